#include "core/delivery.h"

#include <utility>

namespace klag::core {

std::vector<std::string> file_format_codes() {
    return {"text", "markdown", "html", "pdf", "csv", "xlsx", "json"};
}

const Delivery* same_before(const std::vector<Delivery>& deliveries, const Delivery& one) {
    const Delivery* found = nullptr;
    for (const Delivery& before : deliveries) {
        const bool same = before.period == one.period && before.to == one.to &&
                          before.filter == one.filter && before.duties == one.duties;
        if (same && (found == nullptr || before.on >= found->on)) found = &before;
    }
    return found;
}

const Delivery* last_before(const std::vector<Delivery>& deliveries, const Period& period,
                            const ReportFilter& filter) {
    const auto rank = [&](const Delivery& one) {
        return std::pair{one.period.kind == period.kind, one.on};
    };
    const Delivery* found = nullptr;
    for (const Delivery& one : deliveries) {
        if (one.period.last + 1 != period.first || one.filter != filter) continue;
        if (found == nullptr || rank(one) >= rank(*found)) found = &one;
    }
    return found;
}

}  // namespace klag::core
