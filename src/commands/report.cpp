#include "base/error.h"
#include "commands/deliveries.h"
#include "commands/facts_given.h"
#include "commands/periods.h"
#include "commands/report_request.h"
#include "commands/verbs.h"
#include "core/language.h"
#include "core/report_form.h"
#include "store/report_forms.h"

namespace klag::commands {
namespace {

void record_delivery(const Recipient& recipient, const ReportRequest& request,
                     const report::Document& document, const std::string& bytes, Context& klag) {
    const Delivered delivered = deliver(recipient,
                                        {.period = request.period,
                                         .edition = document.edition_id,
                                         .file_format = request.format,
                                         .language = request.language,
                                         .filter = filter_of(request.scope),
                                         .commit = document.commit,
                                         .bytes = bytes},
                                        klag);
    klag.out().say(words(delivered));
}

/// One table of a return is no return.
core::Extent extent_of(const ReportRequest& request) {
    return {.whole = !request.table && request.form.empty() && request.scope == core::ReportScope{},
            .form = request.table ? "" : request.form};
}

/// A return that holds small numbers says itself who gets it.
void refuse_working_document(const ReportRequest& request) {
    if (request.edition != core::Edition::internal || !request.form.empty()) return;
    throw Error{ErrorKind::refused, text("a working document is not handed out")}.hinted(
        text("Leave --internal out: the report for the board hides small numbers."));
}

int run(const cli::Given& given, Context& klag) {
    const ReportRequest request = request_of(given, klag);
    const auto to = given.text("deliver");
    if (to) refuse_working_document(request);
    const auto recipient =
        to ? std::optional{recipient_of(*to, request.period, extent_of(request), klag)}
           : std::nullopt;
    const report::Document document = make_document(request, klag);
    if (klag.today() <= request.period.last)
        klag.out().say(text("The period has not ended; the figures are as of today."));
    const std::string bytes = put_report(document, request, given, klag);
    if (recipient) record_delivery(*recipient, request, document, bytes, klag);
    return 0;
}

std::vector<std::string> return_names() { return store::report_form_names(); }

std::vector<cli::Option> form_options() {
    return {
        {.name = "format",
         .value = "FORMAT",
         .help = "how it is written, when the ending of --output does not say; pdf needs "
                 "WeasyPrint",
         .choices = report_formats()},
        {.name = "output",
         .value = "FILE",
         .help = "write it there instead of showing it",
         .completes = "file"},
        {.name = "language",
         .value = "LANGUAGE",
         .help = "in whose words; the register's language when left out",
         .choices = core::language_codes()},
        {.name = "internal", .help = "a working document with every number, not to be handed out"},
        {.name = "public", .help = "for everybody: names no case"}};
}

std::vector<cli::Option> content_options() {
    return {
        {.name = "previous",
         .value = "COUNT",
         .help = "how many earlier periods stand beside it, 4 when left out"},
        {.name = "unit",
         .value = "UNIT",
         .help = "only this unit and those below it",
         .completes = "unit"},
        {.name = "kind", .value = "KIND", .help = "only cases of this kind", .completes = "kind"},
        {.name = "procedure",
         .value = "NAME",
         .help = "only cases under this procedure",
         .completes = "procedure"},
        {.name = "return",
         .value = "RETURN",
         .help = "the figures that a law or an agreement asks for",
         .choices = return_names()},
        {.name = "deliver",
         .value = "TO",
         .help = "record that this recipient of a reporting duty got it",
         .completes = "recipient-of-reports"},
        cli::dry_run_option(),
        {.name = "comments",
         .value = "FILE",
         .help = "your comments: paragraphs under headings with #; - for standard input",
         .completes = "file"},
        {.name = "table", .value = "TABLE", .help = "with --format csv: only this table"}};
}

std::vector<cli::Option> options() {
    std::vector<cli::Option> out = period_options();
    for (std::vector<cli::Option> some : {form_options(), content_options()})
        for (cli::Option& option : some) out.push_back(std::move(option));
    return out;
}

}  // namespace

Verb report_command() {
    return {
        {.name = "report",
         .group = group::letters,
         .summary = "Count cases, deadlines and outcomes for a board meeting",
         .description =
             "Counts what came in, what was closed and what is open, by unit, kind, channel and "
             "category; deadlines kept and time taken; outcomes and what went to a higher level; "
             "what was learned; and whether the figures vary by chance or something has changed. "
             "The first page says it in short. Earlier periods stand beside it, and the meaning of "
             "every figure below. Without a "
             "period it takes the half-year that ended last; one that has not begun is "
             "refused. A year is made of the register's own half-years: where they begin in April, "
             "2026 is April 2026 to March 2027.\n\nBrought forward + new + reopened − closed − "
             "void = carried forward; each "
             "is counted on its own, and figures that do not add up are an error that names the "
             "cases.\n\nFor the board and with --public, small numbers are hidden (those below the "
             "setting smallest-shown, 5 when it is left out), and with them as many others as it "
             "takes so that none can be computed from this report and the year's others that break "
             "totals down: those on half-years and years, unless the setting breakdowns names "
             "other "
             "periods. All other periods give totals only, and so do a span of days (--from) and a "
             "period that has not ended. --internal shows everything and is marked "
             "as a working document. Shown whole are totals of all cases, of all deadlines and of "
             "all findings, how many issues have none, how often cases were taken to an outside "
             "body, days, how many measures "
             "were decided, done, open and overdue, and how often one case "
             "was passed on at most. What came back in few cases is named for the board without "
             "numbers. No edition names a member of "
             "staff.\n\nWith --deliver it also "
             "records who got the report: one of the recipients whom the procedures' reporting "
             "duties name (reports: in klag-procedure(5)). What is recorded for ever: the period, "
             "the recipient, the duties that this fulfils, the day, who recorded it, the edition, "
             "the language, the saved state that the figures were computed from, and a check sum "
             "of what was written. A part of it (--table, --unit, --kind, --procedure) fulfils no "
             "duty, and a return (--return) only the duties that name it; a working document "
             "(--internal) is not delivered. A period that ended before the register began is "
             "recorded with --yes alone. klag overdue and klag agenda then leave that report "
             "out. When "
             "the next report brings another number of cases forward than a delivered one carried, "
             "it says why, case by case."
             "\n\nComments (--comments) are text with headings that begin with #. For the public "
             "only "
             "those parts are shown whose heading ends with [public], as in '# What we changed "
             "[public]'; the mark itself is never printed, and klag says how many parts it leaves "
             "out. Other editions show all of them. Items of a list begin with '- ' and stay "
             "apart; the marks of **bold** words are taken away."
             "\n\nCSV has the separators and decimals that Excel expects in the report's language, "
             "and headings in it; with --table one table for a program, whose headings are the "
             "same in every language. The last columns are the id of each row and how many rows "
             "it stands under."
             "\n\nThe same saved state, "
             "day and options give the same file, byte for byte.",
         .parameters = {{.name = "period", .help = "2026-H1, 2026-Q2, 2026-T1, 2026-03 or 2026"}},
         .options = options(),
         .examples = {{"klag report --half-year", "the half-year that ended last"},
                      {"klag report 2026-H1 --format pdf --output report.pdf", "for the meeting"},
                      {"klag report 2026-H1 --format xlsx --output report.xlsx --language nb",
                       "for Excel, in Norwegian"},
                      {"klag report --year --public --format html --output complaints.html",
                       "for the web site"},
                      {"klag report 2026-H1 --deliver \"Socialnämnden\" > report.txt",
                       "the report, and the record that the committee got it"},
                      {"klag report 2026 --public --comments comments.txt",
                       "with the comments under headings that end with [public]"},
                      {"klag report --from 2026-01-01 --to 2026-02-15 --internal",
                       "any span of days"}},
         .see_also = {"klag-overdue(1)", "klag-agenda(1)", "klag-lessons(1)"}},
        run};
}

}  // namespace klag::commands
