#include "core/served.h"

#include <functional>

namespace klag::core {
namespace {

using Of = std::function<std::optional<int>(const Unit&)>;

bool active_in(const Unit& unit, const Period& period) {
    return (!unit.from || *unit.from <= period.last) && (!unit.to || period.first <= *unit.to);
}

/// What `own` says of the unit, else the sum over the active units right below it. `depth` ends a
/// loop of units.
std::optional<int> with_below(const Organisation& organisation, std::string_view id,
                              const Period& period, const Of& own, std::size_t depth) {
    const Unit* unit = organisation.unit(id);
    if (unit != nullptr)
        if (const auto count = own(*unit)) return count;
    if (depth > organisation.units.size()) return std::nullopt;
    std::optional<int> sum;
    for (const Unit& below : organisation.units) {
        if (below.part_of != id || !active_in(below, period)) continue;
        const auto count = with_below(organisation, below.id, period, own, depth + 1);
        if (!count) return std::nullopt;
        sum = sum.value_or(0) + *count;
    }
    return sum;
}

std::optional<int> own_users(const Unit& unit, const Period& period, const Halves& halves) {
    const Served* best = nullptr;
    int shortest{};
    for (const Served& row : unit.served) {
        const auto span = parse_period(row.period, halves);
        if (!row.users || !span || !contains(*span, period.last)) continue;
        const int days = span->last - span->first;
        if (best == nullptr || days < shortest) {
            best = &row;
            shortest = days;
        }
    }
    return best == nullptr ? std::nullopt : best->users;
}

/// The row that begins on `first`, ends by `last` and is the longest of those.
const Served* longest_from(const Unit& unit, Date first, Date last, const Halves& halves) {
    const Served* best = nullptr;
    Date end{};
    for (const Served& row : unit.served) {
        const auto span = parse_period(row.period, halves);
        if (!row.contacts || !span || span->first != first || span->last > last) continue;
        if (best == nullptr || span->last > end) {
            best = &row;
            end = span->last;
        }
    }
    return best;
}

std::optional<int> own_contacts(const Unit& unit, const Period& period, const Halves& halves) {
    int sum = 0;
    for (Date first = period.first; first <= period.last;) {
        const Served* row = longest_from(unit, first, period.last, halves);
        if (row == nullptr) return std::nullopt;
        sum += *row->contacts;
        first = parse_period(row->period, halves)->last + 1;
    }
    return sum;
}

}  // namespace

std::optional<int> users_served(const Organisation& organisation, std::string_view unit,
                                const Period& period, const Halves& halves) {
    return with_below(
        organisation, unit, period, [&](const Unit& one) { return own_users(one, period, halves); },
        0);
}

std::optional<int> contacts(const Organisation& organisation, std::string_view unit,
                            const Period& period, const Halves& halves) {
    return with_below(
        organisation, unit, period,
        [&](const Unit& one) { return own_contacts(one, period, halves); }, 0);
}

}  // namespace klag::core
