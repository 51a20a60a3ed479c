#pragma once

#include "core/report_breakdowns.h"
#include "core/small_numbers.h"
#include "core/suppression.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// The tables of a report as what suppress() judges: rows by month, and the sums that are shown.
namespace klag::core {

using Months = std::vector<const Report*>;

/// id of a row → its number.
using RowCounts = std::map<std::string, int>;

/// What is judged: a report beside the months of its year.
struct Bench {
    const Report& report;
    const Months& months;
    const std::vector<Span>& spans;  ///< of the year's reports that break totals down
    Span own;                        ///< the report's months
    int least;

    bool is_small(int count) const { return count > 0 && count < least; }
    /// Whether the month had ended when the report's period did.
    bool knows(std::size_t month) const { return static_cast<int>(month) <= own.last; }
    /// The position of `span` among those that are judged.
    std::size_t place(const Span& span) const {
        return static_cast<std::size_t>(std::find(spans.begin(), spans.end(), span) -
                                        spans.begin());
    }
};

/// A breakdown with the ids of its rows, and the nodes that what the report shows stands for: a row
/// or a sum of rows; an id with several is hidden with any of them.
struct JudgedTable {
    Breakdown breakdown{};
    std::vector<std::string> ids{};         ///< of the rows of the breakdown, in order
    std::multimap<std::string, int> nodes;  ///< id as the report shows it → node
};

/// Spans of months in the reporting year whose reports break totals down, each once.
std::vector<Span> judged_spans(const Months& months, const HidingRule& rule);

/// The months of the report.
Span span_of(const Report& report, const Months& months);

RowCounts counts_of(const ReportBreakdown& table, const Report& report);

/// Hides what has to be hidden of a breakdown whose rows add up to a figure that is shown.
void judge_breakdown(const ReportBreakdown& table, const Bench& bench, HiddenRows& hidden);

/// Units: each one's own cases are a row, and a unit with others below it is their sum as well.
void judge_units(const Bench& bench, HiddenRows& hidden);

/// Outcomes of issues, under `outcomes`. How many were upheld wholly or in part, how many not, and
/// how many have no finding is shown; every outcome has a row from the beginning.
void judge_outcomes(const Bench& bench, HiddenRows& hidden);

/// Deadlines, under `deadlines`. The ids are rules (deadline_id) for how many fell in the period,
/// which may tell that there was a serious case; `RULE/in-time`, `/extended`, `/late` (with lapsed
/// ones) and `/open` for what came of them; `RULE/kept` and `RULE/missed` for what a share gives
/// away; and the same for `promised`, the sum of those that are promises. Kept and missed ones of
/// all rules together are shown, month by month.
void judge_deadlines(const Bench& bench, HiddenRows& hidden);

/// What defects cost, under `costs`, with one row `cost`: hidden where few costs were recorded, and
/// in as many other periods of the year as it takes.
void judge_costs(const Bench& bench, HiddenRows& hidden);

/// Hides what has to be hidden of `table`. `shown` is what the report has for each row of the
/// breakdown: where its months do not add up to that, nothing is shown.
void judge(std::string_view table, JudgedTable judged, const RowCounts& shown, const Bench& bench,
           HiddenRows& hidden);

}  // namespace klag::core
