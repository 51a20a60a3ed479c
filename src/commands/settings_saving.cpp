#include "commands/settings_saving.h"

#include "base/error.h"
#include "base/utf8.h"
#include "cli/zone.h"
#include "commands/json.h"
#include "commands/own_templates.h"
#include "core/procedure_change.h"
#include "store/inspection.h"
#include "store/new_register.h"

#include <algorithm>

namespace klag::commands {
namespace {

void demand_sound(const store::SettingsFile& file, Context& klag) {
    const auto findings = store::inspect_settings(file.path, file.text, cli::load_zone);
    if (findings.empty()) return;
    const store::Finding& last = findings.back();
    for (const store::Finding& finding : findings)
        if (&finding != &last)
            klag.out().error(
                Error{ErrorKind::bad_data, finding.message}.at(finding.where).hinted(finding.hint));
    throw Error{ErrorKind::bad_data, last.message}
        .at(last.where)
        .hinted(last.hint.empty() ? text("Nothing was saved; mend it and try again.") : last.hint);
}

/// "K-2026-0001 (clock answer), K-2026-0002 (level 2)".
std::string in_words(const std::vector<core::StillUsed>& uses) {
    std::vector<std::string> out;
    for (const core::StillUsed& one : uses) out.push_back(one.number + " (" + one.what + ")");
    return join(out, ", ");
}

void demand_complete(const store::SettingsFile& file, Context& klag) {
    if (!file.path.starts_with("procedures/")) return;
    const core::Procedure changed = store::procedure_from(file);
    const auto missing = core::still_used(klag.saved().all(), changed);
    if (missing.empty()) return;
    throw Error{ErrorKind::refused, text("{file} drops what open cases still use: {cases}",
                                         {{"file", file.path}, {"cases", in_words(missing)}})}
        .hinted(text("Keep the level or clock until these cases are closed."));
}

/// The deadlines that run by a rule whose term the files change.
std::vector<core::StillUsed> keep_dates(const std::vector<store::SettingsFile>& files,
                                        Context& klag) {
    std::vector<core::StillUsed> out;
    const auto known = klag.saved().procedure_names();
    for (const store::SettingsFile& file : files) {
        if (file.removed || !file.path.starts_with("procedures/")) continue;
        const core::Procedure changed = store::procedure_from(file);
        if (std::find(known.begin(), known.end(), changed.name) == known.end()) continue;
        const auto more =
            core::keep_dates(klag.saved().all(), klag.saved().procedure(changed.name), changed);
        out.insert(out.end(), more.begin(), more.end());
    }
    return out;
}

/// The subject of the saved step: "save a, b; remove c".
std::string subject(const std::vector<std::string>& kept, const std::vector<std::string>& gone) {
    std::string out = kept.empty() ? "" : "save " + join(kept, ", ");
    if (!gone.empty()) out += (kept.empty() ? "remove " : "; remove ") + join(gone, ", ");
    return out;
}

/// Who saves and when is written in the time zone of the saved settings, or, when that is broken,
/// in that of the settings which mend it.
void settle_zone(const std::vector<store::SettingsFile>& files, Context& klag) {
    std::string other = core::Settings{}.time_zone;
    for (const store::SettingsFile& file : files)
        if (file.path == store::settings_file) other = store::settings_from(file).time_zone;
    klag.use_zone_unless_known(other);
}

/// The files that were kept and those that are gone: a line each, or the rows of --json.
void print_files(const std::vector<std::string>& kept, Text saying_kept,
                 const std::vector<std::string>& gone, Text saying_gone, Context& klag) {
    if (klag.json()) {
        std::vector<JsonRow> rows;
        for (const std::string& path : kept)
            rows.push_back({{"path", path}, {"removed", false}, {"saved", !klag.dry_run()}});
        for (const std::string& path : gone)
            rows.push_back({{"path", path}, {"removed", true}, {"saved", !klag.dry_run()}});
        return klag.out().print_raw(json_of_rows("files", rows));
    }
    saying_kept.places.emplace_back("files", join(kept, ", "));
    saying_gone.places.emplace_back("files", join(gone, ", "));
    if (!kept.empty()) klag.out().print(saying_kept);
    if (!gone.empty()) klag.out().print(saying_gone);
}

}  // namespace

void save_settings(const std::vector<store::SettingsFile>& files, Context& klag) {
    std::vector<std::string> kept;
    std::vector<std::string> gone;
    for (const store::SettingsFile& file : files) {
        (file.removed ? gone : kept).push_back(file.path);
        if (file.removed) continue;
        demand_sound(file, klag);
        if (is_template(file.path))
            demand_sound_template(file, klag);
        else if (file.path.starts_with("letters/") && file.path.ends_with(".md"))
            klag.out().warn(
                text("{file} is no letter: letters stand in the folder of their "
                     "language, such as letters/sv/outcome.md",
                     {{"file", file.path}}));
        demand_complete(file, klag);
    }
    store::demand_whole(klag.saved(), files);
    const auto kept_dates = keep_dates(files, klag);
    if (klag.dry_run()) {
        klag.out().say(text("Nothing was saved (dry run)."));
        print_files(kept, text("All is well: {files}"), gone, text("Would be removed: {files}"),
                    klag);
        return;
    }
    settle_zone(files, klag);
    klag.reg().save_settings(klag.author(), files, subject(kept, gone));
    for (const auto* paths : {&kept, &gone})
        if (!paths->empty()) klag.out().remember_saved(join(*paths, ", "));
    print_files(kept, text("Saved: {files}"), gone, text("Removed: {files}"), klag);
    if (!kept_dates.empty())
        klag.out().say(
            text("These deadlines keep the dates that were told: {cases}. 'klag reckon' "
                 "moves dates for days off alone; 'klag extend' moves one.",
                 {{"cases", in_words(kept_dates)}}));
}

}  // namespace klag::commands
