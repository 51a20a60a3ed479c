#pragma once

namespace klag::late {

/// A shared library that is loaded when it is first needed: few commands need it, and every start
/// of klag would wait for it and for all the libraries that it brings.
class Library {
  public:
    /// `name` as the dynamic linker knows it, such as "libgmime-3.0.so.0". Throws Error{usage} when
    /// it is not installed.
    explicit Library(const char* name);

    /// The function of the library with this name. Throws std::logic_error when it has none.
    template <class Function>
    Function find(const char* name) const {
        return reinterpret_cast<Function>(address(name));
    }

  private:
    void* address(const char* name) const;

    void* library_;  ///< stays until the program ends
};

/// A member of a class derived from Library: the function of that name, typed by its header.
// NOLINTNEXTLINE(bugprone-macro-parentheses): the argument is a name to declare
#define KLAG_LATE(function) decltype(&::function) function = find<decltype(&::function)>(#function)

}  // namespace klag::late
