#pragma once

#include "base/date.h"
#include "core/small_numbers.h"
#include "git/repository.h"

#include <optional>
#include <string>

/// The figures of reports, kept in the derived index: whoever asks for the same report again, in
/// another format, does not wait until all cases are counted once more.
namespace klag::store {

/// What figures follow from. They are those of another day, or of a klag that counts otherwise, as
/// soon as any of it differs.
struct CountedFrom {
    std::string commit;
    core::ReportQuestion question;
    Date today;
};

/// The figures that this program counted before; nothing when none are kept.
std::optional<core::ReportFigures> kept_figures(const git::Repository& repository,
                                                const CountedFrom& from);

/// Keeps them until the index holds another commit; not where there is no index.
void keep_figures(const git::Repository& repository, const CountedFrom& from,
                  const core::ReportFigures& figures);

}  // namespace klag::store
