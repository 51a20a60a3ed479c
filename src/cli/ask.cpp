#include "cli/ask.h"

#include "base/utf8.h"
#include "cli/env.h"
#include "cli/table.h"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <iostream>

namespace klag::cli {
namespace {

/// More choices than this are shown for `?` only.
constexpr std::size_t at_a_glance = 12;

std::string lower(std::string text) {
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

bool begins(const std::string& text, const std::string& beginning) {
    return lower(text).compare(0, beginning.size(), lower(beginning)) == 0;
}

/// The choice meant by `typed`: its value, its number, or the beginning of only one.
const Choice* choose(const std::vector<Choice>& choices, const std::string& typed,
                     const Catalogue& catalogue) {
    for (const Choice& choice : choices)
        if (choice.value == typed) return &choice;
    for (std::size_t i = 0; i < choices.size(); ++i)
        if (std::to_string(i + 1) == typed) return &choices[i];
    const Choice* found = nullptr;
    for (const Choice& choice : choices) {
        if (!begins(choice.value, typed) && !begins(catalogue.render(choice.title), typed))
            continue;
        if (found != nullptr) return nullptr;
        found = &choice;
    }
    return found;
}

/// Whether `value` is one of the choices, if there are any.
bool is_possible(const Question& question, const std::string& value) {
    return question.choices.empty() ||
           std::any_of(question.choices.begin(), question.choices.end(),
                       [&](const Choice& choice) { return choice.value == value; });
}

Text not_a_choice(const std::vector<Choice>& choices, const std::string& typed) {
    std::vector<std::string> values;
    values.reserve(choices.size());
    for (const Choice& choice : choices) values.push_back(choice.value);
    const auto near = suggestions(typed, values);
    if (near.empty())
        return text("'{typed}' is none of the choices; ? shows them.", {{"typed", typed}});
    return text("'{typed}' is none of the choices. Did you mean {names}?",
                {{"typed", typed}, {"names", join(near, ", ")}});
}

}  // namespace

bool may_ask(const Env& env, bool no_input) {
    const auto forbidden = env.variable("KLAG_NO_INPUT");
    return !no_input && (!forbidden || forbidden->empty()) && env.in_is_terminal &&
           env.err_is_terminal;
}

Asker::Asker(std::istream& in, std::ostream& talk, Catalogue catalogue, Paint paint)
    : in_{in}, talk_{talk}, catalogue_{std::move(catalogue)}, paint_{paint} {}

std::optional<std::string> Asker::read_line() {
    std::string line;
    if (std::getline(in_, line)) return line;
    // A terminal can go on after Ctrl-D; C's stream remembers the end as well.
    in_.clear();
    if (&in_ == &std::cin) std::clearerr(stdin);
    return line.empty() ? std::nullopt : std::optional{line};
}

void Asker::say(const Text& sentence) { talk_ << printable(catalogue_.render(sentence)) << '\n'; }

void Asker::show_choices(const Question& question) {
    Table table{{{}, {.right = true}, {}, {}}};  // the first one is empty: an indent
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        const Choice& choice = question.choices[i];
        const std::string title = catalogue_.render(choice.title);
        table.add({{},
                   {std::to_string(i + 1)},
                   {choice.value},
                   {title == choice.value ? "" : title, Style::dim}});
    }
    talk_ << table.render(0, paint_);
}

void Asker::explain(const Question& question) {
    if (!question.help.empty()) say(question.help);
    show_choices(question);
    if (!question.choices.empty())
        say(text("Type a choice, its number, or how it begins. < goes back."));
    else if (question.optional || !question.preset.empty())
        say(text("Enter takes what is there. < goes back."));
    else
        say(text("< goes back."));
}

void Asker::show_choices_at_a_glance(const Question& question) {
    if (question.choices.size() <= at_a_glance) show_choices(question);
}

void Asker::prompt(const Question& question) {
    talk_ << paint_(Style::bold, catalogue_.render(question.text));
    if (question.choices.size() > at_a_glance)
        talk_ << ' '
              << printable(
                     catalogue_.render(text("(? shows the {count} choices)",
                                            {{"count", std::to_string(question.choices.size())}})));
    if (question.several_lines)
        talk_ << ' ' << catalogue_.word("(an empty line ends it)") << ":\n";
    else if (!question.preset.empty())
        talk_ << " [" << printable(question.preset) << "]: ";
    else
        talk_ << ": ";
    talk_ << std::flush;
}

Reply Asker::read_lines(const Question& question) {
    std::string value;
    bool any = false;
    while (const auto line = read_line()) {
        any = true;
        if (value.empty() && trim(*line) == "<") return {Reply::Kind::back};
        if (trim(*line).empty() || trim(*line) == ".") break;
        if (!value.empty()) value += '\n';
        value += *line;
    }
    if (!any) return {Reply::Kind::ended};
    return {Reply::Kind::answered, value.empty() ? question.preset : value};
}

std::optional<Text> Asker::objection(const Question& question, std::string& value) const {
    if (bad_byte(value)) return text("That holds bytes that are no text. Please type it again.");
    if (value.empty()) {
        if (question.optional) return std::nullopt;
        return text("An answer is needed; ? explains.");
    }
    if (!question.choices.empty()) {
        const Choice* choice = choose(question.choices, value, catalogue_);
        if (choice == nullptr) return not_a_choice(question.choices, value);
        value = choice->value;
    }
    return question.objection ? question.objection(value) : std::nullopt;
}

Reply Asker::read_reply(const Question& question) {
    if (question.several_lines) return read_lines(question);
    const auto line = read_line();
    if (!line) return {Reply::Kind::ended};
    const auto typed = trim(*line);
    if (typed == "<") return {Reply::Kind::back};
    return {Reply::Kind::answered, typed.empty() ? question.preset : std::string{typed}};
}

Reply Asker::ask(const Question& question) {
    show_choices_at_a_glance(question);
    while (true) {
        prompt(question);
        Reply reply = read_reply(question);
        if (reply.kind != Reply::Kind::answered) return reply;
        if (reply.value == "?") {
            explain(question);
            continue;
        }
        const auto wrong = objection(question, reply.value);
        if (!wrong) return reply;
        say(*wrong);
    }
}

bool Asker::confirm(const Text& question, bool preset) {
    while (true) {
        talk_ << paint_(Style::bold, catalogue_.render(question))
              << (preset ? " [Y/n] " : " [y/N] ") << std::flush;
        const auto line = read_line();
        if (!line) return false;
        const std::string answer = lower(std::string{trim(*line)});
        if (answer.empty()) return preset;
        for (const char* yes : {"y", "yes", "j", "ja"})
            if (answer == yes) return true;
        for (const char* no : {"n", "no", "nej", "nei", "nee"})
            if (answer == no) return false;
        say(text("Please answer yes or no."));
    }
}

Interview interview(Asker& asker, const std::vector<Question>& questions, Answers known) {
    Answers answers;
    std::vector<std::size_t> asked;
    for (std::size_t at = 0; at < questions.size();) {
        Question question = questions[at];
        if (question.wanted && !question.wanted(answers)) {
            ++at;
            continue;
        }
        if (question.fitted) question.fitted(question, answers);
        const auto before = known.find(question.name);
        if (before != known.end() && is_possible(question, before->second))
            question.preset = before->second;
        if (!is_possible(question, question.preset)) question.preset.clear();
        const Reply reply = asker.ask(question);
        if (reply.kind == Reply::Kind::ended) return {.finished = false, .answers = answers};
        if (reply.kind == Reply::Kind::back) {
            if (asked.empty()) continue;
            at = asked.back();
            asked.pop_back();
            answers.erase(questions[at].name);
            continue;
        }
        answers[question.name] = known[question.name] = reply.value;
        asked.push_back(at);
        ++at;
    }
    return {.finished = true, .answers = answers};
}

}  // namespace klag::cli
