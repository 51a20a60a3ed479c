Handling a case: acknowledge, classify, assign, plan, investigate
=================================================================

  $ . "$TESTDIR/register.sh"
  $ registered "Ingen kom i går kväll."

klag acknowledge
----------------

  $ klag acknowledge 1 --dry-run
  Nothing was saved (dry run).
  K-2026-0001: acknowledged. It is received, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt (post)
  
  Storsjö kommun
  anna.berg@example.org
  
  Datum: 2 mars 2026
  Vårt ärendenummer: K-2026-0001
  
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
  
      Ingen kom i går kväll.
  
  Stämmer något inte, eller vill du lägga till något? Säg till, så ändrar
  vi.
  
  Det här händer nu
  - Senast den 16 mars 2026 får du veta vem som handlägger ärendet och hur
    lång tid det tar.
  - Om det drar ut på tiden hör vi av oss innan dess och berättar varför.
  
  Vill du läsa våra rutiner för klagomål? Hör av dig, så skickar vi dem.
  
  Har du frågor?
  Välkommen att kontakta Anna Berg, Kommunvägledare,
  e-post anna.berg@example.org. Nämn gärna ärendenumret K-2026-0001.
  
  Med vänlig hälsning
  
  Anna Berg
  Kommunvägledare
  Storsjö kommun
  Next: klag classify 1, klag assign 1, klag plan 1
  $ klag acknowledge 1 --on 2026-03-02 --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0001",
    "events": [
      {
        "id": "f94ea54dbae976ba",
        "act": "acknowledge",
        "on": "2026-03-02",
        "by": "anna.berg",
        "facts": {
          "in-writing": "2026-03-02",
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
      "letters/01-acknowledgement.txt"
    ],
    "repeats": [],
    "register": "*/register/" (glob)
  }

Once at each level:

  $ klag acknowledge 1
  error: K-2026-0001 is already acknowledged at level 1
  hint: See what may be done next with 'klag show 1'.
  [4]

klag classify
-------------

  $ klag classify 1 --category hemtjänst
  error: --category: 'hemtjänst' is not known here
  hint: Known are: availability, handling-time, treatment, information, home-care, residential-care, food, preschool-school, school-transport, streets-parks, culture-leisure, premises, other.
  [2]
  $ klag classify 1 --category home-care --dimension access --severity moderate
  K-2026-0001: classified. It is received, level 1.
  Next: klag assign 1, klag plan 1, klag investigate 1
  $ klag classify 1 --issue 4 --category food
  error: K-2026-0001 has no issue 4
  hint: See what may be done next with 'klag show 1'.
  [4]
  $ klag classify 1 --issue 2 --category food --dry-run
  Nothing was saved (dry run).
  K-2026-0001: classified. It is received, level 1.
  Next: klag assign 1, klag plan 1, klag investigate 1
  $ klag classify 1 --issue 2 --category food --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0001",
    "events": [
      {
        "id": "61ffe5063cb241c2",
        "act": "classify",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {
          "issue": 2,
          "category": "food"
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
    "letters": [],
    "repeats": [],
    "register": "*/register/" (glob)
  }

klag assign
-----------

  $ klag assign 1 --as handler --to ole.dal
  error: --to: 'ole.dal' is not known here
  hint: Did you mean olle.dal?
  [2]
  $ klag assign 1 --as handler
  error: --to is missing
  hint: Choose one of: anna.berg, olle.dal, karin.norr.
  [2]
  $ klag assign 1 --as handler --to olle.dal --dry-run
  Nothing was saved (dry run).
  K-2026-0001: assigned. It is in handling, level 1.
  Next: klag plan 1, klag investigate 1, klag decide 1
  $ klag assign 1 --as handler --to olle.dal --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0001",
    "events": [
      {
        "id": "f2acb0eb5623c05c",
        "act": "assign",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {
          "as": "handler",
          "to": "olle.dal"
        }
      }
    ],
    "status": "in-handling",
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
    "letters": [],
    "repeats": [],
    "register": "*/register/" (glob)
  }

klag plan
---------

  $ klag plan 1 --handling dialogue
  error: --until is missing
  hint: Give it with --until.
  [2]
  $ klag plan 1 --handling dialogue --until 2026-03-20 --orally 2026-03-05
  error: 2026-03-05 lies in the future (it is 2026-03-02T09:00+01:00)
  hint: Give the date it happened.
  [4]
  $ klag plan 1 --handling dialogue --until 2026-03-20 --dry-run
  Nothing was saved (dry run).
  K-2026-0001: told how it will be handled. It is in handling, level 1.
  Deadline: 2026-03-20 (Friday), in 18 days: överenskommen tid
  Letter: cases/2026/00/K-2026-0001/letters/02-plan.txt (post)
  
  Storsjö kommun
  anna.berg@example.org
  
  Datum: 2 mars 2026
  Vårt ärendenummer: K-2026-0001
  Handläggare: Olle Dal
  
  Rut Alm
  Ågatan 1
  831 00 Storsjö
  
  Så här arbetar vi vidare med ditt klagomål
  ==========================================
  
  Hej Rut Alm!
  
  Tack för att du hörde av dig den 2 mars 2026. Nu kan vi berätta vem som
  tar hand om ditt ärende, hur det går till och när du får svar.
  
  - Vem: Olle Dal, Enhetschef.
  - Hur: vi vill gärna gå igenom tillsammans med dig vad som har hänt.
  - När: du får svar senast den 20 mars 2026.
  
  Skulle det ta längre tid hör vi av oss före den 20 mars 2026, berättar
  varför och ger dig ett nytt datum.
  
  Har du mer att berätta, eller vill du hellre träffa oss och prata om det
  som har hänt? Du är välkommen att kontakta Olle Dal, Enhetschef,
  e-post anna.berg@example.org. Nämn gärna ärendenumret K-2026-0001.
  
  Med vänlig hälsning
  
  Anna Berg
  Kommunvägledare
  Storsjö kommun
  Next: klag investigate 1, klag decide 1
  $ klag plan 1 --handling dialogue --until 2026-03-20 --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0001",
    "events": [
      {
        "id": "4d5359a405418a60",
        "act": "plan",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {
          "handler": "olle.dal",
          "handling": "dialogue",
          "in-writing": "2026-03-02",
          "until": "2026-03-20",
          "letter": "plan",
          "sent": "post"
        }
      }
    ],
    "status": "in-handling",
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
        "state": "met",
        "met": "2026-03-02T09:00+01:00"
      },
      {
        "id": "promise",
        "rule": "promise",
        "from": "2026-03-02T09:00+01:00",
        "due": "2026-03-20",
        "originally-due": "2026-03-20",
        "binding": "2026-03-20",
        "told-late": null,
        "late": false,
        "state": "running",
        "met": null
      }
    ],
    "letters": [
      "letters/02-plan.txt"
    ],
    "repeats": [],
    "register": "*/register/" (glob)
  }

