Letters as drafts for a mail program. They have the letter as a PDF:

  $ /usr/bin/python3 -I -c 'import weasyprint' 2>/dev/null || exit 80
  $ . "$TESTDIR/register.sh"
  $ registered "Ingen kom i går kväll."

Nobody is told that a letter went by e-mail who has no address for it; how it would look can be seen:

  $ klag acknowledge 1 --format email
  $ klag letter 1 acknowledgement --preview --format email | grep -a '^To:\|^Subject:\|filename'
  $ klag edit 1 --email rut@example.org --quiet
  $ klag acknowledge 1 --format email --quiet
  $ klag letter 1

The report of an investigation goes with its covering letter, under the name that it came with; on paper
klag says what to put into the envelope:

  $ printf '%%PDF-1.4 ett\n' >../Rapport\ före\ sommaren.pdf
  $ klag investigate 1 --findings "Schemat var en dag försenat." --report "../Rapport före sommaren.pdf" --letter --format email --quiet
  $ klag letter 1 report --preview --format email | grep -a 'filename'
  $ grep -a 'filename\|^Content-Type' cases/2026/00/K-2026-0001/letters/02-report.eml
  $ grep -a -A9 'filename.*Rapport' cases/2026/00/K-2026-0001/letters/02-report.eml | grep -a '^JVB' | base64 -d
  $ klag letter 1 report --quiet
  $ printf '%%PDF-1.4 två\n' >../tillägg.pdf
  $ klag investigate 1 --report ../tillägg.pdf --letter --quiet
