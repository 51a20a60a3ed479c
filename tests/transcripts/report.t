The board report: editions, small numbers, languages, formats, returns
======================================================================

  $ . "$TESTDIR/register.sh"
  $ add() { n=$1; shift; for i in $(seq "$n"); do klag new --name "Sara Lund" --address "Storgatan 1" --words "Maten var kall: $*, gång $i." --quiet "$@" >/dev/null 2>&1; done; }
  $ add 9 --unit hemtjanst-norr --kind complaint --channel phone
  $ add 6 --unit hemtjanst-soder --kind complaint --channel letter
  $ add 7 --unit hemtjanst-norr --kind suggestion --channel letter
  $ add 2 --unit hemtjanst-soder --kind praise --channel phone
  $ export KLAG_NOW=2026-07-10T09:00+02:00

Small numbers
-------------

For the board a number from 1 to 4 is hidden, and so is another one from which it could be computed.
The total stays:

  $ klag report 2026-H1 --language en --previous 0 | sed -n '/^brought/,/^$/p;/^New, by kind/,/^$/p;/praise/p'
  brought forward            0
  new (+)                   24
  reopened (+)               0
  closed (−)                 0
  void (−)                   0
  carried forward (=)       24
    2026-H1 is not whole: the first case came in on 2026-03-02.
  
  New, by kind
  Kind      2026-H1
  klagomål       15
  förslag         *
  beröm           *
    * hidden: a number from 1 to 4, or one that would give it away
  

Nor can it be computed from the reports on March, on the quarter or on the year, which hide the same:

  $ for period in 2026-03 2026-Q1 2026-T1 2026-H1; do klag report $period --language en --previous 0 --format csv --table by-kind | tail -n +2; done
  error: the report has no table 'by-kind'
  hint: 'klag report --json' names its tables.
  error: the report has no table 'by-kind'
  hint: 'klag report --json' names its tables.
  klagom\xc3\xa5l,15,complaint,0\r (esc)
  f\xc3\xb6rslag,*,suggestion,0\r (esc)
  ber\xc3\xb6m,*,praise,0\r (esc)
  klagom\xc3\xa5l,15,complaint,0\r (esc)
  f\xc3\xb6rslag,*,suggestion,0\r (esc)
  ber\xc3\xb6m,*,praise,0\r (esc)

The working document shows everything, and says what it is:

  $ klag report 2026-H1 --language en --previous 0 --internal | sed -n '1,3p;/^New, by kind/,/^$/p'
  Storsjö kommun · Complaints and comments, 2026-H1
    Working document: holds small numbers, not to be handed out
    Register: Storsjö kommun
  New, by kind
  Kind      2026-H1
  klagomål       15
  förslag         7
  beröm           2
  

