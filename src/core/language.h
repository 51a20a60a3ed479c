#pragma once

#include <map>
#include <string>
#include <vector>

namespace klag::core {

/// The languages that klag writes letters in. English comes first: it stands for one left out.
std::vector<std::string> language_codes();

/// How a language writes dates and names the codes of klag in a letter:
/// letters/LANGUAGE/language.yaml.
struct Language {
    std::string code;                          ///< sv, nb, nl or en
    std::string name{};                        ///< its own name for itself
    std::vector<std::string> months{};         ///< twelve, as they stand in a date
    std::vector<std::string> weekdays{};       ///< seven, Monday first
    std::string date{"{day} {month} {year}"};  ///< also takes {weekday}
    std::string yes{};
    std::string no{};
    std::string salutation{};          ///< with {name}
    std::string salutation_unnamed{};  ///< when no name is known
    std::string list_and{};            ///< the word before the last of a list
    /// Table → code → words: `channel` → `phone` → "per telefon".
    std::map<std::string, std::map<std::string, std::string>> words{};

    bool operator==(const Language&) const = default;
};

}  // namespace klag::core
