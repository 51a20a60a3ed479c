#include "commands/letter_sheets.h"

#include "base/error.h"
#include "base/hex.h"
#include "base/utf8.h"
#include "cli/private_files.h"
#include "commands/json.h"
#include "commands/known_names.h"
#include "commands/letter_formats.h"
#include "commands/outside_files.h"
#include "commands/own_templates.h"
#include "commands/printed.h"
#include "letters/html.h"
#include "letters/letter.h"
#include "letters/sample.h"
#include "letters/template.h"
#include "letters/words.h"
#include "store/assets.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace klag::commands {
namespace {

namespace fs = std::filesystem;

/// --language, else `usual`, else the register's language.
std::string language_of(const cli::Given& given, Context& klag, const std::string& usual = "") {
    const std::string& otherwise = usual.empty() ? klag.saved().settings().language : usual;
    std::string code = given.text("language").value_or(otherwise);
    demand_known(code, core::language_codes(),
                 text("there are no letters in the language '{code}'", {{"code", code}}));
    return code;
}

/// The procedure that is named after the verb, else the register's.
const core::Procedure& procedure_of(const cli::Given& given, Context& klag) {
    const store::Snapshot& saved = klag.saved();
    const std::string name = given.parameter("kind").value_or(saved.settings().procedure);
    demand_known(name, saved.procedure_names(),
                 text("there is no procedure '{name}'", {{"name", name}}));
    return saved.procedure(name);
}

/// A sheet of a procedure speaks the procedure's language.
int print_sheet(const std::string& kind, const cli::Given& given, Context& klag) {
    const core::Procedure& procedure = procedure_of(given, klag);
    const std::string language = language_of(given, klag, procedure.language);
    show_written(sheet_for(kind, language, procedure, klag.saved(), klag), given, klag.saved(),
                 klag);
    return 0;
}

int form(const cli::Given& given, Context& klag) { return print_sheet("form", given, klag); }

int leaflet(const cli::Given& given, Context& klag) { return print_sheet("leaflet", given, klag); }

/// Whose template counts in `language`: the register's or klag's.
bool is_own(const std::string& language, const std::string& name, const store::Snapshot& saved) {
    return saved.file(store::template_file(language, name)).has_value();
}

void demand_template_name(const std::string& name) {
    if (name.empty())
        throw Error{ErrorKind::usage, text("which letter?")}.hinted(
            text("'klag letter templates' lists them."));
    if (core::is_template_name(name)) return;
    demand_known(name, letters::template_kinds(),
                 text("there is no letter '{kind}'", {{"kind", name}}));
}

int list_templates(const cli::Given& given, Context& klag) {
    const std::string language = language_of(given, klag);
    const core::Language& words = klag.saved().language(language);
    const std::vector<std::string> names = template_names(language, klag.saved());
    const auto title = [&](const std::string& name) {
        return letters::word(words, "letter", std::string{core::kind_of_template(name)},
                             std::string{core::set_of_template(name)});
    };
    std::vector<JsonRow> rows;
    for (const std::string& name : names)
        rows.push_back({{"kind", name},
                        {"title", title(name)},
                        {"language", language},
                        {"own", is_own(language, name, klag.saved())}});
    if (klag.json()) {
        klag.out().print_raw(json_of_rows("templates", rows));
        return 0;
    }
    std::size_t widest = 0;
    for (const std::string& name : names) widest = std::max(widest, name.size());
    for (const std::string& name : names) {
        const std::vector<std::pair<std::string, std::string>> places{
            {"kind", name + std::string(widest - name.size(), ' ')}, {"title", title(name)}};
        klag.out().print(is_own(language, name, klag.saved())
                             ? text("{kind}  {title} (the register's own)", places)
                             : text("{kind}  {title}", places));
    }
    klag.out().say(
        text("Make one your own: klag edit letter {language}/KIND", {{"language", language}}));
    return 0;
}

int new_template(const cli::Given& given, Context& klag) {
    const std::string name = given.parameter("kind").value_or("");
    const auto parts = split(name, '/');
    if (parts.size() != 2)
        throw Error{ErrorKind::usage, text("which letter?")}.hinted(
            text("Type 'klag letter new-template sv/outcome'."));
    demand_known(parts[0], core::language_codes(),
                 text("there are no letters in the language '{code}'", {{"code", parts[0]}}));
    demand_template_name(parts[1]);
    if (klag.reg().is_bare())
        throw Error{ErrorKind::usage, text("this register has no folder with files")}.hinted(
            text("Type 'klag edit letter {name}'.", {{"name", name}}));
    const std::string path = store::template_file(parts[0], parts[1]);
    const fs::path file = klag.reg().folder() / path;
    if (klag.dry_run()) {
        klag.out().print(text("Would write {file} (dry run).", {{"file", path}}));
        return 0;
    }
    fs::create_directories(file.parent_path());
    cli::write_new_file(file.string(), store::first_text(klag.saved(), path));
    klag.out().print(text("{file}", {{"file", path}}));
    klag.out().say(
        text("Change it in any editor, look at it with 'klag letter preview {kind}', "
             "then type 'klag save'.",
             {{"kind", parts[1]}}));
    return 0;
}

/// Shows what would be saved: templates, words, letterhead and logo as they stand in the folder.
int preview_sample(const cli::Given& given, Context& klag) {
    const std::string wanted = given.parameter("kind").value_or("");
    demand_template_name(wanted);
    const std::string kind{core::kind_of_template(wanted)};
    const std::string code = language_of(given, klag);
    const store::Snapshot saved = klag.saved().with_letters(klag.reg().unsaved_settings());
    const core::Procedure& procedure = saved.procedure(saved.settings().procedure);
    const core::Language& language = saved.language(code);
    if (wanted != kind && !is_own(code, wanted, saved))
        demand_known(wanted, template_names(code, saved),
                     text("there is no letter '{kind}'", {{"kind", wanted}}));
    const std::string set{wanted == kind ? procedure.templates : core::set_of_template(wanted)};
    std::string name;
    const std::string pattern = saved.letter_template(code, kind, set, name);
    if (saved.file(name)) demand_sound_template({name, pattern}, klag);
    const letters::Rendered rendered =
        letters::render(pattern, name, letters::sample_data(kind, set, language));
    const WrittenLetter written{
        .kind = kind,
        .name = letters::word(language, "letter", kind, set),
        .letter = {letters::sample_head(kind, set, saved.settings(), language, klag.today()),
                   rendered.markdown},
        .country = procedure.country,
        .to = {},
        .readability = letters::readability(rendered.markdown, code),
        .missing = {}};
    show_written(written, given, saved, klag);
    say_how_it_reads(written.readability, klag);
    return 0;
}

int proof_window(const cli::Given& given, Context& klag) {
    const store::Snapshot& saved = klag.saved();
    const core::Letterhead& letterhead =
        saved.letterhead(saved.procedure(saved.settings().procedure).country);
    const core::Language& language = saved.language(language_of(given, klag));
    const auto in_words = [&](const char* key) {
        return letters::demanded_word(language, "proof-window", key);
    };
    const letters::ProofWords words{
        .language = language.code,
        .title = in_words("title"),
        .steps = {in_words("print"), in_words("fold"), in_words("knock"), in_words("move")},
        .window = in_words("window"),
        .from_left = in_words("from-left"),
        .from_top = in_words("from-top"),
        .sample = "Märta Åkesson-Ødegård\nc/o Çelik Groß\nÅngströmsgatan 7 B\n831 30 Östersund",
        .verify = in_words("verify")};
    const std::string html = letters::proof_window(letterhead, words);
    const std::string format = format_given(given, letter_formats(), "html", klag);
    if (format != "html" && format != "pdf")
        throw Error{ErrorKind::usage, text("the sheet is drawn: --format html or pdf")};
    const bool pdf = format == "pdf";
    put_out(given.text("output"), pdf ? printed(html, klag) : html, !pdf, klag);
    return 0;
}

struct SheetVerb {
    std::string_view name;
    int (*run)(const cli::Given& given, Context& klag);
};

constexpr std::array verbs{SheetVerb{"form", form},
                           SheetVerb{"procedure", leaflet},
                           SheetVerb{"templates", list_templates},
                           SheetVerb{"new-template", new_template},
                           SheetVerb{"preview", preview_sample},
                           SheetVerb{"proof-window", proof_window}};

}  // namespace

