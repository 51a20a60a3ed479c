#include "core/field.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace klag::core {
namespace {

using F = Field;
using T = FieldType;
constexpr auto on_main = Plane::main;
constexpr auto personal = Plane::personal;
constexpr bool lasting = true;
constexpr bool once = false;
constexpr bool one = false;
constexpr bool many = true;

// Canonical order: the order of keys in a case file.
constexpr std::array table{
    FieldSpec{F::received, "received", T::moment, on_main, lasting, one, "", "when it came to us"},
    FieldSpec{F::written, "written", T::date, on_main, lasting, one, "", "when it was written"},
    FieldSpec{F::happened, "happened", T::date, on_main, lasting, one, "",
              "when what it is about happened"},
    FieldSpec{F::received_by, "received-by", T::staff, on_main, lasting, one, "",
              "who received it"},
    FieldSpec{F::manager_told, "manager-told", T::date, on_main, lasting, one, "",
              "when the line manager was told"},
    FieldSpec{F::procedure, "procedure", T::procedure, on_main, lasting, one, "",
              "the procedure it is handled under"},
    FieldSpec{F::kind, "kind", T::listed, on_main, lasting, one, "", "which kind of case it is"},
    FieldSpec{F::channel, "channel", T::listed, on_main, lasting, one, "", "by which way"},
    FieldSpec{F::unit, "unit", T::unit, on_main, lasting, one, "", "the unit it is about"},
    FieldSpec{F::language, "language", T::language, on_main, lasting, one, "",
              "the person's language for letters"},
    FieldSpec{F::anonymous, "anonymous", T::flag, on_main, lasting, one, "",
              "the person did not say who they are"},
    FieldSpec{F::complainant, "complainant", T::code, on_main, lasting, one,
              "service-user relative resident organisation staff practitioner other",
              "who complains"},
    FieldSpec{F::consent, "consent", T::code, on_main, lasting, one, "yes no asked not-needed",
              "consent of the person concerned, when somebody else complains"},
    FieldSpec{F::do_not_name, "do-not-name", T::flag, on_main, lasting, one, "",
              "the unit must not be told the name"},
    FieldSpec{F::answer_by, "answer-by", T::code, on_main, lasting, one,
              "letter e-mail phone meeting none", "how the person wants to be answered"},
    FieldSpec{F::about, "about", T::code, on_main, lasting, one, "staff unit other",
              "whom or what it is about; a name stands only in the private file"},
    FieldSpec{F::danger, "danger", T::flag, on_main, lasting, one, "",
              "somebody is in immediate danger"},
    FieldSpec{F::passed_on, "passed-on", T::flag, on_main, once, one, "",
              "those concerned were told"},
    FieldSpec{F::issue, "issue", T::number, on_main, once, one, "",
              "which issue of the complaint; the first when left out"},
    FieldSpec{F::category, "category", T::listed, on_main, once, one, "", "what it is about"},
    FieldSpec{F::dimension, "dimension", T::listed, on_main, once, one, "",
              "the dimension of quality"},
    FieldSpec{F::severity, "severity", T::code, on_main, once, one, "minor moderate serious",
              "how serious it is"},
    FieldSpec{F::at_wish, "at-wish", T::flag, on_main, once, one, "",
              "the person wished the other kind"},
    FieldSpec{F::diary, "diary", T::reference, on_main, lasting, one, "", "the diary number"},
    FieldSpec{F::incident, "incident", T::reference, on_main, lasting, one, "",
              "the number of an incident report"},
    FieldSpec{F::ombudsman, "ombudsman", T::reference, on_main, lasting, one, "",
              "the outside body's own number"},
    FieldSpec{F::theirs, "theirs", T::reference, on_main, lasting, one, "",
              "the number that the person's own side gives it"},
    FieldSpec{F::as, "as", T::code, on_main, once, one, "coordinator handler investigator",
              "in which role"},
    FieldSpec{F::to, "to", T::staff, on_main, once, one, "", "the member of staff"},
    FieldSpec{F::handler, "handler", T::staff, on_main, lasting, one, "", "who handles it"},
    FieldSpec{F::handling, "handling", T::code, on_main, once, one,
              "direct dialogue investigation other", "how it will be handled"},
    FieldSpec{F::orally, "orally", T::date, on_main, once, one, "",
              "when the person was told by word of mouth"},
    FieldSpec{F::in_writing, "in-writing", T::date, on_main, once, one, "",
              "when the person was told in writing"},
    FieldSpec{F::until, "until", T::date, on_main, once, one, "", "by which date"},
    FieldSpec{F::report, "report", T::flag, on_main, once, one, "",
              "the investigation's report is ready, or was handed over"},
    FieldSpec{F::cause, "cause", T::listed, on_main, once, one, "", "the cause, as a code"},
    FieldSpec{F::cost, "cost", T::number, on_main, once, one, "",
              "what the defect cost, in whole units of the currency"},
    FieldSpec{F::purpose, "purpose", T::code, on_main, once, one,
              "outcome question follow-up progress dialogue meeting hearing consent",
              "why we were in touch"},
    FieldSpec{F::told, "told", T::code, on_main, once, many,
              "complainant person-complained-about unit staff others", "who was told"},
    FieldSpec{F::support, "support", T::code, on_main, once, one, "given declined none",
              "support to the staff whom the complaint is about"},
    FieldSpec{F::agreed, "agreed", T::flag, on_main, once, one, "", "the person agreed to it"},
    FieldSpec{F::agreed_in_writing, "agreed-in-writing", T::date, on_main, once, one, "",
              "when the person agreed to it in writing"},
    FieldSpec{F::record_copied, "record-copied", T::flag, on_main, once, one, "",
              "what the person said by word of mouth was written down, and they have a copy"},
    FieldSpec{F::action, "action", T::number, on_main, once, one, "",
              "which action; a new one when left out"},
    FieldSpec{F::owner, "owner", T::staff, on_main, once, one, "", "who sees to it"},
    FieldSpec{F::immediate, "immediate", T::flag, on_main, once, one, "",
              "an immediate measure, not a final one"},
    FieldSpec{F::done, "done", T::date, on_main, once, one, "", "when it was done"},
    FieldSpec{F::effect, "effect", T::code, on_main, once, one, "works partly none unknown",
              "whether it helped"},
    FieldSpec{F::changed, "changed", T::code, on_main, once, many,
              "policy procedure practice nothing", "what changed because of the complaint"},
    FieldSpec{F::involved, "involved", T::code, on_main, once, one, "yes no",
              "whether the staff concerned take part in it"},
    FieldSpec{F::clock, "clock", T::line, on_main, once, one, "", "which deadline"},
    FieldSpec{F::late, "late", T::flag, on_main, once, one, "",
              "the notice came after the date had passed"},
    FieldSpec{F::outcome, "outcome", T::code, on_main, once, one,
              "upheld partly-upheld not-upheld not-established resolved", "the finding"},
    FieldSpec{F::remedies, "remedies", T::code, on_main, once, many,
              "apology explanation put-right compensation", "what the person is given"},
    FieldSpec{F::handling_finding, "handling-finding", T::code, on_main, once, one,
              "upheld partly-upheld not-upheld", "the finding about how it was handled"},
    FieldSpec{F::solved, "solved", T::flag, on_main, once, one, "", "solved on the spot"},
    FieldSpec{F::satisfied, "satisfied", T::flag, on_main, once, one, "", "the person said so"},
    FieldSpec{F::not_taken_up, "not-taken-up", T::flag, on_main, once, one, "",
              "the committee declines to take it up"},
    FieldSpec{F::ground, "ground", T::code, on_main, once, one,
              "outcome handling both serious about-oneself beyond-unit overdue",
              "why it goes further"},
    FieldSpec{F::level, "level", T::number, on_main, once, one, "", "the level it goes to"},
    FieldSpec{F::asked_on, "asked-on", T::date, on_main, once, one, "",
              "when the person asked for it"},
    FieldSpec{F::body, "body", T::listed, on_main, once, one, "", "the outside body"},
    FieldSpec{F::step, "step", T::code, on_main, once, one, "submitted request supplied decision",
              "what happened there"},
    FieldSpec{F::outside, "outside", T::flag, on_main, once, one, "",
              "to somebody outside the organisation"},
    FieldSpec{F::route, "route", T::code, on_main, once, one,
              "appeal fault-report citizens-proposal other", "the right route"},
    FieldSpec{F::satisfied_outcome, "satisfied-outcome", T::code, on_main, once, one,
              "yes no no-reply", "satisfied with the outcome"},
    FieldSpec{F::satisfied_handling, "satisfied-handling", T::code, on_main, once, one,
              "yes no no-reply", "satisfied with the handling"},
    FieldSpec{F::measure_received, "measure-received", T::code, on_main, once, one,
              "well mixed badly unknown", "how the person received the measures"},
    FieldSpec{F::works, "works", T::code, on_main, once, one, "yes partly no unknown",
              "whether the measures work"},
    FieldSpec{F::duplicate_of, "duplicate-of", T::case_number, on_main, once, one, "",
              "the case that goes on"},
    FieldSpec{F::recipient, "recipient", T::listed, on_main, once, one, "", "who takes it over"},
    FieldSpec{F::continued, "continue", T::flag, on_main, once, one, "",
              "we go on without the person, to learn from it"},
    FieldSpec{F::reopen_reason, "because", T::code, on_main, once, one,
              "new-facts resumed returned external-decision", "why it is opened again"},
    FieldSpec{F::letter, "letter", T::code, on_main, once, one,
              "acknowledgement plan progress notice report delay outcome praise suggestion "
              "file-note escalation forwarding referral withdrawal question follow-up closing "
              "closing-form",
              "the letter sent"},
    FieldSpec{F::signed_by, "signed-by", T::staff, on_main, once, one, "",
              "who signs the letter, when not whoever writes it"},
    FieldSpec{F::resent, "resent", T::flag, on_main, once, one, "",
              "the letter that was kept is sent once more, as it is"},
    FieldSpec{F::sent, "sent", T::code, on_main, once, one, "post e-mail hand portal",
              "by which way the letter went"},
    FieldSpec{F::file, "file", T::flag, on_main, once, one, "", "a file was added"},
    FieldSpec{F::person, "person", T::number, on_main, once, one, "",
              "which person of the case; 1 is the complainant"},
    FieldSpec{F::person_role, "person-role", T::code, on_main, once, one,
              "complainant person-concerned representative witness", "that person's role"},
    FieldSpec{F::corrected, "corrected", T::line, on_main, once, many, "", "which facts"},
    FieldSpec{F::was, "was", T::line, on_main, once, many, "", "what they said before"},
    FieldSpec{F::override_rule, "override", T::line, on_main, once, many, "",
              "the rules that were set aside; the reason stands in the private file"},

    FieldSpec{F::words, "words", T::prose, personal, once, one, "",
              "the complaint in the person's own words"},
    FieldSpec{F::name, "name", T::line, personal, once, one, "", "the person's name"},
    FieldSpec{F::address, "address", T::prose, personal, once, one, "", "postal address"},
    FieldSpec{F::phone, "phone", T::line, personal, once, one, "", "telephone"},
    FieldSpec{F::email, "e-mail", T::line, personal, once, one, "", "e-mail address"},
    FieldSpec{F::relation, "relation", T::line, personal, once, one, "",
              "relation to the person concerned"},
    FieldSpec{F::about_name, "about-name", T::line, personal, once, one, "",
              "whom the complaint is about"},
    FieldSpec{F::about_staff, "about-staff", T::staff, personal, once, one, "",
              "the member of staff whom the complaint is about"},
    FieldSpec{F::wish, "wish", T::prose, personal, once, one, "", "what the person wants"},
    FieldSpec{F::note, "note", T::prose, personal, once, one, "", "a note"},
    FieldSpec{F::reason, "reason", T::prose, personal, once, one, "", "the reason"},
    FieldSpec{F::root_cause, "root-cause", T::prose, personal, once, one, "",
              "the cause behind the cause"},
    FieldSpec{F::consequences, "consequences", T::prose, personal, once, one, "", "what it led to"},
    FieldSpec{F::findings, "findings", T::prose, personal, once, one, "", "what was found"},
    FieldSpec{F::recommendations, "recommendations", T::prose, personal, once, one, "",
              "what should change"},
    FieldSpec{F::what, "what", T::prose, personal, once, one, "", "what is to be done"},
    FieldSpec{F::explanation, "explanation", T::prose, personal, once, one, "",
              "the answer to the person: what went wrong, and what we do about it"},
    FieldSpec{F::threat, "threat", T::flag, personal, once, one, "",
              "threats or abuse; follow the routine"},
    FieldSpec{F::recipient_name, "recipient-name", T::line, personal, once, one, "",
              "to whom it was sent"},
    FieldSpec{F::letter_to, "letter-to", T::line, personal, once, one, "",
              "to whom the letter went, and where"},
};

constexpr bool rows_follow_the_enum() {
    for (std::size_t i = 0; i < table.size(); ++i)
        if (static_cast<std::size_t>(table[i].field) != i) return false;
    return table.size() == static_cast<std::size_t>(F::count_);
}
static_assert(rows_follow_the_enum(), "one row a field, in the order of the enumeration");

bool comes_before(const std::pair<Field, std::vector<std::string>>& entry, Field field) {
    return entry.first < field;
}

}  // namespace

