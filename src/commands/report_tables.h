#pragma once

#include "commands/report_sheet.h"
#include "core/field.h"

#include <functional>
#include <string>
#include <vector>

/// The tables that a report is put together from. Each may come out without rows.
namespace klag::commands {

std::string number(int value);

/// The heads of a table that compares two periods.
std::vector<Text> compared(Text first, const ReportPair& reports);

// How many cases: flow_tables.cpp.

/// The words of a field's codes.
std::function<Text(const std::string& code)> words_of(core::Field field);

/// What a table of counts is called, what its rows are, and whose codes their ids are.
struct CountWords {
    const char* id;
    Text heading;
    Text first;
    std::function<Text(const std::string& code)> words;  ///< for a code without a title
};

SheetTable flow_table(const ReportPair& reports);
SheetTable unit_table(const ReportPair& reports, const core::Organisation& organisation);
SheetTable flow_rows(CountWords words, std::vector<core::FlowRow> core::Report::*rows,
                     const ReportPair& reports);
SheetTable issue_rows(CountWords words, std::vector<core::IssueRow> core::Report::*rows,
                      const ReportPair& reports);
SheetTable count_rows(CountWords words, std::vector<core::Count> core::Report::*rows,
                      const ReportPair& reports);
SheetTable outcome_table(const ReportPair& reports);
SheetTable escalation_table(const ReportPair& reports);

// How they were handled: handling_tables.cpp.

SheetTable clock_table(const ReportPair& reports);
SheetTable time_table(const ReportPair& reports);
SheetTable action_table(const ReportPair& reports);
SheetTable contact_table(const ReportPair& reports);

}  // namespace klag::commands
