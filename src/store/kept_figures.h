#pragma once

#include "base/date.h"
#include "base/zone.h"
#include "core/small_numbers.h"
#include "git/repository.h"

#include <optional>
#include <string>

/// The figures of reports, kept in the derived index: whoever asks for the same report again, in
/// another format, does not wait until all cases are counted once more.
namespace klag::store {

/// What figures of periods that have ended follow from, beside the running program: whoever asks
/// with any of it different finds none.
struct CountedFrom {
    std::string commit;
    core::ReportQuestion question;
    Date today;
    const Zone& zone;  ///< must outlive it
};

/// The figures that this very program counted before; nothing when none are kept.
std::optional<core::ReportFigures> kept_figures(const git::Repository& repository,
                                                const CountedFrom& from);

/// Keeps them until the index holds another commit; not where there is no index.
void keep_figures(const git::Repository& repository, const CountedFrom& from,
                  const core::ReportFigures& figures);

}  // namespace klag::store
