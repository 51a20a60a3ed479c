The whole life of a complaint under the procedure goteborg-se
=============================================================

A Swedish department with one mailbox: a coordinator distributes, the manager answers within four weeks,
and everything ends in the diary. There is one level only. The procedure says *synpunkt* instead of
*klagomål*, and the letters follow.

A register for the department
-----------------------------

  $ klag init register --procedure goteborg-se --organisation "Hamnstad, Centrum" \
  >     --unit forskolan-masen --unit-name "Förskolan Måsen" \
  >     --staff anna.berg --staff-name "Anna Berg" --staff-title Verksamhetsutvecklare \
  >     --e-mail anna.berg@example.org 2>/dev/null
  Made the register register.
  $ cd register
  $ cat >organisation.yaml <<'END'
  > format: 1
  > units:
  >   - {id: centrum, name: Centrum, level: förvaltning, manager: maria.ek}
  >   - {id: forskolan-masen, name: Förskolan Måsen, level: enhet, part-of: centrum, manager: jonas.strand}
  > staff:
  >   - {id: anna.berg, name: Anna Berg, title: Verksamhetsutvecklare, unit: centrum, e-mail: anna.berg@example.org, phone: 031-000 01 00}
  >   - {id: registrator, name: Rut Registrator, title: Registrator, unit: centrum}
  >   - {id: jonas.strand, name: Jonas Strand, title: Rektor, unit: forskolan-masen, roles: [unit-manager], phone: 031-000 01 11}
  >   - {id: maria.ek, name: Maria Ek, title: Sektorschef, unit: centrum}
  > END

Which of the three short limits belongs to which step is lost in the source; the department settles it and
takes the marks out.

  $ sed -i '/^ *verify: yes$/d' procedures/goteborg-se.yaml
  $ klag save
  Saved: organisation.yaml, procedures/goteborg-se.yaml

Registered
----------

Written on Friday, in the mailbox on Monday.

  $ klag new --channel web-form --unit forskolan-masen --written 2026-02-27 --received 2026-03-02 \
  >     --name "Erik Lund" --address "Kajgatan 4, 411 00 Hamnstad" --e-mail erik@example.com --complainant relative --consent not-needed \
  >     --words "Min dotter fick nötter till mellanmål fast det står i hennes plan att hon inte tål dem." \
  >     --wish "Att det aldrig händer igen."
  K-2026-0001: registered. It is received, level 1.
  Deadline: 2026-03-02 (Monday), today: från skriven till förvaltningsbrevlådan
  Deadline: 2026-03-02 (Monday), today: fördelning till verksamhetsutvecklare
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  Tell the person now:
    - Tack! Varje synpunkt är en gåva som hjälper oss att bli bättre.
    - Den registreras i diariet och får ett ärendenummer.
    - En verksamhetsutvecklare tar kontakt med dig, och ansvarig chef svarar på det sätt som du önskar.
    - Du ska få svar inom fyra veckor från det att chefen har tagit emot synpunkten.

The four spans
--------------

