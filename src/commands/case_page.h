#pragma once

#include "cli/catalogue.h"
#include "commands/context.h"
#include "core/state.h"

#include <string>
#include <utility>
#include <vector>

/// The parts of a case in words, as its page and its dossier show them.
namespace klag::commands {

/// A case with all that its words need.
struct WordedCase {
    core::Case c;
    core::PrivateCase personal;
    bool has_personal{};  ///< false in a copy of the register that has no private content
    core::State state;
    const core::Procedure& procedure;
    const core::Organisation& organisation;
    cli::Catalogue words;  ///< in whose language it is told

    std::string say(const Text& sentence) const { return words.render(sentence); }
};

/// The newest saved case, told in the language of the terminal; refers to `klag.saved()`.
WordedCase worded_case(const store::Number& number, Context& klag);

/// A label and a value; "" as value when there is none.
using LabelledValues = std::vector<std::pair<Text, std::string>>;

/// "answered (solved on the spot), level 2: förvaltningen".
std::string status_line(const WordedCase& subject);

/// A fact of the case in words; "" when it has none.
std::string fact_words(const WordedCase& subject, core::Field field);

/// Status, day of receipt, unit, handler, numbers of others.
LabelledValues registration_facts(const WordedCase& subject);

/// What a person is to the case: service user, witness …
std::string role_words(const WordedCase& subject, const core::Person& person);

/// "Rut Alm (service user); Ågatan 1; 063-14 30 00": one line a person.
std::vector<std::string> person_lines(const WordedCase& subject);

/// Whom it is about, consent, how the person wants to be answered.
LabelledValues people_facts(const WordedCase& subject);

/// "1. late visits, serious, upheld".
std::string issue_line(const core::Issue& issue, const WordedCase& subject);

/// "1. a new key (Olle Dal, until 2026-04-01, effect: works)".
std::string action_line(const core::Action& action, const WordedCase& subject);

}  // namespace klag::commands
