#include "store/kept_figures.h"

#include "base/packing.h"
#include "index/case_index.h"
#include "index/unusable.h"
#include "index/value_bytes.h"
#include "store/indexing.h"

#include <sys/stat.h>

namespace klag::store {
namespace {

/// Another one of the same version may count otherwise: it was built anew.
void add_program(Packer& id) {
    struct stat program {};
    if (::stat("/proc/self/exe", &program) != 0) return;
    id.signed_number(program.st_size);
    id.signed_number(program.st_mtim.tv_sec);
    id.signed_number(program.st_mtim.tv_nsec);
}

std::string id_of(const CountedFrom& from) {
    Packer id;
    id.text(index::packed(from.question));
    id.text(from.today.iso());
    add_program(id);
    return id.take();
}

}  // namespace

std::optional<core::ReportFigures> kept_figures(const git::Repository& repository,
                                                const CountedFrom& from) {
    const auto index = open_index(repository);
    if (!index) return std::nullopt;
    try {
        const auto bytes = index->counted(from.commit, id_of(from));
        return bytes ? index::unpacked<core::ReportFigures>(*bytes) : std::nullopt;
    } catch (const index::Unusable&) {
        return std::nullopt;  // of another commit, or damaged
    }
}

void keep_figures(const git::Repository& repository, const CountedFrom& from,
                  const core::ReportFigures& figures) {
    change_index(repository, [&](index::CaseIndex&& index) {
        index.keep_counted(from.commit, id_of(from), index::packed(figures));
    });
}

}  // namespace klag::store
