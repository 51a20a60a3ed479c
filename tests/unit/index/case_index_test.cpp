#include "index/unusable.h"
#include "index/update.h"
#include "support/builders.h"
#include "support/random_life.h"
#include "support/temp_repository.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <sys/stat.h>

namespace klag::index {
namespace {

using core::Case;
using core::Selection;
using test::CaseBuilder;
using testing::ElementsAre;
using Use = Database::Use;

const std::string boot = "this boot";

class TheIndex : public testing::Test {
  protected:
    CaseIndex opened(Use use = Use::writing) const { return CaseIndex::open(file(), use, boot); }
    std::filesystem::path file() const { return folder_.path() / "index.db"; }

    static void fill(CaseIndex& index, const std::vector<Case>& cases,
                     const std::string& commit = "one") {
        Update update{index};
        int running = 0;
        for (const Case& c : cases) update.put(row_of({2026, ++running, "K"}, c));
        update.commit(commit, {});
    }

    static std::vector<std::string> found(const CaseIndex& index, const Selection& selection = {},
                                          const std::string& commit = "one") {
        std::vector<std::string> numbers;
        index.each(commit, selection, [&](Case&& c) {
            numbers.push_back(c.number);
            return true;
        });
        return numbers;
    }

    test::TempFolder folder_;
};

std::vector<Case> two() { return {CaseBuilder{1, "2026-03-02"}, CaseBuilder{2, "2026-03-03"}}; }

TEST_F(TheIndex, GivesCasesInOrder) {
    CaseIndex index = opened();
    fill(index, two());

    EXPECT_THAT(found(opened(Use::reading)), ElementsAre("K-2026-0001", "K-2026-0002"));
    EXPECT_THAT(found(index, {.newest_first = true}), ElementsAre("K-2026-0002", "K-2026-0001"));
}

TEST_F(TheIndex, KeepsNothingThatWasNotCommitted) {
    CaseIndex index = opened();
    fill(index, two());
    {
        Update update{index};
        update.clear();
    }

    EXPECT_EQ(found(index).size(), 2U);
}

TEST_F(TheIndex, TellsOfOneCommitOnly) {
    CaseIndex index = opened();
    fill(index, two());

    EXPECT_EQ(index.commit(), "one");
    EXPECT_THROW(found(index, {}, "two"), Unusable);
    EXPECT_THROW(index.has_in_another_year("two", 1, 2026), Unusable);
}

TEST_F(TheIndex, ReplacesAndRemoves) {
    CaseIndex index = opened();
    fill(index, two());
    {
        Update update{index};
        update.put(row_of({2026, 1, "K"}, CaseBuilder{7, "2025-01-01"}));
        update.remove({2026, 2, "K"});
        update.commit("two", {});
    }

    EXPECT_THAT(found(index, {}, "two"), ElementsAre("K-2026-0007"));
}

TEST_F(TheIndex, KnowsWhetherANumberIsInAnotherYear) {
    CaseIndex index = opened();
    Update update{index};
    for (const int year : {2026, 2024}) update.put(row_of({year, 7, "K"}, two().front()));
    for (const char* series : {"K", "Q"}) update.put(row_of({2026, 8, series}, two().front()));
    update.commit("one", {});

    EXPECT_TRUE(index.has_in_another_year("one", 7, 2024));
    EXPECT_TRUE(index.has_in_another_year("one", 7, 2025));
    EXPECT_FALSE(index.has_in_another_year("one", 8, 2026));
    EXPECT_FALSE(index.has_in_another_year("one", 9, 2026));
}

TEST_F(TheIndex, AnswersWhileItVisits) {
    CaseIndex index = opened();
    fill(index, two());

    index.each("one", {}, [&](Case&&) {
        EXPECT_FALSE(index.has_in_another_year("one", 2, 2026));
        return true;
    });
}

TEST_F(TheIndex, KeepsWhatWasCountedUntilItHoldsAnotherCommit) {
    CaseIndex index = opened();
    fill(index, two());
    index.keep_counted("one", "how many", "two");
    index.keep_counted("one", "how many", "2");

    EXPECT_EQ(opened(Use::reading).counted("one", "how many"), "2");
    EXPECT_EQ(index.counted("one", "how old"), std::nullopt);
    EXPECT_THROW(index.counted("two", "how many"), Unusable);

    fill(index, two(), "two");
    EXPECT_EQ(index.counted("two", "how many"), std::nullopt);
}

TEST_F(TheIndex, KeepsNothingThatWasCountedOfAnotherCommit) {
    CaseIndex index = opened();
    fill(index, two());

    EXPECT_THROW(index.keep_counted("two", "how many", "2"), Unusable);
    EXPECT_EQ(index.counted("one", "how many"), std::nullopt);
}

TEST_F(TheIndex, KeepsOnlyTheLastThatWereCounted) {
    CaseIndex index = opened();
    fill(index, two());
    for (int number = 0; number <= CaseIndex::most_counted; ++number)
        index.keep_counted("one", std::to_string(number), "2");

    EXPECT_EQ(index.counted("one", "0"), std::nullopt);
    EXPECT_EQ(index.counted("one", "1"), "2");
}

TEST_F(TheIndex, ThatWasTakenAwayOrReplacedGivesWhatItHeld) {
    CaseIndex old = opened();
    fill(old, two());
    std::filesystem::remove(file());
    CaseIndex other = opened();
    fill(other, {two().front()});
    fill(old, {two().back()}, "two");

    EXPECT_THAT(found(old, {}, "two"), ElementsAre("K-2026-0002", "K-2026-0002"));
    EXPECT_THAT(found(other), ElementsAre("K-2026-0001"));
    EXPECT_THAT(found(opened(Use::reading)), ElementsAre("K-2026-0001"));
}

/// It may have been copied while klag was writing.
TEST_F(TheIndex, ThatIsACopyIsMadeAnew) {
    CaseIndex index = opened();
    fill(index, two());
    std::filesystem::copy(file(), folder_.path() / "copy.db");
    std::filesystem::rename(folder_.path() / "copy.db", file());

    EXPECT_THROW(opened(Use::reading), Unusable);
    EXPECT_EQ(opened().commit(), "");
}

TEST_F(TheIndex, OfAnotherBootIsMadeAnew) {
    CaseIndex index = opened();
    fill(index, two());

    EXPECT_THROW(CaseIndex::open(file(), Use::reading, "another boot"), Unusable);
    EXPECT_EQ(CaseIndex::open(file(), Use::writing, "another boot").commit(), "");
}

TEST_F(TheIndex, ThatIsNoDatabaseIsMadeAnew) {
    for (const std::string& bytes :
         {std::string(8192, '\0'), std::string(5000, 'x'), std::string{"SQLite format 3"}}) {
        std::ofstream{file(), std::ios::binary} << bytes;

        EXPECT_THROW(opened(Use::reading), Unusable);
        CaseIndex index = opened();
        fill(index, two());
        EXPECT_EQ(found(index).size(), 2U);
    }
}

TEST_F(TheIndex, ThatIsCutOffGivesNoWrongAnswer) {
    {
        CaseIndex index = opened();
        std::vector<Case> many;
        for (int i = 1; i < 200; ++i) many.push_back(CaseBuilder{i, "2026-03-02"});
        fill(index, many);
    }
    std::filesystem::resize_file(file(), std::filesystem::file_size(file()) / 2);

    EXPECT_THROW(found(opened(Use::reading)), Unusable);
    EXPECT_EQ(opened().commit(), "");
}

/// SQLite would wait at a pipe for ever, write into what a link leads to, and fail at the others.
TEST_F(TheIndex, TakesThePlaceOfWhateverStandsThere) {
    const auto victim = folder_.path() / "victim";
    const auto put = [&](const std::string& what, const std::filesystem::path& place) {
        if (what == "pipe") ::mkfifo(place.c_str(), 0600);
        if (what == "link") std::filesystem::create_symlink(victim, place);
        if (what == "second name") std::filesystem::create_hard_link(victim, place);
        if (what == "folder") std::filesystem::create_directory(place);
    };
    std::ofstream{victim} << "keep me";
    for (const std::string what : {"pipe", "link", "second name", "folder"}) {
        std::filesystem::remove(file());
        put(what, file());
        if (what != "second name") {
            EXPECT_THROW(opened(Use::reading), Unusable) << what;
        }
        EXPECT_EQ(Database::obstacle(file(), Use::writing), file()) << what;

        CaseIndex index = opened();
        fill(index, two());
        EXPECT_EQ(found(index).size(), 2U) << what;
        EXPECT_EQ(Database::obstacle(file(), Use::writing), std::nullopt) << what;
    }
    std::ifstream in{victim};
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>{in}, {}), "keep me");
}

