#pragma once

#include "base/zone.h"
#include "core/calendar.h"
#include "core/flow.h"
#include "core/period.h"
#include "core/procedure.h"
#include "core/working_days.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// Whether deadlines were kept.
namespace klag::core {

/// How numbers are spread: the middle, and the value that nine of ten do not exceed.
struct Spread {
    int count{};
    double median{};  ///< the mean of the two middle values of an even count
    int ninth{};      ///< 90th percentile, nearest rank
    int longest{};

    bool operator==(const Spread&) const = default;
};

Spread spread(std::vector<int> values);

/// The deadlines of one rule that fell within a period.
struct ClockFigures {
    /// What `used` and `over` count; working days when the rule counts them.
    enum class Measure { hours, days, working_days };

    std::string procedure{};
    std::string rule{};
    std::string title{};
    std::string source{};
    bool promised{};  ///< a date that the person was told, not one that the procedure counts
    Measure measure{Measure::days};
    int in_time{};           ///< met by the first date
    int in_time_extended{};  ///< met after the first date and by the extended one
    int late{};              ///< met after the date
    int open{};              ///< the date passed, and it is still not met
    int lapsed{};            ///< the date passed unmet, and later the reason for it fell away
    int set_aside{};         ///< the reason for it fell away before the date; not in due()
    int not_yet_due{};       ///< in a period that has not ended: the date is to come; not in due()
    int extended{};          ///< of due(): how many had their date extended
    Spread used{};           ///< of due(): from the start until it was met, lapsed or counted here
    Spread over{};           ///< of late, open and lapsed: from the date on

    /// Met by the newest date that was told in time.
    int kept() const { return in_time + in_time_extended; }
    /// The date passed first.
    int missed() const { return late + open + lapsed; }
    /// Their date has passed or they were met.
    int due() const { return kept() + missed(); }
    bool operator==(const ClockFigures&) const = default;
};

/// Deadlines that fell in a month.
struct DueInMonth {
    int due{};
    int kept{};

    bool operator==(const DueInMonth&) const = default;
};

/// Collects the clocks of many cases.
class Timeliness {
  public:
    /// The references must outlive it. A clock whose procedure or calendar is not there is counted
    /// in calendar days under its id. Clocks count as they were known at the end of `as_of`, or of
    /// the period: what is known at one day of the months of a period adds up to the period.
    Timeliness(const Period& period, const std::map<std::string, Procedure>& procedures,
               const std::map<std::string, Calendar>& calendars, const Zone& zone,
               std::chrono::sys_seconds now, std::optional<Date> as_of = {});

    /// Adds the clocks of a case; `procedure` is its own.
    void add(const History& history, const std::string& procedure);

    /// One row a rule, by procedure and then in the procedure's order. Rules that had no deadline
    /// in the period are left out.
    std::vector<ClockFigures> rows() const;

    /// All rules together, by month: 2026-03.
    const std::map<std::string, DueInMonth>& by_month() const { return months_; }

  private:
    struct Collected {
        ClockFigures figures;
        std::vector<int> used;
        std::vector<int> over;
    };

    std::map<std::string, Clock> lives(const Case& c) const;
    void count(const Clock& clock, Collected& row);
    void measure(const Clock& clock, bool in_time, Collected& row);
    int between(const Moment& from, const Moment& to, const ClockFigures& row);
    const WorkingDays& working_days(const std::string& procedure);
    Collected& row(const std::string& procedure, const std::string& rule);

    const Period& period_;
    const std::map<std::string, Procedure>& procedures_;
    const std::map<std::string, Calendar>& calendars_;
    const Zone& zone_;
    Date known_;                        ///< what was recorded of later days is not looked at
    std::chrono::sys_seconds cut_off_;  ///< the end of that day, or now when that is earlier
    std::map<std::pair<std::string, std::string>, Collected> rows_;
    std::map<std::string, DueInMonth> months_;
    std::map<std::string, WorkingDays> working_days_;  ///< by calendar
};

/// Whether something done at `done` kept the date `due`. A bare date is compared by the day.
bool kept(const Moment& done, const Moment& due, const Zone& zone);

}  // namespace klag::core
