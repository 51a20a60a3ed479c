#include "base/error.h"
#include "base/shell.h"
#include "commands/git_program.h"
#include "commands/new_folder.h"
#include "commands/verbs.h"
#include "store/guard.h"
#include "store/wholeness.h"

#include <filesystem>
#include <fstream>
#include <string>

namespace klag::commands {
namespace {

namespace fs = std::filesystem;

/// Whether the file begins as every backup does.
bool looks_like_backup(const fs::path& file) {
    std::ifstream in{file, std::ios::binary};
    std::string first;
    std::getline(in, first);
    return first == "# v2 git bundle" || first == "# v3 git bundle";
}

Error no_backup(const fs::path& file) {
    return Error{ErrorKind::bad_data,
                 text("{file} is no backup of a register", {{"file", file.string()}})}
        .hinted(text("Name a file that 'klag backup' wrote."));
}

/// Whether it was the disk, not the backup, that failed.
bool is_full_disk(const Error& error) {
    const std::string words = error.message().english();
    return words.find("No space left") != std::string::npos ||
           words.find("quota exceeded") != std::string::npos ||
           words.find("Read-only file system") != std::string::npos;
}

/// What the register lacked when it was backed up is lacking now: says so, and gives the exit
/// status.
int tell_damage(Context& klag) {
    const auto damaged = store::damaged_cases(klag.saved());
    if (damaged.empty()) return 0;
    klag.out().warn(
        text("cases that are not whole in the backup: {count}, the first {number}; all else is "
             "restored. Type 'klag check' there to see what is missing; an earlier backup may have "
             "it.",
             {{"count", std::to_string(damaged.size())}, {"number", damaged.front().text()}}));
    return static_cast<int>(ErrorKind::bad_data);
}

/// Brings all that the backup holds into the new register.
void unpack(const fs::path& source, const fs::path& target, Context& klag) {
    try {
        run_git({"fetch", "--quiet", "--update-head-ok", source.string(), "refs/*:refs/*"},
                target.string(), klag);
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::usage || is_full_disk(error)) throw;
        throw Error{ErrorKind::bad_data,
                    text("the backup {file} is damaged or not whole", {{"file", source.string()}})}
            .hinted(text("Copy it again from where it is kept, or take an earlier backup. Nothing "
                         "was restored."));
    }
}

int restore(const cli::Given& given, Context& klag) {
    const fs::path base{klag.env().folder};
    const fs::path source =
        fs::absolute(base / given.parameter("file").value_or("")).lexically_normal();
    fs::path target = fs::absolute(base / given.parameter("dir").value_or("")).lexically_normal();
    if (!target.has_filename()) target = target.parent_path();
    if (!fs::is_regular_file(source))
        throw Error{ErrorKind::usage, text("there is no file {file}", {{"file", source.string()}})};
    demand_new_folder(target, text("Name a new folder."));
    refuse_inside_another(fs::weakly_canonical(target));
    if (!looks_like_backup(source)) throw no_backup(source);
    if (klag.dry_run()) {
        klag.out().print(text("Would restore {file} to {folder} (dry run).",
                              {{"file", source.string()}, {"folder", target.string()}}));
        return 0;
    }
    NewFolder made{target};
    auto repository = git::Repository::init(target, git::Layout::working_tree);
    unpack(source, target, klag);
    const auto head = repository.tip();
    if (!head || !repository.file_id(*head, store::settings_file)) throw no_backup(source);
    run_git({"reset", "--quiet", "--hard", "refs/heads/main"}, target.string(), klag);
    store::Register restored = store::Register::open(target, false);
    restored.lay_everything();
    store::install_hook(restored.repository(), klag.env().executable);
    made.keep([&restored] { store::flush(restored.repository()); });
    klag.use_register(std::move(restored));
    klag.out().print(text(
        "Restored {count} cases to {folder}.",
        {{"count", std::to_string(klag.saved().numbers().size())}, {"folder", target.string()}}));
    klag.out().say(
        text("Next: cd {folder}; klag check", {{"folder", shell_word(target.string())}}));
    return tell_damage(klag);
}

}  // namespace

Verb restore_command() {
    return {
        {.name = "restore",
         .group = group::upkeep,
         .summary = "Make a register from a backup",
         .description =
             "Makes a new register from a file that 'klag backup' wrote: every case, "
             "every letter and file, byte for byte, with the guard in place. What is not whole in "
             "the backup is left out and told, with exit status 3.",
         .parameters =
             {{.name = "file", .help = "the backup", .completes = "file", .required = true},
              {.name = "dir",
               .help = "the folder to make",
               .completes = "folder",
               .required = true}},
         .options = {cli::dry_run_option()},
         .examples = {{"klag restore complaints.klag restored", "into a new folder"}},
         .see_also = {"klag-backup(1)", "klag-check(1)"}},
        restore};
}

}  // namespace klag::commands
