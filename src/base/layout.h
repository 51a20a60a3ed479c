#pragma once

#include "base/date.h"
#include "base/packing.h"

#include <bit>
#include <concepts>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <typeinfo>
#include <utility>
#include <vector>

namespace klag {

template <class Value, template <class...> class Of>
inline constexpr bool is_a = false;
template <class... Of, template <class...> class Template>
inline constexpr bool is_a<Template<Of...>, Template> = true;

/// To be packed when it is constant, else to be filled.
template <class Value, class Wanted>
concept Like = std::same_as<std::remove_const_t<Value>, Wanted>;

/// Values one after the other, told once for both directions: `Form` is Packer or Unpacker. For a
/// struct `Parts` hands its members to a function: parts(value, take) calls take(member, member…).
template <class Form, class Parts>
class Layout {
  public:
    explicit Layout(Form& form) : form_{form} {}

    void all(auto&... values) { (one(values), ...); }

  private:
    static constexpr bool fills = std::same_as<Form, Unpacker>;

    void one(auto& value) {
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::same_as<Value, std::string>)
            form_.text(value);
        else if constexpr (std::same_as<Value, bool>)
            form_.flag(value);
        else if constexpr (std::is_enum_v<Value> || std::same_as<Value, unsigned>)
            small(value);
        else if constexpr (std::same_as<Value, int>)
            integer(value);
        else if constexpr (std::same_as<Value, std::size_t> || std::same_as<Value, long long>)
            large(value);
        else if constexpr (std::same_as<Value, double>)
            real(value);
        else if constexpr (std::same_as<Value, Date>)
            day(value);
        else if constexpr (is_a<Value, std::optional>)
            choice(value);
        else if constexpr (is_a<Value, std::vector>)
            form_.list(value, [&](auto& each) { one(each); });
        else if constexpr (is_a<Value, std::map> || is_a<Value, std::set>)
            collection(value);
        else if constexpr (is_a<Value, std::pair>)
            all(value.first, value.second);
        else
            Parts{}(value, [&](auto&... members) { all(members...); });
    }

    template <class Value>
    void small(Value& value) {
        if constexpr (fills)
            value = static_cast<Value>(form_.number_below(limit<Value>()));
        else
            form_.number(static_cast<std::uint64_t>(value));
    }
    template <class Value>
    static constexpr std::uint64_t limit() {
        if constexpr (requires { Value::count_; })
            return static_cast<std::uint64_t>(Value::count_) + 1;
        else
            return std::uint64_t{std::numeric_limits<unsigned>::max()} + 1;
    }

    void integer(auto& value) {
        if constexpr (fills)
            value = form_.signed_number();
        else
            form_.signed_number(value);
    }

    template <class Value>
    void large(Value& value) {
        if constexpr (fills)
            value = static_cast<Value>(form_.number());
        else
            form_.number(static_cast<std::uint64_t>(value));
    }

    void real(auto& value) {
        if constexpr (fills)
            value = std::bit_cast<double>(form_.number());
        else
            form_.number(std::bit_cast<std::uint64_t>(value));
    }

    void day(auto& value) {
        if constexpr (fills)
            value = Date{std::chrono::sys_days{std::chrono::days{form_.signed_number()}}};
        else
            form_.signed_number(value.days().time_since_epoch().count());
    }

    void choice(auto& value) {
        bool is_there = value.has_value();
        form_.flag(is_there);
        if (!is_there) return;
        if constexpr (fills) value.emplace();
        one(*value);
    }

    void collection(auto& values) {
        if constexpr (fills) {
            for (std::size_t left = form_.size(); left > 0; --left) take_into(values);
        } else {
            form_.number(values.size());
            for (const auto& value : values) one(value);
        }
    }
    template <class Key, class Value, class Order>
    void take_into(std::map<Key, Value, Order>& values) {
        std::pair<Key, Value> value;
        one(value);
        values.insert(values.end(), std::move(value));
    }
    template <class Key, class Order>
    void take_into(std::set<Key, Order>& values) {
        Key value;
        one(value);
        values.insert(values.end(), std::move(value));
    }

    Form& form_;
};

/// The value in bytes for which this program knows what they are.
template <class Parts, class Value>
std::string packed_by(const Value& value) {
    Packer out;
    out.text(typeid(Value).name());
    Layout<Packer, Parts>{out}.all(value);
    return out.take();
}

/// The value that was packed; nothing for bytes that were made of no such value.
template <class Parts, class Value>
std::optional<Value> unpacked_by(std::string_view bytes) {
    try {
        Unpacker in{bytes};
        std::string type;
        in.text(type);
        if (type != typeid(Value).name()) return std::nullopt;
        Value value;
        Layout<Unpacker, Parts>{in}.all(value);
        if (in.at_end()) return value;
    } catch (const NotPacked&) {
        // as below
    }
    return std::nullopt;
}

}  // namespace klag
