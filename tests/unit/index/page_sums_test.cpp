#include "index/page_sums.h"

#include "index/unusable.h"
#include "index/update.h"
#include "support/builders.h"
#include "support/temp_repository.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <fstream>
#include <functional>
#include <iterator>

namespace klag::index {
namespace {

using Use = Database::Use;
using page_sums::page_size;

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

    std::filesystem::path file() const { return folder_.path() / "index.db"; }

    std::string bytes() const {
        std::ifstream in{made_, std::ios::binary};
        return {std::istreambuf_iterator<char>{in}, {}};
    }

    void lay(const std::string& bytes) const { std::ofstream{file(), std::ios::binary} << bytes; }

  private:
    test::TempFolder folder_;
    std::filesystem::path made_;
};

/// What an index answers to each question, each asked by itself: none where it is damaged.
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
            out.emplace_back();
        }
    return out;
}

/// Each answer is the right one, or the index says that it has none.
bool all_right_or_none(const std::vector<std::string>& answers,
                       const std::vector<std::string>& right) {
    for (std::size_t i = 0; i < right.size(); ++i)
        if (answers[i] != right[i] && !answers[i].empty()) return false;
    return true;
}

RC_GTEST_PROP(APage, InWhichABitHasChangedGivesNoWrongAnswer, ()) {
    static const Pages pages;
    static const std::string whole = pages.bytes();
    pages.lay(whole);
    static const std::vector<std::string> right = answers(pages.file());
    std::string bytes = whole;
    const auto place = *rc::gen::inRange<std::size_t>(0, bytes.size());
    bytes[place] = static_cast<char>(bytes[place] ^ (1 << *rc::gen::inRange(0, 8)));
    pages.lay(bytes);

    RC_ASSERT(all_right_or_none(answers(pages.file()), right));
}

TEST(APage, InTheWrongPlaceGivesNoWrongAnswer) {
    const Pages pages;
    const std::string whole = pages.bytes();
    pages.lay(whole);
    const std::vector<std::string> right = answers(pages.file());
    for (const std::string& answer : right) EXPECT_FALSE(answer.empty());

    const std::string nothing(page_size, '\0');
    for (std::size_t to = 0; to < whole.size(); to += page_size) {
        const std::size_t from = to + page_size < whole.size() ? to + page_size : 0;
        for (const std::string& page : {nothing, whole.substr(from, page_size)}) {
            std::string bytes = whole;
            pages.lay(bytes.replace(to, page_size, page));
            const auto got = answers(pages.file());

            EXPECT_TRUE(all_right_or_none(got, right)) << to;
            if (to == 0) {
                EXPECT_EQ(got, std::vector<std::string>(right.size()));
            }
        }
    }
}

TEST(APage, ThatIsCutOffGivesNoWrongAnswer) {
    const Pages pages;
    const std::string whole = pages.bytes();
    pages.lay(whole);
    const std::vector<std::string> right = answers(pages.file());

    for (std::size_t size = 0; size < whole.size(); size += page_size / 2) {
        pages.lay(whole.substr(0, size));
        EXPECT_TRUE(all_right_or_none(answers(pages.file()), right)) << size;
    }
    pages.lay(whole.substr(0, whole.size() - 1));
    EXPECT_TRUE(all_right_or_none(answers(pages.file()), right));
}

TEST(APage, ThatIsDamagedKeepsNobodyFromMakingTheIndexAnew) {
    const Pages pages;
    std::string bytes = pages.bytes();
    bytes[page_size - 1] ^= 1;
    pages.lay(bytes);

    EXPECT_EQ(CaseIndex::open(pages.file(), Use::writing, boot).commit(), "");
    EXPECT_EQ(CaseIndex::open(pages.file(), Use::reading, boot).commit(), "");
}

}  // namespace
}  // namespace klag::index
