#pragma once

#include "git/whole_file.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace klag::git {

/// A path as git's filters ask for it: two numbers for the path and for each folder above it.
class PathKeys {
  public:
    /// Only of letters, digits and signs of ASCII: of other bytes, versions of git disagree.
    explicit PathKeys(std::string_view path);

  private:
    friend class CommitGraph;
    struct Key {
        std::uint32_t first{};
        std::uint32_t step{};
    };
    std::vector<Key> keys_;
};

/// git's commit-graph file, read in place: parents without reading commits, and for each commit a
/// filter of the paths that it changed. The format: `man gitformat-commit-graph`. git may leave it
/// out or behind; nothing in it is more than a hint where to look.
class CommitGraph {
  public:
    /// Where a commit stands in the file.
    using Position = std::uint32_t;

    /// Reads info/commit-graph below the folder `objects`. Nothing when there is none, when it has
    /// no filters, or is not understood.
    static std::optional<CommitGraph> open(const std::filesystem::path& objects);

    /// How many commits it knows.
    std::uint32_t size() const { return count_; }
    /// Where the commit `id` (twenty bytes) stands; nothing when the file is older than it.
    std::optional<Position> find(std::string_view id) const;
    /// The first parent's; nothing for a commit without one, or where the file is damaged.
    std::optional<Position> parent(Position commit) const;
    /// The twenty bytes of the id.
    std::string_view id(Position commit) const;
    /// Whether the commit may have changed the path against its first parent. "No" is certain as
    /// far as the file is sound; "yes" must be looked at.
    bool may_change(Position commit, const PathKeys& path) const;

  private:
    explicit CommitGraph(WholeFile file) : file_{std::move(file)} {}
    bool understand();
    std::string_view chunk(std::string_view name) const;

    WholeFile file_;
    std::uint32_t count_{};     ///< of commits
    std::string_view fan_out_;  ///< OIDF
    std::string_view ids_;      ///< OIDL
    std::string_view commits_;  ///< CDAT
    std::string_view ends_;     ///< BIDX: where each filter ends
    std::string_view filters_;  ///< BDAT, without its head
    std::uint32_t hashes_{};    ///< how many bits of a filter stand for a path
};

}  // namespace klag::git
