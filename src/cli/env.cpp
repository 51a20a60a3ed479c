#include "cli/env.h"

#include "base/date.h"
#include "base/error.h"
#include "base/utf8.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <iostream>
#include <random>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <system_error>
#include <unistd.h>

namespace klag::cli {
namespace {

namespace ch = std::chrono;

Error unreadable_now(std::string_view text) {
    return Error{ErrorKind::usage,
                 klag::text("the variable KLAG_NOW holds no date or time: '{value}'",
                            {{"value", printable(text)}})}
        .hinted(klag::text("Write it as 2026-01-15, 2026-01-15T14:30+01:00 or "
                           "2026-01-15T13:30:00Z; or type 'unset KLAG_NOW' for the time of the "
                           "machine."));
}

void system_random(std::span<unsigned char> bytes) {
    while (!bytes.empty()) {
        const ssize_t got = ::getrandom(bytes.data(), bytes.size(), 0);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) throw std::system_error{errno, std::generic_category(), "getrandom"};
        bytes = bytes.subspan(static_cast<std::size_t>(got));
    }
}

/// Opens /dev/null in the place of each closed standard descriptor, the wrong way round: reading
/// gives nothing and writing still fails, as it does on a closed one.
void keep_standard_descriptors() {
    while (true) {
        const int descriptor = ::open("/dev/null", O_RDONLY);
        if (descriptor > STDERR_FILENO) ::close(descriptor);
        if (descriptor > STDERR_FILENO || descriptor < 0) return;
    }
}

std::optional<int> positive(const std::optional<std::string>& text) {
    const auto value = text ? whole_number(*text) : std::nullopt;
    return value && *value > 0 ? value : std::nullopt;
}

/// COLUMNS and LINES, else what the terminal says, else what Env begins with.
void measure_terminal(Env& env) {
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ||
        ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0) {
        if (size.ws_col > 0) env.width = size.ws_col;
        if (size.ws_row > 0) env.height = size.ws_row;
    }
    env.width = positive(env.variable("COLUMNS")).value_or(env.width);
    env.height = positive(env.variable("LINES")).value_or(env.height);
}

void set_clock_and_randomness(Env& env) {
    const auto now = env.variable("KLAG_NOW");
    const auto seed = env.variable("KLAG_SEED");
    env.now = now ? parse_now(*now) : ch::floor<ch::seconds>(ch::system_clock::now());
    env.fixed_clock = now.has_value();
    env.random = system_random;
    if (!seed) return;
    if (!now)
        throw Error{ErrorKind::usage, text("KLAG_SEED is set without KLAG_NOW")}.hinted(
            text("Unset KLAG_SEED: it is for tests and demonstrations only."));
    stir(env, "");
}

}  // namespace

std::optional<std::string> Env::variable(std::string_view name) const {
    const auto found = variables.find(name);
    return found == variables.end() ? std::nullopt : std::optional{found->second};
}

Env make_env(const char* const* environment) {
    keep_standard_descriptors();
    std::signal(SIGPIPE, SIG_IGN);
    Env env{.in = std::cin, .out = std::cout, .err = std::cerr};
    for (; *environment != nullptr; ++environment) {
        const std::string_view entry{*environment};
        const auto equals = entry.find('=');
        if (equals == std::string_view::npos) continue;
        env.variables.emplace(entry.substr(0, equals), entry.substr(equals + 1));
    }
    std::error_code ignored;  // a folder that was removed is no reason to stop `klag help`
    env.folder = std::filesystem::current_path(ignored).string();
    env.executable = std::filesystem::read_symlink("/proc/self/exe", ignored).string();
    env.in_is_terminal = ::isatty(STDIN_FILENO) == 1;
    env.out_is_terminal = ::isatty(STDOUT_FILENO) == 1;
    env.err_is_terminal = ::isatty(STDERR_FILENO) == 1;
    measure_terminal(env);
    set_clock_and_randomness(env);
    return env;
}

ch::sys_seconds parse_now(std::string_view text) {
    if (const auto date = Date::parse(text)) return date->days() + ch::hours{12};
    if (const auto moment = Moment::parse(text)) return moment->instant();
    // 2026-03-02T14:30:15Z: the same to the minute, and the seconds.
    if (text.size() == 20 && text[16] == ':' && text[19] == 'Z') {
        const auto moment = Moment::parse(std::string{text.substr(0, 16)} + "Z");
        const auto seconds = whole_number(text.substr(17, 2));
        if (moment && seconds && *seconds < 60) return moment->instant() + ch::seconds{*seconds};
    }
    throw unreadable_now(text);
}

Random seeded_random(std::string_view seed) {
    std::seed_seq sequence(seed.begin(), seed.end());
    return [engine = std::mt19937_64{sequence}](std::span<unsigned char> bytes) mutable {
        for (unsigned char& byte : bytes) byte = static_cast<unsigned char>(engine() >> 56U);
    };
}

void stir(Env& env, std::string_view state) {
    const auto seed = env.variable("KLAG_SEED");
    if (!seed || !env.fixed_clock) return;
    const auto now = std::to_string(env.now.time_since_epoch().count());
    env.random = seeded_random(*seed + "\n" + now + "\n" + std::string{state});
}

}  // namespace klag::cli
