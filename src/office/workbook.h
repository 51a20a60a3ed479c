#pragma once

#include "report/document.h"

#include <string>
#include <string_view>
#include <xlsxwriter.h>

/// Thin words around libxlsxwriter, for xlsx.cpp alone.
namespace klag::office {

using report::Document;

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

}  // namespace klag::office
