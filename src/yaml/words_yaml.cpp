#include "yaml/words_yaml.h"

#include "yaml/reader.h"

#include <set>

namespace klag::yaml {
namespace {

/// The {names} in a sentence.
std::set<std::string> places(std::string_view sentence) {
    std::set<std::string> out;
    for (auto open = sentence.find('{'); open != std::string_view::npos;
         open = sentence.find('{', open + 1)) {
        const auto close = sentence.find('}', open);
        if (close == std::string_view::npos) break;
        out.emplace(sentence.substr(open, close - open + 1));
    }
    return out;
}

}  // namespace

std::map<std::string, std::string, std::less<>> parse_words(std::string_view text,
                                                            std::string_view file) {
    const Reader top{text, file};
    top.check_format();
    top.only_keys({"format", "words"});
    std::map<std::string, std::string, std::less<>> words;
    const auto entries = top.map("words");
    if (!entries) top.error(klag::text("'{key}' is missing", {{"key", "words"}}));
    for (const Reader& entry : entries->entries()) {
        if (places(entry.key()) != places(entry.scalar()))
            entry.error(klag::text("its places in braces differ from the English ones"));
        words[entry.key()] = entry.scalar();
    }
    return words;
}

}  // namespace klag::yaml
