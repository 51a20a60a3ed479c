#include "base/error.h"
#include "base/utf8.h"
#include "commands/deliveries.h"
#include "commands/facts_given.h"
#include "commands/known_names.h"
#include "commands/outside_files.h"
#include "commands/periods.h"
#include "commands/report_making.h"
#include "commands/verbs.h"
#include "core/report_form.h"
#include "store/report_forms.h"

#include <algorithm>
#include <charconv>

namespace klag::commands {
namespace {

using core::Period;

core::Edition edition_given(const cli::Given& given) {
    if (given.flag("internal") && given.flag("public"))
        throw Error{ErrorKind::usage, text("--internal and --public name two editions")}.hinted(
            text("Give one of them, or neither for the board."));
    if (given.flag("internal")) return core::Edition::internal;
    return given.flag("public") ? core::Edition::public_ : core::Edition::board;
}

int previous_given(const cli::Given& given) {
    const std::string typed = given.text("previous").value_or("4");
    int count{};
    const auto end = typed.data() + typed.size();
    if (std::from_chars(typed.data(), end, count).ptr != end || count < 0 || count > 12)
        throw Error{ErrorKind::usage, text("--previous takes a number from 0 to 12")}.hinted(
            text("Type --previous 4 for the four periods before this one."));
    return count;
}

std::vector<std::string> unit_ids(Context& klag) {
    std::vector<std::string> ids;
    for (const core::Unit& unit : klag.saved().organisation().units) ids.push_back(unit.id);
    return ids;
}

std::vector<std::string> kind_ids(Context& klag) {
    std::vector<std::string> ids;
    for (const std::string& name : klag.saved().procedure_names())
        for (const core::Choice& kind : klag.saved().procedure(name).kinds)
            if (std::find(ids.begin(), ids.end(), kind.id) == ids.end()) ids.push_back(kind.id);
    return ids;
}

core::ReportScope scope_given(const cli::Given& given, Context& klag) {
    core::ReportScope scope{.unit = given.text("unit").value_or(""),
                            .kind = given.text("kind").value_or(""),
                            .procedure = given.text("procedure").value_or("")};
    if (!scope.unit.empty())
        demand_known(scope.unit, unit_ids(klag),
                     text("there is no unit '{name}'", {{"name", scope.unit}}));
    if (!scope.kind.empty())
        demand_known(scope.kind, kind_ids(klag),
                     text("no procedure has the kind '{name}'", {{"name", scope.kind}}));
    if (!scope.procedure.empty())
        demand_known(scope.procedure, klag.saved().procedure_names(),
                     text("there is no procedure '{name}'", {{"name", scope.procedure}}));
    return scope;
}

/// A part of the register beside the whole gives away what the whole hides.
void demand_whole_register(const core::ReportScope& scope, core::Edition edition) {
    if (scope == core::ReportScope{} || edition == core::Edition::internal) return;
    throw Error{ErrorKind::refused,
                text("a report on a part of the register can give away small numbers of the whole")}
        .hinted(text("Add --internal for a working document that is not handed out."));
}

std::string language_given(const cli::Given& given, Context& klag) {
    std::string code = given.text("language").value_or(klag.saved().settings().language);
    demand_known(code, core::language_codes(),
                 text("there are no words in the language '{code}'", {{"code", code}}));
    return code;
}

/// The form that --return names; nothing without it.
std::optional<core::ReportForm> form_given(const cli::Given& given) {
    const auto wanted = given.text("return");
    if (!wanted) return std::nullopt;
    std::vector<std::string> names;
    for (core::ReportForm& form : store::report_forms()) {
        if (form.name == *wanted) return std::move(form);
        names.push_back(form.name);
    }
    demand_known(*wanted, names, text("there is no return '{name}'", {{"name", *wanted}}));
    return std::nullopt;
}

/// The period of a form: the one named, or the newest that ended.
Period period_for(const core::ReportForm& form, const cli::Given& given, Context& klag) {
    const core::Settings& settings = klag.saved().settings();
    if (!given.parameter("period") && !names_a_period(given))
        return core::last_ended(form, klag.today(), settings.halves);
    const Period period = wanted_period(given, given.parameter("period"), klag);
    if (period.kind != form.every)
        throw Error{ErrorKind::usage, text("the return '{name}' is for a {kind}, not for {period}",
                                           {{"name", form.name},
                                            {"kind", std::string{core::name(form.every)}},
                                            {"period", period.id}})}
            .hinted(text("Leave the period out for the newest one that has ended."));
    return core::form_year(form, period);
}

/// A return says for whom it is and what it counts.
void refuse_beside_return(const cli::Given& given) {
    for (const char* option : {"internal", "public", "unit", "kind", "procedure"}) {
        const bool is_flag =
            std::string_view{option} == "internal" || std::string_view{option} == "public";
        if (is_flag ? !given.flag(option) : !given.text(option)) continue;
        throw Error{ErrorKind::usage,
                    text("--return and --{option} do not go together", {{"option", option}})}
            .hinted(text("A return says itself for whom it is and what it counts."));
    }
}

void apply_form(const core::ReportForm& form, const cli::Given& given, ReportRequest& request,
                Context& klag) {
    refuse_beside_return(given);
    request.period = period_for(form, given, klag);
    request.edition = form.edition;
    request.tables = form.tables;
    request.scope.kind = form.kind;
    request.title = core::title_in(form, request.language);
    if (form.verify)
        klag.out().warn(text("klag has not checked this return against its source: {source}",
                             {{"source", form.source}}));
}

ReportRequest request_of(const cli::Given& given, Context& klag) {
    const auto form = form_given(given);
    ReportRequest request{.period = {},
                          .edition = edition_given(given),
                          .scope = scope_given(given, klag),
                          .language = language_given(given, klag),
                          .format = given.text("format").value_or(
                              format_of(given.text("output"), report_formats()).value_or("text")),
                          .previous = previous_given(given)};
    if (klag.json()) request.format = "json";
    if (form)
        apply_form(*form, given, request, klag);
    else
        request.period = wanted_period(given, given.parameter("period"), klag);
    demand_whole_register(request.scope, request.edition);
    request.table = given.text("table");
    if (request.table && request.format != "csv")
        throw Error{ErrorKind::usage, text("--table is for --format csv")}.hinted(
            text("Add --format csv, or leave --table out."));
    if (const auto file = given.text("comments"))
        request.comments = comments_from(text_of_file(*file, klag), request.edition);
    return request;
}

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

int run(const cli::Given& given, Context& klag) {
    const ReportRequest request = request_of(given, klag);
    const auto to = given.text("deliver");
    auto recipient = to ? std::optional{recipient_of(*to, request.period, klag)} : std::nullopt;
    const report::Document document = make_document(request, klag);
    if (klag.today() <= request.period.last)
        klag.out().say(text("The period has not ended; the figures are as of today."));
    const std::string bytes = put_report(document, request, given, klag);
    // A part of the report is recorded, and fulfils no duty.
    if (recipient && (request.table || !(request.scope == core::ReportScope{})))
        recipient->duties.clear();
    if (recipient) record_delivery(*recipient, request, document, bytes, klag);
    return 0;
}

std::vector<std::string> return_names() {
    std::vector<std::string> names;
    for (const core::ReportForm& form : store::report_forms()) names.push_back(form.name);
    return names;
}

std::vector<cli::Option> options() {
    std::vector<cli::Option> out = period_options();
    const auto add = [&](cli::Option option) { out.push_back(std::move(option)); };
    add({.name = "format",
         .value = "FORMAT",
         .help = "how it is written, when the ending of --output does not say; pdf needs "
                 "WeasyPrint",
         .choices = report_formats()});
    add({.name = "output",
         .value = "FILE",
         .help = "write it there instead of showing it",
         .completes = "file"});
    add({.name = "language",
         .value = "LANGUAGE",
         .help = "in whose words; the register's language when left out",
         .choices = core::language_codes()});
    add({.name = "internal", .help = "a working document with every number, not to be handed out"});
    add({.name = "public", .help = "for everybody: names no case"});
    add({.name = "previous",
         .value = "COUNT",
         .help = "how many earlier periods stand beside it, 4 when left out"});
    add({.name = "unit",
         .value = "UNIT",
         .help = "only this unit and those below it",
         .completes = "unit"});
    add({.name = "kind", .value = "KIND", .help = "only cases of this kind", .completes = "kind"});
    add({.name = "procedure",
         .value = "NAME",
         .help = "only cases under this procedure",
         .completes = "procedure"});
    add({.name = "return",
         .value = "RETURN",
         .help = "the figures that a law or an agreement asks for",
         .choices = return_names()});
    add({.name = "deliver",
         .value = "TO",
         .help = "record that this recipient of a reporting duty got it",
         .completes = "recipient-of-reports"});
    out.push_back(cli::dry_run_option());
    add({.name = "comments",
         .value = "FILE",
         .help = "your comments: paragraphs under headings with #; - for standard input",
         .completes = "file"});
    add({.name = "table", .value = "TABLE", .help = "with --format csv: only this table"});
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
             "Earlier periods stand beside it, and the meaning of every figure below. Without a "
             "period it takes the half-year that ended last; one that has not begun is "
             "refused.\n\nBrought forward + new + reopened − closed − void = carried forward; each "
             "is counted on its own, and figures that do not add up are an error that names the "
             "cases.\n\nFor the board and with --public, small numbers are hidden (those below the "
             "setting smallest-shown, 5 when it is left out), and with them as many others as it "
             "takes so that none can be computed from this report and the year's others that break "
             "totals down: those on half-years and years, unless the setting breakdowns names "
             "other "
             "periods. All other periods give totals only, and so do a span of days (--from) and a "
             "period that has not ended. --internal shows everything and is marked "
             "as a working document. No edition names a member of staff.\n\nWith --deliver it also "
             "records who got the report: one of the recipients whom the procedures' reporting "
             "duties name (reports: in klag-procedure(5)). What is recorded for ever: the period, "
             "the recipient, the duties that this fulfils, the day, who recorded it, the edition, "
             "the language, the saved state that the figures were computed from, and a check sum "
             "of what was written. A part of it (--table, --unit, --kind, --procedure) fulfils no "
             "duty. klag overdue and klag agenda then leave that report out. When "
             "the next report brings another number of cases forward than a delivered one carried, "
             "it says why, case by case."
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
                      {"klag report --from 2026-01-01 --to 2026-02-15 --internal",
                       "any span of days"}},
         .see_also = {"klag-overdue(1)", "klag-agenda(1)", "klag-lessons(1)"}},
        run};
}

}  // namespace klag::commands
