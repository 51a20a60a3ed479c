#pragma once

#include "commands/context.h"
#include "letters/elements.h"
#include "letters/page.h"
#include "letters/readability.h"
#include "store/inspection.h"
#include "store/register.h"

#include <set>
#include <string>
#include <vector>

namespace klag::commands {

/// A letter before it has a form: text, HTML, PDF or e-mail.
struct WrittenLetter {
    std::string kind;
    std::string number{};  ///< of its case; "" for a sheet or a sample
    std::string name;      ///< what it is called in its language: "bekräftelse"
    letters::Letter letter;
    std::string country;  ///< whose letterhead: the procedure's
    std::string to;       ///< the recipient's e-mail address; "" for none
    letters::Readability readability;
    std::set<Date> passed{};                 ///< days that it promises and that are over
    std::vector<letters::Missing> missing;   ///< what the procedure wants in it and it lacks
    std::vector<store::Finding> flaws{};     ///< of its template, when that is the register's own
    std::vector<store::NewFile> enclosed{};  ///< files of the case that go with it
};

/// The letter of `kind` for the case as it is now, in the person's language; what stays in the
/// office is in the register's. Throws Error when a value is missing, nobody can be written to, or
/// a body that it names has not been checked.
WrittenLetter letter_for(const std::string& kind, const core::Case& c,
                         const core::PrivateCase& personal, const store::Snapshot& saved,
                         Context& klag);

/// The leaflet or the form of a procedure in a language.
WrittenLetter sheet_for(const std::string& kind, const std::string& language,
                        const core::Procedure& procedure, const store::Snapshot& saved,
                        Context& klag);

/// The letter of `kind` for the case as `recording` leaves it, in the form `format`, ready to be
/// kept with the case; behind it its text, when the form is another one: a dossier shows it, and
/// can mask it. Warns as warn_of does. Throws Error{refused} when it lacks what the
/// procedure wants in it, naming each element and its source, or when it is an e-mail to somebody
/// whose address nobody recorded; otherwise as letter_for does.
std::vector<store::NewFile> write_letter(const std::string& kind, const std::string& format,
                                         const store::Recording& recording,
                                         const store::Snapshot& saved, Context& klag);

/// By which way a letter goes, one of the codes of Field::sent: as `facts`, those of its event,
/// say; else by its format; else as the person wants to be answered; else where an address is
/// known. "" when nobody can tell, and for what stays in the office.
std::string way_of_letter(const std::string& kind, const std::string& format,
                          const core::Facts& facts, const core::Case& c,
                          const core::PrivateCase& personal);

/// To whom a letter of `kind` goes by this way, on one line: "Rut Alm, Ågatan 1, 831 00 Storsjö",
/// by e-mail never with a postal address; "" for what stays with the case. Throws Error{refused}
/// when nobody can be written to.
std::string recipient_of(const std::string& kind, const std::string& way, const core::Case& c,
                         const core::PrivateCase& personal, const store::Snapshot& saved,
                         Context& klag);

/// Warns when the letter is hard to read, of what is wrong with its template, and of each day that
/// it promises and that is over.
void warn_of(const WrittenLetter& written, Context& klag);

/// Whether the letter of this kind gives a case with these facts its own words back.
bool quotes_the_words(const std::string& kind, const core::Facts& facts,
                      const store::Snapshot& saved);

}  // namespace klag::commands
