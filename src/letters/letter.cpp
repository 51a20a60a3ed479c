#include "letters/letter.h"

#include "base/error.h"
#include "base/utf8.h"
#include "letters/words.h"

#include <algorithm>
#include <functional>

namespace klag::letters {
namespace {

using core::Act;
using core::Event;
using core::Field;

/// The private facts that go with `event`.
const core::Facts& private_facts(const LetterCase& letter, const std::string& event) {
    static const core::Facts none;
    const auto found = letter.personal.events.find(event);
    return found == letter.personal.events.end() ? none : found->second;
}

/// The newest event of `act`; an empty one when there is none, so that its facts are missing.
const Event& newest(const LetterCase& letter, Act act) {
    static const Event none;
    const auto& events = letter.c.events;
    const auto found = std::find_if(events.rbegin(), events.rend(),
                                    [&](const Event& event) { return event.act == act; });
    return found == events.rend() ? none : *found;
}

/// The date as the letter's language writes it; "" for an empty one.
std::string date_word(const LetterCase& letter, const std::string& iso) {
    const auto moment = Moment::parse(iso);
    return moment ? format_date(moment->date, letter.language) : "";
}

/// Whether words of the procedure can stand in this letter as they are.
bool speaks_its_language(const LetterCase& letter) {
    return letter.procedure.language == letter.language.code;
}

/// The procedure's own word for `key` when it has one in the letter's language; else "".
std::string own_word(const LetterCase& letter, const std::string& key) {
    const auto found = letter.procedure.words.find(key);
    return speaks_its_language(letter) && found != letter.procedure.words.end() ? found->second : "";
}

std::string name_and_title(const core::Member* member) {
    if (member == nullptr) return "";
    return member->title.empty() ? member->name : member->name + ", " + member->title;
}

const core::Member* member(const LetterCase& letter, const std::string& id) {
    return id.empty() ? nullptr : letter.organisation.member(id);
}

core::Person complainant(const LetterCase& letter) {
    if (core::is_anonymous(letter.state))
        throw Error{ErrorKind::refused, text("nobody can be written to: {number} is anonymous",
                                             {{"number", letter.c.number}})}
            .hinted(text("If the person has come forward, type 'klag identify {number}'.",
                         {{"number", letter.c.number}}));
    for (const core::Person& person : core::people(letter.c, letter.personal))
        if (person.number == 1 && person.facts.has(Field::name)) return person;
    throw Error{ErrorKind::refused, text("{number} has no name to write to",
                                         {{"number", letter.c.number}})}
        .hinted(text("Add it with 'klag edit {number} --name NAME'.",
                     {{"number", letter.c.number}}));
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
        throw Error{ErrorKind::bad_data, text("{name} has no telephone number and no e-mail address",
                                              {{"name", whom.name}})}
            .at("organisation.yaml")
            .hinted(text("Add one with 'klag edit organisation'."));
    std::string out = name_and_title(&whom);
    for (const auto& [code, value] : {std::pair{"phone", phone}, std::pair{"email", email}})
        if (!value.empty())
            out += ", " + demanded_word(letter.language, "contact", code) + " " + value;
    return out;
}

const core::Member& contact_person(const LetterCase& letter, const std::string& kind) {
    const core::Member* handler = member(letter, letter.state.facts.get(Field::handler));
    return handler == nullptr || kind == "forwarding" ? letter.signer : *handler;
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
    return {{"sender", settings.organisation +
                           (settings.address.empty() ? "" : "\n" + settings.address)},
            {"date", format_date(letter.today, letter.language)},
            {"recipient", recipient(person)},
            {"number", letter.c.number},
            {"diary", letter.state.facts.get(Field::diary)},
            {"salutation",
             fill(letter.language.salutation, {{"name", person.facts.get(Field::name)}})},
            {"your_case", your_case(letter)},
            {"received", format_date(core::received(letter.state).date, letter.language)},
            {"contact", contact(letter, whom)},
            {"signature", letter.signer.name +
                              (letter.signer.title.empty() ? "" : "\n" + letter.signer.title) +
                              "\n" + settings.organisation}};
}

const core::ClockRule* rule_of(const LetterCase& letter, const core::Clock& clock) {
    for (const core::ClockRule& rule : letter.procedure.clocks)
        if (rule.id == clock.entry.rule) return &rule;
    return nullptr;
}

/// The earliest date by which a running clock wants `act`, which is the first that ends it. A clock
/// that the organisation has not checked yet promises nothing.
std::string due_for(const LetterCase& letter, Act act) {
    std::optional<Date> earliest;
    for (const core::Clock& clock : letter.state.clocks) {
        const core::ClockRule* rule = rule_of(letter, clock);
        if (!clock.running() || rule == nullptr || rule->verify || rule->until.empty()) continue;
        if (rule->until.front().act != act) continue;
        if (!earliest || clock.entry.due.date < *earliest) earliest = clock.entry.due.date;
    }
    return earliest ? format_date(*earliest, letter.language) : "";
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

/// The date that a clock moved by `extension` had before.
std::string date_before(const LetterCase& letter, const Event& extension) {
    for (const core::ClockEntry& moved : extension.clocks) {
        if (moved.change != core::ClockChange::moved) continue;
        std::string before;
        for (const Event& event : letter.c.events) {
            if (event.id == extension.id) return before;
            for (const core::ClockEntry& entry : event.clocks)
                if (entry.id == moved.id) before = format_date(entry.due.date, letter.language);
        }
    }
    return "";
}

std::string first_upper(const std::string& words) {
    std::string out = words;
    if (!out.empty() && out[0] >= 'a' && out[0] <= 'z')
        out[0] = static_cast<char>(out[0] - 'a' + 'A');
    for (const auto& [low, high] : {std::pair{"å", "Å"}, std::pair{"ä", "Ä"}, std::pair{"ö", "Ö"},
                                    std::pair{"ø", "Ø"}, std::pair{"æ", "Æ"}})
        if (out.rfind(low, 0) == 0) out.replace(0, 2, high);
    return out;
}

/// Who handles `level`, in the middle of a sentence: the role that the unit's field decides, else
/// the procedure's title, else, for a letter in another language, that language's word.
std::string level_word(const LetterCase& letter, const core::Level& level) {
    const std::string field =
        core::field_of(letter.organisation, letter.state.facts.get(Field::unit));
    for (const core::Choice& choice : level.by_field)
        if (choice.id == field)
            if (std::string role = word(letter.language, "role", choice.title); !role.empty())
                return role;
    if (speaks_its_language(letter) || level.roles.empty()) return level.title;
    std::vector<std::string> roles;
    for (const std::string& role : level.roles)
        roles.push_back(demanded_word(letter.language, "role", role));
    return listed(roles, letter.language);
}

std::string next_level(const LetterCase& letter) {
    const core::Level* next = core::level(letter.procedure, letter.state.level + 1);
    return next == nullptr || !core::is_complaint(letter.state) ? "" : level_word(letter, *next);
}

void add_delay(const LetterCase& letter, Data::Map& out) {
    const Event& extension = newest(letter, Act::extend);
    out["old_date"] = date_before(letter, extension);
    out["new_date"] = date_word(letter, extension.facts.get(Field::until));
    out["reason"] = private_facts(letter, extension.id).get(Field::reason);
    out["next_level"] = next_level(letter);
}

bool apologises(const LetterCase& letter) {
    return std::any_of(
        letter.state.issues.begin(), letter.state.issues.end(), [](const core::Issue& issue) {
            const auto& remedies = issue.facts.list(Field::remedies);
            return issue.facts.is(Field::outcome, "upheld") ||
                   issue.facts.is(Field::outcome, "partly-upheld") ||
                   std::find(remedies.begin(), remedies.end(), "apology") != remedies.end();
        });
}

std::string issue_title(const LetterCase& letter, const core::Issue& issue) {
    if (speaks_its_language(letter))
        for (const core::Choice& category : letter.procedure.categories)
            if (category.id == issue.facts.get(Field::category)) return first_upper(category.title);
    const std::string& kind = letter.state.facts.get(Field::kind);
    const std::string own = first_upper(own_word(letter, "the-" + kind));
    const std::string title = own.empty() ? demanded_word(letter.language, "kind", kind) : own;
    const bool alone = letter.state.issues.size() == 1;
    return alone ? title : title + " " + std::to_string(issue.number);
}

/// The reason given with the newest decision on `issue`.
std::string decision_reason(const LetterCase& letter, const core::Issue& issue) {
    const auto& events = letter.c.events;
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (event->act != Act::decide) continue;
        const bool meant =
            !event->facts.has(Field::issue) || event->facts.number(Field::issue) == issue.number;
        if (meant) return private_facts(letter, event->id).get(Field::reason);
    }
    return "";
}

Data::List decided_issues(const LetterCase& letter) {
    Data::List out;
    for (const core::Issue& issue : letter.state.issues) {
        const std::string& outcome = issue.facts.get(Field::outcome);
        const std::string& route = issue.facts.get(Field::route);
        if (outcome.empty() && route.empty()) continue;
        const std::string finding = route.empty()
                                        ? demanded_word(letter.language, "outcome", outcome)
                                        : demanded_word(letter.language, "route", route);
        out.emplace_back(Data::Map{
            {"title", issue_title(letter, issue)},
            {"outcome", finding},
            {"reason", route.empty() ? decision_reason(letter, issue) : std::string{}}});
    }
    return out;
}

/// The finding about the handling that was made since the case came to its level.
std::string handling_finding(const LetterCase& letter) {
    const auto& events = letter.c.events;
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (event->act == Act::escalate) return "";
        if (event->facts.has(Field::handling_finding))
            return demanded_word(letter.language, "handling-finding",
                                 event->facts.get(Field::handling_finding));
    }
    return "";
}

std::string action_words(const LetterCase& letter, const core::Action& action) {
    std::string what = private_facts(letter, action.event).get(Field::what);
    for (const Event& event : letter.c.events) {
        if (event.act != Act::action || event.facts.number(Field::action) != action.number) continue;
        const std::string& newer = private_facts(letter, event.id).get(Field::what);
        if (!newer.empty()) what = newer;
    }
    return what;
}

Data::List measures(const LetterCase& letter) {
    Data::List out;
    for (const core::Action& action : letter.state.actions) {
        const std::string what = action_words(letter, action);
        if (what.empty()) continue;
        const std::string done = date_word(letter, action.facts.get(Field::done));
        const std::string by = date_word(letter, action.facts.get(Field::until));
        out.emplace_back(
            Data::Map{{"what", what}, {"done", done}, {"by", done.empty() ? by : std::string{}}});
    }
    return out;
}

/// The body that the letter names: nobody's but the highest level's. Source: lifecycle, at the top
/// the external body is named.
const core::Body* outside_body(const LetterCase& letter) {
    if (!core::is_complaint(letter.state) || !next_level(letter).empty()) return nullptr;
    for (const core::Body& body : letter.procedure.bodies) {
        if (!body.top) continue;
        if (!body.verify) return &body;
        throw Error{ErrorKind::refused,
                    text("the address of {body} has not been checked", {{"body", body.title}})}
            .hinted(text("Set it with 'klag edit procedure {name}', and take the line 'verify: yes' "
                         "out.",
                         {{"name", letter.procedure.name}}));
    }
    return nullptr;
}

void add_way_further(const LetterCase& letter, Data::Map& out) {
    const core::Body none;
    const core::Body* found = outside_body(letter);
    const core::Body& body = found == nullptr ? none : *found;
    const std::string next = next_level(letter);
    out["next_level"] = next;
    out["body"] = body.title;
    out["body_address"] = body.address;
    out["body_phone"] = body.phone;
    out["body_web"] = body.web;
    out["further"] = found != nullptr || !next.empty();
    out["contact_name"] = contact_person(letter, "outcome").name;
}

void add_outcome(const LetterCase& letter, Data::Map& out) {
    const Event& answer = newest(letter, Act::answer);
    const bool complaint = core::is_complaint(letter.state);
    Data::List issues = complaint ? decided_issues(letter) : Data::List{};
    Data::List actions = measures(letter);
    out["is_complaint"] = complaint;
    out["explanation"] = private_facts(letter, answer.id).get(Field::explanation);
    out["apology"] = complaint && apologises(letter);
    out["not_taken_up"] = answer.facts.flag(Field::not_taken_up);
    out["findings"] = core::latest(letter.c, letter.personal, Field::findings);
    out["has_issues"] = !issues.empty();
    out["issues"] = std::move(issues);
    out["handling_finding"] = handling_finding(letter);
    out["has_actions"] = !actions.empty();
    out["actions"] = std::move(actions);
    out["report"] = letter.state.reported;
    add_way_further(letter, out);
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
    out["to"] = outside           ? personal.get(Field::recipient_name)
                : unit == nullptr ? ""
                                  : unit->name;
    out["forwarded"] = format_date(forward.on.date, letter.language);
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
