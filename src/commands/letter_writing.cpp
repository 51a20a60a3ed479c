#include "commands/letter_writing.h"

#include "base/error.h"
#include "base/utf8.h"
#include "commands/letter_formats.h"
#include "letters/letter.h"
#include "letters/template.h"

#include <algorithm>
#include <cstdio>

namespace klag::commands {
namespace {

using core::Field;

/// The number of the next file in a folder of the case, with two digits.
std::string next_file_number(const core::PrivateCase& personal, const std::string& folder) {
    const auto count =
        std::count_if(personal.files.begin(), personal.files.end(),
                      [&](const core::StoredFile& f) { return f.name.starts_with(folder); });
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

[[noreturn]] void refuse(const WrittenLetter& written) {
    std::vector<std::string> lacks;
    for (const letters::Missing& one : written.missing)
        lacks.push_back(
            text("{what} ({source})", {{"what", std::string{letters::element_words(one.element)}},
                                       {"source", one.source}})
                .english());
    const bool lacks_measures =
        std::any_of(written.missing.begin(), written.missing.end(),
                    [](const letters::Missing& one) { return one.element == "measures"; });
    throw Error{ErrorKind::refused, text("the letter '{kind}' lacks {what}",
                                         {{"kind", written.kind}, {"what", join(lacks, "; ")}})}
        .hinted(lacks_measures
                    ? text("Record it with 'klag action', or say with 'klag decide … --remedies' "
                           "how it was put right; or record the act without a letter: "
                           "--no-letter.")
                    : text("Add it to the case or the template (klag-letters(7)), or record the "
                           "act without a letter: --no-letter."));
}

}  // namespace

WrittenLetter letter_for(const std::string& kind, const core::Case& c,
                         const core::PrivateCase& personal, const store::Snapshot& saved,
                         Context& klag) {
    const core::State state = fold(c);
    const std::string language = language_for(kind, state.facts, saved);
    std::string name;
    const std::string pattern = saved.letter_template(language, kind, name);
    const core::Procedure& procedure = saved.procedure(state.facts.get(Field::procedure));
    const letters::LetterCase whole{.c = c,
                                    .personal = personal,
                                    .state = state,
                                    .procedure = procedure,
                                    .organisation = saved.organisation(),
                                    .settings = saved.settings(),
                                    .language = saved.language(language),
                                    .today = klag.today(),
                                    .signer = signer(c, saved, klag)};
    const letters::Data data = letters::letter_data(kind, whole);
    letters::Rendered rendered = letters::render(pattern, name, data);
    WrittenLetter out{
        .kind = kind,
        .letter = {letters::letter_head(kind, whole), rendered.markdown},
        .country = procedure.country,
        .to = email_of(kind, c, personal),
        .readability = letters::readability(rendered.markdown, language),
        .missing = letters::missing_elements(kind, state.facts.get(Field::kind), procedure, data,
                                             rendered.said, letters::measures_owed(state))};
    return out;
}

WrittenLetter sheet_for(const std::string& kind, const std::string& language,
                        const core::Procedure& procedure, const store::Snapshot& saved,
                        Context& klag) {
    std::string name;
    const std::string pattern = saved.letter_template(language, kind, name);
    const letters::SheetBase base{.procedure = procedure,
                                  .settings = saved.settings(),
                                  .language = saved.language(language),
                                  .today = klag.today()};
    const letters::Rendered rendered =
        letters::render(pattern, name, letters::sheet_data(kind, base));
    return {.kind = kind,
            .letter = {letters::sheet_head(kind, base), rendered.markdown},
            .country = procedure.country,
            .to = {},
            .readability = letters::readability(rendered.markdown, language),
            .missing = {}};
}

store::NewFile write_letter(const std::string& kind, const std::string& format,
                            const store::Recording& recording, const store::Snapshot& saved,
                            Context& klag) {
    const core::Case& c = recording.after;
    const WrittenLetter written = letter_for(kind, c, recording.personal, saved, klag);
    if (!written.missing.empty()) refuse(written);
    warn_if_hard(written.readability, klag);
    store::NewFile letter;
    letter.file.name = "letters/" + next_file_number(recording.personal, "letters/") + "-" + kind +
                       ending_of(format);
    letter.file.title = kind;
    letter.file.event = c.events.back().id;
    letter.bytes = in_format(written, format, saved, klag);
    return letter;
}

void warn_if_hard(const letters::Readability& readability, Context& klag) {
    if (!readability.hard) return;
    klag.out().warn(text("this letter is hard to read: {index} {value}",
                         {{"index", std::string{name(readability.index)}},
                          {"value", std::to_string(readability.value)}}));
}

bool quotes_the_words(const std::string& kind, const core::Facts& facts,
                      const store::Snapshot& saved) {
    std::string name;
    return saved.letter_template(language_for(kind, facts, saved), kind, name).find("{{words}}") !=
           std::string::npos;
}

}  // namespace klag::commands
