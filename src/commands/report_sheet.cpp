#include "commands/code_words.h"
#include "commands/report_tables.h"

#include <string>

namespace klag::commands {

std::string number(int value) { return std::to_string(value); }

std::function<Text(const std::string&)> words_of(core::Field field) {
    return [field](const std::string& code) { return code_words(field, code); };
}

std::vector<Text> compared(Text first, const ReportPair& reports) {
    return {std::move(first), text(reports.now.period.id), text(reports.before.period.id)};
}

std::vector<SheetTable> tables(const ReportPair& reports, const core::Organisation& organisation) {
    using core::Field;
    using core::Report;
    std::vector<SheetTable> all{
        flow_table(reports),
        count_rows({"closed-as", text("Closed as"), text("Reason"), closing_words},
                   &Report::closed_as, reports),
        unit_table(reports, organisation),
        flow_rows({"by-kind", text("New, by kind"), text("Kind"), words_of(Field::kind)},
                  &Report::kinds, reports),
        flow_rows(
            {"by-channel", text("New, by channel"), text("Channel"), words_of(Field::channel)},
            &Report::channels, reports),
        flow_rows({"by-complainant", text("New, by who complains"), text("Who"),
                   words_of(Field::complainant)},
                  &Report::complainants, reports),
        issue_rows({"by-category", text("New issues, by category"), text("Issue"),
                    words_of(Field::category)},
                   &Report::categories, reports),
        issue_rows({"by-dimension", text("New issues, by quality dimension"), text("Issue"),
                    words_of(Field::dimension)},
                   &Report::dimensions, reports),
        issue_rows({"by-severity", text("New issues, by severity"), text("Issue"),
                    words_of(Field::severity)},
                   &Report::severities, reports),
        clock_table(reports),
        time_table(reports),
        outcome_table(reports),
        count_rows({"causes", text("Causes found"), text("Cause"), words_of(Field::cause)},
                   &Report::causes, reports),
        escalation_table(reports),
        count_rows(
            {"outside", text("Taken to an outside body"), text("Body"), words_of(Field::body)},
            &Report::external, reports),
        action_table(reports),
        contact_table(reports)};
    std::erase_if(all, [](const SheetTable& table) { return table.rows.empty(); });
    return all;
}

}  // namespace klag::commands
