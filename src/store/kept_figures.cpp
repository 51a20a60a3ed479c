#include "store/kept_figures.h"

#include "base/packing.h"
#include "index/case_index.h"
#include "index/unusable.h"
#include "index/value_bytes.h"
#include "store/indexing.h"

#include <sys/stat.h>

namespace klag::store {
namespace {

/// Another program of the same version may count otherwise: it was built or installed anew. False
/// where it cannot be told apart.
bool add_program(Packer& id) {
    struct stat program {};
    if (::stat("/proc/self/exe", &program) != 0) return false;
    id.number(program.st_dev);
    id.number(program.st_ino);
    id.signed_number(program.st_size);
    for (const timespec& time : {program.st_mtim, program.st_ctim}) {
        id.signed_number(time.tv_sec);
        id.signed_number(time.tv_nsec);
    }
    return true;
}

/// The time zone database is no part of the register, and may be brought up to date.
void add_zone(const Zone& zone, Packer& id) {
    id.text(zone.name);
    for (const Zone::Change& change : zone.changes) {
        id.signed_number(change.from.time_since_epoch().count());
        id.signed_number(change.offset);
    }
}

std::optional<std::string> id_of(const CountedFrom& from, const git::Repository& repository) {
    Packer id;
    if (!add_program(id)) return std::nullopt;
    id.text(index::packed(from.question));
    id.text(from.today.iso());
    add_zone(from.zone, id);
    return repository.blob_id(id.take());
}

/// The index as it is, when it holds the commit; nullptr for any other.
std::shared_ptr<const index::CaseIndex> index_of(const CountedFrom& from,
                                                 const git::Repository& repository) {
    auto index = open_index(repository);
    return index && index->commit() == from.commit ? index : nullptr;
}

}  // namespace

std::optional<core::ReportFigures> kept_figures(const git::Repository& repository,
                                                const CountedFrom& from) {
    const auto id = id_of(from, repository);
    const auto index = index_of(from, repository);
    if (!id || !index) return std::nullopt;
    try {
        const auto bytes = index->counted(from.commit, *id);
        return bytes ? index::unpacked<core::ReportFigures>(*bytes) : std::nullopt;
    } catch (const index::Unusable& why) {
        forget_if_damaged(repository, why);
        return std::nullopt;  // or brought to another commit meanwhile
    }
}

void keep_figures(const git::Repository& repository, const CountedFrom& from,
                  const core::ReportFigures& figures) {
    const auto id = id_of(from, repository);
    if (!id || !index_of(from, repository)) return;
    change_index(repository, [&](index::CaseIndex&& index) {
        index.keep_counted(from.commit, *id, index::packed(figures));
    });
}

}  // namespace klag::store
