#include "git/index.h"

#include "base/error.h"
#include "git/index_walk.h"
#include "git/sparse_checkout.h"
#include "support/index.h"
#include "support/temp_repository.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace klag::git {
namespace {

using test::listed;
using test::TempRepository;
using test::update_index;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Pair;
using testing::Property;
using testing::Throws;

namespace fs = std::filesystem;

/// A repository with a commit of three files, as git itself lists them.
class AnIndex : public testing::Test {
  protected:
    AnIndex() {
        for (const char* path : {"cases/a", "cases/c", "other/x"}) temp_.put(path, "one\n");
        temp_.git("add .");
        temp_.git("commit -qm one");
    }

    Repository& repository() { return temp_.repository(); }
    std::string id(const std::string& bytes) { return repository().write_blob(bytes); }
    std::optional<std::string> head() { return repository().resolve(std::string{main_ref}); }

    /// The names of the extensions, in their order.
    std::vector<std::string> extensions() const {
        const std::string bytes = temp_.get(".git/index");
        IndexWalk walk{bytes};
        while (walk.next() != nullptr) continue;
        std::vector<std::string> names;
        const auto found = extensions_of(bytes, walk.end());
        for (const IndexExtension& one : *found) names.emplace_back(one.name);
        return names;
    }

    /// Lets a person resolve nothing: three sides of one path are listed.
    void make_conflict(const std::string& path) {
        std::string lines;
        for (const char* stage : {"1", "2", "3"})
            lines += "100644 " + id(stage) + " " + stage + "\t" + path + "\n";
        temp_.put("lines", lines);
        temp_.git("rm -q --cached " + path);
        temp_.git("update-index --index-info < '" + (temp_.path() / "lines").string() + "'");
        fs::remove(temp_.path() / "lines");
    }

