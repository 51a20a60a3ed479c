#include "git/index.h"

#include "git/impl.h"

#include <fstream>
#include <iterator>
#include <sys/stat.h>

namespace klag::git {

namespace {

/// A private copy of the index, removed with its owner: libgit2 would take index.lock itself.
class Copy {
  public:
    Copy(const Repository& repository, const std::filesystem::path& scratch)
        : file_{scratch / "index.copy"} {
        std::error_code ignored;
        std::filesystem::remove(file_, ignored);
        std::filesystem::remove(file_.string() + ".lock", ignored);
        const std::filesystem::path index = repository.gitdir() / "index";
        if (!std::filesystem::exists(index)) return;
        std::error_code error;
        std::filesystem::copy_file(index, file_, error);
        if (error) throw_not_saved(error.value());
    }
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;
    ~Copy() { remove(); }

    void remove() const {
        std::error_code ignored;
        std::filesystem::remove(file_, ignored);
    }

    /// Nothing when the index is damaged. Throws for one that klag does not know.
    IndexHandle open() const {
        git_index* index = nullptr;
        if (git_index_open(&index, file_.c_str()) == 0) return IndexHandle{index};
        if (last_reason().find("unsupported mandatory extension") == std::string::npos) return {};
        throw Error{ErrorKind::refused,
                    text("git's list of files is split or sparse, which klag does not know")}
            .hinted(text("Type 'git update-index --no-split-index' and "
                         "'git sparse-checkout disable'."));
    }

    std::string bytes() const {
        std::ifstream in{file_, std::ios::binary};
        return {std::istreambuf_iterator<char>{in}, {}};
    }

  private:
    std::filesystem::path file_;
};

git_index_time index_time(const timespec& time) {
    return {static_cast<std::int32_t>(time.tv_sec), static_cast<std::uint32_t>(time.tv_nsec)};
}

git_index_entry entry_of(const Repository& repository, const IndexEntry& given) {
    git_index_entry entry{};
    entry.mode = GIT_FILEMODE_BLOB;
    entry.id = parse_id(*given.id);
    entry.path = given.path.c_str();
    struct stat status {};
    if (!given.laid || ::lstat((repository.workdir() / given.path).c_str(), &status) != 0)
        return entry;
    entry.ctime = index_time(status.st_ctim);
    entry.mtime = index_time(status.st_mtim);
    entry.dev = static_cast<std::uint32_t>(status.st_dev);
    entry.ino = static_cast<std::uint32_t>(status.st_ino);
    entry.uid = status.st_uid;
    entry.gid = status.st_gid;
    entry.file_size = static_cast<std::uint32_t>(status.st_size);
    return entry;
}

}  // namespace

std::optional<std::map<std::string, std::string>> listed_below(const Repository& repository,
                                                               std::string_view folder) {
    git_index* opened = nullptr;
    if (git_index_open(&opened, (repository.gitdir() / "index").c_str()) != 0) return std::nullopt;
    const IndexHandle index{opened};
    const std::string above = std::string{folder} + "/";
    std::map<std::string, std::string> out;
    for (std::size_t i = 0; i < git_index_entrycount(index.get()); ++i) {
        const git_index_entry* entry = git_index_get_byindex(index.get(), i);
        if (!std::string_view{entry->path}.starts_with(above)) continue;
        const bool conflict = git_index_entry_is_conflict(entry) != 0;
        out[entry->path] = conflict ? "" : hex(entry->id);
    }
    return out;
}

IndexUpdate::IndexUpdate(Repository& repository, const std::filesystem::path& scratch)
    : repository_{repository},
      scratch_{scratch},
      lock_{repository.gitdir() / "index", scratch / "index.next", ""} {}

std::optional<std::string> IndexUpdate::id_of(const std::string& path) {
    const IndexHandle index = Copy{repository_, scratch_}.open();
    if (!index) return std::nullopt;
    const git_index_entry* entry = git_index_get_bypath(index.get(), path.c_str(), 0);
    return entry ? std::optional{hex(entry->id)} : std::nullopt;
}

void IndexUpdate::replace(const std::vector<IndexEntry>& entries,
                          const std::optional<std::string>& head) {
    const Copy copy{repository_, scratch_};
    IndexHandle index = copy.open();
    if (!index) {
        copy.remove();
        index = copy.open();
        if (!index) throw_not_saved(EIO);
        if (head)
            check(git_index_read_tree(index.get(), repository_.impl().tree_of(*head).get()),
                  ErrorKind::not_saved, "make git's list of files anew");
    }
    for (const IndexEntry& given : entries) {
        if (!given.id) {
            git_index_remove(index.get(), given.path.c_str(), 0);  // absent is well, too
            continue;
        }
        const git_index_entry entry = entry_of(repository_, given);
        check(git_index_add(index.get(), &entry), ErrorKind::not_saved,
              "write git's list of files");
    }
    check(git_index_write(index.get()), ErrorKind::not_saved, "write git's list of files");
    lock_.write(copy.bytes());
    lock_.replace();
}

bool IndexUpdate::is_readable(const Repository& repository, const std::filesystem::path& scratch) {
    return Copy{repository, scratch}.open() != nullptr;
}

}  // namespace klag::git
