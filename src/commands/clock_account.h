#pragma once

#include "commands/context.h"
#include "core/account.h"

#include <vector>

/// Deadlines with the settings that they were counted with, as the register had them then.
namespace klag::commands {

struct ClockAccount {
    core::Clock clock;
    core::Account account;
    core::Procedure procedure;  ///< as it was when the deadline was counted
    core::Calendar calendar;    ///< as it was then
};

/// One for each deadline of the case, in their order.
std::vector<ClockAccount> clock_accounts(const core::Case& c, Context& klag);

}  // namespace klag::commands
