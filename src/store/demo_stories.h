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
    /// Options with free text. A value `+14` means the date 14 days after the story's beginning.
    std::vector<std::pair<std::string, std::string>> options{};
};

struct DemoStory {
    std::string name;
    int begins{};  ///< days before today
    std::vector<DemoStep> steps;
};

/// The stories of the practice register, from templates/demo/stories/.
std::vector<DemoStory> demo_stories();

/// The settings files of the practice register: its own organisation and every shipped procedure,
/// whose outside bodies this invented organisation has checked.
std::vector<SettingsFile> demo_settings();

}  // namespace klag::store
