#pragma once

#include "core/procedure.h"

#include <string>
#include <vector>

/// A procedure as a flat list of rules: to count them, and to set two procedures side by side.
namespace klag::core {

/// One rule in the words of the file.
struct Rule {
    std::string part;  ///< the key of the file: `clocks`, `gates`, `conditions` …
    std::string id;    ///< the rule's id, kind, act or level; "" for a rule of its own
    std::string text;  ///< `10 working days from received until plan, answer; kinds complaint`
    std::string source{};
    bool verify{};  ///< the organisation must check it before use

    bool operator==(const Rule&) const = default;
};

/// Every rule, in the order of the file's parts. Titles and lists of categories are no rules.
std::vector<Rule> rules_of(const Procedure& procedure);

/// The rules marked `verify`.
std::vector<Rule> rules_to_verify(const Procedure& procedure);

/// A rule that two procedures do not have alike.
struct Difference {
    std::string part;
    std::string id;
    std::string first;   ///< the rule's text; "" when the first procedure does not have it
    std::string second;  ///< … the second

    bool operator==(const Difference&) const = default;
};

/// What differs, the first procedure's rules before those that only the second has. Sources and
/// marks to verify are not compared.
std::vector<Difference> differences(const Procedure& first, const Procedure& second);

/// `complaint, praise; levels 1; not anonymous`: a scope in the words of the file; "" for all.
std::string scope_text(const Scope& scope);

/// What a gate demands, in the words of the file: `answered`, `contact purpose=hearing`.
std::vector<std::string> demands_of(const Gate& gate);

/// `orally, told=complainant`: the facts that a condition needs.
std::string needs_text(const Condition& condition);

/// `received, assign as=coordinator`.
std::string triggers_text(const std::vector<Trigger>& triggers);

}  // namespace klag::core
