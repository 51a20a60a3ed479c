#pragma once

#include <optional>

/// How far chance alone reaches in a figure.
namespace klag::core {

/// A figure and its 95 % confidence interval.
struct Estimate {
    double value{};
    double lower{};
    double upper{};

    bool operator==(const Estimate&) const = default;
};

/// The share `part` / `whole`, from 0 to 1, with the Wilson score interval without correction for
/// continuity; none of nothing. `part` lies from 0 to `whole`. Source: E. B. Wilson, Journal of the
/// American Statistical Association 22 (1927), 209-212; method 3 of R. G. Newcombe, Statistics in
/// Medicine 17 (1998), 857-872.
std::optional<Estimate> share(int part, int whole);

/// Occurrences with the exact Poisson interval; the lower limit of 0 is 0. `count` is not negative.
/// Source: F. Garwood, Biometrika 28 (1936), 437-442.
Estimate poisson(int count);

/// Occurrences for each `per` of `population` (users, contacts), with the limits of poisson(count);
/// nothing without a population.
std::optional<Estimate> rate(int count, double population, double per = 1000);

}  // namespace klag::core
