#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Canonical YAML: the same value always gives the same text, parse_tree reads it back unchanged,
/// and other readers of YAML take no text for a number, a date or a truth value.
namespace klag::yaml {

/// Free text for a place inside a line: bare when it is harmless, else in double quotes.
std::string scalar(std::string_view value);

/// A value whose form a schema has checked (a date, an id, a code): bare, but quoted when other
/// readers would take it for a number and lose digits.
std::string token(std::string_view value);

/// `[a, b]`; `values` must be written already.
std::string flow_list(const std::vector<std::string>& values);

/// `{a: b, c: d}`; the values must be written already.
std::string flow_map(const std::vector<std::pair<std::string, std::string>>& entries);

/// Adds the line `key: value` at `indent` blanks; `value` must be written already.
void line(std::string& out, std::size_t indent, std::string_view key, std::string_view value);

/// Adds free text under `key`: in the line, or as a block when it is long or has several lines and
/// a block keeps it as it is.
void prose(std::string& out, std::size_t indent, std::string_view key, std::string_view value);

}  // namespace klag::yaml
