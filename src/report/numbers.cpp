#include "report/numbers.h"

#include <array>
#include <charconv>
#include <cmath>

namespace klag::report {
namespace {

using Kind = Cell::Kind;

/// By the language, and with a real minus.
std::string written(double value, int places, std::string_view language) {
    std::string out = digits(value, places);
    if (has_decimal_comma(language))
        if (const auto point = out.find('.'); point != std::string::npos) out[point] = ',';
    if (out.starts_with('-')) out.replace(0, 1, "−");
    return out;
}

std::string percent_sign(std::string_view language) {
    return has_blank_before_percent(language) ? " %" : "%";
}

}  // namespace

int decimals(Kind kind) { return kind == Kind::decimal || kind == Kind::range ? 1 : 0; }

bool has_decimal_comma(std::string_view language) {
    return language == "sv" || language == "nb" || language == "nl";
}

bool has_blank_before_percent(std::string_view language) {
    return language == "sv" || language == "nb";
}

bool is_number(Kind kind) {
    switch (kind) {
        case Kind::count:
        case Kind::decimal:
        case Kind::percent:
        case Kind::interval:
        case Kind::range:
            return true;
        case Kind::none:
        case Kind::text:
        case Kind::date:
        case Kind::month:
        case Kind::hidden:
            break;
    }
    return false;
}

double rounded(double value, Kind kind) {
    const double scale = decimals(kind) == 1 ? 10 : 1;
    return std::round(value * scale) / scale + 0.0;  // -0 + 0 is 0
}

std::string digits(double value, int places) {
    const double scale = std::pow(10, places);
    const double whole = std::round(value * scale) / scale + 0.0;
    std::array<char, 400> buffer{};  // the largest double has 309 digits
    const auto [end, problem] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), whole,
                                              std::chars_format::fixed, places);
    return problem == std::errc{} ? std::string{buffer.data(), end} : "";
}

std::string shown(const Cell& cell, std::string_view language) {
    const int places = decimals(cell.kind);
    const bool is_pair = cell.kind == Kind::interval || cell.kind == Kind::range;
    if (is_number(cell.kind) &&
        !(std::isfinite(cell.number) && (!is_pair || std::isfinite(cell.upper))))
        return "–";
    switch (cell.kind) {
        case Kind::none:
            return "–";
        case Kind::hidden:
            return "*";
        case Kind::text:
        case Kind::date:
        case Kind::month:
            return cell.text;
        case Kind::count:
        case Kind::decimal:
            return written(cell.number, places, language);
        case Kind::percent:
            return written(cell.number, places, language) + percent_sign(language);
        case Kind::interval:
        case Kind::range:
            break;
    }
    const std::string pair =
        written(cell.number, places, language) + "–" + written(cell.upper, places, language);
    return cell.kind == Kind::interval ? pair + percent_sign(language) : pair;
}

std::string shown_value(double value, bool percent, std::string_view language) {
    if (percent) return shown(report::percent(value), language);
    const bool is_whole = std::abs(value - std::round(value)) < 0.05;
    return written(value, is_whole ? 0 : 1, language);
}

}  // namespace klag::report
