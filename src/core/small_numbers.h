#pragma once

#include "core/report.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// For whom a report is, and what it hides of small numbers.
namespace klag::core {

enum class Edition {
    board,     ///< small numbers hidden
    public_,   ///< the same, and nothing that leads to a single case
    internal,  ///< a working document: everything
};

/// `board`, `public`, `internal`.
std::string_view name(Edition edition);
std::vector<std::string> edition_names();
std::optional<Edition> edition_named(std::string_view name);

/// The rows of a report that are not shown, by table.
struct HiddenRows {
    bool everything{};  ///< totals only: no table of a breakdown is shown
    std::map<std::string, std::set<std::string>, std::less<>> rows{};
    std::set<std::string, std::less<>> withheld{};  ///< tables that cannot be shown at all

    bool hides(std::string_view table, const std::string& row) const;
    bool hides_any(std::string_view table) const;
    bool withholds(std::string_view table) const;
};

/// The months of the reporting year that `period` lies in, whose figures hidden_rows needs. A
/// reporting year begins with its first half. Empty for what is shown with totals only: a free
/// period, one that does not lie in one reporting year, and halves that are not whole months.
std::vector<Period> judged_months(const Period& period, const Halves& halves);

/// What the board and the public do not see of `report`, so that no number from 1 to `least` − 1
/// can be computed from it and the reports on the other months, quarters, tertials and halves of
/// the reporting year and on that year: see suppression.h. `months` are the reports for
/// judged_months(report.period). Totals only for a period that has not ended: what a draft shows
/// could be taken from the report that follows it. What happened after the report's period is not
/// looked at, so that a later report does not show what an earlier one hid.
///
/// A case that changed its row after the end of its month (another unit, another kind) is judged in
/// the row that each report shows it in.
HiddenRows hidden_rows(const Report& report, const std::vector<const Report*>& months,
                       const Halves& halves, int least);

}  // namespace klag::core
