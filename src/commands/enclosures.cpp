#include "commands/enclosures.h"

#include "base/error.h"
#include "core/state.h"

#include <algorithm>

namespace klag::commands {
namespace {

/// The id of the newest event that brought the report of the investigation; "" without one.
std::string reported_by(const core::Case& c) {
    const auto found =
        std::find_if(c.events.rbegin(), c.events.rend(), [](const core::Event& event) {
            return event.act == core::Act::investigate && event.facts.flag(core::Field::report);
        });
    return found == c.events.rend() || !fold(c).reported ? "" : found->id;
}

store::NewFile with_bytes(const core::StoredFile& file, const store::Recording& recording,
                          const store::Snapshot& saved) {
    for (const store::NewFile& added : recording.files)
        if (added.file.name == file.name) return added;
    auto bytes = saved.file_bytes(recording.personal, file);
    if (!bytes)
        throw Error{ErrorKind::bad_data, text("the file {name} is gone", {{"name", file.name}})}
            .hinted(text("Restore it from a backup: 'klag restore'."));
    return {file, *std::move(bytes)};
}

}  // namespace

std::vector<core::StoredFile> enclosed_files(const std::string& kind,
                                             const store::Recording& recording) {
    std::vector<core::StoredFile> out;
    const std::string event = kind == "report" ? reported_by(recording.after) : "";
    if (event.empty()) return out;
    const auto take = [&](const core::StoredFile& file) {
        if (file.event == event && file.name.starts_with("files/")) out.push_back(file);
    };
    for (const core::StoredFile& file : recording.personal.files) take(file);
    for (const store::NewFile& added : recording.files) take(added.file);
    return out;
}

std::vector<store::NewFile> enclosures(const std::string& kind, const store::Recording& recording,
                                       const store::Snapshot& saved) {
    std::vector<store::NewFile> out;
    for (const core::StoredFile& file : enclosed_files(kind, recording))
        out.push_back(with_bytes(file, recording, saved));
    return out;
}

}  // namespace klag::commands
