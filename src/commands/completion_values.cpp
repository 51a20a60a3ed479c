#include "commands/completion_values.h"

#include "base/error.h"
#include "cli/completion.h"
#include "cli/given.h"
#include "cli/output.h"
#include "cli/words.h"
#include "commands/act_verb.h"
#include "commands/code_words.h"
#include "commands/context.h"
#include "commands/letter_sheets.h"
#include "commands/report_tasks.h"
#include "commands/verbs.h"
#include "commands/words.h"
#include "core/language.h"
#include "letters/letter.h"
#include "store/new_register.h"

#include <algorithm>

namespace klag::commands {
namespace {

using cli::Candidate;
using core::Field;

/// The number in the way in which a person began to type it: 42, 2026-42 or K-2026-0042.
std::string number_like(const std::string& typed, const store::Number& number,
                        const store::Snapshot& saved) {
    if (typed.empty() || typed[0] < '0' || typed[0] > '9') return number.text();
    if (typed.find('-') == std::string::npos) return saved.short_name(number);
    return std::to_string(number.year) + "-" + number.short_name();
}

Candidate candidate(const std::string& name, const core::Case& c, const store::Snapshot& saved) {
    const core::State state = fold(c);
    const auto& kinds = saved.procedure(state.facts.get(Field::procedure)).kinds;
    return {name, title_of(kinds, state.facts.get(Field::kind)) + ", " +
                      status_words(state.status).english() + ", " +
                      unit_name(saved.organisation(), state.facts.get(Field::unit))};
}

/// The newest cases that begin as typed. A number that several years have begins with its year:
/// such ones are looked for among the newest cases alone, by whoever types digits and no hyphen.
std::vector<Candidate> cases(const std::string& typed, const store::Snapshot& saved) {
    constexpr std::size_t most = 100;
    const bool digits = core::form_of(typed) == core::NumberForm::running;
    std::vector<Candidate> out;
    const auto take = [&](const core::Case& c, bool with_year) {
        const auto number = *store::parse_number(c.number);
        const std::string name = number_like(typed, number, saved);
        if (name.starts_with(typed) && (!digits || (name != number.short_name()) == with_year))
            out.push_back(candidate(name, c, saved));
        return out.size() < most;
    };
    saved.each({.number_begins = typed, .newest_first = true},
               [&](core::Case&& c) { return take(c, false); });
    if (!digits || out.size() == most) return out;
    std::size_t left = 10 * most;
    saved.each({.newest_first = true}, [&](core::Case&& c) { return take(c, true) && --left > 0; });
    return out;
}

/// The choices that any procedure of the register lists under the field.
std::vector<Candidate> listed(const store::Snapshot& saved, Field field) {
    std::vector<Candidate> out;
    for (const std::string& procedure : saved.procedure_names())
        for (const core::Choice& choice : choices(saved.procedure(procedure), field)) {
            const bool known = std::any_of(out.begin(), out.end(), [&](const Candidate& one) {
                return one.value == choice.id;
            });
            if (!known) out.push_back({choice.id, choice.title});
        }
    return out;
}

std::vector<Candidate> names(const std::vector<std::string>& list) {
    std::vector<Candidate> out;
    for (const std::string& name : list) out.push_back({name});
    return out;
}

/// The procedures of the register, if there is one, and the shipped ones.
std::vector<Candidate> all_procedures(Context& klag) {
    std::vector<std::string> known = store::shipped_procedures();
    try {
        for (const std::string& name : klag.saved().procedure_names()) known.push_back(name);
    } catch (const Error&) {
        // Without a register the shipped ones are all there are.
    }
    std::sort(known.begin(), known.end());
    known.erase(std::unique(known.begin(), known.end()), known.end());
    return names(known);
}

std::vector<Candidate> units(const store::Snapshot& saved) {
    std::vector<Candidate> out;
    for (const core::Unit& unit : saved.organisation().units) out.push_back({unit.id, unit.name});
    return out;
}

std::vector<Candidate> staff(const store::Snapshot& saved) {
    std::vector<Candidate> out;
    for (const core::Member& member : saved.organisation().staff)
        out.push_back({member.id, member.name});
    return out;
}

/// The deadlines of the case that run.
std::vector<Candidate> clocks(const std::string& typed_case, const store::Snapshot& saved) {
    std::vector<Candidate> out;
    const core::State state = fold(saved.load(saved.find(typed_case)));
    const auto& procedure = saved.procedure(state.facts.get(Field::procedure));
    for (const core::Clock& clock : state.clocks)
        if (clock.running()) out.push_back({clock.entry.id, clock_title(clock, procedure)});
    return out;
}

constexpr const char* settings_kinds[] = {"settings", "organisation", "procedure",
                                          "calendar", "letter",       "letterhead"};

/// What `edit KIND` takes as its name.
std::vector<std::string> settings_names(const std::string& kind, const store::Snapshot& saved) {
    std::vector<std::string> out;
    if (kind == "procedure") return saved.procedure_names();
    if (kind == "calendar")
        for (const std::string& name : saved.procedure_names()) {
            const std::string& calendar = saved.procedure(name).calendar;
            if (std::find(out.begin(), out.end(), calendar) == out.end()) out.push_back(calendar);
        }
    if (kind == "letter")
        for (const std::string& language : core::language_codes()) {
            for (const std::string& letter : template_names(language, saved))
                out.push_back(language + "/" + letter);
            out.push_back(language + "/language");
        }
    return out;
}

std::vector<Candidate> commands() {
    std::vector<Candidate> out;
    for (const Verb& verb : all())
        if (!verb.command.hidden) out.push_back({verb.command.name, verb.command.summary});
    return out;
}

/// The facts of a case that can be corrected.
std::vector<Candidate> facts() {
    std::vector<Candidate> out;
    for (const cli::Option& option : fact_options(core::Act::correct))
        out.push_back({option.name, option.help});
    return out;
}

std::vector<Candidate> values_of(const cli::Wanted& wanted, Context& klag) {
    const std::string& source = wanted.source;
    if (source == "command") return commands();
    if (source == "fact") return facts();
    if (source == "preset") return names(store::shipped_procedures());
    if (source == "date") return names({"today", "yesterday"});
    if (source == "any-procedure") return all_procedures(klag);
    const store::Snapshot& saved = klag.saved();
    if (source == "case") return cases(wanted.typed, saved);
    if (source == "recipient-of-reports") return names(core::recipients(in_force(klag)));
    if (source == "procedure") return names(saved.procedure_names());
    if (source == "unit") return units(saved);
    if (source == "staff") return staff(saved);
    if (source == "clock") return clocks(wanted.places.at(0), saved);
    if (source == "settings-name") return names(settings_names(wanted.places.at(0), saved));
    if (source == "letter-kind") return names(template_names(saved.settings().language, saved));
    if (source == "act-with-letter") return names({"acknowledge"});
    if (source == "letter-subject") {
        std::vector<Candidate> out = cases(wanted.typed, saved);
        for (const std::string& verb : sheet_verbs()) out.push_back({verb});
        return out;
    }
    if (source == "editable") {
        std::vector<Candidate> out = cases(wanted.typed, saved);
        for (const char* kind : settings_kinds) out.push_back({kind});
        return out;
    }
    if (const auto field = core::field_named(source)) return listed(saved, *field);
    return {};
}

/// The options before the word being typed that say which register is meant.
cli::Given given_before(const cli::Program& program, const std::vector<std::string>& words) {
    cli::Given given{program, cli::Command{}};
    const cli::Sorted sorted = cli::sort_words(program, words);
    for (const cli::Word& word : sorted.words)
        if (word.option != nullptr && word.option->name == "register" && !word.text.empty())
            given.set_option("register", {word.text});
    return given;
}

}  // namespace

int complete(const cli::Program& program, const std::vector<std::string>& words, cli::Env& env) {
    cli::Output out{env, {}};
    const cli::Given given = given_before(program, words);
    Context klag{env, out, given};
    const auto candidates = cli::complete(
        program, words, [&](const cli::Wanted& wanted) { return values_of(wanted, klag); });
    out.print_raw(cli::candidate_lines(candidates));
    out.flush();
    return 0;
}

}  // namespace klag::commands
