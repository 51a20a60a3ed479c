#pragma once

#include "base/date.h"
#include "core/procedure.h"

#include <optional>
#include <string>
#include <vector>

namespace klag::core {

/// How much a unit did in a period: what rates of complaints are measured by.
struct Served {
    std::string period;             ///< 2026-H1, 2026-Q2, 2026-03 …
    std::optional<int> users{};     ///< people served, at any time in it
    std::optional<int> contacts{};  ///< visits, lessons, calls …, over the whole of it

    bool operator==(const Served&) const = default;
};

struct Unit {
    std::string id;
    std::string name;
    std::string part_of{};    ///< id of the unit above; "" at the top
    std::string level{};      ///< what it is called: enhet, område, sektor, förvaltning
    std::string field{};      ///< social or medical; inherited from above when ""
    std::string run_by{};     ///< own or contracted (O24); "" means own
    std::string procedure{};  ///< its own procedure (O25); inherited from above when ""
    std::string manager{};    ///< id of a member of staff; inherited from above when ""
    std::string successor{};
    std::optional<Date> from{};
    std::optional<Date> to{};  ///< the last day
    std::vector<Served> served{};

    bool operator==(const Unit&) const = default;
};

struct Member {
    std::string id;
    std::string name;
    std::string title{};
    std::string unit{};
    std::vector<std::string> roles{};
    std::string email{};
    std::string phone{};
    std::string deputy{};
    std::optional<Date> from{};
    std::optional<Date> to{};  ///< the last day

    bool operator==(const Member&) const = default;
};

struct Organisation {
    std::vector<Unit> units;
    std::vector<Member> staff;

    const Unit* unit(std::string_view id) const;
    const Member* member(std::string_view id) const;
    /// The member whose e-mail is `email`, without regard to ASCII case.
    const Member* member_by_email(std::string_view email) const;

    bool operator==(const Organisation&) const = default;
};

/// Whether the member works here on `day`.
bool active(const Member& member, Date day);
bool active(const Unit& unit, Date day);

/// The unit itself and the units above it, nearest first. Ends at a loop.
std::vector<const Unit*> upwards(const Organisation& organisation, std::string_view unit);

/// Whether `unit` is `top` or lies below it.
bool is_within(const Organisation& organisation, std::string_view unit, std::string_view top);

/// The manager of the unit or of the nearest one above it; nullptr when none is named.
const Member* manager(const Organisation& organisation, std::string_view unit);

/// Whether the member manages the unit or one above it.
bool manages(const Organisation& organisation, const Member& member, std::string_view unit);

/// Whether the member has the role for cases of `unit`: by organisation.yaml, or because the role
/// comes with managing units. A `unit-manager` manages the unit or one above it, a
/// `department-head` one above it, or the unit itself when it is at the top.
bool has_role(const Organisation& organisation, const Member& member, std::string_view role,
              std::string_view unit);

/// social or medical, from the unit or the nearest one above it; "" when none says.
std::string field_of(const Organisation& organisation, std::string_view unit);

/// The procedure of the unit or of the nearest one above it; `otherwise` when none says.
std::string procedure_of(const Organisation& organisation, std::string_view unit,
                         const std::string& otherwise);

/// Staff active on `day` with `role`, in the organisation's order.
std::vector<const Member*> with_role(const Organisation& organisation, std::string_view role,
                                     Date day);

/// The register's own settings: klag.yaml.
struct Settings {
    int format{1};
    std::string organisation;
    std::string language{"en"};
    std::string time_zone{"UTC"};
    std::string series{"K"};
    std::string procedure;
    std::string profile{"plain"};
    Term warn_before{2, Term::Unit::working_days};
    Term repeat_within{12, Term::Unit::months};  ///< how far back a repeat is looked for
    /// First days of the two halves, as month and day.
    std::vector<std::pair<unsigned, unsigned>> halves{{1, 1}, {7, 1}};
    std::string address{};  ///< sender of letters
    std::string phone{};
    std::string email{};
    std::string web{};
    std::string letter_format{"text"};  ///< how letters are written: text, html, pdf or email
    int smallest_shown{5};              ///< reports hide numbers from 1 to the one below it
    /// The kinds of period whose reports break totals down for the board and the public.
    std::vector<Period::Kind> breakdowns{Period::Kind::half, Period::Kind::year};

    bool operator==(const Settings&) const = default;
};

}  // namespace klag::core
