#include "base/error.h"
#include "base/utf8.h"
#include "cli/progress.h"
#include "commands/git_program.h"
#include "commands/json.h"
#include "commands/laying_years.h"
#include "commands/verbs.h"
#include "store/heal.h"
#include "store/lock.h"
#include "store/upkeep.h"

#include <filesystem>
#include <optional>
#include <set>
#include <string>

namespace klag::commands {
namespace {

/// How long git keeps what nothing names any more: another program may be about to name it.
constexpr const char* grace = "2.weeks.ago";

int kilobytes(std::uintmax_t bytes) {
    constexpr std::uintmax_t kilobyte = 1000;
    return static_cast<int>((bytes + kilobyte - 1) / kilobyte);
}

/// "15 kB", "12.3 MB"
std::string size_words(std::uintmax_t bytes) {
    constexpr int megabyte = 1000;
    const int size = kilobytes(bytes);
    if (size < megabyte) return std::to_string(size) + " kB";
    return std::to_string(size / megabyte) + "." + std::to_string(size % megabyte / 100) + " MB";
}

std::string count(std::size_t number) { return std::to_string(number); }

/// What a power cut left of objects: those that nothing names were never saved.
struct TornObjects {
    std::set<std::string> unnamed;
    std::optional<std::string> named;  ///< one of those that something names
};

TornObjects torn_objects(const std::string& folder, Context& klag) {
    TornObjects torn{store::damaged_objects(klag.reg().repository()), std::nullopt};
    if (torn.unnamed.empty()) return torn;
    // What git keeps; an object that is read for it and damaged ends this.
    const std::string kept =
        run_git({"--no-replace-objects", "rev-list", "--objects", "--no-object-names", "--all",
                 "--reflog", "--indexed-objects"},
                folder, klag);
    for (const std::string& id : split(kept, '\n'))
        if (torn.unnamed.erase(id) > 0) torn.named = id;
    return torn;
}

void demand_sound(const TornObjects& torn) {
    if (!torn.named) return;
    throw Error{ErrorKind::bad_data,
                text("the object {id} is damaged, and something names it", {{"id", *torn.named}})}
        .hinted(look_at_damage());
}

/// Takes away what stands in git's way: what an earlier upkeep left that was killed, and torn
/// objects; how many of these. Throws Error{bad_data} when something names one.
std::size_t clear_the_way(const TornObjects& torn, Context& klag) {
    const git::Repository& repository = klag.reg().repository();
    std::size_t gone = 0;
    {
        const store::Lock lock{repository};
        store::remove_unfinished_packs(repository, lock);
        gone = store::remove_damaged(repository, torn.unnamed, lock);
    }
    if (gone > 0)
        klag.out().say(
            text("Damaged objects that nothing names, as a power cut leaves them, are "
                 "removed: {count}.",
                 {{"count", count(gone)}}));
    demand_sound(torn);
    return gone;
}

bool is_sound_graph(const std::string& folder, Context& klag) {
    try {
        run_git({"-c", "core.commitGraph=true", "commit-graph", "verify", "--no-progress"}, folder,
                klag);
        return true;
    } catch (const Error&) {
        return false;
    }
}

/// Writes git's filters of changed paths. git begins with the old graph, and may end at one that is
/// damaged, which is then taken away.
void write_filters(const std::string& folder, Context& klag) {
    const auto write = [&] {
        run_git({"-c", "core.commitGraph=true", "commit-graph", "write", "--stdin-commits",
                 "--changed-paths", "--no-progress"},
                folder, klag, klag.saved().commit() + "\n");
    };
    try {
        write();
    } catch (const Error&) {
        if (is_sound_graph(folder, klag)) throw;
        const auto info = klag.reg().repository().common_folder() / "objects/info";
        std::error_code ignored;  // then git says why it cannot write
        std::filesystem::remove_all(info / "commit-graphs", ignored);
        std::filesystem::remove(info / "commit-graph", ignored);
        write();
    }
}

/// Packs, writes the filters of changed paths, then takes away what nobody can need. Packing and
/// the filters are safe beside writers, since git takes away nothing there; the last waits until
/// nobody writes. The filters are of main alone: a graph that named private content would keep its
/// id for ever.
void tidy(Context& klag) {
    const std::string folder = klag.reg().folder().string();
    constexpr int steps = 3;
    cli::Progress progress{klag.env(), steps};
    progress.step(klag.out().words(text("packing the history")));
    run_git({"repack", "-A", "-d", "-l", "-q"}, folder, klag);
    progress.step(klag.out().words(text("noting which steps changed which case")));
    write_filters(folder, klag);
    progress.step(klag.out().words(text("removing what nothing names")));
    const store::Lock lock{klag.reg().repository()};
    store::heal(klag.reg().repository(), lock);
    run_git({"prune", "--expire", grace}, folder, klag);
}

struct Upkeep {
    store::Storage before{};
    store::Storage after{};
    std::size_t torn{};  ///< objects that were removed, or would be
};

int as_json(const Upkeep& done, Context& klag) {
    const auto row = [](const store::Storage& s) {
        return JsonRow{{"loose-objects", static_cast<int>(s.loose)},
                       {"packs", static_cast<int>(s.packs)},
                       {"kilobytes", kilobytes(s.bytes)}};
    };
    klag.out().print_raw(json_of_lists(
        {{"before", {row(done.before)}}, {"after", {row(done.after)}}},
        {{"saved", !klag.dry_run()}, {"damaged-objects", static_cast<int>(done.torn)}}));
    return 0;
}

void say_what_would_be(const Upkeep& plan, Context& klag) {
    klag.out().print(
        text("Would pack {loose} loose objects; the history takes {size} (dry run).",
             {{"loose", count(plan.before.loose)}, {"size", size_words(plan.before.bytes)}}));
    if (plan.torn > 0)
        klag.out().print(
            text("Would remove damaged objects that nothing names, as a power cut "
                 "leaves them: {count}.",
                 {{"count", count(plan.torn)}}));
}

void say_what_is_done(const Upkeep& done, Context& klag) {
    klag.out().print(
        text("Packed the history: {before} loose objects before, {after} now; {size} instead of "
             "{earlier}.",
             {{"before", count(done.before.loose)},
              {"after", count(done.after.loose)},
              {"size", size_words(done.after.bytes)},
              {"earlier", size_words(done.before.bytes)}}));
}

/// git writes the packed history beside the old one, and leaves what it has written when the disk
/// is full.
void demand_room(const git::Repository& repository, const store::Storage& before) {
    std::error_code error;
    const auto room = std::filesystem::space(repository.common_folder(), error);
    if (error || room.available > before.bytes) return;
    throw Error{ErrorKind::not_saved,
                text("packing may take {size} of room, and the disk has {free}",
                     {{"size", size_words(before.bytes)}, {"free", size_words(room.available)}})}
        .hinted(text("Make room on the disk first."));
}

int maintain(const cli::Given& given, Context& klag) {
    const git::Repository& repository = klag.reg().repository();
    store::demand_owner(repository);
    const auto year = given.text("lay-from");
    if (year && given.flag("lay-all"))
        throw Error{ErrorKind::usage, text("--lay-from and --lay-all exclude each other")};
    if (year) return lay_from(*year, klag);
    if (given.flag("lay-all")) return lay_all(klag);
    Upkeep upkeep{.before = store::storage_of(repository)};
    const TornObjects torn = torn_objects(klag.reg().folder().string(), klag);
    upkeep.torn = torn.unnamed.size();
    if (klag.dry_run()) {
        demand_sound(torn);
    } else {
        demand_room(repository, upkeep.before);
        upkeep.torn = clear_the_way(torn, klag);
        tidy(klag);
    }
    upkeep.after = store::storage_of(repository);
    if (klag.json()) return as_json(upkeep, klag);
    klag.dry_run() ? say_what_would_be(upkeep, klag) : say_what_is_done(upkeep, klag);
    return 0;
}

}  // namespace

Verb maintain_command() {
    return {
        {.name = "maintain",
         .group = group::upkeep,
         .summary = "Pack the history, so that it takes less room and is read faster",
         .description =
             "Every saved step leaves a few small files. This packs them into one with the git "
             "program, notes which steps changed which case, so that 'klag log 42' need not "
             "read all steps, and removes what nothing names and nobody wrote for two weeks, "
             "such as the remains of a command that was cut off; unfinished packs go after a day. "
             "Files in .git/objects that a power cut left damaged go at once when nothing names "
             "them: git's own upkeep would end at them. "
             "Others may go on working meanwhile. That is not so for 'git prune', or a 'git gc' "
             "that is told to prune what is young: they delete what somebody is about to save. "
             "Nothing of a case changes. klag says when it is worth doing, and never does it by "
             "itself.\n\nWith --lay-from it does something else: only the cases from "
             "that year on stay in the register's folder, by git's sparse checkout. Earlier ones "
             "stay saved, and every command reads and changes them as before; what it writes for "
             "somebody to use, such as a letter, is laid in any case. It pays from some ten "
             "thousand cases on: git's list of the files in the folder is written anew with each "
             "save, and 'git status' looks at each of them. Later years are laid by themselves. A "
             "sparse checkout of your own is replaced; git then wants 'git sparse-checkout add' "
             "before it takes a new folder beside those of the register, and programs that know no "
             "sparse index, such as older gits, cannot read the list.",
         .options = {{.name = "lay-from",
                      .value = "YEAR",
                      .help = "keep only the cases from that year on in the folder"},
                     {.name = "lay-all", .help = "have the cases of all years in the folder"},
                     cli::dry_run_option()},
         .examples = {{"klag maintain", "once a month, or when klag suggests it"},
                      {"klag maintain --lay-from 2025", "in a register of many years"}},
         .see_also = {"klag-backup(1)", "klag-check(1)", "klag-log(1)"}},
        maintain};
}

}  // namespace klag::commands
