#pragma once

#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// Letters: templates in Markdown with places for facts, and the paper letter they become.
namespace klag::letters {

/// What a template may name: a text, a yes or no, a list, or a group of further names.
/// An empty text counts as no.
struct Data {
    using List = std::vector<Data>;
    using Map = std::map<std::string, Data>;

    std::variant<bool, std::string, List, Map> value{false};

    Data() = default;
    Data(bool yes) : value{yes} {}
    Data(std::string text) : value{std::move(text)} {}
    Data(const char* text) : value{std::string{text}} {}
    Data(List list) : value{std::move(list)} {}
    Data(Map map) : value{std::move(map)} {}

    /// Whether a section of it is shown.
    bool yes() const;
};

}  // namespace klag::letters
