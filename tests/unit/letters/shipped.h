#pragma once

#include "base/utf8.h"
#include "core/language.h"

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>

/// The templates and languages as shipped, for tests that may not use the YAML module.
namespace shipped {

inline std::string file(const std::string& path) {
    std::ifstream in{std::string{KLAG_SOURCE_DIR} + "/templates/" + path};
    if (!in) throw std::runtime_error{"no such file: " + path};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// letters/sv/outcome.lex-sarah.md where the set has such a template, else letters/sv/outcome.md.
inline std::string template_path(const std::string& language, const std::string& kind,
                                 const std::string& set) {
    const std::string usual = "letters/" + language + "/" + kind;
    const std::string own = usual + "." + set + ".md";
    const bool has_own = std::ifstream{std::string{KLAG_SOURCE_DIR} + "/templates/" + own}.good();
    return has_own ? own : usual + ".md";
}

inline std::string without_quotes(std::string_view text) {
    if (text.size() > 1 && text.front() == '"' && text.back() == '"')
        text = text.substr(1, text.size() - 2);
    return std::string{text};
}

inline std::vector<std::string> flow_list(std::string_view text) {
    std::vector<std::string> out;
    for (const std::string& part : klag::split(text.substr(1, text.size() - 2), ','))
        out.emplace_back(klag::trim(part));
    return out;
}

inline void take_top(klag::core::Language& out, const std::string& key, const std::string& value) {
    if (key == "language") out.code = value;
    if (key == "name") out.name = value;
    if (key == "months") out.months = flow_list(value);
    if (key == "weekdays") out.weekdays = flow_list(value);
    if (key == "date") out.date = without_quotes(value);
    if (key == "salutation") out.salutation = without_quotes(value);
    if (key == "and") out.list_and = value;
}

/// Reads the plain form in which language.yaml is shipped: two spaces a level, no block texts.
inline klag::core::Language language(const std::string& code) {
    klag::core::Language out;
    std::string table;
    for (const std::string& line : klag::split(file("letters/" + code + "/language.yaml"), '\n')) {
        const auto text = klag::trim(line);
        const auto colon = text.find(':');
        if (text.empty() || text.front() == '#' || colon == std::string_view::npos) continue;
        const std::string key = without_quotes(text.substr(0, colon));
        const std::string value{klag::trim(text.substr(colon + 1))};
        if (line.rfind("    ", 0) == 0)
            out.words[table][key] = without_quotes(value);
        else if (line.rfind("  ", 0) == 0)
            table = key;
        else
            take_top(out, key, value);
    }
    return out;
}

}  // namespace shipped
