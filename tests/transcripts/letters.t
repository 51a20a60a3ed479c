Letters: seen before they leave, kept as they were sent, and the sheets to hand out.

  $ . "$TESTDIR/register.sh"
  $ sed -i 's/^# phone:.*/phone: 063-14 30 00/' klag.yaml; klag save --quiet
  Saved: klag.yaml
  $ registered "Ingen kom i går kväll."
  $ registered "Maten var kall." --quiet

How the letter would read; nothing is recorded:

  $ klag letter 1 acknowledgement --preview
  Storsjö kommun
  063-14 30 00
  anna.berg@example.org
  
  Datum: 2 mars 2026
  Vårt ärendenummer: K-2026-0001
  
  Rut Alm
  Ågatan 1
  831 00 Storsjö
  
  Vi har tagit emot ditt klagomål
  ===============================
  
  Hej Rut Alm!
  
  Tack för att du hörde av dig. Vi tog emot ditt klagomål per telefon den
  2 mars 2026. Det du berättar hjälper oss att bli bättre, och det får
  inga negativa följder för dig att du hör av dig.
  
  Så här har vi antecknat det som du berättade:
  
      Ingen kom i går kväll.
  
  Stämmer något inte, eller vill du lägga till något? Säg till, så ändrar
  vi.
  
  Det här händer nu
  - Senast den 16 mars 2026 får du veta vem som handlägger ärendet och hur
    lång tid det tar.
  - Om det drar ut på tiden hör vi av oss innan dess och berättar varför.
  
  Vill du läsa våra rutiner för klagomål? Hör av dig, så skickar vi dem.
  
  Har du frågor?
  Välkommen att kontakta Anna Berg, Kommunvägledare,
  e-post anna.berg@example.org. Nämn gärna ärendenumret K-2026-0001.
  
  Med vänlig hälsning
  
  Anna Berg
  Kommunvägledare
  Storsjö kommun
  Readability: LIX 24, 145 words.

It leaves with its act. Which letter an act writes, and whether at once or with --letter, stands in
klag-letters(7):

  $ klag acknowledge 1
  K-2026-0001: acknowledged. It is received, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt (post)
  Next: klag classify 1, klag assign 1, klag plan 1
  $ klag inform 1 --told complainant --note "Vi väntar på schemat från leverantören." --letter --until 2026-03-20 --quiet
  K-2026-0001: informed. It is received, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/02-progress.txt (post)
  $ klag letter 1 2>/dev/null
  2026-03-02  01-acknowledgement.txt  Anna Berg  post  Rut Alm, Ågatan 1, 831 00
                                                       Storsjö
  2026-03-02  02-progress.txt         Anna Berg  post  Rut Alm, Ågatan 1, 831 00
                                                       Storsjö

What was kept is what was sent. It can be sent again as it is, and copied out:

  $ klag letter 1 acknowledgement --resend --sent hand --quiet
  K-2026-0001: letter written. It is received, level 1.
  $ klag letter 1 outcome --resend
  error: nothing in K-2026-0001 calls for the letter 'outcome' yet
  hint: 'klag answer 1' writes it; with --dry-run it only shows it.
  [4]
  $ klag letter 1
  2026-03-02  01-acknowledgement.txt  Anna Berg  post             Rut Alm, Ågatan
                                                                  1, 831 00
                                                                  Storsjö
  2026-03-02  02-progress.txt         Anna Berg  post             Rut Alm, Ågatan
                                                                  1, 831 00
                                                                  Storsjö
  2026-03-02  01-acknowledgement.txt  Anna Berg  hand, once more  Rut Alm, Ågatan
                                                                  1, 831 00
                                                                  Storsjö
  They stand in cases/2026/00/K-2026-0001/letters.
  Kinds of letters: acknowledgement, plan, progress, notice, report, delay, outcome, praise, suggestion, file-note, escalation, forwarding, referral, withdrawal, question, follow-up, closing, closing-form.
  $ grep -c "Rut\|Ågatan" cases/2026/00/K-2026-0001/case.yaml
  0
  [1]
  $ klag letter 1 --all --output ../letters
  */letters/K-2026-0001-01-acknowledgement.txt (glob)
  */letters/K-2026-0001-02-progress.txt (glob)
  $ cmp ../letters/K-2026-0001-01-acknowledgement.txt cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt
  $ klag letter 1 --all --output copies
  error: */register/copies would lie in the register itself (glob)
  hint: Name a place outside the register's folder, such as 'klag letter K-2026-0001 --all --output ../letters'.
  [4]

