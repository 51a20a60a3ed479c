#include "bench/baseline/bare_files.h"

#include <nettle/sha1.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace klag::bench {
namespace {

constexpr std::size_t header_size = 12;
constexpr std::size_t fixed_size = 62;  // of an entry, before its path
constexpr std::size_t sum_size = 20;

void demand(bool done, const std::filesystem::path& path) {
    if (done) return;
    std::perror(path.c_str());
    std::exit(1);
}

void write_all(const std::filesystem::path& path, int flags, std::string_view bytes) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0600);
    demand(file >= 0 &&
               ::write(file, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()),
           path);
    ::close(file);
}

void put_number(std::string& out, std::uint32_t number) {
    for (const int shift : {24, 16, 8, 0}) out += static_cast<char>(number >> shift);
}

std::uint32_t number_at(const char* at) {
    std::uint32_t out = 0;
    for (int i = 0; i < 4; ++i) out = (out << 8U) | static_cast<unsigned char>(at[i]);
    return out;
}

std::string entry_of(const std::string& path, const git_oid& blob,
                     const std::filesystem::path& laid) {
    struct stat status {};
    demand(::stat(laid.c_str(), &status) == 0, laid);
    std::string out;
    for (const long number :
         {status.st_ctim.tv_sec, status.st_ctim.tv_nsec, status.st_mtim.tv_sec,
          status.st_mtim.tv_nsec, static_cast<long>(status.st_dev),
          static_cast<long>(status.st_ino), 0100644L, static_cast<long>(status.st_uid),
          static_cast<long>(status.st_gid), static_cast<long>(status.st_size)})
        put_number(out, static_cast<std::uint32_t>(number));
    out.append(reinterpret_cast<const char*>(blob.id), sizeof blob.id);
    out += static_cast<char>(path.size() >> 8U);
    out += static_cast<char>(path.size());
    out += path;
    out.resize((out.size() / 8 + 1) * 8);
    return out;
}

/// Where the entry of `path` stands or belongs, and where all entries end.
struct Places {
    std::size_t at{};
    std::size_t size{};  ///< of the entry there; 0 for none
    std::size_t end{};
};

Places find(const char* bytes, const std::string& path) {
    Places out;
    std::size_t at = header_size;
    for (std::uint32_t left = number_at(bytes + 8); left > 0; --left) {
        const char* name = bytes + at + fixed_size;
        const std::size_t length = std::strlen(name);
        const std::size_t size = ((fixed_size + length) / 8 + 1) * 8;
        if (out.at == 0) {
            const int order = path.compare(0, std::string::npos, name, length);
            if (order <= 0) out.at = at;
            if (order == 0) out.size = size;
        }
        at += size;
    }
    if (out.at == 0) out.at = at;
    out.end = at;
    return out;
}

/// The cache of trees is not true any more: git takes no notice of an extension by another name.
void forget_trees(std::string& out, std::size_t extensions) {
    if (out.compare(extensions, 4, "TREE") == 0) out.replace(extensions, 4, "BARE");
}

}  // namespace

void put_file(const std::filesystem::path& path, std::string_view bytes) {
    const std::filesystem::path temporary = path.string() + ".tmp";
    std::filesystem::create_directories(path.parent_path());
    write_all(temporary, O_TRUNC, bytes);
    demand(::rename(temporary.c_str(), path.c_str()) == 0, path);
}

void append(const std::filesystem::path& path, std::string_view bytes) {
    std::filesystem::create_directories(path.parent_path());
    write_all(path, O_APPEND, bytes);
}

void flush_folder(const std::filesystem::path& path) {
    const int folder = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    demand(folder >= 0 && ::fsync(folder) == 0, path);
    ::close(folder);
}

void flush_file_system(const std::filesystem::path& path) {
    const int folder = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    demand(folder >= 0 && ::syncfs(folder) == 0, path);
    ::close(folder);
}

void add_to_index(const std::filesystem::path& git, const std::string& path, const git_oid& blob,
                  const std::filesystem::path& laid) {
    const std::filesystem::path index = git / "index";
    const int file = ::open(index.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat status {};
    demand(file >= 0 && ::fstat(file, &status) == 0, index);
    const auto size = static_cast<std::size_t>(status.st_size);
    void* mapped = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
    demand(mapped != MAP_FAILED, index);
    const char* bytes = static_cast<const char*>(mapped);
    const Places places = find(bytes, path);
    std::string out;
    out.reserve(size + 1024);
    out.append(bytes, 8);
    put_number(out, number_at(bytes + 8) + (places.size == 0 ? 1 : 0));
    out.append(bytes + header_size, places.at - header_size);
    out += entry_of(path, blob, laid);
    const std::size_t rest = places.at + places.size;
    out.append(bytes + rest, size - sum_size - rest);
    forget_trees(out, out.size() - (size - sum_size - places.end));
    sha1_ctx sum;
    sha1_init(&sum);
    sha1_update(&sum, out.size(), reinterpret_cast<const std::uint8_t*>(out.data()));
    std::array<std::uint8_t, sum_size> digest{};
    sha1_digest(&sum, digest.size(), digest.data());
    out.append(reinterpret_cast<const char*>(digest.data()), digest.size());
    ::munmap(mapped, size);
    ::close(file);
    write_all(git / "index.lock", O_EXCL, out);
    demand(::rename((git / "index.lock").c_str(), index.c_str()) == 0, index);
}

}  // namespace klag::bench
