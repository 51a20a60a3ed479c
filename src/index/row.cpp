#include "index/row.h"

#include "core/summary.h"
#include "index/case_bytes.h"
#include "index/schema.h"
#include "index/value_bytes.h"

namespace klag::index {

Row row_of(const Place& place, const core::Case& c) {
    const core::State state = fold(c);
    Row row{.place = place,
            .traits = core::traits(c, state),
            .bytes = bytes_of(c),
            .summary = packed(core::summary(c.number, state))};
    row.sum = sum_of(row.place, row.traits, row.bytes);
    row.summary_sum = sum_of(row.summary);
    return row;
}

}  // namespace klag::index
