#include "core/dates.h"

#include "core/clock.h"

namespace klag::core {
namespace {

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
    const auto happened = Date::parse(facts.get(Field::happened));
    if (happened && receipt < *happened)
        refuse(out, Reason::happened_after_receipt,
               {{"happened", happened->iso()}, {"received", receipt.iso()}});
    const bool promises = a.event.act == Act::plan || a.event.act == Act::inform ||
                          (a.event.act == Act::action && !facts.has(Field::done));
    const auto until = Date::parse(facts.get(Field::until));
    if (promises && until && *until < a.event.on.date)
        refuse(out, Reason::promise_in_the_past,
               {{"until", until->iso()}, {"on", a.event.on.date.iso()}});
}

}  // namespace

void advise_late_complaint(const Attempt& a, std::vector<Advice>& out) {
    const LateComplaint& rule = a.world.procedure.late_complaint;
    const bool registers = a.event.act == Act::register_;
    const auto happened = Date::parse(a.event.facts.get(Field::happened));
    if (!rule.within || !happened || (!registers && a.event.act != Act::correct)) return;
    if (!is_complaint(a.state)) return;
    Calendar every_day = a.world.calendar;  // no day off moves the last day on which to complain
    every_day.counting = {.roll = Counting::Roll::none};
    const Date last = reckon(*rule.within, Moment{*happened}, every_day, a.world.zone).due.date;
    if (last < received(a.state).date)
        out.push_back({Advice::Code::late_complaint,
                       {{"happened", happened->iso()}, {"within", rule.within->text()}},
                       rule.source});
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

}  // namespace klag::core
