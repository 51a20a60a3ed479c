#include "cli/width.h"
#include "commands/json.h"
#include "commands/page.h"
#include "commands/verbs.h"
#include "commands/words.h"
#include "core/clock.h"

namespace klag::commands {
namespace {

const core::ClockRule* rule_of(const core::Procedure& procedure, const core::Clock& clock) {
    for (const core::ClockRule& rule : procedure.clocks)
        if (rule.id == clock.entry.rule) return &rule;
    return nullptr;
}

std::string state_of(const core::Clock& clock, Context& klag) {
    if (clock.met) return text("done {date}", {{"date", clock.met->date.iso()}}).english();
    if (clock.cancelled) return text("no longer runs").english();
    return from_today(clock.entry.due.date, klag.today());
}

/// Whether a day counts, and why not.
Text day_words(const core::CountedDay& day) {
    if (day.reason == "start") return text("does not count: the day on which it begins");
    if (day.reason == "minimum") return text("counts: it would have too few working days");
    if (day.reason == "rolled") return text("the end, moved off a day off");
    if (day.counted) return text("counts");
    return text("does not count: {reason}", {{"reason", day.reason}});
}

void explain(Page& page, const core::Clock& clock, const core::World& rules) {
    const core::ClockRule* rule = rule_of(rules.procedure, clock);
    page.facts({{text("runs from"), with_weekday(clock.entry.from)},
                {text("rule"), rule != nullptr && rule->within ? rule->within->text()
                               : rule != nullptr               ? text("the date promised").english()
                                                               : ""},
                {text("source"), rule == nullptr ? "" : rule->source},
                {text("first due"), clock.extended() ? with_weekday(clock.original) : ""}});
    if (rule == nullptr || !rule->within) return;
    const core::Reckoning reckoning =
        core::reckon(*rule->within, clock.entry.from, rules.calendar, rules.zone);
    for (const core::CountedDay& day : reckoning.days)
        page.raw("    " + day.day.iso() + " " + weekday(day.day) + "  " + day_words(day).english() +
                 "\n");
}

int due(const cli::Given& given, Context& klag) {
    const store::Snapshot& saved = klag.saved();
    const core::Case c = saved.load(saved.find(given.parameter("case").value_or("")));
    if (klag.json()) {
        klag.out().print_raw(json_of_case(c, nullptr, klag));
        return 0;
    }
    const core::State state = fold(c);
    const core::World rules = world(saved, state.facts, klag);
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
        if (given.flag("explain")) explain(page, clock, rules);
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
                        "running. With --explain it shows the start, the rule, its source, and "
                        "every day that was counted or skipped.",
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
