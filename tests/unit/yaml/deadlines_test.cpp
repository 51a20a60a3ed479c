// The worked deadlines of tests/tables/deadlines/, reckoned with the calendars that klag ships.
#include "core/clock.h"
#include "support/zones.h"
#include "yaml/calendar_yaml.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

namespace klag::yaml {
namespace {

namespace fs = std::filesystem;

const fs::path source{KLAG_SOURCE_DIR};

/// A line of a table: `10 working days | Mon 2026-03-02 | Mon 2026-03-16 | why | source`.
struct Worked {
    std::string line;
    std::vector<std::string> cells;
};

std::vector<std::string> split(const std::string& line) {
    std::vector<std::string> out;
    std::size_t begin = 0;
    for (auto end = line.find(" | "); end != std::string::npos; end = line.find(" | ", begin)) {
        out.push_back(line.substr(begin, end - begin));
        begin = end + 3;
    }
    out.push_back(line.substr(begin));
    return out;
}

std::vector<Worked> worked_deadlines(const std::string& country) {
    std::ifstream in{source / "tests/tables/deadlines" / (country + ".txt")};
    std::vector<Worked> out;
    for (std::string line; std::getline(in, line);)
        if (!line.empty() && line[0] != '#') out.push_back({line, split(line)});
    return out;
}

core::Calendar shipped_calendar(const std::string& name) {
    std::ifstream in{source / "templates/calendars" / (name + ".yaml")};
    const std::string text{std::istreambuf_iterator<char>{in}, {}};
    return parse_calendar(text, name);
}

std::string with_weekday(const Moment& moment) {
    constexpr std::array names{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    return names.at(static_cast<std::size_t>(moment.date.weekday() - 1)) + (" " + moment.iso());
}

class WorkedDeadline : public testing::TestWithParam<const char*> {};

TEST_P(WorkedDeadline, IsWhatKlagReckons) {
    const core::Calendar calendar = shipped_calendar(GetParam());
    const Zone zone =
        calendar.name == "GB-ENG" ? test::london() : test::european(calendar.name, 60);
    for (const auto& [line, cells] : worked_deadlines(GetParam())) {
        SCOPED_TRACE(line);
        ASSERT_EQ(cells.size(), 5U) << "term, from, due, why and source";
        const auto term = core::Term::parse(cells[0]);
        const auto from = Moment::parse(cells[1].substr(4));
        ASSERT_TRUE(term && from);
        EXPECT_EQ(with_weekday(*from), cells[1]);
        EXPECT_EQ(with_weekday(core::reckon(*term, *from, calendar, zone).due), cells[2]);
        EXPECT_FALSE(cells[3].empty() || cells[4].empty()) << "it says why, and names its source";
    }
}

INSTANTIATE_TEST_SUITE_P(Countries, WorkedDeadline, testing::Values("SE", "NO", "NL", "GB-ENG"),
                         [](const auto& country) {
                             const std::string name = country.param;
                             return name.substr(0, 2);
                         });

TEST(WorkedDeadlines, AreManyForEveryCountryAndUnit) {
    std::size_t rows = 0;
    for (const std::string country : {"SE", "NO", "NL", "GB-ENG"}) {
        const auto table = worked_deadlines(country);
        rows += table.size();
        for (const char* unit : {"hour", "day", "working day", "month"})
            EXPECT_TRUE(std::any_of(
                table.begin(), table.end(),
                [&](const Worked& row) { return row.line.find(unit) != std::string::npos; }))
                << country << " " << unit;
    }
    EXPECT_GE(rows, 150U);
}

}  // namespace
}  // namespace klag::yaml
