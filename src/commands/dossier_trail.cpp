#include "commands/dossier_trail.h"

#include "base/utf8.h"
#include "commands/code_words.h"
#include "commands/dossier_words.h"
#include "commands/timeline.h"
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

/// The files that came with an event: "files/01.pdf, files/02.jpg".
std::string files_of(const std::string& event, const WordedCase& subject) {
    std::vector<std::string> names;
    for (const core::StoredFile& file : subject.personal.files)
        if (file.event == event) names.push_back(file.name);
    return join(names, ", ");
}

/// Of an event, `facts` of one of its planes.
void add_facts(std::vector<Fact>& out, const std::string& event, const core::Facts& facts,
               const WordedCase& subject, const std::string& newest_words) {
    for (const auto& [field, values] : facts) {
        std::string value = values_in_words(field, values, subject);
        if (field == Field::words && values.front() == newest_words)
            value = subject.say(text("see \"In the person's own words\""));
        if (field == Field::file) value = files_of(event, subject);
        out.push_back({subject.say(field_words(field)), value});
    }
}

/// "complaint is answered: due 2026-03-30".
std::string clock_words(const core::ClockEntry& entry, const WordedCase& subject) {
    const std::string title = clock_title(entry.id, subject.procedure);
    switch (entry.change) {
        case core::ClockChange::started:
            return subject.say(
                text("{title}: due {date}", {{"title", title}, {"date", on_words(entry.due)}}));
        case core::ClockChange::moved:
            return subject.say(text("{title}: moved to {date}",
                                    {{"title", title}, {"date", on_words(entry.due)}}));
        case core::ClockChange::met:
            return subject.say(text("{title}: met", {{"title", title}}));
        case core::ClockChange::cancelled:
            return subject.say(text("{title}: no longer runs", {{"title", title}}));
    }
    return title;
}

/// Each version of the private content against what the audit trail says of it.
Block commitments_block(const WordedCase& subject, Context& klag) {
    Block block{.kind = Block::Kind::table,
                .columns = {subject.say(text("Event")),
                            subject.say(text("Commitment to the private content")),
                            subject.say(text("The content"))}};
    for (const core::Event& event : subject.c.events) {
        if (event.text.empty()) continue;
        const auto bytes = klag.saved().private_bytes(subject.c.uid, event.text);
        const bool agrees = bytes && store::commitment(subject.c.uid, *bytes) == event.text;
        const Text words = agrees ? text("agrees") : bytes ? text("DIFFERS") : text("is gone");
        block.rows.push_back({{event.id, true}, {event.text, true}, {subject.say(words)}});
    }
    return block;
}

/// What the step recorded, by its events; its English subject in the history where it has none.
std::string step_in_words(const store::Step& step, const WordedCase& subject) {
    std::vector<std::string> words;
    for (const std::string& id : step.events)
        if (const core::Event* event = find_event(subject.c, id))
            words.push_back(past_words(*event, subject.words));
    return words.empty() ? step.subject : join(words, ", ");
}

Block steps_block(const std::vector<store::Step>& steps, const WordedCase& subject, Context& klag) {
    Block block{.kind = Block::Kind::table,
                .columns = {subject.say(text("Recorded")), subject.say(text("Step")),
                            subject.say(text("By")), subject.say(text("Id"))}};
    for (const store::Step& step : steps) {
        std::string what = step_in_words(step, subject);
        if (step.fixed_clock) what += subject.say(text(" (fixed clock)"));
        if (step.is_signed) what += " " + subject.say(text("(signed)"));
        block.rows.push_back(
            {{local_time(step.at, klag)}, {what}, {step.author}, {step.commit, true}});
    }
    return block;
}

Block findings_block(const WordedCase& subject, Context& klag) {
    std::vector<std::string> lines;
    for (const store::Finding& finding :
         store::inspect_case(klag.saved(), *store::parse_number(subject.c.number)))
        lines.push_back(finding.where + ": " + subject.say(finding.message));
    if (lines.empty())
        return paragraph(subject.say(
            text("Inspected: the case, its private content, its letters and files are whole and "
                 "agree with what was recorded.")));
    return points(lines);
}

}  // namespace

Section timeline_section(const WordedCase& subject, Context& klag) {
    const auto steps =
        store::recorded_steps(klag.reg().repository(), klag.saved().commit(), subject.c);
    const std::string newest_words = latest(subject.c, subject.personal, Field::words);
    Block block{.kind = Block::Kind::timeline,
                .columns = {subject.say(text("When, by whom")), subject.say(text("What"))}};
    for (const core::Event& event : subject.c.events) {
        const auto step = steps.find(event.id);
        letters::Entry entry{.on = on_words(event.on),
                             .recorded = {},
                             .by = staff_name(subject.organisation, event.by),
                             .id = event.id,
                             .title = past_words(event, subject.words)};
        if (step != steps.end()) {
            const std::string time = local_time(step->second.at, klag);
            entry.recorded = subject.say(
                step->second.fixed_clock ? text("recorded {time} (fixed clock)", {{"time", time}})
                                         : text("recorded {time}", {{"time", time}}));
        }
        add_facts(entry.facts, event.id, event.facts, subject, newest_words);
        for (const std::string& demand :
             set_aside_in_words(subject.c, event, step == steps.end() ? nullptr : &step->second,
                                subject.words, klag))
            entry.facts.push_back({subject.say(text("set aside")), demand});
        add_facts(entry.facts, event.id, personal_facts(subject, event.id), subject, newest_words);
        for (const core::ClockEntry& clock : event.clocks)
            entry.facts.push_back({subject.say(text("deadline")), clock_words(clock, subject)});
        block.entries.push_back(std::move(entry));
    }
    return {subject.say(text("Timeline")), {std::move(block)}};
}

Section trail_section(const WordedCase& subject, Context& klag) {
    const auto steps =
        store::steps_of_case(klag.reg().repository(), klag.saved().commit(), subject.c);
    const auto count = [&](auto wanted) {
        return std::to_string(std::count_if(steps.begin(), steps.end(), wanted));
    };
    return {subject.say(text("Audit trail")),
            {paragraph(subject.say(
                 text("Every step was recorded in a chain in which each step holds the check "
                      "sum of the one before it: a step that was changed later would change "
                      "the id of every step after it."))),
             {.kind = Block::Kind::table,
              .rows = {{{subject.say(text("Read from the state"))}, {klag.saved().commit(), true}},
                       {{subject.say(text("Id of the case"))}, {subject.c.uid, true}}}},
             facts_block(
                 {{subject.say(text("Recorded steps of this case")), std::to_string(steps.size())},
                  {subject.say(text("Of these signed")),
                   count([](const store::Step& step) { return step.is_signed; })},
                  {subject.say(text("Recorded under a fixed clock")),
                   count([](const store::Step& step) { return step.fixed_clock; })}}),
             findings_block(subject, klag),
             subheading(subject.say(text("Steps"))),
             steps_block(steps, subject, klag),
             subheading(subject.say(text("Private content"))),
             commitments_block(subject, klag)}};
}

}  // namespace klag::commands
