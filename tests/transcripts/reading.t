Reading: show, list, log, overdue, agenda, due, letter, report
==============================================================

  $ . "$TESTDIR/register.sh"
  $ registered "Ingen kom i går kväll." --received 2026-02-10
  $ registered "Maten var kall." --received 2026-02-17
  $ registered "Dörren stod öppen."
  $ klag assign 2 --as handler --to olle.dal --quiet
  K-2026-0002: assigned. It is in handling, level 1.
  $ klag acknowledge 3 --quiet
  K-2026-0003: acknowledged. It is received, level 1.
  Letter: cases/2026/00/K-2026-0003/letters/01-acknowledgement.txt (post)

klag list
---------

  $ klag list
  Number       Received    Status       Unit            Handler   Due
  K-2026-0001  2026-02-10  received     Hemtjänst norr            2026-02-24
  K-2026-0002  2026-02-17  in handling  Hemtjänst norr  Olle Dal  2026-03-03
  K-2026-0003  2026-03-02  received     Hemtjänst norr            2026-03-16
  $ klag list --unit hemtjanst-norr --status in-handling --fields number,age,due,handler
  Number       Days  Due         Handler
  K-2026-0002  13    2026-03-03  Olle Dal
  $ klag list --text maten
  Number       Received    Status       Unit            Handler   Due
  K-2026-0002  2026-02-17  in handling  Hemtjänst norr  Olle Dal  2026-03-03
  $ klag list --sort received --reverse --limit 1 --json
  {
    "schema": 1,
    "cases": [
      {
        "number": "K-2026-0003",
        "received": "2026-03-02",
        "status": "received",
        "unit": "hemtjanst-norr",
        "unit-name": "Hemtjänst norr",
        "handler": null,
        "handler-name": null,
        "due": "2026-03-16"
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
  K-2026-0003 · klagomål
    Status:     received, level 1: enheten
    Received:   2026-03-02 (Monday), telefon
    Unit:       Hemtjänst norr
    Procedure:  Klagomål, förslag och beröm (ostersund-se)
  
  People
    Rut Alm (complainant); Ågatan 1, 831 00 Storsjö
    Language:  Swedish
  
  In the person's own words
    Dörren stod öppen.
  
  Deadlines
    2026-03-16 (Monday)  in 14 days  besked om vem som handlägger och hur lång tid
                                     det tar
  
  Timeline
    2026-03-02 09:00  registered · Anna Berg
    2026-03-02 09:00  acknowledged · Anna Berg
                      in writing: 2026-03-02; the person has a copy of the record
  
  Letters and files
    letters/01-acknowledgement.txt
  
  Next
    klag classify 3, klag assign 3, klag plan 3
  $ klag show 3 --json
  {
    "schema": 1,
    "number": "K-2026-0003",
    "status": "received",
    "level": 1,
    "closed-as": null,
    "age-days": 0,
    "facts": {
      "received": "2026-03-02",
      "received-by": "anna.berg",
      "procedure": "ostersund-se",
      "kind": "complaint",
      "channel": "phone",
      "unit": "hemtjanst-norr",
      "language": "sv"
    },
    "issues": [
      {
        "issue": 1
      }
    ],
    "clocks": [
      {
        "id": "plan",
        "rule": "plan",
        "from": "2026-03-02",
        "due": "2026-03-16",
        "originally-due": "2026-03-16",
        "binding": "2026-03-16",
        "told-late": null,
        "late": false,
        "state": "running",
        "met": null
      }
    ],
    "events": [
      {
        "id": "78ebb1e4ba2192e4",
        "act": "new",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {
          "received": "2026-03-02",
          "received-by": "anna.berg",
          "procedure": "ostersund-se",
          "kind": "complaint",
          "channel": "phone",
          "unit": "hemtjanst-norr",
          "language": "sv"
        },
        "personal": {
          "words": "Dörren stod öppen.",
          "name": "Rut Alm",
          "address": "Ågatan 1, 831 00 Storsjö"
        }
      },
      {
        "id": "e4df02292bb95379",
        "act": "acknowledge",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {
          "in-writing": "2026-03-02",
          "record-copied": true,
          "letter": "acknowledgement",
          "sent": "post"
        },
        "personal": {
          "letter-to": "Rut Alm, Ågatan 1, 831 00 Storsjö"
        }
      }
    ],
    "files": [
      {
        "name": "letters/01-acknowledgement.txt",
        "sha256": "60033690a9a5a501375c41acf312767e75fa27bb83bbac56630a70da9858cef1",
        "size": 1046
      }
    ]
  }
  $ klag show 9
  error: there is no case '9'
  hint: See the cases with 'klag list'.
  [5]

klag log
--------

  $ klag log 3
  2026-03-02 09:00  K-2026-0003: acknowledge · Anna Berg (fixed clock)
  2026-03-02 09:00  K-2026-0003: new · Anna Berg (fixed clock)
  $ klag log 3 --text
  2026-03-02 09:00  K-2026-0003: acknowledge · Anna Berg (fixed clock)
  2026-03-02 09:00  K-2026-0003: new · Anna Berg (fixed clock)
  
  After new on 2026-03-02
    # K-2026-0003 · personal data, never saved on main · klag show 3
    format: 1
    uid: 8c85664091c31750f079c7b1f96e2a05
    events:
      78ebb1e4ba2192e4:
        words: Dörren stod öppen.
        name: Rut Alm
        address: "Ågatan 1, 831 00 Storsjö"
    
  
  After acknowledge on 2026-03-02
    # K-2026-0003 · personal data, never saved on main · klag show 3
    format: 1
    uid: 8c85664091c31750f079c7b1f96e2a05
    events:
      78ebb1e4ba2192e4:
        words: Dörren stod öppen.
        name: Rut Alm
        address: "Ågatan 1, 831 00 Storsjö"
      e4df02292bb95379:
        letter-to: "Rut Alm, Ågatan 1, 831 00 Storsjö"
    files:
      - name: letters/01-acknowledgement.txt
        title: acknowledgement
        event: e4df02292bb95379
        sha256: 60033690a9a5a501375c41acf312767e75fa27bb83bbac56630a70da9858cef1
        size: 1046
    
  $ klag log --json | head -n 8
  {
    "schema": 1,
    "steps": [
      {
        "recorded": "2026-03-02T09:00+01:00",
        "number": "K-2026-0003",
        "act": "acknowledge",
        "by": "anna.berg",
  $ klag log 9
  error: there is no case '9'
  hint: See the cases with 'klag list'.
  [5]

klag due
--------

  $ klag due 3
  2026-03-16 (Monday), in 14 days · besked om vem som handlägger och hur lång
    tid det tar (plan)
  $ klag due 3 --json
  {
    "schema": 1,
    "number": "K-2026-0003",
    "status": "received",
    "level": 1,
    "closed-as": null,
    "age-days": 0,
    "facts": {
      "received": "2026-03-02",
      "received-by": "anna.berg",
      "procedure": "ostersund-se",
      "kind": "complaint",
      "channel": "phone",
      "unit": "hemtjanst-norr",
      "language": "sv"
    },
    "issues": [
      {
        "issue": 1
      }
    ],
    "clocks": [
      {
        "id": "plan",
        "rule": "plan",
        "from": "2026-03-02",
        "due": "2026-03-16",
        "originally-due": "2026-03-16",
        "binding": "2026-03-16",
        "told-late": null,
        "late": false,
        "state": "running",
        "met": null
      }
    ],
    "events": [
      {
        "id": "78ebb1e4ba2192e4",
        "act": "new",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {
          "received": "2026-03-02",
          "received-by": "anna.berg",
          "procedure": "ostersund-se",
          "kind": "complaint",
          "channel": "phone",
          "unit": "hemtjanst-norr",
          "language": "sv"
        }
      },
      {
        "id": "e4df02292bb95379",
        "act": "acknowledge",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {
          "in-writing": "2026-03-02",
          "record-copied": true,
          "letter": "acknowledgement",
          "sent": "post"
        }
      }
    ],
    "files": []
  }
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
      K-2026-0001  6 days over  besked om vem som handlägger och hur lång tid det
                                tar
                                klag plan 1
  
  Last chance to tell the person (1)
    Olle Dal
      K-2026-0002  tomorrow  besked om vem som handlägger och hur lång tid det tar
                             klag plan 2
  $ klag overdue --handler olle.dal --exit-code
  Storsjö kommun, 2026-03-02 (Monday)
  
  Over (1)
    Olle Dal
      K-2026-0001  6 days over  besked om vem som handlägger och hur lång tid det
                                tar
                                klag plan 1
  
  Last chance to tell the person (1)
    Olle Dal
      K-2026-0002  tomorrow  besked om vem som handlägger och hur lång tid det tar
                             klag plan 2
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
        "over": true,
        "report": null,
        "unit": "hemtjanst-norr",
        "member": "olle.dal",
        "instead-of": null,
        "command": "klag plan 1"
      },
      {
        "number": "K-2026-0002",
        "clock": "plan",
        "action": null,
        "title": "besked om vem som handlägger och hur lång tid det tar",
        "due": "2026-03-03",
        "over": false,
        "report": null,
        "unit": "hemtjanst-norr",
        "member": "olle.dal",
        "instead-of": null,
        "command": "klag plan 2"
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
    K-2026-0001  Olle Dal  besked om vem som handlägger och hur lång tid det tar
                           klag plan 1
  2026-03-03 (Tuesday), tomorrow
    K-2026-0002  Olle Dal  besked om vem som handlägger och hur lång tid det tar
                           klag plan 2
  2026-03-16 (Monday), in 14 days
    K-2026-0003  Olle Dal  besked om vem som handlägger och hur lång tid det tar
                           klag plan 3
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
        "over": true,
        "report": null,
        "unit": "hemtjanst-norr",
        "member": "olle.dal",
        "instead-of": null,
        "command": "klag plan 1"
      },
      {
        "number": "K-2026-0002",
        "clock": "plan",
        "action": null,
        "title": "besked om vem som handlägger och hur lång tid det tar",
        "due": "2026-03-03",
        "over": false,
        "report": null,
        "unit": "hemtjanst-norr",
        "member": "olle.dal",
        "instead-of": null,
        "command": "klag plan 2"
      },
      {
        "number": "K-2026-0003",
        "clock": "plan",
        "action": null,
        "title": "besked om vem som handlägger och hur lång tid det tar",
        "due": "2026-03-16",
        "over": false,
        "report": null,
        "unit": "hemtjanst-norr",
        "member": "olle.dal",
        "instead-of": null,
        "command": "klag plan 3"
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
  2026-03-02  01-acknowledgement.txt  Anna Berg  post  Rut Alm, Ågatan 1, 831 00
                                                       Storsjö
  They stand in cases/2026/00/K-2026-0003/letters.
  Kinds of letters: acknowledgement, plan, progress, notice, report, delay, outcome, praise, suggestion, file-note, escalation, forwarding, referral, withdrawal, question, follow-up, closing, closing-form.
  $ klag letter 3 acknowledgement --preview --quiet | head -n 8
  Storsjö kommun
  anna.berg@example.org
  
  Datum: 2 mars 2026
  Vårt ärendenummer: K-2026-0003
  
  Rut Alm
  Ågatan 1
  $ klag letter 3 acknowledgement --dry-run
  Nothing was saved (dry run).
  K-2026-0003: letter written. It is received, level 1.
  Letter: cases/2026/00/K-2026-0003/letters/02-acknowledgement.txt (post)
  
  Storsjö kommun
  anna.berg@example.org
  
  Datum: 2 mars 2026
  Vårt ärendenummer: K-2026-0003
  
  Rut Alm
  Ågatan 1
  831 00 Storsjö
  
  Vi har tagit emot ditt klagomål
  ===============================
  
  Hej Rut Alm!
  
  Tack för att du hörde av dig. Vi tog emot ditt klagomål per telefon den
  2 mars 2026. Det du berättar hjälper oss att bli bättre, och det får
  inga negativa följder för dig att du hör av dig.
  
  Så här har vi antecknat det som du berättade:
  
      Dörren stod öppen.
  
  Stämmer något inte, eller vill du lägga till något? Säg till, så ändrar
  vi.
  
  Det här händer nu
  - Senast den 16 mars 2026 får du veta vem som handlägger ärendet och hur
    lång tid det tar.
  - Om det drar ut på tiden hör vi av oss innan dess och berättar varför.
  
  Vill du läsa våra rutiner för klagomål? Hör av dig, så skickar vi dem.
  
  Har du frågor?
  Välkommen att kontakta Anna Berg, Kommunvägledare,
  e-post anna.berg@example.org. Nämn gärna ärendenumret K-2026-0003.
  
  Med vänlig hälsning
  
  Anna Berg
  Kommunvägledare
  Storsjö kommun
  Next: klag classify 3, klag assign 3, klag plan 3
  $ klag letter 3 acknowledgement --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0003",
    "events": [
      {
        "id": "850394a396828082",
        "act": "letter",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {
          "record-copied": true,
          "letter": "acknowledgement",
          "sent": "post"
        }
      }
    ],
    "status": "received",
    "level": 1,
    "clocks": [
      {
        "id": "plan",
        "rule": "plan",
        "from": "2026-03-02",
        "due": "2026-03-16",
        "originally-due": "2026-03-16",
        "binding": "2026-03-16",
        "told-late": null,
        "late": false,
        "state": "running",
        "met": null
      }
    ],
    "letters": [
      "letters/02-acknowledgement.txt"
    ],
    "repeats": [],
    "register": "*/register/" (glob)
  }
  $ klag letter 3 invoice
  error: there is no letter 'invoice'
  hint: Known are: acknowledgement, plan, progress, notice, report, delay, outcome, praise, suggestion, file-note, escalation, forwarding, referral, withdrawal, question, follow-up, closing, closing-form.
  [2]
  $ klag letter 3 delay --preview
  error: nothing in K-2026-0003 calls for the letter 'delay' yet
  hint: 'klag extend 3' writes it; with --dry-run it only shows it.
  [4]

klag report
-----------

  $ klag report 2026-02 --internal --language en | sed '/^What the figures mean/,$d'
  Storsjö kommun · Complaints and comments, 2026-02
    Working document: holds small numbers, not to be handed out
    Register: Storsjö kommun
    Period: 2026-02, 2026-02-01 to 2026-02-28
    What is counted: all units, kinds and procedures
    Drawn up: 2026-03-02
    From the saved state: a840ffaa8a70
  
  In short
    • Cases that came in: 2.
    • Closed: 0. Open at the end of the period: 2; the oldest for 18 days.
    • Deadlines kept: 0 of 1, 0% (95 % range 0–79%).
    • Learned: measures decided 0, done 0, overdue 0.
  
  Cases
  
  Cases received, closed and left open
  Figure               2026-02
  brought forward            0
  new (+)                    2
  reopened (+)               0
  closed (−)                 0
  void (−)                   0
  carried forward (=)        2
    2026-02 is not whole: the first case came in on 2026-02-10.
  
  New, by unit (with the units below it)
  Unit                                          2026-02
  Vård- och omsorgsförvaltningen (förvaltning)        2  ████████████
    Hemtjänst norr (enhet)                            2  ████████████
    Nothing was registered for: Hemtjänst söder. Few registrations are no proof of
    few problems.
  
  Cases by unit (with the units below it)
  Unit                     brought forward  new  reopened  closed  carried forward
  Vård- och                              0    2         0       0                2
  omsorgsförvaltningen
  (förvaltning)
    Hemtjänst norr                       0    2         0       0                2
    (enhet)
  
  New, by kind
  Kind      2026-02
  klagomål        2
  
  New, by channel
  Channel  2026-02
  telefon        2
  
  New, by who complains
  Who          2026-02
  (not given)        2
  
  What it was about
  
  New cases, by category
  Category     2026-02
  (not given)        2
  
  New cases, by quality dimension
  Dimension    2026-02
  (not given)        2
  
  New cases, by severity
  Severity     2026-02
  (not given)        2
  
  New cases, by unit and category
  Unit and category       2026-02
  Hemtjänst norr (enhet)
    (not given)                 2
  
  Deadlines and time
  
  Deadlines that fell in the period
  Deadline                    due  in time  extended  late  open  kept  95 % range
  besked om vem som             1        0         0     0     1    0%       0–79%
  handlägger och hur lång
  tid det tar
    Deadlines that passed and are still open count as not kept.
    All deadlines together: 0 of 1 kept.
  
  Time taken
  Deadline                   median  median before  9 of 10  longest  counted in
  besked om vem som            13.0              –       13       13  working days
  handlägger och hur lång
  tid det tar
    – no figure
  
  How long the open cases have been open
  Since receipt                           2026-02
  0 to 14 days                                  1
  15 to 30 days                                 1
  31 to 90 days                                 0
  91 to 180 days                                0
  over 180 days                                 0
  median, in days                            14.5
  nine of ten are no older than, in days       18
    The oldest is K-2026-0001, open for 18 days.
  
  Contact with people
  Figure                           2026-02
  longest silence, in days              18
  cases passed on to another unit        0
  most often passed on, one case         0
  followed up                            0
  satisfied with the outcome             0
  not satisfied with the outcome         0
  satisfied with the handling            0
  not satisfied with the handling        0
    The longest silence was in K-2026-0001, from 2026-02-10 to 2026-02-28.
  
  What this edition leaves out
    Nothing is left out. Small numbers may point at single people: keep this
    document among those who work with the cases.
  
  $ klag report --from 2026-02-01 --to 2026-03-02 --format markdown --language en | sed -n '1,28p'
  The period has not ended; the figures are as of today.
  # Storsjö kommun: Complaints and comments, 2026-02-01..2026-03-02
  
  For the board
  
  - **Register**: Storsjö kommun
  - **Period**: 2026-02-01 to 2026-03-02. It has not ended: all figures are so far.
  - **What is counted**: all units, kinds and procedures
  - **Drawn up**: 2026-03-02
  - **From the saved state**: a840ffaa8a70
  
  ## In short
  
  - Cases that came in: 3.
  - Closed: 0. Open so far: 3.
  - Deadlines kept: 0 of 1, 0% (95 % range 0–79%).
  
  ## Cases
  
  ### Cases received, closed and left open
  
  | Figure | 2026-02-01..2026-03-02 |
  | --- | ---: |
  | brought forward | 0 |
  | new (+) | 3 |
  | reopened (+) | 0 |
  | closed (−) | 0 |
  | void (−) | 0 |
  | carried forward (=) | 3 |
  $ klag report 2026-02 --internal --language en --json | sed -n '1,12p;15,52p'
  {
    "schema": 2,
    "organisation": "Storsjö kommun",
    "title": "Complaints and comments, 2026-02",
    "edition": "internal",
    "language": "en",
    "period": "2026-02",
    "first": "2026-02-01",
    "last": "2026-02-28",
    "ended": true,
    "periods": [
      "2026-02"
    "drawn-up": "2026-03-02",
    "commit": "a840ffaa8a70926f77cf86261adf980f5c9f1185",
    "summary": [
      "Cases that came in: 2.",
      "Closed: 0. Open at the end of the period: 2; the oldest for 18 days.",
      "Deadlines kept: 0 of 1, 0% (95 % range 0–79%).",
      "Learned: measures decided 0, done 0, overdue 0."
    ],
    "sections": [
      {
        "id": "cases",
        "title": "Cases",
        "paragraphs": [],
        "tables": [
          {
            "id": "flow",
            "title": "Cases received, closed and left open",
            "columns": [
              {
                "id": "name",
                "title": "Figure",
                "kind": "text"
              },
              {
                "id": "2026-02",
                "title": "2026-02",
                "kind": "count"
              }
            ],
            "rows": [
              {
                "id": "brought-forward",
                "name": "brought forward",
                "depth": 0,
                "figures": {
                  "2026-02": 0
                }
              },
  $ klag report 2026-13
  error: '2026-13' is no period
  hint: Write it as 2026-H1, 2026-Q2, 2026-T1, 2026-03 or 2026.
  [2]
