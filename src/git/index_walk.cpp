#include "git/index_walk.h"

#include <algorithm>

namespace klag::git {

namespace {

constexpr std::size_t flags_size = 2;
constexpr unsigned known_extended = 0x6000;  ///< skip-worktree and intent-to-add
constexpr unsigned longest_noted = 0xFFF;    ///< a longer path ends at its NUL

unsigned flags_at(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned>(static_cast<unsigned char>(bytes[at]) << 8U |
                                 static_cast<unsigned char>(bytes[at + 1]));
}

bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

/// git may ignore an extension that it does not know when its name begins with a capital. Of the
/// others klag knows the mark of a sparse index.
bool is_harmless(const IndexExtension& extension) {
    return extension.name.front() < 'a' || extension.name == "sdir";
}

}  // namespace

std::optional<std::size_t> take_varint(std::string_view& bytes) {
    constexpr std::size_t largest = std::size_t{1} << 40U;
    std::size_t number = 0;
    for (std::size_t i = 0; i < bytes.size() && number < largest; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        number = (number << 7U) + (byte & 127U);
        if (byte < 128) {
            bytes.remove_prefix(i + 1);
            return number;
        }
        ++number;
    }
    return std::nullopt;
}

std::string varint(std::size_t number) {
    std::string bytes{static_cast<char>(number & 127U)};
    while (number >>= 7U) bytes += static_cast<char>(128U | (--number & 127U));
    std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

IndexWalk::IndexWalk(std::string_view bytes) {
    constexpr std::uint32_t oldest = 2;
    constexpr std::uint32_t newest = 4;
    if (bytes.size() < index_header + id_size || !bytes.starts_with("DIRC")) {
        state_ = IndexState::damaged;
        return;
    }
    bytes_ = bytes.substr(0, bytes.size() - id_size);
    version_ = number_at(bytes, 4);
    left_ = number_at(bytes, 8);
    if (version_ < oldest) state_ = IndexState::damaged;
    if (version_ > newest) state_ = IndexState::unknown;
}

const ListedEntry* IndexWalk::stop(IndexState state) {
    state_ = state;
    return nullptr;
}

const ListedEntry* IndexWalk::next() {
    previous_ = entry_.path;
    if (state_ != IndexState::sound || left_ == 0) return nullptr;
    constexpr std::size_t smallest = fixed_size + 2 * flags_size;
    if (bytes_.size() - at_ < smallest) return stop(IndexState::damaged);
    const unsigned flags = flags_at(bytes_, at_ + fixed_size);
    const unsigned stage = flags >> 12U & 3U;
    const unsigned stage_before = entry_.stage;
    entry_.begin = at_;
    entry_.fixed = bytes_.substr(at_, fixed_size);
    entry_.path_begin = at_ + fixed_size + flags_size;
    entry_.left_out = false;
    if ((flags & extended) != 0) {
        const unsigned more = flags_at(bytes_, entry_.path_begin);
        if ((more & ~known_extended) != 0) return stop(IndexState::unknown);
        entry_.left_out = (more & skip_worktree) != 0;
        entry_.path_begin += flags_size;
    }
    if (!(is_compressed() ? read_compressed_path() : read_path(flags)))
        return stop(IndexState::damaged);
    if (entry_.path.empty()) return stop(IndexState::unknown);  // a split index leaves paths out
    entry_.stage = stage;
    if (!follows(stage_before)) return stop(IndexState::damaged);
    --left_;
    at_ = entry_.end;
    return &entry_;
}

/// As git demands: by path, and the sides of a conflict by stage.
bool IndexWalk::follows(unsigned stage_before) const {
    const int order = previous_.compare(entry_.path);
    return order < 0 || (order == 0 && stage_before != 0 && stage_before <= entry_.stage);
}

bool IndexWalk::read_path(unsigned flags) {
    constexpr std::size_t multiple = 8;
    std::size_t size = flags & longest_noted;
    if (size == longest_noted) size = bytes_.find('\0', entry_.path_begin) - entry_.path_begin;
    const std::size_t left = bytes_.size() - entry_.path_begin;
    if (size >= left || bytes_[entry_.path_begin + size] != '\0') return false;
    entry_.path = bytes_.substr(entry_.path_begin, size);
    const std::size_t unpadded = entry_.path_begin - entry_.begin + size;
    entry_.end = entry_.begin + (unpadded / multiple + 1) * multiple;
    return entry_.end <= bytes_.size();
}

bool IndexWalk::read_compressed_path() {
    std::string_view rest = bytes_.substr(entry_.path_begin);
    const auto removed = take_varint(rest);
    const std::size_t size = rest.find('\0');
    if (!removed || *removed > previous_.size() || size == std::string_view::npos) return false;
    current_ ^= 1U;
    std::string& name = names_[current_];
    name.assign(previous_, 0, previous_.size() - *removed);
    name.append(rest, 0, size);
    entry_.path = name;
    entry_.end = bytes_.size() - rest.size() + size + 1;
    return true;
}

std::optional<std::vector<IndexExtension>> extensions_of(std::string_view bytes,
                                                         std::size_t begin) {
    constexpr std::size_t name_size = 4;
    constexpr std::size_t head = 8;
    std::vector<IndexExtension> out;
    const std::size_t end = bytes.size() - id_size;
    for (std::size_t at = begin; at != end;) {
        if (end - at < head) return std::nullopt;
        const std::string_view name = bytes.substr(at, name_size);
        const std::size_t size = number_at(bytes, at + name_size);
        if (size > end - at - head || !std::all_of(name.begin(), name.end(), is_letter))
            return std::nullopt;
        out.push_back({name, bytes.substr(at + head, size), at, at + head + size});
        at += head + size;
    }
    return out;
}

IndexState state_behind(std::string_view bytes, const IndexWalk& walk) {
    if (walk.state() != IndexState::sound) return walk.state();
    const auto extensions = extensions_of(bytes, walk.end());
    if (!extensions) return IndexState::damaged;
    return std::all_of(extensions->begin(), extensions->end(), is_harmless) ? IndexState::sound
                                                                            : IndexState::unknown;
}

IndexState state_of(std::string_view bytes) {
    IndexWalk walk{bytes};
    while (walk.next() != nullptr) continue;
    return state_behind(bytes, walk);
}

}  // namespace klag::git
