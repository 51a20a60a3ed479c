#pragma once

#include "core/procedure.h"

#include <optional>
#include <string>
#include <vector>

/// The life of a case under a procedure, as its data and the table of transitions give it.
namespace klag::core {

/// An act that may be done in a stage.
struct LifeAct {
    Trigger act{};
    std::optional<Status> to{};                  ///< where it leads; nothing: the status stays
    std::vector<const ClockRule*> starts{};      ///< deadlines that begin with it
    std::vector<const ClockRule*> ends{};        ///< deadlines that it meets
    std::string letter{};                        ///< the letter that goes with it; "" for none
    std::vector<const Condition*> conditions{};  ///< what must, or should, be recorded with it
};

/// A status at a level, with the acts that matter there: those that move the case on, touch a
/// deadline, write a letter or have a condition.
struct LifeStage {
    Status status{};
    int level{1};
    std::vector<LifeAct> acts{};
};

/// The acts of a status stand at the first stage that allows them. From the second level on, a
/// stage has the acts that touch a deadline of that level or lead on.
struct Life {
    std::string kind{};
    std::vector<LifeStage> stages{};
    std::vector<const Gate*> gates{};  ///< what closing it as answered demands
};

/// The life of a case of `kind`, one of the procedure's. `procedure` must outlive the result.
Life life_of(const Procedure& procedure, const std::string& kind);

}  // namespace klag::core
