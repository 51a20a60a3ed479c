#include "base/packing.h"

#include "base/hex.h"

#include <algorithm>
#include <limits>

namespace klag {
namespace {

/// The value of a hexadecimal digit.
unsigned digit(char c) { return static_cast<unsigned>(c <= '9' ? c - '0' : c - 'a' + 10); }

bool is_packable(std::string_view text) {
    return text.size() % 2 == 0 && std::all_of(text.begin(), text.end(), is_hex_digit);
}

}  // namespace

void Packer::number(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7U) bytes_ += static_cast<char>(0x80U | (value & 0x7FU));
    bytes_ += static_cast<char>(value);
}

void Packer::signed_number(std::int64_t value) {
    const auto magnitude = static_cast<std::uint64_t>(value < 0 ? -(value + 1) : value);
    number(magnitude << 1U | (value < 0 ? 1U : 0U));
}

void Packer::text(std::string_view value) {
    number(value.size());
    bytes_ += value;
}

void Packer::hex(std::string_view value) {
    const bool packed = is_packable(value);
    number(value.size() << 1U | (packed ? 1U : 0U));
    if (!packed) bytes_ += value;
    for (std::size_t at = 0; packed && at < value.size(); at += 2)
        bytes_ += static_cast<char>(digit(value[at]) << 4U | digit(value[at + 1]));
}

std::uint64_t Unpacker::number() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        if (rest_.empty()) throw NotPacked{};
        const auto byte = static_cast<unsigned char>(rest_.front());
        rest_.remove_prefix(1);
        value |= std::uint64_t{byte & 0x7FU} << shift;
        if (byte < 0x80) return value;
    }
    throw NotPacked{};
}

std::uint64_t Unpacker::number_below(std::uint64_t limit) {
    const std::uint64_t value = number();
    if (value >= limit) throw NotPacked{};
    return value;
}

int Unpacker::signed_number() {
    const std::uint64_t read = number();
    const std::uint64_t magnitude = read >> 1U;
    if (magnitude > std::numeric_limits<int>::max()) throw NotPacked{};
    const int value = static_cast<int>(magnitude);
    return (read & 1U) != 0 ? -value - 1 : value;
}

std::size_t Unpacker::size() {
    const std::uint64_t count = number();
    if (count > rest_.size()) throw NotPacked{};
    return static_cast<std::size_t>(count);
}

std::string_view Unpacker::taken(std::size_t length) {
    if (length > rest_.size()) throw NotPacked{};
    const std::string_view out = rest_.substr(0, length);
    rest_.remove_prefix(length);
    return out;
}

void Unpacker::text(std::string& value) { value = taken(size()); }

void Unpacker::hex(std::string& value) {
    const std::uint64_t head = number();
    const std::uint64_t length = head >> 1U;
    const bool packed = (head & 1U) != 0;
    if (length > rest_.size() * 2 || (packed && length % 2 != 0)) throw NotPacked{};
    const std::string_view bytes = taken(static_cast<std::size_t>(packed ? length / 2 : length));
    value = packed ? klag::hex({reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()})
                   : std::string{bytes};
}

}  // namespace klag
