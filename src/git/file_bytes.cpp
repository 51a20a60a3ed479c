#include "git/file_bytes.h"

#include <nettle/sha1.h>

#include <array>

namespace klag::git {

static_assert(SHA1_DIGEST_SIZE == id_size);

struct Checksum::State : sha1_ctx {};

Checksum::Checksum() : state_{std::make_unique<State>()} { sha1_init(state_.get()); }
Checksum::~Checksum() = default;

void Checksum::add(std::string_view bytes) {
    sha1_update(state_.get(), bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
}

std::string Checksum::finish() {
    std::array<std::uint8_t, id_size> sum{};
    sha1_digest(state_.get(), sum.size(), sum.data());
    return {sum.begin(), sum.end()};
}

std::string four_bytes(std::uint32_t number) {
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U}) bytes += static_cast<char>(number >> shift);
    return bytes;
}

std::string two_bytes(unsigned number) {
    return {static_cast<char>(number >> 8U), static_cast<char>(number)};
}

}  // namespace klag::git
