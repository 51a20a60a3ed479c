Deciding, answering and ending
==============================

  $ . "$TESTDIR/register.sh"
  $ registered "Ingen kom i går kväll."
  $ klag plan 1 --handling direct --until 2026-03-10 --quiet
  K-2026-0001: told how it will be handled. It is in handling, level 1.
  Deadline: 2026-03-10 (Tuesday), in 8 days: överenskommen tid
  Letter: cases/2026/00/K-2026-0001/letters/01-plan.txt (post)

klag extend
-----------

With one deadline that can be extended klag needs no `--clock`.

  $ klag extend 1 --until 2026-03-09 --reason "Kortare."
  error: the new date must be later than 2026-03-10 (O04)
  hint: Give a later date with --until.
  [4]
  $ klag extend 1 --until 2026-03-17 --reason "Vi väntar på svar." --dry-run
  Nothing was saved (dry run).
  K-2026-0001: new date. It is in handling, level 1.
  Deadline: 2026-03-17 (Tuesday), in 15 days: överenskommen tid
  Letter: cases/2026/00/K-2026-0001/letters/02-delay.txt (post)
  
  Storsjö kommun
  anna.berg@example.org
  
  Datum: 2 mars 2026
  Vårt ärendenummer: K-2026-0001
  Handläggare: Anna Berg
  
  Rut Alm
  Ågatan 1
  831 00 Storsjö
  
  Vi behöver mer tid för ditt klagomål
  ====================================
  
  Hej Rut Alm!
  
  Vi tog emot ditt klagomål den 2 mars 2026, och vi hade räknat med att
  vara klara senast den 10 mars 2026. Det hinner vi tyvärr inte. Vi ber om
  ursäkt för att du får vänta.
  
  Det här är anledningen:
  
  Vi väntar på svar.
  
  Du får besked senast den 17 mars 2026. Under tiden arbetar vi vidare,
  och du behöver inte göra något.
  
  Undrar du hur det går? Välkommen att kontakta Anna Berg,
  Kommunvägledare, e-post anna.berg@example.org. Nämn gärna ärendenumret
  K-2026-0001.
  
  Är du inte nöjd med hur vi sköter ditt ärende kan du redan nu begära att
  förvaltningschefen tar över. Säg till, så ordnar vi det.
  
  Med vänlig hälsning
  
  Anna Berg
  Kommunvägledare
  Storsjö kommun
  Next: klag acknowledge 1, klag classify 1, klag investigate 1
  $ klag extend 1 --until 2026-03-17 --reason "Vi väntar på svar." --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0001",
    "events": [
      {
        "id": "ad2042dc0e3bf5a8",
        "act": "extend",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {
          "until": "2026-03-17",
          "clock": "promise",
          "letter": "delay",
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
        "due": "2026-03-17",
        "originally-due": "2026-03-10",
        "binding": "2026-03-17",
        "told-late": null,
        "late": false,
        "state": "running",
        "met": null
      }
    ],
    "letters": [
      "letters/02-delay.txt"
    ],
    "repeats": [],
    "register": "*/register/" (glob)
  }

