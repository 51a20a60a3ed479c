#include "office/workbook.h"

#include "base/date.h"
#include "base/error.h"
#include "base/text.h"
#include "base/utf8.h"
#include "report/numbers.h"

#include <algorithm>

namespace klag::office {
namespace {

constexpr std::size_t longest_text = 32767;  // characters in a cell
constexpr std::size_t longest_margin = 240;  // of the 255 that a page's margin takes
constexpr lxw_color_t ink = 0x1B2733;
constexpr lxw_color_t accent = 0x1F4E79;
constexpr lxw_color_t tint = 0xEAF0F6;

std::string plain(std::string_view text) { return printable(unix_lines(text)); }

/// Its first bytes, at most so many, without half a character.
std::string first_bytes(std::string text, std::size_t limit) {
    if (text.size() <= limit) return text;
    while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0U) == 0x80) --limit;
    return text.substr(0, limit);
}

/// At most so many bytes, for the margin of a page, where && is an ampersand.
std::string margin(std::string_view text, std::size_t limit) {
    std::string out;
    for (const char c : first_bytes(plain(text), limit)) {
        out += c == '&' ? "&&" : c == '\n' ? " " : std::string{c};
        if (out.size() > limit) break;
    }
    if (out.size() > limit && out.ends_with("&&")) out.resize(out.size() - 2);
    return first_bytes(out, limit);
}

std::string origin(const Document& document) {
    std::vector<std::string> parts;
    for (const auto& [label, value] : document.origin) parts.push_back(label + ": " + value);
    return join(parts, " · ");
}

void set_properties(lxw_workbook* book, const Document& document) {
    std::string title = first_bytes(plain(document.title), longest_margin);
    std::string author = first_bytes(plain(document.organisation), longest_margin);
    const Date day = Date::parse(document.drawn_up).value_or(Date{});
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    properties.created = std::chrono::sys_seconds{day.days()}.time_since_epoch().count();
    if (properties.created == 0) properties.created = 1;  // 0 is the clock, to the library
    workbook_set_properties(book, &properties);
}

void set_number_format(lxw_format* out, Look look, const Document& document) {
    if (look == Look::count) format_set_num_format(out, "0");
    if (look == Look::decimal) format_set_num_format(out, "0.0");
    if (look == Look::date) format_set_num_format(out, "yyyy-mm-dd");
    if (look == Look::month) format_set_num_format(out, "yyyy-mm");
    if (look == Look::percent)
        format_set_num_format(out,
                              report::has_blank_before_percent(document.language) ? "0 %" : "0%");
}

void set_weight(lxw_format* out, Look look) {
    if (look == Look::title) {
        format_set_font_size(out, 16);
        format_set_font_color(out, accent);
    }
    if (look == Look::title || look == Look::label || look == Look::group || look == Look::head ||
        look == Look::head_right)
        format_set_bold(out);
    if (look == Look::note) format_set_font_color(out, 0x4A5763);
    if (look == Look::group) format_set_bg_color(out, tint);
    if (look == Look::head || look == Look::head_right) {
        format_set_font_color(out, accent);
        format_set_bottom(out, LXW_BORDER_MEDIUM);
        format_set_bottom_color(out, accent);
    }
}

}  // namespace

Workbook::Workbook(const std::string& name, std::string scratch, const Document& document)
    : scratch_{std::move(scratch)}, document_{document}, book_{nullptr} {
    lxw_workbook_options options{};
    options.tmpdir = scratch_.empty() ? nullptr : scratch_.data();
    book_ = workbook_new_opt(name.c_str(), &options);
    if (book_ == nullptr)
        throw Error{ErrorKind::not_saved, text("there is no memory left to make the workbook in")};
    set_properties(book_, document);
}

Workbook::~Workbook() {
    if (book_ != nullptr) lxw_workbook_free(book_);
}

lxw_worksheet* Workbook::add_sheet(const std::string& name, const std::string& heading) {
    lxw_worksheet* const sheet = workbook_add_worksheet(book_, name.c_str());
    if (sheet == nullptr)
        throw Error{ErrorKind::not_saved,
                    text("the workbook takes no sheet called \"{name}\"", {{"name", name}})};
    worksheet_set_paper(sheet, 9);  // A4
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    const std::string page =
        fill(margin(document_.words.page_of, 40), {{"page", "&P"}, {"pages", "&N"}});
    const std::string top = "&L&8" + std::string{" "} +
                            margin(document_.organisation + ": " + heading, 150) + "&R&8 " +
                            margin(document_.edition, 80);
    const std::string bottom =
        "&L&8 " + margin(origin(document_), longest_margin - page.size() - 10) + "&R&8 " + page;
    worksheet_set_header(sheet, top.c_str());
    worksheet_set_footer(sheet, bottom.c_str());
    return sheet;
}

lxw_format* Workbook::format(Look look, int indent) {
    lxw_format* const out = workbook_add_format(book_);
    format_set_font_color(out, ink);
    format_set_align(out, LXW_ALIGN_VERTICAL_TOP);
    if (look == Look::text || look == Look::head || look == Look::head_right)
        format_set_text_wrap(out);
    if (look == Look::head_right || look == Look::sign) format_set_align(out, LXW_ALIGN_RIGHT);
    if (look == Look::date || look == Look::month) format_set_align(out, LXW_ALIGN_LEFT);
    if (indent > 0) format_set_indent(out, static_cast<std::uint8_t>(std::min(indent, 15)));
    set_weight(out, look);
    set_number_format(out, look, document_);
    return out;
}

bool Workbook::close() {
    lxw_workbook* const book = book_;
    book_ = nullptr;
    return workbook_close(book) == LXW_NO_ERROR;
}

void write(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, std::string_view text,
           lxw_format* format) {
    const std::string value = first_bytes(plain(text), longest_text);
    worksheet_write_string(sheet, row, column, value.c_str(), format);
}

}  // namespace klag::office
