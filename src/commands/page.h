#pragma once

#include "commands/context.h"

#include <string>
#include <utility>
#include <vector>

namespace klag::commands {

/// A page of text for a terminal, at most as wide as it: headings, facts in two columns,
/// paragraphs.
class Page {
  public:
    /// `klag` must live longer. `width` 0 means 80 columns.
    explicit Page(Context& klag);

    void title(const std::string& line);
    void heading(const Text& words);
    /// "Label:  value" with the values under each other; an empty value is left out.
    void facts(const std::vector<std::pair<Text, std::string>>& rows);
    /// Wrapped text, indented.
    void paragraph(const std::string& body);
    /// A line as it is (already painted or harmless).
    void raw(const std::string& line);
    int width() const { return width_; }

    const std::string& text() const { return text_; }

  private:
    Context& klag_;
    int width_;
    std::string text_;
};

}  // namespace klag::commands
