#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

/// What a repository tells by a few of its files, without libgit2, which looks at many more before
/// it answers.
namespace klag::git {

struct PlainRepository {
    std::filesystem::path workdir;  ///< without links, with a slash at its end, as libgit2 says it
    std::filesystem::path gitdir;   ///< the same
};

/// The repository in `folder` when it is a usual one: `.git` is a folder in it, both belong to this
/// user, and its settings are usual. Nothing for any other, which libgit2 has to judge.
std::optional<PlainRepository> plain_repository(const std::filesystem::path& folder);

/// Whether git's settings of a repository (.git/config) neither lead to other files nor say that
/// its parts lie elsewhere or are stored in another way. Wrong only in the direction of no.
bool are_usual(std::string settings);

/// The commit that the file of `ref` names; nothing when there is none or it says something else:
/// the ref may be packed, or lead to another one.
std::optional<std::string> plain_ref(const PlainRepository& repository, const std::string& ref);

}  // namespace klag::git
