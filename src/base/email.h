#pragma once

#include <string_view>

namespace klag {

/// Whether `text` is one address with an @ and nothing else: no second one, no name, no comment, no
/// control character. What was saved is held to this.
bool is_one_address(std::string_view text);

/// Whether mail reaches such an address: what is typed, and what mail goes to. Its domain may have
/// letters such as å, which mail carries in another form (IDNA); the part before the @ may not:
/// hardly a server takes them there (RFC 6531).
bool is_email_address(std::string_view text);

/// Whether the part before an @ has letters that keep the address from being one.
bool has_foreign_mailbox(std::string_view text);

}  // namespace klag
