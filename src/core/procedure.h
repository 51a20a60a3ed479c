#pragma once

#include "core/act.h"
#include "core/field.h"
#include "core/period.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// Procedures: an organisation's rules as data. No number of days, no country and no procedure
/// stands in the code.
namespace klag::core {

/// An id with its title in the procedure's language, and the rule it comes from.
struct Choice {
    std::string id;
    std::string title;
    std::string source{};

    bool operator==(const Choice&) const = default;
};

/// How long: `10 working days`, `48 hours`, `6 weeks`; `0 days` is the same day. Laws differ in
/// which day is the first: `6 months commencing on the day` counts the day of the event, and
/// `5 working days before the day` counts back from a date.
struct Term {
    enum class Unit { hours, days, working_days, weeks, months };
    enum class Way {
        after,       ///< the day after the event is the first
        commencing,  ///< the day of the event is the first; not in hours, at least 1
        before,      ///< back from a date that was told (`until`); not in hours
    };
    int count{};
    Unit unit{};
    Way way{Way::after};

    static std::optional<Term> parse(std::string_view text);
    std::string text() const;
    bool operator==(const Term&) const = default;
};

/// An event that starts or stops a clock: an act, and what its facts must say.
/// Written `external step=request body=cqc`; `received`, `written` and `happened` are the dates of
/// the registration.
struct Trigger {
    Act act{};
    Field date_of{Field::count_};  ///< a date of the registration: the clock runs from it
    /// Facts with the value that each must have, "*" for any; all of them must hold.
    std::vector<std::pair<Field, std::string>> conditions{};

    static std::optional<Trigger> parse(std::string_view text);
    std::string text() const;
    /// Whether one of the conditions is about `field`.
    bool asks_for(Field field) const;
    bool operator==(const Trigger&) const = default;
};

/// For which cases a rule holds; an empty list means all.
struct Scope {
    std::vector<std::string> kinds{};
    std::vector<std::string> severities{};
    std::vector<std::string> channels{};
    std::vector<int> levels{};
    std::optional<bool> anonymous{};

    bool operator==(const Scope&) const = default;
};

/// Whether a list of a scope, or of a gate's kinds, lets `value` in; an empty list means all.
template <class T>
bool lets_in(const std::vector<T>& list, const T& value) {
    return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
}

/// Whether a clock may be extended more than once.
enum class FurtherExtensions {
    free,    ///< as often as needed, within the longest extension
    agreed,  ///< only when the person agreed (Awb 9:11 lid 2)
    none,
};

struct ClockRule {
    std::string id;
    std::string title;             ///< in the procedure's language
    std::vector<Trigger> from{};   ///< each one starts it anew
    std::vector<Trigger> until{};  ///< the first of these meets it
    std::optional<Term>
        within{};  ///< nothing: until the date promised by the start event (`until`)
    Scope scope{};
    bool tells_person{};  ///< a notice of delay is owed to the person before the date
    bool extendable{};
    std::optional<Term> longest_extension{};
    bool one_term{};  ///< the term and its longest extension are counted as one, from the start
    FurtherExtensions further{};
    bool survives_closing{};     ///< goes on in a closed case (follow-up, handover)
    bool survives_escalation{};  ///< goes on at a higher level, and when a case is opened again
    std::string source{};
    bool verify{};  ///< the organisation must check it before use

    bool operator==(const ClockRule&) const = default;
};

/// A rule that the procedure either demands or only advises.
enum class Force { none, advised, demanded };

struct Level {
    int number{};
    std::string title;
    std::vector<std::string> roles{};  ///< roles that handle it; empty: whoever the unit names
    bool duty{};  ///< escalating to it is a duty when asked for; else an option
    /// Whether whoever is made the handler here has one of its roles. Whoever takes a case over
    /// from the level below always has.
    Force force{Force::none};
    std::vector<Choice> by_field{};  ///< role by the unit's field: social → sas, medical → mas
    bool other_person{};             ///< nobody who handled it at a lower level may handle it here
    std::string source{};
    bool verify{};

    bool operator==(const Level&) const = default;
};

/// An outside body to which a person can turn.
struct Body {
    std::string id;
    std::string title;
    std::string address{};
    std::string phone{};
    std::string web{};
    bool verify{};  ///< no letter that names it leaves until the organisation has checked it
    bool top{};     ///< the one that the outcome letter names
    std::string source{};

    bool operator==(const Body&) const = default;
};

/// Something that must have happened before a case of this scope may be closed.
struct Gate {
    enum class Demand {
        answered,      ///< the answer was given
        satisfaction,  ///< satisfied yes, no or no reply was recorded
        thanked,       ///< the person was thanked (acknowledged or answered)
        passed_on,     ///< told to those concerned
        actions_done,  ///< no open action
        followed_up,
        decided,
        report_copied,  ///< the investigation's report was sent to the person
        count_,         ///< not a demand: how many there are
    };
    Scope scope{};
    std::vector<Demand> demands{};
    std::vector<Trigger> events{};  ///< acts that must have happened, at any level
    std::string source{};
    bool verify{};

    bool operator==(const Gate&) const = default;
};

/// What must be recorded with an act: `plan` needs `orally` and `in-writing` (N03).
struct Condition {
    Trigger act{};
    /// A fact, and the value that it must have; "*" for any.
    std::vector<std::pair<Field, std::string>> needs{};
    Scope scope{};
    Force force{Force::demanded};
    std::string source{};
    bool verify{};

