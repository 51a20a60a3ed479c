#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace klag::cli {

struct Command;
struct Program;

/// What was typed after a command. Asking for a name that the command does not declare, or for a
/// flag's value, is a bug in klag and throws std::logic_error.
class Given {
  public:
    Given() = default;
    /// Nothing was typed yet; knows the names that `command` and `program` declare.
    Given(const Program& program, const Command& command);

    /// Whether a flag was given.
    bool flag(std::string_view name) const;
    /// The value of an option; nothing when it was not given. An empty value is a value.
    std::optional<std::string> text(std::string_view name) const;
    /// All values of an option, in the order typed.
    const std::vector<std::string>& texts(std::string_view name) const;
    /// The word in the place of a parameter; nothing when it was left out.
    std::optional<std::string> parameter(std::string_view name) const;
    /// All words in the place of a parameter.
    const std::vector<std::string>& parameters(std::string_view name) const;

    /// Whether the command declares an option of this name.
    bool declares(std::string_view name) const { return options_.contains(name); }
    /// Whether it is declared as a flag, which takes no value.
    bool declares_flag(std::string_view name) const;

    /// Sets what parsing found, or what was asked for instead of being typed.
    void set_option(std::string_view name, std::vector<std::string> values);
    void set_parameter(std::string_view name, std::vector<std::string> values);

  private:
    struct Slot {
        bool is_flag{};
        std::vector<std::string> values{};
    };
    using Slots = std::map<std::string, Slot, std::less<>>;

    static const Slot& slot(const Slots& slots, std::string_view name, bool is_flag);

    Slots options_;
    Slots parameters_;
};

}  // namespace klag::cli
