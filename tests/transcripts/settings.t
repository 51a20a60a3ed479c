Making and changing a register: init, save, edit, check, hook
=============================================================

klag init
---------

  $ klag init register --procedure gothenburg
  error: there is no procedure 'gothenburg'
  hint: Shipped are: awb-committee-nl, awb-nl, care-nl, care-no, council-gb, goteborg-se, health-gb, health-no, health-se, housing-gb, lex-sarah-se, ostersund-se, social-se, wkkgz-nl.
  [2]
  $ klag init register --procedure social-se
  error: --organisation is missing
  hint: On a terminal klag asks; otherwise give --organisation, --unit, --unit-name, --staff, --staff-name, --staff-title and --e-mail.
  [2]
  $ klag init register --procedure social-se --organisation "Hedvalla kommun" \
  >     --unit hemtjanst --unit-name Hemtjänst --staff anna.berg --staff-name "Anna Berg" \
  >     --staff-title Samordnare --e-mail anna.berg@example.org --dry-run
  klag.yaml
  organisation.yaml
  procedures/social-se.yaml
  calendars/SE.yaml
  $ klag init register --procedure social-se --organisation "Hedvalla kommun" \
  >     --unit hemtjanst --unit-name Hemtjänst --staff anna.berg --staff-name "Anna Berg" \
  >     --staff-title Samordnare --e-mail anna.berg@example.org
  Made the register register.
  Personal data is kept apart from the saved history: back it up with 'klag backup FILE', not with a plain copy of the history.
  Check the address of Inspektionen för vård och omsorg (IVO) ('klag edit procedure social-se'): until then neither the leaflet ('klag letter procedure') nor a letter that names it is printed.
  Next: cd register, look at klag.yaml, organisation.yaml and procedures/social-se.yaml ('klag edit'), then 'klag new'.
  $ cat register/klag.yaml
  # The settings of this register. Change them with 'klag edit settings', or with any
  # editor and then 'klag save'.
  format: 1
  organisation: Hedvalla kommun
  # The language of letters when a person has no other: sv, nb, nl or en.
  language: sv
  # A date is due until its day ends here.
  time-zone: Europe/Stockholm
  # The letters before year and number: K-2026-0042.
  series: K
  # The procedure for units that have none of their own (organisation.yaml).
  procedure: social-se
  # plain: personal data is kept readable on this computer or server.
  profile: plain
  # How long before a date 'klag overdue' warns that the person must be told.
  warn-before: 2 working days
  
  # How far back klag looks for the same thing in the same unit when a complaint comes in.
  repeat-within: 12 months
  # The first days of the two halves for 'klag report --half-year'.
  half-years: [01-01, 07-01]
  # Reports on these periods break totals down for the board and the public.
  breakdowns: [half-year, year]
  # Sender of letters. The address may have several lines.
  # address: |
  #   Storgatan 1
  #   831 31 Somewhere
  # phone: +46 63 14 30 00
  e-mail: anna.berg@example.org
  # web: www.example.org
  # How letters are written: text, html, pdf or email (a draft for a mail program).
  letter-format: text
  $ cat register/organisation.yaml
  # Units and staff. Change them with 'klag edit organisation'. Ids never change; somebody
  # who leaves gets a last day (to: 2026-08-31) and stays in the file.
  format: 1
  units:
    # id, name; if need be: part-of (the unit above), level (what it is called), manager (a
    # member of staff), field (social or medical), run-by (own or contracted), procedure,
    # from, to, successor
    - id: hemtjanst
      name: Hemtjänst
      manager: anna.berg
      field: social
  staff:
    # id, name, title, unit, roles, e-mail, phone; if need be: deputy, from, to.
    # Roles: coordinator, manager, department-head, sas, mas, committee, registrar, or others
    # that the procedure names.
    - id: anna.berg
      name: Anna Berg
      title: Samordnare
      unit: hemtjanst
      roles: [coordinator]
      e-mail: anna.berg@example.org

