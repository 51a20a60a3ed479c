#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>

namespace klag {

/// Small letters alone.
constexpr bool is_hex_digit(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }

/// `bytes` as hexadecimal digits, small letters, two a byte.
std::string hex(std::span<const unsigned char> bytes);

/// `count` bytes drawn from `random`, as hexadecimal digits.
std::string random_hex(const std::function<void(std::span<unsigned char>)>& random,
                       std::size_t count);

}  // namespace klag
