#include "base/error.h"
#include "git/lock_file.h"
#include "store/register.h"

/// Where a register is found, and how one begins; what is saved in it is in register.cpp.
namespace klag::store {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view ignore_text =
    "# Personal data and letters are kept by klag apart from the saved history.\n"
    "/cases/**/private.yaml\n/cases/**/letters/\n/cases/**/files/\n";
constexpr std::string_view attributes_text =
    "# Keeps line ends, and stops a merge from joining halves of two cases.\n"
    "* text eol=lf\ncases/** -merge\n"
    "letters/*.png binary\nletters/*.jpg binary\nletters/*.jpeg binary\n";

[[noreturn]] void throw_no_register(const fs::path& folder) {
    throw Error{ErrorKind::not_found,
                text("there is no register in {folder}", {{"folder", folder.string()}})}
        .hinted(text("Go to the register's folder, name it with -C, or make one with "
                     "'klag init DIR --procedure NAME'."));
}

bool has(const fs::path& folder, const fs::path& name) {
    std::error_code error;
    const fs::file_status found = fs::status(folder / name, error);
    if (error == std::errc::permission_denied) throw git::denied(folder);
    return fs::exists(found);
}

/// Whether `folder` is the root of a register: its own repository, with settings saved in it.
bool holds_register(const fs::path& folder) {
    return has(folder, settings_file) && (has(folder, ".git") || has(folder, "HEAD"));
}

/// Whether a register is saved in `folder` whose klag.yaml somebody has taken away.
bool has_lost_settings(const fs::path& folder) {
    if (!has(folder, ".git")) return false;
    try {
        const git::Repository repository = git::Repository::open(folder);
        const auto tip = repository.tip();
        return tip && repository.file_id(*tip, settings_file);
    } catch (const Error&) {
        return false;  // a repository of somebody else's
    }
}

bool is_bare_folder(const fs::path& folder) {
    return has(folder, "HEAD") && has(folder, "objects");
}

}  // namespace

Register::Register(git::Repository repository)
    : repository_{std::make_unique<git::Repository>(std::move(repository))},
      snapshot_{*repository_, tip()} {}

Register Register::open(const fs::path& folder, bool upward) {
    if (folder.empty())
        throw Error{ErrorKind::not_found, text("the folder that you are in is gone")}.hinted(
            text("Go to the register's folder, or name it with -C."));
    fs::path place = fs::absolute(folder).lexically_normal();
    if (!place.has_filename()) place = place.parent_path();
    for (const fs::path start = place;; place = place.parent_path()) {
        if (holds_register(place) || is_bare_folder(place) || has_lost_settings(place)) {
            Register found{git::Repository::open(place)};
            if (found.saved().file_id(settings_file)) return found;
            if (!upward) throw_no_register(start);
        }
        if (!upward || place == place.parent_path()) throw_no_register(start);
    }
}

fs::path Register::folder() const {
    return repository_->is_bare() ? repository_->gitdir() : repository_->workdir();
}

Register Register::create(const fs::path& folder, const std::vector<SettingsFile>& files,
                          const Author& author) {
    Register made{git::Repository::init(folder, git::Layout::working_tree)};
    std::vector<SettingsFile> all = files;
    all.push_back({".gitignore", std::string{ignore_text}});
    all.push_back({".gitattributes", std::string{attributes_text}});
    made.save_settings(author, all, "make the register");
    return made;
}

}  // namespace klag::store
