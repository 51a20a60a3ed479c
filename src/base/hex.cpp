#include "base/hex.h"

#include <string_view>
#include <vector>

namespace klag {

std::string hex(std::span<const unsigned char> bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out(bytes.size() * 2, '\0');
    auto at = out.begin();
    for (const unsigned char byte : bytes) {
        *at++ = digits[byte >> 4U];
        *at++ = digits[byte & 15U];
    }
    return out;
}

std::string random_hex(const std::function<void(std::span<unsigned char>)>& random,
                       std::size_t count) {
    std::vector<unsigned char> bytes(count);
    random(bytes);
    return hex(bytes);
}

}  // namespace klag
