#include "git/index_patch.h"

#include "git/index_extensions.h"

#include <algorithm>

namespace klag::git {

namespace {

constexpr std::uint32_t submodule_mode = 0160000;

/// A path, or all paths below one, whose entries go; a change puts a new one there.
struct Place {
    std::string key;
    bool below{};
    const EntryChange* change{};

    bool reaches(std::string_view path) const {
        return below ? path.starts_with(key) : path == key;
    }
    /// While a conflict is open, a file may stand where another side has a folder.
    bool takes(const ListedEntry& entry) const {
        return reaches(entry.path) && (change != nullptr || entry.stage == 0);
    }
};

void keep_last_of_each(std::vector<EntryChange>& changes) {
    const auto by_path = [](const EntryChange& a, const EntryChange& b) { return a.path < b.path; };
    const auto same = [](const EntryChange& a, const EntryChange& b) { return a.path == b.path; };
    std::reverse(changes.begin(), changes.end());
    std::stable_sort(changes.begin(), changes.end(), by_path);
    changes.erase(std::unique(changes.begin(), changes.end(), same), changes.end());
}

std::vector<Place> places_of(const std::vector<EntryChange>& changes) {
    std::vector<Place> places;
    for (const EntryChange& change : changes) {
        places.push_back({change.path, is_folder(change), &change});
        if (!change.fixed) continue;
        if (!is_folder(change)) places.push_back({change.path + "/", true, nullptr});
        for (std::size_t at = change.path.find('/'); at != std::string::npos;
             at = change.path.find('/', at + 1))
            places.push_back({change.path.substr(0, at), false, nullptr});
    }
    std::sort(places.begin(), places.end(),
              [](const Place& a, const Place& b) { return a.key < b.key; });
    return places;
}

std::string compressed_path(std::string_view before, std::string_view path) {
    const auto [end, ignored] =
        std::mismatch(before.begin(), before.end(), path.begin(), path.end());
    const auto common = static_cast<std::size_t>(end - before.begin());
    return varint(before.size() - common).append(path.substr(common)).append(1, '\0');
}

/// Goes through entries and places side by side.
class Patching {
  public:
    Patching(std::string_view bytes, const std::vector<EntryChange>& changes,
             const RacyEntries& racy, const FolderId& folder_id)
        : bytes_{bytes},
          racy_{racy},
          folder_id_{folder_id},
          walk_{bytes},
          places_{places_of(changes)},
          place_{places_.begin()},
          version_{bytes.size() < index_header ? 0 : number_at(bytes, 4)},
          count_{bytes.size() < index_header ? 0 : number_at(bytes, 8)} {}

    IndexPatch run() {
        IndexPatch patch;
        splices_.push_back({4, index_header, ""});
        while (const ListedEntry* entry = walk_.next()) {
            while (place_ != places_.end() && place_->key < entry->path &&
                   !place_->reaches(entry->path))
                leave_place(entry->begin);
            if (place_ != places_.end() && place_->takes(*entry))
                drop(*entry);
            else if (entry->is_folder())
                pass_folder(*entry);
            else
                keep(*entry);
        }
        patch.state = state_behind(bytes_, walk_);
        if (patch.state != IndexState::sound) return patch;
        while (place_ != places_.end()) leave_place(walk_.end());
        splices_.front().bytes = four_bytes(version_) + four_bytes(count_);
        put_extensions();
        splices_.push_back({bytes_.size() - id_size, bytes_.size(), ""});
        patch.splices = std::move(splices_);
        return patch;
    }

  private:
    /// The path that the new file has before the entry at hand.
    std::string before() const { return before_ ? *before_ : std::string{walk_.previous()}; }

    void leave_place(std::size_t at) {
        if (place_->change != nullptr) {
            if (place_->change->fixed) insert(*place_->change, at);
            // Nothing of the cache of trees holds for a folder that becomes one entry.
            if (!same_)
                changed_.push_back(place_->key.substr(0, place_->key.find_last_not_of('/') + 1));
        }
        same_ = false;
        left_out_ = false;
        ++place_;
    }

    void insert(const EntryChange& change, std::size_t at) {
        constexpr std::size_t longest_noted = 0xFFF;
        constexpr std::size_t multiple = 8;
        const auto noted = std::min(change.path.size(), longest_noted);
        std::string entry = *change.fixed;
        const bool left_out = change.left_out.value_or(left_out_);
        entry += two_bytes(static_cast<unsigned>(noted) | (left_out ? extended : 0U));
        if (left_out) entry += two_bytes(skip_worktree);
        constexpr std::uint32_t first_with_more_flags = 3;
        if (left_out) version_ = std::max(version_, first_with_more_flags);
        lists_folders_ = lists_folders_ || is_folder(change);
        if (walk_.is_compressed()) {
            entry += compressed_path(before(), change.path);
            before_ = change.path;
        } else {
            entry += change.path;
            entry.resize((entry.size() / multiple + 1) * multiple);
        }
        splices_.push_back({at, at, std::move(entry)});
        ++count_;
    }

