#include "core/judged_figures.h"

#include <algorithm>
#include <array>

namespace klag::core {
namespace {

struct CaseFigure {
    const char* table;
    const char* row;
    int (*count)(const Report&);
};

constexpr std::array figures{
    CaseFigure{"contact", "passed-on", [](const Report& r) { return r.hops.cases; }},
    CaseFigure{"contact", "followed-up", [](const Report& r) { return r.satisfaction.cases; }},
    CaseFigure{"actions", "with-staff", [](const Report& r) { return r.learning.with_staff; }},
    CaseFigure{"actions", "staff-told", [](const Report& r) { return r.learning.staff_told; }},
    CaseFigure{"actions", "staff-supported",
               [](const Report& r) { return r.learning.staff_supported; }},
    CaseFigure{"actions", "staff-declined",
               [](const Report& r) { return r.learning.staff_declined; }},
    CaseFigure{"actions", "praise-passed-on",
               [](const Report& r) { return r.learning.praise_passed_on; }},
    CaseFigure{"actions", "praise-passed-on",
               [](const Report& r) { return r.learning.praise - r.learning.praise_passed_on; }},
};

}  // namespace

void judge_figures(const Report& report, const std::vector<const Report*>& neighbours, int least,
                   HiddenRows& hidden) {
    for (const CaseFigure& figure : figures) {
        const auto is_small = [&](const Report& one) {
            const int count = figure.count(one);
            return count > 0 && count < least;
        };
        if (is_small(report) || std::any_of(neighbours.begin(), neighbours.end(),
                                            [&](const Report* near) { return is_small(*near); }))
            hidden.rows[figure.table].insert(figure.row);
    }
}

void judge_ages(const Report& report, int least, HiddenRows& hidden) {
    const OpenAges& ages = report.ages;
    const auto is_small = [&](int count) { return count > 0 && count < least; };
    if (std::any_of(ages.bands.begin(), ages.bands.end(), is_small))
        hidden.rows["ages"].insert("bands");
    if (is_small(ages.spread.count)) hidden.rows["ages"].insert("spread");
}

}  // namespace klag::core
