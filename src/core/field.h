#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Fields: every fact that an act can record, in one table. The case file, the command line, the
/// questions on a terminal, `show` and JSON all read it, so a new fact is one row in field.cpp.
namespace klag::core {

enum class Field {
    // the registration
    received,
    written,
    happened,
    received_by,
    manager_told,
    procedure,
    kind,
    channel,
    unit,
    language,
    anonymous,
    complainant,
    consent,
    do_not_name,
    answer_by,
    about,
    danger,
    passed_on,
    // classification, per issue
    issue,
    category,
    dimension,
    severity,
    at_wish,
    // references of others
    diary,
    incident,
    ombudsman,
    theirs,
    // people at work
    as,
    to,
    handler,
    // handling
    handling,
    orally,
    in_writing,
    until,
    report,
    cause,
    cost,
    purpose,
    told,
    support,
    agreed,
    agreed_in_writing,
    record_copied,
    // actions
    action,
    owner,
    immediate,
    done,
    effect,
    changed,
    involved,
    // clocks
    clock,
    late,
    // outcome
    outcome,
    remedies,
    handling_finding,
    solved,
    satisfied,
    not_taken_up,
    // escalation and outside bodies
    ground,
    level,
    asked_on,
    body,
    step,
    outside,
    route,
    // follow-up and closing
    satisfied_outcome,
    satisfied_handling,
    measure_received,
    works,
    duplicate_of,
    recipient,
    continued,
    reopen_reason,
    // letters and files
    letter,
    signed_by,
    resent,
    sent,
    file,
    // corrections and overrides
    person,
    person_role,
    corrected,
    was,
    override_rule,
    // private: stands only in private.yaml
    words,
    name,
    address,
    phone,
    email,
    relation,
    about_name,
    about_staff,
    wish,
    note,
    reason,
    root_cause,
    consequences,
    findings,
    recommendations,
    what,
    explanation,
    threat,
    recipient_name,
    letter_to,
    count_,  ///< not a field: how many there are
};

/// What a value must look like.
enum class FieldType {
    date,       ///< YYYY-MM-DD
    moment,     ///< a date, or a local time with offset
    flag,       ///< `yes`; `no` is the same as absent
    number,     ///< digits
    code,       ///< one of the field's own codes
    listed,     ///< one of the ids that the procedure lists under the field's name
    unit,       ///< the id of a unit
    staff,      ///< the id of a member of staff
    procedure,  ///< the name of a procedure
    language,   ///< sv, nb, nl or en
    reference,  ///< a number of others: letters, digits, blank and /:.-_, 1 to 60 characters
    case_number,
    line,  ///< private free text of one line
    prose  ///< private free text
};

/// Where a fact is kept: on main for ever, or in the erasable private plane.
enum class Plane { main, personal };

struct FieldSpec {
    Field field;
    std::string_view name;  ///< the key in the file and the option on the command line
    FieldType type;
    Plane plane;
    bool lasting;            ///< the newest value belongs to the case; else to its event only
    bool many;               ///< a list of values
    std::string_view codes;  ///< for FieldType::code, separated by blanks
    std::string_view help;   ///< one English line; a key for translation
};

/// The row of `field`.
const FieldSpec& spec(Field field);

/// The field with this name; nothing when there is none.
std::optional<Field> field_named(std::string_view name);

/// All rows in canonical order.
std::span<const FieldSpec> all_fields();

/// The codes of a field of type `code`, in order; empty for other types.
std::vector<std::string> codes(Field field);

/// Facts in canonical order. A field that is absent has no value; an empty value does not occur.
class Facts {
  public:
    Facts() = default;
    Facts(std::initializer_list<std::pair<Field, std::string>> values);

    bool has(Field field) const { return find(field) != nullptr; }
    /// The value, or the first of several; "" when absent.
    const std::string& get(Field field) const;
    /// All values; empty when absent.
    const std::vector<std::string>& list(Field field) const;
    /// Whether the field has this value, alone or among others.
    bool is(Field field, std::string_view value) const;
    bool flag(Field field) const { return is(field, "yes"); }
    /// The value as a number; 0 when absent.
    int number(Field field) const;

    /// Sets the value; an empty one removes the field.
    void set(Field field, std::string value);
    void set(Field field, std::vector<std::string> values);
    void add(Field field, std::string value);
    void remove(Field field);

    /// Takes over every value of `newer`.
    void update(const Facts& newer);

    /// Only the facts of one plane.
    Facts of(Plane plane) const;

    bool empty() const { return values_.empty(); }
    auto begin() const { return values_.begin(); }
    auto end() const { return values_.end(); }
    bool operator==(const Facts&) const = default;

  private:
    using Values = std::vector<std::string>;

    const Values* find(Field field) const;
    Values& at(Field field);

    /// In order of the fields: a handful, looked through and copied more often than anything else.
    std::vector<std::pair<Field, Values>> values_;
};

}  // namespace klag::core
