#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Text made alike, so that a word is found however it is written: letter case, accents, the way in
/// which Unicode writes a letter, invisible characters and the number of blanks are gone.
namespace klag::letters {

/// Characters made alike.
using Letters = std::vector<int>;

enum class Class { letter, digit, other };

Class class_of(int letter);
bool is_digit(int letter);      ///< 0 to 9
bool is_separator(int letter);  ///< what may stand between the groups of a number
bool has_digit(const Letters& word);
std::size_t count_of(const Letters& letters, Class wanted);

/// The parts between blanks.
std::vector<Letters> words_of(const Letters& value);
/// The parts that consist of letters and digits.
std::vector<Letters> plain_words_of(const Letters& value);
/// Words `from` to `to`, without the last, with a blank between them or `close` together.
Letters joined(const std::vector<Letters>& words, std::size_t from, std::size_t to, bool close);

/// A text made alike, each character with the bytes that it came from.
struct Alike {
    Letters letters;
    std::vector<std::size_t> starts;
    std::vector<std::size_t> ends;
    std::vector<bool> small{};  ///< which of them were small letters

    std::size_t size() const { return letters.size(); }

    /// Whether a word ends or begins between the character before `at` and that at `at`.
    bool is_edge(std::size_t at) const;

    /// How many characters from `at` on are `wanted` as whole words, the s of a genitive included;
    /// 0 when they are not.
    std::size_t matches(const Letters& wanted, std::size_t at) const;

    /// The same for digits, with anything between them that separates the groups of a number.
    std::size_t matches_number(const Letters& digits, std::size_t at) const;
};

Alike alike(std::string_view text);

/// `words` in small letters from a to z, digits and hyphens, for the name of a file:
/// "bekräftelse på ärendet" becomes "bekraftelse-pa-arendet".
std::string plain_name(std::string_view words);

}  // namespace klag::letters
