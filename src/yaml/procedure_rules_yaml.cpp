#include "yaml/procedure_rules_yaml.h"

#include "base/utf8.h"
#include "core/letter_kind.h"

namespace klag::yaml {
namespace {

using core::ClockRule;
using core::Force;
using core::Gate;
using core::Term;
using core::Trigger;

// In the order of FurtherExtensions.
const std::vector<std::string> further_names{"free", "agreed", "none"};

std::vector<Trigger> triggers_from(const Reader& map, std::string_view key) {
    std::vector<Trigger> out;
    for (const Reader& entry : map.list(key)) {
        const std::string value = entry.scalar();
        if (const auto trigger = Trigger::parse(value))
            out.push_back(*trigger);
        else
            entry.error(
                text("no act of klag matches '{trigger}'", {{"trigger", entry.shown(value)}}),
                text("Write received, written, happened, or an act with or without conditions, "
                     "as in 'external step=request body=cqc'."));
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

}  // namespace

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

Force force_from(const Reader& map) { return one_of<Force>(map, "force", core::force_names()); }

ClockRule clock_from(const Reader& map) {
    map.only_keys({"id", "title", "from", "until", "within", "kinds", "severities", "channels",
                   "levels", "anonymous", "tells-person", "extendable", "longest-extension",
                   "one-term", "further-extensions", "survives-closing", "survives-escalation",
                   "source", "verify"});
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
            .one_term = map.flag("one-term"),
            .further = further_from(map),
            .survives_closing = map.flag("survives-closing"),
            .survives_escalation = map.flag("survives-escalation"),
            .source = map.optional_text("source"),
            .verify = map.flag("verify")};
}

Gate gate_from(const Reader& map) {
    map.only_keys({"kinds", "severities", "channels", "levels", "anonymous", "demands", "events",
                   "source", "verify"});
    Gate gate{.scope = scope_from(map),
              .demands = {},
              .events = map.has("events") ? triggers_from(map, "events") : std::vector<Trigger>{},
              .source = map.optional_text("source"),
              .verify = map.flag("verify")};
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

core::Condition condition_from(const Reader& map) {
    map.only_keys({"act", "needs", "kinds", "severities", "channels", "levels", "anonymous",
                   "force", "source", "verify"});
    core::Condition condition{.act = {},
                              .needs = {},
                              .scope = scope_from(map),
                              .force = Force::demanded,
                              .source = map.optional_text("source"),
                              .verify = map.flag("verify")};
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

core::LetterDemand letter_demand_from(const Reader& map) {
    map.only_keys({"letter", "says", "kinds", "source", "verify"});
    std::vector<std::string> known;
    for (const core::LetterKind& kind : core::letter_kinds())
        if (kind.audience != core::Audience::anyone) known.emplace_back(kind.code);
    core::LetterDemand out{.letter = map.code("letter", known),
                           .says = {},
                           .kinds = map.ids("kinds"),
                           .source = map.optional_text("source"),
                           .verify = map.flag("verify")};
    const auto elements = core::letter_elements();
    for (const Reader& entry : map.list("says")) {
        const std::string element = entry.scalar();
        if (std::find(elements.begin(), elements.end(), element) == elements.end())
            entry.error(text("no letter has an element '{element}'", {{"element", element}}),
                        text("Elements are {elements}.", {{"elements", join(elements, ", ")}}));
        else if (core::letter_kind(out.letter) && !core::can_say(out.letter, element))
            entry.error(text("the letter '{letter}' has no place for '{element}'",
                             {{"letter", out.letter}, {"element", element}}),
                        text("Demand it of another letter; klag-letters(7) lists what each has."));
        out.says.push_back(element);
    }
    if (out.says.empty())
        map.error_at("says", text("'says' must name at least one element"),
                     text("Elements are {elements}.", {{"elements", join(elements, ", ")}}));
    return out;
}

}  // namespace klag::yaml
