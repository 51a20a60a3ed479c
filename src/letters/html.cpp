#include "letters/html.h"

#include "base/html.h"
#include "base/text.h"
#include "base/utf8.h"
#include "letters/markdown.h"
#include "letters/style.h"

#include <cstdint>

namespace klag::letters {
namespace {

using Lines = std::vector<std::string>;

/// Each line by itself, without empty ones.
Lines single_lines(const Lines& values) {
    Lines out;
    for (const std::string& value : values)
        for (const std::string& part : split(unix_lines(value), '\n'))
            if (!trim(part).empty()) out.emplace_back(trim(part));
    return out;
}

std::string base64(std::string_view bytes) {
    constexpr std::string_view digits{
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"};
    std::string out;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::string_view group = bytes.substr(at, 3);
        std::uint32_t bits = 0;
        for (std::size_t i = 0; i < 3; ++i)
            bits = bits << 8U | (i < group.size() ? static_cast<unsigned char>(group[i]) : 0U);
        for (std::size_t i = 0; i < 4; ++i)
            out += i <= group.size() ? digits[bits >> (18 - 6 * i) & 63U] : '=';
    }
    return out;
}

std::string lines_in(const Lines& lines, const std::string& open, const std::string& close) {
    std::string out;
    for (const std::string& line : lines) out += open + escape_html(line) + close;
    return out;
}

std::string document(const std::string& language, const std::string& title,
                     const std::string& style, const std::string& body) {
    return "<!DOCTYPE html>\n<html lang=\"" + escape_html(language) +
           "\">\n<head>\n<meta charset=\"utf-8\">\n"
           // A browser asks nobody for anything, even if something got in here.
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'; img-src data:\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"referrer\" content=\"no-referrer\">\n"
           "<title>" +
           escape_html(title) + "</title>\n<style>\n" + style + "</style>\n</head>\n<body>\n" +
           body + "</body>\n</html>\n";
}

std::string organisation_in(const std::string& name) {
    return "<p class=\"organisation\">" + escape_html(name) + "</p>\n";
}

std::string brand(const Head& head, const core::Logo& logo) {
    if (logo.empty())
        return "<div class=\"brand\">\n" + organisation_in(head.organisation) + "</div>\n";
    return "<div class=\"brand\">\n<img class=\"logo\" alt=\"" + escape_html(head.organisation) +
           "\" src=\"data:" + escape_html(logo.media_type) + ";base64," + base64(logo.bytes) +
           "\">\n</div>\n";
}

std::string sender(const Head& head, const core::Logo& logo) {
    const std::string name = logo.empty() ? "" : organisation_in(head.organisation);
    const std::string lines = lines_in(single_lines(head.sender), "<p>", "</p>\n");
    if (name.empty() && lines.empty()) return "";
    return "<address class=\"from\">\n" + name + lines + "</address>\n";
}

std::string references(const Head& head) {
    std::string out;
    for (const Head::Reference& reference : head.references)
        if (!trim(reference.value).empty())
            out += "<div><dt>" + escape_html(reference.label) + "</dt><dd>" +
                   escape_html(reference.value) + "</dd></div>\n";
    return out.empty() ? "" : "<dl class=\"references\">\n" + out + "</dl>\n";
}

std::string recipient(const Lines& lines) {
    if (lines.empty()) return "";
    return "<address class=\"recipient\">\n" + lines_in(lines, "<span>", "</span>\n") +
           "</address>\n";
}

std::string fold_marks(const core::Letterhead& letterhead, double top) {
    std::string out;
    for (const double mark : letterhead.fold_marks)
        out += "<i style=\"left:" + millimetres(4 - letterhead.margins.left) +
               ";top:" + millimetres(mark - top) + "\"></i>";
    return out.empty() ? "" : "<div class=\"folds\" aria-hidden=\"true\">" + out + "</div>\n";
}

std::string footer(const core::Letterhead& letterhead) {
    const std::string lines = lines_in(single_lines(letterhead.footer), "<p>", "</p>\n");
    return lines.empty() ? "" : "<footer>\n" + lines + "</footer>\n";
}

std::string placed(const char* kind, const std::string& place, const std::string& content) {
    return std::string{"<div class=\""} + kind + "\" style=\"" + place + "\">" + content +
           "</div>\n";
}

std::string place(double left, double top, double width) {
    return "left:" + millimetres(left) + ";top:" + millimetres(top) +
           ";width:" + millimetres(width);
}

/// The lines from the edges of the sheet to the window, with their lengths.
std::string distances(const core::Letterhead::Window& window, const ProofWords& words) {
    const std::vector<std::pair<std::string, std::string>> places{
        {"left", number(window.left)},
        {"top", number(window.top)},
        {"width", number(window.width)},
        {"height", number(window.height)}};
    const auto filled = [&](const std::string& pattern) {
        return escape_html(fill(pattern, places));
    };
    const double bottom = window.top + window.height;
    return placed("across", place(0, window.top + window.height / 2, window.left), "") +
           placed(
               "down",
               place(window.left + window.width / 2, 0, 0) + ";height:" + millimetres(window.top),
               "") +
           placed("label", place(window.left, bottom + 2, window.width),
                  filled(words.window) + "<br>" + filled(words.from_left) + "<br>" +
                      filled(words.from_top));
}

}  // namespace

std::string to_html(const Letter& letter, const core::Letterhead& letterhead,
                    const core::Logo& logo) {
    return to_html(letter.head, body_html(letter.body), "", letterhead, logo);
}

std::string to_html(const Head& whole_head, const std::string& main, const std::string& more_style,
                    const core::Letterhead& letterhead, const core::Logo& logo) {
    Head head = whole_head;
    head.recipient = single_lines(head.recipient);
    const Sheet sheet = sheet_of(letterhead, head.recipient);
    const bool is_letter = !head.recipient.empty();
    std::string kind = "sheet";
    if (is_letter) kind = sheet.window_on_right ? "letter window-right" : "letter window-left";
    kind += letterhead.large_print ? " large" : " plain";
    const std::string side = sender(head, logo) + references(head);
    const std::string body =
        "<div class=\"page " + kind + "\">\n<header>\n" + brand(head, logo) +
        "<div class=\"side\">\n" + side + "</div>\n" + recipient(head.recipient) +
        (is_letter ? fold_marks(letterhead, sheet.top) : "") + "</header>\n<main>\n" + main +
        "</main>\n" + footer(letterhead) + "</div>\n";
    return document(head.language, head.title, style(head, letterhead) + more_style, body);
}

std::string proof_window(const core::Letterhead& letterhead, const ProofWords& words) {
    const auto& window = letterhead.window;
    const Lines sample = single_lines({words.sample});
    const Sheet sheet = sheet_of(letterhead, sample);
    std::string steps;
    for (const std::string& step : words.steps) steps += "<li>" + escape_html(step) + "</li>\n";
    const double below = window.top + window.height + 40;
    const std::string note = letterhead.verify && !words.verify.empty()
                                 ? "<p>" + escape_html(words.verify) + "</p>\n"
                                 : "";
    const std::string body =
        "<div class=\"sheet\">\n" +
        placed(
            "window",
            place(window.left, window.top, window.width) + ";height:" + millimetres(window.height),
            "") +
        "<address class=\"recipient\" style=\"" +
        place(sheet.window_left, sheet.window_top, sheet.window_width) +
        ";font-size:" + number(sheet.address_size) + "pt\">\n" +
        lines_in(sample, "<span>", "</span>\n") + "</address>\n" + distances(window, words) +
        "<div class=\"text\" style=\"top:" + millimetres(below) + "\">\n<h1>" +
        escape_html(words.title) + "</h1>\n" + note + "<ol>\n" + steps + "</ol>\n</div>\n" +
        placed("ruler", "bottom:20mm", "") + placed("label", "left:25mm;bottom:26mm", "100 mm") +
        "</div>\n";
    return document(words.language, words.title, proof_style(letterhead), body);
}

}  // namespace klag::letters
