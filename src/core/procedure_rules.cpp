#include "core/procedure_rules.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>

namespace klag::core {
namespace {

// In the order of the file.
constexpr auto part_order = std::to_array<std::string_view>(
    {"calendar", "kinds", "channels", "anonymous", "levels", "bodies", "clocks", "gates",
     "conditions", "on-the-spot", "independence", "senior-investigator", "serious-to-manager",
     "outcome", "late-complaint", "handover", "reports", "half-years", "letters"});

auto place(std::string_view part) { return std::find(part_order.begin(), part_order.end(), part); }

/// `a, b` after a word; "" for an empty list.
std::string listed(const char* word, const std::vector<std::string>& values) {
    return values.empty() ? "" : word + (" " + join(values, ", "));
}

/// The parts that say something, parted by semicolons.
std::string sentence(const std::vector<std::string>& parts) {
    std::string out;
    for (const std::string& part : parts)
        if (!part.empty()) out += (out.empty() ? "" : "; ") + part;
    return out;
}

std::string term_text(const ClockRule& rule) {
    return rule.within ? rule.within->text() : "promised";
}

std::string extension_text(const ClockRule& rule) {
    if (!rule.extendable) return "";
    std::string out = "extendable";
    if (rule.longest_extension) out += " by " + rule.longest_extension->text();
    if (rule.one_term) out += ", as one term";
    if (rule.further == FurtherExtensions::agreed) out += ", again if agreed";
    if (rule.further == FurtherExtensions::none) out += ", once";
    return out;
}

Rule rule_from(const ClockRule& clock) {
    return {"clocks", clock.id,
            sentence({term_text(clock) + " from " + triggers_text(clock.from) + " until " +
                          triggers_text(clock.until),
                      scope_text(clock.scope), clock.tells_person ? "tells-person" : "",
                      extension_text(clock), clock.survives_closing ? "survives-closing" : "",
                      clock.survives_escalation ? "survives-escalation" : ""}),
            clock.source, clock.verify};
}

Rule rule_from(const Level& level) {
    std::vector<std::string> fields;
    for (const Choice& one : level.by_field) fields.push_back(one.id + " to " + one.title);
    return {"levels", std::to_string(level.number),
            sentence({level.title, listed("roles", level.roles), listed("by-field", fields),
                      level.duty ? "duty" : "option",
                      level.force == Force::none ? "" : "roles " + std::string{name(level.force)},
                      level.other_person ? "other-person" : ""}),
            level.source, level.verify};
}

Rule rule_from(const Gate& gate) {
    Scope beside = gate.scope;
    beside.kinds.clear();
    const std::string kinds = gate.scope.kinds.empty() ? "all" : join(gate.scope.kinds, ", ");
    return {"gates", sentence({kinds, scope_text(beside)}), join(demands_of(gate), ", "),
            gate.source, gate.verify};
}

Rule rule_from(const Condition& condition) {
    return {
        "conditions", condition.act.text(),
        sentence({needs_text(condition), scope_text(condition.scope),
                  condition.force == Force::demanded ? "" : std::string{name(condition.force)}}),
        condition.source, condition.verify};
}

Rule rule_from(const Body& body) {
    return {"bodies", body.id, sentence({body.title, body.top ? "top" : ""}), body.source,
            body.verify};
}

Rule rule_from(const ReportDuty& report) {
    return {"reports", report.id,
            sentence({"every " + std::string{name(report.every)}, "within " + report.within.text(),
                      listed("to", report.to), report.form.empty() ? "" : "return " + report.form,
                      report.from ? "from " + report.from->iso() : ""}),
            report.source, report.verify};
}

Rule rule_from(const LetterDemand& demand) {
    return {"letters", demand.letter,
            sentence({listed("says", demand.says), listed("kinds", demand.kinds)}), demand.source,
            demand.verify};
}

template <class T>
void add_each(std::vector<Rule>& out, const std::vector<T>& list) {
    for (const T& entry : list) out.push_back(rule_from(entry));
}

/// `04-01, 10-01`.
std::string half_years_text(const Halves& halves) {
    std::vector<std::string> days;
    for (const auto& [month, day] : halves)
        days.push_back(Date::make(2024, month, day)->iso().substr(5));
    return join(days, ", ");
}

/// The rules that stand for themselves.
void add_single(std::vector<Rule>& out, const Procedure& p) {
    const auto add = [&](const char* part, const std::string& text, const std::string& source) {
        out.push_back({part, "", text, source, p.to_verify.contains(part)});
    };
    const auto by_roles = [](Force force, const std::vector<std::string>& roles) {
        return sentence(
            {std::string{name(force)}, force == Force::none ? "" : listed("roles", roles)});
    };
    const OnTheSpot& spot = p.on_the_spot;
    add("on-the-spot",
        sentence({spot.allowed ? "allowed" : "not allowed",
                  spot.within ? "within " + spot.within->text() : ""}),
        spot.source);
    add("independence", std::string{name(p.independence)}, p.independence_source);
    add("senior-investigator", by_roles(p.senior_investigator, p.investigator_roles),
        p.investigator_source);
    add("serious-to-manager", by_roles(p.serious_to_manager, p.serious_roles), p.serious_source);
    add("outcome", p.outcome_demanded ? "demanded" : "not demanded", p.outcome_source);
    add("late-complaint",
        p.late_complaint.within ? "more than " + p.late_complaint.within->text() : "no limit",
        p.late_complaint.source);
    add("handover", p.handover.empty() ? "nobody" : join(p.handover, ", "), p.handover_source);
    if (!p.half_years.empty()) add("half-years", half_years_text(p.half_years), "");
}

bool same_place(const Rule& a, const Rule& b) { return a.part == b.part && a.id == b.id; }

/// Rules of one place as one: two gates of the same kinds demand what both demand.
std::vector<Rule> merged(std::vector<Rule> rules) {
    std::vector<Rule> out;
    for (Rule& rule : rules) {
        const auto known = std::find_if(out.begin(), out.end(),
                                        [&](const Rule& other) { return same_place(other, rule); });
        if (known == out.end())
            out.push_back(std::move(rule));
        else
            known->text += (rule.part == "gates" ? ", " : " | ") + rule.text;
    }
    return out;
}

/// One gate for each kind, with its demands in order, however the file groups them.
std::vector<Rule> comparable(const Procedure& p) {
    std::vector<Rule> out;
    for (const Rule& rule : rules_of(p))
        if (rule.part != "gates") out.push_back(rule);
    for (const Gate& gate : p.gates)
        for (const std::string& kind :
             gate.scope.kinds.empty() ? std::vector<std::string>{""} : gate.scope.kinds) {
            Gate one = gate;
            if (!kind.empty()) one.scope.kinds = {kind};
            out.push_back(rule_from(one));
        }
    std::vector<Rule> whole = merged(std::move(out));
    for (Rule& rule : whole) {
        if (rule.part != "gates") continue;
        auto demands = split(rule.text, ',');
        for (std::string& demand : demands) demand = std::string{trim(demand)};
        std::sort(demands.begin(), demands.end());
        demands.erase(std::unique(demands.begin(), demands.end()), demands.end());
        rule.text = join(demands, ", ");
    }
    return whole;
}

const Rule* find(const std::vector<Rule>& rules, const Rule& wanted) {
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&](const Rule& rule) { return same_place(rule, wanted); });
    return found == rules.end() ? nullptr : &*found;
}

}  // namespace

