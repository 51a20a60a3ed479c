#include "commands/dossier_words.h"

#include "base/utf8.h"
#include "commands/code_words.h"
#include "store/shipped_words.h"

namespace klag::commands {

std::string on_words(const Moment& on) {
    return on.date.iso() + (on.minute ? " " + time_of_day(*on.minute) : "");
}

cli::Catalogue dossier_catalogue(const std::string& language, const std::string& set) {
    return {language, store::dossier_words(language, set)};
}

letters::Block points(const std::vector<std::string>& lines) {
    letters::Block block{.kind = letters::Block::Kind::points};
    for (const std::string& line : lines) block.rows.push_back({{line}});
    return block;
}

const core::Facts& personal_facts(const WordedCase& subject, const std::string& event) {
    static const core::Facts none;
    const auto found = subject.personal.events.find(event);
    return found == subject.personal.events.end() ? none : found->second;
}

std::string values_in_words(core::Field field, const std::vector<std::string>& values,
                            const WordedCase& subject) {
    std::vector<std::string> shown;
    for (const std::string& value : values)
        shown.push_back(
            value_words(field, value, subject.procedure, subject.organisation, subject.words));
    return join(shown, ", ");
}

}  // namespace klag::commands
