#include "git/index_file.h"

#include <algorithm>
#include <system_error>

namespace klag::git {

IndexFile::IndexFile(const std::filesystem::path& file) try : file_{file}, bytes_{file_.bytes()} {
} catch (const std::system_error& error) {
    throw_not_saved(error.code().value(), file);
}

bool is_unhashed(std::string_view index) {
    constexpr std::size_t too_many = 64;  // no index ends like this; a power cut takes blocks away
    return index.size() >= id_size && index.ends_with(std::string(id_size, '\0')) &&
           !index.ends_with(std::string(too_many, '\0'));
}

bool has_right_checksum(std::string_view index) {
    if (index.size() < id_size) return false;
    Checksum sum;
    sum.add(index.substr(0, index.size() - id_size));
    return is_unhashed(index) || index.ends_with(sum.finish());
}

void write_index(LockFile& lock, std::string_view index, const std::vector<Splice>& splices,
                 bool hashed) {
    Checksum sum;
    const auto put = [&](std::string_view bytes) {
        constexpr std::size_t piece = 1U << 17U;  // the cache still has it when it is written
        for (; !bytes.empty(); bytes.remove_prefix(std::min(piece, bytes.size()))) {
            if (hashed) sum.add(bytes.substr(0, piece));
            lock.write(bytes.substr(0, piece));
        }
    };
    std::size_t at = 0;
    for (const Splice& splice : splices) {
        put(index.substr(at, splice.from - at));
        put(splice.bytes);
        at = splice.to;
    }
    put(index.substr(at));
    lock.write(hashed ? sum.finish() : std::string(id_size, '\0'));
}

}  // namespace klag::git
