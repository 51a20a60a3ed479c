#pragma once

#include "commands/context.h"
#include "core/procedure.h"
#include "core/procedure_life.h"
#include "core/procedure_replay.h"
#include "core/procedure_rules.h"
#include "store/inspection.h"

#include <string>
#include <vector>

/// The pages of `klag procedure`.
namespace klag::commands {

/// A procedure, and where it was found.
struct NamedProcedure {
    enum class From { in_force, shipped, file };  ///< in force: saved in the register
    core::Procedure procedure;
    From from{};
};

/// `register`, `shipped`, `file`.
std::string_view name(NamedProcedure::From from);

/// Whether there is a register here, or at the place that was named. Throws Error when a place was
/// named and there is none.
bool in_a_register(const cli::Given& given, Context& klag);

/// The procedure that a person means by a name or a file. The register's own wins over the shipped
/// one of the same name unless `shipped`. Throws Error: not_found, or bad_data for a file that is
/// no procedure.
NamedProcedure procedure_called(const std::string& typed, bool shipped, const cli::Given& given,
                                Context& klag);

/// Every rule of the procedure on a page.
std::string page_of_procedure(const NamedProcedure& named, Context& klag);
std::string json_of_procedure(const NamedProcedure& named);

/// The life of a case as a diagram of at most 80 columns.
std::string diagram_of_life(const core::Life& life, const core::Procedure& procedure,
                            Context& klag);
std::string json_of_life(const core::Life& life, const core::Procedure& procedure);

/// Two procedures side by side.
struct Comparison {
    const NamedProcedure& first;
    const NamedProcedure& second;
    const core::Period& period;
    const core::Replay& replay;
    std::vector<core::Difference> differences;
};

std::string page_of_comparison(const Comparison& comparison, Context& klag);
std::string json_of_comparison(const Comparison& comparison);

/// What `procedure check` found, with the number of rules to verify.
std::string json_of_findings(const std::string& file, const std::vector<store::Finding>& findings,
                             int to_verify);

}  // namespace klag::commands
