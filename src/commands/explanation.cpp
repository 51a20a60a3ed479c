#include "commands/explanation.h"

#include "base/utf8.h"
#include "cli/table.h"
#include "commands/timeline.h"
#include "commands/words.h"
#include "core/extensions.h"
#include "core/timeliness.h"

namespace klag::commands {
namespace {

using core::CountedDay;
using core::Field;
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

/// Which date of the registration the clock runs from, when it is not the receipt: "when it was
/// written"; "" for any other clock.
std::string date_in_words(const core::Clock& clock, const core::ClockRule& rule,
                          const core::Case& c) {
    const core::Facts facts = fold(c).facts;
    for (const core::Trigger& trigger : rule.from) {
        const bool is_date =
            trigger.date_of == Field::written || trigger.date_of == Field::happened;
        if (is_date && facts.is(trigger.date_of, clock.entry.from.iso()))
            return text(std::string{core::spec(trigger.date_of).help}).english();
    }
    return "";
}

std::string start_in_words(const core::Clock& clock, const core::ClockRule* rule,
                           const core::Case& c) {
    std::string out = with_weekday(clock.entry.from);
    const std::string date = rule == nullptr ? "" : date_in_words(clock, *rule, c);
    if (!date.empty())
        out += ", " + date;
    else if (const core::Event* event = find_event(c, clock.entry.start))
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

std::string day_in_words(const CountedDay& day, bool is_last, const core::Term& term) {
    std::string off = off_in_words(day);
    switch (day.role) {
        case Role::start:
            return (term.count == 0 ? text("due on the day itself")
                                    : text("the day itself does not count"))
                .english();
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
                   {day_in_words(day, i + 1 == reckoning.days.size(), term)}});
    }
    return table.render(width, {}, cli::Overflow::wrap);
}

/// What an event did to the clock, `before` it in words; `is_late` when its date had passed.
Text change_in_words(const core::Event& event, const core::ClockEntry& entry, bool is_late,
                     const Moment& before, const std::string& name) {
    using Change = core::ClockChange;
    const auto filled = [&](Text sentence) {
        sentence.places = {{"date", event.on.date.iso()},
                           {"act", text(std::string{spec(event.act).past}).english()},
                           {"due", with_weekday(entry.due)},
                           {"before", with_weekday(before)},
                           {"name", name}};
        return sentence;
    };
    if (entry.change == Change::started)
        return filled(text("{date}, {act}: runs until {due} ({name})"));
    if (entry.change == Change::moved && is_late)
        return filled(text("{date}, {act}, told late: now due {due}, before {before} ({name})"));
    if (entry.change == Change::moved)
        return filled(text("{date}, {act}: now due {due}, before {before} ({name})"));
    if (entry.change == Change::met && is_late)
        return filled(text("{date}, {act}: done, late ({name})"));
    if (entry.change == Change::met) return filled(text("{date}, {act}: met ({name})"));
    return filled(text("{date}, {act}: no longer runs ({name})"));
}

/// What a notice of delay said beside the date: whom else it told, and why it takes longer.
void add_notice(Page& page, const core::Event& event, const core::PrivateCase* personal,
                const core::Procedure& procedure, Context& klag) {
    core::Event rest = event;
    for (const Field field : {Field::clock, Field::until, Field::late}) rest.facts.remove(field);
    page.paragraph(facts_in_words(rest, procedure, klag.saved().organisation()));
    if (personal == nullptr)
        return page.paragraph(text("The reason is not in this copy of the register.").english());
    const auto found = personal->events.find(event.id);
    if (found == personal->events.end() || !found->second.has(Field::reason)) return;
    page.paragraph(
        text("Reason: {reason}", {{"reason", found->second.get(Field::reason)}}).english());
}

void add_changes(Page& page, const core::Clock& clock, const core::Case& c,
                 const core::PrivateCase* personal, const core::Procedure& procedure,
                 Context& klag) {
    Moment due = clock.entry.due;
    for (const core::Event& event : c.events) {
        for (const core::ClockEntry& entry : event.clocks) {
            if (entry.id != clock.entry.id) continue;
            const bool notice =
                event.act == core::Act::extend && entry.change == core::ClockChange::moved;
            const bool met_late = entry.change == core::ClockChange::met &&
                                  !core::kept(event.on, clock.binding, klag.zone());
            const bool is_late = notice ? earlier(due, event.on) : met_late;
            const std::string name = staff_name(klag.saved().organisation(), event.by);
            if (event.id != clock.entry.start)
                page.paragraph(change_in_words(event, entry, is_late, due, name).english());
            due = entry.due;
            if (notice) add_notice(page, event, personal, procedure, klag);
        }
    }
}

std::string rule_in_words(const core::Account& account) {
    if (!account.rule) return text("the procedure no longer has it").english();
    return deadline_words(*account.rule, triggers(account.rule->from),
                          triggers(account.rule->until));
}

/// That the procedure says something else by now; "" when it does not.
std::string rule_now_in_words(const core::Account& account) {
    if (!account.rule_changed()) return "";
    if (!account.rule_now)
        return text("The procedure no longer has this rule; dates that were told stay.").english();
    if (!account.rule_now->within)
        return text("The rule now runs to a date that is told; dates that were told stay.")
            .english();
    return text("The rule now says {term}; dates that were told stay.",
                {{"term", account.rule_now->within->text()}})
        .english();
}

/// Which days off came or went since, and how to follow them.
void add_days_since(Page& page, const ClockAccount& of, const core::Case& c, Context& klag) {
    if (!of.account.outdated(of.clock)) return;
    for (const core::ChangedDay& day : of.account.changed_days) {
        const std::string date = with_weekday(Moment{day.day});
        page.paragraph(
            (day.now.empty()
                 ? text("{day} is no longer off ({name}).", {{"day", date}, {"name", day.before}})
                 : text("{day} is off by now ({name}).", {{"day", date}, {"name", day.now}}))
                .english());
    }
    const Moment& now = *of.account.counted_now;
    const std::string number = klag.saved().short_name(*store::parse_number(c.number));
    page.paragraph((earlier(now, of.clock.entry.due)
                        ? text("Counted with the days off of today it would be {due}: 'klag "
                               "reckon {number} --earlier' moves it.",
                               {{"due", with_weekday(now)}, {"number", number}})
                        : text("Counted with the days off of today it would be {due}: 'klag "
                               "reckon {number}' moves it.",
                               {{"due", with_weekday(now)}, {"number", number}}))
                       .english());
}

/// Days that a decree names for some years, where the term passes another year.
void add_unknown_days(Page& page, const ClockAccount& of) {
    if (!of.account.counted) return;
    int year = 0;
    for (const CountedDay& day : of.account.counted->days) {
        if (day.day.year() == year) continue;
        year = day.day.year();
        for (const core::HolidayRule& rule : core::unknown_days(of.calendar, year))
            page.paragraph(
                text("{name}: known for {first} to {last} only, so {year} may have more days off "
                     "({source}); add them with 'klag edit calendar {calendar}'.",
                     {{"name", rule.name},
                      {"first", std::to_string(rule.from_year)},
                      {"last", std::to_string(rule.to_year)},
                      {"year", std::to_string(year)},
                      {"source", rule.source},
                      {"calendar", of.calendar.name}})
                    .english());
    }
}

/// How far the date may be moved by the rule that counted it; "" when it never was moved or has no
/// limit.
std::string limit_in_words(const core::Clock& clock, const core::Account& account,
                           const core::World& now) {
    if (!clock.extended() || !account.rule) return "";
    const auto latest = core::latest_extension(*account.rule, clock, now);
    if (!latest) return "";
    return text("{date}: {term} at most", {{"date", with_weekday(Moment{*latest})},
                                           {"term", account.rule->longest_extension->text()}})
        .english();
}

}  // namespace

