#include "letters/readability.h"

#include "base/utf8.h"
#include "letters/plain_text.h"

#include <utf8proc.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace klag::letters {
namespace {

constexpr std::size_t long_word = 6;  // LIX: more letters than this

struct Counted {
    int words{};
    int sentences{};
    int long_words{};
    int syllables{};
};

std::u32string code_points(std::string_view text) {
    std::u32string out;
    for (std::size_t at = 0; at < text.size();) {
        utf8proc_int32_t point = 0;
        const auto taken =
            utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at,
                             static_cast<utf8proc_ssize_t>(text.size() - at), &point);
        if (taken <= 0) break;  // text of a register is always valid
        out += static_cast<char32_t>(point);
        at += static_cast<std::size_t>(taken);
    }
    return out;
}

bool is_letter(char32_t c) {
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
            return true;
        default:
            return false;
    }
}

bool is_vowel(char32_t c) {
    constexpr std::u32string_view vowels{U"aeiouyAEIOUYåäöæøÅÄÖÆØéèêëïöüáóíúàÉÈËÏ"};
    return vowels.find(c) != std::u32string_view::npos;
}

/// Groups of vowels, of which every word has at least one. A silent e at the end of an English word
/// does not count.
int syllables(const std::u32string& word, bool english) {
    int groups = 0;
    bool before = false;
    for (const char32_t c : word) {
        const bool vowel = is_vowel(c);
        if (vowel && !before) ++groups;
        before = vowel;
    }
    const bool silent = english && word.size() > 2 && word.back() == U'e' &&
                        !is_vowel(word[word.size() - 2]) && word[word.size() - 2] != U'l';
    return std::max(1, groups - (silent ? 1 : 0));
}

/// Lines of the letter in which every paragraph is one line; without quotations, whose further
/// lines go on to the next empty one.
std::vector<std::string> own_lines(std::string_view markdown) {
    std::string own;
    bool quoted = false;
    for (const std::string& line : split(markdown, '\n')) {
        quoted = line.starts_with(">") || (quoted && !trim(line).empty());
        if (!quoted) own += line + "\n";
    }
    constexpr int unwrapped = 1 << 20;
    return split(to_text(own, unwrapped), '\n');
}

class Counter {
  public:
    explicit Counter(bool english) : english_{english} {}

    void take(const std::string& line) {
        const std::u32string text = code_points(line);
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (is_letter(text[i]))
                word_ += text[i];
            else
                end_word();
            const bool mark =
                text[i] == U'.' || text[i] == U'!' || text[i] == U'?' || text[i] == U':';
            const bool at_end = i + 1 == text.size() || text[i + 1] == U' ';
            if (mark && at_end) end_sentence();
        }
        end_word();
        end_sentence();
    }

    Counted counted{};

  private:
    void end_word() {
        if (word_.empty()) return;
        ++counted.words;
        ++in_sentence_;
        if (word_.size() > long_word) ++counted.long_words;
        counted.syllables += syllables(word_, english_);
        word_.clear();
    }

    void end_sentence() {
        end_word();
        if (in_sentence_ > 0) ++counted.sentences;
        in_sentence_ = 0;
    }

    bool english_{};
    std::u32string word_;
    int in_sentence_{};
};

Readability::Index index_for(const std::string& language) {
    if (language == "sv" || language == "nb") return Readability::Index::lix;
    return language == "nl" ? Readability::Index::flesch_douma : Readability::Index::flesch;
}

double value_of(Readability::Index index, const Counted& counted) {
    const double words = counted.words;
    const double sentence = words / counted.sentences;
    const double word = counted.syllables / words;
    switch (index) {
        case Readability::Index::lix:
            return sentence + 100.0 * counted.long_words / words;
        case Readability::Index::flesch_douma:
            return 206.84 - 0.93 * sentence - 77.0 * word;
        case Readability::Index::flesch:
            return 206.835 - 1.015 * sentence - 84.6 * word;
    }
    return 0;
}

}  // namespace

Readability readability(std::string_view markdown, const std::string& language) {
    Readability out{.index = index_for(language)};
    Counter counter{out.index == Readability::Index::flesch};
    for (const std::string& line : own_lines(markdown)) counter.take(line);
    out.words = counter.counted.words;
    if (out.words == 0) return out;
    out.value = static_cast<int>(std::lround(value_of(out.index, counter.counted)));
    const bool lix = out.index == Readability::Index::lix;
    out.hard = lix ? out.value > limit(out.index) : out.value < limit(out.index);
    return out;
}

int limit(Readability::Index index) {
    constexpr int language_of_authorities = 45;  // begins here on Björnsson's scale
    constexpr int fairly_difficult = 50;         // ends here on Flesch's
    return index == Readability::Index::lix ? language_of_authorities : fairly_difficult;
}

std::string_view name(Readability::Index index) {
    switch (index) {
        case Readability::Index::lix:
            return "LIX";
        case Readability::Index::flesch_douma:
            return "Flesch-Douma";
        case Readability::Index::flesch:
            return "Flesch";
    }
    return "";
}

}  // namespace klag::letters
