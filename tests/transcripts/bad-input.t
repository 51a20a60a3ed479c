Wrong input
===========

Whatever is wrong: klag says what, where and what to type next, saves nothing, and the exit status tells
a script which kind it was.

Words on the command line
-------------------------

  $ klag list
  error: there is no register in * (glob)
  hint: Go to the register's folder, name it with -C, or make one with 'klag init DIR --procedure NAME'.
  [5]
  $ . "$TESTDIR/register.sh"
  $ klag acknowlege 1
  error: there is no command 'acknowlege'
  hint: Did you mean acknowledge?
  [2]
  $ klag new --chanel phone
  error: 'klag new' has no option --chanel
  hint: Did you mean --channel?
  [2]
  $ klag new --channel phone --unit hemtjanst-nor --name "Rut Alm" --words "Hej"
  error: --unit: 'hemtjanst-nor' is not known here
  hint: Did you mean hemtjanst-norr, hemtjanst-soder?
  [2]
  $ klag new --channel fax --unit hemtjanst-norr --name "Rut Alm" --words "Hej"
  error: --channel: 'fax' is not known here
  hint: Known are: phone, letter, email, meeting, reply-card, web-form.
  [2]
  $ klag new --kind complant --channel phone --unit hemtjanst-norr --name "Rut Alm" --words "Hej"
  error: --kind: 'complant' is not known here
  hint: Did you mean complaint?
  [2]
  $ klag new --channel phone --unit hemtjanst-norr --name "Rut Alm" --words "Hej" --by anna.borg
  error: there is no member of staff 'anna.borg'
  hint: Say who you are with --by or KLAG_USER; known are: anna.berg, olle.dal, karin.norr.
  [2]
  $ KLAG_USER=nobody klag new --channel phone --unit hemtjanst-norr --name "Rut Alm" --words "Hej"
  error: there is no member of staff 'nobody'
  hint: Say who you are with --by or KLAG_USER; known are: anna.berg, olle.dal, karin.norr.
  [2]
  $ HOME=/nonexistent klag new --channel phone --unit hemtjanst-norr --name "Rut Alm" --words "Hej"
  error: klag does not know who you are
  hint: Say who you are with --by or KLAG_USER; known are: anna.berg, olle.dal, karin.norr.
  [2]

Dates
-----

  $ klag new --channel phone --unit hemtjanst-norr --name "Rut Alm" --words "Hej" --received 2026-03-03
  error: 2026-03-03 lies in the future (it is 2026-03-02T09:00+01:00)
  hint: Give the date it happened.
  [4]
  $ klag new --channel phone --unit hemtjanst-norr --name "Rut Alm" --words "Hej" --received 3/2/2026
  error: '3/2/2026' is no date
  hint: Write it as 2026-01-15 (year-month-day), or today, yesterday, -3d.
  [2]
  $ klag new --channel phone --unit hemtjanst-norr --name "Rut Alm" --words "Hej" --received 2026-02-30
  error: '2026-02-30' is no date
  hint: Write it as 2026-01-15 (year-month-day), or today, yesterday, -3d.
  [2]
  $ klag new --channel phone --unit hemtjanst-norr --name "Rut Alm" --words "Hej" --received 2026-03-01T25:00
  error: '2026-03-01T25:00' is no time
  hint: Write it as 2026-01-15T14:30.
  [2]

Text
----

  $ klag new --channel phone --unit hemtjanst-norr --name "Rut Alm" --words "$(printf 'Hej \377')"
  --words: error: byte 5 is no text that klag can keep (UTF-8 without control characters)
  hint: Save the text as UTF-8 and try again.
  [3]
  $ printf 'Hej \377\n' >../latin.txt
  $ klag new --channel phone --unit hemtjanst-norr --name "Rut Alm" --file ../latin.txt
  ../latin.txt: error: byte 5 is no text that klag can keep (UTF-8 without control characters)
  hint: Save the text as UTF-8 and try again.
  [3]
  $ klag new --channel phone --unit hemtjanst-norr --name "Rut Alm" --file ../missing.txt
  */register/../missing.txt: error: cannot be opened: No such file or directory (glob)
  [2]
  $ klag new --channel phone --unit hemtjanst-norr --name "$(printf 'Rut\nAlm')" --words "Hej"
  error: --name …: one line only
  [2]
  $ KLAG_EDITOR=/nonexistent klag new --channel phone --unit hemtjanst-norr --name "Rut Alm" --edit
  error: the editor /nonexistent was not found
  hint: Set EDITOR, or give the text with --file FILE.
  [2]
  $ KLAG_EDITOR=/nonexistent klag edit settings
  error: the editor /nonexistent was not found
  hint: Set EDITOR, or give the text with --file FILE.
  [2]

