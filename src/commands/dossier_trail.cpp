#include "commands/dossier_trail.h"

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

}  // namespace

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
        for (const std::string& demand : set_aside_in_words(
                 subject.c, event, step == steps.end() ? nullptr : &step->second, klag))
            entry.facts.push_back({text("set aside").english(), demand});
        add_facts(entry.facts, personal_facts(subject, event.id), subject, newest_words);
        for (const core::ClockEntry& clock : event.clocks)
            entry.facts.push_back({text("deadline").english(), clock_words(clock, subject)});
        block.entries.push_back(std::move(entry));
    }
    return {text("Timeline").english(), {std::move(block)}};
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

}  // namespace klag::commands
