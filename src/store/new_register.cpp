#include "store/new_register.h"

#include "base/error.h"
#include "base/utf8.h"
#include "store/assets.h"
#include "yaml/procedure_yaml.h"
#include "yaml/settings_yaml.h"
#include "yaml/writer.h"

#include <algorithm>

namespace klag::store {
namespace {

/// The halves of the procedure's own years, else of calendar years: [01-01, 07-01].
std::string half_years(const core::Procedure& procedure) {
    std::vector<std::string> days;
    for (const auto& [month, day] :
         procedure.half_years.empty() ? core::Settings{}.halves : procedure.half_years)
        days.push_back(Date::make(2024, month, day)->iso().substr(5));
    return "[" + join(days, ", ") + "]";
}

bool owes(const core::Procedure& procedure, core::Period::Kind every) {
    return std::any_of(procedure.reports.begin(), procedure.reports.end(),
                       [every](const core::ReportDuty& duty) { return duty.every == every; });
}

/// The kinds of period that reports break totals down for, with the one that the procedure's duties
/// are on: quarters or four months, which overlap, so that both together do not hide small numbers
/// safely. The numbers of a month are too small.
std::string breakdowns(const core::Procedure& procedure) {
    using Kind = core::Period::Kind;
    std::vector<Kind> kinds = core::Settings{}.breakdowns;
    if (owes(procedure, Kind::tertial))
        kinds.insert(kinds.begin(), Kind::tertial);
    else if (owes(procedure, Kind::quarter))
        kinds.insert(kinds.begin(), Kind::quarter);
    std::vector<std::string> names;
    for (const Kind kind : kinds) names.emplace_back(core::name(kind));
    return "[" + join(names, ", ") + "]";
}

/// Why a report on a month that the procedure demands has totals only.
std::string about_months(const core::Procedure& procedure) {
    if (!owes(procedure, core::Period::Kind::month)) return "";
    return "# Those on months give totals only: their numbers are so small that nearly all would "
           "be\n"
           "# hidden.\n";
}

std::string settings_text(const NewRegister& plan, const core::Procedure& procedure) {
    return "# The settings of this register. Change them with 'klag edit settings', or with any\n"
           "# editor and then 'klag save'.\n"
           "format: 1\n"
           "organisation: " +
           yaml::scalar(plan.organisation) +
           "\n"
           "# The language of letters when a person has no other: sv, nb, nl or en.\n"
           "language: " +
           plan.language +
           "\n"
           "# A date is due until its day ends here.\n"
           "time-zone: " +
           plan.time_zone +
           "\n"
           "# The letters before year and number: K-2026-0042.\n"
           "series: K\n"
           "# The procedure for units that have none of their own (organisation.yaml).\n"
           "procedure: " +
           plan.procedure +
           "\n"
           "# plain: personal data is kept readable on this computer or server.\n"
           "profile: plain\n"
           "# How long before a date 'klag overdue' warns that the person must be told.\n"
           "warn-before: 2 working days\n"
           "\n"
           "# How far back klag looks for the same thing in the same unit when a complaint comes "
           "in.\n"
           "repeat-within: 12 months\n"
           "# The first days of the two halves for 'klag report --half-year'.\n"
           "half-years: " +
           half_years(procedure) +
           "\n"
           "# Reports on these periods break totals down for the board and the public.\n" +
           about_months(procedure) + "breakdowns: " + breakdowns(procedure) +
           "\n"
           "# Sender of letters. The address may have several lines.\n"
           "# address: |\n"
           "#   Storgatan 1\n"
           "#   831 31 Somewhere\n"
           "# phone: +46 63 14 30 00\n"
           "e-mail: " +
           yaml::scalar(plan.staff_email) +
           "\n"
           "# web: www.example.org\n"
           "# How letters are written: text, html, pdf or email (a draft for a mail program).\n"
           "letter-format: text\n";
}

std::string organisation_text(const NewRegister& plan) {
    return "# Units and staff. Change them with 'klag edit organisation'. Ids never change; "
           "somebody\n"
           "# who leaves gets a last day (to: 2026-08-31) and stays in the file.\n"
           "format: 1\n"
           "units:\n"
           "  # id, name; if need be: part-of (the unit above), level (what it is called), manager "
           "(a\n"
           "  # member of staff), field (social or medical), run-by (own or contracted), "
           "procedure,\n"
           "  # from, to, successor\n"
           "  - id: " +
           plan.unit_id +
           "\n"
           "    name: " +
           yaml::scalar(plan.unit_name) +
           "\n"
           "    manager: " +
           plan.staff_id +
           "\n"
           "    field: social\n"
           "staff:\n"
           "  # id, name, title, unit, roles, e-mail, phone; if need be: deputy, from, to.\n"
           "  # Roles: coordinator, manager, department-head, sas, mas, committee, registrar, or "
           "others\n"
           "  # that the procedure names.\n"
           "  - id: " +
           plan.staff_id +
           "\n"
           "    name: " +
           yaml::scalar(plan.staff_name) +
           "\n"
           "    title: " +
           yaml::scalar(plan.staff_title) +
           "\n"
           "    unit: " +
           plan.unit_id +
           "\n"
           "    roles: [coordinator]\n"
           "    e-mail: " +
           yaml::scalar(plan.staff_email) + "\n";
}

}  // namespace

std::vector<SettingsFile> first_files(const NewRegister& plan) {
    const std::string path = procedure_file(plan.procedure);
    const core::Procedure procedure = shipped_procedure(plan.procedure);
    return {{std::string{settings_file}, settings_text(plan, procedure)},
            {std::string{organisation_file}, organisation_text(plan)},
            {path, std::string{*embedded(path)}},
            {calendar_file(procedure.calendar), own_calendar(procedure.calendar)}};
}

std::vector<std::string> shipped_procedures() { return shipped_names("procedures/"); }

std::vector<std::string> shipped_calendars() { return shipped_names("calendars/"); }

core::Procedure shipped_procedure(const std::string& name) {
    const std::string path = procedure_file(name);
    const auto content = embedded(path);
    if (!content)
        throw Error{ErrorKind::not_found, text("there is no procedure '{name}'", {{"name", name}})};
    return yaml::parse_procedure(*content, path);
}

core::Settings settings_from(const SettingsFile& file) {
    return yaml::parse_settings(file.text, file.path);
}

core::Procedure procedure_from(const SettingsFile& file) {
    return yaml::parse_procedure(file.text, file.path);
}

}  // namespace klag::store
