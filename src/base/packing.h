#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Values in few bytes, one after the other, for what can be made again at any time. Whoever packs
/// and unpacks in the same order gets the same values back; both have the same words for it, so
/// that one description serves for both.
namespace klag {

class Packer {
  public:
    std::string take() { return std::move(bytes_); }

    /// In as few groups of seven bits as it needs.
    void number(std::uint64_t value);
    /// A number that may be negative.
    void signed_number(std::int64_t value);
    void flag(bool value) { number(value ? 1 : 0); }
    void text(std::string_view value);
    /// Text that is mostly hexadecimal digits: two of them to a byte.
    void hex(std::string_view value);

    template <class Value, class Each>
    void list(const std::vector<Value>& values, Each each) {
        number(values.size());
        for (const Value& value : values) each(value);
    }

  private:
    std::string bytes_;
};

/// Thrown for bytes that no Packer made in this order.
class NotPacked : public std::runtime_error {
  public:
    NotPacked() : std::runtime_error{"damaged bytes"} {}
};

class Unpacker {
  public:
    explicit Unpacker(std::string_view bytes) : rest_{bytes} {}

    bool at_end() const { return rest_.empty(); }

    std::uint64_t number();
    /// Below `limit`, else it throws.
    std::uint64_t number_below(std::uint64_t limit);
    /// Throws for what no `int` holds.
    int signed_number();
    void flag(bool& value) { value = number_below(2) == 1; }
    void text(std::string& value);
    void hex(std::string& value);

    template <class Value, class Each>
    void list(std::vector<Value>& values, Each each) {
        values.resize(size());
        for (Value& value : values) each(value);
    }
    /// How many values follow: never more than could stand in the bytes that are left.
    std::size_t size();

  private:
    std::string_view taken(std::size_t length);

    std::string_view rest_;
};

}  // namespace klag
