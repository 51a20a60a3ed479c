#include "cli/width.h"
#include "commands/explanation.h"
#include "commands/json.h"
#include "commands/page.h"
#include "commands/verbs.h"
#include "commands/words.h"

namespace klag::commands {
namespace {

std::string state_of(const core::Clock& clock, Context& klag) {
    if (clock.met) return text("done {date}", {{"date", clock.met->date.iso()}}).english();
    if (clock.cancelled) return text("no longer runs").english();
    return from_today(clock.entry.due.date, klag.today());
}

int due(const cli::Given& given, Context& klag) {
    const store::Snapshot& saved = klag.saved();
    const core::Case c = saved.load(saved.find(given.parameter("case").value_or("")));
    const core::State state = fold(c);
    const core::World rules = world(saved, state.facts, klag);
    if (klag.json()) {
        klag.out().print_raw(given.flag("explain") ? json_of_explanations(c, rules)
                                                   : json_of_case(c, nullptr, klag));
        return 0;
    }
    if (state.clocks.empty()) {
        klag.out().say(text("{number} has no deadlines.", {{"number", c.number}}));
        return 0;
    }
    Page page{klag};
    for (const core::Clock& clock : state.clocks) {
        const std::string line = with_weekday(clock.entry.due) + ", " + state_of(clock, klag) +
                                 " · " + clock_title(clock, rules.procedure) + " (" +
                                 clock.entry.id + ")";
        page.title(cli::wrap(line, page.width(), 2));
        if (given.flag("explain")) explain(page, clock, c, rules, klag);
    }
    klag.out().print_raw(page.text());
    return 0;
}

}  // namespace

Verb due_command() {
    return {
        {.name = "due",
         .group = group::reading,
         .summary = "Show the deadlines of a case, and why they are what they are",
         .description = "Lists every deadline of the case: running, done, or no longer "
                        "running. With --explain it shows the start, the rule, its source, every "
                        "day that was counted or skipped with the reason, and what changed the "
                        "date since.",
         .parameters = {{.name = "case",
                         .help = "the case: 42, 2026-42 or K-2026-0042",
                         .completes = "case",
                         .required = true}},
         .options = {{.name = "explain", .help = "count the days one by one"}},
         .examples = {{"klag due 42", "the deadlines"}, {"klag due 42 --explain", "day by day"}},
         .see_also = {"klag-overdue(1)", "klag-procedure(5)"}},
        due};
}

}  // namespace klag::commands
