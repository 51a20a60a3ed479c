#include "core/language.h"

namespace klag::core {

std::vector<std::string> language_codes() { return {"en", "sv", "nb", "nl"}; }

}  // namespace klag::core
