#pragma once

#include <string>
#include <string_view>

namespace klag {

/// `text` with & < > " ' as entities: for the content and the attributes of HTML.
std::string escape_html(std::string_view text);

}  // namespace klag
