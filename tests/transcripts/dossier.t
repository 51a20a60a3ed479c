One case for a court, an inspectorate or an ombudsman
=====================================================

  $ . "$TESTDIR/register.sh"
  $ klag new --channel phone --unit hemtjanst-norr --name "Rut Alm" \
  >     --address "Ågatan 1, 831 00 Storsjö" --phone "063-14 30 00" --e-mail rut.alm@example.org \
  >     --about staff --about-name "Kim Lund" --party "witness: Bo Ek-Dahlén" \
  >     --words "Kim Lund kom inte. Ring Rut på +46 63 143000 eller Bo. Alms dörr på Ågatan stod öppen." >/dev/null 2>&1
  $ klag acknowledge 1 >/dev/null 2>&1
  $ klag note 1 --note "Anna Berg ringde RUT; Dahlen bekräftar. Portkod 4711." >/dev/null 2>&1
  $ printf 'Rut Alms brev' >"../rut alm.pdf"
  $ klag attach 1 "../rut alm.pdf" >/dev/null 2>&1

The whole case
--------------

  $ klag dossier 1 --output ../dossier --dry-run
  Would write 8 files to */dossier (dry run): (glob)
    K-2026-0001-dossier.html
    K-2026-0001-dossier.pdf
    README.txt
    case.yaml
    files/01.pdf
    letters/01-acknowledgement.txt
    private.yaml
    SHA256SUMS
  $ test -e ../dossier
  [1]
  $ klag dossier 1 --output ../dossier --quiet | grep -v dossier.pdf
  Wrote * files to */dossier: (glob)
    K-2026-0001-dossier.html
    README.txt
    case.yaml
    files/01.pdf
    letters/01-acknowledgement.txt
    private.yaml
    SHA256SUMS
  $ (cd ../dossier; sha256sum --quiet -c SHA256SUMS; stat -c %A . files README.txt letters/*; cat files/01.pdf; echo)
  drwx------
  drwx------
  -rw-------
  -rw-------
  Rut Alms brev
  $ grep -c "antecknat 2026-03-02 09:00 (ställd klocka)" ../dossier/K-2026-0001-dossier.html
  5
  $ grep -o "files/01.pdf (rut alm.pdf)" ../dossier/K-2026-0001-dossier.html
  files/01.pdf (rut alm.pdf)

What the README says about the audit trail is so:

  $ (cd ../dossier; sh -c "$(sed -n '/klag-v1/p' README.txt)" | cut -d' ' -f1) >../sum
  $ grep '^ *text:' ../dossier/case.yaml | tail -n 1 | grep -c "$(cat ../sum)"
  1
  $ git show "$(grep -o 'versionen [0-9a-f]*' ../dossier/README.txt | cut -d' ' -f2):cases/2026/00/K-2026-0001/case.yaml" | cmp - ../dossier/case.yaml

The same state on the same day gives the same bytes:

  $ klag dossier 1 --output ../again >/dev/null 2>&1
  $ diff -r ../dossier ../again

Its own words are those of the procedure's language, or of another one:

  $ grep -o '<html lang="[a-z]*"' ../dossier/K-2026-0001-dossier.html
  <html lang="sv"
  $ grep -o '<h2>[^<]*' ../dossier/K-2026-0001-dossier.html
  <h2>Uppgifter om ärendet
  <h2>Personer
  <h2>Med personens egna ord
  <h2>Frister
  <h2>Händelser i tidsordning
  <h2>Brev och filer
  <h2>Breven i sin helhet
  <h2>Kontrollspår
  $ klag dossier 1 --output ../english --language en >/dev/null 2>&1
  $ grep -o '<html lang="[a-z]*"' ../english/K-2026-0001-dossier.html
  <html lang="en"
  $ grep -o '<h2>[^<]*' ../english/K-2026-0001-dossier.html
  <h2>Facts
  <h2>People
  <h2>In the person&#39;s own words
  <h2>Deadlines
  <h2>Timeline
  <h2>Letters and files
  <h2>Letters in full
  <h2>Audit trail

It goes into a new folder outside the register:

  $ klag dossier 1 --output ../dossier
  error: */dossier is not empty (glob)
  hint: Name a new folder.
  [4]
  $ klag dossier 1 --output here
  error: */here would lie in the register itself (glob)
  hint: Name a place outside the register's folder, such as 'klag dossier K-2026-0001 --output ../dossier'.
  [4]
  $ klag dossier 1 --output ../no/folder
  error: there is no folder */no (glob)
  hint: Make it first, or name a folder in another one.
  [2]

Masked
------

  $ klag dossier 1 --output ../masked --masked
  error: --masked needs the ground of the masks
  hint: Type 'klag dossier 42 --output DIR --masked --ground "26 kap. 1 § OSL"'.
  [2]
  $ klag dossier 1 --output ../masked --keep witness
  error: --keep goes with --masked
  hint: Type 'klag dossier 42 --output DIR --masked --ground "26 kap. 1 § OSL"'.
  [2]
  $ klag dossier 1 --output ../masked --masked --ground "26 kap. 1 § OSL" --mask 4711
  error: a --mask has no ground
  hint: Write it as --mask "WORDS=GROUND".
  [2]
  $ klag dossier 1 --output ../masked --masked --ground "26 kap. 1 § OSL" --mask "47=18 kap."
  error: a --mask is too short to be found in a text
  hint: Take at least two letters, or four digits.
  [2]
  $ klag dossier 1 --output ../masked --masked --ground "26 kap. 1 § OSL" \
  >     --mask "portkod 4711=18 kap. 8 § OSL" --quiet | grep -v dossier.pdf
  warning: only what is recorded as personal data was covered: read the dossier before it leaves the house, and add what else is secret with --mask
  Wrote * files to */masked: (glob)
    K-2026-0001-dossier.html
    README.txt
    letters/01-acknowledgement.txt
    SHA256SUMS
    files/01.pdf is left out: it cannot be masked
    [1] namn (den som klagar): 10, 26 kap. 1 § OSL
    [2] adress (den som klagar): 7, 26 kap. 1 § OSL
    [3] telefon (den som klagar): 4, 26 kap. 1 § OSL
    [4] e-post (den som klagar): 2, 26 kap. 1 § OSL
    [5] namn (person 2: vittne): 5, 26 kap. 1 § OSL
    [6] namn på den som klagomålet gäller: 4, 26 kap. 1 § OSL
    [7] ord som valts för hand: 1, 18 kap. 8 § OSL
  $ (cd ../masked; sha256sum --quiet -c SHA256SUMS; find . -type f | grep -v dossier.pdf | sort)
  ./K-2026-0001-dossier.html
  ./README.txt
  ./SHA256SUMS
  ./letters/01-acknowledgement.txt

Nothing that was recorded about a person is left, in any file, name or property; the staff are.

  $ values='rut|alms?|ågatan|agatan|831 ?00|14 ?30|rut.alm|kim|lund|bo|ek|dahl.n|portkod|4711'
  $ grep -rniwIE "$values" ../masked
  [1]
  $ find ../masked | grep -iwE "$values"
  [1]
  $ for pdf in ../masked/*.pdf; do
  >     test -e "$pdf" && command -v pdftotext >/dev/null || continue
  >     { pdftotext -layout "$pdf" -; pdfinfo "$pdf"; } | grep -niwE "$values" || true
  > done
  $ grep -o "Anna Berg ringde [^.]*" ../masked/K-2026-0001-dossier.html
  Anna Berg ringde ███ [1]; ███ [5] bekräftar
  $ grep -c "utelämnad: kan inte maskeras" ../masked/K-2026-0001-dossier.html
  1

Letters that are text are masked too:

  $ grep -n "███" ../masked/letters/01-acknowledgement.txt
  7:███ [1]
  8:███ [2]
  9:███ [2]
  14:Hej ███ [1]!
  22:    ███ [6] kom inte. Ring ███ [1] på ███ [3] eller ███ [5]. ███ [1] dörr på
  23:    ███ [2] stod öppen.

For the ombudsman who acts for the complainant:

  $ klag dossier 1 --output ../kept --masked --ground "26 kap. 1 § OSL" --keep complainant --json |
  >     grep covers
        "covers": "namn (person 2: vittne)",
        "covers": "namn på den som klagomålet gäller",
  $ grep -o "Ring Rut på [^<]*" ../kept/K-2026-0001-dossier.html
  Ring Rut på +46 63 143000 eller ███ [1]. Alms dörr på Ågatan stod öppen.
  Ring Rut på +46 63 143000 eller ███ [1]. Alms dörr på

Letters in other formats
------------------------

A letter that was sent in another format stands in the folder as it was sent, and its text, kept when it
was sent, in the dossier; masked, only the text is there:

  $ klag letter 1 acknowledgement --format html --quiet
  K-2026-0001: letter written. It is received, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/02-acknowledgement.html (post)
  $ klag dossier 1 --output ../html --quiet 2>/dev/null | grep letters/
    letters/01-acknowledgement.txt
    letters/02-acknowledgement.html
    letters/02-acknowledgement.txt
  $ grep -c "Hej Rut Alm!" ../html/K-2026-0001-dossier.html
  2
  $ klag dossier 1 --output ../html-masked --masked --ground "26 kap. 1 § OSL" --mask "portkod 4711=18 kap. 8 § OSL" --quiet 2>/dev/null | grep letters/
    letters/01-acknowledgement.txt
    letters/02-acknowledgement.txt
    letters/02-acknowledgement.html is left out: it cannot be masked
  $ grep -rniwIE "$values" ../html-masked
  [1]
  $ grep -c "Hej ███ \[1\]!" ../html-masked/K-2026-0001-dossier.html
  2

The README lists what is there:

  $ registered "Maten var kall." --quiet; klag dossier 2 --output ../second --quiet >/dev/null 2>&1
  $ grep -c "letters/\|files/" ../second/README.txt
  0
  [1]

Files and steps are told in the language of the dossier:

  $ grep -o "fil:</span> [^<]*" ../dossier/K-2026-0001-dossier.html
  fil:</span> files/01.pdf
  $ grep -o "K-2026-0001: [a-z]*" ../dossier/K-2026-0001-dossier.html
  [1]
