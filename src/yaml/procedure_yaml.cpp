#include "yaml/procedure_yaml.h"

#include "core/language.h"
#include "yaml/procedure_check.h"

#include <algorithm>
#include <array>

namespace klag::yaml {
namespace {

using core::Choice;
using core::ClockRule;
using core::Force;
using core::Gate;
using core::Procedure;
using core::Term;
using core::Trigger;

// In the order of FurtherExtensions.
const std::vector<std::string> further_names{"free", "agreed", "none"};
constexpr int highest_level = 9;

/// Reads each entry of a list by `from`.
template <class T>
std::vector<T> each(const Reader& map, std::string_view key, T (*from)(const Reader&)) {
    std::vector<T> out;
    for (const Reader& entry : map.list(key)) out.push_back(from(entry));
    return out;
}

/// The value of an enumeration whose names stand, in its order, in `names`.
template <class Enum>
Enum one_of(const Reader& map, std::string_view key, const std::vector<std::string>& names) {
    const auto found = std::find(names.begin(), names.end(), map.code(key, names));
    return static_cast<Enum>(found - names.begin());
}

Choice choice_from(const Reader& map) {
    map.only_keys({"id", "title", "source"});
    return {map.id("id"), map.text("title"), map.optional_text("source")};
}

core::Level level_from(const Reader& map) {
    map.only_keys({"level", "title", "roles", "duty", "by-field", "other-person", "source"});
    if (!map.has("level")) map.error(text("'level' is missing"));
    return {.number = map.number("level", 1, highest_level),
            .title = map.text("title"),
            .roles = map.ids("roles"),
            .duty = map.flag("duty"),
            .by_field = each(map, "by-field", choice_from),
            .other_person = map.flag("other-person"),
            .source = map.optional_text("source")};
}

core::Body body_from(const Reader& map) {
    map.only_keys({"id", "title", "address", "phone", "web", "verify", "top", "source"});
    return {.id = map.id("id"),
            .title = map.text("title"),
            .address = map.prose("address"),
            .phone = map.optional_text("phone"),
            .web = map.optional_text("web"),
            .verify = map.flag("verify"),
            .top = map.flag("top"),
            .source = map.optional_text("source")};
}

/// A term such as `10 working days`; nothing when absent.
std::optional<Term> term_from(const Reader& map, std::string_view key) {
    if (!map.has(key)) return std::nullopt;
    const auto term = Term::parse(map.text(key));
    if (!term)
        map.error_at(
            key, text("this is not a length of time"),
            text(
                "Write it as '10 working days', '48 hours', '6 weeks', '6 months commencing on the "
                "day' or '5 working days before the day'."));
    return term;
}

std::vector<Trigger> triggers_from(const Reader& map, std::string_view key) {
    std::vector<Trigger> out;
    for (const Reader& entry : map.list(key)) {
        const std::string value = entry.scalar();
        if (const auto trigger = Trigger::parse(value))
            out.push_back(*trigger);
        else
            entry.error(
                text("no act of klag matches '{trigger}'", {{"trigger", entry.shown(value)}}),
                text("Write received, written, or an act with or without a condition, as "
                     "in 'assign as=coordinator'."));
    }
    if (!map.has(key) || (out.empty() && map.list(key).empty()))
        map.error_at(key, text("'{key}' must name at least one act", {{"key", std::string{key}}}),
                     text("Write it as '{key}: [answer, close]'.", {{"key", std::string{key}}}));
    return out;
}

core::Scope scope_from(const Reader& map) {
    core::Scope scope{.kinds = map.ids("kinds"),
                      .severities = map.ids("severities"),
                      .channels = map.ids("channels"),
                      .levels = {},
                      .anonymous = {}};
    for (const Reader& entry : map.list("levels"))
        scope.levels.push_back(entry.as_number(1, highest_level));
    if (map.has("anonymous")) scope.anonymous = map.flag("anonymous");
    return scope;
}

core::FurtherExtensions further_from(const Reader& map) {
    if (!map.has("further-extensions")) return core::FurtherExtensions::free;
    return one_of<core::FurtherExtensions>(map, "further-extensions", further_names);
}

ClockRule clock_from(const Reader& map) {
    map.only_keys({"id", "title", "from", "until", "within", "kinds", "severities", "channels",
                   "levels", "anonymous", "tells-person", "extendable", "longest-extension",
                   "further-extensions", "survives-closing", "source", "verify"});
    const std::string within = map.text("within");
    return {.id = map.id("id"),
            .title = map.text("title"),
            .from = triggers_from(map, "from"),
            .until = triggers_from(map, "until"),
            .within = within == "promised" ? std::nullopt : term_from(map, "within"),
            .scope = scope_from(map),
            .tells_person = map.flag("tells-person"),
            .extendable = map.flag("extendable"),
            .longest_extension = term_from(map, "longest-extension"),
            .further = further_from(map),
            .survives_closing = map.flag("survives-closing"),
            .source = map.optional_text("source"),
            .verify = map.flag("verify")};
}

Gate gate_from(const Reader& map) {
    map.only_keys({"kinds", "demands", "events", "source"});
    Gate gate{.kinds = map.ids("kinds"),
              .demands = {},
              .events = map.has("events") ? triggers_from(map, "events") : std::vector<Trigger>{},
              .source = map.optional_text("source")};
    for (const Reader& entry : map.list("demands")) {
        if (const auto demand = core::demand_named(entry.scalar()))
            gate.demands.push_back(*demand);
        else
            entry.error(
                text("unknown demand '{demand}'", {{"demand", entry.shown(entry.scalar())}}),
                did_you_mean(entry.scalar(), core::demand_names()));
    }
    return gate;
}

Force force_from(const Reader& map) { return one_of<Force>(map, "force", core::force_names()); }

/// Facts that an act needs: `orally`, or with a value `told=person-complained-about`.
std::vector<std::pair<core::Field, std::string>> needs_from(const Reader& map,
                                                            const core::ActSpec& act) {
    std::vector<std::pair<core::Field, std::string>> out;
    for (const Reader& entry : map.list("needs")) {
        const std::string need = entry.scalar();
        const auto sign = need.find('=');
        const auto field = core::field_named(need.substr(0, sign));
        if (field && core::need(act.act, *field))
            out.emplace_back(*field, sign == std::string::npos ? "*" : need.substr(sign + 1));
        else
            entry.error(text("'{act}' records no '{need}'",
                             {{"act", std::string{act.name}}, {"need", entry.shown(need)}}),
                        text("Its facts are listed by 'klag help {act}'.",
                             {{"act", std::string{act.name}}}));
    }
    return out;
}

core::Condition condition_from(const Reader& map) {
    map.only_keys({"act", "needs", "kinds", "severities", "channels", "levels", "anonymous",
                   "force", "source"});
    core::Condition condition{.act = {},
                              .needs = {},
                              .scope = scope_from(map),
                              .force = Force::demanded,
                              .source = map.optional_text("source")};
    if (map.has("force")) condition.force = force_from(map);
    const auto act = Trigger::parse(map.text("act"));
    if (act && act->date_of == core::Field::count_) {
        condition.act = *act;
        condition.needs = needs_from(map, spec(act->act));
    } else {
        map.error_at("act", text("no act of klag matches this"),
                     text("Write an act with or without a condition, as in plan or extend "
                          "clock=answer."));
    }
    return condition;
}

core::ReportDuty report_from(const Reader& map) {
    map.only_keys({"id", "title", "every", "within", "to", "source", "verify"});
    const auto every = one_of<core::Period::Kind>(map, "every", core::recurring_kind_names());
    return {.id = map.id("id"),
            .title = map.text("title"),
            .every = every,
            .within = term_from(map, "within").value_or(Term{}),
            .to = map.texts("to"),
            .source = map.optional_text("source"),
            .verify = map.flag("verify")};
}

core::Guidance guidance_from(const Reader& map) {
    map.only_keys({"at", "text", "source"});
    const std::string name = map.text("at");
    const auto at = core::act_named(name);
    if (!at && !name.empty()) {
        std::vector<std::string> acts;
        for (const core::ActSpec& act : core::all_acts()) acts.emplace_back(act.name);
        map.error_at("at", text("klag has no act '{act}'", {{"act", map.shown(name)}}),
                     did_you_mean(name, acts));
    }
    return {.at = at.value_or(core::Act{}),
            .text = map.text("text"),
            .source = map.optional_text("source")};
}

std::map<std::string, std::string> texts_by_key(const Reader& top, std::string_view key) {
    std::map<std::string, std::string> out;
    if (const auto map = top.map(key))
        for (const Reader& entry : map->entries()) out[entry.key()] = map->text(entry.key());
    return out;
}

void read_anonymous(const Reader& top, Procedure& p) {
    const auto map = top.map("anonymous");
    if (!map) return;
    map->only_keys({"allowed", "channels", "source"});
    p.anonymous_allowed = map->flag("allowed", true);
    p.anonymous_channels = map->ids("channels");
    p.anonymous_source = map->optional_text("source");
}

void read_rules(const Reader& top, Procedure& p) {
    read_anonymous(top, p);
    if (const auto map = top.map("independence")) {
        map->only_keys({"force", "source"});
        p.independence = force_from(*map);
        p.independence_source = map->optional_text("source");
    }
    if (const auto map = top.map("serious-to-manager")) {
        map->only_keys({"force", "roles", "source"});
        p.serious_to_manager = force_from(*map);
        p.serious_roles = map->ids("roles");
        p.serious_source = map->optional_text("source");
    }
    if (const auto map = top.map("outcome")) {
        map->only_keys({"demanded", "source"});
        p.outcome_demanded = map->flag("demanded");
    }
    if (const auto map = top.map("on-the-spot")) {
        map->only_keys({"allowed", "within", "source"});
        p.on_the_spot = {.allowed = map->flag("allowed", true),
                         .within = term_from(*map, "within"),
                         .source = map->optional_text("source")};
    }
    if (const auto map = top.map("handover")) {
        map->only_keys({"to", "source"});
        p.handover = map->ids("to");
        p.handover_source = map->optional_text("source");
    }
}

std::string country_from(const Reader& top) {
    std::string country = top.optional_text("country");
    std::string form = country;  // with A for every capital
    for (char& c : form)
        if (c >= 'A' && c <= 'Z') c = 'A';
    if (!country.empty() && form != "AA" && form != "AA-AAA")
        top.error_at("country", text("this is not the code of a country"),
                     text("Write it as SE, or GB-ENG."));
    return country;
}

Procedure procedure_from(const Reader& top) {
    top.check_format();
    top.only_keys({"format",       "name",
                   "title",        "country",
                   "calendar",     "language",
                   "sources",      "kinds",
                   "channels",     "anonymous",
                   "levels",       "bodies",
                   "categories",   "dimensions",
                   "causes",       "clocks",
                   "gates",        "conditions",
                   "on-the-spot",  "reports",
                   "independence", "serious-to-manager",
                   "outcome",      "handover",
                   "tell",         "guidance",
                   "words"});
    Procedure p{};
    p.name = top.id("name");
    p.title = top.text("title");
    p.country = country_from(top);
    p.calendar = top.optional_text("calendar");
    p.language = top.code("language", core::language_codes());
    p.kinds = each(top, "kinds", choice_from);
    p.channels = each(top, "channels", choice_from);
    p.categories = each(top, "categories", choice_from);
    p.dimensions = each(top, "dimensions", choice_from);
    p.causes = each(top, "causes", choice_from);
    p.levels = each(top, "levels", level_from);
    p.bodies = each(top, "bodies", body_from);
    p.clocks = each(top, "clocks", clock_from);
    p.gates = each(top, "gates", gate_from);
    p.conditions = each(top, "conditions", condition_from);
    p.reports = each(top, "reports", report_from);
    read_rules(top, p);
    p.tell = top.texts("tell");
    p.guidance = each(top, "guidance", guidance_from);
    p.words = texts_by_key(top, "words");
    p.sources = texts_by_key(top, "sources");
    return p;
}

/// In a register the file's name is the procedure's.
void check_file_name(const Reader& top, const Procedure& p, std::string_view file) {
    constexpr std::string_view folder = "procedures/";
    constexpr std::string_view ending = ".yaml";
    if (!file.starts_with(folder) || !file.ends_with(ending) || !is_id(p.name)) return;
    file.remove_prefix(folder.size());
    file.remove_suffix(ending.size());
    if (p.name != file)
        top.error_at(
            "name", text("the file is called {file}", {{"file", std::string{file} + ".yaml"}}),
            text("Write 'name: {name}', or rename the file.", {{"name", std::string{file}}}));
}

}  // namespace

Procedure parse_procedure(std::string_view text, std::string_view file) {
    return procedure_from(Reader{text, file});
}

std::vector<Finding> findings_in_procedure(std::string_view text, std::string_view file,
                                           const std::vector<std::string>& calendars) {
    return findings_in(text, file, [&](const Reader& top) {
        const Procedure procedure = procedure_from(top);
        check_file_name(top, procedure, file);
        check_procedure(top, procedure, calendars);
    });
}

std::vector<Finding> notes_on_procedure(std::string_view text, std::string_view file) {
    return findings_in(text, file,
                       [](const Reader& top) { note_sources(top, procedure_from(top)); });
}

}  // namespace klag::yaml
