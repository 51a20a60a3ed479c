#include "commands/printed.h"

#include "base/utf8.h"
#include "print/pdf.h"

#include <utility>

namespace klag::commands {

namespace {

void warn_of_font(const print::Pdf& pdf, Context& klag) {
    if (pdf.missing_font.empty()) return;
    klag.out().warn(text("the font '{font}' is not installed; another one stands in for it",
                         {{"font", pdf.missing_font}}));
    klag.out().hint(
        text("Install it, or choose one that 'fc-list : family' names with 'klag edit "
             "letterhead'."));
}

void warn_of_characters(const print::Pdf& pdf, Context& klag) {
    constexpr std::size_t enough = 12;
    if (pdf.left_out.empty()) return;
    std::vector<std::string> shown = pdf.left_out;
    const bool many = shown.size() > enough;
    if (many) shown.resize(enough);
    klag.out().warn(text("the PDF leaves out what no font here has: {characters}",
                         {{"characters", join(shown, ", ") + (many ? " …" : "")}}));
    klag.out().hint(
        text("Install a font that has it: sudo apt install fonts-noto-core "
             "fonts-noto-cjk fonts-noto-color-emoji."));
}

}  // namespace

std::string printed(const std::string& html, Context& klag) {
    print::Pdf pdf = print::to_pdf(html, klag.today());
    warn_of_font(pdf, klag);
    warn_of_characters(pdf, klag);
    return std::move(pdf.bytes);
}

}  // namespace klag::commands
