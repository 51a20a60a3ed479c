#pragma once

#include "base/utf8.h"
#include "core/case.h"

#include <rapidcheck.h>

#include <string>
#include <vector>

/// Random values that are valid, with what breaks writers of YAML made likely.
namespace klag::yaml {

inline std::string utf8(char32_t c) {
    const auto byte = [](char32_t value) { return static_cast<char>(value); };
    if (c < 0x80) return {byte(c)};
    if (c < 0x800) return {byte(0xC0 | c >> 6), byte(0x80 | (c & 0x3F))};
    if (c < 0x10000)
        return {byte(0xE0 | c >> 12), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
    return {byte(0xF0 | c >> 18), byte(0x80 | (c >> 12 & 0x3F)), byte(0x80 | (c >> 6 & 0x3F)),
            byte(0x80 | (c & 0x3F))};
}

/// A piece of text: a marked character, a word that means something, any character.
inline rc::Gen<std::string> any_piece() {
    return rc::gen::oneOf(
        rc::gen::element<std::string>(" ", "  ", "\n", "\n\n", "\t", ":", ": ", " #", "-", "- ",
                                      "'", "\"", "\\", "|", ">", "&", "*", "!", "%", "@", "`", "{",
                                      "}", "[", "]", ",", "?", "~", "=", "...", "---", "\n---\n",
                                      "\n...\n", "<<", "<<<<<<< x\n", "\n=======\n"),
        rc::gen::element<std::string>("NO", "yes", "null", "0123", "2026-01-02", "1e3", ".inf",
                                      "åäö", "klagomål", "\\n", "\\u0000", "\xE2\x80\xA8",
                                      "\xE2\x80\xA9", "\xC2\xA0", "\xEF\xBB\xBF", "\xE2\x80\x8B",
                                      "😀", "e\xCC\x81"),
        rc::gen::map(rc::gen::inRange<std::uint32_t>(0x20, 0x250),
                     [](std::uint32_t c) { return utf8(c); }),
        rc::gen::map(rc::gen::inRange<std::uint32_t>(0x250, 0x110000),
                     [](std::uint32_t c) { return utf8(c); }));
}

/// Text that klag takes (bad_byte finds nothing); may be empty.
inline rc::Gen<std::string> any_text() {
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(any_piece()),
                        [](const std::vector<std::string>& pieces) {
                            std::string out;
                            for (const std::string& piece : pieces)
                                if (!bad_byte(piece)) out += piece;
                            return out;
                        });
}

/// Text of one line; never empty.
inline rc::Gen<std::string> any_line() {
    return rc::gen::map(any_text(), [](std::string text) {
        for (char& c : text)
            if (c == '\n') c = ' ';
        return text.empty() ? std::string{"x"} : text;
    });
}

inline rc::Gen<std::string> made_of(std::string_view characters, std::size_t least,
                                    std::size_t most) {
    return rc::gen::mapcat(rc::gen::inRange<std::size_t>(least, most + 1), [=](std::size_t length) {
        return rc::gen::container<std::string>(length, rc::gen::elementOf(std::string{characters}));
    });
}

inline rc::Gen<std::string> any_hex(std::size_t digits) {
    return rc::gen::oneOf(made_of("0123456789abcdef", digits, digits),
                          made_of("0123456789", digits, digits), made_of("0e", digits, digits));
}

inline rc::Gen<std::string> any_id() {
    return made_of("abcdefghijklmnopqrstuvwxyz0123456789.-", 1, 64);
}

inline rc::Gen<std::string> any_date() {
    return rc::gen::map(rc::gen::inRange(-100'000, 200'000),
                        [](int days) { return (Date{} + days).iso(); });
}

inline rc::Gen<Moment> any_moment() {
    return rc::gen::map(rc::gen::tuple(rc::gen::inRange(-100'000, 200'000),
                                       rc::gen::inRange(-1, 1440), rc::gen::inRange(-720, 840)),
                        [](const std::tuple<int, int, int>& parts) {
                            const auto [days, minute, offset] = parts;
                            if (minute < 0) return Moment{.date = Date{} + days};
                            return Moment{
                                .date = Date{} + days, .minute = minute, .offset = offset};
                        });
}

inline rc::Gen<std::string> any_case_number() {
    return rc::gen::map(rc::gen::tuple(made_of("ABCXYZ", 1, 8), rc::gen::inRange(1000, 10'000),
                                       rc::gen::inRange(1, 1'000'000'000)),
                        [](const std::tuple<std::string, int, int>& parts) {
                            const auto& [series, year, count] = parts;
                            std::string digits = std::to_string(count);
                            if (digits.size() < 4) digits.insert(0, 4 - digits.size(), '0');
                            return series + "-" + std::to_string(year) + "-" + digits;
                        });
}

/// A value that the field may have.
inline rc::Gen<std::string> any_value(const core::FieldSpec& spec) {
    using core::FieldType;
    const auto trimmed = [](std::string text) {
        text = std::string{trim(text)};
        return text.empty() ? std::string{"x"} : text;
    };
    switch (spec.type) {
        case FieldType::date:
            return any_date();
        case FieldType::moment:
            return rc::gen::map(any_moment(), [](const Moment& m) { return m.iso(); });
        case FieldType::flag:
            return rc::gen::element<std::string>("yes", "no");
        case FieldType::number:
            return rc::gen::map(rc::gen::inRange(0, 1'000'000'000),
                                [](int n) { return std::to_string(n); });
        case FieldType::code:
            return rc::gen::elementOf(core::codes(spec.field));
        case FieldType::language:
            return rc::gen::element<std::string>("sv", "nb", "nl", "en");
        case FieldType::reference:
            return rc::gen::map(made_of("AZaz09 /:.-_", 1, 60), trimmed);
        case FieldType::case_number:
            return any_case_number();
        case FieldType::line:
            if (spec.plane == core::Plane::personal) return any_line();
            return rc::gen::map(made_of("AZaz09 /:.,+=_-", 1, 100), trimmed);
        case FieldType::prose:
            return rc::gen::map(any_text(),
                                [](std::string text) { return text.empty() ? "x" : text; });
        default:
            return any_id();
    }
}

/// Some facts of one plane.
inline core::Facts some_facts(core::Plane plane) {
    core::Facts facts;
    for (const core::FieldSpec& spec : core::all_fields()) {
        if (spec.plane != plane || *rc::gen::inRange(0, 5) != 0) continue;
        const int count = spec.many ? *rc::gen::inRange(1, 4) : 1;
        std::vector<std::string> values;
        for (int i = 0; i < count; ++i) values.push_back(*any_value(spec));
        facts.set(spec.field, values);
    }
    return facts;
}

/// Any change of a clock that a file may hold.
inline core::ClockEntry some_clock() {
    return {.id = *any_id(),
            .rule = *any_id(),
            .change = static_cast<core::ClockChange>(*rc::gen::inRange(0, 4)),
            .start = *rc::gen::oneOf(rc::gen::just(std::string{}), any_hex(16)),
            .from = *any_moment(),
            .due = *any_moment(),
            .source = *rc::gen::oneOf(rc::gen::just(std::string{}), any_hex(40), any_hex(64))};
}

/// Any case that a file may hold, whether or not the rules let it happen.
inline core::Case some_case() {
    core::Case c{.uid = *any_hex(32),
                 .number = *rc::gen::oneOf(rc::gen::just(std::string{}), any_case_number()),
                 .events = {}};
    const auto ids = *rc::gen::nonEmpty(rc::gen::unique<std::vector<std::string>>(any_hex(16)));
    for (const std::string& id : ids) {
        const int act =
            c.events.empty() ? 0 : *rc::gen::inRange(1, static_cast<int>(core::Act::count_));
        c.events.push_back({.id = id,
                            .act = static_cast<core::Act>(act),
                            .on = *any_moment(),
                            .by = *any_id(),
                            .facts = some_facts(core::Plane::main),
                            .clocks = {},
                            .text = *rc::gen::oneOf(rc::gen::just(std::string{}), any_hex(64))});
        for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
            c.events.back().clocks.push_back(some_clock());
        if (c.events.size() == 8) break;
    }
    return c;
}

/// Any private content that a file may hold.
inline core::PrivateCase some_private() {
    core::PrivateCase p{.uid = *any_hex(32), .salt = *any_hex(64), .events = {}, .files = {}};
    for (int i = *rc::gen::inRange(0, 5); i > 0; --i)
        p.events[*any_hex(16)] = some_facts(core::Plane::personal);
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        p.files.push_back({.name = "files/" + *made_of("abcXYZ019", 1, 20),
                           // A title of blanks is none; klag never makes one.
                           .title = *rc::gen::suchThat(
                               any_line(), [](const std::string& t) { return !trim(t).empty(); }),
                           .event = *any_hex(16),
                           .sha256 = *any_hex(64),
                           .size = *rc::gen::inRange<std::size_t>(0, 1U << 30U)});
    return p;
}

}  // namespace klag::yaml
