#include "base/email.h"

#include <algorithm>

namespace klag {

bool is_one_address(std::string_view text) {
    const auto at = text.find('@');
    const bool has_control = std::any_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) == 0x7F;
    });
    return !has_control && at != std::string_view::npos && at > 0 && at + 1 < text.size() &&
           text.find('@', at + 1) == std::string_view::npos &&
           text.find_first_of(" ,;:<>()[]\"\\") == std::string_view::npos && text.front() != '-';
}

bool is_email_address(std::string_view text) {
    return is_one_address(text) && !has_foreign_mailbox(text) && text.back() != '.' &&
           text.find("@.") == std::string_view::npos && text.find("..") == std::string_view::npos;
}

bool has_foreign_mailbox(std::string_view text) {
    const std::string_view mailbox = text.substr(0, text.find('@'));
    return std::any_of(mailbox.begin(), mailbox.end(),
                       [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

}  // namespace klag
