#pragma once

#include "late/library.h"
#include "report/document.h"

#include <string>
#include <string_view>
#include <xlsxwriter.h>

/// Thin words around libxlsxwriter, for xlsx.cpp alone.
namespace klag::report {

/// libxlsxwriter, loaded with the first workbook.
struct Xlsxwriter : late::Library {
    Xlsxwriter() : Library{"libxlsxwriter.so.4"} {}

    KLAG_LATE(format_set_align);
    KLAG_LATE(format_set_bg_color);
    KLAG_LATE(format_set_bold);
    KLAG_LATE(format_set_bottom);
    KLAG_LATE(format_set_bottom_color);
    KLAG_LATE(format_set_font_color);
    KLAG_LATE(format_set_font_size);
    KLAG_LATE(format_set_indent);
    KLAG_LATE(format_set_num_format);
    KLAG_LATE(format_set_text_wrap);
    KLAG_LATE(lxw_workbook_free);
    KLAG_LATE(workbook_add_format);
    KLAG_LATE(workbook_add_worksheet);
    KLAG_LATE(workbook_close);
    KLAG_LATE(workbook_new_opt);
    KLAG_LATE(workbook_set_properties);
    KLAG_LATE(worksheet_autofilter);
    KLAG_LATE(worksheet_fit_to_pages);
    KLAG_LATE(worksheet_freeze_panes);
    KLAG_LATE(worksheet_repeat_rows);
    KLAG_LATE(worksheet_set_column);
    KLAG_LATE(worksheet_set_footer);
    KLAG_LATE(worksheet_set_header);
    KLAG_LATE(worksheet_set_landscape);
    KLAG_LATE(worksheet_set_paper);
    KLAG_LATE(worksheet_write_datetime);
    KLAG_LATE(worksheet_write_number);
    KLAG_LATE(worksheet_write_string);
};

const Xlsxwriter& xlsxwriter();

/// How a cell looks, and what Excel takes it for.
enum class Look {
    title,
    label,
    text,
    head,
    head_right,
    group,
    note,
    count,
    decimal,
    percent,
    date,
    month,
    sign
};

/// A workbook that is being written to the file called `name`.
class Workbook {
  public:
    /// `scratch` is the folder for the library's short-lived files; "" for the usual one.
    Workbook(const std::string& name, std::string scratch, const Document& document);
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    /// `name` as sheet_names gives it; `heading` stands on top of every printed page.
    lxw_worksheet* add_sheet(const std::string& name, const std::string& heading);

    lxw_format* format(Look look, int indent = 0);

    /// Writes everything; whether that succeeded. Nothing may be added afterwards.
    bool close();

  private:
    std::string scratch_;
    const Document& document_;
    lxw_workbook* book_;
};

/// Writes plain text, shortened to what a cell holds; what cannot be shown appears as \u{hex}.
void write(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, std::string_view text,
           lxw_format* format);

}  // namespace klag::report
