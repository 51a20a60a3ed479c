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
  hint: Give it with --name.
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
        "id": "5f9c64bc37808b57",
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
        "binding": "2026-03-30",
        "told-late": null,
        "late": false,
        "state": "cancelled",
        "met": null
      },
      {
        "id": "plan",
        "rule": "plan",
        "from": "2026-03-02T09:00+01:00",
        "due": "2026-03-16",
        "originally-due": "2026-03-16",
        "binding": "2026-03-16",
        "told-late": null,
        "late": false,
        "state": "running",
        "met": null
      }
    ],
    "letters": [],
    "repeats": [],
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
  Deadline: 2026-03-05 (Thursday), in 3 days: mottagande bekräftat av rätt enhet
  Letter: cases/2026/00/K-2026-0001/letters/01-forwarding.txt (post)
  
  Storsjö kommun
  anna.berg@example.org
  
  Datum: 2 mars 2026
  Vårt ärendenummer: K-2026-0001
  
  Inga Ström
  Vägen 6
  
  Vi har lämnat ditt klagomål till Hemtjänst söder
  ================================================
  
  Hej Inga Ström!
  
  Tack för att du hörde av dig den 2 mars 2026. Det är Hemtjänst söder som
  ansvarar för det som du tar upp. Därför har vi lämnat ditt klagomål dit
  den 2 mars 2026, så att det hamnar hos dem som kan göra något åt saken.
  
  Det var i söder.
  
  Du behöver inte göra något. Ärendet behåller sitt nummer, och du hör av
  Hemtjänst söder.
  
  Om du undrar över något, eller inte hör något, är du välkommen att
  kontakta Anna Berg, Kommunvägledare, e-post anna.berg@example.org. Nämn
  gärna ärendenumret K-2026-0001.
  
  Med vänlig hälsning
  
  Anna Berg
  Kommunvägledare
  Storsjö kommun
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  $ klag forward 1 --unit hemtjanst-soder --reason "Det var i söder." --no-letter --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0001",
    "events": [
      {
        "id": "b4b7074d52306981",
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
        "binding": "2026-03-30",
        "told-late": null,
        "late": false,
        "state": "cancelled",
        "met": null
      },
      {
        "id": "plan",
        "rule": "plan",
        "from": "2026-03-02T09:00+01:00",
        "due": "2026-03-16",
        "originally-due": "2026-03-16",
        "binding": "2026-03-16",
        "told-late": null,
        "late": false,
        "state": "running",
        "met": null
      },
      {
        "id": "receipt",
        "rule": "receipt",
        "from": "2026-03-02T09:00+01:00",
        "due": "2026-03-05",
        "originally-due": "2026-03-05",
        "binding": "2026-03-05",
        "told-late": null,
        "late": false,
        "state": "running",
        "met": null
      }
    ],
    "letters": [],
    "repeats": [],
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
  Deadline: 2026-03-05 (Thursday), in 3 days: mottagande bekräftat av rätt enhet
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
        "id": "937fb740bf424400",
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
        "binding": "2026-03-30",
        "told-late": null,
        "late": false,
        "state": "cancelled",
        "met": null
      },
      {
        "id": "plan",
        "rule": "plan",
        "from": "2026-03-02T09:00+01:00",
        "due": "2026-03-16",
        "originally-due": "2026-03-16",
        "binding": "2026-03-16",
        "told-late": null,
        "late": false,
        "state": "running",
        "met": null
      },
      {
        "id": "receipt",
        "rule": "receipt",
        "from": "2026-03-02T09:00+01:00",
        "due": "2026-03-05",
        "originally-due": "2026-03-05",
        "binding": "2026-03-05",
        "told-late": null,
        "late": false,
        "state": "cancelled",
        "met": null
      },
      {
        "id": "receipt-2",
        "rule": "receipt",
        "from": "2026-03-02T09:00+01:00",
        "due": "2026-03-05",
        "originally-due": "2026-03-05",
        "binding": "2026-03-05",
        "told-late": null,
        "late": false,
        "state": "met",
        "met": "2026-03-02T09:00+01:00"
      }
    ],
    "letters": [],
    "repeats": [],
    "register": "*/register/" (glob)
  }
  $ klag forward 1 --outside --recipient-name "Regionen" --no-letter --quiet
  K-2026-0001: forwarded. It is forwarded, level 1.
  Deadline: 2026-03-05 (Thursday), in 3 days: mottagande bekräftat av rätt enhet
  $ klag confirm 1 --dry-run
  Nothing was saved (dry run).
  K-2026-0001: receipt confirmed. It is closed, level 1.
  $ klag confirm 1 --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0001",
    "events": [
      {
        "id": "c291da2705f142e3",
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
        "binding": "2026-03-30",
        "told-late": null,
        "late": false,
        "state": "cancelled",
        "met": null
      },
      {
        "id": "plan",
        "rule": "plan",
        "from": "2026-03-02T09:00+01:00",
        "due": "2026-03-16",
        "originally-due": "2026-03-16",
        "binding": "2026-03-16",
        "told-late": null,
        "late": false,
        "state": "cancelled",
        "met": null
      },
      {
        "id": "receipt",
        "rule": "receipt",
        "from": "2026-03-02T09:00+01:00",
        "due": "2026-03-05",
        "originally-due": "2026-03-05",
        "binding": "2026-03-05",
        "told-late": null,
        "late": false,
        "state": "cancelled",
        "met": null
      },
      {
        "id": "receipt-2",
        "rule": "receipt",
        "from": "2026-03-02T09:00+01:00",
        "due": "2026-03-05",
        "originally-due": "2026-03-05",
        "binding": "2026-03-05",
        "told-late": null,
        "late": false,
        "state": "met",
        "met": "2026-03-02T09:00+01:00"
      },
      {
        "id": "receipt-3",
        "rule": "receipt",
        "from": "2026-03-02T09:00+01:00",
        "due": "2026-03-05",
        "originally-due": "2026-03-05",
        "binding": "2026-03-05",
        "told-late": null,
        "late": false,
        "state": "met",
        "met": "2026-03-02T09:00+01:00"
      }
    ],
    "letters": [],
    "repeats": [],
    "register": "*/register/" (glob)
  }

