#include "base/shell.h"

namespace klag {

std::string shell_word(std::string_view text) {
    constexpr std::string_view special_in_quotes = "\"$`\\!";
    constexpr std::string_view special = " \t\n\"$`\\!'*?[]{}()<>|&;~#^";
    constexpr std::string_view special_in_front = "-=%";
    const std::string all{text};
    if (all.find_first_of(special) == std::string::npos &&
        special_in_front.find(all.empty() ? '-' : all.front()) == std::string_view::npos)
        return all;
    if (all.find_first_of(special_in_quotes) == std::string::npos) return '"' + all + '"';
    std::string out = "'";
    for (const char c : all) out += c == '\'' ? std::string{"'\\''"} : std::string{c};
    return out + "'";
}

}  // namespace klag
