#include "base/error.h"
#include "base/utf8.h"
#include "cli/table.h"
#include "commands/deliveries.h"
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

/// Says case by case why another number is brought forward than the delivered report carried.
void explain_forward(const ReportPair& reports, Context& klag) {
    const auto account = forward_account(reports.now.period, {}, klag);
    if (!account) return;
    const Text above = words(*account, reports.now.flow.brought_forward);
    if (above.empty()) return;
    klag.out().say(above);
    if (!account->changes) return;
    for (const core::ForwardChange& change : *account->changes) klag.out().say(words(change));
}

int report(const cli::Given& given, Context& klag) {
    const core::Settings& settings = klag.saved().settings();
    const Period period = wanted_period(given, given.parameter("period"), klag);
    const auto to = given.text("deliver");
    const auto recipient = to ? std::optional{recipient_of(*to, period, klag)} : std::nullopt;
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
    const bool is_markdown = given.text("format") == "markdown";
    const std::string bytes = klag.json()   ? json_of(sheet)
                              : is_markdown ? markdown(sheet, klag)
                                            : terminal_text(sheet, klag);
    explain_forward(reports, klag);
    if (recipient) {
        const Delivered delivered = deliver(*recipient,
                                            {.period = period,
                                             .edition = "internal",
                                             .file_format = klag.json()   ? "json"
                                                            : is_markdown ? "markdown"
                                                                          : "text",
                                             .language = "en",
                                             .commit = sheet.commit,
                                             .bytes = bytes},
                                            klag);
        klag.out().say(words(delivered));
    }
    klag.out().print_raw(bytes);
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
            "add up are an error that names the cases.\n\nWith --deliver it also records who got "
            "the "
            "report: one of the recipients whom the procedures' reporting duties name (reports: in "
            "klag-procedure(5)). What is recorded for ever: the period, the recipient, the duties "
            "that this fulfils, the day, who recorded it, the edition, the language, the saved "
            "state "
            "that the figures were computed from, and a check sum of what was printed. klag "
            "overdue "
            "and klag agenda then leave that report out. When the next report brings another "
            "number "
            "of cases forward than a delivered one carried, it says why, case by case.",
        .parameters = {{.name = "period", .help = "2026-H1, 2026-Q2, 2026-T1, 2026-03 or 2026"}},
        .options = {},
        .examples = {{"klag report --half-year", "the half-year that ended last"},
                     {"klag report 2026-H1 --format markdown > report.md", "for a document"},
                     {"klag report 2026-H1 --deliver \"Socialnämnden\" > report.txt",
                      "the report, and the record that the committee got it"},
                     {"klag report --from 2026-01-01 --to 2026-02-15", "any span of days"}},
        .see_also = {"klag-overdue(1)", "klag-agenda(1)"}};
    command.options = period_options();
    command.options.push_back({.name = "format",
                               .value = "FORMAT",
                               .help = "text for a terminal, or markdown",
                               .choices = {"text", "markdown"}});
    command.options.push_back({.name = "deliver",
                               .value = "TO",
                               .help = "record that this recipient of a reporting duty got it",
                               .completes = "recipient-of-reports"});
    command.options.push_back(cli::dry_run_option());
    return {std::move(command), report};
}

}  // namespace klag::commands
