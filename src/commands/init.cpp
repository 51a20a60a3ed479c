#include "base/error.h"
#include "base/shell.h"
#include "base/utf8.h"
#include "cli/ask.h"
#include "cli/zone.h"
#include "commands/facts_given.h"
#include "commands/json.h"
#include "commands/new_folder.h"
#include "commands/verbs.h"
#include "core/language.h"
#include "store/guard.h"
#include "store/new_register.h"

#include <algorithm>

namespace klag::commands {
namespace {

namespace fs = std::filesystem;

/// What the country of a procedure suggests.
struct Country {
    const char* code;
    const char* time_zone;
};

constexpr Country countries[] = {{"SE", "Europe/Stockholm"},
                                 {"NO", "Europe/Oslo"},
                                 {"NL", "Europe/Amsterdam"},
                                 {"GB-ENG", "Europe/London"}};

std::string zone_of(const std::string& country) {
    for (const Country& row : countries)
        if (country == row.code) return row.time_zone;
    return "UTC";
}

/// The options that name the answers, and what is asked.
struct Asked {
    const char* option;
    const char* question;
    const char* preset;
};

constexpr Asked asked[] = {
    {"organisation", "the organisation's name", ""},
    {"unit", "the id of the first unit, such as home-care", ""},
    {"unit-name", "the unit's name", ""},
    {"staff", "your own id, such as anna.berg", ""},
    {"staff-name", "your name", ""},
    {"staff-title", "your title", ""},
    {"e-mail", "your e-mail address", ""},
};

cli::Answers answers(const cli::Given& given, Context& klag) {
    cli::Answers known;
    for (const Asked& row : asked)
        if (const auto typed = given.text(row.option))
            known[row.option] = clean_text(*typed, row.option);
    std::vector<cli::Question> questions;
    for (const Asked& row : asked)
        if (!known.contains(row.option))
            questions.push_back({.name = row.option, .text = text(row.question)});
    if (questions.empty()) return known;
    if (!klag.may_ask())
        throw Error{ErrorKind::usage,
                    text("--{option} is missing", {{"option", questions.front().name}})}
            .hinted(text("On a terminal klag asks; otherwise give --organisation, --unit, "
                         "--unit-name, --staff, --staff-name, --staff-title and --e-mail."));
    cli::Asker asker{klag.env().in, klag.env().err, klag.out().catalogue(),
                     klag.out().talk_paint()};
    const cli::Interview interview = cli::interview(asker, questions, known);
    if (!interview.finished)
        throw Error{ErrorKind::usage, text("the questions were broken off; nothing was made")};
    for (const auto& [name, value] : interview.answers) known[name] = value;
    return known;
}

void check_id(const std::string& option, const std::string& id) {
    const bool fits =
        !id.empty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
        });
    if (!fits)
        throw Error{ErrorKind::usage,
                    text("--{option} '{id}' is no id", {{"option", option}, {"id", id}})}
            .hinted(text("An id has small letters a-z, digits, dots and hyphens, such as "
                         "home-care or anna.berg."));
}

store::NewRegister wanted(const cli::Given& given, Context& klag) {
    store::NewRegister out;
    out.procedure = given.text("procedure").value_or("");
    const auto known = store::shipped_procedures();
    if (std::find(known.begin(), known.end(), out.procedure) == known.end()) {
        const auto near = suggestions(out.procedure, known);
        throw Error{ErrorKind::usage,
                    text("there is no procedure '{name}'", {{"name", out.procedure}})}
            .hinted(near.empty() ? text("Shipped are: {names}.", {{"names", join(known, ", ")}})
                                 : text("Did you mean {names}?", {{"names", join(near, ", ")}}));
    }
    const core::Procedure procedure = store::shipped_procedure(out.procedure);
    const cli::Answers told = answers(given, klag);
    out.organisation = told.at("organisation");
    out.unit_id = told.at("unit");
    out.unit_name = told.at("unit-name");
    out.staff_id = told.at("staff");
    out.staff_name = told.at("staff-name");
    out.staff_title = told.at("staff-title");
    out.staff_email = told.at("e-mail");
    check_id("unit", out.unit_id);
    check_id("staff", out.staff_id);
    out.language = given.text("language").value_or(procedure.language);
    out.time_zone = given.text("time-zone").value_or(zone_of(procedure.country));
    cli::load_zone(out.time_zone);
    return out;
}

