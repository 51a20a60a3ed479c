#include "base/utf8.h"
#include "cli/table.h"
#include "commands/code_words.h"
#include "commands/json.h"
#include "commands/page.h"
#include "commands/timeline.h"
#include "commands/verbs.h"
#include "commands/words.h"
#include "core/clock.h"

#include <algorithm>
#include <optional>

namespace klag::commands {
namespace {

using core::Field;

struct Subject {
    core::Case c;
    core::PrivateCase personal;
    bool has_personal{};  ///< false in a copy of the register that has no private content
    core::State state;
    const core::Procedure& procedure;
    const core::Organisation& organisation;
};

std::string status_line(const Subject& subject) {
    std::string words = status_words(subject.state.status).english();
    if (!subject.state.closed_as.empty())
        words += " (" + closing_words(subject.state.closed_as).english() + ")";
    if (subject.procedure.levels.size() < 2) return words;
    const core::Level* level = core::level(subject.procedure, subject.state.level);
    return text(level == nullptr || level->title.empty() ? "{status}, level {level}"
                                                         : "{status}, level {level}: {title}",
                {{"status", words},
                 {"level", std::to_string(subject.state.level)},
                 {"title", level == nullptr ? "" : level->title}})
        .english();
}

/// A fact of the case in words; "" when it has none.
std::string fact(const Subject& subject, Field field) {
    const std::string& value = subject.state.facts.get(field);
    return value.empty() ? "" : value_words(field, value, subject.procedure, subject.organisation);
}

void add_registration(Page& page, const Subject& subject) {
    const core::Facts& facts = subject.state.facts;
    const auto& procedure = subject.procedure;
    page.facts({
        {text("Status"), status_line(subject)},
        {text("Received"),
         with_weekday(received(subject.state)) +
             (facts.has(Field::channel) ? ", " + fact(subject, Field::channel) : "")},
        {text("Unit"), fact(subject, Field::unit)},
        {text("Handler"), fact(subject, Field::handler)},
        {text("Procedure"), procedure.title + " (" + procedure.name + ")"},
        {text("About"), fact(subject, Field::about)},
        {text("Diary number"), fact(subject, Field::diary)},
        {text("Incident"), fact(subject, Field::incident)},
        {text("Outside number"), fact(subject, Field::ombudsman)},
        {text("Their number"), fact(subject, Field::theirs)},
        {text("Immediate danger"), facts.flag(Field::danger) ? "YES" : ""},
    });
}

/// What a person is to the case: service user, witness …
std::string role_words(const Subject& subject, const core::Person& person) {
    if (person.number == 1 && subject.state.facts.has(Field::complainant))
        return fact(subject, Field::complainant);
    return code_words(Field::person_role, person.role).english();
}

void add_names(Page& page, const Subject& subject) {
    for (const core::Person& person : people(subject.c, subject.personal)) {
        std::vector<std::string> parts;
        for (const Field field : {Field::relation, Field::address, Field::phone, Field::email}) {
            const std::string value = join(split(person.facts.get(field), '\n'), ", ");
            if (!value.empty()) parts.push_back(value);
        }
        std::string line = person.facts.get(Field::name) + " (" + role_words(subject, person) + ")";
        for (const std::string& part : parts) line += "; " + part;
        page.paragraph(line);
    }
}

void add_people(Page& page, const Subject& subject) {
    page.heading(text("People"));
    if (is_anonymous(subject.state)) page.paragraph(text("The person is anonymous.").english());
    if (!subject.has_personal)
        page.paragraph(text("Not in this copy of the register.").english());
    else
        add_names(page, subject);
    const core::Facts& facts = subject.state.facts;
    page.facts({{text("Complains about"), latest(subject.c, subject.personal, Field::about_name)},
                {text("Consent"), fact(subject, Field::consent)},
                {text("Wants the answer by"), fact(subject, Field::answer_by)},
                {text("Language"), fact(subject, Field::language)},
                {text("Do not name to the unit"), facts.flag(Field::do_not_name) ? "yes" : ""},
                {text("Threats"), latest(subject.c, subject.personal, Field::threat)}});
}

void add_issues(Page& page, const Subject& subject) {
    const bool known = std::any_of(subject.state.issues.begin(), subject.state.issues.end(),
                                   [](const core::Issue& issue) { return !issue.facts.empty(); });
    if (!known) return;
    page.heading(text("Issues"));
    for (const core::Issue& issue : subject.state.issues) {
        std::vector<std::string> parts;
        for (const Field field :
             {Field::category, Field::dimension, Field::severity, Field::outcome, Field::route})
            if (issue.facts.has(field))
                parts.push_back(value_words(field, issue.facts.get(field), subject.procedure,
                                            subject.organisation));
        std::string line = std::to_string(issue.number) + ".";
        for (const std::string& part : parts) line += (&part == &parts.front() ? " " : ", ") + part;
        page.paragraph(line);
    }
}

void add_clocks(Page& page, const Subject& subject, Context& klag) {
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

void add_actions(Page& page, const Subject& subject) {
    if (subject.state.actions.empty()) return;
    page.heading(text("Actions"));
    for (const core::Action& action : subject.state.actions) {
        const auto found = subject.personal.events.find(action.event);
        const std::string what =
            found == subject.personal.events.end() ? "" : found->second.get(Field::what);
        const core::Facts& facts = action.facts;
        std::vector<std::string> parts{staff_name(subject.organisation, facts.get(Field::owner))};
        if (facts.has(Field::done))
            parts.push_back(text("done {date}", {{"date", facts.get(Field::done)}}).english());
        else if (facts.has(Field::until))
            parts.push_back(text("until {date}", {{"date", facts.get(Field::until)}}).english());
        if (facts.flag(Field::immediate)) parts.push_back(text("immediate").english());
        if (facts.has(Field::effect))
            parts.push_back(
                text("effect: {effect}",
                     {{"effect", code_words(Field::effect, facts.get(Field::effect)).english()}})
                    .english());
        if (parts.front().empty()) parts.erase(parts.begin());
        std::string line = std::to_string(action.number) + ". " + what;
        if (!parts.empty()) line += " (" + join(parts, ", ") + ")";
        page.paragraph(line);
    }
}

void add_files(Page& page, const Subject& subject) {
    if (subject.personal.files.empty()) return;
    page.heading(text("Letters and files"));
    for (const core::StoredFile& file : subject.personal.files)
        page.paragraph(file.name + (file.title.empty() || file.name.ends_with(file.title + ".txt")
                                        ? ""
                                        : " (" + file.title + ")"));
}

int show(const cli::Given& given, Context& klag) {
    const store::Snapshot& saved = klag.saved();
    const store::Number number = saved.find(given.parameter("case").value_or(""));
    core::Case c = saved.load(number);
    std::optional<core::PrivateCase> personal = saved.readable_private(c);
    if (!personal)
        klag.out().say(
            text("The words and names are not in this copy of the register; a copy made "
                 "with 'klag backup' and 'klag restore' has them."));
    if (klag.json()) {
        klag.out().print_raw(json_of_case(c, personal ? &*personal : nullptr, klag));
        return 0;
    }
    core::State state = fold(c);
    const core::Procedure& procedure = saved.procedure(state.facts.get(Field::procedure));
    const bool has_personal = personal.has_value();
    const Subject subject{std::move(c), std::move(personal).value_or(core::PrivateCase{}),
                          has_personal, std::move(state),
                          procedure,    saved.organisation()};
    Page page{klag};
    page.title(subject.c.number + " · " +
               title_of(procedure.kinds, subject.state.facts.get(Field::kind)));
    add_registration(page, subject);
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
