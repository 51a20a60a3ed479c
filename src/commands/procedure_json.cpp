#include "commands/json_text.h"
#include "commands/procedure_views.h"

#include <nlohmann/json.hpp>

namespace klag::commands {
namespace {

using json = nlohmann::ordered_json;

json ids(const std::vector<const core::ClockRule*>& clocks) {
    json out = json::array();
    for (const core::ClockRule* clock : clocks) out.push_back(clock->id);
    return out;
}

json act_json(const core::LifeAct& act) {
    json needs = json::array();
    for (const core::Condition* condition : act.conditions)
        for (const auto& [field, value] : condition->needs)
            needs.push_back({{"fact", std::string{spec(field).name}},
                             {"value", value == "*" ? json() : json(value)},
                             {"force", std::string{name(condition->force)}}});
    return {
        {"act", act.act.text()},         {"to", act.to ? json(std::string{name(*act.to)}) : json()},
        {"starts", ids(act.starts)},     {"ends", ids(act.ends)},
        {"letter", or_null(act.letter)}, {"needs", needs}};
}

json figures_json(const std::optional<core::ClockFigures>& row) {
    if (!row) return {};
    return {{"in-time", row->kept()},
            {"late", row->missed()},
            {"not-yet-due", row->not_yet_due},
            {"set-aside", row->set_aside}};
}

json side_json(const NamedProcedure& named) {
    return {{"name", named.procedure.name}, {"from", std::string{name(named.from)}}};
}

}  // namespace

std::string json_of_procedure(const NamedProcedure& named) {
    const core::Procedure& p = named.procedure;
    json out{{"schema", 1},
             {"name", p.name},
             {"from", std::string{name(named.from)}},
             {"title", p.title},
             {"country", or_null(p.country)},
             {"calendar", or_null(p.calendar)},
             {"language", p.language},
             {"sources", json::object()},
             {"rules", json::array()}};
    for (const auto& [prefix, words] : p.sources) out["sources"][prefix] = words;
    for (const core::Rule& rule : core::rules_of(p))
        out["rules"].push_back({{"part", rule.part},
                                {"id", or_null(rule.id)},
                                {"rule", rule.text},
                                {"source", or_null(rule.source)},
                                {"verify", rule.verify}});
    return dump(out);
}

std::string json_of_life(const core::Life& life, const core::Procedure& procedure) {
    json out{{"schema", 1},
             {"procedure", procedure.name},
             {"kind", life.kind},
             {"stages", json::array()},
             {"closing-demands", json::array()}};
    for (const core::LifeStage& stage : life.stages) {
        json acts = json::array();
        for (const core::LifeAct& act : stage.acts) acts.push_back(act_json(act));
        out["stages"].push_back({{"status", std::string{name(stage.status)}},
                                 {"level", stage.level},
                                 {"acts", std::move(acts)}});
    }
    for (const core::Gate* gate : life.gates)
        for (const std::string& demand : core::demands_of(*gate))
            out["closing-demands"].push_back(demand);
    return dump(out);
}

std::string json_of_comparison(const Comparison& c) {
    json out{{"schema", 1},
             {"period", c.period.id},
             {"first", side_json(c.first)},
             {"second", side_json(c.second)},
             {"cases", c.replay.cases},
             {"unknown-kind", c.replay.unknown_kind},
             {"unknown-level", c.replay.unknown_level},
             {"clocks", json::array()},
             {"late", json::array()},
             {"differences", json::array()}};
    for (const core::ReplayedClock& clock : c.replay.clocks)
        out["clocks"].push_back({{"clock", clock.rule},
                                 {"first", figures_json(clock.first)},
                                 {"second", figures_json(clock.second)}});
    for (const core::ReplayedCase& one : c.replay.late)
        out["late"].push_back(
            {{"number", one.number}, {"first", one.late_first}, {"second", one.late_second}});
    for (const core::Difference& one : c.differences)
        out["differences"].push_back({{"part", one.part},
                                      {"id", or_null(one.id)},
                                      {"first", or_null(one.first)},
                                      {"second", or_null(one.second)}});
    return dump(out);
}

std::string json_of_findings(const std::string& file, const std::vector<store::Finding>& findings,
                             int to_verify) {
    json out{{"schema", 1}, {"file", file}, {"to-verify", to_verify}, {"findings", json::array()}};
    for (const store::Finding& finding : findings)
        out["findings"].push_back({{"where", finding.where},
                                   {"message", finding.message.english()},
                                   {"hint", or_null(finding.hint.english())},
                                   {"harmless", finding.harmless}});
    return dump(out);
}

}  // namespace klag::commands
