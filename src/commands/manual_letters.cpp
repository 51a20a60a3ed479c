#include "cli/man.h"
#include "commands/manual.h"
#include "letters/letter.h"

namespace klag::commands {
namespace {

constexpr const char* letters_text = R"(klag-letters(7)

# NAME

klag-letters - letters and their templates

# DESCRIPTION

A letter has a head and a text. The letterhead prints the head: the sender, the recipient in the
envelope's window, the date and the references (our number, diary number, handler, the person's own
reference). The text comes from a template. What was sent is kept with the case, byte for byte.

A letter to the person is written in the person's language, else in the register's; what goes to staff
and into the file is in the register's. *--signed-by* says who signs; else it is whoever records the
act. An anonymous case has no letters to the person.

*--sent* says by which way a letter goes: post, e-mail, hand or portal. Left out, it is the *--channel* of
the act, else e-mail for the format _email_, else what the person wished (*--answer-by*), else post where
an address is known, else e-mail. To whom it went, and where, stands in the private file; *klag letter K*
lists it.

# WHICH ACT WRITES WHICH LETTER

At once, unless *--no-letter* is given:

*acknowledge*
	acknowledgement

*plan*
	plan

*extend*
	delay

*answer*
	outcome; praise for praise, suggestion for a suggestion or a comment; file-note, a note for the
	file, when the answer was given by word of mouth

*escalate*
	escalation

*forward*
	forwarding

With *--letter*:

*inform*
	progress to the complainant, notice to the person complained about

*investigate*
	report, the covering letter of the investigation's report

*refer*, *withdraw*, *close*
	referral, withdrawal, closing

*contact --purpose follow-up*
	question: how did it go, and is the person satisfied?

*follow-up*
	follow-up

*handover*
	closing-form, for whoever takes the closed case over

*klag letter*(1) writes one by itself, shows it before it is written, and prints the two sheets that
belong to no case: form, to complain on, and leaflet, on how to complain.

# TEMPLATES

A template is light Markdown: one heading with #, the title; others with ##; paragraphs, lists with -,
quotations with >, and a backslash at the end of a line that is to end there. Other Markdown is refused,
since a letter as text would show its signs: tables, pictures, links, emphasis, code, numbered lists,
HTML. klag ships one for each letter in sv, nb, nl and en. The same path in the register
(letters/sv/outcome.md) takes its place; *klag edit letter sv/outcome* makes it from the shipped one.

A procedure may name a set of templates that come before the usual ones (_templates_ in
*klag-procedure*(5)). With _templates: lex-sarah_, for reports by staff, klag takes outcome.lex-sarah
(letters/sv/outcome.lex-sarah.md), and the usual template of each letter that the set does not have. So
with the words of a case in language.yaml: _lex-sarah-upheld_ comes before _upheld_.

_{{name}}_ puts in a value. _{{#name}}…{{/name}}_ is left out when the value is empty or no, and repeated
for a list; _{{^name}}…{{/name}}_ is the opposite. _{{! … }}_ is a comment. Other tags are refused, and so
is a letter with a value that is missing; the message names template, line and column. What a person
wrote is never read as Markdown or as a template. The names that each letter has are listed below.

The last paragraph of a letter is the signature: on paper there is room for a pen above it. Pages after
the first bear the number of the case.

Months, salutations and the words for klag's codes stand in letters/sv/language.yaml. The register's own
needs only the lines that differ, after _format: 1_; *klag edit letter sv/language* begins with all of them.

*klag letter preview KIND* shows a template with the invented case under _sample_ in language.yaml. It
takes what stands in the folder letters/, saved or not, and refuses what *klag save* would refuse; the
letters of a case take what is saved. *klag check* looks at the saved templates. A value of one letter alone, or of a set, has its name in front: _praise-explanation_, _lex-sarah-words_.

# LETTERHEAD

klag has a sheet for Sweden, Norway, the Netherlands and England. What differs at yours (the window,
margins, logo, font, size, footer, large print) belongs in letters/letterhead.yaml: *klag edit
letterhead*; *klag-register*(5) explains its keys. Where a sheet says _verify: yes_ nobody has measured
the window yet: print *klag letter proof-window*, and hold it against your envelopes. The sender is
set in klag.yaml.

# WHOSE WORDS A LETTER HAS

Progress, referral and follow-up tell what *--note* says when they are written: with *inform*, *refer* or
*follow-up* and *--letter*, or with *klag letter*. What is noted with an act that writes no such letter is
for the office, and stands in no letter that is written later.

# WHAT A LETTER MUST SAY

A procedure may demand elements of a letter (_letters_ in *klag-procedure*(5)). The letter is refused when
its text does not have them, with what is missing and the source that wants it; a preview only warns. An
element is said when the template puts in, or opens a section for, one of these names that has a value:

*handler*
	handler

*time-frame*
	a date: plan\_by, answer\_by, news\_by, contact\_by, investigate\_by, until, new\_date, next\_news
	or reply\_by. A deadline with _verify: yes_ gives none

*contact*
	contact

*next-steps*
	next\_steps, the section around what happens next

*own-words*
	words

*how*
	how

*findings*
	findings; what the answer says in words does not count

*conclusion*
	issues or handling\_finding

*reasons*
	reason; each finding on an issue must have one. Where nothing was found, and the procedure demands
	no outcome, there is nothing to give reasons for

*measures*
	actions, each with the day on which it was or will be done; where a finding
	upheld the complaint, at least one, unless *klag decide --remedies* says how it was put right: an
	apology alone does not count

*apology*
	apology; only where one is due

*way-further*
	next\_level or body

*body*
	body\_address, body\_phone or body\_web: the outside body and how to reach it. The letter then names
	it at every level

*signature*
	signature

# READABILITY

A preview tells how hard the text is: LIX in Swedish and Norwegian, Flesch-Douma in Dutch, Flesch in
English. Quotations do not count. A LIX above 45, or one of the others below 50, gets a warning.

# FORMATS

_text_, _html_, _pdf_ and _email_ (a draft with the letter as PDF): _letter-format_ in klag.yaml, or
*--format*. The last two need WeasyPrint. A character that no installed font has is left out of a PDF;
klag says which, and when the letterhead's font is not installed.

Beside a letter in another format than text klag keeps its text, in a file of the same name that ends
with .txt: *klag dossier* shows it, and can mask it.

# NAMES

Every letter has the names below, and no other. What may be empty belongs in a section of its own name.

)";

}  // namespace

std::string letters_page() {
    std::string out = letters_text;
    for (const std::string& kind : letters::template_kinds()) {
        out += "# " + cli::scdoc_text(kind) + "\n\n";
        for (const letters::Name& name : letters::names(kind)) {
            std::string label = name.name;
            if (!name.inside.empty()) label += " (in " + name.inside + ")";
            const char* form = name.yes_or_no  ? " (yes or no: a section)"
                               : name.optional ? " (may be empty)"
                                               : "";
            out += manual_item(label, name.meaning + form);
        }
    }
    out += "# SEE ALSO\n\n*klag-letter*(1), *klag-register*(5)\n";
    return out;
}

}  // namespace klag::commands
