#pragma once

#include "base/date.h"

#include <string>
#include <vector>

namespace klag::letters {

/// A file that goes with a message.
struct Attachment {
    std::string name;        ///< letter.pdf; as the recipient sees it
    std::string media_type;  ///< application/pdf
    std::string bytes;
};

/// A message that somebody is to look at and send.
struct MailDraft {
    std::string from{};     ///< an address; "" leaves it to the mail program
    std::string to{};       ///< an address; "" leaves it open
    std::string subject{};  ///< names nobody
    std::string text{};
    std::vector<Attachment> attachments{};
    Date date{};
};

/// The draft as an .eml file that mail programs open for sending (X-Unsent: 1). The same draft
/// gives the same bytes. Throws Error{bad_data} for an address that is not one, or with a line
/// break or NUL in a header.
std::string to_eml(const MailDraft& draft);

}  // namespace klag::letters
