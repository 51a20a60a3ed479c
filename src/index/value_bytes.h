#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

/// Values as the index keeps them: settings as they were parsed, what a list shows of a case, and
/// the figures of a report.
namespace klag::index {

/// The ids of saved files, by their paths.
using Ids = std::map<std::string, std::string>;

/// For core::Settings, Organisation, Procedure, Calendar and its holidays, Language, Summary,
/// ReportQuestion and ReportFigures, and for Ids.
template <class Value>
std::string packed(const Value& value);

/// The value that was packed; nothing for bytes that this program made of no such value.
template <class Value>
std::optional<Value> unpacked(std::string_view bytes);

/// Names what the bytes are made of: bytes of another form are made anew.
std::string form_of_values();

}  // namespace klag::index
