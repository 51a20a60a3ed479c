#pragma once

#include "letters/letter.h"

/// Sample values, to see a template before there is a case.
namespace klag::letters {

/// Every name of `kind` with the value that the language gives it under `sample`, for the set of
/// templates (Procedure::templates), else for the kind, else for all; else yes for what is a yes or
/// no, else its meaning. Lists have one item.
Data sample_data(const std::string& kind, const std::string& set, const core::Language& language);

/// A head with the register's own sender and an invented recipient, for the same set.
Head sample_head(const std::string& kind, const std::string& set, const core::Settings& settings,
                 const core::Language& language, Date today);

}  // namespace klag::letters
