#include "commands/task_list.h"

#include "cli/width.h"

#include <gtest/gtest.h>

namespace klag::commands {
namespace {

TEST(TaskLines, StandOnOneLineWhereTheyFit) {
    EXPECT_EQ(task_lines({{"K-1", "today", {}, "svar", {"klag answer 1"}},
                          {"K-20", "2 days over", {}, "besked", {"klag plan 20"}}},
                         2, 80, cli::Paint{}),
              "  K-1   today        svar    klag answer 1\n"
              "  K-20  2 days over  besked  klag plan 20\n");
}

TEST(TaskLines, PutTheCommandBelowWhereTheyDoNotFit) {
    EXPECT_EQ(task_lines({{"K-1", "today", {}, "svar till den som klagat", {"klag answer 1"}}}, 0,
                         40, cli::Paint{}),
              "K-1  today  svar till den som klagat\n"
              "            klag answer 1\n");
}

TEST(TaskLines, GiveEachOfSeveralCommandsALine) {
    EXPECT_EQ(task_lines({{"K-1", "today", {}, "svar", {"klag answer 1", "klag extend 1"}}}, 0, 80,
                         cli::Paint{}),
              "K-1  today  svar\n"
              "            klag answer 1\n"
              "            klag extend 1\n");
}

TEST(TaskLines, StayWithinTheWidth) {
    const std::string lines =
        task_lines({{"K-2026-0001",
                     "tomorrow",
                     {},
                     "besked om vem som handlägger och hur lång tid det tar",
                     {"klag extend 2026-1 --clock promise --until … --reason …"}}},
                   4, 60, cli::Paint{});

    for (const std::string& line : cli::wrap_lines(lines, 1000))
        EXPECT_LE(cli::display_width(line), 60) << line;
}

}  // namespace
}  // namespace klag::commands
