#include "letters/dossier.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace klag::letters {
namespace {

using testing::HasSubstr;
using testing::Not;

const std::string id = "0123456789abcdef";

/// Rut in every place that takes what somebody wrote, and "Dag" where klag speaks for itself.
Dossier with_a_name_everywhere() {
    Block table{.kind = Block::Kind::table, .columns = {"Dag"}, .rows = {{{"Rut"}, {id, true}}}};
    Block points{.kind = Block::Kind::points, .rows = {{{"Rut"}}}};
    Block timeline{.kind = Block::Kind::timeline, .columns = {"Dag"}};
    timeline.entries.push_back({"Rut", "Rut", "Rut", id, "Rut", {{"Dag", "Rut"}}});
    return {.head = {.language = "en", .title = "Dossier", .organisation = "Storsjö kommun"},
            .title = "Rut",
            .subtitle = "Rut",
            .sections = {{"Dag",
                          {paragraph("Rut"),
                           subheading("Rut"),
                           facts_block({{"Dag", "Rut"}}),
                           {.kind = Block::Kind::quotation, .text = "Rut"},
                           {.kind = Block::Kind::letter, .text = "Rut"},
                           points,
                           table,
                           timeline}}}};
}

TEST(Dossier, MasksEveryPlaceThatTakesTextButNoHeadingOfItsOwn) {
    Masker masker{{{"Rut Dag", Secret::Form::name, "name", "§ 1"}}, {}};

    const std::string html = to_html(masked(with_a_name_everywhere(), masker), {});

    EXPECT_THAT(html, Not(HasSubstr("Rut")));
    EXPECT_THAT(html, HasSubstr(id));
    EXPECT_THAT(html, HasSubstr("<h2>Dag</h2>"));
    EXPECT_THAT(html, HasSubstr("<th scope=\"col\">Dag</th>"));
    EXPECT_EQ(masker.masks().front().count, 14);
}

TEST(Dossier, WhatSomebodyWroteIsNeverHtml) {
    Dossier dossier = with_a_name_everywhere();
    dossier.sections = {{"<b>", {paragraph("<script>x</script> & *so*")}}};

    const std::string html = to_html(dossier, {});

    EXPECT_THAT(html, HasSubstr("&lt;script&gt;x&lt;/script&gt; &amp; *so*"));
    EXPECT_THAT(html, Not(HasSubstr("<script")));
}

TEST(Dossier, LeavesOutWhatHasNoContent) {
    Dossier dossier = with_a_name_everywhere();
    dossier.sections = {{"Measures", {{.kind = Block::Kind::points}, facts_block({{"Wish", ""}})}}};

    EXPECT_THAT(to_html(dossier, {}), Not(HasSubstr("Measures")));
}

}  // namespace
}  // namespace klag::letters
