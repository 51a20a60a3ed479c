#include "store/layout.h"

#include "core/letter_kind.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace klag::store {
namespace {

/// The digits that the cases of ten thousand do not share: 1xxxx has those from 10000 to 19999.
constexpr std::string_view last_four = "xxxx";

/// The number that `text` is wholly made of; nothing otherwise, or over nine digits.
std::optional<int> digits(std::string_view text) {
    if (text.empty() || text.size() > 9) return std::nullopt;
    int value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc{} || end != text.data() + text.size() || text[0] == '-')
        return std::nullopt;
    return value;
}

std::string padded(int number, int width) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%0*d", width, number);
    return buffer;
}

}  // namespace

std::string Number::text() const {
    return series + "-" + std::to_string(year) + "-" + padded(running, 4);
}

std::optional<Number> parse_number(std::string_view text) {
    const auto first = text.find('-');
    const auto second = text.find('-', first + 1);
    if (first == 0 || first == std::string_view::npos || second == std::string_view::npos)
        return std::nullopt;
    const auto series = text.substr(0, first);
    if (series.size() > 8 ||
        !std::all_of(series.begin(), series.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
        return std::nullopt;
    const auto year = text.substr(first + 1, second - first - 1);
    const auto year_number = digits(year);
    const auto running = digits(text.substr(second + 1));
    if (year.size() != 4 || !year_number || !running || *running == 0) return std::nullopt;
    return Number{std::string{series}, *year_number, *running};
}

std::optional<int> parse_year(std::string_view text) {
    return text.size() == 4 ? digits(text) : std::nullopt;
}

std::optional<ShortNumber> parse_short_number(std::string_view text) {
    const auto dash = text.find('-');
    const bool has_year = dash != std::string_view::npos;
    const auto year = has_year ? digits(text.substr(0, dash)) : std::nullopt;
    const auto running = digits(has_year ? text.substr(dash + 1) : text);
    if (!running || *running == 0 || (has_year && !year)) return std::nullopt;
    return ShortNumber{year, *running};
}

std::string year_folder(int year) { return "cases/" + std::to_string(year); }

std::string ten_thousand_folder(int year, int ten_thousand) {
    const std::string name =
        ten_thousand == 0 ? "" : "/" + std::to_string(ten_thousand) + std::string{last_four};
    return year_folder(year) + name;
}

std::string hundred_folder(const Number& number) {
    return ten_thousand_folder(number.year, number.running / 10'000) + "/" +
           padded(number.running / 100 % 100, 2);
}

std::optional<int> hundred_named(std::string_view folder) {
    return folder.size() == 2 ? digits(folder) : std::nullopt;
}

std::optional<int> ten_thousand_named(std::string_view folder) {
    if (!folder.ends_with(last_four) || folder.starts_with('0')) return std::nullopt;
    return digits(folder.substr(0, folder.size() - last_four.size()));
}

std::string case_folder(const Number& number) {
    return hundred_folder(number) + "/" + number.text();
}

std::string delivery_folder(const core::Period& period) {
    return "reports/" + period.first.iso().substr(0, 4);
}

std::string delivery_file(const core::Period& period, int running) {
    return delivery_folder(period) + "/" + period.id + "-" + padded(running, 2) + ".yaml";
}

std::string procedure_file(std::string_view name) {
    return "procedures/" + std::string{name} + ".yaml";
}

std::string calendar_file(std::string_view name) {
    return "calendars/" + std::string{name} + ".yaml";
}

std::string language_file(std::string_view code) {
    return "letters/" + std::string{code} + "/language.yaml";
}

std::string template_file(std::string_view language, std::string_view name) {
    return "letters/" + std::string{language} + "/" + std::string{name} + ".md";
}

std::string_view set_of_template_file(std::string_view path) {
    if (!path.starts_with("letters/") || !path.ends_with(".md")) return "";
    path.remove_suffix(3);
    return core::set_of_template(path.substr(path.rfind('/') + 1));
}

bool is_logo_path(std::string_view path) {
    constexpr std::string_view folder = "letters/";
    if (!path.starts_with(folder)) return false;
    path.remove_prefix(folder.size());
    if (path.find('/') != std::string_view::npos || path.starts_with('.')) return false;
    constexpr std::array<std::string_view, 4> endings{".png", ".jpg", ".jpeg", ".svg"};
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return path.ends_with(ending); });
}

}  // namespace klag::store
