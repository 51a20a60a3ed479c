#pragma once

#include "base/date.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// HTML to PDF by WeasyPrint, a program of its own that klag trusts with nothing: no file, no
/// network, bounded memory and time.
namespace klag::print {

/// How the page is printed. Nothing of this comes from a register.
struct Printer {
    std::string python{"/usr/bin/python3"};  ///< the one that Debian's weasyprint belongs to
    std::chrono::milliseconds timeout{std::chrono::seconds{60}};
    std::size_t memory{1UL << 30U};  ///< bytes of address space
};

struct Pdf {
    std::string bytes;
    /// The characters that it leaves out, since no font on this machine has them: "中 (U+4E2D)".
    std::vector<std::string> left_out{};
    std::string missing_font{};  ///< the family that the page wants first; "" when it is installed
};

/// The PDF of a whole HTML document: A4, tagged, with its fonts inside. `date` stands for the clock
/// while it is made: the same document and date give the same bytes on the same machine. A logo
/// must stand in the document as to_html writes it; a page that asks for anything else is refused.
/// Throws Error: usage when WeasyPrint is not installed, as for every program that klag needs and
/// does not find; not_saved when it fails, or needs too much time or memory.
Pdf to_pdf(std::string_view html, Date date, const Printer& printer = {});

}  // namespace klag::print
