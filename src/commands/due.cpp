#include "cli/width.h"
#include "commands/explanation.h"
#include "commands/json.h"
#include "commands/page.h"
#include "commands/verbs.h"
#include "commands/words.h"

namespace klag::commands {
namespace {

std::string line_of(const core::Clock& clock, const core::Procedure& procedure, Context& klag) {
    const std::string past = clock_past(clock);
    return with_weekday(clock.entry.due) + ", " + clock_state(clock, klag) + " · " +
           clock_title(clock, procedure) + " (" + clock.entry.id + ")" +
           (past.empty() ? "" : "; " + past);
}

std::string json_of_due(const cli::Given& given, const core::Case& c, Context& klag) {
    if (!given.flag("explain")) return json_of_case(c, nullptr, klag);
    const auto personal = klag.saved().readable_private(c);
    return json_of_explanations(c, personal ? &*personal : nullptr, klag);
}

std::string page_of_due(const core::Case& c, bool explains, Context& klag) {
    const core::State state = fold(c);
    const core::Procedure& procedure =
        klag.saved().procedure(state.facts.get(core::Field::procedure));
    Page page{klag};
    const auto add_title = [&](const core::Clock& clock) {
        page.title(cli::wrap(line_of(clock, procedure, klag), page.width(), 2));
    };
    if (!explains) {
        for (const core::Clock& clock : state.clocks) add_title(clock);
        return page.text();
    }
    const auto personal = klag.saved().readable_private(c);
    for (const ClockAccount& of : clock_accounts(c, klag)) {
        add_title(of.clock);
        explain(page, of, c, personal ? &*personal : nullptr, klag);
    }
    return page.text();
}

int due(const cli::Given& given, Context& klag) {
    const store::Snapshot& saved = klag.saved();
    const core::Case c = saved.load(saved.find(given.parameter("case").value_or("")));
    if (klag.json())
        klag.out().print_raw(json_of_due(given, c, klag));
    else if (fold(c).clocks.empty())
        klag.out().say(text("{number} has no deadlines.", {{"number", c.number}}));
    else
        klag.out().print_raw(page_of_due(c, given.flag("explain"), klag));
    return 0;
}

}  // namespace

Verb due_command() {
    return {
        {.name = "due",
         .group = group::reading,
         .summary = "Show the deadlines of a case, and why they are what they are",
         .description = "Lists every deadline of the case: running, done, or no longer "
                        "running. One whose date passed first stays late, also when the person "
                        "was told another date after that.\n\nWith --explain it shows the start, "
                        "the rule, its source, every day that was counted or skipped with the "
                        "reason, and what changed the date since. Rule and days off are those "
                        "with which the date was counted; where the settings say something else "
                        "by now, a line says so.",
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
