#include "git/repository.h"

#include "base/shell.h"
#include "git/impl.h"
#include "git/lock_file.h"
#include "git/loose_objects.h"
#include "git/start.h"

#include <cerrno>
#include <cstdlib>
#include <sys/stat.h>
#include <unistd.h>

namespace klag::git {

namespace {

Error of_another_user(const std::filesystem::path& folder) {
    return Error{ErrorKind::refused, text("the register in {folder} belongs to another user",
                                          {{"folder", folder.string()}})}
        .hinted(text("If you trust it, type: git config --global --add safe.directory {folder}",
                     {{"folder", shell_word(folder.string())}}));
}

/// What libgit2 said when it would not open a repository, in words that help.
Error translated(const std::filesystem::path& folder, int status) {
    const std::string place = folder.string();
    const std::string reason = last_reason();
    for (const auto& part : {folder, folder / ".git"})
        if (::access(part.c_str(), R_OK | X_OK) != 0 && errno == EACCES) return denied(part);
    if (status == GIT_EOWNER || reason.find("safe.directory") != std::string::npos ||
        reason.find("is not owned by") != std::string::npos)
        return of_another_user(folder);
    if (reason.find("extension") != std::string::npos)
        return Error{ErrorKind::bad_data,
                     text("the register in {folder} uses an extension of git that klag does not "
                          "know ({reason})",
                          {{"folder", place}, {"reason", reason}})}
            .hinted(
                text("Where nothing needs it, take it out of the file .git/config; else make the "
                     "register anew from a backup with 'klag restore'."));
    if (status == GIT_ENOTFOUND)
        return Error{ErrorKind::not_found,
                     text("there is no register in {folder}", {{"folder", place}})};
    return Error{ErrorKind::bad_data, text("cannot open the register in {folder}: {reason}",
                                           {{"folder", place}, {"reason", reason}})};
}

/// git's commit-graph would go on naming private content that nothing else names any more, and
/// `git fsck` would report it once it is gone.
void forgo_commit_graph(git_repository* repository) {
    const auto config =
        make<ConfigHandle>("read git's settings", git_repository_config, repository);
    check(git_config_set_bool(config.get(), "gc.writeCommitGraph", 0), ErrorKind::not_saved,
          "set up the register");
}

/// Whether somebody else owns the folder or its `.git`.
bool is_of_another_user(const std::filesystem::path& folder) {
    const auto is_foreign = [](const std::filesystem::path& place) {
        struct stat status {};
        return ::lstat(place.c_str(), &status) == 0 && status.st_uid != ::geteuid();
    };
    return is_foreign(folder) || is_foreign(folder / ".git");
}

/// What `safe.directory` says in the settings of this user and of the machine; those of the
/// repository itself do not count. Variables such as GIT_CONFIG_GLOBAL are not looked at.
enum class Trust { some_paths, every_owner, unreadable };

Trust trust_in_owners() {
    const auto config = make<ConfigHandle>("read git's settings", git_config_open_default);
    Trust trust = Trust::some_paths;
    const auto look = [](const git_config_entry* entry, void* out) {
        const char* value = entry->value;
        auto& found = *static_cast<Trust*>(out);
        if (value == nullptr || found == Trust::unreadable)
            found = Trust::unreadable;
        else if (*value == '\0')
            found = Trust::some_paths;  // takes back what stands before it
        else if (std::string_view{value} == "*")
            found = Trust::every_owner;
        return 0;
    };
    git_config_get_multivar_foreach(config.get(), "safe.directory", nullptr, look, &trust);
    return trust;
}

/// Does what this libgit2 does not: it knows no `safe.directory = *`, and breaks down at one
/// without a value, as which git takes it for a mistake.
void look_at_owner(const std::filesystem::path& folder) {
    if (!is_of_another_user(folder)) return;
    const Trust trust = trust_in_owners();
    if (trust == Trust::unreadable) throw of_another_user(folder);
    git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, trust == Trust::every_owner ? 0 : 1);
}

RepositoryHandle opened(const std::filesystem::path& folder, unsigned flags) {
    start_libgit2();
    look_at_owner(folder);
    git_repository* repository = nullptr;
    const bool from_environment = flags & GIT_REPOSITORY_OPEN_FROM_ENV;
    const int status = git_repository_open_ext(
        &repository, from_environment ? nullptr : folder.c_str(), flags, nullptr);
    if (status < 0) throw translated(folder, status);
    RepositoryHandle handle{repository};
    read_loose_objects_ourselves(handle.get());
    return handle;
}

ReferenceHandle read_head(git_repository* repository) {
    try {
        return make<ReferenceHandle>("read HEAD", git_reference_lookup, repository, "HEAD");
    } catch (Error& error) {
        if (error.kind() != ErrorKind::bad_data) throw;
        throw std::move(error).hinted(
            text("Write 'ref: refs/heads/main' into the file .git/HEAD, then type 'klag check'."));
    }
}

}  // namespace

