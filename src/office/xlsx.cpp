#include "office/xlsx.h"

#include "base/date.h"
#include "base/error.h"
#include "office/memory_file.h"
#include "office/sheet_names.h"
#include "office/workbook.h"
#include "report/grid.h"
#include "report/keys.h"
#include "report/numbers.h"

#include <algorithm>

namespace klag::office {
namespace {

using report::Cell;
using report::Comment;
using report::Definition;
using report::Grid;
using report::Row;
using report::Section;
using report::Table;
using Kind = Cell::Kind;

constexpr double narrowest = 9;  // widths of columns, in digits
constexpr double widest = 52;

/// The formats of one workbook, made once.
struct Formats {
    explicit Formats(Workbook& book)
        : head{book.format(Look::head)},
          head_right{book.format(Look::head_right)},
          group{book.format(Look::group)},
          label{book.format(Look::label)},
          text{book.format(Look::text)},
          note{book.format(Look::note)},
          count{book.format(Look::count)},
          decimal{book.format(Look::decimal)},
          percent{book.format(Look::percent)},
          date{book.format(Look::date)},
          month{book.format(Look::month)},
          sign{book.format(Look::sign)} {
        for (int depth = 0; depth < 16; ++depth) names.push_back(book.format(Look::text, depth));
    }

    lxw_format* name(int depth) const {
        return names[static_cast<std::size_t>(std::clamp(depth, 0, 15))];
    }

    lxw_format *head, *head_right, *group, *label, *text, *note, *count, *decimal, *percent, *date,
        *month, *sign;
    std::vector<lxw_format*> names;  ///< of rows, by depth
};

double width_of(std::string_view text) {
    return static_cast<double>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80;
    }));
}

/// Wide enough for its cells and for the longest word of its heading, within reason.
double column_width(const Grid& cells, std::size_t column, const std::string& language) {
    double width = narrowest;
    std::string_view heading = cells.columns[column].title;
    while (!heading.empty()) {
        const auto end = std::min(heading.find(' '), heading.size());
        width = std::max(width, width_of(heading.substr(0, end)));
        heading.remove_prefix(std::min(end + 1, heading.size()));
    }
    for (const auto& row : cells.rows)
        width = std::max(width, width_of(shown(row[column], language)));
    return std::min(width + 3, widest);
}

/// Writes `iso` as a day that can be counted with; false when it is no day that Excel knows.
bool write_day(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const std::string& iso,
               lxw_format* format) {
    const auto day = Date::parse(iso);
    if (!day || day->year() < 1900) return false;
    lxw_datetime when{.year = day->year(),
                      .month = static_cast<int>(day->month()),
                      .day = static_cast<int>(day->day()),
                      .hour = 0,
                      .min = 0,
                      .sec = 0};
    worksheet_write_datetime(sheet, row, column, &when, format);
    return true;
}

void write_cell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell,
                const Formats& formats) {
    const double number = rounded(cell.number, cell.kind);
    switch (cell.kind) {
        case Kind::count:
            worksheet_write_number(sheet, row, column, number, formats.count);
            return;
        case Kind::decimal:
            worksheet_write_number(sheet, row, column, number, formats.decimal);
            return;
        case Kind::percent:
            worksheet_write_number(sheet, row, column, number / 100, formats.percent);
            return;
        case Kind::none:
        case Kind::hidden:
            write(sheet, row, column, shown(cell, ""), formats.sign);
            return;
        case Kind::date:
            if (write_day(sheet, row, column, cell.text, formats.date)) return;
            break;
        case Kind::month:
            if (write_day(sheet, row, column, cell.text + "-01", formats.month)) return;
            break;
        case Kind::text:
        case Kind::interval:
        case Kind::range:
            break;
    }
    write(sheet, row, column, cell.text, formats.text);
}

void write_row(lxw_worksheet* sheet, lxw_row_t at, const Row& row, const std::vector<Cell>& cells,
               const Formats& formats) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        if (row.is_heading())
            write(sheet, at, column, cells[i].text, formats.group);
        else if (i == 0 && cells[i].kind == Kind::text)
            write(sheet, at, column, cells[i].text, formats.name(row.depth));
        else
            write_cell(sheet, at, column, cells[i], formats);
    }
}