Numbers of cases
----------------

  $ registered "Ingen kom i går kväll."
  $ registered "Från förra året." --received 2025-12-30
  $ klag show 7
  error: there is no case '7'
  hint: See the cases with 'klag list'.
  [5]
  $ klag show 1
  error: '1' may mean K-2025-0001 or K-2026-0001
  hint: Type it with its year, such as 2026-1.
  [2]
  $ klag show 2025-1 | head -n 1
  K-2025-0001 · klagomål
  $ klag show K-2026-0001 | head -n 1
  K-2026-0001 · klagomål
  $ klag show seven
  error: there is no case 'seven'
  hint: See the cases with 'klag list'.
  [5]

No register
-----------

  $ klag -C .. list
  error: there is no register in * (glob)
  hint: Go to the register's folder, name it with -C, or make one with 'klag init DIR --procedure NAME'.
  [5]
  $ klag -C /nonexistent list
  error: there is no register in /nonexistent
  hint: Go to the register's folder, name it with -C, or make one with 'klag init DIR --procedure NAME'.
  [5]

Settings broken by hand
-----------------------

`klag check` names the place of everything that is wrong; nothing of it is saved, and the saved settings
stay in force.

  $ cp organisation.yaml ../organisation.yaml
  $ printf 'format: 1\nunits:\n  - {id: omsorg, name: Omsorg\nstaff: []\n' >organisation.yaml
  $ klag save
  organisation.yaml:3:5: error: a key must be plain text
  hint: Put text with special characters in double quotes.
  [3]
  $ klag check
  organisation.yaml: differs from what is saved
    Save it with 'klag save'.
  organisation.yaml:3:5: a key must be plain text
    Put text with special characters in double quotes.
  [1]
  $ sed 's/manager: olle.dal/manager: ola.dal/' ../organisation.yaml >organisation.yaml
  $ klag save
  organisation.yaml:4:88: error: there is no member of staff 'ola.dal'
  hint: Did you mean 'olle.dal'?
  organisation.yaml:5:90: error: there is no member of staff 'ola.dal'
  hint: Did you mean 'olle.dal'?
  [3]
  $ sed 's/part-of: omsorg/partof: omsorg/' ../organisation.yaml >organisation.yaml
  $ klag save
  organisation.yaml:4:62: error: unknown key 'partof'
  hint: Did you mean 'part-of'?
  organisation.yaml:5:64: error: unknown key 'partof'
  hint: Did you mean 'part-of'?
  [3]
  $ sed 's/^format: 1/format: 2/' ../organisation.yaml >organisation.yaml
  $ klag save
  organisation.yaml:1:9: error: this register needs a newer klag (format 2)
  hint: Install a newer klag; 'klag --version' says which one this is.
  [3]
  $ cp ../organisation.yaml organisation.yaml
  $ sed -i 's/within: 10 working days/within: ten days/' procedures/ostersund-se.yaml
  $ klag save
  procedures/ostersund-se.yaml:112:13: error: this is not a length of time
  hint: Write it as '10 working days', '48 hours', '6 weeks', '6 months commencing on the day' or '5 working days before the day'.
  procedures/ostersund-se.yaml:146:13: error: this is not a length of time
  hint: Write it as '10 working days', '48 hours', '6 weeks', '6 months commencing on the day' or '5 working days before the day'.
  [3]
  $ git checkout --quiet procedures
  $ klag check
  All is well; cases: 2.

The private file changed by hand
--------------------------------

