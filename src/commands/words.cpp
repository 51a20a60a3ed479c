#include "commands/words.h"

#include "base/utf8.h"
#include "core/lifecycle.h"
#include "core/timeliness.h"

#include <algorithm>
#include <array>

namespace klag::commands {
namespace {

constexpr std::array weekdays{"Monday", "Tuesday",  "Wednesday", "Thursday",
                              "Friday", "Saturday", "Sunday"};

/// The clock with this id; the state is known to hold it.
const core::Clock& clock_with(const core::State& state, const std::string& id) {
    return *std::find_if(state.clocks.begin(), state.clocks.end(),
                         [&](const core::Clock& clock) { return clock.entry.id == id; });
}

}  // namespace

std::string weekday(Date date, const cli::Catalogue& words) {
    return words.word(weekdays.at(static_cast<std::size_t>(date.weekday() - 1)));
}

std::string with_weekday(const Moment& moment, const cli::Catalogue& words) {
    std::string out = moment.date.iso();
    if (moment.minute) out += " " + time_of_day(*moment.minute);
    return out + " (" + weekday(moment.date, words) + ")";
}

std::string from_today(Date date, Date today, const cli::Catalogue& words) {
    const int days = date - today;
    if (days == 0) return words.render(text("today"));
    if (days == 1) return words.render(text("tomorrow"));
    if (days > 1) return words.render(counted(days, "in {count} day", "in {count} days"));
    return words.render(counted(-days, "{count} day over", "{count} days over"));
}

std::string clock_state(const core::Clock& clock, Context& klag, const cli::Catalogue& words) {
    if (clock.running()) {
        const std::string left = from_today(clock.entry.due.date, klag.today(), words);
        return clock.told_late ? words.render(text("{left}, late", {{"left", left}})) : left;
    }
    const bool is_late = !core::kept(*clock.stopped(), clock.binding, klag.zone());
    const std::string date = clock.stopped()->date.iso();
    if (clock.cancelled)
        return words.render(is_late ? text("no longer runs, its date had passed")
                                    : text("no longer runs"));
    return words.render(is_late ? text("late: done {date}", {{"date", date}})
                                : text("done {date}", {{"date", date}}));
}

std::string clock_past(const core::Clock& clock, const cli::Catalogue& words) {
    if (!clock.extended()) return "";
    const std::string first = clock.original.iso();
    if (!clock.told_late) return words.render(text("first due {date}", {{"date", first}}));
    const std::string told = clock.told_late->date.iso();
    if (clock.binding == clock.original)
        return words.render(
            text("first due {date}, told late on {told}", {{"date", first}, {"told", told}}));
    return words.render(text("first due {date}, then {then}, told late on {told}",
                             {{"date", first}, {"then", clock.binding.iso()}, {"told", told}}));
}

std::string clock_title(const core::Clock& clock, const core::Procedure& procedure) {
    const core::ClockRule* rule = clock_rule(procedure, clock.entry.rule);
    return rule != nullptr ? rule->title : clock.entry.id;
}

std::string clock_title(const std::string& id, const core::Procedure& procedure) {
    // A rule's second clock is called `plan-2`.
    for (const core::ClockRule& rule : procedure.clocks)
        if (id == rule.id || (id.starts_with(rule.id + "-") &&
                              whole_number(std::string_view{id}.substr(rule.id.size() + 1))))
            return rule.title;
    return id;
}

std::string deadline_words(const core::ClockRule& rule, const std::string& from,
                           const std::string& until) {
    if (!rule.within)
        return text("by the date told at: {start}; until: {end}", {{"start", from}, {"end", until}})
            .english();
    const std::string span = rule.within->text();
    if (rule.within->way == core::Term::Way::before)
        return text("{span} that was told at: {start}; until: {end}",
                    {{"span", span}, {"start", from}, {"end", until}})
            .english();
    return text("{span} from: {start}; until: {end}",
                {{"span", span}, {"start", from}, {"end", until}})
        .english();
}

std::string source_words(const std::string& source, bool verify) {
    if (!verify) return source;
    return source + (source.empty() ? "" : " ") +
           text("(verify: to be checked by the organisation)").english();
}

std::string title_of(const std::vector<core::Choice>& choices, const std::string& id) {
    for (const core::Choice& choice : choices)
        if (choice.id == id && !choice.title.empty()) return choice.title;
    return id;
}

std::string staff_name(const core::Organisation& organisation, const std::string& id) {
    const core::Member* member = organisation.member(id);
    return member == nullptr ? id : member->name;
}

std::string unit_name(const core::Organisation& organisation, const std::string& id) {
    const core::Unit* unit = organisation.unit(id);
    return unit == nullptr ? id : unit->name;
}

std::string past_words(const core::Event& event, const cli::Catalogue& words) {
    if (event.act == core::Act::correct && event.facts.has(core::Field::person_role))
        return words.render(text("person added"));
    return words.word(spec(event.act).past);
}

std::string past_words(const core::Case& c, std::size_t new_events) {
    std::vector<std::string> words;
    for (std::size_t i = c.events.size() - new_events; i < c.events.size(); ++i)
        words.push_back(past_words(c.events[i]));
    return join(words, ", ");
}

std::vector<std::string> changed_deadlines(const core::Case& c, std::size_t new_events,
                                           Context& klag) {
    const core::State state = fold(c);
    const core::Procedure& procedure =
        klag.saved().procedure(state.facts.get(core::Field::procedure));
    std::vector<std::string> lines;
    for (std::size_t i = c.events.size() - new_events; i < c.events.size(); ++i) {
        for (const core::ClockEntry& entry : c.events[i].clocks) {
            const core::Clock& clock = clock_with(state, entry.id);
            const bool news = entry.change == core::ClockChange::started ||
                              entry.change == core::ClockChange::moved;
            if (!news || !clock.running()) continue;
            lines.push_back(text("Deadline: {due}, {left}: {title}",
                                 {{"due", with_weekday(clock.entry.due)},
                                  {"left", from_today(clock.entry.due.date, klag.today())},
                                  {"title", clock_title(clock, procedure)}})
                                .english());
        }
    }
    return lines;
}

std::string next_commands(const core::State& state, const core::Case& c, Context& klag) {
    const core::Procedure& procedure =
        klag.saved().procedure(state.facts.get(core::Field::procedure));
    const std::string number = klag.saved().short_name(*store::parse_number(c.number));
    std::vector<std::string> commands;
    for (const core::Act act : core::next_acts(state, procedure)) {
        if (commands.size() == 3) break;
        commands.push_back("klag " + std::string{name(act)} + " " + number);
    }
    return join(commands, ", ");
}

}  // namespace klag::commands
