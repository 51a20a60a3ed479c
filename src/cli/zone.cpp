#include "cli/zone.h"

#include "base/error.h"
#include "base/utf8.h"

#include <date/tz.h>

#include <exception>
#include <vector>

namespace klag::cli {
namespace {

namespace ch = std::chrono;

const ch::sys_seconds first = ch::sys_days{ch::year{1970} / ch::January / 1};
const ch::sys_seconds last = ch::sys_days{ch::year{2101} / ch::January / 1};

Error unknown_zone(const std::string& name) {
    std::vector<std::string> known;
    try {
        for (const auto& zone : date::get_tzdb().zones) known.push_back(zone.name());
    } catch (const std::exception&) {
        return Error{ErrorKind::bad_data, text("the time zones of this computer cannot be read")}
            .hinted(text("Install the package tzdata."));
    }
    const auto near = suggestions(name, known);
    return Error{ErrorKind::bad_data, text("there is no time zone '{name}'", {{"name", name}})}
        .hinted(near.empty() ? text("Write it as Europe/Stockholm.")
                             : text("Did you mean {names}?", {{"names", join(near, ", ")}}));
}

const date::time_zone* find_zone(const std::string& name) {
    try {
        return date::locate_zone(name);
    } catch (const std::exception&) {
        throw unknown_zone(name);
    }
}

/// A change as a rule: at this local time on such a weekday of a month.
struct Rule {
    Moment local;  ///< of the last known change, by the clock before it
    bool last{};   ///< the last such weekday; else the one in the same week of the month
    int offset{};  ///< from the change on
};

constexpr int last_known_year = 2037;

int year_of(const Zone::Change& change, int offset) {
    return Date{ch::floor<ch::days>(change.from + ch::minutes{offset})}.year();
}

/// The rules of the last known year, judged by the ten years up to it.
std::vector<Rule> rules_of(const Zone& zone) {
    std::vector<Rule> rules;
    for (std::size_t i = 1; i < zone.changes.size(); ++i) {
        const int before = zone.changes[i - 1].offset;
        if (year_of(zone.changes[i], before) != last_known_year) continue;
        const auto shown = zone.changes[i].from + ch::minutes{before};
        const Date date{ch::floor<ch::days>(shown)};
        const auto minute = ch::duration_cast<ch::minutes>(shown - date.days()).count();
        rules.push_back({{date, static_cast<int>(minute), before}, true, zone.changes[i].offset});
    }
    for (std::size_t i = 1; i < zone.changes.size(); ++i) {
        const int before = zone.changes[i - 1].offset;
        const Date date{ch::floor<ch::days>(zone.changes[i].from + ch::minutes{before})};
        if (date.year() <= last_known_year - 10) continue;
        for (Rule& rule : rules)
            if (rule.local.date.month() == date.month() && (date + 7).month() == date.month())
                rule.last = false;
    }
    return rules;
}

/// The day in `year` on which the rule makes its change.
Date day_in(int year, const Rule& rule) {
    const unsigned month = rule.local.date.month();
    const int weekday = rule.local.date.weekday();
    const Date first_day = *Date::make(year, month, 1);
    Date date = first_day + (weekday - first_day.weekday() + 7) % 7;
    if (!rule.last) return date + static_cast<int>((rule.local.date.day() - 1) / 7 * 7);
    while ((date + 7).month() == month) date = date + 7;
    return date;
}

/// The database as date-tz reads it ends with 2037; the rules of its last years go on.
void continue_rules(Zone& zone) {
    const auto rules = rules_of(zone);
    for (int year = last_known_year + 1; year <= 2100; ++year)
        for (const Rule& rule : rules)
            zone.changes.push_back(
                {Moment{day_in(year, rule), rule.local.minute, rule.local.offset}.instant(),
                 rule.offset});
}

}  // namespace

Zone load_zone(const std::string& name) {
    const date::time_zone* found = find_zone(name);
    Zone zone{.name = name};
    for (ch::sys_seconds at = first; at < last;) {
        const date::sys_info info = found->get_info(at);
        const auto offset = ch::floor<ch::minutes>(info.offset).count();
        if (zone.changes.empty() || zone.changes.back().offset != offset)
            zone.changes.push_back({at, static_cast<int>(offset)});
        if (info.end <= at) break;
        at = info.end;
    }
    const bool ends_early = year_of(zone.changes.back(), 0) <= last_known_year;
    if (ends_early) continue_rules(zone);
    return zone;
}

}  // namespace klag::cli
