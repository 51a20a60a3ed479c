#pragma once

#include "core/case.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

/// What the events of a case add up to. Nothing here is stored.
namespace klag::core {

/// One issue within a complaint, with a category and an outcome of its own.
struct Issue {
    int number{1};
    Facts facts{};  ///< category, dimension, severity, outcome, remedies, route
};

/// A measure against the problem.
struct Action {
    int number{};
    std::string event{};  ///< id of the event that decided it
    Moment decided{};
    Facts facts{};  ///< owner, until, immediate, done, effect, changed
};

/// A clock as the events left it.
struct Clock {
    ClockEntry entry{};     ///< as last changed
    Moment original{};      ///< the due date before any extension
    std::string counted{};  ///< id of the event that counted `original`
    /// The newest date that was told before the one before it had passed: it is kept or missed.
    Moment binding{};
    std::optional<Moment> told_late{};  ///< `on` of the first notice after that date
    int extensions{};                   ///< how many notices moved it
    std::optional<Moment> met{};        ///< `on` of the act that met it
    std::optional<Moment> cancelled{};  ///< `on` of the act that took its reason away
    bool running() const { return !met && !cancelled; }
    bool extended() const { return extensions > 0; }
    /// When it was met or lost its reason.
    const std::optional<Moment>& stopped() const { return met ? met : cancelled; }
};

/// What `entry` of `event` does to its clock; the first one makes it.
void take(Clock& clock, const ClockEntry& entry, const Event& event);

/// Case K is with an outside body.
struct External {
    std::string body;
    std::string step;  ///< the newest of: submitted, request, supplied, decision
    Moment on{};
};

struct State {
    Status status{};
    int level{1};
    Facts facts{};  ///< the newest value of every lasting field
    std::vector<Issue> issues{};
    std::vector<Action> actions{};
    std::vector<Clock> clocks{};
    std::vector<External> external{};
    Moment since{};                ///< `on` of the last act that changed the status
    Moment last_told{};            ///< the last time the person heard from us; else received
    std::set<int> acknowledged{};  ///< levels
    std::set<int> answered{};      ///< levels
    bool planned{};                ///< at this level
    bool investigating{};
    bool reported{};               ///< the investigation's report is there
    std::string ground{};          ///< of the escalation that led to this level
    std::set<int> decided_here{};  ///< issues with an outcome decided at this level
    bool handling_decided{};       ///< a finding about the handling was made at this level
    bool satisfaction_known{};     ///< yes, no or no reply, since the last answer
    bool dissatisfied{};           ///< … and it was no, with the outcome or the handling
    bool followed_up{};
    bool passed_on{};         ///< told to those concerned
    bool learning_goes_on{};  ///< withdrawn, but continued without the person
    bool has_letter{};
    std::string closed_as{};  ///< answered, solved, forwarded, referred, withdrawn …
    std::set<std::string> handed_to{};
    int hops{};  ///< how often it was passed on to another unit
};

/// Takes one more event into `state`; the first one must be the registration.
void apply(State& state, const Event& event);

/// What the case's events add up to. `c` must have its registration.
State fold(const Case& c);

/// What was known to have happened by the end of `day`: only events whose `on` is not later.
/// Nothing when the case was received after that day.
std::optional<State> fold(const Case& c, Date day);

/// received, as later corrected.
Moment received(const State& state);
/// Whether this level has decided what it must: every issue that was not referred, or, when the
/// case came up because of the handling alone, the finding about the handling (N08).
bool is_decided(const State& state);
/// Whether an issue is serious or somebody is in danger.
bool is_serious(const State& state);
bool is_complaint(const State& state);
bool is_anonymous(const State& state);
/// Whether the person said that nobody shall write to them.
bool wants_no_answer(const State& state);
bool is_open(Status status);
/// Whether another case may go on under this one: it is neither void nor a duplicate itself.
bool may_go_on(const State& state);

}  // namespace klag::core
