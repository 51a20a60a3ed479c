// Reading: commits, folders, files and what changed between two commits.
#include "git/history.h"

#include "git/file_bytes.h"
#include "git/impl.h"

#include <algorithm>

namespace klag::git {

namespace {

constexpr std::string_view no_such = "read the register's history";

Error foreign_entry(std::string_view path) {
    return Error{ErrorKind::bad_data, text("not a plain file or folder (a link, program or "
                                           "submodule stands in its place)")}
        .at(std::string{path});
}

std::string joined(const std::string& folder, const char* name) {
    return folder.empty() ? name : folder + "/" + name;
}

/// The entry at `path` below `tree`; nothing when absent. Throws for a foreign entry on the way.
/// `holder` keeps the innermost tree, and so the entry, alive.
const git_tree_entry* find(const Repository::Impl& in, TreeHandle& holder, std::string_view path) {
    for (std::size_t start = 0;;) {
        const std::size_t end = path.find('/', start);
        const std::string name{path.substr(start, end - start)};
        const git_tree_entry* entry = git_tree_entry_byname(holder.get(), name.c_str());
        if (!entry) return nullptr;
        if (kind_of(entry) == EntryKind::foreign) throw foreign_entry(path.substr(0, end));
        if (end == std::string_view::npos) return entry;
        if (kind_of(entry) != EntryKind::folder) return nullptr;
        holder = in.tree(*git_tree_entry_id(entry));
        start = end + 1;
    }
}

/// Compares trees top down and skips equal subtrees.
class TreeComparison {
  public:
    explicit TreeComparison(const Repository::Impl& in) : in_{in} {}

    void compare(const git_tree* before, const git_tree* after, const std::string& folder) {
        for (std::size_t i = 0; after && i < git_tree_entrycount(after); ++i) {
            const git_tree_entry* now = git_tree_entry_byindex(after, i);
            const git_tree_entry* then =
                before ? git_tree_entry_byname(before, git_tree_entry_name(now)) : nullptr;
            compare_entries(then, now, joined(folder, git_tree_entry_name(now)));
        }
        for (std::size_t i = 0; before && i < git_tree_entrycount(before); ++i) {
            const git_tree_entry* then = git_tree_entry_byindex(before, i);
            if (after && git_tree_entry_byname(after, git_tree_entry_name(then))) continue;
            compare_entries(then, nullptr, joined(folder, git_tree_entry_name(then)));
        }
    }

    std::vector<Change> changes() && {
        std::sort(changes_.begin(), changes_.end(),
                  [](const Change& a, const Change& b) { return a.path < b.path; });
        return std::move(changes_);
    }

  private:
    static bool is_folder(const git_tree_entry* entry) {
        return entry && kind_of(entry) == EntryKind::folder;
    }

    TreeHandle folder_of(const git_tree_entry* entry) const {
        return is_folder(entry) ? in_.tree(*git_tree_entry_id(entry)) : TreeHandle{};
    }

    void compare_entries(const git_tree_entry* then, const git_tree_entry* now,
                         const std::string& path) {
        if (then && now && git_oid_equal(git_tree_entry_id(then), git_tree_entry_id(now)) &&
            git_tree_entry_filemode(then) == git_tree_entry_filemode(now))
            return;
        if (is_folder(then) || is_folder(now))
            compare(folder_of(then).get(), folder_of(now).get(), path);
        Change change{.path = path, .before = {}, .after = {}};
        const auto note = [&change](const git_tree_entry* entry, std::optional<std::string>& side) {
            if (!entry || is_folder(entry)) return;
            side = hex(*git_tree_entry_id(entry));
            change.foreign = change.foreign || kind_of(entry) == EntryKind::foreign;
        };
        note(then, change.before);
        note(now, change.after);
        if (change.before || change.after) changes_.push_back(std::move(change));
    }

