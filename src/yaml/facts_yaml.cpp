#include "yaml/facts_yaml.h"

#include "base/date.h"
#include "base/hex.h"
#include "base/utf8.h"
#include "core/language.h"
#include "yaml/writer.h"

#include <algorithm>
#include <array>

namespace klag::yaml {
namespace {

using core::FieldSpec;
using core::FieldType;
using core::Plane;

constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr std::string_view digits = "0123456789";

/// Letters (Latin ones with marks too), digits and `marks`, 1 to `longest` bytes, no blank at an
/// end.
bool is_made_of(std::string_view text, std::string_view marks, std::size_t longest) {
    if (text.empty() || text.size() > longest || text.front() == ' ' || text.back() == ' ')
        return false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0xC3 && byte <= 0xC8 && at + 1 < text.size())
            ++at;  // U+00C0 to U+024F; the reader has checked that it is UTF-8
        else if (letters.find(text[at]) == std::string_view::npos &&
                 digits.find(text[at]) == std::string_view::npos &&
                 marks.find(text[at]) == std::string_view::npos)
            return false;
    }
    return true;
}

bool is_date(const FieldSpec&, std::string_view value) { return Date::parse(value).has_value(); }
bool is_moment(const FieldSpec&, std::string_view value) {
    return Moment::parse(value).has_value();
}
bool is_flag(const FieldSpec&, std::string_view value) { return value == "yes" || value == "no"; }
bool is_number(const FieldSpec&, std::string_view value) {
    return !value.empty() && value.size() <= 9 && (value.front() != '0' || value.size() == 1) &&
           value.find_first_not_of(digits) == std::string_view::npos;
}
bool is_code(const FieldSpec& spec, std::string_view value) {
    const std::string_view all = spec.codes;
    if (value.empty() || value.find(' ') != std::string_view::npos) return false;
    for (std::size_t at = all.find(value); at != std::string_view::npos;
         at = all.find(value, at + 1)) {
        const std::size_t end = at + value.size();
        if ((at == 0 || all[at - 1] == ' ') && (end == all.size() || all[end] == ' ')) return true;
    }
    return false;
}
bool is_some_id(const FieldSpec&, std::string_view value) { return is_id(value); }
bool is_language(const FieldSpec&, std::string_view value) {
    const auto all = core::language_codes();
    return std::find(all.begin(), all.end(), value) != all.end();
}
bool is_reference(const FieldSpec&, std::string_view value) {
    return is_made_of(value, " /:.-_", 60);
}
bool is_number_of_case(const FieldSpec&, std::string_view value) { return is_case_number(value); }

/// On main a line holds names of clocks, fields and rules, and old values: no sentence.
bool is_line(const FieldSpec& spec, std::string_view value) {
    if (spec.plane == Plane::main) return is_made_of(value, " /:.,+=_-", 100);
    return !value.empty() && value.find('\n') == std::string_view::npos;
}
bool is_prose(const FieldSpec&, std::string_view value) { return !value.empty(); }

struct Form {
    FieldType type;
    bool (*fits)(const FieldSpec&, std::string_view);
    std::string_view message;
    std::string_view hint;
};

constexpr std::string_view id_hint =
    "Ids have letters a to z, digits, dots and hyphens, at most 64.";
constexpr std::array forms{
    Form{FieldType::date, is_date, "'{key}' is not a date", "Write a date as 2024-02-29."},
    Form{FieldType::moment, is_moment, "'{key}' is not a date or time",
         "Write 2024-02-29, or 2024-02-29T14:30+01:00."},
    Form{FieldType::flag, is_flag, "'{key}' is neither yes nor no", "Write yes or no."},
    Form{FieldType::number, is_number, "'{key}' is not a whole number", ""},
    Form{FieldType::code, is_code, "'{key}' has an unknown code", ""},
    Form{FieldType::listed, is_some_id, "'{key}' is not an id", id_hint},
    Form{FieldType::unit, is_some_id, "'{key}' is not the id of a unit", id_hint},
    Form{FieldType::staff, is_some_id, "'{key}' is not the id of a member of staff", id_hint},
    Form{FieldType::procedure, is_some_id, "'{key}' is not the name of a procedure", id_hint},
    Form{FieldType::language, is_language, "'{key}' is not a language klag knows",
         "Write sv, nb, nl or en."},
    Form{FieldType::reference, is_reference, "'{key}' is not a reference number",
         "It may have letters, digits, blanks and / : . - _, at most 60."},
    Form{FieldType::case_number, is_number_of_case, "'{key}' is not the number of a case",
         "Write it as K-2026-0042."},
    Form{FieldType::line, is_line, "'{key}' must be one short line", ""},
    Form{FieldType::prose, is_prose, "'{key}' is empty", "Leave the key out."},
};

