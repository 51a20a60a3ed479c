#include "base/date.h"

#include <charconv>
#include <stdexcept>

namespace klag {
namespace {

namespace ch = std::chrono;

/// The number that fills `text` wholly with digits; nothing otherwise.
std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    if (text.empty()) return std::nullopt;
    return value;
}

/// Minutes of "hh:mm"; nothing when it is no time of day.
std::optional<int> minutes(std::string_view text) {
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    const auto hour = digits(text.substr(0, 2));
    const auto minute = digits(text.substr(3));
    if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
    return *hour * 60 + *minute;
}

/// `number` in at least `width` characters, with zeros in front.
std::string padded(int number, std::size_t width) {
    std::string text = std::to_string(number < 0 ? -number : number);
    if (number < 0) --width;
    if (text.size() < width) text.insert(0, width - text.size(), '0');
    return number < 0 ? '-' + text : text;
}

ch::year_month_day civil(Date date) { return ch::year_month_day{date.days()}; }

}  // namespace

std::string time_of_day(int minute) {
    return padded(minute / 60, 2) + ':' + padded(minute % 60, 2);
}

std::optional<Date> Date::make(int year, unsigned month, unsigned day) {
    // chrono keeps a year in 16 bits, a month and a day in 8: larger numbers would wrap.
    if (year < -9999 || year > 9999 || month > 12 || day > 31) return std::nullopt;
    const ch::year_month_day ymd{ch::year{year}, ch::month{month}, ch::day{day}};
    if (!ymd.ok()) return std::nullopt;
    return Date{ch::sys_days{ymd}};
}

std::optional<Date> Date::parse(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' || text[0] == '0')
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    return make(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

int Date::year() const { return static_cast<int>(civil(*this).year()); }
unsigned Date::month() const { return static_cast<unsigned>(civil(*this).month()); }
unsigned Date::day() const { return static_cast<unsigned>(civil(*this).day()); }
int Date::weekday() const { return static_cast<int>(ch::weekday{days_}.iso_encoding()); }

std::string Date::iso() const {
    return padded(year(), 4) + '-' + padded(static_cast<int>(month()), 2) + '-' +
           padded(static_cast<int>(day()), 2);
}

Date add_months(Date date, int months) {
    const auto ymd = civil(date) + ch::months{months};
    if (ymd.ok()) return Date{ch::sys_days{ymd}};
    return Date{ch::sys_days{ymd.year() / ymd.month() / ch::last}};
}

std::optional<Moment> Moment::parse(std::string_view text) {
    const auto date = Date::parse(text.substr(0, 10));
    if (!date) return std::nullopt;
    if (text.size() == 10) return Moment{*date};
    if (text.size() < 17 || text[10] != 'T') return std::nullopt;
    const auto minute = minutes(text.substr(11, 5));
    if (!minute) return std::nullopt;
    const auto zone = text.substr(16);
    if (zone == "Z") return Moment{*date, *minute, 0};
    if (zone.size() != 6 || (zone[0] != '+' && zone[0] != '-')) return std::nullopt;
    const auto offset = minutes(zone.substr(1));
    if (!offset || *offset > 14 * 60) return std::nullopt;
    return Moment{*date, *minute, zone[0] == '-' ? -*offset : *offset};
}

std::string Moment::iso() const {
    if (!minute) return date.iso();
    return date.iso() + "T" + time_of_day(*minute) + (offset < 0 ? "-" : "+") +
           time_of_day(offset < 0 ? -offset : offset);
}

ch::sys_seconds Moment::instant() const {
    return date.days() + ch::minutes{minute.value_or(0)} - ch::minutes{offset};
}

bool earlier(const Moment& a, const Moment& b) {
    if (a.minute && b.minute) return a.instant() < b.instant();
    return a.date < b.date;
}

inline namespace literals {
Date operator""_d(const char* text, std::size_t length) {
    const auto date = Date::parse({text, length});
    if (!date) throw std::logic_error{std::string{"not a date: "} + text};
    return *date;
}
}  // namespace literals

}  // namespace klag
