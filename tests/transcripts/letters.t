Letters: seen before they leave, kept as they were sent, and the sheets to hand out.

  $ . "$TESTDIR/register.sh"
  $ sed -i 's/^# phone:.*/phone: 063-14 30 00/' klag.yaml; klag save --quiet
  $ registered "Ingen kom i går kväll."
  $ registered "Maten var kall." --quiet

How the letter would read; nothing is recorded:

  $ klag letter 1 acknowledgement --preview

It leaves with its act. Which letter an act writes, and whether at once or with --letter, stands in
klag-letters(7):

  $ klag acknowledge 1
  $ klag inform 1 --told complainant --note "Vi väntar på schemat från leverantören." --letter --until 2026-03-20 --quiet
  $ klag letter 1 2>/dev/null

What was kept is what was sent. It can be sent again as it is, and copied out:

  $ klag letter 1 acknowledgement --resend --channel email --quiet
  $ klag letter 1 outcome --resend
  $ klag letter 1 --all --output ../letters
  $ cmp ../letters/K-2026-0001-01-acknowledgement.txt cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt
  $ klag letter 1 --all --output copies

All that are due, in one go:

  $ klag letter --due acknowledge --output ../due --dry-run
  $ klag letter --due acknowledge --output ../due
  $ ls ../due
  $ klag letter --due acknowledge
  $ klag letter --due answer

Somebody else signs:

  $ klag letter 2 acknowledgement --signed-by karin.norr --quiet
  $ tail -3 cases/2026/00/K-2026-0002/letters/02-acknowledgement.txt

A spoken answer leaves a note for the file:

  $ klag assign 2 --as handler --to olle.dal --quiet
  $ klag classify 2 --category other --severity minor --quiet
  $ klag decide 2 --outcome not-upheld --reason "Maten höll 65 grader när den lämnades." --quiet
  $ klag answer 2 --channel phone --explanation "Vi har kontrollerat leveransen." --quiet
  $ sed -n 1,24p cases/2026/00/K-2026-0002/letters/03-file-note.txt

HTML, and a draft for a mail program (PDF and e-mail need WeasyPrint):

  $ klag letter 1 acknowledgement --preview --format html 2>/dev/null | head -6
  $ klag letter 1 acknowledgement --preview --format html --output ../a.html
  $ klag letter 1 acknowledgement --preview --format html --output ../a.html

The sheets to hand out, in any of the languages:

  $ klag letter procedure | head -16
  $ klag letter procedure --language nb | sed -n 6,9p
  $ klag letter form | sed -n 6,14p

A template of one's own wins:

  $ klag letter templates | head -4
  $ klag letter new-template sv/acknowledgement
  $ sed -i 's/^# Vi har.*/# Tack, vi har ditt brev/' letters/sv/acknowledgement.md
  $ klag letter preview acknowledgement 2>/dev/null | sed -n 8,14p
  $ echo '{{nonsense}}' >>letters/sv/acknowledgement.md
  $ klag save
  $ sed -i '$d' letters/sv/acknowledgement.md; klag save --quiet
  $ klag letter templates | head -1

The procedure says what a letter must say; one without it does not leave:

  $ printf 'letters:\n  - {letter: outcome, says: [measures, way-further], kinds: [complaint], source: O01}\n' >../own.yaml
  $ klag procedure show ostersund-se | grep -A3 -i "letters"
  $ klag letter 1 outcome
  $ klag letter 1 nonsense
  $ klag letter
