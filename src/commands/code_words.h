#pragma once

#include "base/text.h"
#include "cli/catalogue.h"
#include "core/act.h"
#include "core/field.h"
#include "core/organisation.h"
#include "core/procedure.h"

#include <string>

/// The codes of files and options in the words that a person reads. The codes themselves stand in
/// --json and are what one types.
namespace klag::commands {

/// "in handling".
Text status_words(core::Status status);

/// Why a case was closed: "solved on the spot".
Text closing_words(const std::string& reason);

/// What a fact is called in front of its value: "wants the answer by".
Text field_words(core::Field field);

/// The words of one of the field's codes: "service user"; the code itself when it has none.
Text code_words(core::Field field, const std::string& code);

/// The value of a fact in words: the procedure's title, a name of the organisation, or the words of
/// a code from the catalogue. Dates, numbers and texts stay as they are.
std::string value_words(core::Field field, const std::string& value,
                        const core::Procedure& procedure, const core::Organisation& organisation,
                        const cli::Catalogue& words = {});

/// "klag contact 42 --purpose hearing": what one types to do what the trigger waits for.
std::string command_for(const core::Trigger& trigger, const std::string& short_name);

}  // namespace klag::commands
