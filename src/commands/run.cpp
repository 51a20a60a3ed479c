#include "commands/run.h"

#include "base/error.h"
#include "cli/help.h"
#include "cli/output.h"
#include "cli/parse.h"
#include "commands/completion_values.h"
#include "commands/context.h"
#include "commands/verbs.h"
#include "store/upkeep.h"

namespace klag::commands {
namespace {

constexpr int bug_status = 70;

/// The verb that `command` is part of.
const Verb& verb_of(const cli::Command& command) {
    for (const Verb& verb : all())
        if (verb.command.name == command.name) return verb;
    throw std::logic_error{"no such verb: " + command.name};
}

/// Says when a settings file differs from the saved one. A cron job that has nothing to say stays
/// silent.
void tell_unsaved(const std::string& command, Context& klag) {
    if (command == "overdue" || command == "save" || command == "edit" || command == "check" ||
        command == "hook")
        return;
    if (!klag.opened()) return;
    const auto said = [](const store::SettingsFile& file) {
        if (file.removed)
            return text("{file} is gone from the folder; the saved one counts. See 'klag check'.",
                        {{"file", file.path}});
        if (file.lost)
            return text(
                "{file} was lost, as in a power cut; the saved one counts. See 'klag check'.",
                {{"file", file.path}});
        return text("{file} differs from what is saved; 'klag save' saves it.",
                    {{"file", file.path}});
    };
    for (const store::SettingsFile& file : klag.reg().unsaved_settings())
        klag.out().say(said(file));
}

/// Whether the command looks for the steps of one case.
bool reads_history(const std::string& command, const cli::Given& given) {
    if (command == "log") return given.parameter("case").has_value();
    if (command == "due") return given.flag("explain");
    return command == "show" || command == "dossier";
}

/// klag packs nothing behind a person's back; it says when it is worth doing.
void suggest_upkeep(const std::string& command, const cli::Given& given, Context& klag) {
    if (klag.out().has_saved() && store::wants_packing(klag.reg().repository()))
        klag.out().hint(
            text("Thousands of small files have piled up in the history. 'klag maintain' "
                 "packs them; others may go on working meanwhile."));
    if (reads_history(command, given) && klag.opened() &&
        store::wants_filters(klag.reg().repository()))
        klag.out().hint(
            text("All of a long history was searched. 'klag maintain' writes down which steps "
                 "changed which case, so that they are found at once."));
}

int carry_out(const Verb& verb, const cli::Invocation& call, cli::Env& env, cli::Output& out) {
    Context klag{env, out, call.given};
    const int status = verb.run(call.given, klag);
    tell_unsaved(verb.command.name, klag);
    suggest_upkeep(verb.command.name, call.given, klag);
    return status;
}

std::string help_of(const cli::Program& whole, const cli::Command* command,
                    const cli::Output& out) {
    return command == nullptr
               ? cli::help_text(whole, out.catalogue(), out.width(), out.paint())
               : cli::help_text(whole, *command, out.catalogue(), out.width(), out.paint());
}

/// What every command line is read with, and these commands.
cli::Program program_of(const std::vector<Verb>& verbs) {
    cli::Program part{.name = "klag", .version = KLAG_VERSION};
    part.global_options = cli::global_options();
    for (const Verb& verb : verbs) part.commands.push_back(verb.command);
    return part;
}

/// The words read with no more than the command that they seem to name. Nothing when that does not
/// do: for help, an alias, a mistake.
struct ShortReading {
    std::vector<Verb> verbs;
    cli::Program program;
    cli::Invocation call;
};

std::optional<ShortReading> read_shortly(const std::vector<std::string>& words) {
    ShortReading out;
    if (auto verb = first_named(words)) out.verbs.push_back(std::move(*verb));
    out.program = program_of(out.verbs);
    try {
        out.call = cli::parse(out.program, words);
    } catch (const Error&) {
        return std::nullopt;
    }
    if (out.call.wants == cli::Invocation::Wants::help) return std::nullopt;
    return out;
}

int run_words(const std::vector<std::string>& words, cli::Env& env, const cli::Output& plain) {
    using Wants = cli::Invocation::Wants;
    const auto brief = read_shortly(words);
    const cli::Program whole = brief ? cli::Program{} : program();
    const cli::Invocation call = brief ? brief->call : cli::parse(whole, words);
    const bool runs = call.wants == Wants::run;
    cli::Output out{env, plain.catalogue(), runs ? cli::manner_of(call.given) : cli::Manner{}};
    int status = 0;
    if (call.wants == Wants::version)
        out.print(text("klag {version}", {{"version", KLAG_VERSION}}));
    else if (call.wants == Wants::help)
        out.print_raw(help_of(whole, call.command, out));
    else
        status = carry_out(brief ? brief->verbs.front() : verb_of(*call.command), call, env, out);
    out.flush();
    return status;
}

}  // namespace

cli::Program program() {
    cli::Program whole = program_of(all());
    whole.summary = "Handle complaints, and keep an audit trail of them";
    whole.description =
        "klag keeps the complaints of a municipality or a care provider as plain text files, with "
        "an audit trail of every step. It numbers them, counts every deadline by the procedure in "
        "force, writes the letters and the figures for the board.\n\n"
        "Personal data is kept apart from the audit trail, so that it can be erased while the "
        "trail "
        "stays.";
    whole.examples = {{"klag new", "register a complaint; asks for what it needs"},
                      {"klag overdue", "what is over, and where it is the last chance"},
                      {"klag show 42", "one case on a page"},
                      {"klag report --half-year", "the figures for the board"}};
    whole.exit_statuses = {
        {"0", "done"},
        {"1", "the answer is no: check found something, or with --exit-code something is over"},
        {"2", "wrong usage"},
        {"3", "bad data; the message names file, line and column"},
        {"4", "refused by a rule"},
        {"5", "no such case, or no register here"},
        {"70", "a bug in klag"},
        {"74", "not saved, or saved but not confirmed by the disk; the message says which"},
        {"75", "somebody else is writing; try again"}};
    whole.variables = {
        {"KLAG_REGISTER", "the folder of the register, when -C does not name it"},
        {"KLAG_USER", "the member of staff who acts, when --by does not name one"},
        {"KLAG_LANG", "the language klag speaks (English for now); then LC_ALL, LC_MESSAGES, LANG"},
        {"KLAG_NO_INPUT", "never ask, as --no-input"},
        {"KLAG_EDITOR", "the editor; then GIT_EDITOR, VISUAL, EDITOR"},
        {"KLAG_PAGER", "the pager; then PAGER, less"},
        {"KLAG_NOW",
         "stops the clock at this instant, for tests and demonstrations; what is "
         "recorded under it says so"},
        {"KLAG_SEED", "with KLAG_NOW: makes random numbers repeatable"},
        {"NO_COLOR", "no colour"}};
    whole.files = {
        {"~/.config/klag/config.yaml", "your own settings; 'user: anna.berg' says who you are"},
        {".git/klag/index.db",
         "where klag finds all cases at once, and the figures of the last reports; it makes and "
         "keeps it up by itself, from what is saved on main, and you may delete it, or its folder, "
         "at any time"},
        {".git/klag-writing/",
         "klag's lock, and what it needs to finish a command that was cut off; leave it there"},
        {"../libexec/klag/klag-office",
         "from where klag is installed: writes workbooks and drafts of e-mails for it"}};
    whole.see_also = {"klag-register(5)", "klag-procedure(5)", "klag-letters(7)"};
    return whole;
}

int run(const std::vector<std::string>& words, cli::Env& env) {
    if (!words.empty() && words.front() == "__complete")
        return complete(program(), {words.begin() + 1, words.end()}, env);
    cli::Output plain{env, cli::Catalogue::of(cli::wanted_language(env))};
    try {
        return run_words(words, env, plain);
    } catch (const Error& error) {
        plain.error(error);
        return static_cast<int>(error.kind());
    } catch (const std::exception& problem) {
        plain.warn(text("this is a bug in klag: {what}", {{"what", problem.what()}}));
        return bug_status;
    }
}

}  // namespace klag::commands
