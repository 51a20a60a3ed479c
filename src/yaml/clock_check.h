#pragma once

#include "core/procedure.h"
#include "yaml/reader.h"

namespace klag::yaml {

/// Complains about clocks that can never begin, end or be extended, and about names in them that
/// the procedure does not have.
void check_clocks(const Reader& top, const core::Procedure& procedure);

}  // namespace klag::yaml
