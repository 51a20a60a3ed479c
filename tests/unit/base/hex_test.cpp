#include "base/hex.h"

#include <gtest/gtest.h>

#include <array>

namespace klag {
namespace {

TEST(Hex, WritesTwoSmallDigitsForEachByte) {
    const std::array<unsigned char, 4> bytes{0x00, 0x0F, 0xA5, 0xFF};

    EXPECT_EQ(hex(bytes), "000fa5ff");
}

TEST(Hex, IsEmptyForNoBytes) { EXPECT_EQ(hex({}), ""); }

TEST(RandomHex, DrawsEachByteOnce) {
    unsigned char next = 9;
    const auto count_up = [&](std::span<unsigned char> bytes) {
        for (unsigned char& byte : bytes) byte = next++;
    };

    EXPECT_EQ(random_hex(count_up, 3), "090a0b");
}

}  // namespace
}  // namespace klag
