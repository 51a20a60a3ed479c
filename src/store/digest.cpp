#include "store/digest.h"

#include "base/hex.h"

#include <sodium.h>

#include <array>

namespace klag::store {

namespace {

class Sha256 {
  public:
    Sha256() { crypto_hash_sha256_init(&state_); }

    Sha256& add(std::string_view bytes) {
        crypto_hash_sha256_update(&state_, reinterpret_cast<const unsigned char*>(bytes.data()),
                                  bytes.size());
        return *this;
    }

    std::string hex() {
        std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
        crypto_hash_sha256_final(&state_, hash.data());
        return klag::hex(hash);
    }

  private:
    crypto_hash_sha256_state state_{};
};

}  // namespace

std::string sha256_hex(std::string_view bytes) { return Sha256{}.add(bytes).hex(); }

std::string checksum(std::string_view bytes) {
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(),
                       reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr,
                       0);
    return hex(hash);
}

std::string commitment(std::string_view uid, std::string_view bytes) {
    constexpr std::string_view nul{"\0", 1};
    return Sha256{}.add("klag-v1").add(nul).add(uid).add(nul).add(bytes).hex();
}

}  // namespace klag::store
