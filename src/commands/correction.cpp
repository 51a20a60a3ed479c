#include "commands/correction.h"

#include "base/error.h"
#include "commands/code_words.h"
#include "commands/facts_given.h"
#include "commands/recorder.h"

#include <algorithm>

namespace klag::commands {
namespace {

using core::Field;

/// --reference diary=2026/118 is another way to say --diary 2026/118.
void take_references(const cli::Given& given, core::Facts& facts, Context& klag) {
    for (const std::string& pair : given.texts("reference")) {
        const auto sign = pair.find('=');
        const auto field = core::field_named(pair.substr(0, sign));
        if (sign == std::string::npos || !field || spec(*field).type != core::FieldType::reference)
            throw Error{ErrorKind::usage,
                        text("--reference {pair}: not a reference", {{"pair", pair}})}
                .hinted(text("Write it as diary=…, incident=…, ombudsman=… or theirs=…"));
        facts.set(*field, checked_value(*field, pair.substr(sign + 1), klag));
    }
}

/// Leaves out what the case says already. A correction of nothing is none.
void drop_unchanged(const core::State& state, core::Facts& facts) {
    const core::Facts given = facts;
    for (const auto& [field, values] : given)
        if (spec(field).plane == core::Plane::main && state.facts.list(field) == values)
            facts.remove(field);
}

/// Whether the option for the fact is given as empty, such as --phone "".
bool is_emptied(Field field, const cli::Given& given) {
    const std::string name{spec(field).name};
    return given.declares(name) && !given.declares_flag(name) && given.text(name) == "";
}

/// The facts that --remove names or that are given as empty.
std::vector<Field> removed(const cli::Given& given) {
    std::vector<Field> out;
    for (const std::string& name : given.texts("remove")) {
        const auto field = core::field_named(name);
        if (!field || !need(core::Act::correct, *field))
            throw Error{ErrorKind::usage, text("--remove {name}: no such fact", {{"name", name}})}
                .hinted(text("Name it as its option: phone, danger, diary …"));
        out.push_back(*field);
    }
    for (const core::FieldUse& use : spec(core::Act::correct).fields)
        if (is_emptied(use.field, given)) out.push_back(use.field);
    return out;
}

/// Whether the case says anything under `field`.
bool is_known(Field field, const core::Case& c, const core::State& state, Context& klag) {
    if (spec(field).plane == core::Plane::main) return state.facts.has(field);
    const core::PrivateCase personal = klag.saved().load_private(c);
    const auto persons = people(c, personal);
    return !latest(c, personal, field).empty() ||
           std::any_of(persons.begin(), persons.end(),
                       [&](const core::Person& person) { return person.facts.has(field); });
}

/// The options without those that are given as empty.
cli::Given without_empty(cli::Given given) {
    for (const core::FieldUse& use : spec(core::Act::correct).fields)
        if (is_emptied(use.field, given)) given.set_option(std::string{spec(use.field).name}, {});
    return given;
}

/// "unit: Hemtjänsten norr (before: Hemtjänsten söder)", a line for each corrected fact. What
/// stands in the private file is named, not shown.
void print_corrections(const core::State& before, const core::Facts& facts, Context& klag) {
    if (klag.json()) return;
    const store::Snapshot& saved = klag.saved();
    const auto& procedure = saved.procedure(before.facts.get(Field::procedure));
    for (const auto& [field, values] : facts) {
        if (field == Field::corrected || field == Field::was || field == Field::reason) continue;
        const std::string name = field_words(field).english();
        const auto shown = [&, field = field](const std::string& value) {
            return value_words(field, value, procedure, saved.organisation());
        };
        if (spec(field).plane == core::Plane::personal)
            klag.out().print(text("{fact}: corrected in the private file", {{"fact", name}}));
        else if (before.facts.has(field))
            klag.out().print(text("{fact}: {value} (before: {before})",
                                  {{"fact", name},
                                   {"value", shown(values.front())},
                                   {"before", shown(before.facts.get(field))}}));
        else
            klag.out().print(
                text("{fact}: {value}", {{"fact", name}, {"value", shown(values.front())}}));
    }
}

/// "diary number: taken back (before: SN 2026/118)"; what stood in the private file is not shown.
void print_removed(const core::State& before, const std::vector<Field>& gone, Context& klag) {
    if (klag.json()) return;
    const store::Snapshot& saved = klag.saved();
    const auto& procedure = saved.procedure(before.facts.get(Field::procedure));
    for (const Field field : gone) {
        const std::string name = field_words(field).english();
        if (!before.facts.has(field))
            klag.out().print(text("{fact}: taken back", {{"fact", name}}));
        else
            klag.out().print(text("{fact}: taken back (before: {before})",
                                  {{"fact", name},
                                   {"before", value_words(field, before.facts.get(field), procedure,
                                                          saved.organisation())}}));
    }
}

/// Says which facts change and what they were; personal values stand in the private file only.
void note_corrections(const core::State& state, const std::vector<Field>& gone,
                      core::Facts& facts) {
    std::vector<std::string> fields;
    std::vector<std::string> was;
    const auto note = [&](Field field) {
        const std::string name{spec(field).name};
        fields.push_back(name);
        const bool known = spec(field).plane == core::Plane::main && state.facts.has(field);
        if (known) was.push_back(name + "=" + state.facts.get(field));
    };
    for (const auto& [field, values] : facts)
        if (field != Field::reason && field != Field::person && field != Field::person_role)
            note(field);
    for (const Field field : gone) note(field);
    facts.set(Field::corrected, fields);
    facts.set(Field::was, was);
}

int adopt(const store::Number& number, Context& klag) {
    const core::Case c = klag.saved().load(number);
    using State = store::PrivateCopy::State;
    const store::PrivateCopy copy = klag.reg().private_copy(c);
    if (copy.state == State::lost)
        throw Error{
            ErrorKind::refused,
            text("the private file of {number} was lost, as in a power cut; there is nothing "
                 "in it to keep",
                 {{"number", number.text()}})}
            .hinted(text("Lay the saved one again with 'klag check --lay'."));
    if (copy.state != State::changed)
        throw Error{ErrorKind::refused, text("the private file was not changed by hand")};
    Draft draft{.act = core::Act::correct, .on = klag.now()};
    draft.facts.set(Field::corrected, std::vector<std::string>{"private"});
    const Order order{.number = number.text(), .drafts = {draft}, .adopt = copy.text};
    print_done(carry_out(order, klag), klag);
    return 0;
}

}  // namespace

int correct_case(const cli::Given& given, Context& klag) {
    const store::Number number = klag.saved().find(given.parameter("what").value_or(""));
    if (given.flag("discard")) {
        klag.reg().discard_changes(klag.saved().load(number));
        klag.out().say(
            text("The private file of {number} is as saved.", {{"number", number.text()}}));
        return 0;
    }
    if (given.flag("adopt")) return adopt(number, klag);
    core::Facts facts = given_facts(core::Act::correct, Field::count_, without_empty(given), klag);
    take_references(given, facts, klag);
    std::vector<Field> gone = removed(given);
    if (facts.empty() && gone.empty())
        throw Error{ErrorKind::usage, text("what is to be corrected?")}.hinted(
            text("Give the new value, such as 'klag edit {case} --unit …'; see 'klag help edit'.",
                 {{"case", klag.saved().short_name(number)}}));
    const core::Case c = klag.saved().load(number);
    const core::State before = fold(c);
    drop_unchanged(before, facts);
    std::erase_if(gone, [&](Field field) { return !is_known(field, c, before, klag); });
    const bool says_nothing = std::all_of(
        facts.begin(), facts.end(), [](const auto& fact) { return fact.first == Field::reason; });
    if (says_nothing && gone.empty()) {
        klag.out().say(
            text("Nothing was changed: {number} says so already.", {{"number", number.text()}}));
        return 0;
    }
    note_corrections(before, gone, facts);
    const Draft draft{.act = core::Act::correct, .on = klag.now(), .facts = facts};
    const Done done = carry_out({.number = number.text(), .drafts = {draft}}, klag);
    print_corrections(before, facts, klag);
    print_removed(before, gone, klag);
    print_done(done, klag);
    return 0;
}

}  // namespace klag::commands
