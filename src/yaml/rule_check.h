#pragma once

#include "core/procedure.h"
#include "yaml/reader.h"

/// What cannot work in the clocks, gates and conditions of a procedure.
namespace klag::yaml {

/// Complains about rules that can never hold, begin, end or be met, and about names in them that
/// the procedure does not have.
void check_rules(const Reader& top, const core::Procedure& procedure);

}  // namespace klag::yaml
