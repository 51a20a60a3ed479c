#pragma once

#include "core/report.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// Rows of a report: figures collected by id, put into an order that people know.
namespace klag::core {

/// The choices of a listed field over all procedures, or the codes of a coded one: the order of the
/// rows, and their titles.
std::vector<Choice> order_of(Field field, const ReportWorld& world);

/// The reasons of closing, as rows.
std::vector<Choice> order_of_closing();

/// Ids with something collected for each. Ids that `order` lacks follow in alphabetical order, and
/// the empty id comes last.
template <class Value>
std::vector<std::pair<Choice, Value>> ordered(const std::map<std::string, Value>& found,
                                              const std::vector<Choice>& order) {
    std::vector<std::pair<Choice, Value>> out;
    auto left = found;
    for (const Choice& choice : order)
        if (auto node = left.extract(choice.id)) out.emplace_back(choice, node.mapped());
    const auto nameless = left.extract("");
    for (const auto& [id, value] : left) out.emplace_back(Choice{.id = id, .title = ""}, value);
    if (nameless) out.emplace_back(Choice{}, nameless.mapped());
    return out;
}

using Flows = std::map<std::string, Flow>;
using Counts = std::map<std::string, int>;

std::vector<FlowRow> flow_rows(const Flows& flows, const std::vector<Choice>& order);
std::vector<Count> count_rows(const Counts& counts, const std::vector<Choice>& order);

/// The tree of units that were active in `period` or have figures, each with those below it.
std::vector<UnitRow> unit_rows(const Flows& own, const Organisation& organisation,
                               const Period& period);

/// Units active in the period where, themselves and below, nothing was received.
std::vector<std::string> silent_units(const std::vector<UnitRow>& rows,
                                      const Organisation& organisation, const Period& period);

}  // namespace klag::core
