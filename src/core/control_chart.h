#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <vector>

/// Control charts: whether a figure varies by chance, or something has changed.
/// Source of the rules: NHS England, Making Data Count, as in the R package NHSRplotthedots. A
/// chart says that there is something to ask about, never whether it is good or bad.
namespace klag::core {

/// What hardly happens by chance. Points without a value are passed over: the points before and
/// after them are neighbours.
enum class Signal {
    outside,   ///< beyond a limit
    one_side,  ///< of row_length or more in a row on one side of the mean; one on the mean ends the
               ///< row
    trend,     ///< of row_length or more in a row, each above, or each below, the one before
    near_limit,  ///< of 2 or 3 within 3 in a row on one side of the mean, that lie beyond two
                 ///< thirds of the way to the same limit and not beyond it
};

/// Points in a row that are a signal; with fewer there is little that a chart can tell.
inline constexpr std::size_t row_length = 7;

struct ChartPoint {
    std::optional<double> value{};  ///< nothing when its denominator is 0
    std::optional<double> lower{};  ///< limits of this point; nothing where there are none
    std::optional<double> upper{};
    std::set<Signal> signals{};

    bool operator==(const ChartPoint&) const = default;
};

struct ControlChart {
    std::optional<double> mean{};  ///< nothing without any value
    bool trial{true};              ///< fewer than 12 values: the limits will still move
    std::vector<ChartPoint> points{};

    bool operator==(const ControlChart&) const = default;
};

/// How many of how much: complaints in time of complaints due, complaints of days in care.
struct Ratio {
    double count{};
    double of{};  ///< the denominator
};

/// Single values and their moving ranges (XmR), for monthly counts and times. Limits: mean ± 2.66 ×
/// mean moving range; ranges above 3.267 × their mean are left out of it, once. Values are not
/// negative, and no limit is below 0. One value has no limits, and neither have
/// values that hardly ever move (mean range 0).
ControlChart xmr_chart(const std::vector<double>& values);

/// Shares, from 0 to 1. Limits: p̄ ± 3 √(p̄ (1 − p̄) / denominator of the point), within 0 and 1; p̄
/// is the share in all points together.
ControlChart p_chart(const std::vector<Ratio>& shares);

/// Rates for each `per` of the denominator. Limits: ū ± 3 √(ū / denominator of the point), never
/// below 0; ū is the rate in all points together.
ControlChart u_chart(const std::vector<Ratio>& rates, double per = 1);

}  // namespace klag::core
