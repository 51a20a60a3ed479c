#pragma once

#include "letters/alike.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Secrecy: what must not be read is covered wherever it stands in a text.
namespace klag::letters {

/// Something that must not be read, and why.
struct Secret {
    enum class Form {
        name,     ///< also its parts by themselves: the first name, the last name
        address,  ///< also the street and the postal code by themselves; the town alone stays
        number,   ///< a telephone number, with other spacing and country code too, from six digits
        email,    ///< also what stands before the @
        words,    ///< just these words
    };

    std::string value;
    Form form{};
    std::string kind;    ///< what it is, without giving it away: "name of the complainant"
    std::string ground;  ///< the rule that says so: "26 kap. 1 § OSL"
};

/// One number of the list of masks. Secrets of the same kind and ground share a number.
struct Mask {
    int number{};
    std::string kind;
    std::string ground;
    int count{};  ///< how many places it covers

    bool operator==(const Mask&) const = default;
};

/// Whether the words can be covered: at least two letters, or four digits.
bool can_be_masked(std::string_view words);

/// Covers secrets with a bar and a number: "███ [1]". Letter case, accents, the way in which
/// Unicode writes a letter, invisible characters and the number of blanks make no difference;
/// a word is a whole word, also with the s of a genitive.
class Masker {
  public:
    /// `open_names` stay readable as a whole even where a secret shares a word with them: those of
    /// the office and its staff. One that holds two words of a secret name, or a secret of other
    /// form, is not open.
    Masker(const std::vector<Secret>& secrets, const std::vector<std::string>& open_names);

    /// `text` with every secret covered. The numbers are given in the order of first use.
    std::string mask(std::string_view text);

    /// The masks used so far, by number.
    std::vector<Mask> masks() const { return masks_; }

  private:
    struct Pattern {
        Letters letters;
        std::size_t secret{};
    };
    struct Match {
        std::size_t length{};
        std::size_t secret{};
    };

    void add(const Secret& secret, std::size_t index);
    void add_name(const Letters& value, std::size_t index);
    void add_address(std::string_view value, std::size_t index);
    void add_number(const Letters& value, std::size_t index);
    void add_pattern(Letters letters, std::size_t index);
    bool may_stay_open(const Letters& name, const std::vector<Secret>& secrets) const;
    Match secret_at(const Alike& text, std::size_t at) const;
    std::size_t open_at(const Alike& text, std::size_t at) const;
    int number_of(std::size_t secret);

    std::vector<Secret> secrets_;
    std::vector<Pattern> patterns_;  ///< longest first
    std::vector<Pattern> numbers_;   ///< digits alone, longest first
    std::vector<Letters> open_;      ///< longest first
    std::vector<Mask> masks_;
};

}  // namespace klag::letters