klag investigate
----------------

  $ klag investigate 1 --report missing.pdf
  */register/missing.pdf: error: cannot be opened: No such file or directory (glob)
  [2]
  $ klag investigate 1 --cause staff
  error: --cause: 'staff' is not known here
  hint: Did you mean staffing?
  [2]
  $ klag investigate 1 --cause staffing --dry-run
  Nothing was saved (dry run).
  K-2026-0001: investigated. It is in handling, level 1.
  Next: klag investigate 1, klag decide 1
  $ klag investigate 1 --cause staffing --findings "Två var sjuka." --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0001",
    "events": [
      {
        "id": "ae5bec5352d43b2c",
        "act": "investigate",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {
          "cause": "staffing"
        }
      }
    ],
    "status": "in-handling",
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
        "state": "met",
        "met": "2026-03-02T09:00+01:00"
      },
      {
        "id": "promise",
        "rule": "promise",
        "from": "2026-03-02T09:00+01:00",
        "due": "2026-03-20",
        "originally-due": "2026-03-20",
        "binding": "2026-03-20",
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

An act can be recorded later than it happened, but not before the last change of the case:

  $ klag investigate 1 --on 2026-02-28
  error: 2026-02-28 lies before the case came in, on 2026-03-02
  hint: Give a later date with --on.
  [4]

A measure or a classification that says nothing is none, and a list may be typed with commas:

  $ klag action 1 --no-input
  error: --what is missing
  hint: Give it with --what.
  [2]
  $ klag classify 1 --no-input
  error: --category is missing
  hint: Choose one of: availability, handling-time, treatment, information, home-care, residential-care, food, preschool-school, school-transport, streets-parks, culture-leisure, premises, other.
  [2]
  $ klag decide 1 --outcome upheld --remedies apology,explanation --dry-run
  Nothing was saved (dry run).
  K-2026-0001: decided. It is in handling, level 1.
  Next: klag investigate 1, klag answer 1
