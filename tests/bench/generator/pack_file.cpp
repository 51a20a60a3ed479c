#include "bench/generator/pack_file.h"

#include "base/hex.h"

#include <nettle/sha1.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <stdexcept>
#include <vector>

namespace klag::bench {
namespace {

constexpr int delta_type = 6;  // by the offset of its base
constexpr int deepest = 20;
constexpr unsigned seven_bits = 0x7F;
constexpr unsigned more = 0x80;

std::string four_bytes(std::size_t number) {
    std::string out;
    for (const int shift : {24, 16, 8, 0}) out += static_cast<char>(number >> shift);
    return out;
}

/// Type and size of an object: four bits of the size beside the type, then seven a byte.
std::string object_header(int type, std::size_t size) {
    constexpr unsigned four_bits = 0xF;
    std::string out;
    std::size_t byte = (static_cast<unsigned>(type) << 4U) | (size & four_bits);
    for (size >>= 4U; size > 0; size >>= 7U) {
        out += static_cast<char>(byte | more);
        byte = size & seven_bits;
    }
    return out + static_cast<char>(byte);
}

/// How far back the base begins, the highest bits first, one less in each byte that is followed.
std::string base_offset(std::uint64_t distance) {
    std::string out(1, static_cast<char>(distance & seven_bits));
    while ((distance >>= 7U) > 0) out += static_cast<char>(more | (--distance & seven_bits));
    std::reverse(out.begin(), out.end());
    return out;
}

std::string size_in_delta(std::size_t size) {
    std::string out;
    for (; size > seven_bits; size >>= 7U) out += static_cast<char>(more | (size & seven_bits));
    return out + static_cast<char>(size);
}

void copy(std::string& out, std::size_t from, std::size_t size) {
    constexpr std::size_t longest = 0xFFFF;
    for (; size > 0;) {
        const std::size_t part = std::min(size, longest);
        unsigned command = more;
        std::string numbers;
        for (unsigned i = 0; i < 4; ++i)
            if (const auto byte = static_cast<unsigned char>(from >> (8 * i)); byte != 0) {
                command |= 1U << i;
                numbers += static_cast<char>(byte);
            }
        for (unsigned i = 0; i < 2; ++i)
            if (const auto byte = static_cast<unsigned char>(part >> (8 * i)); byte != 0) {
                command |= 0x10U << i;
                numbers += static_cast<char>(byte);
            }
        out += static_cast<char>(command) + numbers;
        from += part;
        size -= part;
    }
}

void insert(std::string& out, std::string_view bytes) {
    for (; !bytes.empty(); bytes.remove_prefix(std::min<std::size_t>(bytes.size(), seven_bits))) {
        const auto part = bytes.substr(0, seven_bits);
        out += static_cast<char>(part.size());
        out += part;
    }
}

std::string digest(sha1_ctx& sum) {
    std::array<std::uint8_t, SHA1_DIGEST_SIZE> bytes{};
    sha1_digest(&sum, bytes.size(), bytes.data());
    return {bytes.begin(), bytes.end()};
}

}  // namespace

std::string delta(std::string_view from, std::string_view to) {
    const std::size_t shorter = std::min(from.size(), to.size());
    const auto begins = static_cast<std::size_t>(
        std::mismatch(from.begin(), from.begin() + static_cast<std::ptrdiff_t>(shorter), to.begin())
            .first -
        from.begin());
    const auto rest = static_cast<std::ptrdiff_t>(shorter - begins);
    const auto ends = static_cast<std::size_t>(
        std::mismatch(from.rbegin(), from.rbegin() + rest, to.rbegin()).first - from.rbegin());
    std::string out = size_in_delta(from.size()) + size_in_delta(to.size());
    copy(out, 0, begins);
    insert(out, to.substr(begins, to.size() - begins - ends));
    copy(out, from.size() - ends, ends);
    return out;
}

PackFile::PackFile(std::string path) : path_{std::move(path)} {
    file_.exceptions(std::ios::failbit | std::ios::badbit);
    file_.open(path_ + ".pack", std::ios::in | std::ios::out | std::ios::trunc | std::ios::binary);
    const std::string header = "PACK" + four_bytes(2) + four_bytes(0);
    file_ << header;
    offset_ = header.size();
    // Objects are small: so is what zlib clears before each.
    constexpr int window_bits = 15;
    constexpr int memory = 3;
    if (deflateInit2(&deflate_, Z_BEST_SPEED, Z_DEFLATED, window_bits, memory,
                     Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::runtime_error{"no zlib"};
}

PackFile::~PackFile() { deflateEnd(&deflate_); }

std::string_view PackFile::compressed(std::string_view bytes) {
    deflateReset(&deflate_);
    buffer_.resize(deflateBound(&deflate_, bytes.size()));
    deflate_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    deflate_.avail_in = static_cast<uInt>(bytes.size());
    deflate_.next_out = reinterpret_cast<Bytef*>(buffer_.data());
    deflate_.avail_out = static_cast<uInt>(buffer_.size());
    if (::deflate(&deflate_, Z_FINISH) != Z_STREAM_END) throw std::runtime_error{"zlib fails"};
    return {buffer_.data(), deflate_.total_out};
}

void PackFile::write(const git_oid& id, Entry entry, const std::string& header,
                     std::string_view bytes) {
    uLong crc = 0;
    for (const std::string_view part : {std::string_view{header}, compressed(bytes)}) {
        file_ << part;
        offset_ += part.size();
        crc =
            crc32(crc, reinterpret_cast<const Bytef*>(part.data()), static_cast<uInt>(part.size()));
    }
    entry.crc = static_cast<std::uint32_t>(crc);
    entries_.insert({id, entry});
}

void PackFile::add(const git_oid& id, git_object_t type, std::string_view bytes) {
    write(id, {offset_, 0}, object_header(type, bytes.size()), bytes);
}

void PackFile::add(const git_oid& id, git_object_t type, std::string_view bytes,
                   const git_oid& base, std::string_view base_bytes) {
    const auto found = entries_.find(base);
    if (found == entries_.end() || found->second.depth == deepest) return add(id, type, bytes);
    const Entry& from = found->second;
    const std::string difference = delta(base_bytes, bytes);
    write(id, {offset_, from.depth + 1},
          object_header(delta_type, difference.size()) + base_offset(offset_ - from.offset),
          difference);
}

std::string PackFile::sum() {
    constexpr std::size_t part = 1UL << 20U;
    file_.seekg(0);
    sha1_ctx sum;
    sha1_init(&sum);
    std::vector<char> bytes(part);
    for (std::uint64_t left = offset_; left > 0;) {
        const auto size = std::min<std::uint64_t>(left, part);
        file_.read(bytes.data(), static_cast<std::streamsize>(size));
        sha1_update(&sum, size, reinterpret_cast<const std::uint8_t*>(bytes.data()));
        left -= size;
    }
    return digest(sum);
}

void PackFile::finish() {
    constexpr std::streamoff place_of_count = 8;
    file_.seekp(place_of_count);
    file_ << four_bytes(entries_.size());
    const std::string all = sum();
    file_.seekp(static_cast<std::streamoff>(offset_));
    file_ << all;
    file_.flush();
    write_index(all);
    const std::string named = path_.substr(0, path_.rfind('-') + 1) +
                              hex({reinterpret_cast<const unsigned char*>(all.data()), all.size()});
    for (const char* ending : {".pack", ".idx"})
        std::filesystem::rename(path_ + ending, named + ending);
}

void PackFile::write_index(const std::string& sum) const {
    constexpr std::uint64_t large = 1UL << 31U;
    std::vector<std::pair<git_oid, Entry>> sorted{entries_.begin(), entries_.end()};
    std::sort(sorted.begin(), sorted.end(),
              [](const auto& a, const auto& b) { return git_oid_cmp(&a.first, &b.first) < 0; });
    std::array<std::size_t, 256> up_to{};
    std::string ids;
    std::string crcs;
    std::string offsets;
    std::string large_offsets;
    for (const auto& [id, entry] : sorted) {
        for (std::size_t first = id.id[0]; first < up_to.size(); ++first) ++up_to[first];
        ids.append(reinterpret_cast<const char*>(id.id), sizeof id.id);
        crcs += four_bytes(entry.crc);
        offsets +=
            four_bytes(entry.offset < large ? entry.offset : large | (large_offsets.size() / 8));
        if (entry.offset >= large)
            large_offsets += four_bytes(entry.offset >> 32U) + four_bytes(entry.offset);
    }
    std::string all = "\377tOc" + four_bytes(2);
    for (const std::size_t count : up_to) all += four_bytes(count);
    all += ids + crcs + offsets + large_offsets + sum;
    sha1_ctx own_sum;
    sha1_init(&own_sum);
    sha1_update(&own_sum, all.size(), reinterpret_cast<const std::uint8_t*>(all.data()));
    std::ofstream out{path_ + ".idx", std::ios::binary};
    out.exceptions(std::ios::failbit | std::ios::badbit);
    out << all << digest(own_sum);
}

}  // namespace klag::bench
