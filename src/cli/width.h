#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace klag::cli {

/// Lower case and composed, so that what people type is found however it was typed: ÅSA, and åsa
/// with a separate ring, become åsa.
std::string folded(std::string_view text);

/// How many columns of a terminal `text` takes: by grapheme, so that å written as two characters
/// takes one, 漢 two, 🙂 two. Newlines and other control characters take none.
int display_width(std::string_view text);

/// `text`, cut at a grapheme to at most `width` columns, with … at the end when something is gone.
std::string cut(std::string_view text, int width);

/// `text` with blanks after it up to `width` columns; unchanged when it is as wide or wider.
std::string pad_right(std::string_view text, int width);

/// `text` with blanks before it up to `width` columns.

/// The lines of `text`, broken at blanks to at most `width` columns; a longer word is broken
/// inside. Newlines in the text stay line ends. Always at least one line.
std::vector<std::string> wrap_lines(std::string_view text, int width);

/// The same as one text: `indent` blanks before each line but the first, and newlines between.
/// The indent counts towards the width.
std::string wrap(std::string_view text, int width, int indent = 0);

}  // namespace klag::cli
