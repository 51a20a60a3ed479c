#include "base/error.h"
#include "base/utf8.h"
#include "cli/editor.h"
#include "commands/act_verb.h"
#include "commands/correction.h"
#include "commands/known_names.h"
#include "commands/settings_saving.h"
#include "commands/verbs.h"
#include "core/language.h"
#include "letters/letter.h"
#include "store/new_register.h"

#include <algorithm>

namespace klag::commands {
namespace {

/// What to edit beside a case.
const std::vector<std::string> editable{"settings", "organisation", "procedure",
                                        "calendar", "letter",       "letterhead"};

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
    std::vector<std::string> known = letters::template_kinds();
    known.emplace_back("language");
    if (!core::is_template_name(parts[1]))
        demand_known(parts[1], known, text("there is no letter '{kind}'", {{"kind", parts[1]}}));
    return store::template_file(parts[0], parts[1]);
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
    return correct_case(given, klag);
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
            "When it is about who handles it, a hint says how somebody else takes it. "
            "It also sets references of others (diary, incident, ombudsman, theirs) and adds "
            "people with "
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
                               .help = "diary=…, incident=…, ombudsman=… or theirs=…",
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
