#include "base/utf8.h"
#include "store/assets.h"
#include "store/inspection.h"
#include "store/logo.h"
#include "store/new_register.h"
#include "store/report_forms.h"
#include "yaml/calendar_yaml.h"
#include "yaml/language_yaml.h"
#include "yaml/letterhead_yaml.h"
#include "yaml/organisation_yaml.h"
#include "yaml/procedure_yaml.h"
#include "yaml/settings_yaml.h"

#include <algorithm>

/// What is wrong with the text of a settings file; the rest of a register is in inspection.cpp.
namespace klag::store {
namespace {

/// Line and column of FILE:LINE:COLUMN; zeros for a place without them.
std::pair<int, int> line_and_column(const std::string& where) {
    const auto parts = split(where, ':');
    if (parts.size() < 3) return {};
    return {whole_number(parts[parts.size() - 2]).value_or(0),
            whole_number(parts.back()).value_or(0)};
}

/// What an own letterhead may leave out is the same for every country.
std::optional<core::Letterhead> any_shipped_letterhead() {
    for (const EmbeddedFile& file : embedded_files())
        if (file.path.starts_with("letterheads/"))
            return yaml::parse_letterhead(file.content, file.path);
    return std::nullopt;
}

}  // namespace

std::vector<Finding> inspect_settings(const std::string& path, const std::string& content,
                                      const JudgeZone& judge_zone) {
    std::vector<yaml::Finding> found;
    std::vector<Finding> out;
    guarded(out, [&] {
        if (path == settings_file)
            found = yaml::findings_in_settings(content, path, judge_zone);
        else if (path == organisation_file)
            found = yaml::findings_in_organisation(content, path);
        else if (path.starts_with("procedures/"))
            found = yaml::findings_in_procedure(content, path, shipped_calendars(),
                                                report_form_names());
        else if (path.starts_with("calendars/"))
            found = yaml::findings_in_extra_days(content, path);
        else if (path == letterhead_file)
            found = yaml::findings_in_letterhead(content, path, any_shipped_letterhead());
        else if (is_logo_path(path))
            check_logo(path, content);
        else if (const auto code = language_of_path(path)) {
            const auto shipped = shipped_language(*code);
            found = shipped ? yaml::findings_in_language(content, path, *shipped)
                            : yaml::findings_in_language(content, path);
        }
    });
    for (const yaml::Finding& one : found) out.push_back({one.where, one.message, one.hint});
    return out;
}

std::vector<Finding> inspect_procedure(const std::string& file, const std::string& content) {
    std::vector<Finding> out;
    auto found =
        yaml::findings_in_procedure(content, file, shipped_calendars(), report_form_names());
    for (yaml::Finding& one : yaml::notes_on_procedure(content, file))
        if (std::find(found.begin(), found.end(), one) == found.end())
            found.push_back(std::move(one));
    for (const yaml::Finding& one : found) out.push_back({one.where, one.message, one.hint});
    std::stable_sort(out.begin(), out.end(), [](const Finding& a, const Finding& b) {
        return line_and_column(a.where) < line_and_column(b.where);
    });
    return out;
}

}  // namespace klag::store