A span of days gives totals only, and so does a period that has not ended:

  $ klag report --from 2026-02-01 --to 2026-03-15 --language en --previous 0 | sed -n '/^Cases$/,/^Deadlines/p;/leaves out/,/^$/p'
  Cases
  
  Cases received, closed and left open
  Figure               2026-02-01..2026-03-15
  brought forward                           0
  new (+)                                  24
  reopened (+)                              0
  closed (−)                                0
  void (−)                                  0
  carried forward (=)                      24
    2026-02-01..2026-03-15 is not whole: the first case came in on 2026-03-02.
  
  What this edition leaves out
  What this edition leaves out
    Totals only. So that small numbers can be hidden without giving them away,
    Totals only. So that small numbers can be hidden without giving them away,
    totals are broken down for these periods alone, once they have ended: periods
    totals are broken down for these periods alone, once they have ended: periods
    of four months, half-years, years.
    of four months, half-years, years.
  
  
  What the figures mean
    brought forward: Cases that were open at the end of the day before the period.
    new: Cases received in the period, by the date they came to us, as corrected
    since. It includes cases that were voided later, and so does every table that
    breaks the new cases down and every month of them.
    reopened: How often a closed case was opened again or taken to a higher level.
    A case that was opened twice counts twice.
    closed: How often an open case was closed. A case that was closed, opened
    again and closed counts twice.
    voided: Cases that turned out to be registered by mistake. They count here and
    among the new ones, and in nothing else.
    carried forward: Cases that were open at the end of the period's last day.
    Brought forward + new + reopened - closed - voided gives the same number, and
    each of them is counted on its own.
    registered after an earlier report: Cases received before the period and
    registered in it. An earlier report could not count them; here they are part
    of what was brought forward, or were closed before the period.
    voided after an earlier report: Voided cases that were received before the
    period, so that an earlier report counted them.
    by unit: Each case counts at the unit it was with at the end of the period,
    and at every unit above it.
    units without any case: Units at which nothing was received in the period, and
    nothing at any unit below them. No complaints is not the same as no problems.
    by category, dimension and severity: Cases received in the period. A case with
    several issues counts once in each row that one of its issues belongs to, so
    that the rows may add up to more than the new cases.
    per 1,000: New cases for every 1,000 people served, or contacts, as the
    organisation counts them. The 95 % range is what chance alone would explain
    (exact Poisson limits).
    due: Deadlines that fell in the period, each with the date that held at last.
    One that passed unmet counts, even if the case is still open or the deadline's
    reason fell away later.
    kept: Of those due: met by the date, or by the date it was extended to.
    late: Of those due: met after the date, or passed unmet before the case was
    closed, escalated or changed so that nothing was left to do.
    open: Of those due: the date passed, and what it demands was not done by the
    end of the period.
    kept, in percent: Kept deadlines of those due. The 95 % range is what chance
    alone would explain (Wilson limits).
    dates that were promised: Dates that a person was told, such as when the
    answer comes. Broken: the date passed first.
    how long the open cases have been open: Days from receipt to the end of the
    period, or to today when it has not ended.
    median, 9 of 10, longest: Time taken from the start of the deadline until it
    was met; for one that was not met, until its reason fell away or the period
    ended. The median is the middle; the second is the number that nine of ten did
    not exceed.
    extended: Deadlines that were met after the first date, by the date they were
    extended to.
    counted in: Working days where the rule counts them, hours where it counts
    hours, else days.
    outcomes: Issues of complaints that were closed in the period, by finding. A
    complaint that was closed twice counts once. Upheld: wholly or in part, of
    those with a finding; withdrawn, referred and forwarded ones have none.
    escalations: How often a case was taken to a higher level in the period, by
    the level it went to and the ground, and what was found there by the end of
    the period.
    outside bodies: How often a case was taken to an outside body in the period.
    longest silence: The longest time in which a person with an open case heard
    nothing from us, ending in the period or still going on at its end. Anonymous
    cases are left out.
    actions: Measures decided and done in the period; open and overdue ones at its
    end. Evaluated: it is known whether they helped. Staff: those concerned were
    told, or got support or declined it, in the period; take part: in measures
    decided in it.
    the same cause again: Cases with the same cause at the same unit, received
    within the span that the register's settings name (12 months unless changed)
    before the end of the period.
    what was learned: What changed because of measures done in the period; how
    people received the measures and whether these work, as they said when we
    followed up.
    what defects cost: The sum of what was recorded in the period as the cost of a
    defect, in whole units of the currency. Where a cost revises an earlier one,
    the difference counts, so that the periods of a year add up to the year.
    chance or change: Months that have ended, 24 at most. Limits: mean and moving
    range (XmR) for numbers, three standard deviations for shares (p) and rates
    (u). A signal is a point outside the limits, seven in a row on one side of the
    mean, seven rising or falling, or two of three near the same limit.
    passed on to another unit: Cases that were passed on to another unit in the
    period, each once, and how often one of them was passed on in all its life. A
    case that was forwarded to somebody outside is not among them; it stands among
    those closed, by reason, when they have confirmed that they got it.
    satisfaction: What people answered when we followed up in the period, about
    the outcome and about how they were treated. The newest answer of each case
    counts.
  $ klag report --year --language en 2026 | grep -A4 "leaves out"
  The period has not ended; the figures are as of today.
  What this edition leaves out
    Totals only. So that small numbers can be hidden without giving them away,
    totals are broken down for these periods alone, once they have ended: periods
    of four months, half-years, years.
  

