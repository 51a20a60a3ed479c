#include "cli/dates.h"

#include "base/error.h"
#include "base/utf8.h"
#include "cli/width.h"

#include <array>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>

namespace klag::cli {
namespace {

struct Day {
    std::string_view word;  ///< case folded, å as one character
    int days;               ///< from today
};

constexpr std::array days{
    Day{"today", 0},   Day{"yesterday", -1}, Day{"tomorrow", 1},                            // en
    Day{"idag", 0},    Day{"i dag", 0},      Day{"igår", -1},        Day{"i går", -1},      // sv nb
    Day{"imorgon", 1}, Day{"i morgon", 1},   Day{"förrgår", -2},     Day{"i förrgår", -2},  // sv
    Day{"imorgen", 1}, Day{"i morgen", 1},   Day{"forgårs", -2},     Day{"i forgårs", -2},  // nb
    Day{"vandaag", 0}, Day{"gisteren", -1},  Day{"eergisteren", -2}, Day{"morgen", 1},      // nl
};

/// -3d, +2w, -1m, -1y; nothing for anything else. At most four digits, so that no date overflows.
std::optional<Date> counted(std::string_view typed, Date today) {
    if (typed.size() < 3 || typed.size() > 6 || (typed[0] != '-' && typed[0] != '+'))
        return std::nullopt;
    const auto number = whole_number(typed.substr(1, typed.size() - 2));
    if (!number) return std::nullopt;
    const int count = typed[0] == '-' ? -*number : *number;
    switch (typed.back()) {
        case 'd':
            return today + count;
        case 'w':
            return today + count * 7;
        case 'm':
            return add_months(today, count);
        case 'y':
            return add_months(today, count * 12);
        default:
            return std::nullopt;
    }
}

std::optional<Date> find_date(std::string_view typed, Date today) {
    if (const auto date = Date::parse(typed)) return date;
    if (const auto date = counted(typed, today)) {
        if (date->year() >= 1000 && date->year() <= 9999) return date;
        return std::nullopt;
    }
    const std::string word = folded(typed);
    for (const Day& day : days)
        if (day.word == word) return today + day.days;
    return std::nullopt;
}

Error no_date(std::string_view typed) {
    return Error{ErrorKind::usage, text("'{typed}' is no date", {{"typed", std::string{typed}}})}
        .hinted(text("Write it as 2026-01-15 (year-month-day), or today, yesterday, -3d."));
}

Moment at_local_time(Date date, std::string_view clock, const Zone& zone, std::string_view typed) {
    // The zone is settled below; here only the minute is read.
    const auto shown = Moment::parse(date.iso() + "T" + std::string{clock} + "Z");
    if (!shown)
        throw Error{ErrorKind::usage, text("'{typed}' is no time", {{"typed", std::string{typed}}})}
            .hinted(text("Write it as 2026-01-15T14:30."));
    const Moment local = zone.local(zone.instant(date, *shown->minute));
    if (local.date != date || local.minute != shown->minute)
        throw Error{
            ErrorKind::usage,
            text("there was no {clock} on {date} in {zone}: summer time skipped it",
                 {{"clock", std::string{clock}}, {"date", date.iso()}, {"zone", zone.name}})}
            .hinted(text("Write the time a clock showed, such as {clock}.",
                         {{"clock", local.iso().substr(11, 5)}}));
    return local;
}

}  // namespace

Date parse_date(std::string_view typed, Date today) {
    if (const auto date = find_date(trim(typed), today)) return *date;
    throw no_date(typed);
}

Moment parse_moment(std::string_view typed, Date today, const Zone& zone) {
    const std::string_view text = trim(typed);
    if (const auto moment = Moment::parse(text)) return *moment;
    if (const auto date = find_date(text, today)) return Moment{*date};
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos || colon < 4) throw no_date(typed);
    const auto gap = text.find_last_of(" T", colon);
    if (gap == std::string_view::npos) throw no_date(typed);
    const auto date = find_date(trim(text.substr(0, gap)), today);
    if (!date) throw no_date(typed);
    std::string clock{text.substr(gap + 1)};
    if (clock.size() == 4) clock.insert(0, "0");  // 9:30
    return at_local_time(*date, clock, zone, typed);
}

}  // namespace klag::cli
