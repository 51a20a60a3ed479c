#include "commands/printed.h"

#include "base/utf8.h"
#include "print/pdf.h"

#include <utility>

namespace klag::commands {

std::string printed(const std::string& html, Context& klag) {
    constexpr std::size_t enough = 12;
    print::Pdf pdf = print::to_pdf(html, klag.today());
    if (pdf.left_out.empty()) return std::move(pdf.bytes);
    const bool many = pdf.left_out.size() > enough;
    if (many) pdf.left_out.resize(enough);
    klag.out().warn(text("the PDF leaves out what no font here has: {characters}",
                         {{"characters", join(pdf.left_out, ", ") + (many ? " …" : "")}}));
    klag.out().hint(
        text("Install a font that has it: sudo apt install fonts-noto-core "
             "fonts-noto-cjk fonts-noto-color-emoji."));
    return std::move(pdf.bytes);
}

}  // namespace klag::commands
