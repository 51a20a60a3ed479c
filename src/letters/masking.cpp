#include "letters/masking.h"

#include "base/utf8.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <string>

namespace klag::letters {
namespace {

using Letters = std::vector<int>;

enum class Class { letter, digit, other };

constexpr int blank = ' ';
constexpr std::size_t least_digits = 6;     // of a telephone number that is covered by itself
constexpr std::size_t least_code = 5;       // digits of a postal code: four could be a year
constexpr std::size_t least_street = 4;     // letters
constexpr std::size_t most_separators = 3;  // between two digits of one number
constexpr std::string_view bar{"███"};

// Words of a name that point at nobody, in the languages of letters; made alike as below.
constexpr std::array<std::string_view, 34> says_nothing{
    "af", "av",   "van",  "von",      "de",       "den",    "der",    "des", "di",
    "la", "le",   "ten",  "ter",      "te",       "of",     "zu",     "och", "og",
    "en", "and",  "herr", "fru",      "froken",   "frk",    "hr",     "mr",  "mrs",
    "ms", "miss", "dr",   "familjen", "familien", "family", "mevrouw"};

Class class_of(int letter) {
    switch (utf8proc_category(letter)) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
            return Class::letter;
        case UTF8PROC_CATEGORY_ND:
        case UTF8PROC_CATEGORY_NL:
        case UTF8PROC_CATEGORY_NO:
            return Class::digit;
        default:
            return Class::other;
    }
}

bool is_digit(int letter) { return letter >= '0' && letter <= '9'; }

bool is_separator(int letter) {
    constexpr std::string_view separators{" -./()"};
    return letter > 0 && letter < 0x80 &&
           separators.find(static_cast<char>(letter)) != std::string_view::npos;
}

bool has_digit(const Letters& word) { return std::any_of(word.begin(), word.end(), is_digit); }

std::size_t count_of(const Letters& letters, Class wanted) {
    return static_cast<std::size_t>(std::count_if(
        letters.begin(), letters.end(), [&](int letter) { return class_of(letter) == wanted; }));
}

/// The parts between blanks.
std::vector<Letters> words_of(const Letters& value) {
    std::vector<Letters> out(1);
    for (const int letter : value) {
        if (letter == blank)
            out.emplace_back();
        else
            out.back().push_back(letter);
    }
    std::erase_if(out, [](const Letters& word) { return word.empty(); });
    return out;
}

/// The parts that consist of letters and digits.
std::vector<Letters> plain_words_of(const Letters& value) {
    Letters parted = value;
    for (int& letter : parted)
        if (class_of(letter) == Class::other) letter = blank;
    return words_of(parted);
}

Letters joined(const std::vector<Letters>& words, std::size_t from, std::size_t to, bool close) {
    Letters out;
    for (std::size_t i = from; i < to; ++i) {
        if (!out.empty() && !close) out.push_back(blank);
        out.insert(out.end(), words[i].begin(), words[i].end());
    }
    return out;
}

/// Whether `part` of a name leads to the person.
bool leads_to_somebody(const Letters& part) {
    if (count_of(part, Class::letter) < 2) return false;
    return std::none_of(says_nothing.begin(), says_nothing.end(), [&](std::string_view word) {
        return std::equal(part.begin(), part.end(), word.begin(), word.end());
    });
}

template <class List>
void longest_first(List& list) {
    std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) {
        if constexpr (requires { a.letters; })
            return a.letters.size() > b.letters.size();
        else
            return a.size() > b.size();
    });
}

}  // namespace

/// A text made alike, each character with the bytes that it came from.
struct Masker::Folded {
    Letters letters;
    std::vector<std::size_t> starts;
    std::vector<std::size_t> ends;

    std::size_t size() const { return letters.size(); }

    void add(int letter, std::size_t start, std::size_t end) {
        const bool second_blank = letter == blank && !letters.empty() && letters.back() == blank;
        if (second_blank) {
            ends.back() = end;
            return;
        }
        letters.push_back(letter);
        starts.push_back(start);
        ends.push_back(end);
    }

    /// Whether a word ends or begins between the character before `at` and that at `at`.
    bool is_edge(std::size_t at) const {
        if (at == 0 || at >= size()) return true;
        const Class before = class_of(letters[at - 1]);
        return before == Class::other || before != class_of(letters[at]);
    }

    /// How many characters from `at` on are `wanted` as whole words, the s of a genitive included;
    /// 0 when they are not.
    std::size_t matches(const Letters& wanted, std::size_t at) const {
        if (at + wanted.size() > size() || !is_edge(at) ||
            !std::equal(wanted.begin(), wanted.end(),
                        letters.begin() + static_cast<std::ptrdiff_t>(at)))
            return 0;
        const std::size_t end = at + wanted.size();
        if (is_edge(end)) return wanted.size();
        const bool genitive = letters[end] == 's' && is_edge(end + 1);
        return genitive && class_of(wanted.back()) == Class::letter ? wanted.size() + 1 : 0;
    }

