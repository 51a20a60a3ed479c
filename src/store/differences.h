#pragma once

#include "git/repository.h"
#include "store/snapshot.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace klag::store {

/// How a file of the cases or deliveries in the working tree differs from what is saved.
struct Difference {
    enum class Kind {
        missing,
        lost,      ///< there are NULs where its bytes were, or it ends early: a power cut's work
        outdated,  ///< as it was saved earlier: another program brought an old version back
        altered,   ///< changed by hand, or something else stands in its place
        stray,     ///< no case has such a file, and it is no delivery
        unread,    ///< a case's folder: some of what is saved of it cannot be read
    };

    std::string path;
    Kind kind{};
    bool secret{};        ///< of the private part
    std::string bytes{};  ///< as saved; empty for a stray one
};

/// A file of a case or a delivery as it has to stand in the working tree.
struct Wanted {
    std::string path;
    std::string bytes;
    bool secret{};
    std::optional<core::Case> is_private_text_of{};
};

/// The files of a case, as far as they can be read.
struct CaseFiles {
    std::vector<Wanted> files{};
    bool whole{true};  ///< false when some are damaged, or not in this copy of the register
};

CaseFiles files_of(const Snapshot& saved, const Number& number);

/// What differs below cases/ and reports/ in the working tree; strays come last. Private content
/// that this copy of the register does not have is not missed, nor is a case that cannot be read
/// (of which no file counts as a stray), nor what a sparse checkout leaves out, nor what stands
/// there as another user's who alone may read it. Nothing for a bare register. Throws
/// Error{bad_data} when a folder cannot be listed.
std::vector<Difference> differences(const Snapshot& saved, const git::Repository& repository);

/// The paths below cases/ and reports/ for which git's index lists something else than what is
/// saved, so that somebody's commit of other files would carry it along; each with the saved id, or
/// nothing for a path that is not saved. Empty when the index cannot be read.
std::map<std::string, std::optional<std::string>> wrongly_listed(const Snapshot& saved,
                                                                 const git::Repository& repository);

/// Whether `private_text` is a version of the case's private content that was saved, the newest or
/// an earlier one.
bool was_saved(const core::Case& c, std::string_view private_text);

/// The commitment to the newest private content of a case; "" when there is none.
std::string newest_commitment(const core::Case& c);

}  // namespace klag::store
