#include "store/indexing.h"

#include "base/error.h"
#include "index/unusable.h"
#include "index/value_bytes.h"
#include "store/assets.h"
#include "store/case_text.h"
#include "store/record.h"
#include "store/snapshot.h"
#include "support/builders.h"
#include "support/register_writer.h"
#include "support/temp_repository.h"
#include "yaml/calendar_yaml.h"
#include "yaml/case_yaml.h"
#include "yaml/language_yaml.h"
#include "yaml/procedure_yaml.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace klag::store {
namespace {

namespace fs = std::filesystem;
using core::Case;
using test::CaseBuilder;
using testing::ElementsAre;

class Indexing : public testing::Test {
  protected:
    void save(const Case& c) {
        const std::string folder = case_folder(*parse_number(c.number));
        test::save(temp_.repository(), folder + "/case.yaml", yaml::print_case(c));
    }
    std::string tip() { return *temp_.repository().resolve(std::string{git::main_ref}); }
    Snapshot saved() { return Snapshot{temp_.repository(), tip()}; }
    std::vector<std::string> numbers(const core::Selection& selection = {}) {
        std::vector<std::string> out;
        for (const Case& c : saved().all(selection)) out.push_back(c.number);
        return out;
    }
    std::vector<std::string> listed(const core::Selection& selection) {
        std::vector<std::string> out;
        saved().each_summary(selection, [&out](core::Summary&& row) {
            out.push_back(row.number);
            return true;
        });
        return out;
    }
    /// The commit that the index file holds; "" when there is no file.
    std::string indexed() {
        try {
            return index::CaseIndex::open(file(), index::Database::Use::reading, boot_id())
                .commit();
        } catch (const index::Unusable&) {
            return "";
        }
    }
    fs::path file() { return temp_.repository().gitdir() / "klag/index.db"; }

