#include "cli/man.h"
#include "commands/manual.h"
#include "core/act.h"
#include "core/field.h"
#include "letters/letter.h"

namespace klag::commands {
namespace {

std::string in_markup(std::string_view words) { return cli::scdoc_text(words); }

/// "*name*" and the meaning below, as a list.
void add_item(std::string& out, std::string_view name, std::string_view meaning) {
    out += "*" + in_markup(name) + "*\n\t" + in_markup(meaning) + "\n\n";
}

void add_fields(std::string& out, core::Plane plane) {
    for (const core::FieldSpec& row : core::all_fields()) {
        if (row.plane != plane) continue;
        std::string meaning{row.help};
        if (row.type == core::FieldType::code) meaning += ": " + std::string{row.codes};
        add_item(out, row.name, meaning);
    }
}

void add_acts(std::string& out) {
    for (const core::ActSpec& act : core::all_acts()) {
        std::string fields;
        for (const core::FieldUse& use : act.fields)
            fields += (fields.empty() ? "" : ", ") + std::string{spec(use.field).name};
        add_item(out, act.name, fields);
    }
}

constexpr const char* register_text = R"(klag-register(5)

# NAME

klag-register - the files of a register of complaints

# DESCRIPTION

A register is a folder with plain text files under an audit trail. These files are changed with
*klag edit* or with any editor and then *klag save*; klag never reformats them:

*klag.yaml*
	The settings: _format_ (1), _organisation_, _language_ (sv, nb, nl or en), _time-zone_ (such as
	Europe/Stockholm), _series_ (the letters of case numbers), _procedure_ (for units without one of
	their own), _profile_ (plain), _repeat-within_ (how far back a repeat is looked for), _warn-before_
	(how far ahead *klag overdue* warns, such as 2 working days), _half-years_ (the first days of both
	halves), the sender of letters: _address_, _phone_, _e-mail_, _web_, and _letter-format_ (text, html, pdf
	or email: how letters are written unless *--format* says otherwise).

*organisation.yaml*
	_units_ with _id_, _name_ and, if need be, _part-of_, _level_, _manager_, _field_ (social or
	medical), _run-by_ (own or contracted), _procedure_, _from_, _to_, _successor_; _staff_ with _id_,
	_name_, _title_, _unit_, _roles_, _e-mail_, _phone_ and, if need be, _deputy_, _from_, _to_. Ids
	stay for ever: who leaves gets a last day. What staff did in office stays in the audit trail.

*procedures/NAME.yaml*
	The procedures in force; see *klag-procedure*(5).

*calendars/NAME.yaml*
	Days off of your own on top of the public holidays.

*letters/LANGUAGE/NAME.md*
	Letters of your own in place of the shipped ones; see *klag-letters*(7). _language.yaml_ beside them
	changes the words that letters use.

*letters/letterhead.yaml*
	What differs in your letters on paper from the sheet of your country: _window_ (where the
	recipient stands: _left_, _top_, _width_, _height_), _margins_ (_top_, _right_, _bottom_, _left_),
	_fold-marks_, _logo_ (such as letters/logo.png: PNG, JPEG or SVG, at most 1 MiB) and
	_logo-width_, _font_ (a family installed where letters are printed), _size_ (in points),
	_footer_ (up to four lines), _large-print_, _verify_ (yes while nobody has held the window
	against an envelope), _source_ and _format_ (1). Lengths are millimetres on A4, such as 44 or
	44.5. A file that names its _country_ stands alone.

Cases are written by klag alone:

*cases/2026/00/K-2026-0042/case.yaml*
	The facts and events of a case, without personal data and free text. It is never rewritten; events
	are added at its end.

*cases/2026/00/K-2026-0042/private.yaml*
	Names, contact, the person's own words, reasons and notes. It is kept apart from the audit trail,
	which holds only a proof of each version. After a change by hand klag asks to keep it (*klag edit
	K --adopt*) or drop it (*--discard*).

*cases/2026/00/K-2026-0042/letters/*, *files/*
	Letters as sent, and attachments; kept like private.yaml.

# BACKUP

A plain *git clone*, *git push* or *git push --all* carries no private content. Use *klag backup*. To
copy a register on one computer with *git clone*, use _--no-local_; otherwise private content may be
linked into the copy unseen.

# WHAT THE AUDIT TRAIL PROVES

It shows which facts were recorded in which order, and that and when private text changed; the
versions themselves are read with *klag log K --text* as long as they are kept. It does not prove that
nobody with full access to the computer rewrote the whole history; keep backups elsewhere for that.

# EVENTS OF A CASE

Each event has an _id_, an _act_, _on_ (when it happened), _by_ (who recorded it), facts, _clocks_
(deadlines it started, moved, met or cancelled) and _text_ (the proof of the private content). The acts
and the facts that each may hold:

)";

constexpr const char* procedure_text = R"(klag-procedure(5)

# NAME

klag-procedure - procedures and calendars as data

# DESCRIPTION

A procedure says how an organisation handles complaints: which kinds and channels there are, which
deadlines run, who takes over at which level, and what must be done before a case is closed. klag ships
several, which *klag procedure list* shows; *klag init* copies one into the register, where the
organisation changes it with *klag edit procedure*. A change that drops a level or deadline which an open
case still uses is refused. Deadlines that were promised keep their dates. *klag
procedure*(1) reads, checks and compares procedures.

# KEYS

*format*, *name*, *title*, *country*, *calendar*, *language*
	What the procedure is. The calendar is SE, NO, NL or GB-ENG.

*sources*
	What the letters of a source stand for. Every rule has a _source_; one of your own says so, as in
	_source: own rule, decided 2026-01-01_. _verify: yes_ beside it means that the organisation has to
	check the rule before it relies on it.

*kinds*, *channels*, *categories*, *dimensions*, *causes*
	Lists of _id_ and _title_. An empty list means that any code may be used.

*anonymous*
	_allowed_ (yes or no) and _channels_ by which an anonymous person may come.

*levels*
	_level_, _title_, _roles_ (who may take it over; whoever manages the unit counts as a unit-manager,
	and whoever manages the one above it as a department-head), _by-field_ (the role by the unit's field),
	_duty_ (yes: escalating is a duty when the person is not satisfied, and comes before closing; no: an
	option), _force_ (whether whoever is made the handler at the level has one of the roles, too: none,
	advised or demanded; whoever takes a case over from the level below always has), _other-person_ (yes:
	nobody who handled the case at a lower level takes charge here).

*bodies*
	Outside bodies: _id_, _title_, _address_, _phone_, _web_, _top_ (the one that the outcome letter
	names), _verify_ (yes: no letter naming it leaves until somebody has checked the address and
	removed this line).

*clocks*
	Deadlines. _id_, _title_; _from_, a list of what starts it; _until_, a list of what meets it;
	_within_; the scope _kinds_, _severities_, _channels_, _levels_, _anonymous_; _tells-person_ (a
	notice of delay is owed before the date); _extendable_, _longest-extension_, _one-term_ (yes:
	the longest date is counted from the start, the term and its extension as one),
	_further-extensions_ (free, agreed: only with the person's consent, none); _survives-closing_ (yes:
	it goes on in a closed case); _survives-escalation_ (yes: it goes on at the next level and when a
	case is opened again); _source_.

*gates*
	What closing demands: a scope as with clocks and _demands_, some of answered, satisfaction, thanked,
	passed-on, actions-done, followed-up, decided, report-copied; and _events_, acts that must have
	happened, written as triggers: contact purpose=hearing.

*conditions*
	Facts that must be recorded with an act: _act_, a trigger; _needs_, a list of facts of that act, each
	with or without its value (orally, told=person-complained-about); a scope as with clocks; _force_,
	demanded when left out, or advised.

*on-the-spot*
	The short way: _allowed_, and _within_ which time after the receipt a complaint may be closed as solved
	on the spot.

*reports*
	Reports that the organisation owes: _id_, _title_, _every_ (month, quarter, tertial, half-year, year),
	_within_ which time after the end of each period, _to_ whom. *klag agenda* lists them.

*independence*
	Nobody takes charge of a complaint about themselves. _force_: none, advised or demanded. What is
	demanded is enforced; what is advised becomes a hint.

*senior-investigator*
	Whoever investigates a complaint manages its unit or one above it, or has one of the _roles_. _force_
	as above. What somebody else records for an investigator who was named with *klag assign* is the
	investigator's.

*late-complaint*
	_within_ which time of what it is about a complaint comes: klag says when _--happened_ lies further
	back, and registers the complaint all the same.

*serious-to-manager*
	A serious complaint is handled by a manager: whoever manages the unit or one above it, or has one of
	the _roles_; without _roles_, one of those of the levels above the first. _force_ as above.

*outcome*
	_demanded_: whether an answer needs an outcome for each issue.

*handover*
	_to_: who gets every closed case: sas, mas, diary.

*letters*
	What a letter must say before it may leave: _letter_ (see *klag-letters*(7)), _says_ (a list of:
	handler, time-frame, contact, next-steps, own-words, how, findings, conclusion, reasons, measures,
	apology, way-further, signature), _kinds_ and _source_. A letter without it is refused by name.

*tell*
	What to tell the person at the registration.

*guidance*
	What the member of staff should keep in mind: _at_ (an act), _text_, _source_. On a terminal klag
	says it before it asks for the facts of that act.

*words*
	The organisation's own words.

# TRIGGERS

A clock starts at _received_, _written_ or _happened_ (dates of the registration; of several the first
that is known), and starts and stops at an act, with conditions if need be, all of which must hold:
_acknowledge_, _assign as=coordinator_, _external step=request body=ivo_, _correct diary=\*_ (any value).

# TERMS

_48 hours_, _14 days_, _10 working days_, _4 weeks_, _6 months_, or _promised_: the date that the person
was told. The day of the event does not count; the calendar's law says what happens when the last day is
a day off. _6 months commencing on the day_ counts the day of the event as the first.
_5 working days before the day_ is counted back from the date that the person was told, and stays on a day
off.

# CALENDARS

The shipped calendars are rules for every year. A register's own calendars/NAME.yaml adds days off:

```
format: 1
extra:
  - {date: 2026-06-05, name: closed for moving}
```

# SEE ALSO

*klag-procedure*(1), *klag-register*(5), *klag-due*(1), *klag-edit*(1)
)";

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
quotations with >. klag ships one for each letter in sv, nb, nl and en. The same path in the register
(letters/sv/outcome.md) takes its place; *klag edit letter sv/outcome* makes it from the shipped one.

_{{name}}_ puts in a value. _{{#name}}…{{/name}}_ is left out when the value is empty or no, and repeated
for a list; _{{^name}}…{{/name}}_ is the opposite. _{{! … }}_ is a comment. Other tags are refused, and so
is a letter with a value that is missing; the message names template, line and column. What a person
wrote is never read as Markdown or as a template. The names that each letter has are listed below.

Months, salutations and the words for klag's codes stand in letters/sv/language.yaml. The register's own
needs only the lines that differ, after _format: 1_; *klag edit letter sv/language* begins with all of them.

*klag letter preview KIND* shows a template with the invented case under _sample_ in language.yaml.

# LETTERHEAD

klag has a sheet for Sweden, Norway, the Netherlands and England. What differs at yours (the window,
margins, logo, font, size, footer, large print) belongs in letters/letterhead.yaml: *klag edit
letterhead*; *klag-register*(5) explains its keys. Where a sheet says _verify: yes_ nobody has measured
the window yet: print *klag letter proof-window*, and hold it against your envelopes. The sender is
set in klag.yaml.

# WHAT A LETTER MUST SAY

A procedure may demand elements of a letter (_letters_ in *klag-procedure*(5)). The letter is refused when
its text does not have them, with what is missing and the source that wants it; a preview only warns. An
element is said when the template puts in, or opens a section for, one of these names that has a value:

*handler*
	handler or contact

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
	findings or explanation

*conclusion*
	issues or handling\_finding

*reasons*
	reason or explanation

*measures*
	actions, each with the day on which it was or will be done; where an apology is due, at least one

*apology*
	apology; only where one is due

*way-further*
	next\_level or body

*signature*
	signature

# READABILITY

A preview tells how hard the text is: LIX in Swedish and Norwegian, Flesch-Douma in Dutch, Flesch in
English. Quotations do not count. A LIX above 45, or one of the others below 50, gets a warning.

# FORMATS

_text_, _html_, _pdf_ and _email_ (a draft with the letter as PDF): _letter-format_ in klag.yaml, or
*--format*. The last two need WeasyPrint.

# NAMES

Every letter has the names below, and no other. What may be empty belongs in a section of its own name.

)";

constexpr const char* json_text = R"(klag-json(7)

# NAME

klag-json - what --json prints

# DESCRIPTION

With _--json_ a command prints one JSON document on standard output and asks nothing. _schema_ is 1; keys
are only ever added. Dates are YYYY-MM-DD, times have their offset from UTC. An absent value is null.

*klag show K --json*
	number, status, level, closed-as, age-days, facts, issues, clocks, events (with _personal_ facts),
	files. *klag due* prints the same without personal facts.

*klag list --json*
	_cases_: one object a case, with the columns of _--fields_ as keys; ids and codes, as in *klag show*.
	Beside _unit_ and _handler_ stand _unit-name_ and _handler-name_.

*klag overdue --json*, *klag agenda --json*
	_tasks_: number, clock, action, title, due, over (true or false), unit, member, instead-of, command.

*klag log --json*
	_steps_: recorded, number, act, by, author, subject, id. With _--text_ also _texts_: event, act, on,
	text (null for a version that is gone).

*klag letter K --json*
	_letters_: path, event, sha256, size. With a kind and _--preview_: number, letter, text.

*klag dossier K --json*
	_files_: path, size, sha256 (null for the PDF of a dry run); _left-out_: path, gone (true or
	false); _masks_: number, covers, ground, count.

*klag init --json*
	register, procedure, commit.

*klag backup --json*
	file, cases, commit.

*klag check --json*
	_findings_: where, message, hint, harmless (true or false).

*klag procedure list --json*
	_procedures_: name, from (register or shipped), country, title, to-verify (a number).

*klag procedure show NAME --json*
	name, from, title, country, calendar, language, _sources_, and _rules_: part, id, rule, source,
	verify (true or false).

*klag procedure check FILE --json*
	file, to-verify, and _findings_: where, message, hint, harmless (true or false).

*klag procedure explain NAME --json*
	procedure, kind, _stages_ (status, level, and _acts_: act, to, starts, ends, letter, needs),
	closing-demands.

*klag procedure compare A B --json*
	period, first, second, cases, unknown-kind, unknown-level; _clocks_: clock, with in-time, late,
	not-yet-due and set-aside under _first_ and _second_ (null for a rule that it does not have);
	_late_: number, with the deadlines missed under _first_ and _second_; _differences_: part, id,
	first, second.

*klag report --json*
	organisation, period, first, last, previous, drawn-up, commit, and _tables_: one list of rows a
	table. A row has _name_ and its figures as numbers: _current_ and _previous_, or the heading of the
	column. Shares are in percent; what cannot be given is null.

Commands that record an act
	saved (false for a dry run), number, events, status, level, clocks, letters, register.

# SEE ALSO

*klag*(1)
)";

}  // namespace

std::string register_page() {
    std::string out = register_text;
    add_acts(out);
    out += "# FACTS IN CASE.YAML\n\n";
    add_fields(out, core::Plane::main);
    out += "# FACTS IN PRIVATE.YAML\n\n";
    add_fields(out, core::Plane::personal);
    out += "# SEE ALSO\n\n*klag*(1), *klag-procedure*(5), *klag-letters*(7)\n";
    return out;
}

std::string procedure_page() { return procedure_text; }

std::string letters_page() {
    std::string out = letters_text;
    for (const std::string& kind : letters::template_kinds()) {
        out += "# " + in_markup(kind) + "\n\n";
        for (const letters::Name& name : letters::names(kind)) {
            std::string label = name.name;
            if (!name.inside.empty()) label += " (in " + name.inside + ")";
            add_item(out, label, name.meaning + (name.optional ? " (may be empty)" : ""));
        }
    }
    out += "# SEE ALSO\n\n*klag-letter*(1), *klag-register*(5)\n";
    return out;
}

std::string json_page() { return json_text; }

}  // namespace klag::commands
