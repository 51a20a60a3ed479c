#pragma once

#include "core/procedure.h"
#include "yaml/reader.h"

#include <string>
#include <string_view>

/// What cannot work in the parts that clocks, gates and conditions have in common: the acts that
/// they name, and the cases for which they hold.
namespace klag::yaml {

/// Whether the act can record the fact.
bool records(core::Act act, core::Field field);

/// Complains about every entry of the list `key` of ids that an earlier entry equals.
void check_no_entry_twice(const Reader& map, std::string_view key);

/// Complains about every entry of `channels` that the procedure does not have.
void check_channels(const Reader& map, const core::Procedure& procedure);

/// Complains about every kind, channel, severity and level that there is not.
void check_scope(const Reader& map, const core::Procedure& procedure);

/// Complains about a value that the field can never have.
void check_value(const Reader& entry, core::Field field, const std::string& value,
                 const core::Procedure& procedure);

/// Complains about conditions that the act's facts can never meet.
void check_conditions_of(const Reader& entry, const core::Trigger& trigger,
                         const core::Procedure& procedure);

/// The same for each act of the list `key`; none may stand twice.
void check_triggers(const Reader& map, std::string_view key, const core::Procedure& procedure);

}  // namespace klag::yaml
