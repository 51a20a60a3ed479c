#include "git/index_extensions.h"

#include "git/index_walk.h"

#include <algorithm>
#include <charconv>

namespace klag::git {

namespace {

/// A folder of the cache of trees, as far as it is read: its path with a slash, "" for the root.
struct Folder {
    std::string path;
    std::size_t subfolders_left{};
    bool changed{};
};

/// Takes a number, and the character `behind` it, from the front.
template <class Number>
bool take_number(std::string_view& rest, char behind, Number& number) {
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
    const auto size = static_cast<std::size_t>(end - rest.data());
    if (error != std::errc{} || size == rest.size() || *end != behind) return false;
    rest.remove_prefix(size + 1);
    return true;
}

class TreeCache {
  public:
    TreeCache(std::string_view data, const std::vector<std::string>& paths)
        : rest_{data}, paths_{paths} {}

    std::optional<std::string> run() {
        do {
            if (!folder()) return std::nullopt;
            while (!above_.empty() && above_.back().subfolders_left == 0) above_.pop_back();
        } while (!above_.empty());
        return rest_.empty() ? std::optional{std::move(out_)} : std::nullopt;
    }

  private:
    /// Copies one folder: name, NUL, number of entries, blank, number of subfolders, line end, id.
    bool folder() {
        const std::string_view whole = rest_;
        const std::size_t name_size = rest_.find('\0');
        if (name_size == std::string_view::npos) return false;
        const std::string_view name = rest_.substr(0, name_size);
        rest_.remove_prefix(name_size + 1);
        long entries = 0;
        std::size_t subfolders = 0;
        if (!take_number(rest_, ' ', entries) || !take_number(rest_, '\n', subfolders))
            return false;
        if (entries >= 0) {
            if (rest_.size() < id_size) return false;
            rest_.remove_prefix(id_size);
        }
        Folder at{path_of(name), subfolders, false};
        if (!mark(at)) return false;
        if (at.changed && entries >= 0)
            out_.append(whole, 0, name_size + 1)
                .append("-1 ")
                .append(std::to_string(subfolders))
                .append("\n");
        else
            out_.append(whole, 0, whole.size() - rest_.size());
        if (!above_.empty()) --above_.back().subfolders_left;
        above_.push_back(std::move(at));
        return true;
    }

    std::string path_of(std::string_view name) const {
        return above_.empty() ? std::string{} : above_.back().path + std::string{name} + "/";
    }

    /// False when one of the paths is this folder itself.
    bool mark(Folder& at) const {
        if (!above_.empty() && !above_.back().changed) return true;
        for (const std::string& path : paths_) {
            if (path.starts_with(at.path)) at.changed = true;
            if (!at.path.empty() && path.size() + 1 == at.path.size() && at.path.starts_with(path))
                return false;
        }
        return true;
    }

    std::string_view rest_;
    const std::vector<std::string>& paths_;
    std::vector<Folder> above_;
    std::string out_;
};

}  // namespace

std::optional<std::string> tree_cache_after(std::string_view data,
                                            const std::vector<std::string>& paths) {
    return TreeCache{data, paths}.run();
}

std::optional<std::string> untracked_cache_emptied(std::string_view data) {
    constexpr std::size_t stat_data = 36;
    constexpr std::size_t settings = 4;
    std::string_view rest = data;
    const auto places = take_varint(rest);  // the size of the list of places where it holds
    const std::size_t before_id = 2 * stat_data + settings;
    if (!places || rest.size() < before_id + 2 * id_size ||
        *places > rest.size() - before_id - 2 * id_size)
        return std::nullopt;
    std::string out{data};
    out.replace(data.size() - rest.size() + *places + before_id, id_size, id_size, '\xFF');
    return out;
}

}  // namespace klag::git
