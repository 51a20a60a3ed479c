#pragma once

#include "commands/case_page.h"
#include "letters/dossier.h"

#include <string>
#include <vector>

/// What a dossier says, from the register.
namespace klag::commands {

/// A kept letter or attachment on its way into a dossier.
struct DossierFile {
    enum class State {
        copied,    ///< byte for byte
        masked,    ///< a text whose secrets are covered
        left_out,  ///< it cannot be masked
        gone       ///< the register has lost it
    };

    core::StoredFile stored;
    State state{};
    std::string bytes{};  ///< of the register; the masking comes later
    bool guessable{};     ///< klag wrote it: in a masked dossier its check sum would give it away
};

/// Everything about the case in the words of `subject`, nothing masked. In a dossier that will be
/// masked, `files` says what is left out.
letters::Dossier dossier_of(const WordedCase& subject, const std::vector<DossierFile>& files,
                            bool will_be_masked, Context& klag);

/// The last section of a masked dossier: what stands behind each number, and its ground.
letters::Section masks_section(const std::vector<letters::Mask>& masks, const WordedCase& subject);

}  // namespace klag::commands
