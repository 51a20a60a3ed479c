What can go wrong with a register's own files, and how it is put right
======================================================================

  $ . "$TESTDIR/register.sh"
  $ registered "Maten var kall."
  $ registered "Ingen kom."
  $ printf 'A letter.\n' >../letter.txt
  $ klag attach 2 ../letter.txt --quiet >/dev/null
  $ klag check
  All is well; cases: 2.
  $ printf '#!/bin/sh\neval "$EDIT"\n' >../editor
  $ chmod +x ../editor
  $ export KLAG_EDITOR=$PWD/../editor

A time zone that is missing, or that nobody knows
-------------------------------------------------

It is refused wherever settings are saved, with its place:

  $ sed -i 's,^time-zone: .*,time-zone: Europe/Stokholm,' klag.yaml
  $ klag save
  klag.yaml:8:12: error: there is no time zone 'Europe/Stokholm'
  hint: Did you mean Europe/Stockholm?
  [3]
  $ klag check
  klag.yaml: differs from what is saved
    Save it with 'klag save'.
  klag.yaml:8:12: there is no time zone 'Europe/Stokholm'
    Did you mean Europe/Stockholm?
  [1]
  $ sed -i '/^time-zone: /d' klag.yaml
  $ klag save
  klag.yaml:3:1: error: 'time-zone' is missing
  hint: Write it as 'time-zone: Europe/Stockholm'.
  [3]
  $ git checkout --quiet klag.yaml
  $ EDIT='sed -i "s,^time-zone: .*,time-zone: Mars/X," "$1"' klag edit settings
  klag.yaml:8:12: error: there is no time zone 'Mars/X'
  hint: Write it as Europe/Stockholm. What you wrote is kept in */.local/state/klag/settings-2026-03-02.txt. (glob)
  [3]

A register that has such settings already, saved by another program, can be mended:

  $ sed -i 's,^time-zone: .*,time-zone: Mars/X,' klag.yaml
  $ git commit --quiet -m "another time zone" klag.yaml
  $ klag overdue
  klag.yaml: error: there is no time zone 'Mars/X'
  hint: Mend it with 'klag edit settings'.
  [3]
  $ klag check
  klag.yaml:8:12: there is no time zone 'Mars/X'
    Write it as Europe/Stockholm.
  [1]
  $ EDIT='sed -i "s,^time-zone: .*,time-zone: Europe/Stockholm," "$1"' klag edit settings
  Saved: klag.yaml
  $ klag overdue
  $ sed -i 's,^time-zone: .*,time-zone: Mars/X,' klag.yaml
  $ git commit --quiet -m "another time zone" klag.yaml
  $ sed -i 's,^time-zone: .*,time-zone: Europe/Stockholm,' klag.yaml
  $ klag save
  Saved: klag.yaml
  $ klag check
  All is well; cases: 2.

A settings file of which a power cut left nothing
-------------------------------------------------

  $ truncate --size 0 klag.yaml
  $ truncate --size 0 organisation.yaml
  $ truncate --size 300 organisation.yaml
  $ klag list
  Number       Received    Status    Unit            Handler  Due
  K-2026-0001  2026-03-02  received  Hemtjänst norr           2026-03-16
  K-2026-0002  2026-03-02  received  Hemtjänst norr           2026-03-16
  klag.yaml was lost, as in a power cut; the saved one counts. See 'klag check'.
  organisation.yaml was lost, as in a power cut; the saved one counts. See 'klag check'.
  $ klag check
  klag.yaml: was lost, as in a power cut; the saved one counts
    Bring it back with 'git checkout HEAD -- klag.yaml'.
  organisation.yaml: was lost, as in a power cut; the saved one counts
    Bring it back with 'git checkout HEAD -- organisation.yaml'.
  [1]
  $ klag save
  klag.yaml:1:1: error: the file is empty
  hint: Nothing was saved; mend it and try again.
  [3]
  $ git checkout --quiet HEAD -- klag.yaml organisation.yaml
  $ klag check
  All is well; cases: 2.

