#include "yaml/procedure_yaml.h"

#include "core/language.h"
#include "yaml/month_day.h"
#include "yaml/procedure_check.h"
#include "yaml/procedure_rules_yaml.h"

namespace klag::yaml {
namespace {

using core::Choice;
using core::Procedure;

/// Reads each entry of a list by `from`.
template <class T>
std::vector<T> each(const Reader& map, std::string_view key, T (*from)(const Reader&)) {
    std::vector<T> out;
    for (const Reader& entry : map.list(key)) out.push_back(from(entry));
    return out;
}

Choice choice_from(const Reader& map) {
    map.only_keys({"id", "title", "source"});
    return {map.id("id"), map.text("title"), map.optional_text("source")};
}

core::Level level_from(const Reader& map) {
    map.only_keys({"level", "title", "roles", "duty", "force", "by-field", "other-person", "source",
                   "verify"});
    if (!map.has("level")) map.error(text("'level' is missing"));
    return {.number = map.number("level", 1, highest_level),
            .title = map.text("title"),
            .roles = map.ids("roles"),
            .duty = map.flag("duty"),
            .force = map.has("force") ? force_from(map) : core::Force::none,
            .by_field = each(map, "by-field", choice_from),
            .other_person = map.flag("other-person"),
            .source = map.optional_text("source"),
            .verify = map.flag("verify")};
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

core::ReportDuty report_from(const Reader& map) {
    map.only_keys({"id", "title", "every", "within", "to", "return", "from", "source", "verify"});
    const auto every = one_of<core::Period::Kind>(map, "every", core::recurring_kind_names());
    return {.id = map.id("id"),
            .title = map.text("title"),
            .every = every,
            .within = term_from(map, "within").value_or(core::Term{}),
            .to = map.texts("to"),
            .form = map.optional_id("return"),
            .from = map.optional_date("from"),
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
    map->only_keys({"allowed", "channels", "source", "verify"});
    p.anonymous_allowed = map->flag("allowed", true);
    p.anonymous_channels = map->ids("channels");
    p.anonymous_source = map->optional_text("source");
}

void read_rules(const Reader& top, Procedure& p) {
    read_anonymous(top, p);
    if (const auto map = top.map("independence")) {
        map->only_keys({"force", "source", "verify"});
        p.independence = force_from(*map);
        p.independence_source = map->optional_text("source");
    }
    if (const auto map = top.map("senior-investigator")) {
        map->only_keys({"force", "roles", "source", "verify"});
        p.senior_investigator = force_from(*map);
        p.investigator_roles = map->ids("roles");
        p.investigator_source = map->optional_text("source");
    }
    if (const auto map = top.map("serious-to-manager")) {
        map->only_keys({"force", "roles", "source", "verify"});
        p.serious_to_manager = force_from(*map);
        p.serious_roles = map->ids("roles");
        p.serious_source = map->optional_text("source");
    }
    if (const auto map = top.map("outcome")) {
        map->only_keys({"demanded", "source", "verify"});
        p.outcome_demanded = map->flag("demanded");
        p.outcome_source = map->optional_text("source");
    }
    if (const auto map = top.map("late-complaint")) {
        map->only_keys({"within", "source", "verify"});
        p.late_complaint = {.within = term_from(*map, "within"),
                            .source = map->optional_text("source")};
    }
    if (const auto map = top.map("on-the-spot")) {
        map->only_keys({"allowed", "within", "source", "verify"});
        p.on_the_spot = {.allowed = map->flag("allowed", true),
                         .within = term_from(*map, "within"),
                         .source = map->optional_text("source")};
    }
    if (const auto map = top.map("handover")) {
        map->only_keys({"to", "source", "verify"});
        p.handover = map->ids("to");
        p.handover_source = map->optional_text("source");
    }
    for (const char* key : {"anonymous", "on-the-spot", "independence", "senior-investigator",
                            "serious-to-manager", "outcome", "late-complaint", "handover"})
        if (const auto map = top.map(key); map && map->flag("verify")) p.to_verify.insert(key);
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
    top.only_keys({"format",         "name",
                   "title",          "country",
                   "calendar",       "language",
                   "sources",        "kinds",
                   "channels",       "anonymous",
                   "levels",         "bodies",
                   "categories",     "dimensions",
                   "causes",         "clocks",
                   "gates",          "conditions",
                   "on-the-spot",    "reports",
                   "independence",   "serious-to-manager",
                   "outcome",        "handover",
                   "letters",        "tell",
                   "guidance",       "words",
                   "late-complaint", "senior-investigator",
                   "templates",      "half-years"});
    Procedure p{};
    p.name = top.id("name");
    p.title = top.text("title");
    p.country = country_from(top);
    p.calendar = top.optional_text("calendar");
    p.language = top.code("language", core::language_codes());
    p.half_years = halves_from(top, "half-years").value_or(core::Halves{});
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
    p.letters = each(top, "letters", letter_demand_from);
    p.templates = top.optional_id("templates");
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
                                           const std::vector<std::string>& calendars,
                                           const std::vector<std::string>& returns) {
    return findings_in(text, file, [&](const Reader& top) {
        const Procedure procedure = procedure_from(top);
        check_file_name(top, procedure, file);
        check_procedure(top, procedure, calendars, returns);
    });
}

std::vector<Finding> notes_on_procedure(std::string_view text, std::string_view file) {
    return findings_in(text, file,
                       [](const Reader& top) { note_sources(top, procedure_from(top)); });
}

}  // namespace klag::yaml