Somebody else signs:

  $ klag letter 2 acknowledgement --signed-by karin.norr --quiet
  K-2026-0002: letter written. It is received, level 1.
  Letter: cases/2026/00/K-2026-0002/letters/01-acknowledgement.txt (post)
  $ tail -3 cases/2026/00/K-2026-0002/letters/01-acknowledgement.txt
  Karin Norr
  Förvaltningschef
  Storsjö kommun

A spoken answer leaves a note for the file:

  $ klag assign 2 --as handler --to olle.dal --quiet
  K-2026-0002: assigned. It is in handling, level 1.
  $ klag classify 2 --category other --severity minor --quiet
  K-2026-0002: classified. It is in handling, level 1.
  $ klag decide 2 --outcome not-upheld --reason "Maten höll 65 grader när den lämnades." --quiet
  K-2026-0002: decided. It is in handling, level 1.
  $ klag answer 2 --channel phone --explanation "Vi har kontrollerat leveransen." --quiet
  K-2026-0002: answered. It is answered, level 1.
  Letter: cases/2026/00/K-2026-0002/letters/02-file-note.txt
  $ sed -n 1,24p cases/2026/00/K-2026-0002/letters/02-file-note.txt
  Storsjö kommun
  063-14 30 00
  anna.berg@example.org
  
  Datum: 2 mars 2026
  Vårt ärendenummer: K-2026-0002
  Handläggare: Olle Dal
  
  Tjänsteanteckning om muntligt svar
  ==================================
  
  - Ärendenummer: K-2026-0002
  - Ärendet gäller: ett klagomål, som kom in den 2 mars 2026
  - Svaret lämnades: den 2 mars 2026, per telefon
  - Svaret lämnades till: Rut Alm
  - Kontaktperson i ärendet: Olle Dal, Enhetschef, telefon 063-14 30 00,
    e-post anna.berg@example.org
  
  Svaret som lämnades
      Vi har kontrollerat leveransen.
  
  Bedömningen
  - Övrigt: Klagomålet bedöms inte som befogat. Maten höll 65 grader när
    den lämnades.

HTML, and a draft for a mail program (PDF and e-mail need WeasyPrint):

  $ klag letter 1 acknowledgement --preview --format html 2>/dev/null | head -6
  <!DOCTYPE html>
  <html lang="sv">
  <head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  $ klag letter 1 acknowledgement --preview --format html --output ../a.html
  Written: */a.html (glob)
  Readability: LIX 24, 145 words.
  $ klag letter 1 acknowledgement --preview --format html --output ../a.html
  error: */a.html exists (glob)
  hint: Choose another name, or move it away first.
  [2]

What cannot be shown leaves nothing behind:

  $ mkdir ../temporary; klag=$(command -v klag)
  $ XDG_RUNTIME_DIR=$PWD/../temporary PATH=/nonexistent $klag letter 1 acknowledgement --open
  error: there is no program to show it with (xdg-open)
  hint: Write it into a file: --output FILE.
  [2]
  $ ls ../temporary

Somebody who wants no answer gets no letter, and one who wants it by e-mail has one address:

  $ registered "Det drar från fönstret." --answer-by none --quiet
  $ klag acknowledge 3 --quiet
  K-2026-0003: acknowledged. It is received, level 1.
  $ klag letter 3 acknowledgement
  error: no letter goes to the person: K-2026-0003 wants no answer
  hint: If the person has changed their mind, type 'klag edit K-2026-0003 --answer-by letter'.
  [4]
  $ klag new --channel phone --unit hemtjanst-norr --name "Rut Alm" --e-mail "rut@example.com, per@example.com" --words "Rök."
  error: --e-mail rut@example.com, per@example.com: this is not one e-mail address
  [2]
  $ registered "Det luktar rök." --e-mail rut@example.com --answer-by e-mail --quiet
  $ klag acknowledge 4 --quiet
  K-2026-0004: acknowledged. It is received, level 1.
  Letter: cases/2026/00/K-2026-0004/letters/01-acknowledgement.txt (e-mail)
  $ klag letter 4 --quiet
  2026-03-02  01-acknowledgement.txt  Anna Berg  e-mail  Rut Alm, rut@example.com

