#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace klag::store {

/// A file of templates/, shipped inside the program; `path` is relative to that folder.
struct EmbeddedFile {
    std::string_view path;
    std::string_view content;
};

/// Every shipped file, in order of path.
const std::vector<EmbeddedFile>& embedded_files();

/// The content of the shipped file `path`; nothing when none has that path.
std::optional<std::string_view> embedded(std::string_view path);

}  // namespace klag::store
