#include "base/error.h"
#include "cli/private_files.h"
#include "commands/git_program.h"
#include "commands/json.h"
#include "commands/outside_files.h"
#include "commands/verbs.h"

#include <filesystem>

namespace klag::commands {
namespace {

namespace fs = std::filesystem;

int backup(const cli::Given& given, Context& klag) {
    const fs::path target = typed_path(given.parameter("file").value_or(""), klag);
    if (fs::exists(target) && !given.flag("replace"))
        throw Error{ErrorKind::usage, text("{file} exists", {{"file", target.string()}})}.hinted(
            text("Choose another name, or say --replace."));
    if (!fs::is_directory(target.parent_path()))
        throw Error{ErrorKind::usage, text("there is no folder {folder}",
                                           {{"folder", target.parent_path().string()}})}
            .hinted(text("Make it first, or name a file in another folder."));
    const std::string folder = klag.reg().folder().string();
    refuse_in_register(target, "klag backup /mnt/safe/complaints.klag", klag);
    const std::string count = std::to_string(klag.saved().numbers().size());
    if (klag.dry_run()) {
        klag.out().print(text("Would back up {count} cases to {file} (dry run).",
                              {{"count", count}, {"file", target.string()}}));
        return 0;
    }
    const fs::path unfinished = target.string() + ".part";
    run_git({"bundle", "create", "--quiet", unfinished.string(), "--all"}, folder, klag);
    fs::permissions(unfinished, fs::perms::owner_read | fs::perms::owner_write);
    run_git({"bundle", "verify", "--quiet", unfinished.string()}, folder, klag);
    cli::flush(unfinished.string());
    fs::rename(unfinished, target);
    cli::flush(target.parent_path().string());
    if (klag.json()) {
        klag.out().print_raw(
            json_of_row({{"file", target.string()},
                         {"cases", static_cast<int>(klag.saved().numbers().size())},
                         {"commit", klag.saved().commit()}}));
        return 0;
    }
    klag.out().print(text(
        "Backed up {count} cases with their private content to {file}.",
        {{"count", std::to_string(klag.saved().numbers().size())}, {"file", target.string()}}));
    klag.out().say(
        text("It holds personal data: keep it where only you can read it. Restore it "
             "with 'klag restore {file} DIR'.",
             {{"file", target.string()}}));
    return 0;
}

}  // namespace

Verb backup_command() {
    return {
        {.name = "backup",
         .group = group::upkeep,
         .summary = "Write the whole register, private content included, into one file",
         .description =
             "Writes every saved state and all private content into one file, and verifies it. "
             "A plain 'git clone' or 'git push' carries no private content; this does.",
         .parameters =
             {{.name = "file", .help = "the file to write", .completes = "file", .required = true}},
         .options = {{.name = "replace", .help = "overwrite the file when it exists"},
                     cli::dry_run_option()},
         .examples = {{"klag backup /mnt/safe/complaints.klag", "every evening"}},
         .see_also = {"klag-restore(1)"}},
        backup};
}

}  // namespace klag::commands
