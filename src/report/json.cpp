#include "report/json.h"

#include "report/numbers.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdint>

namespace klag::report {
namespace {

using Json = nlohmann::ordered_json;
using Kind = Cell::Kind;

const char* name(Kind kind) {
    switch (kind) {
        case Kind::none:
            return "none";
        case Kind::text:
            return "text";
        case Kind::count:
            return "count";
        case Kind::decimal:
            return "decimal";
        case Kind::percent:
            return "percent";
        case Kind::interval:
            return "interval";
        case Kind::range:
            return "range";
        case Kind::date:
            return "date";
        case Kind::month:
            return "month";
        case Kind::hidden:
            return "hidden";
    }
    return "";
}

Json number(double value, Kind kind) {
    if (!std::isfinite(value)) return {};
    const double shown = rounded(value, kind);
    if (decimals(kind) > 0) return shown;
    return static_cast<std::int64_t>(shown);
}

Json value(const Cell& cell) {
    switch (cell.kind) {
        case Kind::none:
            break;
        case Kind::text:
        case Kind::date:
        case Kind::month:
            return cell.text;
        case Kind::count:
        case Kind::decimal:
        case Kind::percent:
            return number(cell.number, cell.kind);
        case Kind::interval:
        case Kind::range: {
            Json out = Json::object();
            out["from"] = number(cell.number, cell.kind);
            out["to"] = number(cell.upper, cell.kind);
            return out;
        }
        case Kind::hidden: {
            Json out = Json::object();
            out["hidden"] = true;
            return out;
        }
    }
    return {};
}

Json list(const std::vector<std::string>& texts) {
    Json out = Json::array();
    for (const std::string& each : texts) out.push_back(each);
    return out;
}

Json column_of(const Column& column) {
    Json out = Json::object();
    out["id"] = column.id;
    out["title"] = column.title;
    out["kind"] = name(column.kind);
    return out;
}

Json row_of(const Row& row, const Table& table) {
    Json out = Json::object();
    out["id"] = row.id;
    out["name"] = row.cells.empty() ? "" : row.cells.front().text;
    out["depth"] = row.depth;
    if (row.is_heading()) return out;
    out["figures"] = Json::object();
    for (std::size_t i = 1; i < row.cells.size() && i < table.columns.size(); ++i)
        out["figures"][table.columns[i].id] = value(row.cells[i]);
    return out;
}

Json table_of(const Table& table) {
    Json out = Json::object();
    out["id"] = table.id;
    out["title"] = table.title;
    out["columns"] = Json::array();
    for (const Column& column : table.columns) out["columns"].push_back(column_of(column));
    out["rows"] = Json::array();
    for (const Row& row : table.rows) out["rows"].push_back(row_of(row, table));
    out["notes"] = list(table.notes);
    return out;
}

Json section_of(const Section& section) {
    Json out = Json::object();
    out["id"] = section.id;
    out["title"] = section.title;
    out["paragraphs"] = list(section.paragraphs);
    out["tables"] = Json::array();
    for (const Table& table : section.tables) out["tables"].push_back(table_of(table));
    return out;
}

Json comment_of(const Comment& comment) {
    Json out = Json::object();
    out["title"] = comment.title;
    out["paragraphs"] = list(comment.paragraphs);
    return out;
}

Json definition_of(const Definition& definition) {
    Json out = Json::object();
    out["id"] = definition.id;
    out["name"] = definition.name;
    out["meaning"] = definition.meaning;
    return out;
}

}  // namespace

std::string json(const Document& document) {
    Json out = Json::object();
    out["schema"] = 2;
    out["organisation"] = document.organisation;
    out["title"] = document.title;
    out["edition"] = document.edition_id;
    out["language"] = document.language;
    out["period"] = document.period;
    out["first"] = document.first;
    out["last"] = document.last;
    out["ended"] = document.ended;
    out["periods"] = list(document.periods);
    out["filter"] = document.filter;
    out["drawn-up"] = document.drawn_up;
    out["commit"] = document.commit;
    out["summary"] = list(document.summary.points);
    out["sections"] = Json::array();
    for (const Section& section : document.sections) out["sections"].push_back(section_of(section));
    out["comments"] = Json::array();
    for (const Comment& comment : document.comments) out["comments"].push_back(comment_of(comment));
    out["definitions"] = Json::array();
    for (const Definition& each : document.definitions)
        out["definitions"].push_back(definition_of(each));
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace klag::report
