#include "letters/mail.h"

#include "base/error.h"
#include "base/utf8.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace klag::letters {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

MailDraft draft() {
    return {
        .from = "synpunkter@example.org",
        .to = "marta@example.org",
        .subject = "Bekräftelse K-2026-0042",
        .text = "Hej Märta!\n\nVi har tagit emot ditt klagomål.\n",
        .attachments = {{"K-2026-0042.pdf", "application/pdf", std::string{"%PDF-1.7\0\xFF", 10}}},
        .date = "2026-03-13"_d};
}

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

class Injection : public testing::TestWithParam<const char*> {};

TEST_P(Injection, IsRefusedAsAnAddress) {
    MailDraft to = draft();
    to.to = GetParam();
    MailDraft from = draft();
    from.from = GetParam();

    EXPECT_THROW(to_eml(to), Error);
    EXPECT_THROW(to_eml(from), Error);
}

INSTANTIATE_TEST_SUITE_P(Addresses, Injection,
                         testing::Values("a@b.se\nBcc: x@y.se", "a@b.se\r\nBcc: x@y.se",
                                         "a@b.se, x@y.se", "a@b.se;x@y.se", "A <a@b.se>",
                                         "\"a\"@b.se", "a@b.se (x)", "@b.se", "a@", "a b@c.se",
                                         "a@b@c.se", "-oProxy@b.se", "plain", "a@b.se\t",
                                         "a@[127.0.0.1]", "a\\@b.se", "a:b@c.se", "a@b.se\x7F"));

TEST(MailDraft, RefusesALineBreakInTheSubject) {
    for (const char* subject : {"a\nBcc: x@y.se", "a\rb", "a\r\n\r\nbody"}) {
        MailDraft one = draft();
        one.subject = subject;
        EXPECT_THROW(to_eml(one), Error) << subject;
    }
}

TEST(MailDraft, LeavesOpenWhomItGoesTo) {
    MailDraft one = draft();
    one.to.clear();
    one.from.clear();

    EXPECT_THAT(head_of(to_eml(one)),
                AllOf(Not(HasSubstr("\r\nTo:")), Not(HasSubstr("\r\nFrom:"))));
}

}  // namespace
}  // namespace klag::letters