void explain(Page& page, const ClockAccount& of, const core::Case& c,
             const core::PrivateCase* personal, Context& klag) {
    const core::Clock& clock = of.clock;
    const core::Account& account = of.account;
    const core::ClockRule* rule = account.rule ? &*account.rule : nullptr;
    const core::World now = world(klag.saved(), fold(c).facts, klag);
    page.facts({{text("runs from"), start_in_words(clock, rule, c)},
                {text("rule"), rule_in_words(account)},
                {text("source"), rule == nullptr ? "" : source_in_words(*rule, of.procedure)},
                {text("calendar"),
                 account.counted ? of.calendar.title + ", " + of.calendar.counting.source : ""}});
    if (account.counted) page.raw(days_in_words(*account.counted, *rule->within, page.width()));
    const Moment result = account.counted ? account.counted->due : clock.original;
    const bool as_stored = result == clock.original;
    page.facts({{text("result"), rule == nullptr ? "" : with_weekday(result)},
                {text("as told then"), as_stored ? "" : with_weekday(clock.original)},
                {text("extendable until"), limit_in_words(clock, account, now)}});
    const std::string rule_now = rule_now_in_words(account);
    if (!rule_now.empty()) page.paragraph(rule_now);
    add_days_since(page, of, c, klag);
    add_unknown_days(page, of);
    add_changes(page, clock, c, personal, now.procedure, klag);
}

}  // namespace klag::commands
