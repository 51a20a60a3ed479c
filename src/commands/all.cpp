#include "commands/verbs.h"

#include <algorithm>

namespace klag::commands {
namespace {

struct Entry {
    std::string_view name;
    Verb (*make)();
};

constexpr Entry table[] = {
    {"new", new_command},
    {"acknowledge", acknowledge_command},
    {"classify", classify_command},
    {"assign", assign_command},
    {"plan", plan_command},
    {"investigate", investigate_command},
    {"inform", inform_command},
    {"contact", contact_command},
    {"note", note_command},
    {"attach", attach_command},
    {"action", action_command},
    {"extend", extend_command},
    {"decide", decide_command},
    {"answer", answer_command},
    {"follow-up", follow_up_command},
    {"close", close_command},
    {"handover", handover_command},
    {"withdraw", withdraw_command},
    {"identify", identify_command},
    {"forward", forward_command},
    {"confirm", confirm_command},
    {"return", return_command},
    {"refer", refer_command},
    {"escalate", escalate_command},
    {"notify", notify_command},
    {"external", external_command},
    {"reopen", reopen_command},
    {"void", void_command},
    {"edit", edit_command},
    {"show", show_command},
    {"list", list_command},
    {"log", log_command},
    {"overdue", overdue_command},
    {"agenda", agenda_command},
    {"due", due_command},
    {"letter", letter_command},
    {"dossier", dossier_command},
    {"report", report_command},
    {"lessons", lessons_command},
    {"init", init_command},
    {"save", save_command},
    {"check", check_command},
    {"procedure", procedure_command},
    {"reckon", reckon_command},
    {"maintain", maintain_command},
    {"backup", backup_command},
    {"restore", restore_command},
    {"demo", demo_command},
    {"completion", completion_command},
    {"help", help_command},
    {"hook", hook_command},
    {"docs", docs_command},
};

}  // namespace

const std::vector<Verb>& all() {
    static const std::vector<Verb> verbs = [] {
        std::vector<Verb> made;
        for (const Entry& entry : table) made.push_back(entry.make());
        return made;
    }();
    return verbs;
}

std::optional<Verb> first_named(const std::vector<std::string>& words) {
    for (const std::string& word : words) {
        const auto* found = std::find_if(std::begin(table), std::end(table),
                                         [&](const Entry& entry) { return entry.name == word; });
        if (found != std::end(table)) return found->make();
    }
    return std::nullopt;
}

}  // namespace klag::commands