klag refer
----------

  $ registered "Jag fick avslag."
  $ klag refer 2 --route court
  error: 'court' is not possible for --route
  hint: Possible are: appeal, fault-report, citizens-proposal, other.
  [2]
  $ klag refer 2 --route appeal --dry-run
  Nothing was saved (dry run).
  K-2026-0002: referred. It is closed, level 1.
  $ klag refer 2 --route appeal --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0002",
    "events": [
      {
        "id": "86e2bf4fe9b6361a",
        "act": "refer",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {
          "route": "appeal"
        }
      }
    ],
    "status": "closed",
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
        "state": "cancelled",
        "met": null
      }
    ],
    "letters": [],
    "repeats": [],
    "register": "*/register/" (glob)
  }

klag escalate
-------------

  $ registered "Ingen ringer upp."
  $ klag escalate 3
  Next is level 2, förvaltningschefen: a duty when the person asks for it (O10).
  karin.norr takes it over, unless --to names somebody else.
  error: --ground is missing
  hint: Choose one of: outcome, handling, both, serious, about-oneself, beyond-unit, overdue.
  [2]
  $ klag escalate 3 --ground handling --dry-run
  Next is level 2, förvaltningschefen: a duty when the person asks for it (O10).
  karin.norr takes it over, unless --to names somebody else.
  Nothing was saved (dry run).
  K-2026-0003: escalated. It is in handling, level 2.
  Deadline: 2026-03-16 (Monday), in 14 days: nytt besked om vem som handlägger och hur lång tid det tar
  Letter: cases/2026/00/K-2026-0003/letters/01-escalation.txt (post)
  
  Storsjö kommun
  anna.berg@example.org
  
  Datum: 2 mars 2026
  Vårt ärendenummer: K-2026-0003
  Handläggare: Karin Norr
  
  Rut Alm
  Ågatan 1
  831 00 Storsjö
  
  Ditt ärende går vidare till förvaltningschefen
  ==============================================
  
  Hej Rut Alm!
  
  Nu har vi lämnat ditt klagomål, som vi tog emot den 2 mars 2026, vidare
  till förvaltningschefen. Det gör vi eftersom du inte är nöjd med hur vi
  har handlagt ärendet.
  
  Ansvarig för ditt ärende är nu Karin Norr, Förvaltningschef.
  
  Det här händer nu
  - Allt som du redan har berättat följer med. Du behöver inte berätta det
    igen, men du får gärna lägga till något.
  - Vi hör av oss och berättar hur ärendet handläggs och när du kan räkna
    med svar.
  
  Det får inga negativa följder för dig att ärendet går vidare.
  
  Har du frågor?
  Välkommen att kontakta Karin Norr, Förvaltningschef,
  e-post anna.berg@example.org. Nämn gärna ärendenumret K-2026-0003.
  
  Med vänlig hälsning
  
  Anna Berg
  Kommunvägledare
  Storsjö kommun
  Next: klag acknowledge 3, klag classify 3, klag plan 3
  $ klag escalate 3 --ground handling --no-letter --json
  Next is level 2, förvaltningschefen: a duty when the person asks for it (O10).
  karin.norr takes it over, unless --to names somebody else.
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0003",
    "events": [
      {
        "id": "969667eefa23f765",
        "act": "escalate",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {
          "to": "karin.norr",
          "ground": "handling",
          "level": 2
        }
      }
    ],
    "status": "in-handling",
    "level": 2,
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
        "state": "cancelled",
        "met": null
      },
      {
        "id": "plan-again",
        "rule": "plan-again",
        "from": "2026-03-02T09:00+01:00",
        "due": "2026-03-16",
        "originally-due": "2026-03-16",
        "binding": "2026-03-16",
        "told-late": null,
        "late": false,
        "state": "running",
        "met": null
      }
    ],
    "letters": [],
    "repeats": [],
    "register": "*/register/" (glob)
  }
  $ klag escalate 3 --ground handling --level 2 --to karin.norr
  error: this procedure has no level 2 above the present one
  hint: See what may be done next with 'klag show 3'.
  [4]

