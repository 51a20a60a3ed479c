#include "base/error.h"
#include "base/utf8.h"
#include "letters/html.h"
#include "letters/plain_text.h"
#include "letters/template.h"
#include "print/pdf.h"
#include "yaml/letterhead_yaml.h"

#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>

// Prints letters of its own, for tests of what comes out on paper:
//
//   press text|html|pdf|proof LETTERHEAD.yaml [LOGO] <LETTER >RESULT
//   press print DATE <HTML >PDF
//
// LETTER has lines `key: value` (language, title, organisation, page, running; sender, recipient
// and reference LABEL=VALUE as often as needed), an empty line, and the Markdown of the body. There
// `@quote` stands for the rest of the input, quoted as a person's words are.
namespace {

using namespace klag;

std::string content(std::istream& in) { return {std::istreambuf_iterator<char>{in}, {}}; }

std::string content(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    return content(file);
}

void take(const std::string& line, letters::Head& head) {
    const auto colon = line.find(": ");
    const std::string key = line.substr(0, colon);
    const std::string value = colon == std::string::npos ? "" : line.substr(colon + 2);
    if (key == "language") head.language = value;
    if (key == "title") head.title = value;
    if (key == "organisation") head.organisation = value;
    if (key == "page") head.page = value;
    if (key == "running") head.running = value;
    if (key == "sender") head.sender.push_back(value);
    if (key == "recipient") head.recipient.push_back(value);
    if (key != "reference") return;
    const auto sign = value.find('=');
    head.references.push_back({value.substr(0, sign), value.substr(sign + 1)});
}

letters::Letter letter_from(const std::string& input) {
    letters::Letter letter;
    const auto end = input.find("\n\n");
    for (const std::string& line : split(input.substr(0, end), '\n')) take(line, letter.head);
    letter.body = input.substr(end + 2);
    const std::string mark = "@quote\n";
    if (const auto at = letter.body.find(mark); at != std::string::npos)
        letter.body = letter.body.substr(0, at) + "> " +
                      letters::as_markdown(letter.body.substr(at + mark.size())) + "\n";
    return letter;
}

core::Logo logo_from(const std::string& path) {
    return {path.ends_with(".svg") ? "image/svg+xml" : "image/png", content(path)};
}

/// The PDF; what it leaves out goes to standard error.
std::string printed(const std::string& html, const std::string& day) {
    print::Pdf pdf = print::to_pdf(html, *Date::parse(day));
    for (const std::string& character : pdf.left_out)
        std::cerr << "left out: " << character << "\n";
    return std::move(pdf.bytes);
}

std::string result(const std::vector<std::string>& words) {
    const std::string& what = words.at(0);
    const std::string input = content(std::cin);
    if (what == "print") return printed(input, words.at(1));
    const auto letterhead = yaml::parse_letterhead(content(words.at(1)), words.at(1));
    if (what == "proof")
        return printed(
            letters::proof_window(letterhead, {.language = "en",
                                               .title = "Does the window fit?",
                                               .steps = {"Print at 100 %.", "Fold."},
                                               .window = "{width} × {height} mm",
                                               .from_left = "{left} mm from the left",
                                               .from_top = "{top} mm from the top",
                                               .sample = "Åsa Öberg\nStorgatan 1\n831 82 ÖSTERSUND",
                                               .verify = "Nobody has measured this window yet."}),
            "2026-03-02");
    const letters::Letter letter = letter_from(input);
    if (what == "text") return letters::to_text(letter);
    const std::string html =
        letters::to_html(letter, letterhead, words.size() > 2 ? logo_from(words[2]) : core::Logo{});
    return what == "html" ? html : printed(html, "2026-03-02");
}

}  // namespace

int main(int argc, char** argv) {
    try {
        std::cout << result({argv + 1, argv + argc}) << std::flush;
        return 0;
    } catch (const Error& error) {
        std::cerr << error.what() << "\n";
        return static_cast<int>(error.kind());
    }
}
