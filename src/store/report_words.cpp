#include "store/report_words.h"

#include "store/assets.h"
#include "yaml/words_yaml.h"

namespace klag::store {

std::map<std::string, std::string, std::less<>> report_words(const std::string& language) {
    const std::string path = "words/" + language + ".yaml";
    const auto shipped = embedded(path);
    if (!shipped) return {};
    return yaml::parse_words(*shipped, path);
}

}  // namespace klag::store
