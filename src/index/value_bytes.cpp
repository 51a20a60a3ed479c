#include "index/value_bytes.h"

#include "base/packing.h"
#include "index/parts.h"

#include <concepts>
#include <limits>
#include <type_traits>
#include <typeinfo>
#include <utility>

namespace klag::index {
namespace {

template <class Value, template <class...> class Of>
inline constexpr bool is_a = false;
template <class... Of, template <class...> class Template>
inline constexpr bool is_a<Template<Of...>, Template> = true;

/// Values one after the other, told once for both directions: `Form` is Packer or Unpacker.
template <class Form>
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
            count(value);
        else if constexpr (std::same_as<Value, int>)
            number(value);
        else if constexpr (std::same_as<Value, Date>)
            day(value);
        else if constexpr (is_a<Value, std::optional>)
            choice(value);
        else if constexpr (is_a<Value, std::vector>)
            form_.list(value, [this](auto& each) { one(each); });
        else if constexpr (is_a<Value, std::map> || is_a<Value, std::set>)
            collection(value);
        else if constexpr (is_a<Value, std::pair>)
            all(value.first, value.second);
        else
            parts(value, [this](auto&... members) { all(members...); });
    }

    template <class Value>
    void count(Value& value) {
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

    void number(auto& value) {
        if constexpr (fills)
            value = form_.signed_number();
        else
            form_.signed_number(value);
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
    template <class Key, class Value>
    void take_into(std::map<Key, Value>& values) {
        std::pair<Key, Value> value;
        one(value);
        values.insert(values.end(), std::move(value));
    }
    template <class Key>
    void take_into(std::set<Key>& values) {
        Key value;
        one(value);
        values.insert(values.end(), std::move(value));
    }

    Form& form_;
};

}  // namespace

template <class Value>
std::string packed(const Value& value) {
    Packer out;
    out.text(typeid(Value).name());
    Layout<Packer>{out}.all(value);
    return out.take();
}

template <class Value>
std::optional<Value> unpacked(std::string_view bytes) {
    try {
        Unpacker in{bytes};
        std::string type;
        in.text(type);
        if (type != typeid(Value).name()) return std::nullopt;
        Value value;
        Layout<Unpacker>{in}.all(value);
        if (in.at_end()) return value;
    } catch (const NotPacked&) {
        // as below
    }
    return std::nullopt;
}

/// To be counted up when a member comes, goes or changes its type, which a test notices, and when
/// other values are read from the same file.
std::string form_of_values() { return " 1"; }

template std::string packed(const core::Settings&);
template std::string packed(const core::Organisation&);
template std::string packed(const core::Procedure&);
template std::string packed(const core::Calendar&);
template std::string packed(const core::Language&);
template std::string packed(const core::Summary&);
template std::optional<core::Settings> unpacked(std::string_view);
template std::optional<core::Organisation> unpacked(std::string_view);
template std::optional<core::Procedure> unpacked(std::string_view);
template std::optional<core::Calendar> unpacked(std::string_view);
template std::optional<core::Language> unpacked(std::string_view);
template std::optional<core::Summary> unpacked(std::string_view);

}  // namespace klag::index