Periods that the procedure's duties are on are broken down as well, but for months:

  $ for procedure in council-gb ostersund-se goteborg-se; do
  >   klag init $procedure --procedure $procedure --organisation X --unit u --unit-name U --staff a.b --staff-name A \
  >     --staff-title T --e-mail a@example.org --quiet && sed -n '/^# Reports/,/^breakdowns/p' $procedure/klag.yaml
  > done 2>/dev/null
  Made the register council-gb.
  # Reports on these periods break totals down for the board and the public.
  breakdowns: [quarter, half-year, year]
  Made the register ostersund-se.
  # Reports on these periods break totals down for the board and the public.
  breakdowns: [tertial, half-year, year]
  Made the register goteborg-se.
  # Reports on these periods break totals down for the board and the public.
  # Those on months give totals only: their numbers are so small that nearly all would be
  # hidden.
  breakdowns: [half-year, year]

Never into a folder that has something in it, nor inside another register:

  $ klag init register --procedure social-se
  error: */register is not empty (glob)
  hint: Name a new folder: 'klag init DIR --procedure NAME'.
  [4]
  $ klag init register/inner --procedure social-se --organisation X --unit x --unit-name X \
  >     --staff a.b --staff-name A --staff-title A --e-mail a@example.org
  error: */register/inner lies inside another repository, */register (glob)
  hint: Choose a folder outside it.
  [4]

klag save
---------

Any editor will do. Until it is saved, klag works by what was saved before, and says so.

  $ cd register
  $ sed -i 's/^language: sv/language: sv   # brev/' klag.yaml
  $ klag list
  No case fits.
  klag.yaml differs from what is saved; 'klag save' saves it.
  $ klag save --dry-run
  Nothing was saved (dry run).
  All is well: klag.yaml
  $ klag save
  Saved: klag.yaml
  $ klag save
  Nothing to save: the settings files are as saved.
  $ sed -i 's/^series: K/series: KLAGOMÅL/' klag.yaml
  $ klag save
  klag.yaml:10:9: error: a series has one to eight capital letters A to Z
  hint: Nothing was saved; mend it and try again.
  [3]
  $ git checkout --quiet klag.yaml

A deadline that an open case still uses can't be dropped:

  $ klag new --channel phone --name "Rut Alm" --words "Ingen kom." --quiet
  K-2026-0001: registered. It is received, level 1.
  Deadline: 2026-03-04 (Wednesday), in 2 days: bekräftelse
  Deadline: 2026-03-30 (Monday), in 28 days: svar till den som klagat
  $ sed -i '/^  - id: acknowledge$/,/^  - id: answer$/{/^  - id: answer$/!d}' procedures/social-se.yaml
  $ klag save
  error: procedures/social-se.yaml drops what open cases still use: K-2026-0001 (clock acknowledge)
  hint: Keep the level or clock until these cases are closed.
  [4]
  $ git checkout --quiet procedures/social-se.yaml

