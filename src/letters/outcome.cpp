#include "letters/outcome.h"

#include "base/error.h"
#include "letters/case_words.h"
#include "letters/words.h"

#include <algorithm>

namespace klag::letters {
namespace {

using core::Act;
using core::Event;
using core::Field;

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
        out.emplace_back(
            Data::Map{{"title", issue_title(letter, issue)},
                      {"outcome", finding},
                      {"reason", route.empty() ? as_sentence(decision_reason(letter, issue))
                                               : std::string{}}});
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
        if (event.act != Act::action || event.facts.number(Field::action) != action.number)
            continue;
        const std::string& newer = private_facts(letter, event.id).get(Field::what);
        if (!newer.empty()) what = newer;
    }
    return as_sentence(what);
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
            .hinted(
                text("Set it with 'klag edit procedure {name}', and take the line 'verify: yes' "
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
    out["body_phone"] = unbroken(body.phone);
    out["body_web"] = body.web;
    out["further"] = found != nullptr || !next.empty();
    out["contact_name"] = contact_person(letter, "outcome").name;
}

/// Whether a report of an investigation came since the answer before this one.
bool new_report(const LetterCase& letter, const std::string& answer) {
    bool reported = false;
    for (const core::Event& event : letter.c.events) {
        if (event.act == core::Act::answer && event.id != answer) reported = false;
        reported |= event.act == core::Act::investigate && event.facts.flag(Field::report);
    }
    return reported;
}

}  // namespace

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
    out["report"] = new_report(letter, answer.id);
    add_way_further(letter, out);
}

}  // namespace klag::letters
