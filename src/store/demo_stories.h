#pragma once

#include "store/register.h"

#include <string>
#include <utility>
#include <vector>

namespace klag::store {

/// One command of a demonstration story.
struct DemoStep {
    int day{};        ///< days after the story begins
    int minute{};     ///< since midnight, local time
    std::string by;   ///< id of the member of staff
    std::string run;  ///< the command and its plain options, parted by blanks
    /// Options with free text. A value `+14` (`-3`) means the date 14 days after (3 before) the
    /// story's beginning, `today+1` tomorrow, `@NAME` the case of the story with that name.
    std::vector<std::pair<std::string, std::string>> options{};
};

struct DemoStory {
    std::string name;
    int begins{};  ///< on the Monday of the week that lies so many days before today
    std::vector<DemoStep> steps;
};

/// The stories of the practice register, from templates/demo/stories/.
std::vector<DemoStory> demo_stories();

/// The settings files of the practice register: its own organisation and every shipped procedure,
/// whose outside bodies this invented organisation has checked. `today-20` in them means a date.
std::vector<SettingsFile> demo_settings(Date today);

}  // namespace klag::store
