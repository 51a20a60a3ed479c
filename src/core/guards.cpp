#include "core/guards.h"

#include "core/clock.h"
#include "core/transitions.h"

#include <algorithm>
#include <array>

namespace klag::core {
namespace {

using Refusals = std::vector<Refusal>;

void refuse(Refusals& out, Reason reason, std::map<std::string, std::string> values = {},
            std::string source = {}, bool overridable = false) {
    out.push_back({reason, std::move(values), std::move(source), overridable});
}

std::string field_name(Field field) { return std::string{spec(field).name}; }

bool is_choice(const std::vector<Choice>& list, const std::string& value) {
    return std::any_of(list.begin(), list.end(),
                       [&](const Choice& choice) { return choice.id == value; });
}

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

void check_values(const Attempt& a, Refusals& out) {
    const ActSpec& act = spec(a.event.act);
    const auto check = [&](const Facts& facts) {
        for (const auto& [field, values] : facts)
            for (const std::string& value : values)
                if (!is_known(a, field, value))
                    refuse(out, Reason::unknown_value,
                           {{"field", field_name(field)}, {"value", value}});
    };
    check(a.event.facts);
    check(a.personal);
    for (const FieldUse& use : act.fields) {
        const bool given = a.event.facts.has(use.field) || a.personal.has(use.field);
        if (use.need == Need::required && !given)
            refuse(out, Reason::missing_value, {{"field", field_name(use.field)}});
    }
}

bool may_lie_before_the_last_change(Act act) {
    switch (act) {
        case Act::note:
        case Act::inform:
        case Act::contact:
        case Act::action:
        case Act::attach:
            return true;
        default:
            return false;
    }
}

/// A corrected receipt lies neither in the future nor after what happened to the case.
void check_corrected_receipt(const Attempt& a, Refusals& out) {
    const auto came = Moment::parse(a.event.facts.get(Field::received));
    if (a.event.act != Act::correct || !came) return;
    if (earlier(a.world.now, *came))
        return refuse(out, Reason::in_future, {{"on", came->iso()}, {"now", a.world.now.iso()}});
    for (const Event& event : a.before.events)
        if (earlier(event.on, *came))
            return refuse(out, Reason::before_receipt,
                          {{"on", event.on.iso()},
                           {"received", came->iso()},
                           {"act", std::string{name(event.act)}}});
}

/// Dates that cannot be right: a receipt of long ago is a slip of the finger, a letter is written
/// before it comes in, and nobody is promised a day that has passed.
void check_plausible(const Attempt& a, Refusals& out) {
    constexpr int ten_years = 3653;
    const Facts& facts = a.event.facts;
    const auto came = Moment::parse(facts.get(Field::received));
    if (came && a.event.on.date - came->date > ten_years)
        refuse(out, Reason::long_ago, {{"on", came->date.iso()}}, "", true);
    const auto written = Date::parse(facts.get(Field::written));
    const Date receipt = came ? came->date : received(a.state).date;
    if (written && receipt < *written)
        refuse(out, Reason::written_after_receipt,
               {{"written", written->iso()}, {"received", receipt.iso()}});
    const bool promises = a.event.act == Act::plan || a.event.act == Act::inform ||
                          (a.event.act == Act::action && !facts.has(Field::done));
    const auto until = Date::parse(facts.get(Field::until));
    if (promises && until && *until < a.event.on.date)
        refuse(out, Reason::promise_in_the_past,
               {{"until", until->iso()}, {"on", a.event.on.date.iso()}});
}

void check_dates(const Attempt& a, Refusals& out) {
    check_corrected_receipt(a, out);
    check_plausible(a, out);
    const Moment& on = a.event.on;
    const std::string iso = on.iso();
    if (earlier(a.world.now, on))
        refuse(out, Reason::in_future, {{"on", iso}, {"now", a.world.now.iso()}});
    for (const Field field : {Field::written, Field::manager_told, Field::orally, Field::in_writing,
                              Field::asked_on, Field::done}) {
        const auto day = Date::parse(a.event.facts.get(field));
        if (day && a.world.now.date < *day)
            refuse(out, Reason::in_future, {{"on", day->iso()}, {"now", a.world.now.iso()}});
    }
    if (a.event.act == Act::register_) {
        const auto came = Moment::parse(a.event.facts.get(Field::received));
        if (came && earlier(on, *came))
            refuse(out, Reason::in_future, {{"on", came->iso()}, {"now", on.iso()}});
        return;
    }
    const Moment came = received(a.state);
    if (earlier(on, came))
        refuse(out, Reason::before_receipt, {{"on", iso}, {"received", came.iso()}});
    else if (!may_lie_before_the_last_change(a.event.act) && earlier(on, a.state.since))
        refuse(out, Reason::before_last_act, {{"on", iso}, {"last", a.state.since.iso()}});
}

/// Acts that need somebody to tell.
bool needs_a_person(const Event& event) {
    switch (event.act) {
        case Act::acknowledge:
        case Act::plan:
        case Act::extend:
        case Act::answer:
        case Act::escalate:
            return true;
        case Act::inform:
            return event.facts.is(Field::told, "complainant");
        default:
            return false;
    }
}

void check_person(const Attempt& a, Refusals& out) {
    const std::string act{name(a.event.act)};
    if (is_anonymous(a.state) && needs_a_person(a.event))
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

void check_kind(const Attempt& a, Refusals& out) {
    const std::string& kind = a.event.facts.get(Field::kind);
    if (a.event.act != Act::classify || kind.empty()) return;
    if (is_complaint(a.state) && kind != "complaint" && !a.event.facts.flag(Field::at_wish))
        refuse(out, Reason::kind_needs_wish, {{"kind", kind}});
}

bool is_manager(const Attempt& a, const std::string& id) {
    const Member* member = a.world.organisation.member(id);
    if (member == nullptr) return false;
    constexpr std::array senior{"manager", "department-head", "sas", "mas", "committee"};
    const bool by_role = std::any_of(senior.begin(), senior.end(), [&](const char* role) {
        return std::find(member->roles.begin(), member->roles.end(), role) != member->roles.end();
    });
    const auto path = upwards(a.world.organisation, a.state.facts.get(Field::unit));
    return by_role || std::any_of(path.begin(), path.end(),
                                  [&](const Unit* unit) { return unit->manager == id; });
}

void check_people_at_work(const Attempt& a, Refusals& out) {
    const Procedure& procedure = a.world.procedure;
    const std::string& to = a.event.facts.get(Field::to);
    const std::string& as = a.event.facts.get(Field::as);
    const std::string about = latest(a.before, a.personal_before, Field::about_staff);
    const bool handles = as == "handler" || as == "investigator" || a.event.act == Act::escalate;
    if (handles && !to.empty() && to == about && procedure.independence == Force::demanded)
        refuse(out, Reason::not_independent, {{"staff", to}}, procedure.independence_source, true);
    if (as == "handler" && is_serious(a.state) && procedure.serious_to_manager == Force::demanded &&
        !is_manager(a, to))
        refuse(out, Reason::serious_needs_manager, {{"staff", to}}, procedure.serious_source, true);
}

std::string demand_name(Gate::Demand demand) {
    switch (demand) {
        case Gate::Demand::answered:
            return "answered";
        case Gate::Demand::satisfaction:
            return "satisfaction";
        case Gate::Demand::thanked:
            return "thanked";
        case Gate::Demand::passed_on:
            return "passed-on";
        case Gate::Demand::actions_done:
            return "actions-done";
        case Gate::Demand::followed_up:
            return "followed-up";
        case Gate::Demand::decided:
            return "decided";
        case Gate::Demand::report_copied:
            return "report-copied";
    }
    return "";
}

bool actions_done(const State& state) {
    return std::all_of(state.actions.begin(), state.actions.end(),
                       [](const Action& action) { return action.facts.has(Field::done); });
}

bool is_met(Gate::Demand demand, const Attempt& a) {
    const State& state = a.state;
    const bool answering = a.event.act == Act::answer;
    switch (demand) {
        case Gate::Demand::answered:
            return answering || !state.answered.empty();
        case Gate::Demand::satisfaction:
            return state.satisfaction_known || a.event.facts.flag(Field::satisfied);
        case Gate::Demand::thanked:
            return answering || !state.acknowledged.empty();
        case Gate::Demand::passed_on:
            return state.passed_on;
        case Gate::Demand::actions_done:
            return actions_done(state);
        case Gate::Demand::followed_up:
            return state.followed_up;
        case Gate::Demand::decided:
            return is_decided(state);
        case Gate::Demand::report_copied:
            return !state.reported ||
                   std::any_of(a.before.events.begin(), a.before.events.end(), [](const Event& e) {
                       return e.act == Act::inform && e.facts.flag(Field::report);
                   });
    }
    return true;
}

void check_closing(const Attempt& a, Refusals& out) {
    const auto after = next(a.state, a.event);
    if (after != Status::closed || closing_reason(a.state, a.event) != "answered") return;
    const std::string& kind = a.state.facts.get(Field::kind);
    for (const Gate& gate : a.world.procedure.gates) {
        if (!gate.kinds.empty() &&
            std::find(gate.kinds.begin(), gate.kinds.end(), kind) == gate.kinds.end())
            continue;
        for (const Gate::Demand demand : gate.demands)
            if (!is_met(demand, a))
                refuse(out, Reason::gate, {{"demand", demand_name(demand)}}, gate.source, true);
    }
}

void check_answer(const Attempt& a, Refusals& out) {
    const Facts& facts = a.event.facts;
    if (facts.flag(Field::solved)) {
        if (is_serious(a.state)) refuse(out, Reason::serious_not_on_the_spot);
        if (!facts.flag(Field::satisfied))
            refuse(out, Reason::missing_value, {{"field", field_name(Field::satisfied)}});
        return;
    }
    if (is_complaint(a.state) && a.world.procedure.outcome_demanded && !is_decided(a.state) &&
        !facts.flag(Field::not_taken_up))
        refuse(out, Reason::not_decided);
}

void check_extension(const Attempt& a, Refusals& out) {
    const std::string& id = a.event.facts.get(Field::clock);
    const auto clock = std::find_if(a.state.clocks.begin(), a.state.clocks.end(),
                                    [&](const Clock& row) { return row.entry.id == id; });
    if (clock == a.state.clocks.end() || !clock->running())
        return refuse(out, Reason::clock_not_running, {{"clock", id}});
    const auto& rules = a.world.procedure.clocks;
    const auto rule = std::find_if(rules.begin(), rules.end(), [&](const ClockRule& row) {
        return row.id == clock->entry.rule;
    });
    if (rule == rules.end() || !rule->extendable)
        return refuse(out, Reason::clock_not_extendable, {{"clock", id}});
    const std::string due = clock->entry.due.iso();
    const auto until = Date::parse(a.event.facts.get(Field::until));
    if (!until) return;
    if (*until <= clock->entry.due.date)
        refuse(out, Reason::extension_not_later, {{"clock", id}, {"due", due}}, rule->source);
    if (earlier(clock->entry.due, a.event.on))
        refuse(out, Reason::extension_late, {{"clock", id}, {"due", due}}, rule->source, true);
    if (!rule->longest_extension) return;
    const Moment latest_due =
        reckon(*rule->longest_extension, clock->original, a.world.calendar, a.world.zone).due;
    if (latest_due.date < *until)
        refuse(out, Reason::extension_too_long, {{"clock", id}, {"longest", latest_due.date.iso()}},
               rule->source, true);
}

void check_escalation(const Attempt& a, Refusals& out) {
    const int target = a.event.facts.number(Field::level);
    const int top = a.world.procedure.levels.empty() ? 1 : a.world.procedure.levels.back().number;
    if (!is_complaint(a.state))
        refuse(out, Reason::not_a_complaint);
    else if (a.state.level >= top)
        refuse(out, Reason::top_level, {{"level", std::to_string(a.state.level)}});
    else if (target <= a.state.level || level(a.world.procedure, target) == nullptr)
        refuse(out, Reason::no_such_level, {{"level", std::to_string(target)}});
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
            check_extension(a, out);
            break;
        case Act::escalate:
            check_escalation(a, out);
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

std::vector<Refusal> refusals(const Attempt& a) {
    Refusals out;
    if (a.event.act != Act::register_ && !next(a.state, a.event)) {
        if (is_anonymous(a.state) && needs_a_person(a.event)) {
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
    check_people_at_work(a, out);
    check_act(a, out);
    check_closing(a, out);
    return out;
}

}  // namespace klag::core
