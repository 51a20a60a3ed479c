#include "yaml/delivery_yaml.h"

#include "core/language.h"
#include "core/small_numbers.h"
#include "yaml/facts_yaml.h"
#include "yaml/reader.h"
#include "yaml/writer.h"

#include <algorithm>

namespace klag::yaml {
namespace {

using core::Delivery;
using core::Period;

/// One of `codes`; complains when absent.
std::string required_code(const Reader& top, std::string_view key,
                          const std::vector<std::string>& codes) {
    return top.text(key).empty() ? "" : top.code(key, codes);
}

/// A value of so many hexadecimal digits, or of 64.
std::string hex(const Reader& top, std::string_view key, std::size_t digits) {
    std::string value = top.text(key);
    if (!is_hex(value, digits) && !is_hex(value, 64))
        top.error_at(key, text("'{key}' must be {count} hexadecimal digits",
                               {{"key", std::string{key}}, {"count", std::to_string(digits)}}));
    return value;
}

/// The days of a half-year, and of a year, are a setting, which may have been another one then.
Period period_from(const Reader& top) {
    const std::string id = top.text("period");
    const Date first = top.date("first");
    const Date last = top.date("last");
    auto period = core::parse_period(id, {});
    if (!period) {
        top.error_at("period", text("'{period}' is no period", {{"period", top.shown(id)}}),
                     text("Write it as 2026-H1, 2026-Q2, 2026-T1, 2026-03 or 2026."));
        return {};
    }
    const bool set = period->kind == Period::Kind::half || period->kind == Period::Kind::year;
    const bool fits = set ? first <= last : period->first == first && period->last == last;
    if (!fits) top.error_at("first", text("{period} has other days", {{"period", id}}));
    period->first = first;
    period->last = last;
    return *period;
}

/// PROCEDURE/DUTY, each once.
std::vector<std::string> duties_from(const Reader& top) {
    std::vector<std::string> out;
    for (const Reader& entry : top.list("duties")) {
        const std::string& value = entry.scalar();
        const auto slash = value.find('/');
        if (slash == std::string::npos || !is_id(value.substr(0, slash)) ||
            !is_id(value.substr(slash + 1)))
            entry.error(text("this is not the name of a reporting duty"),
                        text("Write it as PROCEDURE/DUTY, such as social-se/committee."));
        if (std::find(out.begin(), out.end(), value) != out.end())
            entry.error(text("this duty is named twice"));
        out.push_back(value);
    }
    return out;
}

core::ReportFilter filter_from(const Reader& top) {
    core::ReportFilter out;
    if (const auto map = top.map("filter"))
        for (const Reader& entry : map->entries()) {
            if (!is_id(entry.key())) entry.error_at_key(text("this is not the name of a filter"));
            out[entry.key()] = entry.as_id();
        }
    return out;
}

std::vector<std::string> tokens(const std::vector<std::string>& values) {
    std::vector<std::string> out;
    for (const std::string& value : values) out.push_back(token(value));
    return out;
}

}  // namespace

std::string print_delivery(const Delivery& delivery) {
    std::string out = "# A report that was delivered; klag never changes this file.\nformat: 1\n";
    line(out, 0, "period", token(delivery.period.id));
    line(out, 0, "first", token(delivery.period.first.iso()));
    line(out, 0, "last", token(delivery.period.last.iso()));
    line(out, 0, "to", scalar(delivery.to));
    line(out, 0, "duties", flow_list(tokens(delivery.duties)));
    line(out, 0, "on", token(delivery.on.iso()));
    line(out, 0, "by", token(delivery.by));
    line(out, 0, "edition", token(delivery.edition));
    line(out, 0, "file-format", token(delivery.file_format));
    line(out, 0, "language", token(delivery.language));
    std::vector<std::pair<std::string, std::string>> filter;
    for (const auto& [key, value] : delivery.filter) filter.emplace_back(token(key), token(value));
    if (!filter.empty()) line(out, 0, "filter", flow_map(filter));
    line(out, 0, "commit", token(delivery.commit));
    line(out, 0, "sha256", token(delivery.sha256));
    return out;
}

Delivery parse_delivery(std::string_view text, std::string_view file) {
    const Reader top{text, file};
    top.check_format();
    top.only_keys({"format", "period", "first", "last", "to", "duties", "on", "by", "edition",
                   "file-format", "language", "filter", "commit", "sha256"});
    Delivery out;
    out.period = period_from(top);
    out.to = top.text("to");
    out.duties = duties_from(top);
    out.on = top.date("on");
    out.by = top.id("by");
    out.edition = required_code(top, "edition", core::edition_names());
    out.file_format = required_code(top, "file-format", core::file_format_codes());
    out.language = required_code(top, "language", core::language_codes());
    out.filter = filter_from(top);
    out.commit = hex(top, "commit", 40);
    out.sha256 = hex(top, "sha256", 64);
    return out;
}

}  // namespace klag::yaml
