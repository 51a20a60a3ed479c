#pragma once

#include "commands/verb.h"

/// One function a command; each stands in the file of its name.
namespace klag::commands {

Verb new_command();
Verb acknowledge_command();
Verb classify_command();
Verb assign_command();
Verb plan_command();
Verb investigate_command();
Verb inform_command();
Verb contact_command();
Verb note_command();
Verb attach_command();
Verb action_command();
Verb extend_command();
Verb decide_command();
Verb answer_command();
Verb follow_up_command();
Verb close_command();
Verb handover_command();
Verb withdraw_command();
Verb identify_command();
Verb forward_command();
Verb confirm_command();
Verb return_command();
Verb refer_command();
Verb escalate_command();
Verb notify_command();
Verb external_command();
Verb reopen_command();
Verb void_command();
Verb edit_command();
Verb show_command();
Verb list_command();
Verb log_command();
Verb overdue_command();
Verb agenda_command();
Verb due_command();
Verb reckon_command();
Verb letter_command();
Verb dossier_command();
Verb lessons_command();
Verb report_command();
Verb init_command();
Verb save_command();
Verb procedure_command();
Verb check_command();
Verb maintain_command();
Verb backup_command();
Verb restore_command();
Verb demo_command();
Verb completion_command();
Verb help_command();
Verb hook_command();
Verb docs_command();

}  // namespace klag::commands
