The whole life of a complaint under the procedure care-no
=========================================================

A Norwegian home care service gets a complaint about a missed visit and about how the daughter was
met on the telephone. It is acknowledged within two days, investigated by somebody who has nothing to
do with it, answered late with notice, taken to the next level and to the ombudsman, and in the end
closed. The texts are those of the service; klag itself speaks English.

A register for the service
--------------------------

  $ klag init register --procedure care-no --organisation "Solberg kommune" \
  >     --unit hjemmetjenesten-nord --unit-name "Hjemmetjenesten nord" \
  >     --staff anna.berg --staff-name "Anna Berg" --staff-title Kvalitetskoordinator \
  >     --e-mail anna.berg@example.org
  Made the register register.
  Personal data is kept apart from the saved history: back it up with 'klag backup FILE', not with a plain copy of the history.
  Check the address of Kommuneombudsmannen ('klag edit procedure care-no'): until then neither the leaflet ('klag letter procedure') nor a letter that names it is printed.
  Next: cd register, look at klag.yaml, organisation.yaml and procedures/care-no.yaml ('klag edit'), then 'klag new'.
  $ cd register

The first unit and the first member of staff are there. The others are written into the file, with any
editor. The procedure demands that whoever investigates is a senior colleague from elsewhere (N09), and
that level 2 is somebody with the role `department-head` (N08).

  $ cat >organisation.yaml <<'END'
  > format: 1
  > units:
  >   - {id: omsorg, name: Helse og omsorg, level: avdeling, manager: ingrid.dahl, field: medical}
  >   - {id: hjemmetjenesten-nord, name: Hjemmetjenesten nord, part-of: omsorg, manager: per.moen}
  >   - {id: hjemmetjenesten-sor, name: Hjemmetjenesten sør, part-of: omsorg, manager: liv.haug}
  > staff:
  >   - {id: anna.berg, name: Anna Berg, title: Kvalitetskoordinator, unit: omsorg, e-mail: anna.berg@example.org, phone: 69 00 00 01}
  >   - {id: per.moen, name: Per Moen, title: Enhetsleder, unit: hjemmetjenesten-nord, e-mail: per.moen@example.org, phone: 69 00 00 02}
  >   - {id: liv.haug, name: Liv Haug, title: Enhetsleder, unit: hjemmetjenesten-sor, roles: [unit-manager], e-mail: liv.haug@example.org}
  >   - {id: ingrid.dahl, name: Ingrid Dahl, title: Kommunalsjef, unit: omsorg, roles: [department-head], e-mail: ingrid.dahl@example.org}
  > END

The outside bodies of the source are English ones, marked `verify: yes`. The municipality puts its own
in their place before the first letter leaves.

  $ sed -i -e 's|title: Kommuneombudsmannen|title: Pasient- og brukerombudet i Østfold\n    address: Postboks 100, 0000 Staden|' \
  >     -e '/^bodies:/,/^categories:/{/verify: yes/d}' procedures/care-no.yaml
  $ klag save
  Saved: organisation.yaml, procedures/care-no.yaml

Registered
----------

The daughter rings on a Monday morning. What she says is written down in her own words; her mother
agrees that she complains.

  $ klag new --channel phone --unit hjemmetjenesten-nord --received 2026-03-02T08:40 \
  >     --name "Kari Nordmann" --address "Storgata 5, 1601 Fredrikstad" --phone "900 00 001" \
  >     --complainant relative --consent yes --relation datter \
  >     --about staff --about-staff per.moen \
  >     --words "Ingen kom til mor lørdag kveld. Hun fikk ikke medisinen sin og satt oppe hele natta. Da jeg ringte enhetslederen, la han på." \
  >     --wish "Jeg vil vite hvorfor ingen kom, og at noen beklager."
  K-2026-0001: registered. It is received, level 1.
  Deadline: 2026-03-04 (Wednesday), in 2 days: bekreftelse på at klagen er mottatt
  Deadline: 2026-03-09 (Monday), in 7 days: undersøkelsen begynner
  Deadline: 2026-03-16 (Monday), in 14 days: samtale med den som klager, om resultatet
  Deadline: 2026-03-30 (Monday), in 28 days: klagen er løst og besvart
  hint: This procedure wants --manager-told recorded: 'klag edit 1 --manager-told …' (N11).
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  Tell the person now:
    - Takk for at du sier fra. Du har alltid rett til å klage, og det får ingen negative følger for deg.
    - Du hører fra oss innen to dager, og undersøkelsen begynner innen fem dager.
    - Vi tar kontakt om resultatet innen 14 dager, og klagen skal være løst innen 28 dager.
    - Du kan få en kopi av klageprosedyren vår nå.
    - Du kan gjerne snakke med en annen ansatt, og vi hjelper deg med å skrive om du ønsker det.

Acknowledged
------------

