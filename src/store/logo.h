#pragma once

#include <string>
#include <string_view>

namespace klag::store {

inline constexpr std::size_t largest_logo = 1UL << 20U;  ///< bytes of a picture in a letterhead

/// What a picture is by the ending of its path: image/png, image/jpeg or image/svg+xml.
std::string_view logo_media_type(std::string_view path);

/// Throws Error{bad_data} at `path` unless the bytes are the picture that its ending says, at most
/// largest_logo, and, for SVG, one without scripts, entities and anything from elsewhere.
void check_logo(const std::string& path, std::string_view bytes);

}  // namespace klag::store