const FieldSpec& spec(Field field) { return table.at(static_cast<std::size_t>(field)); }

std::optional<Field> field_named(std::string_view name) {
    const auto row = std::find_if(table.begin(), table.end(),
                                  [&](const FieldSpec& spec) { return spec.name == name; });
    if (row == table.end()) return std::nullopt;
    return row->field;
}

std::span<const FieldSpec> all_fields() { return table; }

std::vector<std::string> codes(Field field) { return split(spec(field).codes, ' '); }

Facts::Facts(std::initializer_list<std::pair<Field, std::string>> values) {
    for (const auto& [field, value] : values) set(field, value);
}

const Facts::Values* Facts::find(Field field) const {
    const auto place = std::lower_bound(values_.begin(), values_.end(), field, comes_before);
    return place != values_.end() && place->first == field ? &place->second : nullptr;
}

Facts::Values& Facts::at(Field field) {
    const auto place = std::lower_bound(values_.begin(), values_.end(), field, comes_before);
    if (place != values_.end() && place->first == field) return place->second;
    return values_.insert(place, {field, {}})->second;
}

const std::string& Facts::get(Field field) const {
    static const std::string none;
    const Values* found = find(field);
    return found == nullptr ? none : found->front();
}

const std::vector<std::string>& Facts::list(Field field) const {
    static const Values none;
    const Values* found = find(field);
    return found == nullptr ? none : *found;
}

bool Facts::is(Field field, std::string_view value) const {
    const auto& values = list(field);
    return std::find(values.begin(), values.end(), value) != values.end();
}

int Facts::number(Field field) const {
    const std::string& digits = get(field);
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

void Facts::set(Field field, std::string value) {
    if (value.empty())
        remove(field);
    else
        at(field) = {std::move(value)};
}

void Facts::set(Field field, std::vector<std::string> values) {
    if (values.empty())
        remove(field);
    else
        at(field) = std::move(values);
}

void Facts::add(Field field, std::string value) { at(field).push_back(std::move(value)); }

void Facts::remove(Field field) {
    std::erase_if(values_, [field](const auto& entry) { return entry.first == field; });
}

void Facts::update(const Facts& newer) {
    for (const auto& [field, values] : newer) at(field) = values;
}

Facts Facts::of(Plane plane) const {
    Facts part;
    for (const auto& [field, values] : values_)
        if (spec(field).plane == plane) part.set(field, values);
    return part;
}

}  // namespace klag::core
