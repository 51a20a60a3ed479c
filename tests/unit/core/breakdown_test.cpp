#include "core/breakdown.h"

#include "support/zones.h"

#include <gtest/gtest.h>

namespace klag::core {
namespace {

Procedure care(const std::string& name, const std::string& language, const std::string& food) {
    Procedure p;
    p.name = name;
    p.language = language;
    if (!food.empty()) p.categories = {{.id = "food", .title = food}};
    return p;
}

std::string title_of_food(const std::string& own) {
    const Organisation organisation{};
    const std::map<std::string, Procedure> procedures{
        {"a", care("a", "nl", "eten")}, {"b", care("b", "sv", "mat")}, {"c", care("c", "sv", "")}};
    const std::map<std::string, Calendar> calendars;
    const Zone zone = test::stockholm();
    return order_of(Field::category, {organisation, procedures, calendars, zone, Moment{}, own})
        .front()
        .title;
}

TEST(OrderOfRows, TakesTitlesFromTheOwnProcedure) { EXPECT_EQ(title_of_food("b"), "mat"); }

TEST(OrderOfRows, PrefersProceduresInTheLanguageOfTheOwnOne) {
    EXPECT_EQ(title_of_food("c"), "mat");
}

TEST(OrderOfRows, GoesByNameWhenNoProcedureLeads) { EXPECT_EQ(title_of_food(""), "eten"); }

}  // namespace
}  // namespace klag::core
