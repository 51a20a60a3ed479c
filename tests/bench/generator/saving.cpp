#include "bench/generator/saving.h"

#include "commands/repeats.h"
#include "git/impl.h"
#include "git/lock_file.h"
#include "git/loose_objects.h"
#include "git/object_file.h"
#include "store/assets.h"
#include "store/indexing.h"
#include "store/layout.h"
#include "store/new_register.h"
#include "store/settings_files.h"
#include "store/work_tree.h"
#include "store/writer.h"

#include <git2/sys/repository.h>

#include <deque>
#include <fcntl.h>
#include <filesystem>
#include <map>
#include <stdexcept>

namespace klag::bench {
namespace {

namespace fs = std::filesystem;

struct Kept {
    git_repository* repository{};
    Objects* objects{};
    std::deque<git_oid> recent;                   ///< commits on main that klag may still look at
    std::map<std::string, git_oid> newest_text;   ///< of each case, by its uid
    std::map<std::string, std::string> settings;  ///< packed, by the id of their file
};

Kept& kept() {
    static Kept one;
    return one;
}

git_oid tree_of(git_repository* repository, const std::string& commit) {
    const git_oid id = git::parse_id(commit);
    const auto found =
        git::make<git::CommitHandle>("read a commit", git_commit_lookup, repository, &id);
    return *git_commit_tree_id(found.get());
}

/// The id of the entry `name` in the tree `id`; nothing when there is none.
std::optional<git_oid> entry(git_repository* repository, const git_oid& id,
                             const std::string& name) {
    const auto tree = git::make<git::TreeHandle>("read a tree", git_tree_lookup, repository, &id);
    const git_tree_entry* found = git_tree_entry_byname(tree.get(), name.c_str());
    return found == nullptr ? std::nullopt : std::optional{*git_tree_entry_id(found)};
}

/// Tells that what lies on the way to `path` is replaced, from the root down.
void replace_way(const std::string& before, const std::string& now, const fs::path& path) {
    const Kept& all = kept();
    std::optional<git_oid> old_id = tree_of(all.repository, before);
    std::optional<git_oid> new_id = tree_of(all.repository, now);
    for (const fs::path& name : path) {
        if (!old_id || !new_id) return;
        all.objects->replaced(*old_id, *new_id);
        old_id = entry(all.repository, *old_id, name.string());
        new_id = entry(all.repository, *new_id, name.string());
    }
    if (old_id && new_id) all.objects->replaced(*old_id, *new_id);
}

void replace_commit(const std::string& before, const std::string& now) {
    kept().objects->replaced(git::parse_id(before), git::parse_id(now));
}

/// A new case is compared with those of the last minutes, which klag finds among the last commits.
void follow_main(const std::string& before, const std::string& now) {
    constexpr std::size_t looked_at = 10'000;
    std::deque<git_oid>& recent = kept().recent;
    recent.push_back(git::parse_id(before));
    if (recent.size() <= looked_at) return;
    kept().objects->replaced(recent.front(), git::parse_id(now));
    recent.pop_front();
}

void point(const git::Repository& repository, const std::string& ref, const std::string& id) {
    const fs::path file = repository.common_folder() / ref;
    fs::create_directories(file.parent_path());
    // All ids are equally long; a file that is not cut first is not flushed by ext4 when it closes.
    const git::Descriptor open{::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0666)};
    git::write_all(open, id + "\n");
}

/// The newest text of a case is the last thing that a command writes for it.
void replace_texts(const git::Repository& repository,
                   const std::vector<store::PrivateWrite>& writes) {
    if (writes.empty()) return;
    const git_oid now = git::parse_id(repository.blob_id(writes.back().bytes));
    const auto [before, is_new] = kept().newest_text.emplace(writes.back().uid, now);
    if (is_new) return;
    kept().objects->replaced(before->second, now);
    before->second = now;
}

void settle(const git::Repository& repository, const store::Proposal& proposal,
            const std::string& before, const std::string& now,
            const std::vector<store::PlaneMove>& moves) {
    for (const store::FileWrite& file : proposal.files) replace_way(before, now, file.path);
    follow_main(before, now);
    for (const store::PlaneMove& move : moves) {
        if (!move.before) continue;
        for (const store::PrivateWrite& write : proposal.personal)
            if (store::private_ref(write.uid) == move.ref)
                replace_way(*move.before, move.after, store::private_folder(write.uid));
        replace_commit(*move.before, move.after);
    }
    replace_texts(repository, proposal.personal);
    kept().objects->settle();
}

void keep(const git::Repository& repository, std::string_view content,
          std::optional<std::string> packed) {
    if (packed) kept().settings.emplace(repository.blob_id(content), std::move(*packed));
}

/// Settings lie in the folder; cases do not.
void lay_settings(const git::Repository& repository, const store::Proposal& proposal) {
    const store::WorkTree tree{repository.workdir()};
    for (const store::FileWrite& file : proposal.files) {
        tree.lay(file.path, file.bytes, store::open_mode);
        keep(repository, file.bytes, store::packed_settings(file.path, file.bytes));
    }
    for (const std::string& path : store::kept_shipped_files()) {
        const std::string_view text = store::embedded(path).value_or("");
        keep(repository, text, store::packed_shipped(path, text));
    }
}

}  // namespace

