#pragma once

#include "core/case.h"

#include <cstdio>
#include <string>
#include <utility>

/// Cases made by hand, for tests of what is read out of them.
namespace klag::test {

/// Makes a case event by event: `CaseBuilder{7, "2026-03-02"}.on("2026-03-03").act(Act::plan)`.
/// Moments are written as in a case file. No rule is asked: it can build what klag would refuse.
class CaseBuilder {
  public:
    /// A complaint by phone to unit `north` under procedure `p`, received and registered
    /// `received`.
    explicit CaseBuilder(int number, std::string_view received, const core::Facts& more = {}) {
        char buffer[32];
        std::snprintf(buffer, sizeof buffer, "K-2026-%04d", number);
        case_.number = buffer;
        case_.uid = std::string(28, '0') + std::string{buffer + 7};
        core::Facts facts{{core::Field::received, std::string{received}},
                          {core::Field::procedure, "p"},
                          {core::Field::kind, "complaint"},
                          {core::Field::channel, "phone"},
                          {core::Field::unit, "north"}};
        facts.update(more);
        on(received).act(core::Act::register_, std::move(facts));
    }

    /// The moment of the events that follow.
    CaseBuilder& on(std::string_view moment) {
        on_ = Moment::parse(moment).value();
        return *this;
    }

    CaseBuilder& act(core::Act act, core::Facts facts = {}) {
        char id[20];
        std::snprintf(id, sizeof id, "%016zx", case_.events.size() + 1);
        case_.events.push_back(
            {.id = id, .act = act, .on = on_, .by = "anna", .facts = std::move(facts)});
        return *this;
    }

    /// A change of the clock `rule` at the newest event.
    CaseBuilder& clock(const std::string& rule, core::ClockChange change, std::string_view due) {
        core::Event& event = case_.events.back();
        const Moment from = start_of(rule, event.on);
        event.clocks.push_back({.id = rule,
                                .rule = rule,
                                .change = change,
                                .start = event.id,
                                .from = from,
                                .due = Moment::parse(due).value()});
        return *this;
    }

    /// Registered later than received: the moment of the registration.
    CaseBuilder& registered(std::string_view moment) {
        case_.events.front().on = Moment::parse(moment).value();
        return *this;
    }

    operator core::Case() const { return case_; }  // NOLINT(google-explicit-constructor)

  private:
    Moment start_of(const std::string& rule, const Moment& otherwise) const {
        for (const core::Event& event : case_.events)
            for (const core::ClockEntry& entry : event.clocks)
                if (entry.rule == rule) return entry.from;
        return otherwise;
    }

    core::Case case_;
    Moment on_;
};

}  // namespace klag::test
