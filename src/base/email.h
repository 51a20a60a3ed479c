#pragma once

#include <string_view>

namespace klag {

/// Whether `text` is one e-mail address and nothing else: no second one, no name, no comment, no
/// control character.
bool is_email_address(std::string_view text);

}  // namespace klag
