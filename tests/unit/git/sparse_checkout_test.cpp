#include "git/sparse_checkout.h"

#include "git/index.h"
#include "support/temp_repository.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace klag::git {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

namespace fs = std::filesystem;

/// A repository with cases of two years, in an index of a version that git writes.
class ASparseCheckout : public testing::TestWithParam<int> {
  protected:
    ASparseCheckout() {
        for (const char* path : {"cases/2024/00/a/case.yaml", "cases/2024/01/b/case.yaml",
                                 "cases/2025/00/c/case.yaml", "letters/l.md", "klag.yaml"})
            temp_.put(path, "one\n");
        temp_.git("add .");
        temp_.git("commit -qm one");
        temp_.git("update-index --index-version " + std::to_string(GetParam()));
    }

    std::string head() { return *temp_.repository().resolve(std::string{main_ref}); }

    /// Leaves cases/2024 out, and takes its files away.
    void leave_out() {
        lay_only(temp_.repository(), {"cases/2025", "letters"}, temp_.path() / ".git");
        index([this](IndexUpdate& index) { index.leave_out({"cases/2024"}, head()); });
        fs::remove_all(temp_.path() / "cases/2024");
    }

    void index(const std::function<void(IndexUpdate&)>& change) {
        fs::create_directories(temp_.path() / ".git/klag");
        IndexUpdate update{temp_.repository(), temp_.path() / ".git/klag"};
        ASSERT_TRUE(update.take());
        change(update);
    }

    void expect_listed(const std::string& files) const {
        EXPECT_EQ(temp_.git("ls-files --sparse -t").output, files);
        EXPECT_EQ(temp_.status(), "");
        EXPECT_EQ(temp_.git("write-tree").output, temp_.git("rev-parse HEAD^{tree}").output);
        EXPECT_EQ(temp_.fsck(), "");
    }

    static constexpr const char* sparse =
        "S cases/2024/\nH cases/2025/00/c/case.yaml\nH klag.yaml\nH letters/l.md\n";

    test::TempRepository temp_;
};

INSTANTIATE_TEST_SUITE_P(OfVersion, ASparseCheckout, testing::Values(2, 3, 4));

TEST_P(ASparseCheckout, IsOneToGit) {
    leave_out();

    EXPECT_TRUE(temp_.repository().is_sparse());
    EXPECT_THAT(left_out(temp_.repository()), ElementsAre("cases/2024/"));
    EXPECT_EQ(temp_.git("sparse-checkout list").output, "cases/2025\nletters\n");
    expect_listed(sparse);
    EXPECT_EQ(temp_.git("sparse-checkout reapply").output, "");
    expect_listed(sparse);
}

TEST_P(ASparseCheckout, MayLeaveAFolderOutTwice) {
    leave_out();
    leave_out();

    expect_listed(sparse);
}

TEST_P(ASparseCheckout, PassesOverAFolderThatIsNotSaved) {
    leave_out();
    index([this](IndexUpdate& index) { index.leave_out({"cases/2023", "cases/2024"}, head()); });

    expect_listed(sparse);
}

TEST_P(ASparseCheckout, CanBeMadeOfADamagedIndex) {
    temp_.put(".git/index", "rubbish");
    leave_out();

    expect_listed(sparse);
}

TEST_P(ASparseCheckout, Ends) {
    leave_out();
    index([this](IndexUpdate& index) { index.list_left_out(head()); });
    lay_all(temp_.repository());

    EXPECT_FALSE(temp_.repository().is_sparse());
    EXPECT_THAT(left_out(temp_.repository()), IsEmpty());
    EXPECT_EQ(temp_.status(), " D cases/2024/00/a/case.yaml\n D cases/2024/01/b/case.yaml\n");
    temp_.git("checkout -q -- .");
    expect_listed(
        "H cases/2024/00/a/case.yaml\nH cases/2024/01/b/case.yaml\n"
        "H cases/2025/00/c/case.yaml\nH klag.yaml\nH letters/l.md\n");
}

TEST_P(ASparseCheckout, EndsWhereGitListsFilesOneByOne) {
    temp_.git("sparse-checkout set --cone --no-sparse-index cases/2025 letters");
    index([this](IndexUpdate& index) { index.list_left_out(head()); });
    lay_all(temp_.repository());

    EXPECT_EQ(temp_.status(), " D cases/2024/00/a/case.yaml\n D cases/2024/01/b/case.yaml\n");
}

TEST_P(ASparseCheckout, TakesFoldersByTheirNames) {
    for (const char* folder : {"a b", "star*", "what?", "[x]", "back\\slash", "end ", "å"})
        temp_.put(std::string{folder} + "/file", "x");
    temp_.git("add .");
    temp_.git("commit -qm two");

    lay_only(temp_.repository(),
             {"cases/2024", "cases/2025", "letters", "a b", "star*", "what?", "[x]", "back\\slash",
              "end ", "å"},
             temp_.path() / ".git");
    temp_.git("sparse-checkout reapply");

    EXPECT_EQ(temp_.git("ls-files -t | grep -v ^H").output, "");
    EXPECT_EQ(temp_.status(), "");
}

}  // namespace
}  // namespace klag::git
