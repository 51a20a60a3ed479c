#include "commands/dossier_content.h"

#include "base/utf8.h"
#include "commands/code_words.h"
#include "commands/words.h"
#include "store/digest.h"
#include "store/history.h"
#include "store/inspection.h"

#include <algorithm>

namespace klag::commands {
namespace {

using core::Field;
using letters::Block;
using letters::Fact;
using letters::facts_block;
using letters::paragraph;
using letters::Section;
using letters::subheading;

std::string local_time(std::chrono::sys_seconds at, Context& klag) {
    const Moment moment = klag.zone().local(at);
    return moment.date.iso() + " " + time_of_day(*moment.minute);
}

std::string on_words(const Moment& on) {
    return on.date.iso() + (on.minute ? " " + time_of_day(*on.minute) : "");
}

std::vector<Fact> facts_of(const LabelledValues& rows) {
    std::vector<Fact> out;
    for (const auto& [label, value] : rows) out.push_back({label.english(), value});
    return out;
}

Block points(const std::vector<std::string>& lines) {
    Block block{.kind = Block::Kind::points};
    for (const std::string& line : lines) block.rows.push_back({{line}});
    return block;
}

/// The private facts that an event brought; none when it brought none.
const core::Facts& personal_facts(const WordedCase& subject, const std::string& event) {
    static const core::Facts none;
    const auto found = subject.personal.events.find(event);
    return found == subject.personal.events.end() ? none : found->second;
}

std::string values_in_words(Field field, const std::vector<std::string>& values,
                            const WordedCase& subject) {
    std::vector<std::string> shown;
    for (const std::string& value : values)
        shown.push_back(value_words(field, value, subject.procedure, subject.organisation));
    return join(shown, ", ");
}

void add_facts(std::vector<Fact>& out, const core::Facts& facts, const WordedCase& subject,
               const std::string& newest_words) {
    for (const auto& [field, values] : facts) {
        const bool shown_above = field == Field::words && values.front() == newest_words;
        out.push_back({field_words(field).english(),
                       shown_above ? text("see \"In the person's own words\"").english()
                                   : values_in_words(field, values, subject)});
    }
}

/// "complaint is answered: due 2026-03-30".
std::string clock_words(const core::ClockEntry& entry, const WordedCase& subject) {
    const std::string title = clock_title(entry.id, subject.procedure);
    switch (entry.change) {
        case core::ClockChange::started:
            return text("{title}: due {date}", {{"title", title}, {"date", on_words(entry.due)}})
                .english();
        case core::ClockChange::moved:
            return text("{title}: moved to {date}",
                        {{"title", title}, {"date", on_words(entry.due)}})
                .english();
        case core::ClockChange::met:
            return text("{title}: met", {{"title", title}}).english();
        case core::ClockChange::cancelled:
            return text("{title}: no longer runs", {{"title", title}}).english();
    }
    return title;
}

Section timeline_section(const WordedCase& subject, Context& klag) {
    std::vector<std::string> ids;
    for (const core::Event& event : subject.c.events) ids.push_back(event.id);
    const auto steps = store::recorded_steps(klag.reg().repository(), klag.saved().commit(), ids);
    const std::string newest_words = latest(subject.c, subject.personal, Field::words);
    Block block{.kind = Block::Kind::timeline,
                .columns = {text("When, by whom").english(), text("What").english()}};
    for (const core::Event& event : subject.c.events) {
        const auto step = steps.find(event.id);
        letters::Entry entry{.on = on_words(event.on),
                             .recorded = {},
                             .by = staff_name(subject.organisation, event.by),
                             .id = event.id,
                             .title = past_words(event)};
        if (step != steps.end())
            entry.recorded =
                text(step->second.fixed_clock ? "recorded {time} (fixed clock)" : "recorded {time}",
                     {{"time", local_time(step->second.at, klag)}})
                    .english();
        add_facts(entry.facts, event.facts, subject, newest_words);
        add_facts(entry.facts, personal_facts(subject, event.id), subject, newest_words);
        for (const core::ClockEntry& clock : event.clocks)
            entry.facts.push_back({text("deadline").english(), clock_words(clock, subject)});
        block.entries.push_back(std::move(entry));
    }
    return {text("Timeline").english(), {std::move(block)}};
}

/// What was decided about an issue, and why, each time that it was decided.
void add_decisions(Section& section, const core::Issue& issue, const WordedCase& subject) {
    for (const core::Event& event : subject.c.events) {
        const bool decides =
            event.facts.has(Field::outcome) || event.facts.has(Field::handling_finding);
        if (!decides || std::max(1, event.facts.number(Field::issue)) != issue.number) continue;
        std::vector<Fact> facts;
        for (const Field field : {Field::outcome, Field::handling_finding, Field::remedies})
            if (event.facts.has(field))
                facts.push_back({field_words(field).english(),
                                 values_in_words(field, event.facts.list(field), subject)});
        const core::Facts& personal = personal_facts(subject, event.id);
        for (const Field field : {Field::reason, Field::findings, Field::explanation})
            if (personal.has(field))
                facts.push_back({field_words(field).english(), personal.get(field)});
        facts.insert(facts.begin(), {text("decided").english(),
                                     text("{date} by {name}",
                                          {{"date", on_words(event.on)},
                                           {"name", staff_name(subject.organisation, event.by)}})
                                         .english()});
        section.blocks.push_back(facts_block(std::move(facts)));
    }
}

Section issues_section(const WordedCase& subject) {
    Section section{text("Issues and outcomes").english()};
    for (const core::Issue& issue : subject.state.issues) {
        if (issue.facts.empty()) continue;
        section.blocks.push_back(subheading(issue_line(issue, subject)));
        add_decisions(section, issue, subject);
    }
    return section;
}

Section deadlines_section(const WordedCase& subject, Context& klag) {
    Block block{.kind = Block::Kind::table,
                .columns = {text("Deadline").english(), text("Due").english(),
                            text("Before").english(), text("State").english()}};
    for (const core::Clock& clock : subject.state.clocks)
        block.rows.push_back({{clock_title(clock, subject.procedure)},
                              {on_words(clock.entry.due)},
                              {clock_past(clock)},
                              {clock_state(clock, klag)}});
    return {text("Deadlines").english(), {std::move(block)}};
}

Section people_section(const WordedCase& subject) {
    Section section{text("People").english()};
    if (is_anonymous(subject.state))
        section.blocks.push_back(paragraph(text("The person is anonymous.").english()));
    section.blocks.push_back(points(person_lines(subject)));
    section.blocks.push_back(facts_block(facts_of(people_facts(subject))));
    return section;
}

Section measures_section(const WordedCase& subject) {
    std::vector<std::string> lines;
    for (const core::Action& action : subject.state.actions)
        lines.push_back(action_line(action, subject));
    return {text("Measures").english(), {points(lines)}};
}

Section words_section(const WordedCase& subject) {
    return {text("In the person's own words").english(),
            {{.kind = Block::Kind::quotation,
              .text = latest(subject.c, subject.personal, Field::words)},
             facts_block(
                 {{text("Wish").english(), latest(subject.c, subject.personal, Field::wish)}})}};
}

Text state_words(const DossierFile& file) {
    switch (file.state) {
        case DossierFile::State::copied:
            return text("enclosed");
        case DossierFile::State::masked:
            return text("enclosed, masked");
        case DossierFile::State::left_out:
            return text("left out: cannot be masked");
        case DossierFile::State::gone:
            return text("gone from the register");
    }
    return {};
}

/// "files/02.pdf (photo of the door.pdf)"; the title, which the sender gave it, stays away from a
/// dossier that is masked: what names somebody there need not be whole words.
std::string file_words(const core::StoredFile& file, bool will_be_masked) {
    const bool says_more =
        !file.title.empty() && file.name.find("-" + file.title + ".") == std::string::npos;
    return says_more && !will_be_masked ? file.name + " (" + file.title + ")" : file.name;
}

std::string day_of(const std::string& event, const WordedCase& subject) {
    for (const core::Event& one : subject.c.events)
        if (one.id == event) return one.on.date.iso();
    return "";
}

Section files_section(const WordedCase& subject, const std::vector<DossierFile>& files,
                      bool will_be_masked) {
    Block block{.kind = Block::Kind::table,
                .columns = {text("File").english(), text("Day").english(), text("Bytes").english(),
                            text("SHA-256 of the original").english(), text("Here").english()}};
    for (const DossierFile& file : files) {
        const bool hidden = will_be_masked && file.guessable;
        block.rows.push_back({{file_words(file.stored, will_be_masked)},
                              {day_of(file.stored.event, subject)},
                              {hidden ? "" : std::to_string(file.stored.size)},
                              {hidden ? text("not given").english() : file.stored.sha256, !hidden},
                              {state_words(file).english()}});
    }
    Section section{text("Letters and files").english(), {std::move(block)}};
    if (will_be_masked && !files.empty())
        section.blocks.push_back(paragraph(
            text("The check sum of a letter that was written by klag is not given: whoever guesses "
                 "a name could try with it whether the guess is right.")
                .english()));
    return section;
}

Section letters_section(const WordedCase& subject, const std::vector<DossierFile>& files) {
    Section section{text("Letters in full").english()};
    for (const DossierFile& file : files) {
        const bool is_text = file.stored.name.ends_with(".txt") && file.guessable;
        if (!is_text || file.bytes.empty()) continue;
        section.blocks.push_back(
            subheading(file.stored.name + ", " + day_of(file.stored.event, subject)));
        section.blocks.push_back({.kind = Block::Kind::letter, .text = file.bytes});
    }
    return section;
}

/// Each version of the private content against what the audit trail says of it.
Block commitments_block(const WordedCase& subject, Context& klag) {
    Block block{
        .kind = Block::Kind::table,
        .columns = {text("Event").english(), text("Commitment to the private content").english(),
                    text("The content").english()}};
    for (const core::Event& event : subject.c.events) {
        if (event.text.empty()) continue;
        const auto bytes = klag.saved().private_bytes(subject.c.uid, event.text);
        const bool agrees = bytes && store::commitment(subject.c.uid, *bytes) == event.text;
        const Text words = agrees ? text("agrees") : bytes ? text("DIFFERS") : text("is gone");
        block.rows.push_back({{event.id, true}, {event.text, true}, {words.english()}});
    }
    return block;
}

Block steps_block(const std::vector<store::Step>& steps, Context& klag) {
    Block block{.kind = Block::Kind::table,
                .columns = {text("Recorded").english(), text("Step").english(),
                            text("By").english(), text("Id").english()}};
    for (const store::Step& step : steps) {
        std::string what = step.subject;
        if (step.fixed_clock) what += text(" (fixed clock)").english();
        if (step.is_signed) what += " " + text("(signed)").english();
        block.rows.push_back(
            {{local_time(step.at, klag)}, {what}, {step.author}, {step.commit, true}});
    }
    return block;
}

Block findings_block(const WordedCase& subject, Context& klag) {
    std::vector<std::string> lines;
    for (const store::Finding& finding :
         store::inspect_case(klag.saved(), *store::parse_number(subject.c.number)))
        lines.push_back(finding.where + ": " + finding.message.english());
    if (lines.empty())
        return paragraph(
            text("Inspected: the case, its private content, its letters and files are whole and "
                 "agree with what was recorded.")
                .english());
    return points(lines);
}

Section trail_section(const WordedCase& subject, Context& klag) {
    const auto steps =
        store::steps_of_case(klag.reg().repository(), klag.saved().commit(), subject.c.number);
    const auto count = [&](auto wanted) {
        return std::to_string(std::count_if(steps.begin(), steps.end(), wanted));
    };
    return {
        text("Audit trail").english(),
        {paragraph(text("Every step was recorded in a chain in which each step holds the check "
                        "sum of the one before it: a step that was changed later would change "
                        "the id of every step after it.")
                       .english()),
         {.kind = Block::Kind::table,
          .rows = {{{text("Read from the state").english()}, {klag.saved().commit(), true}},
                   {{text("Id of the case").english()}, {subject.c.uid, true}}}},
         facts_block({{text("Recorded steps of this case").english(), std::to_string(steps.size())},
                      {text("Of these signed").english(),
                       count([](const store::Step& step) { return step.is_signed; })},
                      {text("Recorded under a fixed clock").english(),
                       count([](const store::Step& step) { return step.fixed_clock; })}}),
         findings_block(subject, klag),
         subheading(text("Steps").english()),
         steps_block(steps, klag),
         subheading(text("Private content").english()),
         commitments_block(subject, klag)}};
}

letters::Head head_of(const WordedCase& subject, Context& klag) {
    const core::Settings& settings = klag.saved().settings();
    letters::Head head{.language = "en",
                       .title = text("Dossier {number}", {{"number", subject.c.number}}).english(),
                       .organisation = settings.organisation,
                       .sender = split(settings.address, '\n')};
    for (const std::string* line : {&settings.phone, &settings.email, &settings.web})
        if (!line->empty()) head.sender.push_back(*line);
    head.references = {{text("Our number").english(), subject.c.number},
                       {text("Date of the dossier").english(), klag.today().iso()}};
    head.page = text("Page {page} of {pages}").english();
    return head;
}

}  // namespace

letters::Dossier dossier_of(const WordedCase& subject, const std::vector<DossierFile>& files,
                            bool will_be_masked, Context& klag) {
    const std::string kind =
        title_of(subject.procedure.kinds, subject.state.facts.get(Field::kind));
    letters::Dossier out{
        .head = head_of(subject, klag),
        .title = text("Dossier {number}", {{"number", subject.c.number}}).english(),
        .subtitle = kind + " · " + status_line(subject),
        .running = text("Dossier {number}, {date}",
                        {{"number", subject.c.number}, {"date", klag.today().iso()}})
                       .english()};
    if (will_be_masked) {
        out.subtitle += "\n" + text(
                                   "MASKED: what is secret is covered; the last section gives "
                                   "the ground of each mask.")
                                   .english();
        out.running += " · " + text("masked").english();
    }
    out.sections = {{text("Facts").english(), {facts_block(facts_of(registration_facts(subject)))}},
                    people_section(subject),
                    words_section(subject),
                    issues_section(subject),
                    deadlines_section(subject, klag),
                    measures_section(subject),
                    timeline_section(subject, klag),
                    files_section(subject, files, will_be_masked),
                    letters_section(subject, files),
                    trail_section(subject, klag)};
    return out;
}

Section masks_section(const std::vector<letters::Mask>& masks) {
    Block block{.kind = Block::Kind::table,
                .columns = {text("Mask").english(), text("What it covers").english(),
                            text("Ground").english(), text("Places").english()}};
    for (const letters::Mask& mask : masks)
        block.rows.push_back({{"[" + std::to_string(mask.number) + "]"},
                              {mask.kind},
                              {mask.ground},
                              {std::to_string(mask.count)}});
    return {text("Masks").english(), {std::move(block)}};
}

}  // namespace klag::commands
