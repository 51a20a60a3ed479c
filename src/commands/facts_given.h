#pragma once

#include "cli/ask.h"
#include "cli/command.h"
#include "cli/given.h"
#include "commands/context.h"
#include "core/act.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// Facts as a person gives them: by options, from a file, standard input or the editor, or in
/// answer to questions.
namespace klag::commands {

/// The option for one fact.
cli::Option fact_option(core::Field field);

/// --on: when an act happened.
cli::Option on_option();

/// The facts of `act` that the options give. Dates may be given as people type them. `text` is the
/// fact that --file fills. Throws Error{usage} for a value of the wrong form.
core::Facts given_facts(core::Act act, core::Field text, const cli::Given& given, Context& klag);

/// Adds the rules that --override names. Throws Error{usage} for one that does not exist.
void take_overrides(const cli::Given& given, core::Facts& facts);

/// One value in the form that the case file keeps. Throws Error{usage}.
std::string checked_value(core::Field field, const std::string& typed, Context& klag);

/// What a person may choose from for `field` under the procedure, as (value, title).
std::vector<core::Choice> known_values(core::Field field, const core::Procedure& procedure,
                                       const core::Organisation& organisation, Date day);

/// What a question may be changed to before it stands in the interview.
using Fitting = std::function<void(core::Field, cli::Question&)>;

/// Asks on a terminal for what `act` needs and `facts` lack; returns at once when nothing may be
/// asked. `suggested` are offered as defaults. Throws Error{usage} when the person breaks off.
void ask_for_missing(core::Act act, const core::Procedure& procedure, const core::Facts& suggested,
                     core::Facts& facts, Context& klag, const Fitting& fit = {});

/// The known values as choices of a question.
std::vector<cli::Choice> question_choices(core::Field field, const core::Procedure& procedure,
                                          Context& klag);

/// All that stands on standard input.
std::string standard_input(Context& klag);

/// The text of --file FILE (- for standard input). Throws Error{usage} when it cannot be read, and
/// Error{bad_data} for what is not UTF-8, with the byte.
std::string text_of_file(const std::string& name, Context& klag);

/// Normalises typed or read text: newlines, blanks at the end; refuses control characters.
std::string clean_text(std::string typed, const std::string& where);

}  // namespace klag::commands
