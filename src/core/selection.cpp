#include "core/selection.h"

#include "core/summary.h"
#include "core/tasks.h"

#include <algorithm>

namespace klag::core {

namespace {

/// The number as it is typed in that form.
std::string typed_as(NumberForm form, const std::string& number) {
    if (form == NumberForm::whole) return number;
    const auto year = number.find('-') + 1;
    const auto end = number.find('-', year);
    const auto running = number.find_first_not_of('0', end + 1);
    const std::string name = number.substr(std::min(running, number.size()));
    return form == NumberForm::running ? name : number.substr(year, end - year) + "-" + name;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

NumberForm form_of(std::string_view typed) {
    if (typed.empty() || !is_digit(typed.front())) return NumberForm::whole;
    return std::all_of(typed.begin(), typed.end(), is_digit) ? NumberForm::running
                                                             : NumberForm::year_and_this;
}

Date last_day(const Case& c) {
    Date last = c.events.front().on.date;
    const auto take = [&last](Date day) { last = std::max(last, day); };
    for (const Event& event : c.events) {
        take(event.on.date);
        for (const ClockEntry& clock : event.clocks) take(clock.due.date);
        for (const auto& [field, values] : event.facts) {
            const FieldType type = spec(field).type;
            if (type != FieldType::date && type != FieldType::moment) continue;
            if (const auto moment = Moment::parse(values.front())) take(moment->date);
        }
    }
    return last;
}

bool is_unfinished(const State& state) {
    if (is_open(state.status)) return true;
    const auto runs = [](const Clock& clock) { return clock.running(); };
    const auto is_to_do = [](const Action& action) { return !action.facts.has(Field::done); };
    return std::any_of(state.clocks.begin(), state.clocks.end(), runs) ||
           std::any_of(state.actions.begin(), state.actions.end(), is_to_do);
}

Traits traits(const Case& c) { return traits(c, fold(c)); }

Traits traits(const Case& c, const State& state) {
    return {.is_open = is_open(state.status),
            .unfinished = is_unfinished(state),
            .received = received(state).date,
            .last = last_day(c),
            .due = first_due(state),
            .unit = state.facts.get(Field::unit),
            .categories = categories(state),
            .number = c.number};
}

bool selects(const Selection& selection, const Traits& traits) {
    if (selection.open_only && !traits.is_open) return false;
    if (selection.due_by && (!traits.due || *selection.due_by < *traits.due)) return false;
    if (selection.active_since && !traits.unfinished && traits.last < *selection.active_since)
        return false;
    if (!selection.unit.empty() && selection.unit != traits.unit) return false;
    const auto& wanted = selection.any_category;
    if (!wanted.empty() && !share_one(wanted, traits.categories)) return false;
    const std::string& begin = selection.number_begins;
    if (!begin.empty() && !typed_as(form_of(begin), traits.number).starts_with(begin)) return false;
    if (selection.received_from && traits.received < *selection.received_from) return false;
    return !selection.received_to || traits.received <= *selection.received_to;
}

}  // namespace klag::core
