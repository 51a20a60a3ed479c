#pragma once

#include <string>
#include <string_view>

namespace klag::cli {

enum class Style { plain, bold, dim, red, yellow };

/// Makes text stand out where there is colour, and harmless for a terminal in any case.
struct Paint {
    bool colour{};

    /// `text` through printable(), in this style when there is colour.
    std::string operator()(Style style, std::string_view text) const;
};

}  // namespace klag::cli
