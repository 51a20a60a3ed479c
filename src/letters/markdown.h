#pragma once

#include <string>
#include <string_view>

namespace klag::letters {

/// The HTML of a letter's Markdown: headings, paragraphs, lists, quotations, emphasis, links to the
/// web and e-mail. Raw HTML, pictures and other links become the text they are made of, so that
/// nothing that somebody wrote is run, loaded or left out.
std::string body_html(std::string_view markdown);

}  // namespace klag::letters
