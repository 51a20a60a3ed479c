#include "base/text.h"

#include <algorithm>

namespace klag {

std::string fill(std::string_view pattern,
                 const std::vector<std::pair<std::string, std::string>>& places) {
    std::string out;
    while (!pattern.empty()) {
        const auto first = pattern.find('{');
        const auto close = first == std::string_view::npos ? first : pattern.find('}', first);
        if (close == std::string_view::npos) return out += pattern;
        // The nearest brace before `close`: one that stands alone earlier is plain text.
        const auto open = pattern.rfind('{', close);
        out += pattern.substr(0, open);
        const auto name = pattern.substr(open + 1, close - open - 1);
        const auto place = std::find_if(places.begin(), places.end(),
                                        [&](const auto& entry) { return entry.first == name; });
        if (place != places.end())
            out += place->second;
        else
            out += pattern.substr(open, close - open + 1);
        pattern.remove_prefix(close + 1);
    }
    return out;
}

std::string Text::english() const { return fill(key, places); }

Text text(std::string key, std::vector<std::pair<std::string, std::string>> places) {
    return {std::move(key), std::move(places)};
}

Text counted(int count, std::string one, std::string many,
             std::vector<std::pair<std::string, std::string>> places) {
    places.emplace_back("count", std::to_string(count));
    return text(count == 1 ? std::move(one) : std::move(many), std::move(places));
}

}  // namespace klag
