#include "commands/report_material.h"

/// How people fared while their case was open, and what they said afterwards.
namespace klag::commands {
namespace {

/// How many were satisfied and how many not.
void add_answers(report::Table& table, const std::string& what, const Text& yes, const Text& no,
                 core::Answers core::Satisfaction::*answers, const ReportMaterial& m) {
    report::Row satisfied{"satisfied-" + what, {report::words(m.say(yes))}};
    report::Row dissatisfied{"dissatisfied-" + what, {report::words(m.say(no))}};
    for (std::size_t i = 0; i < m.periods.size(); ++i) {
        const core::Answers& given = m.periods[i].satisfaction.*answers;
        const auto cell = [&](const char* answer, int count) {
            return unless_hidden(report::count(count), "satisfied-" + what, answer, i, m);
        };
        satisfied.cells.push_back(cell("yes", given.yes));
        dissatisfied.cells.push_back(cell("no", given.no));
    }
    table.rows.push_back(std::move(satisfied));
    table.rows.push_back(std::move(dissatisfied));
}

}  // namespace

report::Table contact_table(const ReportMaterial& m) {
    report::Table table = empty_table("contact", text("Contact with people"), text("Figure"), m);
    add_period_columns(table, m);
    using core::Report;
    const auto add = [&](const char* id, const Text& name, int (*figure)(const Report&)) {
        add_counts(table, id, name, figure, m);
    };
    add("longest-silence", text("longest silence, in days"),
        [](const Report& r) { return r.longest_silence ? r.longest_silence->days : 0; });
    add_judged_counts(
        table, "passed-on", text("cases passed on to another unit"),
        [](const Report& r) { return r.hops.cases; }, m);
    add("most-hops", text("most often passed on, one case"),
        [](const Report& r) { return r.hops.most; });
    add_judged_counts(
        table, "followed-up", text("followed up"),
        [](const Report& r) { return r.satisfaction.cases; }, m);
    add_answers(table, "outcome", text("satisfied with the outcome"),
                text("not satisfied with the outcome"), &core::Satisfaction::outcome, m);
    add_answers(table, "handling", text("satisfied with the handling"),
                text("not satisfied with the handling"), &core::Satisfaction::handling, m);
    const auto& silence = m.now().longest_silence;
    if (silence && m.names_cases())
        table.notes.push_back(
            m.say(text("The longest silence was in {number}, from {from} to {to}.",
                       {{"number", silence->number},
                        {"from", silence->from.iso()},
                        {"to", silence->to.iso()}})));
    const bool may_be_counted = !m.hidden.front().hides("contact", "passed-on");
    if (!m.now().hops.number.empty() && m.names_cases() && may_be_counted)
        table.notes.push_back(m.say(
            text("The case passed on most often is {number}.", {{"number", m.now().hops.number}})));
    return table;
}

}  // namespace klag::commands
