#pragma once

#include "base/date.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace klag::letters {

/// A file that goes with a message.
struct Attachment {
    std::string name;        ///< letter.pdf; as the recipient sees it
    std::string media_type;  ///< application/pdf
    std::string bytes;

    bool operator==(const Attachment&) const = default;
};

/// A message that somebody is to look at and send.
struct MailDraft {
    std::string from{};     ///< an address; "" leaves it to the mail program
    std::string to{};       ///< an address; "" leaves it open
    std::string subject{};  ///< names nobody
    std::string text{};
    std::vector<Attachment> attachments{};
    Date date{};

    bool operator==(const MailDraft&) const = default;
};

/// The draft for the program that writes it. Throws Error{bad_data} for an address that is not one,
/// or with a line break or NUL in the subject.
std::string packed(const MailDraft& draft);

/// What `packed` made; nothing for anything else.
std::optional<MailDraft> unpacked_draft(std::string_view bytes);

}  // namespace klag::letters
