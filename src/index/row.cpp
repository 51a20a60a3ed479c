#include "index/row.h"

#include "core/summary.h"
#include "index/case_bytes.h"
#include "index/value_bytes.h"

namespace klag::index {

Row row_of(const Place& place, const core::Case& c) {
    const core::State state = fold(c);
    return {.place = place,
            .traits = core::traits(c, state),
            .bytes = bytes_of(c),
            .summary = packed(core::summary(c.number, state))};
}

}  // namespace klag::index
