#include "store/settings_files.h"

#include "base/error.h"
#include "base/shell.h"
#include "base/utf8.h"
#include "core/state.h"
#include "store/assets.h"
#include "store/work_tree.h"
#include "yaml/language_yaml.h"
#include "yaml/letterhead_yaml.h"
#include "yaml/procedure_yaml.h"
#include "yaml/reader.h"

#include <algorithm>
#include <map>

namespace klag::store {
namespace {

namespace fs = std::filesystem;

const SettingsFile* change_of(const std::vector<SettingsFile>& changes, std::string_view path) {
    const auto found = std::find_if(changes.begin(), changes.end(),
                                    [&](const SettingsFile& one) { return one.path == path; });
    return found == changes.end() ? nullptr : &*found;
}

std::string text_after(const Snapshot& saved, const std::vector<SettingsFile>& changes,
                       std::string_view path) {
    const SettingsFile* change = change_of(changes, path);
    return change != nullptr ? change->text : saved.file(path).value_or("");
}

Error still_needed(const std::string& path, Text why) {
    return Error{ErrorKind::refused, std::move(why)}.at(path).hinted(
        text("Bring it back with 'git checkout HEAD -- {path}'.", {{"path", shell_word(path)}}));
}

/// Where the settings name a procedure.
std::vector<yaml::Reader> named_procedures(const yaml::Reader& settings,
                                           const yaml::Reader& organisation) {
    std::vector<yaml::Reader> out;
    if (const auto value = settings.find("procedure")) out.push_back(*value);
    for (const yaml::Reader& unit : organisation.list("units"))
        if (const auto value = unit.find("procedure")) out.push_back(*value);
    return out;
}

/// The cases, open or not, that are handled under the procedure: each page of theirs reads it.
std::vector<std::string> cases_under(const Snapshot& saved, const std::string& procedure) {
    std::vector<std::string> out;
    for (const core::Case& c : saved.all())
        if (core::fold(c).facts.is(core::Field::procedure, procedure)) out.push_back(c.number);
    return out;
}

void demand_unused(const Snapshot& saved, const SettingsFile& removed) {
    const std::string name = fs::path{removed.path}.stem().string();
    const std::vector<std::string> cases = cases_under(saved, name);
    constexpr std::size_t few = 5;
    if (cases.empty()) return;
    if (cases.size() <= few)
        throw still_needed(removed.path, text("this procedure is still needed by {cases}",
                                              {{"cases", join(cases, ", ")}}));
    throw still_needed(removed.path,
                       text("this procedure is still needed by {count} cases, such as {case}",
                            {{"count", std::to_string(cases.size())}, {"case", cases.back()}}));
}

std::string shipped_letterhead_file(const std::string& country) {
    return "letterheads/" + country + ".yaml";
}

/// What the shipped letterhead says, as comments to change.
std::string own_letterhead(const Snapshot& saved) {
    const std::string country = saved.procedure(saved.settings().procedure).country;
    const std::string shipped{embedded(shipped_letterhead_file(country)).value_or("")};
    std::string out =
        "# What differs in your letters and envelopes from the sheet below, which comes with "
        "klag.\n"
        "# Take the # away from a line that you change. A logo (PNG, JPEG or SVG, at most 1 MiB) "
        "is\n"
        "# put into the folder letters. All lengths are millimetres.\n"
        "format: 1\n"
        "# logo: letters/logo.png\n"
        "# footer: [a line, another line]\n"
        "# large-print: yes\n"
        "# fold-marks: [148.5]\n";
    bool told = false;  // the comment at the top of the shipped file is not for here
    for (const std::string& line : split(shipped, '\n')) {
        if (told && !line.empty()) out.append(line.front() == '#' ? "" : "# ").append(line) += '\n';
        told = told || line.starts_with("country:");
    }
    return out;
}

/// Where the letterhead names its logo; nothing when it has none.
std::optional<yaml::Reader> named_logo(const std::string& letterhead) {
    if (letterhead.empty()) return std::nullopt;
    return yaml::Reader{letterhead, letterhead_file}.find("logo");
}

/// Throws unless the picture that the letterhead names is there once `changes` are saved.
void demand_logo(const Snapshot& saved, const std::vector<SettingsFile>& changes) {
    const auto named = named_logo(text_after(saved, changes, letterhead_file));
    if (!named) return;
    const std::string path = named->scalar();
    const SettingsFile* change = change_of(changes, path);
    if (change != nullptr && change->removed)
        throw still_needed(path, text("this picture is still needed: {where} names it",
                                      {{"where", named->where()}}));
    if (change == nullptr && !saved.file(path))
        named->error(text("there is no picture '{file}'", {{"file", named->shown(path)}}),
                     text("Put it into the register's folder and type 'klag save'."));
}

/// A procedure may name only a set of templates that klag ships or the register has.
void demand_templates(const Snapshot& saved, const std::vector<SettingsFile>& changes) {
    std::vector<std::string> paths = settings_paths(saved);
    for (const SettingsFile& change : changes) paths.push_back(change.path);
    std::erase_if(paths, [&](const std::string& path) {
        const SettingsFile* change = change_of(changes, path);
        return change != nullptr && change->removed;
    });
    for (const EmbeddedFile& shipped : embedded_files()) paths.emplace_back(shipped.path);
    for (const std::string& path : paths) {
        const std::string procedure = text_after(saved, changes, path);
        if (!path.starts_with("procedures/") || procedure.find("\ntemplates:") == std::string::npos)
            continue;
        const std::string set = yaml::parse_procedure(procedure, path).templates;
        const bool known =
            set.empty() || std::any_of(paths.begin(), paths.end(), [&](const auto& one) {
                return set_of_template_file(one) == set;
            });
        if (!known)
            throw Error{ErrorKind::bad_data,
                        text("there are no templates '{name}'", {{"name", set}})}
                .at(path)
                .hinted(text("Take the line 'templates:' out, or save letters/sv/outcome.{name}.md "
                             "or the like with it.",
                             {{"name", set}}));
    }
}

}  // namespace

bool is_settings_path(std::string_view path) {
    if (path == settings_file || path == organisation_file) return true;
    const bool own_yaml = path.starts_with("procedures/") || path.starts_with("calendars/");
    if (own_yaml) return path.ends_with(".yaml");
    if (!path.starts_with("letters/")) return false;
    return path.ends_with(".md") || path == letterhead_file || language_of_path(path) ||
           is_logo_path(path);
}

bool may_be_removed(std::string_view path) {
    return path != settings_file && path != organisation_file;
}

std::vector<std::string> settings_paths(const Snapshot& saved) {
    std::vector<std::string> out;
    for (const auto& [path, id] : saved.settings_ids()) out.push_back(path);
    return out;
}

std::vector<SettingsFile> unsaved_settings(const Snapshot& saved, const fs::path& root) {
    const WorkTree tree{root};
    auto not_found = saved.settings_ids();
    std::vector<SettingsFile> out;
    const auto compare = [&](const std::string& path, std::string&& bytes) {
        const auto known = not_found.extract(path);
        if (known && known.mapped() == saved.id_of(bytes)) return;
        // A person may empty a letter, but a list of settings never says nothing.
        const bool says_nothing = bytes.empty() ? path.ends_with(".yaml") : looks_lost(bytes);
        out.push_back({.path = path, .text = std::move(bytes), .lost = known && says_nothing});
    };
    for (const char* folder : settings_folders) tree.each_below(folder, is_settings_path, compare);
    for (const std::string_view path : {settings_file, organisation_file})
        if (auto bytes = tree.read(path)) compare(std::string{path}, std::move(*bytes));
    for (const auto& [path, id] : not_found)  // throws where a link or the like is on the way
        if (!tree.read(path) && !tree.size_of_unreadable(path)) out.push_back({path, "", true});
    std::sort(out.begin(), out.end(),
              [](const SettingsFile& a, const SettingsFile& b) { return a.path < b.path; });
    return out;
}

void demand_whole(const Snapshot& saved, const std::vector<SettingsFile>& changes) {
    for (const SettingsFile& change : changes)
        if (change.removed && !may_be_removed(change.path))
            throw still_needed(change.path, text("a register cannot be without this file"));
    const std::string settings = text_after(saved, changes, settings_file);
    const std::string organisation = text_after(saved, changes, organisation_file);
    for (const yaml::Reader& named : named_procedures(
             {settings, settings_file}, yaml::Reader{organisation, organisation_file})) {
        const std::string name = named.scalar();
        const std::string path = procedure_file(name);
        const SettingsFile* change = change_of(changes, path);
        if (change != nullptr && change->removed)
            throw still_needed(path, text("this procedure is still needed: {where} names it",
                                          {{"where", named.where()}}));
        if (change == nullptr && !saved.file(path))
            named.error(text("the register has no procedure '{name}'", {{"name", name}}),
                        text("The register has: {names}.",
                             {{"names", join(saved.procedure_names(), ", ")}}));
    }
    demand_logo(saved, changes);
    demand_templates(saved, changes);
    for (const SettingsFile& change : changes)
        if (change.removed && change.path.starts_with("procedures/")) demand_unused(saved, change);
}

std::optional<std::string> language_of_path(std::string_view path) {
    const std::vector<std::string> parts = split(path, '/');
    if (parts.size() != 3 || path != language_file(parts[1])) return std::nullopt;
    return parts[1];
}

std::optional<core::Language> shipped_language(const std::string& code) {
    const std::string path = language_file(code);
    const auto shipped = embedded(path);
    if (!shipped) return std::nullopt;
    return yaml::parse_language(*shipped, path);
}

std::optional<core::Letterhead> shipped_letterhead(const std::string& country) {
    const std::string path = shipped_letterhead_file(country);
    const auto shipped = embedded(path);
    if (!shipped) return std::nullopt;
    return yaml::parse_letterhead(*shipped, path);
}

std::string own_calendar(const std::string& name) {
    return "# Days off of your own, on top of the public holidays of " + name +
           ", such as a day on which\n"
           "# the offices are closed. Change them with 'klag edit calendar " +
           name +
           "'.\n"
           "format: 1\n"
           "# extra:\n"
           "#   - {date: 2026-06-05, name: closed for moving}\n"
           "extra: []\n";
}

std::string first_text(const Snapshot& saved, const std::string& path) {
    if (path == letterhead_file) return own_letterhead(saved);
    if (path.starts_with("calendars/")) return own_calendar(fs::path{path}.stem().string());
    if (const auto shipped = embedded(path)) return std::string{*shipped};
    // A template of a set that klag does not know begins as the usual one.
    const auto dot = path.find('.');
    const auto usual =
        path.starts_with("letters/") ? embedded(path.substr(0, dot) + ".md") : std::nullopt;
    return std::string{usual.value_or("")};
}

}  // namespace klag::store