    /// The same for digits, with anything between them that separates the groups of a number.
    std::size_t matches_number(const Letters& digits, std::size_t at) const {
        std::size_t here = at;
        for (std::size_t i = 0; i < digits.size(); ++i) {
            const std::size_t limit = here + (i == 0 ? 0 : most_separators);
            while (here < size() && here < limit && is_separator(letters[here])) ++here;
            if (here >= size() || letters[here] != digits[i]) return 0;
            ++here;
        }
        return here - at;
    }
};

Masker::Folded Masker::fold(std::string_view text) {
    constexpr auto options = static_cast<utf8proc_option_t>(
        UTF8PROC_COMPAT | UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD |
        UTF8PROC_STRIPMARK | UTF8PROC_IGNORE | UTF8PROC_LUMP);
    Folded out;
    for (std::size_t at = 0; at < text.size();) {
        utf8proc_int32_t point = 0;
        const auto used =
            utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at,
                             static_cast<utf8proc_ssize_t>(text.size() - at), &point);
        const std::size_t end = at + (used < 1 ? 1 : static_cast<std::size_t>(used));
        std::array<utf8proc_int32_t, 32> alike{};
        int last_class = 0;
        const auto count = used < 1 ? 0
                                    : utf8proc_decompose_char(point, alike.data(), alike.size(),
                                                              options, &last_class);
        if (used < 1) out.add(0xFFFD, at, end);
        // A mark or an invisible character goes with the letter before it.
        if (used >= 1 && count <= 0 && out.size() > 0) out.ends.back() = end;
        for (int i = 0; i < count && i < static_cast<int>(alike.size()); ++i) {
            const int letter = alike.at(static_cast<std::size_t>(i));
            out.add(letter < 0x20 ? blank : letter, at, end);
        }
        at = end;
    }
    return out;
}

Letters Masker::letters_of(std::string_view text) { return fold(trim(text)).letters; }

bool can_be_masked(std::string_view words) {
    std::size_t letters = 0;
    std::size_t digits = 0;
    for (std::size_t at = 0; at < words.size();) {
        utf8proc_int32_t point = 0;
        const auto used =
            utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(words.data()) + at,
                             static_cast<utf8proc_ssize_t>(words.size() - at), &point);
        if (used < 1) return false;
        if (class_of(point) == Class::letter) ++letters;
        if (class_of(point) == Class::digit) ++digits;
        at += static_cast<std::size_t>(used);
    }
    return letters >= 2 || digits >= 4;
}

Masker::Masker(const std::vector<Secret>& secrets, const std::vector<std::string>& open_names)
    : secrets_{secrets} {
    for (std::size_t i = 0; i < secrets_.size(); ++i) add(secrets_[i], i);
    longest_first(patterns_);
    longest_first(numbers_);
    for (const std::string& name : open_names) {
        Letters letters = letters_of(name);
        if (!letters.empty() && may_stay_open(letters, secrets))
            open_.push_back(std::move(letters));
    }
    longest_first(open_);
}

bool Masker::may_stay_open(const Letters& name, const std::vector<Secret>& secrets) const {
    const Folded text{name, std::vector<std::size_t>(name.size()),
                      std::vector<std::size_t>(name.size())};
    std::vector<std::size_t> words(secrets.size());  // of each secret name that stand in it
    for (std::size_t at = 0; at < text.size(); ++at) {
        const Match match = secret_at(text, at);
        if (match.length == 0) continue;
        const bool is_name = secrets[match.secret].form == Secret::Form::name;
        if (!is_name || match.length >= name.size()) return false;
        const Letters found(name.begin() + static_cast<std::ptrdiff_t>(at),
                            name.begin() + static_cast<std::ptrdiff_t>(at + match.length));
        words[match.secret] += plain_words_of(found).size();
        if (words[match.secret] > 1) return false;
        at += match.length - 1;
    }
    return true;
}

void Masker::add(const Secret& secret, std::size_t index) {
    const Letters whole = letters_of(secret.value);
    if (!can_be_masked(secret.value)) return;
    const std::size_t digits = count_of(whole, Class::digit);
    const bool only_digits = count_of(whole, Class::letter) == 0 && digits >= least_digits;
    add_pattern(whole, index);
    switch (secret.form) {
        case Secret::Form::name:
            add_name(whole, index);
            break;
        case Secret::Form::address:
            add_address(secret.value, index);
            break;
        case Secret::Form::number:
            add_number(whole, index);
            break;
        case Secret::Form::email:
            add_pattern(letters_of(secret.value.substr(0, secret.value.find('@'))), index);
            break;
        case Secret::Form::words:
            if (only_digits) add_number(whole, index);
            break;
    }
}

void Masker::add_pattern(Letters letters, std::size_t index) {
    const bool enough =
        count_of(letters, Class::letter) >= 2 || count_of(letters, Class::digit) >= 4;
    if (enough) patterns_.push_back({std::move(letters), index});
}

void Masker::add_name(const Letters& value, std::size_t index) {
    for (const Letters& word : words_of(value))
        if (leads_to_somebody(word)) add_pattern(word, index);
    std::vector<Letters> parts = plain_words_of(value);
    std::erase_if(parts, [](const Letters& part) { return !leads_to_somebody(part); });
    for (const Letters& part : parts) add_pattern(part, index);
    if (parts.size() < 2) return;
    // As in the name of an account or a file: rutalm, almrut.
    add_pattern(joined({parts.front(), parts.back()}, 0, 2, true), index);
    add_pattern(joined({parts.back(), parts.front()}, 0, 2, true), index);
}

