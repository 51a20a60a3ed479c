#pragma once

#include "commands/report_material.h"
#include "report/document.h"

#include <string>
#include <vector>

namespace klag::commands {

/// What stands on every page of a report, beside its figures.
struct ReportOrigin {
    std::string register_name;  ///< the organisation
    std::string language;
    std::string drawn_up;  ///< YYYY-MM-DD
    std::string commit;    ///< the saved state it was computed from
    std::vector<report::Comment> comments{};
    std::string title{};  ///< of a return; "" for the plain report
};

/// The whole report in the language of the material's words.
report::Document report_document(const ReportMaterial& material, const ReportOrigin& origin);

}  // namespace klag::commands
