#pragma once

#include <optional>
#include <string>
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

/// The names of the shipped YAML files in `folder` ("procedures/"), without the ending, in order.
std::vector<std::string> shipped_names(std::string_view folder);

}  // namespace klag::store
