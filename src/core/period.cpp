#include "core/period.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace klag::core {
namespace {

using Kind = Period::Kind;

/// A kind of period that divides the calendar year into equal parts of whole months: months,
/// quarters and tertials of any register.
struct Division {
    Kind kind;
    char letter;
    int months;
};

constexpr std::array divisions{Division{Kind::quarter, 'Q', 3}, Division{Kind::tertial, 'T', 4},
                               Division{Kind::month, 'M', 1}};

// In the order of the enumeration; what recurs comes first.
constexpr auto kind_names =
    std::to_array<std::string_view>({"month", "quarter", "tertial", "half-year", "year", "free"});

std::optional<int> number(std::string_view digits) {
    int value = 0;
    const auto [end, problem] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (problem != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return value;
}

/// `month`-`day` of `year`, or the last day of the month when it has no such day.
Date day_of(int year, std::pair<unsigned, unsigned> limit) {
    const auto first = Date::make(year, limit.first, 1).value_or(*Date::make(year, 1, 1));
    const Date last = add_months(first, 1) - 1;
    const unsigned day = std::clamp(limit.second, 1U, last.day());
    return first + static_cast<int>(day - 1);
}

/// The first day of a half that is numbered from 0 on through the years: 2 × year + half.
Date half_start(int index, const Halves& halves) {
    // In a plain year 29 February is 28 February too.
    const bool usable = halves.size() == 2 && day_of(2023, halves[0]) != day_of(2023, halves[1]);
    const Halves limits = usable ? halves : Halves{{1, 1}, {7, 1}};
    const int year = index / 2;
    if (index % 2 == 0) return day_of(year, limits[0]);
    return day_of(limits[1] > limits[0] ? year : year + 1, limits[1]);
}

Period half(int index, const Halves& halves) {
    return {.kind = Kind::half,
            .first = half_start(index, halves),
            .last = half_start(index + 1, halves) - 1,
            .id = std::to_string(index / 2) + (index % 2 == 0 ? "-H1" : "-H2")};
}

/// Both halves that are numbered by this year.
Period whole_year(int year, const Halves& halves) {
    return {.kind = Kind::year,
            .first = half_start(2 * year, halves),
            .last = half_start(2 * year + 2, halves) - 1,
            .id = std::to_string(year)};
}

const Division& division(Kind kind) {
    return *std::find_if(divisions.begin(), divisions.end(),
                         [&](const Division& row) { return row.kind == kind; });
}

/// The `part`-th part of `year`, counted from 0.
Period part_of_year(const Division& row, int year, int part) {
    const Date first = add_months(*Date::make(year, 1, 1), part * row.months);
    Period period{.kind = row.kind,
                  .first = first,
                  .last = add_months(first, row.months) - 1,
                  .id = first.iso().substr(0, 4)};
    if (row.kind == Kind::month)
        period.id = first.iso().substr(0, 7);
    else
        period.id += std::string{"-"} + row.letter + std::to_string(part + 1);
    return period;
}

/// The half that holds `day`, numbered as by half_start.
int half_with(Date day, const Halves& halves) {
    int index = 2 * day.year() + 1;
    while (half_start(index, halves) > day) --index;
    return index;
}

std::optional<Period> parse_lettered(int year, char letter, int part, const Halves& halves) {
    if (letter == 'H')
        return part <= 2 ? std::optional{half(2 * year + part - 1, halves)} : std::nullopt;
    for (const Division& row : divisions)
        if (row.letter == letter && row.kind != Kind::month && part * row.months <= 12)
            return part_of_year(row, year, part - 1);
    return std::nullopt;
}

}  // namespace

std::string_view name(Kind kind) { return kind_names.at(static_cast<std::size_t>(kind)); }

std::vector<std::string> recurring_kind_names() {
    return {kind_names.begin(), kind_names.end() - 1};
}

std::optional<Period> parse_period(std::string_view text, const Halves& halves) {
    if (text.size() == 22 && text.substr(10, 2) == "..") {
        const auto first = Date::parse(text.substr(0, 10));
        const auto last = Date::parse(text.substr(12));
        if (!first || !last) return std::nullopt;
        return free_period(*first, *last);
    }
    const auto january = Date::parse(std::string{text.substr(0, 4)} + "-01-01");
    if (!january) return std::nullopt;
    const int year = january->year();
    if (text.size() == 4) return whole_year(year, halves);
    if (text.size() != 7 || text[4] != '-') return std::nullopt;
    if (const auto month = number(text.substr(5)); month && *month >= 1 && *month <= 12)
        return part_of_year(division(Kind::month), year, *month - 1);
    const auto part = number(text.substr(6));
    if (!part || *part < 1) return std::nullopt;
    return parse_lettered(year, text[5], *part, halves);
}

std::optional<Period> free_period(Date first, Date last) {
    if (last < first) return std::nullopt;
    return Period{
        .kind = Kind::free, .first = first, .last = last, .id = first.iso() + ".." + last.iso()};
}

Period period_of(Kind kind, Date day, const Halves& halves) {
    if (kind == Kind::free) return *free_period(day, day);
    if (kind == Kind::half) return half(half_with(day, halves), halves);
    if (kind == Kind::year) return whole_year(half_with(day, halves) / 2, halves);
    const Division& row = division(kind);
    return part_of_year(row, day.year(), static_cast<int>(day.month() - 1) / row.months);
}

Period last_ended(Kind kind, Date today, const Halves& halves) {
    return previous(period_of(kind, today, halves), halves);
}

Period previous(const Period& period, const Halves& halves) {
    if (period.kind != Kind::free) return period_of(period.kind, period.first - 1, halves);
    const Date first = period.first;
    const Date end = period.last + 1;
    int days = end - first;
    if (first.day() == 1 && end.day() == 1) {
        const int months = (end.year() - first.year()) * 12 + static_cast<int>(end.month()) -
                           static_cast<int>(first.month());
        days = first - add_months(first, -months);
    }
    return *free_period(first - days, first - 1);
}

bool contains(const Period& period, Date day) { return period.first <= day && day <= period.last; }

Text title(const Period& period) {
    std::vector<std::pair<std::string, std::string>> places{
        {"id", period.id}, {"first", period.first.iso()}, {"last", period.last.iso()}};
    switch (period.kind) {
        case Kind::month:
            return text("month {id}, {first} to {last}", std::move(places));
        case Kind::quarter:
            return text("quarter {id}, {first} to {last}", std::move(places));
        case Kind::tertial:
            return text("tertial {id}, {first} to {last}", std::move(places));
        case Kind::half:
            return text("half-year {id}, {first} to {last}", std::move(places));
        case Kind::year:
            return text("year {id}, {first} to {last}", std::move(places));
        case Kind::free:
            break;
    }
    return text("{first} to {last}", std::move(places));
}

}  // namespace klag::core
