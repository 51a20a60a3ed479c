#include "letters/mail.h"

#include "base/email.h"
#include "base/error.h"
#include "base/layout.h"

#include <algorithm>

namespace klag::letters {
namespace {

void parts(Like<Attachment> auto& it, auto take) {
    auto& [name, media_type, bytes] = it;
    take(name, media_type, bytes);
}
void parts(Like<MailDraft> auto& it, auto take) {
    auto& [from, to, subject, text, attachments, date] = it;
    take(from, to, subject, text, attachments, date);
}

struct Parts {
    void operator()(auto& value, auto take) const { parts(value, take); }
};

bool has_control(std::string_view value) {
    return std::any_of(value.begin(), value.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) == 0x7F;
    });
}

void check_address(std::string_view address) {
    if (!is_email_address(address))
        throw Error{ErrorKind::bad_data, text("this is not an e-mail address")};
}

void check_header(std::string_view value) {
    if (has_control(value))
        throw Error{ErrorKind::bad_data, text("a line break in the subject of an e-mail")};
}

}  // namespace

std::string packed(const MailDraft& draft) {
    for (const std::string& address : {draft.from, draft.to})
        if (!address.empty()) check_address(address);
    check_header(draft.subject);
    return packed_by<Parts>(draft);
}

std::optional<MailDraft> unpacked_draft(std::string_view bytes) {
    return unpacked_by<Parts, MailDraft>(bytes);
}

}  // namespace klag::letters
