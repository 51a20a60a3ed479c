#pragma once

#include "core/period.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

/// Where things stand in a register. The path of a case is a pure function of its number: a folder
/// has at most a hundred cases or hundred such folders, so that saving rewrites small folders
/// however large the register grows.
namespace klag::store {

/// K-2026-0042, taken apart.
struct Number {
    std::string series;
    int year{};
    int running{};

    /// With at least four digits: K-2026-0042.
    std::string text() const;
    /// What one types for it: 42.
    std::string short_name() const { return std::to_string(running); }

    bool operator==(const Number&) const = default;
};

/// Reads SERIES-YEAR-NUMBER (series in capital letters, leading zeros as they come).
std::optional<Number> parse_number(std::string_view text);

/// The four digits of a year; nothing when `text` is anything else.
std::optional<int> parse_year(std::string_view text);

/// What a person may type for a case instead of its number in full: 42 or 2026-42.
struct ShortNumber {
    std::optional<int> year;
    int running{};
};

std::optional<ShortNumber> parse_short_number(std::string_view text);

/// cases/2026/00/K-2026-0042, cases/2026/1xxxx/23/K-2026-12345
std::string case_folder(const Number& number);

/// cases/2026
std::string year_folder(int year);
/// cases/2026 for the first ten thousand cases of the year (0), cases/2026/1xxxx for the next (1).
std::string ten_thousand_folder(int year, int ten_thousand);
/// The folder that holds the hundred cases around `number`, in that of its ten thousand:
/// cases/2026/00, cases/2026/1xxxx/23.
std::string hundred_folder(const Number& number);
/// Which hundred of its ten thousand a folder of this name holds: 23; nothing for any other name.
std::optional<int> hundred_named(std::string_view folder);
/// Which ten thousand of its year a folder of this name holds: 1 for 1xxxx; nothing for any other
/// name.
std::optional<int> ten_thousand_named(std::string_view folder);

/// reports/2026/2026-H1-01.yaml: the file of the `running`-th delivery, from 1 on, of a report for
/// `period`, in the folder of the year in which the period began.
std::string delivery_file(const core::Period& period, int running);
/// reports/2026, the folder of those files.
std::string delivery_folder(const core::Period& period);

inline constexpr std::string_view settings_file = "klag.yaml";
inline constexpr std::string_view organisation_file = "organisation.yaml";
inline constexpr std::string_view case_file = "case.yaml";
inline constexpr std::string_view private_file = "private.yaml";

/// Where all other settings files are.
inline constexpr std::array settings_folders{"procedures", "calendars", "letters"};

std::string procedure_file(std::string_view name);
std::string calendar_file(std::string_view name);
/// letters/sv/language.yaml
std::string language_file(std::string_view code);
/// letters/sv/outcome.md, letters/sv/outcome.lex-sarah.md
std::string template_file(std::string_view language, std::string_view name);
/// lex-sarah, for letters/sv/outcome.lex-sarah.md; "" for any other path.
std::string_view set_of_template_file(std::string_view path);

inline constexpr std::string_view letterhead_file = "letters/letterhead.yaml";

/// Whether a picture in letters/ may stand at `path`: PNG, JPEG or SVG by its ending.
bool is_logo_path(std::string_view path);

}  // namespace klag::store
