#pragma once

#include "letters/mail.h"

namespace klag::letters::samples {

/// A draft to Märta, with the letter attached.
inline MailDraft draft() {
    return {
        .from = "synpunkter@example.org",
        .to = "marta@example.org",
        .subject = "Bekräftelse K-2026-0042",
        .text = "Hej Märta!\n\nVi har tagit emot ditt klagomål.\n",
        .attachments = {{"K-2026-0042.pdf", "application/pdf", std::string{"%PDF-1.7\0\xFF", 10}}},
        .date = "2026-03-13"_d};
}

}  // namespace klag::letters::samples
