#pragma once

#include "core/case.h"
#include "git/repository.h"

#include <chrono>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace klag::store {

/// One saved step, read back from the audit trail.
struct Step {
    std::string commit;
    std::chrono::sys_seconds at{};  ///< when it was recorded
    int offset_minutes{};
    std::string author;
    std::string subject;
    /// Of the cases, nearly always one; none for settings or a person's own step.
    std::vector<std::string> numbers;
    std::vector<std::string> acts;
    std::vector<std::string> events;  ///< ids
    std::string by;                   ///< id of the member of staff; "" when klag did not make it
    std::string key;                  ///< idempotency key
    bool fixed_clock{};               ///< recorded under KLAG_NOW
    bool is_signed{};                 ///< carries a signature, good or not
};

/// Whether the step belongs to the case.
bool is_about(const Step& step, const std::string& number);

/// Reads the trailers of a saved step.
Step read_step(const git::CommitInfo& commit);

/// Visits the steps from `commit` back, newest first, until `visit` returns false.
void visit_steps(const git::Repository& repository, const std::string& commit,
                 const std::function<bool(const Step&)>& visit);

/// The steps of one case, as it is at `commit`, oldest first. Reads the commits that changed its
/// file, where git's changed-path filters tell them ('klag maintain' keeps them up), and all
/// commits when a step of one of its events did not come that way.
std::vector<Step> steps_of_case(const git::Repository& repository, const std::string& commit,
                                const core::Case& c);
/// The same for a case that cannot be read; reads all commits back to its registration.
std::vector<Step> steps_of_case(const git::Repository& repository, const std::string& commit,
                                const std::string& number);

/// When each event of the case was recorded, by event id.
std::map<std::string, Step> recorded_steps(const git::Repository& repository,
                                           const std::string& commit, const core::Case& c);

}  // namespace klag::store
