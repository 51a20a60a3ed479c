Backup and restore
==================

A backup is one file with everything: each saved state, and all private content.

  $ . "$TESTDIR/register.sh"
  $ registered "Ingen kom i går kväll."
  $ klag acknowledge 1 --quiet
  K-2026-0001: acknowledged. It is received, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt (post)
  $ head -c 100000 /dev/zero | tr '\0' 'x' >../stor.txt
  $ printf '\377\330\000\r\n' >../bild.jpg
  $ klag attach 1 ../stor.txt ../bild.jpg --quiet
  K-2026-0001: attached. It is received, level 1.
  $ registered "Dörren stod öppen."
  $ klag acknowledge 2 --quiet
  K-2026-0002: acknowledged. It is received, level 1.
  Letter: cases/2026/00/K-2026-0002/letters/01-acknowledgement.txt (post)
  $ klag backup ../evening.klag
  Backed up 2 cases with their private content to */evening.klag. (glob)
  It holds personal data: keep it where only you can read it. To restore it, type: klag restore */evening.klag DIR (glob)

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
  error: there is no folder /nonexistent
  hint: Make it first, or name a file in another folder.
  [2]

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
  error: */register/klag.yaml is no backup of a register (glob)
  hint: Name a file that 'klag backup' wrote.
  [3]
  $ head -c 3000 evening.klag >cut-off.klag
  $ klag restore cut-off.klag some/where/other
  error: the backup */cut-off.klag is damaged or not whole (glob)
  hint: Copy it again from where it is kept, or take an earlier backup. Nothing was restored.
  [3]
  $ head -c 100 evening.klag >shorter.klag
  $ klag restore shorter.klag other
  error: the backup */shorter.klag is damaged or not whole (glob)
  hint: Copy it again from where it is kept, or take an earlier backup. Nothing was restored.
  [3]
  $ (head -c 2000 evening.klag; printf 'changed'; tail -c +2008 evening.klag) >changed.klag
  $ mkdir empty
  $ klag restore changed.klag empty
  error: the backup */changed.klag is damaged or not whole (glob)
  hint: Copy it again from where it is kept, or take an earlier backup. Nothing was restored.
  [3]
  $ git init --quiet notes
  $ git -C notes commit --quiet --allow-empty --message "no register"
  $ git -C notes bundle create --quiet ../notes.bundle --all
  $ klag restore notes.bundle other
  error: */notes.bundle is no backup of a register (glob)
  hint: Name a file that 'klag backup' wrote.
  [3]
  $ touch nothing.klag
  $ klag restore nothing.klag other
  error: */nothing.klag is no backup of a register (glob)
  hint: Name a file that 'klag backup' wrote.
  [3]
  $ ls -d other some empty/* empty/.git
  ls: cannot access 'other': No such file or directory
  ls: cannot access 'some': No such file or directory
  ls: cannot access 'empty/*': No such file or directory
  ls: cannot access 'empty/.git': No such file or directory
  [2]
  $ rm -r empty notes

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
  $ klag -C clone show 1
  The words and names are not in this copy of the register; a copy made with 'klag backup' and 'klag restore' has them.
  K-2026-0001 · klagomål
    Status:     received, level 1: enheten
    Received:   2026-03-02 (Monday), telefon
    Unit:       Hemtjänst norr
    Procedure:  Klagomål, förslag och beröm (ostersund-se)
  
  People
    Not in this copy of the register.
    Language:  Swedish
  
  In the person's own words
    Not in this copy of the register.
  
  Deadlines
    2026-03-16 (Monday)  in 14 days  besked om vem som handlägger och hur lång tid
                                     det tar
  
  Timeline
    2026-03-02 09:00  registered · Anna Berg
    2026-03-02 09:00  acknowledged · Anna Berg
                      in writing: 2026-03-02; the person has a copy of the record
    2026-03-02 09:00  attached · Anna Berg
  
  Next
    klag classify 1, klag assign 1, klag plan 1
  $ klag -C clone show 1 --json | grep -c '"personal"'
  The words and names are not in this copy of the register; a copy made with 'klag backup' and 'klag restore' has them.
  0
  [1]
  $ klag -C clone log 1 --text
  2026-03-02 09:00  K-2026-0001: attach · Anna Berg (fixed clock)
  2026-03-02 09:00  K-2026-0001: acknowledge · Anna Berg (fixed clock)
  2026-03-02 09:00  K-2026-0001: new · Anna Berg (fixed clock)
  
  After new on 2026-03-02
    This version is not in this copy of the register.
  
  After acknowledge on 2026-03-02
    This version is not in this copy of the register.
  
  After attach on 2026-03-02
    This version is not in this copy of the register.
  $ klag -C clone report 2026 | head -3
  The period has not ended; the figures are as of today.
  Storsjö kommun · Klagomål och synpunkter, 2026
    För nämnden
    Register: Storsjö kommun
  $ klag -C clone note 1 --note "This copy cannot know what else was said."
  cases/2026/00/K-2026-0001/private.yaml: error: the words and names of K-2026-0001 are not in this copy of the register
  hint: Work in the register itself, or in a copy made with 'klag backup' and 'klag restore'.
  [3]
  $ klag -C clone list --text "kväll"
  cases/2026/00/K-2026-0001/private.yaml: error: the words and names of K-2026-0001 are not in this copy of the register
  hint: Work in the register itself, or in a copy made with 'klag backup' and 'klag restore'.
  [3]
  $ klag -C clone check
  */clone/: nothing guards the register against changes by other programs (glob)
    Put the guard in place with 'klag check --guard'.
  */clone/: the words, names and files of the cases are not in this copy of the register (glob)
    Work in the register itself, or in a copy made with 'klag backup' and 'klag restore'.
  [1]

