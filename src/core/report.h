#pragma once

#include "base/text.h"
#include "base/zone.h"
#include "core/calendar.h"
#include "core/case.h"
#include "core/flow.h"
#include "core/learning.h"
#include "core/organisation.h"
#include "core/period.h"
#include "core/procedure.h"
#include "core/timeliness.h"

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// The figures of a report to the board.
namespace klag::core {

/// All that a report looks at beside the cases. The references must outlive the call.
struct ReportWorld {
    const Organisation& organisation;
    const std::map<std::string, Procedure>& procedures;  ///< by name
    const std::map<std::string, Calendar>& calendars;    ///< by name
    const Zone& zone;
    Moment now;
    std::string own_procedure{};  ///< its titles are shown where several list the same id
    Halves halves{};
    /// How far back the same cause at the same unit counts as a repeat (D10, G16).
    Term repeat_within{12, Term::Unit::months};

    /// Now; a bare date is its beginning in the zone.
    std::chrono::sys_seconds instant() const;
    /// The day of now in the zone.
    Date today() const;
};

/// Which cases a report is about, by what they were at the period's end; "" means all.
struct ReportScope {
    std::string unit{};  ///< this one and those below it
    std::string kind{};
    std::string procedure{};

    bool operator==(const ReportScope&) const = default;
};

/// Whether a case in this state is one that the report is about.
bool in_scope(const ReportScope& scope, const State& state, const Organisation& organisation);

/// Cases with one value of a fact, as at the period's end; id "" when they have none.
struct FlowRow {
    std::string id{};
    std::string title{};  ///< from the first procedure that lists the id; "" for codes
    Flow flow{};

    bool operator==(const FlowRow&) const = default;
};

struct UnitRow {
    std::string id{};
    std::string name{};
    int depth{};  ///< units above it
    Flow own{};
    Flow with_below{};  ///< its own and those of all units below it

    bool operator==(const UnitRow&) const = default;
};

/// A value and how often it occurs.
struct Count {
    std::string id{};
    std::string title{};
    int count{};

    bool operator==(const Count&) const = default;
};

/// One case may count in several rows; its issues count once each.
struct IssueRow {
    std::string id{};
    std::string title{};
    int cases{};
    int issues{};

    bool operator==(const IssueRow&) const = default;
};

struct OutcomeRow {
    std::string id{};  ///< "" for an issue that was closed without a finding
    int issues{};
    std::map<int, int> by_level{};  ///< the level at which the case was closed → issues

    bool operator==(const OutcomeRow&) const = default;
};

struct EscalationRow {
    int level{};  ///< the level that took over
    std::string ground{};
    int count{};
    int upheld{};      ///< of these: an issue, or the handling, was upheld there, wholly or in part
    int not_upheld{};  ///< of these: a finding was made there, and nothing was upheld
    int pending{};     ///< of these: no finding there by the end of the period

    bool operator==(const EscalationRow&) const = default;
};

/// How long the cases that were open at the period's end had been open, in days since receipt.
struct OpenAges {
    Spread spread{};
    std::vector<int> bands{};  ///< as many as age_bands(), and one more for what is older
    std::string oldest{};      ///< its number

    bool operator==(const OpenAges&) const = default;
};

/// The last day of each band of ages: 14, 30, 90, 180 days. A way to show them, no rule.
std::span<const int> age_bands();

/// Cases of one unit in one category; several categories of a case count once each.
struct UnitCategory {
    std::string unit{};
    std::string category{};
    std::string title{};  ///< of the category
    int cases{};

    bool operator==(const UnitCategory&) const = default;
};

/// One month of the run-up to the period's end.
struct TrendMonth {
    std::string month{};  ///< 2026-03
    int received{};       ///< new cases of every kind
    int due{};            ///< deadlines that fell in it
    int kept{};           ///< of due
    std::optional<int>
        contacts{};  ///< with users in that month, where the organisation counts them

    bool operator==(const TrendMonth&) const = default;
};

struct Silence {
    int days{};
    std::string number{};
    Date from{};  ///< the last time the person heard from us, or the receipt, or the reopening
    Date to{};    ///< when the person heard again, the case was closed, or the period ended

    bool operator==(const Silence&) const = default;
};

struct ActionFigures {
    int decided{};  ///< in the period
    int done{};     ///< in the period, whenever they were decided
    int open{};     ///< at its end
    int overdue{};  ///< of open: their date has passed

