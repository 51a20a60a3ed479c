#include "commands/completion_values.h"

#include "base/error.h"
#include "cli/completion.h"
#include "cli/given.h"
#include "cli/output.h"
#include "commands/code_words.h"
#include "commands/context.h"
#include "commands/words.h"
#include "store/new_register.h"

#include <algorithm>

namespace klag::commands {
namespace {

using cli::Candidate;
using core::Field;

std::vector<Candidate> cases(const store::Snapshot& saved) {
    std::vector<Candidate> out;
    auto numbers = saved.numbers();
    std::reverse(numbers.begin(), numbers.end());
    for (const store::Number& number : numbers) {
        if (out.size() == 100) break;
        const core::State state = fold(saved.load(number));
        const auto& kinds = saved.procedure(state.facts.get(Field::procedure)).kinds;
        out.push_back(
            {number.text(), title_of(kinds, state.facts.get(Field::kind)) + ", " +
                                status_words(state.status).english() + ", " +
                                unit_name(saved.organisation(), state.facts.get(Field::unit))});
    }
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

std::vector<Candidate> values_of(const std::string& source, Context& klag) {
    if (source == "preset") return names(store::shipped_procedures());
    if (source == "date") return names({"today", "yesterday"});
    if (source == "any-procedure") return all_procedures(klag);
    const store::Snapshot& saved = klag.saved();
    if (source == "case") return cases(saved);
    if (source == "procedure") return names(saved.procedure_names());
    std::vector<Candidate> out;
    if (source == "unit")
        for (const core::Unit& unit : saved.organisation().units)
            out.push_back({unit.id, unit.name});
    if (source == "staff")
        for (const core::Member& member : saved.organisation().staff)
            out.push_back({member.id, member.name});
    if (const auto field = core::field_named(source)) return listed(saved, *field);
    return out;
}

}  // namespace

int complete(const cli::Program& program, const std::vector<std::string>& words, cli::Env& env) {
    cli::Output out{env, {}};
    const cli::Given nothing = cli::Given{program, cli::Command{}};
    Context klag{env, out, nothing};
    const auto candidates = cli::complete(
        program, words, [&](const std::string& source) { return values_of(source, klag); });
    out.print_raw(cli::candidate_lines(candidates));
    out.flush();
    return 0;
}

}  // namespace klag::commands
