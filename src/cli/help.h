#pragma once

#include "cli/catalogue.h"
#include "cli/command.h"
#include "cli/style.h"

#include <string>

namespace klag::cli {

/// `klag show CASE [options]`.
std::string usage_line(const Program& program, const Command& command);

/// The help text of the whole program: usage, examples, commands by group, options. Wrapped to
/// `width` columns (0 for 80, at most 100). Ends with a newline.
std::string help_text(const Program& program, const Catalogue& catalogue, int width,
                      Paint paint = {});

/// The help text of one command: usage, examples, description, options by group.
std::string help_text(const Program& program, const Command& command, const Catalogue& catalogue,
                      int width, Paint paint = {});

/// Names of a list in the order of their first use; the nameless group is first.
template <class Members>
std::vector<std::string> groups_of(const Members& members) {
    std::vector<std::string> groups;
    for (const auto& member : members) {
        bool known = false;
        for (const std::string& group : groups) known = known || group == member.group;
        if (!known) groups.push_back(member.group);
    }
    return groups;
}

}  // namespace klag::cli
