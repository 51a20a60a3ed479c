#include "cli/table.h"
#include "commands/case_page.h"
#include "commands/json.h"
#include "commands/page.h"
#include "commands/timeline.h"
#include "commands/verbs.h"
#include "commands/words.h"
#include "core/clock.h"

#include <algorithm>

namespace klag::commands {
namespace {

using core::Field;

void add_people(Page& page, const WordedCase& subject) {
    page.heading(text("People"));
    if (is_anonymous(subject.state)) page.paragraph(text("The person is anonymous.").english());
    if (!subject.has_personal) page.paragraph(text("Not in this copy of the register.").english());
    for (const std::string& line : person_lines(subject)) page.paragraph(line);
    page.facts(people_facts(subject));
}

void add_issues(Page& page, const WordedCase& subject) {
    const bool known = std::any_of(subject.state.issues.begin(), subject.state.issues.end(),
                                   [](const core::Issue& issue) { return !issue.facts.empty(); });
    if (!known) return;
    page.heading(text("Issues"));
    for (const core::Issue& issue : subject.state.issues)
        page.paragraph(issue_line(issue, subject));
}

void add_clocks(Page& page, const WordedCase& subject, Context& klag) {
    if (subject.state.clocks.empty()) return;
    page.heading(text("Deadlines"));
    cli::Table table{{{.title = ""}, {.title = ""}, {.title = "", .flexible = true}}};
    for (const core::Clock& clock : subject.state.clocks) {
        const bool over =
            clock.running() && core::end_of(clock.entry.due, klag.zone()) <= klag.env().now;
        const std::string due = with_weekday(clock.entry.due);
        const std::string title = clock_title(clock, subject.procedure);
        const std::string past = clock_past(clock);
        table.add({{.text = "  " + due},
                   {.text = clock_state(clock, klag),
                    .style = over ? cli::Style::red : cli::Style::plain},
                   {.text = past.empty() ? title : title + " (" + past + ")"}});
    }
    page.raw(table.render(page.width(), klag.out().paint(), cli::Overflow::wrap));
}

void add_actions(Page& page, const WordedCase& subject) {
    if (subject.state.actions.empty()) return;
    page.heading(text("Actions"));
    for (const core::Action& action : subject.state.actions)
        page.paragraph(action_line(action, subject));
}

void add_files(Page& page, const WordedCase& subject) {
    if (subject.personal.files.empty()) return;
    page.heading(text("Letters and files"));
    for (const core::StoredFile& file : subject.personal.files)
        page.paragraph(file.name.find(file.title) != std::string::npos
                           ? file.name
                           : file.name + " (" + file.title + ")");
}

int show(const cli::Given& given, Context& klag) {
    const store::Snapshot& saved = klag.saved();
    const store::Number number = saved.find(given.parameter("case").value_or(""));
    const WordedCase subject = worded_case(number, klag);
    if (!subject.has_personal)
        klag.out().say(
            text("The words and names are not in this copy of the register; a copy made "
                 "with 'klag backup' and 'klag restore' has them."));
    if (klag.json()) {
        klag.out().print_raw(
            json_of_case(subject.c, subject.has_personal ? &subject.personal : nullptr, klag));
        return 0;
    }
    Page page{klag};
    page.title(subject.c.number + " · " +
               title_of(subject.procedure.kinds, subject.state.facts.get(Field::kind)));
    page.facts(registration_facts(subject));
    add_people(page, subject);
    page.heading(text("In the person's own words"));
    page.paragraph(subject.has_personal ? latest(subject.c, subject.personal, Field::words)
                                        : text("Not in this copy of the register.").english());
    add_issues(page, subject);
    add_clocks(page, subject, klag);
    add_actions(page, subject);
    page.heading(text("Timeline"));
    page.raw(timeline(subject.c, subject.personal, page.width(), klag));
    add_files(page, subject);
    const std::string next = next_commands(subject.state, subject.c, klag);
    if (!next.empty()) {
        page.heading(text("Next"));
        page.paragraph(next);
    }
    klag.out().print_raw(page.text());
    return 0;
}

}  // namespace

Verb show_command() {
    return {{.name = "show",
             .group = group::reading,
             .summary = "Show one case on a page",
             .description = "Shows all there is about a case: facts, people, the person's own "
                            "words, deadlines met and open, actions, letters, what happened and "
                            "when it was recorded, and what may be done next.",
             .parameters = {{.name = "case",
                             .help = "the case: 42, 2026-42 or K-2026-0042",
                             .completes = "case",
                             .required = true}},
             .examples = {{"klag show 42", "the page of case 42"},
                          {"klag show 2025-42 --json", "a case of last year, for a program"}},
             .see_also = {"klag-log(1)", "klag-due(1)"}},
            show};
}

}  // namespace klag::commands
