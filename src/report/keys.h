#pragma once

#include "report/document.h"

#include <string>
#include <vector>

namespace klag::report {

/// What the signs in the table mean: "* a number under 5, …" when a cell is hidden, "– no figure"
/// when one is none; nothing for what does not occur, and for what `words` has no words.
std::vector<std::string> keys(const Table& table, const Words& words);

}  // namespace klag::report
