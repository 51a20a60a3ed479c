#pragma once

#include "commands/context.h"
#include "commands/recorder.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

/// JSON, documented in klag-json(7): one document, keys only ever added, `schema` first.
namespace klag::commands {

/// The result of a writing command.
std::string json_of(const Done& done, Context& klag);

/// A case with its state, events, clocks and, when `personal` is not null, the private content.
std::string json_of_case(const core::Case& c, const core::PrivateCase* personal, Context& klag);

/// A row of a list: keys and values in order. A text of "" becomes null.
using JsonRow = std::vector<std::pair<std::string, std::variant<std::string, bool, int>>>;

/// {"schema": 1, NAME: [rows]}
std::string json_of_rows(const std::string& name, const std::vector<JsonRow>& rows);

/// The same with several lists, in order, behind the keys of `head`.
using JsonLists = std::vector<std::pair<std::string, std::vector<JsonRow>>>;
std::string json_of_lists(const JsonLists& lists, const JsonRow& head = {});

/// {"schema": 1, KEY: value …}
std::string json_of_row(const JsonRow& row);

}  // namespace klag::commands
