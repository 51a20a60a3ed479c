#include "commands/page.h"

#include "base/utf8.h"
#include "cli/width.h"

#include <algorithm>

namespace klag::commands {

Page::Page(Context& klag)
    : klag_{klag}, width_{klag.out().width() == 0 ? 80 : std::min(klag.out().width(), 100)} {}

void Page::title(const std::string& line) {
    text_ += klag_.out().paint()(cli::Style::bold, line) + "\n";
}

void Page::heading(const Text& words) {
    text_ += "\n" + klag_.out().paint()(cli::Style::bold, klag_.out().words(words)) + "\n";
}

void Page::facts(const std::vector<std::pair<Text, std::string>>& rows) {
    int label_width = 0;
    for (const auto& [label, value] : rows)
        if (!value.empty())
            label_width = std::max(label_width, cli::display_width(klag_.out().words(label)) + 1);
    for (const auto& [label, value] : rows) {
        if (value.empty()) continue;
        const int indent = label_width + 4;
        const std::string lines = cli::wrap(printable(value), width_, indent);
        text_ += "  " + cli::pad_right(klag_.out().words(label) + ":", label_width) + "  " + lines +
                 "\n";
    }
}

void Page::paragraph(const std::string& body) {
    for (const std::string& line : cli::wrap_lines(printable(body), width_ - 2))
        text_ += line.empty() ? "\n" : "  " + line + "\n";
}

void Page::raw(const std::string& line) { text_ += line; }

}  // namespace klag::commands
