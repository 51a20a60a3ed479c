#include "report/markup.h"
#include "report/numbers.h"
#include "report/svg.h"

#include <algorithm>
#include <cmath>

namespace klag::report {
namespace {

using Point = ControlChart::Point;

// Where the plot lies: percent across, pixels down.
constexpr double left = 10;
constexpr double right = 78;
constexpr double labels_at = 79.5;
constexpr double top = 26;
constexpr double bottom = 246;
constexpr double height = 280;
constexpr double label_height = 30;  // two lines
constexpr std::size_t most_labels = 8;
constexpr double most_steps = 5;

/// From the values of a chart to places in its picture.
struct Scale {
    double least;
    double most;
    double step;
    std::size_t points;

    double across(std::size_t point) const {
        return left + (static_cast<double>(point) + 0.5) * slot();
    }
    double slot() const { return (right - left) / static_cast<double>(points); }
    double down(double value) const {
        return bottom - (value - least) / (most - least) * (bottom - top);
    }
};

/// 1, 2 or 5 times a power of ten, such that `span` has at most five of them.
double step_for(double span) {
    const double power = std::pow(10, std::floor(std::log10(span / most_steps)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (span / (factor * power) <= most_steps + 0.000001) return factor * power;
    return 10 * power;
}

/// The least step between two labels, so that none stands there twice: what is counted, and what is
/// in percent, is labelled in whole numbers, all else with one decimal.
double least_step(const ControlChart& chart, const std::vector<Point>& points) {
    const bool whole = std::all_of(points.begin(), points.end(), [](const Point& point) {
        return point.value == std::floor(point.value);
    });
    return chart.percent || whole ? 1 : 0.1;
}

Scale scale_of(const ControlChart& chart, const std::vector<Point>& points) {
    double least = chart.mean;
    double most = chart.mean;
    for (const Point& point : points) {
        least = std::min({least, point.value, point.lower});
        most = std::max({most, point.value, point.upper});
    }
    if (least >= 0 && least < 0.6 * most) least = 0;  // a true zero where there is room for it
    most = std::max(most, least + most_steps * least_step(chart, points));
    if (chart.percent && most > 100) {
        most = 100;
        least = std::min(least, most - most_steps);
    }
    const double step = step_for(most - least);
    return {.least = std::floor(least / step) * step,
            .most = std::ceil(most / step - 1e-9) * step,
            .step = step,
            .points = points.size()};
}

std::string line(const char* kind, double x1, double y1, double x2, double y2) {
    const std::string_view name{kind};
    const char* colour = svg::rule;
    if (name == "trend") colour = svg::accent;
    if (name == "mean" || name == "limit") colour = svg::muted;
    std::vector<svg::Attribute> attributes{{"class", kind},
                                           {"x1", svg::percent(x1)},
                                           {"y1", svg::pixels(y1)},
                                           {"x2", svg::percent(x2)},
                                           {"y2", svg::pixels(y2)},
                                           {"stroke", colour},
                                           {"stroke-width", name == "trend"  ? "2"
                                                            : name == "grid" ? "1"
                                                                             : "1.5"}};
    if (name == "limit") attributes.push_back({"stroke-dasharray", "5 4"});
    return svg::element("line", attributes);
}

std::string axis(const Scale& scale, bool percent, std::string_view language) {
    std::string out;
    const int steps = static_cast<int>(std::lround((scale.most - scale.least) / scale.step));
    for (int i = 0; i <= steps; ++i) {
        const double value = scale.least + i * scale.step;
        out += line("grid", 0, scale.down(value), right, scale.down(value));
        out += svg::words({0, scale.down(value) - 4, "muted small", "start"},
                          shown_value(value, percent, language));
    }
    return out;
}

std::string months(const std::vector<Point>& points, const Scale& scale) {
    const std::size_t every = (points.size() + most_labels - 1) / most_labels;
    std::string out;
    for (std::size_t i = 0; i < points.size(); i += every)
        out += svg::words({scale.across(i), bottom + 20,
                           // A narrow screen leaves out every other one.
                           i / every % 2 == 1 ? "muted small minor" : "muted small", "middle"},
                          points[i].label);
    return out;
}

/// The limits, which may change from point to point, and the mean.
std::string limits(const ControlChart& chart, const std::vector<Point>& points,
                   const Scale& scale) {
    std::string out = line("mean", left, scale.down(chart.mean), right, scale.down(chart.mean));
    const auto add = [&](double Point::*limit) {
        for (std::size_t i = 0; i < points.size();) {
            std::size_t end = i + 1;
            while (end < points.size() && points[end].*limit == points[i].*limit) ++end;
            const double y = scale.down(points[i].*limit);
            out += line("limit", left + static_cast<double>(i) * scale.slot(), y,
                        left + static_cast<double>(end) * scale.slot(), y);
            i = end;
        }
    };
    add(&Point::upper);
    add(&Point::lower);
    return out;
}

std::string limit_labels(const ControlChart& chart, const Point& last, const Scale& scale,
                         std::string_view language) {
    struct Label {
        const std::string& name;
        double value;
        double down;  ///< of its middle
    };
    std::vector<Label> labels{{chart.upper_label, last.upper, scale.down(last.upper)},
                              {chart.mean_label, chart.mean, scale.down(chart.mean)},
                              {chart.lower_label, last.lower, scale.down(last.lower)}};
    // Those that would lie upon each other move apart, from the mean.
    labels[0].down = std::min(labels[0].down, labels[1].down - label_height);
    labels[2].down = std::max(labels[2].down, labels[1].down + label_height);
    std::string out;
    for (const Label& label : labels) {
        out += svg::words({labels_at, label.down - 2, "muted small", "start"}, label.name);
        out += svg::words({labels_at, label.down + 12, "ink small strong", "start"},
                          shown_value(label.value, chart.percent, language));
    }
    return out;
}

std::string mark(double across, double down) {
    return svg::element("circle", {{"class", "point"},
                                   {"cx", svg::percent(across)},
                                   {"cy", svg::pixels(down)},
                                   {"r", "3.5"},
                                   {"fill", svg::accent}});
}

/// A square with its number above.
std::string signal_mark(double across, double down, int number) {
    return svg::element("rect", {{"class", "signal-mark"},
                                 {"x", svg::percent(across)},
                                 {"y", svg::pixels(down)},
                                 {"width", "12"},
                                 {"height", "12"},
                                 {"transform", "translate(-6 -6)"},
                                 {"fill", svg::signal}}) +
           svg::words({across, down - 11, "signal small strong", "middle"}, std::to_string(number));
}

std::string marks(const std::vector<Point>& points, const Scale& scale) {
    std::string out;
    for (std::size_t i = 1; i < points.size(); ++i)
        out += line("trend", scale.across(i - 1), scale.down(points[i - 1].value), scale.across(i),
                    scale.down(points[i].value));
    int number = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double down = scale.down(points[i].value);
        out += points[i].signal.empty() ? mark(scale.across(i), down)
                                        : signal_mark(scale.across(i), down, ++number);
    }
    return out;
}

std::vector<Point> finite_points(const ControlChart& chart) {
    std::vector<Point> out;
    for (const Point& point : chart.points)
        if (std::isfinite(point.value) && std::isfinite(point.lower) && std::isfinite(point.upper))
            out.push_back(point);
    return out;
}

}  // namespace

std::string control_svg(const Table& table, std::string_view language) {
    const ControlChart& chart = *table.chart->control;
    const std::vector<Point> points = finite_points(chart);
    if (points.empty() || !std::isfinite(chart.mean)) return "";
    const Scale scale = scale_of(chart, points);
    return svg::open("chart-" + anchor(table.id), *table.chart, height) +
           axis(scale, chart.percent, language) + months(points, scale) +
           limits(chart, points, scale) + marks(points, scale) +
           limit_labels(chart, points.back(), scale, language) + "</svg>\n";
}

std::vector<std::string> signals(const ControlChart& chart, std::string_view language) {
    std::vector<std::string> out;
    for (const Point& point : finite_points(chart))
        if (!point.signal.empty())
            out.push_back(point.label + ": " + shown_value(point.value, chart.percent, language) +
                          " – " + point.signal);
    return out;
}

}  // namespace klag::report
