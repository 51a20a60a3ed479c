#pragma once

#include <string>
#include <string_view>

namespace klag {

/// `text` as a person types it into a shell for one word: bare where that does, else in quotes.
std::string shell_word(std::string_view text);

}  // namespace klag
