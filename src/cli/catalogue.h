#pragma once

#include "base/text.h"

#include <map>
#include <string>
#include <string_view>

namespace klag::cli {

struct Env;

/// The words of one language: English sentence → translated sentence, with the same {places}.
using Translations = std::map<std::string, std::string, std::less<>>;

/// What klag ships: language → its translations. English needs none.
const std::map<std::string, Translations, std::less<>>& shipped_translations();

/// Turns sentences into the language that the person reads.
class Catalogue {
  public:
    /// English: every sentence stands for itself.
    Catalogue() = default;
    Catalogue(std::string language, Translations translations);

    /// The shipped catalogue of `language`; English for one that is not shipped.
    static Catalogue of(std::string_view language);

    /// Two letters, such as sv.
    const std::string& language() const { return language_; }

    /// The sentence in this language (English when it has no translation), places filled.
    std::string render(const Text& sentence) const;

    /// The translation of a word or sentence without places.
    std::string word(std::string_view english) const;

  private:
    std::string language_{"en"};
    Translations translations_;
};

/// The language a person asked for: the first two letters of KLAG_LANG, LC_ALL, LC_MESSAGES, LANG,
/// the first that is set; "en" for none, C or POSIX.
std::string wanted_language(const Env& env);

}  // namespace klag::cli
