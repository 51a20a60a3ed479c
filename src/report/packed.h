#pragma once

#include "report/document.h"

#include <optional>
#include <string>
#include <string_view>

namespace klag::report {

/// The document for another program of the same klag.
std::string packed(const Document& document);

/// What `packed` made; nothing for anything else.
std::optional<Document> unpacked_document(std::string_view bytes);

}  // namespace klag::report
