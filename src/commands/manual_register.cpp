#include "commands/manual.h"
#include "core/act.h"
#include "core/field.h"

namespace klag::commands {
namespace {

void add_fields(std::string& out, core::Plane plane) {
    for (const core::FieldSpec& row : core::all_fields()) {
        if (row.plane != plane) continue;
        std::string meaning{row.help};
        if (row.type == core::FieldType::code) meaning += ": " + std::string{row.codes};
        out += manual_item(row.name, meaning);
    }
}

void add_acts(std::string& out) {
    for (const core::ActSpec& act : core::all_acts()) {
        std::string fields;
        for (const core::FieldUse& use : act.fields)
            fields += (fields.empty() ? "" : ", ") + std::string{spec(use.field).name};
        out += manual_item(act.name, fields);
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
	halves; a year begins with the first, so that 2026 may be April to March), the sender of letters: _address_, _phone_, _e-mail_, _web_, and _letter-format_ (text, html, pdf
	or email: how letters are written unless *--format* says otherwise); and _smallest-shown_ (5: what
	reports for the board and the public hide lies below it) and _breakdowns_ (the kinds of period
	whose reports break totals down for them: half-year and year; *klag init* adds quarter or tertial
	where the procedure's duties are on them).

*organisation.yaml*
	_units_ with _id_, _name_ and, if need be, _part-of_, _level_, _manager_, _field_ (social or
	medical), _run-by_ (own or contracted), _procedure_, _from_, _to_, _successor_, _served_
	(how many people or contacts in a period, for rates in reports); _staff_ with _id_,
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

Cases are written by klag alone; those of earlier years may be left out of the folder (see
*klag-maintain*(1)) and stay saved:

*cases/2026/00/K-2026-0042/case.yaml*
	The facts and events of a case, without personal data and free text. It is never rewritten; events
	are added at its end. A folder such as _00_ holds a hundred cases; from number 10000 on, each ten
	thousand have a folder around these (_cases/2026/1xxxx/23/K-2026-12345_).

*cases/2026/00/K-2026-0042/private.yaml*
	Names, contact, the person's own words, reasons and notes. It is kept apart from the audit trail,
	which holds only a proof of each version. After a change by hand klag asks to keep it (*klag edit
	K --adopt*) or drop it (*--discard*).

*cases/2026/00/K-2026-0042/letters/*, *files/*
	Letters as sent, and attachments; kept like private.yaml.

Reports that were delivered are written by klag alone as well:

*reports/2026/2026-H1-01.yaml*
	One delivery: the period, who got the report, the reporting duties that this fulfils, when, who
	recorded it, and the saved state that the figures were computed from. A file is added for each
	delivery (*klag report --deliver*) and never changed; the folder is part of the audit trail, and the
	git hook lets nobody else write into it.

# SHARING

A register is its owner's alone: what klag writes, nobody else may read, whatever the umask says. To
let a group work in it, type in its folder, with the group's name:

```
git config core.sharedRepository group
chgrp -R GROUP .
chmod -R g+rwX .
find . -type d -exec chmod g+s {} +
```

and as each of the others, once, _git config --global --add safe.directory FOLDER_. All that klag makes
there then has the modes that git's setting asks for (group, all, or an octal number such as 0660).
_private.yaml_, _letters/_ and _files/_ in the folder are the exception: each stays readable by one
person, whoever recorded it or laid it again last. The others read the same with *klag show* and *klag
log*, for whoever may read _.git_ may read all that is in the register. Keep a change by hand of
private.yaml at once (*klag edit K --adopt*): the next act of somebody else is refused over it, but klag
knows it by the size of the file alone.

The owner's commands keep up the index of all cases, and the owner types *klag maintain*; for the others
klag reads the cases themselves where the index is behind.

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

}  // namespace klag::commands
