#include "core/report.h"

namespace klag::core {

std::vector<Definition> definitions() {
    const auto define = [](std::string id, std::string name, std::string meaning) {
        return Definition{std::move(id), text(std::move(name)), text(std::move(meaning))};
    };
    return {
        define("brought_forward", "brought forward",
               "Cases that were open at the end of the day before the period."),
        define("received", "new",
               "Cases received in the period, by the date they came to us, as corrected since. "
               "It includes cases that were voided later."),
        define("reopened", "reopened",
               "How often a closed case was opened again or taken to a higher level. A case that "
               "was opened twice counts twice."),
        define("closed", "closed",
               "How often an open case was closed. A case that was closed, opened again and "
               "closed counts twice."),
        define("voided", "voided", "Cases that turned out to be registered by mistake."),
        define("carried_forward", "carried forward",
               "Cases that were open at the end of the period's last day. Brought forward + new + "
               "reopened - closed - voided gives the same number, and each of them is counted on "
               "its own."),
        define("registered_late", "registered after an earlier report",
               "Cases received before the period and registered in it. An earlier report could "
               "not count them; here they are part of what was brought forward, or were closed "
               "before the period."),
        define("voided_late", "voided after an earlier report",
               "Voided cases that were received before the period, so that an earlier report "
               "counted them."),
        define("units", "by unit",
               "Each case counts at the unit it was with at the end of the period, and at every "
               "unit above it."),
        define("silent_units", "units without any case",
               "Units at which nothing was received in the period, and nothing at any unit below "
               "them. No complaints is not the same as no problems."),
        define("categories", "by category, dimension and severity",
               "Cases received in the period. A case with several issues counts once in each "
               "row that one of its issues belongs to; each issue counts once."),
        define("clocks", "due",
               "Deadlines that fell in the period, each with the date that held at last. One that "
               "passed unmet counts, even if the case is still open or the deadline's reason fell "
               "away later."),
        define("kept", "kept", "Of those due: met by the date, or by the date it was extended to."),
        define("late", "late",
               "Of those due: met after the date, or passed unmet before the case was closed, "
               "escalated or changed so that nothing was left to do."),
        define("open", "open",
               "Of those due: the date passed, and what it demands was not done by the end of the "
               "period."),
        define("share", "share", "Kept deadlines in percent of those due."),
        define(
            "before", "before",
            "The same figures in the period before: by unit new, closed and open at the end; the "
            "share, and of how many; median, nine of ten and longest."),
        define("used", "median, 9 of 10, longest",
               "Time taken from the start of the deadline until it was met; for one that was not "
               "met, until its reason fell away or the period ended. The median is the middle; the "
               "second is the number that nine of ten did not exceed."),
        define("extended", "extended",
               "Deadlines that were met after the first date, by the date "
               "they were extended to."),
        define("measure", "counted in",
               "Working days where the rule counts them, hours where it counts hours, else days."),
        define("outcomes", "outcomes",
               "Issues of complaints that were closed in the period, by finding. A complaint that "
               "was closed twice counts once."),
        define("escalations", "escalations",
               "How often a case was taken to a higher level in the period, by the level it went "
               "to and the ground."),
        define("external", "outside bodies",
               "How often a case was taken to an outside body in the period."),
        define("longest_silence", "longest silence",
               "The longest time in which a person with an open case heard nothing from us, "
               "ending in the period or still going on at its end. Anonymous cases are left out."),
        define("actions", "actions",
               "Measures decided and done in the period; open and overdue ones at its end."),
        define("hops", "forwarded",
               "How often cases were forwarded in the period, and the case that was forwarded "
               "most in all its life."),
        define("satisfaction", "satisfaction",
               "What people answered when we followed up in the period, about the outcome and "
               "about how they were treated. The newest answer of each case counts."),
    };
}

}  // namespace klag::core
