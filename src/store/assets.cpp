#include "store/assets.h"

#include <algorithm>

namespace klag::store {

std::optional<std::string_view> embedded(std::string_view path) {
    const std::vector<EmbeddedFile>& files = embedded_files();
    const auto found = std::find_if(files.begin(), files.end(),
                                    [path](const EmbeddedFile& file) { return file.path == path; });
    return found == files.end() ? std::nullopt : std::optional{found->content};
}

}  // namespace klag::store
