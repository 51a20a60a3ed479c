#include "store/deliveries.h"

#include "base/error.h"
#include "store/case_guard.h"
#include "store/differences.h"
#include "store/heal.h"
#include "store/laying_again.h"
#include "store/register.h"
#include "support/register_writer.h"
#include "support/temp_repository.h"
#include "yaml/delivery_yaml.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace klag::store {
namespace {

using test::TempRepository;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using Kind = Difference::Kind;

const Author anna{.id = "anna.berg",
                  .name = "Anna Berg",
                  .email = "anna@example.org",
                  .at = std::chrono::sys_seconds{std::chrono::seconds{1787212800}},
                  .offset_minutes = 120,
                  .random = [](std::span<unsigned char>) {}};

core::Delivery delivery_of(std::string_view period, const std::string& commit) {
    core::Delivery out;
    out.period = *core::parse_period(period, {});
    out.to = "Socialnämnden";
    out.duties = {"social-se/committee"};
    out.on = "2026-08-20"_d;
    out.by = "anna.berg";
    out.edition = "board";
    out.file_format = "text";
    out.language = "sv";
    out.commit = commit;
    out.sha256 = std::string(64, 'a');
    return out;
}

/// A register that knows nothing but its settings.
class Deliveries : public testing::Test {
  protected:
    Deliveries() {
        test::save(temp_.repository(), "klag.yaml", "format: 1\n");
        reg_.emplace(Register::open(temp_.path(), false));
    }

    core::Delivery delivery(std::string_view period = "2026-H1") {
        return delivery_of(period, reg_->saved().commit());
    }
    std::string record(std::string_view period = "2026-H1") {
        return reg_->record_delivery(anna, delivery(period)).path;
    }
    std::string message() { return reg_->repository().commit(reg_->saved().commit()).message; }

    /// What the guard says of `after` in the place of `before`, in a commit with `message`.
    std::string objection(const std::string& path, const std::optional<std::string>& before,
                          const std::optional<std::string>& after, const std::string& message) {
        git::CommitInfo commit;
        commit.message = message;
        const auto found = judge_guarded_change(commit, path, before, after);
        return found ? found->english() : "";
    }

    TempRepository temp_;
    std::optional<Register> reg_;
};

TEST_F(Deliveries, AreNumberedByPeriodInTheFolderOfItsYear) {
    EXPECT_EQ(record(), "reports/2026/2026-H1-01.yaml");
    EXPECT_EQ(record(), "reports/2026/2026-H1-02.yaml");
    EXPECT_EQ(record("2025"), "reports/2025/2025-01.yaml");
    EXPECT_EQ(record("2026-01-15..2026-02-20"), "reports/2026/2026-01-15..2026-02-20-01.yaml");
}

TEST_F(Deliveries, OfAYearAreNotTakenForThoseOfItsMonths) {
    record("2026-01");

    EXPECT_EQ(record("2026"), "reports/2026/2026-01.yaml");
    EXPECT_EQ(record("2026-01"), "reports/2026/2026-01-02.yaml");
    EXPECT_EQ(deliveries(reg_->saved()).size(), 3U);
}

TEST_F(Deliveries, AreReadBackAsTheyWereRecorded) {
    const core::Delivery first = delivery();
    reg_->record_delivery(anna, first);
    const core::Delivery second = delivery("2026-Q3");
    reg_->record_delivery(anna, second);

    EXPECT_THAT(deliveries(reg_->saved()), ElementsAre(first, second));
}

TEST_F(Deliveries, AreOneStepOfTheTrailEach) {
    const std::string before = reg_->saved().commit();

    record();

    EXPECT_EQ(message(),
              "2026-H1: report delivered to Socialnämnden\n\n"
              "Klag-Act: report-delivered\nKlag-By: anna.berg\n");
    EXPECT_THAT(reg_->repository().commit(reg_->saved().commit()).parents, ElementsAre(before));
    EXPECT_EQ(reg_->repository().diff(before, reg_->saved().commit()).size(), 1U);
}

TEST_F(Deliveries, AreLaidInTheFolder) {
    const std::string path = record();

    EXPECT_EQ(temp_.get(path), yaml::print_delivery(deliveries(reg_->saved()).front()));
    EXPECT_EQ(temp_.git("status --porcelain").output, "");
}

TEST_F(Deliveries, ThatAreGoneFromTheFolderAreLaidAgain) {
    const std::string path = record();
    const std::string saved = temp_.get(path);
    std::filesystem::remove(temp_.path() / path);
    EXPECT_EQ(differences(reg_->saved(), reg_->repository()).front().kind, Kind::missing);

    EXPECT_THAT(lay_again(*reg_).laid, ElementsAre(path));

    EXPECT_EQ(temp_.get(path), saved);
    EXPECT_THAT(differences(reg_->saved(), reg_->repository()), IsEmpty());
}

TEST_F(Deliveries, ThatWereCutOffAreLaidByHealing) {
    const std::string index = temp_.get(".git/index");
    const std::string path = record();
    const std::string saved = temp_.get(path);
    std::filesystem::rename(temp_.path() / ".git/klag-writing/last",
                            temp_.path() / ".git/klag-writing/intent");
    std::filesystem::remove(temp_.path() / path);
    temp_.put(".git/index", index);

    const Lock lock{temp_.repository()};
    EXPECT_THAT(heal(temp_.repository(), lock).laid, ElementsAre(path));

    EXPECT_EQ(temp_.get(path), saved);
    EXPECT_EQ(temp_.git("status --porcelain").output, "");
}

TEST_F(Deliveries, HaveNoOtherFilesBesideThem) {
    record();
    temp_.put("reports/2026/board.md", "words");

    const auto found = differences(reg_->saved(), reg_->repository());

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().path, "reports/2026/board.md");
    EXPECT_EQ(found.front().kind, Kind::stray);
}

