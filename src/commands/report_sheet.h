#pragma once

#include "base/text.h"
#include "core/report.h"

#include <map>
#include <string>
#include <vector>

/// A report as headed tables: one model that every format renders.
namespace klag::commands {

struct SheetRow {
    std::vector<std::string>
        cells;           ///< its name and its figures; the name alone heads what follows
    std::string code{};  ///< its name for --json; "" when that is the name shown
    int depth{};         ///< rows that it stands under
};

struct SheetTable {
    std::string id;  ///< for --json, such as `flow` or `by-unit`
    Text heading;
    std::vector<Text> columns;  ///< the first one names the rows
    std::vector<SheetRow> rows;
    std::vector<Text> notes{};  ///< below the table
};

struct Sheet {
    Text title;
    std::string organisation;
    std::string period;
    std::string first;
    std::string last;
    std::string previous;
    std::string drawn_up;  ///< the day it was made
    std::string commit;    ///< the saved state it was computed from
    std::vector<SheetTable> tables;
    std::vector<core::Definition> definitions;
};

/// What the tables show: this period's figures and, beside them, those of the period before.
struct ReportPair {
    core::Report now;
    core::Report before;
    std::map<std::string, std::string> procedures{};  ///< name → title
};

/// The tables of the report, without those that have no row.
std::vector<SheetTable> tables(const ReportPair& reports, const core::Organisation& organisation);

}  // namespace klag::commands