/// What SQLite would keep there, klag does without.
TEST_F(TheIndex, LooksAtNothingThatStandsBesideIt) {
    for (const std::string ending : {"-journal", "-wal"}) {
        std::filesystem::remove(file());
        const std::filesystem::path beside = file().string() + ending;
        std::ofstream{beside} << "keep me";
        {
            CaseIndex index = opened();
            fill(index, two());
        }
        EXPECT_EQ(found(opened(Use::reading)).size(), 2U) << ending;
        std::filesystem::remove(beside);
        ::mkfifo(beside.c_str(), 0600);
        EXPECT_EQ(found(opened(Use::reading)).size(), 2U) << ending;
        EXPECT_EQ(opened().commit(), "one") << ending;
    }
}

TEST_F(TheIndex, IsDoneWithoutWhereAFolderThatHoldsSomethingStands) {
    std::filesystem::create_directories(file() / "something");

    EXPECT_THROW(opened(), Unusable);
    EXPECT_TRUE(std::filesystem::exists(file() / "something"));
}

TEST_F(TheIndex, FindsCasesByHowTheirNumbersBegin) {
    CaseIndex index = opened();
    Update update{index};
    for (const int year : {2025, 2026})
        for (const int running : {4, 42, 420, 24}) {
            Case c = CaseBuilder{1, "2026-03-02"};
            c.number =
                "K-" + std::to_string(year) + "-0" + std::to_string(1000 + running).substr(1);
            update.put(row_of({year, running, "K"}, c));
        }
    update.commit("one", {});

    EXPECT_THAT(found(index, {.number_begins = "42"}),
                ElementsAre("K-2025-0042", "K-2025-0420", "K-2026-0042", "K-2026-0420"));
    EXPECT_THAT(found(index, {.number_begins = "2026-4", .newest_first = true}),
                ElementsAre("K-2026-0420", "K-2026-0042", "K-2026-0004"));
    EXPECT_THAT(found(index, {.number_begins = "K-2025-004"}), ElementsAre("K-2025-0042"));
    EXPECT_THAT(found(index, {.number_begins = "k"}), ElementsAre());
}

