#include "base/utf8.h"
#include "cli/width.h"
#include "commands/page.h"
#include "commands/procedure_views.h"
#include "commands/words.h"

#include <algorithm>

namespace klag::commands {
namespace {

using core::Procedure;

std::string titles(const std::vector<core::Choice>& choices) {
    std::vector<std::string> out;
    for (const core::Choice& choice : choices) out.push_back(choice.id + " (" + choice.title + ")");
    return join(out, ", ");
}

/// "demanded; N07": a rule with its source, if it has one.
std::string with_source(const std::string& rule, const std::string& source) {
    return source.empty() ? rule : rule + "; " + source;
}

Text title(const std::string& words) { return text("{words}", {{"words", words}}); }

void add_top(Page& page, const NamedProcedure& named) {
    const Procedure& p = named.procedure;
    page.title(p.name + ": " + p.title);
    const auto marked = core::rules_to_verify(p).size();
    page.facts({{text("from"), std::string{name(named.from)}},
                {text("country"), p.country},
                {text("calendar"), p.calendar},
                {text("language"), p.language},
                {text("to verify"), std::to_string(marked)}});
}

void add_choices(Page& page, const Procedure& p) {
    page.heading(text("What may come in"));
    const std::string anonymous =
        !p.anonymous_allowed ? text("not allowed").english()
        : p.anonymous_channels.empty()
            ? text("allowed by every channel").english()
            : text("allowed by: {channels}", {{"channels", join(p.anonymous_channels, ", ")}})
                  .english();
    page.facts({{text("kinds"), titles(p.kinds)},
                {text("channels"), titles(p.channels)},
                {text("anonymous"),
                 with_source(anonymous,
                             source_words(p.anonymous_source, p.to_verify.contains("anonymous")))},
                {text("categories"), join(ids_of(p.categories), ", ")},
                {text("dimensions"), join(ids_of(p.dimensions), ", ")},
                {text("causes"), join(ids_of(p.causes), ", ")}});
}

void add_levels(Page& page, const Procedure& p) {
    page.heading(text("Levels"));
    for (const core::Level& level : p.levels) {
        std::vector<std::string> fields;
        for (const core::Choice& one : level.by_field) fields.push_back(one.id + ": " + one.title);
        page.title(std::to_string(level.number) + " " + level.title);
        page.facts(
            {{text("roles"), join(level.roles, ", ")},
             {text("by field"), join(fields, ", ")},
             {text("one of them"),
              level.force == core::Force::none ? "" : std::string{name(level.force)}},
             {text("when asked for"),
              level.duty ? text("a duty").english() : text("an option").english()},
             {text("handled by"),
              level.other_person ? text("nobody who had it at a lower level").english() : ""},
             {text("source"), source_words(level.source, level.verify)}});
    }
}

std::string extension_words(const core::ClockRule& clock) {
    if (!clock.extendable) return "";
    std::string out =
        clock.longest_extension
            ? text("by at most {span}", {{"span", clock.longest_extension->text()}}).english()
            : text("yes").english();
    if (clock.one_term) out += text("; counted with the term as one").english();
    if (clock.further == core::FurtherExtensions::agreed)
        out += text("; a second time only if the person agrees").english();
    if (clock.further == core::FurtherExtensions::none) out += text("; only once").english();
    return out;
}

void add_clocks(Page& page, const Procedure& p) {
    page.heading(text("Deadlines"));
    for (const core::ClockRule& clock : p.clocks) {
        page.title(cli::wrap(clock.id + ": " + clock.title, page.width(), 2));
        page.facts(
            {{text("rule"), deadline_words(clock, core::triggers_text(clock.from),
                                           core::triggers_text(clock.until))},
             {text("holds for"), core::scope_text(clock.scope)},
             {text("notice of delay"), clock.tells_person ? text("before the date").english() : ""},
             {text("may be extended"), extension_words(clock)},
             {text("after closing"), clock.survives_closing ? text("goes on").english() : ""},
             {text("at the next level"),
              clock.survives_escalation ? text("goes on").english() : ""},
             {text("source"), source_words(clock.source, clock.verify)}});
    }
}

/// The rules of one part, each with its id and source.
void add_part(Page& page, const Procedure& p, const char* part, const Text& heading) {
    bool begun = false;
    for (const core::Rule& rule : core::rules_of(p)) {
        if (rule.part != part) continue;
        if (!begun) page.heading(heading);
        begun = true;
        const std::string source = source_words(rule.source, rule.verify);
        page.facts({{title(rule.id), with_source(rule.text, source)}});
    }
}

void add_rest(Page& page, const Procedure& p) {
    page.heading(text("Other rules"));
    const auto rules = core::rules_of(p);
    const auto words_of = [&](const char* part) {
        const auto rule = std::find_if(rules.begin(), rules.end(),
                                       [&](const core::Rule& one) { return one.part == part; });
        return with_source(rule->text, source_words(rule->source, rule->verify));
    };
    page.facts(
        {{text("on the spot"), words_of("on-the-spot")},
         {text("independence"), words_of("independence")},
         {text("a senior investigator"),
          p.senior_investigator == core::Force::none ? "" : words_of("senior-investigator")},
         {text("serious to a manager"), words_of("serious-to-manager")},
         {text("a manager's roles"),
          p.serious_to_manager == core::Force::none || !p.serious_roles.empty()
              ? ""
              : join(core::manager_roles(p), ", ")},
         {text("an outcome for each issue"), words_of("outcome")},
         {text("a late complaint"), p.late_complaint.within ? words_of("late-complaint") : ""},
         {text("closed cases go to"), p.handover.empty() ? "" : words_of("handover")},
         {text("half-years begin on"), p.half_years.empty() ? "" : words_of("half-years")}});
}

void add_guidance(Page& page, const Procedure& p) {
    if (p.guidance.empty()) return;
    page.heading(text("Guidance for staff"));
    for (const core::Guidance& line : p.guidance)
        page.paragraph(text("{act}: {text} ({source})", {{"act", std::string{name(line.at)}},
                                                         {"text", line.text},
                                                         {"source", line.source}})
                           .english());
}

void add_sources(Page& page, const Procedure& p) {
    if (p.sources.empty()) return;
    page.heading(text("Sources"));
    std::vector<std::pair<Text, std::string>> rows;
    for (const auto& [prefix, words] : p.sources) rows.emplace_back(title(prefix), words);
    page.facts(rows);
}

}  // namespace

std::string page_of_procedure(const NamedProcedure& named, Context& klag) {
    Page page{klag};
    const Procedure& p = named.procedure;
    add_top(page, named);
    add_choices(page, p);
    add_levels(page, p);
    add_clocks(page, p);
    add_part(page, p, "gates", text("What closing demands"));
    add_part(page, p, "conditions", text("What is recorded with an act"));
    add_rest(page, p);
    add_part(page, p, "reports", text("Reports owed"));
    add_part(page, p, "letters", text("What letters must say"));
    add_part(page, p, "bodies", text("Outside bodies"));
    add_guidance(page, p);
    add_sources(page, p);
    return page.text();
}

}  // namespace klag::commands
