#include "print/office.h"

#include "base/error.h"
#include "support/temp_repository.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace klag::print {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;
using testing::Property;
using testing::ResultOf;
using testing::Throws;

auto fails(ErrorKind kind, const std::string& words) {
    return Throws<Error>(AllOf(
        Property(&Error::kind, kind),
        ResultOf([](const Error& error) { return error.message().english(); }, HasSubstr(words))));
}

/// A folder with a klag in it, and a klag-office that does what the test says.
class Office : public testing::Test {
  protected:
    Office() { put("klag", "exit 1"); }

    void put(const std::string& name, const std::string& script) {
        std::ofstream{folder_.path() / name} << "#!/bin/sh\n" << script << "\n";
        fs::permissions(folder_.path() / name, fs::perms::owner_all);
    }
    std::string written(std::string_view kind,
                        std::chrono::milliseconds patience = std::chrono::minutes{1}) {
        return by_office(kind, "document", folder_.path() / "klag", patience);
    }

    test::TempFolder folder_;
};

TEST_F(Office, GivesWhatTheProgramBesideKlagWrites) {
    put("klag-office", "printf 'To: %s %s\\r\\n\\r\\n' $1 $(cat)");

    EXPECT_EQ(written("eml"), "To: eml document\r\n\r\n");
}

TEST_F(Office, IsToldWhichVersionCalls) {
    put("klag-office", "exit 3");

    EXPECT_THAT([&] { written("eml"); }, fails(ErrorKind::usage, "another version"));
}

TEST_F(Office, MayBeMissing) {
    EXPECT_THAT([&] { written("xlsx"); }, fails(ErrorKind::usage, "cannot be run"));
    EXPECT_THAT([&] { by_office("xlsx", "", ""); }, fails(ErrorKind::usage, "cannot be run"));
}

TEST_F(Office, IsNoFolderAndNobodysElse) {
    put("klag-office", "printf 'PK\\003\\004'");
    fs::permissions(folder_.path() / "klag-office", fs::perms::all);
    EXPECT_THAT([&] { written("xlsx"); }, fails(ErrorKind::usage, "cannot be run"));

    fs::remove(folder_.path() / "klag-office");
    fs::create_directory(folder_.path() / "klag-office");
    EXPECT_THAT([&] { written("xlsx"); }, fails(ErrorKind::usage, "cannot be run"));
}

TEST_F(Office, IsNotBelievedWhenItWritesSomethingElse) {
    put("klag-office", "echo rubbish");

    EXPECT_THAT([&] { written("xlsx"); }, fails(ErrorKind::not_saved, "status 0"));
    EXPECT_THAT([&] { written("eml"); }, fails(ErrorKind::not_saved, "status 0"));
}

TEST_F(Office, SaysWhyItFailed) {
    put("klag-office", "echo 'no room' >&2; exit 1");
    EXPECT_THAT([&] { written("xlsx"); }, fails(ErrorKind::not_saved, "(no room)"));

    put("klag-office", "kill -9 $$");
    EXPECT_THAT([&] { written("xlsx"); }, fails(ErrorKind::not_saved, "status 137"));
}

TEST_F(Office, IsNotWaitedForWithoutEnd) {
    put("klag-office", "sleep 60");

    EXPECT_THAT([&] { written("xlsx", std::chrono::milliseconds{100}); },
                fails(ErrorKind::not_saved, "too long"));
}

}  // namespace
}  // namespace klag::print
