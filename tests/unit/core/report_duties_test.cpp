#include "core/report_duties.h"

#include "support/calendars.h"
#include "support/zones.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace klag::core {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Procedure owing(Period::Kind every, std::string_view within,
                std::vector<std::string> to = {"Board"}) {
    Procedure p{};
    p.name = "p";
    p.reports = {{.id = "board",
                  .title = "rapport",
                  .every = every,
                  .within = *Term::parse(within),
                  .to = std::move(to)}};
    return p;
}

const Procedure half_yearly = owing(Period::Kind::half, "2 months");

Delivery delivered(std::string_view period, const std::string& to,
                   std::vector<std::string> duties = {"p/board"}) {
    Delivery out;
    out.period = *parse_period(period, {});
    out.to = to;
    out.duties = std::move(duties);
    return out;
}

/// The periods that `procedure` owes in 2026 and 2027, and who waits for each.
std::vector<std::string> owed(const Procedure& procedure, std::optional<Date> begun,
                              const std::vector<Delivery>& deliveries = {}) {
    std::vector<std::string> out;
    const auto due = reports_due(procedure, "2026-01-01"_d, "2027-12-31"_d, {}, test::sweden(),
                                 test::stockholm());
    for (const ReportDue& row : still_owed(due, begun, deliveries)) {
        out.push_back(row.period.id);
        for (const std::string& recipient : row.waiting) out.back() += " " + recipient;
    }
    return out;
}

std::vector<std::string> due(const Procedure& procedure, Date first, Date last) {
    std::vector<std::string> out;
    for (const ReportDue& row :
         reports_due(procedure, first, last, {}, test::sweden(), test::stockholm()))
        out.push_back(row.due.iso() + " " + row.period.id);
    return out;
}

TEST(ReportDuty, IsCountedFromTheLastDayOfItsPeriod) {
    EXPECT_THAT(due(owing(Period::Kind::half, "2 months"), "2026-07-01"_d, "2027-03-31"_d),
                ElementsAre("2026-08-31 2026-H1", "2027-03-01 2026-H2"));
}

TEST(ReportDuty, ReturnsWithEveryPeriod) {
    EXPECT_THAT(due(owing(Period::Kind::month, "5 working days"), "2026-03-01"_d, "2026-05-31"_d),
                ElementsAre("2026-03-06 2026-02", "2026-04-09 2026-03", "2026-05-08 2026-04"));
}

TEST(ReportDuty, IsNotListedOutsideTheDaysAskedFor) {
    EXPECT_THAT(due(owing(Period::Kind::half, "2 months"), "2026-09-01"_d, "2026-12-31"_d),
                IsEmpty());
}

TEST(ReportDuty, OfAnEarlierPeriodIsListedWhenItIsDueLate) {
    EXPECT_THAT(due(owing(Period::Kind::month, "3 months"), "2026-05-01"_d, "2026-05-31"_d),
                ElementsAre("2026-05-28 2026-02"));
}

TEST(ReportDuty, HoldsForEveryPeriodThatEndedSinceTheFirstCase) {
    EXPECT_THAT(owed(half_yearly, "2026-02-10"_d),
                ElementsAre("2026-H1 Board", "2026-H2 Board", "2027-H1 Board"));
}

TEST(ReportDuty, HoldsForAPeriodThatEndedOnTheDayOfTheFirstCase) {
    EXPECT_THAT(owed(half_yearly, "2026-06-30"_d),
                ElementsAre("2026-H1 Board", "2026-H2 Board", "2027-H1 Board"));
    EXPECT_THAT(owed(half_yearly, "2026-07-01"_d), ElementsAre("2026-H2 Board", "2027-H1 Board"));
}

TEST(ReportDuty, HoldsForNothingBeforeThereIsACase) {
    EXPECT_THAT(owed(half_yearly, std::nullopt), IsEmpty());
}

TEST(ReportDuty, HoldsForNoPeriodThatEndedBeforeItsFirstDay) {
    Procedure later = half_yearly;
    later.reports.front().from = "2026-12-31"_d;

    EXPECT_THAT(owed(later, "2026-02-10"_d), ElementsAre("2026-H2 Board", "2027-H1 Board"));
    EXPECT_THAT(duties_fulfilled({later}, "Board", *parse_period("2026-H1", {})), IsEmpty());
}

