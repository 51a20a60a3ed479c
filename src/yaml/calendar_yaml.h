#pragma once

#include "core/calendar.h"
#include "yaml/reader.h"

#include <string_view>
#include <vector>

/// Calendars as people write them: a whole one, and a register's own days off.
namespace klag::yaml {

/// Reads a whole calendar. Throws Error{bad_data} with file, line and column.
core::Calendar parse_calendar(std::string_view text, std::string_view file);

/// Reads a register's calendars/NAME.yaml: `extra`, a list of {date, name}. One rule for each day.
std::vector<core::HolidayRule> parse_extra_days(std::string_view text, std::string_view file);

/// Everything that is wrong in a whole calendar.
std::vector<Finding> findings_in_calendar(std::string_view text, std::string_view file);

/// Everything that is wrong in a list of own days off; a day that stands twice too.
std::vector<Finding> findings_in_extra_days(std::string_view text, std::string_view file);

}  // namespace klag::yaml
