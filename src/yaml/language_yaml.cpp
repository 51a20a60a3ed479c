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
    {"your", Field::count_},          {"kind", Field::count_},
    {"channel", Field::count_},       {"role", Field::count_},
    {"contact", Field::count_},       {"handling", Field::handling},
    {"outcome", Field::outcome},      {"handling-finding", Field::handling_finding},
    {"route", Field::route},          {"ground", Field::ground},
    {"the", Field::count_},           {"head", Field::count_},
    {"within", Field::count_},        {"closed-as", Field::count_},
    {"recipient", Field::count_},     {"letter", Field::count_},
    {"outcome-note", Field::outcome}, {"handling-finding-note", Field::handling_finding},
    {"referral-route", Field::route}, {"proof-window", Field::count_},
    {"sample", Field::count_}};

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

/// Complains about a code that klag does not have. `lex-sarah-upheld` is a word for `upheld` in
/// letters of a set of templates.
void refuse_other_codes(const Reader& table, Field field) {
    std::vector<std::string> known = core::codes(field);
    const std::vector<std::string> codes = known;
    for (const Reader& entry : table.entries())
        for (const std::string& code : codes)
            if (entry.key().ends_with("-" + code)) known.push_back(entry.key());
    complain_about_others(table, known);
}

/// Complains about a code that has no word.
void demand_codes(const Reader& table, Field field) {
    for (const std::string& code : core::codes(field))
        if (!table.has(code)) table.error(text("no word for '{code}'", {{"code", code}}));
}

void take_words(const Reader& top, bool whole, Language& language) {
    const auto words = top.map("words");
    if (!words) {
        if (whole) top.error(text("'{key}' is missing", {{"key", "words"}}));
        return;
    }
    std::vector<std::string> names;
    for (const Table& table : tables) names.emplace_back(table.name);
    complain_about_others(*words, names);
    for (const Table& table : tables) {
        const auto entries = words->map(table.name);
        if (!entries) {
            if (whole) words->error(text("'{key}' is missing", {{"key", std::string{table.name}}}));
            continue;
        }
        if (table.codes != Field::count_) {
            refuse_other_codes(*entries, table.codes);
            if (whole) demand_codes(*entries, table.codes);
        }
        for (auto& [code, word] : words_from(*entries))
            language.words[std::string{table.name}][code] = word;
    }
}

/// Lays what the file says over `language`; with `whole` it must say everything.
Language language_from(const Reader& top, bool whole, Language language) {
    top.check_format();
    top.only_keys({"format", "language", "name", "months", "weekdays", "date", "yes", "no",
                   "salutation", "salutation-unnamed", "and", "words"});
    const auto says = [&](std::string_view key) { return whole || top.has(key); };
    const auto take = [&](std::string_view key, std::string& value) {
        if (says(key)) value = top.text(key);
    };
    const std::string code = says("language") ? top.id("language") : language.code;
    if (!whole && code != language.code)
        top.error_at("language",
                     text("this file is for the language '{code}'", {{"code", language.code}}));
    if (whole) language.code = code;
    take("name", language.name);
    if (says("months")) language.months = names_from(top, "months", 12);
    if (says("weekdays")) language.weekdays = names_from(top, "weekdays", 7);
    if (says("date"))
        language.date = pattern_from(top, "date", {"day", "month", "year", "weekday"});
    take("yes", language.yes);
    take("no", language.no);
    if (says("salutation")) language.salutation = pattern_from(top, "salutation", {"name"});
    take("salutation-unnamed", language.salutation_unnamed);
    take("and", language.list_and);
    take_words(top, whole, language);
    return language;
}

}  // namespace

Language parse_language(std::string_view text, std::string_view file) {
    return language_from(Reader{text, file}, true, {});
}

Language parse_language(std::string_view text, std::string_view file, const Language& shipped) {
    return language_from(Reader{text, file}, false, shipped);
}

std::vector<Finding> findings_in_language(std::string_view text, std::string_view file) {
    return findings_in(text, file, [](const Reader& top) { language_from(top, true, {}); });
}

std::vector<Finding> findings_in_language(std::string_view text, std::string_view file,
                                          const Language& shipped) {
    return findings_in(text, file, [&](const Reader& top) { language_from(top, false, shipped); });
}

}  // namespace klag::yaml
