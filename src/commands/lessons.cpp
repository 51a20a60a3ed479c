#include "commands/facts_given.h"
#include "commands/known_names.h"
#include "commands/outside_files.h"
#include "commands/periods.h"
#include "commands/report_making.h"
#include "commands/verbs.h"
#include "core/language.h"

namespace klag::commands {
namespace {

/// What staff talk about: how many and of what kind, why, what was done, how people received it,
/// and what came back (O12, D10, D11).
const std::vector<std::string> tables{
    "flow",     "by-kind", "by-category", "causes",  "investigations",    "problems",
    "measures", "actions", "changed",     "effects", "measures-received", "measures-work"};

int run(const cli::Given& given, Context& klag) {
    const core::Settings& settings = klag.saved().settings();
    const std::string language = given.text("language").value_or(settings.language);
    demand_known(language, core::language_codes(),
                 text("there are no words in the language '{code}'", {{"code", language}}));
    const bool named = given.parameter("period") || names_a_period(given);
    const cli::Catalogue words = report_catalogue(language);
    const ReportRequest request{
        .period =
            named ? wanted_period(given, given.parameter("period"), klag)
                  : core::last_ended(core::Period::Kind::tertial, klag.today(), settings.halves),
        .edition = core::Edition::internal,
        .scope = {.unit = given.text("unit")
                              ? checked_value(core::Field::unit, *given.text("unit"), klag)
                              : ""},
        .language = language,
        .format = format_given(given, report_formats(), "text", klag),
        .previous = 1,
        .tables = tables,
        .title = words.render(text("What we learned"))};
    put_report(make_document(request, klag), request, given, klag);
    klag.out().hint(
        text("The measures are in the words of whoever decided them: read them through before "
             "anything is shown to others."));
    return 0;
}

}  // namespace

Verb lessons_command() {
    cli::Command command{
        .name = "lessons",
        .group = group::letters,
        .summary = "Gather what was learned, for a meeting of staff",
        .description =
            "What came in and why, the same cause at the same unit more than once, the measures "
            "one by one with what came of them, what changed, and how people received it. Without "
            "a period it takes the four months that ended last, since staff hear of it three "
            "times a year. No member of staff is named; the measures stand in the words of "
            "whoever decided them, so read them through first. It is a working document: small "
            "numbers are not hidden.",
        .parameters = {{.name = "period", .help = "2026-T1, 2026-H1, 2026-Q2, 2026-03 or 2026"}},
        .options = period_options(),
        .examples = {{"klag lessons", "the four months that ended last"},
                     {"klag lessons 2026-T1 --unit home-care", "for one unit's meeting"},
                     {"klag lessons --format pdf --output lessons.pdf", "on paper"}},
        .see_also = {"klag-report(1)", "klag-action(1)"}};
    command.options.push_back({.name = "unit",
                               .value = "UNIT",
                               .help = "only this unit and those below it",
                               .completes = "unit"});
    command.options.push_back(
        {.name = "format",
         .value = "FORMAT",
         .help = "how it is written, when the ending of --output does not say",
         .choices = report_formats()});
    command.options.push_back({.name = "output",
                               .value = "FILE",
                               .help = "write it there instead of showing it",
                               .completes = "file"});
    command.options.push_back({.name = "language",
                               .value = "LANGUAGE",
                               .help = "in whose words; the register's language when left out",
                               .choices = core::language_codes()});
    return {std::move(command), run};
}

}  // namespace klag::commands
