#include "commands/json.h"
#include "commands/settings_saving.h"
#include "commands/verbs.h"

namespace klag::commands {
namespace {

int save(const cli::Given&, Context& klag) {
    const auto changed = klag.reg().unsaved_settings();
    if (changed.empty()) {
        if (klag.json()) klag.out().print_raw(json_of_rows("files", {}));
        klag.out().say(text("Nothing to save: the settings files are as saved."));
        return 0;
    }
    save_settings(changed, klag);
    return 0;
}

}  // namespace

Verb save_command() {
    return {{.name = "save",
             .group = group::upkeep,
             .summary = "Save settings files that you changed with an editor",
             .description = "Checks klag.yaml, organisation.yaml, procedures, calendars, own "
                            "letters, the letterhead and its logo as they stand in the register's "
                            "folder, and saves those that "
                            "differ. A procedure that drops a level or a deadline which an open "
                            "case still uses is refused, with the numbers.\n\nA file that you took "
                            "away is removed from what is saved too: without a letter or a "
                            "calendar of its own the register uses the shipped one. klag.yaml, "
                            "organisation.yaml and a procedure that a case, a unit or klag.yaml "
                            "still needs cannot be removed.",
             .options = {cli::dry_run_option()},
             .examples = {{"klag save", "after editing klag.yaml"},
                          {"klag save --dry-run", "what would be saved and removed"}},
             .see_also = {"klag-edit(1)", "klag-register(5)"}},
            save};
}

}  // namespace klag::commands
