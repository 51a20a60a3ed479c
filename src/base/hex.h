#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>

namespace klag {

/// `bytes` as hexadecimal digits, small letters, two a byte.
std::string hex(std::span<const unsigned char> bytes);

/// `count` bytes drawn from `random`, as hexadecimal digits.
std::string random_hex(const std::function<void(std::span<unsigned char>)>& random,
                       std::size_t count);

}  // namespace klag
