#include "commands/advice.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace klag::commands {
namespace {

using Code = core::Advice::Code;

struct Row {
    Code code;
    const char* sentence;
    /// Said instead of what the registration lacked, or where nobody can be named.
    const char* otherwise{};
};

// One row a code; the places are the advice's values and {case}.
constexpr Row rows[] = {
    {Code::not_independent,
     "The complaint is about {staff}: let somebody else take it, or let a manager help"},
    {Code::not_a_manager, "A serious complaint is better with a manager, and {staff} is none"},
    {Code::serious_to_manager,
     "A serious complaint goes to the nearest manager: 'klag assign {case} --as handler --to "
     "{staff}'",
     "A serious complaint goes to a manager: 'klag assign {case} --as handler --to …'"},
    {Code::about_who_handles_it,
     "The complaint is about {staff}, who has it: let somebody else take it, with 'klag assign "
     "{case} --as {as} --to …'"},
    {Code::condition, "This procedure wants --{needs} with '{act}'",
     "This procedure wants --{needs} recorded: 'klag edit {case} --{needs} …'"},
    {Code::role_of_the_level, "Level {level} is better handled by {roles}, which {staff} is not"},
    {Code::senior_investigator,
     "It is better investigated by one of {roles}, which {staff} is not"},
    {Code::late_complaint,
     "It happened on {happened}, more than {within} before it came in: say whether it can still be "
     "looked into, and tell the person"},
    {Code::promise_after_deadline,
     "The deadline '{clock}' passes on {due}, before the date that was promised: keep it, or use "
     "'klag extend {case} --clock {clock} --until {until} --reason …'"},
};

bool is_otherwise(const core::Advice& advice) {
    if (advice.code == Code::condition)
        return advice.values.at("act") == name(core::Act::register_);
    return advice.code == Code::serious_to_manager && !advice.values.contains("staff");
}

}  // namespace

Text wording(const core::Advice& advice, const std::string& short_name) {
    std::vector<std::pair<std::string, std::string>> places{advice.values.begin(),
                                                            advice.values.end()};
    places.emplace_back("case", short_name);
    const Row& row = *std::find_if(std::begin(rows), std::end(rows),
                                   [&](const Row& one) { return one.code == advice.code; });
    const Text sentence = text(is_otherwise(advice) ? row.otherwise : row.sentence, places);
    if (advice.source.empty()) return text("{sentence}.", {{"sentence", sentence.english()}});
    return text("{sentence} ({source}).",
                {{"sentence", sentence.english()}, {"source", advice.source}});
}

}  // namespace klag::commands
