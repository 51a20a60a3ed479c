#pragma once

#include "base/text.h"
#include "git/repository.h"

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>

namespace klag::store {

/// What the guard says of one move of a ref.
struct Verdict {
    bool allowed{true};
    Text why{};          ///< when refused
    Text hint{};         ///< what to do, where this refusal has advice of its own
    std::string commit;  ///< the commit that gave the reason; empty when the move itself did
};

/// Judges one file below cases/ or reports/ (or .gitignore, .gitattributes) in one commit: the
/// objection, or nothing when the change may be. Absent bytes mean that the file was not there, or
/// is no more.
using JudgeChange = std::function<std::optional<Text>(
    const git::CommitInfo& commit, const std::string& path,
    const std::optional<std::string>& before, const std::optional<std::string>& after)>;

/// Whether only klag may change `path`: everything below cases/ and reports/, and the files that
/// keep personal data out of main.
bool is_guarded(std::string_view path);

/// Judges the move of `ref` from `before` to `after` (ids as git's hook `reference-transaction`
/// names them in the state `prepared`; zeros for none). The repository must have been opened from
/// the environment, or pushed objects are not seen.
/// - refs/klag/ moves only by klag itself, which does not ask;
/// - main grows by commits with one parent; nothing is taken away;
/// - a commit that changes guarded files needs the consent of `judge_change` for each of them;
/// - settings may be changed by anybody; what a register cannot be without (klag.yaml,
///   organisation.yaml) stays a plain file;
/// - git's own packing, which announces a removal, is told from one by packed-refs.
Verdict judge(const git::Repository& repository, const std::string& before,
              const std::string& after, const std::string& ref, const JudgeChange& judge_change);

/// Judges all lines ("before after ref") that git gives a hook; stops at the first refusal.
Verdict judge_all(const git::Repository& repository, std::istream& lines,
                  const JudgeChange& judge_change);

/// Whether the hook stands where git looks for it.
bool has_hook(const git::Repository& repository);

/// Writes the hook that asks `klag` (an absolute path; then PATH), and returns its place. A hook
/// that is there is kept beside as reference-transaction.before-klag and still runs. Repeatable.
/// Nothing is flushed. Throws Error: refused when core.hooksPath points elsewhere, not_saved.
std::filesystem::path install_hook(const git::Repository& repository,
                                   const std::filesystem::path& klag);

/// Flushes the file system that holds the repository. Throws Error{not_saved}.
void flush(const git::Repository& repository);

}  // namespace klag::store
