#pragma once

#include "core/field.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// Acts and statuses: the names in files and on the command line, and which facts an act takes.
namespace klag::core {

enum class Act {
    register_,
    acknowledge,
    classify,
    assign,
    plan,
    investigate,
    inform,
    contact,
    note,
    attach,
    notify,
    action,
    extend,
    decide,
    answer,
    identify,
    forward,
    confirm,
    return_,
    refer,
    escalate,
    external,
    follow_up,
    close,
    handover,
    withdraw,
    reopen,
    void_,
    correct,
    letter,
    reckon,
    count_,  ///< not an act: how many there are
};

enum class Status {
    received,
    in_handling,
    answered,
    forwarded,  ///< outside, and not yet confirmed
    closed,
    voided,
};

/// Whether a person must give a fact for an act.
enum class Need {
    required,  ///< refused without it; asked for on a terminal
    asked,     ///< asked for on a terminal, may be left empty
    optional,  ///< by its option only
};

struct FieldUse {
    Field field;
    Need need;
};

struct ActSpec {
    Act act;
    std::string_view name;         ///< `new`, `acknowledge` …
    std::string_view past;         ///< for timelines: "acknowledged"; a key for translation
    std::vector<FieldUse> fields;  ///< in the order in which a person is asked
};

const ActSpec& spec(Act act);
std::optional<Act> act_named(std::string_view name);
std::span<const ActSpec> all_acts();

/// Whether a person must give `field` for `act`; nothing when the act does not record it.
std::optional<Need> need(Act act, Field field);

/// Whether the act, recorded with these facts, tells the complainant something: without somebody to
/// tell it cannot be done.
bool tells_complainant(Act act, const Facts& facts = {});

std::string_view name(Act act);
std::string_view name(Status status);
/// The names of all statuses, in the order of the enumeration.
std::span<const std::string_view> status_names();
std::optional<Status> status_named(std::string_view name);

}  // namespace klag::core
