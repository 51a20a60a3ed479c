#include "commands/explanation.h"

#include "base/utf8.h"
#include "cli/table.h"
#include "commands/json_text.h"
#include "commands/words.h"
#include "core/case_clocks.h"

#include <nlohmann/json.hpp>

namespace klag::commands {
namespace {

using core::CountedDay;
using Role = core::CountedDay::Role;

std::string triggers(const std::vector<core::Trigger>& list) {
    std::vector<std::string> names;
    for (const core::Trigger& trigger : list) names.push_back(trigger.text());
    return join(names, text(" or ").english());
}

/// The source as the procedure abbreviates it, and what the abbreviation stands for.
std::string source_in_words(const core::ClockRule& rule, const core::Procedure& procedure) {
    std::string out = rule.source;
    for (const auto& [prefix, title] : procedure.sources) {
        const bool numbered =
            rule.source.size() > prefix.size() &&
            std::isalpha(static_cast<unsigned char>(rule.source[prefix.size()])) == 0;
        if (rule.source.starts_with(prefix) && numbered) out += ": " + title;
    }
    return source_words(out, rule.verify);
}

std::string start_in_words(const core::Clock& clock, const core::ClockRule* rule,
                           const core::Case& c) {
    std::string out = with_weekday(clock.entry.from);
    if (const core::Event* event = find_event(c, clock.entry.start))
        out += ", " + text(std::string{spec(event->act).past}).english();
    const bool hours =
        rule != nullptr && rule->within && rule->within->unit == core::Term::Unit::hours;
    if (hours && !clock.entry.from.minute)
        out += text("; no time is known, so it runs from 00:00 of that day").english();
    return out;
}

/// What a day off is called; the days of the weekend have ids, since calendars name them so.
std::string off_in_words(const CountedDay& day) {
    const std::string english = weekday(day.day);
    const bool weekend = !day.day_off.empty() && day.day_off.substr(1) == english.substr(1);
    return weekend ? english : day.day_off;
}

std::string day_in_words(const CountedDay& day, bool is_last) {
    std::string off = off_in_words(day);
    switch (day.role) {
        case Role::start:
            return text("the day itself does not count").english();
        case Role::minimum:
            if (!off.empty()) return text("{reason}, no working day", {{"reason", off}}).english();
            return text("added: the law wants more working days in the term").english();
        case Role::rolled:
            if (!off.empty()) return text("{reason}, no working day", {{"reason", off}}).english();
            return text("the term ends on a working day").english();
        case Role::term:
            break;
    }
    if (day.counted && day.minutes != 0 && day.minutes % 60 == 0)
        return text("{hours} h count", {{"hours", std::to_string(day.minutes / 60)}}).english();
    if (day.counted && day.minutes != 0)
        return text("{hours} h {minutes} min count",
                    {{"hours", std::to_string(day.minutes / 60)},
                     {"minutes", std::to_string(day.minutes % 60)}})
            .english();
    if (!day.counted) return text("{reason}, does not count", {{"reason", off}}).english();
    if (!off.empty() && is_last) return text("{reason}, the last day", {{"reason", off}}).english();
    return off;
}

/// How many rows from `first` on are plain days of a term that counts every day.
std::size_t plain_run(const std::vector<CountedDay>& days, std::size_t first) {
    std::size_t end = first;
    // A last day on which no term may end is told by itself.
    const auto is_plain = [&](const CountedDay& day, const CountedDay& next) {
        const bool moves = next.role == Role::rolled && !day.day_off.empty();
        return day.role == Role::term && day.counted && day.minutes == 0 && !moves;
    };
    while (end + 1 < days.size() && is_plain(days[end], days[end + 1])) ++end;
    return end - first;
}

/// One line a day. A long stretch of days that all count, days off too, is one line.
std::string days_in_words(const core::Reckoning& reckoning, const core::Term& term, int width) {
    constexpr std::size_t long_stretch = 10;
    const bool every_day_counts = term.unit != core::Term::Unit::working_days;
    cli::Table table{{{}, {}, {}, {.title = {}, .right = true}, {.title = {}, .flexible = true}}};
    int count = 0;
    for (std::size_t i = 0; i < reckoning.days.size(); ++i) {
        const CountedDay& day = reckoning.days[i];
        const std::size_t run = every_day_counts ? plain_run(reckoning.days, i) : 0;
        if (run > long_stretch) {
            const CountedDay& last = reckoning.days[i + run - 1];
            const std::string first_count = std::to_string(count + 1);
            count += static_cast<int>(run);
            table.add(
                {{"  "},
                 {day.day.iso()},
                 {weekday(day.day)},
                 {first_count + "–" + std::to_string(count)},
                 {text("every day counts, until {date}", {{"date", with_weekday(Moment{last.day})}})
                      .english()}});
            i += run - 1;
            continue;
        }
        if (day.counted) ++count;
        table.add({{"  "},
                   {day.day.iso()},
                   {weekday(day.day)},
                   {day.counted && day.minutes == 0 ? std::to_string(count) : ""},
                   {day_in_words(day, i + 1 == reckoning.days.size())}});
    }
    return table.render(width, {}, cli::Overflow::wrap);
}

/// What an event after its start did to the clock.
Text change_in_words(const core::Event& event, const core::ClockEntry& entry,
                     const std::string& name) {
    const std::string date = event.on.date.iso();
    const std::string act = text(std::string{spec(event.act).past}).english();
    const std::string due = with_weekday(entry.due);
    switch (entry.change) {
        case core::ClockChange::started:
            return text("{date}, {act}: runs until {due} ({name})",
                        {{"date", date}, {"act", act}, {"due", due}, {"name", name}});
        case core::ClockChange::moved:
            return text("{date}, {act}: now due {due} ({name})",
                        {{"date", date}, {"act", act}, {"due", due}, {"name", name}});
        case core::ClockChange::met:
            return text("{date}, {act}: met ({name})",
                        {{"date", date}, {"act", act}, {"name", name}});
        case core::ClockChange::cancelled:
            break;
    }
    return text("{date}, {act}: no longer runs ({name})",
                {{"date", date}, {"act", act}, {"name", name}});
}

std::vector<std::string> changes_in_words(const core::Clock& clock, const core::Case& c,
                                          const core::Organisation& organisation) {
    std::vector<std::string> out;
    for (const core::Event& event : c.events)
        for (const core::ClockEntry& entry : event.clocks)
            if (entry.id == clock.entry.id && event.id != clock.entry.start)
                out.push_back(
                    change_in_words(event, entry, staff_name(organisation, event.by)).english());
    return out;
}

}  // namespace

void explain(Page& page, const core::Clock& clock, const core::Case& c, const core::World& rules,
             Context& klag) {
    const core::ClockRule* rule = clock_rule(rules.procedure, clock.entry.rule);
    const auto reckoning =
        rule == nullptr ? std::nullopt : core::counted_again(clock, *rule, c, rules);
    page.facts({{text("runs from"), start_in_words(clock, rule, c)},
                {text("rule"), rule == nullptr ? text("the procedure no longer has it").english()
                                               : deadline_words(*rule, triggers(rule->from),
                                                                triggers(rule->until))},
                {text("source"), rule == nullptr ? "" : source_in_words(*rule, rules.procedure)},
                {text("calendar"),
                 reckoning ? rules.calendar.title + ", " + rules.calendar.counting.source : ""}});
    if (reckoning) page.raw(days_in_words(*reckoning, *rule->within, page.width()));
    const bool as_stored = !reckoning || reckoning->due == clock.original;
    page.facts({{text("result"), reckoning ? with_weekday(reckoning->due) : ""},
                {text("as told then"), as_stored ? "" : with_weekday(clock.original)}});
    for (const std::string& line : changes_in_words(clock, c, klag.saved().organisation()))
        page.paragraph(line);
}

std::string json_of_explanations(const core::Case& c, const core::World& rules) {
    using json = nlohmann::ordered_json;
    json out{{"schema", 1}, {"number", c.number}, {"clocks", json::array()}};
    for (const core::Clock& clock : fold(c).clocks) {
        const core::ClockRule* rule = clock_rule(rules.procedure, clock.entry.rule);
        const auto reckoning =
            rule == nullptr ? std::nullopt : core::counted_again(clock, *rule, c, rules);
        json row{{"id", clock.entry.id},
                 {"rule", clock.entry.rule},
                 {"term", rule != nullptr && rule->within ? json(rule->within->text()) : json()},
                 {"source", rule != nullptr ? json(rule->source) : json()},
                 {"from", clock.entry.from.iso()},
                 {"counted", reckoning ? json(reckoning->due.iso()) : json()},
                 {"originally-due", clock.original.iso()},
                 {"due", clock.entry.due.iso()},
                 {"days", json::array()}};
        if (reckoning)
            for (const CountedDay& day : reckoning->days)
                row["days"].push_back({{"day", day.day.iso()},
                                       {"counted", day.counted},
                                       {"role", std::string{name(day.role)}},
                                       {"day-off", or_null(day.day_off)},
                                       {"minutes", day.minutes}});
        out["clocks"].push_back(std::move(row));
    }
    return dump(out);
}

}  // namespace klag::commands
