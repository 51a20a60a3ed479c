#include "letters/addressee.h"

#include "base/error.h"
#include "base/utf8.h"
#include "letters/case_words.h"
#include "letters/words.h"

namespace klag::letters {
namespace {

using core::Field;

/// The complainant, whose name is known.
core::Person complainant(const LetterCase& letter) {
    if (core::is_anonymous(letter.state))
        throw Error{ErrorKind::refused, text("nobody can be written to: {number} is anonymous",
                                             {{"number", letter.c.number}})}
            .hinted(text("If the person has come forward, type 'klag identify {number}'.",
                         {{"number", letter.c.number}}));
    if (core::wants_no_answer(letter.state))
        throw Error{ErrorKind::refused,
                    text("no letter goes to the person: {number} wants no answer",
                         {{"number", letter.c.number}})}
            .hinted(
                text("If the person has changed their mind, type 'klag edit {number} --answer-by "
                     "letter'.",
                     {{"number", letter.c.number}}));
    for (const core::Person& person : core::people(letter.c, letter.personal))
        if (person.number == 1 && person.facts.has(Field::name)) return person;
    throw Error{ErrorKind::refused,
                text("{number} has no name to write to", {{"number", letter.c.number}})}
        .hinted(
            text("Add it with 'klag edit {number} --name NAME'.", {{"number", letter.c.number}}));
}

/// The lines of an address; one that was typed on a single line is parted at its commas.
std::vector<std::string> lines_of(const std::string& address) {
    if (address.find('\n') != std::string::npos) return split(address, '\n');
    std::vector<std::string> out;
    for (const std::string& part : split(address, ',')) out.emplace_back(trim(part));
    return out;
}

Addressee of_complainant(const LetterCase& letter) {
    const core::Person person = complainant(letter);
    const std::string& address = person.facts.get(Field::address);
    const std::string& below = address.empty() ? person.facts.get(Field::email) : address;
    return {person.facts.get(Field::name),
            below.empty() ? std::vector<std::string>{} : lines_of(below)};
}

/// The person complained about: a member of staff, or somebody known by name alone.
Addressee of_person_complained_about(const LetterCase& letter) {
    const std::string id = core::latest(letter.c, letter.personal, Field::about_staff);
    if (const core::Member* staff = member(letter, id)) {
        const core::Unit* unit = letter.organisation.unit(staff->unit);
        Addressee out{staff->name, {}};
        if (!staff->title.empty()) out.below.push_back(staff->title);
        if (unit != nullptr && !unit->name.empty()) out.below.push_back(unit->name);
        return out;
    }
    const std::string name = core::latest(letter.c, letter.personal, Field::about_name);
    if (!name.empty()) return {name, {}};
    throw Error{ErrorKind::refused,
                text("{number} does not say whom it is about", {{"number", letter.c.number}})}
        .hinted(text("Type 'klag edit {number} --about staff --about-staff ID'.",
                     {{"number", letter.c.number}}));
}

/// Whoever takes the closed case over.
Addressee of_office(const LetterCase& letter) {
    return {handed_to(letter), {letter.settings.organisation}};
}

}  // namespace

Addressee addressee(const std::string& kind, const LetterCase& letter) {
    switch (core::letter_kind(kind)->audience) {
        case core::Audience::complainant:
            return of_complainant(letter);
        case core::Audience::person_complained_about:
            return of_person_complained_about(letter);
        case core::Audience::office:
            return of_office(letter);
        case core::Audience::file:
        case core::Audience::anyone:
            break;
    }
    return {};
}

}  // namespace klag::letters
