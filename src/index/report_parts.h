#pragma once

#include "base/layout.h"
#include "core/small_numbers.h"

/// The members of the figures of a report, and of what it asked: as in parts.h.
namespace klag::index {

void parts(Like<core::Period> auto& it, auto take) {
    auto& [kind, first, last, id] = it;
    take(kind, first, last, id);
}
void parts(Like<core::ReportScope> auto& it, auto take) {
    auto& [unit, kind, procedure] = it;
    take(unit, kind, procedure);
}
void parts(Like<core::HidingRule> auto& it, auto take) {
    auto& [least, halves, kinds] = it;
    take(least, halves, kinds);
}
void parts(Like<core::ReportQuestion> auto& it, auto take) {
    auto& [periods, scope, rule] = it;
    take(periods, scope, rule);
}
void parts(Like<core::Flow> auto& it, auto take) {
    auto& [brought_forward, received, reopened, closed, voided, carried_forward] = it;
    take(brought_forward, received, reopened, closed, voided, carried_forward);
}
void parts(Like<core::Count> auto& it, auto take) {
    auto& [id, title, count] = it;
    take(id, title, count);
}
void parts(Like<core::UnitRow> auto& it, auto take) {
    auto& [id, name, depth, own, with_below] = it;
    take(id, name, depth, own, with_below);
}
void parts(Like<core::UnitCategory> auto& it, auto take) {
    auto& [unit, category, title, cases] = it;
    take(unit, category, title, cases);
}
void parts(Like<core::FlowRow> auto& it, auto take) {
    auto& [id, title, flow] = it;
    take(id, title, flow);
}
void parts(Like<core::IssueRow> auto& it, auto take) {
    auto& [id, title, cases, issues] = it;
    take(id, title, cases, issues);
}
void parts(Like<core::Spread> auto& it, auto take) {
    auto& [count, median, ninth, longest] = it;
    take(count, median, ninth, longest);
}
void parts(Like<core::ClockFigures> auto& it, auto take) {
    auto& [procedure, rule, title, source, promised, measure, in_time, in_time_extended, late, open,
           lapsed, set_aside, not_yet_due, extended, used, over] = it;
    take(procedure, rule, title, source, promised, measure, in_time, in_time_extended, late, open,
         lapsed, set_aside, not_yet_due, extended, used, over);
}
void parts(Like<core::OpenAges> auto& it, auto take) {
    auto& [spread, bands, oldest] = it;
    take(spread, bands, oldest);
}
void parts(Like<core::OutcomeRow> auto& it, auto take) {
    auto& [id, issues, by_level] = it;
    take(id, issues, by_level);
}
void parts(Like<core::EscalationRow> auto& it, auto take) {
    auto& [level, ground, count, upheld, not_upheld, pending] = it;
    take(level, ground, count, upheld, not_upheld, pending);
}
void parts(Like<core::Silence> auto& it, auto take) {
    auto& [days, number, from, to] = it;
    take(days, number, from, to);
}
void parts(Like<core::ActionFigures> auto& it, auto take) {
    auto& [decided, done, open, overdue] = it;
    take(decided, done, open, overdue);
}
void parts(Like<core::HopFigures> auto& it, auto take) {
    auto& [cases, most, number] = it;
    take(cases, most, number);
}
void parts(Like<core::Answers> auto& it, auto take) {
    auto& [yes, no, no_reply] = it;
    take(yes, no, no_reply);
}
void parts(Like<core::Satisfaction> auto& it, auto take) {
    auto& [cases, outcome, handling] = it;
    take(cases, outcome, handling);
}
void parts(Like<core::MeasureRow> auto& it, auto take) {
    auto& [number, action, event, unit, cause, owner, decided, until, done, effect, changed] = it;
    take(number, action, event, unit, cause, owner, decided, until, done, effect, changed);
}
void parts(Like<core::InvestigationRow> auto& it, auto take) {
    auto& [number, unit, cause, events] = it;
    take(number, unit, cause, events);
}
void parts(Like<core::RepeatedProblem> auto& it, auto take) {
    auto& [cause, unit, numbers, measures_open, measures_done] = it;
    take(cause, unit, numbers, measures_open, measures_done);
}
void parts(Like<core::DefectCost> auto& it, auto take) {
    auto& [entries, cases, sum] = it;
    take(entries, cases, sum);
}
void parts(Like<core::Learning> auto& it, auto take) {
    auto& [investigations, measures, problems, effects, changed, received, works, cost, staff_told,
           staff_supported, staff_declined, with_staff, praise, praise_passed_on] = it;
    take(investigations, measures, problems, effects, changed, received, works, cost, staff_told,
         staff_supported, staff_declined, with_staff, praise, praise_passed_on);
}
void parts(Like<core::TrendMonth> auto& it, auto take) {
    auto& [month, received, due, kept, contacts] = it;
    take(month, received, due, kept, contacts);
}
void parts(Like<core::Report> auto& it, auto take) {
    auto& [period, ended, flow, closed_as, registered_late, voided_late, contradictions, units,
           silent_units, unit_categories, procedures, kinds, channels, complainants, categories,
           dimensions, severities, clocks, ages, outcomes, remedies, causes, escalations, external,
           longest_silence, actions, hops, satisfaction, learning, trend] = it;
    take(period, ended, flow, closed_as, registered_late, voided_late, contradictions, units,
         silent_units, unit_categories, procedures, kinds, channels, complainants, categories,
         dimensions, severities, clocks, ages, outcomes, remedies, causes, escalations, external,
         longest_silence, actions, hops, satisfaction, learning, trend);
}
void parts(Like<core::HiddenRows> auto& it, auto take) {
    auto& [everything, rows, withheld] = it;
    take(everything, rows, withheld);
}
void parts(Like<core::ReportFigures> auto& it, auto take) {
    auto& [periods, hidden] = it;
    take(periods, hidden);
}

}  // namespace klag::index
