#include "core/case.h"

#include <algorithm>
#include <array>

namespace klag::core {
namespace {

constexpr std::array<std::string_view, 4> change_names{"started", "moved", "met", "cancelled"};

constexpr Field personal_fields[] = {Field::name, Field::address, Field::phone, Field::email,
                                     Field::relation};

/// The private facts that go with `event`; empty when there are none.
const Facts& private_facts(const PrivateCase& p, const Event& event) {
    static const Facts none;
    const auto found = p.events.find(event.id);
    return found == p.events.end() ? none : found->second;
}

Person& person_numbered(std::vector<Person>& people, int number) {
    for (Person& person : people)
        if (person.number == number) return person;
    people.push_back({.number = number, .role = number == 1 ? "complainant" : "", .facts = {}});
    return people.back();
}

}  // namespace

std::string_view name(ClockChange change) {
    return change_names.at(static_cast<std::size_t>(change));
}

std::optional<ClockChange> clock_change_named(std::string_view name) {
    const auto* found = std::find(change_names.begin(), change_names.end(), name);
    if (found == change_names.end()) return std::nullopt;
    return static_cast<ClockChange>(found - change_names.begin());
}

std::vector<std::string> clock_change_names() { return {change_names.begin(), change_names.end()}; }

std::vector<Field> taken_back(const Event& event, const Facts& personal) {
    std::vector<Field> out;
    if (event.act != Act::correct) return out;
    for (const std::string& name : event.facts.list(Field::corrected)) {
        const auto field = field_named(name);
        if (field && !event.facts.has(*field) && !personal.has(*field)) out.push_back(*field);
    }
    return out;
}

std::vector<Person> people(const Case& c, const PrivateCase& p) {
    std::vector<Person> all;
    for (const Event& event : c.events) {
        const Facts& facts = private_facts(p, event);
        const auto gone = taken_back(event, facts);
        const bool concerns_person =
            event.facts.has(Field::person) ||
            std::any_of(std::begin(personal_fields), std::end(personal_fields), [&](Field field) {
                return facts.has(field) || std::find(gone.begin(), gone.end(), field) != gone.end();
            });
        if (!concerns_person) continue;
        Person& person = person_numbered(all, std::max(1, event.facts.number(Field::person)));
        if (event.facts.has(Field::person_role)) person.role = event.facts.get(Field::person_role);
        for (const Field field : personal_fields)
            if (facts.has(field)) person.facts.set(field, facts.get(field));
        for (const Field field : gone) person.facts.remove(field);
    }
    std::sort(all.begin(), all.end(),
              [](const Person& a, const Person& b) { return a.number < b.number; });
    return all;
}

const Event* find_event(const Case& c, std::string_view id) {
    for (const Event& event : c.events)
        if (event.id == id) return &event;
    return nullptr;
}

std::string latest(const Case& c, const PrivateCase& p, Field field) {
    for (auto event = c.events.rbegin(); event != c.events.rend(); ++event) {
        const Facts& facts = private_facts(p, *event);
        const auto gone = taken_back(*event, facts);
        if (facts.has(field)) return facts.get(field);
        if (std::find(gone.begin(), gone.end(), field) != gone.end()) return "";
    }
    return "";
}

}  // namespace klag::core
