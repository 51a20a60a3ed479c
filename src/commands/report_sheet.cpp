#include "commands/report_tables.h"

#include <string>

namespace klag::commands {

std::string number(int value) { return std::to_string(value); }

std::vector<Text> compared(Text first, const ReportPair& reports) {
    return {std::move(first), text(reports.now.period.id), text(reports.before.period.id)};
}

std::vector<SheetTable> tables(const ReportPair& reports, const core::Organisation& organisation) {
    using core::Field;
    using core::Report;
    std::vector<SheetTable> all{
        flow_table(reports),
        count_rows({"closed-as", text("Closed as"), text("Reason"), Field::closed_as},
                   &Report::closed_as, reports),
        unit_table(reports, organisation),
        flow_rows({"by-kind", text("New, by kind"), text("Kind"), Field::kind}, &Report::kinds,
                  reports),
        flow_rows({"by-channel", text("New, by channel"), text("Channel"), Field::channel},
                  &Report::channels, reports),
        flow_rows(
            {"by-complainant", text("New, by who complains"), text("Who"), Field::complainant},
            &Report::complainants, reports),
        issue_rows({"by-category", text("New issues, by category"), text("Issue"), Field::category},
                   &Report::categories, reports),
        issue_rows({"by-dimension", text("New issues, by quality dimension"), text("Issue"),
                    Field::dimension},
                   &Report::dimensions, reports),
        issue_rows({"by-severity", text("New issues, by severity"), text("Issue"), Field::severity},
                   &Report::severities, reports),
        clock_table(reports),
        time_table(reports),
        outcome_table(reports),
        count_rows({"causes", text("Causes found"), text("Cause"), Field::cause}, &Report::causes,
                   reports),
        escalation_table(reports),
        count_rows({"outside", text("Taken to an outside body"), text("Body"), Field::body},
                   &Report::external, reports),
        action_table(reports),
        contact_table(reports)};
    std::erase_if(all, [](const SheetTable& table) { return table.rows.empty(); });
    return all;
}

}  // namespace klag::commands
