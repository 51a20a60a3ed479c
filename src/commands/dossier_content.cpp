#include "commands/dossier_content.h"

#include "base/utf8.h"
#include "commands/code_words.h"
#include "commands/dossier_trail.h"
#include "commands/dossier_words.h"
#include "commands/letter_list.h"
#include "commands/words.h"

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

std::vector<Fact> facts_of(const LabelledValues& rows, const WordedCase& subject) {
    std::vector<Fact> out;
    for (const auto& [label, value] : rows) out.push_back({subject.say(label), value});
    return out;
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
                facts.push_back({subject.say(field_words(field)),
                                 values_in_words(field, event.facts.list(field), subject)});
        const core::Facts& personal = personal_facts(subject, event.id);
        for (const Field field : {Field::reason, Field::findings, Field::explanation})
            if (personal.has(field))
                facts.push_back({subject.say(field_words(field)), personal.get(field)});
        facts.insert(facts.begin(),
                     {subject.say(text("decided")),
                      subject.say(text("{date} by {name}",
                                       {{"date", on_words(event.on)},
                                        {"name", staff_name(subject.organisation, event.by)}}))});
        section.blocks.push_back(facts_block(std::move(facts)));
    }
}

Section issues_section(const WordedCase& subject) {
    Section section{subject.say(text("Issues and outcomes"))};
    for (const core::Issue& issue : subject.state.issues) {
        if (issue.facts.empty()) continue;
        section.blocks.push_back(subheading(issue_line(issue, subject)));
        add_decisions(section, issue, subject);
    }
    return section;
}

Section deadlines_section(const WordedCase& subject, Context& klag) {
    Block block{.kind = Block::Kind::table,
                .columns = {subject.say(text("Deadline")), subject.say(text("Due")),
                            subject.say(text("Before")), subject.say(text("State"))}};
    for (const core::Clock& clock : subject.state.clocks)
        block.rows.push_back({{clock_title(clock, subject.procedure)},
                              {on_words(clock.entry.due)},
                              {clock_past(clock, subject.words)},
                              {clock_state(clock, klag, subject.words)}});
    return {subject.say(text("Deadlines")), {std::move(block)}};
}

Section people_section(const WordedCase& subject) {
    Section section{subject.say(text("People"))};
    if (is_anonymous(subject.state))
        section.blocks.push_back(paragraph(subject.say(text("The person is anonymous."))));
    section.blocks.push_back(points(person_lines(subject)));
    section.blocks.push_back(facts_block(facts_of(people_facts(subject), subject)));
    return section;
}

Section measures_section(const WordedCase& subject) {
    std::vector<std::string> lines;
    for (const core::Action& action : subject.state.actions)
        lines.push_back(action_line(action, subject));
    return {subject.say(text("Measures")), {points(lines)}};
}

Section words_section(const WordedCase& subject) {
    return {subject.say(text("In the person's own words")),
            {{.kind = Block::Kind::quotation,
              .text = latest(subject.c, subject.personal, Field::words)},
             facts_block(
                 {{subject.say(text("Wish")), latest(subject.c, subject.personal, Field::wish)}})}};
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
std::string file_words(const core::StoredFile& file, bool will_be_masked,
                       const WordedCase& subject) {
    if (is_text_of_letter(file))
        return subject.say(text("{file} (its text)", {{"file", file.name}}));
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
    Block block{
        .kind = Block::Kind::table,
        .columns = {subject.say(text("File")), subject.say(text("Day")), subject.say(text("Bytes")),
                    subject.say(text("SHA-256 of the original")), subject.say(text("Here"))}};
    for (const DossierFile& file : files) {
        const bool hidden = will_be_masked && file.guessable;
        block.rows.push_back(
            {{file_words(file.stored, will_be_masked, subject)},
             {day_of(file.stored.event, subject)},
             {hidden ? "" : std::to_string(file.stored.size)},
             {hidden ? subject.say(text("not given")) : file.stored.sha256, !hidden},
             {subject.say(state_words(file))}});
    }
    Section section{subject.say(text("Letters and files")), {std::move(block)}};
    if (will_be_masked && !files.empty())
        section.blocks.push_back(paragraph(subject.say(
            text("The check sum of a letter that was written by klag is not given: whoever guesses "
                 "a name could try with it whether the guess is right."))));
    return section;
}

/// Whether the text of the letter is kept as a file of its own.
bool has_text(const core::StoredFile& letter, const std::vector<DossierFile>& files) {
    return !is_text_of_letter(letter) &&
           std::any_of(files.begin(), files.end(), [&](const DossierFile& file) {
               return is_text_of_letter(file.stored) && file.stored.event == letter.event;
           });
}

Section letters_section(const WordedCase& subject, const std::vector<DossierFile>& files) {
    Section section{subject.say(text("Letters in full"))};
    for (const DossierFile& file : files) {
        const bool is_text = file.stored.name.ends_with(".txt");
        if (!file.guessable || has_text(file.stored, files)) continue;
        section.blocks.push_back(
            subheading(file.stored.name + ", " + day_of(file.stored.event, subject)));
        if (is_text)
            section.blocks.push_back({.kind = Block::Kind::letter, .text = file.bytes});
        else
            section.blocks.push_back(paragraph(
                subject.say(text("Its text was not kept by itself: see the letter as sent."))));
    }
    return section;
}

letters::Head head_of(const WordedCase& subject, Context& klag) {
    const core::Settings& settings = klag.saved().settings();
    letters::Head head{
        .language = subject.words.language(),
        .title = subject.say(text("Dossier {number}", {{"number", subject.c.number}})),
        .organisation = settings.organisation,
        .sender = split(settings.address, '\n')};
    for (const std::string* line : {&settings.phone, &settings.email, &settings.web})
        if (!line->empty()) head.sender.push_back(*line);
    head.references = {{subject.say(text("Our number")), subject.c.number},
                       {subject.say(text("Date of the dossier")), klag.today().iso()}};
    head.page = subject.say(text("Page {page} of {pages}"));
    head.running = subject.say(text("Dossier {number}, {date}",
                                    {{"number", subject.c.number}, {"date", klag.today().iso()}}));
    return head;
}

}  // namespace

letters::Dossier dossier_of(const WordedCase& subject, const std::vector<DossierFile>& files,
                            bool will_be_masked, Context& klag) {
    const std::string kind =
        title_of(subject.procedure.kinds, subject.state.facts.get(Field::kind));
    letters::Dossier out{
        .head = head_of(subject, klag),
        .title = subject.say(text("Dossier {number}", {{"number", subject.c.number}})),
        .subtitle = kind + " · " + status_line(subject)};
    if (will_be_masked) {
        out.subtitle +=
            "\n" + subject.say(text("MASKED: what is secret is covered; the last section gives "
                                    "the ground of each mask."));
        out.head.running += " · " + subject.say(text("masked"));
    }
    out.sections = {
        {subject.say(text("Facts")), {facts_block(facts_of(registration_facts(subject), subject))}},
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

Section masks_section(const std::vector<letters::Mask>& masks, const WordedCase& subject) {
    Block block{.kind = Block::Kind::table,
                .columns = {subject.say(text("Mask")), subject.say(text("What it covers")),
                            subject.say(text("Ground")), subject.say(text("Places"))}};
    for (const letters::Mask& mask : masks)
        block.rows.push_back({{"[" + std::to_string(mask.number) + "]"},
                              {mask.kind},
                              {mask.ground},
                              {std::to_string(mask.count)}});
    return {subject.say(text("Masks")), {std::move(block)}};
}

}  // namespace klag::commands
