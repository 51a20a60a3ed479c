#include "core/guards.h"

#include "core/charge.h"
#include "core/clock.h"
#include "core/conditions.h"
#include "core/dates.h"
#include "core/extensions.h"
#include "core/gates.h"
#include "core/transitions.h"

#include <algorithm>

namespace klag::core {
namespace {

std::string field_name(Field field) { return std::string{spec(field).name}; }

/// Whether `value` is one that `field` may hold here; forms are checked where they are read.
bool is_known(const Attempt& a, Field field, const std::string& value) {
    const Date day = a.event.on.date;
    switch (spec(field).type) {
        case FieldType::unit: {
            const Unit* unit = a.world.organisation.unit(value);
            return unit != nullptr && active(*unit, day);
        }
        case FieldType::staff: {
            const Member* member = a.world.organisation.member(value);
            return member != nullptr && active(*member, day);
        }
        case FieldType::listed: {
            const auto list = choices(a.world.procedure, field);
            const bool open_list = list.empty() && field != Field::recipient;
            return open_list || is_choice(list, value);
        }
        case FieldType::code: {
            const auto list = codes(field);
            return std::find(list.begin(), list.end(), value) != list.end();
        }
        default:
            return true;
    }
}

/// What is wrong with a value, for its refusal. A unit that ended names the one that took over, and
/// a member of staff who left the last day.
std::map<std::string, std::string> unknown(const Attempt& a, Field field,
                                           const std::string& value) {
    std::map<std::string, std::string> out{{"field", field_name(field)}, {"value", value}};
    const Member* member =
        spec(field).type == FieldType::staff ? a.world.organisation.member(value) : nullptr;
    if (member != nullptr && member->to && *member->to < a.event.on.date)
        out.emplace("left", member->to->iso());
    if (spec(field).type != FieldType::unit) return out;
    const Organisation& organisation = a.world.organisation;
    const Unit* unit = organisation.unit(value);
    for (std::size_t steps = 0; unit != nullptr && steps < organisation.units.size(); ++steps) {
        unit = organisation.unit(unit->successor);
        if (unit == nullptr || !active(*unit, a.event.on.date)) continue;
        out.emplace("successor", unit->id);
        break;
    }
    return out;
}

void check_values(const Attempt& a, Refusals& out) {
    const ActSpec& act = spec(a.event.act);
    const auto check = [&](const Facts& facts) {
        for (const auto& [field, values] : facts)
            for (const std::string& value : values)
                if (!is_known(a, field, value))
                    refuse(out, Reason::unknown_value, unknown(a, field, value));
    };
    check(a.event.facts);
    check(a.personal);
    for (const FieldUse& use : act.fields) {
        const bool given = a.event.facts.has(use.field) || a.personal.has(use.field);
        if (use.need == Need::required && !given)
            refuse(out, Reason::missing_value, {{"field", field_name(use.field)}});
    }
}

/// Whether the act comes to nothing, since nobody is there to be told.
bool has_nobody_to_tell(const Attempt& a) {
    return is_anonymous(a.state) && tells_complainant(a.event.act, a.event.facts);
}

void check_person(const Attempt& a, Refusals& out) {
    const std::string act{name(a.event.act)};
    if (has_nobody_to_tell(a))
        refuse(out, Reason::anonymous, {{"act", act}}, a.world.procedure.anonymous_source);
    const bool solved = a.event.facts.flag(Field::solved);
    const std::string& who = a.state.facts.get(Field::complainant);
    const std::string& consent = a.state.facts.get(Field::consent);
    const bool for_another = who == "relative" || who == "practitioner";
    const bool agreed = consent == "yes" || consent == "not-needed";
    if (a.event.act == Act::answer && !solved && for_another && !agreed && is_complaint(a.state))
        refuse(out, Reason::no_consent, {{"consent", consent.empty() ? "unknown" : consent}}, "",
               true);
}

void check_registration(const Attempt& a, Refusals& out) {
    if (!a.event.facts.flag(Field::anonymous)) return;
    const Procedure& procedure = a.world.procedure;
    const std::string& channel = a.event.facts.get(Field::channel);
    if (!procedure.anonymous_allowed)
        refuse(out, Reason::anonymous_not_allowed, {}, procedure.anonymous_source, true);
    const auto& allowed = procedure.anonymous_channels;
    if (!allowed.empty() && std::find(allowed.begin(), allowed.end(), channel) == allowed.end())
        refuse(out, Reason::anonymous_channel, {{"channel", channel}}, procedure.anonymous_source,
               true);
}

/// Whether the act comes with no fact but `beside` and what sets a rule aside.
bool says_nothing(const Attempt& a, Field beside) {
    const auto says = [&](const Facts& facts) {
        return std::any_of(facts.begin(), facts.end(), [&](const auto& fact) {
            return fact.first != beside && fact.first != Field::override_rule &&
                   fact.first != Field::reason;
        });
    };
    return !says(a.event.facts) && !says(a.personal);
}

void check_kind(const Attempt& a, Refusals& out) {
    const std::string& kind = a.event.facts.get(Field::kind);
    if (a.event.act != Act::classify) return;
    if (says_nothing(a, Field::issue))
        refuse(out, Reason::missing_value, {{"field", field_name(Field::category)}});
    if (kind.empty()) return;
    if (is_complaint(a.state) && kind != "complaint" && !a.event.facts.flag(Field::at_wish))
        refuse(out, Reason::kind_needs_wish, {{"kind", kind}});
}

/// The short way is open for what is not serious, and only at once.
void check_on_the_spot(const Attempt& a, Refusals& out) {
    const OnTheSpot& rule = a.world.procedure.on_the_spot;
    if (is_serious(a.state)) refuse(out, Reason::serious_not_on_the_spot);
    if (!rule.allowed) refuse(out, Reason::not_on_the_spot, {}, rule.source, true);
    if (!rule.within) return;
    const Moment due = reckon(*rule.within, received(a.state), a.world.calendar, a.world.zone).due;
    if (earlier(due, a.event.on))
        refuse(out, Reason::late_on_the_spot, {{"due", due.iso()}}, rule.source, true);
}

void check_answer(const Attempt& a, Refusals& out) {
    const Facts& facts = a.event.facts;
    if (facts.flag(Field::solved)) {
        check_on_the_spot(a, out);
        if (!facts.flag(Field::satisfied))
            refuse(out, Reason::missing_value, {{"field", field_name(Field::satisfied)}});
        return;
    }
    if (is_complaint(a.state) && a.world.procedure.outcome_demanded && !is_decided(a.state) &&
        !facts.flag(Field::not_taken_up))
        refuse(out, Reason::not_decided);
}

/// One level after the other; a level in between is left out only with a reason.
void check_escalation(const Attempt& a, Refusals& out) {
    const int target = a.event.facts.number(Field::level);
    const int top = a.world.procedure.levels.empty() ? 1 : a.world.procedure.levels.back().number;
    const Level* next = level_above(a.world.procedure, a.state.level);
    if (!is_complaint(a.state))
        refuse(out, Reason::not_a_complaint);
    else if (a.state.level >= top)
        refuse(out, Reason::top_level, {{"level", std::to_string(a.state.level)}});
    else if (target <= a.state.level || level(a.world.procedure, target) == nullptr)
        refuse(out, Reason::no_such_level, {{"level", std::to_string(target)}});
    else if (next != nullptr && next->number < target)
        refuse(out, Reason::level_skipped,
               {{"level", std::to_string(target)}, {"next", std::to_string(next->number)}},
               next->source, true);
}

void check_numbers(const Attempt& a, Refusals& out) {
    const Facts& facts = a.event.facts;
    const int issue = facts.number(Field::issue);
    const auto issues = static_cast<int>(a.state.issues.size());
    if (facts.has(Field::issue) && (issue < 1 || issue > issues + (a.event.act == Act::classify)))
        refuse(out, Reason::no_such_issue, {{"issue", std::to_string(issue)}});
    const int action = facts.number(Field::action);
    const auto actions = static_cast<int>(a.state.actions.size());
    if (facts.has(Field::action) && (action < 1 || action > actions + 1))
        refuse(out, Reason::no_such_action, {{"action", std::to_string(action)}});
}

/// A decision says something about the issues, about the handling, or both (N08).
void check_decision(const Attempt& a, Refusals& out) {
    const Facts& facts = a.event.facts;
    if (!facts.has(Field::outcome) && !facts.has(Field::handling_finding))
        refuse(out, Reason::missing_value, {{"field", field_name(Field::outcome)}});
}

/// What every case has can be corrected, but not taken back; nor can the complainant's name.
void check_correction(const Attempt& a, Refusals& out) {
    const bool is_first_person = a.event.facts.number(Field::person) <= 1;
    for (const Field field : taken_back(a.event, a.personal)) {
        const bool is_needed = need(Act::register_, field) == Need::required;
        if (is_needed || field == Field::received || (field == Field::name && is_first_person))
            refuse(out, Reason::missing_value, {{"field", field_name(field)}});
    }
}

/// Whether the event gives another date to a measure that had one: whoever was told of it was
/// promised that date (G17).
bool moves_measure(const Attempt& a) {
    const std::string& until = a.event.facts.get(Field::until);
    return std::any_of(a.state.actions.begin(), a.state.actions.end(), [&](const Action& action) {
        return action.number == a.event.facts.number(Field::action) && !until.empty() &&
               action.facts.has(Field::until) && !action.facts.is(Field::until, until);
    });
}

/// A new measure says what is to be done; word on an earlier one says something about it, and
/// another date why.
void check_measure(const Attempt& a, Refusals& out) {
    const int number = a.event.facts.number(Field::action);
    const bool is_new = number == static_cast<int>(a.state.actions.size()) + 1;
    if (is_new && !a.personal.has(Field::what))
        return refuse(out, Reason::missing_value, {{"field", field_name(Field::what)}});
    if (!is_new && says_nothing(a, Field::action))
        refuse(out, Reason::missing_value, {{"field", field_name(Field::done)}});
    if (moves_measure(a) && !a.personal.has(Field::reason))
        refuse(out, Reason::missing_value, {{"field", field_name(Field::reason)}});
}

/// Guards of one act each.
void check_act(const Attempt& a, Refusals& out) {
    switch (a.event.act) {
        case Act::register_:
            check_registration(a, out);
            break;
        case Act::acknowledge:
            if (a.state.acknowledged.contains(a.state.level))
                refuse(out, Reason::already_acknowledged,
                       {{"level", std::to_string(a.state.level)}});
            break;
        case Act::decide:
            check_decision(a, out);
            break;
        case Act::answer:
            check_answer(a, out);
            break;
        case Act::extend:
            for (Refusal& refusal : refusals_of_extension(a.before, a.state, a.event, a.world))
                out.push_back(std::move(refusal));
            check_new_date(a, out);
            break;
        case Act::escalate:
            check_escalation(a, out);
            break;
        case Act::action:
            check_measure(a, out);
            break;
        case Act::identify:
            if (!is_anonymous(a.state)) refuse(out, Reason::not_anonymous);
            break;
        case Act::correct:
            check_correction(a, out);
            break;
        case Act::handover:
            if (a.state.handed_to.contains(a.event.facts.get(Field::recipient)))
                refuse(out, Reason::handed_over_before,
                       {{"recipient", a.event.facts.get(Field::recipient)}});
            break;
        case Act::forward:
            if (!a.event.facts.flag(Field::outside) &&
                a.event.facts.get(Field::unit) == a.state.facts.get(Field::unit))
                refuse(out, Reason::same_unit, {{"unit", a.event.facts.get(Field::unit)}});
            break;
        case Act::close:
            if (a.event.facts.is(Field::duplicate_of, a.before.number))
                refuse(out, Reason::duplicate_of_itself);
            break;
        case Act::void_:
            if (a.state.has_letter) refuse(out, Reason::letter_was_sent);
            break;
        default:
            break;
    }
}

}  // namespace

Refusals refusals(const Attempt& a) {
    Refusals out;
    if (a.event.act != Act::register_ && !next(a.state, a.event)) {
        if (has_nobody_to_tell(a)) {
            check_person(a, out);
            return out;
        }
        std::string allowed;
        for (const Status status : allowed_from(a.state, a.event))
            allowed += (allowed.empty() ? "" : " or ") + std::string{name(status)};
        refuse(out, Reason::wrong_status,
               {{"act", std::string{name(a.event.act)}},
                {"status", std::string{name(a.state.status)}},
                {"allowed", allowed}});
        return out;
    }
    check_values(a, out);
    check_dates(a, out);
    check_numbers(a, out);
    check_person(a, out);
    check_kind(a, out);
    check_charge(a, out);
    check_conditions(a, out);
    check_promise(a, out);
    check_letter_of_today(a, out);
    check_act(a, out);
    check_closing(a, out);
    return out;
}

}  // namespace klag::core
