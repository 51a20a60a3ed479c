#include "base/error.h"
#include "commands/git_program.h"
#include "commands/verbs.h"
#include "store/guard.h"

#include <filesystem>

namespace klag::commands {
namespace {

namespace fs = std::filesystem;

int restore(const cli::Given& given, Context& klag) {
    const fs::path base{klag.env().folder};
    const fs::path source = fs::absolute(base / given.parameter("file").value_or(""));
    const fs::path target = fs::absolute(base / given.parameter("dir").value_or(""));
    if (!fs::is_regular_file(source))
        throw Error{ErrorKind::usage, text("there is no file {file}", {{"file", source.string()}})};
    if (fs::exists(target) && !fs::is_empty(target))
        throw Error{ErrorKind::refused,
                    text("{folder} is not empty", {{"folder", target.string()}})}
            .hinted(text("Name a new folder."));
    fs::create_directories(target);
    git::Repository::init(target, git::Layout::working_tree);
    run_git({"fetch", "--quiet", "--update-head-ok", source.string(), "refs/*:refs/*"},
            target.string(), klag);
    run_git({"reset", "--quiet", "--hard", "refs/heads/main"}, target.string(), klag);
    store::Register restored = store::Register::open(target, false);
    restored.lay_everything();
    store::install_hook(restored.repository(), klag.env().executable);
    klag.use_register(std::move(restored));
    klag.out().print(text(
        "Restored {count} cases to {folder}.",
        {{"count", std::to_string(klag.saved().numbers().size())}, {"folder", target.string()}}));
    klag.out().say(text("Next: cd {folder}; klag check", {{"folder", target.string()}}));
    return 0;
}

}  // namespace

Verb restore_command() {
    return {
        {.name = "restore",
         .group = group::upkeep,
         .summary = "Make a register from a backup",
         .description = "Makes a new register from a file that 'klag backup' wrote: every case, "
                        "every letter and file, byte for byte, with the guard in place.",
         .parameters =
             {{.name = "file", .help = "the backup", .completes = "file", .required = true},
              {.name = "dir",
               .help = "the folder to make",
               .completes = "folder",
               .required = true}},
         .examples = {{"klag restore complaints.klag restored", "into a new folder"}},
         .see_also = {"klag-backup(1)", "klag-check(1)"}},
        restore};
}

}  // namespace klag::commands
