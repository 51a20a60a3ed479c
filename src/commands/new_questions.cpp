#include "commands/new_questions.h"

#include "commands/facts_given.h"
#include "commands/refusals.h"

#include <algorithm>
#include <set>

namespace klag::commands {
namespace {

using core::Act;
using core::Facts;
using core::Field;

/// The unit of a register that has only one.
std::string only_unit(Context& klag) {
    std::vector<const core::Unit*> units;
    for (const core::Unit& unit : klag.saved().organisation().units)
        if (active(unit, klag.today())) units.push_back(&unit);
    return units.size() == 1 ? units.front()->id : "";
}

Facts usual(const Facts& facts, Context& klag) {
    const store::Snapshot& saved = klag.saved();
    Facts out{{Field::unit, only_unit(klag)}};
    const std::string unit = facts.has(Field::unit) ? facts.get(Field::unit) : out.get(Field::unit);
    out.set(Field::procedure, procedure_of(saved.organisation(), unit, saved.settings().procedure));
    out.set(Field::kind, "complaint");
    out.set(Field::received, klag.now().date.iso());
    out.set(Field::language, saved.settings().language);
    out.set(Field::received_by, klag.actor().id);
    return out;
}

/// What is said so far: by an option, or in answer to a question.
std::string said(Field field, const Facts& facts, const cli::Answers& answers) {
    if (facts.has(field)) return facts.get(field);
    const auto answer = answers.find(spec(field).name);
    return answer == answers.end() ? "" : answer->second;
}

/// The procedure under which the case will be handled, as far as one knows by now.
const core::Procedure& procedure_so_far(const Facts& facts, const cli::Answers& answers,
                                        Context& klag) {
    Facts known = facts;
    known.set(Field::unit, said(Field::unit, facts, answers));
    const std::string name = facts.has(Field::procedure) ? facts.get(Field::procedure)
                                                         : usual(known, klag).get(Field::procedure);
    return klag.saved().procedure(name);
}

bool may_be_anonymous(const core::Procedure& procedure, const std::string& channel) {
    const auto& channels = procedure.anonymous_channels;
    return procedure.anonymous_allowed &&
           (channels.empty() ||
            std::find(channels.begin(), channels.end(), channel) != channels.end());
}

/// Fits questions to the unit's procedure and to whether the person says who they are. `facts` and
/// `klag` must outlive what it returns.
Fitting fitting(const Facts& facts, Context& klag) {
    return [&facts, &klag](Field field, cli::Question& question) {
        if (field == Field::kind || field == Field::channel)
            question.fitted = [&facts, &klag, field](cli::Question& own,
                                                     const cli::Answers& answers) {
                const core::Procedure& procedure = procedure_so_far(facts, answers, klag);
                own.choices = question_choices(field, procedure, klag);
                if (field == Field::channel && facts.flag(Field::anonymous))
                    std::erase_if(own.choices, [&](const cli::Choice& choice) {
                        return !may_be_anonymous(procedure, choice.value);
                    });
            };
        if (field == Field::name) {
            question.wanted = [&facts](const cli::Answers&) {
                return !facts.flag(Field::anonymous);
            };
            question.fitted = [&facts, &klag](cli::Question& own, const cli::Answers& answers) {
                own.optional = may_be_anonymous(procedure_so_far(facts, answers, klag),
                                                said(Field::channel, facts, answers));
                if (own.optional) own.text = text("the person's name (Enter alone: anonymous)");
            };
        }
        if (field == Field::address || field == Field::phone || field == Field::email ||
            field == Field::complainant)
            question.wanted = [&facts](const cli::Answers& answers) {
                return !facts.flag(Field::anonymous) && !said(Field::name, facts, answers).empty();
            };
    };
}

/// The fact that a person can give anew after this refusal; nothing when that does not mend it.
std::optional<Field> to_be_asked_again(const core::Refusal& refusal, const Facts& facts) {
    switch (refusal.reason) {
        case core::Reason::unknown_value:
            return core::field_named(refusal.values.at("field"));
        case core::Reason::in_future:
            // The date of the letter may be the one that lies in the future.
            if (refusal.values.at("on") != facts.get(Field::received)) return std::nullopt;
            return Field::received;
        default:
            return std::nullopt;
    }
}

std::vector<core::Refusal> refusals_of(Facts facts, Context& klag) {
    fill_with_the_usual(facts, klag);
    const core::World rules = world(klag.saved(), facts, klag);
    const core::Event event{.id = {},
                            .act = Act::register_,
                            .on = klag.now(),
                            .by = klag.actor().id,
                            .facts = facts.of(core::Plane::main)};
    const auto recorded = core::record({}, {}, event, facts.of(core::Plane::personal), rules);
    const auto* against = std::get_if<std::vector<core::Refusal>>(&recorded);
    return against == nullptr ? std::vector<core::Refusal>{} : *against;
}

/// Takes out what the rules refuse and says why; the facts to be asked for again.
std::set<Field> take_out_refused(Facts& facts, Context& klag) {
    std::set<Field> again;
    for (const core::Refusal& refusal : refusals_of(facts, klag)) {
        const auto field = to_be_asked_again(refusal, facts);
        const auto need = field ? core::need(Act::register_, *field) : std::nullopt;
        const bool can_be_asked = need && *need != core::Need::optional;
        if (!can_be_asked || !facts.has(*field)) continue;
        klag.out().say(
            text("{message}.", {{"message", wording(refusal, "", "").message.english()}}));
        facts.remove(*field);
        again.insert(*field);
    }
    return again;
}

}  // namespace

void fill_with_the_usual(Facts& facts, Context& klag) {
    for (const auto& [field, values] : usual(facts, klag))
        if (!facts.has(field)) facts.set(field, values);
}

void ask_about_registration(Facts& facts, Context& klag) {
    if (!klag.may_ask()) return;
    std::optional<std::set<Field>> only;
    do {
        const Facts known = facts;
        const Fitting fit = fitting(known, klag);
        const core::Procedure& procedure = procedure_so_far(known, {}, klag);
        ask_for_missing(Act::register_, procedure, usual(known, klag), facts, klag,
                        [&](Field field, cli::Question& question) {
                            fit(field, question);
                            if (only && !only->contains(field))
                                question.wanted = [](const cli::Answers&) { return false; };
                        });
        if (!facts.has(Field::name)) facts.set(Field::anonymous, "yes");
        only = take_out_refused(facts, klag);
    } while (!only->empty());
}

}  // namespace klag::commands