It is refused until somebody says what to do with it; other cases go on.

  $ chmod u+w cases/2026/00/K-2026-0001/private.yaml
  $ sed -i 's/Rut Alm/Ruth Alm/' cases/2026/00/K-2026-0001/private.yaml
  $ klag acknowledge 2026-1
  error: the private file of K-2026-0001 was changed by hand
  hint: Keep the changes with 'klag edit 2026-1 --adopt', or drop them with 'klag edit 2026-1 --discard'.
  [4]
  $ klag check
  cases/2026/00/K-2026-0001/private.yaml: was changed by hand
    Keep it with 'klag edit K-2026-0001 --adopt', or drop it with 'klag edit K-2026-0001 --discard'.
  [1]
  $ klag edit 2026-1 --discard
  The private file of K-2026-0001 is as saved.
  $ grep -c "Ruth" cases/2026/00/K-2026-0001/private.yaml
  0
  [1]
  $ sed -i 's/Rut Alm/Ruth Alm/' cases/2026/00/K-2026-0001/private.yaml
  $ klag edit 2026-1 --adopt
  K-2026-0001: corrected. It is received, level 1.
  Next: klag acknowledge 2026-1, klag classify 2026-1, klag assign 2026-1
  $ klag edit 2026-1 --adopt
  error: the private file was not changed by hand
  [4]
  $ klag acknowledge 2026-1
  K-2026-0001: acknowledged. It is received, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt (post)
  Next: klag classify 2026-1, klag assign 2026-1, klag plan 2026-1
  $ klag acknowledge 2026-1
  error: K-2026-0001 is already acknowledged at level 1
  hint: See what may be done next with 'klag show 2026-1'.
  [4]
  $ klag check
  All is well; cases: 2.

A file whose name has a line break
----------------------------------

  $ echo x >"$(printf '../one\nname.txt')"
  $ klag attach 2026-1 "$(printf '../one\nname.txt')" --quiet
  K-2026-0001: attached. It is received, level 1.
  $ klag check
  All is well; cases: 2.

A closed output
---------------

  $ klag list >&-
  error: the result could not be written: Bad file descriptor
  hint: Make room, or send the output to another place.
  [74]
  $ klag list >/dev/full
  error: the result could not be written: No space left on device
  hint: Make room, or send the output to another place.
  [74]

Texts have their limit; what is longer belongs in a file.

  $ head -c 600000 /dev/zero | tr '\0' 'x' >../long.txt
  $ klag note 2026-1 --file ../long.txt --quiet
  K-2026-0001: noted. It is received, level 1.
  $ klag note 2026-1 --file ../long.txt
  error: the texts of one case may take 1 MiB together; with this one K-2026-0001 would have more
  hint: Shorten the text, or keep it as a file of the case: 'klag attach CASE FILE'.
  [4]
  $ cat ../long.txt ../long.txt | klag new --channel phone --unit omsorg --name "Rut Alm" --file -
  error: the texts of one case may take 1 MiB together; with this one K-2026-0002 would have more
  hint: Shorten the text, or keep it as a file of the case: 'klag attach CASE FILE'.
  [4]

Filters and lists
-----------------

  $ klag list --level x
  error: --level x: not a number
  [2]
  $ klag list --procedure nope
  error: the register has no procedure 'nope'
  hint: The register has: ostersund-se.
  [5]
  $ klag list --from 2026-03-02 --to 2026-03-01
  error: --to lies before --from
  hint: Turn the two dates around.
  [2]
  $ klag list --kind nope
  error: --kind: 'nope' is not known here
  hint: Known are: complaint, suggestion, praise.
  [2]

A variable of a script that was never set is no filter, so that it does not mean everybody:

  $ klag list --unit "$NEVER_SET"
  error: --unit needs a value
  hint: Write --unit UNIT.
  [2]
  $ klag list --status received,closed
  Number       Received    Status    Unit            Handler  Due
  K-2025-0001  2025-12-30  received  Hemtjänst norr           2026-01-16
  K-2026-0001  2026-03-02  received  Hemtjänst norr           2026-03-16
  $ klag report --month --year
  error: --month and --year name two periods
  hint: Give one of them, such as 'klag report 2026-H1'.
  [2]
  $ klag report --month 2025-H1
  error: --month and 2025-H1 name two periods
  hint: Give one of them, such as 'klag report 2026-H1'.
  [2]
  $ klag report --to 2026-01-01
  error: --to needs --from
  hint: Give the first day too, such as --from 2026-01-01.
  [2]
  $ klag report 2099-H1
  error: 2099-H1 has not begun: its first day is 2099-01-01
  hint: Give an earlier period, such as 'klag report --half-year'.
  [2]
