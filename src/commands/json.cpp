#include "commands/json.h"

#include "commands/json_text.h"
#include "commands/repeats.h"
#include "core/clock.h"
#include "core/timeliness.h"

#include <nlohmann/json.hpp>

namespace klag::commands {
namespace {

using json = nlohmann::ordered_json;

json facts_json(const core::Facts& facts) {
    json out = json::object();
    for (const auto& [field, values] : facts) {
        const core::FieldSpec& row = spec(field);
        const std::string name{row.name};
        if (row.many)
            out[name] = values;
        else if (row.type == core::FieldType::flag)
            out[name] = values.front() == "yes";
        else if (row.type == core::FieldType::number)
            out[name] = facts.number(field);
        else
            out[name] = values.front();
    }
    return out;
}

/// Whether the date that counts passed first.
bool is_late(const core::Clock& clock, Context& klag) {
    if (clock.running()) return core::end_of(clock.binding, klag.zone()) <= klag.env().now;
    return !core::kept(*clock.stopped(), clock.binding, klag.zone());
}

json clock_json(const core::Clock& clock, Context& klag) {
    json out;
    out["id"] = clock.entry.id;
    out["rule"] = clock.entry.rule;
    out["from"] = clock.entry.from.iso();
    out["due"] = clock.entry.due.iso();
    out["originally-due"] = clock.original.iso();
    out["binding"] = clock.binding.iso();
    out["told-late"] = clock.told_late ? json(clock.told_late->iso()) : json();
    out["late"] = is_late(clock, klag);
    out["state"] = clock.running() ? "running" : clock.met ? "met" : "cancelled";
    out["met"] = clock.met ? json(clock.met->iso()) : json();
    return out;
}

json clocks_json(const core::State& state, Context& klag) {
    json out = json::array();
    for (const core::Clock& clock : state.clocks) out.push_back(clock_json(clock, klag));
    return out;
}

json event_json(const core::Event& event, const core::PrivateCase* personal) {
    json out;
    out["id"] = event.id;
    out["act"] = std::string{core::name(event.act)};
    out["on"] = event.on.iso();
    out["by"] = event.by;
    out["facts"] = facts_json(event.facts);
    if (personal == nullptr) return out;
    const auto found = personal->events.find(event.id);
    if (found != personal->events.end()) out["personal"] = facts_json(found->second);
    return out;
}

json issues_json(const core::State& state) {
    json out = json::array();
    for (const core::Issue& issue : state.issues) {
        json row = facts_json(issue.facts);
        row["issue"] = issue.number;
        out.push_back(std::move(row));
    }
    return out;
}

void add_row(json& entry, const JsonRow& row) {
    for (const auto& [key, value] : row) {
        const auto* shown = std::get_if<std::string>(&value);
        const bool is_absent = shown != nullptr && shown->empty();
        entry[key] = is_absent ? json() : std::visit([](const auto& v) { return json(v); }, value);
    }
}

}  // namespace

std::string json_of(const Done& done, Context& klag) {
    const core::State state = fold(done.after);
    json out;
    out["schema"] = 1;
    out["saved"] = done.saved;
    out["number"] = done.after.number;
    out["events"] = json::array();
    const auto& events = done.after.events;
    for (std::size_t i = events.size() - done.new_events; i < events.size(); ++i)
        out["events"].push_back(event_json(events[i], nullptr));
    out["status"] = std::string{name(state.status)};
    out["level"] = state.level;
    out["clocks"] = clocks_json(state, klag);
    out["letters"] = done.letters;
    out["repeats"] = json::array();
    for (const core::Summary& c : repeats_of(done, klag)) out["repeats"].push_back(c.number);
    out["register"] = klag.reg().folder().string();
    return dump(out);
}

std::string json_of_case(const core::Case& c, const core::PrivateCase* personal, Context& klag) {
    const core::State state = fold(c);
    json out;
    out["schema"] = 1;
    out["number"] = c.number;
    out["status"] = std::string{name(state.status)};
    out["level"] = state.level;
    out["closed-as"] = or_null(state.closed_as);
    out["age-days"] = klag.today() - received(state).date;
    out["facts"] = facts_json(state.facts);
    out["issues"] = issues_json(state);
    out["clocks"] = clocks_json(state, klag);
    out["events"] = json::array();
    for (const core::Event& event : c.events) out["events"].push_back(event_json(event, personal));
    out["files"] = json::array();
    if (personal != nullptr)
        for (const core::StoredFile& file : personal->files)
            out["files"].push_back(
                {{"name", file.name}, {"sha256", file.sha256}, {"size", file.size}});
    return dump(out);
}

std::string json_of_rows(const std::string& name, const std::vector<JsonRow>& rows) {
    return json_of_lists({{name, rows}});
}

std::string json_of_lists(const JsonLists& lists, const JsonRow& head) {
    json out;
    out["schema"] = 1;
    add_row(out, head);
    for (const auto& [name, rows] : lists) {
        out[name] = json::array();
        for (const JsonRow& row : rows) {
            json entry = json::object();
            add_row(entry, row);
            out[name].push_back(std::move(entry));
        }
    }
    return dump(out);
}

std::string json_of_row(const JsonRow& row) {
    json out;
    out["schema"] = 1;
    add_row(out, row);
    return dump(out);
}

}  // namespace klag::commands