Within two days (N02). The letter is written and kept with the case.

  $ export KLAG_NOW=2026-03-03T10:15+01:00
  $ klag acknowledge 1
  K-2026-0001: acknowledged. It is received, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt (post)
  Next: klag classify 1, klag assign 1, klag plan 1
  $ cat cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt
  Solberg kommune
  anna.berg@example.org
  
  Dato: 3. mars 2026
  Vårt saksnummer: K-2026-0001
  
  Kari Nordmann
  Storgata 5
  1601 Fredrikstad
  
  Vi har mottatt klagen din
  =========================
  
  Hei, Kari Nordmann!
  
  Takk for at du sier fra. Vi mottok klagen din på telefon 2. mars 2026.
  Det du forteller, hjelper oss å bli bedre, og det får ingen negative
  følger for deg at du sier fra.
  
  Slik har vi skrevet ned det du fortalte, med dine egne ord:
  
      Ingen kom til mor lørdag kveld. Hun fikk ikke medisinen sin og satt
      oppe hele natta. Da jeg ringte enhetslederen, la han på.
  
  Er noe galt, eller vil du legge til noe? Si fra, så retter vi det.
  
  Dette skjer nå
  - Senest 9. mars 2026 begynner vi å undersøke hva som har skjedd.
  - Senest 16. mars 2026 tar vi kontakt med deg for å snakke om det vi har
    funnet ut.
  - Senest 30. mars 2026 får du svaret vårt.
  - Hvis det tar lengre tid, hører du fra oss før fristen, og vi forklarer
    hvorfor.
  
  Vil du lese hvordan vi behandler klager? Si fra, så får du en kopi av
  klageprosedyren.
  
  Lurer du på noe?
  Ta gjerne kontakt med Anna Berg, Kvalitetskoordinator,
  telefon 69 00 00 01, e-post anna.berg@example.org. Oppgi saksnummer
  K-2026-0001, så finner vi saken din med en gang.
  
  Vennlig hilsen
  
  Anna Berg
  Kvalitetskoordinator
  Solberg kommune

Two issues, and an immediate measure
------------------------------------

  $ klag classify 1 --category missed-visit --severity serious
  K-2026-0001: classified. It is received, level 1.
  hint: A serious complaint goes to the nearest manager: 'klag assign 1 --as handler --to per.moen' (N11).
  Next: klag assign 1, klag plan 1, klag investigate 1
  $ klag classify 1 --issue 2 --category treatment --severity moderate
  K-2026-0001: classified. It is received, level 1.
  Next: klag assign 1, klag plan 1, klag investigate 1
  $ klag action 1 --immediate --what "Ekstra tilsyn hver kveld hos moren, legevakt kontaktet." \
  >     --owner liv.haug --done 2026-03-03
  K-2026-0001: measure recorded. It is received, level 1.
  Next: klag assign 1, klag plan 1, klag investigate 1

An investigator without a part in it
------------------------------------

The complaint is about the unit's manager, so he may not investigate. The refusal names the source of
the rule; a colleague from another unit may.

  $ klag assign 1 --as investigator --to per.moen
  error: the complaint is about per.moen, who therefore may not handle it (N09)
  hint: Choose somebody else with --to. To set the rule aside, add --override not-independent --reason …
  [4]
  $ klag assign 1 --as investigator --to liv.haug
  K-2026-0001: assigned. It is in handling, level 1.
  Next: klag assign 1, klag plan 1, klag investigate 1
  $ klag plan 1 --handling investigation --handler liv.haug --until 2026-03-16 --orally 2026-03-03
  K-2026-0001: told how it will be handled. It is in handling, level 1.
  Deadline: 2026-03-16 (Monday), in 13 days: den datoen vi har lovet
  Letter: cases/2026/00/K-2026-0001/letters/02-plan.txt (post)
  Next: klag investigate 1, klag decide 1

The investigation begins within five days (N04).

  $ export KLAG_NOW=2026-03-05T13:00+01:00
  $ klag investigate 1 --by liv.haug --note "Vaktlista er hentet inn, samtale med kveldsvakta avtalt."
  K-2026-0001: investigated. It is in handling, level 1.
  Next: klag investigate 1, klag decide 1

Delayed, and the person told
----------------------------

A week later it is clear that the promised date can't be kept. Each morning cron asks what is over and
where it is the last chance to tell the person, for the notice must leave before the date.

  $ export KLAG_NOW=2026-03-13T07:00+01:00
  $ klag overdue
  Solberg kommune, 2026-03-13 (Friday)
  
  Last chance to tell the person (2)
    Liv Haug
      K-2026-0001  in 3 days  samtale med den som klager, om resultatet
                              klag contact 1 --purpose outcome
                              klag extend 1 --clock outcome-contact --until …
                                --reason …
      K-2026-0001  in 3 days  den datoen vi har lovet
                              klag answer 1
                              klag extend 1 --clock promise --until … --reason …
  $ klag extend 1 --clock promise --until 2026-03-25 \
  >     --reason "Vi venter på svar fra vaktsentralen om hvem som fikk meldingen lørdag kveld."
  K-2026-0001: new date. It is in handling, level 1.
  Deadline: 2026-03-25 (Wednesday), in 12 days: den datoen vi har lovet
  Letter: cases/2026/00/K-2026-0001/letters/03-delay.txt (post)
  Next: klag investigate 1, klag decide 1
  $ cat cases/2026/00/K-2026-0001/letters/03-delay.txt
  Solberg kommune
  anna.berg@example.org
  
  Dato: 13. mars 2026
  Vårt saksnummer: K-2026-0001
  Saksbehandler: Liv Haug
  
  Kari Nordmann
  Storgata 5
  1601 Fredrikstad
  
  Vi trenger mer tid til klagen din
  =================================
  
  Hei, Kari Nordmann!
  
  Vi mottok klagen din 2. mars 2026, og hadde regnet med å være ferdige
  senest 16. mars 2026. Det rekker vi dessverre ikke. Vi beklager at du må
  vente.
  
  Dette er grunnen:
  
  Vi venter på svar fra vaktsentralen om hvem som fikk meldingen lørdag
  kveld.
  
  Du hører fra oss senest 25. mars 2026. Vi arbeider videre med saken i
  mellomtiden, og du trenger ikke å gjøre noe.
  
  Lurer du på hvordan det går? Ta gjerne kontakt med Liv Haug,
  Enhetsleder, e-post liv.haug@example.org. Oppgi saksnummer K-2026-0001,
  så finner vi saken din med en gang.
  
  Er du ikke fornøyd med måten vi behandler saken på, kan du allerede nå
  be om at overordnet leder overtar. Si fra til oss, så ordner vi det.
  
  Vennlig hilsen
  
  Anna Berg
  Kvalitetskoordinator
  Solberg kommune
  $ klag extend 1 --clock outcome-contact --until 2026-03-25 --no-letter \
  >     --reason "Samme grunn; hun fikk vite det i samme brev."
  K-2026-0001: new date. It is in handling, level 1.
  Deadline: 2026-03-25 (Wednesday), in 12 days: samtale med den som klager, om resultatet
  Next: klag investigate 1, klag decide 1

