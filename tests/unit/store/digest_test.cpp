#include "store/digest.h"

#include <gtest/gtest.h>

namespace klag::store {
namespace {

TEST(Sha256, AgreesWithThePublishedExample) {  // FIPS 180-2, B.1
    EXPECT_EQ(sha256_hex("abc"),
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(AChecksum, IsBlake2bOf256Bits) {  // as Python's hashlib gives it
    EXPECT_EQ(checksum("abc"), "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
}

TEST(ACommitment, CoversTheVersionTheUidAndTheBytes) {
    const std::string all{"klag-v1\0uid\0words", 17};

    EXPECT_EQ(commitment("uid", "words"), sha256_hex(all));
}

TEST(ACommitment, TellsWhereTheUidEnds) { EXPECT_NE(commitment("ab", "c"), commitment("a", "bc")); }

}  // namespace
}  // namespace klag::store