void keep_open(const std::string& folder, Objects& objects) {
    git_repository* repository = nullptr;
    git::check(git_repository_open(&repository, folder.c_str()), ErrorKind::bad_data,
               "open the register");
    git::check(git_repository_set_bare(repository), ErrorKind::not_saved, "do without files");
    // What is read here was just written here.
    git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0);
    // All objects are in memory as they are, and libgit2 looks long for what it may forget.
    git_libgit2_opts(GIT_OPT_ENABLE_CACHING, 0);
    objects.serve(repository);
    kept().objects = &objects;
    kept().repository = repository;
}

// NOLINTBEGIN(bugprone-reserved-identifier,readability-identifier-naming): the linker's names
extern "C" void __real_git_repository_free(git_repository* repository);

void close_repository() {
    git_repository* const open = kept().repository;
    kept().repository = nullptr;
    kept().objects = nullptr;
    __real_git_repository_free(open);
}

}  // namespace klag::bench

// The linker hands klag these in the place of libgit2's functions of that name (--wrap).
extern "C" {
int __real_git_repository_open_ext(git_repository** out, const char* path, unsigned flags,
                                   const char* ceiling);

int __wrap_git_repository_open_ext(git_repository** out, const char* path, unsigned flags,
                                   const char* ceiling) {
    git_repository* const open = klag::bench::kept().repository;
    if (open == nullptr) return __real_git_repository_open_ext(out, path, flags, ceiling);
    *out = open;
    return 0;
}

void __wrap_git_repository_free(git_repository* repository) {
    if (repository != klag::bench::kept().repository)
        klag::bench::__real_git_repository_free(repository);
}
}
// NOLINTEND(bugprone-reserved-identifier,readability-identifier-naming)

namespace klag::git {

/// Nothing lies in files of its own here, and what opens again and again is one repository.
void read_loose_objects_ourselves(git_repository* /*repository*/) {}

bool lay_object(git_repository* repository, const git_oid& id, git_object_t type,
                std::string_view content) {
    const auto objects = make<OdbHandle>("open the objects", git_repository_odb, repository);
    git_oid same = id;
    check(git_odb_write(&same, objects.get(), content.data(), content.size(), type),
          ErrorKind::not_saved, "keep an object");
    return true;
}

std::filesystem::path object_file(const std::filesystem::path& objects, const git_oid& id) {
    return objects / hex(id);
}

}  // namespace klag::git

namespace klag::store {

Saved write(git::Repository& repository, const Propose& propose, const Patience&) {
    using bench::Objects;
    Objects* const objects = bench::kept().objects;
    const std::string main_ref{git::main_ref};
    const auto head = repository.resolve(main_ref);
    const Proposal proposal = propose(head.value_or(""));
    std::vector<git::TreeUpdate> updates;
    for (const FileWrite& file : proposal.files)
        updates.push_back({file.path, repository.write_blob(file.bytes)});
    const std::string commit =
        repository.write_commit({.tree = repository.write_tree(head, updates),
                                 .parents = head ? std::vector{*head} : std::vector<std::string>{},
                                 .author = {proposal.author_name, proposal.author_email},
                                 .at = proposal.at,
                                 .offset_minutes = proposal.offset_minutes,
                                 .message = proposal.message});
    if (objects != nullptr) objects->write_for(Objects::Plane::personal);
    const auto moves = write_plane(repository, proposal.personal, proposal.at);
    if (objects != nullptr) objects->write_for(Objects::Plane::main);
    for (const PlaneMove& move : moves) bench::point(repository, move.ref, move.after);
    bench::point(repository, main_ref, commit);
    if (objects != nullptr)
        bench::settle(repository, proposal, *head, commit, moves);
    else
        bench::lay_settings(repository, proposal);
    return {.commit = commit};
}

/// One without a case, in a file without a name: the cases are found in the history.
std::shared_ptr<const index::CaseIndex> open_index(const git::Repository& repository) {
    static const auto empty = [&repository] {
        const std::filesystem::path file = repository.gitdir() / "no-index.db";
        auto made = std::make_shared<const index::CaseIndex>(
            index::CaseIndex::open(file, index::Database::Use::writing, ""));
        std::filesystem::remove(file);
        return made;
    }();
    return empty;
}

std::shared_ptr<const index::CaseIndex> index_at(const git::Repository&, const std::string&) {
    return nullptr;
}

std::optional<std::string> kept_settings(const index::CaseIndex&, const std::string& id) {
    const auto& settings = bench::kept().settings;
    const auto found = settings.find(id);
    return found == settings.end() ? std::nullopt : std::optional{found->second};
}

}  // namespace klag::store

namespace klag::commands {

/// What came up before is told to a person; nothing of it is saved.
std::vector<core::Summary> repeats_of(const Done&, Context&) { return {}; }
void warn_of_repeats(const Done&, Context&) {}

}  // namespace klag::commands