A file that was taken away is removed, unless the register needs it:

  $ rm calendars/SE.yaml
  $ klag list --quiet
  Number       Received    Status    Unit       Handler  Due
  K-2026-0001  2026-03-02  received  Hemtjänst           2026-03-04
  $ klag check
  calendars/SE.yaml: is gone from the folder; the saved one counts
    Bring it back with 'git checkout HEAD -- calendars/SE.yaml', or save that it is gone with 'klag save'.
  [1]
  $ klag save --dry-run
  Nothing was saved (dry run).
  Would be removed: calendars/SE.yaml
  $ klag save
  Removed: calendars/SE.yaml
  $ klag save
  Nothing to save: the settings files are as saved.
  $ rm organisation.yaml
  $ klag save
  organisation.yaml: error: a register cannot be without this file
  hint: Bring it back with 'git checkout HEAD -- organisation.yaml'.
  [4]
  $ klag check
  organisation.yaml: is gone from the folder; the saved one counts
    Bring it back with 'git checkout HEAD -- organisation.yaml'.
  [1]
  $ git checkout HEAD -- organisation.yaml
  $ rm klag.yaml
  $ klag save
  klag.yaml: error: a register cannot be without this file
  hint: Bring it back with 'git checkout HEAD -- klag.yaml'.
  [4]
  $ git checkout HEAD -- klag.yaml
  $ rm procedures/social-se.yaml
  $ klag save
  procedures/social-se.yaml: error: this procedure is still needed: klag.yaml:12:12 names it
  hint: Bring it back with 'git checkout HEAD -- procedures/social-se.yaml'.
  [4]
  $ git checkout HEAD -- procedures/social-se.yaml
  $ sed 's/^name: .*/name: other/' procedures/social-se.yaml >procedures/other.yaml
  $ sed -i 's/^procedure: .*/procedure: other/' klag.yaml
  $ klag save --quiet
  Saved: klag.yaml, procedures/other.yaml
  $ rm procedures/social-se.yaml
  $ klag save
  procedures/social-se.yaml: error: this procedure is still needed by K-2026-0001
  hint: Bring it back with 'git checkout HEAD -- procedures/social-se.yaml'.
  [4]
  $ git checkout HEAD -- procedures/social-se.yaml
  $ rm procedures/other.yaml
  $ sed -i 's/^procedure: .*/procedure: social-se/' klag.yaml
  $ klag save
  Saved: klag.yaml
  Removed: procedures/other.yaml
  $ klag log | head -1
  2026-03-02 09:00  save klag.yaml; remove procedures/other.yaml · Anna Berg (fixed clock)
  $ sed -i 's/^procedure: .*/procedure: others/' klag.yaml
  $ klag save
  klag.yaml:12:12: error: the register has no procedure 'others'
  hint: The register has: social-se.
  [3]
  $ git checkout HEAD -- klag.yaml

The words of letters can be an own file too. It needs only what differs from the shipped one.

  $ mkdir -p letters/sv
  $ printf 'format: 1\nsalutation: "Kära {name}!"\nwords:\n  channel: {phone: på telefon}\n  outcome: {upheldd: Ja.}\n' >letters/sv/language.yaml
  $ klag check
  letters/sv/language.yaml: differs from what is saved
    Save it with 'klag save'.
  letters/sv/language.yaml:5:13: 'upheldd' is not known here
    Did you mean 'upheld'?
  [1]
  $ klag save
  letters/sv/language.yaml:5:13: error: 'upheldd' is not known here
  hint: Did you mean 'upheld'?
  [3]
  $ sed -i '/upheldd/d' letters/sv/language.yaml
  $ klag save
  Saved: letters/sv/language.yaml
  $ klag letter 1 acknowledgement --preview | grep -E 'Kära|telefon'
  Readability: LIX 25, 139 words.
  Kära Rut Alm!
  Tack för att du hörde av dig. Vi tog emot ditt klagomål på telefon den
  $ printf '#!/bin/sh\nsed -i "s/Kära/Bästa/" "$1"\n' >../editor
  $ chmod +x ../editor
  $ KLAG_EDITOR=$PWD/../editor klag edit letter sv/language
  Saved: letters/sv/language.yaml
  $ printf '#!/bin/sh\nsed -i "s/^and: .*/and: [/" "$1"\n' >../editor
  $ KLAG_EDITOR=$PWD/../editor klag edit letter nb/language
  letters/nb/language.yaml:15:6: error: this '[' lacks its ']' or a comma, in line 19 at the latest
  hint: Put a comma between two entries and ']' after the last. What you wrote is kept in */.local/state/klag/settings-2026-03-02.txt. (glob)
  [3]
  $ rm -r letters
  $ klag save
  Removed: letters/sv/language.yaml

