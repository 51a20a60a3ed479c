#pragma once

#include "core/letterhead.h"
#include "letters/page.h"

#include <string>
#include <string_view>
#include <vector>

namespace klag::letters {

/// Where the parts of the first sheet stand: millimetres from its left and upper edge.
struct Sheet {
    double top{};          ///< where the head begins
    double window_left{};  ///< of the recipient's lines, inside the window
    double window_top{};   ///< of the first of them
    double window_width{};
    double address_size{};  ///< of them, in points
    double side_left{};     ///< the column beside the window: sender and references
    double side_width{};
    double side_top{};      ///< lower than `top` where there is no room beside the window
    double brand_height{};  ///< most of the logo, so that it does not reach the window
    double body{};          ///< where the text may begin
    bool window_on_right{};
};

/// Works out the sheet of a letter to `recipient`; lines that are too many or too long for the
/// window are set smaller.
Sheet sheet_of(const core::Letterhead& letterhead, const std::vector<std::string>& recipient);

/// The size of the text in points: at least 16 in large print.
double text_size(const core::Letterhead& letterhead);

/// The whole style sheet of a letter.
std::string style(const Head& head, const core::Letterhead& letterhead);

/// The style of a sheet that shows the window.
std::string proof_style(const core::Letterhead& letterhead);

/// `text` as a string of a style sheet: every character that could mean something is written as its
/// number.
std::string css_string(std::string_view text);

/// "12.5mm"
std::string millimetres(double length);

/// "148.5", without zeros at the end.
std::string number(double value);

}  // namespace klag::letters
