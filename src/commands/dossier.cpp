#include "base/error.h"
#include "base/utf8.h"
#include "commands/dossier_content.h"
#include "commands/dossier_folder.h"
#include "commands/dossier_masks.h"
#include "commands/dossier_words.h"
#include "commands/json.h"
#include "commands/new_folder.h"
#include "commands/outside_files.h"
#include "commands/printed.h"
#include "commands/verbs.h"
#include "store/digest.h"

#include <algorithm>
#include <filesystem>
#include <optional>

namespace klag::commands {
namespace {

namespace fs = std::filesystem;

/// The letters and attachments of the case. Only text that klag wrote can be masked: in a picture,
/// a PDF or a mail nobody can tell whether a name is left.
std::vector<DossierFile> files_of(const WordedCase& subject, bool will_be_masked, Context& klag) {
    std::vector<DossierFile> out;
    for (const core::StoredFile& stored : subject.personal.files) {
        DossierFile file{.stored = stored, .guessable = stored.name.starts_with("letters/")};
        auto bytes = klag.saved().file_bytes(subject.personal, stored);
        const bool is_text = file.guessable && stored.name.ends_with(".txt");
        if (!bytes)
            file.state = DossierFile::State::gone;
        else if (will_be_masked)
            file.state = is_text ? DossierFile::State::masked : DossierFile::State::left_out;
        if (bytes && file.state != DossierFile::State::left_out) file.bytes = *std::move(bytes);
        out.push_back(std::move(file));
    }
    return out;
}

/// The PDF; nothing, and a warning, where WeasyPrint is missing or fails: the rest of the dossier
/// is whole without it.
std::optional<std::string> pdf_of(const std::string& html, Context& klag) {
    try {
        return printed(html, klag);
    } catch (const Error& error) {
        klag.out().warn(text("the dossier has no PDF: {reason}",
                             {{"reason", klag.out().words(error.message())}}));
        klag.out().hint(error.kind() == ErrorKind::usage ? error.hint()
                                                         : text("Print the HTML from a browser."));
        return std::nullopt;
    }
}

/// Every file of the folder, with the check sums last.
std::vector<Written> contents(const WordedCase& subject, const std::vector<DossierFile>& files,
                              std::optional<letters::Masker>& masker, Context& klag) {
    letters::Dossier dossier = dossier_of(subject, files, masker.has_value(), klag);
    std::vector<Written> out;
    if (masker) dossier = letters::masked(std::move(dossier), *masker);
    if (masker) dossier.sections.push_back(masks_section(masker->masks(), subject));
    const core::Letterhead& letterhead = klag.saved().letterhead(subject.procedure.country);
    const std::string html = letters::to_html(dossier, letterhead, klag.saved().logo(letterhead));
    const std::string stem = subject.c.number + "-dossier";
    // A letter in the folder has the numbers of the dossier; it is counted there already.
    for (const DossierFile& file : files) {
        if (file.state == DossierFile::State::copied) out.push_back({file.stored.name, file.bytes});
        if (file.state == DossierFile::State::masked) {
            letters::Masker again = *masker;
            out.push_back({file.stored.name, again.mask(file.bytes)});
        }
    }
    if (!masker) add_originals(out, subject, klag);
    out.push_back({stem + ".html", html});
    // As far as a dry run can tell, there is a PDF.
    const auto pdf = klag.dry_run() ? std::optional<std::string>{""} : pdf_of(html, klag);
    if (pdf) out.push_back({stem + ".pdf", *pdf});
    out.push_back({"README.txt", dossier_readme(subject, out, masker.has_value(), klag)});
    add_check_sums(out);
    return out;
}

std::string json_of(const std::vector<Written>& written, const std::vector<DossierFile>& files,
                    const std::optional<letters::Masker>& masker, Context& klag) {
    std::vector<JsonRow> rows;
    for (const Written& file : written) {
        const bool is_known = !klag.dry_run() || !file.bytes.empty();
        rows.push_back({{"path", file.name},
                        {"size", static_cast<int>(file.bytes.size())},
                        {"sha256", is_known ? store::sha256_hex(file.bytes) : ""}});
    }
    std::vector<JsonRow> left_out;
    for (const DossierFile& file : files)
        if (file.state == DossierFile::State::left_out || file.state == DossierFile::State::gone)
            left_out.push_back(
                {{"path", file.stored.name}, {"gone", file.state == DossierFile::State::gone}});
    std::vector<JsonRow> masks;
    if (masker)
        for (const letters::Mask& mask : masker->masks())
            masks.push_back({{"number", mask.number},
                             {"covers", mask.kind},
                             {"ground", mask.ground},
                             {"count", mask.count}});
    return json_of_lists({{"files", rows}, {"left-out", left_out}, {"masks", masks}});
}

void say_what_is_next(const std::string& number, bool masked, Context& klag) {
    if (masked)
        klag.out().warn(
            text("only what is recorded as personal data was covered: read the dossier "
                 "before it leaves the house, and add what else is secret with "
                 "--mask"));
    else
        klag.out().say(text("It holds personal data: give it only to who may read it."));
    klag.out().hint(
        text("Record where it went: 'klag external {number} --step supplied', or 'klag "
             "note {number}'.",
             {{"number", number}}));
}

int dossier(const cli::Given& given, Context& klag) {
    const store::Number number = klag.saved().find(given.parameter("case").value_or(""));
    const fs::path folder = typed_path(*given.text("output"), klag);
    refuse_in_register(folder, "klag dossier " + number.text() + " --output ../dossier", klag);
    demand_new_folder(folder, text("Name a new folder."));
    WordedCase subject = worded_case(number, klag);
    subject.words = dossier_catalogue(given.text("language").value_or(subject.procedure.language),
                                      subject.procedure.templates);
    if (!subject.has_personal)
        throw Error{ErrorKind::refused,
                    text("the words and names are not in this copy of the register")}
            .hinted(text("Work in the register itself, or in a copy made with 'klag backup' and "
                         "'klag restore'."));
    std::optional<letters::Masker> masker = masker_of(subject, given, klag);
    const std::vector<DossierFile> files = files_of(subject, masker.has_value(), klag);
    const std::vector<Written> written = contents(subject, files, masker, klag);
    if (!klag.dry_run()) write_folder(folder, written);
    if (klag.json()) {
        klag.out().print_raw(json_of(written, files, masker, klag));
        return 0;
    }
    const std::string count = std::to_string(written.size());
    if (klag.dry_run())
        klag.out().print(text("Would write {count} files to {folder} (dry run):",
                              {{"count", count}, {"folder", folder.string()}}));
    else
        klag.out().print(text("Wrote {count} files to {folder}:",
                              {{"count", count}, {"folder", folder.string()}}));
    for (const Written& file : written) klag.out().print(text("  {file}", {{"file", file.name}}));
    for (const DossierFile& file : files) {
        if (file.state == DossierFile::State::left_out)
            klag.out().print(
                text("  {file} is left out: it cannot be masked", {{"file", file.stored.name}}));
        if (file.state == DossierFile::State::gone)
            klag.out().warn(text("{file} is gone from the register", {{"file", file.stored.name}}));
    }
    if (masker)
        for (const letters::Mask& mask : masker->masks())
            klag.out().print(text("  [{number}] {what}: {count}, {ground}",
                                  {{"number", std::to_string(mask.number)},
                                   {"what", mask.kind},
                                   {"count", std::to_string(mask.count)},
                                   {"ground", mask.ground}}));
    if (!klag.dry_run()) say_what_is_next(number.text(), masker.has_value(), klag);
    return 0;
}

}  // namespace

Verb dossier_command() {
    return {
        {.name = "dossier",
         .group = group::letters,
         .summary = "Put a whole case into a folder, for a court or an ombudsman",
         .description =
             "Writes one document with all there is about a case: facts, people, the person's own "
             "words, issues with outcomes and reasons, deadlines, measures, a timeline with when "
             "it happened, when that was recorded and by whom, the letters in full, a list of "
             "letters and attachments with their check sums, and the state of the audit trail. "
             "Its own words are in the language of the procedure. "
             "Beside it stand the letters and attachments byte for byte, the case's own files, a "
             "README.txt, and SHA256SUMS for 'sha256sum -c'. The same saved state on the same day "
             "gives the same bytes. Without WeasyPrint there is no PDF, only a warning; the exit "
             "status stays 0.\n\n"
             "With --masked, every name, address, telephone number and e-mail address that was "
             "ever recorded for a person of the case is covered wherever it stands, also a first "
             "or last name by itself, by a bar with a number; the last section gives what each "
             "number covers and its ground. The staff stay readable as a whole, except for whom "
             "the complaint is about. The town of an address stays. Attachments, and letters that "
             "are no text, cannot be masked: they are listed and left out; the text of such a "
             "letter is there, masked. klag knows only what "
             "was recorded: read the dossier before it goes out, and cover what else is secret "
             "with --mask.\n\n"
             "Nothing is recorded in the case: say where the dossier went with klag external, "
             "notify or note.",
         .parameters = {{.name = "case",
                         .help = "the case: 42, 2026-42 or K-2026-0042",
                         .completes = "case",
                         .required = true}},
         .options = {{.name = "output",
                      .value = "DIR",
                      .help = "the folder to make: new or empty, outside the register",
                      .completes = "file",
                      .required = true},
                     {.name = "language",
                      .value = "CODE",
                      .help = "of the dossier's own words; the procedure's when left out",
                      .completes = "language",
                      .choices = core::language_codes()},
                     {.name = "masked", .help = "cover what is secret"},
                     {.name = "ground",
                      .value = "TEXT",
                      .help = "the rule that makes the persons' data secret"},
                     {.name = "mask",
                      .value = "\"WORDS=GROUND\"",
                      .help = "further words to cover, with their own ground",
                      .many = true},
                     {.name = "keep",
                      .value = "ROLE",
                      .help = "whose data stays readable",
                      .many = true,
                      .choices = roles_to_keep()},
                     cli::dry_run_option()},
         .examples = {{"klag dossier 42 --output ../dossier-42", "the whole case, as it is"},
                      {"klag dossier 42 --output ../to-ivo --masked --ground \"26 kap. 1 § OSL\"",
                       "without names and addresses"},
                      {"klag dossier 42 --output ../dossier-42 --language en",
                       "headings and labels in English"},
                      {"klag dossier 42 --output ../to-pbo --masked --ground \"26 kap. 1 § OSL\" "
                       "--keep complainant",
                       "for the ombudsman who acts for the complainant"}},
         .see_also = {"klag-show(1)", "klag-external(1)", "klag-letter(1)", "klag-check(1)"}},
        dossier};
}

}  // namespace klag::commands