Investigated
------------

  $ export KLAG_NOW=2026-03-20T15:00+01:00
  $ cat >../rapport.md <<'END'
  > # Rapport om uteblitt besøk 28. februar
  > 
  > Vikaren fikk ikke lista over kveldsbesøk. Ingen kontrollerte om alle besøk var utført.
  > END
  $ klag investigate 1 --by liv.haug --report ../rapport.md --cause routine \
  >     --findings "Besøket lørdag kveld ble ikke utført, fordi vikaren ikke fikk lista over kveldsbesøk." \
  >     --recommendations "Vaktlista kontrolleres av to personer ved hvert vaktskifte." \
  >     --root-cause "Det finnes ingen rutine for overlevering til vikarer i helgene."
  K-2026-0001: investigated. It is in handling, level 1.
  Next: klag decide 1
  $ klag action 1 --what "Ny rutine for overlevering til vikarer i helgene." --owner per.moen --until 2026-04-15
  K-2026-0001: measure recorded. It is in handling, level 1.
  Next: klag decide 1

The report goes to the person and to whoever the complaint is about (N10).

  $ klag inform 1 --told person-complained-about --report
  K-2026-0001: informed. It is in handling, level 1.
  Next: klag decide 1
  $ klag inform 1 --told complainant --report
  K-2026-0001: informed. It is in handling, level 1.
  Next: klag decide 1

Decided, issue by issue
-----------------------

  $ export KLAG_NOW=2026-03-23T09:00+01:00
  $ klag decide 1 --issue 1 --outcome upheld --remedies apology --remedies explanation --reason "Besøket skulle ha vært utført."
  K-2026-0001: decided. It is in handling, level 1.
  Next: klag decide 1

An answer has to wait until every issue has an outcome; this procedure demands it.

  $ klag answer 1 --explanation "Det var vår feil."
  error: an issue of K-2026-0001 has no outcome yet
  hint: Decide first with 'klag decide 1 --outcome …'.
  [4]
  $ klag decide 1 --issue 2 --outcome not-established --reason "Samtalen ble ikke logget, og de to husker den ulikt."
  K-2026-0001: decided. It is in handling, level 1.
  Next: klag answer 1

Answered
--------

The outcome is told by telephone first (N05), and then in a letter (N06).

  $ export KLAG_NOW=2026-03-24T11:30+01:00
  $ klag contact 1 --purpose outcome --channel phone --note "Hun var lettet, men skuffet over svaret om telefonsamtalen."
  K-2026-0001: was in touch. It is in handling, level 1.
  Next: klag answer 1
  $ klag answer 1 --explanation "Vikaren som hadde vakt lørdag kveld, fikk ikke lista over kveldsbesøk. Ingen oppdaget det før neste morgen. Det skulle ikke ha skjedd."
  K-2026-0001: answered. It is answered, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/04-outcome.txt (post)
  Next: klag follow-up 1
  $ cat cases/2026/00/K-2026-0001/letters/04-outcome.txt
  Solberg kommune
  anna.berg@example.org
  
  Dato: 24. mars 2026
  Vårt saksnummer: K-2026-0001
  Saksbehandler: Liv Haug
  
  Kari Nordmann
  Storgata 5
  1601 Fredrikstad
  
  Svar på klagen din
  ==================
  
  Hei, Kari Nordmann!
  
  Takk for at du tok kontakt 2. mars 2026. Vi har gått gjennom det du
  fortalte, og her er svaret vårt.
  
  Vi beklager det du har opplevd. Det skulle ikke ha skjedd.
  
  Vikaren som hadde vakt lørdag kveld, fikk ikke lista over kveldsbesøk.
  Ingen oppdaget det før neste morgen. Det skulle ikke ha skjedd.
  
  Dette har vi funnet ut
  Besøket lørdag kveld ble ikke utført, fordi vikaren ikke fikk lista over
  kveldsbesøk.
  
  Konklusjonen vår
  - Uteblitt besøk: Du får medhold. Du har rett i det du klager på.
    Besøket skulle ha vært utført.
  - Måten du ble møtt på: Vi har ikke klart å finne ut hva som skjedde, og
    kan derfor ikke ta stilling til det. Samtalen ble ikke logget, og de
    to husker den ulikt.
  
  Dette gjør vi
  - Ekstra tilsyn hver kveld hos moren, legevakt kontaktet. Dette ble
    gjort 3. mars 2026.
  - Ny rutine for overlevering til vikarer i helgene. Dette skal være på
    plass senest 15. april 2026.
  
  Rapporten fra undersøkelsen følger med dette brevet.
  
  Hvis du ikke er fornøyd
  Du kan be om at overordnet leder ser på saken. Det kan du gjøre både
  hvis du er uenig i svaret, og hvis du ikke er fornøyd med måten vi har
  behandlet saken på. Ta kontakt med Liv Haug, så sender vi den videre. Du
  trenger ikke å begrunne det eller begynne på nytt.
  
  Det får ingen negative følger for deg, uansett hva du velger.
  
  Lurer du på noe?
  Ta gjerne kontakt med Liv Haug, Enhetsleder,
  e-post liv.haug@example.org. Oppgi saksnummer K-2026-0001, så finner vi
  saken din med en gang.
  
  Vennlig hilsen
  
  Anna Berg
  Kvalitetskoordinator
  Solberg kommune

