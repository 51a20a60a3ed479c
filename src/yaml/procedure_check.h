#pragma once

#include "core/procedure.h"
#include "yaml/reader.h"

#include <string>
#include <vector>

namespace klag::yaml {

/// Complains about what does not fit together in the procedure that was read from `top`.
/// `calendars` and `returns` are those that there are; empty when they are not known.
void check_procedure(const Reader& top, const core::Procedure& procedure,
                     const std::vector<std::string>& calendars,
                     const std::vector<std::string>& returns);

/// Complains about rules without a source, and sources whose letters nothing explains. A register
/// may keep such a rule, but nobody can say why it is there.
void note_sources(const Reader& top, const core::Procedure& procedure);

/// Complains about every entry of the list `key` whose `id` an earlier entry has.
void check_unique_ids(const Reader& top, std::string_view key);

}  // namespace klag::yaml
