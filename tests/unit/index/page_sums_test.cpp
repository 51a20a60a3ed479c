#include "index/page_sums.h"

#include "index/unusable.h"
#include "index/update.h"
#include "support/builders.h"
#include "support/temp_repository.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <functional>
#include <iterator>
#include <sqlite3.h>
#include <sys/resource.h>

namespace klag::index {
namespace {

using Use = Database::Use;
using page_sums::page_size;
using testing::Contains;
using testing::Each;
using testing::Not;

const std::string boot = "this boot";
constexpr int some_cases = 200;

/// An index of a few pages, and a copy of it to be damaged.
class Pages {
  public:
    Pages() : made_{folder_.path() / "made.db"} {
        CaseIndex index = CaseIndex::open(made_, Use::writing, boot);
        {
            Update update{index};
            for (int running = 1; running <= some_cases; ++running)
                update.put(row_of({2026, running, "K"},
                                  test::CaseBuilder{running, "2026-03-02"}.clock(
                                      "answer", core::ClockChange::started, "2026-04-01")));
            update.keep("a", std::string(std::size_t{2} * page_size, 'a'));
            update.commit("one", {{"klag.yaml", "a"}});
        }
        index.keep_counted("one", "how many", "200");
    }

    std::filesystem::path file() const { return made_; }

    std::string bytes() const {
        std::ifstream in{made_, std::ios::binary};
        return {std::istreambuf_iterator<char>{in}, {}};
    }

    /// In the same file as ever: another would be a copy.
    void lay(const std::string& bytes) const { std::ofstream{made_, std::ios::binary} << bytes; }

  private:
    test::TempFolder folder_;
    std::filesystem::path made_;
};

const std::string damaged = "damaged";

/// What an index answers to each question, each asked by itself: `damaged` where it says so.
std::vector<std::string> answers(const std::filesystem::path& file) {
    const auto all = [](const CaseIndex& index, const core::Selection& selection) {
        std::string numbers;
        index.each("one", selection, [&](core::Case&& c) {
            numbers += c.number + " ";
            return true;
        });
        return numbers;
    };
    const std::vector<std::function<std::string(const CaseIndex&)>> questions{
        [&](const CaseIndex& index) { return all(index, {}); },
        [&](const CaseIndex& index) { return all(index, {.due_by = *Date::parse("2027-01-01")}); },
        [&](const CaseIndex& index) {
            return all(index, {.received_from = *Date::parse("2026-03-02")});
        },
        [&](const CaseIndex& index) { return all(index, {.unit = "north"}); },
        [](const CaseIndex& index) {
            std::string numbers;
            index.each_summary("one", {.open_only = true}, [&](core::Summary&& row) {
                numbers += row.number + " ";
                return true;
            });
            return numbers;
        },
        [](const CaseIndex& index) {
            return std::to_string(index.has_in_another_year("one", some_cases, 2025)) +
                   index.first_received("one")->iso();
        },
        [](const CaseIndex& index) { return index.kept("a").value_or("none"); },
        [](const CaseIndex& index) { return index.counted("one", "how many").value_or("none"); },
        [](const CaseIndex& index) { return index.settings().at("klag.yaml"); }};
    std::vector<std::string> out;
    for (const auto& question : questions) try {
            out.push_back(question(CaseIndex::open(file, Use::reading, boot)));
        } catch (const Unusable&) {
            out.push_back(damaged);
        }
    return out;
}

/// Each answer is the right one, or the index says that it has none.
bool all_right_or_none(const std::vector<std::string>& answers,
                       const std::vector<std::string>& right) {
    for (std::size_t i = 0; i < right.size(); ++i)
        if (answers[i] != right[i] && answers[i] != damaged) return false;
    return true;
}

RC_GTEST_PROP(APage, InWhichABitHasChangedGivesNoWrongAnswer, ()) {
    static const Pages pages;
    static const std::string whole = pages.bytes();
    static const std::vector<std::string> right = answers(pages.file());
    std::string bytes = whole;
    const auto place = *rc::gen::inRange<std::size_t>(0, bytes.size());
    bytes[place] = static_cast<char>(bytes[place] ^ (1 << *rc::gen::inRange(0, 8)));
    pages.lay(bytes);

    RC_ASSERT(all_right_or_none(answers(pages.file()), right));
}

TEST(APage, InTheWrongPlaceIsDamaged) {
    const Pages pages;
    const std::string whole = pages.bytes();
    const std::vector<std::string> right = answers(pages.file());
    EXPECT_THAT(right, Not(Contains(damaged)));
    EXPECT_THAT(right, Not(Contains("")));

    const std::string nothing(page_size, '\0');
    std::size_t noticed = 0;
    for (std::size_t to = 0; to < whole.size(); to += page_size) {
        const std::size_t from = to + page_size < whole.size() ? to + page_size : 0;
        for (const std::string& page : {nothing, whole.substr(from, page_size)}) {
            std::string bytes = whole;
            pages.lay(bytes.replace(to, page_size, page));
            const auto got = answers(pages.file());

            EXPECT_TRUE(all_right_or_none(got, right)) << to;
            noticed += static_cast<std::size_t>(std::ranges::count(got, damaged));
            if (to == 0) {
                EXPECT_THAT(got, Each(damaged));
            }
        }
    }
    EXPECT_GT(noticed, whole.size() / page_size);  // the questions together read nearly all pages
}

TEST(APage, ThatIsCutOffIsDamaged) {
    const Pages pages;
    const std::string whole = pages.bytes();
    const std::vector<std::string> right = answers(pages.file());

    for (std::size_t size = 0; size < whole.size(); size += page_size / 2) {
        pages.lay(whole.substr(0, size));
        EXPECT_TRUE(all_right_or_none(answers(pages.file()), right)) << size;
    }
    pages.lay(whole.substr(0, whole.size() - 1));
    EXPECT_TRUE(all_right_or_none(answers(pages.file()), right));
}

TEST(APage, ThatIsDamagedIsCalledThat) {
    const Pages pages;
    const CaseIndex before = CaseIndex::open(pages.file(), Use::reading, boot);
    std::string bytes = pages.bytes();
    std::ranges::fill(bytes.begin() + std::ptrdiff_t{2} * page_size, bytes.end(), 'x');
    pages.lay(bytes);

    EXPECT_THROW(before.each("one", {}, [](core::Case&&) { return true; }), Damaged);
}

/// Each bit that tells SQLite how to read the file.
TEST(ABitOfTheHead, KeepsNobodyFromMakingTheIndexAnew) {
    const Pages pages;
    const std::string whole = pages.bytes();
    constexpr std::size_t head = 100;
    for (std::size_t bit = 0; bit < head * 8; ++bit) {
        std::string bytes = whole;
        bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << bit % 8));
        pages.lay(bytes);
        EXPECT_THROW(CaseIndex::open(pages.file(), Use::reading, boot), Unusable) << bit;
        {
            CaseIndex index = CaseIndex::open(pages.file(), Use::writing, boot);
            Update update{index};
            update.put(row_of({2026, 1, "K"}, test::CaseBuilder{1, "2026-03-02"}));
            update.commit("one", {});
        }
        const CaseIndex index = CaseIndex::open(pages.file(), Use::reading, boot);
        int cases = 0;
        index.each("one", {}, [&](core::Case&&) { return ++cases > 0; });
        EXPECT_EQ(cases, 1) << bit;
    }
}