const Form& form_of(FieldType type) {
    return *std::find_if(forms.begin(), forms.end(),
                         [&](const Form& form) { return form.type == type; });
}

std::string written(const FieldSpec& spec, std::string_view value) {
    switch (spec.type) {
        case FieldType::reference:
        case FieldType::line:
        case FieldType::prose:
            return scalar(value);
        default:
            return token(value);
    }
}

void complain(const Reader& value, const FieldSpec& spec) {
    const Form& form = form_of(spec.type);
    Text hint = text(std::string{form.hint});
    if (spec.type == FieldType::code) {
        const auto all = core::codes(spec.field);
        hint = did_you_mean(value.scalar(), all);
    }
    value.error(text(std::string{form.message}, {{"key", std::string{spec.name}}}),
                std::move(hint));
}

/// The values of one field, as far as they fit.
std::vector<std::string> values_from(const Reader& entry, const FieldSpec& spec,
                                     const Reader& map) {
    std::vector<std::string> values;
    const auto take = [&](const Reader& value) {
        if (fits(spec, value.scalar()))
            values.push_back(value.scalar());
        else
            complain(value, spec);
    };
    if (!spec.many) {
        take(entry);
        return values;
    }
    const auto all = map.list(spec.name);
    if (all.empty())
        entry.error(text("'{key}' has no value", {{"key", std::string{spec.name}}}),
                    text("Leave the key out."));
    for (const Reader& value : all) take(value);
    return values;
}

void complain_about_key(const Reader& entry, Plane plane,
                        const std::vector<std::string>& other_keys) {
    const auto field = core::field_named(entry.key());
    if (field && plane == Plane::main)
        return entry.error_at_key(
            text("'{key}' is personal data, and this file holds none", {{"key", entry.key()}}),
            text("Move it to private.yaml, under the id of its event."));
    if (field)
        return entry.error_at_key(
            text("'{key}' is not personal data and does not belong here", {{"key", entry.key()}}),
            text("It stands in case.yaml, under its event."));
    std::vector<std::string> known = other_keys;
    for (const FieldSpec& spec : core::all_fields())
        if (spec.plane == plane) known.emplace_back(spec.name);
    entry.error_at_key(text("unknown key '{key}'", {{"key", entry.shown(entry.key())}}),
                       did_you_mean(entry.key(), known));
}

}  // namespace

bool fits(const FieldSpec& spec, std::string_view value) {
    return form_of(spec.type).fits(spec, value);
}

void print_facts(std::string& out, std::size_t indent, const core::Facts& facts) {
    for (const auto& [field, values] : facts) {
        const FieldSpec& spec = core::spec(field);
        if (spec.many) {
            std::vector<std::string> all;
            for (const std::string& value : values) all.push_back(written(spec, value));
            line(out, indent, spec.name, flow_list(all));
        } else if (spec.type == FieldType::prose) {
            prose(out, indent, spec.name, values.front());
        } else {
            line(out, indent, spec.name, written(spec, values.front()));
        }
    }
}

core::Facts facts_from(const Reader& map, Plane plane, const std::vector<std::string>& other_keys) {
    core::Facts facts;
    for (const Reader& entry : map.entries()) {
        if (std::find(other_keys.begin(), other_keys.end(), entry.key()) != other_keys.end())
            continue;
        const auto field = core::field_named(entry.key());
        if (!field || core::spec(*field).plane != plane)
            complain_about_key(entry, plane, other_keys);
        else
            facts.set(*field, values_from(entry, core::spec(*field), map));
    }
    return facts;
}

bool is_hex(std::string_view text, std::size_t length) {
    return text.size() == length && std::all_of(text.begin(), text.end(), is_hex_digit);
}

bool is_case_number(std::string_view text) {
    const auto parts = split(text, '-');
    if (parts.size() != 3) return false;
    const auto all_of = [](std::string_view part, std::string_view allowed) {
        return part.find_first_not_of(allowed) == std::string_view::npos;
    };
    const std::string& number = parts[2];
    return !parts[0].empty() && parts[0].size() <= 8 && all_of(parts[0], letters.substr(0, 26)) &&
           parts[1].size() == 4 && all_of(parts[1], digits) && number.size() >= 4 &&
           number.size() <= 9 && all_of(number, digits) &&
           (number.size() == 4 || number.front() != '0') && !all_of(number, "0");
}

}  // namespace klag::yaml
