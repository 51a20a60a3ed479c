#include "commands/new_folder.h"

#include "base/error.h"

namespace klag::commands {

namespace fs = std::filesystem;

void demand_new_folder(const fs::path& folder, const Text& hint) {
    if (!fs::exists(folder)) return;
    if (!fs::is_directory(folder))
        throw Error{ErrorKind::refused, text("{path} is not a folder", {{"path", folder.string()}})}
            .hinted(hint);
    if (!fs::is_empty(folder))
        throw Error{ErrorKind::refused,
                    text("{folder} is not empty", {{"folder", folder.string()}})}
            .hinted(hint);
}

void refuse_inside_another(const fs::path& folder) {
    for (fs::path place = folder.parent_path();; place = place.parent_path()) {
        if (std::error_code error; fs::exists(place / ".git", error))
            throw Error{ErrorKind::refused,
                        text("{folder} lies inside another repository, {other}",
                             {{"folder", folder.string()}, {"other", place.string()}})}
                .hinted(text("Choose a folder outside it."));
        if (place == place.parent_path()) return;
    }
}

NewFolder::NewFolder(const fs::path& folder) : folder_{folder}, first_made_{folder} {
    std::error_code error;
    while (!fs::exists(first_made_.parent_path(), error)) first_made_ = first_made_.parent_path();
    was_there_ = fs::exists(folder, error);
    fs::create_directories(folder, error);
    if (!error) return;
    const std::string why = error.message();
    if (!was_there_) fs::remove_all(first_made_, error);
    throw Error{ErrorKind::not_saved, text("cannot make the folder {folder}: {reason}",
                                           {{"folder", folder.string()}, {"reason", why}})};
}

NewFolder::~NewFolder() {
    std::error_code ignored;
    if (kept_) return;
    if (!was_there_) fs::remove_all(first_made_, ignored);
    for (fs::directory_iterator at{folder_, ignored}, end; at != end; at.increment(ignored))
        fs::remove_all(at->path(), ignored);
}

}  // namespace klag::commands
