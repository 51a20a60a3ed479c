#include "letters/outcome.h"

#include "base/error.h"
#include "letters/case_words.h"
#include "letters/elements.h"
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
    const std::string title = own.empty() ? word_of_set(letter, "kind", kind) : own;
    const bool alone = letter.state.issues.size() == 1;
    return alone ? title : title + " " + std::to_string(issue.number);
}

/// The finding as a sentence, in the procedure's own words where it has some: `outcome-upheld`.
std::string finding_words(const LetterCase& letter, const std::string& table,
                          const std::string& outcome) {
    const std::string own = own_word(letter, table + "-" + outcome);
    return own.empty() ? word_of_set(letter, table, outcome) : own;
}

/// `table` is outcome, or outcome-note for readers in the office.
Data::List decided_issues(const LetterCase& letter, const std::string& table) {
    Data::List out;
    for (const core::Issue& issue : letter.state.issues) {
        const std::string& outcome = issue.facts.get(Field::outcome);
        const std::string& route = issue.facts.get(Field::route);
        if (outcome.empty() && route.empty()) continue;
        const std::string finding = route.empty() ? finding_words(letter, table, outcome)
                                                  : demanded_word(letter.language, "route", route);
        out.emplace_back(
            Data::Map{{"title", issue_title(letter, issue)},
                      {"outcome", finding},
                      {"reason", route.empty() ? as_sentence(decision_reason(letter, issue))
                                               : std::string{}}});
    }
    return out;
}

/// The finding about the handling that was made since the case came to its level, with its reason
/// where that is not the reason for a finding on an issue.
std::string handling_finding(const LetterCase& letter, const std::string& table) {
    const auto& events = letter.c.events;
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (event->act == Act::escalate) return "";
        if (!event->facts.has(Field::handling_finding)) continue;
        const std::string finding =
            word_of_set(letter, table, event->facts.get(Field::handling_finding));
        const std::string reason =
            event->facts.has(Field::outcome)
                ? ""
                : as_sentence(private_facts(letter, event->id).get(Field::reason));
        return reason.empty() ? finding : finding + " " + reason;
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

Data::List measures(const LetterCase& letter, bool done_too) {
    Data::List out;
    for (const core::Action& action : letter.state.actions) {
        const std::string what = action_words(letter, action);
        const std::string done = date_word(letter, action.facts.get(Field::done));
        if (what.empty() || (!done.empty() && !done_too)) continue;
        const std::string by = date_word(letter, action.facts.get(Field::until));
        out.emplace_back(
            Data::Map{{"what", what}, {"done", done}, {"by", done.empty() ? by : std::string{}}});
    }
    return out;
}

void add_measures(Data::List actions, Data::Map& out) {
    out["has_actions"] = !actions.empty();
    out["actions"] = std::move(actions);
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

/// Whether the case can go to an outside body next: at the highest level. Source: lifecycle, at the
/// top the external body is named.
bool leads_outside(const LetterCase& letter) {
    return core::is_complaint(letter.state) && next_level(letter).empty();
}

}  // namespace

std::string decision_reason(const LetterCase& letter, const core::Issue& issue) {
    const auto& events = letter.c.events;
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (event->act != Act::decide || !event->facts.has(Field::outcome)) continue;
        const bool meant =
            !event->facts.has(Field::issue) || event->facts.number(Field::issue) == issue.number;
        if (meant) return private_facts(letter, event->id).get(Field::reason);
    }
    return "";
}

void add_body(const core::Procedure& procedure, Data::Map& out) {
    for (const char* name : {"body", "body_address", "body_phone", "body_web"})
        out[name] = std::string{};
    for (const core::Body& body : procedure.bodies) {
        if (!body.top) continue;
        if (body.verify)
            throw Error{ErrorKind::refused,
                        text("the address of {body} has not been checked", {{"body", body.title}})}
                .hinted(text("Set it with 'klag edit procedure {name}', and take the line "
                             "'verify: yes' out.",
                             {{"name", procedure.name}}));
        out["body"] = body.title;
        out["body_address"] = body.address;
        out["body_phone"] = unbroken(body.phone);
        out["body_web"] = body.web;
        return;
    }
}

void add_demanded_body(const std::string& kind, const LetterCase& letter, Data::Map& out) {
    static const core::Procedure without_bodies;
    add_body(is_demanded("body", kind, letter) ? letter.procedure : without_bodies, out);
}

void add_way_further(const std::string& kind, const LetterCase& letter, Data::Map& out) {
    if (leads_outside(letter))
        add_body(letter.procedure, out);
    else
        add_demanded_body(kind, letter, out);
    const std::string next = next_level(letter);
    out["next_level"] = next;
    out["further"] = !next.empty() || out["body"].yes();
    out["contact_name"] = contact_person(letter, "outcome").name;
}

void add_issues(const LetterCase& letter, const std::string& table, Data::Map& out) {
    Data::List issues =
        core::is_complaint(letter.state) ? decided_issues(letter, table) : Data::List{};
    out["has_issues"] = !issues.empty();
    out["issues"] = std::move(issues);
}

void add_actions(const LetterCase& letter, Data::Map& out) {
    add_measures(measures(letter, true), out);
}

void add_open_actions(const LetterCase& letter, Data::Map& out) {
    add_measures(measures(letter, false), out);
}

namespace {

void add_answer(const std::string& kind, const LetterCase& letter, Data::Map& out) {
    const Event& answer = newest(letter, Act::answer);
    const bool complaint = core::is_complaint(letter.state);
    out["is_complaint"] = complaint;
    out["explanation"] = private_facts(letter, answer.id).get(Field::explanation);
    out["apology"] = complaint && apologises(letter);
    out["not_taken_up"] = answer.facts.flag(Field::not_taken_up);
    out["findings"] = core::latest(letter.c, letter.personal, Field::findings);
    out["handling_finding"] = handling_finding(letter, "handling-finding");
    out["report"] = new_report(letter, answer.id);
    add_issues(letter, "outcome", out);
    add_actions(letter, out);
    add_way_further(kind, letter, out);
}

}  // namespace

void add_outcome(const LetterCase& letter, Data::Map& out) { add_answer("outcome", letter, out); }

void add_praise(const LetterCase& letter, Data::Map& out) {
    out["explanation"] =
        private_facts(letter, newest(letter, Act::answer).id).get(Field::explanation);
    out["passed_on"] = letter.state.passed_on;
}

void add_suggestion(const LetterCase& letter, Data::Map& out) {
    out["explanation"] =
        private_facts(letter, newest(letter, Act::answer).id).get(Field::explanation);
    add_actions(letter, out);
}

void add_file_note(const LetterCase& letter, Data::Map& out) {
    const Event& answer = newest(letter, Act::answer);
    add_answer("file-note", letter, out);
    add_issues(letter, "outcome-note", out);
    out["handling_finding"] = handling_finding(letter, "handling-finding-note");
    out["told_on"] = date_word(letter, answer.on.date);
    out["told_to"] = core::latest(letter.c, letter.personal, Field::name);
    out["channel"] = demanded_word(letter.language, "channel", answer.facts.get(Field::channel));
}

}  // namespace klag::letters
