#include "core/procedure.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace klag::core {
namespace {

struct UnitName {
    Term::Unit unit;
    std::string_view many;
    std::string_view one;
};

constexpr UnitName unit_names[] = {{Term::Unit::hours, "hours", "hour"},
                                   {Term::Unit::days, "days", "day"},
                                   {Term::Unit::working_days, "working days", "working day"},
                                   {Term::Unit::weeks, "weeks", "week"},
                                   {Term::Unit::months, "months", "month"}};

// In the order of the enumeration.
constexpr auto demands =
    std::to_array<std::string_view>({"answered", "satisfaction", "thanked", "passed-on",
                                     "actions-done", "followed-up", "decided", "report-copied"});
static_assert(demands.size() == static_cast<std::size_t>(Gate::Demand::count_));

// In the order of the enumeration.
constexpr auto forces = std::to_array<std::string_view>({"none", "advised", "demanded"});

struct WayName {
    Term::Way way;
    std::string_view suffix;
};

constexpr WayName way_names[] = {{Term::Way::commencing, " commencing on the day"},
                                 {Term::Way::before, " before the day"}};

/// Takes a way's suffix off `text` and says which it was.
Term::Way take_way(std::string_view& text) {
    for (const WayName& row : way_names) {
        if (!text.ends_with(row.suffix)) continue;
        text.remove_suffix(row.suffix.size());
        return row.way;
    }
    return Term::Way::after;
}

}  // namespace

std::optional<Term> Term::parse(std::string_view text) {
    const Way way = take_way(text);
    const auto blank = text.find(' ');
    if (blank == std::string_view::npos) return std::nullopt;
    int count = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + blank, count);
    if (problem != std::errc{} || end != text.data() + blank || count < 0 || count > 3650)
        return std::nullopt;
    const auto rest = text.substr(blank + 1);
    for (const UnitName& row : unit_names) {
        if (rest != row.many && rest != row.one) continue;
        if (way != Way::after && row.unit == Unit::hours) return std::nullopt;
        if (way == Way::commencing && count == 0) return std::nullopt;
        return Term{count, row.unit, way};
    }
    return std::nullopt;
}

std::string Term::text() const {
    std::string out = std::to_string(count) + " ";
    for (const UnitName& row : unit_names)
        if (row.unit == unit) out += count == 1 ? row.one : row.many;
    for (const WayName& row : way_names)
        if (row.way == way) out += row.suffix;
    return out;
}

std::optional<Trigger> Trigger::parse(std::string_view text) {
    for (const Field date : {Field::received, Field::written, Field::happened})
        if (text == spec(date).name)
            return Trigger{.act = Act::register_, .date_of = date, .conditions = {}};
    if (text.empty()) return std::nullopt;
    const auto words = split(text, ' ');
    const auto act = act_named(words.front());
    if (!act) return std::nullopt;
    Trigger trigger{.act = *act, .date_of = Field::count_, .conditions = {}};
    for (std::size_t i = 1; i < words.size(); ++i) {
        const std::string_view condition = words[i];
        const auto sign = condition.find('=');
        const auto field = field_named(condition.substr(0, sign));
        if (!field || sign == std::string_view::npos || sign + 1 == condition.size())
            return std::nullopt;
        trigger.conditions.emplace_back(*field, condition.substr(sign + 1));
    }
    return trigger;
}

std::string Trigger::text() const {
    if (date_of != Field::count_) return std::string{spec(date_of).name};
    std::string out{core::name(act)};
    for (const auto& [field, value] : conditions)
        out += " " + std::string{spec(field).name} + "=" + value;
    return out;
}

bool Trigger::asks_for(Field field) const {
    return std::any_of(conditions.begin(), conditions.end(),
                       [&](const auto& condition) { return condition.first == field; });
}

std::string_view name(Force force) { return forces.at(static_cast<std::size_t>(force)); }

std::vector<std::string> force_names() { return {forces.begin(), forces.end()}; }

std::string_view name(Gate::Demand demand) { return demands.at(static_cast<std::size_t>(demand)); }

std::optional<Gate::Demand> demand_named(std::string_view name) {
    const auto found = std::find(demands.begin(), demands.end(), name);
    if (found == demands.end()) return std::nullopt;
    return static_cast<Gate::Demand>(found - demands.begin());
}

std::vector<std::string> demand_names() { return {demands.begin(), demands.end()}; }

std::vector<std::string> manager_roles(const Procedure& procedure) {
    if (!procedure.serious_roles.empty()) return procedure.serious_roles;
    std::vector<std::string> out;
    for (const Level& level : procedure.levels)
        if (level.number > 1) out.insert(out.end(), level.roles.begin(), level.roles.end());
    return out;
}

std::vector<Choice> choices(const Procedure& procedure, Field field) {
    switch (field) {
        case Field::kind:
            return procedure.kinds;
        case Field::channel:
            return procedure.channels;
        case Field::category:
            return procedure.categories;
        case Field::dimension:
            return procedure.dimensions;
        case Field::cause:
            return procedure.causes;
        case Field::body: {
            std::vector<Choice> out;
            for (const Body& body : procedure.bodies) out.push_back({body.id, body.title});
            return out;
        }
        case Field::recipient: {
            std::vector<Choice> out;
            for (const std::string& to : procedure.handover) out.push_back({to, to});
            return out;
        }
        default:
            return {};
    }
}

std::vector<std::string> ids_of(const std::vector<Choice>& choices) {
    std::vector<std::string> out;
    for (const Choice& choice : choices) out.push_back(choice.id);
    return out;
}

bool is_choice(const std::vector<Choice>& choices, std::string_view id) {
    return std::any_of(choices.begin(), choices.end(),
                       [&](const Choice& choice) { return choice.id == id; });
}

const Level* level(const Procedure& procedure, int number) {
    for (const Level& row : procedure.levels)
        if (row.number == number) return &row;
    return nullptr;
}

const Level* level_above(const Procedure& procedure, int number) {
    const Level* above = nullptr;
    for (const Level& row : procedure.levels)
        if (row.number > number && (above == nullptr || row.number < above->number)) above = &row;
    return above;
}

const ClockRule* clock_rule(const Procedure& procedure, std::string_view id) {
    for (const ClockRule& rule : procedure.clocks)
        if (rule.id == id) return &rule;
    return nullptr;
}

}  // namespace klag::core
