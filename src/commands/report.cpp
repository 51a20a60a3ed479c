#include "base/error.h"
#include "base/utf8.h"
#include "cli/table.h"
#include "commands/page.h"
#include "commands/periods.h"
#include "commands/report_formats.h"
#include "commands/verbs.h"
#include "commands/words.h"

namespace klag::commands {
namespace {

using core::Period;

core::Report figures(const std::vector<core::Case>& cases, const Period& period, Context& klag) {
    const store::Snapshot& saved = klag.saved();
    std::map<std::string, core::Procedure> procedures;
    std::map<std::string, core::Calendar> calendars;
    for (const std::string& name : saved.procedure_names()) {
        const core::Procedure& procedure = saved.procedure(name);
        procedures.emplace(name, procedure);
        calendars.emplace(procedure.calendar, saved.calendar(procedure.calendar));
    }
    core::Report report = core::make_report(cases, period,
                                            {saved.organisation(), procedures, calendars,
                                             klag.zone(), klag.now(), saved.settings().procedure});
    if (!report.contradictions.empty() || !report.flow.adds_up())
        throw Error{ErrorKind::bad_data, text("the figures do not add up; look at {cases}",
                                              {{"cases", join(report.contradictions, ", ")}})}
            .hinted(text("Type 'klag check', then 'klag log' for these cases."));
    return report;
}

int report(const cli::Given& given, Context& klag) {
    const core::Settings& settings = klag.saved().settings();
    const Period period = wanted_period(given, given.parameter("period"), klag);
    const std::vector<core::Case> cases = klag.saved().all();
    ReportPair reports{figures(cases, period, klag),
                       figures(cases, core::previous(period, settings.halves), klag)};
    for (const std::string& name : klag.saved().procedure_names())
        reports.procedures.emplace(name, klag.saved().procedure(name).title);
    Sheet sheet{.title = core::title(period),
                .organisation = settings.organisation,
                .period = period.id,
                .first = period.first.iso(),
                .last = period.last.iso(),
                .previous = reports.before.period.id,
                .drawn_up = klag.today().iso(),
                .commit = klag.saved().commit(),
                .tables = tables(reports, klag.saved().organisation()),
                .definitions = core::definitions()};
    if (!reports.now.ended)
        klag.out().say(text("The period has not ended; the figures are as of today."));
    if (klag.json())
        klag.out().print_raw(json_of(sheet));
    else if (given.text("format") == "markdown")
        klag.out().print_raw(markdown(sheet, klag));
    else
        klag.out().print_raw(terminal_text(sheet, klag));
    return 0;
}

}  // namespace

Verb report_command() {
    cli::Command command{
        .name = "report",
        .group = group::letters,
        .summary = "Count cases, deadlines and outcomes for a board meeting",
        .description =
            "Counts what came in, what was closed and what is open; by unit, kind, category, "
            "dimension and channel; deadlines kept; outcomes; what went to a higher level; "
            "measures; "
            "with the period before beside it and the meaning of every figure below. Without a "
            "period it takes the half-year that ended last; one that has not begun is "
            "refused.\n\nBrought forward + new + reopened − "
            "closed − void = carried forward; each is counted on its own, and figures that do not "
            "add up are an error that names the cases.",
        .parameters = {{.name = "period", .help = "2026-H1, 2026-Q2, 2026-T1, 2026-03 or 2026"}},
        .options = {},
        .examples = {{"klag report --half-year", "the half-year that ended last"},
                     {"klag report 2026-H1 --format markdown > report.md", "for a document"},
                     {"klag report --from 2026-01-01 --to 2026-02-15", "any span of days"}},
        .see_also = {"klag-overdue(1)"}};
    command.options = period_options();
    command.options.push_back({.name = "format",
                               .value = "FORMAT",
                               .help = "text for a terminal, or markdown",
                               .choices = {"text", "markdown"}});
    return {std::move(command), report};
}

}  // namespace klag::commands
