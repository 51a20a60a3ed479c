#include "yaml/case_scan.h"

#include "base/utf8.h"
#include "yaml/case_yaml.h"
#include "yaml/facts_yaml.h"
#include "yaml/tree.h"

#include <algorithm>
#include <charconv>

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

void take_fact(core::Facts& facts, const Line& line, core::Plane plane) {
    const core::Field field = demanded(core::field_named(line.key));
    const core::FieldSpec& spec = core::spec(field);
    demand(spec.plane == plane && !facts.has(field));
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
        take_fact(event.facts, line, core::Plane::main);
}

/// The lines of a text, one after the other. Each must have an end.
class Lines {
  public:
    explicit Lines(std::string_view text) : rest_{text} {}

    bool any() const { return !rest_.empty(); }
    std::string_view peek() const {
        const auto end = rest_.find('\n');
        demand(end != std::string_view::npos);
        return rest_.substr(0, end);
    }
    std::string_view next() {
        const std::string_view line = peek();
        rest_.remove_prefix(line.size() + 1);
        return line;
    }

  private:
    std::string_view rest_;
};

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

/// The text of a block whose lines stand `begin` further in than nothing.
std::string block(Lines& lines, std::string_view head, std::string_view begin) {
    std::string value;
    while (lines.any() && (lines.peek().empty() || lines.peek().starts_with(begin))) {
        const std::string_view line = lines.next();
        value += line.empty() ? line : line.substr(begin.size());
        value += '\n';
    }
    demand(!value.empty());
    if (head.ends_with('-')) value.pop_back();
    return value;
}

void take_personal(core::Facts& facts, Lines& lines) {
    const Line line = parted(within(lines.next(), "    ", ""));
    if (!line.value.starts_with('|')) return take_fact(facts, line, core::Plane::personal);
    const core::FieldSpec& spec = core::spec(demanded(core::field_named(line.key)));
    demand(spec.plane == core::Plane::personal && !spec.many && !facts.has(spec.field));
    facts.add(spec.field, block(lines, line.value, "      "));
}

/// "  ID:" and its facts, or "  ID: {}".
void take_event(core::PrivateCase& p, Lines& lines) {
    const Line line = parted(within(lines.next(), "  ", ""));
    core::Facts& facts = p.events[hex(line.key, 16)];
    demand(line.value.empty() || line.value == "{}");
    while (lines.any() && lines.peek().starts_with("    ")) take_personal(facts, lines);
}

void take_file(core::PrivateCase& p, Lines& lines) {
    core::StoredFile& file = p.files.emplace_back();
    file.name = unquoted(within(lines.next(), "  - name: ", ""));
    demand(is_file_of_case(file.name));
    while (lines.any() && lines.peek().starts_with("    ")) {
        const Line line = parted(within(lines.next(), "    ", ""));
        const std::string_view size = line.value;
        if (line.key == "title")
            file.title = unquoted(line.value);
        else if (line.key == "event")
            file.event = hex(line.value, 16);
        else if (line.key == "sha256")
            file.sha256 = hex(line.value, 64);
        else if (line.key == "size" && size.size() < 10)
            std::from_chars(size.data(), size.data() + size.size(), file.size);
        else
            throw Odd{};
    }
    demand(file.title.empty() || !trim(file.title).empty());
    demand(!file.event.empty() && !file.sha256.empty());
}

void take_part(core::PrivateCase& p, Lines& lines) {
    const std::string_view text = lines.next();
    if (text == "events:") {
        while (lines.any() && lines.peek().starts_with("  ")) take_event(p, lines);
    } else if (text == "files:") {
        while (lines.any() && lines.peek().starts_with("  - ")) take_file(p, lines);
    } else if (text.starts_with("uid: ")) {
        p.uid = hex(parted(text).value, 32);
    } else if (text.starts_with("salt: ")) {
        p.salt = hex(parted(text).value, 64);
    } else {
        demand(text == "format: 1" || text == "events: {}");
    }
}

/// The number in the first line; "" when the case has none yet.
std::string number_in(std::string_view line) {
    const std::string_view begin = within(line, "# ", "").substr(0, line.find(" \xC2\xB7 ") - 2);
    return begin == "not numbered yet" ? "" : std::string{begin};
}

}  // namespace

std::optional<core::PrivateCase> scan_private(std::string_view text) {
    if (text.size() > max_bytes || bad_byte(text)) return std::nullopt;
    try {
        core::PrivateCase p;
        Lines lines{text};
        const std::string number = number_in(lines.next());
        while (lines.any()) take_part(p, lines);
        if (!p.uid.empty() && !p.salt.empty() && print_private(p, number) == text) return p;
    } catch (const Odd&) {
        // As above.
    }
    return std::nullopt;
}

std::optional<Case> scan_case(std::string_view text) {
    if (text.size() > max_bytes || bad_byte(text)) return std::nullopt;
    try {
        Case c;
        for (Lines lines{text}; lines.any();) take_line(c, lines.next());
        if (is_history(c.events) && print_case(c) == text) return c;
    } catch (const Odd&) {
        // Written by hand, or wrong: the strict reader will see.
    }
    return std::nullopt;
}

}  // namespace klag::yaml