    void drop(const ListedEntry& entry) {
        constexpr std::size_t mode = 24;
        left_out_ = left_out_ || entry.left_out;
        same_ =
            place_->change != nullptr && place_->change->fixed && entry.stage == 0 &&
            entry.id() == std::string_view{*place_->change->fixed}.substr(fixed_size - id_size) &&
            entry.mode() == number_at(*place_->change->fixed, mode);
        if (place_->change == nullptr) changed_.emplace_back(entry.path);
        take_out(entry);
    }

    void take_out(const ListedEntry& entry) {
        if (walk_.is_compressed() && !before_) before_ = walk_.previous();
        splices_.push_back({entry.begin, entry.end, ""});
        --count_;
    }

    void pass_folder(const ListedEntry& entry) {
        const auto known = changed_.size();
        for (; place_ != places_.end() && place_->key.starts_with(entry.path); ++place_)
            if (place_->change != nullptr) changed_.push_back(place_->key);
        if (changed_.size() == known) return keep(entry);
        const auto id = folder_id_(entry.path);
        if (!id) return take_out(entry);
        const std::size_t end = entry.begin + fixed_size;
        splices_.push_back({end - id_size, end, *id});
        keep(entry);
    }

    void keep(const ListedEntry& entry) {
        constexpr std::size_t size = 36;
        if (racy_.since != 0 && entry.mtime() >= racy_.since && entry.mode() != submodule_mode &&
            racy_.differs(entry))
            splices_.push_back({entry.begin + size, entry.begin + size + 4, std::string(4, '\0')});
        if (!before_) return;
        splices_.push_back({entry.path_begin, entry.end, compressed_path(*before_, entry.path)});
        before_.reset();
    }

    /// The sides of settled conflicts (REUC) and the mark of a sparse index (sdir) stay true. What
    /// goes by the position of entries (the list of the file system monitor, the offsets for
    /// reading by several threads) and what klag does not know is left out: git makes it anew.
    void put_extensions() {
        const auto extensions = extensions_of(bytes_, walk_.end());
        for (const IndexExtension& extension : *extensions) {
            if (extension.name == "sdir") lists_folders_ = false;  // it is marked already
            if (extension.name == "REUC" || extension.name == "sdir") continue;
            std::optional<std::vector<Splice>> changes;
            if (extension.name == "TREE") changes = tree_cache_after(extension.data, changed_);
            if (extension.name == "UNTR") changes = untracked_cache_emptied(extension.data);
            if (changes)
                put_changed(extension, std::move(*changes));
            else
                splices_.push_back({extension.begin, extension.end, ""});
        }
        const std::size_t end = bytes_.size() - id_size;
        if (lists_folders_) splices_.push_back({end, end, "sdir" + four_bytes(0)});
    }

    void put_changed(const IndexExtension& extension, std::vector<Splice> changes) {
        constexpr std::size_t name_size = 4;
        const std::size_t data = extension.end - extension.data.size();
        std::size_t size = extension.data.size();
        for (const Splice& change : changes)
            size = size - (change.to - change.from) + change.bytes.size();
        splices_.push_back(
            {extension.begin + name_size, data, four_bytes(static_cast<std::uint32_t>(size))});
        for (Splice& change : changes)
            splices_.push_back({data + change.from, data + change.to, std::move(change.bytes)});
    }

    std::string_view bytes_;
    const RacyEntries& racy_;
    const FolderId& folder_id_;
    IndexWalk walk_;
    std::vector<Place> places_;
    std::vector<Place>::const_iterator place_;
    std::uint32_t version_;
    std::uint32_t count_;
    std::vector<Splice> splices_;
    std::vector<std::string> changed_;   ///< paths whose folders are no longer as in the cache
    std::optional<std::string> before_;  ///< version 4: set where it is not the path in the file
    bool lists_folders_{};               ///< what has to be marked as a sparse index
    bool same_{};                        ///< the entry that was dropped last comes back as it was
    bool left_out_{};                    ///< what was dropped for the place at hand was left out
};

}  // namespace

bool is_folder(const EntryChange& change) { return change.path.ends_with('/'); }

IndexPatch patch_of(std::string_view bytes, std::vector<EntryChange> changes,
                    const RacyEntries& racy, const FolderId& folder_id) {
    keep_last_of_each(changes);
    return Patching{bytes, changes, racy, folder_id}.run();
}

std::string empty_index() {
    constexpr std::uint32_t version = 3;  // git writes 2 for it once nothing is left out
    return "DIRC" + four_bytes(version) + four_bytes(0) + std::string(id_size, '\0');
}

}  // namespace klag::git
