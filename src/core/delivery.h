#pragma once

#include "core/period.h"

#include <map>
#include <string>
#include <vector>

/// Reports that were delivered: facts of the organisation, which belong to no case.
namespace klag::core {

/// Codes in a report's filter: what is filtered by → the code, such as `unit` → `home-care`.
using ReportFilter = std::map<std::string, std::string>;

/// One report that one recipient got.
struct Delivery {
    Period period{};  ///< with the days that it had then, whatever the settings say by now
    std::string to;   ///< one of the recipients of the procedures' reporting duties
    std::vector<std::string> duties{};  ///< those that it fulfils: `social-se/committee`
    Date on{};
    std::string by;           ///< id of the member of staff who recorded it
    std::string edition;      ///< one of edition_names()
    std::string file_format;  ///< one of file_format_codes()
    std::string language;     ///< a code, such as `sv`
    ReportFilter filter{};    ///< empty: all cases
    std::string commit;       ///< the saved state that the figures were computed from
    std::string sha256;       ///< of the bytes that were delivered, 64 hexadecimal digits

    bool operator==(const Delivery&) const = default;
};

/// The newest of the deliveries of the same report to the same recipient as `one`: the same period,
/// filter and duties, in whatever edition, format or language; nullptr when there is none.
const Delivery* same_before(const std::vector<Delivery>& deliveries, const Delivery& one);

/// `text`, `markdown`, `html`, `pdf`, `csv`, `xlsx`, `json`.
std::vector<std::string> file_format_codes();

/// The newest delivery, with this filter, of a report whose period ended on the day before
/// `period`: what it carried forward is what `period` brings forward. One of the same kind of
/// period goes before others; of several on one day the later one in `deliveries` counts. nullptr
/// when there is none.
const Delivery* last_before(const std::vector<Delivery>& deliveries, const Period& period,
                            const ReportFilter& filter);

}  // namespace klag::core
