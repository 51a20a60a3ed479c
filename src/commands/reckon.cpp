#include "base/error.h"
#include "cli/output.h"
#include "commands/json.h"
#include "commands/refusals.h"
#include "commands/verbs.h"
#include "commands/words.h"
#include "core/case_clocks.h"
#include "core/lifecycle.h"

#include <set>

namespace klag::commands {
namespace {

/// Every procedure, in the version that it had then, that started a running clock of the case.
std::set<std::string> versions(const core::State& state) {
    std::set<std::string> out;
    for (const core::Clock& clock : state.clocks)
        if (clock.running() && !clock.entry.source.empty()) out.insert(clock.entry.source);
    return out;
}

std::vector<core::ClockEntry> moved(const core::Case& c, const core::World& rules,
                                    const store::Snapshot& saved) {
    std::vector<core::ClockEntry> out;
    for (const std::string& version : versions(fold(c)))
        for (core::ClockEntry& entry :
             core::moved_by_days_off(c, saved.procedure_as_of(version), rules))
            out.push_back(std::move(entry));
    return out;
}

std::vector<store::Number> wanted_cases(const cli::Given& given, const store::Snapshot& saved) {
    if (const auto typed = given.parameter("case")) return {saved.find(*typed)};
    return saved.numbers();
}

/// The cases whose dates moved, each with the event that records it.
std::vector<core::Case> reckoned(const cli::Given& given, const store::Snapshot& saved,
                                 Context& klag) {
    std::vector<core::Case> out;
    for (const store::Number& number : wanted_cases(given, saved)) {
        const core::Case c = saved.load(number);
        const core::World rules = world(saved, fold(c).facts, klag);
        core::Event event{
            .id = klag.random_id(8), .act = core::Act::reckon, .on = klag.now(), .by = {}};
        event.clocks = moved(c, rules, saved);
        if (event.clocks.empty()) continue;
        event.by = klag.actor().id;
        auto recorded = core::record(c, {}, std::move(event), {}, rules);
        if (const auto* against = std::get_if<std::vector<core::Refusal>>(&recorded))
            throw refused(*against, c.number, saved.short_name(number), {});
        out.push_back(std::move(std::get<core::Accepted>(recorded).after));
    }
    return out;
}

/// The due date of the clock before the newest event.
Moment due_before(const core::Case& c, const std::string& clock) {
    Moment due;
    for (std::size_t i = 0; i + 1 < c.events.size(); ++i)
        for (const core::ClockEntry& entry : c.events[i].clocks)
            if (entry.id == clock) due = entry.due;
    return due;
}

void print_moves(const std::vector<core::Case>& cases, Context& klag) {
    std::vector<JsonRow> rows;
    for (const core::Case& c : cases) {
        const core::Procedure& procedure =
            klag.saved().procedure(fold(c).facts.get(core::Field::procedure));
        for (const core::ClockEntry& entry : c.events.back().clocks) {
            const Moment before = due_before(c, entry.id);
            rows.push_back({{"number", c.number},
                            {"clock", entry.id},
                            {"before", before.iso()},
                            {"due", entry.due.iso()}});
            if (!klag.json())
                klag.out().print(text("{number}: {title}: {due}, before {before}",
                                      {{"number", c.number},
                                       {"title", clock_title(entry.rule, procedure)},
                                       {"due", with_weekday(entry.due)},
                                       {"before", with_weekday(before)}}));
        }
    }
    if (klag.json()) klag.out().print_raw(json_of_rows("moved", rows));
}

int run(const cli::Given& given, Context& klag) {
    std::vector<core::Case> cases = reckoned(given, klag.saved(), klag);
    if (cases.empty()) {
        print_moves({}, klag);
        klag.out().say(text("No date moves."));
        return 0;
    }
    if (klag.dry_run())
        klag.out().say(text("Nothing was saved (dry run)."));
    else
        cases = klag.reg().record_dates(klag.author(), [&](const store::Snapshot& newest) {
            return reckoned(given, newest, klag);
        });
    print_moves(cases, klag);
    return 0;
}

}  // namespace

Verb reckon_command() {
    return {{.name = "reckon",
             .group = group::upkeep,
             .summary = "Move open deadlines after a new day off",
             .description =
                 "A deadline is stored when it begins, and stays. When days off were added later "
                 "(a day named by decree, a closing day of your own: 'klag edit calendar'), this "
                 "counts the running deadlines of open cases once more, each with the rules that "
                 "it began under, and records which ones moved. Dates that were promised or "
                 "extended stay, since the person was told them; so do deadlines whose rule was "
                 "changed since.",
             .parameters = {{.name = "case",
                             .help = "one case: 42, 2026-42 or K-2026-0042; left out: every case",
                             .completes = "case"}},
             .options = {cli::dry_run_option()},
             .examples = {{"klag reckon --dry-run", "which dates would move"},
                          {"klag reckon", "move them, in one step"}},
             .see_also = {"klag-due(1)", "klag-edit(1)"}},
            run};
}

}  // namespace klag::commands
