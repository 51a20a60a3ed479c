#include "core/case.h"

#include <algorithm>

namespace klag::core {
namespace {

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

std::vector<Person> people(const Case& c, const PrivateCase& p) {
    std::vector<Person> all;
    for (const Event& event : c.events) {
        const Facts& facts = private_facts(p, event);
        const bool concerns_person =
            event.facts.has(Field::person) ||
            std::any_of(std::begin(personal_fields), std::end(personal_fields),
                        [&](Field field) { return facts.has(field); });
        if (!concerns_person) continue;
        Person& person = person_numbered(all, std::max(1, event.facts.number(Field::person)));
        if (event.facts.has(Field::person_role)) person.role = event.facts.get(Field::person_role);
        for (const Field field : personal_fields)
            if (facts.has(field)) person.facts.set(field, facts.get(field));
    }
    std::sort(all.begin(), all.end(),
              [](const Person& a, const Person& b) { return a.number < b.number; });
    return all;
}

std::string latest(const Case& c, const PrivateCase& p, Field field) {
    for (auto event = c.events.rbegin(); event != c.events.rend(); ++event)
        if (const Facts& facts = private_facts(p, *event); facts.has(field))
            return facts.get(field);
    return "";
}

}  // namespace klag::core