Not satisfied: to the next level
--------------------------------

  $ export KLAG_NOW=2026-03-31T10:00+02:00
  $ klag follow-up 1 --satisfied-outcome no --satisfied-handling no --measure-received mixed \
  >     --note "Hun mener at telefonsamtalen er feid under teppet."
  K-2026-0001: followed up. It is answered, level 1.
  Next: klag escalate 1, klag close 1
  $ klag escalate 1 --ground both --asked-on 2026-03-31 --reason "Hun vil at noen over enhetslederen ser på det."
  Next is level 2, overordnet leder: a duty when the person asks for it (N08, N09).
  ingrid.dahl takes it over, unless --to names somebody else.
  K-2026-0001: escalated. It is in handling, level 2.
  Deadline: 2026-04-07 (Tuesday), in 7 days: bekreftelse på at klagen behandles på nytt
  Deadline: 2026-04-28 (Tuesday), in 28 days: svar på klagen etter ny behandling
  Letter: cases/2026/00/K-2026-0001/letters/05-escalation.txt (post)
  Next: klag acknowledge 1, klag plan 1, klag investigate 1
  $ cat cases/2026/00/K-2026-0001/letters/05-escalation.txt
  Solberg kommune
  anna.berg@example.org
  
  Dato: 31. mars 2026
  Vårt saksnummer: K-2026-0001
  Saksbehandler: Ingrid Dahl
  
  Kari Nordmann
  Storgata 5
  1601 Fredrikstad
  
  Saken din går videre til overordnet leder
  =========================================
  
  Hei, Kari Nordmann!
  
  Nå har vi sendt klagen din, som vi mottok 2. mars 2026, videre til
  overordnet leder. Det gjør vi fordi du ikke er fornøyd med svaret du
  fikk fra oss, og heller ikke med måten vi har behandlet saken på.
  
  Ansvarlig for saken din er nå Ingrid Dahl, Kommunalsjef.
  
  Dette skjer nå
  - Alt du har fortalt, følger med saken. Du trenger ikke å fortelle det
    på nytt, men du må gjerne legge til noe.
  - Vi tar kontakt og forteller hvordan saken behandles, og når du kan
    vente svar.
  
  Det får ingen negative følger for deg at saken går videre.
  
  Lurer du på noe?
  Ta gjerne kontakt med Ingrid Dahl, Kommunalsjef,
  e-post ingrid.dahl@example.org. Oppgi saksnummer K-2026-0001, så finner
  vi saken din med en gang.
  
  Vennlig hilsen
  
  Anna Berg
  Kvalitetskoordinator
  Solberg kommune
  $ klag due 1
  2026-03-04 (Wednesday), done 2026-03-03 · bekreftelse på at klagen er mottatt
    (acknowledge)
  2026-03-09 (Monday), done 2026-03-05 · undersøkelsen begynner (investigate)
  2026-03-25 (Wednesday), done 2026-03-24 · samtale med den som klager, om
    resultatet (outcome-contact); first due 2026-03-16
  2026-03-30 (Monday), done 2026-03-24 · klagen er løst og besvart (answer)
  2026-03-25 (Wednesday), done 2026-03-24 · den datoen vi har lovet (promise);
    first due 2026-03-16
  2026-04-07 (Tuesday), in 7 days · bekreftelse på at klagen behandles på nytt
    (appeal-acknowledge)
  2026-04-28 (Tuesday), in 28 days · svar på klagen etter ny behandling
    (appeal-answer)

The next level acknowledges anew, looks at the handling as well (N08), and answers.

  $ export KLAG_NOW=2026-04-01T09:00+02:00 KLAG_USER=ingrid.dahl
  $ klag acknowledge 1
  K-2026-0001: acknowledged. It is in handling, level 2.
  Letter: cases/2026/00/K-2026-0001/letters/06-acknowledgement.txt (post)
  Next: klag plan 1, klag investigate 1, klag decide 1

What is done is recorded once it is done:

  $ klag action 1 --action 2 --done 2026-04-15 --effect works --changed procedure
  error: 2026-04-15 lies in the future (it is 2026-04-01T09:00+02:00)
  hint: Give the date it happened.
  [4]
  $ export KLAG_NOW=2026-04-16T09:00+02:00
  $ klag action 1 --action 2 --done 2026-04-15 --effect works --changed procedure
  K-2026-0001: measure recorded. It is in handling, level 2.
  Next: klag plan 1, klag investigate 1, klag decide 1
  $ klag decide 1 --issue 1 --outcome upheld --remedies apology --reason "Uendret."
  K-2026-0001: decided. It is in handling, level 2.
  Next: klag plan 1, klag investigate 1, klag decide 1
  $ klag decide 1 --issue 2 --outcome partly-upheld --handling-finding upheld \
  >     --reason "Enhetslederen burde ha ringt tilbake samme dag."
  K-2026-0001: decided. It is in handling, level 2.
  Next: klag plan 1, klag investigate 1, klag answer 1
  $ klag answer 1 --explanation "Jeg har snakket med alle som var involvert. Du skulle ha blitt ringt opp samme dag, og klagen din skulle ha vært undersøkt raskere."
  K-2026-0001: answered. It is answered, level 2.
  Letter: cases/2026/00/K-2026-0001/letters/07-outcome.txt (post)
  Next: klag follow-up 1

