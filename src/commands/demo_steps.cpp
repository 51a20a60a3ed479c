#include "commands/demo_steps.h"

#include "base/utf8.h"

#include <optional>
#include <stdexcept>

namespace klag::commands {
namespace {

/// The days in `+14` or `-3`; nothing for any other text.
std::optional<int> days_in(std::string_view value) {
    if (value.size() < 2 || value.size() > 4 || (value[0] != '+' && value[0] != '-'))
        return std::nullopt;
    const auto days = whole_number(value.substr(1));
    return days && value[0] == '-' ? -*days : days;
}

const std::string& number_of(std::string_view story, const StoryNumbers& numbers) {
    const auto found = numbers.find(story);
    if (found == numbers.end())
        throw std::out_of_range{"no number of '" + std::string{story} + "'"};
    return found->second;
}

/// The value as a person would have typed it, with dates and numbers instead of their marks.
std::string typed(const std::string& value, const StoryDays& days, const StoryNumbers& numbers) {
    constexpr std::string_view mark = "today";
    if (const auto count = days_in(value)) return (days.begin + *count).iso();
    if (value.starts_with(mark))
        if (const auto count = days_in(std::string_view{value}.substr(mark.size())))
            return (days.today + *count).iso();
    return value.starts_with('@') ? number_of(std::string_view{value}.substr(1), numbers) : value;
}

}  // namespace

Date monday_of(Date day) { return day - (day.weekday() - 1); }

std::vector<std::string> words_of(const store::DemoStep& step, std::string_view story,
                                  const StoryDays& days, const StoryNumbers& numbers) {
    std::vector<std::string> words;
    for (const std::string& word : split(step.run, ' '))
        words.push_back(typed(word, days, numbers));
    if (words.front() != "new") words.insert(words.begin() + 1, number_of(story, numbers));
    for (const auto& [option, value] : step.options) {
        words.push_back("--" + option);
        words.push_back(typed(value, days, numbers));
    }
    words.insert(words.end(), {"--by", step.by, "--no-input"});
    return words;
}

}  // namespace klag::commands
