#include "commands/new_folder.h"

#include "base/error.h"

namespace klag::commands {

namespace fs = std::filesystem;

namespace {

/// A folder: it is made or taken away in one call.
fs::path mark_in(const fs::path& folder) { return folder / ".klag-unfinished"; }

bool is_unfinished(const fs::path& folder) {
    std::error_code error;
    return fs::is_directory(mark_in(folder), error);
}

Error cannot_make(const fs::path& folder, const std::error_code& why) {
    return Error{ErrorKind::not_saved,
                 text("cannot make the folder {folder}: {reason}",
                      {{"folder", folder.string()}, {"reason", why.message()}})};
}

}  // namespace

void demand_new_folder(const fs::path& folder, const Text& hint) {
    if (!fs::exists(folder)) return;
    if (!fs::is_directory(folder))
        throw Error{ErrorKind::refused, text("{path} is not a folder", {{"path", folder.string()}})}
            .hinted(hint);
    refuse_unfinished(folder);
    if (!fs::is_empty(folder))
        throw Error{ErrorKind::refused,
                    text("{folder} is not empty", {{"folder", folder.string()}})}
            .hinted(hint);
}

void refuse_unfinished(const fs::path& folder) {
    if (is_unfinished(folder))
        throw Error{ErrorKind::refused,
                    text("the register in {folder} is not finished", {{"folder", folder.string()}})}
            .hinted(text("Where 'klag init' or 'klag restore' was cut off, delete the folder and "
                         "type that command once more."));
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
    if (!error) fs::create_directory(mark_in(folder), error);
    if (!error) return;
    std::error_code ignored;
    if (!was_there_) fs::remove_all(first_made_, ignored);
    throw cannot_make(folder, error);
}

void NewFolder::keep(const std::function<void()>& flush) {
    flush();
    std::error_code error;
    if (fs::remove(mark_in(folder_), error); error) throw cannot_make(folder_, error);
    try {
        flush();
    } catch (const Error&) {
        throw Error{ErrorKind::not_saved,
                    text("the disk does not confirm that {folder} is finished",
                         {{"folder", folder_.string()}})}
            .hinted(text("See whether it is there, and otherwise type this once more."));
    }
    kept_ = true;
}

/// The mark goes last, and only when nothing is left: the rest is still known to be unfinished.
bool NewFolder::clear() const {
    std::error_code error;
    for (fs::directory_iterator at{folder_, error}, end; !error && at != end; at.increment(error)) {
        if (at->path() == mark_in(folder_)) continue;
        if (fs::remove_all(at->path(), error); error) return false;
    }
    return !error && fs::remove(mark_in(folder_), error);
}

NewFolder::~NewFolder() {
    if (kept_ || !clear() || was_there_) return;
    std::error_code ignored;
    fs::remove_all(first_made_, ignored);
}

}  // namespace klag::commands
