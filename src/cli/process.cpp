#include "cli/process.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <spawn.h>
#include <string_view>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace klag::cli {
namespace {

namespace ch = std::chrono;
using Clock = ch::steady_clock;

[[noreturn]] void fail(int code, const char* doing) {
    throw std::system_error{code, std::generic_category(), doing};
}

/// An open descriptor that closes itself.
class Descriptor {
  public:
    Descriptor() = default;
    explicit Descriptor(int number) : number_{number} {}
    Descriptor(Descriptor&& other) noexcept : number_{std::exchange(other.number_, -1)} {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        close();
        number_ = std::exchange(other.number_, -1);
        return *this;
    }
    ~Descriptor() { close(); }

    void close() {
        if (number_ >= 0) ::close(number_);
        number_ = -1;
    }
    int number() const { return number_; }

  private:
    int number_{-1};
};

struct Pipe {
    Descriptor reading;
    Descriptor writing;

    Pipe() {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0) fail(errno, "pipe");
        reading = Descriptor{ends[0]};
        writing = Descriptor{ends[1]};
    }
};

/// Signals set aside while a program runs, and given back.
class Ignored {
  public:
    explicit Ignored(int signal) : signal_{signal} {
        struct sigaction ignore {};
        ignore.sa_handler = SIG_IGN;
        ::sigaction(signal, &ignore, &before_);
    }
    ~Ignored() { ::sigaction(signal_, &before_, nullptr); }
    Ignored(const Ignored&) = delete;
    Ignored& operator=(const Ignored&) = delete;

  private:
    int signal_;
    struct sigaction before_ {};
};

/// Words as execve wants them; valid as long as `words` lives.
std::vector<char*> pointers(std::vector<std::string>& words) {
    std::vector<char*> out;
    out.reserve(words.size() + 1);
    for (std::string& word : words) out.push_back(word.data());
    out.push_back(nullptr);
    return out;
}

std::vector<std::string> clean_environment(const Process& process) {
    std::vector<std::string> out;
    for (const auto& [name, value] : process.variables)
        if (name.substr(0, 4) != "GIT_") out.push_back(std::string{name}.append("=").append(value));
    return out;
}

/// Ends a program with all its children when klag ends, however that ends: the kernel sends them a
/// signal when nobody is left who could write to the pipe of which they hold the other end.
class Leash {
  public:
    static constexpr int held = 3;  ///< the number by which the program and its children have it

    const Descriptor& end() const { return pipe_.reading; }
    /// `child` leads a group of its own.
    void hold(pid_t child) {
        const int end = pipe_.reading.number();
        ::fcntl(end, F_SETOWN, -child);
        ::fcntl(end, F_SETSIG, SIGTERM);
        ::fcntl(end, F_SETFL, O_ASYNC);
        pipe_.reading.close();
    }

  private:
    Pipe pipe_;
};

/// What posix_spawn takes, freed at the end.
class Plan {
  public:
    explicit Plan(const Process& process) {
        ::posix_spawn_file_actions_init(&actions);
        ::posix_spawnattr_init(&attributes);
        sigset_t defaults;
        ::sigemptyset(&defaults);
        for (const int signal : {SIGPIPE, SIGINT, SIGQUIT}) ::sigaddset(&defaults, signal);
        ::posix_spawnattr_setsigdefault(&attributes, &defaults);
        short flags = POSIX_SPAWN_SETSIGDEF;
        // A group of its own, so that a timeout ends its children too; but what uses the terminal
        // stays in ours, else the terminal would stop it.
        if (process.streams == Process::Streams::captured) flags |= POSIX_SPAWN_SETPGROUP;
        ::posix_spawnattr_setflags(&attributes, flags);
        if (!process.folder.empty())
            ::posix_spawn_file_actions_addchdir_np(&actions, process.folder.c_str());
    }
    ~Plan() {
        ::posix_spawn_file_actions_destroy(&actions);
        ::posix_spawnattr_destroy(&attributes);
    }
    Plan(const Plan&) = delete;
    Plan& operator=(const Plan&) = delete;

    void connect(const Descriptor& from, int to) {
        ::posix_spawn_file_actions_adddup2(&actions, from.number(), to);
    }

    posix_spawn_file_actions_t actions{};
    posix_spawnattr_t attributes{};
};

/// Starts the program; nothing when there is none.
std::optional<pid_t> start(const Process& process, Plan& plan) {
    const bool captured = process.streams == Process::Streams::captured;
    ::posix_spawn_file_actions_addclosefrom_np(&plan.actions,
                                               captured ? Leash::held + 1 : Leash::held);
    auto words = process.words;
    auto environment = clean_environment(process);
    pid_t child{};
    const int code =
        ::posix_spawnp(&child, process.words.at(0).c_str(), &plan.actions, &plan.attributes,
                       pointers(words).data(), pointers(environment).data());
    if (code == ENOENT || code == EACCES || code == ENOTDIR || code == ENOEXEC) return std::nullopt;
    if (code != 0) fail(code, "posix_spawn");
    return child;
}

