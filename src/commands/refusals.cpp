#include "commands/refusals.h"

#include "base/utf8.h"
#include "commands/code_words.h"
#include "commands/demands.h"

#include <algorithm>

namespace klag::commands {
namespace {

using core::Reason;
using core::Refusal;
using Places = std::vector<std::pair<std::string, std::string>>;

struct Row {
    Reason reason;
    const char* message;
    const char* hint;
};

constexpr const char* see_next = "See what may be done next with 'klag show {case}'.";

// One row a reason; the places are the refusal's values, {case} and {number}.
constexpr Row rows[] = {
    {Reason::wrong_status, "{number} is {status}; '{act}' needs a case that is {allowed}",
     see_next},
    {Reason::already_acknowledged, "{number} is already acknowledged at level {level}", see_next},
    {Reason::anonymous, "{number} is anonymous: there is nobody to tell, so '{act}' cannot be done",
     "When the person comes forward, use 'klag identify {case}'; to end it, 'klag close {case}'."},
    {Reason::anonymous_channel, "an anonymous complaint cannot come in by {channel}",
     "Give the person's name with --name, or another --channel."},
    {Reason::anonymous_not_allowed, "this procedure takes no anonymous complaints",
     "Give the person's name with --name."},
    {Reason::serious_needs_manager, "a serious complaint goes to a manager, and {staff} is none",
     "Choose the nearest manager with --to."},
    {Reason::serious_not_on_the_spot, "a serious complaint cannot be solved on the spot",
     "Register it without --solved and give it to the manager."},
    {Reason::not_decided, "an issue of {number} has no outcome yet",
     "Decide first with 'klag decide {case} --outcome …'."},
    {Reason::gate, "{number} cannot be closed yet: {unmet}", see_next},
    {Reason::before_receipt, "{on} lies before the case came in, on {received}",
     "Give a later date with --on."},
    {Reason::in_future, "{on} lies in the future (it is {now})", "Give the date it happened."},
    {Reason::before_last_act, "{on} lies before the last change of {number}, on {last}",
     "Give a later date with --on."},
    {Reason::kind_needs_wish, "only the person decides that it is no complaint but a {kind}",
     "If the person wished it, say so with --at-wish."},
    {Reason::no_such_level, "this procedure has no level {level} above the present one", see_next},
    {Reason::top_level, "{number} is at level {level}, the highest of this procedure",
     "The next step is an outside body: 'klag external {case} --body … --step submitted'."},
    {Reason::not_independent, "the complaint is about {staff}, who therefore may not handle it",
     "Choose somebody else with --to."},
    {Reason::same_person, "{staff} handled {number} at a lower level; level {level} wants another",
     "Choose somebody else with --to."},
    {Reason::role_of_the_level, "level {level} is handled by {roles}, which {staff} is not",
     "Choose with --to: {able}."},
    {Reason::level_skipped, "level {next} comes before level {level}",
     "Take it to level {next} first: leave out --level."},
    {Reason::not_satisfied,
     "the person is not satisfied, so {number} goes to level {level}, {title}, before it is closed",
     "Take it there with 'klag escalate {case}'."},
    {Reason::condition, "'{act}' needs --{needs}", "Record it with --{needs}."},
    {Reason::not_on_the_spot, "this procedure has no short way for what is solved on the spot",
     "Register it without --solved, and handle it in full."},
    {Reason::late_on_the_spot, "on the spot means by {due}; after that the whole procedure holds",
     "Register it without --solved, and handle it in full."},
    {Reason::clock_not_running, "{number} has no running deadline '{clock}'",
     "See the deadlines with 'klag due {case}'."},
    {Reason::clock_not_extendable, "the deadline '{clock}' cannot be extended",
     "See the deadlines with 'klag due {case}'."},
    {Reason::promise_moved,
     "the person was promised {due}: a later date is a notice of delay, with the reason",
     "Use 'klag extend {case} --clock {clock} --until {until} --reason …'."},
    {Reason::extension_late,
     "the deadline '{clock}' passed on {due}; a notice of delay comes before",
     "To record that the notice came late, add --late: the deadline then counts as missed."},
    {Reason::extension_in_time, "the deadline '{clock}' runs until {due}: the notice is not late",
     "Leave out --late."},
    {Reason::notice_back_dated,
     "the deadline '{clock}' passed on {due}; a letter that is written now comes after that",
     "If the person heard it on {on} in another way, say so with --no-letter. Else leave out --on "
     "and add --late: the deadline then counts as missed."},
    {Reason::extension_again, "the deadline '{clock}' may be extended only once", see_next},
    {Reason::extension_not_agreed,
     "the deadline '{clock}' was extended before; once more needs the person's consent",
     "If the person agreed, say so with --agreed."},
    {Reason::extension_not_later, "the new date must be later than {due}",
     "Give a later date with --until."},
    {Reason::extension_too_long, "'{clock}' may be extended to {longest} at the most",
     "Give an earlier date with --until."},
    {Reason::letter_was_sent, "a letter has been sent in {number}, so it cannot be void",
     "Close it instead: 'klag withdraw {case}' or 'klag close {case} --duplicate-of …'."},
    {Reason::no_such_issue, "{number} has no issue {issue}", see_next},
    {Reason::no_such_action, "{number} has no action {action}", see_next},
    {Reason::unknown_value, "--{field}: '{value}' is not known here", ""},
    {Reason::missing_value, "--{field} is missing", ""},
    {Reason::not_a_complaint, "{number} is no complaint", see_next},
    {Reason::no_consent,
     "the person concerned has not agreed that somebody else gets the answer (consent: {consent})",
     "Record it with 'klag edit {case} --consent yes' or '--consent not-needed'."},
    {Reason::long_ago, "{on} lies more than ten years back", "Give the date on which it came in."},
    {Reason::promise_in_the_past, "--until {until} lies before {on}, the day it was said",
     "Give a later date with --until."},
    {Reason::written_after_receipt,
     "it cannot have been written on {written} and come in on {received}",
     "Give another date with --written."},
    {Reason::happened_after_receipt,
     "it cannot have happened on {happened} and come in on {received}",
     "Give another date with --happened."},
    {Reason::senior_investigator, "{staff} may not investigate: it takes one of {roles}",
     "Name somebody who may: 'klag assign {case} --as investigator --to …'."},
    {Reason::not_anonymous, "{number} is not anonymous: the person is known",
     "Correct the name with 'klag edit {case} --name …'."},
    {Reason::duplicate_of_itself, "{number} cannot be a duplicate of itself",
     "Name the case that goes on."},
    {Reason::duplicate_of_such, "{other} is void or a duplicate itself: no case goes on there",
     "Name the case that goes on."},
    {Reason::handed_over_before, "{number} was handed over to {recipient} before",
     "See it with 'klag show {case}'."},
    {Reason::same_unit, "{number} is with {unit} already", "Choose another unit with --unit."},
    {Reason::letter_back_dated,
     "the deadline '{clock}' passed on {due}; a letter that is written now comes after that",
     "If the person was told on {on} in another way, say so with --no-letter. Else leave out --on: "
     "the deadline then counts as missed."},
};

Text with_source(const Text& sentence, const std::string& source) {
    if (source.empty()) return sentence;
    return text("{message} ({source})", {{"message", sentence.english()}, {"source", source}});
}

const Row& row_of(Reason reason) {
    return *std::find_if(std::begin(rows), std::end(rows),
                         [&](const Row& row) { return row.reason == reason; });
}

bool is_about_words(Reason reason) {
    return reason == Reason::unknown_value || reason == Reason::missing_value;
}

bool is_about_who_does_it(Reason reason) {
    return reason == Reason::not_independent || reason == Reason::same_person ||
           reason == Reason::serious_needs_manager;
}

/// How to choose somebody else: by the option of the act, or, where it has none, by giving the case
/// to them; `otherwise` for acts that take --to. Who is wrong only as the one who acts leaves it to
/// another, for whom it can be recorded.
const char* choice_of_staff(const Refusal& refusal, const char* otherwise) {
    const auto act = core::act_named(refusal.values.at("act"));
    const bool manager = refusal.reason == Reason::serious_needs_manager;
    if (refusal.values.contains("solved"))
        return "Leave out --solved: somebody else handles it, in full.";
    const auto as = refusal.values.find("as");
    if (as != refusal.values.end() && as->second == "signed-by")
        return "Choose somebody else with --signed-by.";
    if (as != refusal.values.end())
        return manager ? "The handler or a manager does that; record it for them with --by."
                       : "Somebody else does that; record it for them with --by.";
    if (!act || need(*act, core::Field::to)) return otherwise;
    if (need(*act, core::Field::handler))
        return manager ? "Choose the nearest manager with --handler."
                       : "Choose somebody else with --handler.";
    return manager ? "Give it to the nearest manager: 'klag assign {case} --as handler --to …'."
                   : "Somebody else does that: 'klag assign {case} --as handler --to …'.";
}

/// The options that set aside all of the refusals that can be.
std::string overrides(const std::vector<Refusal>& refusals) {
    std::vector<std::string> out;
    for (const Refusal& refusal : refusals) {
        const std::string option = "--override " + std::string{name(refusal.reason)};
        if (refusal.overridable && std::find(out.begin(), out.end(), option) == out.end())
            out.push_back(option);
    }
    return join(out, " ");
}

/// The hint for the first of the refusals, with what sets all of them aside.
Text hint_for(const std::vector<Refusal>& refusals, Text hint,
              const std::vector<std::string>& known) {
    const Refusal& refusal = refusals.front();
    const std::string options = overrides(refusals);
    const Places places{{"hint", hint.english()}, {"options", options}};
    if (refusal.overridable)
        return options == overrides({refusal})
                   ? text("{hint} To set the rule aside, add {options} --reason …", places)
                   : text("{hint} To set the rules aside, add {options} --reason …", places);
    if (refusal.reason == Reason::missing_value)
        return known.empty()
                   ? text("Give it with --{field}.", {{"field", refusal.values.at("field")}})
                   : text("Choose one of: {names}.", {{"names", few_of(known)}});
    if (refusal.reason != Reason::unknown_value) return hint;
    const auto successor = refusal.values.find("successor");
    if (successor != refusal.values.end())
        return text("It has ended; {unit} took over.", {{"unit", successor->second}});
    if (known.empty()) return text("The procedure names none; 'klag edit procedure' can add them.");
    const auto near = suggestions(refusal.values.at("value"), known);
    if (!near.empty()) return text("Did you mean {names}?", {{"names", join(near, ", ")}});
    return text("Known are: {names}.", {{"names", few_of(known)}});
}

/// A value of a refusal as a person reads it: statuses in words.
std::string shown_value(const std::string& name, const std::string& value) {
    if (name != "status" && name != "allowed") return value;
    std::vector<std::string> words = split(value, ' ');  // received or in-handling
    for (std::string& word : words)
        if (const auto status = core::status_named(word)) word = status_words(*status).english();
    return join(words, " ");
}

}  // namespace

std::string few_of(const std::vector<std::string>& names) {
    constexpr std::size_t at_a_glance = 12;
    constexpr std::size_t at_most = 20;
    if (names.size() <= at_most) return join(names, ", ");
    return join({names.begin(), names.begin() + at_a_glance}, ", ") + ", …";
}

RefusalText wording(const Refusal& refusal, const std::string& number,
                    const std::string& short_name) {
    Places places{{"number", number.empty() ? "the case" : number}, {"case", short_name}};
    for (const auto& [name, value] : refusal.values)
        places.emplace_back(name, shown_value(name, value));
    const Row& row = row_of(refusal.reason);
    const char* sentence = row.message;
    const char* hint = row.hint;
    if (refusal.values.contains("left"))
        sentence = "--{field}: {value} no longer works here; the last day was {left}";
    if (refusal.reason == Reason::gate) {
        const Demand* demand = demand_of(refusal);
        hint = demand == nullptr ? "Record it with '{command}'." : demand->hint;
        places.emplace_back("unmet", unmet(refusal).english());
        if (demand == nullptr)
            if (const auto act = core::Trigger::parse(refusal.values.at("demand")))
                places.emplace_back("command", command_for(*act, short_name));
    }
    if (refusal.reason == Reason::before_receipt && refusal.values.contains("act")) {
        sentence = "it cannot have come in on {received}: '{act}' was done before, on {on}";
        hint = "Give an earlier date with --received.";
    }
    if (is_about_who_does_it(refusal.reason)) hint = choice_of_staff(refusal, hint);
    if (refusal.values.contains("late"))
        hint = "Use 'klag extend {case} --clock {clock} --until {until} --late --reason …'.";
    if (refusal.reason == Reason::role_of_the_level &&
        refusal.values.at("act") == name(core::Act::plan))
        hint = "Choose with --handler: {able}.";
    if (refusal.reason == Reason::role_of_the_level && refusal.values.at("able").empty())
        hint = "Nobody has the role who may take it: give it in organisation.yaml.";
    return {with_source(text(sentence, places), refusal.source), text(hint, places)};
}

std::string unmet_demand(const Refusal& refusal, const cli::Catalogue& words) {
    return words.render(with_source(text(words.render(unmet(refusal))), refusal.source));
}

Error refused(const std::vector<Refusal>& refusals, const std::string& number,
              const std::string& short_name, const std::vector<std::string>& known_values) {
    std::vector<std::string> messages;
    for (const Refusal& refusal : refusals)
        messages.push_back(wording(refusal, number, short_name).message.english());
    const bool words_only = std::all_of(refusals.begin(), refusals.end(), [](const Refusal& one) {
        return is_about_words(one.reason);
    });
    const Refusal& first = refusals.front();
    return Error{words_only ? ErrorKind::usage : ErrorKind::refused,
                 text("{messages}", {{"messages", join(messages, "\n       ")}})}
        .hinted(hint_for(refusals, wording(first, number, short_name).hint, known_values));
}

Error nobody_free(const std::vector<Refusal>& bars, const std::string& number) {
    std::vector<std::string> messages;
    for (const Refusal& bar : bars) messages.push_back(wording(bar, number, "").message.english());
    const std::string& staff = bars.front().values.at("staff");
    std::vector<Refusal> own = bars;
    std::erase_if(own, [&](const Refusal& bar) { return bar.values.at("staff") != staff; });
    const std::string options = overrides(own);
    return Error{ErrorKind::refused,
                 text("nobody who has the role is free to take it over: {messages}",
                      {{"messages", join(messages, "\n       ")}})}
        .hinted(options.empty()
                    ? text("Give the role to somebody else in organisation.yaml, or choose {staff} "
                           "all the same: --to {staff}.",
                           {{"staff", staff}})
                    : text("Give the role to somebody else in organisation.yaml, or set the rule "
                           "aside: --to {staff} {options} --reason …",
                           {{"staff", staff}, {"options", options}}));
}

}  // namespace klag::commands
