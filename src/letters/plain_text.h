#pragma once

#include "letters/page.h"

#include <string>
#include <string_view>

namespace klag::letters {

/// The letter on paper: a Markdown letter of headings (#), paragraphs, lists (- item), quotations
/// (> line) and forced line ends (a line that ends with \), wrapped at `width` columns. A letter
/// made by `render` keeps every value as the person wrote it, whatever Markdown would make of it.
std::string to_text(std::string_view markdown, int width = 72);

/// The same for the body of an e-mail, whose heading needs no line below it.
std::string to_mail_text(std::string_view markdown, int width = 72);

/// The letter on paper with its head above the text: the sender, the references, the recipient.
std::string to_text(const Letter& letter, int width = 72);

/// Columns that `text` takes on paper or a terminal: combining marks take none, wide characters
/// two.
int display_width(std::string_view text);

}  // namespace klag::letters
