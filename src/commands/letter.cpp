#include "letters/letter.h"

#include "base/error.h"
#include "base/utf8.h"
#include "cli/private_files.h"
#include "commands/enclosures.h"
#include "commands/facts_given.h"
#include "commands/json.h"
#include "commands/known_names.h"
#include "commands/letter_batch.h"
#include "commands/letter_formats.h"
#include "commands/letter_list.h"
#include "commands/letter_sheets.h"
#include "commands/outside_files.h"
#include "commands/recorder.h"
#include "commands/verbs.h"
#include "letters/plain_text.h"

#include <algorithm>
#include <filesystem>

namespace klag::commands {
namespace {

/// The newest letter of `kind` that was kept. Throws Error{usage} when there is none.
const core::StoredFile& newest_of(const std::string& kind, const core::PrivateCase& personal,
                                  const store::Number& number) {
    const auto& files = personal.files;
    const auto found = std::find_if(files.rbegin(), files.rend(), [&](const core::StoredFile& f) {
        return is_letter(f) && f.title == kind;
    });
    if (found != files.rend()) return *found;
    throw Error{ErrorKind::usage, text("{number} has no letter '{kind}' that was sent",
                                       {{"number", number.text()}, {"kind", kind}})}
        .hinted(text("'klag letter {number}' lists its letters.", {{"number", number.text()}}));
}

std::string bytes_of(const core::StoredFile& file, const core::PrivateCase& personal,
                     Context& klag) {
    auto bytes = klag.saved().file_bytes(personal, file);
    if (!bytes)
        throw Error{ErrorKind::bad_data, text("the letter {name} is gone", {{"name", file.name}})}
            .hinted(text("Restore it from a backup: 'klag restore'."));
    return *std::move(bytes);
}

/// The act whose letter this is.
core::Act act_of(const std::string& kind) {
    for (const core::ActSpec& row : core::all_acts())
        for (const core::ActLetter& letter : core::letters_of(row.act))
            if (letter.code == kind) return row.act;
    return core::Act::letter;
}

/// A letter tells of an act that was done; only an acknowledgement may leave by itself.
void demand_done(const std::string& kind, const core::Case& c, const store::Number& number,
                 Context& klag) {
    const core::Act act = act_of(kind);
    const bool done =
        kind == "acknowledgement" ||
        std::any_of(c.events.begin(), c.events.end(), [&](const core::Event& event) {
            return event.act == act &&
                   letter_of(act, event.facts, fold(c).facts.get(core::Field::kind)).code == kind;
        });
    if (done) return;
    const std::string command = std::string{name(act)} + " " + klag.saved().short_name(number);
    const bool at_once = core::letters_of(act).front().at_once;
    throw Error{ErrorKind::refused, text("nothing in {number} calls for the letter '{kind}' yet",
                                         {{"number", number.text()}, {"kind", kind}})}
        .hinted(at_once ? text("'klag {command}' writes it; with --dry-run it only shows it.",
                               {{"command", command}})
                        : text("'klag {command} --letter' writes it; with --dry-run it only shows "
                               "it.",
                               {{"command", command}}));
}

/// The letter as an event, with what the options say of it.
Draft draft_of(const std::string& kind, const cli::Given& given, Context& klag) {
    Draft draft{.act = core::Act::letter, .on = klag.now()};
    draft.facts.set(core::Field::letter, kind);
    for (const core::Field field :
         {core::Field::channel, core::Field::sent, core::Field::signed_by, core::Field::note})
        if (const auto value = given.text(spec(field).name))
            draft.facts.set(field, checked_value(field, *value, klag));
    return draft;
}

/// What the letter would say if it were written now; nothing is recorded. What the procedure misses
/// in it is a warning.
void preview(const std::string& kind, const core::Case& c, const core::PrivateCase& personal,
             const cli::Given& given, Context& klag) {
    store::Recording then;
    then.after = c;
    then.personal = personal;
    add_event(then, draft_of(kind, given, klag), klag.saved(), klag);
    WrittenLetter written = letter_for(kind, then.after, then.personal, klag.saved(), klag);
    written.enclosed = enclosures(kind, then, klag.saved());
    if (klag.json()) {
        klag.out().print_raw(json_of_row({{"number", c.number},
                                          {"letter", kind},
                                          {"text", letters::to_text(written.letter)},
                                          {"readability", written.readability.value}}));
        return;
    }
    show_written(written, given, klag.saved(), klag);
    say_how_it_reads(written.readability, klag);
    for (const letters::Missing& one : written.missing)
        klag.out().warn(text(
            "it lacks {what} ({source})",
            {{"what", std::string{letters::element_words(one.element)}}, {"source", one.source}}));
}

int write(const std::string& kind, const cli::Given& given, const core::PrivateCase& personal,
          const store::Number& number, Context& klag) {
    Draft draft = draft_of(kind, given, klag);
    if (given.flag("resend")) {
        const core::StoredFile& letter = newest_of(kind, personal, number);
        draft.facts.set(core::Field::resent, "yes");
        if (!klag.reg().is_bare() &&
            !klag.reg().working_copy(store::case_folder(number) + "/" + letter.name))
            klag.out().hint(
                text("The letter is not in the register's folder: 'klag letter "
                     "{number} --all --output DIR' copies it.",
                     {{"number", number.text()}}));
    } else {
        draft.letter = kind;
        draft.format = format_given(given, klag.saved());
    }
    print_done(carry_out({.number = number.text(), .drafts = {draft}}, klag), klag);
    return 0;
}

/// Copies the letters of the case, as they were sent, into a folder.
int copy_all(const core::PrivateCase& personal, const store::Number& number,
             const cli::Given& given, Context& klag) {
    namespace fs = std::filesystem;
    const auto folder = given.text("output");
    if (!folder)
        throw Error{ErrorKind::usage, text("into which folder?")}.hinted(text(
            "Type 'klag letter {number} --all --output FOLDER'.", {{"number", number.text()}}));
    const fs::path target = typed_path(*folder, klag);
    refuse_in_register(target, "klag letter " + number.text() + " --all --output ../letters", klag);
    fs::create_directories(target);
    for (const core::StoredFile& file : personal.files) {
        if (!is_letter(file)) continue;
        const std::string name = number.text() + "-" + fs::path{file.name}.filename().string();
        cli::write_new_file((target / name).string(), bytes_of(file, personal, klag));
        klag.out().print(text("{path}", {{"path", (target / name).string()}}));
    }
    return 0;
}

/// Options that say nothing about the letters of a case, or contradict each other.
void refuse_idle_options(const cli::Given& given, const store::Number& number) {
    if (const auto code = given.text("language"))
        throw Error{ErrorKind::usage, text("the letters of a case are in the person's language")}
            .hinted(text("Change that with 'klag edit {number} --language {code}'.",
                         {{"number", number.text()}, {"code", *code}}));
    if (given.flag("resend") && (given.flag("preview") || given.flag("open")))
        throw Error{ErrorKind::usage, text("--resend sends what was kept, as it is")}.hinted(
            text("'klag letter {number}' says where it stands.", {{"number", number.text()}}));
}

int letters_of_case(const cli::Given& given, Context& klag) {
    const store::Number number = klag.saved().find(given.parameter("case").value_or(""));
    refuse_idle_options(given, number);
    const core::Case c = klag.saved().load(number);
    const core::PrivateCase personal = klag.saved().load_private(c);
    if (given.flag("all")) return copy_all(personal, number, given, klag);
    const auto kind = given.parameter("kind");
    if (!kind) {
        list_letters(c, personal, number, klag);
        return 0;
    }
    demand_known(*kind, letters::letter_kinds(),
                 text("there is no letter '{kind}'", {{"kind", *kind}}));
    demand_done(*kind, c, number, klag);
    if (!given.flag("preview") && !given.flag("open"))
        return write(*kind, given, personal, number, klag);
    preview(*kind, c, personal, given, klag);
    return 0;
}

int letter(const cli::Given& given, Context& klag) {
    const std::string word = given.parameter("case").value_or("");
    if (given.text("due")) return write_due(given, klag);
    if (is_sheet_verb(word)) return sheet(word, given, klag);
    if (word.empty())
        throw Error{ErrorKind::usage, text("which case, or which sheet?")}.hinted(
            text("Type 'klag letter 42' for a case's letters; 'klag help letter' has the rest."));
    return letters_of_case(given, klag);
}

}  // namespace

Verb letter_command() {
    return {
        {.name = "letter",
         .group = group::letters,
         .summary = "Write a letter, see it before it is written, print the form and the leaflet",
         .description =
             "Writes a letter in the person's language and keeps it with the case, byte for "
             "byte. The acts acknowledge, plan, extend, answer, escalate and forward write "
             "theirs at once; inform, investigate, refer, withdraw, contact, follow-up, close and "
             "handover write theirs with --letter. This command writes one again or by itself, "
             "shows it (--preview), or records that the one that was kept was sent once more "
             "(--resend). Without a kind it lists the letters of the case; --all copies them into "
             "a folder.\n\n"
             "A letter that lacks a value, or something that the procedure wants in it, is "
             "refused with the name and place of what is missing. An anonymous case has no "
             "letters to the person.\n\n"
             "--due acknowledge writes the letter for every case that waits for it.\n\n"
             "form prints the form to complain on, procedure the leaflet for everybody who wants "
             "to know how. templates lists the letters that there are; new-template LANGUAGE/KIND "
             "puts a template of your own into the register's folder; preview KIND shows a letter "
             "with sample values, as the folder's template and letterhead make it; proof-window "
             "prints a sheet to hold against your envelope.\n\n"
             "--format pdf and email need WeasyPrint (the Debian package weasyprint).",
         .parameters = {{.name = "case",
                         .help = "the case: 42, 2026-42 or K-2026-0042; or form, procedure, "
                                 "templates, new-template, preview, proof-window",
                         .completes = "letter-subject"},
                        {.name = "kind",
                         .help = "the letter; LANGUAGE/KIND for new-template; a procedure for "
                                 "form and procedure",
                         .completes = "letter-kind"}},
         .options = {{.name = "preview", .help = "show it; write and record nothing"},
                     {.name = "open", .help = "show it in the desktop's viewer; record nothing"},
                     format_option(),
                     {.name = "output",
                      .value = "FILE",
                      .help = "where a preview or a sheet is written; a folder for --all and --due",
                      .completes = "file"},
                     {.name = "all", .help = "copy the letters that were kept into a folder"},
                     {.name = "due",
                      .value = "ACT",
                      .help = "write the letter for every case that waits for this act",
                      .completes = "act-with-letter"},
                     {.name = "resend", .help = "the kept letter was sent once more, as it is"},
                     {.name = "language",
                      .value = "CODE",
                      .help = "of a sheet or a sample: sv, nb, nl or en",
                      .completes = "language"},
                     {.name = "note",
                      .value = "TEXT",
                      .help = "what it tells, for progress, referral and follow-up"},
                     fact_option(core::Field::signed_by),
                     fact_option(core::Field::sent),
                     fact_option(core::Field::channel),
                     cli::dry_run_option()},
         .examples = {{"klag letter 42 outcome --preview",
                       "how the answer that was given reads now"},
                      {"klag letter 42 outcome --open --format pdf", "and how it looks"},
                      {"klag letter 42 acknowledgement", "write it once more"},
                      {"klag letter 42 outcome --resend --sent e-mail", "the same one, sent again"},
                      {"klag letter 42", "what was sent"},
                      {"klag letter --due acknowledge --format pdf --output ../to-print",
                       "all acknowledgements that are due"},
                      {"klag letter procedure --format pdf --output leaflet.pdf", "to hand out"},
                      {"klag letter proof-window --format pdf --output window.pdf",
                       "does it fit?"}},
         .see_also = {"klag-letters(7)", "klag-edit(1)", "klag-dossier(1)"}},
        letter};
}

}  // namespace klag::commands
