#include "store/report_forms.h"

#include "store/assets.h"
#include "yaml/report_form_yaml.h"

namespace klag::store {

std::vector<core::ReportForm> report_forms() {
    std::vector<core::ReportForm> out;
    for (const EmbeddedFile& file : embedded_files())
        if (file.path.starts_with("returns/"))
            out.push_back(yaml::parse_report_form(file.content, file.path));
    return out;
}

}  // namespace klag::store