A period before the first case says so:

  $ klag report 2025-H1 --language en | sed -n '/^Cases$/,/^What this/p'
  Cases
  
  Cases received, closed and left open
  Figure               2025-H1
  brought forward            0
  new (+)                    0
  reopened (+)               0
  closed (−)                 0
  void (−)                   0
  carried forward (=)        0
    2025-H1 ended before the first case came in, on 2026-03-02.
  
  What this edition leaves out

A few months tell nothing of signals:

  $ klag report 2026-H1 --language en | grep Signals
    • Signals: too few months, or months too much alike, to tell.

A report on a part of the register can give away what the whole one hides:

  $ klag report 2026-H1 --unit hemtjanst-soder
  error: a report on a part of the register can give away small numbers of the whole
  hint: Add --internal for a working document that is not handed out.
  [4]
  $ klag report 2026-H1 --unit hemtjanst-soder --internal --language en --previous 0 | sed -n '5p;/^new (+)/p'
    What is counted: Hemtjänst söder
  new (+)                    8
  $ klag report 2026-H1 --internal --public
  error: --internal and --public name two editions
  hint: Give one of them, or neither for the board.
  [2]

Languages and comments
----------------------

The words are the register's own language unless --language names another:

  $ klag report 2026-H1 | head -6
  Storsjö kommun · Klagomål och synpunkter, 2026-H1
    För nämnden
    Register: Storsjö kommun
    Period: 2026-H1, 2026-01-01 till 2026-06-30
    Omfattar: alla enheter, typer och rutiner
    Framtagen: 2026-07-10
  $ klag report 2026-H1 --language nl | sed -n '1,6p'
  Storsjö kommun · Klachten en opmerkingen, 2026-H1
    Voor het bestuur
    Register: Storsjö kommun
    Periode: 2026-H1, 2026-01-01 tot en met 2026-06-30
    Wat is meegeteld: alle afdelingen, soorten en regelingen
    Opgesteld: 2026-07-10
  $ printf '# Bemanning [public]\nVi har anställt två.\n\n# Internt\nInte för alla.\n' > ../comments.md
  $ klag report 2026-H1 --public --comments ../comments.md | grep -A3 -e Bemanning -e Internt
  Left out of the public edition: 1 part of the comments whose heading does not end with [public].
  Bemanning
    Vi har anställt två.
  
  Vad siffrorna betyder

The mark may be written in capitals; another one is no mark. Lists stay lists:

  $ printf 'Till nämnden.\n# Bemanning [PUBLIC]\nVi har gjort **mycket**:\n- anställt två,\n  från mars\n- köpt en bil\n# Internt [pubilc]\nNej.\n' > ../comments.md
  $ klag report 2026-H1 --public --comments ../comments.md | sed -n '/^Bemanning/,/^Vad/p'
  warning: the mark at the end of the heading 'Internt [pubilc]' means nothing to klag; only [public] does
  Left out of the public edition: 2 parts of the comments whose heading does not end with [public].
  Bemanning
    Vi har gjort mycket:
    • anställt två, från mars
    • köpt en bil
  
  Vad siffrorna betyder
  $ klag report 2026-H1 --public --comments ../comments.md --format markdown 2>/dev/null | sed -n '/^### Bemanning/,/^## /p'
  ### Bemanning
  
  Vi har gjort mycket:
  
  • anställt två, från mars
  
  • köpt en bil
  
  ## Vad siffrorna betyder

