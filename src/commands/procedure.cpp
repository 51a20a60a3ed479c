#include "base/error.h"
#include "base/utf8.h"
#include "cli/table.h"
#include "commands/json.h"
#include "commands/periods.h"
#include "commands/procedure_views.h"
#include "commands/verbs.h"
#include "store/files.h"
#include "store/new_register.h"

#include <algorithm>

namespace klag::commands {
namespace {

using From = NamedProcedure::From;

const std::vector<std::string> verbs{"list", "show", "check", "explain", "compare"};

int verify_count(const core::Procedure& procedure) {
    return static_cast<int>(core::rules_to_verify(procedure).size());
}

std::vector<NamedProcedure> all_procedures(const cli::Given& given, Context& klag) {
    std::vector<NamedProcedure> out;
    if (in_a_register(given, klag))
        for (const std::string& name : klag.saved().procedure_names())
            out.push_back({klag.saved().procedure(name), From::in_force});
    for (const std::string& name : store::shipped_procedures())
        out.push_back({store::shipped_procedure(name), From::shipped});
    return out;
}

int list_procedures(const cli::Given& given, Context& klag) {
    const auto known = all_procedures(given, klag);
    if (klag.json()) {
        std::vector<JsonRow> rows;
        for (const NamedProcedure& one : known)
            rows.push_back({{"name", one.procedure.name},
                            {"from", std::string{name(one.from)}},
                            {"country", one.procedure.country},
                            {"title", one.procedure.title},
                            {"to-verify", verify_count(one.procedure)}});
        klag.out().print_raw(json_of_rows("procedures", rows));
        return 0;
    }
    const auto words = [&](const Text& title) { return klag.out().words(title); };
    cli::Table table{{{words(text("Name"))},
                      {words(text("From"))},
                      {words(text("Country"))},
                      {.title = words(text("To verify")), .right = true},
                      {.title = words(text("Title")), .flexible = true}}};
    for (const NamedProcedure& one : known)
        table.add({{one.procedure.name},
                   {std::string{name(one.from)}},
                   {one.procedure.country},
                   {std::to_string(verify_count(one.procedure))},
                   {one.procedure.title}});
    klag.out().print_raw(table.render(klag.out().width(), klag.out().paint()));
    return 0;
}

int show(const cli::Given& given, const std::string& typed, Context& klag) {
    const NamedProcedure named = procedure_called(typed, given.flag("shipped"), given, klag);
    klag.out().print_raw(klag.json() ? json_of_procedure(named) : page_of_procedure(named, klag));
    return 0;
}

void print(const store::Finding& finding, Context& klag) {
    const std::string message = klag.out().words(finding.message);
    klag.out().print(
        finding.harmless
            ? text("{where}: note: {message}", {{"where", finding.where}, {"message", message}})
            : text("{where}: {message}", {{"where", finding.where}, {"message", message}}));
    if (!finding.hint.empty())
        klag.out().print(text("  {hint}", {{"hint", klag.out().words(finding.hint)}}));
}

int check_file(const std::string& file, Context& klag) {
    const std::string content = store::read_file(std::filesystem::path{klag.env().folder} / file);
    const auto findings = store::inspect_procedure(file, content);
    const auto wrong = std::count_if(findings.begin(), findings.end(),
                                     [](const store::Finding& one) { return !one.harmless; });
    const int marked = wrong != 0 ? 0 : verify_count(store::procedure_from({file, content}));
    if (klag.json()) {
        klag.out().print_raw(json_of_findings(file, findings, marked));
        return wrong == 0 ? 0 : 1;
    }
    for (const store::Finding& finding : findings) print(finding, klag);
    const Text found = counted(static_cast<int>(wrong), "{count} finding.", "{count} findings.");
    const Text well = counted(marked, "All is well; {count} rule is marked 'verify'.",
                              "All is well; {count} rules are marked 'verify'.");
    klag.out().say(wrong != 0 ? found : well);
    return wrong != 0 ? 1 : 0;
}

int explain_life(const cli::Given& given, const std::string& typed, Context& klag) {
    const NamedProcedure named = procedure_called(typed, given.flag("shipped"), given, klag);
    const auto ids = ids_of(named.procedure.kinds);
    const std::string wanted = given.text("kind").value_or(ids.empty() ? "" : ids.front());
    if (std::find(ids.begin(), ids.end(), wanted) == ids.end())
        throw Error{ErrorKind::usage, text("this procedure has no kind '{id}'", {{"id", wanted}})}
            .hinted(text("Possible are: {choices}.", {{"choices", join(ids, ", ")}}));
    const core::Life life = core::life_of(named.procedure, wanted);
    klag.out().print_raw(klag.json() ? json_of_life(life, named.procedure)
                                     : diagram_of_life(life, named.procedure, klag));
    return 0;
}

int compare(const cli::Given& given, const std::string& a, const std::string& b, Context& klag) {
    const store::Snapshot& saved = klag.saved();
    const NamedProcedure first = procedure_called(a, given.flag("shipped"), given, klag);
    const NamedProcedure second = procedure_called(b, given.flag("shipped"), given, klag);
    const core::Period period = wanted_period(given, given.text("period"), klag);
    const core::ReplayedRules before{first.procedure, saved.calendar(first.procedure.calendar),
                                     first.from == From::in_force};
    const core::ReplayedRules after{second.procedure, saved.calendar(second.procedure.calendar)};
    const core::Replay replay = core::replay(saved.all(), period, before, after,
                                             saved.organisation(), klag.zone(), klag.now());
    const Comparison comparison{first, second, period, replay,
                                core::differences(first.procedure, second.procedure)};
    klag.out().print_raw(klag.json() ? json_of_comparison(comparison)
                                     : page_of_comparison(comparison, klag));
    return 0;
}

/// Options that the verb has no use for are a slip, not a wish.
void check_options(const std::string& verb, const cli::Given& given) {
    const auto refuse = [&](const char* option) {
        throw Error{ErrorKind::usage, text("'klag procedure {verb}' has no option --{option}",
                                           {{"verb", verb}, {"option", option}})}
            .hinted(text("See 'klag help procedure'."));
    };
    if (verb != "compare" && given.text("period")) refuse("period");
    if (verb != "compare" && names_a_period(given))
        throw Error{ErrorKind::usage, text("only 'klag procedure compare' takes a period")}.hinted(
            text("See 'klag help procedure'."));
    if (verb != "explain" && given.text("kind")) refuse("kind");
    if ((verb == "list" || verb == "check") && given.flag("shipped")) refuse("shipped");
}

/// The words after the verb: as many as it takes.
std::vector<std::string> names_given(const std::string& verb, const cli::Given& given) {
    const std::vector<std::string>& typed = given.parameters("name");
    const std::size_t wanted = verb == "list" ? 0 : verb == "compare" ? 2 : 1;
    if (typed.size() > wanted)
        throw Error{ErrorKind::usage,
                    text("'{word}' is one word too many", {{"word", typed[wanted]}})}
            .hinted(text("See 'klag help procedure'."));
    if (typed.size() == wanted) return typed;
    if (verb == "check")
        throw Error{ErrorKind::usage, text("which file?")}.hinted(
            text("Type 'klag procedure check FILE'."));
    const Text question =
        verb == "compare" ? text("which two procedures?") : text("which procedure?");
    throw Error{ErrorKind::usage, question}.hinted(text("'klag procedure list' has their names."));
}

int procedure(const cli::Given& given, Context& klag) {
    const std::string verb = given.parameter("verb").value_or("");
    check_options(verb, given);
    const auto names = names_given(verb, given);
    if (verb == "list") return list_procedures(given, klag);
    if (verb == "show") return show(given, names[0], klag);
    if (verb == "check") return check_file(names[0], klag);
    if (verb == "explain") return explain_life(given, names[0], klag);
    return compare(given, names[0], names[1], klag);
}

}  // namespace

Verb procedure_command() {
    cli::Command command{
        .name = "procedure",
        .group = group::upkeep,
        .summary = "Read, check and compare procedures",
        .description =
            "list names the procedures in force in the register and those that klag ships, with "
            "the number of rules that are still to be verified. show NAME has every rule on a "
            "page, with its source. explain NAME draws the life of a case: what may be done in "
            "which status, which deadlines start and end with it, and what closing demands. All "
            "three work without a register too.\n\n"
            "check FILE says everything that is wrong with the file of a procedure, with line and "
            "column, and what will never work: a deadline that nothing starts or ends, a demand "
            "that cannot be met. Exit status 1 when there is something.\n\n"
            "compare A B takes the cases that were received in the period and handled under A, "
            "and reckons their deadlines anew under B, one event after the other: how many would "
            "have been in time, which cases would have been late, and which rules differ. When A "
            "is in force, its side shows the deadlines as recorded. An extension counts where B "
            "has a deadline of that name which may be extended so far. Nothing is changed.\n\n"
            "A name means the register's own procedure before the shipped one; a word with a "
            "slash, or one that ends in .yaml, is a file.",
        .parameters = {{.name = "verb",
                        .help = "list, show, check, explain or compare",
                        .required = true,
                        .choices = verbs},
                       {.name = "name",
                        .help = "a procedure or file; two for compare",
                        .completes = "any-procedure",
                        .many = true}},
        .options = {{.name = "shipped", .help = "the shipped one, whatever the register has"},
                    {.name = "kind",
                     .value = "KIND",
                     .help = "with explain: the life of this kind; the first one when left out",
                     .completes = "kind"},
                    {.name = "period",
                     .value = "PERIOD",
                     .help = "with compare: 2026-H1, 2026-Q2, 2026-T1, 2026-03 or 2026; the "
                             "half-year that ended last when left out"}},
        .examples = {{"klag procedure list", "what there is"},
                     {"klag procedure show care-no", "its rules and their sources"},
                     {"klag procedure check procedures/care-no.yaml", "before it is saved"},
                     {"klag procedure explain care-nl --kind praise", "what becomes of praise"},
                     {"klag procedure compare social-se ./new-rules.yaml --period 2026-H1",
                      "would we keep the new dates?"}},
        .see_also = {"klag-procedure(5)", "klag-due(1)", "klag-edit(1)", "klag-report(1)"}};
    for (cli::Option& option : period_options()) command.options.push_back(std::move(option));
    return {std::move(command), procedure};
}

}  // namespace klag::commands
