#include "cli/parse.h"

#include "base/error.h"
#include "base/utf8.h"
#include "cli/help.h"
#include "cli/words.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>
#include <optional>

namespace klag::cli {
namespace {

Error usage_error(Text message, Text hint) {
    return Error{ErrorKind::usage, std::move(message)}.hinted(std::move(hint));
}

Text usage_hint(const Program& program, const Command& command) {
    return text("Usage: {usage}", {{"usage", usage_line(program, command)}});
}

/// "Did you mean …?" when something is near; nothing otherwise.
std::optional<Text> did_you_mean(std::string_view typed, const std::vector<std::string>& known) {
    const auto near = suggestions(typed, known);
    if (near.empty()) return std::nullopt;
    return text("Did you mean {names}?", {{"names", join(near, ", ")}});
}

Error unknown_command(const Program& program, const std::string& word) {
    std::vector<std::string> names;
    for (const Command& command : program.commands)
        if (!command.hidden) names.push_back(command.name);
    return usage_error(text("there is no command '{word}'", {{"word", word}}),
                       did_you_mean(word, names)
                           .value_or(text("See all commands with '{program} help'.",
                                          {{"program", program.name}})));
}

Error unknown_option(const Program& program, const Command* command, const std::string& word) {
    if (command == nullptr)
        return usage_error(
            text("{word} is no option of {program}", {{"word", word}, {"program", program.name}}),
            text("The options of a command stand after it. See '{program} help'.",
                 {{"program", program.name}}));
    std::vector<std::string> names;
    for (const auto* options : {&command->options, &program.global_options})
        for (const Option& option : *options) names.push_back(option.name);
    const std::string line = program.name + " " + command->name;
    const auto bare = word.find_first_not_of('-');
    auto near = suggestions(bare == std::string::npos ? "" : word.substr(bare), names);
    for (std::string& name : near) name.insert(0, "--");
    return usage_error(text("'{line}' has no option {word}", {{"line", line}, {"word", word}}),
                       near.empty()
                           ? text("See its options with '{line} --help'.", {{"line", line}})
                           : text("Did you mean {names}?", {{"names", join(near, ", ")}}));
}

Error no_value(const Option& option) {
    return usage_error(
        text("--{option} needs a value", {{"option", option.name}}),
        option.choices.empty()
            ? text("Write --{option} {value}.", {{"option", option.name}, {"value", option.value}})
            : text("Possible are: {choices}.", {{"choices", join(option.choices, ", ")}}));
}

void check_choice(const std::string& what, const std::string& value,
                  const std::vector<std::string>& choices) {
    if (choices.empty() || std::find(choices.begin(), choices.end(), value) != choices.end())
        return;
    const Text all = text("Possible are: {choices}.", {{"choices", join(choices, ", ")}});
    const auto near = suggestions(value, choices);
    throw usage_error(
        text("'{value}' is not possible for {what}", {{"value", value}, {"what", what}}),
        near.empty() ? all
                     : text("Did you mean {names}? Possible are: {choices}.",
                            {{"names", join(near, ", ")}, {"choices", join(choices, ", ")}}));
}

/// Throws for the first word that cannot be right.
void check_words(const Program& program, const Sorted& sorted) {
    const Option* open = nullptr;
    for (const Word& word : sorted.words) {
        if (open != nullptr && word.role != Word::Role::value) throw no_value(*open);
        open = nullptr;
        if (word.role == Word::Role::unknown)
            throw unknown_option(program, sorted.command, word.text);
        if (word.role != Word::Role::option) continue;
        if (word.option->is_flag() && word.glued)
            throw usage_error(text("--{option} takes no value", {{"option", word.option->name}}),
                              text("Write --{option} alone.", {{"option", word.option->name}}));
        if (!word.option->is_flag() && !word.glued) open = word.option;
    }
    if (open != nullptr) throw no_value(*open);
}

/// The words for CLI11 in the one form that it reads without traps: long names, and each value as
/// a word of its own (it takes `--unit= x` for the value x). Values need no protection: an option
/// that takes one takes whatever comes.
std::vector<std::string> plain_options(const Sorted& sorted) {
    std::vector<std::string> out;
    for (const Word& word : sorted.words) {
        if (word.role == Word::Role::option) {
            out.push_back("--" + word.option->name);
            if (word.glued) out.push_back(word.text);
        } else if (word.role == Word::Role::value) {
            out.push_back(word.text);
        }
    }
    return out;
}

using Declared = std::map<const Option*, CLI::Option*>;

bool is_typed(const Option& option, const Sorted& sorted) {
    return std::any_of(sorted.words.begin(), sorted.words.end(), [&](const Word& word) {
        return word.role == Word::Role::option && word.option->name == option.name;
    });
}

/// Declares the options of this command that were typed or have to be, and no other, so that no
/// value can be taken for a command.
Declared declare(CLI::App& app, const Program& program, const Sorted& sorted) {
    app.set_help_flag();
    Declared declared;
    for (const auto* options : {&sorted.command->options, &program.global_options}) {
        for (const Option& option : *options) {
            if (!option.required && !is_typed(option, sorted)) continue;
            if (app.get_option_no_throw("--" + option.name) != nullptr) continue;
            CLI::Option* made = option.is_flag() ? app.add_flag("--" + option.name)
                                                 : app.add_option("--" + option.name);
            if (!option.is_flag()) {
                made->type_size(1);
                // Every value as it is typed: [a,b] is one, and nothing more is taken.
                made->take_all()->expected(1)->allow_extra_args(false);
            }
            declared.emplace(&option, made);
        }
    }
    return declared;
}

/// a,b and c as a, b and c. An empty part is a value too, so that it is refused, not lost.
std::vector<std::string> parted(const std::vector<std::string>& typed) {
    std::vector<std::string> out;
    for (const std::string& value : typed) {
        if (value.empty()) out.emplace_back();
        for (std::string& part : split(value, ',')) out.push_back(std::move(part));
    }
    return out;
}

/// Whether the value is the name of something that there is: none is empty, so that a variable of a
/// script that was never set does not mean all of them.
bool names_something(const Option& option) {
    return !option.completes.empty() && !completes_files(option.completes);
}

void read_options(const Program& program, const Sorted& sorted, Given& given) {
    CLI::App app;
    const Declared declared = declare(app, program, sorted);
    auto words = plain_options(sorted);
    std::reverse(words.begin(), words.end());
    try {
        app.parse(words);
    } catch (const CLI::ParseError& error) {
        throw std::logic_error{std::string{"the options were not understood: "} + error.what()};
    }
    for (const auto& [option, read] : declared) {
        auto values = read->results();
        if (parted_by_commas(*option)) values = parted(values);
        if (values.size() > 1 && !option->many && !option->is_flag())
            throw usage_error(text("--{option} is given twice", {{"option", option->name}}),
                              text("Give it once."));
        if (values.empty() && option->required)
            throw usage_error(text("--{option} is missing", {{"option", option->name}}),
                              usage_hint(program, *sorted.command));
        for (const std::string& value : values) {
            if (option->is_flag()) continue;
            check_choice("--" + option->name, value, option->choices);
            if (value.empty() && names_something(*option)) throw no_value(*option);
        }
        given.set_option(option->name, values);
    }
}

void read_parameters(const Program& program, const Sorted& sorted, Given& given) {
    const Command& command = *sorted.command;
    std::vector<std::vector<std::string>> places(command.parameters.size());
    std::size_t at = 0;
    for (const Word& word : sorted.words) {
        if (word.role != Word::Role::parameter) continue;
        if (at == places.size())
            throw usage_error(text("'{word}' is one word too many", {{"word", word.text}}),
                              usage_hint(program, command));
        const Parameter& parameter = command.parameters[at];
        check_choice(shown(Parameter{.name = parameter.name, .required = true}), word.text,
                     parameter.choices);
        places[at].push_back(word.text);
        if (!parameter.many) ++at;
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Parameter& parameter = command.parameters[i];
        if (parameter.required && places[i].empty())
            throw usage_error(text("{parameter} is missing", {{"parameter", shown(parameter)}}),
                              usage_hint(program, command));
        given.set_parameter(parameter.name, places[i]);
    }
}

/// Whether one of these stands among the options; for help also where a value is missing.
bool asks_for(const std::vector<std::string>& words, std::string_view name,
              std::string_view letter) {
    const auto end = std::find(words.begin(), words.end(), "--");
    return std::any_of(words.begin(), end,
                       [&](const std::string& word) { return word == name || word == letter; });
}

}  // namespace

Invocation parse(const Program& program, const std::vector<std::string>& words) {
    const Sorted sorted = sort_words(program, words);
    const auto verb = std::find_if(sorted.words.begin(), sorted.words.end(), [](const Word& word) {
        return word.role == Word::Role::command;
    });
    const bool wants_help = words.empty() || asks_for(words, "--help", "-h");
    for (auto word = sorted.words.begin(); word != verb && !wants_help; ++word)
        if (word->role == Word::Role::unknown) throw unknown_option(program, nullptr, word->text);
    if (verb != sorted.words.end() && sorted.command == nullptr)
        throw unknown_command(program, verb->text);
    if (wants_help) return {.wants = Invocation::Wants::help, .command = sorted.command};
    for (const Word& word : sorted.words)
        if (word.role == Word::Role::option && word.option->name == "version")
            return {.wants = Invocation::Wants::version, .command = nullptr};
    check_words(program, sorted);
    if (sorted.command == nullptr) return {.wants = Invocation::Wants::help, .command = nullptr};

    Invocation invocation{.wants = Invocation::Wants::run,
                          .command = sorted.command,
                          .given = Given{program, *sorted.command}};
    read_options(program, sorted, invocation.given);
    read_parameters(program, sorted, invocation.given);
    return invocation;
}

}  // namespace klag::cli
