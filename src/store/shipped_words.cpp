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

Words dossier_words(const std::string& language) {
    return words_of("words/dossier/" + language + ".yaml");
}

}  // namespace klag::store