/// An address that nobody has checked stops the leaflet on the first day.
void say_what_to_check(const std::string& procedure, Context& klag) {
    for (const core::Body& body : klag.saved().procedure(procedure).bodies)
        if (body.top && body.verify)
            klag.out().say(
                text("Check the address of {body} ('klag edit procedure {procedure}'): until then "
                     "neither the leaflet ('klag letter procedure') nor a letter that names it is "
                     "printed.",
                     {{"body", body.title}, {"procedure", procedure}}));
}

int run(const cli::Given& given, Context& klag) {
    const fs::path folder =
        fs::weakly_canonical(fs::path{klag.env().folder} / given.parameter("dir").value_or("."));
    demand_new_folder(folder, text("Name a new folder: 'klag init DIR --procedure NAME'."));
    refuse_inside_another(folder);
    const store::NewRegister plan = wanted(given, klag);
    const Zone zone = cli::load_zone(plan.time_zone);
    const store::Author author{
        .id = plan.staff_id,
        .name = plan.staff_name,
        .email = plan.staff_email,
        .at = klag.env().now,
        .offset_minutes = zone.offset(klag.env().now),
        .fixed_clock = klag.env().fixed_clock,
        .random = [&](std::span<unsigned char> bytes) { klag.env().random(bytes); }};
    if (klag.dry_run()) {
        for (const store::SettingsFile& file : store::first_files(plan))
            klag.out().print(text("{path}", {{"path", file.path}}));
        return 0;
    }
    NewFolder place{folder};
    store::Register made = store::Register::create(folder, store::first_files(plan), author);
    store::install_hook(made.repository(), klag.env().executable);
    place.keep([&made] { store::flush(made.repository()); });
    klag.use_register(std::move(made));
    if (klag.json()) {
        klag.out().print_raw(json_of_row({{"register", folder.string()},
                                          {"procedure", plan.procedure},
                                          {"commit", klag.saved().commit()}}));
        return 0;
    }
    const std::string typed = given.parameter("dir").value_or(".");
    klag.out().print(text("Made the register {folder}.", {{"folder", typed}}));
    klag.out().say(
        text("Personal data is kept apart from the saved history: back it up with 'klag "
             "backup FILE', not with a plain copy of the history."));
    say_what_to_check(plan.procedure, klag);
    klag.out().say(
        text("Next: cd {folder}, look at klag.yaml, organisation.yaml and "
             "procedures/{procedure}.yaml ('klag edit'), then 'klag new'.",
             {{"folder", shell_word(typed)}, {"procedure", plan.procedure}}));
    return 0;
}

}  // namespace

Verb init_command() {
    cli::Command command{
        .name = "init",
        .group = group::upkeep,
        .summary = "Make a new register",
        .description =
            "Makes a register in a new folder: settings, the organisation with its first unit and "
            "first member of staff, and the procedure, each in a file that explains itself. "
            "Shipped "
            "procedures are " +
            join(store::shipped_procedures(), ", ") +
            ".\n\nA register cannot lie inside another repository.",
        .parameters = {{.name = "dir",
                        .help = "the folder to make",
                        .completes = "folder",
                        .required = true}},
        .options = {{.name = "procedure",
                     .value = "NAME",
                     .help = "the procedure to begin with",
                     .completes = "preset",
                     .required = true},
                    {.name = "language",
                     .value = "LANGUAGE",
                     .help = "of letters; the procedure's when left out",
                     .choices = core::language_codes()},
                    {.name = "time-zone",
                     .value = "ZONE",
                     .help = "such as Europe/Stockholm; the country's when left out"}},
        .examples = {{"klag init complaints --procedure social-se", "asks for the rest"}},
        .see_also = {"klag-register(5)", "klag-procedure(5)", "klag-edit(1)"}};
    for (const Asked& row : asked)
        command.options.push_back({.name = row.option, .value = "TEXT", .help = row.question});
    command.options.push_back(cli::dry_run_option());
    return {std::move(command), run};
}

}  // namespace klag::commands
