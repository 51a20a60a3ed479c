#include "late/library.h"

#include "base/error.h"

#include <dlfcn.h>
#include <stdexcept>
#include <string>

namespace klag::late {

Library::Library(const char* name) : library_{::dlopen(name, RTLD_NOW | RTLD_LOCAL)} {
    if (library_ == nullptr)
        throw Error{ErrorKind::usage, text("the library {name} is not installed", {{"name", name}})}
            .hinted(text("Install it, or choose another format."));
}

void* Library::address(const char* name) const {
    void* found = ::dlsym(library_, name);
    if (found == nullptr) throw std::logic_error{std::string{"no function "} + name};
    return found;
}

}  // namespace klag::late
