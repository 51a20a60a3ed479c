#include "letters/letter.h"

#include "base/error.h"
#include "letters/case_words.h"
#include "letters/outcome.h"
#include "letters/words.h"

#include <algorithm>
#include <optional>

namespace klag::letters {
namespace {

using core::Act;
using core::Event;
using core::Field;

core::Person complainant(const LetterCase& letter) {
    if (core::is_anonymous(letter.state))
        throw Error{ErrorKind::refused, text("nobody can be written to: {number} is anonymous",
                                             {{"number", letter.c.number}})}
            .hinted(text("If the person has come forward, type 'klag identify {number}'.",
                         {{"number", letter.c.number}}));
    for (const core::Person& person : core::people(letter.c, letter.personal))
        if (person.number == 1 && person.facts.has(Field::name)) return person;
    throw Error{ErrorKind::refused,
                text("{number} has no name to write to", {{"number", letter.c.number}})}
        .hinted(
            text("Add it with 'klag edit {number} --name NAME'.", {{"number", letter.c.number}}));
}

std::string recipient(const core::Person& person) {
    const std::string& address = person.facts.get(Field::address);
    const std::string& below = address.empty() ? person.facts.get(Field::email) : address;
    return person.facts.get(Field::name) + (below.empty() ? "" : "\n" + below);
}

/// "Eva Lind, coordinator, telephone 063-14 30 00, e-mail eva@…". Somebody without a number and an
/// address of their own is reached through the organisation's.
std::string contact(const LetterCase& letter, const core::Member& whom) {
    const bool own = !whom.phone.empty() || !whom.email.empty();
    const std::string& phone = own ? whom.phone : letter.settings.phone;
    const std::string& email = own ? whom.email : letter.settings.email;
    if (phone.empty() && email.empty())
        throw Error{
            ErrorKind::bad_data,
            text("{name} has no telephone number and no e-mail address", {{"name", whom.name}})}
            .at("organisation.yaml")
            .hinted(text("Add one with 'klag edit organisation'."));
    std::string out = name_and_title(&whom);
    for (const auto& [code, value] : {std::pair{"phone", phone}, std::pair{"email", email}})
        if (!value.empty())
            out +=
                ", " + demanded_word(letter.language, "contact", code) + "\u00A0" + unbroken(value);
    return out;
}

std::string your_case(const LetterCase& letter) {
    const std::string& kind = letter.state.facts.get(Field::kind);
    const std::string own = own_word(letter, "your-" + kind);
    return own.empty() ? demanded_word(letter.language, "your", kind) : own;
}

Data::Map common(const LetterCase& letter, const std::string& kind) {
    const core::Person person = complainant(letter);
    const auto& settings = letter.settings;
    const core::Member& whom = contact_person(letter, kind);
    return {
        {"sender",
         settings.organisation + (settings.address.empty() ? "" : "\n" + settings.address)},
        {"date", format_date(letter.today, letter.language)},
        {"recipient", recipient(person)},
        {"number", letter.c.number},
        {"diary", letter.state.facts.get(Field::diary)},
        {"salutation", fill(letter.language.salutation, {{"name", person.facts.get(Field::name)}})},
        {"your_case", your_case(letter)},
        {"received", date_word(letter, core::received(letter.state).date)},
        {"contact", contact(letter, whom)},
        {"signature", letter.signer.name +
                          (letter.signer.title.empty() ? "" : "\n" + letter.signer.title) + "\n" +
                          settings.organisation}};
}

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

void add_acknowledgement(const LetterCase& letter, Data::Map& out) {
    out["is_praise"] = letter.state.facts.is(Field::kind, "praise");
    out["is_complaint"] = core::is_complaint(letter.state);
    out["channel"] = word(letter.language, "channel", letter.state.facts.get(Field::channel));
    out["words"] = spoken_words(letter);
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

void add_delay(const LetterCase& letter, Data::Map& out) {
    const Event& extension = newest(letter, Act::extend);
    out["old_date"] = date_before(letter, extension);
    out["new_date"] = date_word(letter, extension.facts.get(Field::until));
    out["reason"] = as_sentence(private_facts(letter, extension.id).get(Field::reason));
    out["next_level"] = next_level(letter);
}

void add_escalation(const LetterCase& letter, Data::Map& out) {
    const Event& escalation = newest(letter, Act::escalate);
    const core::Level* level = core::level(letter.procedure, letter.state.level);
    const std::string& ground = escalation.facts.get(Field::ground);
    const std::string plan_by = due_for(letter, Act::plan);
    const std::string answer_by = due_for(letter, Act::answer);
    out["level"] = level == nullptr ? "" : level_word(letter, *level);
    out["ground"] = ground.empty() ? "" : demanded_word(letter.language, "ground", ground);
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

}  // namespace

Data letter_data(const std::string& kind, const LetterCase& letter) {
    Data::Map out = common(letter, kind);
    if (kind == "acknowledgement") add_acknowledgement(letter, out);
    if (kind == "plan") add_plan(letter, out);
    if (kind == "delay") add_delay(letter, out);
    if (kind == "outcome") add_outcome(letter, out);
    if (kind == "escalation") add_escalation(letter, out);
    if (kind == "forwarding") add_forwarding(letter, out);
    return out;
}

}  // namespace klag::letters