At the top: an outside body
---------------------------

  $ export KLAG_NOW=2026-04-24T09:00+02:00 KLAG_USER=anna.berg
  $ klag follow-up 1 --satisfied-outcome no --satisfied-handling yes --note "Hun går til ombudet."
  K-2026-0001: followed up. It is answered, level 2.
  Next: klag close 1
  $ klag escalate 1
  error: level 2 is the highest of this procedure
  hint: The person can turn to Pasient- og brukerombudet i Østfold. When they do, follow it with 'klag escalate … --external ombudsman'.
  [4]
  $ klag external 1 --body ombudsman --step submitted --ombudsman 2026/0417
  K-2026-0001: followed at an outside body. It is answered, level 2.
  Next: klag close 1
  $ klag external 1 --body ombudsman --step request --until 2026-05-08 --note "De ber om rapporten."
  K-2026-0001: followed at an outside body. It is answered, level 2.
  Deadline: 2026-05-08 (Friday), in 14 days: svar til organet utenfor
  Next: klag close 1

What they ask for has a date as well; the agenda lists it with the others.

  $ export KLAG_NOW=2026-05-06T09:00+02:00
  $ klag agenda
  2026-05-08 (Friday), in 2 days
    K-2026-0001  Ingrid Dahl  svar til organet utenfor
                              klag external 1 --body ombudsman --step supplied
  $ klag external 1 --body ombudsman --step supplied --note "Rapporten og svarene er sendt."
  K-2026-0001: followed at an outside body. It is answered, level 2.
  Next: klag close 1
  $ export KLAG_NOW=2026-06-10T09:00+02:00
  $ klag external 1 --body ombudsman --step decision --note "Ingen kritikk; ombudet roser den nye rutinen."
  K-2026-0001: followed at an outside body. It is answered, level 2.
  Next: klag close 1

