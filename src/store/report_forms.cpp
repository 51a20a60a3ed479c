#include "store/report_forms.h"

#include "store/assets.h"
#include "yaml/report_form_yaml.h"

namespace klag::store {
namespace {

constexpr std::string_view folder = "returns/";

}  // namespace

std::vector<std::string> report_form_names() { return shipped_names(folder); }

std::vector<core::ReportForm> report_forms() {
    std::vector<core::ReportForm> out;
    for (const std::string& name : report_form_names()) {
        const std::string path = std::string{folder} + name + ".yaml";
        out.push_back(yaml::parse_report_form(*embedded(path), path));
    }
    return out;
}

}  // namespace klag::store
