#include "letters/masking.h"

#include "base/utf8.h"
#include "letters/address_parts.h"
#include "letters/alike.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <string>

namespace klag::letters {
namespace {

constexpr std::size_t least_digits = 6;  // of a telephone number that is covered by itself
constexpr std::size_t most_code = 7;     // digits of a country and an area code before it
constexpr std::string_view bar{"███"};

// Words of a name that point at nobody, in the languages of letters; made alike as below.
constexpr std::array<std::string_view, 34> says_nothing{
    "af", "av",   "van",  "von",      "de",       "den",    "der",    "des", "di",
    "la", "le",   "ten",  "ter",      "te",       "of",     "zu",     "och", "og",
    "en", "and",  "herr", "fru",      "froken",   "frk",    "hr",     "mr",  "mrs",
    "ms", "miss", "dr",   "familjen", "familien", "family", "mevrouw"};

// Names that are words of every day as well, also in klag's own letters: as such they stay.
constexpr std::array<std::string_view, 5> words_too{"per", "dag", "liv", "will", "may"};

template <class List>
bool holds(const List& list, const Letters& word) {
    return std::any_of(list.begin(), list.end(), [&](std::string_view one) {
        return std::equal(word.begin(), word.end(), one.begin(), one.end());
    });
}

Letters letters_of(std::string_view text) { return alike(trim(text)).letters; }

/// Whether `part` of a name leads to the person.
bool leads_to_somebody(const Letters& part) {
    if (count_of(part, Class::letter) < 2) return false;
    return !holds(says_nothing, part);
}

/// The words of a name by which somebody can be told: all of them, but of three words and more,
/// which may describe somebody, those with a capital letter: "Vikarien på kvällspasset" has one,
/// "Vikarien". All of them again where none has a capital letter.
std::string telling_words(std::string_view name) {
    const Alike text = alike(trim(name));
    if (std::count(text.letters.begin(), text.letters.end(), ' ') < 2) return std::string{name};
    name = trim(name);
    std::vector<std::string> kept;
    for (std::size_t from = 0; from < text.size();) {
        std::size_t to = from;
        bool names_somebody = false;
        for (; to < text.size() && text.letters[to] != ' '; ++to)
            names_somebody |= class_of(text.letters[to]) == Class::letter && !text.small[to];
        if (names_somebody)
            kept.emplace_back(
                name.substr(text.starts[from], text.ends[to - 1] - text.starts[from]));
        from = to + 1;
    }
    return kept.empty() ? std::string{name} : join(kept, " ");
}

/// The digits of each number that somebody wrote as their telephone: "063-14 30 00 or 070-1 23 45",
/// "063-143000/070-1234567".
std::vector<Letters> numbers_in(const Letters& value) {
    std::vector<Letters> out(1);
    for (std::size_t at = 0; at < value.size(); ++at) {
        if (is_digit(value[at])) out.back().push_back(value[at]);
        const auto rest = value.begin() + static_cast<std::ptrdiff_t>(at);
        const bool may_part =
            value[at] == '/' && out.back().size() >= least_digits &&
            std::count_if(rest, value.end(), is_digit) >= static_cast<std::ptrdiff_t>(least_digits);
        const bool inside = is_digit(value[at]) || value[at] == '+' || is_separator(value[at]);
        if (!inside || may_part) out.emplace_back();
    }
    const auto is_number = [](const Letters& one) { return one.size() >= least_digits; };
    if (std::any_of(out.begin(), out.end(), is_number)) return out;
    Letters all;  // parted by signs of the person's own: 070·12·34·567
    for (const Letters& part : out) all.insert(all.end(), part.begin(), part.end());
    return {std::move(all)};
}

/// How long the number is that stands at `at`, with a country or area code that was not recorded;
/// 0 when it does not stand there.
std::size_t number_at(const Alike& text, std::size_t at, const Letters& digits) {
    const std::size_t first = text.letters[at] == '+' ? at + 1 : at;
    if (first >= text.size() || !is_digit(text.letters[first])) return 0;
    if (const std::size_t length = text.matches_number(digits, first); length > 0)
        return first - at + length;
    const bool begins = first > at || (text.letters[first] == '0' &&
                                       (first == 0 || !is_digit(text.letters[first - 1])));
    if (!begins || digits.size() < least_digits) return 0;
    std::size_t code = 0;
    for (std::size_t here = first; here < text.size() && code <= most_code; ++here) {
        if (!is_digit(text.letters[here]) && !is_separator(text.letters[here])) return 0;
        if (!is_digit(text.letters[here])) continue;
        if (const std::size_t length = text.matches_number(digits, here); length > 0)
            return here - at + length;
        ++code;
    }
    return 0;
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
    const Alike text{name, std::vector<std::size_t>(name.size()),
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
            add_name(letters_of(telling_words(secret.value)), index);
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
    const AddressParts parts = address_parts(value);
    for (const Letters& line : parts.lines) add_pattern(line, index);
    for (const Letters& name : parts.care_of) add_name(name, index);
}

void Masker::add_number(const Letters& value, std::size_t index) {
    for (const Letters& digits : numbers_in(value)) {
        if (digits.size() < 4) continue;
        // Somebody who leaves out the country or area code writes an end of it.
        for (std::size_t from = 0; from == 0 || digits.size() - from >= least_digits; ++from) {
            numbers_.push_back(
                {Letters(digits.begin() + static_cast<std::ptrdiff_t>(from), digits.end()), index});
            if (digits.size() < least_digits) break;
        }
    }
}

Masker::Match Masker::secret_at(const Alike& text, std::size_t at) const {
    Match best;
    for (const Pattern& pattern : patterns_) {
        const std::size_t length = text.matches(pattern.letters, at);
        const bool word = at < text.small.size() && text.small[at] &&
                          secrets_[pattern.secret].form == Secret::Form::name &&
                          holds(words_too, pattern.letters);
        if (length > best.length && !word) best = {length, pattern.secret};
    }
    if (!is_digit(text.letters[at]) && text.letters[at] != '+') return best;
    for (const Pattern& number : numbers_) {
        const std::size_t length = number_at(text, at, number.letters);
        if (length > best.length) best = {length, number.secret};
    }
    return best;
}

std::size_t Masker::open_at(const Alike& text, std::size_t at) const {
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
    const Alike folded = alike(text);
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
