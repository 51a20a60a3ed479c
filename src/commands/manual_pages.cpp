#include "commands/manual.h"

namespace klag::commands {
namespace {

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
	_within_ which time after the end of each period, _to_ whom: offices, never a person's name; _return_,
	the return that fulfils it (*klag report --return*), where a whole report is not what is asked for. *klag
	agenda* lists them before their date and *klag overdue* after it, until each recipient has got the
	report (*klag report --deliver*). A duty counts for periods that ended since the first case was
	registered, or on and after _from_ (a date) where it stands. For a recipient who is added later,
	write a duty of their own with _from_; otherwise the reports of the past are owed to them too.

*half-years*
	The first days of both halves of the years that its reports are on, such as [04-01, 10-01], where
	that matters. *klag init* takes them over into klag.yaml, which is what counts; *klag check* says
	when klag.yaml has others.

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
	apology, way-further, body, signature), _kinds_ and _source_. A letter without it is refused by name.

*templates*
	The set of letter templates that come before the usual ones: with _templates: lex-sarah_ klag takes
	outcome.lex-sarah where there is one, and outcome elsewhere (see *klag-letters*(7)).

*tell*
	What to tell the person at the registration.

*guidance*
	What the member of staff should keep in mind: _at_ (an act), _text_, _source_. On a terminal klag
	says it before it asks for the facts of that act.

*words*
	The organisation's own words in letters: for a kind (_complaint_, _your-complaint_, _the-complaint_,
	_a-complaint_), for the _complainant_, and for a finding (_outcome-upheld_; _outcome-note-upheld_ in
	the note for the file).

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
	_tasks_: number, clock, action, title, due, over (true or false), report (the period of a report that
	the organisation owes; number and clock are null then), unit, member, instead-of, command.

*klag log --json*
	_steps_: recorded, number, act, by, author, subject, id. With _--text_ also _texts_: event, act, on,
	text (null for a version that is gone).

*klag letter K --json*
	_letters_, one for each time that one went: path, kind, event, on, signed\_by, channel, sent (post,
	e-mail, hand, portal), to, resent (true or false), sha256, size. With a kind and _--preview_: number,
	letter, text, readability.

*klag dossier K --json*
	_files_: path, size, sha256 (null for the PDF of a dry run); _left-out_: path, gone (true or
	false); _masks_: number, covers, ground, count.

*klag init --json*
	register, procedure, commit.

*klag backup --json*
	file, cases, damaged (how many of them are not whole in the register), commit.

*klag maintain --json*
	saved (false for a dry run), damaged-objects (how many were removed, or would be); _before_ and
	_after_, one row each: loose-objects, packs, kilobytes.

*klag maintain --lay-from YEAR --json*, *--lay-all --json*
	laid-from (the year; null for all), left-out (how many cases), left-out-open (of them), saved
	(false for a dry run).

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

*klag report --json*, *klag lessons --json*
	schema (2), organisation, title, edition (board, public or internal), language, period, first, last,
	ended (false while all figures are so far), _periods_ (those that stand beside each other, the newest first), filter, drawn-up, commit,
	_summary_ (the statements of the first page); _sections_: id, title, paragraphs, and _tables_: id, title, notes, _columns_ (id, title, kind) and
	_rows_: id, name, depth and _figures_, by the id of the column: a number, a text, {"hidden": true}
	for a small number, {"from", "to"} for a range, null for none; a row without figures heads those
	that follow. _comments_: title, paragraphs. _definitions_: id, name, meaning. Shares are in percent.

Commands that record an act
	saved (false for a dry run), number, events, status, level, clocks, letters, register.

# SEE ALSO

*klag*(1)
)";

}  // namespace

std::string procedure_page() { return procedure_text; }

std::string json_page() { return json_text; }

}  // namespace klag::commands
