#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

/// How every JSON document of klag is written.
namespace klag::commands {

/// The document over several lines, with a line end. What is no UTF-8 is replaced.
std::string dump(const nlohmann::ordered_json& document);

/// The text; null for "".
nlohmann::ordered_json or_null(const std::string& value);

}  // namespace klag::commands
