#include "base/html.h"

#include <gtest/gtest.h>

namespace klag {
namespace {

TEST(EscapeHtml, LeavesNothingThatMarksUp) {
    EXPECT_EQ(escape_html("<a href=\"x\">å & 'b'</a>"),
              "&lt;a href=&quot;x&quot;&gt;å &amp; &#39;b&#39;&lt;/a&gt;");
}

}  // namespace
}  // namespace klag
