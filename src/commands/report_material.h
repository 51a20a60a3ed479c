#pragma once

#include "cli/catalogue.h"
#include "core/organisation.h"
#include "core/report_breakdowns.h"
#include "core/small_numbers.h"
#include "report/document.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the sections of a report are made from, and how their tables are put together.
namespace klag::commands {

/// The figures of several periods, the newest first, and in whose words they are told.
struct ReportMaterial {
    std::vector<core::Report> periods;       ///< at least one
    std::vector<core::HiddenRows> hidden{};  ///< one a period
    const core::Organisation& organisation;
    const cli::Catalogue& words;
    core::Edition edition{};
    core::ReportScope scope{};
    core::Halves halves{};
    std::vector<core::Period::Kind> breakdowns{};     ///< whose reports break totals down
    int least{5};                                     ///< numbers below it are small
    std::map<std::string, std::string> procedures{};  ///< name → title
    /// Number of the case → its private facts by event: what was decided and found, in the words of
    /// whoever wrote it. Empty unless internal.
    std::map<std::string, std::map<std::string, core::Facts>> texts{};
    std::vector<std::string> brought_forward{};  ///< why it differs from the last report
    std::vector<std::string> wanted{};           ///< ids of tables, in their order; empty for all
    bool is_return{};                            ///< a law or an agreement says who gets it
    std::optional<Date> begun{};                 ///< when the register's first case was received
    bool wants(const std::string& table) const {
        return wanted.empty() || std::find(wanted.begin(), wanted.end(), table) != wanted.end();
    }
    const core::Report& now() const { return periods.front(); }
    /// Whether the edition hides a number of people such as this one.
    bool is_small(int count) const { return !is_internal() && count > 0 && count < least; }
    bool is_internal() const { return edition == core::Edition::internal; }
    /// Whether single cases may be named by their number.
    bool names_cases() const { return edition != core::Edition::public_; }

    std::string say(const Text& sentence) const { return words.render(sentence); }
};

/// A table without rows. Its first column names the rows.
report::Table empty_table(std::string id, const Text& title, const Text& first,
                          const ReportMaterial& material);

/// Adds a column for each period, headed by its id.
void add_period_columns(report::Table& table, const ReportMaterial& material);

/// Adds a row with one number a period.
void add_counts(report::Table& table, std::string id, const Text& name,
                const std::function<int(const core::Report&)>& figure,
                const ReportMaterial& material);

/// The table of a breakdown, with small numbers hidden as the edition wants it. Without rows when
/// there is nothing to count or it may not be shown.
report::Table breakdown_table(std::string_view name, const ReportMaterial& material);

/// The name of a row of a breakdown: its title in the procedure, else the words of its code.
std::string row_name(const core::ReportBreakdown& breakdown, const core::BreakdownRow& row,
                     const ReportMaterial& material);

/// A figure of one period, or the sign that this row of `table` is hidden in it.
report::Cell unless_hidden(report::Cell figure, std::string_view table, const std::string& row,
                           std::size_t period, const ReportMaterial& material);

/// Adds a row with the number of each period, or the sign that it is hidden there as the row `id`
/// of the table.
void add_judged_counts(report::Table& table, const std::string& id, const Text& name,
                       const std::function<int(const core::Report&)>& figure,
                       const ReportMaterial& material);

/// Adds the tables that have something to show. The section remembers those whose numbers are all
/// too small, and of a return those that are empty.
void add_tables(report::Section& section, std::vector<report::Table> tables,
                const ReportMaterial& material);

/// Adds a paragraph about the tables that the section remembers.
void say_what_is_left_out(report::Section& section, const ReportMaterial& material);

/// The same cause at the same unit, again and again (D10): unit, cause, cases, measures done and
/// open, and which cases where they may be named.
report::Table problem_table(const ReportMaterial& material);

/// Silence, being passed on, and what people said when their case was followed up.
report::Table contact_table(const ReportMaterial& material);

// The sections, each in a file of its own. A section without tables has nothing to say.

report::Summary summary(const ReportMaterial& material);
report::Section cases_section(const ReportMaterial& material);
report::Section issues_section(const ReportMaterial& material);
report::Section time_section(const ReportMaterial& material);
report::Section results_section(const ReportMaterial& material);
report::Section learning_section(const ReportMaterial& material);
report::Section signals_section(const ReportMaterial& material);

}  // namespace klag::commands
