#include "core/report_breakdowns.h"

#include <array>

namespace klag::core {
namespace {

using Rows = std::vector<BreakdownRow>;

Rows of_flows(const std::vector<FlowRow>& flows) {
    Rows out;
    for (const FlowRow& row : flows) out.push_back({row.id, row.title, row.flow.received});
    return out;
}

Rows of_issues(const std::vector<IssueRow>& issues) {
    Rows out;
    for (const IssueRow& row : issues) out.push_back({row.id, row.title, row.cases});
    return out;
}

Rows of_counts(const std::vector<Count>& counts) {
    Rows out;
    for (const Count& row : counts) out.push_back({row.id, row.title, row.count});
    return out;
}

Rows of_map(const std::map<std::string, int>& counts) {
    Rows out;
    for (const auto& [id, count] : counts) out.push_back({id, "", count});
    return out;
}

Rows units(const Report& r) {
    Rows out;
    for (const UnitRow& row : r.units)
        out.push_back({row.id, row.name, row.with_below.received, row.depth});
    return out;
}

/// With a heading for each unit, also of those without a row, so that all periods have the same.
Rows unit_categories(const Report& r) {
    Rows out;
    for (const UnitRow& unit : r.units) {
        out.push_back({.id = unit.id, .counts = false});
        for (const UnitCategory& row : r.unit_categories)
            if (row.unit == unit.id)
                out.push_back({unit_category_id(row.unit, row.category), row.title, row.cases, 1});
    }
    return out;
}

Rows outcomes(const Report& r) {
    Rows out;
    for (const OutcomeRow& row : r.outcomes) out.push_back({row.id, "", row.issues});
    return out;
}

Rows escalations(const Report& r) {
    Rows out;
    for (const EscalationRow& row : r.escalations)
        out.push_back({std::to_string(row.level) + "/" + row.ground, "", row.count});
    return out;
}

/// Of all grounds and levels together.
Rows findings(const Report& r) {
    Rows out{{.id = "upheld"}, {.id = "not-upheld"}, {.id = "pending"}};
    for (const EscalationRow& row : r.escalations) {
        out[0].count += row.upheld;
        out[1].count += row.not_upheld;
        out[2].count += row.pending;
    }
    return out;
}

Rows of_answers(const Answers& answers) {
    return {{.id = "yes", .count = answers.yes},
            {.id = "no", .count = answers.no},
            {.id = "no-reply", .count = answers.no_reply}};
}

constexpr std::array table{
    ReportBreakdown{"closed-as", Field::count_,
                    [](const Report& r) { return of_counts(r.closed_as); }},
    ReportBreakdown{"by-unit", Field::unit, units},
    ReportBreakdown{"by-procedure", Field::procedure,
                    [](const Report& r) { return of_flows(r.procedures); }},
    ReportBreakdown{"by-kind", Field::kind, [](const Report& r) { return of_flows(r.kinds); }},
    ReportBreakdown{"by-channel", Field::channel,
                    [](const Report& r) { return of_flows(r.channels); }},
    ReportBreakdown{"by-complainant", Field::complainant,
                    [](const Report& r) { return of_flows(r.complainants); }},
    ReportBreakdown{"by-category", Field::category,
                    [](const Report& r) { return of_issues(r.categories); }},
    ReportBreakdown{"by-dimension", Field::dimension,
                    [](const Report& r) { return of_issues(r.dimensions); }},
    ReportBreakdown{"by-severity", Field::severity,
                    [](const Report& r) { return of_issues(r.severities); }},
    ReportBreakdown{"by-unit-and-category", Field::category, unit_categories},
    ReportBreakdown{"outcomes", Field::outcome, outcomes},
    ReportBreakdown{"remedies", Field::remedies,
                    [](const Report& r) { return of_counts(r.remedies); }},
    ReportBreakdown{"escalations", Field::ground, escalations},
    ReportBreakdown{"escalation-findings", Field::outcome, findings},
    ReportBreakdown{"outside", Field::body, [](const Report& r) { return of_counts(r.external); }},
    ReportBreakdown{"causes", Field::cause, [](const Report& r) { return of_counts(r.causes); }},
    ReportBreakdown{"effects", Field::effect,
                    [](const Report& r) { return of_map(r.learning.effects); }},
    ReportBreakdown{"changed", Field::changed,
                    [](const Report& r) { return of_map(r.learning.changed); }},
    ReportBreakdown{"measures-received", Field::measure_received,
                    [](const Report& r) { return of_map(r.learning.received); }},
    ReportBreakdown{"measures-work", Field::works,
                    [](const Report& r) { return of_map(r.learning.works); }},
    ReportBreakdown{"satisfied-outcome", Field::satisfied_outcome,
                    [](const Report& r) { return of_answers(r.satisfaction.outcome); }},
    ReportBreakdown{"satisfied-handling", Field::satisfied_handling,
                    [](const Report& r) { return of_answers(r.satisfaction.handling); }},
};

}  // namespace

std::span<const ReportBreakdown> report_breakdowns() { return table; }

const ReportBreakdown* report_breakdown(std::string_view name) {
    for (const ReportBreakdown& one : table)
        if (one.table == name) return &one;
    return nullptr;
}

std::string deadline_id(const ClockFigures& row) { return row.procedure + "/" + row.rule; }

std::string unit_category_id(std::string_view unit, std::string_view category) {
    return std::string{unit} + "/" + std::string{category};
}

}  // namespace klag::core
