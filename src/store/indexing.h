#pragma once

#include "git/repository.h"
#include "index/unusable.h"
#include "index/update.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The derived index in .git/klag: opened, and kept up to date, in one place.
namespace klag::store {

/// The index as it is, whatever commit it holds; nothing when there is none to read.
std::shared_ptr<const index::CaseIndex> open_index(const git::Repository& repository);

/// What stands in the place of the index, where this process may keep one, so that it cannot; the
/// next question to the index removes it, unless it is a folder with something in it.
std::optional<std::filesystem::path> obstacle_to_index(const git::Repository& repository);

/// Empties an index that could not be used since it is damaged, where this process may keep one:
/// whoever asks next makes it anew.
void forget_if_damaged(const git::Repository& repository, const index::Unusable& why);

/// Hands the index to `change`, where this process may keep one; one that is missing or of another
/// form is made anew, without a case. Does nothing when it cannot be used: the disk is read-only,
/// the register belongs to somebody else, another klag is at it.
void change_index(const git::Repository& repository,
                  const std::function<void(index::CaseIndex&&)>& change);

/// The index of the cases as saved at `commit`, which must be the tip of main: brought there by
/// what differs between two trees. Nothing where `change_index` does nothing. Throws
/// Error{bad_data} for a case that cannot be read.
std::shared_ptr<const index::CaseIndex> index_at(const git::Repository& repository,
                                                 const std::string& commit);

/// The settings that the saved file `path` says, as the index keeps them (index::packed), for a
/// file that most commands read; nothing for any other. Throws Error{bad_data} as their reader.
std::optional<std::string> packed_settings(const std::string& path, std::string_view text);
/// The same of a shipped file: its calendar is whole, where a saved one has days off of its own.
std::optional<std::string> packed_shipped(const std::string& path, std::string_view text);

/// What was kept of the file content `id`; nothing when it was not kept, or is not as it was kept.
std::optional<std::string> kept_settings(const index::CaseIndex& index, const std::string& id);

/// The shipped files whose values the index keeps, since most commands read them.
std::vector<std::string> kept_shipped_files();

}  // namespace klag::store
