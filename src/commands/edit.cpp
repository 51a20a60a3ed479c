#include "base/error.h"
#include "base/utf8.h"
#include "cli/editor.h"
#include "commands/act_verb.h"
#include "commands/code_words.h"
#include "commands/facts_given.h"
#include "commands/recorder.h"
#include "commands/settings_saving.h"
#include "commands/verbs.h"

#include <algorithm>

namespace klag::commands {
namespace {

using core::Field;

/// The settings file that `what` and `name` mean; "" when `what` is none.
std::string settings_path(const std::string& what, const std::string& name,
                          const store::Snapshot& saved) {
    if (what == "settings") return std::string{store::settings_file};
    if (what == "organisation") return std::string{store::organisation_file};
    if (what == "procedure")
        return store::procedure_file(name.empty() ? saved.settings().procedure : name);
    if (what == "calendar")
        return store::calendar_file(
            name.empty() ? saved.procedure(saved.settings().procedure).calendar : name);
    if (what == "letter") {
        if (name.find('/') == std::string::npos)
            throw Error{ErrorKind::usage, text("which letter?")}.hinted(
                text("Type 'klag edit letter sv/outcome', or sv/language for its words."));
        const std::string stem = "letters/" + name;
        return stem + (store::language_of_path(stem + ".yaml") ? ".yaml" : ".md");
    }
    return "";
}

/// The text to begin with: the working copy, else the saved one, else the shipped one.
std::string text_to_edit(const std::string& path, Context& klag) {
    if (const auto working = klag.reg().working_copy(path)) return *working;
    if (const auto saved = klag.saved().file(path)) return *saved;
    return store::shipped_text(path);
}

int edit_settings(const std::string& path, Context& klag) {
    const std::string before = text_to_edit(path, klag);
    const std::string ending = path.ends_with(".md") ? ".md" : ".yaml";
    const std::string after = cli::edit(klag.env(), before, ending);
    if (after == before && klag.saved().file(path) == before) {
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

/// Says which facts change and what they were; personal values stand in the private file only.
void note_corrections(const core::State& state, core::Facts& facts) {
    std::vector<std::string> fields;
    std::vector<std::string> was;
    for (const auto& [field, values] : facts) {
        if (field == Field::reason || field == Field::person || field == Field::person_role)
            continue;
        const std::string name{spec(field).name};
        fields.push_back(name);
        const bool known = spec(field).plane == core::Plane::main && state.facts.has(field);
        if (known) was.push_back(name + "=" + state.facts.get(field));
    }
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
    core::Facts facts = given_facts(core::Act::correct, Field::count_, given, klag);
    take_references(given, facts, klag);
    if (facts.empty())
        throw Error{ErrorKind::usage, text("what is to be corrected?")}.hinted(
            text("Give the new value, such as 'klag edit {case} --unit …'; see 'klag help edit'.",
                 {{"case", klag.saved().short_name(number)}}));
    const core::State before = fold(klag.saved().load(number));
    drop_unchanged(before, facts);
    const bool says_nothing = std::all_of(
        facts.begin(), facts.end(), [](const auto& fact) { return fact.first == Field::reason; });
    if (says_nothing) {
        klag.out().say(
            text("Nothing was changed: {number} says so already.", {{"number", number.text()}}));
        return 0;
    }
    note_corrections(before, facts);
    const Draft draft{.act = core::Act::correct, .on = klag.now(), .facts = facts};
    const Done done = carry_out({.number = number.text(), .drafts = {draft}}, klag);
    print_corrections(before, facts, klag);
    print_done(done, klag);
    return 0;
}

int edit(const cli::Given& given, Context& klag) {
    const std::string what = given.parameter("what").value_or("");
    const std::string path =
        settings_path(what, given.parameter("name").value_or(""), klag.saved());
    if (!path.empty()) return edit_settings(path, klag);
    if (const auto surplus = given.parameter("name"))
        throw Error{ErrorKind::usage, text("'{word}' is one word too many", {{"word", *surplus}})}
            .hinted(text("Put quotes around a value with blanks."));
    const bool has_digit = what.find_first_of("0123456789") != std::string::npos;
    if (!has_digit)
        throw Error{ErrorKind::usage, text("'{what}' cannot be edited", {{"what", what}})}.hinted(
            text("Name a case, or settings, organisation, procedure, calendar or letter."));
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
            "It also sets references of others (diary, incident, ombudsman) and adds people with "
            "--person and --person-role.\n\nA private file that was changed by hand is taken over "
            "with --adopt or put back with --discard.\n\nFor settings: opens settings, "
            "organisation, "
            "procedure [NAME], calendar [NAME] or letter LANGUAGE/NAME in your editor, checks what "
            "you wrote and saves it.",
        .parameters = {{.name = "what",
                        .help = "a case, or settings, organisation, procedure, calendar, letter",
                        .completes = "editable",
                        .required = true},
                       {.name = "name", .help = "of a procedure, calendar or letter"}},
        .options = fact_options(core::Act::correct),
        .examples = {{"klag edit 42 --unit home-care-south", "it is about the other unit"},
                     {"klag edit 42 --reference \"diary=SN 2026/118\"", "the registrar's number"},
                     {"klag edit 42 --person 2 --person-role witness --name \"Bo Ek\"",
                      "a witness"},
                     {"klag edit organisation", "units and staff"},
                     {"klag edit letter sv/outcome", "an own letter, from the shipped one"},
                     {"klag edit letter sv/language", "the words and dates of all letters"}},
        .see_also = {"klag-save(1)", "klag-register(5)"}};
    command.options.push_back({.name = "reference",
                               .value = "NAME=NUMBER",
                               .help = "diary=…, incident=… or ombudsman=…",
                               .many = true});
    command.options.push_back({.name = "adopt", .help = "save the private file as it stands"});
    command.options.push_back({.name = "discard", .help = "put the private file back as saved"});
    command.options.push_back(cli::dry_run_option());
    return {std::move(command), edit};
}

}  // namespace klag::commands
