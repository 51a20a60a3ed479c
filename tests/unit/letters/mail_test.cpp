#include "letters/mail.h"

#include "base/error.h"
#include "unit/letters/mail_sample.h"

#include <gtest/gtest.h>

namespace klag::letters {
namespace {

using samples::draft;

TEST(PackedDraft, IsTheSameWhenUnpacked) {
    EXPECT_EQ(unpacked_draft(packed(draft())), draft());
    EXPECT_EQ(unpacked_draft(""), std::nullopt);
    EXPECT_EQ(unpacked_draft(packed(draft()) + "x"), std::nullopt);
}

class Injection : public testing::TestWithParam<const char*> {};

TEST_P(Injection, IsRefusedAsAnAddress) {
    MailDraft to = draft();
    to.to = GetParam();
    MailDraft from = draft();
    from.from = GetParam();

    EXPECT_THROW(packed(to), Error);
    EXPECT_THROW(packed(from), Error);
}

INSTANTIATE_TEST_SUITE_P(Addresses, Injection,
                         testing::Values("a@b.se\nBcc: x@y.se", "a@b.se\r\nBcc: x@y.se",
                                         "a@b.se, x@y.se", "a@b.se;x@y.se", "A <a@b.se>",
                                         "\"a\"@b.se", "a@b.se (x)", "@b.se", "a@", "a b@c.se",
                                         "a@b@c.se", "-oProxy@b.se", "plain", "a@b.se\t",
                                         "a@[127.0.0.1]", "a\\@b.se", "a:b@c.se", "a@b.se\x7F"));

TEST(PackedDraft, RefusesALineBreakInTheSubject) {
    for (const char* subject : {"a\nBcc: x@y.se", "a\rb", "a\r\n\r\nbody"}) {
        MailDraft one = draft();
        one.subject = subject;
        EXPECT_THROW(packed(one), Error) << subject;
    }
}

}  // namespace
}  // namespace klag::letters
