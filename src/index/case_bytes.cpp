#include "index/case_bytes.h"

#include "base/packing.h"
#include "index/unusable.h"

namespace klag::index {
namespace {

// What stands where, told once for both directions.

template <class Code>
std::uint64_t how_many(Code) {
    return static_cast<std::uint64_t>(Code::count_);
}
std::uint64_t how_many(core::ClockChange) {
    return static_cast<std::uint64_t>(core::ClockChange::cancelled) + 1;
}

template <class Code>
void lay_out_code(Packer& out, const Code& code) {
    out.number(static_cast<std::uint64_t>(code));
}
template <class Code>
void lay_out_code(Unpacker& in, Code& code) {
    code = static_cast<Code>(in.number_below(how_many(code)));
}

void lay_out_moment(Packer& out, const Moment& moment) {
    out.signed_number(moment.date.days().time_since_epoch().count());
    out.number(moment.minute ? static_cast<std::uint64_t>(*moment.minute) + 1 : 0);
    if (moment.minute) out.signed_number(moment.offset);
}
void lay_out_moment(Unpacker& in, Moment& moment) {
    constexpr std::uint64_t minutes_a_day = 24UL * 60;
    moment.date = Date{std::chrono::sys_days{std::chrono::days{in.signed_number()}}};
    const std::uint64_t minute = in.number_below(minutes_a_day + 1);
    if (minute == 0) return;
    moment.minute = static_cast<int>(minute) - 1;
    moment.offset = in.signed_number();
}

void lay_out_facts(Packer& out, const core::Facts& facts) {
    out.number(static_cast<std::uint64_t>(std::distance(facts.begin(), facts.end())));
    for (const auto& [field, values] : facts) {
        lay_out_code(out, field);
        out.list(values, [&out](const std::string& value) { out.text(value); });
    }
}
void lay_out_facts(Unpacker& in, core::Facts& facts) {
    for (std::size_t left = in.size(); left > 0; --left) {
        core::Field field{};
        lay_out_code(in, field);
        std::vector<std::string> values;
        in.list(values, [&in](std::string& value) { in.text(value); });
        facts.set(field, std::move(values));
    }
}

template <class Form, class Clock>
void lay_out_clock(Form& form, Clock& clock) {
    form.text(clock.id);
    form.text(clock.rule);
    lay_out_code(form, clock.change);
    form.hex(clock.start);
    lay_out_moment(form, clock.from);
    lay_out_moment(form, clock.due);
    form.hex(clock.source);
}

template <class Form, class Event>
void lay_out_event(Form& form, Event& event) {
    form.hex(event.id);
    lay_out_code(form, event.act);
    lay_out_moment(form, event.on);
    form.text(event.by);
    lay_out_facts(form, event.facts);
    form.list(event.clocks, [&form](auto& clock) { lay_out_clock(form, clock); });
    form.hex(event.text);
}

template <class Form, class Case>
void lay_out(Form& form, Case& c) {
    form.hex(c.uid);
    form.text(c.number);
    form.list(c.events, [&form](auto& event) { lay_out_event(form, event); });
}

}  // namespace

std::string bytes_of(const core::Case& c) {
    Packer out;
    lay_out(out, c);
    return out.take();
}

core::Case case_of(std::string_view bytes) {
    try {
        Unpacker in{bytes};
        core::Case c;
        lay_out(in, c);
        if (in.at_end() && !c.events.empty()) return c;
    } catch (const NotPacked&) {
        // as below
    }
    throw Damaged{"damaged bytes of a case"};
}

std::string form_of_bytes() {
    std::string form = "1";
    for (const core::FieldSpec& field : core::all_fields()) form += " " + std::string{field.name};
    for (const core::ActSpec& act : core::all_acts()) form += " " + std::string{act.name};
    return form;
}

}  // namespace klag::index