Repository::Repository(std::unique_ptr<Impl> impl) : impl_{std::move(impl)} {}
Repository::Repository(Repository&&) noexcept = default;
Repository& Repository::operator=(Repository&&) noexcept = default;
Repository::~Repository() = default;

git_repository* Repository::Impl::get() const {
    if (!handle) handle = opened(plain->workdir, GIT_REPOSITORY_OPEN_NO_SEARCH);
    return handle.get();
}

Repository Repository::open(const std::filesystem::path& folder) {
    auto plain = plain_repository(folder);
    RepositoryHandle handle;
    if (!plain) handle = opened(folder, GIT_REPOSITORY_OPEN_NO_SEARCH);
    return Repository{std::make_unique<Impl>(Impl{std::move(plain), std::move(handle)})};
}

Repository Repository::open_from_environment() {
    unsetenv("GIT_WORK_TREE");  // 'git worktree add' sets it; libgit2 would refuse to open
    return Repository{std::make_unique<Impl>(Impl{{}, opened(".", GIT_REPOSITORY_OPEN_FROM_ENV)})};
}

Repository Repository::init(const std::filesystem::path& folder, Layout layout) {
    start_libgit2();
    git_repository_init_options options{};
    check(git_repository_init_options_init(&options, GIT_REPOSITORY_INIT_OPTIONS_VERSION),
          ErrorKind::not_saved, "make a repository");
    options.flags = GIT_REPOSITORY_INIT_MKPATH;
    if (layout == Layout::bare) options.flags |= GIT_REPOSITORY_INIT_BARE;
    options.initial_head = "main";
    git_repository* repository = nullptr;
    check(git_repository_init_ext(&repository, folder.c_str(), &options), ErrorKind::not_saved,
          "make a register");
    RepositoryHandle handle{repository};
    read_loose_objects_ourselves(handle.get());
    forgo_commit_graph(handle.get());
    return Repository{std::make_unique<Impl>(Impl{{}, std::move(handle)})};
}

bool Repository::is_bare() const { return !impl_->plain && git_repository_is_bare(impl_->get()); }

std::filesystem::path Repository::workdir() const {
    if (impl_->plain) return impl_->plain->workdir;
    const char* folder = git_repository_workdir(impl_->get());
    return folder ? folder : "";
}

std::filesystem::path Repository::gitdir() const {
    if (impl_->plain) return impl_->plain->gitdir;
    return git_repository_path(impl_->get());
}

std::filesystem::path Repository::common_folder() const {
    if (impl_->plain) return impl_->plain->gitdir;
    return git_repository_commondir(impl_->get());
}

std::optional<std::string> Repository::head_branch() const {
    const ReferenceHandle head = read_head(impl_->get());
    if (git_reference_type(head.get()) != GIT_REFERENCE_SYMBOLIC) return std::nullopt;
    const std::string_view target = git_reference_symbolic_target(head.get());
    constexpr std::string_view heads = "refs/heads/";
    if (!target.starts_with(heads)) return std::nullopt;
    return std::string{target.substr(heads.size())};
}

