#include "commands/report_making.h"

#include "base/error.h"
#include "base/utf8.h"
#include "commands/deliveries.h"
#include "commands/outside_files.h"
#include "commands/printed.h"
#include "commands/report_counting.h"
#include "commands/report_terminal.h"
#include "core/state.h"
#include "print/office.h"
#include "report/csv.h"
#include "report/html.h"
#include "report/json.h"
#include "report/markdown.h"
#include "report/packed.h"
#include "store/kept_figures.h"
#include "store/shipped_words.h"

#include <algorithm>
#include <set>

namespace klag::commands {
namespace {

using core::Period;

/// The period and those before it, the newest first, down to the one with the first case, which was
/// received on `first`.
std::vector<Period> periods_of(const ReportRequest& request, const std::optional<Date>& first,
                               const core::Halves& halves) {
    std::vector<Period> periods{request.period};
    for (int i = 0; i < request.previous; ++i) {
        Period before = core::previous(periods.back(), halves);
        if (!first || before.last < *first) break;
        periods.push_back(std::move(before));
    }
    return periods;
}

/// All procedures of the register, and the calendars they count by.
struct Rules {
    std::map<std::string, core::Procedure> procedures;
    std::map<std::string, core::Calendar> calendars;
};

Rules rules_of(const store::Snapshot& saved) {
    Rules rules;
    for (const std::string& name : saved.procedure_names()) {
        const core::Procedure& procedure = saved.procedure(name);
        rules.procedures.emplace(name, procedure);
        rules.calendars.emplace(procedure.calendar, saved.calendar(procedure.calendar));
    }
    return rules;
}

/// The private facts of the cases that were learned from, for the working document.
std::map<std::string, std::map<std::string, core::Facts>> private_texts(const core::Report& report,
                                                                        Context& klag) {
    std::set<std::string> numbers;
    for (const core::MeasureRow& row : report.learning.measures) numbers.insert(row.number);
    for (const core::InvestigationRow& row : report.learning.investigations)
        numbers.insert(row.number);
    std::map<std::string, std::map<std::string, core::Facts>> out;
    for (const std::string& number : numbers) {
        const core::Case c = klag.saved().load(*store::parse_number(number));
        if (auto personal = klag.saved().readable_private(c))
            out.emplace(number, std::move(personal->events));
    }
    return out;
}

core::ReportFigures count_anew(const core::ReportQuestion& question, const core::ReportWorld& world,
                               const store::Snapshot& saved) {
    ReportCounting counting{question, world};
    saved.each({.active_since = core::looks_back(question.periods, world)},
               [&counting](core::Case&& c) {
                   counting.add(std::move(c));
                   return true;
               });
    return counting.finish();
}

/// Those of a period that has not ended change with every hour, so that nobody keeps them.
core::ReportFigures figures_of(std::vector<Period> periods, const ReportRequest& request,
                               const core::ReportWorld& world, Context& klag) {
    const store::Snapshot& saved = klag.saved();
    const core::Settings& settings = saved.settings();
    std::optional<core::HidingRule> rule;
    if (request.edition != core::Edition::internal)
        rule = {settings.smallest_shown, settings.halves, settings.breakdowns};
    const store::CountedFrom from{.commit = saved.commit(),
                                  .question = {std::move(periods), request.scope, std::move(rule)},
                                  .today = world.today(),
                                  .zone = world.zone};
    if (request.period.last >= world.today()) return count_anew(from.question, world, saved);
    const auto& repository = klag.reg().repository();
    if (auto kept = store::kept_figures(repository, from)) return std::move(*kept);
    core::ReportFigures figures = count_anew(from.question, world, saved);
    store::keep_figures(repository, from, figures);
    return figures;
}

/// Why the figure that was brought forward differs from what the delivered report before it
/// carried: case by case, but for the public.
std::vector<std::string> forward_notes(const ReportMaterial& material, Context& klag) {
    const core::Report& now = material.now();
    const core::Counted counted = [&](const core::State& state) {
        return core::in_scope(material.scope, state, material.organisation);
    };
    if (!material.names_cases()) return {};
    const auto account = forward_account(now.period, filter_of(material.scope), klag, counted);
    if (!account) return {};
    const Text above = words(*account, now.flow.brought_forward);
    if (above.empty()) return {};
    std::vector<std::string> notes{material.say(above)};
    if (!account->changes) return notes;
    for (const core::ForwardChange& change : *account->changes)
        notes.push_back(material.say(words(change)));
    return notes;
}

/// `world` and `words` must outlive it.
ReportMaterial material_of(const ReportRequest& request, const core::ReportWorld& world,
                           const cli::Catalogue& words, Context& klag) {
    const store::Snapshot& saved = klag.saved();
    const core::Settings& settings = saved.settings();
    core::ReportFigures figures = figures_of(
        periods_of(request, saved.first_received(), settings.halves), request, world, klag);
    ReportMaterial material{.periods = std::move(figures.periods),
                            .hidden = std::move(figures.hidden),
                            .organisation = world.organisation,
                            .words = words,
                            .edition = request.edition,
                            .scope = request.scope,
                            .halves = settings.halves,
                            .breakdowns = settings.breakdowns,
                            .least = settings.smallest_shown};
    if (material.is_internal()) material.texts = private_texts(material.now(), klag);
    for (const auto& [name, procedure] : world.procedures)
        material.procedures.emplace(name, procedure.title);
    material.wanted = request.tables;
    material.is_return = !request.form.empty();
    material.begun = saved.first_received();
    material.brought_forward = forward_notes(material, klag);
    return material;
}

}  // namespace

core::ReportFilter filter_of(const core::ReportScope& scope) {
    core::ReportFilter filter;
    for (const auto& [what, code] : {std::pair{"unit", scope.unit}, std::pair{"kind", scope.kind},
                                     std::pair{"procedure", scope.procedure}})
        if (!code.empty()) filter[what] = code;
    return filter;
}

report::Document make_document(const ReportRequest& request, Context& klag) {
    const store::Snapshot& saved = klag.saved();
    const core::Settings& settings = saved.settings();
    const Rules rules = rules_of(saved);
    const core::ReportWorld world{.organisation = saved.organisation(),
                                  .procedures = rules.procedures,
                                  .calendars = rules.calendars,
                                  .zone = klag.zone(),
                                  .now = klag.now(),
                                  .own_procedure = settings.procedure,
                                  .halves = settings.halves,
                                  .repeat_within = settings.repeat_within};
    const cli::Catalogue words = report_catalogue(request.language);
    const ReportMaterial material = material_of(request, world, words, klag);
    return report_document(material, {.register_name = settings.organisation,
                                      .language = request.language,
                                      .drawn_up = klag.today().iso(),
                                      .commit = saved.commit(),
                                      .comments = request.comments,
                                      .title = request.title});
}

cli::Catalogue report_catalogue(const std::string& language) {
    return {language, store::report_words(language)};
}

std::vector<std::string> report_formats() { return core::file_format_codes(); }

std::string in_format(const report::Document& document, const std::string& format,
                      const std::optional<std::string>& wanted, Context& klag) {
    if (format == "json") return report::json(document);
    if (format == "markdown") return report::markdown(document);
    if (format == "html") return report::html(document);
    if (format == "pdf") return printed(report::html(document), klag);
    if (format == "xlsx")
        return print::by_office("xlsx", report::packed(document), klag.env().executable);
    if (format == "csv") {
        if (!wanted) return report::csv(document);
        const report::Table* table = report::find_table(document, *wanted);
        if (table != nullptr) return report::csv(*table, document);
        throw Error{ErrorKind::usage,
                    text("the report has no table '{table}'", {{"table", *wanted}})}
            .hinted(text("'klag report --json' names its tables."));
    }
    return terminal_text(document, klag);
}

std::string put_report(const report::Document& document, const ReportRequest& request,
                       const cli::Given& given, Context& klag) {
    const auto output = given.text("output");
    std::string bytes = in_format(document, request.format, request.table, klag);
    if (request.format == "text" && !output)
        klag.out().print_raw(bytes);
    else
        put_out(output, bytes, request.format != "pdf" && request.format != "xlsx", klag);
    return bytes;
}

}  // namespace klag::commands
