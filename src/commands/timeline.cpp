#include "commands/timeline.h"

#include "base/utf8.h"
#include "cli/width.h"
#include "commands/code_words.h"
#include "commands/refusals.h"
#include "commands/words.h"
#include "core/gates.h"

#include <algorithm>

namespace klag::commands {
namespace {

using core::Field;
using core::FieldType;

/// Facts that the page shows elsewhere, or that say nothing to a reader.
bool left_out(Field field) {
    switch (field) {
        case Field::received:
        case Field::procedure:
        case Field::kind:
        case Field::unit:
        case Field::language:
        case Field::letter:
        case Field::file:
        case Field::received_by:
        case Field::complainant:
            return true;
        default:
            return false;
    }
}

std::string on_text(const Moment& on) {
    if (!on.minute) return on.date.iso() + "      ";
    return on.date.iso() + " " + time_of_day(*on.minute);
}

/// "recorded 2026-03-05" when that is another day than `on`; "" otherwise.
std::string recorded_text(const Moment& on, const store::Step* step, const Zone& zone) {
    if (step == nullptr) return "";
    const Moment recorded = zone.local(step->at);
    std::string out;
    if (recorded.date != on.date)
        out = text("recorded {date}", {{"date", recorded.date.iso()}}).english();
    if (step->fixed_clock && !out.empty()) out += text(" (fixed clock)").english();
    return out;
}

void add_lines(std::string& out, const std::string& body, int width) {
    constexpr int indent = 20;
    for (const std::string& line : cli::wrap_lines(printable(body), width - indent))
        out += line.empty() ? "\n" : std::string(indent, ' ') + line + "\n";
}

}  // namespace

std::string facts_in_words(const core::Event& event, const core::Procedure& procedure,
                           const core::Organisation& organisation) {
    std::vector<std::string> parts;
    const bool is_new = event.act == core::Act::register_;
    for (const auto& [field, values] : event.facts) {
        if (left_out(field) && (is_new || field == Field::letter || field == Field::file)) continue;
        if (is_new && field == Field::channel) continue;
        if (field == Field::sent && event.act != core::Act::letter) continue;
        std::vector<std::string> shown;
        for (const std::string& value : values)
            shown.push_back(value_words(field, value, procedure, organisation));
        const std::string name = field_words(field).english();
        const bool is_flag = spec(field).type == FieldType::flag;
        parts.push_back(is_flag ? name : name + ": " + join(shown, ", "));
    }
    return join(parts, "; ");
}

std::vector<std::string> set_aside_in_words(const core::Case& c, const core::Event& event,
                                            const store::Step* step, const cli::Catalogue& words,
                                            Context& klag) {
    std::vector<std::string> out;
    if (!event.facts.has(Field::override_rule)) return out;
    const store::Snapshot& saved = klag.saved();
    const store::Snapshot then = step == nullptr ? saved : saved.at(step->commit);
    const core::Procedure& procedure = then.procedure(fold(c).facts.get(Field::procedure));
    for (const core::Refusal& demand : demands_set_aside(c, event, procedure))
        out.push_back(unmet_demand(demand, words));
    return out;
}

std::string timeline(const core::Case& c, const core::PrivateCase& personal, int width,
                     Context& klag) {
    const store::Snapshot& saved = klag.saved();
    const core::Procedure& procedure = saved.procedure(fold(c).facts.get(Field::procedure));
    const auto steps = store::recorded_steps(klag.reg().repository(), saved.commit(), c);
    std::string out;
    for (const core::Event& event : c.events) {
        const auto found = steps.find(event.id);
        const store::Step* step = found == steps.end() ? nullptr : &found->second;
        const std::string recorded = recorded_text(event.on, step, klag.zone());
        std::string line = past_words(event) + " · " + staff_name(saved.organisation(), event.by);
        if (!recorded.empty()) line += " (" + recorded + ")";
        out += "  " + on_text(event.on) + "  " + cli::wrap(printable(line), width, 20) + "\n";
        const std::string facts = facts_in_words(event, procedure, saved.organisation());
        if (!facts.empty()) add_lines(out, facts, width);
        for (const std::string& demand :
             set_aside_in_words(c, event, step, klag.out().catalogue(), klag))
            add_lines(out, text("set aside: {demand}", {{"demand", demand}}).english(), width);
        const auto texts = personal.events.find(event.id);
        if (texts == personal.events.end()) continue;
        for (const auto& [field, values] : texts->second)
            if (spec(field).type == FieldType::prose && field != Field::words &&
                field != Field::address)
                add_lines(out, field_words(field).english() + ": " + values.front(), width);
    }
    return out;
}

}  // namespace klag::commands