Mailbox, coordinator, manager, answer: each step stops one clock and starts the next.

  $ klag assign 1 --as coordinator --to anna.berg
  K-2026-0001: assigned. It is received, level 1.
  Deadline: 2026-03-05 (Thursday), in 3 days: från verksamhetsutvecklare till chef
  Deadline: 2026-03-05 (Thursday), in 3 days: diarienummer från registrator
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  $ klag acknowledge 1
  K-2026-0001: acknowledged. It is received, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt (post)
  Next: klag classify 1, klag assign 1, klag plan 1
  $ cat cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt
  Hamnstad, Centrum
  anna.berg@example.org
  
  Datum: 2 mars 2026
  Vårt ärendenummer: K-2026-0001
  
  Erik Lund
  Kajgatan 4
  411 00 Hamnstad
  
  Vi har tagit emot din synpunkt
  ==============================
  
  Hej Erik Lund!
  
  Tack för att du hörde av dig. Vi tog emot din synpunkt via vår webbplats
  den 2 mars 2026. Det du berättar hjälper oss att bli bättre, och det får
  inga negativa följder för dig att du hör av dig.
  
  Det här händer nu
  - Vi går igenom det du har berättat. Sedan hör vi av oss och berättar
    vem som handlägger ärendet och när du kan räkna med svar.
  
  Vill du läsa våra rutiner för klagomål? Hör av dig, så skickar vi dem.
  
  Har du frågor?
  Välkommen att kontakta Anna Berg, Verksamhetsutvecklare,
  telefon 031-000 01 00, e-post anna.berg@example.org. Nämn gärna
  ärendenumret K-2026-0001.
  
  Med vänlig hälsning
  
  Anna Berg
  Verksamhetsutvecklare
  Hamnstad, Centrum
  $ klag classify 1 --category food --severity serious
  K-2026-0001: classified. It is received, level 1.
  hint: A serious complaint goes to the nearest manager: 'klag assign 1 --as handler --to jonas.strand' (G05).
  Next: klag assign 1, klag plan 1, klag investigate 1
  $ klag classify 1 --issue 2 --category information --severity moderate
  K-2026-0001: classified. It is received, level 1.
  Next: klag assign 1, klag plan 1, klag investigate 1
  $ export KLAG_NOW=2026-03-03T09:30+01:00
  $ klag assign 1 --as handler --to jonas.strand
  K-2026-0001: assigned. It is in handling, level 1.
  Deadline: 2026-03-31 (Tuesday), in 28 days: chefens hantering och svar
  Next: klag plan 1, klag investigate 1, klag decide 1
  $ klag due 1
  2026-03-02 (Monday), done 2026-03-02 · från skriven till förvaltningsbrevlådan
    (mailbox)
  2026-03-02 (Monday), done 2026-03-02 · fördelning till verksamhetsutvecklare
    (distribution)
  2026-03-05 (Thursday), done 2026-03-03 · från verksamhetsutvecklare till chef
    (to-manager)
  2026-03-05 (Thursday), in 2 days · diarienummer från registrator
    (diary-number)
  2026-03-31 (Tuesday), in 28 days · chefens hantering och svar (answer)

The registrar's number comes later; until it is there, its own clock runs.

  $ klag edit 1 --reference "diary=N123-0456/26" --by registrator
  diary number: N123-0456/26
  K-2026-0001: corrected. It is in handling, level 1.
  Next: klag plan 1, klag investigate 1, klag decide 1

Planned, and delayed with notice
--------------------------------

  $ export KLAG_NOW=2026-03-04T15:00+01:00 KLAG_USER=jonas.strand
  $ klag plan 1 --handling dialogue --until 2026-03-18
  K-2026-0001: told how it will be handled. It is in handling, level 1.
  Deadline: 2026-03-18 (Wednesday), in 14 days: utlovat datum
  Letter: cases/2026/00/K-2026-0001/letters/02-plan.txt (post)
  Next: klag investigate 1, klag decide 1
  $ export KLAG_NOW=2026-03-17T07:00+01:00
  $ klag overdue
  Hamnstad, Centrum, 2026-03-17 (Tuesday)
  
  Last chance to tell the person (1)
    Jonas Strand
      K-2026-0001  tomorrow  utlovat datum
                             klag answer 1
                             klag extend 1 --clock promise --until … --reason …
  $ klag extend 1 --clock promise --until 2026-03-27 --reason "Köket har ännu inte lämnat sin redogörelse."
  K-2026-0001: new date. It is in handling, level 1.
  Deadline: 2026-03-27 (Friday), in 10 days: utlovat datum
  Letter: cases/2026/00/K-2026-0001/letters/03-delay.txt (post)
  Next: klag investigate 1, klag decide 1
  $ cat cases/2026/00/K-2026-0001/letters/03-delay.txt
  Hamnstad, Centrum
  anna.berg@example.org
  
  Datum: 17 mars 2026
  Vårt ärendenummer: K-2026-0001
  Diarienummer: N123-0456/26
  Handläggare: Jonas Strand
  
  Erik Lund
  Kajgatan 4
  411 00 Hamnstad
  
  Vi behöver mer tid för din synpunkt
  ===================================
  
  Hej Erik Lund!
  
  Vi tog emot din synpunkt den 2 mars 2026, och vi hade räknat med att
  vara klara senast den 18 mars 2026. Det hinner vi tyvärr inte. Vi ber om
  ursäkt för att du får vänta.
  
  Det här är anledningen:
  
  Köket har ännu inte lämnat sin redogörelse.
  
  Du får besked senast den 27 mars 2026. Under tiden arbetar vi vidare,
  och du behöver inte göra något.
  
  Undrar du hur det går? Välkommen att kontakta Jonas Strand, Rektor,
  telefon 031-000 01 11. Nämn gärna ärendenumret K-2026-0001.
  
  Med vänlig hälsning
  
  Jonas Strand
  Rektor
  Hamnstad, Centrum

