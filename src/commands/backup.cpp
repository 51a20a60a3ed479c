#include "base/error.h"
#include "base/shell.h"
#include "cli/private_files.h"
#include "commands/git_program.h"
#include "commands/json.h"
#include "commands/outside_files.h"
#include "commands/verbs.h"
#include "store/wholeness.h"

#include <filesystem>

namespace klag::commands {
namespace {

namespace fs = std::filesystem;

/// What the register lacks, its backup lacks.
void tell_damage(const std::vector<store::Number>& damaged, Context& klag) {
    if (!damaged.empty())
        klag.out().warn(
            text("cases that are not whole in the register, and so not in a backup: {count}, the "
                 "first {number}. Type 'klag check' to see what is missing, and keep the earlier "
                 "backups.",
                 {{"count", std::to_string(damaged.size())}, {"number", damaged.front().text()}}));
}

/// In the place of `target` only when it is whole and on the disk.
void write_bundle(const fs::path& target, Context& klag) {
    const std::string folder = klag.reg().folder().string();
    const fs::path unfinished = target.string() + ".part";
    run_git({"bundle", "create", "--quiet", unfinished.string(), "--all"}, folder, klag);
    fs::permissions(unfinished, fs::perms::owner_read | fs::perms::owner_write);
    run_git({"bundle", "verify", "--quiet", unfinished.string()}, folder, klag);
    cli::flush(unfinished.string());
    fs::rename(unfinished, target);
    cli::flush(target.parent_path().string());
}

int backup(const cli::Given& given, Context& klag) {
    const fs::path target = typed_path(given.parameter("file").value_or(""), klag);
    if (fs::exists(target) && !given.flag("replace"))
        throw Error{ErrorKind::usage, text("{file} exists", {{"file", target.string()}})}.hinted(
            text("Choose another name, or say --replace."));
    if (!fs::is_directory(target.parent_path()))
        throw Error{ErrorKind::usage, text("there is no folder {folder}",
                                           {{"folder", target.parent_path().string()}})}
            .hinted(text("Make it first, or name a file in another folder."));
    refuse_in_register(target, "klag backup /mnt/safe/complaints.klag", klag);
    store::demand_all_history(klag.reg().repository());
    store::demand_private_part(klag.saved());
    const std::vector<store::Number> damaged = store::damaged_cases(klag.saved());
    tell_damage(damaged, klag);
    const int status = damaged.empty() ? 0 : static_cast<int>(ErrorKind::bad_data);
    const std::size_t cases = klag.saved().numbers().size();
    const std::string count = std::to_string(cases);
    if (klag.dry_run()) {
        klag.out().print(text("Would back up {count} cases to {file} (dry run).",
                              {{"count", count}, {"file", target.string()}}));
        return status;
    }
    write_bundle(target, klag);
    if (klag.json()) {
        klag.out().print_raw(json_of_row({{"file", target.string()},
                                          {"cases", static_cast<int>(cases)},
                                          {"damaged", static_cast<int>(damaged.size())},
                                          {"commit", klag.saved().commit()}}));
        return status;
    }
    klag.out().print(text("Backed up {count} cases with their private content to {file}.",
                          {{"count", count}, {"file", target.string()}}));
    klag.out().say(text(
        "It holds personal data: keep it where only you can read it. To restore it, type: klag "
        "restore {file} DIR",
        {{"file", shell_word(target.string())}}));
    return status;
}

}  // namespace

Verb backup_command() {
    return {
        {.name = "backup",
         .group = group::upkeep,
         .summary = "Write the whole register, private content included, into one file",
         .description =
             "Writes every saved state and all private content into one file, and verifies it. "
             "A plain 'git clone' or 'git push' carries no private content; this does, and a copy "
             "without it is not backed up. Where something of a case is missing or damaged in the "
             "register, it says so with exit status 3, and writes the backup all the same as long "
             "as git can read every object.",
         .parameters =
             {{.name = "file", .help = "the file to write", .completes = "file", .required = true}},
         .options = {{.name = "replace", .help = "overwrite the file when it exists"},
                     cli::dry_run_option()},
         .examples = {{"klag backup /mnt/safe/complaints.klag", "every evening"}},
         .see_also = {"klag-restore(1)"}},
        backup};
}

}  // namespace klag::commands
