Keeping in touch: inform, contact, note, attach, action, notify
===============================================================

These acts change no status and may be recorded at any time but on a void case.

  $ . "$TESTDIR/register.sh"
  $ registered "Ingen kom i går kväll."

klag inform
-----------

  $ klag inform 1
  error: --told is missing
  hint: Choose one of: complainant, person-complained-about, unit, staff, others.
  [2]
  $ klag inform 1 --told unit --note "Enheten vet." --dry-run
  Nothing was saved (dry run).
  K-2026-0001: informed. It is received, level 1.
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  $ klag inform 1 --told unit --note "Enheten vet." --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0001",
    "events": [
      {
        "id": "f94ea54dbae976ba",
        "act": "inform",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {
          "told": [
            "unit"
          ]
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

Whoever is complained about gets support, and reports count it (G25):

  $ klag inform 1 --told person-complained-about --support given --note "Samtal med chefen."
  K-2026-0001: informed. It is received, level 1.
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  $ klag show 1 | grep support
                      told: person complained about; support to staff: given
  $ klag inform 1 --told staff --support lots
  error: 'lots' is not possible for --support
  hint: Possible are: given, declined, none.
  [2]

klag contact
------------

  $ klag contact 1 --purpose chat
  error: 'chat' is not possible for --purpose
  hint: Possible are: outcome, question, follow-up, progress, dialogue, meeting, hearing, consent.
  [2]
  $ klag contact 1 --purpose question --channel phone --note "Frågade vilken dörr." --dry-run
  Nothing was saved (dry run).
  K-2026-0001: was in touch. It is received, level 1.
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  $ klag contact 1 --purpose question --channel phone --note "Frågade vilken dörr." --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0001",
    "events": [
      {
        "id": "73e054e534e5f25d",
        "act": "contact",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {
          "channel": "phone",
          "purpose": "question"
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

klag note
---------

  $ klag note 1
  error: --note is missing
  hint: Give it with --note.
  [2]
  $ echo "Ring efter klockan tre." | klag note 1 --file -
  K-2026-0001: noted. It is received, level 1.
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  $ klag note 1 --note "Ring helst på kvällen." --dry-run
  Nothing was saved (dry run).
  K-2026-0001: noted. It is received, level 1.
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  $ klag note 1 --note "Ring helst på kvällen." --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0001",
    "events": [
      {
        "id": "557a0e30283f8a84",
        "act": "note",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {}
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

klag attach
-----------

  $ klag attach 1 missing.jpg
  */register/missing.jpg: error: cannot be opened: No such file or directory (glob)
  [2]
  $ printf '\377\330\000binary' >../bild.jpg
  $ klag attach 1 ../bild.jpg --dry-run
  Nothing was saved (dry run).
  K-2026-0001: attached. It is received, level 1.
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  $ klag attach 1 ../bild.jpg --note "Dörren" --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0001",
    "events": [
      {
        "id": "6c9c45b457bb6153",
        "act": "attach",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {
          "file": true
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
  $ cmp ../bild.jpg cases/2026/00/K-2026-0001/files/01-bild.jpg
  cmp: cases/2026/00/K-2026-0001/files/01-bild.jpg: No such file or directory
  [2]

klag action
-----------

  $ klag action 1 --action 7 --done today
  error: K-2026-0001 has no action 7
  hint: See what may be done next with 'klag show 1'.
  [4]
  $ klag action 1 --what "Nytt lås." --owner olle.dal --until 2026-03-20 --dry-run
  Nothing was saved (dry run).
  K-2026-0001: measure recorded. It is received, level 1.
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  $ klag action 1 --what "Nytt lås." --owner olle.dal --until 2026-03-20 --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0001",
    "events": [
      {
        "id": "5a8773aa512d5f84",
        "act": "action",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {
          "until": "2026-03-20",
          "action": 1,
          "owner": "olle.dal"
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
  $ klag action 1 --action 1 --done today --effect works
  K-2026-0001: measure recorded. It is received, level 1.
  Next: klag acknowledge 1, klag classify 1, klag assign 1

klag notify
-----------

Another body was told, because the law or the person demands it.

  $ klag notify 1 --body police
  error: --body: 'police' is not known here
  hint: Known are: jo, ivo.
  [2]
  $ klag notify 1 --body ivo --note "Anmält enligt lex Sarah." --dry-run
  Nothing was saved (dry run).
  K-2026-0001: notified. It is received, level 1.
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  $ klag notify 1 --body ivo --note "Anmält enligt lex Sarah." --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0001",
    "events": [
      {
        "id": "c70922c2e9bd0619",
        "act": "notify",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {
          "body": "ivo"
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
