#include "store/report_forms.h"

#include "store/assets.h"
#include "yaml/report_form_yaml.h"

namespace klag::store {
namespace {

constexpr std::string_view folder = "returns/";
constexpr std::string_view ending = ".yaml";

}  // namespace

std::vector<std::string> report_form_names() {
    std::vector<std::string> out;
    for (const EmbeddedFile& file : embedded_files())
        if (file.path.starts_with(folder) && file.path.ends_with(ending))
            out.emplace_back(
                file.path.substr(folder.size(), file.path.size() - folder.size() - ending.size()));
    return out;
}

std::vector<core::ReportForm> report_forms() {
    std::vector<core::ReportForm> out;
    for (const std::string& name : report_form_names()) {
        const std::string path = std::string{folder} + name + std::string{ending};
        out.push_back(yaml::parse_report_form(*embedded(path), path));
    }
    return out;
}

}  // namespace klag::store
