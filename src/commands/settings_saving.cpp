#include "commands/settings_saving.h"

#include "base/error.h"
#include "base/utf8.h"
#include "cli/zone.h"
#include "commands/json.h"
#include "core/procedure_change.h"
#include "letters/letter.h"
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

/// A letter of the register's own may use only the names that such a letter has.
void demand_known_names(const store::SettingsFile& file, Context& klag) {
    if (!file.path.starts_with("letters/") || !file.path.ends_with(".md")) return;
    const auto slash = file.path.rfind('/');
    const std::string name = file.path.substr(slash + 1, file.path.size() - slash - 4);
    const std::string kind{core::kind_of_template(name)};
    if (!core::is_template_name(name))
        throw Error{ErrorKind::bad_data, text("there is no letter '{kind}'", {{"kind", name}})}
            .at(file.path)
            .hinted(
                text("Letters are: {kinds}.", {{"kinds", join(letters::template_kinds(), ", ")}}));
    const auto folders = split(file.path, '/');
    const auto languages = core::language_codes();
    if (folders.size() == 3 &&
        std::find(languages.begin(), languages.end(), folders[1]) == languages.end() &&
        !klag.saved().file(store::language_file(folders[1])) &&
        !klag.reg().working_copy(store::language_file(folders[1])))
        throw Error{ErrorKind::bad_data,
                    text("there are no letters in the language '{code}'", {{"code", folders[1]}})}
            .at(file.path)
            .hinted(text("Put its words beside it first, in language.yaml."));
    if (bad_byte(file.text) || file.text.starts_with("\xEF\xBB\xBF"))
        throw Error{ErrorKind::bad_data, text("this is not plain UTF-8")}.at(file.path).hinted(
            text("Save it as UTF-8 without a mark at its beginning (BOM)."));
    const bool titled = file.text.starts_with("# ") || file.text.find("\n# ") != std::string::npos;
    if (!titled)
        throw Error{ErrorKind::bad_data, text("this letter has no title")}
            .at(file.path + ":1:1")
            .hinted(text("Begin it with a line '# Title'."));
    const auto unknown = letters::unknown_names(kind, file.text, file.path);
    if (unknown.empty()) return;
    throw Error{ErrorKind::bad_data,
                text("this letter has no value '{name}'", {{"name", unknown.front().name}})}
        .at(unknown.front().place)
        .hinted(text("The names are listed in klag-letters(7): type 'man klag-letters'."));
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
        demand_known_names(file, klag);
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
