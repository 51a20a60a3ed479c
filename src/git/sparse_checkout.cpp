#include "git/sparse_checkout.h"

#include "git/impl.h"
#include "git/index_file.h"
#include "git/index_walk.h"
#include "git/lock_file.h"

namespace klag::git {
namespace {

/// A name in a pattern of git, which means nothing but itself.
std::string escaped(std::string_view folder) {
    constexpr std::string_view special = "\\*?[";
    std::string out;
    for (const char c : folder) {
        if (special.find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

/// First the folders whose files alone are laid, then those with all below them.
std::string cone_of(const std::vector<std::string>& folders) {
    std::set<std::string> above;
    std::set<std::string> whole;
    for (const std::string& folder : folders) {
        whole.insert("/" + escaped(folder) + "/");
        for (auto at = folder.find('/'); at != std::string::npos; at = folder.find('/', at + 1))
            above.insert("/" + escaped(folder.substr(0, at)) + "/");
    }
    std::string out = "/*\n!/*/\n";
    for (const std::string& pattern : above) out += pattern + "\n!" + pattern + "*/\n";
    for (const std::string& pattern : whole) out += pattern + "\n";
    return out;
}

/// The settings that make a checkout sparse.
constexpr const char* keys[] = {"index.sparse", "core.sparseCheckoutCone", "core.sparseCheckout"};

/// Throws Error{busy} while another program changes the settings.
void set(const ConfigHandle& config, const char* key, bool value) {
    const int status = git_config_set_bool(config.get(), key, value ? 1 : 0);
    if (status == GIT_ELOCKED)
        throw Error{ErrorKind::busy,
                    text("git's settings are being changed (config.lock is there)")}
            .hinted(text("Wait for it to end and type the command again. If no git runs any more, "
                         "delete that file."));
    check(status, ErrorKind::not_saved, "change git's settings");
}

/// The settings of the repository itself.
ConfigHandle local_settings(const Repository& repository) {
    const auto all =
        make<ConfigHandle>("read git's settings", git_repository_config, repository.impl().get());
    git_config* local = nullptr;
    check(git_config_open_level(&local, all.get(), GIT_CONFIG_LEVEL_LOCAL), ErrorKind::not_saved,
          "read git's settings");
    return ConfigHandle{local};
}

/// The settings of this working tree alone.
ConfigHandle own_settings(const Repository& repository) {
    git_config* own = nullptr;
    check(git_config_open_ondisk(&own, (repository.gitdir() / "config.worktree").c_str()),
          ErrorKind::not_saved, "read git's settings");
    return ConfigHandle{own};
}

}  // namespace

std::set<std::string, std::less<>> left_out(const Repository& repository) {
    std::set<std::string, std::less<>> out;
    if (!repository.is_sparse()) return out;
    const IndexFile file{repository.gitdir() / "index"};
    IndexWalk walk{file.bytes()};
    while (const ListedEntry* entry = walk.next())
        if (entry->left_out || entry->is_folder()) out.emplace(entry->path);
    return out;
}

bool has_other_trees(const Repository& repository) {
    std::error_code ignored;
    const std::filesystem::path others = repository.common_folder() / "worktrees";
    return !std::filesystem::equivalent(repository.gitdir(), repository.common_folder(), ignored) ||
           std::filesystem::exists(others, ignored);
}

bool lay_only(Repository& repository, const std::vector<std::string>& folders,
              const std::filesystem::path& scratch) {
    const std::filesystem::path info = repository.gitdir() / "info";
    std::error_code error;
    std::filesystem::create_directories(info, error);
    if (error) throw_not_saved(error.value(), info);
    LockFile patterns{info / "sparse-checkout", scratch / "sparse-checkout.next", ""};
    if (!patterns.take()) return false;
    patterns.write(cone_of(folders));
    patterns.replace();
    const ConfigHandle local = local_settings(repository);
    const ConfigHandle own = own_settings(repository);
    for (const char* key : keys) {
        int value = 0;
        set(local, key, true);
        if (git_config_get_bool(&value, own.get(), key) == 0) set(own, key, true);
    }
    return true;
}

void lay_all(Repository& repository) {
    const ConfigHandle local = local_settings(repository);
    const ConfigHandle own = own_settings(repository);
    for (const char* key : keys) {
        int value = 0;
        if (git_config_get_bool(&value, local.get(), key) == 0) set(local, key, false);
        if (git_config_get_bool(&value, own.get(), key) == 0) set(own, key, false);
    }
}

}  // namespace klag::git
