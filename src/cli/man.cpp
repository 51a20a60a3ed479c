#include "cli/man.h"

#include "base/utf8.h"
#include "cli/help.h"

namespace klag::cli {
namespace {

/// What means something at the start of a line only.
constexpr std::string_view line_marks = "#-;|[]`~";

/// Text inside a line, escaped.
std::string inline_text(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (std::string_view{"\\*_+"}.find(c) != std::string_view::npos) out += '\\';
        out += c == '\n' ? ' ' : c;
    }
    return out;
}

std::string bold(std::string_view text) { return "*" + inline_text(text) + "*"; }
std::string underlined(std::string_view text) { return "_" + inline_text(text) + "_"; }

std::string head(const Program& program, const std::string& name, const std::string& summary) {
    return name + "(1) \"" + program.name + " " + program.version + "\" \"" + program.name +
           " manual\"\n\n# NAME\n\n" + name + " - " + scdoc_text(summary) + "\n";
}

std::string section(std::string_view title) { return "\n# " + std::string{title} + "\n\n"; }

/// A name on a line of its own and its meaning indented below it.
std::string entry(const std::string& marked_name, const std::string& meaning) {
    std::string out = marked_name + "\n";
    if (!meaning.empty()) out += "\t" + meaning + "\n";
    return out + "\n";
}

std::string meaning(const std::string& help, const std::vector<std::string>& choices) {
    std::string out = scdoc_text(help) + ".";
    if (choices.empty()) return out;
    return out + " One of: " + scdoc_text(join(choices, ", ")) + ".";
}

std::string marked(const Option& option) {
    std::string out;
    if (option.letter != 0) out += bold(std::string{'-', option.letter}) + ", ";
    out += bold("--" + option.name);
    if (!option.is_flag()) out += " " + underlined(option.value);
    return out;
}

std::string options(const std::vector<Option>& options) {
    std::string out;
    for (const std::string& group : groups_of(options)) {
        if (!group.empty()) out += "## " + scdoc_text(group) + "\n\n";
        for (const Option& option : options)
            if (option.group == group)
                out += entry(marked(option), meaning(option.help, option.choices));
    }
    return out;
}

std::string examples(const std::vector<Example>& examples) {
    std::string out;
    for (const Example& example : examples)
        out += entry(bold(example.command), scdoc_text(example.meaning));
    return out;
}

/// Paragraphs: every line stands alone, so that no line is taken for markup.
std::string paragraphs(std::string_view text) {
    std::string out;
    for (const std::string& line : split(text, '\n')) out += scdoc_text(trim(line)) + "\n";
    return out;
}

std::string table_section(std::string_view title, const Meanings& rows) {
    if (rows.empty()) return {};
    std::string out = section(title);
    for (const auto& [name, said] : rows) out += entry(bold(name), scdoc_text(said));
    return out;
}

std::string see_also(const std::vector<std::string>& pages) {
    if (pages.empty()) return {};
    std::vector<std::string> shown_pages;
    for (const std::string& page : pages) {
        const auto parenthesis = page.find('(');
        shown_pages.push_back(bold(page.substr(0, parenthesis)) +
                              (parenthesis == std::string::npos ? "" : page.substr(parenthesis)));
    }
    return section("SEE ALSO") + join(shown_pages, ", ") + "\n";
}

std::string synopsis(const Program& program, const Command& command) {
    std::string out = bold(program.name + " " + command.name);
    for (const Parameter& parameter : command.parameters) {
        Parameter bare = parameter;
        bare.required = true;
        const std::string name = underlined(shown(bare));
        out += parameter.required ? " " + name : " [" + name + "]";
    }
    for (const Option& option : command.options)
        if (option.required) out += " " + marked({.name = option.name, .value = option.value});
    return out + " [" + underlined("options") + "]\n";
}

/// Exactly one newline at the end, and no empty line before it.
std::string tidy(std::string page) {
    while (page.size() > 1 && page.back() == '\n' && page[page.size() - 2] == '\n') page.pop_back();
    return page;
}

}  // namespace

std::string scdoc_text(std::string_view text) {
    std::string out =
        text.empty() || line_marks.find(text[0]) == std::string_view::npos ? "" : "\\";
    return out + inline_text(text);
}

std::string man_page(const Program& program) {
    std::string page = head(program, program.name, program.summary);
    page += section("SYNOPSIS") + bold(program.name) + " _COMMAND_ [_options_]\n";
    page += section("DESCRIPTION") + paragraphs(program.description);
    page += section("COMMANDS");
    for (const std::string& group : groups_of(program.commands)) {
        std::string rows;
        for (const Command& command : program.commands)
            if (!command.hidden && command.group == group)
                rows += entry(bold(program.name + "-" + command.name) + "(1)",
                              scdoc_text(command.summary) + ".");
        if (!rows.empty() && !group.empty()) page += "## " + scdoc_text(group) + "\n\n";
        page += rows;
    }
    page = tidy(page) + section("OPTIONS") + options(program.global_options);
    page = tidy(page) + table_section("EXIT STATUS", program.exit_statuses);
    page = tidy(page) + table_section("ENVIRONMENT", program.variables);
    page = tidy(page) + table_section("FILES", program.files);
    if (!program.examples.empty())
        page = tidy(page) + section("EXAMPLES") + examples(program.examples);
    return tidy(tidy(page) + see_also(program.see_also));
}

std::string man_page(const Program& program, const Command& command) {
    std::string page = head(program, program.name + "-" + command.name, command.summary);
    page += section("SYNOPSIS") + synopsis(program, command);
    page += section("DESCRIPTION");
    page += command.description.empty() ? scdoc_text(command.summary) + ".\n"
                                        : paragraphs(command.description);
    std::string takes;
    for (const Parameter& parameter : command.parameters)
        if (!parameter.help.empty())
            takes += entry(underlined(shown(Parameter{.name = parameter.name, .required = true})),
                           meaning(parameter.help, parameter.choices));
    page += section("OPTIONS") + "Every command also takes the options described in " +
            bold(program.name) + "(1).\n\n" + takes + options(command.options);
    page = tidy(page);
    if (!command.examples.empty()) page += section("EXAMPLES") + examples(command.examples);
    auto pages = command.see_also;
    pages.insert(pages.begin(), program.name + "(1)");
    return tidy(tidy(page) + see_also(pages));
}

}  // namespace klag::cli
