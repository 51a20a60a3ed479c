// Writing trees: what a folder lists, with some of it changed.
#include "git/impl.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

namespace klag::git {

namespace {

using Updates = std::span<const TreeUpdate* const>;

/// Whether `path` is `place`, or lies below it.
bool is_within(std::string_view path, std::string_view place) {
    return path.starts_with(place) && (path.size() == place.size() || path[place.size()] == '/');
}

/// What a tree lists.
class Entries {
  public:
    Entries() = default;
    explicit Entries(const git_tree* tree) {
        entries_.reserve(git_tree_entrycount(tree) + 1);
        for (std::size_t i = 0; i < git_tree_entrycount(tree); ++i) {
            const git_tree_entry* entry = git_tree_entry_byindex(tree, i);
            const auto mode = static_cast<unsigned>(git_tree_entry_filemode_raw(entry));
            entries_.push_back(
                {key(git_tree_entry_name(entry), mode), mode, *git_tree_entry_id(entry)});
        }
        if (std::adjacent_find(entries_.begin(), entries_.end(), disorder) != entries_.end())
            throw Error{ErrorKind::bad_data,
                        text("a folder of the register has an entry twice, or in no order")}
                .hinted(text("Type 'git fsck' to see what is damaged; 'klag restore' makes the "
                             "register anew from a backup."));
    }

    bool empty() const { return entries_.empty(); }

    /// The folder `name`; nothing when there is none.
    std::optional<git_oid> folder(std::string_view name) const {
        const Entry* found = find(name, GIT_FILEMODE_TREE);
        return found ? std::optional{found->id} : std::nullopt;
    }

    /// Whether `name` stands for a folder where a file is meant, or the other way round.
    bool has_other(std::string_view name, unsigned mode) const {
        return find(name, is_folder(mode) ? GIT_FILEMODE_BLOB : GIT_FILEMODE_TREE) != nullptr;
    }

    /// Puts the entry in, or takes it out when there is no id.
    void set(std::string_view name, unsigned mode, const std::optional<git_oid>& id) {
        const std::string place = key(name, mode);
        auto at = std::lower_bound(entries_.begin(), entries_.end(), place, before);
        const bool is_there = at != entries_.end() && at->key == place;
        if (is_there && !id) entries_.erase(at);
        if (!id) return;
        if (!is_there) at = entries_.insert(at, {place, mode, {}});
        at->mode = mode;
        at->id = *id;
    }

    /// As git writes a tree.
    std::string bytes() const {
        std::string out;
        for (const Entry& entry : entries_) {
            constexpr int octal = 8;
            std::array<char, 12> digits{};
            const auto end = std::to_chars(digits.begin(), digits.end(), entry.mode, octal).ptr;
            out.append(digits.begin(), end).append(1, ' ');
            out.append(entry.key, 0, entry.key.size() - (is_folder(entry.mode) ? 1 : 0));
            out.append(1, '\0');
            out.append(reinterpret_cast<const char*>(entry.id.id), sizeof entry.id.id);
        }
        return out;
    }

  private:
    struct Entry {
        std::string key;  ///< the name; a folder's has a slash behind it, as git orders them
        unsigned mode;
        git_oid id;
    };

    static bool is_folder(unsigned mode) { return mode == GIT_FILEMODE_TREE; }
    static std::string key(std::string_view name, unsigned mode) {
        return std::string{name} + (is_folder(mode) ? "/" : "");
    }
    static bool before(const Entry& entry, const std::string& key) { return entry.key < key; }
    static bool disorder(const Entry& one, const Entry& next) { return one.key >= next.key; }

    const Entry* find(std::string_view name, unsigned mode) const {
        const std::string place = key(name, mode);
        const auto at = std::lower_bound(entries_.begin(), entries_.end(), place, before);
        return at != entries_.end() && at->key == place ? &*at : nullptr;
    }

    std::vector<Entry> entries_;
};

/// Writes the trees on the way to what is updated.
class TreeWriter {
  public:
    explicit TreeWriter(const Repository::Impl& in) : in_{in} {}

    /// The id of the folder `base` (nothing is an empty one) with `updates` laid over it, which are
    /// ordered by path and lie below the first `depth` characters of it; nothing when the folder is
    /// left empty, which git does not keep.
    std::optional<git_oid> write(const std::optional<git_oid>& base, Updates updates,
                                 std::size_t depth = 0) const {
        Entries entries = base ? Entries{in_.tree(*base).get()} : Entries{};
        while (!updates.empty()) {
            const std::string_view path = updates.front()->path;
            const std::string_view place = path.substr(0, path.find('/', depth));
            const auto end = std::find_if(
                updates.begin(), updates.end(),
                [place](const TreeUpdate* update) { return !is_within(update->path, place); });
            const Updates below{updates.begin(), end};
            apply(entries, place.substr(depth), below, depth);
            updates = updates.subspan(below.size());
        }
        if (entries.empty()) return std::nullopt;
        return in_.write(entries.bytes(), GIT_OBJECT_TREE);
    }

  private:
    void apply(Entries& entries, std::string_view name, Updates updates, std::size_t depth) const {
        const TreeUpdate& first = *updates.front();
        const bool is_file = first.path.size() == depth + name.size();
        const unsigned mode = is_file ? GIT_FILEMODE_BLOB : GIT_FILEMODE_TREE;
        if ((is_file && updates.size() > 1) || entries.has_other(name, mode))
            throw Error{ErrorKind::not_saved,
                        text("not saved: a file stands where a folder should be, or the other way "
                             "round")}
                .at(first.path);
        if (is_file)
            entries.set(name, mode,
                        first.blob ? std::optional{parse_id(*first.blob)} : std::nullopt);
        else
            entries.set(name, mode, write(entries.folder(name), updates, depth + name.size() + 1));
    }

    const Repository::Impl& in_;
};

}  // namespace

std::string Repository::write_tree(const std::optional<std::string>& base,
                                   const std::vector<TreeUpdate>& updates) {
    std::vector<const TreeUpdate*> ordered;
    ordered.reserve(updates.size());
    for (const TreeUpdate& update : updates) ordered.push_back(&update);
    std::sort(ordered.begin(), ordered.end(),
              [](const TreeUpdate* a, const TreeUpdate* b) { return a->path < b->path; });
    std::optional<git_oid> root;
    if (base) root = *git_tree_id(impl_->tree_of(*base).get());
    const auto id = TreeWriter{*impl_}.write(root, ordered);
    return hex(id ? *id : impl_->write("", GIT_OBJECT_TREE));
}

}  // namespace klag::git
