#include "base/error.h"

namespace klag {

Error&& Error::at(std::string where) && {
    where_ = std::move(where);
    return std::move(*this);
}

Error&& Error::hinted(Text hint) && {
    hint_ = std::move(hint);
    return std::move(*this);
}

const char* Error::what() const noexcept {
    what_ = where_.empty() ? message_.english() : where_ + ": " + message_.english();
    return what_.c_str();
}

}  // namespace klag
