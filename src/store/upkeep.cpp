#include "store/upkeep.h"

#include "base/error.h"
#include "base/hex.h"
#include "git/commit_graph.h"
#include "git/damaged_object.h"
#include "store/record.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace klag::store {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t folders = 256;

/// Visits the plain files of a folder; one that is gone meanwhile is passed over.
template <class Visit>
void each_file(const fs::path& folder, Visit visit) {
    std::error_code error;
    for (fs::directory_iterator at{folder, error}, end; !error && at != end; at.increment(error)) {
        std::error_code gone;
        if (at->is_regular_file(gone)) visit(*at);
    }
}

std::uintmax_t size_of(const fs::directory_entry& file) {
    std::error_code gone;
    const std::uintmax_t size = file.file_size(gone);
    return gone ? 0 : size;
}

/// Whether nobody has written to the file for so long, on this run of the machine.
bool is_left(const fs::path& file, std::chrono::hours age) {
    std::error_code gone;
    const auto written = fs::last_write_time(file, gone);
    if (gone) return false;
    return written + age < fs::file_time_type::clock::now() || is_older_than_boot(file);
}

bool is_id(std::string_view text) {
    constexpr std::size_t digits = 40;
    return text.size() == digits && std::all_of(text.begin(), text.end(), is_hex_digit);
}

/// As git calls what it is writing.
bool is_unfinished(const std::string& name) {
    constexpr std::array<std::string_view, 3> begins{"tmp_", ".tmp-", "packs_"};
    return std::any_of(begins.begin(), begins.end(),
                       [&name](std::string_view begin) { return name.starts_with(begin); });
}

fs::path folder_of_loose(const fs::path& objects, std::size_t number) {
    constexpr const char* digits = "0123456789abcdef";
    return objects / std::string{digits[number / 16], digits[number % 16]};
}

}  // namespace

Storage storage_of(const git::Repository& repository) {
    const fs::path objects = repository.common_folder() / "objects";
    Storage found;
    for (std::size_t number = 0; number < folders; ++number)
        each_file(folder_of_loose(objects, number), [&found](const fs::directory_entry& file) {
            ++found.loose;
            found.bytes += size_of(file);
        });
    each_file(objects / "pack", [&found](const fs::directory_entry& file) {
        if (file.path().extension() == ".pack") ++found.packs;
        found.bytes += size_of(file);
    });
    return found;
}

bool wants_packing(const git::Repository& repository) {
    constexpr std::size_t one_folder = 0x17;
    constexpr std::size_t many = 27;  // times 256
    const fs::path objects = repository.common_folder() / "objects";
    std::error_code error;
    // What 'klag maintain' writes each time.
    auto packed = fs::last_write_time(objects / "info" / "commit-graph", error);
    if (error) packed = fs::file_time_type::min();
    std::size_t count = 0;
    each_file(folder_of_loose(objects, one_folder), [&](const fs::directory_entry& file) {
        std::error_code gone;
        if (file.last_write_time(gone) > packed && !gone) ++count;
    });
    return count >= many;
}

bool wants_filters(const git::Repository& repository) {
    constexpr std::uintmax_t many = 100'000;
    constexpr std::uintmax_t bytes_of_each = 28;  // in the list of a pack: id, check sum, place
    const fs::path objects = repository.common_folder() / "objects";
    std::error_code error;
    if (git::CommitGraph::open(objects)) return false;
    std::uintmax_t lists = 0;
    each_file(objects / "pack", [&lists](const fs::directory_entry& file) {
        if (file.path().extension() == ".idx") lists += size_of(file);
    });
    return lists > many * bytes_of_each;
}

void remove_unfinished_packs(const git::Repository& repository, const Lock&) {
    static constexpr std::chrono::hours day{24};
    static constexpr std::chrono::hours hour{1};
    const fs::path objects = repository.common_folder() / "objects";
    std::vector<fs::path> left;
    for (const char* folder : {"pack", "info", "info/commit-graphs"})
        each_file(objects / folder, [&left](const fs::directory_entry& file) {
            const std::string name = file.path().filename().string();
            const bool is_lock = name == "commit-graph.lock" || name == "commit-graph-chain.lock";
            if (is_lock ? is_left(file, hour) : is_unfinished(name) && is_left(file, day))
                left.push_back(file.path());
        });
    std::error_code ignored;
    for (const fs::path& file : left) fs::remove(file, ignored);
}

std::set<std::string> damaged_objects(const git::Repository& repository) {
    const fs::path objects = repository.common_folder() / "objects";
    std::set<std::string> ids;
    for (std::size_t number = 0; number < folders; ++number) {
        const fs::path folder = folder_of_loose(objects, number);
        each_file(folder, [&](const fs::directory_entry& file) {
            const std::string id = folder.filename().string() + file.path().filename().string();
            if (is_id(id) && git::is_damaged_object(file.path())) ids.insert(id);
        });
    }
    return ids;
}

std::size_t remove_damaged(const git::Repository& repository, const std::set<std::string>& ids,
                           const Lock&) {
    const fs::path objects = repository.common_folder() / "objects";
    std::size_t removed = 0;
    for (const std::string& id : ids) {
        const fs::path file = objects / id.substr(0, 2) / id.substr(2);
        std::error_code error;
        if (git::is_damaged_object(file) && fs::remove(file, error)) ++removed;
    }
    return removed;
}

void demand_owner(const git::Repository& repository) {
    struct stat status {};
    const fs::path folder = repository.common_folder();
    if (::stat(folder.c_str(), &status) == 0 && status.st_uid == ::geteuid()) return;
    throw Error{ErrorKind::refused, text("the register in {folder} belongs to another user",
                                         {{"folder", folder.string()}})}
        .hinted(text("Work as that user: files of yours could not be replaced by them."));
}

}  // namespace klag::store
