#include "core/transitions.h"

#include <algorithm>
#include <array>

namespace klag::core {
namespace {

/// What must be true of the event or the case for a row to hold.
enum class When {
    always,
    solved,        ///< answered on the spot
    no_complaint,  ///< comment, suggestion, praise, question
    coordinator,   ///< assigned as coordinator
    outside,       ///< forwarded out of the organisation
    one_issue,     ///< only one issue of several is referred
    was_answered,  ///< closed as answered or solved
    duplicate,
    nobody_to_answer,  ///< anonymous, or withdrawn and continued
    continued,
};

constexpr unsigned bit(Status status) { return 1U << static_cast<unsigned>(status); }
// Capitals, as the letters of the table below.
// NOLINTBEGIN(readability-identifier-naming)
constexpr unsigned R = bit(Status::received);
constexpr unsigned H = bit(Status::in_handling);
constexpr unsigned A = bit(Status::answered);
constexpr unsigned F = bit(Status::forwarded);
constexpr unsigned C = bit(Status::closed);
// NOLINTEND(readability-identifier-naming)
constexpr unsigned not_void = R | H | A | F | C;

struct Row {
    Act act;
    When when;
    unsigned from;
    std::optional<Status> to;  ///< nothing: the status stays
};

constexpr std::optional<Status> same{};

// The first row that holds counts. Rows that only differ in a condition stand from the special to
// the general.
constexpr std::array table{
    Row{Act::answer, When::solved, R | H, Status::closed},
    Row{Act::answer, When::no_complaint, R | H, Status::closed},
    Row{Act::answer, When::always, H, Status::answered},
    Row{Act::acknowledge, When::always, R | H, same},
    Row{Act::classify, When::always, R | H | A, same},
    Row{Act::assign, When::coordinator, R | H, same},
    Row{Act::assign, When::always, R | H, Status::in_handling},
    Row{Act::plan, When::always, R | H, Status::in_handling},
    Row{Act::investigate, When::always, R | H, Status::in_handling},
    Row{Act::inform, When::always, not_void, same},
    Row{Act::contact, When::always, not_void, same},
    Row{Act::note, When::always, not_void, same},
    Row{Act::attach, When::always, not_void, same},
    Row{Act::notify, When::always, not_void, same},
    Row{Act::action, When::always, not_void, same},
    Row{Act::letter, When::always, not_void, same},
    Row{Act::extend, When::always, R | H, same},
    Row{Act::decide, When::always, H, same},
    Row{Act::identify, When::always, R | H, same},
    Row{Act::forward, When::outside, R | H, Status::forwarded},
    Row{Act::forward, When::always, R | H, Status::received},
    Row{Act::confirm, When::always, F, Status::closed},
    Row{Act::return_, When::always, F, Status::received},
    Row{Act::refer, When::one_issue, R | H, same},
    Row{Act::refer, When::always, R | H, Status::closed},
    Row{Act::escalate, When::was_answered, C, Status::in_handling},
    Row{Act::escalate, When::always, R | H | A, Status::in_handling},
    Row{Act::external, When::always, not_void, same},
    Row{Act::follow_up, When::always, A | C, same},
    Row{Act::close, When::duplicate, R | H, Status::closed},
    Row{Act::close, When::nobody_to_answer, R | H, Status::closed},
    Row{Act::close, When::always, A, Status::closed},
    Row{Act::handover, When::always, C, same},
    Row{Act::withdraw, When::continued, R | H, same},
    Row{Act::withdraw, When::always, R | H | A, Status::closed},
    Row{Act::reopen, When::always, C, Status::in_handling},
    Row{Act::void_, When::always, R | H, Status::voided},
    Row{Act::correct, When::always, not_void, same},
    Row{Act::reckon, When::always, not_void, same},
};

bool holds(When when, const State& state, const Event& event) {
    switch (when) {
        case When::always:
            return true;
        case When::solved:
            return event.facts.flag(Field::solved);
        case When::no_complaint:
            return !is_complaint(state);
        case When::coordinator:
            return event.facts.is(Field::as, "coordinator");
        case When::outside:
            return event.facts.flag(Field::outside);
        case When::one_issue:
            return event.facts.has(Field::issue) && state.issues.size() > 1;
        case When::was_answered:
            return state.closed_as == "answered" || state.closed_as == "solved";
        case When::duplicate:
            return event.facts.has(Field::duplicate_of);
        case When::nobody_to_answer:
            return is_anonymous(state) || state.learning_goes_on;
        case When::continued:
            return event.facts.flag(Field::continued);
    }
    return false;
}

}  // namespace

std::optional<Status> next(const State& state, const Event& event) {
    for (const Row& row : table)
        if (row.act == event.act && (row.from & bit(state.status)) != 0 &&
            holds(row.when, state, event))
            return row.to.value_or(state.status);
    return std::nullopt;
}

std::vector<Status> allowed_from(const State& state, const Event& event) {
    std::vector<Status> out;
    State other = state;
    for (std::size_t i = 0; i < status_names().size(); ++i) {
        other.status = static_cast<Status>(i);
        if (next(other, event)) out.push_back(other.status);
    }
    return out;
}

std::vector<std::string> closing_reasons() {
    return {"answered", "solved",    "no-answer-possible", "forwarded",
            "referred", "withdrawn", "duplicate"};
}

std::string closing_reason(const State& state, const Event& event) {
    switch (event.act) {
        case Act::answer:
            return event.facts.flag(Field::solved) ? "solved" : "answered";
        case Act::confirm:
            return "forwarded";
        case Act::refer:
            return "referred";
        case Act::withdraw:
            return "withdrawn";
        case Act::close:
            if (event.facts.has(Field::duplicate_of)) return "duplicate";
            if (state.learning_goes_on) return "withdrawn";
            if (is_anonymous(state) && state.status != Status::answered)
                return "no-answer-possible";
            return "answered";
        default:
            return "";
    }
}

}  // namespace klag::core
