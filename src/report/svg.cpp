#include "report/svg.h"

#include "report/markup.h"
#include "report/numbers.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace klag::report {
namespace svg {

std::string pixels(double value) {
    std::string out = digits(value, 2);
    if (out.find('.') == std::string::npos) return out;
    out.erase(out.find_last_not_of('0') + 1);
    if (out.ends_with('.')) out.pop_back();
    return out;
}

std::string percent(double value) { return pixels(value) + "%"; }

std::string element(const char* name, const std::vector<Attribute>& attributes) {
    std::string out = std::string{"<"} + name;
    for (const auto& [key, value] : attributes)
        out += std::string{" "} + key + "=\"" + escape_html(value) + "\"";
    return out + "/>\n";
}

std::string words(const Words& place, std::string_view text) {
    const std::string_view kind{place.kind};
    const char* const colour = kind.starts_with("muted")    ? muted
                               : kind.starts_with("signal") ? signal
                               : kind.starts_with("accent") ? accent
                                                            : ink;
    const char* const weight =
        kind.find("strong") == std::string_view::npos ? "" : " font-weight=\"700\"";
    const char* const size =
        kind.find("small") == std::string_view::npos ? "" : " font-size=\"12\"";
    return std::string{"<text class=\""} + place.kind + "\" x=\"" + percent(place.across) +
           "\" y=\"" + pixels(place.down) + "\" text-anchor=\"" + place.anchor + "\" fill=\"" +
           colour + "\"" + weight + size + ">" + escape_html(text) + "</text>\n";
}

std::string open(const std::string& id, const Chart& chart, double height) {
    const std::string size = pixels(height);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"" + id +
           "-title " + id + "-description\" width=\"100%\" height=\"" + size +
           "\" style=\"height:" + size +
           "px\" font-family=\"Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif\" "
           "font-size=\"13\">\n<title id=\"" +
           id + "-title\">" + escape_html(chart.title) + "</title>\n<desc id=\"" + id +
           "-description\">" + escape_html(chart.description) + "</desc>\n";
}

}  // namespace svg

namespace {

using Kind = Cell::Kind;

constexpr double longest_bar = 82;  // percent; the figure stands behind it
constexpr double unknown_bar = 8;   // percent; of a figure that is hidden
constexpr double row_height = 38;
constexpr double heading_height = 28;
constexpr std::size_t rows_together = 8;  // a page breaks between pictures, never within one
constexpr std::size_t longest_name = 60;  // characters; the table has all of it

/// The end of what is drawn for the cell; nothing drawn for 0.
double end_of(const Cell& cell) {
    double end = cell.kind == Kind::interval || cell.kind == Kind::range ? cell.upper : cell.number;
    if (!is_number(cell.kind) || !std::isfinite(end)) end = 0;
    return std::max(end, 0.0);
}

double begin_of(const Cell& cell) {
    const bool is_pair = cell.kind == Kind::interval || cell.kind == Kind::range;
    return is_pair && std::isfinite(cell.number) ? std::clamp(cell.number, 0.0, end_of(cell)) : 0;
}

std::string shortened(const std::string& name) {
    std::size_t characters = 0;
    for (std::size_t at = 0; at < name.size(); ++at) {
        if ((static_cast<unsigned char>(name[at]) & 0xC0U) == 0x80) continue;
        if (++characters > longest_name) return name.substr(0, at) + "…";
    }
    return name;
}

Cell drawn(const Row& row, std::size_t column) {
    return column < row.cells.size() ? row.cells[column] : Cell{};
}

std::string bar(const Row& row, const Cell& cell, double top, double scale,
                std::string_view language) {
    const double indent = 1.5 * std::clamp(row.depth, 0, 8);
    const double from = begin_of(cell) * scale;
    const double to = cell.kind == Kind::hidden ? unknown_bar : end_of(cell) * scale;
    std::string out = svg::words({indent, top + 14, "ink", "start"}, shortened(row.cells[0].text));
    if (cell.kind == Kind::hidden)
        out += svg::element("rect", {{"class", "unknown"},
                                     {"x", "0%"},
                                     {"y", svg::pixels(top + 20)},
                                     {"width", svg::percent(to)},
                                     {"height", "11"},
                                     {"fill", "none"},
                                     {"stroke", svg::accent},
                                     {"stroke-dasharray", "3 3"}});
    else if (to > from)
        out += svg::element("rect", {{"class", "bar"},
                                     {"x", svg::percent(from)},
                                     {"y", svg::pixels(top + 20)},
                                     {"width", svg::percent(to - from)},
                                     {"height", "11"},
                                     {"fill", svg::accent}});
    return out + svg::words({to + 1, top + 30, "muted", "start"}, shown(cell, language));
}

/// A picture of some of the rows, the first of which is drawn as number `first` of all.
std::string part_of_bars(const Table& table, std::span<const Row* const> rows, std::size_t first,
                         double scale, std::string_view language) {
    double height = 6;
    for (const Row* row : rows) height += row->is_heading() ? heading_height : row_height;
    const std::string part = first == 0 ? "" : "-" + std::to_string(first / rows_together + 1);
    std::string out = svg::open("chart-" + anchor(table.id) + part, *table.chart, height);
    double top = 0;
    for (const Row* row : rows) {
        if (row->is_heading())
            out += svg::words({0, top + 20, "ink strong", "start"}, shortened(row->cells[0].text));
        else
            out += bar(*row, drawn(*row, table.chart->bars->column), top, scale, language);
        top += row->is_heading() ? heading_height : row_height;
    }
    return out + "</svg>\n";
}

}  // namespace

std::string bars_svg(const Table& table, std::string_view language) {
    const std::size_t column = table.chart->bars->column;
    double most = 0;
    std::vector<const Row*> rows;
    std::size_t hidden = 0;
    for (const Row& row : table.rows) {
        if (row.cells.empty()) continue;
        most = std::max(most, end_of(drawn(row, column)));
        hidden += drawn(row, column).kind == Kind::hidden ? 1 : 0;
        rows.push_back(&row);
    }
    if (most <= 0 || 2 * hidden > rows.size()) return "";
    if (table.chart->bars->by_size)
        std::stable_sort(rows.begin(), rows.end(), [column](const Row* one, const Row* other) {
            return end_of(drawn(*one, column)) > end_of(drawn(*other, column));
        });
    std::string out;
    for (std::size_t first = 0; first < rows.size(); first += rows_together)
        out += part_of_bars(
            table,
            std::span{rows}.subspan(first).first(std::min(rows_together, rows.size() - first)),
            first, longest_bar / most, language);
    return out;
}

}  // namespace klag::report
