#include "core/account.h"

#include <algorithm>

namespace klag::core {
namespace {

std::optional<ClockRule> copy_of(const ClockRule* rule) {
    return rule == nullptr ? std::nullopt : std::optional{*rule};
}

std::vector<ChangedDay> changed_days(Date first, Date last, const Calendar& then,
                                     const Calendar& now) {
    std::vector<ChangedDay> out;
    for (Date day = first; day <= last; day = day + 1) {
        ChangedDay row{day, day_off(then, day).value_or(""), day_off(now, day).value_or("")};
        if (row.before.empty() != row.now.empty()) out.push_back(std::move(row));
    }
    return out;
}

}  // namespace

bool Account::rule_changed() const {
    if (!rule) return false;
    return !rule_now || rule->within != rule_now->within;
}

bool Account::outdated(const Clock& clock) const {
    return clock.running() && !clock.extended() && counted_now &&
           !(*counted_now == clock.entry.due);
}

Account account_of(const Clock& clock, const Case& c, const World& then, const World& now) {
    Account out;
    out.rule = copy_of(clock_rule(then.procedure, clock.entry.rule));
    out.rule_now = copy_of(clock_rule(now.procedure, clock.entry.rule));
    if (!out.rule) return out;
    out.counted = counted_again(clock, *out.rule, c, then);
    const auto again = counted_again(clock, *out.rule, c, now);
    if (!out.counted || !again) return out;
    out.counted_now = again->due;
    const auto& [first, last] =
        std::minmax({out.counted->due.date, again->due.date, clock.entry.from.date});
    out.changed_days = changed_days(first, last, then.calendar, now.calendar);
    return out;
}

}  // namespace klag::core
