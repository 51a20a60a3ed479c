#include "git/whole_file.h"

#include "support/temp_repository.h"

#include <gtest/gtest.h>

#include <system_error>

namespace klag::git {
namespace {

class AWholeFile : public testing::TestWithParam<std::size_t> {
  protected:
    test::TempRepository temp_;
};

INSTANTIATE_TEST_SUITE_P(OfAnySize, AWholeFile,
                         testing::Values(0, 1, 15, 16, 65'535, 65'536, 65'537, 200'000));

TEST_P(AWholeFile, GivesItsBytesAndKeepsThemWhenItMoves) {
    std::string bytes(GetParam(), 'x');
    for (std::size_t i = 0; i < bytes.size(); i += 7) bytes[i] = static_cast<char>(i);
    temp_.put("file", bytes);
    WholeFile file{temp_.path() / "file"};
    const std::string_view seen = file.bytes();

    const WholeFile moved{std::move(file)};

    EXPECT_TRUE(moved.is_there());
    EXPECT_EQ(moved.bytes(), bytes);
    EXPECT_EQ(seen, bytes);  // what pointed into it still does
}

TEST(WholeFile, IsNotThere) {
    const test::TempRepository temp;
    EXPECT_FALSE(WholeFile{temp.path() / "none"}.is_there());
    EXPECT_THROW(WholeFile{temp.path()}, std::system_error);
}

}  // namespace
}  // namespace klag::git
