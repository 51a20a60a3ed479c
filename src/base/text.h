#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace klag {

/// A sentence for a person: the English wording, which is also the key of every translation, with
/// named places in braces, and what stands in them. Printed only after a catalogue rendered it.
struct Text {
    std::string key;
    std::vector<std::pair<std::string, std::string>> places{};

    /// The English sentence with its places filled. An unknown `{name}` stays as it is.
    std::string english() const;

    bool empty() const { return key.empty(); }
    bool operator==(const Text&) const = default;
};

/// Puts the values of `places` into the `{name}`s of `pattern`; a value is never looked at again.
std::string fill(std::string_view pattern,
                 const std::vector<std::pair<std::string, std::string>>& places);

/// Makes a sentence: text("{number} is {status}", {{"number", n}, {"status", s}}).
/// Every sentence a person sees passes here, so that it can be translated.
Text text(std::string key, std::vector<std::pair<std::string, std::string>> places = {});

/// A sentence with a number of things: `one` for 1, `many` for every other; {count} is the number.
Text counted(int count, std::string one, std::string many,
             std::vector<std::pair<std::string, std::string>> places = {});

}  // namespace klag
