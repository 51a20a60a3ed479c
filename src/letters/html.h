#pragma once

#include "core/letterhead.h"
#include "letters/page.h"

#include <string>
#include <vector>

/// Letters as HTML: one file with its own style, which asks for nothing outside itself. A screen
/// shows it narrow or wide, light or dark; paper has the recipient in the envelope's window.
namespace klag::letters {

/// The letter as a whole HTML document. Every value of the head is plain text, and in the body no
/// raw HTML and no picture survives: they are shown as the characters they are made of.
std::string to_html(const Letter& letter, const core::Letterhead& letterhead,
                    const core::Logo& logo = {});

/// A document that is no letter: the head above `main`, which is HTML already, and `more_style`
/// after the style of letters.
std::string to_html(const Head& head, const std::string& main, const std::string& more_style,
                    const core::Letterhead& letterhead, const core::Logo& logo = {});

/// What stands on a sheet to be held against an envelope, in the reader's language.
struct ProofWords {
    std::string language;
    std::string title;                 ///< "Does the window fit?"
    std::vector<std::string> steps{};  ///< what to do: print at 100 %, fold, put it in, shake
    std::string window;                ///< "The window: {width} × {height} mm"
    std::string from_left;             ///< "{left} mm from the left"
    std::string from_top;              ///< "{top} mm from the top"
    std::string sample{};              ///< lines of an address, as they would stand in the window
    std::string verify{};  ///< that nobody has measured it yet; shown when the letterhead says so
};

/// A sheet with the window drawn where the letterhead has it, labelled in millimetres, and a ruler
/// of 100 mm that shows whether the printer kept the size.
std::string proof_window(const core::Letterhead& letterhead, const ProofWords& words);

}  // namespace klag::letters
