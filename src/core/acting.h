#pragma once

#include "core/attempt.h"

#include <string>
#include <vector>

/// Whom an event puts in charge of a case, and in whom it touches the rules about that.
namespace klag::core {

/// Whom the event makes the handler; "" when nobody.
std::string made_handler(const Event& event);

/// Whom the event puts in charge, as handler or investigator; a coordinator only passes it on.
std::string put_in_charge(const Event& event);

bool decides(Act act);

/// Whether whoever does the act handles the complaint by it.
bool handles(Act act);

/// Whether whoever does the act has to be independent.
bool wants_independence(const Event& event);

/// Those in whom an event touches the rule, while `handler` has the case; some may be "". A
/// decision and an answer are the handler's too, and a letter is its signer's.
std::vector<std::string> touched(Reason rule, const Event& event, const std::string& handler);

/// The same for the event that is attempted.
std::vector<std::string> touched(Reason rule, const Attempt& attempt);

/// Whether `all` has `one`.
bool contains(const std::vector<std::string>& all, const std::string& one);

/// Whether the rule was set aside for `staff` at this level: it stays so until the next one.
bool stays_aside(const Attempt& attempt, Reason rule, const std::string& staff);

}  // namespace klag::core
