#pragma once

#include <git2.h>

#include <cstdint>
#include <cstring>
#include <fstream>
#include <string>
#include <string_view>
#include <unordered_map>
#include <zlib.h>

namespace klag::bench {

/// Ids are hashes already: a few of their bytes are as good as all.
struct HashOfId {
    std::size_t operator()(const git_oid& id) const {
        std::size_t first = 0;
        std::memcpy(&first, id.id, sizeof first);
        return first;
    }
};
struct SameId {
    bool operator()(const git_oid& a, const git_oid& b) const { return git_oid_equal(&a, &b) == 1; }
};
template <class Value>
using ById = std::unordered_map<git_oid, Value, HashOfId, SameId>;

/// A pack of git (gitformat-pack(5), version 2), written from its beginning to its end.
class PackFile {
  public:
    /// `path` is without the ending .pack. Throws std::ios_base::failure whenever the disk does not
    /// take it.
    explicit PackFile(std::string path);
    PackFile(const PackFile&) = delete;
    PackFile& operator=(const PackFile&) = delete;
    ~PackFile();

    bool has(const git_oid& id) const { return entries_.contains(id); }

    /// Writes an object, as a whole.
    void add(const git_oid& id, git_object_t type, std::string_view bytes);
    /// Writes an object as what differs from `base`, which was written before it and had
    /// `base_bytes`; as a whole when the chain of such differences grows long.
    void add(const git_oid& id, git_object_t type, std::string_view bytes, const git_oid& base,
             std::string_view base_bytes);
    /// Puts in how many objects there are and the sum of all bytes, and writes the index (.idx).
    void finish();

  private:
    struct Entry {
        std::uint64_t offset;
        int depth;  ///< how many other objects must be read to have it
        std::uint32_t crc{};
    };

    void write(const git_oid& id, Entry entry, const std::string& header, std::string_view bytes);
    std::string_view compressed(std::string_view bytes);
    std::string sum();
    void write_index(const std::string& sum) const;

    std::string path_;
    std::fstream file_;
    std::uint64_t offset_{};
    ById<Entry> entries_;
    z_stream deflate_{};
    std::string buffer_;
};

/// What makes `to` of `from`, in the form that packs hold: what both begin and end with is copied,
/// what stands between is given.
std::string delta(std::string_view from, std::string_view to);

}  // namespace klag::bench
