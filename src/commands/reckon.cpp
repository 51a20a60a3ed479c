#include "base/error.h"
#include "cli/output.h"
#include "commands/json.h"
#include "commands/refusals.h"
#include "commands/verbs.h"
#include "commands/words.h"
#include "core/case_clocks.h"
#include "core/clock.h"
#include "core/lifecycle.h"

#include <set>
#include <span>

namespace klag::commands {
namespace {

/// Every procedure, in the version that it had then, that started a running clock of the case.
std::set<std::string> versions(const core::State& state) {
    std::set<std::string> out;
    for (const core::Clock& clock : state.clocks)
        if (clock.running() && !clock.entry.source.empty()) out.insert(clock.entry.source);
    return out;
}

/// The due date of the clock as the events leave it.
Moment due_of(const std::string& clock, std::span<const core::Event> events) {
    Moment due;
    for (const core::Event& event : events)
        for (const core::ClockEntry& entry : event.clocks)
            if (entry.id == clock) due = entry.due;
    return due;
}

/// The deadlines of a case that counting moves.
struct Moves {
    std::vector<core::ClockEntry> later{};
    std::vector<core::ClockEntry> earlier{};
};

Moves moves(const core::Case& c, const core::World& rules, const store::Snapshot& saved) {
    Moves out;
    for (const std::string& version : versions(fold(c))) {
        for (core::ClockEntry& entry :
             core::moved_by_days_off(c, saved.procedure_as_of(version), rules)) {
            const bool back = earlier(entry.due, due_of(entry.id, c.events));
            (back ? out.earlier : out.later).push_back(std::move(entry));
        }
    }
    return out;
}

std::vector<store::Number> wanted_cases(const cli::Given& given, const store::Snapshot& saved) {
    if (const auto typed = given.parameter("case")) return {saved.find(*typed)};
    std::vector<store::Number> running;
    for (const core::Case& c : saved.all({.due_by = Date::make(9999, 12, 31)}))
        running.push_back(*store::parse_number(c.number));
    return running;
}

/// Deadlines that counting would move to an earlier date, and that stay.
struct Kept {
    core::Case c;
    core::ClockEntry entry;
};

std::vector<Kept> kept_back(const cli::Given& given, Context& klag) {
    std::vector<Kept> out;
    if (given.flag("earlier")) return out;
    const store::Snapshot& saved = klag.saved();
    for (const store::Number& number : wanted_cases(given, saved)) {
        const core::Case c = saved.load(number);
        for (core::ClockEntry& entry : moves(c, world(saved, fold(c).facts, klag), saved).earlier)
            out.push_back({c, std::move(entry)});
    }
    return out;
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
        Moves found = moves(c, rules, saved);
        event.clocks = std::move(found.later);
        if (given.flag("earlier"))
            for (core::ClockEntry& entry : found.earlier) event.clocks.push_back(std::move(entry));
        if (event.clocks.empty()) continue;
        event.by = klag.actor().id;
        auto recorded = core::record(c, {}, std::move(event), {}, rules);
        if (const auto* against = std::get_if<std::vector<core::Refusal>>(&recorded))
            throw refused(*against, c.number, saved.short_name(number), {});
        out.push_back(std::move(std::get<core::Accepted>(recorded).after));
    }
    return out;
}

const core::Procedure& procedure_of(const core::Case& c, Context& klag) {
    return klag.saved().procedure(fold(c).facts.get(core::Field::procedure));
}

JsonRow row_of(const core::Case& c, const core::ClockEntry& entry, const Moment& before) {
    return {{"number", c.number},
            {"clock", entry.id},
            {"before", before.iso()},
            {"due", entry.due.iso()}};
}

void print_move(const core::Case& c, const core::ClockEntry& entry, const Moment& before,
                Context& klag) {
    klag.out().print(text("{number}: {title}: {due}, before {before}",
                          {{"number", c.number},
                           {"title", clock_title(entry.rule, procedure_of(c, klag))},
                           {"due", with_weekday(entry.due)},
                           {"before", with_weekday(before)}}));
}

/// The date that the person may still count on is later; nobody can keep this one any more.
void warn_when_over(const core::Case& c, const core::ClockEntry& entry, Context& klag) {
    if (core::end_of(entry.due, klag.zone()) > klag.env().now) return;
    klag.out().warn(text("{number}: {title}: {due} is already over, so the deadline is overdue",
                         {{"number", c.number},
                          {"title", clock_title(entry.rule, procedure_of(c, klag))},
                          {"due", with_weekday(entry.due)}}));
}

void print_kept(const Kept& kept, const Moment& due, Context& klag) {
    klag.out().print(text("{number}: {title}: stays {due}; counting gives {counted}",
                          {{"number", kept.c.number},
                           {"title", clock_title(kept.entry.rule, procedure_of(kept.c, klag))},
                           {"due", with_weekday(due)},
                           {"counted", with_weekday(kept.entry.due)}}));
}

void print_moves(const std::vector<core::Case>& cases, const std::vector<Kept>& kept,
                 Context& klag) {
    std::vector<JsonRow> rows;
    for (const core::Case& c : cases) {
        const std::span known{c.events.data(), c.events.size() - 1};
        for (const core::ClockEntry& entry : c.events.back().clocks) {
            const Moment before = due_of(entry.id, known);
            rows.push_back(row_of(c, entry, before));
            if (!klag.json()) print_move(c, entry, before, klag);
            warn_when_over(c, entry, klag);
        }
    }
    std::vector<JsonRow> staying;
    for (const Kept& one : kept) {
        const Moment due = due_of(one.entry.id, one.c.events);
        staying.push_back({{"number", one.c.number},
                           {"clock", one.entry.id},
                           {"due", due.iso()},
                           {"counted", one.entry.due.iso()}});
        if (!klag.json()) print_kept(one, due, klag);
    }
    if (klag.json()) klag.out().print_raw(json_of_lists({{"moved", rows}, {"staying", staying}}));
    if (!kept.empty())
        klag.out().hint(
            text("A person may know the later date. 'klag reckon --earlier' moves "
                 "dates back too, after a day off that was none."));
}

int run(const cli::Given& given, Context& klag) {
    const std::vector<Kept> kept = kept_back(given, klag);
    std::vector<core::Case> cases = reckoned(given, klag.saved(), klag);
    if (cases.empty()) {
        print_moves({}, kept, klag);
        klag.out().say(text("No date moves."));
        return 0;
    }
    if (klag.dry_run())
        klag.out().say(text("Nothing was saved (dry run)."));
    else
        cases = klag.reg().record_dates(klag.author(), [&](const store::Snapshot& newest) {
            return reckoned(given, newest, klag);
        });
    print_moves(cases, kept, klag);
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
                 "changed since.\n\nAfter a day off was taken away, because it had been typed by "
                 "mistake, counting gives earlier dates. They are listed and stay: the person may "
                 "have read the later date in a letter, and the work was planned by it. With "
                 "--earlier they move back as well, and a date that has passed by then is "
                 "overdue. That binds you, not the person: an answer by the earlier date keeps "
                 "what a letter said. Only do it when the law, and not only the calendar, gives "
                 "the earlier date; the case keeps both.",
             .parameters = {{.name = "case",
                             .help = "one case: 42, 2026-42 or K-2026-0042; left out: every case",
                             .completes = "case"}},
             .options = {{.name = "earlier",
                          .help = "move dates back too, after a day off that was none"},
                         cli::dry_run_option()},
             .examples = {{"klag reckon --dry-run", "which dates would move"},
                          {"klag reckon", "move them to the later dates, in one step"},
                          {"klag reckon 42 --earlier", "also to an earlier one, in case 42"}},
             .see_also = {"klag-due(1)", "klag-edit(1)"}},
            run};
}

}  // namespace klag::commands