    TempRepository temp_;
};

TEST_F(AnIndex, ListsANewFileWithItsTimes) {
    temp_.put("cases/b", "two\n");

    update_index(temp_, {{"cases/b", id("two\n"), true}});

    EXPECT_EQ(temp_.git("diff-files --name-only").output, "");
    EXPECT_EQ(temp_.status(), "A  cases/b\n");
    const std::string by_klag = listed(temp_);
    temp_.git("update-index --force-remove cases/b");
    temp_.git("update-index --add cases/b");
    EXPECT_EQ(by_klag, listed(temp_));
}

TEST_F(AnIndex, NotesNoTimesOfAFileThatIsNotLaid) {
    temp_.put("cases/a", "mine\n");

    update_index(temp_, {{"cases/a", id("two\n"), false}});

    EXPECT_EQ(temp_.status(), "MM cases/a\n");
}

TEST_F(AnIndex, KeepsWhatAPersonStaged) {
    temp_.put("cases/c", "staged\n");
    temp_.git("add cases/c");

    update_index(temp_, {{"cases/b", id("two\n"), false}, {"other/x", std::nullopt, false}});

    EXPECT_EQ(temp_.git("diff --cached --name-status").output,
              "A\tcases/b\nM\tcases/c\nD\tother/x\n");
    EXPECT_EQ(temp_.git("show :cases/c").output, "staged\n");
}

TEST_F(AnIndex, TakesAPathAwayThatIsNotThere) {
    const std::string before = listed(temp_);

    update_index(temp_, {{"cases/b", std::nullopt, false}});

    EXPECT_EQ(listed(temp_), before);
}

TEST_F(AnIndex, TakesTheLastOfTwoEntriesForOnePath) {
    update_index(temp_, {{"cases/a", id("two\n"), false}, {"cases/a", id("three\n"), false}});

    EXPECT_EQ(temp_.git("show :cases/a").output, "three\n");
}

TEST_F(AnIndex, ListsAFileInPlaceOfAConflict) {
    make_conflict("cases/a");

    update_index(temp_, {{"cases/a", id("two\n"), false}});

    EXPECT_EQ(temp_.git("ls-files --unmerged").output, "");
    EXPECT_EQ(temp_.git("show :cases/a").output, "two\n");
}

TEST_F(AnIndex, KeepsAConflictElsewhere) {
    make_conflict("cases/c");
    const std::string before = temp_.git("ls-files --unmerged").output;

    update_index(temp_, {{"cases/b", id("two\n"), false}});

    EXPECT_EQ(temp_.git("ls-files --unmerged").output, before);
}

TEST_F(AnIndex, ListsAFileInPlaceOfAFolder) {
    temp_.git("update-index --add --cacheinfo 100644," + id("one\n") + ",cases-a");

    update_index(temp_, {{"cases", id("two\n"), false}});

    EXPECT_EQ(temp_.git("ls-files").output, "cases\ncases-a\nother/x\n");
    EXPECT_EQ(temp_.git("write-tree").status, 0);
}

TEST_F(AnIndex, ListsAFileBelowWhatWasAFile) {
    update_index(temp_, {{"cases/a/b/c", id("two\n"), false}});

    EXPECT_EQ(temp_.git("ls-files").output, "cases/a/b/c\ncases/c\nother/x\n");
    EXPECT_EQ(temp_.git("write-tree").status, 0);
}

TEST_F(AnIndex, ListsPathsThatAreLongerThanAnEntryNotes) {
    std::string longest = "x";
    while (longest.size() < 4094) longest += "/x";
    const auto content = id("two\n");

    update_index(temp_, {{longest, content, false}, {longest + "y", content, false}});
    update_index(temp_, {{longest + "z", content, false}});

    EXPECT_EQ(temp_.git("ls-files").output,
              "cases/a\ncases/c\nother/x\n" + longest + "\n" + longest + "y\n" + longest + "z\n");
}

TEST_F(AnIndex, KeepsTheTreesOfOtherFolders) {
    update_index(temp_, {{"cases/a", id("two\n"), false}});

    EXPECT_THAT(extensions(), ElementsAre("TREE"));
    const std::string other = repository().list(*head(), "").back().id;
    std::string raw(id_size, '\0');
    for (std::size_t i = 0; i < id_size; ++i)
        raw[i] = static_cast<char>(std::stoi(other.substr(2 * i, 2), nullptr, 16));
    EXPECT_THAT(temp_.get(".git/index"), HasSubstr(raw));
}

TEST_F(AnIndex, KeepsTheTreesOfAFileThatIsListedAgainAsItWas) {
    const std::string tree = temp_.git("rev-parse HEAD^{tree}").output;

    update_index(temp_, {{"cases/a", id("one\n"), true}});

    EXPECT_EQ(temp_.git("write-tree").output, tree);
    EXPECT_THAT(temp_.get(".git/index"), testing::Not(HasSubstr("-1 ")));
}

TEST_F(AnIndex, MakesTheUntrackedCacheLookAgain) {
    temp_.git("config core.untrackedCache true");
    temp_.put("cases/new", "x");
    ASSERT_EQ(temp_.status(), "?? cases/new\n");
    ASSERT_THAT(extensions(), ElementsAre("TREE", "UNTR"));

    update_index(temp_, {{"cases/a", std::nullopt, false}});

    EXPECT_THAT(extensions(), ElementsAre("TREE", "UNTR"));
    EXPECT_EQ(temp_.status(), "D  cases/a\n?? cases/a\n?? cases/new\n");
    EXPECT_EQ(temp_.fsck(), "");
}

TEST_F(AnIndex, KeepsTheSidesOfASettledConflict) {
    make_conflict("cases/c");
    temp_.git("add cases/c");
    ASSERT_THAT(extensions(), testing::Contains("REUC"));

    update_index(temp_, {{"cases/a", id("two\n"), false}});

    EXPECT_THAT(temp_.git("ls-files --resolve-undo").output, HasSubstr("cases/c"));
}

TEST_F(AnIndex, LeavesOutWhatGoesByThePositionOfEntries) {
    temp_.git("config index.threads 2");
    std::string lines;
    for (int i = 0; i < 25000; ++i)
        lines += "100644 " + id("one\n") + " 0\tmany/" + std::to_string(i) + "\n";
    temp_.put("lines", lines);
    temp_.git("update-index --index-info < '" + (temp_.path() / "lines").string() + "'");
    fs::remove(temp_.path() / "lines");
    ASSERT_THAT(extensions(), testing::IsSupersetOf({"IEOT", "EOIE"}));

    update_index(temp_, {{"cases/b", id("two\n"), false}});

    EXPECT_THAT(extensions(), ElementsAre("TREE"));
    EXPECT_EQ(temp_.git("ls-files | wc -l").output, "25004\n");
    EXPECT_EQ(temp_.fsck(), "");
}

TEST_F(AnIndex, RefusesASplitIndexAndLeavesItAsItIs) {
    temp_.git("update-index --split-index");
    const std::string before = temp_.get(".git/index");

    EXPECT_THAT(
        [&] {
            update_index(temp_, {{"cases/a", std::nullopt, false}});
        },
        Throws<Error>(Property("kind", &Error::kind, ErrorKind::refused)));

    EXPECT_EQ(temp_.get(".git/index"), before);
    EXPECT_FALSE(fs::exists(temp_.path() / ".git/index.lock"));
}

/// The three files, of which a sparse checkout leaves out those in cases/, and a next state.
class ASparseIndex : public AnIndex {
  protected:
    ASparseIndex() { temp_.git("sparse-checkout set --cone --sparse-index other"); }

