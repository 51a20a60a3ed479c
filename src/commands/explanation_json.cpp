#include "commands/explanation.h"
#include "commands/json_text.h"
#include "core/extensions.h"

#include <nlohmann/json.hpp>

namespace klag::commands {
namespace {

using json = nlohmann::ordered_json;
using core::Field;

json days_json(const core::Reckoning& reckoning) {
    json out = json::array();
    for (const core::CountedDay& day : reckoning.days)
        out.push_back({{"day", day.day.iso()},
                       {"counted", day.counted},
                       {"role", std::string{name(day.role)}},
                       {"day-off", or_null(day.day_off)},
                       {"minutes", day.minutes}});
    return out;
}

json changed_days_json(const core::Account& account) {
    json out = json::array();
    for (const core::ChangedDay& day : account.changed_days)
        out.push_back(
            {{"day", day.day.iso()}, {"before", or_null(day.before)}, {"now", or_null(day.now)}});
    return out;
}

std::string reason_of(const core::Event& event, const core::PrivateCase* personal) {
    if (personal == nullptr) return "";
    const auto found = personal->events.find(event.id);
    return found == personal->events.end() ? "" : found->second.get(Field::reason);
}

json extensions_json(const core::Clock& clock, const core::Case& c,
                     const core::PrivateCase* personal) {
    json out = json::array();
    Moment due = clock.entry.due;
    for (const core::Event& event : c.events) {
        for (const core::ClockEntry& entry : event.clocks) {
            if (entry.id != clock.entry.id) continue;
            if (event.act == core::Act::extend && entry.change == core::ClockChange::moved)
                out.push_back({{"on", event.on.iso()},
                               {"by", event.by},
                               {"due", entry.due.iso()},
                               {"late", earlier(due, event.on)},
                               {"told", event.facts.list(Field::told)},
                               {"agreed", event.facts.flag(Field::agreed)},
                               {"reason", or_null(reason_of(event, personal))}});
            due = entry.due;
        }
    }
    return out;
}

json term_json(const std::optional<core::ClockRule>& rule) {
    return rule && rule->within ? json(rule->within->text()) : json();
}

json explanation_json(const ClockAccount& of, const core::Case& c,
                      const core::PrivateCase* personal, const core::World& now) {
    const core::Clock& clock = of.clock;
    const core::Account& account = of.account;
    const auto latest =
        account.rule ? core::latest_extension(*account.rule, clock, now) : std::nullopt;
    return {{"id", clock.entry.id},
            {"rule", clock.entry.rule},
            {"term", term_json(account.rule)},
            {"term-now", term_json(account.rule_now)},
            {"source", account.rule ? json(account.rule->source) : json()},
            {"from", clock.entry.from.iso()},
            {"counted", account.counted ? json(account.counted->due.iso()) : json()},
            {"counted-now", account.counted_now ? json(account.counted_now->iso()) : json()},
            {"changed-days", changed_days_json(account)},
            {"originally-due", clock.original.iso()},
            {"binding", clock.binding.iso()},
            {"told-late", clock.told_late ? json(clock.told_late->iso()) : json()},
            {"extendable-until", latest ? json(latest->iso()) : json()},
            {"extensions", extensions_json(clock, c, personal)},
            {"due", clock.entry.due.iso()},
            {"days", account.counted ? days_json(*account.counted) : json::array()}};
}

}  // namespace

std::string json_of_explanations(const core::Case& c, const core::PrivateCase* personal,
                                 Context& klag) {
    const core::World now = world(klag.saved(), fold(c).facts, klag);
    json out{{"schema", 1}, {"number", c.number}, {"clocks", json::array()}};
    for (const ClockAccount& of : clock_accounts(c, klag))
        out["clocks"].push_back(explanation_json(of, c, personal, now));
    return dump(out);
}

}  // namespace klag::commands
