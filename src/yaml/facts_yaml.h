#pragma once

#include "core/field.h"
#include "yaml/reader.h"

#include <string>
#include <string_view>
#include <vector>

/// Facts as keys of a map, typed by core's table of fields.
namespace klag::yaml {

/// Whether `value` has the form that the field's type demands. Whether a unit, a member of staff or
/// a listed id exists is not looked at.
bool fits(const core::FieldSpec& spec, std::string_view value);

/// Adds one `key: value` for each fact, in canonical order.
void print_facts(std::string& out, std::size_t indent, const core::Facts& facts);

/// The facts in `map`. Complains about every key that is neither a field of `plane` nor one of
/// `other_keys`, and about values that do not fit.
core::Facts facts_from(const Reader& map, core::Plane plane,
                       const std::vector<std::string>& other_keys = {});

/// Whether `text` is `digits` hexadecimal digits, small letters.
bool is_hex(std::string_view text, std::size_t digits);

/// SERIES-YEAR-NUMBER: one to eight capitals, four digits, and a number from 1 on with zeros before
/// it up to four digits.
bool is_case_number(std::string_view text);

}  // namespace klag::yaml
