#pragma once

#include "core/report.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The tables of a report whose rows break a total down: what small numbers may have to be hidden
/// in, and what every format lists.
namespace klag::core {

struct BreakdownRow {
    std::string id{};
    std::string title{};  ///< "" for a code, which the words of klag name
    int count{};
    int depth{};        ///< rows that it stands under
    bool counts{true};  ///< false for a heading: its rows follow

    bool operator==(const BreakdownRow&) const = default;
};

struct ReportBreakdown {
    std::string_view table;  ///< by-kind, causes …
    Field codes;             ///< whose codes its rows are; Field::count_ for none
    std::vector<BreakdownRow> (*rows)(const Report&);
};

/// All of them, in the order of a report.
std::span<const ReportBreakdown> report_breakdowns();

/// The breakdown with the name of this table; nullptr when the table is none.
const ReportBreakdown* report_breakdown(std::string_view name);

/// The id of the row of a deadline: `procedure/rule`.
std::string deadline_id(const ClockFigures& row);

/// The id of the row of a unit and a category: `unit/category`.
std::string unit_category_id(std::string_view unit, std::string_view category);

}  // namespace klag::core
