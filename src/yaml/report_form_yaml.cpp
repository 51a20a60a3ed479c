#include "yaml/report_form_yaml.h"

#include "core/language.h"
#include "yaml/month_day.h"
#include "yaml/procedure_rules_yaml.h"

namespace klag::yaml {
namespace {

std::map<std::string, std::string> title_from(const Reader& top) {
    std::map<std::string, std::string> title;
    const auto entries = top.map("title");
    if (!entries || !entries->has("en")) {
        top.error_at("title", text("an English title is expected"));
        return {{"en", ""}};
    }
    entries->only_keys({"sv", "nb", "nl", "en"});
    for (const Reader& entry : entries->entries()) title[entry.key()] = entry.scalar();
    return title;
}

}  // namespace

core::ReportForm parse_report_form(std::string_view words, std::string_view file) {
    const Reader top{words, file};
    top.check_format();
    top.only_keys({"format", "name", "title", "every", "begins", "edition", "kind", "tables",
                   "source", "verify"});
    core::ReportForm form;
    form.name = top.id("name");
    form.title = title_from(top);
    form.every = one_of<core::Period::Kind>(top, "every", core::recurring_kind_names());
    if (const auto begins = top.find("begins")) form.begins = month_day_from(*begins);
    form.edition = core::edition_named(top.code("edition", core::edition_names()))
                       .value_or(core::Edition::internal);
    form.kind = top.optional_id("kind");
    form.tables = top.ids("tables");
    form.source = top.text("source");
    form.verify = top.flag("verify");
    return form;
}

}  // namespace klag::yaml
