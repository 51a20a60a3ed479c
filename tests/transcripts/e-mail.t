Letters as drafts for a mail program. They have the letter as a PDF:

  $ /usr/bin/python3 -I -c 'import weasyprint' 2>/dev/null || { echo weasyprint is not installed >$SKIPPED; exit 80; }
  $ . "$TESTDIR/register.sh"
  $ registered "Ingen kom i går kväll."

Nobody is told that a letter went by e-mail who has no address for it; how it would look can be seen:

  $ klag acknowledge 1 --format email
  error: no e-mail address is known for this draft
  hint: Record it with 'klag edit 1 --e-mail ADDRESS', or choose another --format.
  [4]
  $ klag letter 1 acknowledgement --preview --format email | grep -a '^To:\|^Subject:\|filename'
  Readability: LIX 24, 145 words.
  Subject: =?UTF-8?Q?Bekr=C3=A4ftelse?= K-2026-0001\r (esc)
  Content-Disposition: attachment; filename=bekraftelse.pdf\r (esc)
  $ klag edit 1 --e-mail rut@example.org --quiet
  e-mail: corrected in the private file
  K-2026-0001: corrected. It is received, level 1.
  $ klag acknowledge 1 --format email --quiet
  K-2026-0001: acknowledged. It is received, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/01-acknowledgement.eml (e-mail)
  $ klag letter 1
  2026-03-02  01-acknowledgement.eml  Anna Berg  e-mail  Rut Alm, rut@example.org
  They stand in cases/2026/00/K-2026-0001/letters.
  Kinds of letters: acknowledgement, plan, progress, notice, report, delay, outcome, praise, suggestion, file-note, escalation, forwarding, referral, withdrawal, question, follow-up, closing, closing-form.

The report of an investigation goes with its covering letter, under the name that it came with; on paper
klag says what to put into the envelope:

  $ printf '%%PDF-1.4 ett\n' >../Rapport\ före\ sommaren.pdf
  $ klag investigate 1 --findings "Schemat var en dag försenat." --report "../Rapport före sommaren.pdf" --letter --format email --quiet
  K-2026-0001: investigated. It is in handling, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/02-report.eml (e-mail)
  $ klag letter 1 report --preview --format email | grep -a 'filename'
  Readability: LIX 22, 136 words.
  \tfilename=foljebrev-till-utredningens-rapport.pdf\r (esc)
  \tfilename*=iso-8859-1''Rapport%20f%F6re%20sommaren.pdf\r (esc)
  $ grep -a 'filename\|^Content-Type' cases/2026/00/K-2026-0001/letters/02-report.eml
  Content-Type: multipart/mixed; boundary="=_klag_letter"\r (esc)
  Content-Type: text/plain; charset=utf-8\r (esc)
  Content-Type: application/pdf; name=foljebrev-till-utredningens-rapport.pdf\r (esc)
  \tfilename=foljebrev-till-utredningens-rapport.pdf\r (esc)
  Content-Type: application/pdf; name*=iso-8859-1''Rapport%20f%F6re%20sommaren.pdf\r (esc)
  \tfilename*=iso-8859-1''Rapport%20f%F6re%20sommaren.pdf\r (esc)
  $ grep -ac "$(base64 '../Rapport före sommaren.pdf')" cases/2026/00/K-2026-0001/letters/02-report.eml
  1
  $ klag letter 1 report --quiet
  K-2026-0001: letter written. It is in handling, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/03-report.txt (post)
  Enclose cases/2026/00/K-2026-0001/files/01.pdf
  $ printf '%%PDF-1.4 två\n' >../tillägg.pdf
  $ klag investigate 1 --report ../tillägg.pdf --letter --quiet
  K-2026-0001: investigated. It is in handling, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/04-report.txt (post)
  Enclose cases/2026/00/K-2026-0001/files/02.pdf
