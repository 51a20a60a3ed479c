#include "store/laying_again.h"

#include "base/error.h"
#include "git/index.h"
#include "store/differences.h"
#include "store/heal.h"
#include "store/laying.h"
#include "store/lock.h"

namespace klag::store {
namespace {

void lay_files(const Snapshot& saved, const git::Repository& repository, LaidAgain& done) {
    const WorkTree tree{repository.workdir()};
    for (const Difference& one : differences(saved, repository)) {
        using Kind = Difference::Kind;
        if (one.kind == Kind::stray || one.kind == Kind::unread) continue;
        try {
            if (one.kind == Kind::altered) {
                tree.check_free(one.path);  // a person's file stays
                continue;
            }
            tree.lay(one.path, one.bytes, one.secret ? secret_mode : open_mode);
            done.laid.push_back(one.path);
        } catch (const Error&) {
            done.left.push_back(one.path);
        }
    }
}

void list_cases(const Snapshot& saved, git::Repository& repository, LaidAgain& done) {
    const auto wrong = wrongly_listed(saved, repository);
    if (wrong.empty()) return;
    git::IndexUpdate index{repository, own_folder(repository)};
    take_index(index, repository, Patience{}.index);
    const WorkTree tree{repository.workdir()};
    std::vector<git::IndexEntry> entries;
    for (const auto& [path, id] : wrong) {
        const auto found = id ? tree.read(path) : std::nullopt;
        entries.push_back({path, id, found && repository.blob_id(*found) == *id});
    }
    index.replace(entries, saved.commit());
    done.listed = true;
}

}  // namespace

LaidAgain lay_again(Register& reg) {
    LaidAgain done;
    git::Repository& repository = reg.repository();
    if (repository.is_bare()) return done;
    require_quiet(repository);
    const Lock lock{repository};
    heal(repository, lock);
    const auto head = repository.tip();
    const Snapshot newest = reg.saved().at(head.value_or(""));
    lay_files(newest, repository, done);
    list_cases(newest, repository, done);
    return done;
}

}  // namespace klag::store