Satisfied, and closed
---------------------

  $ klag follow-up 1 --satisfied-outcome yes --satisfied-handling yes --measure-received well --works yes
  K-2026-0001: followed up. It is answered, level 2.
  Next: klag close 1
  $ klag close 1
  K-2026-0001: closed. It is closed, level 2.
  $ klag show 1
  K-2026-0001 · klage på tjenesten
    Status:          closed (answered), level 2: overordnet leder
    Received:        2026-03-02 08:40 (Monday), telefon
    Unit:            Hjemmetjenesten nord
    Handler:         Ingrid Dahl
    Procedure:       Klager, tilbakemeldinger og ros (care-no)
    About:           a member of staff
    Outside number:  2026/0417
  
  People
    Kari Nordmann (relative); datter; Storgata 5, 1601 Fredrikstad; 900 00 001
    Consent:   yes
    Language:  Norwegian
  
  In the person's own words
    Ingen kom til mor lørdag kveld. Hun fikk ikke medisinen sin og satt oppe hele
    natta. Da jeg ringte enhetslederen, la han på.
  
  Issues
    1. uteblitt besøk, serious, upheld
    2. måten du ble møtt på, moderate, partly upheld
  
  Deadlines
    2026-03-04 (Wednesday)  done 2026-03-03  bekreftelse på at klagen er mottatt
    2026-03-09 (Monday)     done 2026-03-05  undersøkelsen begynner
    2026-03-25 (Wednesday)  done 2026-03-24  samtale med den som klager, om
                                             resultatet (first due 2026-03-16)
    2026-03-30 (Monday)     done 2026-03-24  klagen er løst og besvart
    2026-03-25 (Wednesday)  done 2026-03-24  den datoen vi har lovet (first due
                                             2026-03-16)
    2026-04-07 (Tuesday)    done 2026-04-01  bekreftelse på at klagen behandles på
                                             nytt
    2026-04-28 (Tuesday)    done 2026-04-16  svar på klagen etter ny behandling
    2026-05-08 (Friday)     done 2026-05-06  svar til organet utenfor
  
  Actions
    1. Ekstra tilsyn hver kveld hos moren, legevakt kontaktet. (Liv Haug, done
    2026-03-03, immediate)
    2. Ny rutine for overlevering til vikarer i helgene. (Per Moen, done
    2026-04-15, effect: works)
  
  Timeline
    2026-03-02 09:00  registered · Anna Berg
                      consent: yes; about: a member of staff
                      wish: Jeg vil vite hvorfor ingen kom, og at noen beklager.
    2026-03-03 10:15  acknowledged · Anna Berg
                      in writing: 2026-03-03; the person has a copy of the record
    2026-03-03 10:15  classified · Anna Berg
                      category: uteblitt besøk; severity: serious
    2026-03-03 10:15  classified · Anna Berg
                      issue: 2; category: måten du ble møtt på; severity: moderate
    2026-03-03 10:15  measure recorded · Anna Berg
                      action: 1; owner: Liv Haug; immediate; done: 2026-03-03
                      what: Ekstra tilsyn hver kveld hos moren, legevakt
                      kontaktet.
    2026-03-03 10:15  assigned · Anna Berg
                      as: investigator; to: Liv Haug
    2026-03-03 10:15  told how it will be handled · Anna Berg
                      handler: Liv Haug; handling: investigation; orally:
                      2026-03-03; in writing: 2026-03-03; until: 2026-03-16
    2026-03-05 13:00  investigated · Liv Haug
                      note: Vaktlista er hentet inn, samtale med kveldsvakta
                      avtalt.
    2026-03-13 07:00  new date · Anna Berg
                      until: 2026-03-25; deadline: den datoen vi har lovet
                      reason: Vi venter på svar fra vaktsentralen om hvem som fikk
                      meldingen lørdag kveld.
    2026-03-13 07:00  new date · Anna Berg
                      until: 2026-03-25; deadline: samtale med den som klager, om
                      resultatet
                      reason: Samme grunn; hun fikk vite det i samme brev.
    2026-03-20 15:00  investigated · Liv Haug
                      report; cause: rutinen mangler eller er uklar
                      root cause: Det finnes ingen rutine for overlevering til
                      vikarer i helgene.
                      findings: Besøket lørdag kveld ble ikke utført, fordi
                      vikaren ikke fikk lista over kveldsbesøk.
                      recommendations: Vaktlista kontrolleres av to personer ved
                      hvert vaktskifte.
    2026-03-20 15:00  measure recorded · Anna Berg
                      until: 2026-04-15; action: 2; owner: Per Moen
                      what: Ny rutine for overlevering til vikarer i helgene.
    2026-03-20 15:00  informed · Anna Berg
                      report; told: person complained about
    2026-03-20 15:00  informed · Anna Berg
                      report; told: complainant
    2026-03-23 09:00  decided · Anna Berg
                      issue: 1; outcome: upheld; remedies: apology, explanation
                      reason: Besøket skulle ha vært utført.
    2026-03-23 09:00  decided · Anna Berg
                      issue: 2; outcome: not established
                      reason: Samtalen ble ikke logget, og de to husker den ulikt.
    2026-03-24 11:30  was in touch · Anna Berg
                      channel: telefon; purpose: outcome
                      note: Hun var lettet, men skuffet over svaret om
                      telefonsamtalen.
    2026-03-24 11:30  answered · Anna Berg
                      explanation: Vikaren som hadde vakt lørdag kveld, fikk ikke
                      lista over kveldsbesøk. Ingen oppdaget det før neste morgen.
                      Det skulle ikke ha skjedd.
    2026-03-31 10:00  followed up · Anna Berg
                      satisfied with the outcome: no; satisfied with the handling:
                      no; measures received: mixed
                      note: Hun mener at telefonsamtalen er feid under teppet.
    2026-03-31 10:00  escalated · Anna Berg
                      to: Ingrid Dahl; ground: not satisfied with outcome and
                      handling; level: 2; asked on: 2026-03-31
                      reason: Hun vil at noen over enhetslederen ser på det.
    2026-04-01 09:00  acknowledged · Ingrid Dahl
                      in writing: 2026-04-01; the person has a copy of the record
    2026-04-16 09:00  measure recorded · Ingrid Dahl
                      action: 2; done: 2026-04-15; effect: works; changed:
                      procedure
    2026-04-16 09:00  decided · Ingrid Dahl
                      issue: 1; outcome: upheld; remedies: apology
                      reason: Uendret.
    2026-04-16 09:00  decided · Ingrid Dahl
                      issue: 2; outcome: partly upheld; finding about the
                      handling: upheld
                      reason: Enhetslederen burde ha ringt tilbake samme dag.
    2026-04-16 09:00  answered · Ingrid Dahl
                      explanation: Jeg har snakket med alle som var involvert. Du
                      skulle ha blitt ringt opp samme dag, og klagen din skulle ha
                      vært undersøkt raskere.
    2026-04-24 09:00  followed up · Anna Berg
                      satisfied with the outcome: no; satisfied with the handling:
                      yes
                      note: Hun går til ombudet.
    2026-04-24 09:00  followed at an outside body · Anna Berg
                      outside number: 2026/0417; body: Pasient- og brukerombudet i
                      Østfold; step: submitted
    2026-04-24 09:00  followed at an outside body · Anna Berg
                      until: 2026-05-08; body: Pasient- og brukerombudet i
                      Østfold; step: request
                      note: De ber om rapporten.
    2026-05-06 09:00  followed at an outside body · Anna Berg
                      body: Pasient- og brukerombudet i Østfold; step: supplied
                      note: Rapporten og svarene er sendt.
    2026-06-10 09:00  followed at an outside body · Anna Berg
                      body: Pasient- og brukerombudet i Østfold; step: decision
                      note: Ingen kritikk; ombudet roser den nye rutinen.
    2026-06-10 09:00  followed up · Anna Berg
                      satisfied with the outcome: yes; satisfied with the
                      handling: yes; measures received: well; measures work: yes
    2026-06-10 09:00  closed · Anna Berg
  
  Letters and files
    letters/01-acknowledgement.txt
    letters/02-plan.txt
    letters/03-delay.txt
    files/01.md (rapport.md)
    letters/04-outcome.txt
    letters/05-escalation.txt
    letters/06-acknowledgement.txt
    letters/07-outcome.txt
  $ klag log 1
  2026-06-10 09:00  K-2026-0001: close · Anna Berg (fixed clock)
  2026-06-10 09:00  K-2026-0001: follow-up · Anna Berg (fixed clock)
  2026-06-10 09:00  K-2026-0001: external · Anna Berg (fixed clock)
  2026-05-06 09:00  K-2026-0001: external · Anna Berg (fixed clock)
  2026-04-24 09:00  K-2026-0001: external · Anna Berg (fixed clock)
  2026-04-24 09:00  K-2026-0001: external · Anna Berg (fixed clock)
  2026-04-24 09:00  K-2026-0001: follow-up · Anna Berg (fixed clock)
  2026-04-16 09:00  K-2026-0001: answer · Ingrid Dahl (fixed clock)
  2026-04-16 09:00  K-2026-0001: decide · Ingrid Dahl (fixed clock)
  2026-04-16 09:00  K-2026-0001: decide · Ingrid Dahl (fixed clock)
  2026-04-16 09:00  K-2026-0001: action · Ingrid Dahl (fixed clock)
  2026-04-01 09:00  K-2026-0001: acknowledge · Ingrid Dahl (fixed clock)
  2026-03-31 10:00  K-2026-0001: escalate to level 2 · Anna Berg (fixed clock)
  2026-03-31 10:00  K-2026-0001: follow-up · Anna Berg (fixed clock)
  2026-03-24 11:30  K-2026-0001: answer · Anna Berg (fixed clock)
  2026-03-24 11:30  K-2026-0001: contact · Anna Berg (fixed clock)
  2026-03-23 09:00  K-2026-0001: decide · Anna Berg (fixed clock)
  2026-03-23 09:00  K-2026-0001: decide · Anna Berg (fixed clock)
  2026-03-20 15:00  K-2026-0001: inform · Anna Berg (fixed clock)
  2026-03-20 15:00  K-2026-0001: inform · Anna Berg (fixed clock)
  2026-03-20 15:00  K-2026-0001: action · Anna Berg (fixed clock)
  2026-03-20 15:00  K-2026-0001: investigate · Liv Haug (fixed clock)
  2026-03-13 07:00  K-2026-0001: extend · Anna Berg (fixed clock)
  2026-03-13 07:00  K-2026-0001: extend · Anna Berg (fixed clock)
  2026-03-05 13:00  K-2026-0001: investigate · Liv Haug (fixed clock)
  2026-03-03 10:15  K-2026-0001: plan · Anna Berg (fixed clock)
  2026-03-03 10:15  K-2026-0001: assign · Anna Berg (fixed clock)
  2026-03-03 10:15  K-2026-0001: action · Anna Berg (fixed clock)
  2026-03-03 10:15  K-2026-0001: classify · Anna Berg (fixed clock)
  2026-03-03 10:15  K-2026-0001: classify · Anna Berg (fixed clock)
  2026-03-03 10:15  K-2026-0001: acknowledge · Anna Berg (fixed clock)
  2026-03-02 09:00  K-2026-0001: new · Anna Berg (fixed clock)

