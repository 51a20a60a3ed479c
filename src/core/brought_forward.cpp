#include "core/brought_forward.h"

#include <algorithm>
#include <array>
#include <map>

namespace klag::core {
namespace {

using Why = ForwardChange::Why;

// In the order of the enumeration.
constexpr auto why_names = std::to_array<std::string_view>(
    {"registered-since", "receipt-corrected", "voided-since", "closed-with-an-earlier-date",
     "reopened-with-an-earlier-date", "changed-since"});

bool carried(const History& history, Date last, const Counted& counted) {
    std::optional<State> folded;
    const State* state = state_at(history, last, folded);
    return state != nullptr && is_open(state->status) && (!counted || counted(*state));
}

/// The case with the events only that count at the end of `last`, as fold(c, last) takes them.
Case known_at(const Case& c, Date last) {
    Case out = c;
    const auto is_later = [&](const Event& event) {
        return event.act != Act::register_ && event.on.date > last;
    };
    std::erase_if(out.events, is_later);
    return out;
}

/// What an act that was recorded since, and is dated within the time before, did to the case.
std::optional<Why> deed(const Step& step, int sign) {
    if (sign > 0) return reopens(step) ? std::optional{Why::reopened_earlier} : std::nullopt;
    if (step.voided) return Why::voided_since;
    return closes(step) ? std::optional{Why::closed_earlier} : std::nullopt;
}

/// Why the case, known in both lists, counts in one of them only.
ForwardChange explained(const History& then, const History& now, Date last, int sign) {
    ForwardChange out{.number = now.of->number, .why = Why::changed_since, .sign = sign};
    if ((then.received <= last) != (now.received <= last)) {
        out.why = Why::receipt_corrected;
        out.on = now.received;
        return out;
    }
    const Case known = known_at(*now.of, last);
    for (const Step& step : history(known).steps) {
        if (find_event(*then.of, step.event->id) != nullptr) continue;
        if (const auto why = deed(step, sign)) {
            out.why = *why;  // the newest one counts
            out.on = step.day;
        }
    }
    return out;
}

ForwardChange registered_since(const History& now) {
    return {.number = now.of->number, .why = Why::registered_since, .sign = 1, .on = now.received};
}

}  // namespace

std::string_view name(Why why) { return why_names.at(static_cast<std::size_t>(why)); }

std::vector<ForwardChange> forward_changes(const std::vector<Case>& then,
                                           const std::vector<Case>& now, Date last,
                                           const Counted& counted) {
    std::map<std::string, const Case*> earlier;  // by uid
    for (const Case& c : then) earlier.emplace(c.uid, &c);
    std::vector<ForwardChange> out;
    for (const Case& c : now) {
        const History current = history(c);
        const bool counts = carried(current, last, counted);
        const auto found = earlier.find(c.uid);
        if (found == earlier.end()) {
            if (counts) out.push_back(registered_since(current));
            continue;
        }
        const History before = history(*found->second);
        earlier.erase(found);
        const bool counted_then = carried(before, last, counted);
        if (counts != counted_then)
            out.push_back(explained(before, current, last, counts ? 1 : -1));
    }
    for (const Case& c : then)
        if (earlier.contains(c.uid) && carried(history(c), last, counted))
            out.push_back({.number = c.number, .why = Why::changed_since, .sign = -1});
    return out;
}

int sum(const std::vector<ForwardChange>& changes) {
    int out = 0;
    for (const ForwardChange& change : changes) out += change.sign;
    return out;
}

}  // namespace klag::core
