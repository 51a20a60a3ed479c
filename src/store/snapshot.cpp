#include "store/snapshot.h"

#include "base/error.h"
#include "base/utf8.h"
#include "index/unusable.h"
#include "index/value_bytes.h"
#include "store/assets.h"
#include "store/indexing.h"
#include "store/logo.h"
#include "store/settings_files.h"
#include "yaml/calendar_yaml.h"
#include "yaml/language_yaml.h"
#include "yaml/letterhead_yaml.h"
#include "yaml/organisation_yaml.h"
#include "yaml/procedure_yaml.h"
#include "yaml/settings_yaml.h"

#include <algorithm>
#include <set>

namespace klag::store {
Snapshot::Snapshot(const git::Repository& repository, std::string commit)
    : repository_{&repository}, commit_{std::move(commit)} {}

bool Snapshot::is_same(const Snapshot& other, std::string_view path) const {
    if (commit_ == other.commit_) return true;
    return !commit_.empty() && !other.commit_.empty() && file_id(path) == other.file_id(path);
}

Snapshot Snapshot::at(std::string commit) const {
    Snapshot out{*repository_, std::move(commit)};
    out.index_ = index_;
    if (is_same(out, settings_file)) out.settings_ = settings_;
    if (is_same(out, organisation_file)) out.organisation_ = organisation_;
    for (const auto& [name, procedure] : procedures_)
        if (is_same(out, procedure_file(name))) out.procedures_.emplace(name, procedure);
    for (const auto& [name, calendar] : calendars_)
        if (is_same(out, calendar_file(name))) out.calendars_.emplace(name, calendar);
    for (const auto& [code, language] : languages_)
        if (is_same(out, language_file(code))) out.languages_.emplace(code, language);
    if (is_same(out, letterhead_file)) out.letterheads_ = letterheads_;
    return out;
}

Snapshot Snapshot::with_letters(const std::vector<SettingsFile>& changed) const {
    Snapshot out{*repository_, commit_};
    out.settings_ = settings_;
    out.procedures_ = procedures_;
    for (const SettingsFile& file : changed)
        if (file.path.starts_with("letters/"))
            out.laid_over_[file.path] = file.removed ? std::nullopt : std::optional{file.text};
    return out;
}

std::optional<std::string> Snapshot::kept(const std::string& id) const {
    try {
        if (const auto index = opened_index()) return kept_settings(*index, id);
    } catch (const index::Unusable& why) {
        do_without_index(why);
    }
    return std::nullopt;
}

template <class Value>
Value Snapshot::value_of(const std::string& id, Value (*parse)(std::string_view, std::string_view),
                         std::string_view file) const {
    if (const auto bytes = kept(id))
        if (auto value = index::unpacked<Value>(*bytes)) return std::move(*value);
    return parse(content(id, file), file);
}

template <class Value>
Value Snapshot::shipped_value(std::string_view text,
                              Value (*parse)(std::string_view, std::string_view),
                              std::string_view file) const {
    if (const auto bytes = kept(id_of(text)))
        if (auto value = index::unpacked<Value>(*bytes)) return std::move(*value);
    return parse(text, file);
}

std::optional<std::string> Snapshot::file_id(std::string_view path) const {
    if (commit_.empty()) return std::nullopt;
    if (const auto* ids = is_settings_path(path) ? known_settings() : nullptr) {
        const auto found = ids->find(std::string{path});
        return found == ids->end() ? std::nullopt : std::optional{found->second};
    }
    return repository_->file_id(commit_, path);
}

const std::map<std::string, std::string>* Snapshot::known_settings() const {
    const auto index = index_of_commit();
    if (!index) return nullptr;
    const bool all = std::ranges::none_of(index->settings(),
                                          [](const auto& file) { return file.second.empty(); });
    return all ? &index->settings() : nullptr;
}

std::map<std::string, std::string> Snapshot::settings_ids() const {
    if (const auto* ids = known_settings()) return *ids;
    std::map<std::string, std::string> out;
    for (const std::string_view path : {settings_file, organisation_file})
        if (auto id = file_id(path)) out.emplace(path, std::move(*id));
    for (const char* folder : settings_folders) add_settings(folder, out);
    return out;
}

void Snapshot::add_settings(const std::string& in, std::map<std::string, std::string>& out) const {
    for (const git::Entry& entry : folder(in)) {
        const std::string path = in + "/" + entry.name;
        if (entry.kind == git::EntryKind::folder)
            add_settings(path, out);
        else if (entry.kind == git::EntryKind::file && is_settings_path(path))
            out.emplace(path, entry.id);
    }
}

std::optional<std::string> Snapshot::file(std::string_view path) const {
    if (const auto found = laid_over_.find(path); found != laid_over_.end()) return found->second;
    if (commit_.empty()) return std::nullopt;
    const auto id = file_id(path);
    return id ? std::optional{content(*id, path)} : std::nullopt;
}

std::string Snapshot::content(const std::string& id, std::string_view path) const {
    try {
        return repository_->blob(id);
    } catch (Error& damaged) {
        throw std::move(damaged).at(std::string{path});
    }
}

std::vector<git::Entry> Snapshot::folder(std::string_view path) const {
    if (commit_.empty()) return {};
    return repository_->list(commit_, path);
}

const core::Settings& Snapshot::settings() const {
    if (!settings_) {
        const auto id = file_id(settings_file);
        if (!id)
            throw Error{ErrorKind::bad_data, text("the register has no saved settings")}
                .at(std::string{settings_file})
                .hinted(text("Put klag.yaml back and type 'klag save'."));
        settings_ = value_of(*id, yaml::parse_settings, settings_file);
    }
    return *settings_;
}

const core::Organisation& Snapshot::organisation() const {
    if (!organisation_) {
        const auto id = file_id(organisation_file);
        organisation_ = id ? value_of(*id, yaml::parse_organisation, organisation_file)
                           : yaml::parse_organisation("", organisation_file);
    }
    return *organisation_;
}

std::vector<std::string> Snapshot::procedure_names() const {
    constexpr std::string_view ending = ".yaml";
    const std::string begins = "procedures/";
    std::vector<std::string> names;
    for (const auto& [path, id] : settings_ids())
        if (path.starts_with(begins) && path.rfind('/') < begins.size())
            names.push_back(
                path.substr(begins.size(), path.size() - begins.size() - ending.size()));
    return names;
}

const core::Procedure& Snapshot::procedure(const std::string& name) const {
    const auto known = procedures_.find(name);
    if (known != procedures_.end()) return known->second;
    const std::string path = procedure_file(name);
    const auto id = file_id(path);
    if (!id)
        throw Error{ErrorKind::not_found,
                    text("the register has no procedure '{name}'", {{"name", name}})}
            .hinted(text("The register has: {names}.", {{"names", join(procedure_names(), ", ")}}));
    core::Procedure procedure = value_of(*id, yaml::parse_procedure, path);
    procedure.object_id = *id;
    return procedures_.emplace(name, std::move(procedure)).first->second;
}

core::Procedure Snapshot::procedure_as_of(const std::string& object_id) const {
    core::Procedure procedure = value_of(object_id, yaml::parse_procedure, object_id);
    procedure.object_id = object_id;
    return procedure;
}

core::Calendar Snapshot::read_calendar(const std::string& name) const {
    const std::string path = calendar_file(name);
    const auto shipped = embedded(path);
    if (!shipped)
        throw Error{ErrorKind::bad_data, text("there is no calendar '{name}'", {{"name", name}})};
    core::Calendar calendar = shipped_value(*shipped, yaml::parse_calendar, path);
    if (const auto own = file_id(path))
        for (core::HolidayRule& rule : value_of(*own, yaml::parse_extra_days, path))
            calendar.holidays.push_back(std::move(rule));
    return calendar;
}

const core::Calendar& Snapshot::calendar(const std::string& name) const {
    const auto known = calendars_.find(name);
    if (known != calendars_.end()) return known->second;
    return calendars_.emplace(name, read_calendar(name)).first->second;
}

core::Language Snapshot::read_language(const std::string& code) const {
    const std::string path = language_file(code);
    const auto text_of_shipped = embedded(path);
    const auto own = file(path);
    if (text_of_shipped) {
        auto shipped = shipped_value<core::Language>(*text_of_shipped, yaml::parse_language, path);
        return own ? yaml::parse_language(*own, path, shipped) : shipped;
    }
    if (own) return yaml::parse_language(*own, path);
    throw Error{ErrorKind::bad_data,
                text("there are no letters in the language '{code}'", {{"code", code}})};
}

const core::Language& Snapshot::language(const std::string& code) const {
    const auto known = languages_.find(code);
    if (known != languages_.end()) return known->second;
    return languages_.emplace(code, read_language(code)).first->second;
}

core::Letterhead Snapshot::read_letterhead(const std::string& country) const {
    const auto shipped = shipped_letterhead(country);
    if (const auto own = file(letterhead_file))
        return yaml::parse_letterhead(*own, letterhead_file, shipped);
    if (shipped) return *shipped;
    throw Error{ErrorKind::bad_data,
                text("there is no letterhead for the country '{country}'", {{"country", country}})}
        .at(std::string{letterhead_file})
        .hinted(text("Write one with 'klag edit letterhead'."));
}

const core::Letterhead& Snapshot::letterhead(const std::string& country) const {
    const auto known = letterheads_.find(country);
    if (known != letterheads_.end()) return known->second;
    return letterheads_.emplace(country, read_letterhead(country)).first->second;
}

core::Logo Snapshot::logo(const core::Letterhead& letterhead) const {
    if (letterhead.logo.empty()) return {};
    auto bytes = file(letterhead.logo);
    if (!bytes)
        throw Error{ErrorKind::bad_data, text("the logo is missing")}
            .at(letterhead.logo)
            .hinted(text("Put the picture into the register's folder and type 'klag save'."));
    check_logo(letterhead.logo, *bytes);
    return {std::string{logo_media_type(letterhead.logo)}, std::move(*bytes)};
}

std::string Snapshot::letter_template(const std::string& language, const std::string& kind,
                                      const std::string& set, std::string& name) const {
    std::vector<std::string> names{kind};
    if (!set.empty()) names.insert(names.begin(), kind + "." + set);
    for (const std::string& one : names) {
        name = template_file(language, one);
        if (const auto own = file(name)) return *own;
        if (const auto shipped = embedded(name)) return std::string{*shipped};
    }
    throw Error{ErrorKind::bad_data,
                text("there is no letter '{kind}' in the language '{language}'",
                     {{"kind", kind}, {"language", language}})};
}

std::vector<std::string> Snapshot::template_sets() const {
    std::set<std::string_view> sets;
    for (const EmbeddedFile& shipped : embedded_files())
        sets.insert(set_of_template_file(shipped.path));
    const std::vector<std::string> own = settings_paths(*this);
    for (const std::string& path : own) sets.insert(set_of_template_file(path));
    sets.erase("");
    return {sets.begin(), sets.end()};
}

}  // namespace klag::store
