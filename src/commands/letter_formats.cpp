#include "commands/letter_formats.h"

#include "base/error.h"
#include "commands/printed.h"
#include "letters/alike.h"
#include "letters/html.h"
#include "letters/mail.h"
#include "letters/plain_text.h"
#include "print/office.h"

#include <array>
#include <string_view>

namespace klag::commands {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> formats{
    {{"text", ".txt"}, {"html", ".html"}, {"pdf", ".pdf"}, {"email", ".eml"}}};

std::string html_of(const WrittenLetter& written, const store::Snapshot& saved) {
    const core::Letterhead& letterhead = saved.letterhead(written.country);
    return letters::to_html(written.letter, letterhead, saved.logo(letterhead));
}

std::string pdf_of(const WrittenLetter& written, const store::Snapshot& saved, Context& klag) {
    return printed(html_of(written, saved), klag);
}

/// A file name that says nothing of anybody: what the letter is called.
std::string attachment_name(const WrittenLetter& written) {
    const std::string name = letters::plain_name(written.name);
    return (name.empty() ? written.kind : name) + ".pdf";
}

/// The enclosed file under the name that it came with.
letters::Attachment attachment_of(const store::NewFile& enclosed) {
    const core::StoredFile& file = enclosed.file;
    const bool named = !file.title.empty() && file.title != "-";
    return {named ? file.title : file.name.substr(file.name.rfind('/') + 1),
            file.name.ends_with(".pdf") ? "application/pdf" : "application/octet-stream",
            enclosed.bytes};
}

std::string eml_of(const WrittenLetter& written, const store::Snapshot& saved, Context& klag) {
    std::vector<letters::Attachment> attachments{
        {attachment_name(written), "application/pdf", pdf_of(written, saved, klag)}};
    for (const store::NewFile& file : written.enclosed) attachments.push_back(attachment_of(file));
    const letters::MailDraft draft{.from = saved.settings().email,
                                   .to = written.to,
                                   .subject = written.letter.head.title,
                                   .text = letters::to_mail_text(written.letter.body),
                                   .attachments = std::move(attachments),
                                   .date = klag.today()};
    return print::by_office("eml", letters::packed(draft), klag.env().executable);
}

}  // namespace

std::vector<std::string> letter_formats() {
    std::vector<std::string> out;
    for (const auto& [name, ending] : formats) out.emplace_back(name);
    return out;
}

cli::Option format_option() {
    return {.name = "format",
            .value = "FORMAT",
            .help = "how the letter is written; the register's letter-format when left out",
            .choices = letter_formats()};
}

std::string format_given(const cli::Given& given, const store::Snapshot& saved) {
    return given.text("format").value_or(saved.settings().letter_format);
}

std::string ending_of(const std::string& format) {
    for (const auto& [name, ending] : formats)
        if (name == format) return std::string{ending};
    return "";
}

std::string in_format(const WrittenLetter& written, const std::string& format,
                      const store::Snapshot& saved, Context& klag) {
    if (format == "html") return html_of(written, saved);
    if (format == "pdf") return pdf_of(written, saved, klag);
    if (format == "email") return eml_of(written, saved, klag);
    return letters::to_text(written.letter);
}

}  // namespace klag::commands