Investigated
------------

  $ export KLAG_NOW=2026-03-24T13:00+01:00
  $ cat >../redogorelse.txt <<'END'
  > Kökets redogörelse, 2026-03-23
  > END
  $ klag investigate 1 --report ../redogorelse.txt --cause routine-not-followed --root-cause "Vikarien fick inte se kostplanen." \
  >     --findings "Mellanmålet serverades av en vikarie som inte hade sett barnens kostplaner." --recommendations "Kostplaner sitter i köket och läses av alla vikarier."
  K-2026-0001: investigated. It is in handling, level 1.
  Next: klag decide 1
  $ klag action 1 --what "Kostplanerna sitter i köket, och varje vikarie skriver under att den har läst dem." --owner jonas.strand --done 2026-03-23
  K-2026-0001: measure recorded. It is in handling, level 1.
  Next: klag decide 1

Decided and answered
--------------------

  $ export KLAG_NOW=2026-03-25T10:00+01:00
  $ klag decide 1 --issue 1 --outcome upheld --remedies apology --reason "Det skulle inte ha hänt."
  K-2026-0001: decided. It is in handling, level 1.
  Next: klag decide 1
  $ klag decide 1 --issue 2 --outcome resolved
  K-2026-0001: decided. It is in handling, level 1.
  Next: klag answer 1
  $ klag answer 1 --explanation "Vikarien hade inte fått se kostplanen. Vi är glada att det gick bra."
  K-2026-0001: answered. It is answered, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/04-outcome.txt (post)
  Next: klag follow-up 1
  $ cat cases/2026/00/K-2026-0001/letters/04-outcome.txt
  Hamnstad, Centrum
  anna.berg@example.org
  
  Datum: 25 mars 2026
  Vårt ärendenummer: K-2026-0001
  Diarienummer: N123-0456/26
  Handläggare: Jonas Strand
  
  Erik Lund
  Kajgatan 4
  411 00 Hamnstad
  
  Vårt svar på din synpunkt
  =========================
  
  Hej Erik Lund!
  
  Tack för att du hörde av dig den 2 mars 2026. Vi har gått igenom det du
  berättade, och här är vårt svar.
  
  Vi ber om ursäkt. Det som hände dig borde inte ha hänt.
  
  Vikarien hade inte fått se kostplanen. Vi är glada att det gick bra.
  
  Det här har vi kommit fram till
  Mellanmålet serverades av en vikarie som inte hade sett barnens
  kostplaner.
  
  Vår bedömning
  - Mat och måltider: Du har rätt. Vi bedömer att synpunkten är befogad.
    Det skulle inte ha hänt.
  - Information: Det här är löst, och vi har inte gjort någon särskild
    bedömning.
  
  Det här gör vi
  - Kostplanerna sitter i köket, och varje vikarie skriver under att den
    har läst dem. Det gjorde vi den 23 mars 2026.
  
  Utredningens rapport följer med brevet.
  
  Om du inte är nöjd
  Hör i så fall av dig till Jonas Strand. Då går vi igenom ärendet
  tillsammans med dig en gång till.
  
  Det får inga negativa följder för dig, vad du än väljer.
  
  Har du frågor?
  Välkommen att kontakta Jonas Strand, Rektor, telefon 031-000 01 11. Nämn
  gärna ärendenumret K-2026-0001.
  
  Med vänlig hälsning
  
  Jonas Strand
  Rektor
  Hamnstad, Centrum

