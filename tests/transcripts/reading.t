Reading: show, list, log, overdue, agenda, due, letter, report
==============================================================

  $ . "$TESTDIR/register.sh"
  $ registered --received 2026-02-10
  $ registered --received 2026-02-17 --words "Maten var kall."
  [2]
  $ registered --words "Dörren stod öppen."
  [2]
  $ klag assign 2 --as handler --to olle.dal --quiet
  error: there is no case '2'
  hint: See the cases with 'klag list'.
  [5]
  $ klag acknowledge 3 --quiet
  error: there is no case '3'
  hint: See the cases with 'klag list'.
  [5]

klag list
---------

  $ klag list
  Number       Received    Status    Unit            Handler  Due
  K-2026-0001  2026-02-10  received  Hemtjänst norr           2026-02-24
  $ klag list --unit hemtjanst-norr --status in-handling --fields number,age,due,handler
  No case fits.
  $ klag list --text maten
  No case fits.
  $ klag list --sort received --reverse --limit 1 --json
  {
    "schema": 1,
    "cases": [
      {
        "number": "K-2026-0001",
        "received": "2026-02-10",
        "status": "received",
        "unit": "Hemtjänst norr",
        "handler": null,
        "due": "2026-02-24"
      }
    ]
  }
  $ klag list --unit hemtjanst-ost
  error: there is no unit 'hemtjanst-ost'
  hint: Did you mean hemtjanst-norr, hemtjanst-soder?
  [2]
  $ klag list --fields number,colour
  error: there is no field 'colour'
  hint: Known are: number, received, kind, status, level, unit, handler, category, severity, channel, procedure, due, closed-as, age.
  [2]

klag show
---------

  $ klag show 3
  error: there is no case '3'
  hint: See the cases with 'klag list'.
  [5]
  $ klag show 3 --json
  error: there is no case '3'
  hint: See the cases with 'klag list'.
  [5]
  $ klag show 9
  error: there is no case '9'
  hint: See the cases with 'klag list'.
  [5]

