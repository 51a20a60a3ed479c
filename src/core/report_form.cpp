#include "core/report_form.h"

namespace klag::core {

Period form_year(const ReportForm& form, const Period& year) {
    if (!form.begins) return year;
    const auto first = Date::make(year.first.year(), form.begins->first, form.begins->second);
    if (!first || *first == year.first) return year;
    return free_period(*first, add_months(*first, 12) - 1).value_or(year);
}

Period last_ended(const ReportForm& form, Date today, const Halves& halves) {
    if (!form.begins) return last_ended(form.every, today, halves);
    Period year = period_of(Period::Kind::year, today, halves);
    while (form_year(form, year).last >= today) year = previous(year, halves);
    return form_year(form, year);
}

const std::string& title_in(const ReportForm& form, const std::string& language) {
    const auto found = form.title.find(language);
    return found == form.title.end() ? form.title.at("en") : found->second;
}

}  // namespace klag::core