std::vector<std::string> demands_of(const Gate& gate) {
    std::vector<std::string> out;
    for (const Gate::Demand demand : gate.demands) out.emplace_back(name(demand));
    for (const Trigger& event : gate.events) out.push_back(event.text());
    return out;
}

std::string needs_text(const Condition& condition) {
    std::vector<std::string> out;
    for (const auto& [field, value] : condition.needs)
        out.push_back(std::string{spec(field).name} + (value == "*" ? "" : "=" + value));
    return join(out, ", ");
}

std::string triggers_text(const std::vector<Trigger>& triggers) {
    std::vector<std::string> out;
    for (const Trigger& trigger : triggers) out.push_back(trigger.text());
    return join(out, ", ");
}

std::string scope_text(const Scope& scope) {
    std::vector<std::string> levels;
    for (const int number : scope.levels) levels.push_back(std::to_string(number));
    return sentence({listed("kinds", scope.kinds), listed("severities", scope.severities),
                     listed("channels", scope.channels), listed("levels", levels),
                     !scope.anonymous   ? ""
                     : *scope.anonymous ? "anonymous"
                                        : "not anonymous"});
}

std::vector<Rule> rules_of(const Procedure& p) {
    std::vector<Rule> out{{"calendar", "", p.calendar},
                          {"kinds", "", join(ids_of(p.kinds), ", ")},
                          {"channels", "", join(ids_of(p.channels), ", ")},
                          {"anonymous", "",
                           sentence({p.anonymous_allowed ? "allowed" : "not allowed",
                                     listed("channels", p.anonymous_channels)}),
                           p.anonymous_source, p.to_verify.contains("anonymous")}};
    add_each(out, p.levels);
    add_each(out, p.bodies);
    add_each(out, p.clocks);
    add_each(out, p.gates);
    add_each(out, p.conditions);
    add_single(out, p);
    add_each(out, p.reports);
    add_each(out, p.letters);
    return out;
}

std::vector<Rule> rules_to_verify(const Procedure& procedure) {
    std::vector<Rule> out = rules_of(procedure);
    std::erase_if(out, [](const Rule& rule) { return !rule.verify; });
    return out;
}

std::vector<Difference> differences(const Procedure& first, const Procedure& second) {
    const std::vector<Rule> a = comparable(first);
    const std::vector<Rule> b = comparable(second);
    std::vector<Difference> out;
    for (const Rule& rule : a) {
        const Rule* other = find(b, rule);
        if (other == nullptr || other->text != rule.text)
            out.push_back({rule.part, rule.id, rule.text, other == nullptr ? "" : other->text});
    }
    for (const Rule& rule : b)
        if (find(a, rule) == nullptr) out.push_back({rule.part, rule.id, "", rule.text});
    std::stable_sort(out.begin(), out.end(), [](const Difference& x, const Difference& y) {
        return place(x.part) < place(y.part);
    });
    return out;
}

}  // namespace klag::core
