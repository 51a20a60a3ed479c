#pragma once

#include "base/text.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace klag::letters {

/// A part of Markdown that letters do not have.
struct Foreign {
    std::size_t offset{};  ///< of its first byte
    Text what;             ///< "a table"
};

/// The parts that a letter in text would print sign by sign, or that only some formats show, in
/// order. A letter has headings (#, ##), paragraphs, lists with -, quotations with > and forced
/// line ends.
std::vector<Foreign> foreign_markdown(std::string_view markdown);

}  // namespace klag::letters