    bool operator==(const Condition&) const = default;
};

/// The short way: put right at once, to the person's satisfaction (N14, S03).
struct OnTheSpot {
    bool allowed{true};
    std::optional<Term> within{};  ///< after receipt; later, the whole procedure holds
    std::string source{};

    bool operator==(const OnTheSpot&) const = default;
};

/// Within which time of what happened people are to complain: a later complaint need not be taken
/// up (SI 2009/309 reg. 12, Awb 9:8). It is registered all the same; klag only says so.
struct LateComplaint {
    std::optional<Term> within{};  ///< of the day on which it happened; nothing: no limit
    std::string source{};

    bool operator==(const LateComplaint&) const = default;
};

/// A report that the organisation owes somebody regularly (S09, O12, O13, G09).
struct ReportDuty {
    std::string id;
    std::string title;
    Period::Kind every{};  ///< not Kind::free
    Term within{};         ///< counted from the last day of each period
    std::vector<std::string> to{};
    std::string form{};  ///< the name of the ReportForm that fulfils it too; "" for none
    /// Nothing is owed for a period that ended before; nothing: none that ended before the first
    /// case was registered.
    std::optional<Date> from{};
    std::string source{};
    bool verify{};

    bool operator==(const ReportDuty&) const = default;
};

/// What a member of staff should keep in mind at an act: how to meet a person, which no program can
/// do or demand (N12, N18, S12, O32).
struct Guidance {
    Act at{};
    std::string text;  ///< in the procedure's language
    std::string source{};

    bool operator==(const Guidance&) const = default;
};

/// What a letter must say before it may leave.
struct LetterDemand {
    std::string letter;             ///< the code of a letter
    std::vector<std::string> says;  ///< of letter_elements()
    std::vector<std::string> kinds{};
    std::string source{};
    bool verify{};

    bool operator==(const LetterDemand&) const = default;
};

struct Procedure {
    std::string name;
    std::string title;
    std::string country{};  ///< ISO 3166-1 alpha-2, or GB-ENG
    std::string calendar{};
    std::string language{};
    /// First days of the halves of the years that its reports are on; empty when that is all the
    /// same to it. A new register takes them over.
    Halves half_years{};
    std::string object_id{};  ///< of the file it was read from; not part of its text
    std::vector<Choice> kinds{};
    std::vector<Choice> channels{};
    std::vector<Choice> categories{};
    std::vector<Choice> dimensions{};
    std::vector<Choice> causes{};
    bool anonymous_allowed{true};
    std::vector<std::string> anonymous_channels{};  ///< empty: every channel
    std::string anonymous_source{};
    std::vector<Level> levels{};
    std::vector<Body> bodies{};
    std::vector<ClockRule> clocks{};
    std::vector<Gate> gates{};
    std::vector<Condition> conditions{};
    OnTheSpot on_the_spot{};
    LateComplaint late_complaint{};
    std::vector<ReportDuty> reports{};
    Force independence{Force::none};  ///< the investigator must not be the one complained about
    std::string independence_source{};
    Force senior_investigator{Force::none};  ///< who investigates has one of these roles
    std::vector<std::string> investigator_roles{};
    std::string investigator_source{};
    Force serious_to_manager{Force::none};
    std::vector<std::string> serious_roles{};  ///< see manager_roles
    std::string serious_source{};
    bool outcome_demanded{};  ///< `answer` needs an outcome for each issue
    std::string outcome_source{};
    std::vector<std::string> handover{};  ///< to whom a closed case goes: sas, mas, diary
    std::string handover_source{};
    std::set<std::string> to_verify{};  ///< the keys of rules that stand alone: `outcome`
    std::vector<LetterDemand> letters{};
    /// The set of templates that come before the usual ones, as outcome.lex-sarah.md comes before
    /// outcome.md; "" for none.
    std::string templates{};
    std::vector<std::string> tell{};               ///< what to tell the person at the registration
    std::vector<Guidance> guidance{};              ///< in the order in which it is shown
    std::map<std::string, std::string> words{};    ///< own words: complaint → synpunkt
    std::map<std::string, std::string> sources{};  ///< what the prefix of a source stands for

    bool operator==(const Procedure&) const = default;
};

/// `none`, `advised`, `demanded`.
std::string_view name(Force force);

/// All of them, in the order of the enumeration.
std::vector<std::string> force_names();

/// The name of a demand in a procedure: `passed-on`.
std::string_view name(Gate::Demand demand);
std::optional<Gate::Demand> demand_named(std::string_view name);

/// All of them, in the order of the enumeration.
std::vector<std::string> demand_names();

/// The roles that count as a manager's, beside whoever manages the unit or one above it: those
/// that the procedure names, else those of the levels above the first.
std::vector<std::string> manager_roles(const Procedure& procedure);

/// The choices that a field of type `listed` allows under `procedure`: kind, channel, category,
/// dimension, cause, body, recipient. Empty for every other field.
std::vector<Choice> choices(const Procedure& procedure, Field field);

/// The ids of the choices, in their order.
std::vector<std::string> ids_of(const std::vector<Choice>& choices);

/// Whether one of the choices has this id.
bool is_choice(const std::vector<Choice>& choices, std::string_view id);

/// The level with this number; nullptr when the procedure has none.
const Level* level(const Procedure& procedure, int number);

/// The lowest level above `number`; nullptr when it is the highest.
const Level* level_above(const Procedure& procedure, int number);

/// The clock rule with this id; nullptr when the procedure has none.
const ClockRule* clock_rule(const Procedure& procedure, std::string_view id);

}  // namespace klag::core