std::optional<std::string> Repository::unfinished() const {
    switch (git_repository_state(impl_->get())) {
        case GIT_REPOSITORY_STATE_NONE:
            return std::nullopt;
        case GIT_REPOSITORY_STATE_MERGE:
            return "merge";
        case GIT_REPOSITORY_STATE_REVERT:
        case GIT_REPOSITORY_STATE_REVERT_SEQUENCE:
            return "revert";
        case GIT_REPOSITORY_STATE_CHERRYPICK:
        case GIT_REPOSITORY_STATE_CHERRYPICK_SEQUENCE:
            return "cherry-pick";
        case GIT_REPOSITORY_STATE_BISECT:
            return "bisect";
        case GIT_REPOSITORY_STATE_APPLY_MAILBOX:
            return "am";
        default:
            return "rebase";
    }
}

bool Repository::is_sparse() const {
    constexpr const char* key = "core.sparseCheckout";
    std::error_code ignored;
    if (!std::filesystem::exists(gitdir() / "info/sparse-checkout", ignored)) return false;
    start_libgit2();
    git_config* own = nullptr;  // git notes it here, where libgit2 does not look
    const std::filesystem::path file = gitdir() / "config.worktree";
    int value = 0;
    if (git_config_open_ondisk(&own, file.c_str()) == 0) {
        const ConfigHandle config{own};
        if (git_config_get_bool(&value, config.get(), key) == 0) return value != 0;
    }
    return is_set(key);
}

bool Repository::is_set(const std::string& key) const {
    const auto config =
        make<ConfigHandle>("read git's settings", git_repository_config_snapshot, impl_->get());
    int value = 0;
    return git_config_get_bool(&value, config.get(), key.c_str()) == 0 && value != 0;
}

std::optional<std::string> Repository::config(const std::string& key) const {
    const auto config =
        make<ConfigHandle>("read git's settings", git_repository_config_snapshot, impl_->get());
    const char* value = nullptr;
    if (git_config_get_string(&value, config.get(), key.c_str()) < 0) return std::nullopt;
    return value;
}

Person Repository::user() const {
    return {config("user.name").value_or(""), config("user.email").value_or("")};
}

std::optional<std::string> Repository::resolve(const std::string& ref) const {
    if (impl_->plain)
        if (auto id = plain_ref(*impl_->plain, ref)) return id;
    git_oid id;
    const int status = git_reference_name_to_id(&id, impl_->get(), ref.c_str());
    if (status == GIT_ENOTFOUND) return std::nullopt;
    if (status < 0) refuse_denied();
    if (status < 0)
        throw Error{ErrorKind::bad_data,
                    text("the register is damaged: {ref} cannot be read", {{"ref", ref}})}
            .hinted(text("Look at the disk; then make the register anew from a backup with 'klag "
                         "restore'."));
    return hex(id);
}

std::string clean_name(std::string_view name) {
    std::string clean;
    for (const char c : name)
        if (static_cast<unsigned char>(c) >= 32 && c != 127 && c != '<' && c != '>') clean += c;
    const auto first = clean.find_first_not_of(" .,:;\"'");
    if (first == std::string::npos) return "";
    return clean.substr(first, clean.find_last_not_of(" .,:;\"'") - first + 1);
}

std::string signature_line(const Person& who, std::chrono::sys_seconds at, int offset_minutes) {
    const std::string name = clean_name(who.name);
    const int size = std::abs(offset_minutes);
    const std::string digits = std::to_string(10000 + size / 60 * 100 + size % 60).substr(1);
    return (name.empty() ? "unknown" : name) + " <" + clean_name(who.email) + "> " +
           std::to_string(at.time_since_epoch().count()) + (offset_minutes < 0 ? " -" : " +") +
           digits;
}

}  // namespace klag::git
