Backup and restore
==================

A backup is one file with everything: each saved state, and all private content.

  $ . "$TESTDIR/register.sh"
  $ registered "Ingen kom i går kväll."
  $ klag acknowledge 1 --quiet
  K-2026-0001: acknowledged. It is received, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt
  $ head -c 100000 /dev/zero | tr '\0' 'x' >../stor.txt
  $ printf '\377\330\000\r\n' >../bild.jpg
  $ klag attach 1 ../stor.txt ../bild.jpg --quiet
  K-2026-0001: attached. It is received, level 1.
  $ registered "Dörren stod öppen."
  $ klag acknowledge 2 --quiet
  K-2026-0002: acknowledged. It is received, level 1.
  Letter: cases/2026/00/K-2026-0002/letters/01-acknowledgement.txt
  $ klag backup ../evening.klag
  Backed up 2 cases with their private content to */evening.klag. (glob)
  It holds personal data: keep it where only you can read it. Restore it with 'klag restore */evening.klag DIR'. (glob)

It is readable by its owner only, and not overwritten by accident.

  $ stat -c %A ../evening.klag
  -rw-------
  $ klag backup ../evening.klag
  error: */evening.klag exists (glob)
  hint: Choose another name, or say --replace.
  [2]
  $ klag backup ../evening.klag --replace --quiet
  Backed up 2 cases with their private content to */evening.klag. (glob)
  $ klag backup /nonexistent/evening.klag
  error: git says: Unable to create '/nonexistent/evening.klag.part.lock': No such file or directory
  [74]

klag restore
------------

  $ cd ..
  $ klag restore evening.klag restored
  Restored 2 cases to */restored. (glob)
  Next: cd */restored; klag check (glob)
  $ klag restore evening.klag restored
  error: */restored is not empty (glob)
  hint: Name a new folder.
  [4]
  $ klag restore register/klag.yaml other
  error: git says: invalid gitfile format: */register/klag.yaml (glob)
  [74]

Every letter and file came back byte for byte, and so did the private content.

  $ for file in $(cd register && find cases -type f | sort); do
  >     cmp register/$file restored/$file && echo $file
  > done
  cases/2026/00/K-2026-0001/case.yaml
  cases/2026/00/K-2026-0001/files/01.txt
  cases/2026/00/K-2026-0001/files/02.jpg
  cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt
  cases/2026/00/K-2026-0001/private.yaml
  cases/2026/00/K-2026-0002/case.yaml
  cases/2026/00/K-2026-0002/letters/01-acknowledgement.txt
  cases/2026/00/K-2026-0002/private.yaml
  $ klag -C restored check
  All is well; cases: 2.
  $ klag -C restored new --again --name "Sven Ek" --words "Efter återställningen." --quiet
  K-2026-0003: registered. It is received, level 1.
  Deadline: 2026-03-16 (Monday), in 14 days: besked om vem som handlägger och hur lång tid det tar
  $ klag -C restored list
  Number       Received    Status    Unit            Handler  Due
  K-2026-0001  2026-03-02  received  Hemtjänst norr           2026-03-16
  K-2026-0002  2026-03-02  received  Hemtjänst norr           2026-03-16
  K-2026-0003  2026-03-02  received  Hemtjänst norr           2026-03-16

What git copies
---------------

A plain clone has the trail and the figures, but nothing of what people said: no private plane, no letters.

  $ git clone --quiet --no-local register clone
  $ git -C clone for-each-ref --format='%(refname)' | grep klag
  [1]
  $ find clone/cases -type f | sort
  clone/cases/2026/00/K-2026-0001/case.yaml
  clone/cases/2026/00/K-2026-0002/case.yaml
  $ grep -r "Rut Alm" clone register/.git/logs
  [1]
  $ klag -C clone list
  Number       Received    Status    Unit            Handler  Due
  K-2026-0001  2026-03-02  received  Hemtjänst norr           2026-03-16
  K-2026-0002  2026-03-02  received  Hemtjänst norr           2026-03-16
  $ klag -C clone check
  */clone/: nothing guards the register against changes by other programs (glob)
    Put the guard in place with 'klag check --guard'.
  cases/2026/00/K-2026-0001/private.yaml: the private content of K-2026-0001 is missing
    Bring it back from a backup with 'klag restore'.
  cases/2026/00/K-2026-0001/private.yaml: the version of event 963a3d3d507415cd is missing or damaged
    Bring it back from a backup with 'klag restore'.
  cases/2026/00/K-2026-0001/private.yaml: the version of event cdf74028ddf11362 is missing or damaged
    Bring it back from a backup with 'klag restore'.
  cases/2026/00/K-2026-0001/private.yaml: the version of event 9f3c7dc77202cd74 is missing or damaged
    Bring it back from a backup with 'klag restore'.
  cases/2026/00/K-2026-0002/private.yaml: the private content of K-2026-0002 is missing
    Bring it back from a backup with 'klag restore'.
  cases/2026/00/K-2026-0002/private.yaml: the version of event 6d7c7816ae2d0475 is missing or damaged
    Bring it back from a backup with 'klag restore'.
  cases/2026/00/K-2026-0002/private.yaml: the version of event 4063e14b7cfd4ef2 is missing or damaged
    Bring it back from a backup with 'klag restore'.
  [1]
  $ klag -C clone show 1 | head -n 12
  cases/2026/00/K-2026-0001/private.yaml: error: the private content of K-2026-0001 is missing
  hint: Bring it back from a backup with 'klag restore'.

On a server the register may be bare, for instance for the daily mail. Reading works there too.

  $ git clone --quiet --bare --no-local register server.git
  $ klag -C server.git list
  Number       Received    Status    Unit            Handler  Due
  K-2026-0001  2026-03-02  received  Hemtjänst norr           2026-03-16
  K-2026-0002  2026-03-02  received  Hemtjänst norr           2026-03-16
  $ KLAG_NOW=2026-03-25T07:00+01:00 klag -C server.git overdue
  Storsjö kommun, 2026-03-25 (Wednesday)
  
  Over (2)
    Olle Dal
      K-2026-0001  9 days over  besked om vem som handlägger och hur lång tid det
                                tar
                                klag plan 1
      K-2026-0002  9 days over  besked om vem som handlägger och hur lång tid det
                                tar
                                klag plan 2
  $ klag -C server.git check
  */server.git/: nothing guards the register against changes by other programs (glob)
    Put the guard in place with 'klag check --guard'.
  cases/2026/00/K-2026-0001/private.yaml: the private content of K-2026-0001 is missing
    Bring it back from a backup with 'klag restore'.
  cases/2026/00/K-2026-0001/private.yaml: the version of event 963a3d3d507415cd is missing or damaged
    Bring it back from a backup with 'klag restore'.
  cases/2026/00/K-2026-0001/private.yaml: the version of event cdf74028ddf11362 is missing or damaged
    Bring it back from a backup with 'klag restore'.
  cases/2026/00/K-2026-0001/private.yaml: the version of event 9f3c7dc77202cd74 is missing or damaged
    Bring it back from a backup with 'klag restore'.
  cases/2026/00/K-2026-0002/private.yaml: the private content of K-2026-0002 is missing
    Bring it back from a backup with 'klag restore'.
  cases/2026/00/K-2026-0002/private.yaml: the version of event 6d7c7816ae2d0475 is missing or damaged
    Bring it back from a backup with 'klag restore'.
  cases/2026/00/K-2026-0002/private.yaml: the version of event 4063e14b7cfd4ef2 is missing or damaged
    Bring it back from a backup with 'klag restore'.
  [1]
