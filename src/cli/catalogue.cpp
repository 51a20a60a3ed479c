#include "cli/catalogue.h"

#include "cli/env.h"

namespace klag::cli {

const std::map<std::string, Translations, std::less<>>& shipped_translations() {
    static const std::map<std::string, Translations, std::less<>> all;
    return all;
}

Catalogue::Catalogue(std::string language, Translations translations)
    : language_{std::move(language)}, translations_{std::move(translations)} {}

Catalogue Catalogue::of(std::string_view language) {
    const auto found = shipped_translations().find(language);
    if (found == shipped_translations().end()) return {};
    return {found->first, found->second};
}

std::string Catalogue::render(const Text& sentence) const {
    return fill(word(sentence.key), sentence.places);
}

std::string Catalogue::word(std::string_view english) const {
    const auto found = translations_.find(english);
    return found == translations_.end() ? std::string{english} : found->second;
}

std::string wanted_language(const Env& env) {
    for (const char* name : {"KLAG_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        const auto value = env.variable(name);
        if (!value || value->empty()) continue;
        std::string language = value->substr(0, value->find_first_of("_.@"));
        return language == "C" || language == "POSIX" ? "en" : language;
    }
    return "en";
}

}  // namespace klag::cli
