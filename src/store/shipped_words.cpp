#include "store/shipped_words.h"

#include "store/assets.h"
#include "yaml/words_yaml.h"

namespace klag::store {
namespace {

Words words_of(const std::string& path) {
    const auto shipped = embedded(path);
    if (!shipped) return {};
    return yaml::parse_words(*shipped, path);
}

}  // namespace

Words report_words(const std::string& language) { return words_of("words/" + language + ".yaml"); }

Words dossier_words(const std::string& language, const std::string& set) {
    const std::string path = "words/dossier/" + language;
    Words words = set.empty() ? Words{} : words_of(path + "." + set + ".yaml");
    words.merge(words_of(path + ".yaml"));
    return words;
}

}  // namespace klag::store
