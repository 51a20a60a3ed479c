#include "core/repeats.h"

#include "support/builders.h"
#include "support/calendars.h"
#include "support/zones.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace klag::core {
namespace {

using test::CaseBuilder;
using testing::ElementsAre;
using testing::IsEmpty;
using F = Field;

std::vector<std::string> like(const Case& c, const std::vector<Case>& cases) {
    std::vector<Summary> others;
    for (const Case& other : cases) others.push_back(summary(other));
    std::vector<std::string> out;
    for (const Summary& other :
         like_before(summary(c), others, *Term::parse("12 months"), test::sweden()))
        out.push_back(other.number);
    return out;
}

Case about(int number, std::string_view received, const std::string& category,
           const std::string& unit = "north") {
    return CaseBuilder{number, received, {{F::category, category}, {F::unit, unit}}};
}

TEST(LikeBefore, IsTheSameCategoryInTheSameUnit) {
    EXPECT_THAT(like(about(4, "2026-03-02", "food"),
                     {about(1, "2026-01-10", "food"), about(2, "2026-02-01", "treatment"),
                      about(3, "2026-02-02", "food", "south")}),
                ElementsAre("K-2026-0001"));
}

TEST(LikeBefore, LooksBackAsFarAsItIsTold) {
    EXPECT_THAT(like(about(4, "2026-03-02", "food"),
                     {about(1, "2025-03-01", "food"), about(2, "2025-03-02", "food")}),
                ElementsAre("K-2026-0002"));
}

TEST(LikeBefore, IsNeverTheCaseItselfOrALaterOne) {
    const Case c = about(4, "2026-03-02", "food");
    EXPECT_THAT(like(c, {c, about(5, "2026-03-03", "food")}), IsEmpty());
}

TEST(LikeBefore, PassesOverWhatIsVoid) {
    const Case mistake = CaseBuilder{1, "2026-01-10", {{F::category, "food"}}}.act(Act::void_);
    EXPECT_THAT(like(about(4, "2026-03-02", "food"), {mistake}), IsEmpty());
}

TEST(LikeBefore, IsNothingWithoutACategory) {
    EXPECT_THAT(like(CaseBuilder{4, "2026-03-02"}, {CaseBuilder{1, "2026-01-10"}}), IsEmpty());
}

}  // namespace
}  // namespace klag::core
