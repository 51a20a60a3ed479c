#include "report/document.h"

namespace klag::report {

Cell words(std::string text) { return {.kind = Cell::Kind::text, .text = std::move(text)}; }

Cell count(long long number) {
    return {.kind = Cell::Kind::count, .number = static_cast<double>(number)};
}

Cell decimal(double number) { return {.kind = Cell::Kind::decimal, .number = number}; }

Cell percent(double number) { return {.kind = Cell::Kind::percent, .number = number}; }

Cell interval(double lower, double upper) {
    return {.kind = Cell::Kind::interval, .number = lower, .upper = upper};
}

Cell range(double lower, double upper) {
    return {.kind = Cell::Kind::range, .number = lower, .upper = upper};
}

Cell date(std::string iso) { return {.kind = Cell::Kind::date, .text = std::move(iso)}; }

Cell month(std::string iso) { return {.kind = Cell::Kind::month, .text = std::move(iso)}; }

Cell hidden() { return {.kind = Cell::Kind::hidden}; }

const Table* find_table(const Document& document, std::string_view id) {
    for (const Section& section : document.sections)
        for (const Table& table : section.tables)
            if (table.id == id) return &table;
    return nullptr;
}

}  // namespace klag::report
