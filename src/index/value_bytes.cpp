#include "index/value_bytes.h"

#include "base/layout.h"
#include "index/parts.h"
#include "index/report_parts.h"

namespace klag::index {
namespace {

struct Parts {
    void operator()(auto& value, auto take) const { parts(value, take); }
};

}  // namespace

template <class Value>
std::string packed(const Value& value) {
    return packed_by<Parts>(value);
}

template <class Value>
std::optional<Value> unpacked(std::string_view bytes) {
    return unpacked_by<Parts, Value>(bytes);
}

/// To be counted up when a member comes, goes or changes its type, which a test notices, and when
/// other values are read from the same file, or other files are settings (store::is_settings_path).
std::string form_of_values() { return " 2"; }

template std::string packed(const core::Settings&);
template std::string packed(const core::Organisation&);
template std::string packed(const core::Procedure&);
template std::string packed(const core::Calendar&);
template std::string packed(const std::vector<core::HolidayRule>&);
template std::string packed(const core::Language&);
template std::string packed(const core::Summary&);
template std::string packed(const core::ReportQuestion&);
template std::string packed(const core::ReportFigures&);
template std::string packed(const Ids&);
template std::optional<core::Settings> unpacked(std::string_view);
template std::optional<core::Organisation> unpacked(std::string_view);
template std::optional<core::Procedure> unpacked(std::string_view);
template std::optional<core::Calendar> unpacked(std::string_view);
template std::optional<std::vector<core::HolidayRule>> unpacked(std::string_view);
template std::optional<core::Language> unpacked(std::string_view);
template std::optional<core::Summary> unpacked(std::string_view);
template std::optional<core::ReportFigures> unpacked(std::string_view);
template std::optional<Ids> unpacked(std::string_view);

}  // namespace klag::index
