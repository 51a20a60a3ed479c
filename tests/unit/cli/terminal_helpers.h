#pragma once

#include "cli/env.h"

#include <sstream>
#include <string>

namespace klag::cli {

/// An Env made of text.
struct FakeEnv {
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    Env env{.in = in, .out = out, .err = err, .random = seeded_random("test")};

    explicit FakeEnv(const std::string& typed = "") : in{typed} {}
};

}  // namespace klag::cli