    test::TempRepository temp_;
};

TEST_F(Indexing, IsMadeWhenItIsFirstAsked) {
    save(CaseBuilder{1, "2026-03-02"});
    EXPECT_EQ(indexed(), "");

    EXPECT_THAT(numbers(), ElementsAre("K-2026-0001"));

    EXPECT_EQ(indexed(), tip());
}

TEST_F(Indexing, ReadsManyCasesOnBothCores) {
    constexpr int many = 1'300;
    std::vector<Case> cases;
    for (int number = 1; number <= many; ++number)
        cases.push_back(CaseBuilder{number, "2026-03-02"}.on("2026-03-03").act(core::Act::note));
    write(temp_.repository(), [&](const std::string&) {
        Proposal made = test::proposal();
        for (const Case& c : cases)
            made.files.push_back({case_path(*parse_number(c.number)), yaml::print_case(c)});
        return made;
    });

    EXPECT_EQ(saved().all(), cases);

    EXPECT_EQ(indexed(), tip());
}

TEST_F(Indexing, NamesTheBadOneOfManyCases) {
    write(temp_.repository(), [&](const std::string&) {
        Proposal made = test::proposal();
        for (int number = 1; number <= 1'300; ++number) {
            const Case c = CaseBuilder{number, "2026-03-02"};
            made.files.push_back({case_path(*parse_number(c.number)),
                                  number == 77 ? "format: 1\n" : yaml::print_case(c)});
        }
        return made;
    });

    EXPECT_THAT([&] { saved().all(); }, testing::Throws<Error>(testing::Property(
                                            &Error::where, testing::HasSubstr("K-2026-0077"))));
}

TEST_F(Indexing, FollowsWhatIsSavedAndRemoved) {
    save(CaseBuilder{1, "2026-03-02"});
    numbers();
    save(CaseBuilder{2, "2026-03-03"});
    EXPECT_THAT(numbers(), ElementsAre("K-2026-0001", "K-2026-0002"));

    const std::string kept = tip();
    save(CaseBuilder{3, "2026-03-03"});
    numbers();
    temp_.git("update-ref refs/heads/main " + kept);

    EXPECT_THAT(numbers(), ElementsAre("K-2026-0001", "K-2026-0002"));
}

TEST_F(Indexing, StaysAsItIsWhileItIsReadTogether) {
    save(CaseBuilder{1, "2026-03-02"});
    const Snapshot before = saved();
    auto together = before.read_together();
    EXPECT_EQ(indexed(), tip());
    EXPECT_EQ(before.all().size(), 1U);
    {
        auto index = index::CaseIndex::open(file(), index::Database::Use::writing, boot_id());
        index::Update update{index};
        update.clear();
        EXPECT_THROW(update.commit("another", {}), index::Unusable);
    }
    EXPECT_EQ(before.all().size(), 1U);

    together.reset();
    save(CaseBuilder{2, "2026-03-03"});

    EXPECT_THAT(numbers(), ElementsAre("K-2026-0001", "K-2026-0002"));
}

/// What the index says of the settings files is what the trees say, whatever happened to them.
TEST_F(Indexing, KnowsTheSettingsFiles) {
    const auto by_index = [this] {
        numbers();
        EXPECT_EQ(indexed(), tip());
        return saved().settings_ids();
    };
    const auto by_trees = [this] {
        fs::remove(file());
        return saved().settings_ids();
    };
    for (const char* path :
         {"klag.yaml", "procedures/x.yaml", "procedures/x-y.yaml", "letters/sv/a.md",
          "letters/logo.png", "calendars/SE.yaml", "notes.txt", "procedures/a/b.md"})
        test::save(temp_.repository(), path, path);
    EXPECT_EQ(by_index(), by_trees());
    EXPECT_EQ(saved().settings_ids().size(), 6U);
    EXPECT_THAT(saved().procedure_names(), ElementsAre("x-y", "x"));

    temp_.git("reset -q --hard");
    const auto change = [this](const std::string& how) {
        const test::Ran ran = test::run("cd '" + temp_.path().string() + "' && " + how +
                                        " && git add -A && git commit -qm change");
        ASSERT_EQ(ran.status, 0) << ran.output;
    };
    change(
        "git rm -q procedures/x.yaml && ln -s klag.yaml procedures/z.yaml && rm letters/sv/a.md");
    numbers();
    EXPECT_THROW(saved().file_id("procedures/z.yaml"), Error);
    const auto with_link = by_index();
    EXPECT_EQ(with_link.size(), 4U);
    EXPECT_EQ(with_link, by_trees());
    numbers();
    change(
        "mkdir x && echo a > x/a.md && mkdir -p letters/sv && echo b > letters/sv/b.md && ln -s x "
        "letters/nl");
    EXPECT_EQ(by_index(), by_trees());
    change("git rm -rq letters && rm -rf letters && ln -s x letters");
    numbers();
    EXPECT_EQ(indexed(), tip());
    EXPECT_THROW(saved().file_id("letters/sv/b.md"), Error);
    EXPECT_THROW(saved().settings_ids(), Error);
    change("rm letters && mkdir -p letters/sv && echo b > letters/sv/b.md");
    EXPECT_TRUE(by_index().contains("letters/sv/b.md"));
    EXPECT_EQ(by_index(), by_trees());
    numbers();
    change("rm procedures/z.yaml && echo z > procedures/z.yaml && ln -sf x calendars/SE.yaml");
    const auto without_link = by_index();
    EXPECT_TRUE(without_link.contains("procedures/z.yaml"));
    EXPECT_FALSE(without_link.contains("calendars/SE.yaml"));
    EXPECT_EQ(without_link, by_trees());
}

TEST_F(Indexing, LooksAtMainOnly) {
    save(CaseBuilder{1, "2026-03-02"});
    const std::string before = tip();
    save(CaseBuilder{2, "2026-03-03"});
    numbers();

    EXPECT_EQ(Snapshot(temp_.repository(), before).all().size(), 1U);

    EXPECT_EQ(indexed(), tip());
}

TEST_F(Indexing, IsMadeAnewWhenItsCommitIsGone) {
    save(CaseBuilder{1, "2026-03-02"});
    numbers();
    {
        index::CaseIndex index =
            index::CaseIndex::open(file(), index::Database::Use::writing, boot_id());
        index::Update update{index};
        update.put(index::row_of({2020, 1, "K"}, CaseBuilder{9, "2020-01-01"}));
        update.commit(std::string(40, 'a'), {});
    }

    EXPECT_THAT(numbers(), ElementsAre("K-2026-0001"));
}

TEST_F(Indexing, IsDoneWithoutWhereItCannotBeKept) {
    save(CaseBuilder{1, "2026-03-02"});
    // A folder that holds something stays: no database can be there.
    fs::create_directories(file() / "something");

    EXPECT_THAT(numbers(), ElementsAre("K-2026-0001"));
    EXPECT_THAT(numbers({.received_from = Date::make(2026, 4, 1)}), ElementsAre());
    EXPECT_EQ(obstacle_to_index(temp_.repository()), file());
}

TEST_F(Indexing, AnswersAsTheFilesDo) {
    for (int i = 1; i <= 20; ++i) save(CaseBuilder{i, i % 2 == 0 ? "2026-03-02" : "2026-05-02"});
    const core::Selection selection{.received_from = Date::make(2026, 4, 1), .newest_first = true};
    const auto with = numbers(selection);
    EXPECT_EQ(listed(selection), with);
    fs::remove(file());
    fs::create_directories(file());

    EXPECT_EQ(numbers(selection), with);
    EXPECT_EQ(listed(selection), with);
    EXPECT_EQ(with.size(), 10U);
}

TEST_F(Indexing, NamesACaseThatCannotBeRead) {
    save(CaseBuilder{1, "2026-03-02"});
    test::save(temp_.repository(), "cases/2026/00/K-2026-0002/case.yaml", "format: 1\nnonsense\n");

    try {
        numbers();
        FAIL() << "it was skipped";
    } catch (const Error& error) {
        EXPECT_THAT(error.where(), testing::HasSubstr("K-2026-0002/case.yaml"));
    }
}

TEST_F(Indexing, NamesACaseWhoseFileSaysThatItIsAnother) {
    test::save(temp_.repository(), "cases/2026/00/K-2026-0002/case.yaml",
               yaml::print_case(CaseBuilder{1, "2026-03-02"}));

    EXPECT_THROW(numbers(), Error);
}

class KeptSettings : public Indexing {
  protected:
    KeptSettings() {
        test::save(temp_.repository(), "klag.yaml", settings("Ås kommun"));
        save(CaseBuilder{1, "2026-03-02"});
        numbers();
    }
    static std::string settings(const std::string& organisation) {
        return "format: 1\norganisation: " + organisation +
               "\nlanguage: sv\ntime-zone: Europe/Stockholm\nseries: K\nprocedure: care-no\n";
    }
    std::string id() { return *temp_.repository().file_id(tip(), "klag.yaml"); }
};

TEST_F(KeptSettings, AreReadFromTheIndex) {
    const auto index = open_index(temp_.repository());
    ASSERT_TRUE(index);
    EXPECT_TRUE(kept_settings(*index, id()));

    EXPECT_EQ(saved().settings().organisation, "Ås kommun");
}

TEST_F(KeptSettings, AreReadFromTheFileWhenTheyAreNotAsTheyWereKept) {
    std::fstream index{file(), std::ios::binary | std::ios::in | std::ios::out};
    const std::string bytes{std::istreambuf_iterator<char>{index}, {}};
    index.seekp(static_cast<std::streamoff>(bytes.find("kommun"))).put('K').flush();

    EXPECT_EQ(saved().settings().organisation, "Ås kommun");
    EXPECT_EQ(std::filesystem::file_size(file()), 0U);  // the next question makes it anew
}

/// Other values than those of this file can be in the index of another klag.
TEST_F(KeptSettings, AreReadFromTheFileWhenTheyAreOfAnotherKind) {
    {
        auto index = index::CaseIndex::open(file(), index::Database::Use::writing, boot_id());
        index::Update update{index};
        update.keep(id(), index::packed(core::Organisation{}));
        update.commit(tip(), update.settings_before());
    }

    EXPECT_EQ(saved().settings().organisation, "Ås kommun");
}

TEST_F(KeptSettings, HaveDaysOffOfOnesOwn) {
    const std::string path = "calendars/NO.yaml";
    test::save(temp_.repository(), path,
               "format: 1\nextra:\n  - {date: 2026-06-05, name: flytting}\n");
    numbers();
    const auto index = open_index(temp_.repository());

    EXPECT_TRUE(kept_settings(*index, *temp_.repository().file_id(tip(), path)));
    EXPECT_EQ(saved().calendar("NO").holidays.back().name, "flytting");
}

TEST(PackedSettings, SayWhatEveryShippedFileSays) {
    int count = 0;
    for (const auto& [path, content] : embedded_files()) {
        const std::string file{path};
        const std::string text{content};
        const bool is_procedure = file.starts_with("procedures/");
        const auto bytes = is_procedure ? packed_settings(file, text) : packed_shipped(file, text);
        if (!bytes) continue;
        ++count;
        if (is_procedure)
            EXPECT_EQ(index::unpacked<core::Procedure>(*bytes), yaml::parse_procedure(text, file));
        else if (file.starts_with("calendars/"))
            EXPECT_EQ(index::unpacked<core::Calendar>(*bytes), yaml::parse_calendar(text, file));
        else
            EXPECT_EQ(index::unpacked<core::Language>(*bytes), yaml::parse_language(text, file));
    }
    EXPECT_GT(count, 20);
}

TEST_F(KeptSettings, AreEnoughForAShortNameBesideACaseThatCannotBeRead) {
    test::save(temp_.repository(), "cases/2026/00/K-2026-0002/case.yaml", "format: 1\nnonsense\n");

    EXPECT_EQ(saved().short_name({"K", 2026, 1}), "1");
}

TEST_F(KeptSettings, FollowWhatIsSaved) {
    test::save(temp_.repository(), "klag.yaml", settings("Ås nya kommun"));

    EXPECT_EQ(saved().settings().organisation, "Ås nya kommun");
}

}  // namespace
}  // namespace klag::store
