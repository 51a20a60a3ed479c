#pragma once

#include "bench/generator/pack_file.h"

#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace klag::bench {

/// The objects of a register in the making. Those that klag may still read are kept in memory; each
/// goes into one pack when it is certain to stay.
class Objects {
  public:
    explicit Objects(const std::string& pack) : pack_{pack} {}

    /// Where trees and commits that are written from now on belong: what the private plane had
    /// before is left by the next write, so that only its last state goes into the pack.
    enum class Plane { main, personal };
    void write_for(Plane plane) { plane_ = plane; }

    /// Takes the objects that `repository` has, and serves it from now on, without the disk.
    void serve(git_repository* repository);

    /// `now` has come in the place of `before`, which is soon not read any more, and never comes
    /// back.
    void replaced(const git_oid& before, const git_oid& now);
    /// Puts into the pack what was written since the last time.
    void settle();
    /// Puts the rest into the pack and ends it.
    void finish();

    struct Object {
        git_object_t type{};
        std::string bytes;
        Plane plane{};
    };
    const Object* find(const git_oid& id) const;
    void write(const git_oid& id, git_object_t type, std::string_view bytes);

  private:
    struct Replacement {
        git_oid before;
        git_oid now;
    };

    void pack(const git_oid& id, const git_oid* base);

    PackFile pack_;
    Plane plane_{};
    ById<Object> objects_;
    std::vector<git_oid> fresh_;
    std::vector<Replacement> replacements_;
    std::deque<git_oid> leaving_;
};

}  // namespace klag::bench
