#include "core/statistics.h"

#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>

namespace klag::core {
namespace {

constexpr double tail = 0.025;              // on each side of 95 %
constexpr double normal = 1.9599639845400;  // what the standard normal exceeds with that chance

}  // namespace

std::optional<Estimate> share(int part, int whole) {
    if (whole <= 0) return std::nullopt;
    const double n = whole;
    const double p = part / n;
    const double square = normal * normal;
    const double middle = (p + square / (2 * n)) / (1 + square / n);
    const double half = normal / (1 + square / n) * std::sqrt((p * (1 - p) + square / (4 * n)) / n);
    // At the ends the formula gives exactly 0 and 1, but for rounding.
    return Estimate{.value = p,
                    .lower = part == 0 ? 0 : std::max(0.0, middle - half),
                    .upper = part == whole ? 1 : std::min(1.0, middle + half)};
}

Estimate poisson(int count) {
    using boost::math::gamma_p_inv;
    using boost::math::gamma_q_inv;
    return {.value = static_cast<double>(count),
            .lower = count == 0 ? 0 : gamma_p_inv(static_cast<double>(count), tail),
            .upper = gamma_q_inv(count + 1.0, tail)};
}

std::optional<Estimate> rate(int count, double population, double per) {
    if (!(population > 0)) return std::nullopt;
    const Estimate counted = poisson(count);
    const double factor = per / population;
    return Estimate{.value = counted.value * factor,
                    .lower = counted.lower * factor,
                    .upper = counted.upper * factor};
}

}  // namespace klag::core