The sheets to hand out, in any of the languages. The leaflet names the body to turn to, and waits until
somebody has checked its address:

  $ klag letter procedure
  error: the address of Riksdagens ombudsmän (JO) has not been checked
  hint: Set it with 'klag edit procedure ostersund-se', and take the line 'verify: yes' out.
  [4]
  $ sed -i '/id: jo/,/source/{s/verify: yes/address: Box 16327, 103 26 Stockholm/}' procedures/ostersund-se.yaml
  $ klag save --quiet
  Saved: procedures/ostersund-se.yaml
  $ klag letter procedure | head -16
  Storsjö kommun
  063-14 30 00
  anna.berg@example.org
  
  Så lämnar du klagomål till Storsjö kommun
  =========================================
  
  Är du inte nöjd? Berätta det för oss. Då kan vi rätta till det som har
  blivit fel, och det blir bättre för andra också. Har du en synpunkt, ett
  förslag eller vill ge beröm är du lika välkommen.
  
  - Alla får klaga, även för någon annans räkning.
  - Det får inga negativa följder att klaga, varken för dig eller för den
    som du hjälper.
  - Du får vara anonym. Då kan vi inte svara dig, men vi tar vara på det
    du berättar.
  $ klag letter procedure --language nb | sed -n 6,9p
  ==============================================
  
  Er du ikke fornøyd? Si fra til oss. Da kan vi rette opp det som har gått
  galt, og det blir bedre for andre også. Har du en tilbakemelding, et
  $ klag letter form | sed -n 6,14p
  ===========================================
  
  Till Storsjö kommun
  
  Tack för att du hör av dig. Skriv med egna ord, och fyll i det du kan
  och vill. Det får inga negativa följder för dig. Behöver du hjälp att
  skriva, eller vill du hellre berätta? Hör av dig, så hjälper vi dig.
  Lämna blanketten till oss, eller skicka den hit:
  

