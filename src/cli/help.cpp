#include "cli/help.h"

#include "base/utf8.h"
#include "cli/width.h"

#include <algorithm>

namespace klag::cli {
namespace {

constexpr int widest = 100;
constexpr int narrowest = 40;
constexpr int widest_names = 28;

/// A help text that grows line by line.
class Page {
  public:
    Page(const Catalogue& catalogue, int width, Paint paint)
        : catalogue_{catalogue},
          width_{width <= 0 ? 80 : std::clamp(width, narrowest, widest)},
          paint_{paint} {}

    std::string word(std::string_view english) const { return catalogue_.word(english); }

    void title(const std::string& name, const std::string& summary) {
        paragraph(catalogue_.render(
            text("{name}: {summary}", {{"name", name}, {"summary", word(summary)}})));
    }

    void heading(const std::string& english) {
        out_ += "\n" + paint_(Style::bold, word(english)) + "\n";
    }

    void paragraph(const std::string& text) { out_ += wrap(text, width_) + "\n"; }

    void usage(const std::string& line) {
        const std::string label = word("Usage:");
        const int indent = display_width(label) + 1;
        out_ += "\n" + paint_(Style::bold, label) + " " + wrap(line, width_, indent) + "\n";
    }

    void description(const std::string& english) {
        if (!english.empty()) out_ += "\n" + wrap(word(english), width_) + "\n";
    }

    void examples(const std::vector<Example>& examples) {
        if (examples.empty()) return;
        heading("Examples");
        for (const Example& example : examples) {
            out_ += "  " + printable(example.command) + "\n";
            if (!example.meaning.empty())
                out_ += "      " + wrap(word(example.meaning), width_, 6) + "\n";
        }
    }

    /// Names at the left, what they mean at the right; a long name has a line of its own.
    void list(const Meanings& rows) {
        int names = 0;
        for (const auto& row : rows) names = std::max(names, display_width(row.first));
        names = std::min(names, widest_names);
        for (const auto& [name, meaning] : rows) {
            const bool alone = display_width(name) > names;
            out_ += "  " + (alone ? name : pad_right(name, names));
            if (!meaning.empty()) {
                out_ += alone ? "\n" + std::string(static_cast<std::size_t>(names + 4), ' ') : "  ";
                out_ += wrap(meaning, width_, names + 4);
            }
            while (out_.back() == ' ') out_.pop_back();
            out_ += "\n";
        }
    }

    void options(const std::vector<Option>& options, const std::string& first_heading) {
        for (const std::string& group : groups_of(options)) {
            Meanings rows;
            for (const Option& option : options)
                if (option.group == group)
                    rows.emplace_back(option.letter != 0 ? shown(option) : "    " + shown(option),
                                      meaning(option.help, option.choices));
            heading(group.empty() ? first_heading : group);
            list(rows);
        }
    }

    std::string meaning(const std::string& help, const std::vector<std::string>& choices) const {
        if (choices.empty()) return word(help);
        return catalogue_.render(text("{help} (one of: {choices})",
                                      {{"help", word(help)}, {"choices", join(choices, ", ")}}));
    }

    std::string result() && { return std::move(out_); }

  private:
    const Catalogue& catalogue_;
    int width_;
    Paint paint_;
    std::string out_;
};

}  // namespace

std::string usage_line(const Program& program, const Command& command) {
    std::string line = program.name + " " + command.name;
    for (const Parameter& parameter : command.parameters) line += " " + shown(parameter);
    for (const Option& option : command.options)
        if (option.required)
            line += " --" + option.name + (option.is_flag() ? "" : " " + option.value);
    return line + " [options]";
}

std::string help_text(const Program& program, const Catalogue& catalogue, int width, Paint paint) {
    Page page{catalogue, width, paint};
    page.title(program.name, program.summary);
    page.usage(program.name + " COMMAND [options]");
    page.examples(program.examples);
    page.description(program.description);
    for (const std::string& group : groups_of(program.commands)) {
        Meanings rows;
        for (const Command& command : program.commands)
            if (!command.hidden && command.group == group)
                rows.emplace_back(command.name, page.word(command.summary));
        if (rows.empty()) continue;
        page.heading(group.empty() ? "Commands" : group);
        page.list(rows);
    }
    page.options(program.global_options, "Options of every command");
    page.description(catalogue.render(
        text("More on a command: '{program} help COMMAND'.", {{"program", program.name}})));
    return std::move(page).result();
}

std::string help_text(const Program& program, const Command& command, const Catalogue& catalogue,
                      int width, Paint paint) {
    Page page{catalogue, width, paint};
    page.title(program.name + " " + command.name, command.summary);
    page.usage(usage_line(program, command));
    if (!command.aliases.empty())
        page.paragraph(
            catalogue.render(text("Also: {aliases}", {{"aliases", join(command.aliases, ", ")}})));
    page.examples(command.examples);
    page.description(command.description);
    Meanings rows;
    for (const Parameter& parameter : command.parameters)
        if (!parameter.help.empty() || !parameter.choices.empty())
            rows.emplace_back(shown(parameter), page.meaning(parameter.help, parameter.choices));
    if (!rows.empty()) {
        page.heading("What it takes");
        page.list(rows);
    }
    page.options(command.options, "Options");
    page.options(program.global_options, "Options of every command");
    if (!command.see_also.empty())
        page.description(
            catalogue.render(text("See also: {pages}", {{"pages", join(command.see_also, ", ")}})));
    return std::move(page).result();
}

}  // namespace klag::cli
