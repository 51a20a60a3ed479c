#include "commands/repeats.h"

#include "base/error.h"
#include "base/utf8.h"
#include "commands/code_words.h"
#include "commands/words.h"
#include "core/repeats.h"

#include <algorithm>

namespace klag::commands {
namespace {

using core::Field;

bool got_a_category(const Done& done) {
    const auto& events = done.after.events;
    return std::any_of(events.end() - static_cast<std::ptrdiff_t>(done.new_events), events.end(),
                       [](const core::Event& event) { return event.facts.has(Field::category); });
}

/// "measure 1 (done 2026-03-09, works): The list hangs by the door."
std::string measure_words(const core::Action& action, const core::PrivateCase* personal) {
    const std::string number = std::to_string(action.number);
    const std::string& effect = action.facts.get(Field::effect);
    std::string out =
        action.facts.has(Field::done)
            ? text("measure {number} (done {date}{effect})",
                   {{"number", number},
                    {"date", action.facts.get(Field::done)},
                    {"effect", effect.empty() ? ""
                                              : ", " + field_words(Field::effect).english() + ": " +
                                                    code_words(Field::effect, effect).english()}})
                  .english()
            : text("measure {number} (not done yet)", {{"number", number}}).english();
    if (personal == nullptr) return out;
    const auto found = personal->events.find(action.event);
    if (found != personal->events.end() && found->second.has(Field::what))
        out += ": " + printable(found->second.get(Field::what));
    return out;
}

}  // namespace

std::vector<core::Case> repeats_of(const Done& done, Context& klag) try {
    if (!got_a_category(done)) return {};
    const store::Snapshot& saved = klag.saved();
    const core::State state = fold(done.after);
    const core::World rules = world(saved, state.facts, klag);
    const core::Term& span = saved.settings().repeat_within;
    const std::vector<core::Case> near =
        saved.all({.received_from = core::first_day_of_repeats(done.after, span, rules.calendar),
                   .unit = state.facts.get(core::Field::unit)});
    std::vector<core::Case> out;
    for (const core::Case* c : core::like_before(done.after, near, span, rules.calendar))
        out.push_back(*c);
    return out;
} catch (const Error&) {
    return {};  // all is saved, and a case that cannot be read is no matter of this one
}

void warn_of_repeats(const Done& done, Context& klag) {
    const std::vector<core::Case> alike = repeats_of(done, klag);
    if (alike.empty()) return;
    const store::Snapshot& saved = klag.saved();
    const std::string span = saved.settings().repeat_within.text();
    std::vector<std::string> numbers;
    for (const core::Case& c : alike) numbers.push_back(c.number);
    klag.out().warn(
        alike.size() == 1
            ? text("the same came up in this unit once in the last {span}: {numbers}",
                   {{"span", span}, {"numbers", join(numbers, ", ")}})
            : text("the same came up in this unit {count} times in the last {span}: {numbers}",
                   {{"count", std::to_string(alike.size())},
                    {"span", span},
                    {"numbers", join(numbers, ", ")}}));
    for (const core::Case& c : alike) {
        const core::State theirs = fold(c);
        klag.out().say(text("  {number}, {date}, {status}",
                            {{"number", c.number},
                             {"date", received(theirs).date.iso()},
                             {"status", status_words(theirs.status).english()}}));
        if (theirs.actions.empty()) continue;
        const auto personal = saved.readable_private(c);
        for (const core::Action& action : theirs.actions)
            klag.out().say(
                text("    {measure}",
                     {{"measure", measure_words(action, personal ? &*personal : nullptr)}}));
    }
}

}  // namespace klag::commands
