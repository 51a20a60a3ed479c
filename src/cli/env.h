#pragma once

#include <chrono>
#include <functional>
#include <iosfwd>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace klag::cli {

/// Fills bytes with randomness: uids, salts, event ids.
using Random = std::function<void(std::span<unsigned char>)>;

/// Everything klag learns from the machine it runs on. main.cpp makes the real one, tests make
/// their own. No other code asks the process for time, variables or streams.
struct Env {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    std::chrono::sys_seconds now{};  ///< one instant for the whole run
    Random random{};
    std::string folder{};      ///< where klag was started
    std::string executable{};  ///< the absolute path of the running program; "" when unknown
    std::map<std::string, std::string, std::less<>> variables{};
    bool in_is_terminal{};
    bool out_is_terminal{};
    bool err_is_terminal{};
    int width{80};       ///< columns of the terminal
    int height{24};      ///< its lines
    bool fixed_clock{};  ///< now comes from KLAG_NOW; what is recorded says so

    /// The environment variable; nothing when it is not set. A set one may be empty.
    std::optional<std::string> variable(std::string_view name) const;
};

/// The environment of this process, made once. Ignores SIGPIPE, and keeps the three standard
/// descriptors taken, so that a file opened later never becomes the standard output.
/// KLAG_NOW fixes the clock, KLAG_SEED (only with it) the randomness; throws Error{usage} for a
/// KLAG_NOW that is no instant and a KLAG_SEED without KLAG_NOW.
Env make_env(const char* const* environment);

/// The instant that KLAG_NOW names: a date (12:00 UTC), a moment with its offset, or UTC to the
/// second (2026-03-02T14:30:15Z). Throws Error{usage}.
std::chrono::sys_seconds parse_now(std::string_view text);

/// A generator that gives the same bytes for the same seed, on every machine.
Random seeded_random(std::string_view seed);

/// Makes the randomness of a seeded `env` depend on `state` too (the saved state of a register), so
/// that two runs with one seed do not draw the same bytes. Does nothing to real randomness.
void stir(Env& env, std::string_view state);

}  // namespace klag::cli