/// The three streams of a running program, fed and read at once so that no side waits forever.
class Talk {
  public:
    Talk(const Process& process, pid_t child) : process_{process}, child_{child} {
        if (process.timeout.count() > 0) deadline_ = Clock::now() + process.timeout;
    }

    void pump(Descriptor& to, Descriptor& out, Descriptor& err) {
        if (to.number() >= 0) ::fcntl(to.number(), F_SETFL, O_NONBLOCK);
        if (process_.input.empty()) to.close();
        while (to.number() >= 0 || out.number() >= 0 || err.number() >= 0) {
            std::array<pollfd, 3> watched{pollfd{to.number(), POLLOUT, 0},
                                          pollfd{out.number(), POLLIN, 0},
                                          pollfd{err.number(), POLLIN, 0}};
            const int ready = ::poll(watched.data(), watched.size(), milliseconds_left());
            if (ready < 0 && errno != EINTR) fail(errno, "poll");
            if (ready == 0) return kill(ended.timed_out);
            if (ready < 0) continue;
            if (watched[0].revents != 0) feed(to);
            if (watched[1].revents != 0) drain(out, ended.out);
            if (watched[2].revents != 0) drain(err, ended.err);
            if (ended.out.size() + ended.err.size() > process_.most_output)
                return kill(ended.too_much);
        }
    }

    void wait() {
        int status = 0;
        while (true) {
            const pid_t done = ::waitpid(child_, &status, deadline_ ? WNOHANG : 0);
            if (done == child_) break;
            if (done < 0 && errno != EINTR) fail(errno, "waitpid");
            if (done == 0 && milliseconds_left() == 0) kill(ended.timed_out);
            // Its streams are closed, so it is about to end; there is nothing else to wait for.
            if (done == 0) ::poll(nullptr, 0, 2);
        }
        ended.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }

    Ended ended;

  private:
    int milliseconds_left() const {
        if (!deadline_) return -1;
        const auto left = ch::ceil<ch::milliseconds>(*deadline_ - Clock::now()).count();
        return static_cast<int>(std::clamp<decltype(left)>(left, 0, 1'000'000'000));
    }

    void feed(Descriptor& to) {
        const ssize_t sent =
            ::write(to.number(), process_.input.data() + fed_, process_.input.size() - fed_);
        if (sent > 0) fed_ += static_cast<std::size_t>(sent);
        const bool gone = sent < 0 && errno != EAGAIN && errno != EINTR;  // it wants no more
        if (gone || fed_ == process_.input.size()) to.close();
    }

    static void drain(Descriptor& from, std::string& into) {
        std::array<char, 65536> buffer{};
        const ssize_t got = ::read(from.number(), buffer.data(), buffer.size());
        if (got > 0) into.append(buffer.data(), static_cast<std::size_t>(got));
        if (got == 0 || (got < 0 && errno != EINTR)) from.close();
    }

    void kill(bool& why) {
        why = true;
        deadline_.reset();
        ::kill(process_.streams == Process::Streams::captured ? -child_ : child_, SIGKILL);
    }

    const Process& process_;
    pid_t child_;
    std::optional<Clock::time_point> deadline_{};
    std::size_t fed_{};
};

Ended run_on_terminal(const Process& process, Plan& plan) {
    // Ctrl-C belongs to the editor; klag must stay to take care of what was typed.
    const Ignored interrupt{SIGINT};
    const Ignored quit{SIGQUIT};
    const auto child = start(process, plan);
    if (!child) return {.status = 127, .not_found = true};
    Talk talk{process, *child};
    talk.wait();
    return talk.ended;
}

}  // namespace

Ended run(const Process& process) {
    Plan plan{process};
    if (process.streams == Process::Streams::terminal) return run_on_terminal(process, plan);

    const bool captured = process.streams == Process::Streams::captured;
    const Ignored broken_pipe{SIGPIPE};
    std::optional<Ignored> interrupt;
    if (!captured) interrupt.emplace(SIGINT);
    Pipe in;
    std::optional<Pipe> out;
    std::optional<Pipe> err;
    std::optional<Leash> leash;
    plan.connect(in.reading, STDIN_FILENO);
    if (captured) {
        plan.connect(out.emplace().writing, STDOUT_FILENO);
        plan.connect(err.emplace().writing, STDERR_FILENO);
        plan.connect(leash.emplace().end(), Leash::held);
    }
    const auto child = start(process, plan);
    if (!child) return {.status = 127, .not_found = true};
    in.reading.close();
    Descriptor nothing_out;
    Descriptor nothing_err;
    if (captured) {
        leash->hold(*child);
        out->writing.close();
        err->writing.close();
    }
    Talk talk{process, *child};
    talk.pump(in.writing, captured ? out->reading : nothing_out,
              captured ? err->reading : nothing_err);
    talk.wait();
    return talk.ended;
}

}  // namespace klag::cli
