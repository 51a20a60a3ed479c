#include "store/assets.h"

#include <algorithm>

namespace klag::store {

std::optional<std::string_view> embedded(std::string_view path) {
    const std::vector<EmbeddedFile>& files = embedded_files();
    const auto found = std::find_if(files.begin(), files.end(),
                                    [path](const EmbeddedFile& file) { return file.path == path; });
    return found == files.end() ? std::nullopt : std::optional{found->content};
}

std::vector<std::string> shipped_names(std::string_view folder) {
    constexpr std::string_view ending = ".yaml";
    std::vector<std::string> names;
    for (const EmbeddedFile& file : embedded_files())
        if (file.path.starts_with(folder) && file.path.ends_with(ending))
            names.emplace_back(
                file.path.substr(folder.size(), file.path.size() - folder.size() - ending.size()));
    return names;
}

}  // namespace klag::store
