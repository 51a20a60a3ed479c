#include "store/plane.h"

#include "base/error.h"
#include "support/temp_repository.h"

#include <gtest/gtest.h>

namespace klag::store {
namespace {

TEST(APrivateRef, IsNamedByTheHashOfTheUid) {
    EXPECT_EQ(private_ref("abc"), "refs/klag/private/ba");  // SHA-256("abc") = ba7816bf…
}

TEST(ThePrivatePlane, HoldsNothingAtFirst) {
    test::TempRepository temp;

    EXPECT_EQ(read_personal(temp.repository(), "0123", "name"), std::nullopt);
    EXPECT_TRUE(list_personal(temp.repository(), "0123").empty());
}

TEST(ThePrivatePlane, TakesNoNameThatIsAPath) {
    test::TempRepository temp;

    EXPECT_THROW(write_plane(temp.repository(), {{"0123", "a/b", "x"}}, {}), std::logic_error);
    EXPECT_THROW(write_plane(temp.repository(), {{"0123", "..", "x"}}, {}), Error);
}

}  // namespace
}  // namespace klag::store
