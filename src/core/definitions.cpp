#include "core/report.h"

#include <array>

namespace klag::core {
namespace {

struct Row {
    const char* id;
    const char* name;
    const char* meaning;
};

constexpr std::array rows{
    Row{"brought_forward", "brought forward",
        "Cases that were open at the end of the day before the period."},
    Row{"received", "new",
        "Cases received in the period, by the date they came to us, as corrected since. "
        "It includes cases that were voided later, and so does every table that breaks the new "
        "cases down and every month of them."},
    Row{"reopened", "reopened",
        "How often a closed case was opened again or taken to a higher level. A case that "
        "was opened twice counts twice."},
    Row{"closed", "closed",
        "How often an open case was closed. A case that was closed, opened again and "
        "closed counts twice."},
    Row{"voided", "voided",
        "Cases that turned out to be registered by mistake. They count here and among the new "
        "ones, and in nothing else."},
    Row{"carried_forward", "carried forward",
        "Cases that were open at the end of the period's last day. Brought forward + new + "
        "reopened - closed - voided gives the same number, and each of them is counted on "
        "its own."},
    Row{"registered_late", "registered after an earlier report",
        "Cases received before the period and registered in it. An earlier report could "
        "not count them; here they are part of what was brought forward, or were closed "
        "before the period."},
    Row{"voided_late", "voided after an earlier report",
        "Voided cases that were received before the period, so that an earlier report "
        "counted them."},
    Row{"units", "by unit",
        "Each case counts at the unit it was with at the end of the period, and at every "
        "unit above it."},
    Row{"silent_units", "units without any case",
        "Units at which nothing was received in the period, and nothing at any unit below "
        "them. No complaints is not the same as no problems."},
    Row{"categories", "by category, dimension and severity",
        "Cases received in the period. A case with several issues counts once in each "
        "row that one of its issues belongs to, so that the rows may add up to more than "
        "the new cases."},
    Row{"rates", "per 1,000",
        "New cases for every 1,000 people served, or contacts, as the organisation counts "
        "them. The 95 % range is what chance alone would explain (exact Poisson limits)."},
    Row{"clocks", "due",
        "Deadlines that fell in the period, each with the date that held at last. One that "
        "passed unmet counts, even if the case is still open or the deadline's reason fell "
        "away later."},
    Row{"kept", "kept", "Of those due: met by the date, or by the date it was extended to."},
    Row{"late", "late",
        "Of those due: met after the date, or passed unmet before the case was closed, "
        "escalated or changed so that nothing was left to do."},
    Row{"open", "open",
        "Of those due: the date passed, and what it demands was not done by the end of the "
        "period."},
    Row{"share", "kept, in percent",
        "Kept deadlines of those due. The 95 % range is what chance alone would explain "
        "(Wilson limits)."},
    Row{"promises", "dates that were promised",
        "Dates that a person was told, such as when the answer comes. Broken: the date "
        "passed first."},
    Row{"ages", "how long the open cases have been open",
        "Days from receipt to the end of the period, or to today when it has not ended."},
    Row{"used", "median, 9 of 10, longest",
        "Time taken from the start of the deadline until it was met; for one that was not "
        "met, until its reason fell away or the period ended. The median is the middle; the "
        "second is the number that nine of ten did not exceed."},
    Row{"extended", "extended",
        "Deadlines that were met after the first date, by the date "
        "they were extended to."},
    Row{"measure", "counted in",
        "Working days where the rule counts them, hours where it counts hours, else days."},
    Row{"outcomes", "outcomes",
        "Issues of complaints that were closed in the period, by finding. A complaint that "
        "was closed twice counts once. Upheld: wholly or in part, of those with a finding; "
        "withdrawn, referred and forwarded ones have none."},
    Row{"escalations", "escalations",
        "How often a case was taken to a higher level in the period, by the level it went "
        "to and the ground, and what was found there by the end of the period."},
    Row{"external", "outside bodies",
        "How often a case was taken to an outside body in the period."},
    Row{"longest_silence", "longest silence",
        "The longest time in which a person with an open case heard nothing from us, "
        "ending in the period or still going on at its end. Anonymous cases are left out."},
    Row{"actions", "actions",
        "Measures decided and done in the period; open and overdue ones at its end. "
        "Evaluated: it is known whether they helped. Staff: those concerned were told, or got "
        "support or declined it, in the period; take part: in measures decided in it."},
    Row{"problems", "the same cause again",
        "Cases with the same cause at the same unit, received within the span that the "
        "register's settings name (12 months unless changed) before the end of the "
        "period."},
    Row{"learning", "what was learned",
        "What changed because of measures done in the period; how people received the "
        "measures and whether these work, as they said when we followed up."},
    Row{"cost", "what defects cost",
        "The sum of what was recorded in the period as the cost of a defect, in whole "
        "units of the currency. Where a cost revises an earlier one, the difference counts, "
        "so that the periods of a year add up to the year."},
    Row{"trend", "chance or change",
        "Months that have ended, 24 at most. Limits: mean and moving range (XmR) for "
        "numbers, three standard deviations for shares (p) and rates (u). A signal is a "
        "point outside the limits, seven in a row on one side of the mean, seven rising or "
        "falling, or two of three near the same limit."},
    Row{"hops", "passed on to another unit",
        "Cases that were passed on to another unit in the period, each once, and how often one of "
        "them was passed on in all its life. A case that was forwarded to somebody outside is not "
        "among them; it stands among those closed, by reason, when they have confirmed that they "
        "got it."},
    Row{"satisfaction", "satisfaction",
        "What people answered when we followed up in the period, about the outcome and "
        "about how they were treated. The newest answer of each case counts."},
};

}  // namespace

std::vector<Definition> definitions() {
    std::vector<Definition> out;
    for (const Row& row : rows) out.push_back({row.id, text(row.name), text(row.meaning)});
    return out;
}

}  // namespace klag::core
