#include "report/markup.h"

#include "base/hex.h"
#include "base/html.h"
#include "base/utf8.h"

namespace klag::report {
namespace {

bool is_letter_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

std::string hex_of(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return hex({&byte, 1});
}

}  // namespace

std::string escape_html(std::string_view text) {
    return klag::escape_html(printable(unix_lines(text)));
}

std::string css_string(std::string_view text) {
    std::string out{'"'};
    for (const char c : printable(unix_lines(text))) {
        const bool is_plain =
            is_letter_or_digit(c) || static_cast<unsigned char>(c) >= 0x80 ||
            std::string_view{" .,:;()-/%+#=!?_"}.find(c) != std::string_view::npos;
        if (c == '\n')
            out += ' ';
        else if (is_plain)
            out += c;
        else
            out += "\\" + hex_of(c) + " ";
    }
    return out + '"';
}

std::string anchor(std::string_view id) {
    std::string out;
    for (const char c : id)
        out += is_letter_or_digit(c) || c == '-' ? std::string{c} : "_" + hex_of(c);
    return out;
}

}  // namespace klag::report