Not satisfied, and no level above
---------------------------------

The source knows one level only. Klag says where the way goes on; an outside body is a track of its own.

  $ export KLAG_NOW=2026-04-01T09:00+02:00 KLAG_USER=anna.berg
  $ klag follow-up 1 --satisfied-outcome no --satisfied-handling yes
  K-2026-0001: followed up. It is answered, level 1.
  Next: klag close 1
  $ klag escalate 1
  error: level 1 is the highest of this procedure
  hint: This procedure names no outside body. When the person turns to one, follow it with 'klag external … --body … --step submitted'.
  [4]
  $ klag external 1 --body jo --step submitted --ombudsman 3301-2026
  K-2026-0001: followed at an outside body. It is answered, level 1.
  Next: klag close 1
  $ klag external 1 --body jo --step request --until 2026-04-30
  K-2026-0001: followed at an outside body. It is answered, level 1.
  Deadline: 2026-04-30 (Thursday), in 29 days: svar till myndigheten
  Next: klag close 1
  $ export KLAG_NOW=2026-04-29T09:00+02:00
  $ klag agenda
  2026-04-30 (Thursday), tomorrow
    K-2026-0001  Jonas Strand  svar till myndigheten
                               klag external 1 --body jo --step supplied
  $ klag external 1 --body jo --step supplied
  K-2026-0001: followed at an outside body. It is answered, level 1.
  Next: klag close 1
  $ export KLAG_NOW=2026-05-18T09:00+02:00
  $ klag external 1 --body jo --step decision --note "Ingen kritik."
  K-2026-0001: followed at an outside body. It is answered, level 1.
  Next: klag close 1

