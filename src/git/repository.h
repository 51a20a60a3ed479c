#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace klag::git {

/// The branch that holds the register.
inline constexpr std::string_view main_ref = "refs/heads/main";

/// Whether a new repository has files beside its history.
enum class Layout { working_tree, bare };

enum class EntryKind {
    file,
    folder,
    foreign,  ///< a symbolic link, program or submodule: klag never follows it
};

/// One line of a folder as saved. `id` names the content: equal ids mean equal bytes below.
struct Entry {
    std::string name;
    EntryKind kind{};
    std::string id;

    bool operator==(const Entry&) const = default;
};

struct Person {
    std::string name;
    std::string email;

    bool operator==(const Person&) const = default;
};

struct CommitInfo {
    std::string id;
    std::string tree;
    std::vector<std::string> parents;
    Person author;
    std::chrono::sys_seconds at{};
    int offset_minutes{};  ///< of the author's clock, east of UTC
    std::string message;
    bool is_signed{};  ///< carries a signature; whether it is a good one, klag does not judge
};

/// A path that differs between two commits; an absent side means that it was not there.
struct Change {
    std::string path;
    std::optional<std::string> before;  ///< id
    std::optional<std::string> after;   ///< id
    bool foreign{};  ///< one of the sides is no plain file (symbolic link, program, submodule)

    bool operator==(const Change&) const = default;
};

struct TreeUpdate {
    std::string path;
    std::optional<std::string> blob;  ///< id; nothing removes the path, which must be there
};

struct NewCommit {
    std::string tree;
    std::vector<std::string> parents;
    Person author;
    std::chrono::sys_seconds at{};
    int offset_minutes{};
    std::string message;
};

/// One git repository, for one thread. A usual one is opened with libgit2 when something needs it,
/// so that each function may throw as `open` does. Ids are forty hexadecimal digits. Whatever
/// cannot be read throws Error{bad_data}; whatever cannot be written throws Error{not_saved}.
/// Nothing is flushed here.
class Repository {
  public:
    /// Opens the repository in `folder` itself (its root, or a bare one), never one above.
    /// Throws Error: not_found when there is none, refused when another user owns it,
    /// bad_data when it uses an extension that klag does not know.
    static Repository open(const std::filesystem::path& folder);
    /// Opens the repository that git names in the environment of a hook, quarantine included.
    static Repository open_from_environment();
    /// Makes an empty repository with the branch main; an existing one is opened as it is.
    static Repository init(const std::filesystem::path& folder, Layout layout);

    Repository(Repository&&) noexcept;
    Repository& operator=(Repository&&) noexcept;
    ~Repository();

    bool is_bare() const;
    /// The root of the working tree; empty for a bare repository.
    std::filesystem::path workdir() const;
    std::filesystem::path gitdir() const;
    /// Where the refs are: `gitdir`, or that of the main working tree for a linked one.
    std::filesystem::path common_folder() const;

    /// The branch that is checked out ("main"), born or not; nothing when HEAD is detached.
    std::optional<std::string> head_branch() const;
    /// What a person left unfinished ("merge", "rebase", …); nothing when all is quiet.
    std::optional<std::string> unfinished() const;
    /// Whether git leaves some files out of the working tree ('git sparse-checkout').
    bool is_sparse() const;
    /// A value of git's configuration (repository, user, system).
    std::optional<std::string> config(const std::string& key) const;
    /// Whether a setting of git's is true, in any of the words that git takes for it; false when it
    /// is not there, or is no such word.
    bool is_set(const std::string& key) const;
    /// user.name and user.email; empty strings where unset.
    Person user() const;

    /// The commit that a full ref name leads to; nothing when there is no such ref.
    /// Throws Error{bad_data} for a ref that is there but damaged.
    std::optional<std::string> resolve(const std::string& ref) const;
    /// The commit that main is at; nothing before the first one.
    std::optional<std::string> tip() const { return resolve(std::string{main_ref}); }

    /// The bytes of a file at a commit; nothing when there is no file of that path.
    std::optional<std::string> read(const std::string& commit, std::string_view path) const;
    /// The id of a file's content at a commit; nothing when there is no file of that path.
    std::optional<std::string> file_id(const std::string& commit, std::string_view path) const;
    /// The id of a folder's tree at a commit; nothing when there is no folder of that path.
    std::optional<std::string> folder_id(const std::string& commit, std::string_view path) const;
    /// The entries of a folder at a commit, in git's order; "" is the root, and an absent folder is
    /// empty. Entries of foreign modes are listed but `read` refuses them.
    std::vector<Entry> list(const std::string& commit, std::string_view folder) const;
    /// The bytes of the file content `id`; throws Error{bad_data} when damaged or absent.
    std::string blob(const std::string& id) const;
    /// The id that `bytes` have as a file's content, without writing anything.
    std::string blob_id(std::string_view bytes) const;

    CommitInfo commit(const std::string& id) const;
    /// The first parent of a commit; nothing where the history begins, or was cut off by a clone
    /// with `--depth`.
    std::optional<std::string> parent_of(const CommitInfo& commit) const;
    /// Walks from `commit` along first parents, newest first, until `visit` returns false.
    void walk(const std::string& commit, const std::function<bool(const CommitInfo&)>& visit) const;
    /// Walks as `walk`, but passes over commits of which git's changed-path filters (git
    /// commit-graph) say that they did not change the file `path`; without filters it visits all.
    /// A damaged filter may hide a commit: who must not miss one has to check what came.
    void walk_changes(const std::string& commit, std::string_view path,
                      const std::function<bool(const CommitInfo&)>& visit) const;
    /// Whether `commit` has `ancestor` in its past; a commit is no descendant of itself.
    bool is_descendant(const std::string& commit, const std::string& ancestor) const;
    /// What changed between two commits, by path. Nothing as `before` means an empty tree.
    std::vector<Change> diff(const std::optional<std::string>& before,
                             const std::string& after) const;

    /// Writes a file's content, reads it back and returns its id.
    std::string write_blob(std::string_view bytes);
    /// Writes the tree of `base` (a commit; nothing is an empty tree) with `updates` laid over it,
    /// reads it back and returns its id.
    std::string write_tree(const std::optional<std::string>& base,
                           const std::vector<TreeUpdate>& updates);
    /// Writes a commit that no ref names yet, reads it back and returns its id.
    std::string write_commit(const NewCommit& commit);

    struct Impl;
    /// For the other files of this module.
    Impl& impl() const { return *impl_; }

  private:
    explicit Repository(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> impl_;
};

/// Without control characters, `<`, `>` and blanks at the ends: what a commit's author line takes.
std::string clean_name(std::string_view name);

/// Who and when as commits and reflogs write it: "Anna Berg <anna@example.org> 1772458200 +0100".
std::string signature_line(const Person& who, std::chrono::sys_seconds at, int offset_minutes);

}  // namespace klag::git