    const Repository::Impl& in_;
    std::vector<Change> changes_;
};

/// Whether the header of the commit carries a signature (git's `gpgsig`, whatever made it).
bool has_signature(const git_commit* commit) {
    const char* header = git_commit_raw_header(commit);
    return header && std::string_view{header}.find("\ngpgsig") != std::string_view::npos;
}

CommitInfo described(git_commit* commit) {
    const git_signature* author = git_commit_author(commit);
    const char* message = git_commit_message_raw(commit);
    CommitInfo info{.id = hex(*git_commit_id(commit)),
                    .tree = hex(*git_commit_tree_id(commit)),
                    .parents = {},
                    .author = {author->name, author->email},
                    .at = std::chrono::sys_seconds{std::chrono::seconds{author->when.time}},
                    .offset_minutes = author->when.offset,
                    .message = message ? message : "",
                    .is_signed = has_signature(commit)};
    for (unsigned i = 0; i < git_commit_parentcount(commit); ++i)
        info.parents.push_back(hex(*git_commit_parent_id(commit, i)));
    return info;
}

}  // namespace

EntryKind kind_of(const git_tree_entry* entry) {
    switch (git_tree_entry_filemode(entry)) {
        case GIT_FILEMODE_BLOB:
            return EntryKind::file;
        case GIT_FILEMODE_TREE:
            return EntryKind::folder;
        default:
            return EntryKind::foreign;
    }
}

CommitHandle Repository::Impl::commit(const std::string& id) const {
    const git_oid oid = parse_id(id);
    return make<CommitHandle>(no_such, git_commit_lookup, get(), &oid);
}

TreeHandle Repository::Impl::tree(const git_oid& id) const {
    return make<TreeHandle>("read a folder of the register", git_tree_lookup, get(), &id);
}

TreeHandle Repository::Impl::tree_of(const std::string& id) const {
    const CommitHandle of = commit(id);
    return make<TreeHandle>("read a folder of the register", git_commit_tree,
                            static_cast<const git_commit*>(of.get()));
}

std::optional<std::string> Repository::Impl::entry_id(const std::string& commit,
                                                      std::string_view path, EntryKind kind) const {
    TreeHandle holder = tree_of(commit);
    const git_tree_entry* entry = find(*this, holder, path);
    if (!entry || kind_of(entry) != kind) return std::nullopt;
    return hex(*git_tree_entry_id(entry));
}

std::optional<std::string> Repository::file_id(const std::string& commit,
                                               std::string_view path) const {
    return impl_->entry_id(commit, path, EntryKind::file);
}

std::optional<std::string> Repository::folder_id(const std::string& commit,
                                                 std::string_view path) const {
    return impl_->entry_id(commit, path, EntryKind::folder);
}

std::optional<std::string> Repository::read(const std::string& commit,
                                            std::string_view path) const {
    const auto id = file_id(commit, path);
    if (!id) return std::nullopt;
    try {
        return blob(*id);
    } catch (Error& damaged) {
        throw std::move(damaged).at(std::string{path});
    }
}

std::string Repository::blob(const std::string& id) const {
    const git_oid oid = parse_id(id);
    const auto found = make<BlobHandle>("read a saved file", git_blob_lookup, impl_->get(), &oid);
    return {static_cast<const char*>(git_blob_rawcontent(found.get())),
            static_cast<std::size_t>(git_blob_rawsize(found.get()))};
}

std::string Repository::blob_id(std::string_view bytes) const {
    Checksum sum;
    sum.add("blob " + std::to_string(bytes.size()));
    sum.add(std::string_view{"\0", 1});
    sum.add(bytes);
    return hex(id_of(sum));
}

std::vector<Entry> Repository::list(const std::string& commit, std::string_view folder) const {
    TreeHandle tree = impl_->tree_of(commit);
    if (!folder.empty()) {
        const git_tree_entry* entry = find(*impl_, tree, folder);
        if (!entry || kind_of(entry) != EntryKind::folder) return {};
        const git_oid id = *git_tree_entry_id(entry);
        tree = impl_->tree(id);
    }
    std::vector<Entry> entries;
    entries.reserve(git_tree_entrycount(tree.get()));
    for (std::size_t i = 0; i < git_tree_entrycount(tree.get()); ++i) {
        const git_tree_entry* entry = git_tree_entry_byindex(tree.get(), i);
        entries.push_back(
            {git_tree_entry_name(entry), kind_of(entry), hex(*git_tree_entry_id(entry))});
    }
    return entries;
}

CommitInfo Repository::commit(const std::string& id) const {
    return described(impl_->commit(id).get());
}

void Repository::walk(const std::string& commit,
                      const std::function<bool(const CommitInfo&)>& visit) const {
    for (std::optional<std::string> next = commit; next;) {
        const CommitInfo info = this->commit(*next);
        if (!visit(info)) return;
        next = parent_of(info);
    }
}

bool Repository::Impl::is_cut_off() const {
    if (!shallow) shallow = git_repository_is_shallow(get()) == 1;
    return *shallow;
}

bool is_cut_off(const Repository& repository) { return repository.impl().is_cut_off(); }

std::optional<std::string> Repository::parent_of(const CommitInfo& commit) const {
    if (commit.parents.empty()) return std::nullopt;
    const git_oid id = parse_id(commit.parents.front());
    if (impl_->is_cut_off()) {
        const auto objects = make<OdbHandle>("open the objects", git_repository_odb, impl_->get());
        if (git_odb_exists(objects.get(), &id) != 1) return std::nullopt;
    }
    return commit.parents.front();
}

bool Repository::is_descendant(const std::string& commit, const std::string& ancestor) const {
    const git_oid young = parse_id(commit);
    const git_oid old = parse_id(ancestor);
    const int answer = git_graph_descendant_of(impl_->get(), &young, &old);
    check(answer, ErrorKind::bad_data, no_such);
    return answer == 1;
}

std::vector<Change> Repository::diff(const std::optional<std::string>& before,
                                     const std::string& after) const {
    const TreeHandle old = before ? impl_->tree_of(*before) : TreeHandle{};
    TreeComparison comparison{*impl_};
    comparison.compare(old.get(), impl_->tree_of(after).get(), "");
    return std::move(comparison).changes();
}

}  // namespace klag::git
