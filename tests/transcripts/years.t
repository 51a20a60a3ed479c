Cases of earlier years leave the folder
=======================================

In a register of many years, `klag maintain --lay-from` keeps only the later cases in the folder. Nothing else
changes: what is saved stays saved.

  $ . "$TESTDIR/register.sh"
  $ registered "Ingen kom i går kväll."
  $ export KLAG_NOW="2027-01-11T09:00+01:00"
  $ registered "Maten var kall."
  $ ls cases
  2026
  2027
  $ klag maintain --lay-from 2027 --dry-run
  Would keep only the cases from 2027 on in the folder; left out: 1, of them open: 1 (dry run).
  $ touch .git/config.lock
  $ klag maintain --lay-from 2027
  error: git's settings are being changed (config.lock is there)
  hint: Wait for it to end and type the command again. If no git runs any more, delete that file.
  [75]
  $ rm .git/config.lock
  $ klag maintain --lay-from 2027
  The folder has the cases from 2027 on; left out: 1, of them open: 1. They stay saved, and all commands go on as before.
  $ ls cases
  2027
  $ git status --short
  $ git ls-files --sparse cases
  cases/2026/
  cases/2027/00/K-2027-0001/case.yaml
  $ klag list
  Number       Received    Status    Unit            Handler  Due
  K-2026-0001  2026-03-02  received  Hemtjänst norr           2026-03-16
  K-2027-0001  2027-01-11  received  Hemtjänst norr           2027-01-25
  $ klag check
  All is well; cases: 2.

A case that is not in the folder goes on like any other. What is written for somebody to use is laid.

  $ klag note K-2026-0001 --note "Ringde igen." --quiet
  K-2026-0001: noted. It is received, level 1.
  $ klag acknowledge K-2026-0001 --quiet
  warning: K-2026-0001: the letter 'acknowledgement' promises 2026-03-16, which has passed
  K-2026-0001: acknowledged. It is received, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt (post)
  $ find cases/2026 -type f
  cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt
  $ git status --short
  $ klag check
  All is well; cases: 2.
  $ klag show K-2026-0001 | head -4
  K-2026-0001 · klagomål
    Status:     received, level 1: enheten
    Received:   2026-03-02 (Monday), telefon
    Unit:       Hemtjänst norr
  $ klag log K-2026-0001 | head -2
  2027-01-11 09:00  K-2026-0001: acknowledge · Anna Berg (fixed clock)
  2027-01-11 09:00  K-2026-0001: note · Anna Berg (fixed clock)

The same command takes it away again. It takes away nothing that is not saved.

  $ echo "min egen anteckning" >cases/2026/00/K-2026-0001/tankar.txt
  $ klag maintain --lay-from 2027
  cases/2026/00/K-2026-0001/tankar.txt: error: this file stands there otherwise than saved
  hint: Type 'klag check'; it says what to do with each such file.
  [4]
  $ rm cases/2026/00/K-2026-0001/tankar.txt
  $ klag maintain --lay-from 2027 --json
  {
    "schema": 1,
    "laid-from": 2027,
    "left-out": 1,
    "left-out-open": 1,
    "saved": true
  }
  $ ls cases
  2027

All years come back as they are saved by now, with their private files.

  $ klag maintain --lay-all
  The folder has the cases of all years.
  $ ls cases/2026/00/K-2026-0001
  case.yaml
  letters
  private.yaml
  $ git status --short
  $ klag check
  All is well; cases: 2.

  $ klag maintain --lay-from 2028
  error: --lay-from takes a year up to 2027
  hint: Type 'klag maintain --lay-from 2027' to keep only this year in the folder.
  [2]
  $ klag maintain --lay-from none
  error: --lay-from takes a year up to 2027
  hint: Type 'klag maintain --lay-from 2027' to keep only this year in the folder.
  [2]
  $ klag maintain --lay-from 2027 --lay-all
  error: --lay-from and --lay-all exclude each other
  [2]

Letters of a case that is left out are copied from what is saved.

  $ klag maintain --lay-from 2027 --quiet
  The folder has the cases from 2027 on; left out: 1, of them open: 1. They stay saved, and all commands go on as before.
  $ klag letter K-2026-0001
  2027-01-11  01-acknowledgement.txt  Anna Berg  post  Rut Alm, Ågatan 1, 831 00
                                                       Storsjö
  They are not in the register's folder: 'klag letter K-2026-0001 --all --output DIR' copies them.
  Kinds of letters: acknowledgement, plan, progress, notice, report, delay, outcome, praise, suggestion, file-note, escalation, forwarding, referral, withdrawal, question, follow-up, closing, closing-form.
  $ klag letter K-2026-0001 acknowledgement --resend
  hint: The letter is not in the register's folder: 'klag letter K-2026-0001 --all --output DIR' copies it.
  K-2026-0001: letter written. It is received, level 1.
  Next: klag classify 2026-1, klag assign 2026-1, klag plan 2026-1
  $ klag letter K-2026-0001 --all --output ../letters
  */letters/K-2026-0001-01-acknowledgement.txt (glob)
  $ ls cases
  2027

What a person's own sparse checkout left out comes back as well, settings among it.

  $ klag maintain --lay-all --quiet
  The folder has the cases of all years.
  $ printf 'extra: [{name: stängt, date: 2027-03-16}]\n' >calendars/SE.yaml
  $ klag save --quiet
  Saved: calendars/SE.yaml
  $ git sparse-checkout set --cone cases procedures
  $ ls
  cases
  klag.yaml
  organisation.yaml
  procedures
  $ klag save
  Nothing to save: the settings files are as saved.
  $ klag maintain --lay-from 2027 --quiet
  The folder has the cases from 2027 on; left out: 1, of them open: 1. They stay saved, and all commands go on as before.
  $ ls
  calendars
  cases
  klag.yaml
  organisation.yaml
  procedures
  $ klag save
  Nothing to save: the settings files are as saved.

A `git commit` that puts an old list of files back is made good by the next act, and a list that was damaged is
made anew.

  $ cp .git/index ../old
  $ klag note K-2026-0001 --note "Ringde." --quiet
  K-2026-0001: noted. It is received, level 1.
  $ cp ../old .git/index
  $ klag note K-2027-0001 --note "Ringde." --quiet
  K-2027-0001: noted. It is received, level 1.
  $ git status --short
  $ truncate -s 250 .git/index
  $ klag maintain --lay-all
  The folder has the cases of all years.
  $ git ls-files -t cases
  H cases/2026/00/K-2026-0001/case.yaml
  H cases/2027/00/K-2027-0001/case.yaml
  $ git status --short

Something in the way is named; nothing of it is touched.

  $ klag maintain --lay-from 2027 --quiet
  The folder has the cases from 2027 on; left out: 1, of them open: 1. They stay saved, and all commands go on as before.
  $ mkdir -p cases/2026/00/K-2026-0001/private.yaml
  $ klag maintain --lay-all
  warning: cases/2026/00/K-2026-0001/private.yaml could not be laid; see what is in its place
  The folder has the cases of all years, but for what could not be laid.
  $ rmdir cases/2026/00/K-2026-0001/private.yaml
  $ klag check --lay
  cases/2026/00/K-2026-0001/private.yaml: laid again as saved
  All is well; cases: 2.
  $ git status --short
