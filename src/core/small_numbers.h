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
    bool operator==(const HiddenRows&) const = default;
};

/// The months of the reporting year that `period` lies in, whose figures hidden_rows needs. A
/// reporting year is that of Period::Kind::year: it begins with the register's first half, so that
/// a register whose halves begin in April has no breakdown of a calendar year, from which and from
/// the halves another span could be computed. Empty for what is shown with totals only: a free
/// period, one that does not lie in one reporting year, and halves that are not whole months.
std::vector<Period> judged_months(const Period& period, const Halves& halves);

/// What is hidden, and between which reports.
struct HidingRule {
    int least{5};  ///< numbers from 1 to the one below it are small
    Halves halves{};
    std::vector<Period::Kind> kinds{};  ///< the periods whose reports break totals down

    bool operator==(const HidingRule&) const = default;
};

/// The other periods that share a day with `period` whose reports break totals down as well.
std::vector<Period> judged_neighbours(const Period& period, const HidingRule& rule);

/// What the board and the public do not see of `report`, so that no small number in a breakdown can
/// be computed from it and the reports on the other periods of `rule.kinds` in the reporting year:
/// see suppression.h, and judged_figures.h for what breaks nothing down. `months` are the reports
/// for judged_months(report.period), `neighbours` those for judged_neighbours(report.period), all
/// as of the report's last day. Totals only for another kind of period, and for one that has not
/// ended: what a draft shows could be taken from the report that follows it. What happened after
/// the report's period is not looked at.
///
/// A breakdown whose months do not add up to what the report shows is not shown. Not promised: what
/// an earlier report, from facts that were corrected since, gives away beside a later one.
HiddenRows hidden_rows(const Report& report, const std::vector<const Report*>& months,
                       const std::vector<const Report*>& neighbours, const HidingRule& rule);

/// What a report asks of the cases: with its ReportWorld and the cases all that the figures follow
/// from; of the time, those of periods that have ended know the day alone.
struct ReportQuestion {
    std::vector<Period> periods{};  ///< the newest first
    ReportScope scope{};
    std::optional<HidingRule> rule{};  ///< nothing is hidden without one

    bool operator==(const ReportQuestion&) const = default;
};

/// The figures of the periods, and what is hidden of each.
struct ReportFigures {
    std::vector<Report> periods{};
    std::vector<HiddenRows> hidden{};  ///< one a period

    bool operator==(const ReportFigures&) const = default;
};

}  // namespace klag::core
