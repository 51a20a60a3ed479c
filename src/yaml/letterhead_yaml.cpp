#include "yaml/letterhead_yaml.h"

#include "base/utf8.h"

#include <algorithm>

namespace klag::yaml {
namespace {

using core::Letterhead;

constexpr double sheet_width = 210;  // A4
constexpr std::size_t most_footer_lines = 4;
constexpr std::size_t longest_name = 64;

/// The least and the most that a length may be.
struct Bounds {
    int least;
    int most;
};

bool is_letter_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// "12" or "12.5" as a number; nothing for anything else.
std::optional<double> length_in(std::string_view written) {
    const auto point = written.find('.');
    const auto whole = whole_number(written.substr(0, point));
    if (!whole) return std::nullopt;
    if (point == std::string_view::npos) return *whole;
    const std::string_view tenths = written.substr(point + 1);
    const auto fraction = whole_number(tenths);
    if (tenths.size() != 1 || !fraction) return std::nullopt;
    return *whole + *fraction / 10.0;
}

double millimetres(const Reader& value, Bounds bounds) {
    const auto length = length_in(value.scalar());
    if (length && *length >= bounds.least && *length <= bounds.most) return *length;
    value.error(text("'{value}' is not a length from {least} to {most} millimetres",
                     {{"value", value.shown(value.scalar())},
                      {"least", std::to_string(bounds.least)},
                      {"most", std::to_string(bounds.most)}}),
                text("Write it as 44 or 44.5."));
    return bounds.least;
}

/// Reads one file over `out`; with `whole` it must say everything that has no natural nothing.
class LetterheadReader {
  public:
    LetterheadReader(const Reader& top, bool whole, Letterhead& out)
        : top_{top}, whole_{whole}, out_{out} {}

    void read() const {
        top_.check_format();
        top_.only_keys({"format", "country", "source", "window", "margins", "fold-marks", "logo",
                        "logo-width", "font", "size", "footer", "large-print", "verify"});
        if (whole_) out_.country = top_.text("country");
        if (top_.has("window")) out_.verify = false;
        if (whole_ || top_.has("window")) read_window();
        if (whole_ || top_.has("margins")) read_margins();
        if (top_.has("fold-marks")) read_fold_marks();
        if (top_.has("logo")) out_.logo = logo();
        take(top_, "logo-width", {10, 160}, out_.logo_width);
        if (whole_ || top_.has("font")) out_.font = font();
        if (top_.has("size"))
            out_.size = top_.number("size", 8, 24);
        else if (whole_)
            top_.error(text("'{key}' is missing", {{"key", "size"}}));
        if (top_.has("footer")) out_.footer = footer();
        out_.large_print = top_.flag("large-print", out_.large_print);
        out_.verify = top_.flag("verify", out_.verify);
    }

  private:
    void take(const Reader& map, std::string_view key, Bounds bounds, double& length) const {
        if (const auto value = map.find(key))
            length = millimetres(*value, bounds);
        else if (whole_)
            map.error(text("'{key}' is missing", {{"key", std::string{key}}}));
    }

    /// The map under `key`; complains when it must be there and is not.
    std::optional<Reader> part(std::string_view key) const {
        auto map = top_.map(key);
        if (!map) top_.error(text("'{key}' is missing", {{"key", std::string{key}}}));
        return map;
    }

    void read_window() const {
        const auto map = part("window");
        if (!map) return;
        map->only_keys({"left", "top", "width", "height"});
        Letterhead::Window& window = out_.window;
        take(*map, "left", {5, 150}, window.left);
        take(*map, "top", {20, 100}, window.top);
        take(*map, "width", {40, 150}, window.width);
        take(*map, "height", {20, 60}, window.height);
        if (window.left + window.width > sheet_width)
            map->error(text("the window reaches beyond the sheet, which is 210 mm wide"));
    }

    void read_margins() const {
        const auto map = part("margins");
        if (!map) return;
        map->only_keys({"top", "right", "bottom", "left"});
        take(*map, "top", {10, 50}, out_.margins.top);
        take(*map, "right", {10, 60}, out_.margins.right);
        take(*map, "bottom", {15, 60}, out_.margins.bottom);
        take(*map, "left", {10, 60}, out_.margins.left);
    }

    void read_fold_marks() const {
        out_.fold_marks.clear();
        for (const Reader& mark : top_.list("fold-marks"))
            out_.fold_marks.push_back(millimetres(mark, {20, 277}));
    }

    /// letters/NAME.png and the like: nothing outside that folder.
    std::string logo() const {
        std::string path = top_.text("logo");
        const bool known_kind = path.ends_with(".png") || path.ends_with(".jpg") ||
                                path.ends_with(".jpeg") || path.ends_with(".svg");
        const std::string_view name = std::string_view{path}.substr(
            std::min<std::size_t>(path.size(), std::string_view{"letters/"}.size()));
        const bool plain_name = std::all_of(name.begin(), name.end(), [](char c) {
            return is_letter_or_digit(c) || c == '-' || c == '_' || c == '.';
        });
        if (!path.starts_with("letters/") || !known_kind || !plain_name || name.front() == '.')
            top_.error_at("logo", text("this is not a picture in the folder letters"),
                          text("Name it as letters/logo.png; .jpg and .svg do too."));
        return path;
    }

    /// The name of a family alone: nothing that a style sheet could take for more.
    std::string font() const {
        std::string name = top_.text("font");
        const bool plain = std::all_of(name.begin(), name.end(), [](char c) {
            return is_letter_or_digit(c) || c == ' ' || c == '-';
        });
        if (!plain || name.size() > longest_name)
            top_.error_at("font", text("this is not the name of a font"),
                          text("Write the name of one family, such as Liberation Sans."));
        return name;
    }

    std::vector<std::string> footer() const {
        std::vector<std::string> lines = top_.texts("footer");
        if (lines.size() > most_footer_lines)
            top_.error_at("footer", text("a footer has at most {count} lines",
                                         {{"count", std::to_string(most_footer_lines)}}));
        return lines;
    }

    const Reader& top_;
    bool whole_;
    Letterhead& out_;
};

/// A file that names its country stands alone.
Letterhead letterhead_from(const Reader& top, const std::optional<Letterhead>& shipped) {
    const bool whole = !shipped || top.has("country");
    Letterhead letterhead = whole ? Letterhead{} : *shipped;
    LetterheadReader{top, whole, letterhead}.read();
    return letterhead;
}

}  // namespace

Letterhead parse_letterhead(std::string_view text, std::string_view file,
                            const std::optional<Letterhead>& shipped) {
    return letterhead_from(Reader{text, file}, shipped);
}

std::vector<Finding> findings_in_letterhead(std::string_view text, std::string_view file,
                                            const std::optional<Letterhead>& shipped) {
    return findings_in(text, file, [&](const Reader& top) { letterhead_from(top, shipped); });
}

}  // namespace klag::yaml
