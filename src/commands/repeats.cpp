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

void show_measures(const store::Number& number, Context& klag) try {
    const store::Snapshot& saved = klag.saved();
    const core::Case c = saved.load(number);
    const core::State state = fold(c);
    if (state.actions.empty()) return;
    const auto personal = saved.readable_private(c);
    for (const core::Action& action : state.actions)
        klag.out().say(text("    {measure}",
                            {{"measure", measure_words(action, personal ? &*personal : nullptr)}}));
} catch (const Error&) {
    return;  // all is saved, and what cannot be read is no matter of it
}

/// What is known of a case that came up before.
void show(const core::Summary& found, Context& klag) {
    klag.out().say(
        text("  {number}, {date}, {status}", {{"number", found.number},
                                              {"date", found.received.iso()},
                                              {"status", status_words(found.status).english()}}));
    show_measures(*store::parse_number(found.number), klag);
}

Text told(std::size_t count, const std::string& span, const std::string& numbers,
          std::size_t shown) {
    if (count == 1)
        return text("the same came up in this unit once in the last {span}: {numbers}",
                    {{"span", span}, {"numbers", numbers}});
    const std::string times = std::to_string(count);
    if (count == shown)
        return text("the same came up in this unit {count} times in the last {span}: {numbers}",
                    {{"span", span}, {"count", times}, {"numbers", numbers}});
    return text("the same came up in this unit {count} times in the last {span}, last in {numbers}",
                {{"span", span}, {"count", times}, {"numbers", numbers}});
}

}  // namespace

std::vector<core::Summary> repeats_of(const Done& done, Context& klag) try {
    if (!got_a_category(done)) return {};
    const store::Snapshot& saved = klag.saved();
    const core::State state = fold(done.after);
    const core::Summary now = core::summary(done.after.number, state);
    const core::Calendar calendar = world(saved, state.facts, klag).calendar;
    const core::Term& span = saved.settings().repeat_within;
    std::vector<core::Summary> near;
    saved.each_summary({.received_from = core::first_day_of_repeats(now, span, calendar),
                        .received_to = now.received,
                        .unit = now.unit,
                        .any_category = now.categories},
                       [&near](core::Summary&& each) {
                           near.push_back(std::move(each));
                           return true;
                       });
    return core::like_before(now, near, span, calendar);
} catch (const Error&) {
    return {};  // all is saved, and a case that cannot be read is no matter of this one
}

void warn_of_repeats(const Done& done, Context& klag) {
    constexpr std::size_t most_shown = 5;
    const std::vector<core::Summary> alike = repeats_of(done, klag);
    if (alike.empty()) return;
    const std::size_t shown = std::min(alike.size(), most_shown);
    const std::vector<core::Summary> last{alike.end() - static_cast<std::ptrdiff_t>(shown),
                                          alike.end()};
    std::vector<std::string> numbers;
    for (const core::Summary& each : last) numbers.push_back(each.number);
    klag.out().warn(told(alike.size(), klag.saved().settings().repeat_within.text(),
                         join(numbers, ", "), shown));
    for (const core::Summary& each : last) show(each, klag);
}

}  // namespace klag::commands
