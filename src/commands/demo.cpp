#include "base/error.h"
#include "base/shell.h"
#include "base/utf8.h"
#include "cli/zone.h"
#include "commands/context.h"
#include "commands/demo_reports.h"
#include "commands/demo_steps.h"
#include "commands/new_folder.h"
#include "commands/run.h"
#include "commands/verbs.h"
#include "store/demo_stories.h"
#include "store/guard.h"

#include <algorithm>
#include <sstream>

namespace klag::commands {
namespace {

namespace fs = std::filesystem;

/// A step of a story at its instant.
struct Scheduled {
    std::chrono::sys_seconds at;
    const store::DemoStep* step{};
    std::size_t story{};
    Date begin;
};

/// All steps up to now, in the order in which they happened.
std::vector<Scheduled> schedule(const std::vector<store::DemoStory>& stories, const Zone& zone,
                                std::chrono::sys_seconds now) {
    std::vector<Scheduled> out;
    const Date today = zone.local(now).date;
    for (std::size_t i = 0; i < stories.size(); ++i) {
        const Date begin = monday_of(today - stories[i].begins);
        for (const store::DemoStep& step : stories[i].steps) {
            const auto at = zone.instant(begin + step.day, step.minute);
            if (at <= now) out.push_back({at, &step, i, begin});
        }
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const Scheduled& a, const Scheduled& b) { return a.at < b.at; });
    return out;
}

/// Runs one step as a person would have typed it at that time; returns what it printed.
std::string play(const std::vector<std::string>& words, std::chrono::sys_seconds at,
                 const fs::path& folder, const std::string& story, Context& klag) {
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    cli::Env then{.in = in,
                  .out = out,
                  .err = err,
                  .now = at,
                  .random = [&](std::span<unsigned char> bytes) { klag.env().random(bytes); },
                  .folder = folder.string(),
                  .executable = klag.env().executable,
                  .fixed_clock = true};
    if (run(words, then) != 0)
        throw std::logic_error{"the story '" + story + "' fails at: klag " + join(words, " ") +
                               "\n" + err.str()};
    return out.str();
}

/// The stories, and between their steps the reports that were due.
void play_all(const store::Snapshot& settings, const fs::path& folder, const Zone& zone,
              Context& klag) {
    const auto now = klag.env().now;
    const auto stories = store::demo_stories();
    const std::vector<Scheduled> steps = schedule(stories, zone, now);
    const std::vector<DemoReport> reports =
        demo_reports(settings, zone.local(steps.front().at).date, zone, now);
    auto report = reports.begin();
    const auto deliver_until = [&](std::chrono::sys_seconds at) {
        for (; report != reports.end() && report->at <= at; ++report)
            play(report->words, report->at, folder, "reports", klag);
    };
    const Date today = zone.local(now).date;
    StoryNumbers numbers;
    for (const Scheduled& scheduled : steps) {
        deliver_until(scheduled.at);
        const std::string& story = stories[scheduled.story].name;
        const std::string printed =
            play(words_of(*scheduled.step, story, {scheduled.begin, today}, numbers), scheduled.at,
                 folder, story, klag);
        numbers.try_emplace(story, printed.substr(0, printed.find(':')));
    }
    deliver_until(now);
}

int demo(const cli::Given& given, Context& klag) {
    const fs::path folder =
        fs::weakly_canonical(fs::path{klag.env().folder} / given.parameter("dir").value_or(""));
    demand_new_folder(folder, text("Name a new folder: 'klag demo DIR'."));
    if (klag.dry_run()) {
        klag.out().print(text("Would make a practice register in {folder} (dry run).",
                              {{"folder", folder.string()}}));
        return 0;
    }
    const Zone zone = cli::load_zone("Europe/Stockholm");
    const auto begin = klag.env().now - std::chrono::days{560};
    const store::Author author{
        .id = "anna.berg",
        .name = "Anna Berg",
        .email = "anna.berg@example.org",
        .at = begin,
        .offset_minutes = zone.offset(begin),
        .fixed_clock = true,
        .random = [&](std::span<unsigned char> bytes) { klag.env().random(bytes); }};
    store::Register made = store::Register::create(
        folder, store::demo_settings(zone.local(klag.env().now).date), author);
    store::install_hook(made.repository(), klag.env().executable);
    play_all(made.saved(), folder, zone, klag);
    klag.use_register(store::Register::open(folder, false));
    klag.out().print(text(
        "Made a practice register with {count} invented cases in {folder}.",
        {{"count", std::to_string(klag.saved().numbers().size())}, {"folder", folder.string()}}));
    klag.out().say(text("Next: cd {folder}; export KLAG_USER=anna.berg; klag overdue",
                        {{"folder", shell_word(folder.string())}}));
    return 0;
}

}  // namespace

Verb demo_command() {
    return {
        {.name = "demo",
         .group = group::upkeep,
         .summary = "Make a practice register with invented cases",
         .description = "Makes a register of an invented municipality with cases over eighteen "
                        "months under five procedures and in their languages, some of them open "
                        "and some overdue today. Everything in it was recorded by klag's own "
                        "commands, with the clock set; the audit trail says so.",
         .parameters = {{.name = "dir",
                         .help = "the folder to make",
                         .completes = "folder",
                         .required = true}},
         .options = {cli::dry_run_option()},
         .examples = {{"klag demo practice", "then look around in it"}},
         .see_also = {"klag-init(1)"}},
        demo};
}

}  // namespace klag::commands
