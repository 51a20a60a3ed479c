#include "git/index_extensions.h"

namespace klag::git {

namespace {

/// A folder of the cache of trees whose subfolders are being read.
struct Folder {
    std::string path;  ///< with a slash at the end, "" for the root; only where it changed
    std::size_t subfolders_left{};
    bool changed{};
};

/// A number, and the character `behind` it, taken from the front.
std::optional<long> take_number(std::string_view& rest, char behind) {
    constexpr long largest = 1L << 40U;
    const std::size_t begin = rest.starts_with('-') ? 1 : 0;
    std::size_t at = begin;
    long number = 0;
    for (; at < rest.size() && rest[at] >= '0' && rest[at] <= '9' && number < largest; ++at)
        number = number * 10 + (rest[at] - '0');
    if (at == begin || at == rest.size() || rest[at] != behind) return std::nullopt;
    rest.remove_prefix(at + 1);
    return begin == 1 ? -number : number;
}

/// Passes the folders, each before its subfolders.
class TreeCache {
  public:
    TreeCache(std::string_view data, const std::vector<std::string>& paths)
        : data_{data}, rest_{data}, paths_{paths} {}

    std::optional<std::vector<Splice>> run() {
        do {
            if (!folder()) return std::nullopt;
            while (!above_.empty() && above_.back().subfolders_left == 0) above_.pop_back();
        } while (!above_.empty());
        return rest_.empty() ? std::optional{std::move(splices_)} : std::nullopt;
    }

  private:
    /// One folder: name, NUL, number of entries, blank, number of subfolders, line end, id.
    bool folder() {
        const std::size_t name_size = rest_.find('\0');
        if (name_size == std::string_view::npos) return false;
        const std::string_view name = rest_.substr(0, name_size);
        rest_.remove_prefix(name_size + 1);
        const std::size_t numbers = data_.size() - rest_.size();
        const auto entries = take_number(rest_, ' ');
        const auto subfolders = entries ? take_number(rest_, '\n') : std::nullopt;
        if (!subfolders || *subfolders < 0) return false;
        if (*entries >= 0 && rest_.size() < id_size) return false;
        if (*entries >= 0) rest_.remove_prefix(id_size);
        Folder at{"", static_cast<std::size_t>(*subfolders), false};
        if (!mark(at, name)) return false;
        if (at.changed && *entries >= 0)
            splices_.push_back(
                {numbers, data_.size() - rest_.size(), "-1 " + std::to_string(*subfolders) + "\n"});
        if (!above_.empty()) --above_.back().subfolders_left;
        if (at.subfolders_left > 0) above_.push_back(std::move(at));
        return true;
    }

    /// Sees whether one of the paths lies below the folder; false when it is the folder itself.
    bool mark(Folder& at, std::string_view name) const {
        if (!above_.empty() && !above_.back().changed) return true;
        if (!above_.empty()) at.path = above_.back().path + std::string{name} + "/";
        for (const std::string& path : paths_) {
            if (path.starts_with(at.path)) at.changed = true;
            if (path.size() + 1 == at.path.size() && at.path.starts_with(path)) return false;
        }
        return true;
    }

    std::string_view data_;
    std::string_view rest_;
    const std::vector<std::string>& paths_;
    std::vector<Folder> above_;
    std::vector<Splice> splices_;
};

}  // namespace

std::optional<std::vector<Splice>> tree_cache_after(std::string_view data,
                                                    const std::vector<std::string>& paths) {
    return TreeCache{data, paths}.run();
}

std::optional<std::vector<Splice>> untracked_cache_emptied(std::string_view data) {
    constexpr std::size_t stat_data = 36;
    constexpr std::size_t settings = 4;
    std::string_view rest = data;
    const auto places = take_varint(rest);  // the size of the list of places where it holds
    const std::size_t before_id = 2 * stat_data + settings;
    if (!places || rest.size() < before_id + 2 * id_size ||
        *places > rest.size() - before_id - 2 * id_size)
        return std::nullopt;
    const std::size_t id = data.size() - rest.size() + *places + before_id;
    return std::vector<Splice>{{id, id + id_size, std::string(id_size, '\xFF')}};
}

}  // namespace klag::git
