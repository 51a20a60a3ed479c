#pragma once

#include "git/repository.h"

#include <optional>
#include <string_view>
#include <sys/types.h>

namespace klag::git {

/// The umask that gives new files and folders the modes that core.sharedRepository asks for, where
/// `umask` is that of the process: "group" and "all" add rights, an octal number such as "0640"
/// sets them. Whatever git takes for no sharing, or refuses, leaves it as it is.
mode_t shared_umask(std::string_view setting, mode_t umask);

/// While it lives, all that this process makes has the modes of a register that is shared
/// (core.sharedRepository), as git gives them, in .git and beside it; a mode of 0600 stays. Folders
/// take their group from the one above, where that has the set-group-ID bit.
class SharedModes {
  public:
    explicit SharedModes(const Repository& repository);
    SharedModes(const SharedModes&) = delete;
    SharedModes& operator=(const SharedModes&) = delete;
    ~SharedModes();

  private:
    std::optional<mode_t> before_;  ///< nothing in a register that is not shared
};

}  // namespace klag::git
