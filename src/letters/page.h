#pragma once

#include <string>
#include <vector>

namespace klag::letters {

/// What stands above the text of a letter, and at its edges. All values are plain text as a person
/// wrote it: never Markdown, never HTML.
struct Head {
    struct Reference {
        std::string label;  ///< "Our number", in the letter's language
        std::string value;
    };

    std::string language;                  ///< sv, nb, nl or en: of the whole document
    std::string title;                     ///< of the document; names nobody
    std::string organisation;              ///< who sends it
    std::vector<std::string> sender{};     ///< lines below its name: address, telephone, web
    std::vector<std::string> recipient{};  ///< lines for the window; none for a sheet without one
    std::vector<Reference> references{};   ///< our number, our handler, the date, your reference
    std::string page{};                    ///< "Page {page} of {pages}"
    std::string running{};                 ///< at the head of every page but the first; "" for none
};

/// A finished letter: its head, and its text as Markdown made by `render`.
struct Letter {
    Head head;
    std::string body;
};

}  // namespace klag::letters