Satisfied, closed, to the diary
-------------------------------

  $ klag follow-up 1 --satisfied-outcome yes --satisfied-handling yes --measure-received well --works yes
  K-2026-0001: followed up. It is answered, level 1.
  Next: klag close 1
  $ klag close 1
  K-2026-0001: closed. It is closed, level 1.
  Deadline: 2026-05-25 (Monday), in 7 days: avslutningsformulär till diariet
  Next: klag handover 1
  $ klag overdue --within 10d
  Hamnstad, Centrum, 2026-05-18 (Monday)
  
  Reports not delivered (2)
    2026-03  34 days over  uppföljning per månad
                           klag report 2026-03 --deliver förvaltningsledningen
    2026-04  3 days over   uppföljning per månad
                           klag report 2026-04 --deliver förvaltningsledningen
  $ klag handover 1 --recipient diary --letter
  K-2026-0001: handed over. It is closed, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/05-closing-form.txt
  $ tail -n +9 cases/2026/00/K-2026-0001/letters/*-closing-form.txt
  Diariet
  Hamnstad, Centrum
  
  Avslutningsformulär
  ===================
  
  - Till: Diariet
  - Ärendenummer: K-2026-0001
  - Diarienummer: N123-0456/26
  - Enhet: Förskolan Måsen
  - Ärendet gäller: en synpunkt
  - Kategori: information och mat och måltider
  - Orsak: rutinen följdes inte
  - Handläggare: Jonas Strand, Rektor
  - Kom in: 2 mars 2026
  - Besvarades: 25 mars 2026
  - Avslutades: 18 maj 2026
  - Hur ärendet avslutades: besvarat
  
  Bedömningen
  - Mat och måltider: Synpunkten bedöms som befogad. Det skulle inte ha
    hänt.
  - Information: Det här är löst. Ingen särskild bedömning har gjorts.
  
  Åtgärder
  - Kostplanerna sitter i köket, och varje vikarie skriver under att den
    har läst dem. Klart den 23 mars 2026.
  
  Bilagor
  - letters/01-acknowledgement.txt: bekräftelse
    SHA-256: 994bf5e43eaa
  - letters/02-plan.txt: besked om handläggningen
    SHA-256: c7b6fe627dfe
  - letters/03-delay.txt: nytt datum
    SHA-256: d344e47a0b0e
  - files/01.txt: redogorelse.txt
    SHA-256: a02c398e047a
  - letters/04-outcome.txt: svar
    SHA-256: 078b7b5aaab3
  
  Anna Berg
  Verksamhetsutvecklare
  Hamnstad, Centrum
  $ klag show 1
  K-2026-0001 · klagomål
    Status:          closed (answered)
    Received:        2026-03-02 (Monday), Goteborg.se
    Unit:            Förskolan Måsen
    Handler:         Jonas Strand
    Procedure:       Synpunkter och klagomål (goteborg-se)
    Diary number:    N123-0456/26
    Outside number:  3301-2026
  
  People
    Erik Lund (relative); Kajgatan 4, 411 00 Hamnstad; erik@example.com
    Consent:   not needed
    Language:  Swedish
  
  In the person's own words
    Min dotter fick nötter till mellanmål fast det står i hennes plan att hon inte
    tål dem.
  
  Issues
    1. mat och måltider, serious, upheld
    2. information, moderate, resolved without a finding
  
  Deadlines
    2026-03-02 (Monday)    done 2026-03-02  från skriven till
                                            förvaltningsbrevlådan
    2026-03-02 (Monday)    done 2026-03-02  fördelning till verksamhetsutvecklare
    2026-03-05 (Thursday)  done 2026-03-03  från verksamhetsutvecklare till chef
    2026-03-05 (Thursday)  done 2026-03-03  diarienummer från registrator
    2026-03-31 (Tuesday)   done 2026-03-25  chefens hantering och svar
    2026-03-27 (Friday)    done 2026-03-25  utlovat datum (first due 2026-03-18)
    2026-04-30 (Thursday)  done 2026-04-29  svar till myndigheten
    2026-05-25 (Monday)    done 2026-05-18  avslutningsformulär till diariet
  
  Actions
    1. Kostplanerna sitter i köket, och varje vikarie skriver under att den har
    läst dem. (Jonas Strand, done 2026-03-23)
  
  Timeline
    2026-03-02 09:00  registered · Anna Berg
                      written: 2026-02-27; consent: not needed
                      wish: Att det aldrig händer igen.
    2026-03-02 09:00  assigned · Anna Berg
                      as: coordinator; to: Anna Berg
    2026-03-02 09:00  acknowledged · Anna Berg
                      in writing: 2026-03-02
    2026-03-02 09:00  classified · Anna Berg
                      category: mat och måltider; severity: serious
    2026-03-02 09:00  classified · Anna Berg
                      issue: 2; category: information; severity: moderate
    2026-03-03 09:30  assigned · Anna Berg
                      as: handler; to: Jonas Strand
    2026-03-03 09:30  corrected · Rut Registrator
                      diary number: N123-0456/26; corrected: diary number
    2026-03-04 15:00  told how it will be handled · Jonas Strand
                      handler: Jonas Strand; handling: dialogue; in writing:
                      2026-03-04; until: 2026-03-18
    2026-03-17 07:00  new date · Jonas Strand
                      until: 2026-03-27; deadline: utlovat datum
                      reason: Köket har ännu inte lämnat sin redogörelse.
    2026-03-24 13:00  investigated · Jonas Strand
                      report; cause: rutinen följdes inte
                      root cause: Vikarien fick inte se kostplanen.
                      findings: Mellanmålet serverades av en vikarie som inte hade
                      sett barnens kostplaner.
                      recommendations: Kostplaner sitter i köket och läses av alla
                      vikarier.
    2026-03-24 13:00  measure recorded · Jonas Strand
                      action: 1; owner: Jonas Strand; done: 2026-03-23
                      what: Kostplanerna sitter i köket, och varje vikarie skriver
                      under att den har läst dem.
    2026-03-25 10:00  decided · Jonas Strand
                      issue: 1; outcome: upheld; remedies: apology
                      reason: Det skulle inte ha hänt.
    2026-03-25 10:00  decided · Jonas Strand
                      issue: 2; outcome: resolved without a finding
    2026-03-25 10:00  answered · Jonas Strand
                      explanation: Vikarien hade inte fått se kostplanen. Vi är
                      glada att det gick bra.
    2026-04-01 09:00  followed up · Anna Berg
                      satisfied with the outcome: no; satisfied with the handling:
                      yes
    2026-04-01 09:00  followed at an outside body · Anna Berg
                      outside number: 3301-2026; body: Riksdagens ombudsmän (JO);
                      step: submitted
    2026-04-01 09:00  followed at an outside body · Anna Berg
                      until: 2026-04-30; body: Riksdagens ombudsmän (JO); step:
                      request
    2026-04-29 09:00  followed at an outside body · Anna Berg
                      body: Riksdagens ombudsmän (JO); step: supplied
    2026-05-18 09:00  followed at an outside body · Anna Berg
                      body: Riksdagens ombudsmän (JO); step: decision
                      note: Ingen kritik.
    2026-05-18 09:00  followed up · Anna Berg
                      satisfied with the outcome: yes; satisfied with the
                      handling: yes; measures received: well; measures work: yes
    2026-05-18 09:00  closed · Anna Berg
    2026-05-18 09:00  handed over · Anna Berg
                      handed to: the diary
  
  Letters and files
    letters/01-acknowledgement.txt
    letters/02-plan.txt
    letters/03-delay.txt
    files/01.txt (redogorelse.txt)
    letters/04-outcome.txt
    letters/05-closing-form.txt
  $ klag log 1
  2026-05-18 09:00  K-2026-0001: handover · Anna Berg (fixed clock)
  2026-05-18 09:00  K-2026-0001: close · Anna Berg (fixed clock)
  2026-05-18 09:00  K-2026-0001: follow-up · Anna Berg (fixed clock)
  2026-05-18 09:00  K-2026-0001: external · Anna Berg (fixed clock)
  2026-04-29 09:00  K-2026-0001: external · Anna Berg (fixed clock)
  2026-04-01 09:00  K-2026-0001: external · Anna Berg (fixed clock)
  2026-04-01 09:00  K-2026-0001: external · Anna Berg (fixed clock)
  2026-04-01 09:00  K-2026-0001: follow-up · Anna Berg (fixed clock)
  2026-03-25 10:00  K-2026-0001: answer · Jonas Strand (fixed clock)
  2026-03-25 10:00  K-2026-0001: decide · Jonas Strand (fixed clock)
  2026-03-25 10:00  K-2026-0001: decide · Jonas Strand (fixed clock)
  2026-03-24 13:00  K-2026-0001: action · Jonas Strand (fixed clock)
  2026-03-24 13:00  K-2026-0001: investigate · Jonas Strand (fixed clock)
  2026-03-17 07:00  K-2026-0001: extend · Jonas Strand (fixed clock)
  2026-03-04 15:00  K-2026-0001: plan · Jonas Strand (fixed clock)
  2026-03-03 09:30  K-2026-0001: correct · Rut Registrator (fixed clock)
  2026-03-03 09:30  K-2026-0001: assign · Anna Berg (fixed clock)
  2026-03-02 09:00  K-2026-0001: classify · Anna Berg (fixed clock)
  2026-03-02 09:00  K-2026-0001: classify · Anna Berg (fixed clock)
  2026-03-02 09:00  K-2026-0001: acknowledge · Anna Berg (fixed clock)
  2026-03-02 09:00  K-2026-0001: assign · Anna Berg (fixed clock)
  2026-03-02 09:00  K-2026-0001: new · Anna Berg (fixed clock)

The figures for the committee
-----------------------------

  $ export KLAG_NOW=2026-07-01T09:00+02:00
  $ klag report --half-year --internal | sed '/^Vad siffrorna betyder/,$d'
  Hamnstad, Centrum · Klagomål och synpunkter, 2026-H1
    Arbetsmaterial: innehåller små tal och ska inte spridas
    Register: Hamnstad, Centrum
    Period: 2026-H1, 2026-01-01 till 2026-06-30
    Omfattar: alla enheter, typer och rutiner
    Framtagen: 2026-07-01
    Sparad version: 509240b4543b
  
  Kort sagt
    • Inkomna ärenden: 1.
    • Avslutade: 1. Öppna vid periodens slut: 0.
    • Hållna frister: 8 av 8, 100 % (95 % intervall 68–100 %).
    • Befogat, helt eller delvis: 1 av 2 bedömda frågor, 50 % (95 % intervall
      9–91 %).
    • Lärdomar: beslutade åtgärder 1, genomförda 1, försenade 0.
    • Signaler: för få månader, eller månader som är för lika, för att säga något.
  
  Ärenden
  
  Inkomna, avslutade och öppna ärenden
  Mått             2026-H1
  ingående               0
  nya (+)                1
  återöppnade (+)        0
  avslutade (−)          1
  makulerade (−)         0
  utgående (=)           0
    2026-H1 är inte hel: det första ärendet kom in 2026-03-02.
  
  Avslutade ärenden efter hur de avslutades
  Avslutat som  2026-H1
  besvarat            1
  
  Nya ärenden per enhet (med underliggande enheter)
  Enhet                      2026-H1
  Centrum (förvaltning)            1  ████████████
    Förskolan Måsen (enhet)        1  ████████████
  
  Ärenden per enhet (med underliggande enheter)
  Enhet                      ingående  nya  återöppnade  avslutade  utgående
  Centrum (förvaltning)             0    1            0          1         0
    Förskolan Måsen (enhet)         0    1            0          1         0
  
  Nya ärenden efter typ
  Typ       2026-H1
  klagomål        1
  
  Nya ärenden efter kanal
  Kanal        2026-H1
  Goteborg.se        1
  
  Nya ärenden efter vem som hör av sig
  Vem         2026-H1
  närstående        1
  
  Vad ärendena gällde
  
  Nya ärenden efter kategori
  Kategori          2026-H1
  information             1  ████████████
  mat och måltider        1  ████████████
  
  Nya ärenden efter kvalitetsdimension
  Dimension     2026-H1
  (ej angivet)        1
  
  Nya ärenden efter allvarsgrad
  Allvarsgrad  2026-H1
  måttligt           1
  allvarligt         1
  
  Nya ärenden efter enhet och kategori
  Enhet och kategori       2026-H1
  Förskolan Måsen (enhet)
    information                  1
    mat och måltider             1
  
  Frister och tider
  
  Frister som löpte ut under perioden
  Frist                  frister  i tid      med      för  öppna  hållna   95 % KI
                                            nytt     sent
                                           datum
  från skriven till            1      1        0        0      0   100 %  21–100 %
  förvaltningsbrevlådan
  fördelning till              1      1        0        0      0   100 %  21–100 %
  verksamhetsutvecklare
  från                         1      1        0        0      0   100 %  21–100 %
  verksamhetsutvecklare
  till chef
  chefens hantering och        1      1        0        0      0   100 %  21–100 %
  svar
  utlovat datum                1      0        1        0      0   100 %  21–100 %
  diarienummer från            1      1        0        0      0   100 %  21–100 %
  registrator
  avslutningsformulär          1      1        0        0      0   100 %  21–100 %
  till diariet
  svar till myndigheten        1      1        0        0      0   100 %  21–100 %
    Frister som har passerat och fortfarande är öppna räknas som inte hållna.
    Alla frister tillsammans: 8 av 8 hållna.
  
  Tidsåtgång
  Frist                          median  förra medianen  9 av 10  längst  räknat i
  från skriven till                 3,0               –        3       3  dagar
  förvaltningsbrevlådan
  fördelning till                   0,0               –        0       0  dagar
  verksamhetsutvecklare
  från verksamhetsutvecklare        1,0               –        1       1  dagar
  till chef
  chefens hantering och svar       22,0               –       22      22  dagar
  utlovat datum                    21,0               –       21      21  dagar
  diarienummer från registrator     1,0               –        1       1  dagar
  avslutningsformulär till          0,0               –        0       0  dagar
  diariet
  svar till myndigheten            28,0               –       28      28  dagar
    – uppgift saknas
  
  Utlovade datum
  Mått                   2026-H1
  inföll under perioden        2
  hållna                       2
  inte hållna                  0
  
  Kontakten med dem som har hört av sig
  Mått                                              2026-H1
  längsta tid utan besked, i dagar                       47
  ärenden som lämnats vidare till en annan enhet          0
  flest gånger lämnat vidare, ett och samma ärende        0
  uppföljda                                               1
  nöjd med svaret                                         1
  inte nöjd med svaret                                    0
  nöjd med handläggningen                                 1
  inte nöjd med handläggningen                            0
    Längst tid utan besked gick det i K-2026-0001, från 2026-04-01 till
    2026-05-18.
  
  Vad det ledde till
  
  Bedömning av avslutade klagomål, per klagopunkt
  Bedömning            2026-H1
  befogat                    1  ████████████
  löst utan bedömning        1  ████████████
  
  Helt eller delvis befogade klagopunkter
  Avslutat på  med bedömning  befogat  andel  95 % KI
  alla nivåer              2        1   50 %   9–91 %
  
  Gottgörelse, per klagopunkt
  Gottgörelse  2026-H1
  ursäkt             1
  
  Ärenden som förts till en extern instans
  Instans                    2026-H1
  Riksdagens ombudsmän (JO)        1
  alla instanser                   1
  
  Lärdomar
  
  Orsaker som har konstaterats
  Orsak                 2026-H1
  rutinen följdes inte        1
  
  Vad utredningarna visade
  Ärende       Enhet            Orsak            Orsaken bakom    Vad det ledde
                                                                  till
  K-2026-0001  Förskolan Måsen  rutinen följdes  Vikarien fick
               (enhet)          inte             inte se
                                                 kostplanen.
  
  Åtgärder
  Mått                                      2026-H1
  beslutat                                        1
  av dessa med berörd personal delaktig           0
  genomfört                                       1
  genomfört och utvärderat                        0
  ej klart vid periodens slut                     0
  varav försenat                                  0
  ärenden där berörda informerades                0
  ärenden där berörd personal fick stöd           0
  ärenden där berörd personal avböjde stöd        0
  mottaget beröm                                  0
  varav framfört till dem det gäller              0
  ärenden där en kostnad registrerades            0
  vad dessa brister kostade                       0
  
  Vad klagomålen och synpunkterna har förändrat
  Förändrat      2026-H1
  inget angivet        1
  
  Genomförda åtgärder efter effekt
  Effekt           2026-H1
  inte utvärderat        1
  
  Hur åtgärderna togs emot
  Togs emot  2026-H1
  väl              1
  
  Om åtgärderna fungerar, enligt uppföljningen
  Fungerar  2026-H1
  ja              1
  
  Åtgärderna en för en
    K-2026-0001
      Enhet:      Förskolan Måsen (enhet)
      Vad:        Kostplanerna sitter i köket, och varje vikarie skriver under att
                  den har läst dem.
      Ansvarig:   Rektor
      senast:     –
      genomfört:  2026-03-23
    – uppgift saknas
  
  Slump eller verklig förändring
    Siffror går upp och ner av en slump. En signal säger att något troligen har
    förändrats och är värt att fråga om. Den säger inte om det är bra eller
    dåligt.
  
  Nya ärenden, månad för månad
  Månad    nya  gränser  signal
  2026-04    0        –
  2026-05    0        –
  2026-06    0        –
    Färre än tolv månader: gränserna är preliminära och kommer att flytta sig.
    – uppgift saknas
  
  Hållna frister, månad för månad
  Månad    hållna    gränser  signal
  2026-04   100 %  100–100 %
  2026-05   100 %  100–100 %
    Färre än tolv månader: gränserna är preliminära och kommer att flytta sig.
  
  Vad den här utgåvan utelämnar
    Inget är utelämnat. Små tal kan peka ut enskilda personer. Därför ska
    dokumentet stanna hos dem som arbetar med ärendena.
  
  $ klag check
  All is well; cases: 1.