klag log
--------

  $ klag log 3
  error: there is no case '3'
  hint: See the cases with 'klag list'.
  [5]
  $ klag log 3 --text
  error: there is no case '3'
  hint: See the cases with 'klag list'.
  [5]
  $ klag log --json | head -n 8
  {
    "schema": 1,
    "steps": [
      {
        "recorded": "2026-03-02T09:00+01:00",
        "number": "K-2026-0001",
        "act": "new",
        "by": "anna.berg",
  $ klag log 9
  error: there is no case '9'
  hint: See the cases with 'klag list'.
  [5]

klag due
--------

  $ klag due 3
  error: there is no case '3'
  hint: See the cases with 'klag list'.
  [5]
  $ klag due 3 --json
  error: there is no case '3'
  hint: See the cases with 'klag list'.
  [5]
  $ klag due 9
  error: there is no case '9'
  hint: See the cases with 'klag list'.
  [5]

klag overdue
------------

  $ klag overdue
  Storsjö kommun, 2026-03-02 (Monday)
  
  Over (1)
    Olle Dal
      K-2026-0001  6 days over  besked om vem som handlägger och hur   klag plan 1
                                lång tid det tar
  $ klag overdue --handler olle.dal --exit-code
  Storsjö kommun, 2026-03-02 (Monday)
  
  Over (1)
    Olle Dal
      K-2026-0001  6 days over  besked om vem som handlägger och hur   klag plan 1
                                lång tid det tar
  [1]
  $ klag overdue --unit hemtjanst-soder
  $ klag overdue --unit hemtjanst-soder --always
  Nothing is overdue on 2026-03-02 (Monday).
  $ klag overdue --json
  {
    "schema": 1,
    "tasks": [
      {
        "number": "K-2026-0001",
        "clock": "plan",
        "action": null,
        "title": "besked om vem som handlägger och hur lång tid det tar",
        "due": "2026-02-24",
        "over": "yes",
        "unit": "hemtjanst-norr",
        "member": "olle.dal",
        "instead-of": null,
        "command": "klag plan 1"
      }
    ]
  }
  $ klag overdue --within soon
  error: 'soon' is no span of time
  hint: Write it as 3d, 2w or "5 working days".
  [2]

klag agenda
-----------

  $ klag agenda
  2026-02-24 (Tuesday), 6 days over
    K-2026-0001  Olle Dal  besked om vem som handlägger och hur lång   klag plan 1
                           tid det tar
  $ klag agenda --handler olle.dal --within 4w --json
  {
    "schema": 1,
    "tasks": [
      {
        "number": "K-2026-0001",
        "clock": "plan",
        "action": null,
        "title": "besked om vem som handlägger och hur lång tid det tar",
        "due": "2026-02-24",
        "over": "yes",
        "unit": "hemtjanst-norr",
        "member": "olle.dal",
        "instead-of": null,
        "command": "klag plan 1"
      }
    ]
  }
  $ klag agenda --handler olle
  error: there is no member of staff 'olle'
  hint: Did you mean olle.dal?
  [2]

klag letter
-----------

  $ klag letter 3
  error: there is no case '3'
  hint: See the cases with 'klag list'.
  [5]
  $ klag letter 3 acknowledgement --preview | head -n 8
  error: there is no case '3'
  hint: See the cases with 'klag list'.
  $ klag letter 3 acknowledgement --dry-run
  error: there is no case '3'
  hint: See the cases with 'klag list'.
  [5]
  $ klag letter 3 acknowledgement --json
  error: there is no case '3'
  hint: See the cases with 'klag list'.
  [5]
  $ klag letter 3 invoice
  error: 'invoice' is not possible for KIND
  hint: Possible are: acknowledgement, plan, delay, outcome, escalation, forwarding.
  [2]
  $ klag letter 3 delay --preview
  error: there is no case '3'
  hint: See the cases with 'klag list'.
  [5]

klag report
-----------

  $ klag report 2026-02 | sed '/^What the figures mean/,$d'
  Storsjö kommun · month 2026-02, 2026-02-01 to 2026-02-28
    Drawn up on 2026-03-02 from the saved state ????????????. (glob)
  
  Cases
  Figure             2026-02  2026-01
  brought forward          0        0
  + new                    1        0
  + reopened               0        0
  − closed                 0        0
  − void                   0        0
  = carried forward        1        0
  
  By unit (with the units below it)
  Unit                            new  closed  open at the end  new before
  Vård- och omsorgsförvaltningen    1       0                1           0
    Hemtjänst norr                  1       0                1           0
    Nothing was registered for: Hemtjänst söder. Few registrations are no proof of
    few problems.
  
  New, by kind
  Kind      2026-02  2026-01
  klagomål        1        0
  
  New, by channel
  Channel  2026-02  2026-01
  telefon        1        0
  
  New, by who complains
  Who          2026-02  2026-01
  (not given)        1        0
  
  New issues, by category
  Issue        2026-02  2026-01
  (not given)        1        0
  
  New issues, by quality dimension
  Issue        2026-02  2026-01
  (not given)        1        0
  
  New issues, by severity
  Issue        2026-02  2026-01
  (not given)        1        0
  
  Deadlines that fell in the period
  Deadline  due  in time  extended  late  still open  kept  before           median
  besked      1        0         0     0           1   0 %       –  13 working days
  om vem
  som
  handlägg
  er och
  hur lång
  tid det
  tar
  (ostersu
  nd-se)
    Deadlines that passed and are still open count as not kept.
  
  Measures
  Figure            2026-02  2026-01
  decided                 0        0
  done                    0        0
  open at the end         0        0
  of these overdue        0        0
  
  Contact with people
  Figure                           2026-02  2026-01
  longest silence, in days              18        0
  cases passed on to another unit        0        0
  followed up                            0        0
  satisfied with the outcome             0        0
  satisfied with the handling            0        0
    The longest silence was in K-2026-0001, from 2026-02-10 to 2026-02-28.
  
  $ klag report --from 2026-02-01 --to 2026-03-02 --format markdown | sed -n '1,20p'
  The period has not ended; the figures are as of today.
  # Storsjö kommun: 2026-02-01 to 2026-03-02
  
  Drawn up on 2026-03-02 from the saved state ????????????. (glob)
  
  ## Cases
  
  | Figure | 2026-02-01..2026-03-02 | 2026-01-02..2026-01-31 |
  | --- | ---: | ---: |
  | brought forward | 0 | 0 |
  | + new | 1 | 0 |
  | + reopened | 0 | 0 |
  | − closed | 0 | 0 |
  | − void | 0 | 0 |
  | = carried forward | 1 | 0 |
  
  ## By unit (with the units below it)
  
  | Unit | new | closed | open at the end | new before |
  | --- | ---: | ---: | ---: | ---: |
  | Vård- och omsorgsförvaltningen | 1 | 0 | 1 | 0 |
  $ klag report 2026-02 --json | head -n 20
  {
    "schema": 1,
    "organisation": "Storsjö kommun",
    "period": "2026-02",
    "first": "2026-02-01",
    "last": "2026-02-28",
    "previous": "2026-01",
    "drawn-up": "2026-03-02",
    "commit": "55c9fd8a2dd9b35eef17656bb63d2ed1027b41de",
    "tables": {
      "flow": [
        {
          "Figure": "brought forward",
          "2026-02": "0",
          "2026-01": "0"
        },
        {
          "Figure": "+ new",
          "2026-02": "1",
          "2026-01": "0"
  $ klag report 2026-13
  error: '2026-13' is no period
  hint: Write it as 2026-H1, 2026-Q2, 2026-T1, 2026-03 or 2026.
  [2]
