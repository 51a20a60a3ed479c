#pragma once

#include "core/period.h"
#include "core/small_numbers.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Reports that a law or an agreement asks for: which figures, over which period, for whom.
namespace klag::core {

struct ReportForm {
    std::string name;                          ///< ko41a-gb
    std::map<std::string, std::string> title;  ///< language → title; English always
    Period::Kind every{};                      ///< not Kind::free
    /// Month and day on which its years begin; without it they are the register's own.
    std::optional<std::pair<unsigned, unsigned>> begins{};
    Edition edition{};
    std::string kind{};               ///< only cases of this kind; "" for all
    std::vector<std::string> tables;  ///< in their order
    std::string source;
    bool verify{};  ///< the organisation must check it before use

    bool operator==(const ReportForm&) const = default;
};

/// The year of a form that begins in the same calendar year as `year`, which must be of Kind::year:
/// `year` itself when it has the same days or the form names none, else a free period of twelve
/// months, which gives totals only to the board and the public.
Period form_year(const ReportForm& form, const Period& year);

/// The newest period of the form that has ended before `today`.
Period last_ended(const ReportForm& form, Date today, const Halves& halves);

/// The title in `language`; the English one where there is none.
const std::string& title_in(const ReportForm& form, const std::string& language);

}  // namespace klag::core