/// Plain SQLite makes pages of any size, and no sums.
TEST(AFileOfAnotherProgram, IsMadeAnew) {
    for (const int size : {512, 1024, 4096, 8192, 65536}) {
        const Pages pages;
        sqlite3* plain = nullptr;
        ASSERT_EQ(sqlite3_open(pages.file().c_str(), &plain), SQLITE_OK);
        const std::string sql = "PRAGMA page_size = " + std::to_string(size) +
                                "; VACUUM; DELETE FROM cases WHERE running = 4";
        EXPECT_EQ(sqlite3_exec(plain, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(plain);

        EXPECT_THROW(CaseIndex::open(pages.file(), Use::reading, boot), Unusable) << size;
        {
            CaseIndex anew = CaseIndex::open(pages.file(), Use::writing, boot);
            EXPECT_EQ(anew.commit(), "") << size;
            Update{anew}.commit("one", {});
        }
        EXPECT_EQ(CaseIndex::open(pages.file(), Use::reading, boot).commit(), "one") << size;
    }
}

/// As kill -9 leaves it: some pages are new, some old.
TEST(AnIndex, OfWhichTheWritingWasCutOffIsDamaged) {
    const Pages pages;
    const CaseIndex before = CaseIndex::open(pages.file(), Use::reading, boot);
    EXPECT_EQ(before.first_received("one"), Date::parse("2026-03-02"));
    const std::string whole = pages.bytes();
    std::string cut_off;
    {
        Database database{pages.file(), Use::writing};
        database.run("PRAGMA cache_size = 5");  // pages go to the file before all is done
        database.write_straight();
        Transaction transaction{database, Transaction::Kind::writing};
        database.run("UPDATE cases SET unit = 'south', received = 0, bytes = summary");
        cut_off = pages.bytes();
    }
    ASSERT_NE(cut_off, whole);
    EXPECT_THAT(answers(pages.file()), Not(Contains(damaged))) << "all was taken back";

    pages.lay(cut_off);

    EXPECT_THAT(answers(pages.file()), Each(damaged));
    EXPECT_THROW(before.first_received("one"), Damaged);
    EXPECT_EQ(CaseIndex::open(pages.file(), Use::writing, boot).commit(), "");
}

TEST(AnIndex, OfWhichTheWritingFailedIsDamaged) {
    const Pages pages;
    const auto change_all = [&] {
        const Database database{pages.file(), Use::writing};
        database.write_straight();
        Transaction transaction{database, Transaction::Kind::writing};
        database.run("UPDATE cases SET unit = 'south', received = 0, bytes = summary");
        transaction.commit();
    };
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit half{pages.bytes().size() / 2, before.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &half);

    EXPECT_THROW(change_all(), Unusable);

    ::setrlimit(RLIMIT_FSIZE, &before);
    EXPECT_THAT(answers(pages.file()), Each(damaged));
}

}  // namespace
}  // namespace klag::index
