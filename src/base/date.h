#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace klag {

/// A day of the Gregorian calendar, without a time zone.
class Date {
  public:
    constexpr Date() = default;
    constexpr explicit Date(std::chrono::sys_days days) : days_{days} {}

    /// The day `year`-`month`-`day`; nothing when there is no such day (30 February), or when the
    /// year has more than four digits.
    static std::optional<Date> make(int year, unsigned month, unsigned day);

    /// Reads exactly YYYY-MM-DD, years 1000 to 9999; nothing for anything else.
    static std::optional<Date> parse(std::string_view text);

    int year() const;
    unsigned month() const;  ///< 1 to 12
    unsigned day() const;    ///< 1 to 31
    int weekday() const;     ///< ISO: 1 is Monday, 7 is Sunday

    constexpr std::chrono::sys_days days() const { return days_; }

    /// Writes YYYY-MM-DD.
    std::string iso() const;

    friend constexpr auto operator<=>(const Date&, const Date&) = default;
    friend constexpr Date operator+(Date date, int days) {
        return Date{date.days_ + std::chrono::days{days}};
    }
    friend constexpr Date operator-(Date date, int days) { return date + -days; }
    /// Days from `b` to `a`; negative when `a` is earlier.
    friend constexpr int operator-(Date a, Date b) {
        return static_cast<int>((a.days_ - b.days_).count());
    }

  private:
    std::chrono::sys_days days_{};
};

/// The same day `months` later (or earlier); the last day of that month when it has no such day
/// (31 January + 1 month is 28 or 29 February).
Date add_months(Date date, int months);

/// A date, or a local time to the minute with its offset from UTC: what `received` and `on` hold.
struct Moment {
    Date date;
    std::optional<int> minute{};  ///< minutes since midnight, 0 to 1439; nothing for a bare date
    int offset{};                 ///< minutes east of UTC; 0 for a bare date

    /// Reads YYYY-MM-DD or YYYY-MM-DDThh:mm+hh:mm (`Z` for +00:00); nothing for anything else.
    static std::optional<Moment> parse(std::string_view text);

    /// Writes the form that `parse` reads.
    std::string iso() const;

    /// The instant in UTC; a bare date means its first minute at `offset`.
    std::chrono::sys_seconds instant() const;

    bool operator==(const Moment&) const = default;
};

/// Whether `a` lies before `b`: by the instant when both have a time, else by the date alone.
bool earlier(const Moment& a, const Moment& b);

/// Writes a minute of the day (0 to 1439) as hh:mm.
std::string time_of_day(int minute);

inline namespace literals {
/// A date written in code; only for literals (a wrong one throws).
Date operator""_d(const char* text, std::size_t length);
}  // namespace literals

}  // namespace klag
