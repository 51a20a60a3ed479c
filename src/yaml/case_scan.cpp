#include "yaml/case_scan.h"

#include "base/utf8.h"
#include "yaml/case_yaml.h"
#include "yaml/facts_yaml.h"
#include "yaml/tree.h"

#include <algorithm>

namespace klag::yaml {
namespace {

using core::Act;
using core::Case;
using core::ClockEntry;
using core::Event;

/// Thrown for what is not canonical; never leaves this file.
struct Odd {};

void demand(bool holds) {
    if (!holds) throw Odd{};
}

template <class Value>
Value demanded(std::optional<Value> value) {
    demand(value.has_value());
    return std::move(*value);
}

/// A value as written: bare, or in double quotes without any escape.
std::string unquoted(std::string_view written) {
    demand(!written.empty() && written.find('\\') == std::string_view::npos);
    if (written.front() != '"') return std::string{written};
    demand(written.size() >= 2 && written.back() == '"');
    written = written.substr(1, written.size() - 2);
    demand(written.find('"') == std::string_view::npos);
    return std::string{written};
}

/// Takes `begin` and `end` off; anything else is odd.
std::string_view within(std::string_view text, std::string_view begin, std::string_view end) {
    demand(text.size() >= begin.size() + end.size() && text.starts_with(begin) &&
           text.ends_with(end));
    return text.substr(begin.size(), text.size() - begin.size() - end.size());
}

std::string hex(std::string_view written, std::size_t digits) {
    std::string value = unquoted(written);
    demand(is_hex(value, digits));
    return value;
}

std::string id(std::string_view written) {
    std::string value = unquoted(written);
    demand(is_id(value));
    return value;
}

Moment moment(std::string_view written) { return demanded(Moment::parse(unquoted(written))); }

struct Line {
    std::string_view key;
    std::string_view value;
};

/// `key: value`, or `key:` alone.
Line parted(std::string_view text) {
    const auto colon = text.find(':');
    demand(colon != std::string_view::npos);
    if (colon + 1 == text.size()) return {text.substr(0, colon), {}};
    demand(text[colon + 1] == ' ');
    return {text.substr(0, colon), text.substr(colon + 2)};
}

/// Calls `take` for each of the entries between commas.
template <class Take>
void each_entry(std::string_view text, Take take) {
    for (;;) {
        const auto comma = text.find(", ");
        take(text.substr(0, comma));
        if (comma == std::string_view::npos) return;
        text.remove_prefix(comma + 2);
    }
}

ClockEntry clock_from(std::string_view text) {
    ClockEntry clock;
    each_entry(within(text, "{", "}"), [&clock](std::string_view entry) {
        const Line line = parted(entry);
        if (line.key == "id")
            clock.id = id(line.value);
        else if (line.key == "rule")
            clock.rule = id(line.value);
        else if (line.key == "change")
            clock.change = demanded(core::clock_change_named(line.value));
        else if (line.key == "start")
            clock.start = hex(line.value, 16);
        else if (line.key == "from")
            clock.from = moment(line.value);
        else if (line.key == "due")
            clock.due = moment(line.value);
        else if (line.key == "source")
            clock.source = hex(line.value, line.value.size() < 60 ? 40 : 64);
        else
            throw Odd{};
    });
    return clock;
}

void take_fact(core::Facts& facts, const Line& line) {
    const core::Field field = demanded(core::field_named(line.key));
    const core::FieldSpec& spec = core::spec(field);
    demand(spec.plane == core::Plane::main && !facts.has(field));
    const auto take = [&](std::string_view written) {
        std::string value = unquoted(written);
        demand(fits(spec, value));
        facts.add(field, std::move(value));
    };
    if (spec.many)
        each_entry(within(line.value, "[", "]"), take);
    else
        take(line.value);
}

void take_key(Event& event, const Line& line) {
    if (line.key == "act")
        event.act = demanded(core::act_named(line.value));
    else if (line.key == "on")
        event.on = moment(line.value);
    else if (line.key == "by")
        event.by = id(line.value);
    else if (line.key == "text")
        event.text = hex(line.value, 64);
    else if (line.key != "clocks" || !line.value.empty())
        take_fact(event.facts, line);
}

void take_line(Case& c, std::string_view text) {
    constexpr std::string_view event_begin = "  - id: ";
    constexpr std::string_view clock_begin = "      - ";
    constexpr std::string_view key_begin = "    ";
    if (text.starts_with(event_begin)) {
        c.events.emplace_back().id = hex(text.substr(event_begin.size()), 16);
    } else if (text.starts_with(clock_begin)) {
        demand(!c.events.empty());
        c.events.back().clocks.push_back(clock_from(text.substr(clock_begin.size())));
    } else if (text.starts_with(key_begin)) {
        demand(!c.events.empty());
        take_key(c.events.back(), parted(text.substr(key_begin.size())));
    } else if (text.starts_with("number: ")) {
        c.number = unquoted(parted(text).value);
        demand(is_case_number(c.number));
    } else if (text.starts_with("uid: ")) {
        c.uid = hex(parted(text).value, 32);
    } else {
        demand(text == "format: 1" || text == "events:" || text.starts_with("# "));
    }
}

/// Whether the events are in an order that the strict reader takes, each with an id of its own.
bool is_history(const std::vector<Event>& events) {
    std::vector<std::string_view> ids;
    for (const Event& event : events) {
        if ((event.act == Act::register_) != ids.empty()) return false;
        ids.push_back(event.id);
    }
    std::sort(ids.begin(), ids.end());
    return !ids.empty() && std::adjacent_find(ids.begin(), ids.end()) == ids.end();
}

}  // namespace

std::optional<Case> scan_case(std::string_view text) {
    if (text.size() > max_bytes || bad_byte(text)) return std::nullopt;
    try {
        Case c;
        for (std::string_view rest = text; !rest.empty();) {
            const auto end = rest.find('\n');
            demand(end != std::string_view::npos);
            take_line(c, rest.substr(0, end));
            rest.remove_prefix(end + 1);
        }
        if (is_history(c.events) && print_case(c) == text) return c;
    } catch (const Odd&) {
        // Written by hand, or wrong: the strict reader will see.
    }
    return std::nullopt;
}

}  // namespace klag::yaml
