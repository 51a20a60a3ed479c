#include "store/kept_figures.h"

#include "store/snapshot.h"
#include "support/builders.h"
#include "support/register_writer.h"
#include "support/temp_repository.h"
#include "support/zones.h"
#include "yaml/case_yaml.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace klag::store {
namespace {

class KeptFigures : public testing::Test {
  protected:
    KeptFigures() {
        figures_.periods.front().registered_late = 7;
        save_case(1);
    }

    void save_case(int number) {
        const core::Case c = test::CaseBuilder{number, "2026-03-02"};
        test::save(temp_.repository(), case_folder(*parse_number(c.number)) + "/case.yaml",
                   yaml::print_case(c));
        from_.commit = *temp_.repository().tip();
    }
    /// What brings the index to the newest commit.
    void ask() { Snapshot{temp_.repository(), from_.commit}.all(); }
    void keep() { keep_figures(temp_.repository(), from_, figures_); }
    std::optional<core::ReportFigures> kept() { return kept_figures(temp_.repository(), from_); }

    test::TempRepository temp_;
    Zone zone_{test::stockholm()};
    CountedFrom from_{"", {{*core::parse_period("2026-H1", {})}}, "2026-08-01"_d, zone_};
    core::ReportFigures figures_{std::vector<core::Report>(1), std::vector<core::HiddenRows>(1)};
};

TEST_F(KeptFigures, AreThoseThatWereCounted) {
    ask();
    EXPECT_EQ(kept(), std::nullopt);
    keep();

    EXPECT_EQ(kept(), figures_);
}

TEST_F(KeptFigures, AreOfOneDay) {
    ask();
    keep();
    from_.today = from_.today + 1;

    EXPECT_EQ(kept(), std::nullopt);
}

TEST_F(KeptFigures, AreOfOneQuestion) {
    ask();
    keep();
    from_.question.scope.unit = "u";

    EXPECT_EQ(kept(), std::nullopt);
}

TEST_F(KeptFigures, AreOfOneTimeZoneAndItsRules) {
    ask();
    keep();
    zone_.changes.back().offset += 60;

    EXPECT_EQ(kept(), std::nullopt);
}

TEST_F(KeptFigures, AreOfOneSavedState) {
    ask();
    keep();
    save_case(2);
    EXPECT_EQ(kept(), std::nullopt);
    ask();

    EXPECT_EQ(kept(), std::nullopt);
}

TEST_F(KeptFigures, AreNotKeptWithoutAnIndexOfThatState) {
    keep();

    EXPECT_EQ(kept(), std::nullopt);
}

}  // namespace
}  // namespace klag::store
