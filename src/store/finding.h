#pragma once

#include "base/error.h"
#include "base/text.h"

#include <string>
#include <vector>

namespace klag::store {

/// Something that is wrong, or not saved, in a register.
struct Finding {
    std::string where;  ///< FILE, FILE:LINE or FILE:LINE:COLUMN
    Text message;
    Text hint{};
    bool harmless{};  ///< worth saying, but nothing is wrong
};

/// Runs `look`; an error it throws becomes a finding, at `place` when it names none.
template <class Look>
void guarded(std::vector<Finding>& out, Look look, const std::string& place = "") {
    try {
        look();
    } catch (const Error& error) {
        out.push_back({.where = error.where().empty() ? place : error.where(),
                       .message = error.message(),
                       .hint = error.hint()});
    }
}

}  // namespace klag::store
