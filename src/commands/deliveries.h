#pragma once

#include "commands/context.h"
#include "core/brought_forward.h"
#include "core/delivery.h"
#include "core/report_duties.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Reports that are delivered: what is recorded, and what it explains in the next report.
namespace klag::commands {

/// Who gets a report, and what that fulfils.
struct Recipient {
    std::string name;
    std::vector<std::string>
        duties{};  ///< of the procedures in force, for such a period; may be none
};

/// The recipient as typed after --deliver, of a report of this extent. Throws Error{usage} for
/// somebody whom no reporting duty in force names (the hint lists those there are), and for a
/// period that has not ended; Error{refused}, unless --yes was said, for one that ended before the
/// register began.
Recipient recipient_of(const std::string& typed, const core::Period& period,
                       const core::Extent& extent, Context& klag);

/// A report as it is handed over.
struct HandedOver {
    core::Period period;
    std::string edition;      ///< one of core::edition_names()
    std::string file_format;  ///< one of core::file_format_codes()
    std::string language;
    core::ReportFilter filter{};
    std::string commit;        ///< the saved state that the figures were computed from
    std::string_view bytes{};  ///< all of it, as printed or written into its file
};

/// What came of a delivery.
struct Delivered {
    core::Delivery delivery;
    std::string path{};  ///< of its file in the register; "" when nothing was saved
    bool is_saved() const { return !path.empty(); }
};

/// Records that `recipient` got the report today; with --dry-run saves nothing. Warns when that
/// recipient got it before. To be called when
/// the report is printed or written. Throws what saving throws.
Delivered deliver(const Recipient& recipient, const HandedOver& report, Context& klag);

/// "Recorded: report 2026-H1 delivered to Socialnämnden, as social-se/committee demands.", or that
/// it fulfils no duty; for people.
Text words(const Delivered& delivered);

/// The newest delivered report that ended on the day before `period`: core::last_before.
std::optional<core::Delivery> delivered_before(const core::Period& period,
                                               const core::ReportFilter& filter, Context& klag);

/// Why `period` brings another number of cases forward than the report before it carried.
struct ForwardAccount {
    core::Delivery before;  ///< the delivered report
    /// Case by case; their signs add up to the difference. Empty when the figures agree; nothing
    /// when the saved state that it was computed from is not in this copy of the register.
    std::optional<std::vector<core::ForwardChange>> changes{};
};

/// Nothing when no report was delivered before `period`. `counted` says which cases the filter lets
/// through, by how they stood on the last day; an empty function: all.
std::optional<ForwardAccount> forward_account(const core::Period& period,
                                              const core::ReportFilter& filter, Context& klag,
                                              const core::Counted& counted = {});

/// One sentence a case: "K-2026-0012: registered after that report was made, received 2026-06-28".
Text words(const core::ForwardChange& change);

/// The sentence above these, with the two figures (`now`: brought forward): what differs, or that
/// it cannot be explained any more. Empty when nothing differs.
Text words(const ForwardAccount& account, int now);

}  // namespace klag::commands
