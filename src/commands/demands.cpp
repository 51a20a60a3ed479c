#include "commands/demands.h"

#include <algorithm>
#include <iterator>

namespace klag::commands {
namespace {

constexpr Demand demands[] = {
    {core::Gate::Demand::answered, "it has not been answered", "Answer with 'klag answer {case}'."},
    {core::Gate::Demand::satisfaction, "nobody asked whether the person is satisfied",
     "Record what they said with 'klag follow-up {case} --satisfied-outcome …', or no-reply."},
    {core::Gate::Demand::thanked, "the person has not been thanked",
     "Thank with 'klag acknowledge {case}'."},
    {core::Gate::Demand::passed_on, "those concerned have not been told",
     "Pass it on with 'klag inform {case} --told staff --passed-on'."},
    {core::Gate::Demand::actions_done, "a measure is not done",
     "Record it with 'klag action {case} --action … --done …'."},
    {core::Gate::Demand::followed_up, "the measures have not been followed up",
     "Follow up with 'klag follow-up {case} --satisfied-outcome … --works …'."},
    {core::Gate::Demand::decided, "an issue has no outcome",
     "Decide with 'klag decide {case} --outcome …'."},
    {core::Gate::Demand::report_copied, "nobody was given the report",
     "Record it with 'klag inform {case} --told complainant --report'."},
};

}  // namespace

const Demand* demand_of(const core::Refusal& refusal) {
    const auto found = std::find_if(std::begin(demands), std::end(demands), [&](const Demand& row) {
        return refusal.values.at("demand") == name(row.demand);
    });
    return found == std::end(demands) ? nullptr : found;
}

Text unmet(const core::Refusal& refusal) {
    const Demand* demand = demand_of(refusal);
    return demand != nullptr ? text(demand->unmet)
                             : text("'{demand}' has not been recorded",
                                    {{"demand", refusal.values.at("demand")}});
}

}  // namespace klag::commands
