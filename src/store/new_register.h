#pragma once

#include "core/procedure.h"
#include "store/register.h"

#include <string>
#include <vector>

namespace klag::store {

/// What a new register begins with.
struct NewRegister {
    std::string procedure;
    std::string organisation;
    std::string language;
    std::string time_zone;
    std::string unit_id;
    std::string unit_name;
    std::string staff_id;
    std::string staff_name;
    std::string staff_title;
    std::string staff_email;
};

/// The files of a new register, each with comments that explain it.
std::vector<SettingsFile> first_files(const NewRegister& plan);

/// The names of the procedures that klag ships, in order.
std::vector<std::string> shipped_procedures();

/// The names of the calendars that klag ships, in order.
std::vector<std::string> shipped_calendars();

/// A shipped procedure. Throws Error{not_found} when there is none of that name.
core::Procedure shipped_procedure(const std::string& name);

/// The settings that a klag.yaml would be. Throws Error{bad_data}.
core::Settings settings_from(const SettingsFile& file);

/// The procedure that a settings file would be. Throws Error{bad_data}.
core::Procedure procedure_from(const SettingsFile& file);

}  // namespace klag::store