TEST(ReportDuty, OfAYearFollowsTheHalvesOfTheRegister) {
    const Halves april{{4, 1}, {10, 1}};
    const Procedure yearly = owing(Period::Kind::year, "2 months");

    const auto due = reports_due(yearly, "2026-05-01"_d, "2026-06-30"_d, april, test::sweden(),
                                 test::stockholm());

    ASSERT_EQ(due.size(), 1U);
    EXPECT_EQ(due.front().period.id, "2025");
    EXPECT_EQ(due.front().period.last, "2026-03-31"_d);
}

TEST(ReportDuty, IsMetByADeliveryForItsPeriod) {
    EXPECT_THAT(owed(half_yearly, "2026-02-10"_d, {delivered("2026-H1", "Board")}),
                ElementsAre("2026-H2 Board", "2027-H1 Board"));
}

TEST(ReportDuty, IsNotMetByADeliveryThatDoesNotNameIt) {
    EXPECT_THAT(owed(half_yearly, "2027-01-10"_d, {delivered("2027-H1", "Board", {"q/board"})}),
                ElementsAre("2027-H1 Board"));
}

TEST(ReportDuty, IsNotMetByAPeriodThatHadOtherDays) {
    Delivery delivery = delivered("2027-H1", "Board");
    delivery.period.last = "2027-05-31"_d;

    EXPECT_THAT(owed(half_yearly, "2027-01-10"_d, {delivery}), ElementsAre("2027-H1 Board"));
}

TEST(ReportDuty, IsMetWhenEachRecipientGotTheReport) {
    const Procedure two = owing(Period::Kind::year, "2 months", {"Board", "Council"});

    EXPECT_THAT(owed(two, "2026-02-10"_d), ElementsAre("2026 Board Council"));
    EXPECT_THAT(owed(two, "2026-02-10"_d, {delivered("2026", "Board")}),
                ElementsAre("2026 Council"));
    EXPECT_THAT(
        owed(two, "2026-02-10"_d, {delivered("2026", "Board"), delivered("2026", "Council")}),
        IsEmpty());
}

TEST(NamesInForce, AreThatOfTheSettingsAndThoseOfUnits) {
    Settings settings;
    settings.procedure = "social-se";
    Organisation organisation;
    organisation.units = {{.id = "a", .name = "", .procedure = "health-se"},
                          {.id = "b", .name = ""},
                          {.id = "c", .name = "", .procedure = "social-se"},
                          {.id = "d", .name = "", .procedure = "health-se"}};

    EXPECT_THAT(names_in_force(settings, organisation), ElementsAre("social-se", "health-se"));
}

TEST(DutiesFulfilled, AreThoseOfTheRecipientForThatKindOfPeriod) {
    Procedure other = owing(Period::Kind::half, "1 month", {"Staff", "Board"});
    other.name = "q";
    const InForce both{half_yearly, other};

    EXPECT_THAT(duties_fulfilled(both, "Board", *parse_period("2026-H1", {})),
                ElementsAre("p/board", "q/board"));
    EXPECT_THAT(duties_fulfilled(both, "Staff", *parse_period("2026-H1", {})),
                ElementsAre("q/board"));
    EXPECT_THAT(duties_fulfilled(both, "Board", *parse_period("2026-03", {})), IsEmpty());
}

TEST(Recipients, AreListedOnce) {
    const Procedure other = owing(Period::Kind::half, "1 month", {"Staff", "Board"});

    EXPECT_THAT(recipients({half_yearly, other}), ElementsAre("Board", "Staff"));
}

TEST(ReportDuty, IsFulfilledByTheReturnThatItNames) {
    Procedure p = half_yearly;
    p.reports[0].form = "ko41a-gb";
    const Period period = *parse_period("2026-H1", {});
    const auto fulfilled = [&](const Extent& extent) {
        return duties_fulfilled({p}, "Board", period, extent);
    };

    EXPECT_THAT(fulfilled({.whole = false, .form = "ko41a-gb"}), ElementsAre("p/board"));
    EXPECT_THAT(fulfilled({.whole = true}), ElementsAre("p/board"));
    EXPECT_THAT(fulfilled({.whole = false, .form = "awb-nl"}), IsEmpty());
    EXPECT_THAT(fulfilled({.whole = false}), IsEmpty());
    p.reports[0].form = "";
    EXPECT_THAT(fulfilled({.whole = false}), IsEmpty());
}

}  // namespace
}  // namespace klag::core