TEST_F(TheIndex, GivesTheBytesThatWereKept) {
    CaseIndex index = opened();
    {
        Update update{index};
        update.keep("a", "bytes of a");
        update.keep("b", "bytes of b");
        update.commit("one", {});
    }

    EXPECT_EQ(index.kept("a"), "bytes of a");
    EXPECT_EQ(index.kept("c"), std::nullopt);
}

TEST_F(TheIndex, OfAnotherFormIsMadeAnew) {
    CaseIndex index = opened();
    fill(index, two());
    for (const char* change : {"form = 'another'", "settings = 'none'", "settings = NULL"}) {
        {
            const Database database{file(), Use::writing};
            database.write_straight();
            database.run(std::string{"UPDATE about SET "} + change);
        }

        EXPECT_THROW(opened(Use::reading), Unusable) << change;
        EXPECT_EQ(opened().commit(), "") << change;
        fill(index = opened(), two());
    }
}

TEST_F(TheIndex, KnowsTheSettingsFilesOfItsCommit) {
    const Ids one{{"klag.yaml", std::string(40, 'a')}, {"procedures/x.yaml", std::string(40, 'b')}};
    CaseIndex index = opened();
    EXPECT_EQ(index.settings(), Ids{});
    Update{index}.commit("one", one);

    EXPECT_EQ(index.settings(), one);
    EXPECT_EQ(opened(Use::reading).settings(), one);
    Update update{index};
    EXPECT_EQ(update.settings_before(), one);
    update.clear();
    EXPECT_EQ(update.settings_before(), Ids{});
    EXPECT_EQ(update.before(), "");
}

TEST_F(TheIndex, IsNotMadeByReading) {
    EXPECT_THROW(opened(Use::reading), Unusable);
    EXPECT_FALSE(std::filesystem::exists(file()));
}

TEST_F(TheIndex, OfWhichAnotherKlagWritesIsLeft) {
    CaseIndex index = opened();
    const Update update{index};
    CaseIndex other = opened();

    EXPECT_THROW(Update{other}, Unusable);
}

/// The index answers what core::selects answers, for whatever may happen to a case.
RC_GTEST_PROP(ASelection, FindsTheSameInTheIndexAsInTheCases, ()) {
    const test::TempFolder folder;
    CaseIndex index = CaseIndex::open(folder.path() / "index.db", Use::writing, boot);
    std::vector<Case> cases;
    for (int number = 1; number <= 12; ++number)
        cases.push_back(test::any_life(test::realm(), number));
    {
        Update update{index};
        int running = 0;
        for (const Case& c : cases) update.put(row_of({2026, ++running, "K"}, c));
        update.commit("one", {});
    }
    const Date middle = cases.front().events.back().on.date;
    const auto some_day = [&]() -> std::optional<Date> {
        if (*rc::gen::arbitrary<bool>()) return std::nullopt;
        return middle + *rc::gen::inRange(-60, 120);
    };
    const auto some_categories = [] {
        const std::vector<std::string> all{"food", "time", "foo"};
        return *rc::gen::container<std::vector<std::string>>(*rc::gen::inRange<std::size_t>(0, 3),
                                                             rc::gen::elementOf(all));
    };
    const Selection selection{.open_only = *rc::gen::arbitrary<bool>(),
                              .due_by = some_day(),
                              .active_since = some_day(),
                              .received_from = some_day(),
                              .received_to = some_day(),
                              .unit = *rc::gen::element<std::string>("", "north", "u"),
                              .any_category = some_categories(),
                              .number_begins = *rc::gen::element<std::string>(
                                  "", "", "1", "12", "0", "2026-1", "2025-", "K-2026-001", "Q")};
    std::vector<Case> expected;
    for (const Case& c : cases)
        if (selects(selection, core::traits(c))) expected.push_back(c);

    std::vector<Case> found;
    index.each("one", selection, [&found](Case&& c) {
        found.push_back(std::move(c));
        return true;
    });

    RC_ASSERT(found == expected);

    std::vector<core::Summary> rows;
    index.each_summary("one", selection, [&rows](core::Summary&& row) {
        rows.push_back(std::move(row));
        return true;
    });

    RC_ASSERT(rows.size() == expected.size());
    for (std::size_t i = 0; i < rows.size(); ++i) RC_ASSERT(rows[i] == core::summary(expected[i]));
}

}  // namespace
}  // namespace klag::index
