#include "base/utf8.h"
#include "cli/table.h"
#include "commands/page.h"
#include "commands/procedure_views.h"

namespace klag::commands {
namespace {

using From = NamedProcedure::From;

std::string side(const NamedProcedure& named, bool recorded) {
    const std::string words = named.procedure.name + ": " + named.procedure.title + " (";
    return words +
           (recorded ? text("as recorded").english()
                     : text("reckoned anew, {from}", {{"from", std::string{name(named.from)}}})
                           .english()) +
           ")";
}

void add_figures(std::vector<cli::Cell>& row, const std::optional<core::ClockFigures>& figures) {
    if (!figures)
        row.insert(row.end(), 3, {"–"});
    else
        for (const int count : {figures->kept(), figures->missed(), figures->not_yet_due})
            row.push_back({std::to_string(count)});
}

void add_clocks(Page& page, const Comparison& c, Context& klag) {
    const auto right = [&](const Text& words) {
        return cli::Column{.title = klag.out().words(words), .right = true};
    };
    cli::Table table{{{.title = klag.out().words(text("Deadline")), .flexible = true},
                      right(text("A in time")),
                      right(text("A late")),
                      right(text("A to come")),
                      right(text("B in time")),
                      right(text("B late")),
                      right(text("B to come"))}};
    for (const core::ReplayedClock& clock : c.replay.clocks) {
        std::vector<cli::Cell> row{{clock.rule}};
        add_figures(row, clock.first);
        add_figures(row, clock.second);
        table.add(std::move(row));
    }
    if (!table.empty()) page.raw("\n" + table.render(page.width(), klag.out().paint()));
}

void add_cases(Page& page, const Comparison& c) {
    int only_first = 0;
    int only_second = 0;
    int both = 0;
    for (const core::ReplayedCase& one : c.replay.late)
        ++(one.late_second.empty() ? only_first : one.late_first.empty() ? only_second : both);
    page.heading(text("Cases that were late"));
    page.facts({{text("cases in all"), std::to_string(c.replay.cases)},
                {text("late under A alone"), std::to_string(only_first)},
                {text("late under B alone"), std::to_string(only_second)},
                {text("late under both"), std::to_string(both)}});
    for (const core::ReplayedCase& one : c.replay.late) {
        std::string line = one.number + "  ";
        if (!one.late_first.empty())
            line += text("A: {clocks}", {{"clocks", join(one.late_first, ", ")}}).english();
        if (!one.late_first.empty() && !one.late_second.empty()) line += "; ";
        if (!one.late_second.empty())
            line += text("B: {clocks}", {{"clocks", join(one.late_second, ", ")}}).english();
        page.paragraph(line);
    }
    if (c.replay.unknown_kind != 0)
        page.paragraph(text("Of a kind that B does not have: {count}.",
                            {{"count", std::to_string(c.replay.unknown_kind)}})
                           .english());
    if (c.replay.unknown_level != 0)
        page.paragraph(text("At a level that B does not have: {count}.",
                            {{"count", std::to_string(c.replay.unknown_level)}})
                           .english());
}

void add_differences(Page& page, const Comparison& c) {
    page.heading(text("Rules that differ"));
    if (c.differences.empty()) page.paragraph(text("None.").english());
    const std::string none = text("does not have it").english();
    for (const core::Difference& one : c.differences) {
        page.title(one.part + (one.id.empty() ? "" : " " + one.id));
        page.facts({{text("A"), one.first.empty() ? none : one.first},
                    {text("B"), one.second.empty() ? none : one.second}});
    }
}

}  // namespace

std::string page_of_comparison(const Comparison& c, Context& klag) {
    Page page{klag};
    page.title(klag.out().words(core::title(c.period)));
    page.facts({{text("A"), side(c.first, c.first.from == From::in_force)},
                {text("B"), side(c.second, false)}});
    if (c.replay.cases == 0)
        page.paragraph(text("No case that was received in this period is handled under {name}.",
                            {{"name", c.first.procedure.name}})
                           .english());
    else {
        add_clocks(page, c, klag);
        add_cases(page, c);
    }
    add_differences(page, c);
    return page.text();
}

}  // namespace klag::commands
