#include "commands/deliveries.h"

/// Why a report brings another number forward than the one before it carried, in words.
namespace klag::commands {

Text words(const core::ForwardChange& change) {
    using Why = core::ForwardChange::Why;
    std::vector<std::pair<std::string, std::string>> places{{"number", change.number}};
    if (change.on) places.emplace_back("date", change.on->iso());
    switch (change.why) {
        case Why::registered_since:
            return text("{number}: registered after that report was made, received {date}",
                        std::move(places));
        case Why::receipt_corrected:
            return text("{number}: its date of receipt was corrected to {date}", std::move(places));
        case Why::voided_since:
            return text("{number}: since found to be registered by mistake, as of {date}",
                        std::move(places));
        case Why::closed_earlier:
            return text("{number}: its closing on {date} was recorded after that report was made",
                        std::move(places));
        case Why::reopened_earlier:
            return text("{number}: its reopening on {date} was recorded after that report was made",
                        std::move(places));
        case Why::changed_since:
            break;
    }
    return text("{number}: changed since that report was made", std::move(places));
}

Text words(const ForwardAccount& account, int now) {
    const core::Delivery& before = account.before;
    std::vector<std::pair<std::string, std::string>> places{{"to", before.to},
                                                            {"on", before.on.iso()},
                                                            {"period", before.period.id},
                                                            {"commit", before.commit.substr(0, 12)},
                                                            {"now", std::to_string(now)}};
    if (!account.changes)
        return text(
            "Report {period}, delivered to {to} on {on}, cannot be compared with the {now} brought "
            "forward: the saved state {commit} that it was computed from is not in this copy of "
            "the "
            "register.",
            std::move(places));
    if (account.changes->empty()) return {};
    const int difference = core::sum(*account.changes);
    places.emplace_back("then", std::to_string(now - difference));
    if (difference == 0)
        return text(
            "Report {period}, delivered to {to} on {on}, carried {then} forward; by what is "
            "known now it is as many, but not the same cases:",
            std::move(places));
    return text(
        "Report {period}, delivered to {to} on {on}, carried {then} forward; by what is "
        "known now it is {now}:",
        std::move(places));
}

}  // namespace klag::commands
