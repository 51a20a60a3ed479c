#pragma once

#include "core/procedure.h"
#include "yaml/reader.h"

namespace klag::yaml {

/// Complains about what does not fit together in the procedure that was read from `top`.
void check_procedure(const Reader& top, const core::Procedure& procedure);

/// Complains about every entry of the list `key` whose `id` an earlier entry has.
void check_unique_ids(const Reader& top, std::string_view key);

}  // namespace klag::yaml
