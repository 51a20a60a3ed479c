#pragma once

#include "store/demo_stories.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// The command lines of demonstration stories.
namespace klag::commands {

/// The numbers of the cases registered so far, by the name of their story.
using StoryNumbers = std::map<std::string, std::string, std::less<>>;

/// The days that the dates in a story's steps are counted from.
struct StoryDays {
    Date begin;  ///< of the story
    Date today;
};

/// The Monday of that week, so that the stories' working days are working days.
Date monday_of(Date day);

/// The words that a person would have typed at a step of `story`, after the program's name. Throws
/// std::out_of_range when the step names a story without a number.
std::vector<std::string> words_of(const store::DemoStep& step, std::string_view story,
                                  const StoryDays& days, const StoryNumbers& numbers);

}  // namespace klag::commands
