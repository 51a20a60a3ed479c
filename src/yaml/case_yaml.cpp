#include "yaml/case_yaml.h"

#include "yaml/case_scan.h"
#include "yaml/facts_yaml.h"
#include "yaml/reader.h"
#include "yaml/writer.h"

#include <algorithm>
#include <array>
#include <limits>
#include <set>

namespace klag::yaml {
namespace {

using core::Act;
using core::Case;
using core::ClockChange;
using core::ClockEntry;
using core::Event;

/// The number as a person may type it: K-2026-0042 is 42.
std::string short_number(const std::string& number) {
    const auto start = number.find_last_of('-') + 1;
    const auto first = number.find_first_not_of('0', start);
    return number.substr(first == std::string::npos ? start : first);
}

/// "{id: answer, rule: answer, …}"
void print_clock(std::string& out, const ClockEntry& clock) {
    const auto entry = [&out](std::string_view key, std::string_view value) {
        out += ", ";
        out += key;
        out += ": ";
        out += value;
    };
    out += "{id: " + token(clock.id);
    entry("rule", token(clock.rule));
    entry("change", name(clock.change));
    if (!clock.start.empty()) entry("start", token(clock.start));
    entry("from", token(clock.from.iso()));
    entry("due", token(clock.due.iso()));
    if (!clock.source.empty()) entry("source", token(clock.source));
    out += '}';
}

void print_event(std::string& out, const Event& event) {
    line(out, 2, "- id", token(event.id));
    line(out, 4, "act", core::name(event.act));
    line(out, 4, "on", token(event.on.iso()));
    line(out, 4, "by", token(event.by));
    print_facts(out, 4, event.facts);
    if (!event.clocks.empty()) {
        out += "    clocks:\n";
        for (const ClockEntry& clock : event.clocks) {
            out += "      - ";
            print_clock(out, clock);
            out += '\n';
        }
    }
    if (!event.text.empty()) line(out, 4, "text", token(event.text));
}

/// A value of so many hexadecimal digits; "" when absent and not `required`.
std::string hex(const Reader& map, std::string_view key, std::size_t digits, bool required = true) {
    if (!required && !map.has(key)) return "";
    std::string value = map.text(key);
    if (!is_hex(value, digits))
        map.error_at(key, text("'{key}' must be {count} hexadecimal digits",
                               {{"key", std::string{key}}, {"count", std::to_string(digits)}}));
    return value;
}

/// Git names objects by 40 digits, or by 64 in registers made with SHA-256.
std::string object_id(const Reader& map, std::string_view key) {
    if (!map.has(key)) return "";
    const bool long_id = map.text(key).size() == 64;
    return hex(map, key, long_id ? 64 : 40);
}

ClockEntry clock_from(const Reader& map) {
    map.only_keys({"id", "rule", "change", "start", "from", "due", "source"});
    const auto name = map.text("change");
    const auto change = core::clock_change_named(name);
    if (!change)
        map.error_at("change", text("unknown change of a clock"),
                     did_you_mean(name, core::clock_change_names()));
    return {.id = map.id("id"),
            .rule = map.id("rule"),
            .change = change.value_or(ClockChange{}),
            .start = hex(map, "start", 16, false),
            .from = map.moment("from"),
            .due = map.moment("due"),
            .source = object_id(map, "source")};
}

Act act_from(const Reader& map) {
    const auto name = map.text("act");
    if (const auto act = core::act_named(name)) return *act;
    std::vector<std::string> names;
    for (const core::ActSpec& spec : core::all_acts()) names.emplace_back(spec.name);
    map.error_at("act", text("unknown act '{act}'", {{"act", map.shown(name)}}),
                 did_you_mean(name, names));
    return {};
}

Event event_from(const Reader& map) {
    static const std::vector<std::string> own_keys{"id", "act", "on", "by", "clocks", "text"};
    Event event{.id = hex(map, "id", 16),
                .act = act_from(map),
                .on = map.moment("on"),
                .by = map.id("by"),
                .facts = facts_from(map, core::Plane::main, own_keys),
                .clocks = {},
                .text = hex(map, "text", 64, false)};
    for (const Reader& clock : map.list("clocks")) event.clocks.push_back(clock_from(clock));
    return event;
}

/// The number of a case; "" when it has none yet.
std::string number_from(const Reader& top) {
    std::string number = top.optional_text("number");
    if (!number.empty() && !is_case_number(number))
        top.error_at("number", text("this is not the number of a case"),
                     text("Write it as K-2026-0042."));
    return number;
}

core::StoredFile file_from(const Reader& map) {
    map.only_keys({"name", "title", "event", "sha256", "size"});
    core::StoredFile file{
        .name = map.text("name"),
        .title = map.optional_text("title"),
        .event = hex(map, "event", 16),
        .sha256 = hex(map, "sha256", 64),
        .size = static_cast<std::size_t>(map.number("size", 0, std::numeric_limits<int>::max()))};
    if (!is_file_of_case(file.name))
        map.error_at("name", text("a file of a case stands in letters/ or files/"),
                     text("Its name has letters a to z, digits, dots, hyphens and underscores."));
    return file;
}

}  // namespace

std::string print_case(const Case& c) {
    std::string out = c.number.empty()
                          ? "# not numbered yet · klag show " + c.uid + "\n"
                          : "# " + c.number + " · klag show " + short_number(c.number) + "\n";
    out += "format: 1\n";
    if (!c.number.empty()) line(out, 0, "number", token(c.number));
    line(out, 0, "uid", token(c.uid));
    out += "events:\n";
    for (const Event& event : c.events) print_event(out, event);
    return out;
}

Case parse_case(std::string_view text, std::string_view file) {
    if (auto canonical = scan_case(text)) return std::move(*canonical);
    return parse_case_strictly(text, file);
}

Case parse_case_strictly(std::string_view text, std::string_view file) {
    const Reader top{text, file};
    top.check_format();
    top.only_keys({"format", "number", "uid", "events"});
    Case c{.uid = hex(top, "uid", 32), .number = number_from(top), .events = {}};
    std::set<std::string> ids;
    for (const Reader& entry : top.list("events")) {
        c.events.push_back(event_from(entry));
        const bool is_first = c.events.size() == 1;
        if (is_first != (c.events.back().act == Act::register_))
            entry.error_at("act", is_first ? klag::text("the first event must be 'new'")
                                           : klag::text("'new' can only be the first event"));
        if (!ids.insert(c.events.back().id).second)
            entry.error_at("id", klag::text("two events have this id"));
    }
    if (c.events.empty()) top.error_at("events", klag::text("the case has no events"));
    return c;
}

std::string print_private(const core::PrivateCase& p, const std::string& number) {
    std::string out = number.empty() ? "# not numbered yet" : "# " + number;
    out += " · personal data, never saved on main · klag show " +
           (number.empty() ? p.uid : short_number(number)) + "\nformat: 1\n";
    line(out, 0, "uid", token(p.uid));
    line(out, 0, "salt", token(p.salt));
    out += p.events.empty() ? "events: {}\n" : "events:\n";
    for (const auto& [id, facts] : p.events) {
        out += "  " + token(id) + (facts.empty() ? ": {}\n" : ":\n");
        print_facts(out, 4, facts);
    }
    if (!p.files.empty()) out += "files:\n";
    for (const core::StoredFile& file : p.files) {
        line(out, 2, "- name", token(file.name));
        if (!file.title.empty()) line(out, 4, "title", scalar(file.title));
        line(out, 4, "event", token(file.event));
        line(out, 4, "sha256", token(file.sha256));
        line(out, 4, "size", std::to_string(file.size));
    }
    return out;
}

bool is_file_of_case(std::string_view name) {
    const auto slash = name.find('/');
    const auto folder = name.substr(0, slash);
    const auto rest = slash == std::string_view::npos ? "" : name.substr(slash + 1);
    constexpr std::string_view allowed =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-";
    return (folder == "letters" || folder == "files") && !rest.empty() && rest.size() <= 100 &&
           rest.find_first_not_of(allowed) == std::string_view::npos &&
           allowed.substr(0, 62).find(rest.front()) != std::string_view::npos;
}

core::PrivateCase parse_private(std::string_view text, std::string_view file) {
    if (auto canonical = scan_private(text)) return std::move(*canonical);
    return parse_private_strictly(text, file);
}

core::PrivateCase parse_private_strictly(std::string_view text, std::string_view file) {
    const Reader top{text, file, Content::personal};
    top.check_format();
    top.only_keys({"format", "uid", "salt", "events", "files"});
    core::PrivateCase p{
        .uid = hex(top, "uid", 32), .salt = hex(top, "salt", 64), .events = {}, .files = {}};
    if (const auto events = top.map("events"))
        for (const Reader& entry : events->entries()) {
            if (!is_hex(entry.key(), 16))
                entry.error_at_key(
                    klag::text("the id of an event (16 hexadecimal digits) is "
                               "expected here"));
            p.events[entry.key()] = facts_from(entry, core::Plane::personal);
        }
    for (const Reader& entry : top.list("files")) p.files.push_back(file_from(entry));
    return p;
}

}  // namespace klag::yaml
