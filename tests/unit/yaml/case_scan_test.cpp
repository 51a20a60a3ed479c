#include "yaml/case_scan.h"

#include "base/error.h"
#include "support/random_life.h"
#include "unit/yaml/generators.h"
#include "yaml/case_yaml.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace klag::yaml {
namespace {

using core::Case;

std::optional<Case> strictly(const std::string& text) {
    try {
        return parse_case_strictly(text, "case.yaml");
    } catch (const Error&) {
        return std::nullopt;
    }
}

RC_GTEST_PROP(TheScan, ReadsEveryRecordedCase, ()) {
    const Case c = test::any_life(test::realm(), 1);

    RC_ASSERT(scan_case(print_case(c)) == c);
}

RC_GTEST_PROP(TheScan, LeavesOrReadsAsTheParserDoes, ()) {
    const Case c = some_case();

    const auto scanned = scan_case(print_case(c));

    RC_ASSERT(scanned.value_or(c) == c);
}

/// What a person, a merge or a bad disk makes of a file.
std::string damaged(std::string text) {
    for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
        const auto length = *rc::gen::inRange<std::size_t>(0, 12);
        const auto other = *rc::gen::inRange<std::size_t>(0, text.size());
        switch (*rc::gen::inRange(0, 4)) {
            case 0:
                text.erase(at, length);
                break;
            case 1:
                text.insert(at, *any_piece());
                break;
            case 2:
                text.insert(at, text.substr(other, length));
                break;
            default:
                text[at] = *rc::gen::elementOf(std::string{"\n \"':,{}[]#-0a\\"});
        }
        if (text.empty()) return text;
    }
    return text;
}

RC_GTEST_PROP(TheScan, NeverReadsADamagedFileOtherwiseThanTheParser, ()) {
    const std::string text = damaged(print_case(test::any_life(test::realm(), 1)));

    const auto scanned = scan_case(text);

    if (scanned) RC_ASSERT(scanned == strictly(text));
}

RC_GTEST_PROP(TheScan, LeavesOrReadsAPrivateFileAsTheParserDoes, ()) {
    const core::PrivateCase p = some_private();

    const auto scanned = scan_private(print_private(p, "K-2026-0001"));

    RC_ASSERT(scanned.value_or(p) == p);
}

RC_GTEST_PROP(TheScan, NeverReadsADamagedPrivateFileOtherwiseThanTheParser, ()) {
    const std::string text = damaged(print_private(some_private(), "K-2026-0001"));

    const auto scanned = scan_private(text);

    if (scanned) RC_ASSERT(scanned == parse_private_strictly(text, "private.yaml"));
}

TEST(TheScan, ReadsAPrivateFileWithAllThatIsUsual) {
    const std::string id(16, 'b');
    core::PrivateCase p{
        .uid = std::string(32, 'a'), .salt = std::string(64, 'c'), .events = {}, .files = {}};
    p.events[id] = {{core::Field::words, "Ingen ringde tillbaka,\n\n  fast det var utlovat.\n"},
                    {core::Field::name, "Rut Alm"},
                    {core::Field::address, "Ågatan 1\n800 00 Fjällvik"}};
    p.files = {{.name = "files/1.jpg",
                .title = "foto: hall.jpg",
                .event = id,
                .sha256 = std::string(64, 'd'),
                .size = 4096}};

    EXPECT_EQ(scan_private(print_private(p, "K-2026-0001")), p);
    EXPECT_EQ(scan_private(print_private(p, "")), p);
    EXPECT_FALSE(scan_private(print_private(p, "K-2026-0001") + "    size: 4096\n"));
    EXPECT_FALSE(scan_private("# a remark\n" + print_private(p, "K-2026-0001")));
}

TEST(TheScan, LeavesToTheParserWhatIsNotCanonical) {
    const Case c{.uid = std::string(32, 'a'),
                 .number = "K-2026-0001",
                 .events = {{.id = std::string(16, 'b'),
                             .act = core::Act::register_,
                             .on = *Moment::parse("2026-03-02"),
                             .by = "anna",
                             .facts = {{core::Field::kind, "complaint"}}}}};
    const std::string text = print_case(c);
    ASSERT_TRUE(scan_case(text));

    EXPECT_FALSE(scan_case("\n" + text));
    EXPECT_FALSE(scan_case(text + "# a remark\n"));
    EXPECT_FALSE(scan_case(text + "    kind: praise\n"));
    EXPECT_FALSE(scan_case(text + "    name: Rut Alm\n"));
    EXPECT_FALSE(scan_case(text.substr(0, text.size() - 1)));
}

}  // namespace
}  // namespace klag::yaml