Nothing is registered there, and it is no register to back up.

  $ klag -C clone new --channel phone --name "Bo Ek" --words "Hit hör den inte."
  error: the words, names and files of the cases are not in this copy of the register
  hint: Work in the register itself, or in a copy made with 'klag backup' and 'klag restore'.
  [3]
  $ klag -C clone backup clone.klag
  error: the words, names and files of the cases are not in this copy of the register
  hint: Work in the register itself, or in a copy made with 'klag backup' and 'klag restore'.
  [3]

A clone with a part of the history says so.

  $ git clone --quiet --depth 1 file://$PWD/register shallow
  $ klag -C shallow log 1
  warning: the earlier history is not in this copy of the register
  $ klag -C shallow check | grep earlier
  */shallow/: the earlier history is not in this copy of the register (glob)
  $ klag -C shallow backup shallow.klag
  error: the earlier history is not in this copy of the register
  hint: Work in the register itself, or type 'git fetch --unshallow' first.
  [4]

Where something of a case is gone, the rest is backed up and restored all the same, and what is not whole is
named.

  $ cp -r register broken
  $ rm broken/.git/$(git -C broken for-each-ref --format='%(refname)' refs/klag | head -1)
  $ klag -C broken backup broken.klag --quiet
  warning: cases that are not whole in the register, and so not in a backup: 1, the first K-2026-0002. Type 'klag check' to see what is missing, and keep the earlier backups.
  Backed up 2 cases with their private content to */broken.klag. (glob)
  [3]
  $ klag restore broken.klag mended --quiet
  Restored 2 cases to */mended. (glob)
  warning: cases that are not whole in the backup: 1, the first K-2026-0002; all else is restored. Type 'klag check' there to see what is missing; an earlier backup may have it.
  [3]
  $ klag -C mended check
  cases/2026/00/K-2026-0002/private.yaml: the private content of K-2026-0002 is missing
    Bring it back from a backup with 'klag restore'.
  [1]

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
  */server.git/: the words, names and files of the cases are not in this copy of the register (glob)
    Work in the register itself, or in a copy made with 'klag backup' and 'klag restore'.
  [1]

Where a command was cut off while it made a register, the folder is marked: no command works in half a
register.

  $ mkdir -p restored-later/.klag-unfinished
  $ cp -r register/.git register/klag.yaml restored-later
  $ klag -C restored-later list
  error: the register in */restored-later/ is not finished (glob)
  hint: Where 'klag init' or 'klag restore' was cut off, delete the folder and type that command once more.
  [4]
  $ klag restore evening.klag restored-later
  error: the register in */restored-later is not finished (glob)
  hint: Where 'klag init' or 'klag restore' was cut off, delete the folder and type that command once more.
  [4]
