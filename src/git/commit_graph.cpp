#include "git/commit_graph.h"

#include "git/file_bytes.h"

#include <algorithm>
#include <bit>
#include <system_error>

namespace klag::git {

namespace {

constexpr std::size_t head_size = 8;        ///< "CGPH", version, hash version, chunks, base graphs
constexpr std::size_t chunk_line = 12;      ///< a name of four letters and an offset of eight bytes
constexpr std::size_t fan_out_size = 1024;  ///< how many ids begin with a byte up to this one
constexpr std::size_t commit_size = 36;     ///< tree, two parents, generation and date
constexpr std::size_t filter_head = 12;     ///< version, number of hashes, bits an entry
constexpr std::uint32_t no_parent = 0x70000000;

/// MurmurHash3, the variant for 32 bits, as git's filters take it.
std::uint32_t murmur3(std::string_view bytes, std::uint32_t seed) {
    constexpr std::uint32_t c1 = 0xcc9e2d51;
    constexpr std::uint32_t c2 = 0x1b873593;
    const auto mixed = [](std::uint32_t block) { return std::rotl(block * c1, 15) * c2; };
    const auto block_at = [bytes](std::size_t at, std::size_t size) {
        std::uint32_t block = 0;
        for (std::size_t i = 0; i < size; ++i)
            block |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + i])) << 8 * i;
        return block;
    };
    std::uint32_t hash = seed;
    std::size_t at = 0;
    for (; at + 4 <= bytes.size(); at += 4)
        hash = std::rotl(hash ^ mixed(block_at(at, 4)), 13) * 5 + 0xe6546b64;
    hash ^= mixed(block_at(at, bytes.size() - at));
    hash ^= static_cast<std::uint32_t>(bytes.size());
    hash = (hash ^ hash >> 16) * 0x85ebca6b;
    hash = (hash ^ hash >> 13) * 0xc2b2ae35;
    return hash ^ hash >> 16;
}

}  // namespace

PathKeys::PathKeys(std::string_view path) {
    for (; !path.empty(); path = path.substr(0, std::max(path.rfind('/') + 1, std::size_t{1}) - 1))
        keys_.push_back({murmur3(path, 0x293ae76f), murmur3(path, 0x7e646e2c)});
}

std::optional<CommitGraph> CommitGraph::open(const std::filesystem::path& objects) {
    try {
        CommitGraph graph{WholeFile{objects / "info" / "commit-graph"}};
        if (graph.understand()) return graph;
    } catch (const std::system_error&) {
        // A file that nobody may read is as good as none.
    }
    return std::nullopt;
}

/// The bytes of a part of the file; none when it is not there, or lies outside.
std::string_view CommitGraph::chunk(std::string_view name) const {
    const std::string_view bytes = file_.bytes();
    const std::size_t chunks = static_cast<unsigned char>(bytes[6]);
    if (bytes.size() < head_size + (chunks + 1) * chunk_line) return {};
    const auto offset = [bytes](std::size_t line) {
        return static_cast<std::uint64_t>(number_at(bytes, line + 4)) << 32U |
               number_at(bytes, line + 8);
    };
    for (std::size_t i = 0; i < chunks; ++i) {
        const std::size_t line = head_size + i * chunk_line;
        const std::uint64_t begin = offset(line);
        const std::uint64_t end = offset(line + chunk_line);
        if (bytes.substr(line, 4) == name && begin <= end && end <= bytes.size())
            return bytes.substr(begin, end - begin);
    }
    return {};
}

/// Whether the file is one that klag understands, with a filter for each commit.
bool CommitGraph::understand() {
    const std::string_view bytes = file_.bytes();
    if (bytes.size() < head_size || !bytes.starts_with("CGPH\1\1") || bytes[7] != 0) return false;
    fan_out_ = chunk("OIDF");
    if (fan_out_.size() != fan_out_size) return false;
    count_ = number_at(fan_out_, fan_out_size - 4);
    ids_ = chunk("OIDL");
    commits_ = chunk("CDAT");
    ends_ = chunk("BIDX");
    filters_ = chunk("BDAT");
    if (ids_.size() != count_ * id_size || commits_.size() != count_ * commit_size ||
        ends_.size() != count_ * std::size_t{4} || filters_.size() < filter_head)
        return false;
    const std::uint32_t version = number_at(filters_, 0);
    hashes_ = number_at(filters_, 4);
    filters_.remove_prefix(filter_head);
    constexpr std::uint32_t most_hashes = 32;  // git takes 7
    return (version == 1 || version == 2) && hashes_ > 0 && hashes_ <= most_hashes;
}

std::optional<CommitGraph::Position> CommitGraph::find(std::string_view id) const {
    const auto first = static_cast<unsigned char>(id.front());
    Position low = first == 0 ? 0 : number_at(fan_out_, (first - std::size_t{1}) * 4);
    Position high = std::min(number_at(fan_out_, first * std::size_t{4}), count_);
    while (low < high) {
        const Position middle = low + (high - low) / 2;
        const std::string_view found = this->id(middle);
        if (found == id) return middle;
        if (found < id)
            low = middle + 1;
        else
            high = middle;
    }
    return std::nullopt;
}

std::string_view CommitGraph::id(Position commit) const {
    return ids_.substr(commit * id_size, id_size);
}

std::optional<CommitGraph::Position> CommitGraph::parent(Position commit) const {
    const std::uint32_t parent = number_at(commits_, commit * commit_size + id_size);
    if (parent == no_parent || parent >= count_) return std::nullopt;
    return parent;
}

bool CommitGraph::may_change(Position commit, const PathKeys& path) const {
    const std::size_t begin = commit == 0 ? 0 : number_at(ends_, (commit - std::size_t{1}) * 4);
    const std::size_t end = number_at(ends_, commit * std::size_t{4});
    if (begin >= end || end > filters_.size())
        return true;  // it changed too much, or none was made
    const std::string_view filter = filters_.substr(begin, end - begin);
    const auto has = [&](const PathKeys::Key& key) {
        for (std::uint32_t i = 0; i < hashes_; ++i) {
            const std::uint32_t bit =
                (key.first + i * key.step) % static_cast<std::uint32_t>(filter.size() * 8);
            if (!(static_cast<unsigned char>(filter[bit / 8]) >> bit % 8 & 1U)) return false;
        }
        return true;
    };
    return std::all_of(path.keys_.begin(), path.keys_.end(), has);
}

}  // namespace klag::git
