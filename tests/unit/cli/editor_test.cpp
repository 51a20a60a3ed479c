#include "cli/editor.h"

#include "base/error.h"
#include "terminal_helpers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace klag::cli {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

/// A folder for temporary files and state, and programs that stand for editors.
class Editing : public testing::Test {
  protected:
    void SetUp() override {
        folder_ = testing::TempDir() + "klag-editor-" + std::to_string(::getpid());
        std::filesystem::create_directories(folder_ + "/run");
        fake_.env.variables = {{"PATH", "/usr/bin:/bin"},
                               {"XDG_RUNTIME_DIR", folder_ + "/run"},
                               {"XDG_STATE_HOME", folder_ + "/state"}};
        fake_.env.now = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2};
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    /// An editor that runs these lines with the file's name as the last argument.
    void set_editor(const std::string& lines) {
        const std::string path = folder_ + "/editor";
        std::ofstream{path} << "#!/bin/sh\nfor file; do :; done\n" << lines << "\n";
        ::chmod(path.c_str(), 0700);
        fake_.env.variables["EDITOR"] = path;
    }

    static std::string content(const std::string& path) {
        std::ifstream file{path};
        return {std::istreambuf_iterator<char>{file}, {}};
    }
    static unsigned mode(const std::string& path) {
        struct stat status {};
        return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 0777U : 0;
    }

    FakeEnv fake_;
    std::string folder_;
};

TEST_F(Editing, PrefersItsOwnVariable) {
    fake_.env.variables = {};
    EXPECT_THAT(editor(fake_.env), ElementsAre("sensible-editor"));
    fake_.env.variables["EDITOR"] = "nano";
    fake_.env.variables["VISUAL"] = "code --wait";
    EXPECT_THAT(editor(fake_.env), ElementsAre("code", "--wait"));
    fake_.env.variables["KLAG_EDITOR"] = "";
    fake_.env.variables["GIT_EDITOR"] = "vi";
    EXPECT_THAT(editor(fake_.env), ElementsAre("vi"));
}

TEST_F(Editing, ReturnsWhatWasSaved) {
    set_editor("printf 'Maten var kall.\\n' >>\"$file\"");

    EXPECT_EQ(edit(fake_.env, "# words\n", ".md"), "# words\nMaten var kall.\n");
}

TEST_F(Editing, SurvivesAnEditorThatWritesANewFile) {
    set_editor("echo new >\"$file.new\"; mv \"$file.new\" \"$file\"");

    EXPECT_EQ(edit(fake_.env, "old", ".md"), "new\n");
}

TEST_F(Editing, ShowsTheFileToItsOwnerOnlyAndRemovesIt) {
    set_editor("stat -c %a \"$file\" >\"" + folder_ + "/mode\"; echo \"$file\" >\"" + folder_ +
               "/name\"");
    edit(fake_.env, "secret", ".md");

    EXPECT_EQ(content(folder_ + "/mode"), "600\n");
    EXPECT_THAT(content(folder_ + "/name"), testing::StartsWith(folder_ + "/run/klag-"));
    EXPECT_TRUE(std::filesystem::is_empty(folder_ + "/run"));
}

TEST_F(Editing, RunsNoShell) {
    fake_.env.variables["EDITOR"] =
        "true ; touch " + folder_ + "/trap ; $(touch " + folder_ + "/trap)";
    edit(fake_.env, "text", ".md");

    EXPECT_FALSE(std::filesystem::exists(folder_ + "/trap"));
}

TEST_F(Editing, AMissingEditorIsAnErrorThatNamesTheOtherWay) {
    fake_.env.variables["EDITOR"] = "/no/such/editor";
    try {
        edit(fake_.env, "text", ".md");
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::usage);
        EXPECT_THAT(error.hint().english(), HasSubstr("--file"));
    }
    EXPECT_TRUE(std::filesystem::is_empty(folder_ + "/run"));
}

TEST_F(Editing, KeepsWhatWasTypedWhenTheEditorFails) {
    set_editor("echo typed >\"$file\"; exit 3");
    try {
        edit(fake_.env, "", ".md");
        FAIL();
    } catch (const Error& error) {
        EXPECT_THAT(error.message().english(), HasSubstr("status 3"));
        EXPECT_THAT(error.hint().english(),
                    HasSubstr(folder_ + "/state/klag/edited-2026-03-02.txt"));
    }
    EXPECT_EQ(content(folder_ + "/state/klag/edited-2026-03-02.txt"), "typed\n");
}

TEST_F(Editing, KeptTextIsForItsOwnerOnlyAndNeverOverwritten) {
    const std::string first = keep_text(fake_.env, "new", "one");
    const std::string second = keep_text(fake_.env, "new", "two");

    EXPECT_EQ(first, folder_ + "/state/klag/new-2026-03-02.txt");
    EXPECT_EQ(second, folder_ + "/state/klag/new-2026-03-02-2.txt");
    EXPECT_EQ(content(first), "one");
    EXPECT_EQ(mode(first), 0600U);
    EXPECT_EQ(mode(folder_ + "/state/klag"), 0700U);
}

TEST_F(Editing, KeepsTextBelowTheHomeFolder) {
    fake_.env.variables.erase("XDG_STATE_HOME");
    fake_.env.variables["HOME"] = folder_;

    EXPECT_EQ(keep_text(fake_.env, "new", "one"),
              folder_ + "/.local/state/klag/new-2026-03-02.txt");
}

TEST_F(Editing, SaysWhenTextCannotBeKept) {
    fake_.env.variables["XDG_STATE_HOME"] = "/proc/no";

    EXPECT_THROW(keep_text(fake_.env, "new", "one"), Error);
}

}  // namespace
}  // namespace klag::cli