A template of one's own wins:

  $ klag letter templates --quiet | head -4
  acknowledgement            bekräftelse
  acknowledgement.lex-sarah  bekräftelse
  plan                       besked om handläggningen
  plan.lex-sarah             besked om handläggningen
  $ klag letter new-template sv/acknowledgement
  letters/sv/acknowledgement.md
  Change it in any editor, look at it with 'klag letter preview acknowledgement', then type 'klag save'.
  letters/sv/acknowledgement.md differs from what is saved; 'klag save' saves it.
  $ sed -i 's/^# Vi har.*/# Tack, vi har ditt brev/' letters/sv/acknowledgement.md
  $ klag letter preview acknowledgement 2>/dev/null | sed -n 8,14p
  Maj-Britt Öberg
  Åkervägen 12 B
  800 01 Strandby
  
  Tack, vi har ditt brev
  ======================
  
  $ echo '{{nonsense}}' >>letters/sv/acknowledgement.md
  $ klag save
  letters/sv/acknowledgement.md:84:1: error: this letter has no value 'nonsense'
  hint: The names are listed in klag-letters(7): type 'man klag-letters'.
  [3]
  $ sed -i '$d' letters/sv/acknowledgement.md; klag save --quiet
  Saved: letters/sv/acknowledgement.md
  $ klag letter templates --quiet | head -1
  acknowledgement            bekräftelse (the register's own)

A preview refuses what would not be saved, with its place, and so does 'klag check' what came into the
register by another way. It shows the letterhead of the folder too, which is not saved yet:

  $ echo 'Vi är **ledsna**: {{is_praise}}' >>letters/sv/acknowledgement.md
  $ klag letter preview acknowledgement
  letters/sv/acknowledgement.md:84:19: error: 'is_praise' is a section (yes or no), not a text
  hint: Write {{#is_praise}} before the words that belong to it, and {{/is_praise}} after them.
  [3]
  $ klag save
  letters/sv/acknowledgement.md:84:19: error: 'is_praise' is a section (yes or no), not a text
  hint: Write {{#is_praise}} before the words that belong to it, and {{/is_praise}} after them.
  [3]
  $ sed -i 's/{{is_praise}}/<br>/' letters/sv/acknowledgement.md; klag save
  letters/sv/acknowledgement.md:84:7: error: a letter has no place for this: emphasis with * or _
  hint: It has headings with # and ##, paragraphs, lists with - and quotations with >.
  [3]
  $ git -c core.hooksPath=/dev/null commit -qam "by hand"; klag check
  letters/sv/acknowledgement.md:84:7: a letter has no place for this: emphasis with * or _
    It has headings with # and ##, paragraphs, lists with - and quotations with >.
  letters/sv/acknowledgement.md:84:19: a letter has no place for this: HTML
    It has headings with # and ##, paragraphs, lists with - and quotations with >.
  [1]
  $ klag letter 1 acknowledgement --preview 2>&1 >/dev/null
  warning: letters/sv/acknowledgement.md:84:7: a letter has no place for this: emphasis with * or _
  warning: letters/sv/acknowledgement.md:84:19: a letter has no place for this: HTML
  Readability: LIX 23, 148 words.
  $ sed -i '$d' letters/sv/acknowledgement.md; klag save --quiet
  Saved: letters/sv/acknowledgement.md
  $ printf 'format: 1\nfooter: [Org.nr 212000-0000]\n' >letters/letterhead.yaml
  $ klag letter preview acknowledgement --format html --quiet | grep -c 'Org.nr'
  2
  $ klag letter 1 acknowledgement --preview --format html --quiet | grep -c 'Org.nr'
  0
  [1]
  $ klag save --quiet; klag letter 1 acknowledgement --preview --format html --quiet | grep -c 'Org.nr'
  Saved: letters/letterhead.yaml
  2

A procedure may name a set of templates that come before the usual ones; it must be there, and no letter is guessed:

  $ sed -i 's/^tell:/templates: egna\n\n&/' procedures/ostersund-se.yaml; klag save
  procedures/ostersund-se.yaml: error: there are no templates 'egna'
  hint: Take the line 'templates:' out, or save letters/sv/outcome.egna.md or the like with it.
  [3]
  $ klag letter new-template sv/progress.egna --quiet
  letters/sv/progress.egna.md
  $ sed -i 's/^# .*/# Hälsning om {{your_case}}/' letters/sv/progress.egna.md; klag save
  Saved: letters/sv/progress.egna.md, procedures/ostersund-se.yaml
  $ klag letter preview progress 2>/dev/null | sed -n '/^Hälsning/p'
  Hälsning om ditt klagomål
  $ klag letter preview outcome 2>/dev/null | sed -n '/^Vårt svar/p'
  Vårt svar på ditt klagomål
  $ klag letter preview progress.andra
  error: there is no letter 'progress.andra'
  hint: Did you mean progress.egna?
  [2]
  $ rm letters/sv/progress.egna.md; klag save
  procedures/ostersund-se.yaml: error: there are no templates 'egna'
  hint: Take the line 'templates:' out, or save letters/sv/outcome.egna.md or the like with it.
  [3]
  $ sed -i '/^templates: egna/d' procedures/ostersund-se.yaml; klag save
  Saved: procedures/ostersund-se.yaml
  Removed: letters/sv/progress.egna.md

A letter of a case is in the person's language, and one that was kept is sent as it is:

  $ klag letter 1 acknowledgement --preview --language nb
  error: the letters of a case are in the person's language
  hint: Change that with 'klag edit K-2026-0001 --language nb'.
  [2]
  $ klag letter 1 acknowledgement --preview --resend
  error: --resend sends what was kept, as it is
  hint: 'klag letter K-2026-0001' says where it stands.
  [2]

The procedure says what a letter must say, and one without it does not leave:

  $ klag procedure show ostersund-se | sed -n '/What letters must say/,/^$/p'
  What letters must say
    plan:  says handler, time-frame; kinds complaint; O01
    plan:  says how; kinds complaint; O03
    progress:  says next-steps; kinds complaint; O03
    delay:  says time-frame; kinds complaint; O04, O31
    referral:  says next-steps; kinds complaint; O20
    outcome:  says contact; kinds complaint; O09
    outcome:  says way-further; kinds complaint; O10, O11
    outcome:  says signature; kinds complaint; eget förslag
    escalation:  says next-steps; kinds complaint; O03
  
  $ klag letter new-template sv/plan --quiet
  letters/sv/plan.md
  $ sed -i '/^- Vem:/d' letters/sv/plan.md; sed -i 's/{{contact}}/oss/' letters/sv/plan.md
  $ klag save --quiet
  Saved: letters/sv/plan.md
  $ klag plan 1 --handler olle.dal --handling dialogue --until 2026-03-20
  error: the letter 'plan' lacks who handles it (O01)
  hint: Add it to the case or the template (klag-letters(7)), or record the act without a letter: --no-letter.
  [4]
  $ klag plan 1 --handler olle.dal --handling dialogue --until 2026-03-20 --no-letter --quiet
  K-2026-0001: told how it will be handled. It is in handling, level 1.
  Deadline: 2026-03-20 (Friday), in 18 days: överenskommen tid
  $ klag letter 1 plan --preview 2>&1 | tail -2
  Readability: LIX 18, 116 words.
  warning: it lacks who handles it (O01)

What was typed wrong:

  $ klag letter 1 outcome
  error: nothing in K-2026-0001 calls for the letter 'outcome' yet
  hint: 'klag answer 1' writes it; with --dry-run it only shows it.
  [4]
  $ klag letter 1 nonsense
  error: there is no letter 'nonsense'
  hint: Known are: acknowledgement, plan, progress, notice, report, delay, outcome, praise, suggestion, file-note, escalation, forwarding, referral, withdrawal, question, follow-up, closing, closing-form.
  [2]
  $ klag letter
  error: which case, or which sheet?
  hint: Type 'klag letter 42' for a case's letters; 'klag help letter' has the rest.
  [2]
  $ klag letter new-template outcome
  error: which letter?
  hint: Type 'klag letter new-template sv/outcome'.
  [2]

An answer is not a reason, and whom to ask is not who handles it: each is said by its own fact.

  $ sed -i 's/^letters:/letters:\n  - {letter: outcome, says: [findings, reasons], source: "own rule, decided 2026-01-01"}/' procedures/ostersund-se.yaml
  $ klag save --quiet
  Saved: procedures/ostersund-se.yaml
  $ klag classify 1 --category other --severity minor --quiet
  K-2026-0001: classified. It is in handling, level 1.
  warning: the same came up in this unit once in the last 12 months: K-2026-0002
  $ klag decide 1 --outcome not-upheld --quiet
  K-2026-0001: decided. It is in handling, level 1.
  $ klag answer 1 --explanation "Schemat kom för sent." --quiet
  error: the letter 'outcome' lacks what was found (own rule, decided 2026-01-01); the reasons (own rule, decided 2026-01-01)
  hint: Record them with 'klag investigate … --findings'.
  [4]
  $ klag investigate 1 --findings "Schemat var en dag försenat." --quiet
  K-2026-0001: investigated. It is in handling, level 1.
  $ klag answer 1 --explanation "Schemat kom för sent." --quiet
  error: the letter 'outcome' lacks the reasons (own rule, decided 2026-01-01)
  hint: Record them with 'klag decide … --reason'.
  [4]
  $ klag decide 1 --outcome not-upheld --reason "Leverantören svarar för schemat." --quiet
  K-2026-0001: decided. It is in handling, level 1.
  $ klag answer 1 --explanation "Schemat kom för sent." --quiet
  K-2026-0001: answered. It is answered, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/03-outcome.txt (post)

All acknowledgements that are due, in one go:

  $ cd ..
  $ klag init sector --procedure social-se --organisation "Storsjö kommun" --unit sol --unit-name Solgården --staff anna.berg --staff-name "Anna Berg" --staff-title Enhetschef --e-mail anna.berg@example.org --quiet
  Made the register sector.
  $ cd sector
  $ klag new --channel phone --unit sol --kind complaint --name "Rut Alm" --words "Ingen kom." --quiet
  K-2026-0001: registered. It is received, level 1.
  Deadline: 2026-03-04 (Wednesday), in 2 days: bekräftelse
  Deadline: 2026-03-30 (Monday), in 28 days: svar till den som klagat
  $ klag new --channel phone --unit sol --kind complaint --name "Per Öst" --words "Maten var kall." --quiet
  K-2026-0002: registered. It is received, level 1.
  Deadline: 2026-03-04 (Wednesday), in 2 days: bekräftelse
  Deadline: 2026-03-30 (Monday), in 28 days: svar till den som klagat
  $ klag new --channel letter --unit sol --kind complaint --anonymous --words "Det är kallt." --quiet
  K-2026-0003: registered. It is received, level 1.
  Deadline: 2026-03-30 (Monday), in 28 days: svar till den som klagat
  $ klag letter --due acknowledge --output ../due --dry-run
  K-2026-0001: letters/01-acknowledgement.txt
  K-2026-0002: letters/01-acknowledgement.txt
  $ klag letter --due acknowledge --output ../due
  K-2026-0001: letters/01-acknowledgement.txt
  K-2026-0002: letters/01-acknowledgement.txt
  $ ls ../due
  K-2026-0001-01-acknowledgement.txt
  K-2026-0002-01-acknowledgement.txt
  $ klag letter --due acknowledge
  No case waits for it.
  $ klag letter --due answer
  error: klag cannot do 'answer' for many cases
  hint: Known are: acknowledge.
  [2]

Where no deadline waits for the acknowledgement, there is nothing to write:

  $ cd ../register
  $ registered "Larmet gick inte." --received 2026-01-12 --quiet
  $ klag letter --due acknowledge
  No case waits for it.

A letter that is late promises no day that has passed without a word about it:

  $ klag acknowledge 5 --quiet
  warning: K-2026-0005: the letter 'acknowledgement' promises 2026-01-26, which has passed
  K-2026-0005: acknowledged. It is received, level 1.
  Letter: cases/2026/00/K-2026-0005/letters/01-acknowledgement.txt (post)

Who signs is looked at in a preview too:

  $ klag letter 5 acknowledgement --preview --signed-by nobody --quiet
  error: --signed-by: 'nobody' is not known here
  hint: Known are: anna.berg, olle.dal, karin.norr.
  [2]
  $ klag letter 5 acknowledgement --preview --signed-by olle.dal --quiet 2>/dev/null | tail -3
  Olle Dal
  Enhetschef
  Storsjö kommun

The leaflet and the form of a procedure are in its language, unless another one is asked for; the sheet
for the envelope is in the register's:

  $ cd ..; klag init dutch --procedure care-nl --organisation "De Linde" --unit zuid --unit-name Zuid --staff anna.berg --staff-name "Anna Berg" --staff-title Manager --e-mail anna.berg@example.org --quiet
  Made the register dutch.
  $ cp dutch/procedures/care-nl.yaml register/procedures/; cd register; klag save --quiet
  Saved: procedures/care-nl.yaml
  $ klag letter form care-nl | sed -n 8,9p
  Vertel ons in uw eigen woorden wat u kwijt wilt. Hebt u hulp nodig bij
  het invullen? Vraag het ons, wij helpen u graag. Het heeft voor u geen
  $ klag letter form care-nl --language en | sed -n 8,9p
  Please tell us in your own words. If you would like help with this form,
  ask us: we are happy to help. Nobody will treat you any worse because
  $ klag letter proof-window | grep -o '<h1>.*</h1>'
  <h1>Passar fönstret?</h1>
  $ klag letter proof-window --language nl | grep -o '<h1>.*</h1>'
  <h1>Past het venster?</h1>

What a preview shows is what is sent, byte for byte:

  $ registered "Trappan var hal." --quiet
  $ for format in text html; do
  >     klag letter 6 acknowledgement --preview --signed-by karin.norr --format $format --quiet >../seen.$format 2>/dev/null
  >     klag letter 6 acknowledgement --signed-by karin.norr --format $format --quiet >/dev/null
  > done
  $ cmp ../seen.text cases/2026/00/K-2026-0006/letters/01-acknowledgement.txt
  $ cmp ../seen.html cases/2026/00/K-2026-0006/letters/02-acknowledgement.html
  $ cmp ../seen.text cases/2026/00/K-2026-0006/letters/02-acknowledgement.txt

What is noted with an act is for the office. A letter that is written later has its own words:

  $ klag inform 6 --told complainant --note "Var mycket arg på telefon." --quiet
  K-2026-0006: informed. It is received, level 1.
  $ klag letter 6 progress
  error: what does the letter tell?
  hint: Say it with --note TEXT.
  [2]
  $ klag letter 6 progress --note "Vi har sandat trappan." --quiet
  K-2026-0006: letter written. It is received, level 1.
  Letter: cases/2026/00/K-2026-0006/letters/03-progress.txt (post)
  $ grep -h "arg\|sandat" cases/2026/00/K-2026-0006/letters/*-progress.txt
  Vi har sandat trappan.

A letter that is hard to read gets a warning, with what to do:

  $ hard="Verksamhetsövergripande kvalitetsledningssystem förutsätter organisationsanpassade uppföljningsrutiner"
  $ klag letter 6 progress --quiet --note "$hard, $hard, $hard, $hard, $hard, $hard, $hard."
  warning: the letter 'progress' is hard to read: LIX 46, over 45; make its sentences shorter and its words simpler
  K-2026-0006: letter written. It is received, level 1.
  Letter: cases/2026/00/K-2026-0006/letters/04-progress.txt (post)