klag decide
-----------

  $ klag decide 1
  error: --outcome is missing
  hint: Choose one of: upheld, partly-upheld, not-upheld, not-established, resolved.
  [2]
  $ klag decide 1 --outcome right
  error: 'right' is not possible for --outcome
  hint: Possible are: upheld, partly-upheld, not-upheld, not-established, resolved.
  [2]
  $ klag decide 1 --outcome upheld --issue 3
  error: K-2026-0001 has no issue 3
  hint: See what may be done next with 'klag show 1'.
  [4]
  $ klag decide 1 --outcome upheld --dry-run
  Nothing was saved (dry run).
  K-2026-0001: decided. It is in handling, level 1.
  Next: klag acknowledge 1, klag classify 1, klag investigate 1
  $ klag decide 1 --outcome upheld --remedies apology --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0001",
    "events": [
      {
        "id": "6a0e7ca647aca040",
        "act": "decide",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {
          "outcome": "upheld",
          "remedies": [
            "apology"
          ]
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
        "due": "2026-03-17",
        "originally-due": "2026-03-10",
        "binding": "2026-03-17",
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

klag answer
-----------

  $ klag answer 1
  error: --explanation is missing
  hint: Give it with --explanation.
  [2]
  $ echo "Du har rätt, någon skulle ha kommit." >../svar.txt
  $ klag answer 1 --file ../svar.txt --dry-run
  Nothing was saved (dry run).
  K-2026-0001: answered. It is answered, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/03-outcome.txt (post)
  
  Storsjö kommun
  anna.berg@example.org
  
  Datum: 2 mars 2026
  Vårt ärendenummer: K-2026-0001
  Handläggare: Anna Berg
  
  Rut Alm
  Ågatan 1
  831 00 Storsjö
  
  Vårt svar på ditt klagomål
  ==========================
  
  Hej Rut Alm!
  
  Tack för att du hörde av dig den 2 mars 2026. Vi har gått igenom det du
  berättade, och här är vårt svar.
  
  Vi ber om ursäkt. Det som hände dig borde inte ha hänt.
  
  Du har rätt, någon skulle ha kommit.
  
  Vår bedömning
  - Klagomålet: Du har rätt. Vi bedömer att klagomålet är befogat.
  
  Om du inte är nöjd
  Då kan du begära att förvaltningschefen ser på ärendet. Det kan du göra
  både om du inte håller med om vårt svar och om du inte är nöjd med hur
  vi har skött ärendet. Hör av dig till Anna Berg, så lämnar vi det
  vidare. Du behöver inte ange några skäl, och du behöver inte börja om
  från början.
  
  Det får inga negativa följder för dig, vad du än väljer.
  
  Har du frågor?
  Välkommen att kontakta Anna Berg, Kommunvägledare,
  e-post anna.berg@example.org. Nämn gärna ärendenumret K-2026-0001.
  
  Med vänlig hälsning
  
  Anna Berg
  Kommunvägledare
  Storsjö kommun
  Next: klag classify 1, klag follow-up 1
  $ klag answer 1 --file ../svar.txt --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0001",
    "events": [
      {
        "id": "d89f048b03781bd0",
        "act": "answer",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {
          "letter": "outcome",
          "sent": "post"
        }
      }
    ],
    "status": "answered",
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
        "due": "2026-03-17",
        "originally-due": "2026-03-10",
        "binding": "2026-03-17",
        "told-late": null,
        "late": false,
        "state": "met",
        "met": "2026-03-02T09:00+01:00"
      }
    ],
    "letters": [
      "letters/03-outcome.txt"
    ],
    "repeats": [],
    "register": "*/register/" (glob)
  }
  $ klag answer 1 --explanation "En gång till."
  error: K-2026-0001 is answered; 'answer' needs a case that is in handling
  hint: See what may be done next with 'klag show 1'.
  [4]

klag follow-up
--------------

  $ klag follow-up 1
  error: --satisfied-outcome is missing
  hint: Choose one of: yes, no, no-reply.
  [2]
  $ klag follow-up 1 --satisfied-outcome yes --dry-run
  Nothing was saved (dry run).
  K-2026-0001: followed up. It is answered, level 1.
  Next: klag classify 1, klag close 1
  $ klag close 1
  error: K-2026-0001 cannot be closed yet: nobody asked whether the person is satisfied (O10)
  hint: Record what they said with 'klag follow-up 1 --satisfied-outcome …', or no-reply. To set the rule aside, add --override closing-demand --reason …
  [4]
  $ klag follow-up 1 --satisfied-outcome yes --satisfied-handling yes --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0001",
    "events": [
      {
        "id": "e83d7cf4b9445805",
        "act": "follow-up",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {
          "satisfied-outcome": "yes",
          "satisfied-handling": "yes"
        }
      }
    ],
    "status": "answered",
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
        "due": "2026-03-17",
        "originally-due": "2026-03-10",
        "binding": "2026-03-17",
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