The sheet that letters are printed on, and its logo. What the file leaves out is as klag ships it for the country.

  $ mkdir -p letters
  $ printf '#!/bin/sh\nsed -i "s/^# window: .*/window: {left: 105, top: 4 cm}/" "$1"\n' >../editor
  $ KLAG_EDITOR=$PWD/../editor klag edit letterhead
  letters/letterhead.yaml:14:26: error: '4 cm' is not a length from 20 to 100 millimetres
  hint: Write it as 44 or 44.5. What you wrote is kept in */.local/state/klag/settings-2026-03-02-2.txt. (glob)
  [3]
  $ printf '#!/bin/sh\ncat "$1"; sed -i "s/^# window: .*/window: {top: 46.5}/; s/^# logo:/logo:/" "$1"\n' >../editor
  $ KLAG_EDITOR=$PWD/../editor klag edit letterhead
  # What differs in your letters and envelopes from the sheet below, which comes with klag.
  # Take the # away from a line that you change. A logo (PNG, JPEG or SVG, at most 1 MiB) is
  # put into the folder letters. All lengths are millimetres.
  format: 1
  # logo: letters/logo.png
  # footer: [a line, another line]
  # large-print: yes
  # fold-marks: [148.5]
  # Swedish envelopes have their window on the left (V2) or on the right (H2); this is a sheet for H2.
  # verify: the millimetres are an assumption; print `klag letter proof-window` and hold it against
  # your envelopes.
  # verify: yes
  # source: harrykuvert.se names V2 and H2, without measures; these are not sourced
  # window: {left: 105, top: 45, width: 90, height: 35}
  # What stays white at the edges.
  # margins: {top: 20, right: 22, bottom: 25, left: 25}
  # A picture of your own: logo: letters/logo.png (PNG, JPEG or SVG), at most this wide.
  # logo-width: 45
  # font: Liberation Sans
  # size: 11
  letters/letterhead.yaml:5:7: error: there is no picture 'letters/logo.png'
  hint: Put it into the register's folder and type 'klag save'. What you wrote is kept in */.local/state/klag/settings-2026-03-02-3.txt. (glob)
  [3]
  $ printf '\211PNG\r\n\032\n' >letters/logo.png
  $ printf 'format: 1\nlogo: letters/logo.png\n' >letters/letterhead.yaml
  $ klag save
  Saved: letters/letterhead.yaml, letters/logo.png
  $ klag check
  All is well; cases: 1.
  $ rm letters/logo.png
  $ klag save
  letters/logo.png: error: this picture is still needed: letters/letterhead.yaml:2:7 names it
  hint: Bring it back with 'git checkout HEAD -- letters/logo.png'.
  [4]
  $ git checkout HEAD -- letters/logo.png
  $ git status --short
  $ printf 'GIF89a' >letters/logo.png
  $ klag save
  letters/logo.png: error: this is no PNG picture
  hint: Export the picture again as PNG.
  [3]
  $ printf '<svg><script>x</script></svg>' >letters/logo.svg
  $ git checkout HEAD -- letters/logo.png
  $ klag save
  letters/logo.svg: error: this picture has something in it that a letter may not hold: <script
  hint: Export the picture again as PNG.
  [3]
  $ head -c 1048577 /dev/zero >letters/logo.svg
  $ klag save
  letters/logo.svg: error: this picture is larger than 1 MiB
  hint: Scale it down: 600 pixels are wide enough for a letter.
  [3]
  $ rm -r letters
  $ klag save
  Removed: letters/letterhead.yaml, letters/logo.png

Lists and maps that nobody closed:

  $ printf 'units: [\n' >>organisation.yaml
  $ klag save
  organisation.yaml:22:8: error: this '[' lacks its ']' or a comma, in line 23 at the latest
  hint: Put a comma between two entries and ']' after the last.
  [3]
  $ git checkout --quiet organisation.yaml
  $ sed -i 's/^half-years: .*/half-years: [01-01, 07-01/' klag.yaml
  $ klag save
  klag.yaml:21:13: error: this '[' lacks its ']' or a comma, in line 23 at the latest
  hint: Put a comma between two entries and ']' after the last.
  [3]
  $ sed -i 's/^half-years: .*/half-years: {a: 1/' klag.yaml
  $ klag save
  klag.yaml:21:13: error: this '{' lacks its '}' or a comma, in line 23 at the latest
  hint: Put a comma between two entries and '}' after the last.
  [3]
  $ git checkout --quiet klag.yaml

