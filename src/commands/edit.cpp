#include "base/error.h"
#include "base/utf8.h"
#include "cli/editor.h"
#include "commands/act_verb.h"
#include "commands/code_words.h"
#include "commands/facts_given.h"
#include "commands/recorder.h"
#include "commands/settings_saving.h"
#include "commands/verbs.h"
#include "core/language.h"
#include "letters/letter.h"
#include "store/new_register.h"

#include <algorithm>

namespace klag::commands {
namespace {

using core::Field;

/// What to edit beside a case.
const std::vector<std::string> editable{"settings", "organisation", "procedure",
                                        "calendar", "letter",       "letterhead"};

/// Throws when `name` is none of `known`; `message` says so.
void demand_known(const std::string& name, const std::vector<std::string>& known, Text message) {
    if (std::find(known.begin(), known.end(), name) != known.end()) return;
    const auto near = suggestions(name, known);
    throw Error{ErrorKind::usage, std::move(message)}.hinted(
        near.empty() ? text("Known are: {names}.", {{"names", join(known, ", ")}})
                     : text("Did you mean {names}?", {{"names", join(near, ", ")}}));
}

std::string procedure_path(const std::string& given, Context& klag) {
    const store::Snapshot& saved = klag.saved();
    const std::string name = given.empty() ? saved.settings().procedure : given;
    std::string path = store::procedure_file(name);
    if (klag.reg().working_copy(path)) return path;
    std::vector<std::string> known = saved.procedure_names();
    for (const std::string& shipped : store::shipped_procedures())
        if (!saved.file(store::procedure_file(shipped))) known.push_back(shipped);
    if (std::find(known.begin(), known.end(), name) != known.end()) return path;
    const auto near = suggestions(name, known);
    throw Error{ErrorKind::usage, text("there is no procedure '{name}'", {{"name", name}})}.hinted(
        text("Did you mean {names}? For a new one put a copy into the register's folder as {file} "
             "and type 'klag save'.",
             {{"names", join(near.empty() ? known : near, ", ")}, {"file", path}}));
}

std::string calendar_path(const std::string& given, Context& klag) {
    const store::Snapshot& saved = klag.saved();
    const std::string name =
        given.empty() ? saved.procedure(saved.settings().procedure).calendar : given;
    demand_known(name, store::shipped_calendars(),
                 text("there is no calendar '{name}'", {{"name", name}}));
    return store::calendar_file(name);
}

/// An own letter in a language that klag or the register has; or the words of any language.
std::string letter_path(const std::string& name, Context& klag) {
    const std::vector<std::string> parts = split(name, '/');
    if (parts.size() != 2 || parts[0].empty() || parts[1].empty())
        throw Error{ErrorKind::usage, text("which letter?")}.hinted(
            text("Type 'klag edit letter sv/outcome', or sv/language for its words."));
    const std::string own_words = store::language_file(parts[0]);
    if (parts[1] == "language") return own_words;
    if (!klag.saved().file(own_words) && !klag.reg().working_copy(own_words))
        demand_known(parts[0], core::language_codes(),
                     text("there are no letters in the language '{code}'", {{"code", parts[0]}}));
    std::vector<std::string> known = letters::letter_kinds();
    known.emplace_back("language");
    demand_known(parts[1], known, text("there is no letter '{kind}'", {{"kind", parts[1]}}));
    return "letters/" + name + ".md";
}

/// The settings file that `what` and `name` mean; "" when `what` is none.
std::string settings_path(const std::string& what, const std::string& name, Context& klag) {
    if (what == "settings") return std::string{store::settings_file};
    if (what == "organisation") return std::string{store::organisation_file};
    if (what == "procedure") return procedure_path(name, klag);
    if (what == "calendar") return calendar_path(name, klag);
    if (what == "letter") return letter_path(name, klag);
    if (what == "letterhead") return std::string{store::letterhead_file};
    return "";
}

int edit_settings(const std::string& path, Context& klag) {
    if (!klag.may_open_editor())
        throw Error{ErrorKind::usage,
                    text("no editor can be opened without a terminal or with --no-input")}
            .hinted(text("Change {file} in the register's folder and type 'klag save'.",
                         {{"file", path}}));
    const auto working = klag.reg().working_copy(path);
    const auto saved = klag.saved().file(path);
    const std::string before = working ? *working
                               : saved ? *saved
                                       : store::first_text(klag.saved(), path);
    const std::string ending = path.ends_with(".md") ? ".md" : ".yaml";
    const std::string after = cli::edit(klag.env(), before, ending);
    if (after == before && (!working || saved == before)) {
        klag.out().say(text("Nothing was changed."));
        return 0;
    }
    try {
        save_settings({{path, after}}, klag);
    } catch (const Error& error) {
        const std::string kept = cli::keep_text(klag.env(), "settings", after);
        Error again = error;
        throw std::move(again).hinted(text("{hint} What you wrote is kept in {file}.",
                                           {{"hint", error.hint().english()}, {"file", kept}}));
    }
    return 0;
}

/// --reference diary=2026/118 is another way to say --diary 2026/118.
void take_references(const cli::Given& given, core::Facts& facts, Context& klag) {
    for (const std::string& pair : given.texts("reference")) {
        const auto sign = pair.find('=');
        const auto field = core::field_named(pair.substr(0, sign));
        if (sign == std::string::npos || !field || spec(*field).type != core::FieldType::reference)
            throw Error{ErrorKind::usage,
                        text("--reference {pair}: not a reference", {{"pair", pair}})}
                .hinted(text("Write it as diary=…, incident=… or ombudsman=…"));
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

/// The facts that --remove names or that are given as empty, such as --phone "".
std::vector<Field> removed(const cli::Given& given) {
    std::vector<Field> out;
    const auto& uses = spec(core::Act::correct).fields;
    for (const std::string& name : given.texts("remove")) {
        const auto field = core::field_named(name);
        const bool is_fact =
            field && std::any_of(uses.begin(), uses.end(),
                                 [&](const core::FieldUse& use) { return use.field == *field; });
        if (!is_fact)
            throw Error{ErrorKind::usage, text("--remove {name}: no such fact", {{"name", name}})}
                .hinted(text("Name it as its option: phone, danger, diary …"));
        out.push_back(*field);
    }
    for (const core::FieldUse& use : uses) {
        const std::string name{spec(use.field).name};
        if (given.declares(name) && !given.declares_flag(name) && given.text(name) == "")
            out.push_back(use.field);
    }
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
    for (const core::FieldUse& use : spec(core::Act::correct).fields) {
        const std::string name{spec(use.field).name};
        if (given.declares(name) && !given.declares_flag(name) && given.text(name) == "")
            given.set_option(name, {});
    }
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
    const auto changed = klag.reg().changed_by_hand(c);
    if (!changed) throw Error{ErrorKind::refused, text("the private file was not changed by hand")};
    Draft draft{.act = core::Act::correct, .on = klag.now()};
    draft.facts.set(Field::corrected, std::vector<std::string>{"private"});
    const Order order{.number = number.text(), .drafts = {draft}, .adopt = *changed};
    print_done(carry_out(order, klag), klag);
    return 0;
}

int edit_case(const cli::Given& given, Context& klag) {
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

Error not_editable(const std::string& what) {
    const auto near = suggestions(what, editable);
    return Error{ErrorKind::usage, text("'{what}' cannot be edited", {{"what", what}})}.hinted(
        near.empty()
            ? text("Name a case, or settings, organisation, procedure, calendar, letter or "
                   "letterhead.")
            : text("Did you mean {names}?", {{"names", join(near, ", ")}}));
}

int edit(const cli::Given& given, Context& klag) {
    const std::string what = given.parameter("what").value_or("");
    const std::string path = settings_path(what, given.parameter("name").value_or(""), klag);
    if (!path.empty()) return edit_settings(path, klag);
    if (const auto surplus = given.parameter("name"))
        throw Error{ErrorKind::usage, text("'{word}' is one word too many", {{"word", *surplus}})}
            .hinted(text("Put quotes around a value with blanks."));
    const bool has_digit = what.find_first_of("0123456789") != std::string::npos;
    if (!has_digit) throw not_editable(what);
    return edit_case(given, klag);
}

}  // namespace

Verb edit_command() {
    cli::Command command{
        .name = "edit",
        .group = group::upkeep,
        .summary = "Correct a case, or change a settings file",
        .description =
            "For a case: records a correction, with the old and the new value; the number stays. "
            "A fact that should not be there at all is taken back with --remove. "
            "It also sets references of others (diary, incident, ombudsman) and adds people with "
            "--person and --person-role.\n\nA private file that was changed by hand is taken over "
            "with --adopt or put back with --discard.\n\nFor settings: opens settings, "
            "organisation, "
            "procedure [NAME], calendar [NAME], letter LANGUAGE/NAME or letterhead in your editor, "
            "checks what you wrote and saves it.",
        .parameters =
            {{.name = "what",
              .help = "a case, or settings, organisation, procedure, calendar, letter, letterhead",
              .completes = "editable",
              .required = true},
             {.name = "name",
              .help = "of a procedure, calendar or letter",
              .completes = "settings-name"}},
        .options = fact_options(core::Act::correct),
        .examples = {{"klag edit 42 --unit home-care-south", "it is about the other unit"},
                     {"klag edit 42 --reference \"diary=SN 2026/118\"", "the registrar's number"},
                     {"klag edit 42 --person 2 --person-role witness --name \"Bo Ek\"",
                      "a witness"},
                     {"klag edit 42 --remove danger,phone", "neither of them is right"},
                     {"klag edit organisation", "units and staff"},
                     {"klag edit letter sv/outcome", "an own letter, from the shipped one"},
                     {"klag edit letter sv/language", "the words and dates of all letters"},
                     {"klag edit letterhead", "logo, window and font of printed letters"}},
        .see_also = {"klag-save(1)", "klag-register(5)"}};
    command.options.push_back({.name = "reference",
                               .value = "NAME=NUMBER",
                               .help = "diary=…, incident=… or ombudsman=…",
                               .many = true});
    command.options.push_back({.name = "remove",
                               .value = "FACT",
                               .help = "take a fact back, by the name of its option",
                               .completes = "fact",
                               .many = true,
                               .codes = true});
    command.options.push_back({.name = "adopt", .help = "save the private file as it stands"});
    command.options.push_back({.name = "discard", .help = "put the private file back as saved"});
    command.options.push_back(cli::dry_run_option());
    return {std::move(command), edit};
}

}  // namespace klag::commands