The figures for the board
-------------------------

  $ export KLAG_NOW=2026-07-01T09:00+02:00
  $ klag report --half-year --internal | sed '/^Hva tallene betyr/,$d'
  Solberg kommune · Tilbakemeldinger og klager på tjenesten, 2026-H1
    Arbeidsdokument: inneholder små tall og skal ikke spres
    Register: Solberg kommune
    Periode: 2026-H1, 2026-01-01 til 2026-06-30
    Omfatter: alle enheter, typer og prosedyrer
    Utarbeidet: 2026-07-01
    Lagret versjon: ec3b5591f845
  
  Kort fortalt
    • Innkomne saker: 1.
    • Avsluttet: 1. Åpne ved periodens slutt: 0.
    • Overholdte frister: 8 av 8, 100 % (95 % intervall 68–100 %).
    • Medhold, helt eller delvis: 2 av 2 forhold med konklusjon, 100 % (95 %
      intervall 34–100 %).
    • Lærdom: besluttede tiltak 2, utførte 2, over fristen 0.
    • Signaler: for få måneder, eller måneder som er for like, til å si noe.
  
  Saker
  
  Innkomne, avsluttede og åpne saker
  Tall                2026-H1
  inngående                 0
  nye (+)                   1
  gjenåpnet (+)             0
  avsluttet (−)             1
  feilregistrert (−)        0
  utgående (=)              0
    2026-H1 er ikke hel: Den første saken kom inn 2026-03-02.
  
  Avsluttede saker etter hvordan de ble avsluttet
  Avsluttet som  2026-H1
  besvart              1
  
  Nye saker per enhet (med underliggende enheter)
  Enhet                       2026-H1
  Helse og omsorg (avdeling)        1  ████████████
    Hjemmetjenesten nord            1  ████████████
    Ingenting er registrert for: Hjemmetjenesten sør. Få registreringer beviser
    ikke at det er få problemer.
  
  Saker per enhet (med underliggende enheter)
  Enhet                       inngående  nye  gjenåpnet  avsluttet  utgående
  Helse og omsorg (avdeling)          0    1          0          1         0
    Hjemmetjenesten nord              0    1          0          1         0
  
  Nye saker etter type
  Type                2026-H1
  klage på tjenesten        1
  
  Nye saker etter kanal
  Kanal    2026-H1
  telefon        1
  
  Nye saker etter hvem som henvender seg
  Hvem       2026-H1
  pårørende        1
  
  Hva sakene gjaldt
  
  Nye saker etter kategori
  Kategori              2026-H1
  uteblitt besøk              1  ████████████
  måten du ble møtt på        1  ████████████
  
  Nye saker etter kvalitetsdimensjon
  Dimensjon       2026-H1
  (ikke oppgitt)        1
  
  Nye saker etter alvorsgrad
  Alvorsgrad  2026-H1
  moderat           1
  alvorlig          1
  
  Nye saker etter enhet og kategori
  Enhet og kategori       2026-H1
  Hjemmetjenesten nord
    uteblitt besøk              1
    måten du ble møtt på        1
  
  Frister og tidsbruk
  
  Frister som løp ut i perioden
  Frist          frister  i tide       med ny  for sent  åpne  overholdt   95 % KI
                                        frist
  bekreftelse          1       1            0         0     0      100 %  21–100 %
  på at klagen
  er mottatt
  undersøkelsen        1       1            0         0     0      100 %  21–100 %
  begynner
  samtale med          1       0            1         0     0      100 %  21–100 %
  den som
  klager, om
  resultatet
  klagen er            1       1            0         0     0      100 %  21–100 %
  løst og
  besvart
  den datoen vi        1       0            1         0     0      100 %  21–100 %
  har lovet
  bekreftelse          1       1            0         0     0      100 %  21–100 %
  på at klagen
  behandles på
  nytt
  svar på              1       1            0         0     0      100 %  21–100 %
  klagen etter
  ny behandling
  svar til             1       1            0         0     0      100 %  21–100 %
  organet
  utenfor
    Frister som har løpt ut og fortsatt er åpne, regnes som ikke overholdt.
    Alle frister til sammen: 8 av 8 overholdt.
  
  Tidsbruk
  Frist                          median  forrige median  9 av 10  lengst  regnet i
  bekreftelse på at klagen er       1,0               –        1       1  dager
  mottatt
  undersøkelsen begynner            3,0               –        3       3  dager
  samtale med den som klager,      22,0               –       22      22  dager
  om resultatet
  klagen er løst og besvart        22,0               –       22      22  dager
  den datoen vi har lovet          21,0               –       21      21  dager
  bekreftelse på at klagen          1,0               –        1       1  dager
  behandles på nytt
  svar på klagen etter ny          16,0               –       16      16  dager
  behandling
  svar til organet utenfor         12,0               –       12      12  dager
    – ingen tall
  
  Datoer som ble lovet
  Tall             2026-H1
  falt i perioden        2
  overholdt              2
  ikke overholdt         0
  
  Kontakt med dem som har henvendt seg
  Tall                                        2026-H1
  lengste tid uten beskjed, i dager                47
  saker sendt videre til en annen enhet             0
  flest ganger sendt videre, én og samme sak        0
  fulgt opp                                         1
  fornøyd med svaret                                1
  ikke fornøyd med svaret                           0
  fornøyd med saksbehandlingen                      1
  ikke fornøyd med saksbehandlingen                 0
    Lengst tid uten beskjed gikk det i K-2026-0001, fra 2026-04-24 til 2026-06-10.
  
  Hva det førte til
  
  Konklusjon i avsluttede klager på tjenesten, per klagepunkt
  Konklusjon      2026-H1
  medhold               1  ████████████
  delvis medhold        1  ████████████
  
  Klagepunkter med helt eller delvis medhold
  Avsluttet på  med konklusjon  medhold  andel   95 % KI
  alle nivåer                2        2  100 %  34–100 %
  
  Hva klageren fikk, per klagepunkt
  Klageren fikk  2026-H1
  unnskyldning         1
  
  Saker brakt videre til et høyere nivå
  Nivå og grunn                                   2026-H1
  2: ikke fornøyd med svaret og saksbehandlingen        1
  
  Konklusjon på det høyere nivået
  Konklusjon  2026-H1
  medhold           1
  
  Konklusjonen på høyere nivå, etter nivå og grunnlag
  Nivå og grunn                  brakt dit  medhold  ikke medhold  ikke konkludert
  2: ikke fornøyd med svaret og          1        1             0                0
  saksbehandlingen
  
  Saker brakt inn for en ekstern instans
  Instans                              2026-H1
  Pasient- og brukerombudet i Østfold        1
  alle instanser                             1
  
  Læring
  
  Årsaker som er funnet
  Årsak                           2026-H1
  rutinen mangler eller er uklar        1
  
  Hva undersøkelsene viste
  Sak          Enhet            Årsak            Årsaken bak      Hva det førte
                                                                  til
  K-2026-0001  Hjemmetjenesten  rutinen mangler  Det finnes
               nord             eller er uklar   ingen rutine
                                                 for
                                                 overlevering
                                                 til vikarer i
                                                 helgene.
  
  Tiltak
  Tall                                             2026-H1
  besluttet                                              2
  av disse der berørte ansatte er med                    0
  utført                                                 2
  utført og evaluert                                     1
  ikke ferdig ved periodens slutt                        0
  av disse over fristen                                  0
  saker der de berørte ble informert                     1
  saker der berørte ansatte fikk støtte                  0
  saker der berørte ansatte takket nei til støtte        0
  mottatt ros                                            0
  av dette gitt videre til dem det gjelder               0
  saker der en kostnad ble registrert                    0
  hva disse feilene kostet                               0
  
  Hva klagene og tilbakemeldingene har endret
  Endret        2026-H1
  ikke oppgitt        1
  rutine              1
  
  Utførte tiltak etter effekt
  Effekt         2026-H1
  ikke evaluert        1
  virker               1
  
  Hvordan tiltakene ble mottatt
  Mottatt  2026-H1
  godt           1
  
  Om tiltakene virker, ifølge oppfølgingen
  Virker  2026-H1
  ja            1
  
  Tiltakene ett for ett
    K-2026-0001
      Enhet:      Hjemmetjenesten nord
      Hva:        Ekstra tilsyn hver kveld hos moren, legevakt kontaktet.
      Ansvarlig:  Enhetsleder
      innen:      –
      utført:     2026-03-03
    K-2026-0001
      Enhet:      Hjemmetjenesten nord
      Hva:        Ny rutine for overlevering til vikarer i helgene.
      Ansvarlig:  Enhetsleder
      innen:      2026-04-15
      utført:     2026-04-15
      effekt:     virker
      endret:     rutine
    – ingen tall
  
  Tilfeldig variasjon eller reell endring
    Tall går opp og ned av rene tilfeldigheter. Et signal sier at noe trolig har
    endret seg og er verdt å spørre om. Det sier ikke om det er bra eller dårlig.
  
  Nye saker, måned for måned
  Måned    nye  grenser  signal
  2026-04    0        –
  2026-05    0        –
  2026-06    0        –
    Færre enn tolv måneder: Grensene er foreløpige og vil flytte seg.
    – ingen tall
  
  Overholdte frister, måned for måned
  Måned    overholdt    grenser  signal
  2026-04      100 %  100–100 %
  2026-05      100 %  100–100 %
    Færre enn tolv måneder: Grensene er foreløpige og vil flytte seg.
  
  Hva denne utgaven utelater
    Ingenting er utelatt. Små tall kan peke ut enkeltpersoner. Derfor skal
    dokumentet bli hos dem som arbeider med sakene.
  
  $ klag check
  All is well; cases: 1.
