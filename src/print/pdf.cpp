#include "print/pdf.h"

#include "base/error.h"
#include "base/utf8.h"
#include "cli/process.h"
#include "print/wrapper.h"

#include <algorithm>

namespace klag::print {
namespace {

// What the wrapper ends with.
constexpr int missing = 10;
constexpr int foreign = 11;
constexpr int too_much_memory = 12;
constexpr std::size_t longest_name = 40;  // of a Python exception

Text install_hint() { return text("Install it: sudo apt install weasyprint"); }

Text other_formats() { return text("The letter can be had as text and HTML all the same."); }

/// The name of what went wrong inside, when it is one: never words that may quote the letter.
std::string name_in(const std::string& errors) {
    std::string name{trim(errors)};
    const bool plain = name.find_first_not_of(
                           "abcdefghijklmnopqrstuvwxyz"
                           "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string::npos;
    return plain && !name.empty() && name.size() <= longest_name ? name : "";
}

/// What the wrapper says on the line that begins with `label`, among what else stands there.
std::string said(const std::string& errors, std::string_view label) {
    for (const std::string& line : split(errors, '\n'))
        if (line.starts_with(label)) return printable(trim(line.substr(label.size())));
    return "";
}

/// The characters of "U+4E2D=中 U+6587=文".
std::vector<std::string> left_out(const std::string& named) {
    std::vector<std::string> out;
    for (const std::string& word : split(named, ' ')) {
        const auto sign = word.find('=');
        if (sign == std::string::npos) continue;
        out.push_back(word.substr(sign + 1) + " (" + word.substr(0, sign) + ")");
    }
    return out;
}

/// PDFs begin and end like this; anything else is none, or not all of it.
bool is_whole(std::string_view pdf) {
    const auto end = pdf.rfind("%%EOF");
    return pdf.starts_with("%PDF-") && end != std::string_view::npos && end + 8 > pdf.size();
}

void check(const cli::Ended& ended, const Printer& printer) {
    if (ended.not_found || ended.status == missing)
        throw Error{ErrorKind::usage, text("weasyprint, which makes the PDF, is not installed")}
            .hinted(install_hint());
    if (ended.timed_out)
        throw Error{ErrorKind::not_saved,
                    text("the PDF was not ready after {seconds} seconds",
                         {{"seconds", std::to_string(printer.timeout.count() / 1000)}})}
            .hinted(other_formats());
    if (ended.status == foreign)
        throw Error{ErrorKind::not_saved, text("the page asks for a file or an address outside "
                                               "itself, and was not printed")}
            .hinted(text("Look at the logo: export it again as PNG."));
    if (ended.status == too_much_memory || ended.too_much)
        throw Error{ErrorKind::not_saved, text("the PDF needs too much memory")}.hinted(
            other_formats());
    if (ended.status == 0 && is_whole(ended.out)) return;
    const std::string name = name_in(ended.err);
    const std::string why = name.empty() ? "status " + std::to_string(ended.status) : name;
    throw Error{ErrorKind::not_saved, text("weasyprint made no PDF ({why})", {{"why", why}})}
        .hinted(other_formats());
}

}  // namespace

Pdf to_pdf(std::string_view html, Date date, const Printer& printer) {
    const auto seconds = std::chrono::seconds{date.days().time_since_epoch()}.count();
    const cli::Process process{
        .words = {printer.python, "-I", "-c", std::string{wrapper}, std::to_string(printer.memory)},
        .variables = {{"PATH", "/usr/bin:/bin"},
                      {"HOME", "/nonexistent"},
                      {"LC_ALL", "C.UTF-8"},
                      {"SOURCE_DATE_EPOCH", std::to_string(seconds)}},
        .input = std::string{html},
        .folder = "/",
        .timeout = printer.timeout};
    cli::Ended ended = cli::run(process);
    check(ended, printer);
    return {std::move(ended.out), left_out(said(ended.err, "no glyphs:")),
            said(ended.err, "no font:")};
}

}  // namespace klag::print
