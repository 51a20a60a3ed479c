#pragma once

#include "letters/mail.h"

#include <string>

namespace klag::office {

/// The draft as an .eml file that mail programs open for sending (X-Unsent: 1). The same draft
/// gives the same bytes. Addresses and the subject are taken as they are: letters::packed checks
/// them.
std::string to_eml(const letters::MailDraft& draft);

}  // namespace klag::office