Files of cases that are gone, changed, or strangers
---------------------------------------------------

  $ rm cases/2026/00/K-2026-0001/case.yaml cases/2026/00/K-2026-0001/private.yaml
  $ rm -r cases/2026/00/K-2026-0002/files
  $ echo '# mine' >>cases/2026/00/K-2026-0002/case.yaml
  $ echo 'not of klag' >cases/2026/notes.txt
  $ klag check
  cases/2026/00/K-2026-0001/case.yaml: is gone from the folder; the saved one counts
    Lay it again with 'klag check --lay'.
  cases/2026/00/K-2026-0001/private.yaml: is gone from the folder; the saved one counts
    Lay it again with 'klag check --lay'.
  cases/2026/00/K-2026-0002/case.yaml: was changed by hand; the saved one counts
    Move it away, then lay the saved one again with 'klag check --lay'.
  cases/2026/00/K-2026-0002/files/01.txt: is gone from the folder; the saved one counts
    Lay it again with 'klag check --lay'.
  cases/2026/notes.txt: belongs to no case, and is in no backup
    Keep it with 'klag attach CASE FILE', then move it away.
  [1]
  $ klag check --lay
  cases/2026/00/K-2026-0001/case.yaml: laid again as saved
  cases/2026/00/K-2026-0001/private.yaml: laid again as saved
  cases/2026/00/K-2026-0002/files/01.txt: laid again as saved
  cases/2026/00/K-2026-0002/case.yaml: was changed by hand; the saved one counts
    Move it away, then lay the saved one again with 'klag check --lay'.
  cases/2026/notes.txt: belongs to no case, and is in no backup
    Keep it with 'klag attach CASE FILE', then move it away.
  [1]
  $ cat cases/2026/00/K-2026-0002/files/*
  A letter.
  $ tail -n 1 cases/2026/00/K-2026-0002/case.yaml
  # mine
  $ mv cases/2026/00/K-2026-0002/case.yaml cases/2026/notes.txt ..
  $ klag check --lay
  cases/2026/00/K-2026-0002/case.yaml: laid again as saved
  All is well; cases: 2.
  $ klag check
  All is well; cases: 2.

What a power cut took of a private file is told as such, and nobody is asked to keep it:

  $ private=cases/2026/00/K-2026-0001/private.yaml
  $ klag note 2 --note "Another case." --quiet >/dev/null
  $ size=$(stat -c %s $private)
  $ head -c "$size" /dev/zero >$private
  $ klag check
  cases/2026/00/K-2026-0001/private.yaml: was lost, as in a power cut; the saved one counts
    Lay it again with 'klag check --lay'.
  [1]
  $ klag edit 1 --adopt
  error: the private file of K-2026-0001 was lost, as in a power cut; there is nothing in it to keep
  hint: Lay the saved one again with 'klag check --lay'.
  [4]
  $ klag check --lay
  cases/2026/00/K-2026-0001/private.yaml: laid again as saved
  All is well; cases: 2.

In the place of klag's index of the cases may stand what it wants; it comes again by itself.

  $ rm .git/klag/index.db
  $ mkfifo .git/klag/index.db
  $ klag check
  .git/klag/index.db: is in the place where klag keeps its index of the cases, which it does without
    Move it away: 'klag list' makes the index anew.
  All is well; cases: 2.
  $ klag list | wc -l
  3
  $ klag check
  All is well; cases: 2.

A list of files that git keeps in two parts is refused before anything is saved:

  $ git update-index --split-index
  $ klag note 1 --note "Not saved." --quiet
  error: git's list of files is split, or of a kind that klag does not know
  hint: Type 'git config core.splitIndex false' and 'git update-index --no-split-index'.
  [4]
  $ git update-index --no-split-index

A 'git reset' that was refused
------------------------------

git changes the folder before it asks the guard, and leaves it so:

  $ klag note 1 --note "Ringde upp." --quiet >/dev/null
  $ registered "Kom för sent."
  $ git reset --quiet --hard HEAD~2 2>&1 | grep -v "^fatal"
  error: this would take saved changes away from main
  hint: The register is unchanged. Record acts with klag; settings files may be changed with any editor and 'klag save'. If git has changed files in the folder by now, 'klag check --lay' puts them right.
  $ klag check
  cases/2026/00/K-2026-0001/case.yaml: is an older version; the newest saved one counts
    Lay it again with 'klag check --lay'.
  cases/2026/00/K-2026-0003/case.yaml: is gone from the folder; the saved one counts
    Lay it again with 'klag check --lay'.
  cases/2026/00/K-2026-0001/case.yaml: git would carry changes of cases or reports along with the next 'git commit'; files: 2
    Take them out with 'klag check --lay'.
  [1]
  $ sed -i 's/^# web: .*/web: www.example.org/' klag.yaml
  $ git commit --quiet -m "web" klag.yaml
  $ git commit --quiet -a -m "web" 2>&1 | grep error
  error: cases/2026/00/K-2026-0001/case.yaml would lose or change what was recorded
  $ klag check --lay
  cases/2026/00/K-2026-0001/case.yaml: laid again as saved
  cases/2026/00/K-2026-0003/case.yaml: laid again as saved
  git's list of files: cases are as saved again
  All is well; cases: 3.
  $ git commit --quiet -a --allow-empty -m "web, again"
  $ git status --short
  $ klag check
  All is well; cases: 3.

What somebody staged in cases/ is taken out of the next commit; the file itself stays:

  $ echo 'not of klag' >cases/2026/notes.txt
  $ git add cases/2026/notes.txt
  $ klag check --lay
  git's list of files: cases are as saved again
  cases/2026/notes.txt: belongs to no case, and is in no backup
    Keep it with 'klag attach CASE FILE', then move it away.
  [1]
  $ git status --short
  ?? cases/2026/notes.txt
  $ rm cases/2026/notes.txt

