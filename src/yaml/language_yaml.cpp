#include "yaml/language_yaml.h"

#include "base/utf8.h"
#include "core/field.h"

#include <algorithm>

namespace klag::yaml {
namespace {

using core::Field;
using core::Language;

/// A table of words, and the field whose codes it must have; Field::count_ for the organisation's
/// own ids.
struct Table {
    std::string_view name;
    Field codes;
};

constexpr Table tables[] = {
    {"your", Field::count_},     {"kind", Field::count_},
    {"channel", Field::count_},  {"role", Field::count_},
    {"contact", Field::count_},  {"handling", Field::handling},
    {"outcome", Field::outcome}, {"handling-finding", Field::handling_finding},
    {"route", Field::route},     {"ground", Field::ground}};

std::vector<std::string> names_from(const Reader& top, std::string_view key, std::size_t count) {
    std::vector<std::string> names = top.texts(key);
    if (names.size() == count) return names;
    top.error_at(key, text("{count} names are expected", {{"count", std::to_string(count)}}));
    names.resize(count);
    return names;
}

/// A text with places in braces, of which only `places` are known.
std::string pattern_from(const Reader& top, std::string_view key,
                         const std::vector<std::string>& places) {
    std::string pattern = top.text(key);
    std::string rest = pattern;
    for (const std::string& place : places) {
        const std::string braced = "{" + place + "}";
        for (auto at = rest.find(braced); at != std::string::npos; at = rest.find(braced))
            rest.erase(at, braced.size());
    }
    if (rest.find_first_of("{}") != std::string::npos)
        top.error_at(key, text("this has a place that is not known"),
                     text("The places are {places}.", {{"places", join(places, ", ")}}));
    return pattern;
}

std::map<std::string, std::string> words_from(const Reader& table) {
    std::map<std::string, std::string> words;
    for (const Reader& entry : table.entries()) {
        if (entry.scalar().empty()) entry.error(text("a word is expected"));
        words[entry.key()] = entry.scalar();
    }
    return words;
}

/// Complains about every key that is not one of `known`.
void complain_about_others(const Reader& map, const std::vector<std::string>& known) {
    for (const Reader& entry : map.entries())
        if (std::find(known.begin(), known.end(), entry.key()) == known.end())
            entry.error_at_key(text("'{key}' is not known here", {{"key", map.shown(entry.key())}}),
                               did_you_mean(entry.key(), known));
}

/// Complains about a code that klag does not have, and about one that has no word.
void check_codes(const Reader& table, Field field) {
    const std::vector<std::string> known = core::codes(field);
    complain_about_others(table, known);
    for (const std::string& code : known)
        if (!table.has(code)) table.error(text("no word for '{code}'", {{"code", code}}));
}

void take_words(const Reader& top, Language& language) {
    const auto words = top.map("words");
    if (!words) {
        top.error(text("'{key}' is missing", {{"key", "words"}}));
        return;
    }
    std::vector<std::string> names;
    for (const Table& table : tables) names.emplace_back(table.name);
    complain_about_others(*words, names);
    for (const Table& table : tables) {
        const auto entries = words->map(table.name);
        if (!entries) {
            words->error(text("'{key}' is missing", {{"key", std::string{table.name}}}));
            continue;
        }
        if (table.codes != Field::count_) check_codes(*entries, table.codes);
        language.words[std::string{table.name}] = words_from(*entries);
    }
}

Language language_from(const Reader& top) {
    top.check_format();
    top.only_keys({"format", "language", "name", "months", "weekdays", "date", "yes", "no",
                   "salutation", "salutation-unnamed", "and", "words"});
    Language language{.code = top.id("language"),
                      .name = top.text("name"),
                      .months = names_from(top, "months", 12),
                      .weekdays = names_from(top, "weekdays", 7),
                      .date = pattern_from(top, "date", {"day", "month", "year", "weekday"}),
                      .yes = top.text("yes"),
                      .no = top.text("no"),
                      .salutation = pattern_from(top, "salutation", {"name"}),
                      .salutation_unnamed = top.text("salutation-unnamed"),
                      .list_and = top.text("and")};
    take_words(top, language);
    return language;
}

}  // namespace

Language parse_language(std::string_view text, std::string_view file) {
    return language_from(Reader{text, file});
}

std::vector<Finding> findings_in_language(std::string_view text, std::string_view file) {
    return findings_in(text, file, [](const Reader& top) { language_from(top); });
}

}  // namespace klag::yaml