    bool operator==(const ActionFigures&) const = default;
};

/// Being passed on to another unit; going to somebody outside is no hop.
struct HopFigures {
    int cases{};           ///< that were passed on in the period
    int most{};            ///< hops of one of these cases in all its life
    std::string number{};  ///< that case; "" when several have as many, or it was only once

    bool operator==(const HopFigures&) const = default;
};

struct Answers {
    int yes{};
    int no{};
    int no_reply{};

    bool operator==(const Answers&) const = default;
};

/// What people said when cases were followed up in the period; the newest answer of a case counts.
struct Satisfaction {
    int cases{};
    Answers outcome{};
    Answers handling{};

    bool operator==(const Satisfaction&) const = default;
};

/// Every figure of one period. Rows without any figure are left out, except those of units.
struct Report {
    Period period{};
    bool ended{};  ///< the period's last day has passed
    Flow flow{};
    std::vector<Count> closed_as{};  ///< adds up to flow.closed
    int registered_late{};  ///< of brought forward and earlier: received before the period,
                            ///< registered in it, so no earlier report could know them
    int voided_late{};      ///< of voided: received before the period
    std::vector<std::string> contradictions{};  ///< numbers of cases whose own flow does not add up

    std::vector<UnitRow> units{};           ///< a tree in the organisation's order; "" comes last
    std::vector<std::string> silent_units;  ///< ids: nothing received there or below
    std::vector<UnitCategory> unit_categories{};  ///< of the cases received in the period
    std::vector<FlowRow> procedures{};
    std::vector<FlowRow> kinds{};
    std::vector<FlowRow> channels{};
    std::vector<FlowRow> complainants{};

    /// Of the cases received in the period, like all that breaks these down: also voided ones.
    std::vector<IssueRow> categories{};
    std::vector<IssueRow> dimensions{};
    std::vector<IssueRow> severities{};

    std::vector<ClockFigures> clocks{};
    OpenAges ages{};
    std::vector<OutcomeRow> outcomes{};  ///< of complaints closed in the period
    std::vector<Count> remedies{};       ///< of the same, by issue
    std::vector<Count> causes{};         ///< cases in which the cause was found in the period
    std::vector<EscalationRow> escalations{};
    std::vector<Count> external{};  ///< taken to an outside body in the period
    std::optional<Silence> longest_silence{};
    ActionFigures actions{};
    HopFigures hops{};
    Satisfaction satisfaction{};
    Learning learning{};
    /// The months up to the period's last day, oldest first, at most 24, from the first with a
    /// case; empty when a trend was not asked for.
    std::vector<TrendMonth> trend{};

    bool operator==(const Report&) const = default;
};

/// A case that was over before this day changes no figure of a report for these periods: repeats
/// and the months of the trend lie before the period itself. `periods` as for ReportCounter.
Date looks_back(const std::vector<Period>& periods, const ReportWorld& world);

class ReportCollector;

/// Counts the figures of several periods, case by case.
class ReportCounter {
  public:
    /// Counts as make_report does, but for the trend; with `as_of` each period by what its cases
    /// were at the end of that day, and without Learning::problems, which look back far. `world`
    /// must outlive it.
    ReportCounter(std::vector<Period> periods, const ReportWorld& world, ReportScope scope = {},
                  std::optional<Date> as_of = {});
    ReportCounter(ReportCounter&&) noexcept;
    ReportCounter& operator=(ReportCounter&&) = delete;
    ~ReportCounter();

    /// The first of the periods gets its trend as well.
    void follow_trend();
    /// Each case once, in order of their numbers.
    void add(std::span<const History> cases);
    /// One report a period. Nothing may be added afterwards.
    std::vector<Report> finish();

  private:
    std::vector<std::unique_ptr<ReportCollector>> collectors_;
};

/// Counts `cases` for `period`. Facts that changed later than the period are taken as they stood at
/// its end; only the date of receipt is taken as corrected by now. Cases voided by the end of the
/// period count in the flow, and in what breaks its new cases down, and nowhere else.
Report make_report(const std::vector<Case>& cases, const Period& period, const ReportWorld& world);

/// What a figure means, for the reader of a report.
struct Definition {
    std::string id;  ///< the member of Report or Flow that it explains
    Text name;
    Text meaning;
};

/// The definitions in the order of Report; the same for every period.
std::vector<Definition> definitions();

}  // namespace klag::core
