// Objects that lie in files of their own, whole and damaged.
#include "base/error.h"
#include "git/damaged_object.h"
#include "git/repository.h"
#include "support/temp_repository.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <optional>

namespace klag::git {
namespace {

namespace fs = std::filesystem;

class LooseObject : public testing::Test {
  protected:
    /// Saves content as an object of its own.
    void save(const std::string& bytes) {
        id_ = temp_.repository().write_blob(bytes);
        path_ = ".git/objects/" + id_.substr(0, 2) + "/" + id_.substr(2);
        fs::permissions(temp_.path() / path_, fs::perms::owner_all);
        packed_ = temp_.get(path_);
    }
    /// What is read of it by a klag that comes anew.
    std::string read_anew() const { return Repository::open(temp_.path()).blob(id_); }

    test::TempRepository temp_;
    std::string id_;
    std::string path_;
    std::string packed_;
};

TEST_F(LooseObject, IsReadAsGitReadsIt) {
    for (const std::size_t size : {0U, 1U, 20U, 24U, 25U, 26U, 1000U, 100'000U}) {
        save(std::string(size, 'x') + std::to_string(size));
        EXPECT_EQ(read_anew(), temp_.git("cat-file blob " + id_).output);
    }
}

TEST_F(LooseObject, ThatGitWroteIsRead) {
    temp_.put("letter", "from git");
    id_ = temp_.git("hash-object -w letter").output.substr(0, 40);

    EXPECT_EQ(read_anew(), "from git");
}

TEST_F(LooseObject, IsDamagedWhenItIsNotWhatItsNameSays) {
    save(std::string(200'000, 'x'));
    const fs::path file = temp_.path() / path_;
    EXPECT_FALSE(is_damaged_object(file));

    const std::string half = packed_.substr(0, packed_.size() / 2);
    for (const std::string& bytes :
         {std::string{}, std::string{"nonsense"}, half, half + std::string(half.size(), '\0'),
          packed_ + "more", packed_.substr(1)}) {
        temp_.put(path_, bytes);
        EXPECT_TRUE(is_damaged_object(file)) << bytes.size();
    }
    const std::string other = ".git/objects/aa/" + std::string(38, 'b');
    temp_.put(other, packed_);
    EXPECT_TRUE(is_damaged_object(temp_.path() / other));
}

TEST_F(LooseObject, ThatCannotBeReadIsNotCalledDamaged) {
    const fs::path folder = temp_.path() / ".git/objects/aa" / std::string(38, 'b');
    EXPECT_FALSE(is_damaged_object(folder));
    fs::create_directories(folder);

    EXPECT_FALSE(is_damaged_object(folder));
}

TEST_F(LooseObject, ThatWasCutShortIsAnErrorWhereverItEnds) {
    std::string content;
    for (int i = 0; i < 500; ++i) content += static_cast<char>(i * i % 251);
    save(content);
    for (std::size_t length = 0; length < packed_.size(); ++length) {
        temp_.put(path_, packed_.substr(0, length));
        EXPECT_THROW(read_anew(), Error) << length << " of " << packed_.size();
    }
}

TEST_F(LooseObject, ThatIsDamagedIsNeverTakenForAnother) {
    EXPECT_TRUE(rc::check([this] {
        const auto content = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
        save(content);
        std::string bytes = packed_;
        bytes[*rc::gen::inRange<std::size_t>(0, bytes.size())] = *rc::gen::arbitrary<char>();
        temp_.put(path_, bytes);
        std::optional<std::string> found;
        try {
            found = read_anew();
        } catch (const Error&) {
            // as it must be
        }
        temp_.put(path_, packed_);  // the next one may have the same content
        RC_ASSERT(!found || found == content);
    }));
}

TEST_F(LooseObject, ThatIsOldIsYoungAgainWhenItIsSavedAgain) {
    save("what somebody may prune");
    const auto long_ago = fs::file_time_type::clock::now() - std::chrono::hours{24 * 30};
    fs::last_write_time(temp_.path() / path_, long_ago);

    Repository::open(temp_.path()).write_blob("what somebody may prune");

    EXPECT_GT(fs::last_write_time(temp_.path() / path_), long_ago + std::chrono::hours{1});
}

TEST_F(LooseObject, ThatIsDamagedIsReplacedWhenItIsSavedAgain) {
    const std::string content = "what is saved again";
    save(content);
    for (const std::string& damage :
         {std::string{}, packed_.substr(0, packed_.size() / 2), std::string(packed_.size(), '\0'),
          std::string(packed_.size(), 'x'), "y" + packed_.substr(1)}) {
        temp_.put(path_, damage);

        EXPECT_EQ(Repository::open(temp_.path()).write_blob(content), id_);

        EXPECT_EQ(read_anew(), content);
        EXPECT_EQ(temp_.git("cat-file blob " + id_).output, content);
        fs::permissions(temp_.path() / path_, fs::perms::owner_all);
    }
}

}  // namespace
}  // namespace klag::git
