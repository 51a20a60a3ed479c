#include "yaml/calendar_yaml.h"

#include "yaml/month_day.h"

#include <algorithm>
#include <set>

namespace klag::yaml {
namespace {

using core::Calendar;
using core::Counting;
using core::HolidayRule;

const std::vector<std::string> weekdays{"monday", "tuesday",  "wednesday", "thursday",
                                        "friday", "saturday", "sunday"};
const std::vector<std::string> rolls{"next", "previous", "none"};
constexpr int first_year = 1000;
constexpr int last_year = 9999;

/// ISO: 1 is Monday; 1 after a complaint.
int weekday_from(const Reader& value, const std::string& name) {
    const auto found = std::find(weekdays.begin(), weekdays.end(), name);
    if (found != weekdays.end()) return static_cast<int>(found - weekdays.begin()) + 1;
    value.error(text("'{name}' is not a day of the week", {{"name", value.shown(name)}}),
                did_you_mean(name, weekdays));
    return 1;
}

std::vector<int> weekdays_from(const Reader& map, std::string_view key) {
    std::vector<int> out;
    for (const Reader& entry : map.list(key)) out.push_back(weekday_from(entry, entry.scalar()));
    return out;
}

std::vector<Date> dates_from(const Reader& map, std::string_view key) {
    std::vector<Date> out;
    for (const Reader& entry : map.list(key))
        if (const auto date = entry.as_date()) out.push_back(*date);
    return out;
}

void read_month_day(const Reader& map, std::string_view key, HolidayRule& rule) {
    const auto [month, day] = month_day_from(*map.find(key));
    rule.month = month;
    rule.day = day;
}

void read_weekday(const Reader& map, HolidayRule& rule) {
    if (!map.has("weekday"))
        map.error(text("'weekday' is missing"));
    else
        rule.weekday = weekday_from(*map.find("weekday"), map.text("weekday"));
}

/// Reads which days the rule means: exactly one of five keys says so.
void read_kind(const Reader& map, HolidayRule& rule) {
    using Kind = HolidayRule::Kind;
    if (map.has("fixed")) {
        rule.kind = Kind::fixed;
        read_month_day(map, "fixed", rule);
    } else if (map.has("easter")) {
        rule.kind = Kind::easter;
        rule.offset = map.number("easter", -100, 200);
    } else if (map.has("on-or-after")) {
        rule.kind = Kind::on_after;
        read_month_day(map, "on-or-after", rule);
        read_weekday(map, rule);
    } else if (map.has("last")) {
        rule.kind = Kind::last;
        rule.month = static_cast<unsigned>(map.number("last", 1, 12));
        read_weekday(map, rule);
    } else {
        rule.kind = Kind::dated;
        rule.dates = dates_from(map, "dates");
    }
}

void read_moves(const Reader& map, HolidayRule& rule) {
    if (const auto moved = map.map("moved"))
        for (const Reader& entry : moved->entries())
            rule.moved[weekday_from(entry, entry.key())] = entry.as_number(-6, 6);
}

HolidayRule holiday_from(const Reader& map) {
    map.only_keys({"name", "fixed", "easter", "on-or-after", "last", "weekday", "dates", "except",
                   "from", "to", "moved", "source"});
    HolidayRule rule{.name = map.text("name")};
    int ways = 0;
    for (const std::string_view key : {"fixed", "easter", "on-or-after", "last", "dates"})
        if (map.has(key)) ++ways;
    if (ways != 1)
        map.error(text("exactly one of fixed, easter, on-or-after, last and dates is expected"));
    read_kind(map, rule);
    read_moves(map, rule);
    rule.except = dates_from(map, "except");
    if (map.has("from")) rule.from_year = map.number("from", first_year, last_year);
    if (map.has("to")) rule.to_year = map.number("to", first_year, last_year);
    if (rule.to_year < rule.from_year) map.error_at("to", text("'to' lies before 'from'"));
    rule.source = map.optional_text("source");
    return rule;
}

Counting counting_from(const Reader& map) {
    map.only_keys(
        {"roll", "hours-skip-days-off", "hours-run-on", "minimum", "not-over-days", "source"});
    Counting counting{};
    const auto roll = std::find(rolls.begin(), rolls.end(), map.code("roll", rolls));
    counting.roll = static_cast<Counting::Roll>(roll - rolls.begin());
    counting.hours_skip_days_off = map.flag("hours-skip-days-off");
    counting.hours_run_on = weekdays_from(map, "hours-run-on");
    if (!counting.hours_run_on.empty() && !counting.hours_skip_days_off)
        map.error_at("hours-run-on", text("hours run on every day"),
                     text("Write 'hours-skip-days-off: yes', or take the line out."));
    if (const auto minimum = map.map("minimum")) {
        minimum->only_keys({"days", "working-days"});
        counting.minimum_days = minimum->number("days", 1, 366);
        counting.minimum_working_days = minimum->number("working-days", 1, 366);
    }
    counting.not_over_days = map.number("not-over-days", 0, 3650);
    counting.source = map.optional_text("source");
    return counting;
}

Calendar calendar_from(const Reader& top) {
    top.check_format();
    top.only_keys({"format", "name", "title", "weekend", "holidays", "counting"});
    Calendar calendar{.name = top.text("name"), .title = top.text("title")};
    if (top.has("weekend")) {
        calendar.weekend = weekdays_from(top, "weekend");
        if (calendar.weekend.size() > 6)
            top.error_at("weekend", text("no working day would be left"));
    }
    for (const Reader& entry : top.list("holidays"))
        calendar.holidays.push_back(holiday_from(entry));
    if (const auto counting = top.map("counting")) calendar.counting = counting_from(*counting);
    return calendar;
}

std::vector<HolidayRule> extra_days_from(const Reader& top) {
    if (top.has("format")) top.check_format();
    top.only_keys({"format", "extra"});
    std::vector<HolidayRule> rules;
    for (const Reader& entry : top.list("extra")) {
        entry.only_keys({"date", "name"});
        rules.push_back({.name = entry.text("name"),
                         .kind = HolidayRule::Kind::dated,
                         .dates = {entry.date("date")}});
    }
    return rules;
}

void check_extra_days(const Reader& top) {
    std::set<Date> seen;
    for (const Reader& entry : top.list("extra"))
        if (!seen.insert(entry.date("date")).second)
            entry.error_at("date", text("this day stands twice"));
}

}  // namespace

Calendar parse_calendar(std::string_view text, std::string_view file) {
    return calendar_from(Reader{text, file});
}

std::vector<HolidayRule> parse_extra_days(std::string_view text, std::string_view file) {
    return extra_days_from(Reader{text, file});
}

std::vector<Finding> findings_in_calendar(std::string_view text, std::string_view file) {
    return findings_in(text, file, [](const Reader& top) { calendar_from(top); });
}

std::vector<Finding> findings_in_extra_days(std::string_view text, std::string_view file) {
    return findings_in(text, file, [](const Reader& top) {
        extra_days_from(top);
        check_extra_days(top);
    });
}

}  // namespace klag::yaml
