#include "cli/env.h"

#include "base/date.h"
#include "base/error.h"
#include "terminal_helpers.h"

#include <gtest/gtest.h>

#include <array>
#include <chrono>

namespace klag::cli {
namespace {

using Bytes = std::array<unsigned char, 16>;

Bytes draw(const Random& random) {
    Bytes bytes{};
    random(bytes);
    return bytes;
}

TEST(ParseNow, ABareDateIsNoon) {
    EXPECT_EQ(parse_now("2026-03-02"), Moment::parse("2026-03-02T12:00Z")->instant());
}

TEST(ParseNow, ReadsMomentsAndSeconds) {
    EXPECT_EQ(parse_now("2026-03-02T14:30+01:00"), Moment::parse("2026-03-02T13:30Z")->instant());
    EXPECT_EQ(parse_now("2026-03-02T14:30:15Z"),
              Moment::parse("2026-03-02T14:30Z")->instant() + std::chrono::seconds{15});
}

TEST(ParseNow, RefusesAnythingElse) {
    for (const char* bad : {"", "now", "2026-03-02T14:30", "2026-03-02T14:30:99Z", "2026-02-30",
                            "2026-03-02T14:30:-1Z"})
        EXPECT_THROW(parse_now(bad), Error) << bad;
}

TEST(SeededRandom, IsTheSameForTheSameSeed) {
    EXPECT_EQ(draw(seeded_random("a")), draw(seeded_random("a")));
    EXPECT_NE(draw(seeded_random("a")), draw(seeded_random("b")));
}

TEST(SeededRandom, GoesOn) {
    const Random random = seeded_random("a");
    EXPECT_NE(draw(random), draw(random));
}

TEST(MakeEnv, FixesClockAndRandomness) {
    const std::array<const char*, 4> variables{"KLAG_NOW=2026-03-02", "KLAG_SEED=7", "A=b=c",
                                               nullptr};
    const Env one = make_env(variables.data());
    const Env two = make_env(variables.data());

    EXPECT_TRUE(one.fixed_clock);
    EXPECT_EQ(one.now, parse_now("2026-03-02"));
    EXPECT_EQ(draw(one.random), draw(two.random));
    EXPECT_EQ(one.variable("A"), "b=c");
    EXPECT_EQ(one.variable("B"), std::nullopt);
}

TEST(MakeEnv, RefusesASeedWithoutAClock) {
    const std::array<const char*, 2> variables{"KLAG_SEED=7", nullptr};
    EXPECT_THROW(make_env(variables.data()), Error);
}

TEST(MakeEnv, IsRandomWithoutASeed) {
    const std::array<const char*, 2> variables{"COLUMNS=123", nullptr};
    const Env env = make_env(variables.data());

    EXPECT_FALSE(env.fixed_clock);
    EXPECT_NE(draw(env.random), draw(env.random));
    EXPECT_EQ(env.width, 123);
    EXPECT_EQ(env.executable.substr(env.executable.rfind('/')), "/cli_tests");
}

TEST(Stir, MakesTwoRunsDiffer) {
    const std::array<const char*, 3> variables{"KLAG_NOW=2026-03-02", "KLAG_SEED=7", nullptr};
    Env one = make_env(variables.data());
    Env two = make_env(variables.data());
    stir(one, "first state");
    stir(two, "second state");

    EXPECT_NE(draw(one.random), draw(two.random));
}

}  // namespace
}  // namespace klag::cli
