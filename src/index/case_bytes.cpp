#include "index/case_bytes.h"

#include "index/unusable.h"

#include <cstdint>
#include <limits>
#include <type_traits>

namespace klag::index {
namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";

/// The value of a lower-case hexadecimal digit; -1 for anything else.
int digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

bool is_packable(std::string_view text) {
    return text.size() % 2 == 0 && text.find_first_not_of(hex_digits) == std::string_view::npos;
}

/// Writes values one after the other. Numbers take as few groups of seven bits as they need.
class Output {
  public:
    std::string take() { return std::move(bytes_); }

    void number(std::uint64_t value) {
        for (; value >= 0x80; value >>= 7U) bytes_ += static_cast<char>(0x80U | (value & 0x7FU));
        bytes_ += static_cast<char>(value);
    }
    /// A number that may be negative: its sign is the lowest bit.
    void signed_number(std::int64_t value) {
        const auto magnitude = static_cast<std::uint64_t>(value < 0 ? -(value + 1) : value);
        number(magnitude << 1U | (value < 0 ? 1U : 0U));
    }
    void text(const std::string& value) {
        number(value.size());
        bytes_ += value;
    }
    /// Text that is mostly hexadecimal digits: two of them to a byte.
    void hex(const std::string& value) {
        const bool packed = is_packable(value);
        number(value.size() << 1U | (packed ? 1U : 0U));
        if (!packed) bytes_ += value;
        for (std::size_t at = 0; packed && at < value.size(); at += 2)
            bytes_ += static_cast<char>(digit(value[at]) << 4U | digit(value[at + 1]));
    }
    template <class Code>
    void code(const Code& value) {
        number(static_cast<std::uint64_t>(value));
    }
    void facts(const core::Facts& values) {
        number(static_cast<std::uint64_t>(std::distance(values.begin(), values.end())));
        for (const auto& [field, all] : values) {
            code(field);
            number(all.size());
            for (const std::string& value : all) text(value);
        }
    }
    template <class Value, class Each>
    void list(const std::vector<Value>& values, Each each) {
        number(values.size());
        for (const Value& value : values) each(value);
    }
    void moment(const Moment& value) {
        signed_number(value.date.days().time_since_epoch().count());
        number(value.minute ? static_cast<std::uint64_t>(*value.minute) + 1 : 0);
        if (value.minute) signed_number(value.offset);
    }

  private:
    std::string bytes_;
};

/// Reads what Output wrote.
class Input {
  public:
    explicit Input(std::string_view bytes) : rest_{bytes} {}

    bool at_end() const { return rest_.empty(); }

    void text(std::string& value) { value = taken(size()); }
    void hex(std::string& value) {
        const std::uint64_t head = number();
        const std::size_t length = checked(head >> 1U);
        if ((head & 1U) == 0) {
            value = taken(length);
            return;
        }
        value.clear();
        value.reserve(length);
        for (const char byte : taken(length / 2)) {
            value += hex_digits[static_cast<unsigned char>(byte) >> 4U];
            value += hex_digits[static_cast<unsigned char>(byte) & 0xFU];
        }
    }
    template <class Code>
    void code(Code& value) {
        const std::uint64_t read = number();
        if (read >= limit(value)) throw_damaged();
        value = static_cast<Code>(read);
    }
    void facts(core::Facts& values) {
        for (std::size_t left = size(); left > 0; --left) {
            core::Field field{};
            code(field);
            std::vector<std::string> all(size());
            for (std::string& value : all) text(value);
            values.set(field, std::move(all));
        }
    }
    template <class Value, class Each>
    void list(std::vector<Value>& values, Each each) {
        values.resize(size());
        for (Value& value : values) each(value);
    }
    void moment(Moment& value) {
        value.date = Date{std::chrono::sys_days{std::chrono::days{signed_number()}}};
        const std::uint64_t minute = number();
        constexpr std::uint64_t minutes_a_day = 24UL * 60;
        if (minute > minutes_a_day) throw_damaged();
        if (minute == 0) return;
        value.minute = static_cast<int>(minute) - 1;
        value.offset = static_cast<int>(signed_number());
    }

  private:
    [[noreturn]] static void throw_damaged() { throw Unusable{"damaged bytes of a case"}; }

    static std::uint64_t limit(core::Field) {
        return static_cast<std::uint64_t>(core::Field::count_);
    }
    static std::uint64_t limit(core::Act) { return static_cast<std::uint64_t>(core::Act::count_); }
    static std::uint64_t limit(core::ClockChange) {
        return static_cast<std::uint64_t>(core::ClockChange::cancelled) + 1;
    }

    std::uint64_t number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (rest_.empty()) throw_damaged();
            const auto byte = static_cast<unsigned char>(rest_.front());
            rest_.remove_prefix(1);
            value |= std::uint64_t{byte & 0x7FU} << shift;
            if (byte < 0x80) return value;
        }
        throw_damaged();
    }
    std::int32_t signed_number() {
        const std::uint64_t read = number();
        const std::uint64_t magnitude = read >> 1U;
        if (magnitude > std::numeric_limits<std::int32_t>::max()) throw_damaged();
        const auto value = static_cast<std::int32_t>(magnitude);
        return (read & 1U) != 0 ? -value - 1 : value;
    }
    /// A length can't exceed what is left: two hexadecimal digits to a byte at the most.
    std::size_t checked(std::uint64_t length) const {
        if (length > rest_.size() * 2) throw_damaged();
        return static_cast<std::size_t>(length);
    }
    std::size_t size() { return checked(number()); }
    std::string_view taken(std::size_t length) {
        if (length > rest_.size()) throw_damaged();
        const std::string_view out = rest_.substr(0, length);
        rest_.remove_prefix(length);
        return out;
    }

    std::string_view rest_;
};

// What stands where, for both directions.

template <class Form, class Clock>
void lay_out_clock(Form& form, Clock& clock) {
    form.text(clock.id);
    form.text(clock.rule);
    form.code(clock.change);
    form.hex(clock.start);
    form.moment(clock.from);
    form.moment(clock.due);
    form.hex(clock.source);
}

template <class Form, class Event>
void lay_out_event(Form& form, Event& event) {
    form.hex(event.id);
    form.code(event.act);
    form.moment(event.on);
    form.text(event.by);
    form.facts(event.facts);
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
    Output output;
    lay_out(output, c);
    return output.take();
}

core::Case case_of(std::string_view bytes) {
    Input input{bytes};
    core::Case c;
    lay_out(input, c);
    if (!input.at_end() || c.events.empty()) throw Unusable{"damaged bytes of a case"};
    return c;
}

std::string form_of_bytes() {
    std::string form = "1";
    for (const core::FieldSpec& field : core::all_fields()) form += " " + std::string{field.name};
    for (const core::ActSpec& act : core::all_acts()) form += " " + std::string{act.name};
    return form;
}

}  // namespace klag::index