A fixed clock that cannot be read:

  $ KLAG_NOW=tomorrow klag list
  error: the variable KLAG_NOW holds no date or time: 'tomorrow'
  hint: Write it as 2026-01-15, 2026-01-15T14:30+01:00 or 2026-01-15T13:30:00Z; or type 'unset KLAG_NOW' for the time of the machine.
  [2]

klag edit
---------

A correction of a case keeps what it said before.

  $ klag edit 1
  error: what is to be corrected?
  hint: Give the new value, such as 'klag edit 1 --unit …'; see 'klag help edit'.
  [2]
  $ klag edit 1 --received 2026-02-27 --dry-run
  received: 2026-02-27 (before: 2026-03-02)
  Nothing was saved (dry run).
  K-2026-0001: corrected. It is received, level 1.
  Deadline: 2026-03-03 (Tuesday), tomorrow: bekräftelse
  Deadline: 2026-03-27 (Friday), in 25 days: svar till den som klagat
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  $ klag edit 1 --received 2026-02-27 --reference incident=A-17
  received: 2026-02-27 (before: 2026-03-02)
  incident number: A-17
  K-2026-0001: corrected. It is received, level 1.
  Deadline: 2026-03-03 (Tuesday), tomorrow: bekräftelse
  Deadline: 2026-03-27 (Friday), in 25 days: svar till den som klagat
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  $ klag edit 1 --reference incident=A-17
  Nothing was changed: K-2026-0001 says so already.
  $ klag edit 1 --person 2 --person-role witness --name "Bo Ek" --json
  {
    "schema": 1,
    "saved": true,
    "number": "K-2026-0001",
    "events": [
      {
        "id": "a91b319e86bfd33f",
        "act": "correct",
        "on": "2026-03-02T09:00+01:00",
        "by": "anna.berg",
        "facts": {
          "person": 2,
          "person-role": "witness",
          "corrected": [
            "name"
          ]
        }
      }
    ],
    "status": "received",
    "level": 1,
    "clocks": [
      {
        "id": "acknowledge",
        "rule": "acknowledge",
        "from": "2026-02-27",
        "due": "2026-03-03",
        "originally-due": "2026-03-03",
        "binding": "2026-03-03",
        "told-late": null,
        "late": false,
        "state": "running",
        "met": null
      },
      {
        "id": "answer",
        "rule": "answer",
        "from": "2026-02-27",
        "due": "2026-03-27",
        "originally-due": "2026-03-27",
        "binding": "2026-03-27",
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
  $ klag show 1 | sed -n '/^People/,/^$/p;/^Timeline/,/^$/p'
  People
    Rut Alm (complainant)
    Bo Ek (witness)
    Language:  Swedish
  
  Timeline
    2026-03-02 09:00  registered · Anna Berg
    2026-03-02 09:00  corrected · Anna Berg
                      received: 2026-02-27; incident number: A-17; corrected:
                      received, incident number; before: received 2026-03-02
    2026-03-02 09:00  person added · Anna Berg
                      person: 2; role: witness; corrected: name
  

For settings it opens your editor, checks what you wrote, and saves it.

  $ cat >../editor <<'END'
  > #!/bin/sh
  > sed -i 's/^    title: Enhetschef$//; s/name: Hemtjänst$/name: Hemtjänsten/; s/name: Hemtjänst}/name: Hemtjänsten}/' "$1"
  > END
  $ chmod +x ../editor
  $ export KLAG_EDITOR=$PWD/../editor
  $ klag edit organisation
  Saved: organisation.yaml
  $ klag edit organisation
  Nothing was changed.
  $ printf '#!/bin/sh\necho "colour: red" >>"$1"\n' >../editor
  $ klag edit settings
  klag.yaml:33:1: error: unknown key 'colour'
  hint: Nothing was saved; mend it and try again. What you wrote is kept in */.local/state/klag/settings-2026-03-02-4.txt. (glob)
  [3]
  $ printf '#!/bin/sh\nexit 1\n' >../editor
  $ klag edit settings
  error: the editor */register/../editor ended with status 1 (glob)
  [2]
  $ klag edit weather
  error: 'weather' cannot be edited
  hint: Name a case, or settings, organisation, procedure, calendar, letter or letterhead.
  [2]

klag check
----------

  $ klag check
  All is well; cases: 1.
  $ klag check --json
  {
    "schema": 1,
    "findings": []
  }
  $ rm .git/hooks/reference-transaction
  $ klag check
  */register/: nothing guards the register against changes by other programs (glob)
    Put the guard in place with 'klag check --guard'.
  All is well; cases: 1.
  $ klag check --guard
  All is well; cases: 1.

klag hook
---------

Git asks klag before it moves anything: a register's history only grows, and cases are changed by klag alone.

  $ sed -i 's/channel: phone/channel: letter/' cases/2026/00/K-2026-0001/case.yaml
  $ git commit --quiet --all --message "by hand"
  error: cases/2026/00/K-2026-0001/case.yaml would lose or change what was recorded
  hint: The register is unchanged. Record acts with klag; settings files may be changed with any editor and 'klag save'. If git has changed files in the folder by now, 'klag check --lay' puts them right.
  fatal: ref updates aborted by hook
  [128]
  $ git checkout --quiet cases
  $ git reset --quiet --hard HEAD~1
  error: this would take saved changes away from main
  hint: The register is unchanged. Record acts with klag; settings files may be changed with any editor and 'klag save'. If git has changed files in the folder by now, 'klag check --lay' puts them right.
  fatal: ref updates aborted by hook
  [128]

Git had already laid the older settings before it asked. The register itself is unchanged; the folder follows:

  $ klag check
  organisation.yaml: differs from what is saved
    Save it with 'klag save'.
  All is well; cases: 1.
  $ git reset --quiet --hard
  $ klag check
  All is well; cases: 1.

The hook reads what git announces; nothing announced is nothing to refuse.

  $ klag hook reference-transaction prepared </dev/null
  $ klag hook breakfast
  error: 'breakfast' is not possible for NAME
  hint: Possible are: reference-transaction.
  [2]

A wrong fact is taken back:

  $ klag edit 1 --remove diary
  Nothing was changed: K-2026-0001 says so already.
  $ klag edit 1 --danger --diary "SN 2026/9" --quiet
  immediate danger: yes
  diary number: SN 2026/9
  K-2026-0001: corrected. It is received, level 1.
  $ klag edit 1 --remove danger,diary
  immediate danger: taken back (before: yes)
  diary number: taken back (before: SN 2026/9)
  K-2026-0001: corrected. It is received, level 1.
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  $ klag edit 1 --remove danger
  Nothing was changed: K-2026-0001 says so already.
  $ klag edit 1 --remove unit
  error: --unit is missing
  hint: Choose one of: hemtjanst.
  [2]
  $ klag edit 1 --remove colour
  error: --remove colour: no such fact
  hint: Name it as its option: phone, danger, diary …
  [2]
  $ klag edit 1 --phone "063-1 23"
  phone: corrected in the private file
  K-2026-0001: corrected. It is received, level 1.
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  $ klag edit 1 --phone ""
  phone: taken back
  K-2026-0001: corrected. It is received, level 1.
  Next: klag acknowledge 1, klag classify 1, klag assign 1

What was saved, for another program
-----------------------------------

  $ echo 'phone: 063-14 30 00' >> klag.yaml
  $ klag save --json --dry-run
  Nothing was saved (dry run).
  {
    "schema": 1,
    "files": [
      {
        "path": "klag.yaml",
        "removed": false,
        "saved": false
      }
    ]
  }
  $ klag save --json
  {
    "schema": 1,
    "files": [
      {
        "path": "klag.yaml",
        "removed": false,
        "saved": true
      }
    ]
  }
  $ klag save --json
  {
    "schema": 1,
    "files": []
  }
  Nothing to save: the settings files are as saved.
