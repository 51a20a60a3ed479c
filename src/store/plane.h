#pragma once

#include "git/repository.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace klag::store {

/// Something added to the private plane: `uid`/`name` with these bytes, for good.
struct PrivateWrite {
    std::string uid;
    std::string name;
    std::string bytes;
};

inline constexpr std::string_view private_refs = "refs/klag/private/";

/// The ref that holds what belongs to `uid`: one of 256, by the first byte of SHA-256(uid).
std::string private_ref(std::string_view uid);

/// The folder of `uid` below its ref: a/a3f0…, by the first letter, so that no tree on the way to
/// it grows long.
std::string private_folder(std::string_view uid);

/// The bytes of `uid`/`name` in the private plane; nothing when it holds none.
std::optional<std::string> read_personal(const git::Repository& repository, std::string_view uid,
                                         std::string_view name);

/// Whether this copy of the register has a private plane at all; a plain `git clone` has none.
bool has_plane(const git::Repository& repository);

/// The names that the private plane holds for `uid`, in order.
std::vector<std::string> list_personal(const git::Repository& repository, std::string_view uid);

/// A ref of the private plane and where it shall point; nothing as `before` means a new ref.
struct PlaneMove {
    std::string ref;
    std::optional<std::string> before;
    std::string after;
};

/// Writes the objects for `writes` and says which refs must move; none has moved yet. Only adds:
/// a name that is there with the same bytes is left, with other bytes it throws std::logic_error.
std::vector<PlaneMove> write_plane(git::Repository& repository,
                                   const std::vector<PrivateWrite>& writes,
                                   std::chrono::sys_seconds at);

}  // namespace klag::store
