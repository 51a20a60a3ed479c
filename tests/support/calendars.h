#pragma once

#include "core/calendar.h"

/// National calendars written by hand, for tests of counting.
namespace klag::test {

inline core::HolidayRule fixed(std::string name, unsigned month, unsigned day) {
    return {.name = std::move(name),
            .kind = core::HolidayRule::Kind::fixed,
            .month = month,
            .day = day};
}

inline core::HolidayRule at_easter(std::string name, int offset) {
    return {.name = std::move(name), .kind = core::HolidayRule::Kind::easter, .offset = offset};
}

inline core::HolidayRule on_or_after(std::string name, unsigned month, unsigned day, int weekday) {
    return {.name = std::move(name),
            .kind = core::HolidayRule::Kind::on_after,
            .month = month,
            .day = day,
            .weekday = weekday};
}

inline core::HolidayRule last_of(std::string name, unsigned month, int weekday) {
    return {.name = std::move(name),
            .kind = core::HolidayRule::Kind::last,
            .month = month,
            .weekday = weekday};
}

inline core::HolidayRule moved(core::HolidayRule rule, std::map<int, int> days) {
    rule.moved = std::move(days);
    return rule;
}

inline core::HolidayRule between(core::HolidayRule rule, int from_year, int to_year) {
    rule.from_year = from_year;
    rule.to_year = to_year;
    return rule;
}

/// Lag (1989:253), and the days that lag (1930:173) § 2 treats alike.
inline core::Calendar sweden() {
    return {.name = "SE",
            .title = "Sverige",
            .holidays = {fixed("nyårsdagen", 1, 1), fixed("trettondedag jul", 1, 6),
                         at_easter("långfredagen", -2), at_easter("påskdagen", 0),
                         at_easter("annandag påsk", 1), fixed("första maj", 5, 1),
                         at_easter("Kristi himmelsfärdsdag", 39), at_easter("pingstdagen", 49),
                         between(at_easter("annandag pingst", 50), 0, 2004),
                         between(fixed("nationaldagen", 6, 6), 2005, 9999),
                         on_or_after("midsommarafton", 6, 19, 5),
                         on_or_after("midsommardagen", 6, 20, 6),
                         on_or_after("alla helgons dag", 10, 31, 6), fixed("julafton", 12, 24),
                         fixed("juldagen", 12, 25), fixed("annandag jul", 12, 26),
                         fixed("nyårsafton", 12, 31)},
            .counting = {.roll = core::Counting::Roll::next}};
}

/// LOV-1995-02-24-12 § 2 and LOV-1947-04-26-1 § 1; hours by domstolloven § 149.
inline core::Calendar norway() {
    return {
        .name = "NO",
        .title = "Norge",
        .holidays = {fixed("første nyttårsdag", 1, 1), at_easter("skjærtorsdag", -3),
                     at_easter("langfredag", -2), at_easter("første påskedag", 0),
                     at_easter("andre påskedag", 1), fixed("1. mai", 5, 1), fixed("17. mai", 5, 17),
                     at_easter("Kristi himmelfartsdag", 39), at_easter("første pinsedag", 49),
                     at_easter("andre pinsedag", 50), fixed("første juledag", 12, 25),
                     fixed("andre juledag", 12, 26)},
        .counting = {
            .roll = core::Counting::Roll::next, .hours_skip_days_off = true, .hours_run_on = {6}}};
}

/// Algemene termijnenwet art. 1 to 4.
inline core::Calendar netherlands() {
    return {.name = "NL",
            .title = "Nederland",
            .holidays = {fixed("nieuwjaarsdag", 1, 1), at_easter("Goede Vrijdag", -2),
                         at_easter("eerste paasdag", 0), at_easter("tweede paasdag", 1),
                         between(moved(fixed("Koningsdag", 4, 27), {{7, -1}}), 2014, 9999),
                         fixed("Bevrijdingsdag", 5, 5), at_easter("Hemelvaartsdag", 39),
                         at_easter("eerste pinksterdag", 49), at_easter("tweede pinksterdag", 50),
                         fixed("eerste kerstdag", 12, 25), fixed("tweede kerstdag", 12, 26)},
            .counting = {.roll = core::Counting::Roll::next,
                         .minimum_days = 3,
                         .minimum_working_days = 2,
                         .not_over_days = 90}};
}

/// Banking and Financial Dealings Act 1971, with the substitutes that are proclaimed every year.
inline core::Calendar england() {
    auto early_may = on_or_after("Early May bank holiday", 5, 1, 1);
    early_may.except = {"2020-05-04"_d};
    return {.name = "GB-ENG",
            .title = "England",
            .holidays = {moved(fixed("New Year's Day", 1, 1), {{6, 2}, {7, 1}}),
                         at_easter("Good Friday", -2), at_easter("Easter Monday", 1), early_may,
                         core::HolidayRule{.name = "VE Day",
                                           .kind = core::HolidayRule::Kind::dated,
                                           .dates = {"2020-05-08"_d}},
                         last_of("Spring bank holiday", 5, 1), last_of("Summer bank holiday", 8, 1),
                         moved(fixed("Christmas Day", 12, 25), {{6, 2}, {7, 2}}),
                         moved(fixed("Boxing Day", 12, 26), {{6, 2}, {7, 2}})},
            .counting = {.roll = core::Counting::Roll::previous}};
}

}  // namespace klag::test
