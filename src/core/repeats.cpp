#include "core/repeats.h"

#include "core/clock.h"
#include "core/state.h"

#include <algorithm>
#include <set>

namespace klag::core {
namespace {

std::set<std::string> categories(const State& state) {
    std::set<std::string> out;
    for (const Issue& issue : state.issues)
        if (issue.facts.has(Field::category)) out.insert(issue.facts.get(Field::category));
    return out;
}

}  // namespace

Date first_day_of_repeats(const Case& c, const Term& span, const Calendar& calendar) {
    return counted_back(span, received(fold(c)).date, calendar);
}

std::vector<const Case*> like_before(const Case& c, const std::vector<Case>& cases,
                                     const Term& span, const Calendar& calendar) {
    const State state = fold(c);
    const auto wanted = categories(state);
    const Moment came = received(state);
    const Date first = first_day_of_repeats(c, span, calendar);
    std::vector<const Case*> out;
    for (const Case& other : cases) {
        if (other.number == c.number || wanted.empty()) continue;
        const State theirs = fold(other);
        const Moment earlier_one = received(theirs);
        const auto have = categories(theirs);
        const bool alike = std::any_of(wanted.begin(), wanted.end(),
                                       [&](const std::string& id) { return have.contains(id); });
        if (alike && theirs.status != Status::voided && earlier_one.date >= first &&
            !earlier(came, earlier_one) &&
            theirs.facts.get(Field::unit) == state.facts.get(Field::unit))
            out.push_back(&other);
    }
    return out;
}

}  // namespace klag::core
