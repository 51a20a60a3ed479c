// Writing objects. Every one is read back, and one that is there already as well: a crash can leave
// an empty file under a valid name, which libgit2 would take for the object.
#include "git/impl.h"
#include "git/object_file.h"

namespace klag::git {

namespace {

Error unreadable_after_writing() {
    return Error{ErrorKind::not_saved,
                 text("not saved: what was written could not be read back ({reason})",
                      {{"reason", last_reason()}})}
        .hinted(text("Type 'git fsck' to see what is damaged; 'klag restore' makes the register "
                     "anew from a backup."));
}

/// Whether the object `id` can be read, and is this.
bool reads_as(git_odb* odb, const git_oid& id, git_object_t type, std::string_view bytes) {
    git_odb_object* found = nullptr;
    if (git_odb_read(&found, odb, &id) < 0) return false;
    const OdbObjectHandle object{found};
    return git_odb_object_type(found) == type &&
           bytes == std::string_view{static_cast<const char*>(git_odb_object_data(found)),
                                     git_odb_object_size(found)};
}

}  // namespace

git_oid Repository::Impl::write(std::string_view bytes, git_object_t type) const {
    const auto odb = make<OdbHandle>("open the object store", git_repository_odb, get());
    git_oid id;
    check(git_odb_hash(&id, bytes.data(), bytes.size(), type), ErrorKind::not_saved,
          "write to the disk");
    // One that somebody packs meanwhile is written once more, which does no harm; what is there
    // twice is taken away by whoever packs.
    const bool is_there = git_odb_exists_ext(odb.get(), &id, GIT_ODB_LOOKUP_NO_REFRESH) == 1;
    if (is_there && reads_as(odb.get(), id, type, bytes)) {
        // Writes nothing, but makes it young again: somebody may be about to prune what is old.
        check(git_odb_write(&id, odb.get(), bytes.data(), bytes.size(), type), ErrorKind::not_saved,
              "write to the disk");
        return id;
    }
    const bool is_whole = lay_object(get(), id, type, bytes);
    const bool is_proved = is_whole && !is_there;  // else another copy may be asked first
    if (!is_proved && !reads_as(odb.get(), id, type, bytes)) throw unreadable_after_writing();
    return id;
}

std::string Repository::write_blob(std::string_view bytes) {
    return hex(impl_->write(bytes, GIT_OBJECT_BLOB));
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
