#include "core/control_chart.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <limits>
#include <numeric>

namespace klag::core {
namespace {

constexpr std::size_t settled = 12;  // values from which on limits are not trial
constexpr double widest = std::numeric_limits<double>::infinity();

/// A point with all that the rules look at.
struct Placed {
    ChartPoint* point;
    double mean;
    double reach;  // from the mean to a limit before that was cut off at 0 or 1
};

using Placement = std::vector<Placed>;

/// Whether a is above b by more than rounding: a mean of equal values may miss them by a hair.
bool above(double a, double b) { return a - b > 1e-9 * std::max(std::abs(a), std::abs(b)); }

/// 1 above, -1 below, 0 on it.
int side(double value, double of) { return above(value, of) - above(of, value); }

int side(const Placed& placed) { return side(*placed.point->value, placed.mean); }

bool is_outside(const Placed& placed) {
    const ChartPoint& point = *placed.point;
    return (point.upper && above(*point.value, *point.upper)) ||
           (point.lower && above(*point.lower, *point.value));
}

bool is_near_limit(const Placed& placed) {
    const double value = *placed.point->value;
    const double near = placed.reach * 2 / 3;
    return (above(value, placed.mean + near) || above(placed.mean - near, value)) &&
           !is_outside(placed);
}

/// Marks every row of at least row_length points in which all steps go the same way. `step(i)` is
/// the way from the point before to point i; a row of points begins `lead` before its first step.
void mark_rows(const Placement& points, std::size_t lead, Signal signal,
               const std::function<int(std::size_t)>& step) {
    std::size_t begin = lead;
    for (std::size_t i = lead; i < points.size(); ++i) {
        if (step(i) != step(begin)) begin = i;
        const std::size_t first = begin - lead;
        if (step(i) == 0 || i - first + 1 < row_length) continue;
        for (std::size_t j = first; j <= i; ++j) points[j].point->signals.insert(signal);
    }
}

void mark_near_limit(const Placement& points) {
    for (std::size_t i = 2; i < points.size(); ++i) {
        const auto first = points.begin() + static_cast<std::ptrdiff_t>(i - 2);
        const auto last = first + 3;
        const bool together = side(*first) != 0 && std::all_of(first, last, [&](const auto& p) {
                                  return side(p) == side(*first);
                              });
        if (!together || std::count_if(first, last, is_near_limit) < 2) continue;
        std::for_each(first, last, [](const Placed& p) {
            if (is_near_limit(p)) p.point->signals.insert(Signal::near_limit);
        });
    }
}

void mark_signals(const Placement& points) {
    for (const Placed& placed : points)
        if (is_outside(placed)) placed.point->signals.insert(Signal::outside);
    mark_rows(points, 0, Signal::one_side, [&](std::size_t i) { return side(points[i]); });
    mark_rows(points, 1, Signal::trend, [&](std::size_t i) {
        return side(*points[i].point->value, *points[i - 1].point->value);
    });
    mark_near_limit(points);
}

/// Fills in limits and signals where there is a value. `reach(i)` is the distance of point i's
/// limits from the mean, nothing when it has none; no limit is below 0 or above `highest`.
void finish(ControlChart& chart, double highest,
            const std::function<std::optional<double>(std::size_t)>& reach) {
    Placement points;
    for (std::size_t i = 0; i < chart.points.size(); ++i) {
        ChartPoint& point = chart.points[i];
        if (!point.value) continue;
        const auto far = reach(i);
        if (far) {
            point.lower = std::max(0.0, *chart.mean - *far);
            point.upper = std::min(highest, *chart.mean + *far);
        }
        points.push_back({&point, *chart.mean, far.value_or(widest)});
    }
    chart.trial = points.size() < settled;
    mark_signals(points);
}

double mean_of(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// The mean moving range without the screened ones; nothing for fewer than two values.
std::optional<double> mean_range(const std::vector<double>& values) {
    std::vector<double> ranges;
    for (std::size_t i = 1; i < values.size(); ++i)
        ranges.push_back(std::abs(values[i] - values[i - 1]));
    if (ranges.empty()) return std::nullopt;
    const double most = 3.267 * mean_of(ranges);
    std::erase_if(ranges, [&](double range) { return above(range, most); });
    return mean_of(ranges);
}

/// A chart of count / of × per, its mean that of all points together, without limits so far.
ControlChart ratios(const std::vector<Ratio>& given, double per) {
    ControlChart chart;
    Ratio all;
    for (const auto& [count, of] : given) {
        ChartPoint point;
        if (of > 0) {
            point.value = count / of * per;
            all = {all.count + count, all.of + of};
        }
        chart.points.push_back(std::move(point));
    }
    if (all.of > 0) chart.mean = all.count / all.of * per;
    return chart;
}

}  // namespace

ControlChart xmr_chart(const std::vector<double>& values) {
    ControlChart chart;
    for (const double value : values) chart.points.push_back({.value = value});
    if (!values.empty()) chart.mean = mean_of(values);
    const auto range = mean_range(values);
    finish(chart, widest, [&](std::size_t) -> std::optional<double> {
        if (range && *range > 0) return 2.66 * *range;
        return std::nullopt;
    });
    return chart;
}

ControlChart p_chart(const std::vector<Ratio>& shares) {
    ControlChart chart = ratios(shares, 1);
    finish(chart, 1, [&](std::size_t i) {
        const double p = *chart.mean;
        return 3 * std::sqrt(std::max(0.0, p * (1 - p)) / shares[i].of);
    });
    return chart;
}

ControlChart u_chart(const std::vector<Ratio>& rates, double per) {
    ControlChart chart = ratios(rates, per);
    finish(chart, widest,
           [&](std::size_t i) { return 3 * std::sqrt(*chart.mean * per / rates[i].of); });
    return chart;
}

}  // namespace klag::core