std::vector<std::string> sheet_verbs() {
    std::vector<std::string> out;
    for (const SheetVerb& verb : verbs) out.emplace_back(verb.name);
    return out;
}

std::vector<std::string> template_names(const std::string& language, const store::Snapshot& saved) {
    std::vector<std::string> out;
    const auto sets = saved.template_sets();
    for (const std::string& kind : letters::template_kinds()) {
        out.push_back(kind);
        for (const std::string& set : sets) {
            const std::string name = kind + "." + set;
            const bool shipped = store::embedded(store::template_file(language, name)).has_value();
            if (shipped || is_own(language, name, saved)) out.push_back(name);
        }
    }
    return out;
}

bool is_sheet_verb(const std::string& word) {
    return std::any_of(verbs.begin(), verbs.end(),
                       [&](const SheetVerb& verb) { return verb.name == word; });
}

int sheet(const std::string& verb, const cli::Given& given, Context& klag) {
    for (const SheetVerb& row : verbs)
        if (row.name == verb) return row.run(given, klag);
    return 0;
}

void show_written(const WrittenLetter& written, const cli::Given& given,
                  const store::Snapshot& saved, Context& klag) {
    const bool open = given.flag("open");
    const std::string format = format_given(given, letter_formats(), open ? "html" : "text", klag);
    const std::string bytes = in_format(written, format, saved, klag);
    if (open) {
        const std::string path =
            cli::show_on_desktop(klag.env(), "klag-preview-" + random_hex(klag.env().random, 4),
                                 ending_of(format), bytes);
        klag.out().say(
            text("Shown from {path}, which only you can read; remove it when you are done.",
                 {{"path", path}}));
    } else {
        put_out(given.text("output"), bytes, format != "pdf", klag);
    }
    warn_of(written, klag);
}

void say_how_it_reads(const letters::Readability& readability, Context& klag) {
    klag.out().say(text("Readability: {index} {value}, {words} words.",
                        {{"index", std::string{name(readability.index)}},
                         {"value", std::to_string(readability.value)},
                         {"words", std::to_string(readability.words)}}));
}

}  // namespace klag::commands
