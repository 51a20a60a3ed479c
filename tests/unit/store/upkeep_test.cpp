#include "store/upkeep.h"

#include "base/error.h"
#include "support/temp_repository.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace klag::store {
namespace {

namespace fs = std::filesystem;

class Upkeep : public testing::Test {
  protected:
    /// Puts so many empty files where klag looks, as if objects lay there.
    void pile_up(int count) {
        for (int i = 0; i < count; ++i)
            temp_.put(".git/objects/17/" + std::to_string(++piled_), "");
    }

    /// Puts the list of a pack that has so many bytes.
    void pretend_packed(std::uintmax_t bytes) {
        temp_.put(".git/objects/pack/pack-1.idx", "");
        fs::resize_file(temp_.path() / ".git/objects/pack/pack-1.idx", bytes);
    }

    test::TempRepository temp_;
    int piled_{};
};

TEST_F(Upkeep, CountsObjectsAndTheirSize) {
    temp_.repository().write_blob("a");
    temp_.repository().write_blob("b");

    const Storage found = storage_of(temp_.repository());

    EXPECT_EQ(found.loose, 2U);
    EXPECT_EQ(found.packs, 0U);
    EXPECT_GT(found.bytes, 0U);
}

TEST_F(Upkeep, IsWorthItFromAboutSevenThousandObjects) {
    pile_up(26);
    EXPECT_FALSE(wants_packing(temp_.repository()));

    pile_up(1);

    EXPECT_TRUE(wants_packing(temp_.repository()));
}

TEST_F(Upkeep, IsNotWorthItForWhatThePackingLeft) {
    pile_up(40);
    temp_.put(".git/objects/info/commit-graph", "");
    const auto later = fs::file_time_type::clock::now() + std::chrono::seconds{5};
    fs::last_write_time(temp_.path() / ".git/objects/info/commit-graph", later);

    EXPECT_FALSE(wants_packing(temp_.repository()));
}

TEST_F(Upkeep, WritesFiltersOfALongHistoryThatHasNone) {
    pretend_packed(2'700'000);
    EXPECT_FALSE(wants_filters(temp_.repository()));

    pretend_packed(2'900'000);
    EXPECT_TRUE(wants_filters(temp_.repository()));

    fs::remove(temp_.path() / ".git/objects/pack/pack-1.idx");  // git would read it
    temp_.git("-c user.name=A -c user.email=a@b commit -q --allow-empty -m first");
    ASSERT_EQ(temp_.git("commit-graph write --reachable --no-changed-paths").status, 0);
    pretend_packed(2'900'000);
    EXPECT_TRUE(wants_filters(temp_.repository()));

    fs::remove(temp_.path() / ".git/objects/pack/pack-1.idx");
    ASSERT_EQ(temp_.git("commit-graph write --reachable --changed-paths").status, 0);
    pretend_packed(2'900'000);
    EXPECT_FALSE(wants_filters(temp_.repository()));
}

TEST_F(Upkeep, TakesAwayWhatAKilledGitHasLeftThatIsOldEnough) {
    const std::string objects = ".git/objects/";
    const std::vector<std::string> left{
        "pack/tmp_pack_a",  "pack/tmp_idx_a", "pack/.tmp-17-pack-a.pack",
        "info/tmp_graph_a", "info/packs_a",   "info/commit-graph.lock"};
    const std::vector<std::string> others{"pack/pack-1.pack", "info/packs", "info/alternates"};
    const auto remains = [&](const std::string& name) {
        return fs::exists(temp_.path() / (objects + name));
    };
    for (const auto& name : left) temp_.put(objects + name, "");
    for (const auto& name : others) temp_.put(objects + name, "");
    const Lock lock{temp_.repository()};

    remove_unfinished_packs(temp_.repository(), lock);
    EXPECT_TRUE(std::all_of(left.begin(), left.end(), remains));

    const auto then = fs::file_time_type::clock::now() - std::chrono::hours{25};
    for (const auto& names : {left, others})
        for (const auto& name : names) fs::last_write_time(temp_.path() / (objects + name), then);
    remove_unfinished_packs(temp_.repository(), lock);
    EXPECT_TRUE(std::none_of(left.begin(), left.end(), remains));
    EXPECT_TRUE(std::all_of(others.begin(), others.end(), remains));
}

TEST_F(Upkeep, IsTheOwnersAlone) {
    EXPECT_NO_THROW(demand_owner(temp_.repository()));
    if (::geteuid() != 0) GTEST_SKIP() << "skipped 1: only root can give a folder away";
    ASSERT_EQ(test::run("chown 12345 '" + (temp_.path() / ".git").string() + "'").status, 0);

    EXPECT_THAT([&] { demand_owner(temp_.repository()); },
                testing::Throws<Error>(testing::Property(&Error::kind, ErrorKind::refused)));
}

TEST_F(Upkeep, FindsDamagedObjectsAndRemovesThoseThatStillAre) {
    temp_.repository().write_blob("whole");
    const std::string whole = temp_.repository().write_blob("mended meanwhile");
    const std::string mended = ".git/objects/" + whole.substr(0, 2) + "/" + whole.substr(2);
    const std::string bytes = temp_.get(mended);
    fs::remove(temp_.path() / mended);
    temp_.put(mended, "torn");
    const std::string torn(38, '0');
    temp_.put(".git/objects/5a/" + torn, "torn");
    temp_.put(".git/objects/5a/tmp_obj_x", "unfinished");
    temp_.put(".git/objects/info/" + torn, "no object");

    const auto found = damaged_objects(temp_.repository());

    EXPECT_THAT(found, testing::UnorderedElementsAre("5a" + torn, whole));
    temp_.put(mended, bytes);
    EXPECT_EQ(remove_damaged(temp_.repository(), found, Lock{temp_.repository()}), 1U);
    EXPECT_FALSE(fs::exists(temp_.path() / ".git/objects/5a" / torn));
    EXPECT_EQ(temp_.get(mended), bytes);
}

}  // namespace
}  // namespace klag::store