The outside body's own number can be given at once; it says nothing without the body:

  $ klag escalate 3 --external jo --ombudsman 17-2026 --dry-run
  Nothing was saved (dry run).
  K-2026-0003: followed at an outside body. It is in handling, level 2.
  Next: klag acknowledge 3, klag classify 3, klag plan 3
  $ klag escalate 3 --ombudsman 17-2026 --ground handling
  error: --ombudsman goes with --external
  [2]

klag external
-------------

  $ klag external 3 --body jo
  error: --step is missing
  hint: Choose one of: submitted, request, supplied, decision.
  [2]
  $ klag external 3 --body court --step submitted
  error: --body: 'court' is not known here
  hint: Known are: jo, ivo.
  [2]
  $ klag external 3 --body jo --step submitted --dry-run
  Nothing was saved (dry run).
  K-2026-0003: followed at an outside body. It is in handling, level 2.
  Next: klag acknowledge 3, klag classify 3, klag plan 3
  $ klag external 3 --body jo --step submitted --ombudsman 17-2026 --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0003",
    "events": [
      {
        "id": "f2e5fff8f0a400e9",
        "act": "external",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {
          "ombudsman": "17-2026",
          "body": "jo",
          "step": "submitted"
        }
      }
    ],
    "status": "in-handling",
    "level": 2,
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
        "state": "cancelled",
        "met": null
      },
      {
        "id": "plan-again",
        "rule": "plan-again",
        "from": "2026-03-02T09:00+01:00",
        "due": "2026-03-16",
        "originally-due": "2026-03-16",
        "binding": "2026-03-16",
        "told-late": null,
        "late": false,
        "state": "running",
        "met": null
      }
    ],
    "letters": [],
    "repeats": [],
    "register": "*/register/" (glob)
  }
