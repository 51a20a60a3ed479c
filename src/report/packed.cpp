#include "report/packed.h"

#include "base/layout.h"

namespace klag::report {
namespace {

void parts(Like<Cell> auto& it, auto take) {
    auto& [kind, number, upper, text] = it;
    take(kind, number, upper, text);
}
void parts(Like<Column> auto& it, auto take) {
    auto& [id, title, kind] = it;
    take(id, title, kind);
}
void parts(Like<Row> auto& it, auto take) {
    auto& [id, cells, depth] = it;
    take(id, cells, depth);
}
void parts(Like<Bars> auto& it, auto take) {
    auto& [column, by_size] = it;
    take(column, by_size);
}
void parts(Like<ControlChart::Point> auto& it, auto take) {
    auto& [label, value, lower, upper, signal] = it;
    take(label, value, lower, upper, signal);
}
void parts(Like<ControlChart> auto& it, auto take) {
    auto& [points, mean, percent, mean_label, lower_label, upper_label] = it;
    take(points, mean, percent, mean_label, lower_label, upper_label);
}
void parts(Like<Chart> auto& it, auto take) {
    auto& [title, description, bars, control] = it;
    take(title, description, bars, control);
}
void parts(Like<Table> auto& it, auto take) {
    auto& [id, title, columns, rows, notes, chart, withheld] = it;
    take(id, title, columns, rows, notes, chart, withheld);
}
void parts(Like<Section> auto& it, auto take) {
    auto& [id, title, paragraphs, tables, too_small, empty] = it;
    take(id, title, paragraphs, tables, too_small, empty);
}
void parts(Like<Summary> auto& it, auto take) {
    auto& [title, points] = it;
    take(title, points);
}
void parts(Like<Comment> auto& it, auto take) {
    auto& [title, paragraphs] = it;
    take(title, paragraphs);
}
void parts(Like<Definition> auto& it, auto take) {
    auto& [id, name, meaning] = it;
    take(id, name, meaning);
}
void parts(Like<Words> auto& it, auto take) {
    auto& [definitions, comments, contents, table, hidden, no_value, page_of, about, skip, from, to,
           code, depth] = it;
    take(definitions, comments, contents, table, hidden, no_value, page_of, about, skip, from, to,
         code, depth);
}
void parts(Like<Document> auto& it, auto take) {
    auto& [language, organisation, title, edition_id, edition, origin, period, first, last, ended,
           periods, filter, drawn_up, commit, summary, sections, comments, definitions, words] = it;
    take(language, organisation, title, edition_id, edition, origin, period, first, last, ended,
         periods, filter, drawn_up, commit, summary, sections, comments, definitions, words);
}

struct Parts {
    void operator()(auto& value, auto take) const { parts(value, take); }
};

}  // namespace

std::string packed(const Document& document) { return packed_by<Parts>(document); }

std::optional<Document> unpacked_document(std::string_view bytes) {
    return unpacked_by<Parts, Document>(bytes);
}

}  // namespace klag::report
