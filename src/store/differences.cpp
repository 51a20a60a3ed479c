#include "store/differences.h"

#include "base/error.h"
#include "git/index.h"
#include "store/deliveries.h"
#include "store/digest.h"
#include "store/left_out.h"
#include "store/work_tree.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace klag::store {
namespace {

namespace fs = std::filesystem;

using Kind = Difference::Kind;

constexpr const char* own_folders[] = {"cases", "reports"};

void add_private(const Snapshot& saved, const core::Case& c, const std::string& folder,
                 CaseFiles& out) {
    const std::string newest = newest_commitment(c);
    if (newest.empty()) return;
    const auto bytes = saved.private_bytes(c.uid, newest);
    out.whole = bytes.has_value();
    if (!bytes) return;
    out.files.push_back({folder + std::string{private_file}, *bytes, true, c});
    const core::PrivateCase personal = saved.load_private(c);
    for (const core::StoredFile& stored : personal.files) {
        auto content = saved.file_bytes(personal, stored);
        if (content)
            out.files.push_back({folder + stored.name, std::move(*content), true});
        else
            out.whole = false;
    }
}

std::vector<Wanted> delivery_files(const Snapshot& saved) {
    std::vector<Wanted> out;
    for (const std::string& path : delivery_paths(saved))
        if (auto bytes = saved.file(path)) out.push_back({path, std::move(*bytes), false});
    return out;
}

/// How the file stands in the working tree; nothing when it stands there as saved.
std::optional<Kind> difference_of(const WorkTree& tree, const Wanted& wanted) {
    try {
        const auto found = tree.read(wanted.path);
        if (found == wanted.bytes) return std::nullopt;
        tree.check_free(wanted.path);
        if (const auto size = tree.size_of_unreadable(wanted.path))
            return size == wanted.bytes.size() ? std::nullopt : std::optional{Kind::altered};
        if (!found) return Kind::missing;
        if (looks_torn(*found, wanted.bytes)) return Kind::lost;
        const auto& c = wanted.is_private_text_of;
        return c && was_saved(*c, *found) ? Kind::outdated : Kind::altered;
    } catch (const Error&) {
        return Kind::altered;  // a link or a folder is in its place
    }
}

/// Tells old versions, which a refused `git reset` leaves behind, from a person's own changes.
void find_outdated(const Snapshot& saved, const git::Repository& repository,
                   std::vector<Difference>& found) {
    std::map<std::string, std::pair<std::string, Difference*>> open;  // path -> id and difference
    const WorkTree tree{repository.workdir()};
    for (Difference& one : found)
        if (one.kind == Kind::altered && !one.secret)
            if (const auto bytes = tree.read(one.path))
                open[one.path] = {repository.blob_id(*bytes), &one};
    if (open.empty()) return;
    repository.walk(saved.commit(), [&](const git::CommitInfo& commit) {
        std::erase_if(open, [&](const auto& entry) {
            const auto& [id, difference] = entry.second;
            const bool same = repository.file_id(commit.id, entry.first) == id;
            if (same) difference->kind = Kind::outdated;
            return same;
        });
        return !open.empty();
    });
}

/// What a kill left of a file that was being laid; the next one replaces it.
bool is_unfinished(const fs::path& file) {
    const std::string name = file.filename().string();
    return name.starts_with(".klag-") && name.ends_with(".tmp");
}

void find_strays(const git::Repository& repository, const char* folder,
                 const std::set<std::string>& known, const std::vector<std::string>& unread,
                 std::vector<Difference>& out) {
    const auto is_unread = [&](const std::string& path) {
        return std::any_of(unread.begin(), unread.end(),
                           [&](const std::string& above) { return path.starts_with(above); });
    };
    const fs::path root = repository.workdir();
    std::vector<Difference> strays;
    std::error_code error;
    for (fs::recursive_directory_iterator at{root / folder, error}, end; !error && at != end;
         at.increment(error)) {
        if (at->is_directory() && !at->is_symlink()) continue;
        std::string path = fs::relative(at->path().parent_path(), root).generic_string() + "/" +
                           at->path().filename().string();
        if (!known.contains(path) && !is_unread(path) && !is_unfinished(at->path()))
            strays.push_back({.path = std::move(path), .kind = Kind::stray});
    }
    if (error && error != std::errc::no_such_file_or_directory)
        throw Error{ErrorKind::bad_data, text("some of this folder cannot be looked into: {reason}",
                                              {{"reason", error.message()}})}
            .at(folder);
    std::sort(strays.begin(), strays.end(),
              [](const Difference& a, const Difference& b) { return a.path < b.path; });
    out.insert(out.end(), strays.begin(), strays.end());
}

/// Takes from `wanted` all that a folder stands for which is listed as a whole, unless it is listed
/// as it was saved earlier.
void pass_folder(const std::string& folder, const std::string& id, const Snapshot& saved,
                 const git::Repository& repository,
                 std::map<std::string, std::optional<std::string>>& wanted) {
    const std::string_view name = std::string_view{folder}.substr(0, folder.size() - 1);
    if (repository.folder_id(saved.commit(), name) != id) return;
    const auto begin = wanted.lower_bound(folder);
    auto end = begin;
    while (end != wanted.end() && end->first.starts_with(folder)) ++end;
    wanted.erase(begin, end);
}

}  // namespace

