#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace klag::cli {

/// How a program is started. It gets its words as they are: no shell reads them.
struct Process {
    enum class Streams {
        captured,  ///< gets `input`, its output and errors come back; it and its children end with
                   ///< klag, and with `run`
        terminal,  ///< has klag's own streams: an editor
        shown,     ///< gets `input`, writes to klag's own streams: a pager
    };

    std::vector<std::string> words;  ///< the program (looked for along PATH) and its arguments
    std::map<std::string, std::string, std::less<>>
        variables;  ///< its environment; GIT_* are left out
    Streams streams{Streams::captured};
    std::string input{};
    std::string folder{};                 ///< where it runs; here when empty
    std::chrono::milliseconds timeout{};  ///< then it and its children are killed; 0 for never
    std::size_t most_output{64U << 20U};  ///< bytes of output after which it is killed
};

/// How it ended.
struct Ended {
    int status{};       ///< its exit status; 128 + signal when a signal ended it
    std::string out{};  ///< only for `captured`
    std::string err{};
    bool not_found{};  ///< there is no such program
    bool timed_out{};
    bool too_much{};  ///< it wrote more than `most_output`
};

/// Runs a program and waits for it. Throws std::system_error when the machine has no room for it.
Ended run(const Process& process);

}  // namespace klag::cli
