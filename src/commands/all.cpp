#include "commands/verbs.h"

namespace klag::commands {

const std::vector<Verb>& all() {
    static const std::vector<Verb> verbs{
        new_command(),      acknowledge_command(), classify_command(),  assign_command(),
        plan_command(),     investigate_command(), inform_command(),    contact_command(),
        note_command(),     attach_command(),      action_command(),    extend_command(),
        decide_command(),   answer_command(),      follow_up_command(), close_command(),
        handover_command(), withdraw_command(),    identify_command(),  forward_command(),
        confirm_command(),  return_command(),      refer_command(),     escalate_command(),
        notify_command(),   external_command(),    reopen_command(),    void_command(),
        edit_command(),     show_command(),        list_command(),      log_command(),
        overdue_command(),  agenda_command(),      due_command(),       letter_command(),
        dossier_command(),  report_command(),      lessons_command(),   init_command(),
        save_command(),     check_command(),       procedure_command(), reckon_command(),
        backup_command(),   restore_command(),     demo_command(),      completion_command(),
        help_command(),     hook_command(),        docs_command(),
    };
    return verbs;
}

}  // namespace klag::commands
