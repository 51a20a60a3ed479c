#include "office/mail.h"

#include "base/utf8.h"
#include "unit/letters/mail_sample.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace klag::office {
namespace {

using letters::MailDraft;
using letters::samples::draft;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

std::string head_of(const std::string& eml) { return eml.substr(0, eml.find("\r\n\r\n")); }

TEST(MailDraft, IsADraftForAMailProgram) {
    const std::string eml = to_eml(draft());

    EXPECT_THAT(head_of(eml),
                AllOf(HasSubstr("X-Unsent: 1\r\n"), HasSubstr("To: marta@example.org\r\n"),
                      HasSubstr("From: synpunkter@example.org\r\n"),
                      HasSubstr("Date: Fri, 13 Mar 2026 12:00:00 +0000\r\n"),
                      HasSubstr("MIME-Version: 1.0\r\n")));
    EXPECT_THAT(
        eml, AllOf(HasSubstr("filename=K-2026-0042.pdf"),
                   HasSubstr("Content-Transfer-Encoding: base64"), HasSubstr("Hej M=C3=A4rta!")));
}

TEST(MailDraft, IsTheSameBytesEveryTime) { EXPECT_EQ(to_eml(draft()), to_eml(draft())); }

TEST(MailDraft, EncodesTheSubject) {
    EXPECT_THAT(head_of(to_eml(draft())), AllOf(Not(HasSubstr("Bekräftelse")), HasSubstr("=?")));
}

TEST(MailDraft, LeavesOpenWhomItGoesTo) {
    MailDraft one = draft();
    one.to.clear();
    one.from.clear();

    EXPECT_THAT(head_of(to_eml(one)),
                AllOf(Not(HasSubstr("\r\nTo:")), Not(HasSubstr("\r\nFrom:"))));
}

}  // namespace
}  // namespace klag::office
