#include "letters/data.h"

namespace klag::letters {

bool Data::yes() const {
    if (const auto* flag = std::get_if<bool>(&value)) return *flag;
    if (const auto* words = std::get_if<std::string>(&value)) return !words->empty();
    if (const auto* list = std::get_if<List>(&value)) return !list->empty();
    return true;
}

}  // namespace klag::letters
