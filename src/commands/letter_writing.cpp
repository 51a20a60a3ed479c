#include "commands/letter_writing.h"

#include "letters/letter.h"
#include "letters/plain_text.h"
#include "letters/template.h"

#include <algorithm>
#include <cstdio>

namespace klag::commands {
namespace {

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
std::string language_for(const core::Facts& facts, const store::Snapshot& saved) {
    const std::string& wanted = facts.get(core::Field::language);
    return wanted.empty() ? saved.settings().language : wanted;
}

}  // namespace

bool quotes_the_words(const std::string& kind, const core::Facts& facts,
                      const store::Snapshot& saved) {
    std::string name;
    return saved.letter_template(language_for(facts, saved), kind, name).find("{{words}}") !=
           std::string::npos;
}

std::string letter_text(const std::string& kind, const core::Case& c,
                        const core::PrivateCase& personal, const store::Snapshot& saved,
                        Context& klag) {
    const core::State state = fold(c);
    const std::string language = language_for(state.facts, saved);
    std::string name;
    const std::string pattern = saved.letter_template(language, kind, name);
    const core::Member signer = klag.actor();
    const letters::Data data = letters::letter_data(
        kind, {.c = c,
               .personal = personal,
               .state = state,
               .procedure = saved.procedure(state.facts.get(core::Field::procedure)),
               .organisation = saved.organisation(),
               .settings = saved.settings(),
               .language = saved.language(language),
               .today = klag.today(),
               .signer = signer});
    return letters::to_text(letters::render(pattern, name, data));
}

store::NewFile write_letter(const std::string& kind, const store::Recording& recording,
                            const store::Snapshot& saved, Context& klag) {
    const core::Case& c = recording.after;
    store::NewFile letter;
    letter.file.name =
        "letters/" + next_file_number(recording.personal, "letters/") + "-" + kind + ".txt";
    letter.file.title = kind;
    letter.file.event = c.events.back().id;
    letter.bytes = letter_text(kind, c, recording.personal, saved, klag);
    return letter;
}

}  // namespace klag::commands
