#pragma once

#include <string>
#include <string_view>

namespace klag::store {

/// The SHA-256 of `bytes` as 64 hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

/// A checksum of `bytes` as 64 hexadecimal digits (BLAKE2b), quicker than the SHA-256: for what
/// klag alone reads and may forget at any time.
std::string checksum(std::string_view bytes);

/// What main says of private content: SHA-256("klag-v1" NUL uid NUL bytes) as 64 hexadecimal
/// digits. The salt that keeps it from being guessed is part of `bytes`.
std::string commitment(std::string_view uid, std::string_view bytes);

}  // namespace klag::store
