#include "base/email.h"

#include <gtest/gtest.h>

namespace klag {
namespace {

TEST(AnEmailAddress, IsOneAndNothingElse) {
    for (const char* one : {"a@b.se", "rut.alm+k@example.org", "rut@åre.example"})
        EXPECT_TRUE(is_email_address(one)) << one;
    for (const char* other :
         {"", "plain", "@b.se", "a@", "a@b@c.se", "a@b.se, x@y.se", "a@b.se;x@y.se", "a b@c.se",
          "A <a@b.se>", "a@b.se (x)", "a@b.se\nBcc: x@y.se", "a@b.se\x7F", "-oProxy@b.se", "å@ö.se",
          "a@.se", "a@b..se", "a@b.se."})
        EXPECT_FALSE(is_email_address(other)) << other;
}

}  // namespace
}  // namespace klag