klag close
----------

  $ klag close 1 --dry-run
  Nothing was saved (dry run).
  K-2026-0001: closed. It is closed, level 1.
  $ klag close 1 --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0001",
    "events": [
      {
        "id": "f9f7b62e090f60c9",
        "act": "close",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {}
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
        "state": "met",
        "met": "2026-03-02T09:00+01:00"
      },
      {
        "id": "promise",
        "rule": "promise",
        "from": "2026-03-02T09:00+01:00",
        "due": "2026-03-17",
        "originally-due": "2026-03-10",
        "binding": "2026-03-17",
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
  $ klag close 1
  error: K-2026-0001 is closed; 'close' needs a case that is answered
  hint: See what may be done next with 'klag show 1'.
  [4]

klag handover
-------------

The shipped procedure names nobody to hand over to; the organisation can.

  $ klag handover 1
  error: --recipient is missing
  hint: Give it with --recipient.
  [2]
  $ klag handover 1 --recipient diary
  error: --recipient: 'diary' is not known here
  hint: The procedure names none; 'klag edit procedure' can add them.
  [2]
  $ echo "handover: {to: [diary], source: Egen rutin}" >>procedures/ostersund-se.yaml
  $ klag save
  Saved: procedures/ostersund-se.yaml
  $ klag handover 1 --recipient diary --dry-run
  Nothing was saved (dry run).
  K-2026-0001: handed over. It is closed, level 1.
  $ klag handover 1 --recipient diary --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0001",
    "events": [
      {
        "id": "5b19d161c2d7f4de",
        "act": "handover",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {
          "recipient": "diary"
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
        "state": "met",
        "met": "2026-03-02T09:00+01:00"
      },
      {
        "id": "promise",
        "rule": "promise",
        "from": "2026-03-02T09:00+01:00",
        "due": "2026-03-17",
        "originally-due": "2026-03-10",
        "binding": "2026-03-17",
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

klag reopen
-----------

  $ klag reopen 1
  error: --because is missing
  hint: Choose one of: new-facts, resumed, returned, external-decision.
  [2]
  $ klag reopen 1 --because new-facts --dry-run
  Nothing was saved (dry run).
  K-2026-0001: opened again. It is in handling, level 1.
  Next: klag acknowledge 1, klag classify 1, klag investigate 1
  $ klag reopen 1 --because new-facts --note "Det hände igen." --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0001",
    "events": [
      {
        "id": "2435d1b9d8638b49",
        "act": "reopen",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {
          "because": "new-facts"
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
        "due": "2026-03-17",
        "originally-due": "2026-03-10",
        "binding": "2026-03-17",
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
  $ klag reopen 1 --because new-facts
  error: K-2026-0001 is in handling; 'reopen' needs a case that is closed
  hint: See what may be done next with 'klag show 1'.
  [4]

klag withdraw
-------------

  $ klag withdraw 1 --reason "Tog tillbaka." --dry-run
  Nothing was saved (dry run).
  K-2026-0001: withdrawn. It is closed, level 1.
  $ klag withdraw 1 --reason "Tog tillbaka." --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0001",
    "events": [
      {
        "id": "036c0ebb8d083ba0",
        "act": "withdraw",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {}
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
        "state": "met",
        "met": "2026-03-02T09:00+01:00"
      },
      {
        "id": "promise",
        "rule": "promise",
        "from": "2026-03-02T09:00+01:00",
        "due": "2026-03-17",
        "originally-due": "2026-03-10",
        "binding": "2026-03-17",
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
  $ klag withdraw 1
  error: K-2026-0001 is closed; 'withdraw' needs a case that is received or in handling or answered
  hint: See what may be done next with 'klag show 1'.
  [4]

klag void
---------

  $ registered "Ett provsamtal."
  $ klag void 2
  error: --reason is missing
  hint: Give it with --reason.
  [2]
  $ klag void 2 --reason "Ett provsamtal." --dry-run
  Nothing was saved (dry run).
  K-2026-0002: void. It is void, level 1.
  $ klag void 2 --reason "Ett provsamtal." --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0002",
    "events": [
      {
        "id": "1371b2bc556512f9",
        "act": "void",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {}
      }
    ],
    "status": "void",
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
