#include "store/plane.h"

#include "base/hex.h"
#include "base/utf8.h"
#include "store/digest.h"
#include "store/work_tree.h"

#include <array>
#include <map>
#include <stdexcept>

namespace klag::store {

namespace {

/// Where `uid` has its folder at the commit `tip`: earlier versions of klag put it at the root.
std::string folder_of(const git::Repository& repository, const std::optional<std::string>& tip,
                      std::string_view uid) {
    const bool at_root = tip && repository.folder_id(*tip, uid);
    return at_root ? std::string{uid} : private_folder(uid);
}

std::string path_of(const std::string& folder, std::string_view uid, std::string_view name) {
    const std::string parts = std::string{uid} + "/" + std::string{name};
    check_path(parts);
    if (split(parts, '/').size() != 2)
        throw std::logic_error{"a private name and uid are one part of a path each"};
    return folder + "/" + std::string{name};
}

/// The commit of a private ref has no parents and names nobody: nothing of a person may stay when
/// its content goes.
git::NewCommit plane_commit(const std::string& tree, std::chrono::sys_seconds at) {
    return {.tree = tree,
            .parents = {},
            .author = {"klag", "klag@localhost"},
            .at = at,
            .offset_minutes = 0,
            .message = "private plane"};
}

}  // namespace

std::string private_ref(std::string_view uid) {
    return std::string{private_refs} + sha256_hex(uid).substr(0, 2);
}

std::string private_folder(std::string_view uid) {
    return std::string{uid.substr(0, 1)} + "/" + std::string{uid};
}

std::optional<std::string> read_personal(const git::Repository& repository, std::string_view uid,
                                         std::string_view name) {
    const auto tip = repository.resolve(private_ref(uid));
    if (!tip) return std::nullopt;
    return repository.read(*tip, path_of(folder_of(repository, tip, uid), uid, name));
}

bool has_plane(const git::Repository& repository) {
    for (unsigned value = 0; value < 256; ++value) {
        const std::array<unsigned char, 1> byte{static_cast<unsigned char>(value)};
        if (repository.resolve(std::string{private_refs} + hex(byte))) return true;
    }
    return false;
}

std::vector<std::string> list_personal(const git::Repository& repository, std::string_view uid) {
    const auto tip = repository.resolve(private_ref(uid));
    std::vector<std::string> names;
    if (!tip) return names;
    for (const git::Entry& entry : repository.list(*tip, folder_of(repository, tip, uid)))
        names.push_back(entry.name);
    return names;
}

std::vector<PlaneMove> write_plane(git::Repository& repository,
                                   const std::vector<PrivateWrite>& writes,
                                   std::chrono::sys_seconds at) {
    std::map<std::string, std::map<std::string, std::string>> by_ref;  // ref, path, id
    for (const PrivateWrite& write : writes) {
        const std::string ref = private_ref(write.uid);
        const std::string id = repository.write_blob(write.bytes);
        const auto tip = repository.resolve(ref);
        const std::string path =
            path_of(folder_of(repository, tip, write.uid), write.uid, write.name);
        const auto held = tip ? repository.file_id(*tip, path) : std::nullopt;
        if (held && *held != id)
            throw std::logic_error{"the private plane holds other bytes under " + path};
        const auto [entry, added] = by_ref[ref].emplace(path, id);
        if (!added && entry->second != id) throw std::logic_error{"two contents for " + path};
        if (held) by_ref[ref].erase(path);
    }
    std::vector<PlaneMove> moves;
    for (const auto& [ref, files] : by_ref) {
        if (files.empty()) continue;
        const auto tip = repository.resolve(ref);
        std::vector<git::TreeUpdate> updates;
        for (const auto& [path, id] : files) updates.push_back({path, id});
        const std::string tree = repository.write_tree(tip, updates);
        moves.push_back({ref, tip, repository.write_commit(plane_commit(tree, at))});
    }
    return moves;
}

}  // namespace klag::store
