#include "commands/json_text.h"

#include <nlohmann/json.hpp>

namespace klag::commands {

using json = nlohmann::ordered_json;

std::string dump(const json& document) {
    return document.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

json or_null(const std::string& value) { return value.empty() ? json() : json(value); }

}  // namespace klag::commands
