#include "bench/generator/stories.h"

#include "commands/demo_steps.h"

#include <algorithm>
#include <array>
#include <optional>
#include <stdexcept>

namespace klag::bench {
namespace {

constexpr std::array first_names{
    "Alva",   "Bengt",   "Cecilia", "Doris",  "Elias", "Fatima", "Gunnar", "Hjördis", "Inger",
    "Jörgen", "Kerstin", "Lars",    "Märta",  "Nils",  "Olof",   "Pia",    "Quynh",   "Rut",
    "Sture",  "Tuula",   "Ulla",    "Viktor", "Wilma", "Yngve",  "Åke",    "Ärla",    "Östen"};
constexpr std::array last_names{"Alm",      "Björk",     "Cederlund",  "Dahl",      "Ek",
                                "Forsberg", "Granlund",  "Hansson",    "Isaksson",  "Jonsson",
                                "Källman",  "Lindqvist", "Mårtensson", "Nyberg",    "Olofsson",
                                "Persson",  "Rosén",     "Sjögren",    "Törnkvist", "Uhlin",
                                "Vikander", "Wretling",  "Åberg",      "Öhman"};

/// Stories of Swedish units that came to an end in the practice register, and need no other story.
bool is_wanted(const store::DemoStory& story, std::size_t longest) {
    constexpr int ended_before = 60;  // days; younger ones stand open there for a reason
    const std::string& opening = story.steps.front().run;
    const bool is_guest = opening.find("fjellheim") != std::string::npos ||
                          opening.find("de-linde") != std::string::npos;
    const bool names_another =
        std::any_of(story.steps.begin(), story.steps.end(), [](const store::DemoStep& step) {
            return std::any_of(step.options.begin(), step.options.end(),
                               [](const auto& option) { return option.second.starts_with('@'); });
        });
    return story.begins >= ended_before && story.steps.size() <= longest && !is_guest &&
           !names_another;
}

/// The step that closes the case, of somebody who gave a name; nothing when the story has none. All
/// that was promised is done before it, so that nothing of such a case is over.
std::optional<std::size_t> closing_step(const store::DemoStory& story) {
    const auto found =
        std::find_if(story.steps.begin(), story.steps.end(),
                     [](const store::DemoStep& step) { return step.run.starts_with("close"); });
    if (found == story.steps.end() ||
        story.steps.front().run.find("--anonymous") != std::string::npos)
        return std::nullopt;
    return static_cast<std::size_t>(found - story.steps.begin());
}

}  // namespace

Stories::Stories(const Plan& plan, const Zone& zone)
    : random_{plan.seed}, today_{zone.local(plan.now).date} {
    for (store::DemoStory& story : store::demo_stories())
        if (is_wanted(story, plan.longest)) stories_.push_back(std::move(story));
    for (std::size_t i = 0; i < stories_.size(); ++i)
        if (closing_step(stories_[i])) closing_.push_back(i);
    if (closing_.empty()) throw std::invalid_argument{"no story is as short as that"};
    for (std::uint32_t i = 0; i < plan.cases; ++i) {
        lives_.push_back(draw(plan, today_));
        const Life& life = lives_.back();
        const store::DemoStory& story = stories_[life.story];
        for (std::uint32_t step = 0; step < life.steps; ++step) {
            const store::DemoStep& what = story.steps[step];
            const auto at = zone.instant(life.begin + what.day, what.minute + life.later);
            if (at <= plan.now) moments_.push_back({at, i, step});
        }
    }
    std::stable_sort(moments_.begin(), moments_.end(),
                     [](const Moment& a, const Moment& b) { return a.at < b.at; });
}

Life Stories::draw(const Plan& plan, Date today) {
    constexpr int days_a_year = 365;
    const auto below = [this](std::size_t end) {
        return static_cast<std::size_t>(random_() % end);
    };
    Life life;
    const int span = plan.years * days_a_year;
    const int days = 1 + static_cast<int>(below(static_cast<std::size_t>(span)));
    life.begin = commands::monday_of(today - days);
    life.name = std::string{first_names[below(first_names.size())]} + " " +
                last_names[below(last_names.size())];
    // What came in within minutes of a new case is compared with it: not all at once, then.
    constexpr std::size_t minutes = 170;  // no step is after 21:00
    life.later = static_cast<int>(below(minutes));
    // An open case of the last year stands anywhere; an older one waits for nothing but its
    // closing.
    const bool is_open = below(100) < plan.open_percent;
    if (is_open && days > days_a_year) {
        life.story = closing_[below(closing_.size())];
        life.steps = *closing_step(stories_[life.story]);
        return life;
    }
    life.story = below(stories_.size());
    life.steps = stories_[life.story].steps.size();
    if (is_open) life.steps = 1 + below(life.steps);
    return life;
}

std::vector<std::string> Stories::words(const Moment& moment, const std::string& number) const {
    const Life& life = lives_[moment.life];
    const store::DemoStory& story = stories_[life.story];
    store::DemoStep step = story.steps[moment.step];
    for (auto& [option, value] : step.options)
        if (option == "name")
            value = life.name;
        else if (option == "words")  // klag refuses the same words twice in ten minutes
            value += " Mitt nummer är " + std::to_string(moment.life) + ".";
    auto words = commands::words_of(step, story.name, {life.begin, today_}, {{story.name, number}});
    if (moment.step == 0)
        words.emplace_back("--yes");  // not to look whether there is a twin: none is
    return words;
}

}  // namespace klag::bench
