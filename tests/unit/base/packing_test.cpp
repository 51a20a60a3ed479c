#include "base/packing.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <limits>

namespace klag {
namespace {

RC_GTEST_PROP(WhatIsPacked, IsUnpackedTheSame, ()) {
    const auto number = *rc::gen::arbitrary<std::uint64_t>();
    const auto signed_number = *rc::gen::arbitrary<int>();
    const auto text = *rc::gen::arbitrary<std::string>();
    const auto hex = *rc::gen::container<std::string>(rc::gen::elementOf(std::string{"0af9F"}));
    const auto list = *rc::gen::arbitrary<std::vector<std::string>>();
    Packer out;
    out.number(number);
    out.signed_number(signed_number);
    out.text(text);
    out.hex(hex);
    out.list(list, [&out](const std::string& value) { out.text(value); });
    const std::string bytes = out.take();

    Unpacker in{bytes};
    RC_ASSERT(in.number() == number);
    RC_ASSERT(in.signed_number() == signed_number);
    std::string read;
    in.text(read);
    RC_ASSERT(read == text);
    in.hex(read);
    RC_ASSERT(read == hex);
    std::vector<std::string> values;
    in.list(values, [&in](std::string& value) { in.text(value); });
    RC_ASSERT(values == list);
    RC_ASSERT(in.at_end());
}

TEST(Unpacking, RefusesLengthsBeyondTheEnd) {
    for (const std::string& bytes :
         {std::string{"\x7E"
                      "abc"},
          std::string{"\xFF\xFF\xFF\x7F"}, std::string{}, std::string(11, '\xFF')}) {
        std::string text;
        EXPECT_THROW(Unpacker{bytes}.text(text), NotPacked);
        EXPECT_THROW(Unpacker{bytes}.hex(text), NotPacked);
    }
}

TEST(Unpacking, RefusesNumbersOutOfRange) {
    Packer out;
    out.number(std::numeric_limits<std::uint64_t>::max());
    const std::string bytes = out.take();

    EXPECT_THROW(Unpacker{bytes}.signed_number(), NotPacked);
    EXPECT_THROW(Unpacker{bytes}.number_below(7), NotPacked);
}

}  // namespace
}  // namespace klag
