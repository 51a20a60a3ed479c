#pragma once

#include "base/date.h"
#include "base/text.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Periods that a report covers.
namespace klag::core {

/// First days of the two halves of a year, as month and day: Settings::halves. Anything but two
/// different days means 1 January and 1 July; a day that a month does not have means its last.
using Halves = std::vector<std::pair<unsigned, unsigned>>;

struct Period {
    enum class Kind {
        month,    ///< 2026-03
        quarter,  ///< 2026-Q2
        tertial,  ///< 2026-T1: four months, from January
        half,     ///< 2026-H1: its limits are a setting; the year is the one H1 begins in
        year,     ///< 2026: its own halves H1 and H2, so that it begins with the setting's first
        free,     ///< 2026-01-15..2026-02-20
    };
    Kind kind{};
    Date first{};
    Date last{};  ///< the last day, which belongs to it
    std::string id{};

    bool operator==(const Period&) const = default;
};

/// `month`, `quarter`, `tertial`, `half-year`, `year`, `free`.
std::string_view name(Period::Kind kind);

/// The names of those that come again, in the order of the enumeration: all but `free`.
std::vector<std::string> recurring_kind_names();

/// Reads the forms that stand beside Period::Kind; nothing for anything else.
std::optional<Period> parse_period(std::string_view text, const Halves& halves);

/// The period from `first` to `last`; nothing when it would be empty.
std::optional<Period> free_period(Date first, Date last);

/// The period of this kind that holds `day`; for Kind::free the day alone.
Period period_of(Period::Kind kind, Date day, const Halves& halves);

/// The newest period of this kind whose last day lies before `today`.
Period last_ended(Period::Kind kind, Date today, const Halves& halves);

/// The period of the same kind just before. Before a free one: as many months when it is made of
/// whole months, else as many days.
Period previous(const Period& period, const Halves& halves);

bool contains(const Period& period, Date day);

/// "half-year 2026-H1, 2026-01-01 to 2026-06-30".
Text title(const Period& period);

}  // namespace klag::core
