#pragma once

#include "git/repository.h"
#include "store/plane.h"

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace klag::store {

/// A file on main.
struct FileWrite {
    std::string path;
    std::string bytes;
    bool remove{};  ///< take the file away; `bytes` are not looked at
};

/// A file that only stands in the working tree; git ignores it.
struct WorkFile {
    std::string path;
    std::string bytes;
    bool secret{};  ///< readable by the owner alone
    /// Takes the place of what stands there, which the caller has looked at. Without it only
    /// nothing, and what a power cut left, is replaced.
    bool renews{};
    bool with_case{};  ///< not laid where a sparse checkout leaves its case out
};

/// All that one command saves.
struct Proposal {
    std::vector<FileWrite> files;  ///< none: main does not move
    std::vector<PrivateWrite> personal;
    std::vector<WorkFile> work;
    std::string message;
    std::string author_name;
    std::string author_email;
    std::chrono::sys_seconds at{};
    int offset_minutes{};
    std::string verb;
    std::string key{};  ///< equal for a repeated command; a crashed one is then not saved twice
};

struct Saved {
    std::string commit;               ///< main after the write
    bool confirmed{true};             ///< false: saved, but the disk did not confirm it
    bool before{};                    ///< the same command, cut off earlier, had saved it already
    std::vector<std::string> left{};  ///< files edited by hand, which were not overwritten
    std::vector<std::string>
        unlaid{};  ///< files that could not be laid; the next write tries again
};

/// How long to wait for others.
struct Patience {
    std::chrono::milliseconds lock{30'000};   ///< another klag
    std::chrono::milliseconds index{10'000};  ///< git at work in the working tree
    std::chrono::milliseconds ref{30'000};    ///< others who move main
};

/// What to save, given the tip of main ("" when nothing was ever saved).
using Propose = std::function<Proposal(const std::string& head)>;

/// The only way to write into a register. `propose` is called under klag's lock, and again when
/// somebody moved main meanwhile; what it throws is passed on and nothing is written.
/// The tip of main decides whether something was saved, never a return code.
/// Throws Error: busy, refused (another branch checked out, something left unfinished, a link in
/// the way), bad_data (a path that klag does not write), not_saved with the reason.
Saved write(git::Repository& repository, const Propose& propose, const Patience& patience = {});

}  // namespace klag::store
