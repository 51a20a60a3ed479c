#include "commands/known_names.h"

#include "base/error.h"
#include "base/utf8.h"

#include <algorithm>

namespace klag::commands {

void demand_known(const std::string& name, const std::vector<std::string>& known, Text message) {
    if (std::find(known.begin(), known.end(), name) != known.end()) return;
    const auto near = suggestions(name, known);
    throw Error{ErrorKind::usage, std::move(message)}.hinted(
        near.empty() ? text("Known are: {names}.", {{"names", join(known, ", ")}})
                     : text("Did you mean {names}?", {{"names", join(near, ", ")}}));
}

}  // namespace klag::commands
