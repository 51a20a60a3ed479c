#pragma once

#include "commands/context.h"
#include "commands/report_document.h"
#include "core/delivery.h"
#include "core/period.h"

#include <optional>
#include <string>
#include <vector>

/// Reports from the register: what was asked for, computed and written.
namespace klag::commands {

/// What a person asked for.
struct ReportRequest {
    core::Period period;
    core::Edition edition{};
    core::ReportScope scope{};
    std::string language;
    std::string format;
    int previous{4};  ///< periods beside it
    std::vector<report::Comment> comments{};
    std::vector<std::string> tables{};   ///< those wanted, in their order; empty for all
    std::string form{};                  ///< the name of the return that it is; "" for none
    std::string title{};                 ///< "" for that of the plain report
    std::optional<std::string> table{};  ///< the only one wanted, in CSV
};

/// The codes that a scope leaves in, as a delivery records them.
core::ReportFilter filter_of(const core::ReportScope& scope);

/// The words of a report in `language`.
cli::Catalogue report_catalogue(const std::string& language);

/// The formats that a report can be written in.
std::vector<std::string> report_formats();

/// Computes the report from the newest saved state. Throws Error{bad_data} when its figures do not
/// add up, with the cases.
report::Document make_document(const ReportRequest& request, Context& klag);

/// The report's bytes; `wanted` is the only table, in CSV. Throws Error{usage} for a table that
/// is not there, and when WeasyPrint is needed and missing.
std::string in_format(const report::Document& document, const std::string& format,
                      const std::optional<std::string>& wanted, Context& klag);

/// Writes it where --output says, else shows it, and returns its bytes.
std::string put_report(const report::Document& document, const ReportRequest& request,
                       const cli::Given& given, Context& klag);

}  // namespace klag::commands
