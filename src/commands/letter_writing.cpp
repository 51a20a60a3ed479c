#include "commands/letter_writing.h"

#include "base/error.h"
#include "base/utf8.h"
#include "commands/enclosures.h"
#include "commands/letter_formats.h"
#include "commands/letter_list.h"
#include "commands/own_templates.h"
#include "letters/addressee.h"
#include "letters/letter.h"
#include "letters/template.h"
#include "letters/words.h"

#include <algorithm>
#include <cstdio>
#include <optional>
#include <utility>

namespace klag::commands {
namespace {

using core::Field;

/// The number of the next letter, with two digits.
std::string next_number(const core::PrivateCase& personal) {
    const auto count = std::count_if(personal.files.begin(), personal.files.end(), is_letter);
    char digits[16];
    std::snprintf(digits, sizeof digits, "%02d", static_cast<int>(count) + 1);
    return digits;
}

/// The person's language, else the organisation's.
std::string language_for(const std::string& kind, const core::Facts& facts,
                         const store::Snapshot& saved) {
    const auto audience = core::letter_kind(kind)->audience;
    const std::string& wanted = facts.get(Field::language);
    const bool theirs = audience == core::Audience::complainant && !wanted.empty();
    return theirs ? wanted : saved.settings().language;
}

/// Whoever the newest event says signs; else the actor.
const core::Member& signer(const core::Case& c, const store::Snapshot& saved, Context& klag) {
    const std::string& id = c.events.back().facts.get(Field::signed_by);
    const core::Member* named = id.empty() ? nullptr : saved.organisation().member(id);
    return named == nullptr ? klag.actor() : *named;
}

std::string email_of(const std::string& kind, const core::Case& c,
                     const core::PrivateCase& personal) {
    return core::letter_kind(kind)->audience == core::Audience::complainant
               ? core::latest(c, personal, Field::email)
               : "";
}

/// All that a letter may tell. The result refers to what it was made from.
letters::LetterCase case_for(const std::string& kind, const core::Case& c,
                             const core::PrivateCase& personal, const core::State& state,
                             const store::Snapshot& saved, Context& klag) {
    return {.c = c,
            .personal = personal,
            .state = state,
            .procedure = saved.procedure(state.facts.get(Field::procedure)),
            .organisation = saved.organisation(),
            .settings = saved.settings(),
            .language = saved.language(language_for(kind, state.facts, saved)),
            .today = klag.today(),
            .signer = signer(c, saved, klag)};
}

/// How the case comes to say an element that a letter lacks; nothing when only the template can.
std::optional<Text> way_to_say(std::string_view element) {
    if (element == "handler") return text("Say who with 'klag assign … --as handler --to STAFF'.");
    if (element == "findings") return text("Record them with 'klag investigate … --findings'.");
    if (element == "conclusion") return text("Record it with 'klag decide … --outcome'.");
    if (element == "reasons") return text("Record them with 'klag decide … --reason'.");
    if (element == "measures")
        return text(
            "Record it with 'klag action', or say with 'klag decide … --remedies' how it was "
            "put right (an apology alone does not count); or record the act without a letter: "
            "--no-letter.");
    return std::nullopt;
}

[[noreturn]] void refuse(const WrittenLetter& written) {
    std::vector<std::string> lacks;
    for (const letters::Missing& one : written.missing)
        lacks.push_back(
            text("{what} ({source})", {{"what", std::string{letters::element_words(one.element)}},
                                       {"source", one.source}})
                .english());
    Error error{ErrorKind::refused, text("the letter '{kind}' lacks {what}",
                                         {{"kind", written.kind}, {"what", join(lacks, "; ")}})};
    const letters::Missing& first = written.missing.front();
    const auto way = first.known ? std::nullopt : way_to_say(first.element);
    throw std::move(error).hinted(
        way ? *way
            : text(
                  "Add it to the case or the template (klag-letters(7)), or record the act without "
                  "a letter: --no-letter."));
}

/// A draft to the complainant needs an address to go to; those of bodies outside klag does not
/// know.
void demand_email(const WrittenLetter& written, const core::Case& c, const store::Snapshot& saved) {
    const bool theirs = core::letter_kind(written.kind)->audience == core::Audience::complainant;
    if (!theirs || !written.to.empty()) return;
    const auto number = store::parse_number(c.number);
    throw Error{ErrorKind::refused, text("no e-mail address is known for this draft")}.hinted(
        text("Record it with 'klag edit {case} --e-mail ADDRESS', or choose another --format.",
             {{"case", number && saved.has(*number) ? saved.short_name(*number) : c.number}}));
}

/// What is wrong with a template that is the register's own.
std::vector<store::Finding> flaws_of(const std::string& name, const std::string& pattern,
                                     const store::Snapshot& saved, Context& klag) {
    if (!saved.file(name)) return {};
    return findings_in_template({name, pattern}, klag);
}

}  // namespace

WrittenLetter letter_for(const std::string& kind, const core::Case& c,
                         const core::PrivateCase& personal, const store::Snapshot& saved,
                         Context& klag) {
    const core::State state = fold(c);
    const std::string language = language_for(kind, state.facts, saved);
    std::string name;
    const letters::LetterCase whole = case_for(kind, c, personal, state, saved, klag);
    const std::string pattern =
        saved.letter_template(language, kind, whole.procedure.templates, name);
    const letters::Data data = letters::letter_data(kind, whole);
    letters::Rendered rendered = letters::render(pattern, name, data);
    WrittenLetter out{
        .kind = kind,
        .number = c.number,
        .name = letters::word(whole.language, "letter", kind, whole.procedure.templates),
        .letter = {letters::letter_head(kind, whole), rendered.markdown},
        .country = whole.procedure.country,
        .to = email_of(kind, c, personal),
        .readability = letters::readability(rendered.markdown, language),
        .passed = letters::passed_promises(whole, data, rendered.said),
        .missing = letters::missing_elements(kind, state.facts.get(Field::kind), whole.procedure,
                                             data, rendered.said, letters::owed(whole)),
        .flaws = flaws_of(name, pattern, saved, klag)};
    return out;
}

std::string way_of_letter(const std::string& kind, const std::string& format,
                          const core::Facts& facts, const core::Case& c,
                          const core::PrivateCase& personal) {
    const auto audience = core::letter_kind(kind)->audience;
    if (audience == core::Audience::file) return "";
    if (facts.has(Field::sent)) return facts.get(Field::sent);
    if (facts.is(Field::channel, "email") || format == "email") return "e-mail";
    if (facts.is(Field::channel, "letter")) return "post";
    if (audience != core::Audience::complainant) return "";
    std::string wanted = fold(c).facts.get(Field::answer_by);
    if (wanted == "letter") return "post";
    if (wanted == "e-mail") return wanted;
    if (!core::latest(c, personal, Field::address).empty()) return "post";
    return core::latest(c, personal, Field::email).empty() ? "" : "e-mail";
}

std::string recipient_of(const std::string& kind, const std::string& way, const core::Case& c,
                         const core::PrivateCase& personal, const store::Snapshot& saved,
                         Context& klag) {
    const core::State state = fold(c);
    const letters::Addressee whom =
        letters::addressee(kind, case_for(kind, c, personal, state, saved, klag));
    if (whom.name.empty()) return "";
    const std::string email = email_of(kind, c, personal);
    const std::string where = way == "e-mail" ? email : join(whom.below, ", ");
    return where.empty() ? whom.name : whom.name + ", " + where;
}

WrittenLetter sheet_for(const std::string& kind, const std::string& language,
                        const core::Procedure& procedure, const store::Snapshot& saved,
                        Context& klag) {
    std::string name;
    const std::string pattern = saved.letter_template(language, kind, procedure.templates, name);
    const letters::SheetBase base{.procedure = procedure,
                                  .settings = saved.settings(),
                                  .language = saved.language(language),
                                  .today = klag.today()};
    const letters::Rendered rendered =
        letters::render(pattern, name, letters::sheet_data(kind, base));
    return {.kind = kind,
            .name = letters::word(base.language, "letter", kind, procedure.templates),
            .letter = {letters::sheet_head(kind, base), rendered.markdown},
            .country = procedure.country,
            .to = {},
            .readability = letters::readability(rendered.markdown, language),
            .missing = {},
            .flaws = flaws_of(name, pattern, saved, klag)};
}

std::vector<store::NewFile> write_letter(const std::string& kind, const std::string& format,
                                         const store::Recording& recording,
                                         const store::Snapshot& saved, Context& klag) {
    const core::Case& c = recording.after;
    WrittenLetter written = letter_for(kind, c, recording.personal, saved, klag);
    if (!written.missing.empty()) refuse(written);
    if (format == "email") demand_email(written, c, saved);
    warn_of(written, klag);
    written.enclosed = enclosures(kind, recording, saved);
    const std::string stem = "letters/" + next_number(recording.personal) + "-" + kind;
    const auto file = [&](const std::string& form, const std::string& title) {
        store::NewFile out;
        out.file.name = stem + ending_of(form);
        out.file.title = title;
        out.file.event = c.events.back().id;
        out.bytes = in_format(written, form, saved, klag);
        return out;
    };
    std::vector<store::NewFile> out{file(format, kind)};
    if (format != "text") out.push_back(file("text", std::string{title_of_text}));
    return out;
}

void warn_of(const WrittenLetter& written, Context& klag) {
    for (const store::Finding& flaw : written.flaws)
        klag.out().warn(text("{where}: {message}",
                             {{"where", flaw.where}, {"message", klag.out().words(flaw.message)}}));
    for (const Date day : written.passed)
        klag.out().warn(
            text("{number}: the letter '{kind}' promises {date}, which has passed",
                 {{"number", written.number}, {"kind", written.kind}, {"date", day.iso()}}));
    const letters::Readability& readability = written.readability;
    if (!readability.hard) return;
    const std::vector<std::pair<std::string, std::string>> places{
        {"kind", written.kind},
        {"index", std::string{name(readability.index)}},
        {"value", std::to_string(readability.value)},
        {"limit", std::to_string(limit(readability.index))}};
    klag.out().warn(
        readability.index == letters::Readability::Index::lix
            ? text("the letter '{kind}' is hard to read: {index} {value}, over {limit}; make its "
                   "sentences shorter and its words simpler",
                   places)
            : text("the letter '{kind}' is hard to read: {index} {value}, under {limit}; make its "
                   "sentences shorter and its words simpler",
                   places));
}

bool quotes_the_words(const std::string& kind, const core::Facts& facts,
                      const store::Snapshot& saved) {
    std::string name;
    const std::string& set = saved.procedure(facts.get(Field::procedure)).templates;
    return saved.letter_template(language_for(kind, facts, saved), kind, set, name)
               .find("{{words}}") != std::string::npos;
}

}  // namespace klag::commands