Formats
-------

  $ klag report 2026-H1 --language en --format csv --table flow | od -c | head -2
  0000000 357 273 277   n   a   m   e   ,   2   0   2   6   -   H   1   ,
  0000020   i   d   ,   d   e   p   t   h  \r  \n   b   r   o   u   g   h
  $ for format in html xlsx pdf json markdown; do klag report 2026-H1 --format $format --output ../r.$format --quiet; echo "$format $(head -c 6 ../r.$format | tr -cd '[:print:]')"; done
  html <!DOCT
  xlsx PK
  pdf %PDF-1
  json {  "s
  markdown # Stor
  $ grep -o 'x="0%"[^>]*>[0-9][^<]*' ../r.html | sed 's/.*>//' | uniq -d
  $ klag report 2026-H1 --output ../ending.pdf --quiet && head -c 4 ../ending.pdf
  %PDF (no-eol)
  $ klag report 2026-H1 --output ../ending.foo
  error: the ending .foo says no format
  hint: Endings that do are: .txt, .md, .html, .pdf, .csv, .xlsx, .json. Or name the format with --format.
  [2]
  $ klag report 2026-H1 --json --format csv
  error: --json and --format csv name two formats
  hint: Give one of them.
  [2]
  $ klag report 2026-H1 --format csv --table nothing
  error: the report has no table 'nothing'
  hint: 'klag report --json' names its tables.
  [2]
  $ klag report 2026-H1 --format xlsx --output ../again.xlsx --quiet && cmp ../r.xlsx ../again.xlsx
  $ klag report 2026-H1 --format html --output ../again.html --quiet && cmp ../r.html ../again.html
  $ grep -o -e 'http[^"]*' -e '<script' ../r.html | sort -u
  http-equiv=
  http://www.w3.org/2000/svg
  $ klag report 2026-H1 --previous 99
  error: --previous takes a number from 0 to 12
  hint: Type --previous 4 for the four periods before this one.
  [2]

Returns that a law or an agreement asks for
-------------------------------------------

  $ klag report --return sas-mas-se --language en --previous 0 | sed -n '1,2p;/^brought/,/^$/p'
  Storsjö kommun · Report of SAS and MAS to the committee, 2026-H1
    For the board
  brought forward            0
  new (+)                   24
  reopened (+)               0
  closed (−)                 0
  void (−)                   0
  carried forward (=)       24
    2026-H1 is not whole: the first case came in on 2026-03-02.
  
  $ klag report --return annual-health-gb --language en 2026-H1
  error: the return 'annual-health-gb' is for a year, not for 2026-H1
  hint: Leave the period out for the newest one that has ended.
  [2]
  $ klag report --return ko41a-gb --language en --previous 0 | head -5
  warning: klag has not checked this return against its source: KO41a, guidelines for the yearly collection, 1 April to 31 March
  Storsjö kommun · Figures for the KO41a return, 2025-04-01..2026-03-31
    Holds small numbers: for the body alone that asks for it
    Register: Storsjö kommun
    Period: 2025-04-01 to 2026-03-31
    What is counted: klagomål
  $ klag report --return nothing
  error: 'nothing' is not possible for --return
  hint: Possible are: annual-health-gb, awb-nl, ko41a-gb, sas-mas-se, staff-se.
  [2]

A year of the register's own
----------------------------

Where the halves begin in April, so does the year, with its breakdowns. A calendar year beside it gives
totals only, or the span between them could be computed:

  $ sed -i 's/^half-years:.*/half-years: [04-01, 10-01]/' klag.yaml && klag save --quiet
  Saved: klag.yaml
  $ klag report 2025 --language en --previous 0 | sed -n '4p;/^New, by kind/,/^$/p'
    Period: 2025, 2025-04-01 to 2026-03-31
  New, by kind
  Kind      2025
  klagomål    15
  förslag      *
  beröm        *
    * hidden: a number from 1 to 4, or one that would give it away
  
  $ klag report --from 2025-01-01 --to 2025-12-31 --language en --previous 0 | grep -c '^New, by'
  0
  [1]
  $ klag report --return ko41a-gb --language en --previous 0 2>/dev/null | sed -n '4p'
    Period: 2025, 2025-04-01 to 2026-03-31
  $ sed -i 's/^half-years:.*/half-years: [01-01, 07-01]/' klag.yaml && klag save --quiet
  Saved: klag.yaml

klag lessons
------------

  $ klag investigate 1 --cause staffing --findings "För få på lördagar." --quiet >/dev/null 2>&1
  $ klag investigate 2 --cause staffing --findings "För få på lördagar." --quiet >/dev/null 2>&1
  $ klag action 1 --what "En till på lördagar." --owner anna.berg --until 2026-08-10 --quiet >/dev/null 2>&1
  $ KLAG_NOW=2026-09-10T09:00+02:00 klag lessons 2026-H1 --language en --unit hemtjanst-norr | sed '/^What the figures mean/,$d'
  hint: The measures are in the words of whoever decided them: read them through before anything is shown to others.
  Storsjö kommun · What we learned, 2026-H1
    Working document: holds small numbers, not to be handed out
    Register: Storsjö kommun
    Period: 2026-H1, 2026-01-01 to 2026-06-30
    What is counted: Hemtjänst norr
    Drawn up: 2026-09-10
    From the saved state: 4d8a0349b63b
  
  The figures
    None in this period: The same cause at the same unit, more than once; Causes
    found; What investigations found; Measures; What changed because of
    complaints; Measures done, by effect; How people received the measures;
    Whether measures work, asked afterwards; The measures one by one.
  
  Cases received, closed and left open
  Figure               2026-H1
  brought forward            0
  new (+)                   16
  reopened (+)               0
  closed (−)                 0
  void (−)                   0
  carried forward (=)       16
    2026-H1 is not whole: the first case came in on 2026-03-02.
  
  New, by kind
  Kind      2026-H1
  klagomål        9
  förslag         7
  
  New cases, by category
  Category     2026-H1
  (not given)       16
  
  What this edition leaves out
    Nothing is left out. Small numbers may point at single people: keep this
    document among those who work with the cases.
  
  $ KLAG_NOW=2026-09-10T09:00+02:00 klag lessons 2026-T2 --language en 2>&1 | sed -n '/more than once/,/^$/p;/^The measures one/,/^$/p'
  The same cause at the same unit, more than once
  Unit             Cause      cases  measures done  measures open  which
  Hemtjänst norr   bemanning      2              0              1  K-2026-0001,
  (enhet)                                                          K-2026-0002
    What comes back is a problem of the system rather than of one case: look for
    what the cases have in common.
  
  The measures one by one
    K-2026-0001
      Unit:            Hemtjänst norr (enhet)
      What:            En till på lördagar.
      Who sees to it:  Kommunvägledare
      by:              2026-08-10
      done:            –
    – no figure
  
The board is told of few cases as well, without numbers; the public is not:

  $ KLAG_NOW=2026-09-10T09:00+02:00 klag report 2026-T2 --language en --previous 0 | sed -n '/Comes back/p;/^The same cause at/,/^$/p'
    • Comes back, with the number of cases: one of the units: bemanning (few).
  The same cause at the same unit, more than once
  Unit              Cause      cases  measures done  measures open  which
  one of the units  bemanning      *              *              *  –
    What comes back is a problem of the system rather than of one case: look for
    what the cases have in common.
    Without numbers stands what came back in too few cases to be counted, at the
    nearest unit whose number is shown.
    * hidden: a number from 1 to 4, or one that would give it away
    – no figure
  
  $ KLAG_NOW=2026-09-10T09:00+02:00 klag report 2026-T2 --language en --previous 0 --public | grep -c bemanning
  0
  [1]

Passed on
---------

The case that was passed on most often is named where it is the only one, more than once, and beside a
number that is shown:

  $ mkdir ../passed && cd ../passed && export KLAG_NOW=2026-03-02T09:00+01:00
  $ . "$TESTDIR/register.sh"
  $ for i in 1 2; do registered "Ingen vet vem som svarar, $i." --quiet; klag forward $i --unit hemtjanst-soder --quiet >/dev/null; done
  $ passed_on() { KLAG_NOW=2026-07-10T09:00+02:00 klag report 2026-H1 --language en --previous 0 "$@" 2>/dev/null | sed -n '/^cases passed on/p;/passed on, one/p;/passed on most/p'; }
  $ passed_on --internal
  cases passed on to another unit        2
  most often passed on, one case         1
  $ klag forward 2 --unit hemtjanst-norr --quiet >/dev/null
  $ passed_on --internal
  cases passed on to another unit        2
  most often passed on, one case         2
    The case passed on most often is K-2026-0002.
  $ passed_on
  cases passed on to another unit        *
  most often passed on, one case         2

Going to somebody outside is no hop:

  $ registered "Grannen eldar." --quiet
  $ klag forward 3 --outside --recipient-name "Länsstyrelsen" --reason "Deras sak." --quiet >/dev/null
  $ passed_on --internal
  cases passed on to another unit        2
  most often passed on, one case         2
    The case passed on most often is K-2026-0002.
