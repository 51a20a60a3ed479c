#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// How git writes numbers and ids in files of its own.
namespace klag::git {

inline constexpr std::size_t id_size = 20;  ///< of an id or a checksum (SHA-1), in bytes

/// The number in four bytes at `at`, the highest byte first.
std::uint32_t number_at(std::string_view bytes, std::size_t at);
/// `number` in four bytes.
std::string four_bytes(std::uint32_t number);

}  // namespace klag::git
