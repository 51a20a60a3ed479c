#include "store/left_out.h"

#include "support/temp_repository.h"

#include <gtest/gtest.h>

namespace klag::store {
namespace {

constexpr const char* old_case = "cases/2025/00/K-2025-0001/case.yaml";
constexpr const char* new_case = "cases/2026/00/K-2026-0001/case.yaml";

/// A repository with cases of two years and an own letter.
class WhatIsLeftOut : public testing::Test {
  protected:
    WhatIsLeftOut() {
        for (const char* path : {old_case, new_case, "letters/sv/outcome.md"}) temp_.put(path, "x");
        temp_.git("add .");
        temp_.git("commit -qm one");
    }

    bool covers(const std::string& path) { return LeftOut{temp_.repository()}.covers(path); }

    test::TempRepository temp_;
};

TEST_F(WhatIsLeftOut, IsNothingInAWholeCheckout) {
    EXPECT_FALSE(covers(old_case));
    temp_.git("update-index --skip-worktree " + std::string{old_case});
    EXPECT_FALSE(covers(old_case));
}

TEST_F(WhatIsLeftOut, IsAllBelowAFolder) {
    temp_.git("sparse-checkout set --cone --sparse-index cases/2026");

    EXPECT_TRUE(covers(old_case));
    EXPECT_TRUE(covers("cases/2025/00/K-2025-0002/case.yaml"));
    EXPECT_FALSE(covers(new_case));
    EXPECT_FALSE(covers("cases/2025"));
    EXPECT_FALSE(covers("klag.yaml"));
}

TEST_F(WhatIsLeftOut, AreThePrivateFilesOfACaseWithIt) {
    temp_.git("sparse-checkout set --no-cone '/*' '!/cases/2025/' '!/letters/sv/outcome.md'");

    EXPECT_TRUE(covers(old_case));
    EXPECT_TRUE(covers("cases/2025/00/K-2025-0001/private.yaml"));
    EXPECT_FALSE(covers("cases/2025/00/K-2025-0002/case.yaml"));
    EXPECT_TRUE(covers("letters/sv/outcome.md"));
    EXPECT_FALSE(covers("letters/sv/closing.md"));
}

TEST_F(WhatIsLeftOut, IsNothingThatAnIndexTellsWhichCannotBeRead) {
    temp_.git("sparse-checkout set --cone --sparse-index cases/2026");
    temp_.put(".git/index", "rubbish");

    EXPECT_FALSE(covers(old_case));
}

}  // namespace
}  // namespace klag::store
