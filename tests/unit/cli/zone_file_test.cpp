#include "cli/zone_file.h"

#include "cli/zone_rule.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <absl/time/time.h>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace klag::cli {
namespace {

namespace ch = std::chrono;
namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::Pair;
using namespace std::chrono_literals;

const fs::path database{"/usr/share/zoneinfo"};
constexpr ch::year first{1950};
constexpr ch::year last{2400};

std::string file_text(const fs::path& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

/// What another library reads from the same file.
std::vector<Zone::Change> read_by_another(const std::string& name) {
    absl::TimeZone zone;
    EXPECT_TRUE(absl::LoadTimeZone(name, &zone)) << name;
    const auto change_at = [&zone](absl::Time at) {
        return Zone::Change{ch::sys_seconds{ch::seconds{absl::ToUnixSeconds(at)}},
                            zone.At(at).offset / 60};
    };
    const absl::Time begin = absl::FromCivil(absl::CivilDay{int{first}}, absl::UTCTimeZone());
    const absl::Time end = absl::FromCivil(absl::CivilDay{int{last} + 1}, absl::UTCTimeZone());
    std::vector<Zone::Change> changes{change_at(begin)};
    absl::TimeZone::CivilTransition next;
    for (absl::Time at = begin; zone.NextTransition(at, &next);) {
        at = zone.At(next.to).trans;
        if (at >= end) break;
        const Zone::Change change = change_at(at);
        if (change.offset != changes.back().offset) changes.push_back(change);
    }
    return changes;
}

TEST(AZoneFile, SaysWhatAnotherLibraryReadsInIt) {
    std::size_t count = 0;
    for (const auto& entry : fs::recursive_directory_iterator{database}) {
        const std::string text = entry.is_regular_file() ? file_text(entry.path()) : "";
        const std::string name = entry.path().lexically_relative(database).string();
        if (!text.starts_with("TZif") || name.starts_with("right/")) continue;
        ++count;
        const auto changes = changes_in(text, first, last);
        ASSERT_TRUE(changes) << name;
        EXPECT_EQ(*changes, read_by_another(name)) << name;
    }
    EXPECT_GT(count, 300U);
}

TEST(AZoneFile, ThatCountsLeapSecondsIsRefused) {
    const std::string text = file_text(database / "right/Europe/Stockholm");
    if (text.empty()) GTEST_SKIP() << "there is none here";

    EXPECT_FALSE(changes_in(text, first, last));
}

TEST(AZoneFile, ThatIsCutShortIsRefused) {
    const std::string whole = file_text(database / "Europe/Stockholm");
    ASSERT_TRUE(changes_in(whole, first, last));

    for (std::size_t length = 0; length < whole.size(); ++length)
        EXPECT_FALSE(changes_in(whole.substr(0, length), first, last)) << length;
}

/// Whether the changes are in their order, each another offset of less than two days.
bool is_a_zone(const std::vector<Zone::Change>& changes) {
    constexpr int two_days = 2 * 24 * 60;  // minutes
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (std::abs(changes[i].offset) >= two_days) return false;
        if (i > 0 &&
            (changes[i].from < changes[i - 1].from || changes[i].offset == changes[i - 1].offset))
            return false;
    }
    return !changes.empty();
}

TEST(AZoneFile, ThatIsDamagedIsRefusedOrReadAsSomeZone) {
    const std::string whole = file_text(database / "Europe/Stockholm");

    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string damaged = whole;
        damaged[at] = static_cast<char>(~damaged[at]);
        const auto changes = changes_in(damaged, first, last);
        EXPECT_TRUE(!changes || is_a_zone(*changes)) << at;
    }
}

/// The year's changes in seconds since its beginning, with the minutes after them.
std::vector<std::pair<long, long>> changes_of(const char* rule, ch::year year) {
    std::vector<std::pair<long, long>> out;
    for (const auto& [at, offset] : parse_zone_rule(rule).changes(year))
        out.emplace_back((at - ch::sys_days{year / ch::January / 1}).count(), offset / 1min);
    return out;
}

constexpr long day = 86'400;
constexpr long hour = 3'600;

TEST(AZoneRule, CountsDaysWithAndWithoutTheLeapDay) {
    EXPECT_THAT(changes_of("A0B,59,J60", ch::year{2024}),
                ElementsAre(Pair(59 * day + 2 * hour, 60), Pair(60 * day + 1 * hour, 0)));
    EXPECT_THAT(changes_of("A0B,0/0,J60/0", ch::year{2023}),
                ElementsAre(Pair(0, 60), Pair(59 * day - 1 * hour, 0)));
}

TEST(AZoneRule, GivesTheChangesInOrderSouthOfTheEquator) {
    EXPECT_THAT(changes_of("<-04>4<-03>,J200/24,J100/24", ch::year{2023}),
                ElementsAre(Pair(100 * day + 3 * hour, -240), Pair(200 * day + 4 * hour, -180)));
}

TEST(AZoneRule, TakesTimesBeforeMidnightAndOffsetsOfItsOwn) {
    EXPECT_THAT(changes_of("<-02>2<-01:30>1:30,M3.5.0/-1,M10.5.0/0:30:15", ch::year{2026}),
                ElementsAre(Pair(87 * day + 1 * hour, -90), Pair(297 * day + 2 * hour + 15, -120)));
}

TEST(AZoneRule, WithoutSummerHasNoChanges) {
    EXPECT_THAT(changes_of("<+0545>-5:45", ch::year{2026}), ElementsAre());
    EXPECT_EQ(parse_zone_rule("<+0545>-5:45").offset, 345min);
}

TEST(AZoneRule, ThatIsNoneIsRefused) {
    for (const char* text :
         {"", "A", "1", "<A", "A0B", "A0B,", "A0B,1", "A0B,1,366", "A0B,J0,1", "A0B,M13.1.0,1",
          "A0B,M3.6.0,1", "A0B,M3.1.7,1", "A0B,1,2x", "A168", "A0:60", "A0B,1/168,2", "A 0"})
        EXPECT_THROW(parse_zone_rule(text), NoZone) << text;
}

}  // namespace
}  // namespace klag::cli
