#pragma once

#include "git/repository.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace klag::test {

/// Where tests put their files: in memory when there is such a place, since every write of a
/// register waits for the disk.
inline std::filesystem::path fast_place() {
    const std::filesystem::path memory = "/dev/shm";
    const bool usable = !std::getenv("TMPDIR") && ::access(memory.c_str(), W_OK | X_OK) == 0;
    return usable ? memory : std::filesystem::temp_directory_path();
}

/// A folder that lives as long as the object.
class TempFolder {
  public:
    TempFolder() {
        std::string name = (fast_place() / "klag-test-XXXXXX").string();
        if (!::mkdtemp(name.data())) throw std::runtime_error{"no temporary folder"};
        path_ = name;
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    ~TempFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

/// What a shell command printed (both streams), and how it ended.
struct Ran {
    int status{};
    std::string output;
};

inline Ran run(const std::string& command) {
    std::FILE* pipe = ::popen(("{ " + command + "\n} 2>&1").c_str(), "r");
    if (!pipe) throw std::runtime_error{"cannot run " + command};
    Ran ran;
    std::array<char, 4096> piece{};
    for (std::size_t size = 0; (size = std::fread(piece.data(), 1, piece.size(), pipe)) > 0;)
        ran.output.append(piece.data(), size);
    const int status = ::pclose(pipe);
    ran.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return ran;
}

/// Keeps the settings of whoever runs the tests away from git and libgit2.
inline void forget_home(const std::filesystem::path& home) {
    ::setenv("HOME", home.c_str(), 1);
    ::setenv("XDG_CONFIG_HOME", (home / "xdg").c_str(), 1);
    ::setenv("GIT_CONFIG_NOSYSTEM", "1", 1);
    ::setenv("GIT_AUTHOR_NAME", "A Person", 1);
    ::setenv("GIT_AUTHOR_EMAIL", "person@example.org", 1);
    ::setenv("GIT_COMMITTER_NAME", "A Person", 1);
    ::setenv("GIT_COMMITTER_EMAIL", "person@example.org", 1);
    ::setenv("LC_ALL", "C", 1);
}

/// An empty repository in a temporary folder, and the git program to look at it.
class TempRepository {
  public:
    explicit TempRepository(git::Layout layout = git::Layout::working_tree)
        : repository_{(forget_home(home_.path()),
                       git::Repository::init(home_.path() / "register", layout))} {}

    git::Repository& repository() { return repository_; }
    std::filesystem::path path() const { return home_.path() / "register"; }
    const std::filesystem::path& home() const { return home_.path(); }

    /// Runs `git <arguments>` in the repository.
    Ran git(const std::string& arguments) const {
        return run("git -C '" + path().string() + "' " + arguments);
    }

    std::string status() const { return git("status --porcelain").output; }
    /// Empty when nothing is wrong.
    std::string fsck() const {
        const Ran ran = git("fsck --strict --no-dangling --no-progress");
        return ran.status == 0 ? ran.output : "failed: " + ran.output;
    }

    void put(const std::string& name, const std::string& bytes) const {
        std::filesystem::create_directories((path() / name).parent_path());
        std::ofstream{path() / name, std::ios::binary} << bytes;
    }
    std::string get(const std::string& name) const {
        std::ifstream in{path() / name, std::ios::binary};
        return {std::istreambuf_iterator<char>{in}, {}};
    }

  private:
    TempFolder home_;
    git::Repository repository_;
};

}  // namespace klag::test
