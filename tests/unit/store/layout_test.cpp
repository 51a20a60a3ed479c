#include "store/layout.h"

#include "base/error.h"
#include "store/register.h"
#include "store/snapshot.h"
#include "support/builders.h"
#include "support/temp_repository.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace klag::store {
namespace {

using testing::ElementsAre;

TEST(CaseFolder, HasAHundredCasesHoweverManyThereAre) {
    EXPECT_EQ(case_folder({"K", 2026, 42}), "cases/2026/00/K-2026-0042");
    EXPECT_EQ(case_folder({"K", 2026, 9999}), "cases/2026/99/K-2026-9999");
    EXPECT_EQ(case_folder({"K", 2026, 10'000}), "cases/2026/1xxxx/00/K-2026-10000");
    EXPECT_EQ(case_folder({"K", 2026, 12'345}), "cases/2026/1xxxx/23/K-2026-12345");
    EXPECT_EQ(case_folder({"K", 2026, 100'000}), "cases/2026/10xxxx/00/K-2026-100000");
}

TEST(CaseFolder, IsToldFromOthersByItsName) {
    EXPECT_EQ(hundred_named("07"), 7);
    for (const char* other : {"", "7", "007", "100", "-1", "1xxxx", "K-2026-0001"})
        EXPECT_EQ(hundred_named(other), std::nullopt) << other;
    EXPECT_EQ(ten_thousand_named("12xxxx"), 12);
    for (const char* other : {"", "xxxx", "0xxxx", "01xxxx", "-1xxxx", "00", "1xxx"})
        EXPECT_EQ(ten_thousand_named(other), std::nullopt) << other;
}

/// Cases by their numbers alone.
class NumberedCases : public testing::Test {
  protected:
    void put(std::initializer_list<int> running) {
        for (const int number : running)
            temp_.put(case_folder({"K", 2026, number}) + "/case.yaml", "x");
        temp_.put("klag.yaml",
                  "format: 1\norganisation: Ås\nlanguage: sv\ntime-zone: Europe/Stockholm\n"
                  "series: K\nprocedure: care-no\n");
        temp_.git("add .");
        temp_.git("commit -qm more");
    }
    Snapshot saved() {
        return {temp_.repository(), *temp_.repository().resolve("refs/heads/main")};
    }
    int next() { return saved().next_number(2026).running; }

    test::TempRepository temp_;
};

TEST_F(NumberedCases, GoOnBehindTheLargest) {
    put({});
    EXPECT_EQ(next(), 1);
    put({1, 99});
    EXPECT_EQ(next(), 100);
    put({100, 9998});
    EXPECT_EQ(next(), 9999);
    put({9999});
    EXPECT_EQ(next(), 10'000);
    put({10'000});
    EXPECT_EQ(next(), 10'001);
    put({19'999});
    EXPECT_EQ(next(), 20'000);
    put({20'000, 100'007});
    EXPECT_EQ(next(), 100'008);
}

TEST_F(NumberedCases, GoOnWhateverElseStandsThere) {
    put({9998});
    for (const char* stray : {"100/K-2026-10000/x", "1xxxx/x", "99/x", "00/K-2026-0007/x", "x/y"})
        temp_.put("cases/2026/" + std::string{stray}, "x");
    put({});

    EXPECT_EQ(next(), 10'000);  // 1xxxx is there: nothing below it counts any more
}

TEST_F(NumberedCases, AreNeverRecordedAnew) {
    put({42});
    const auto before = temp_.repository().resolve("refs/heads/main");
    Register opened = Register::open(temp_.path(), false);
    Recording made;
    made.after.number = "K-2026-0042";
    made.after.events.emplace_back();

    try {
        opened.record({}, [&made](const Snapshot&) { return made; });
        FAIL() << "it was recorded";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::bad_data);
        EXPECT_EQ(error.where(), "cases/2026/00");
    }
    EXPECT_EQ(temp_.repository().resolve("refs/heads/main"), before);
}

TEST_F(NumberedCases, AreActedOnThoughTheyHaveNoPrivateContent) {
    put({});
    Register opened = Register::open(temp_.path(), false);
    Recording made;
    made.after = test::CaseBuilder{42, "2026-03-02"};
    opened.record({}, [&made](const Snapshot&) { return made; });
    made.after = test::CaseBuilder{42, "2026-03-02"}.on("2026-03-03").act(core::Act::note);
    opened.record({}, [&made](const Snapshot&) { return made; });

    EXPECT_EQ(saved().load({"K", 2026, 42}).events.size(), 2U);
}

TEST_F(NumberedCases, AreFoundInEveryFolder) {
    put({1, 9999, 10'000, 12'345});
    temp_.put("cases/2026/1xxxx/05/K-2026-0003/case.yaml", "x");
    put({});

    std::vector<int> running;
    for (const Number& number : saved().numbers()) running.push_back(number.running);
    EXPECT_THAT(running, ElementsAre(1, 9999, 10'000, 12'345));
    EXPECT_EQ(saved().find("12345").text(), "K-2026-12345");
    EXPECT_EQ(saved().find("2026-10000").text(), "K-2026-10000");
}

}  // namespace
}  // namespace klag::store
