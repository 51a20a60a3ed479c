#include "store/logo.h"

#include "base/error.h"
#include "base/utf8.h"

#include <algorithm>
#include <array>

namespace klag::store {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view png_start{"\x89PNG\r\n\x1A\n"};
constexpr std::string_view jpeg_start{"\xFF\xD8\xFF"};

Error bad_logo(const std::string& path, Text what) {
    return Error{ErrorKind::bad_data, std::move(what)}.at(path).hinted(
        text("Export the picture again as PNG."));
}

/// What runs, or asks for something outside the picture. Links within it (#name) do no harm.
std::string_view foreign_part(std::string_view svg) {
    std::string lower{svg};
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    constexpr std::array parts{"<script"sv, "<!entity"sv, "<!doctype"sv, "<foreignobject"sv,
                               "<image"sv,  "@import"sv,  "file:"sv,     "javascript:"sv};
    for (const std::string_view part : parts)
        if (lower.find(part) != std::string::npos) return part;
    for (const std::string_view link : {"href="sv, "url("sv})
        for (auto at = lower.find(link); at != std::string::npos; at = lower.find(link, at + 1)) {
            const auto value = lower.find_first_not_of("\"' \t\r\n", at + link.size());
            if (value != std::string::npos && lower[value] != '#') return link;
        }
    return "";
}

void check_svg(const std::string& path, std::string_view bytes) {
    if (bad_byte(bytes) || bytes.find("<svg") == std::string_view::npos)
        throw bad_logo(path, text("this is no SVG picture"));
    const std::string_view part = foreign_part(bytes);
    if (!part.empty())
        throw bad_logo(path,
                       text("this picture has something in it that a letter may not hold: {part}",
                            {{"part", std::string{part}}}));
}

}  // namespace

std::string_view logo_media_type(std::string_view path) {
    if (path.ends_with(".png")) return "image/png";
    if (path.ends_with(".svg")) return "image/svg+xml";
    return "image/jpeg";
}

void check_logo(const std::string& path, std::string_view bytes) {
    if (bytes.size() > largest_logo)
        throw Error{ErrorKind::bad_data, text("this picture is larger than 1 MiB")}.at(path).hinted(
            text("Scale it down: 600 pixels are wide enough for a letter."));
    const std::string_view type = logo_media_type(path);
    if (type == "image/svg+xml") return check_svg(path, bytes);
    if (type == "image/png" && !bytes.starts_with(png_start))
        throw bad_logo(path, text("this is no PNG picture"));
    if (type == "image/jpeg" && !bytes.starts_with(jpeg_start))
        throw bad_logo(path, text("this is no JPEG picture"));
}

}  // namespace klag::store