CaseFiles files_of(const Snapshot& saved, const Number& number) {
    const std::string folder = case_folder(number) + "/";
    const std::string path = folder + std::string{case_file};
    CaseFiles out;
    try {
        out.files.push_back({path, saved.file(path).value_or(""), false});
        add_private(saved, saved.load(number), folder, out);
    } catch (const Error&) {
        out.whole = false;
    }
    return out;
}

std::vector<Difference> differences(const Snapshot& saved, const git::Repository& repository) {
    std::vector<Difference> out;
    if (repository.is_bare()) return out;
    const WorkTree tree{repository.workdir()};
    const LeftOut left_out{repository};
    std::set<std::string> known;
    std::vector<std::string> unread;  // folders of cases
    const auto compare = [&](std::vector<Wanted> files) {
        for (Wanted& wanted : files) {
            known.insert(wanted.path);
            const auto kind = difference_of(tree, wanted);
            if (kind && (kind != Kind::missing || !left_out.covers(wanted.path)))
                out.push_back(
                    {std::move(wanted.path), *kind, wanted.secret, std::move(wanted.bytes)});
        }
    };
    for (const Number& number : saved.numbers()) {
        CaseFiles found = files_of(saved, number);
        compare(std::move(found.files));
        if (found.whole || !saved.has_private_part()) continue;
        unread.push_back(case_folder(number) + "/");
        out.push_back({.path = unread.back(), .kind = Kind::unread});
    }
    compare(delivery_files(saved));
    find_outdated(saved, repository, out);
    for (const char* folder : own_folders) find_strays(repository, folder, known, unread, out);
    return out;
}

std::map<std::string, std::optional<std::string>> wrongly_listed(
    const Snapshot& saved, const git::Repository& repository) {
    std::map<std::string, std::optional<std::string>> out;
    if (repository.is_bare()) return out;
    for (const Number& number : saved.numbers()) {
        const std::string path = case_folder(number) + "/" + std::string{case_file};
        out.emplace(path, repository.file_id(saved.commit(), path));
    }
    for (const std::string& path : delivery_paths(saved))
        out.emplace(path, repository.file_id(saved.commit(), path));
    for (const char* folder : own_folders) {
        const auto listed = git::listed_below(repository, folder);
        if (!listed) return {};
        for (const auto& [path, id] : *listed) {
            if (path.ends_with('/')) {
                pass_folder(path, id, saved, repository, out);
                continue;
            }
            const auto wanted = out.find(path);
            if (wanted == out.end())
                out.emplace(path, std::nullopt);
            else if (wanted->second == id)
                out.erase(wanted);
        }
    }
    return out;
}

bool was_saved(const core::Case& c, std::string_view private_text) {
    const std::string bound = commitment(c.uid, private_text);
    return std::any_of(c.events.begin(), c.events.end(),
                       [&bound](const core::Event& event) { return event.text == bound; });
}

std::string newest_commitment(const core::Case& c) {
    for (auto event = c.events.rbegin(); event != c.events.rend(); ++event)
        if (!event->text.empty()) return event->text;
    return "";
}

}  // namespace klag::store
