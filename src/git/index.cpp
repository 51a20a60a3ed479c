#include "git/index.h"

#include "git/impl.h"
#include "git/index_patch.h"
#include "git/index_walk.h"

#include <algorithm>
#include <set>
#include <sys/stat.h>

namespace klag::git {

namespace {

constexpr std::uint32_t file_mode = 0100644;

git_oid id_of(const ListedEntry& entry) {
    git_oid id;
    std::copy(entry.id().begin(), entry.id().end(), id.id);
    return id;
}

/// The first 60 bytes of an entry; times and the like as `status` has them.
std::string fixed_part(const struct stat& status, std::uint32_t mode, const git_oid& id) {
    std::string fixed;
    for (const auto number : {status.st_ctim.tv_sec, status.st_ctim.tv_nsec, status.st_mtim.tv_sec,
                              status.st_mtim.tv_nsec, static_cast<long>(status.st_dev),
                              static_cast<long>(status.st_ino), static_cast<long>(mode),
                              static_cast<long>(status.st_uid), static_cast<long>(status.st_gid),
                              static_cast<long>(status.st_size)})
        fixed += four_bytes(static_cast<std::uint32_t>(number));
    return fixed.append(id.id, id.id + id_size);
}

EntryChange change_of(const Repository& repository, const IndexEntry& given) {
    if (!given.id) return {given.path, std::nullopt};
    struct stat status {};
    if (!given.laid || ::lstat((repository.workdir() / given.path).c_str(), &status) != 0)
        status = {};
    return {given.path, fixed_part(status, file_mode, parse_id(*given.id)),
            given.laid ? std::optional{false} : std::nullopt};
}

/// Adds all files of a tree that stands at `above` ("cases/2024/", "" for the root).
void add_files(const TreeHandle& tree, const std::string& above,
               std::vector<EntryChange>& changes) {
    using Payload = std::pair<const std::string&, std::vector<EntryChange>&>;
    const auto add = [](const char* folder, const git_tree_entry* entry, void* payload) {
        if (git_tree_entry_type(entry) == GIT_OBJECT_TREE) return 0;
        const auto& [root, files] = *static_cast<Payload*>(payload);
        files.push_back({root + folder + git_tree_entry_name(entry),
                         fixed_part({}, static_cast<std::uint32_t>(git_tree_entry_filemode(entry)),
                                    *git_tree_entry_id(entry))});
        return 0;
    };
    Payload payload{above, changes};
    check(git_tree_walk(tree.get(), GIT_TREEWALK_PRE, add, &payload), ErrorKind::not_saved,
          "make git's list of files anew");
}

/// All files of a commit. Those that are gone from a working tree that is sparse are taken for left
/// out: what the lost index said of them is not known.
std::vector<EntryChange> files_of(const Repository& repository, const std::string& commit) {
    std::vector<EntryChange> files;
    add_files(repository.impl().tree_of(commit), "", files);
    if (!repository.is_sparse()) return files;
    for (EntryChange& file : files) {
        struct stat status {};
        file.left_out = ::lstat((repository.workdir() / file.path).c_str(), &status) != 0;
    }
    return files;
}

FolderId folder_ids_at(const Repository& repository, const std::optional<std::string>& commit) {
    return [&repository, &commit](std::string_view path) -> std::optional<std::string> {
        path.remove_suffix(1);  // the slash
        const auto id = commit ? repository.folder_id(*commit, path) : std::nullopt;
        if (!id) return std::nullopt;
        const git_oid oid = parse_id(*id);
        return std::string{oid.id, oid.id + id_size};
    };
}

/// The id that `path` has below a folder that is listed by the id of its tree.
std::optional<std::string> id_below(const Repository& repository, const ListedEntry& folder,
                                    const std::string& path) {
    const git_oid id = id_of(folder);
    git_tree_entry* found = nullptr;
    const TreeHandle tree = repository.impl().tree(id);
    if (git_tree_entry_bypath(&found, tree.get(), path.c_str() + folder.path.size()) != 0)
        return std::nullopt;
    const std::string out = hex(*git_tree_entry_id(found));
    git_tree_entry_free(found);
    return out;
}

void refuse_unknown(std::string_view index, IndexState state) {
    if (state != IndexState::unknown || !has_right_checksum(index)) return;
    throw Error{ErrorKind::refused,
                text("git's list of files is split, or of a kind that klag does not know")}
        .hinted(text("Type 'git config core.splitIndex false' and 'git update-index "
                     "--no-split-index'."));
}

/// Whether a part of a split index stands beside it; git leaves old ones there for two weeks.
bool shares_entries(const std::filesystem::path& gitdir) {
    std::error_code error;
    for (std::filesystem::directory_iterator at{gitdir, error}, end; !error && at != end;
         at.increment(error))
        if (at->path().filename().string().starts_with("sharedindex.")) return true;
    return false;
}

}  // namespace

std::optional<std::map<std::string, std::string>> listed_below(const Repository& repository,
                                                               std::string_view folder) {
    std::optional<IndexFile> opened;
    try {
        opened.emplace(repository.gitdir() / "index");
    } catch (const Error&) {
        return std::nullopt;
    }
    const IndexFile& file = *opened;
    const std::string above = std::string{folder} + "/";
    std::map<std::string, std::string> out;
    if (!file.is_there()) return out;
    IndexWalk walk{file.bytes()};
    while (const ListedEntry* entry = walk.next())
        if (entry->path.starts_with(above))
            out[std::string{entry->path}] = entry->stage == 0 ? hex(id_of(*entry)) : "";
    const bool sound = state_behind(file.bytes(), walk) == IndexState::sound;
    return sound && has_right_checksum(file.bytes()) ? std::optional{std::move(out)} : std::nullopt;
}

IndexUpdate::IndexUpdate(Repository& repository, const std::filesystem::path& scratch)
    : repository_{repository}, lock_{repository.gitdir() / "index", scratch / "index.next", ""} {}

const IndexFile& IndexUpdate::file() {
    if (!file_) file_.emplace(repository_.gitdir() / "index");
    return *file_;
}

bool IndexUpdate::take() {
    if (!lock_.take()) return false;
    // Only then is it worth the time to go through the whole of it twice.
    if (file().is_there() && shares_entries(repository_.gitdir())) static_cast<void>(is_readable());
    return true;
}

bool IndexUpdate::is_readable() {
    if (!file().is_there()) return true;
    const IndexState state = state_of(file().bytes());
    refuse_unknown(file().bytes(), state);
    if (state == IndexState::sound && has_right_checksum(file().bytes())) return true;
    file_->disbelieve();
    return false;
}

std::map<std::string, std::string> IndexUpdate::ids_of(const std::vector<std::string>& paths) {
    const std::set<std::string, std::less<>> wanted{paths.begin(), paths.end()};
    std::map<std::string, std::string> out;
    IndexWalk walk{file().bytes()};
    while (const ListedEntry* entry = walk.next()) {
        if (entry->stage != 0) continue;
        if (!entry->is_folder() && wanted.contains(entry->path))
            out.emplace(entry->path, hex(id_of(*entry)));
        if (!entry->is_folder()) continue;
        for (auto at = wanted.lower_bound(entry->path);
             at != wanted.end() && at->starts_with(entry->path); ++at)
            if (const auto id = id_below(repository_, *entry, *at)) out.emplace(*at, *id);
    }
    if (walk.state() != IndexState::sound) out.clear();
    return out;
}

/// Whether the file is another one than is listed. One that changed before the index was written
/// shows it by its times.
bool IndexUpdate::differs(const ListedEntry& entry) const {
    const std::filesystem::path path = repository_.workdir() / entry.path;
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0) return false;
    const git_oid id = id_of(entry);
    constexpr std::size_t times = 16;
    const std::string now = fixed_part(status, entry.mode(), id);
    const bool older = std::pair{status.st_mtim.tv_sec, status.st_mtim.tv_nsec} <
                       std::pair{file_->written().tv_sec, file_->written().tv_nsec};
    if (older && entry.fixed.substr(0, times) == std::string_view{now}.substr(0, times))
        return false;
    git_oid found;
    return !S_ISREG(status.st_mode) ||
           git_odb_hashfile(&found, path.c_str(), GIT_OBJECT_BLOB) != 0 ||
           !git_oid_equal(&found, &id);
}

