#pragma once

#include "base/layout.h"
#include "core/calendar.h"
#include "core/language.h"
#include "core/organisation.h"
#include "core/procedure.h"
#include "core/summary.h"

/// The members of each struct that the index keeps, handed to `take` in the order of their
/// declaration. A member without a name does not compile; a name that is not handed on is lost,
/// which the golden test of packed values shows.
namespace klag::index {

void parts(Like<core::Choice> auto& it, auto take) {
    auto& [id, title, source] = it;
    take(id, title, source);
}
void parts(Like<core::Term> auto& it, auto take) {
    auto& [count, unit, way] = it;
    take(count, unit, way);
}
void parts(Like<core::Trigger> auto& it, auto take) {
    auto& [act, date_of, conditions] = it;
    take(act, date_of, conditions);
}
void parts(Like<core::Scope> auto& it, auto take) {
    auto& [kinds, severities, channels, levels, anonymous] = it;
    take(kinds, severities, channels, levels, anonymous);
}
void parts(Like<core::ClockRule> auto& it, auto take) {
    auto& [id, title, from, until, within, scope, tells_person, extendable, longest_extension,
           one_term, further, survives_closing, survives_escalation, source, verify] = it;
    take(id, title, from, until, within, scope, tells_person, extendable, longest_extension,
         one_term, further, survives_closing, survives_escalation, source, verify);
}
void parts(Like<core::Level> auto& it, auto take) {
    auto& [number, title, roles, duty, force, by_field, other_person, source, verify] = it;
    take(number, title, roles, duty, force, by_field, other_person, source, verify);
}
void parts(Like<core::Body> auto& it, auto take) {
    auto& [id, title, address, phone, web, verify, top, source] = it;
    take(id, title, address, phone, web, verify, top, source);
}
void parts(Like<core::Gate> auto& it, auto take) {
    auto& [scope, demands, events, source, verify] = it;
    take(scope, demands, events, source, verify);
}
void parts(Like<core::Condition> auto& it, auto take) {
    auto& [act, needs, scope, force, source, verify] = it;
    take(act, needs, scope, force, source, verify);
}
void parts(Like<core::OnTheSpot> auto& it, auto take) {
    auto& [allowed, within, source] = it;
    take(allowed, within, source);
}
void parts(Like<core::LateComplaint> auto& it, auto take) {
    auto& [within, source] = it;
    take(within, source);
}
void parts(Like<core::ReportDuty> auto& it, auto take) {
    auto& [id, title, every, within, to, form, from, source, verify] = it;
    take(id, title, every, within, to, form, from, source, verify);
}
void parts(Like<core::Guidance> auto& it, auto take) {
    auto& [at, text, source] = it;
    take(at, text, source);
}
void parts(Like<core::LetterDemand> auto& it, auto take) {
    auto& [letter, says, kinds, source, verify] = it;
    take(letter, says, kinds, source, verify);
}
void parts(Like<core::Procedure> auto& it, auto take) {
    auto& [name, title, country, calendar, language, half_years, object_id, kinds, channels,
           categories, dimensions, causes, anonymous_allowed, anonymous_channels, anonymous_source,
           levels, bodies, clocks, gates, conditions, on_the_spot, late_complaint, reports,
           independence, independence_source, senior_investigator, investigator_roles,
           investigator_source, serious_to_manager, serious_roles, serious_source, outcome_demanded,
           outcome_source, handover, handover_source, to_verify, letters, templates, tell, guidance,
           words, sources] = it;
    take(name, title, country, calendar, language, half_years, object_id, kinds, channels,
         categories, dimensions, causes, anonymous_allowed, anonymous_channels, anonymous_source,
         levels, bodies, clocks, gates, conditions, on_the_spot, late_complaint, reports,
         independence, independence_source, senior_investigator, investigator_roles,
         investigator_source, serious_to_manager, serious_roles, serious_source, outcome_demanded,
         outcome_source, handover, handover_source, to_verify, letters, templates, tell, guidance,
         words, sources);
}
void parts(Like<core::HolidayRule> auto& it, auto take) {
    auto& [name, kind, month, day, offset, weekday, dates, except, from_year, to_year, moved,
           source] = it;
    take(name, kind, month, day, offset, weekday, dates, except, from_year, to_year, moved, source);
}
void parts(Like<core::Counting> auto& it, auto take) {
    auto& [roll, hours_skip_days_off, hours_run_on, minimum_days, minimum_working_days,
           not_over_days, source] = it;
    take(roll, hours_skip_days_off, hours_run_on, minimum_days, minimum_working_days, not_over_days,
         source);
}
void parts(Like<core::Calendar> auto& it, auto take) {
    auto& [name, title, weekend, holidays, counting] = it;
    take(name, title, weekend, holidays, counting);
}
void parts(Like<core::Served> auto& it, auto take) {
    auto& [period, users, contacts] = it;
    take(period, users, contacts);
}
void parts(Like<core::Unit> auto& it, auto take) {
    auto& [id, name, part_of, level, field, run_by, procedure, manager, successor, from, to,
           served] = it;
    take(id, name, part_of, level, field, run_by, procedure, manager, successor, from, to, served);
}
void parts(Like<core::Member> auto& it, auto take) {
    auto& [id, name, title, unit, roles, email, phone, deputy, from, to] = it;
    take(id, name, title, unit, roles, email, phone, deputy, from, to);
}
void parts(Like<core::Organisation> auto& it, auto take) {
    auto& [units, staff] = it;
    take(units, staff);
}
void parts(Like<core::Settings> auto& it, auto take) {
    auto& [format, organisation, language, time_zone, series, procedure, profile, warn_before,
           repeat_within, halves, address, phone, email, web, letter_format, smallest_shown,
           breakdowns] = it;
    take(format, organisation, language, time_zone, series, procedure, profile, warn_before,
         repeat_within, halves, address, phone, email, web, letter_format, smallest_shown,
         breakdowns);
}
void parts(Like<core::Language> auto& it, auto take) {
    auto& [code, name, months, weekdays, date, yes, no, salutation, salutation_unnamed, list_and,
           words] = it;
    take(code, name, months, weekdays, date, yes, no, salutation, salutation_unnamed, list_and,
         words);
}
void parts(Like<core::Summary> auto& it, auto take) {
    auto& [number, received, status, level, due, closed_as, kind, channel, procedure, unit, handler,
           categories, severity] = it;
    take(number, received, status, level, due, closed_as, kind, channel, procedure, unit, handler,
         categories, severity);
}

}  // namespace klag::index
