#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

/// How git writes numbers and ids in files of its own.
namespace klag::git {

inline constexpr std::size_t id_size = 20;  ///< of an id or a checksum (SHA-1), in bytes

/// SHA-1 by the processor's own instructions: for what klag itself wrote or is about to compare.
class Checksum {
  public:
    Checksum();
    ~Checksum();
    Checksum(const Checksum&) = delete;
    Checksum& operator=(const Checksum&) = delete;

    void add(std::string_view bytes);
    /// The twenty bytes of the sum.
    std::string finish();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

/// The number in four bytes at `at`, the highest byte first.
inline std::uint32_t number_at(std::string_view bytes, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8U | static_cast<unsigned char>(bytes[at + i]);
    return number;
}
/// `number` in four bytes, or in two.
std::string four_bytes(std::uint32_t number);
std::string two_bytes(unsigned number);

}  // namespace klag::git
