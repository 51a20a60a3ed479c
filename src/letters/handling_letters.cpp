#include "letters/handling_letters.h"

#include "base/error.h"
#include "letters/case_words.h"
#include "letters/outcome.h"
#include "letters/words.h"

#include <optional>
#include <utility>

namespace klag::letters {
namespace {

using core::Act;
using core::Event;
using core::Field;

/// The earliest date by which a running clock wants `act`, which is the first that ends it. A clock
/// that the organisation has not checked yet promises nothing.
std::string due_for(const LetterCase& letter, Act act) {
    std::optional<Date> earliest;
    for (const core::Clock& clock : letter.state.clocks) {
        const core::ClockRule* rule = clock_rule(letter.procedure, clock.entry.rule);
        if (!clock.running() || rule == nullptr || rule->verify || rule->until.empty()) continue;
        if (rule->until.front().act != act) continue;
        if (!earliest || clock.entry.due.date < *earliest) earliest = clock.entry.due.date;
    }
    return earliest ? date_word(letter, *earliest) : "";
}

/// What was said to us; what the person wrote need not be told back.
std::string spoken_words(const LetterCase& letter) {
    const std::string& channel = letter.state.facts.get(Field::channel);
    const bool spoken = channel == "phone" || channel == "meeting";
    if (!spoken || letter.state.facts.is(Field::kind, "praise")) return "";
    return core::latest(letter.c, letter.personal, Field::words);
}

}  // namespace

void add_acknowledgement(const LetterCase& letter, Data::Map& out) {
    out["is_praise"] = letter.state.facts.is(Field::kind, "praise");
    out["is_complaint"] = core::is_complaint(letter.state);
    out["channel"] = word(letter.language, "channel", letter.state.facts.get(Field::channel),
                          letter.procedure.templates);
    out["words"] = spoken_words(letter);
    out["handler"] = name_and_title(member(letter, letter.state.facts.get(Field::handler)));
    bool dated = false;
    for (const auto& [name, act] :
         {std::pair{"investigate_by", Act::investigate}, std::pair{"plan_by", Act::plan},
          std::pair{"news_by", Act::inform}, std::pair{"contact_by", Act::contact},
          std::pair{"answer_by", Act::answer}}) {
        const std::string due = due_for(letter, act);
        out[name] = due;
        dated |= !due.empty();
    }
    out["dated"] = dated;
}

void add_plan(const LetterCase& letter, Data::Map& out) {
    const Event& plan = newest(letter, Act::plan);
    const std::string& planned = plan.facts.get(Field::handler);
    const std::string& handling = plan.facts.get(Field::handling);
    out["handler"] = name_and_title(
        member(letter, planned.empty() ? letter.state.facts.get(Field::handler) : planned));
    out["how"] = handling.empty() ? "" : demanded_word(letter.language, "handling", handling);
    out["until"] = date_word(letter, plan.facts.get(Field::until));
}

namespace {

/// The due date of the clock just before `event`; nothing when it did not run yet.
std::optional<Date> due_before(const core::Case& c, const std::string& clock, const Event& event) {
    std::optional<Date> due;
    for (const Event& earlier : c.events) {
        if (earlier.id == event.id) break;
        for (const core::ClockEntry& entry : earlier.clocks)
            if (entry.id == clock) due = entry.due.date;
    }
    return due;
}

/// The date before `extension`: the earliest, when it moved a promise along with another clock.
std::string date_before(const LetterCase& letter, const Event& extension) {
    std::optional<Date> before;
    for (const core::ClockEntry& moved : extension.clocks) {
        const auto due = due_before(letter.c, moved.id, extension);
        if (due && (!before || *due < *before)) before = due;
    }
    return before ? date_word(letter, *before) : "";
}

}  // namespace

void add_delay(const LetterCase& letter, Data::Map& out) {
    const Event& extension = newest(letter, Act::extend);
    out["old_date"] = date_before(letter, extension);
    out["new_date"] = date_word(letter, extension.facts.get(Field::until));
    out["reason"] = as_sentence(private_facts(letter, extension.id).get(Field::reason));
    out["next_level"] = next_level(letter);
    add_demanded_body("delay", letter, out);
}

void add_escalation(const LetterCase& letter, Data::Map& out) {
    const Event& escalation = newest(letter, Act::escalate);
    const core::Level* level = core::level(letter.procedure, letter.state.level);
    const std::string& ground = escalation.facts.get(Field::ground);
    const std::string plan_by = due_for(letter, Act::plan);
    const std::string answer_by = due_for(letter, Act::answer);
    out["level"] = level == nullptr ? "" : level_word(letter, *level);
    out["ground"] = ground.empty() ? "" : word_of_set(letter, "ground", ground);
    out["handler"] = name_and_title(member(letter, letter.state.facts.get(Field::handler)));
    out["plan_by"] = plan_by;
    out["answer_by"] = answer_by;
    out["dated"] = !plan_by.empty() || !answer_by.empty();
}

void add_forwarding(const LetterCase& letter, Data::Map& out) {
    const Event& forward = newest(letter, Act::forward);
    const core::Facts& personal = private_facts(letter, forward.id);
    const bool outside = forward.facts.flag(Field::outside);
    const core::Unit* unit = letter.organisation.unit(forward.facts.get(Field::unit));
    out["to"] = outside ? personal.get(Field::recipient_name) : unit == nullptr ? "" : unit->name;
    out["forwarded"] = date_word(letter, forward.on.date);
    out["reason"] = personal.get(Field::reason);
    out["outside"] = outside;
}

void add_progress(const LetterCase& letter, Data::Map& out) {
    const Event& inform = calling_for(letter, "progress");
    const std::string news = words_given(letter, "progress");
    if (news.empty())
        throw Error{ErrorKind::usage, text("what does the letter tell?")}.hinted(
            text("Say it with --note TEXT."));
    out["news"] = news;
    out["next_news"] = date_word(letter, inform.facts.get(Field::until));
    out["answer_by"] = due_for(letter, Act::answer);
}

void add_report(const LetterCase& letter, Data::Map& out) {
    out["findings"] = core::latest(letter.c, letter.personal, Field::findings);
    out["recommendations"] = core::latest(letter.c, letter.personal, Field::recommendations);
    out["enclosed"] = letter.state.reported;
    out["answer_by"] = due_for(letter, Act::answer);
}

void add_referral(const LetterCase& letter, Data::Map& out) {
    const Event& referral = newest(letter, Act::refer);
    const std::string& route = referral.facts.get(Field::route);
    out["route"] = route.empty() ? "" : demanded_word(letter.language, "referral-route", route);
    out["details"] = as_sentence(words_given(letter, "referral"));
    out["whole"] = !referral.facts.has(Field::issue);
}

void add_withdrawal(const LetterCase& letter, Data::Map& out) {
    const Event& withdrawal = newest(letter, Act::withdraw);
    const std::string& asked = withdrawal.facts.get(Field::asked_on);
    out["withdrawn"] =
        asked.empty() ? date_word(letter, withdrawal.on.date) : date_word(letter, asked);
    out["continued"] = withdrawal.facts.flag(Field::continued);
}

}  // namespace klag::letters
