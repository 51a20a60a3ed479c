#pragma once

#include "report/document.h"

#include <string>
#include <string_view>
#include <vector>

/// Charts as inline SVG with a title and a description. Lengths across are percentages, so that
/// a chart fits a phone and a page without its words growing small. Colours stand in attributes for
/// printers; the classes let the style of a page overrule them.
namespace klag::report {

/// Bars from zero, one for each row of the table that is no heading, the name above it and the
/// figure behind it, in the order of the table or by size; none has no bar, and a hidden one a
/// dashed bar that is always as long. Several pictures where there are many rows, "" when there is
/// no bar, or most figures are hidden. `table.chart` must have bars. An interval is drawn from its
/// lower to its upper end.
std::string bars_svg(const Table& table, std::string_view language);

/// A control chart: the points, joined; mean and limits as lines with their names and last values;
/// signals as numbered squares, in the order in which signals() lists them. Empty when there is no
/// point. `table.chart` must have a control chart.
std::string control_svg(const Table& table, std::string_view language);

/// The signals of a control chart in words, in the order of time: "2026-03: 61 % – above the
/// limit".
std::vector<std::string> signals(const ControlChart& chart, std::string_view language);

/// Pieces that both kinds share.
namespace svg {

/// Opens a picture of that height in pixels, named by the title and description of `chart`.
std::string open(const std::string& id, const Chart& chart, double height);

struct Attribute {
    const char* name;
    std::string value;
};

/// An element without content; values are escaped.
std::string element(const char* name, const std::vector<Attribute>& attributes);

/// Words at a place. `kind` is a class, or several; `anchor` is start, middle or end.
struct Words {
    double across;  ///< percent
    double down;    ///< pixels, of the base line
    const char* kind;
    const char* anchor;
};
std::string words(const Words& place, std::string_view text);

std::string percent(double value);  ///< "12.5%"
std::string pixels(double value);   ///< "12.5"

constexpr const char* ink = "#1b2733";
constexpr const char* muted = "#4a5763";
constexpr const char* rule = "#c5cfd9";
constexpr const char* accent = "#1f4e79";
constexpr const char* signal = "#a8430a";

}  // namespace svg
}  // namespace klag::report