TEST_F(Deliveries, ThatStandElsewhereAreRefused) {
    test::save(temp_.repository(), "reports/2026/2026-H2-01.yaml",
               yaml::print_delivery(delivery("2026-H1")));
    const Snapshot saved{temp_.repository(),
                         *temp_.repository().resolve(std::string{git::main_ref})};

    try {
        deliveries(saved);
        ADD_FAILURE() << "it was taken";
    } catch (const Error& error) {
        EXPECT_EQ(std::string{error.what()},
                  "reports/2026/2026-H2-01.yaml: the file says it is about 2026-H1");
    }
}

TEST_F(Deliveries, AreAddedByKlagAlone) {
    const std::string path = "reports/2026/2026-H1-01.yaml";
    const std::string bytes = yaml::print_delivery(delivery());
    const std::string ours = "x\n\nKlag-Act: report-delivered\nKlag-By: anna.berg\n";

    EXPECT_EQ(objection(path, {}, bytes, ours), "");
    EXPECT_THAT(objection(path, {}, bytes, "by hand\n"), HasSubstr("was not added by klag"));
    EXPECT_THAT(objection(path, {}, bytes, "x\n\nKlag-Act: note\nKlag-By: anna.berg\n"),
                HasSubstr("was not added by klag"));
    EXPECT_THAT(objection(path, {}, bytes, "x\n\nKlag-Act: report-delivered\nKlag-By: eva\n"),
                HasSubstr("was not added by klag"));
    EXPECT_THAT(objection("reports/2026/board.md", {}, bytes, ours),
                HasSubstr("was not added by klag"));
    EXPECT_THAT(objection(path, {}, "words", ours), HasSubstr("cannot be read"));
}

TEST_F(Deliveries, AreNeverChangedOrTakenAway) {
    const std::string path = "reports/2026/2026-H1-01.yaml";
    const std::string bytes = yaml::print_delivery(delivery());
    const std::string ours = "x\n\nKlag-Act: report-delivered\nKlag-By: anna.berg\n";

    EXPECT_THAT(objection(path, bytes, bytes + "# more\n", ours),
                HasSubstr("would lose or change what was recorded"));
    EXPECT_THAT(objection(path, bytes, {}, ours), HasSubstr("is never removed"));
}

TEST_F(Deliveries, KnowWhichSavedStatesAreThere) {
    EXPECT_TRUE(saves(reg_->repository(), reg_->saved().commit()));
    EXPECT_FALSE(saves(reg_->repository(), std::string(40, 'a')));
}

}  // namespace
}  // namespace klag::store
