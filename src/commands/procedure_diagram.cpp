#include "base/utf8.h"
#include "cli/width.h"
#include "commands/code_words.h"
#include "commands/procedure_views.h"

#include <algorithm>

namespace klag::commands {
namespace {

constexpr int widest = 80;
constexpr int act_width = 24;

/// `answer (4 weeks)`, with what else must be so.
std::string clock_words(const core::ClockRule& clock) {
    std::string out = clock.id + " (";
    out += clock.within ? clock.within->text() : text("the date told").english();
    core::Scope rest = clock.scope;
    rest.kinds.clear();
    rest.levels.clear();
    if (const std::string scope = core::scope_text(rest); !scope.empty()) out += "; " + scope;
    return out + ")";
}

std::string ids(const std::vector<const core::ClockRule*>& clocks) {
    std::vector<std::string> out;
    for (const core::ClockRule* clock : clocks) out.push_back(clock->id);
    return join(out, ", ");
}

/// What an act does, a line or more for each thing.
std::vector<std::string> effects(const core::LifeAct& act) {
    std::vector<std::string> out;
    if (!act.starts.empty()) {
        std::vector<std::string> clocks;
        for (const core::ClockRule* clock : act.starts) clocks.push_back(clock_words(*clock));
        out.push_back(text("starts {clocks}", {{"clocks", join(clocks, ", ")}}).english());
    }
    if (!act.ends.empty())
        out.push_back(text("ends {clocks}", {{"clocks", ids(act.ends)}}).english());
    if (!act.letter.empty())
        out.push_back(text("letter: {letter}", {{"letter", act.letter}}).english());
    for (const core::Condition* condition : act.conditions) {
        const std::string facts = core::needs_text(*condition);
        out.push_back((condition->force == core::Force::demanded
                           ? text("needs {facts}", {{"facts", facts}})
                           : text("should have {facts}", {{"facts", facts}}))
                          .english());
    }
    if (act.act.act == core::Act::escalate)
        out.push_back("→ " + text("the next level").english());
    else if (act.to)
        out.push_back("→ " + status_words(*act.to).english());
    return out;
}

void add_act(std::string& out, const core::LifeAct& act, bool last, int width) {
    const std::string branch = last ? "└─ " : "├─ ";
    const std::string under = last ? "   " : "│  ";
    std::string label = act.act.text();
    bool first = true;
    const auto line = [&](const std::string& words) {
        const std::string left = first ? label : "";
        out += (first ? branch : under) +
               (words.empty() ? left : cli::pad_right(left, act_width) + " " + words) + "\n";
        first = false;
    };
    if (cli::display_width(label) > act_width) {
        out += branch + label + "\n";
        first = false;
    }
    const auto lines = effects(act);
    if (lines.empty() && first) line("");
    for (const std::string& effect : lines)
        for (const std::string& one : cli::wrap_lines(effect, width - act_width - 4)) line(one);
}

std::string stage_title(const core::LifeStage& stage, const core::Procedure& procedure) {
    std::string out = status_words(stage.status).english();
    const bool at_a_level =
        stage.status == core::Status::received || stage.status == core::Status::in_handling;
    if (const core::Level* level = core::level(procedure, stage.level);
        level != nullptr && at_a_level)
        out += ", " + text("level {level}: {title}",
                           {{"level", std::to_string(stage.level)}, {"title", level->title}})
                          .english();
    return out;
}

std::string demands(const core::Life& life) {
    std::vector<std::string> out;
    for (const core::Gate* gate : life.gates) {
        core::Scope beside = gate->scope;
        beside.kinds.clear();
        const std::string of = scope_text(beside);
        for (const std::string& demand : core::demands_of(*gate))
            out.push_back(of.empty() ? demand : demand + " (" + of + ")");
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return join(out, ", ");
}

/// What follows the last stage: demands, handover, reports.
std::string ending(const core::Life& life, const core::Procedure& procedure, int width) {
    std::string out;
    const auto add = [&](const Text& words) { out += cli::wrap(words.english(), width, 2) + "\n"; };
    const std::string wanted = demands(life);
    out += "\n";
    if (wanted.empty())
        add(text("Closing demands nothing."));
    else
        add(text("Closing demands: {demands}.", {{"demands", wanted}}));
    add(
        text("A case that is closed or goes to the next level loses its other deadlines, save "
             "those that survive it."));
    if (!procedure.handover.empty())
        add(text("A closed case is handed over to: {names}.",
                 {{"names", join(procedure.handover, ", ")}}));
    for (const core::ReportDuty& report : procedure.reports)
        add(text("A report is owed within {span} after each period: {title}.",
                 {{"span", report.within.text()}, {"title", report.title}}));
    return out;
}

}  // namespace

std::string diagram_of_life(const core::Life& life, const core::Procedure& procedure,
                            Context& klag) {
    const int terminal = klag.out().width() == 0 ? widest : klag.out().width();
    const int width = std::max(60, std::min(terminal, widest));
    const auto bold = [&](const std::string& words) {
        return klag.out().paint()(cli::Style::bold, words);
    };
    std::string out = bold(text("The life of a case of kind {kind} under {name}",
                                {{"kind", life.kind}, {"name", procedure.name}})
                               .english()) +
                      "\n";
    for (const core::LifeStage& stage : life.stages) {
        out += "\n" + bold(cli::cut(stage_title(stage, procedure), width)) + "\n";
        for (const core::LifeAct& act : stage.acts)
            add_act(out, act, &act == &stage.acts.back(), width);
    }
    return out + ending(life, procedure, width);
}

}  // namespace klag::commands
