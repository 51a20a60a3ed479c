klag new
========

Registers a case and gives it a number. Deadlines count from when it came to us.

  $ . "$TESTDIR/register.sh"
  $ klag new --channel phone --unit hemtjanst-norr --received yesterday --name "Rut Alm" --words "Ingen kom i går kväll."
  K-2026-0001: registered. It is received, level 1.
  Deadline: 2026-03-13 (Friday), in 11 days: besked om vem som handlägger och hur lång tid det tar
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  Tell the person now:
    - Tack för att du säger vad du tycker. Att klaga får inga negativa följder för dig.
    - Inom tio arbetsdagar får du veta vem som handlägger klagomålet och hur lång tid det tar.
    - Om det drar ut på tiden hör vi av oss innan den utsatta tiden har gått ut.
    - Om du inte blir nöjd kan klagomålet lyftas till förvaltningschefen.
    - Vill du överklaga ett beslut eller göra en felanmälan, berättar vi hur du gör.

`--dry-run` checks everything and saves nothing:

  $ klag new --channel phone --unit hemtjanst-norr --name "Sven Ek" --words "Maten var kall." --dry-run
  Nothing was saved (dry run).
  K-2026-0002: registered. It is received, level 1.
  Deadline: 2026-03-16 (Monday), in 14 days: besked om vem som handlägger och hur lång tid det tar
  Next: klag acknowledge 2, klag classify 2, klag assign 2
  Tell the person now:
    - Tack för att du säger vad du tycker. Att klaga får inga negativa följder för dig.
    - Inom tio arbetsdagar får du veta vem som handlägger klagomålet och hur lång tid det tar.
    - Om det drar ut på tiden hör vi av oss innan den utsatta tiden har gått ut.
    - Om du inte blir nöjd kan klagomålet lyftas till förvaltningschefen.
    - Vill du överklaga ett beslut eller göra en felanmälan, berättar vi hur du gör.
  $ klag list
  Number       Received    Status    Unit            Handler  Due
  K-2026-0001  2026-03-01  received  Hemtjänst norr           2026-03-13

Long words come from a file or from standard input; the rest is as in the case before (`--again`).

  $ echo "Dörren stod öppen när jag kom hem." | klag new --again --name "Ali Noor" --file - --quiet
  K-2026-0002: registered. It is received, level 1.
  Deadline: 2026-03-13 (Friday), in 11 days: besked om vem som handlägger och hur lång tid det tar
  $ echo "Och i dag stod den öppen igen." >../brev.txt
  $ klag new --again --name "Ali Noor" --file ../brev.txt --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0003",
    "events": [
      {
        "id": "e8308923ff540d80",
        "act": "new",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {
          "received": "2026-03-01",
          "received-by": "anna.berg",
          "procedure": "ostersund-se",
          "kind": "complaint",
          "channel": "phone",
          "unit": "hemtjanst-norr",
          "language": "sv"
        }
      }
    ],
    "status": "received",
    "level": 1,
    "clocks": [
      {
        "id": "plan",
        "rule": "plan",
        "from": "2026-03-01",
        "due": "2026-03-13",
        "originally-due": "2026-03-13",
        "binding": "2026-03-13",
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

Somebody must have complained:

  $ klag new --channel phone --unit hemtjanst-norr --words "Maten var kall."
  error: who complains?
  hint: Give --name, or --anonymous when the person does not say who they are.
  [2]

and what they said, and where, must be known:

  $ klag new --name "Sven Ek"
  error: --words is missing
         --unit is missing
         --channel is missing
  hint: Give it with --words.
  [2]

A script that may run twice gives a key; the same key registers nothing again.

  $ klag new --again --name "Eva Sjö" --words "Larmet." --key web-form-4711 --quiet
  K-2026-0004: registered. It is received, level 1.
  Deadline: 2026-03-13 (Friday), in 11 days: besked om vem som handlägger och hur lång tid det tar
  $ klag new --again --name "Eva Sjö" --words "Larmet." --key web-form-4711
  It was saved before; nothing was done.
  K-2026-0004: registered. It is received, level 1.
  Deadline: 2026-03-13 (Friday), in 11 days: besked om vem som handlägger och hur lång tid det tar
  Next: klag acknowledge 4, klag classify 4, klag assign 4

The same words for the same unit within ten minutes are most likely the same complaint:

  $ klag new --again --name "Eva Sjö" --words "Larmet."
  error: K-2026-0004 has the same words and was registered minutes ago
  hint: If it is another complaint, say --yes.
  [4]
  $ klag new --again --name "Eva Sjö" --words "Larmet." --yes --quiet
  K-2026-0005: registered. It is received, level 1.
  Deadline: 2026-03-13 (Friday), in 11 days: besked om vem som handlägger och hur lång tid det tar

Whoever else belongs to the case is recorded with it:

  $ klag new --channel phone --unit hemtjanst-norr --name "Eva Ek" --complainant relative --party "person-concerned: Bo Ek" --party "witness: Ida Lund" --words "Ingen kom till min far." --quiet
  K-2026-0006: registered, person added, person added. It is received, level 1.
  Deadline: 2026-03-16 (Monday), in 14 days: besked om vem som handlägger och hur lång tid det tar
  $ klag show 6 | grep -A 4 '^ *People'
  People
    Eva Ek (relative)
    Bo Ek (person concerned)
    Ida Lund (witness)
    Language:  Swedish
  $ klag list --text "Ida Lund" --fields number
  Number
  K-2026-0006
  $ klag new --channel phone --unit hemtjanst-norr --name "Eva Ek" --party "Bo Ek" --words "En sak till."
  error: --party Bo Ek: no role and name
  hint: Write it as "witness: Bo Ek". Roles are: complainant, person-concerned, representative, witness.
  [2]

What was typed is never dropped without a word:

  $ klag new --channel phone --unit hemtjanst-norr --name "Eva Ek" --words "Hej" --file ../brev.txt
  error: --words and --file exclude each other
  hint: Leave one of them out.
  [2]
  $ klag new --channel phone --unit hemtjanst-norr --name "Eva Ek" --words "Ett." --key k7 --quiet
  K-2026-0007: registered. It is received, level 1.
  Deadline: 2026-03-16 (Monday), in 14 days: besked om vem som handlägger och hur lång tid det tar
  $ klag new --channel phone --unit hemtjanst-norr --name "Eva Ek" --words "Två." --key k7 --quiet
  error: K-2026-0007 was registered with the key 'k7', in other words
  hint: Give this one a key of its own.
  [4]
  $ klag new --channel phone --unit hemtjanst-norr --name "Eva Ek" --words "Tre." --override anonymous-chanel --reason "Nej"
  error: there is no rule 'anonymous-chanel'
  hint: Did you mean anonymous-channel?
  [2]
  $ printf '\357\273\277Fyra.\n' | klag new --channel phone --unit hemtjanst-norr --name "Eva Ek" --file - --quiet
  K-2026-0008: registered. It is received, level 1.
  Deadline: 2026-03-16 (Monday), in 14 days: besked om vem som handlägger och hur lång tid det tar
  $ klag show 8 --json | grep '"words"'
          "words": "Fyra.",

A void case is no complaint registered twice:

  $ klag void 8 --reason "Fel person."
  K-2026-0008: void. It is void, level 1.
  $ klag new --channel phone --unit hemtjanst-norr --name "Eva Ek" --words "Fyra." --dry-run --quiet
  K-2026-0009: registered. It is received, level 1.
  Deadline: 2026-03-16 (Monday), in 14 days: besked om vem som handlägger och hur lång tid det tar