void IndexUpdate::replace(const std::vector<IndexEntry>& entries,
                          const std::optional<std::string>& head) {
    std::vector<EntryChange> changes;
    for (const IndexEntry& given : entries) changes.push_back(change_of(repository_, given));
    write(std::move(changes), head);
}

void IndexUpdate::leave_out(const std::vector<std::string>& folders, const std::string& head) {
    static_cast<void>(is_readable());  // what is damaged is made anew
    std::vector<EntryChange> changes;
    for (const std::string& folder : folders)
        if (const auto id = repository_.folder_id(head, folder))
            changes.push_back({folder + "/", fixed_part({}, folder_mode, parse_id(*id)), true});
    write(std::move(changes), head);
}

std::vector<std::string> IndexUpdate::list_left_out(const std::string& head) {
    std::vector<EntryChange> changes;
    const bool sound = is_readable();
    IndexWalk walk{file().bytes()};
    while (const ListedEntry* entry = walk.next()) {
        const std::string path{entry->path};
        if (entry->is_folder()) {
            changes.push_back({path, std::nullopt});
            add_files(repository_.impl().tree(id_of(*entry)), path, changes);
        } else if (entry->left_out && entry->stage == 0) {
            changes.push_back({path, fixed_part({}, entry->mode(), id_of(*entry)), false});
        }
    }
    std::vector<std::string> paths;
    for (const EntryChange& file : sound ? changes : files_of(repository_, head))
        if (file.fixed) paths.push_back(file.path);
    write(std::move(changes), head);
    return paths;
}

void IndexUpdate::write(std::vector<EntryChange> changes, const std::optional<std::string>& head) {
    const RacyEntries racy{static_cast<std::uint32_t>(file().written().tv_sec),
                           [this](const ListedEntry& entry) { return differs(entry); }};
    const IndexPatch patch =
        patch_of(file().bytes(), changes, racy, folder_ids_at(repository_, head));
    refuse_unknown(file().bytes(), patch.state);
    if (patch.state == IndexState::sound) {
        write_index(lock_, file().bytes(), patch.splices, !is_unhashed(file().bytes()));
    } else {
        const std::string empty = empty_index();
        std::vector<EntryChange> all =
            head ? files_of(repository_, *head) : std::vector<EntryChange>{};
        for (const EntryChange& change : changes)
            if (is_folder(change))
                std::erase_if(all, [&change](const EntryChange& file) {
                    return file.path.starts_with(change.path);
                });
        all.insert(all.end(), changes.begin(), changes.end());
        write_index(lock_, empty, patch_of(empty, std::move(all), {}, {}).splices, true);
    }
    lock_.replace();
}

}  // namespace klag::git
