Passing a case on: identify, forward, confirm, return, refer, escalate, external
================================================================================

  $ . "$TESTDIR/register.sh"

klag identify
-------------

  $ klag new --anonymous --channel phone --unit hemtjanst-norr --words "Nyckeln låg framme." --quiet
  K-2026-0001: registered. It is received, level 1.
  Deadline: 2026-03-30 (Monday), in 28 days: handläggning av ett anonymt klagomål
  $ klag identify 1
  error: --name is missing
  [2]
  $ klag identify 1 --name "Inga Ström" --dry-run
  Nothing was saved (dry run).
  K-2026-0001: came forward. It is received, level 1.
  Deadline: 2026-03-16 (Monday), in 14 days: besked om vem som handlägger och hur lång tid det tar
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  $ klag identify 1 --name "Inga Ström" --address "Vägen 6" --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0001",
    "events": [
      {
        "id": "4ce1941d68173c2b",
        "act": "identify",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {}
      }
    ],
    "status": "received",
    "level": 1,
    "clocks": [
      {
        "id": "anonymous-handling",
        "rule": "anonymous-handling",
        "from": "2026-03-02",
        "due": "2026-03-30",
        "originally-due": "2026-03-30",
        "state": "cancelled",
        "met": null
      },
      {
        "id": "plan",
        "rule": "plan",
        "from": "2026-03-02T09:00+01:00",
        "due": "2026-03-16",
        "originally-due": "2026-03-16",
        "state": "running",
        "met": null
      }
    ],
    "letters": [],
    "register": "*/register/" (glob)
  }

klag forward, klag return, klag confirm
---------------------------------------

  $ klag forward 1 --unit hemtjanst-norr
  error: K-2026-0001 is with hemtjanst-norr already
  hint: Choose another unit with --unit.
  [4]
  $ klag forward 1 --unit hemtjanst-soder --reason "Det var i söder." --dry-run
  Nothing was saved (dry run).
  K-2026-0001: forwarded. It is received, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/01-forwarding.txt
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  $ klag forward 1 --unit hemtjanst-soder --reason "Det var i söder." --no-letter --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0001",
    "events": [
      {
        "id": "20a0300e754f94e7",
        "act": "forward",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {
          "unit": "hemtjanst-soder"
        }
      }
    ],
    "status": "received",
    "level": 1,
    "clocks": [
      {
        "id": "anonymous-handling",
        "rule": "anonymous-handling",
        "from": "2026-03-02",
        "due": "2026-03-30",
        "originally-due": "2026-03-30",
        "state": "cancelled",
        "met": null
      },
      {
        "id": "plan",
        "rule": "plan",
        "from": "2026-03-02T09:00+01:00",
        "due": "2026-03-16",
        "originally-due": "2026-03-16",
        "state": "running",
        "met": null
      }
    ],
    "letters": [],
    "register": "*/register/" (glob)
  }
  $ klag return 1
  error: K-2026-0001 is received; 'return' needs a case that is forwarded
  hint: See what may be done next with 'klag show 1'.
  [4]
  $ klag confirm 1
  error: K-2026-0001 is received; 'confirm' needs a case that is forwarded
  hint: See what may be done next with 'klag show 1'.
  [4]
  $ klag forward 1 --outside --recipient-name "Regionen" --no-letter --quiet
  K-2026-0001: forwarded. It is forwarded, level 1.
  $ klag return 1 --dry-run
  Nothing was saved (dry run).
  K-2026-0001: returned to us. It is received, level 1.
  Deadline: 2026-03-16 (Monday), in 14 days: besked om vem som handlägger och hur lång tid det tar
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  $ klag return 1 --note "Inte deras." --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0001",
    "events": [
      {
        "id": "18de9a97472b22bf",
        "act": "return",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {}
      }
    ],
    "status": "received",
    "level": 1,
    "clocks": [
      {
        "id": "anonymous-handling",
        "rule": "anonymous-handling",
        "from": "2026-03-02",
        "due": "2026-03-30",
        "originally-due": "2026-03-30",
        "state": "cancelled",
        "met": null
      },
      {
        "id": "plan",
        "rule": "plan",
        "from": "2026-03-02T09:00+01:00",
        "due": "2026-03-16",
        "originally-due": "2026-03-16",
        "state": "running",
        "met": null
      }
    ],
    "letters": [],
    "register": "*/register/" (glob)
  }
  $ klag forward 1 --outside --recipient-name "Regionen" --no-letter --quiet
  K-2026-0001: forwarded. It is forwarded, level 1.
  $ klag confirm 1 --dry-run
  Nothing was saved (dry run).
  K-2026-0001: receipt confirmed. It is closed, level 1.
  Next: klag reopen 1
  $ klag confirm 1 --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0001",
    "events": [
      {
        "id": "de5b16ec056f045e",
        "act": "confirm",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {}
      }
    ],
    "status": "closed",
    "level": 1,
    "clocks": [
      {
        "id": "anonymous-handling",
        "rule": "anonymous-handling",
        "from": "2026-03-02",
        "due": "2026-03-30",
        "originally-due": "2026-03-30",
        "state": "cancelled",
        "met": null
      },
      {
        "id": "plan",
        "rule": "plan",
        "from": "2026-03-02T09:00+01:00",
        "due": "2026-03-16",
        "originally-due": "2026-03-16",
        "state": "cancelled",
        "met": null
      }
    ],
    "letters": [],
    "register": "*/register/" (glob)
  }

klag refer
----------

  $ registered --words "Jag fick avslag."
  [2]
  $ klag refer 2 --route court
  error: 'court' is not possible for --route
  hint: Possible are: appeal, fault-report, citizens-proposal, other.
  [2]
  $ klag refer 2 --route appeal --dry-run
  error: there is no case '2'
  hint: See the cases with 'klag list'.
  [5]
  $ klag refer 2 --route appeal --json
  error: there is no case '2'
  hint: See the cases with 'klag list'.
  [5]

klag escalate
-------------

  $ registered --words "Ingen ringer upp."
  [2]
  $ klag escalate 3
  error: there is no case '3'
  hint: See the cases with 'klag list'.
  [5]
  $ klag escalate 3 --ground handling --dry-run
  error: there is no case '3'
  hint: See the cases with 'klag list'.
  [5]
  $ klag escalate 3 --ground handling --no-letter --json
  error: there is no case '3'
  hint: See the cases with 'klag list'.
  [5]
  $ klag escalate 3 --ground handling --level 2 --to karin.norr
  error: there is no case '3'
  hint: See the cases with 'klag list'.
  [5]

klag external
-------------

  $ klag external 3 --body jo
  error: there is no case '3'
  hint: See the cases with 'klag list'.
  [5]
  $ klag external 3 --body court --step submitted
  error: there is no case '3'
  hint: See the cases with 'klag list'.
  [5]
  $ klag external 3 --body jo --step submitted --dry-run
  error: there is no case '3'
  hint: See the cases with 'klag list'.
  [5]
  $ klag external 3 --body jo --step submitted --ombudsman 17-2026 --json
  error: there is no case '3'
  hint: See the cases with 'klag list'.
  [5]
