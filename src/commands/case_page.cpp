#include "commands/case_page.h"

#include "base/utf8.h"
#include "commands/code_words.h"
#include "commands/words.h"

#include <optional>

namespace klag::commands {

using core::Field;

WordedCase worded_case(const store::Number& number, Context& klag) {
    const store::Snapshot& saved = klag.saved();
    core::Case c = saved.load(number);
    std::optional<core::PrivateCase> personal = saved.readable_private(c);
    const bool has_personal = personal.has_value();
    core::State state = fold(c);
    const core::Procedure& procedure = saved.procedure(state.facts.get(Field::procedure));
    const core::Organisation& organisation = saved.organisation();
    return {std::move(c),
            std::move(personal).value_or(core::PrivateCase{}),
            has_personal,
            std::move(state),
            procedure,
            organisation,
            klag.out().catalogue()};
}

std::string status_line(const WordedCase& subject) {
    std::string words = subject.say(status_words(subject.state.status));
    if (!subject.state.closed_as.empty())
        words += " (" + subject.say(closing_words(subject.state.closed_as)) + ")";
    if (subject.procedure.levels.size() < 2) return words;
    const core::Level* level = core::level(subject.procedure, subject.state.level);
    const std::string number = std::to_string(subject.state.level);
    if (level == nullptr || level->title.empty())
        return subject.say(text("{status}, level {level}", {{"status", words}, {"level", number}}));
    return subject.say(text("{status}, level {level}: {title}",
                            {{"status", words}, {"level", number}, {"title", level->title}}));
}

std::string fact_words(const WordedCase& subject, Field field) {
    const std::string& value = subject.state.facts.get(field);
    return value.empty()
               ? ""
               : value_words(field, value, subject.procedure, subject.organisation, subject.words);
}

LabelledValues registration_facts(const WordedCase& subject) {
    const core::Facts& facts = subject.state.facts;
    const auto& procedure = subject.procedure;
    return {
        {text("Status"), status_line(subject)},
        {text("Received"),
         with_weekday(received(subject.state), subject.words) +
             (facts.has(Field::channel) ? ", " + fact_words(subject, Field::channel) : "")},
        {text("Unit"), fact_words(subject, Field::unit)},
        {text("Handler"), fact_words(subject, Field::handler)},
        {text("Procedure"), procedure.title + " (" + procedure.name + ")"},
        {text("About"), fact_words(subject, Field::about)},
        {text("Diary number"), fact_words(subject, Field::diary)},
        {text("Incident"), fact_words(subject, Field::incident)},
        {text("Outside number"), fact_words(subject, Field::ombudsman)},
        {text("Their number"), fact_words(subject, Field::theirs)},
        {text("Immediate danger"), facts.flag(Field::danger) ? subject.say(text("YES")) : ""},
    };
}

std::string role_words(const WordedCase& subject, const core::Person& person) {
    if (person.number == 1 && subject.state.facts.has(Field::complainant))
        return fact_words(subject, Field::complainant);
    return subject.say(code_words(Field::person_role, person.role));
}

std::vector<std::string> person_lines(const WordedCase& subject) {
    std::vector<std::string> out;
    for (const core::Person& person : people(subject.c, subject.personal)) {
        std::string line = person.facts.get(Field::name) + " (" + role_words(subject, person) + ")";
        for (const Field field : {Field::relation, Field::address, Field::phone, Field::email}) {
            const std::string value = join(split(person.facts.get(field), '\n'), ", ");
            if (!value.empty()) line += "; " + value;
        }
        out.push_back(line);
    }
    return out;
}

LabelledValues people_facts(const WordedCase& subject) {
    const core::Facts& facts = subject.state.facts;
    return {
        {text("Complains about"), latest(subject.c, subject.personal, Field::about_name)},
        {text("Consent"), fact_words(subject, Field::consent)},
        {text("Wants the answer by"), fact_words(subject, Field::answer_by)},
        {text("Language"), fact_words(subject, Field::language)},
        {text("Do not name to the unit"),
         facts.flag(Field::do_not_name) ? subject.say(text("yes")) : ""},
        {text("Threats"), subject.words.word(latest(subject.c, subject.personal, Field::threat))}};
}

std::string issue_line(const core::Issue& issue, const WordedCase& subject) {
    std::vector<std::string> parts;
    for (const Field field :
         {Field::category, Field::dimension, Field::severity, Field::outcome, Field::route})
        if (issue.facts.has(field))
            parts.push_back(value_words(field, issue.facts.get(field), subject.procedure,
                                        subject.organisation, subject.words));
    std::string line = std::to_string(issue.number) + ".";
    for (const std::string& part : parts) line += (&part == &parts.front() ? " " : ", ") + part;
    return line;
}

std::string action_line(const core::Action& action, const WordedCase& subject) {
    const auto found = subject.personal.events.find(action.event);
    const std::string what =
        found == subject.personal.events.end() ? "" : found->second.get(Field::what);
    const core::Facts& facts = action.facts;
    std::vector<std::string> parts{staff_name(subject.organisation, facts.get(Field::owner))};
    if (facts.has(Field::done))
        parts.push_back(subject.say(text("done {date}", {{"date", facts.get(Field::done)}})));
    else if (facts.has(Field::until))
        parts.push_back(subject.say(text("until {date}", {{"date", facts.get(Field::until)}})));
    if (facts.flag(Field::immediate)) parts.push_back(subject.say(text("immediate")));
    if (facts.has(Field::effect))
        parts.push_back(subject.say(
            text("effect: {effect}",
                 {{"effect", subject.say(code_words(Field::effect, facts.get(Field::effect)))}})));
    if (parts.front().empty()) parts.erase(parts.begin());
    std::string line = std::to_string(action.number) + ". " + what;
    if (!parts.empty()) line += " (" + join(parts, ", ") + ")";
    return line;
}

}  // namespace klag::commands
