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

void write(test::TempRepository& temp, const PrivateWrite& what) {
    for (const PlaneMove& move : write_plane(temp.repository(), {what}, {}))
        temp.git("update-ref " + move.ref + " " + move.after);
}

TEST(ThePrivatePlane, PutsTheFolderOfACaseBelowItsFirstLetter) {
    test::TempRepository temp;
    write(temp, {"0123", "name", "x"});

    EXPECT_EQ(temp.git("ls-tree -r --name-only " + private_ref("0123")).output, "0/0123/name\n");
    EXPECT_EQ(read_personal(temp.repository(), "0123", "name"), "x");
    EXPECT_EQ(list_personal(temp.repository(), "0123"), std::vector<std::string>{"name"});
}

TEST(ThePrivatePlane, GoesOnWithAFolderAtTheRoot) {
    test::TempRepository temp;
    const std::string tree = temp.repository().write_tree(
        std::nullopt, {{"0123/old", temp.repository().write_blob("x")}});
    const std::string commit = temp.repository().write_commit(
        {.tree = tree, .parents = {}, .author = {"A", "a"}, .message = "x"});
    temp.git("update-ref " + private_ref("0123") + " " + commit);
    write(temp, {"0123", "new", "y"});

    EXPECT_EQ(read_personal(temp.repository(), "0123", "old"), "x");
    EXPECT_EQ(read_personal(temp.repository(), "0123", "new"), "y");
    EXPECT_EQ(list_personal(temp.repository(), "0123"), (std::vector<std::string>{"new", "old"}));
}

TEST(ThePrivatePlane, TakesNoNameThatIsAPath) {
    test::TempRepository temp;

    EXPECT_THROW(write_plane(temp.repository(), {{"0123", "a/b", "x"}}, {}), std::logic_error);
    EXPECT_THROW(write_plane(temp.repository(), {{"0123", "..", "x"}}, {}), Error);
}

}  // namespace
}  // namespace klag::store