Editing what is not there
-------------------------

An own calendar begins with a page that explains it:

  $ git rm --quiet calendars/SE.yaml
  $ klag save
  Removed: calendars/SE.yaml
  $ EDIT='cat "$1"' klag edit calendar SE
  # Days off of your own, on top of the public holidays of SE, such as a day on which
  # the offices are closed. Change them with 'klag edit calendar SE'.
  format: 1
  # extra:
  #   - {date: 2026-06-05, name: closed for moving}
  extra: []
  Nothing was changed.
  $ EDIT='sed -i "s/^extra: .*/extra: [{date: 2026-06-05, name: flytt}]/" "$1"' klag edit calendar SE
  Saved: calendars/SE.yaml
  $ EDIT=true klag edit letter sv/outcome
  Nothing was changed.
  $ ls letters
  ls: cannot access 'letters': No such file or directory
  [2]
  $ klag edit calendar XX
  error: there is no calendar 'XX'
  hint: Known are: GB-ENG, NL, NO, SE.
  [2]
  $ klag edit procedure nope
  error: there is no procedure 'nope'
  hint: Did you mean ostersund-se, awb-committee-nl, awb-nl, care-nl, care-no, council-gb, goteborg-se, health-gb, health-no, health-se, housing-gb, lex-sarah-se, social-se, wkkgz-nl? For a new one put a copy into the register's folder as procedures/nope.yaml and type 'klag save'.
  [2]
  $ klag edit letter sv/nope
  error: there is no letter 'nope'
  hint: Known are: acknowledgement, plan, progress, notice, report, delay, outcome, praise, suggestion, file-note, escalation, forwarding, referral, withdrawal, question, follow-up, closing, closing-form, leaflet, form, language.
  [2]
  $ klag edit letter xx/outcome
  error: there are no letters in the language 'xx'
  hint: Known are: en, sv, nb, nl.
  [2]
  $ klag edit letter sv/out/come
  error: which letter?
  hint: Type 'klag edit letter sv/outcome', or sv/language for its words.
  [2]
  $ klag edit setings
  error: 'setings' cannot be edited
  hint: Did you mean settings?
  [2]
  $ KLAG_EDITOR= EDITOR=vi klag edit settings </dev/null
  error: no editor can be opened without a terminal or with --no-input
  hint: Change klag.yaml in the register's folder and type 'klag save'.
  [2]
  $ klag edit settings --no-input
  error: no editor can be opened without a terminal or with --no-input
  hint: Change klag.yaml in the register's folder and type 'klag save'.
  [2]

Copies and new registers
------------------------

  $ klag backup evening.klag
  error: */register/evening.klag would lie in the register itself (glob)
  hint: Name a place outside the register's folder, such as 'klag backup /mnt/safe/complaints.klag'.
  [4]
  $ klag backup ../evening.klag --dry-run
  Would back up 3 cases to */evening.klag (dry run). (glob)
  $ klag backup ../evening.klag --quiet
  Backed up 3 cases with their private content to */evening.klag. (glob)
  $ klag restore ../evening.klag inside/it
  error: */register/inside/it lies inside another repository, */register (glob)
  hint: Choose a folder outside it.
  [4]
  $ klag restore ../evening.klag ../restored --dry-run
  Would restore */evening.klag to */restored (dry run). (glob)
  $ klag demo ../practice --dry-run
  Would make a practice register in */practice (dry run). (glob)
  $ cd ..
  $ ls
  case.yaml
  editor
  evening.klag
  letter.txt
  notes.txt
  register
  tmp
  $ klag init letter.txt --procedure social-se --no-input
  error: */letter.txt is not a folder (glob)
  hint: Name a new folder: 'klag init DIR --procedure NAME'.
  [4]
  $ klag demo letter.txt
  error: */letter.txt is not a folder (glob)
  hint: Name a new folder: 'klag demo DIR'.
  [4]

While a person's git is in the middle of something, nothing is saved, and klag says how to end it.

  $ cd register
  $ git bisect start HEAD HEAD~2 >/dev/null
  $ klag note 1 --note "Mitt i."
  error: a git bisect is left unfinished in the register
  hint: Finish it, or type 'git bisect reset'.
  [4]
  $ klag check | grep -A 1 bisect
  */register/: a git bisect is left unfinished in the register (glob)
    Finish it, or type 'git bisect reset'.
  $ git bisect reset 2>/dev/null
  $ git worktree add --quiet -b beside ../beside
  $ klag -C ../beside note 1 --note "Bredvid."
  error: the register's folder shows another state than main
  hint: This is another working tree; 'git worktree list' shows the folder of main.
  [4]
  $ git worktree remove --force ../beside
  $ klag note 1 --note "Efteråt." --quiet
  K-2026-0001: noted. It is received, level 1.
