#include "commands/code_words.h"

#include "commands/words.h"
#include "core/lifecycle.h"

#include <algorithm>
#include <array>

namespace klag::commands {
namespace {

using F = core::Field;
using core::FieldType;

struct FieldRow {
    F field;
    const char* words;
};

// Fields that are not here are called by their names, which are words already.
constexpr FieldRow field_rows[] = {
    {F::received_by, "received by"},
    {F::manager_told, "manager told"},
    {F::do_not_name, "not to be named to the unit"},
    {F::answer_by, "wants the answer by"},
    {F::complainant, "who complains"},
    {F::danger, "immediate danger"},
    {F::passed_on, "those concerned were told"},
    {F::dimension, "quality"},
    {F::at_wish, "at the person's wish"},
    {F::diary, "diary number"},
    {F::incident, "incident number"},
    {F::ombudsman, "outside number"},
    {F::theirs, "their number"},
    {F::signed_by, "signed by"},
    {F::resent, "sent once more"},
    {F::sent, "letter went by"},
    {F::in_writing, "in writing"},
    {F::support, "support to staff"},
    {F::involved, "staff take part"},
    {F::agreed, "the person agreed"},
    {F::agreed_in_writing, "agreed in writing"},
    {F::record_copied, "the person has a copy of the record"},
    {F::clock, "deadline"},
    {F::late, "told late"},
    {F::handling_finding, "finding about the handling"},
    {F::solved, "solved on the spot"},
    {F::satisfied, "the person is satisfied"},
    {F::not_taken_up, "not taken up"},
    {F::asked_on, "asked on"},
    {F::outside, "outside the organisation"},
    {F::satisfied_outcome, "satisfied with the outcome"},
    {F::satisfied_handling, "satisfied with the handling"},
    {F::measure_received, "measures received"},
    {F::works, "measures work"},
    {F::duplicate_of, "duplicate of"},
    {F::recipient, "handed to"},
    {F::continued, "goes on without the person"},
    {F::reopen_reason, "because"},
    {F::person_role, "role"},
    {F::was, "before"},
    {F::override_rule, "rule set aside"},
    {F::about_name, "name of whom it is about"},
    {F::about_staff, "member of staff it is about"},
    {F::threat, "threats"},
    {F::root_cause, "root cause"},
    {F::recipient_name, "sent to"},
    {F::letter_to, "letter to"},
};

struct CodeRow {
    F field;
    std::string_view code;
    const char* words;
};

// Codes that are not here are words already: `minor`, `upheld`, `phone`.
constexpr CodeRow code_rows[] = {
    {F::language, "sv", "Swedish"},
    {F::language, "nb", "Norwegian"},
    {F::language, "nl", "Dutch"},
    {F::language, "en", "English"},
    {F::complainant, "service-user", "service user"},
    {F::complainant, "staff", "member of staff"},
    {F::complainant, "practitioner", "other practitioner"},
    {F::consent, "asked", "asked for"},
    {F::consent, "not-needed", "not needed"},
    {F::answer_by, "none", "no answer wanted"},
    {F::about, "staff", "a member of staff"},
    {F::about, "unit", "the unit"},
    {F::about, "other", "something else"},
    {F::handling, "direct", "put right directly"},
    {F::handling, "other", "another way"},
    {F::told, "person-complained-about", "person complained about"},
    {F::handling_finding, "partly-upheld", "partly upheld"},
    {F::handling_finding, "not-upheld", "not upheld"},
    {F::outcome, "partly-upheld", "partly upheld"},
    {F::outcome, "not-upheld", "not upheld"},
    {F::outcome, "not-established", "not established"},
    {F::outcome, "resolved", "resolved without a finding"},
    {F::remedies, "put-right", "put right"},
    {F::ground, "outcome", "not satisfied with the outcome"},
    {F::ground, "handling", "not satisfied with the handling"},
    {F::ground, "both", "not satisfied with outcome and handling"},
    {F::ground, "about-oneself", "about the handler"},
    {F::ground, "beyond-unit", "beyond the unit"},
    {F::route, "fault-report", "fault report"},
    {F::route, "citizens-proposal", "citizens' proposal"},
    {F::satisfied_outcome, "no-reply", "no reply"},
    {F::satisfied_handling, "no-reply", "no reply"},
    {F::recipient, "sas", "SAS"},
    {F::recipient, "mas", "MAS"},
    {F::recipient, "diary", "the diary"},
    {F::reopen_reason, "new-facts", "new facts"},
    {F::reopen_reason, "external-decision", "decision of an outside body"},
    {F::purpose, "follow-up", "how it went afterwards"},
    {F::letter, "outcome", "the answer"},
    {F::letter, "delay", "notice of delay"},
    {F::letter, "notice", "notice to the person complained about"},
    {F::letter, "file-note", "note for the file"},
    {F::letter, "question", "question how it went"},
    {F::letter, "follow-up", "how it went afterwards"},
    {F::letter, "closing-form", "closing form"},
    {F::sent, "portal", "a web portal"},
    {F::person_role, "person-concerned", "person concerned"},
    {F::override_rule, "long-ago", "no date more than ten years back"},
    {F::override_rule, "anonymous-not-allowed", "no anonymous complaints"},
    {F::override_rule, "serious-needs-manager", "a serious complaint goes to a manager"},
    {F::override_rule, "not-independent", "independence"},
    {F::override_rule, "same-person", "another person at each level"},
    {F::override_rule, "role-of-the-level", "who handles the level"},
    {F::override_rule, "senior-investigator", "who investigates"},
    {F::override_rule, "level-skipped", "one level after the other"},
    {F::override_rule, "not-satisfied", "further when the person is not satisfied"},
    {F::override_rule, "condition", "what is recorded with the act"},
    {F::override_rule, "on-the-spot", "no short way"},
    {F::override_rule, "late-on-the-spot", "how long the short way is open"},
    {F::override_rule, "extension-again", "only one extension"},
    {F::override_rule, "extension-not-agreed", "consent to a further extension"},
    {F::override_rule, "extension-too-long", "longest extension"},
    {F::override_rule, "closing-demand", "what closing demands"},
    {F::corrected, "private", "the private file"},
};

/// A date as it is, a time without its offset.
std::string moment_words(const std::string& value) {
    const auto moment = Moment::parse(value);
    if (!moment || !moment->minute) return value;
    return moment->date.iso() + " " + time_of_day(*moment->minute);
}

/// "unit=home-care": what a corrected fact said before.
std::string former_words(const std::string& pair, const core::Procedure& procedure,
                         const core::Organisation& organisation, const cli::Catalogue& words) {
    const auto sign = pair.find('=');
    const auto field = core::field_named(pair.substr(0, sign));
    if (!field || sign == std::string::npos) return pair;
    const std::string value =
        value_words(*field, pair.substr(sign + 1), procedure, organisation, words);
    return words.render(
        text("{fact} {value}", {{"fact", words.render(field_words(*field))}, {"value", value}}));
}

}  // namespace

Text status_words(core::Status status) {
    if (status == core::Status::in_handling) return text("in handling");
    return text(std::string{name(status)});
}

Text closing_words(const std::string& reason) {
    if (reason == "solved") return text("solved on the spot");
    if (reason == "no-answer-possible") return text("no answer possible");
    if (reason == "forwarded") return text("forwarded outside");
    if (reason == "referred") return text("referred to the right route");
    return text(reason);
}

Text field_words(core::Field field) {
    for (const FieldRow& row : field_rows)
        if (row.field == field) return text(row.words);
    return text(std::string{spec(field).name});
}

Text code_words(core::Field field, const std::string& code) {
    for (const CodeRow& row : code_rows)
        if (row.field == field && row.code == code) return text(row.words);
    return text(code);
}

std::string value_words(core::Field field, const std::string& value,
                        const core::Procedure& procedure, const core::Organisation& organisation,
                        const cli::Catalogue& words) {
    if (field == F::override_rule) return words.render(code_words(field, value));
    if (field == F::was) return former_words(value, procedure, organisation, words);
    if (field == F::corrected) {
        const auto corrected = core::field_named(value);
        return words.render(corrected ? field_words(*corrected) : code_words(field, value));
    }
    if (field == F::clock) return clock_title(value, procedure);
    switch (spec(field).type) {
        case FieldType::staff:
            return staff_name(organisation, value);
        case FieldType::unit:
            return unit_name(organisation, value);
        case FieldType::listed: {
            const std::string title = title_of(choices(procedure, field), value);
            return title == value ? words.render(code_words(field, value)) : title;
        }
        case FieldType::moment:
            return moment_words(value);
        case FieldType::flag:
        case FieldType::code:
        case FieldType::language:
            return words.render(code_words(field, value));
        default:
            return value;
    }
}

std::string command_for(const core::Trigger& trigger, const std::string& short_name) {
    const bool corrects = trigger.act == core::Act::correct;
    std::string out =
        "klag " + (corrects ? "edit" : std::string{name(trigger.act)}) + " " + short_name;
    for (const auto& [field, value] : trigger.conditions) {
        out += " --" + std::string{core::spec(field).name};
        if (core::spec(field).type != core::FieldType::flag)
            out += " " + (value == "*" ? std::string{"…"} : value);
    }
    return out;
}

}  // namespace klag::commands
