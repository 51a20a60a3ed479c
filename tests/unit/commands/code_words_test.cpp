#include "commands/code_words.h"

#include <gtest/gtest.h>

namespace klag::commands {
namespace {

using core::Field;

const core::Organisation organisation{.units = {{.id = "north", .name = "Hemtjänsten norr"}},
                                      .staff = {{.id = "anna", .name = "Anna Berg"}}};
const core::Procedure procedure{.name = "p",
                                .title = "P",
                                .kinds = {{"complaint", "klagomål"}},
                                .clocks = {{.id = "plan", .title = "besked"}}};

std::string words(Field field, const std::string& value) {
    return value_words(field, value, procedure, organisation);
}

/// Whether a person sees that `shown` is a code; an e-mail is written so.
bool looks_like_a_code(const std::string& shown) {
    return shown != "e-mail" && shown.find('-') != std::string::npos;
}

TEST(CodeWords, AreKnownForEveryCodeOfSeveralParts) {
    for (const core::FieldSpec& field : core::all_fields())
        for (const std::string& code : core::codes(field.field))
            EXPECT_FALSE(looks_like_a_code(code_words(field.field, code).english()))
                << field.name << " " << code;
}

TEST(FieldWords, AreKnownForEveryNameOfSeveralParts) {
    for (const core::FieldSpec& field : core::all_fields())
        EXPECT_FALSE(looks_like_a_code(field_words(field.field).english())) << field.name;
}

TEST(StatusWords, HaveNoHyphen) {
    EXPECT_EQ(status_words(core::Status::in_handling).english(), "in handling");
}

TEST(ValueWords, TakeTheProceduresTitleFirst) {
    EXPECT_EQ(words(Field::kind, "complaint"), "klagomål");
}

TEST(ValueWords, KeepACodeThatNobodyNamed) { EXPECT_EQ(words(Field::kind, "other"), "other"); }

TEST(ValueWords, NameUnitsAndStaff) {
    EXPECT_EQ(words(Field::unit, "north"), "Hemtjänsten norr");
    EXPECT_EQ(words(Field::handler, "anna"), "Anna Berg");
}

TEST(ValueWords, NameADeadlineByItsRule) { EXPECT_EQ(words(Field::clock, "plan-2"), "besked"); }

TEST(ValueWords, SayWhatACorrectedFactWasBefore) {
    EXPECT_EQ(words(Field::was, "unit=north"), "unit Hemtjänsten norr");
}

TEST(ValueWords, WriteATimeWithoutItsOffset) {
    EXPECT_EQ(words(Field::received, "2026-03-02T09:05+01:00"), "2026-03-02 09:05");
}

TEST(ValueWords, LeaveTextsAlone) {
    EXPECT_EQ(words(Field::relation, "service-user"), "service-user");
}

}  // namespace
}  // namespace klag::commands
