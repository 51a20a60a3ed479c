// Writing objects. Every one is read back: libgit2 has calls that report success for an object that
// never reached the disk, and a crash can leave an empty file under a valid name, which libgit2
// would take for the object.
#include "git/impl.h"
#include "git/lock_file.h"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <unistd.h>
#include <zlib.h>

namespace klag::git {

namespace {

constexpr int attempts = 2;

Error unreadable_after_writing() {
    return Error{ErrorKind::not_saved,
                 text("not saved: what was written could not be read back ({reason})",
                      {{"reason", last_reason()}})}
        .hinted(text("Check the disk, then type the command again."));
}

OdbHandle odb_of(git_repository* repository) {
    return make<OdbHandle>("open the object store", git_repository_odb, repository);
}

/// Whether a power cut left the file empty or with a tail of NULs. Anything else that cannot be
/// read may be a passing fault, and the file may be the only copy.
bool cut_short(const std::filesystem::path& file) {
    std::ifstream in{file, std::ios::binary};
    const std::string bytes{std::istreambuf_iterator<char>{in}, {}};
    constexpr std::size_t tail = 16;
    if (!in) return false;
    return bytes.empty() ||
           (bytes.size() >= tail && bytes.find_last_not_of('\0') + tail < bytes.size() + 1);
}

/// The first tree on the way to the updated path that cannot be read; nothing when all is well.
std::optional<git_oid> first_unreadable(const Repository::Impl& in, git_oid at,
                                        const TreeUpdate& update) {
    for (std::string_view rest = update.path;;) {
        if (!in.readable(at, GIT_OBJECT_TREE)) return at;
        const TreeHandle tree = in.tree(at);
        const std::string name{rest.substr(0, rest.find('/'))};
        const git_tree_entry* entry = git_tree_entry_byname(tree.get(), name.c_str());
        if (!entry && !update.blob) return std::nullopt;
        if (!entry) throw unreadable_after_writing();
        at = *git_tree_entry_id(entry);
        if (name.size() == rest.size()) break;
        rest.remove_prefix(name.size() + 1);
    }
    if (hex(at) != update.blob) throw unreadable_after_writing();
    return std::nullopt;
}

std::optional<git_oid> first_unreadable(const Repository::Impl& in, const git_oid& root,
                                        const std::vector<TreeUpdate>& updates) {
    if (!in.readable(root, GIT_OBJECT_TREE)) return root;
    for (const TreeUpdate& update : updates)
        if (const auto damaged = first_unreadable(in, root, update)) return damaged;
    return std::nullopt;
}

git_tree_update prepared(const TreeUpdate& update) {
    if (!update.blob) return {GIT_TREE_UPDATE_REMOVE, {}, GIT_FILEMODE_BLOB, update.path.c_str()};
    return {GIT_TREE_UPDATE_UPSERT, parse_id(*update.blob), GIT_FILEMODE_BLOB, update.path.c_str()};
}

}  // namespace

bool Repository::Impl::readable(const git_oid& id, git_object_t type) const {
    const OdbHandle odb = odb_of(get());
    git_odb_object* object = nullptr;
    if (git_odb_read(&object, odb.get(), &id) < 0) return false;
    return git_odb_object_type(OdbObjectHandle{object}.get()) == type;
}

std::filesystem::path Repository::Impl::loose_file(const git_oid& id) const {
    const std::string digits = hex(id);
    return std::filesystem::path{git_repository_commondir(get())} / "objects" /
           digits.substr(0, 2) / digits.substr(2);
}

bool Repository::Impl::lay_anew(const git_oid& id, std::string_view bytes,
                                git_object_t type) const {
    std::string whole = git_object_type2string(type);
    whole.append(" ").append(std::to_string(bytes.size())).append(1, '\0').append(bytes);
    uLongf size = ::compressBound(whole.size());
    std::string packed(size, '\0');
    if (::compress(reinterpret_cast<Bytef*>(packed.data()), &size,
                   reinterpret_cast<const Bytef*>(whole.data()), whole.size()) != Z_OK)
        return false;
    packed.resize(size);
    const std::filesystem::path file = loose_file(id);
    std::error_code ignored;
    std::filesystem::create_directory(file.parent_path(), ignored);
    // Named as libgit2 names its own: healing removes what a kill leaves of it.
    const std::filesystem::path beside = file.parent_path().parent_path() / "tmp_object_git2_anew";
    ::unlink(beside.c_str());
    const Descriptor open{
        ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0444)};
    if (!open) return false;
    try {
        write_all(open, packed);
        if (::rename(beside.c_str(), file.c_str()) != 0) throw_not_saved(errno, file);
    } catch (const Error&) {
        ::unlink(beside.c_str());
        throw;
    }
    git_odb_refresh(odb_of(get()).get());
    return true;
}

bool Repository::Impl::remove_damaged(const git_oid& id) const {
    const std::filesystem::path file = loose_file(id);
    if (!cut_short(file)) return false;
    std::error_code error;
    const bool removed = std::filesystem::remove(file, error);
    git_odb_refresh(odb_of(get()).get());
    return removed && !error;
}

git_oid Repository::Impl::write(std::string_view bytes, git_object_t type) const {
    const OdbHandle odb = odb_of(get());
    for (int attempt = 0; attempt < attempts; ++attempt) {
        git_oid id;
        check(git_odb_write(&id, odb.get(), bytes.data(), bytes.size(), type), ErrorKind::not_saved,
              "write to the disk");
        git_odb_object* raw = nullptr;
        if (git_odb_read(&raw, odb.get(), &id) == 0) {
            const OdbObjectHandle object{raw};
            if (std::string_view{static_cast<const char*>(git_odb_object_data(raw)),
                                 git_odb_object_size(raw)} == bytes)
                return id;
        }
        if (!lay_anew(id, bytes, type)) break;
    }
    throw unreadable_after_writing();
}

std::string Repository::write_blob(std::string_view bytes) {
    return hex(impl_->write(bytes, GIT_OBJECT_BLOB));
}

std::string Repository::write_tree(const std::optional<std::string>& base,
                                   const std::vector<TreeUpdate>& updates) {
    std::vector<git_tree_update> list;
    list.reserve(updates.size());
    for (const TreeUpdate& update : updates) list.push_back(prepared(update));
    const TreeHandle tree = base ? impl_->tree_of(*base) : TreeHandle{};
    constexpr int depth = 8;  // a damaged tree can hide another one below it
    for (int attempt = 0; attempt < depth; ++attempt) {
        git_oid id;
        check(git_tree_create_updated(&id, impl_->get(), tree.get(), list.size(), list.data()),
              ErrorKind::not_saved, "write to the disk");
        const auto damaged = first_unreadable(*impl_, id, updates);
        if (!damaged) return hex(id);
        if (!impl_->remove_damaged(*damaged)) break;
    }
    throw unreadable_after_writing();
}

std::string Repository::write_commit(const NewCommit& commit) {
    const std::string who = signature_line(commit.author, commit.at, commit.offset_minutes) + "\n";
    std::string bytes = "tree " + commit.tree + "\n";
    for (const std::string& parent : commit.parents) bytes += "parent " + parent + "\n";
    bytes += "author " + who + "committer " + who + "\n" + commit.message;
    if (!bytes.ends_with('\n')) bytes += '\n';
    return hex(impl_->write(bytes, GIT_OBJECT_COMMIT));
}

}  // namespace klag::git
