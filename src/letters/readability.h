#pragma once

#include <string>
#include <string_view>

namespace klag::letters {

/// How hard a text is to read, by the index that is usual in its language.
struct Readability {
    enum class Index {
        lix,  ///< sv, nb: words a sentence + percentage of words over six letters (Björnsson 1968)
        flesch_douma,  ///< nl: 206.84 − 0.93 words a sentence − 77 syllables a word (Douma 1960)
        flesch,  ///< en: 206.835 − 1.015 words a sentence − 84.6 syllables a word (Flesch 1948)
    };
    Index index{};
    int value{};  ///< rounded; 0 for a text without words
    int words{};
    bool hard{};  ///< harder than a letter to everybody should be
};

/// Of a letter's Markdown in sv, nb, nl or en; any other language counts as en. Headings and items
/// of lists are sentences; quotations, which are somebody else's words, do not count.
Readability readability(std::string_view markdown, const std::string& language);

/// The value beyond which a letter is hard to read: over it for LIX, under it for the others.
int limit(Readability::Index index);

/// LIX, Flesch-Douma, Flesch.
std::string_view name(Readability::Index index);

}  // namespace klag::letters
