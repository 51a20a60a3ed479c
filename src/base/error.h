#pragma once

#include "base/text.h"

#include <exception>
#include <string>

namespace klag {

/// Why klag gave up. The value is the exit status; klag(1) documents it.
enum class ErrorKind {
    no = 1,          ///< the answer is no
    usage = 2,       ///< wrong command line
    bad_data = 3,    ///< a file says something wrong; `where` names file, line and column
    refused = 4,     ///< a rule forbids it
    not_found = 5,   ///< no such case, or no register here
    not_saved = 74,  ///< nothing was saved, or saved but not confirmed by the disk
    busy = 75,       ///< somebody else is writing; try again
};

/// What went wrong, where, and what to type next. Thrown by the edges, caught once.
class Error : public std::exception {
  public:
    Error(ErrorKind kind, Text message) : kind_{kind}, message_{std::move(message)} {}

    /// Says where: FILE, FILE:LINE or FILE:LINE:COLUMN.
    Error&& at(std::string where) &&;
    /// Says what to do next, as a sentence with a command to type.
    Error&& hinted(Text hint) &&;

    ErrorKind kind() const { return kind_; }
    const Text& message() const { return message_; }
    const std::string& where() const { return where_; }
    const Text& hint() const { return hint_; }
    /// The English message with its place, for logs and tests.
    const char* what() const noexcept override;

  private:
    ErrorKind kind_;
    Text message_;
    std::string where_;
    Text hint_;
    mutable std::string what_;
};

}  // namespace klag