void write_table(lxw_worksheet* sheet, const Table& table, const Document& document,
                 const Formats& formats) {
    const Grid cells = report::grid(table, document);
    lxw_row_t at = 0;
    for (std::size_t i = 0; i < cells.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const bool is_right = i > 0 && is_number(cells.columns[i].kind);
        worksheet_set_column(sheet, column, column, column_width(cells, i, document.language),
                             nullptr);
        write(sheet, at, column, cells.columns[i].title,
              is_right ? formats.head_right : formats.head);
    }
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        write_row(sheet, ++at, table.rows[i], cells.rows[i], formats);
    const bool has_heading = std::any_of(table.rows.begin(), table.rows.end(),
                                         [](const Row& row) { return row.is_heading(); });
    if (!has_heading && table.rows.size() > 1 && !cells.columns.empty())
        worksheet_autofilter(sheet, 0, 0, at, static_cast<lxw_col_t>(cells.columns.size() - 1));
    worksheet_freeze_panes(sheet, 1, 1);
    worksheet_repeat_rows(sheet, 0, 0);
    ++at;
    for (const std::string& key : keys(table, document.words))
        write(sheet, ++at, 0, key, formats.note);
    for (const std::string& note : table.notes) write(sheet, ++at, 0, note, formats.note);
}

/// Of the sheets: the one about the report first, then one a table.
using Names = std::vector<std::string>;

/// The sheet that says what the others are.
class About {
  public:
    About(lxw_worksheet* sheet, const Formats& formats) : sheet_{sheet}, formats_{formats} {
        worksheet_set_column(sheet, 0, 0, 30, nullptr);
        worksheet_set_column(sheet, 1, 1, 90, nullptr);
    }

    void line(std::string_view text, lxw_format* format) { write(sheet_, at_++, 0, text, format); }
    void pair(std::string_view label, std::string_view text) {
        write(sheet_, at_, 0, label, formats_.label);
        if (!write_day(sheet_, at_, 1, std::string{text}, formats_.date))
            write(sheet_, at_, 1, text, formats_.text);
        ++at_;
    }
    void gap() { ++at_; }

  private:
    lxw_worksheet* sheet_;
    const Formats& formats_;
    lxw_row_t at_{};
};

/// A sheet's name is short; here it stands beside the whole title.
void write_contents(About& about, const Document& document, const Names& names,
                    lxw_format* heading) {
    if (names.size() < 2) return;
    about.gap();
    about.line(document.words.contents, heading);
    std::size_t sheet = 1;
    for (const Section& section : document.sections)
        for (const Table& table : section.tables) about.pair(names.at(sheet++), table.title);
}

void write_about(lxw_worksheet* sheet, Workbook& book, const Document& document, const Names& names,
                 const Formats& formats) {
    About about{sheet, formats};
    lxw_format* const title = book.format(Look::title);
    about.line(document.title, title);
    about.line(document.organisation, formats.label);
    about.line(document.edition, formats.note);
    about.gap();
    for (const auto& [label, value] : document.origin) about.pair(label, value);
    write_contents(about, document, names, title);
    if (!document.summary.points.empty()) {
        about.gap();
        about.line(document.summary.title, title);
    }
    for (const std::string& point : document.summary.points) about.pair("", point);
    if (!document.comments.empty()) {
        about.gap();
        about.line(document.words.comments, title);
    }
    for (const Comment& comment : document.comments) {
        std::string_view label = comment.title;
        for (const std::string& paragraph : comment.paragraphs) {
            about.pair(label, paragraph);
            label = "";
        }
    }
    if (document.definitions.empty()) return;
    about.gap();
    about.line(document.words.definitions, title);
    for (const Definition& each : document.definitions) about.pair(each.name, each.meaning);
}

bool write_book(const MemoryFile& file, const std::string& scratch, const Document& document) {
    Workbook book{file.name(), scratch, document};
    const Formats formats{book};
    std::vector<const Table*> tables;
    std::vector<std::string> titles{document.words.about.empty() ? document.title
                                                                 : document.words.about};
    for (const Section& section : document.sections)
        for (const Table& table : section.tables) {
            tables.push_back(&table);
            titles.push_back(table.title);
        }
    const Names names = sheet_names(titles);
    write_about(book.add_sheet(names.front(), document.title), book, document, names, formats);
    for (std::size_t i = 0; i < tables.size(); ++i)
        write_table(book.add_sheet(names[i + 1], tables[i]->title), *tables[i], document, formats);
    return book.close();
}

}  // namespace

std::string xlsx(const Document& document) {
    // The library writes each part to a short-lived file: in memory where the machine has a folder
    // for that, else in the usual one.
    for (const char* scratch : {"/dev/shm", ""}) {
        const MemoryFile file;
        if (write_book(file, scratch, document)) return file.bytes();
    }
    throw Error{ErrorKind::not_saved, text("the workbook could not be written")}.hinted(
        text("Make room on the disk that holds /tmp, or choose another format."));
}

}  // namespace klag::office