void Masker::add_address(std::string_view value, std::size_t index) {
    std::string lines = unix_lines(value);
    std::replace(lines.begin(), lines.end(), ',', '\n');
    bool first = true;
    for (const std::string& line : split(lines, '\n')) {
        const auto words = words_of(letters_of(line));
        if (words.empty()) continue;
        const auto with_digit = [&](std::size_t i) {
            return i < words.size() && has_digit(words[i]);
        };
        std::size_t street = 0;
        while (with_digit(street)) ++street;
        std::size_t street_end = street;
        while (street_end < words.size() && !with_digit(street_end)) ++street_end;
        const bool house = street_end < words.size() && is_digit(words[street_end].front());
        const Letters street_name = joined(words, street, street_end, false);
        const bool is_street = first || (street == 0 && house);
        // A town alone leads to nobody; "London" may stay where "London SW1A 1AA" may not.
        const bool has_any_digit = std::any_of(words.begin(), words.end(), has_digit);
        if (has_any_digit || first) add_pattern(joined(words, 0, words.size(), false), index);
        if (is_street && count_of(street_name, Class::letter) >= least_street)
            add_pattern(street_name, index);
        for (std::size_t from = 0; from < words.size(); ++from) {
            if (!with_digit(from)) continue;
            std::size_t to = from;
            while (with_digit(to)) ++to;
            const Letters code = joined(words, from, to, true);
            const bool is_code = code.size() >= least_code;
            // 1234 AB
            const bool dutch = to < words.size() && words[to].size() == 2 && code.size() == 4;
            if (is_code || dutch) {
                add_pattern(joined(words, from, to + (dutch ? 1 : 0), false), index);
                add_pattern(joined(words, from, to + (dutch ? 1 : 0), true), index);
            }
            from = to;
        }
        first = false;
    }
}

void Masker::add_number(const Letters& value, std::size_t index) {
    Letters digits;
    std::copy_if(value.begin(), value.end(), std::back_inserter(digits), is_digit);
    if (digits.size() < 4) return;
    // Somebody who leaves out the country or area code writes an end of it.
    for (std::size_t from = 0; from == 0 || digits.size() - from >= least_digits; ++from) {
        numbers_.push_back(
            {Letters(digits.begin() + static_cast<std::ptrdiff_t>(from), digits.end()), index});
        if (digits.size() < least_digits) break;
    }
}

Masker::Match Masker::secret_at(const Folded& text, std::size_t at) const {
    Match best;
    for (const Pattern& pattern : patterns_) {
        const std::size_t length = text.matches(pattern.letters, at);
        if (length > best.length) best = {length, pattern.secret};
    }
    if (!is_digit(text.letters[at])) return best;
    for (const Pattern& number : numbers_) {
        const std::size_t length = text.matches_number(number.letters, at);
        if (length > best.length) best = {length, number.secret};
    }
    return best;
}

std::size_t Masker::open_at(const Folded& text, std::size_t at) const {
    for (const Letters& name : open_) {
        const std::size_t length = text.matches(name, at);
        if (length == 0) continue;
        // A secret that begins inside the name and goes on behind it must be covered whole.
        for (std::size_t inside = at; inside < at + length; ++inside) {
            const Match match = secret_at(text, inside);
            if (inside + match.length > at + length) return 0;
        }
        return length;
    }
    return 0;
}

int Masker::number_of(std::size_t secret) {
    const Secret& one = secrets_[secret];
    for (const Mask& mask : masks_)
        if (mask.kind == one.kind && mask.ground == one.ground) return mask.number;
    masks_.push_back({static_cast<int>(masks_.size()) + 1, one.kind, one.ground, 0});
    return masks_.back().number;
}

std::string Masker::mask(std::string_view text) {
    const Folded folded = fold(text);
    std::string out;
    std::size_t done = 0;  // bytes
    int last = 0;          // number of the bar that `out` ends with, as far as `done` goes
    for (std::size_t at = 0; at < folded.size();) {
        if (const std::size_t open = open_at(folded, at); open > 0) {
            at += open;
            continue;
        }
        const Match match = secret_at(folded, at);
        if (match.length == 0) {
            ++at;
            continue;
        }
        const int number = number_of(match.secret);
        // One character of the text may have become several: then `starts` stands still.
        const std::size_t start = std::max(folded.starts[at], done);
        const std::string_view between = text.substr(done, start - done);
        const bool goes_on = number == last && between.find_first_not_of(" -") == std::string::npos;
        if (!goes_on) {
            out += between;
            out += std::string{bar} + " [" + std::to_string(number) + "]";
            ++masks_[static_cast<std::size_t>(number) - 1].count;
        }
        at += match.length;
        done = folded.ends[at - 1];
        last = number;
    }
    out += text.substr(done);
    return out;
}

}  // namespace klag::letters