    /// Saves the changes on main, and lists them.
    void save(const std::vector<IndexEntry>& entries) {
        std::vector<TreeUpdate> updates;
        for (const IndexEntry& one : entries) updates.push_back({one.path, one.id});
        const std::string commit =
            repository().write_commit({.tree = repository().write_tree(head(), updates),
                                       .parents = {*head()},
                                       .author = {"A", "a"},
                                       .message = "next"});
        temp_.git("update-ref refs/heads/main " + commit);
        update_index(temp_, entries, commit);
    }
    std::string folders_and_files() const { return temp_.git("ls-files --sparse -t").output; }
};

TEST_F(ASparseIndex, GivesAFolderThatIsLeftOutItsNewId) {
    ASSERT_EQ(folders_and_files(), "S cases/\nH other/x\n");

    save({{"cases/b", id("two\n"), false}, {"cases/a", std::nullopt, false}});

    EXPECT_EQ(folders_and_files(), "S cases/\nH other/x\n");
    EXPECT_EQ(temp_.status(), "");
    EXPECT_EQ(temp_.git("ls-files").output, "cases/b\ncases/c\nother/x\n");
    EXPECT_EQ(temp_.git("write-tree").output, temp_.git("rev-parse main^{tree}").output);
    EXPECT_THAT(extensions(), testing::Contains("sdir"));
    EXPECT_EQ(temp_.fsck(), "");
}

TEST_F(ASparseIndex, ForgetsAFolderThatIsGone) {
    save({{"cases/a", std::nullopt, false}, {"cases/c", std::nullopt, false}});

    EXPECT_EQ(folders_and_files(), "H other/x\n");
    EXPECT_EQ(temp_.status(), "");
}

TEST_F(ASparseIndex, LeavesAFileOutThatIsListedByItself) {
    temp_.git("sparse-checkout set --cone --no-sparse-index other");
    ASSERT_EQ(folders_and_files(), "S cases/a\nS cases/c\nH other/x\n");

    save({{"cases/a", id("two\n"), false}});

    EXPECT_EQ(folders_and_files(), "S cases/a\nS cases/c\nH other/x\n");
    EXPECT_EQ(temp_.status(), "");
    EXPECT_THAT(left_out(repository()), ElementsAre("cases/a", "cases/c"));
}

TEST_F(ASparseIndex, NoLongerLeavesOutWhatIsLaid) {
    temp_.git("sparse-checkout set --cone --no-sparse-index other");
    temp_.put("cases/a", "two\n");

    save({{"cases/a", id("two\n"), true}});

    EXPECT_EQ(folders_and_files(), "H cases/a\nS cases/c\nH other/x\n");
    EXPECT_EQ(temp_.status(), "");
}

TEST_F(ASparseIndex, LeavesOutWhatIsGoneFromTheFolderWhenItIsMadeAnew) {
    temp_.put(".git/index", "rubbish");

    update_index(temp_, {}, head());

    EXPECT_EQ(folders_and_files(), "S cases/\nH other/x\n");
    EXPECT_EQ(temp_.status(), "");
}

TEST_F(ASparseIndex, TellsWhatIsLeftOut) {
    EXPECT_THAT(left_out(repository()), ElementsAre("cases/"));
    EXPECT_THAT(*listed_below(repository(), "cases"),
                ElementsAre(Pair("cases/", repository().folder_id(*head(), "cases"))));
    IndexUpdate index{repository(), temp_.path() / ".git"};
    ASSERT_TRUE(index.take());
    EXPECT_TRUE(index.is_readable());
    EXPECT_THAT(index.ids_of({"cases/a", "cases/none", "other/x"}),
                ElementsAre(Pair("cases/a", id("one\n")), Pair("other/x", id("one\n"))));
}

TEST_F(ASparseIndex, IsNoneOnceTheCheckoutIsWholeAgain) {
    temp_.git("sparse-checkout disable");
    fs::remove(temp_.path() / "cases/a");
    temp_.put(".git/index", "rubbish");

    update_index(temp_, {}, head());

    EXPECT_FALSE(repository().is_sparse());
    EXPECT_THAT(left_out(repository()), IsEmpty());
    EXPECT_EQ(temp_.status(), " D cases/a\n");
}

TEST_F(AnIndex, IsMadeAnewFromTheLastStateWhenItIsDamaged) {
    temp_.put(".git/index", "rubbish");

    update_index(temp_, {{"cases/b", id("two\n"), false}}, head());

    EXPECT_EQ(temp_.git("diff --cached --name-status").output, "A\tcases/b\n");
    EXPECT_EQ(temp_.fsck(), "");
}

TEST_F(AnIndex, IsMadeAnewWithProgramsAndLinks) {
    fs::create_symlink("a", temp_.path() / "cases/link");
    fs::permissions(temp_.path() / "other/x", fs::perms::owner_exec, fs::perm_options::add);
    temp_.git("add .");
    temp_.git("commit -qm two");
    fs::remove(temp_.path() / ".git/index");

    update_index(temp_, {}, head());

    EXPECT_EQ(temp_.status(), "");
}

TEST_F(AnIndex, MayLeaveOutItsChecksum) {
    std::string bytes = temp_.get(".git/index");
    bytes.replace(bytes.size() - id_size, id_size, id_size, '\0');
    temp_.put(".git/index", bytes);

    update_index(temp_, {{"cases/a", std::nullopt, false}});

    EXPECT_TRUE(temp_.get(".git/index").ends_with(std::string(id_size, '\0')));
    EXPECT_EQ(temp_.git("ls-files").output, "cases/c\nother/x\n");
}

TEST_F(AnIndex, GoesOnTellingAChangeWithinTheSecondInWhichItWasWritten) {
    const auto then = fs::file_time_type::clock::now() - std::chrono::hours{1};
    const auto put = [&](const char* bytes) {
        temp_.put("cases/a", bytes);
        fs::last_write_time(temp_.path() / "cases/a", then);
    };
    temp_.git("config core.trustctime false");
    put("new\n");
    temp_.git("add cases/a");
    put("odd\n");
    fs::last_write_time(temp_.path() / ".git/index", then);
    ASSERT_EQ(temp_.status(), "MM cases/a\n");

    put("new\n");
    temp_.git("add cases/a");
    put("odd\n");
    fs::last_write_time(temp_.path() / ".git/index", then);
    update_index(temp_, {{"cases/b", id("two\n"), false}});

    EXPECT_EQ(temp_.status(), "MM cases/a\nAD cases/b\n");
}

TEST_F(AnIndex, TellsTheIdsOfItsFiles) {
    make_conflict("cases/c");
    IndexUpdate index{repository(), temp_.path() / ".git"};
    ASSERT_TRUE(index.take());

    EXPECT_THAT(index.ids_of({"cases/a", "cases/c", "cases/none"}),
                ElementsAre(Pair("cases/a", id("one\n"))));
    EXPECT_EQ(listed_below(repository(), "cases"),
              (std::map<std::string, std::string>{{"cases/a", id("one\n")}, {"cases/c", ""}}));
}

TEST_F(AnIndex, IsReadableWhenThereIsNone) {
    fs::remove(temp_.path() / ".git/index");
    IndexUpdate index{repository(), temp_.path() / ".git"};
    ASSERT_TRUE(index.take());

    EXPECT_TRUE(index.is_readable());
    EXPECT_THAT(index.ids_of({"cases/a"}), IsEmpty());
}

TEST_F(AnIndex, IsNotReadableWhenOneByteIsWrong) {
    std::string bytes = temp_.get(".git/index");
    bytes[fixed_size] = static_cast<char>(bytes[fixed_size] ^ 1);  // in an id
    temp_.put(".git/index", bytes);
    IndexUpdate index{repository(), temp_.path() / ".git"};
    ASSERT_TRUE(index.take());

    EXPECT_FALSE(index.is_readable());
    EXPECT_EQ(listed_below(repository(), "cases"), std::nullopt);
    EXPECT_THAT(index.ids_of({"cases/a"}), IsEmpty());
    index.replace({}, head());
    EXPECT_EQ(temp_.git("diff --cached --name-status").output, "");
    EXPECT_EQ(temp_.fsck(), "");
}

}  // namespace
}  // namespace klag::git
