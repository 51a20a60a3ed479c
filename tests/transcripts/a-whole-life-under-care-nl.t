The whole life of a complaint under the procedure care-nl
=========================================================

A Dutch care provider. Complaints are confirmed within 48 hours, the person hears regularly how it goes,
and who is not content goes to the complaints officer, and after that to the disputes body.

A register for the provider
---------------------------

  $ klag init register --procedure care-nl --organisation "Zorggroep De Linde" \
  >     --unit thuiszorg-west --unit-name "Thuiszorg West" \
  >     --staff anna.berg --staff-name "Anna Berg" --staff-title Kwaliteitsmedewerker \
  >     --e-mail anna.berg@example.org 2>/dev/null
  Made the register register.
  $ cd register
  $ cat >organisation.yaml <<'END'
  > format: 1
  > units:
  >   - {id: zorg, name: Zorg en welzijn, level: sector, manager: joost.smit}
  >   - {id: thuiszorg-west, name: Thuiszorg West, level: team, part-of: zorg, manager: els.visser}
  > staff:
  >   - {id: anna.berg, name: Anna Berg, title: Kwaliteitsmedewerker, unit: zorg, e-mail: anna.berg@example.org, phone: 010 555 01 00}
  >   - {id: els.visser, name: Els Visser, title: Teamleider, unit: thuiszorg-west, phone: 010 555 01 01}
  >   - {id: joost.smit, name: Joost Smit, title: Sectormanager, unit: zorg, phone: 010 555 01 02}
  >   - {id: fleur.mulder, name: Fleur Mulder, title: Klachtenfunctionaris, unit: zorg, roles: [complaints-officer], phone: 010 555 01 09}
  > END

  $ klag save
  Saved: organisation.yaml

The source gives one term only, 48 hours. The others are proposals, marked `verify: yes`: they are counted,
but letters promise no date by them.

  $ klag new --channel email --unit thuiszorg-west --received 2026-03-01T20:15 \
  >     --name "Maria de Vries" --address "Lindelaan 7, 3011 AB Rotterdam" --e-mail maria@example.com \
  >     --complainant service-user --about staff --about-staff els.visser \
  >     --words "Op zaterdag kwam de verzorging pas om elf uur in plaats van om half acht. Toen ik belde, zei de teamleider dat ik niet zo moest zeuren."
  K-2026-0001: registered. It is received, level 1.
  Deadline: 2026-03-03 20:15 (Tuesday), tomorrow: ontvangstbevestiging
  Deadline: 2026-04-13 (Monday), in 42 days: oordeel op de klacht
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  Tell the person now:
    - Dank u wel dat u dit laat weten. Een klacht indienen heeft geen nadelige gevolgen voor u.
    - U krijgt binnen 48 uur een bevestiging van ons.
    - Wij houden u op de hoogte van wat wij doen, en u hoort wat eruit komt.
    - Wij gaan vertrouwelijk om met wat u vertelt.
    - Bent u niet tevreden met ons antwoord, dan kunt u de klacht voorleggen aan de klachtenfunctionaris.
    - Hebt u hulp nodig bij het opschrijven van uw klacht, dan helpen wij u.

Confirmed within 48 hours
-------------------------

The clock counts hours, on Sunday night as well (D01). `--explain` says how.

  $ klag due 1 --explain
  2026-03-03 20:15 (Tuesday), tomorrow · ontvangstbevestiging (acknowledge)
    runs from:  2026-03-01 20:15 (Sunday), registered
    rule:       48 hours from: received; until: acknowledge or answer
    source:     D01: Klachtenprocedure voor zorgaanbieders in tien punten,
                Gezondheid en ziekte
    calendar:   Nederland, Algemene termijnenwet art. 1, 2 en 4
      2026-03-01  Sunday     3 h 45 min count
      2026-03-02  Monday     24 h count
      2026-03-03  Tuesday    20 h 15 min count
    result:  2026-03-03 20:15 (Tuesday)
  2026-04-13 (Monday), in 42 days · oordeel op de klacht (answer)
    runs from:  2026-03-01 20:15 (Sunday), registered
    rule:       6 weeks from: received; until: answer or close
    source:     Wkkgz art. 17: Wet kwaliteit, klachten en geschillen zorg (verify:
                to be checked by the organisation)
    calendar:   Nederland, Algemene termijnenwet art. 1, 2 en 4
      2026-03-01  Sunday        the day itself does not count
      2026-03-02  Monday  1–41  every day counts, until 2026-04-11 (Saturday)
      2026-04-12  Sunday    42  Sunday
      2026-04-13  Monday        the term ends on a working day
    result:  2026-04-13 (Monday)
  $ klag acknowledge 1
  K-2026-0001: acknowledged. It is received, level 1.
  Deadline: 2026-03-16 (Monday), in 14 days: bericht over de voortgang
  Letter: cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt (post)
  Next: klag classify 1, klag assign 1, klag plan 1
  $ cat cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt
  Zorggroep De Linde
  anna.berg@example.org
  
  Datum: 2 maart 2026
  Ons kenmerk: K-2026-0001
  
  Maria de Vries
  Lindelaan 7
  3011 AB Rotterdam
  
  Wij hebben uw klacht ontvangen
  ==============================
  
  Beste Maria de Vries,
  
  Op 1 maart 2026 hebben wij uw klacht per e-mail ontvangen. Dank u wel
  dat u dit laat weten. Wij leren ervan, en het heeft voor u geen nadelige
  gevolgen dat u zich hebt gemeld. Wij gaan vertrouwelijk om met wat u
  vertelt.
  
  Wat gebeurt er nu?
  - Wij bekijken wat u ons hebt verteld. Daarna laten wij u weten wie uw
    klacht behandelt en wanneer u antwoord krijgt.
  
  Wilt u lezen hoe wij met klachten omgaan? Vraag ons om de
  klachtenregeling, dan sturen wij u die toe.
  
  Hebt u vragen?
  Neem gerust contact op met Anna Berg, Kwaliteitsmedewerker,
  telefoon 010 555 01 00, e-mail anna.berg@example.org. Houd ons kenmerk
  K-2026-0001 bij de hand, dan kunnen wij u snel helpen.
  
  Met vriendelijke groet,
  
  Anna Berg
  Kwaliteitsmedewerker
  Zorggroep De Linde

Classified, planned
-------------------

  $ klag classify 1 --category late-visit --severity minor
  K-2026-0001: classified. It is received, level 1.
  Next: klag assign 1, klag plan 1, klag investigate 1
  $ klag classify 1 --issue 2 --category treatment --severity moderate
  K-2026-0001: classified. It is received, level 1.
  Next: klag assign 1, klag plan 1, klag investigate 1

The complaint is about the team leader, so somebody else handles it.

  $ klag assign 1 --as handler --to els.visser
  error: the complaint is about els.visser, who therefore may not handle it (Awb art. 9:7)
  hint: Choose somebody else with --to. To set the rule aside, add --override not-independent --reason …
  [4]
  $ klag assign 1 --as handler --to joost.smit
  K-2026-0001: assigned. It is in handling, level 1.
  Next: klag plan 1, klag investigate 1, klag decide 1
  $ export KLAG_USER=joost.smit KLAG_NOW=2026-03-04T11:00+01:00
  $ klag plan 1 --handling dialogue --until 2026-03-20
  K-2026-0001: told how it will be handled. It is in handling, level 1.
  Deadline: 2026-03-20 (Friday), in 16 days: toegezegde datum
  Deadline: 2026-03-18 (Wednesday), in 14 days: bericht over de voortgang
  Letter: cases/2026/00/K-2026-0001/letters/02-plan.txt (post)
  Next: klag investigate 1, klag decide 1
  $ cat cases/2026/00/K-2026-0001/letters/02-plan.txt
  Zorggroep De Linde
  anna.berg@example.org
  
  Datum: 4 maart 2026
  Ons kenmerk: K-2026-0001
  Behandeld door: Joost Smit
  
  Maria de Vries
  Lindelaan 7
  3011 AB Rotterdam
  
  Zo gaan wij verder met uw klacht
  ================================
  
  Beste Maria de Vries,
  
  Op 1 maart 2026 hebt u zich bij ons gemeld. In deze brief leest u wie uw
  klacht behandelt, hoe wij te werk gaan en wanneer u antwoord krijgt.
  
  - Wie: Joost Smit, Sectormanager.
  - Hoe: wij bespreken graag met u wat er is gebeurd.
  - Wanneer: u krijgt uiterlijk 20 maart 2026 antwoord.
  
  Hebben wij meer tijd nodig, dan laten wij u dat vóór 20 maart 2026
  weten. U hoort dan waarom, en wat de nieuwe datum is.
  
  Wilt u nog iets vertellen, of praat u liever persoonlijk met ons over
  wat er is gebeurd? Neem gerust contact op met Joost Smit, Sectormanager,
  telefoon 010 555 01 02. Houd ons kenmerk K-2026-0001 bij de hand, dan
  kunnen wij u snel helpen.
  
  Met vriendelijke groet,
  
  Joost Smit
  Sectormanager
  Zorggroep De Linde

Regular updates
---------------

Each update promises the next one (D08).

  $ export KLAG_NOW=2026-03-09T16:00+01:00
  $ klag inform 1 --told complainant --channel phone --until 2026-03-16 --note "Gesprek met het team is gepland op 12 maart."
  K-2026-0001: informed. It is in handling, level 1.
  Deadline: 2026-03-23 (Monday), in 14 days: bericht over de voortgang
  Deadline: 2026-03-16 (Monday), in 7 days: toegezegd bericht over de voortgang
  Next: klag investigate 1, klag decide 1

Delayed, with notice
--------------------

  $ export KLAG_NOW=2026-03-18T07:00+01:00
  $ klag overdue
  Zorggroep De Linde, 2026-03-18 (Wednesday)
  
  Over (1)
    Joost Smit
      K-2026-0001  2 days over  toegezegd bericht over de voortgang
                                klag inform 1 --told complainant
  
  Last chance to tell the person (1)
    Joost Smit
      K-2026-0001  in 2 days  toegezegde datum
                              klag answer 1
                              klag extend 1 --clock promise --until … --reason …
  $ klag inform 1 --told complainant --channel phone --until 2026-03-27 --note "Belde later dan beloofd; excuses gemaakt."
  K-2026-0001: informed. It is in handling, level 1.
  Deadline: 2026-04-01 (Wednesday), in 14 days: bericht over de voortgang
  Deadline: 2026-03-27 (Friday), in 9 days: toegezegd bericht over de voortgang
  Next: klag investigate 1, klag decide 1
  $ klag extend 1 --clock promise --until 2026-04-03 --reason "De medewerkster is tot 25 maart ziek, en wij willen haar eerst spreken."
  K-2026-0001: new date. It is in handling, level 1.
  Deadline: 2026-04-03 (Friday), in 16 days: toegezegde datum
  Letter: cases/2026/00/K-2026-0001/letters/03-delay.txt (post)
  Next: klag investigate 1, klag decide 1
  $ cat cases/2026/00/K-2026-0001/letters/03-delay.txt
  Zorggroep De Linde
  anna.berg@example.org
  
  Datum: 18 maart 2026
  Ons kenmerk: K-2026-0001
  Behandeld door: Joost Smit
  
  Maria de Vries
  Lindelaan 7
  3011 AB Rotterdam
  
  Wij hebben meer tijd nodig voor uw klacht
  =========================================
  
  Beste Maria de Vries,
  
  Op 1 maart 2026 hebben wij uw klacht ontvangen. Wij dachten uiterlijk
  20 maart 2026 klaar te zijn. Dat lukt helaas niet. Het spijt ons dat u
  langer moet wachten.
  
  De reden is:
  
  De medewerkster is tot 25 maart ziek, en wij willen haar eerst spreken.
  
  U hoort uiterlijk 3 april 2026 van ons. In de tussentijd werken wij
  verder. U hoeft zelf niets te doen.
  
  Wilt u weten hoe het ervoor staat? Neem gerust contact op met Joost
  Smit, Sectormanager, telefoon 010 555 01 02. Houd ons kenmerk
  K-2026-0001 bij de hand, dan kunnen wij u snel helpen.
  
  Bent u niet tevreden met de manier waarop wij uw klacht behandelen? Dan
  kunt u nu al vragen of de klachtenfunctionaris ernaar kijkt. Laat het
  ons weten, dan regelen wij het.
  
  Met vriendelijke groet,
  
  Joost Smit
  Sectormanager
  Zorggroep De Linde

Investigated
------------

  $ export KLAG_NOW=2026-03-27T09:30+01:00
  $ cat >../verslag.txt <<'END'
  > Gespreksverslag 26 maart 2026
  > END
  $ klag investigate 1 --report ../verslag.txt --cause planning --findings "De route van zaterdag is vrijdagavond omgegooid. Niemand heeft de cliënten gebeld." \
  >     --recommendations "Wie een route wijzigt, belt dezelfde dag alle cliënten."
  K-2026-0001: investigated. It is in handling, level 1.
  Next: klag decide 1
  $ klag action 1 --what "Wie een route wijzigt, belt dezelfde dag alle cliënten." --owner els.visser --until 2026-04-17
  K-2026-0001: measure recorded. It is in handling, level 1.
  Next: klag decide 1

Decided and answered
--------------------

  $ export KLAG_NOW=2026-04-01T10:00+02:00
  $ klag decide 1 --issue 1 --outcome upheld --remedies apology --reason "U had gebeld moeten worden."
  K-2026-0001: decided. It is in handling, level 1.
  Next: klag decide 1
  $ klag decide 1 --issue 2 --outcome not-established --reason "Beiden herinneren het zich anders."
  K-2026-0001: decided. It is in handling, level 1.
  Next: klag answer 1
  $ klag answer 1 --explanation "De route is op vrijdagavond gewijzigd, en niemand heeft u gebeld."
  K-2026-0001: answered. It is answered, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/04-outcome.txt (post)
  Next: klag follow-up 1
  $ cat cases/2026/00/K-2026-0001/letters/04-outcome.txt
  Zorggroep De Linde
  anna.berg@example.org
  
  Datum: 1 april 2026
  Ons kenmerk: K-2026-0001
  Behandeld door: Joost Smit
  
  Maria de Vries
  Lindelaan 7
  3011 AB Rotterdam
  
  Ons antwoord op uw klacht
  =========================
  
  Beste Maria de Vries,
  
  Op 1 maart 2026 hebt u zich bij ons gemeld. Dank u wel daarvoor. Wij
  hebben bekeken wat u ons vertelde, en in deze brief leest u ons
  antwoord.
  
  Wij bieden u onze excuses aan. Wat u hebt meegemaakt, had niet mogen
  gebeuren.
  
  De route is op vrijdagavond gewijzigd, en niemand heeft u gebeld.
  
  Wat wij hebben vastgesteld
  De route van zaterdag is vrijdagavond omgegooid. Niemand heeft de
  cliënten gebeld.
  
  Ons oordeel
  - Te laat gekomen: Uw klacht is gegrond. U hebt gelijk. U had gebeld
    moeten worden.
  - Bejegening: Wij hebben niet kunnen vaststellen wat er is gebeurd.
    Daarom kunnen wij hierover geen oordeel geven. Beiden herinneren het
    zich anders.
  
  Wat wij doen
  - Wie een route wijzigt, belt dezelfde dag alle cliënten. Dat is
    uiterlijk 17 april 2026 klaar.
  
  Het rapport van het onderzoek vindt u bij deze brief.
  
  Als u niet tevreden bent
  Dan kunt u vragen of de klachtenfunctionaris naar uw klacht kijkt. Dat
  kan als u het niet eens bent met ons antwoord, en ook als u niet
  tevreden bent met de manier waarop wij uw klacht hebben behandeld. Neem
  contact op met Joost Smit, dan geven wij uw klacht door. U hoeft geen
  reden te geven en u hoeft niet opnieuw te beginnen.
  
  Wat u ook kiest, het heeft voor u geen nadelige gevolgen.
  
  Hebt u vragen?
  Neem gerust contact op met Joost Smit, Sectormanager,
  telefoon 010 555 01 02. Houd ons kenmerk K-2026-0001 bij de hand, dan
  kunnen wij u snel helpen.
  
  Met vriendelijke groet,
  
  Joost Smit
  Sectormanager
  Zorggroep De Linde

Not satisfied: the complaints officer
-------------------------------------

  $ export KLAG_NOW=2026-04-07T09:00+02:00
  $ klag follow-up 1 --satisfied-outcome no --satisfied-handling yes --note "Het gaat haar om de woorden van de teamleider."
  K-2026-0001: followed up. It is answered, level 1.
  Next: klag escalate 1, klag close 1
  $ klag escalate 1 --ground outcome --reason "Zij wil dat iemand anders naar het telefoongesprek kijkt."
  Next is level 2, de klachtenfunctionaris: a duty when the person asks for it (D14).
  fleur.mulder takes it over, unless --to names somebody else.
  K-2026-0001: escalated. It is in handling, level 2.
  Deadline: 2026-05-06 (Wednesday), in 29 days: reactie van de klachtenfunctionaris
  Letter: cases/2026/00/K-2026-0001/letters/05-escalation.txt (post)
  Next: klag acknowledge 1, klag plan 1, klag investigate 1
  $ cat cases/2026/00/K-2026-0001/letters/05-escalation.txt
  Zorggroep De Linde
  anna.berg@example.org
  
  Datum: 7 april 2026
  Ons kenmerk: K-2026-0001
  Behandeld door: Fleur Mulder
  
  Maria de Vries
  Lindelaan 7
  3011 AB Rotterdam
  
  Uw klacht gaat naar de klachtenfunctionaris
  ===========================================
  
  Beste Maria de Vries,
  
  Op 1 maart 2026 hebben wij uw klacht ontvangen. Wij hebben die nu
  voorgelegd aan de klachtenfunctionaris. Dat doen wij omdat u niet
  tevreden bent met ons antwoord.
  
  Uw klacht wordt nu behandeld door Fleur Mulder, Klachtenfunctionaris.
  
  Wat gebeurt er nu?
  - Alles wat u al hebt verteld, gaat mee. U hoeft uw verhaal niet opnieuw
    te doen. Wilt u iets toevoegen, dan kan dat.
  - Wij laten u weten hoe uw klacht wordt behandeld en wanneer u antwoord
    krijgt.
  
  Dat uw klacht verdergaat, heeft voor u geen nadelige gevolgen.
  
  Hebt u vragen?
  Neem gerust contact op met Fleur Mulder, Klachtenfunctionaris,
  telefoon 010 555 01 09. Houd ons kenmerk K-2026-0001 bij de hand, dan
  kunnen wij u snel helpen.
  
  Met vriendelijke groet,
  
  Joost Smit
  Sectormanager
  Zorggroep De Linde
  $ export KLAG_USER=fleur.mulder KLAG_NOW=2026-04-20T09:00+02:00
  $ klag decide 1 --outcome upheld --remedies apology --reason "Een collega heeft het gesprek gehoord en bevestigt het."
  K-2026-0001: decided. It is in handling, level 2.
  Next: klag acknowledge 1, klag plan 1, klag investigate 1
  $ klag action 1 --action 1 --done 2026-04-15 --effect works --changed practice
  K-2026-0001: measure recorded. It is in handling, level 2.
  Next: klag acknowledge 1, klag plan 1, klag investigate 1

The answer of the highest level names the disputes body. The shipped procedure leaves its name open and
marks it `verify: yes`; as long as the mark stands there, no letter that names it leaves.

  $ klag answer 1 --explanation "Ik heb met u, met de teamleider en met een collega gesproken die erbij was. U hebt gelijk: zo praten wij niet met cliënten."
  error: the address of de geschillencommissie waarbij wij zijn aangesloten has not been checked
  hint: Set it with 'klag edit procedure care-nl', and take the line 'verify: yes' out.
  [4]

The provider writes its own body in and takes the mark out.

  $ sed -i -e '/^bodies:/,/^categories:/{/^ *verify: yes$/d}' \
  >     -e 's/title: de geschillencommissie waarbij wij zijn aangesloten/title: de Geschillencommissie Zorg\n    address: |\n      Postbus 90600\n      2509 LP Den Haag/' \
  >     procedures/care-nl.yaml
  $ klag save --by anna.berg
  Saved: procedures/care-nl.yaml
  $ klag answer 1 --explanation "Ik heb met u, met de teamleider en met een collega gesproken die erbij was. U hebt gelijk: zo praten wij niet met cliënten."
  K-2026-0001: answered. It is answered, level 2.
  Letter: cases/2026/00/K-2026-0001/letters/06-outcome.txt (post)
  Next: klag follow-up 1
  $ cat cases/2026/00/K-2026-0001/letters/06-outcome.txt
  Zorggroep De Linde
  anna.berg@example.org
  
  Datum: 20 april 2026
  Ons kenmerk: K-2026-0001
  Behandeld door: Fleur Mulder
  
  Maria de Vries
  Lindelaan 7
  3011 AB Rotterdam
  
  Ons antwoord op uw klacht
  =========================
  
  Beste Maria de Vries,
  
  Op 1 maart 2026 hebt u zich bij ons gemeld. Dank u wel daarvoor. Wij
  hebben bekeken wat u ons vertelde, en in deze brief leest u ons
  antwoord.
  
  Wij bieden u onze excuses aan. Wat u hebt meegemaakt, had niet mogen
  gebeuren.
  
  Ik heb met u, met de teamleider en met een collega gesproken die erbij
  was. U hebt gelijk: zo praten wij niet met cliënten.
  
  Wat wij hebben vastgesteld
  De route van zaterdag is vrijdagavond omgegooid. Niemand heeft de
  cliënten gebeld.
  
  Ons oordeel
  - Te laat gekomen: Uw klacht is gegrond. U hebt gelijk. Een collega
    heeft het gesprek gehoord en bevestigt het.
  - Bejegening: Uw klacht is gegrond. U hebt gelijk. Een collega heeft het
    gesprek gehoord en bevestigt het.
  
  Wat wij doen
  - Wie een route wijzigt, belt dezelfde dag alle cliënten. Dat is op
    15 april 2026 gedaan.
  
  Als u niet tevreden bent
  U kunt uw klacht voorleggen aan de Geschillencommissie Zorg.
  
      Postbus 90600
      2509 LP Den Haag
  
  Wat u ook kiest, het heeft voor u geen nadelige gevolgen.
  
  Hebt u vragen?
  Neem gerust contact op met Fleur Mulder, Klachtenfunctionaris,
  telefoon 010 555 01 09. Houd ons kenmerk K-2026-0001 bij de hand, dan
  kunnen wij u snel helpen.
  
  Met vriendelijke groet,
  
  Fleur Mulder
  Klachtenfunctionaris
  Zorggroep De Linde

At the top: the disputes body
-----------------------------

  $ export KLAG_USER=anna.berg KLAG_NOW=2026-05-04T09:00+02:00
  $ klag follow-up 1 --satisfied-outcome no --satisfied-handling yes --note "Zij wil een schadevergoeding."
  K-2026-0001: followed up. It is answered, level 2.
  Next: klag close 1
  $ klag escalate 1
  error: level 2 is the highest of this procedure
  hint: The person can turn to de Geschillencommissie Zorg. When they do, follow it with 'klag escalate … --external disputes-body'.
  [4]
  $ klag external 1 --body disputes-body --step submitted --ombudsman 2026-118
  K-2026-0001: followed at an outside body. It is answered, level 2.
  Next: klag close 1
  $ klag external 1 --body disputes-body --step request --until 2026-05-29 --note "Verweerschrift gevraagd."
  K-2026-0001: followed at an outside body. It is answered, level 2.
  Deadline: 2026-05-29 (Friday), in 25 days: antwoord aan de instantie
  Next: klag close 1

What they ask for has a date as well, and the agenda lists it with the others.

  $ export KLAG_NOW=2026-05-28T07:00+02:00
  $ klag agenda
  2026-05-29 (Friday), tomorrow
    K-2026-0001  Fleur Mulder  antwoord aan de instantie
                               klag external 1 --body disputes-body --step
                                 supplied
  $ klag external 1 --body disputes-body --step supplied
  K-2026-0001: followed at an outside body. It is answered, level 2.
  Next: klag close 1
  $ export KLAG_NOW=2026-06-22T09:00+02:00
  $ klag external 1 --body disputes-body --step decision --note "Klacht gegrond, geen schadevergoeding."
  K-2026-0001: followed at an outside body. It is answered, level 2.
  Next: klag close 1

Satisfied, and closed
---------------------

  $ klag follow-up 1 --satisfied-outcome yes --satisfied-handling yes --works yes
  K-2026-0001: followed up. It is answered, level 2.
  Next: klag close 1
  $ klag close 1
  K-2026-0001: closed. It is closed, level 2.
  $ klag show 1
  K-2026-0001 · klacht
    Status:          closed (answered), level 2: de klachtenfunctionaris
    Received:        2026-03-01 20:15 (Sunday), e-mail
    Unit:            Thuiszorg West
    Handler:         Fleur Mulder
    Procedure:       Klachten, opmerkingen en complimenten (care-nl)
    About:           a member of staff
    Outside number:  2026-118
  
  People
    Maria de Vries (service user); Lindelaan 7, 3011 AB Rotterdam;
    maria@example.com
    Language:  Dutch
  
  In the person's own words
    Op zaterdag kwam de verzorging pas om elf uur in plaats van om half acht. Toen
    ik belde, zei de teamleider dat ik niet zo moest zeuren.
  
  Issues
    1. te laat gekomen, minor, upheld
    2. bejegening, moderate, upheld
  
  Deadlines
    2026-03-03 20:15 (Tuesday)  done 2026-03-02        ontvangstbevestiging
    2026-04-13 (Monday)         done 2026-04-01        oordeel op de klacht
    2026-03-16 (Monday)         done 2026-03-04        bericht over de voortgang
    2026-04-03 (Friday)         done 2026-04-01        toegezegde datum (first due
                                                       2026-03-20)
    2026-03-18 (Wednesday)      done 2026-03-09        bericht over de voortgang
    2026-03-23 (Monday)         done 2026-03-18        bericht over de voortgang
    2026-03-16 (Monday)         late: done 2026-03-18  toegezegd bericht over de
                                                       voortgang
    2026-04-01 (Wednesday)      done 2026-04-01        bericht over de voortgang
    2026-03-27 (Friday)         late: done 2026-04-01  toegezegd bericht over de
                                                       voortgang
    2026-05-06 (Wednesday)      done 2026-04-20        reactie van de
                                                       klachtenfunctionaris
    2026-05-29 (Friday)         done 2026-05-28        antwoord aan de instantie
  
  Actions
    1. Wie een route wijzigt, belt dezelfde dag alle cliënten. (Els Visser, done
    2026-04-15, effect: works)
  
  Timeline
    2026-03-02 09:00  registered · Anna Berg
                      about: a member of staff
    2026-03-02 09:00  acknowledged · Anna Berg
                      in writing: 2026-03-02
    2026-03-02 09:00  classified · Anna Berg
                      category: te laat gekomen; severity: minor
    2026-03-02 09:00  classified · Anna Berg
                      issue: 2; category: bejegening; severity: moderate
    2026-03-02 09:00  assigned · Anna Berg
                      as: handler; to: Joost Smit
    2026-03-04 11:00  told how it will be handled · Joost Smit
                      handler: Joost Smit; handling: dialogue; in writing:
                      2026-03-04; until: 2026-03-20
    2026-03-09 16:00  informed · Joost Smit
                      channel: telefoon; until: 2026-03-16; told: complainant
                      note: Gesprek met het team is gepland op 12 maart.
    2026-03-18 07:00  informed · Joost Smit
                      channel: telefoon; until: 2026-03-27; told: complainant
                      note: Belde later dan beloofd; excuses gemaakt.
    2026-03-18 07:00  new date · Joost Smit
                      until: 2026-04-03; deadline: toegezegde datum
                      reason: De medewerkster is tot 25 maart ziek, en wij willen
                      haar eerst spreken.
    2026-03-27 09:30  investigated · Joost Smit
                      report; cause: planning
                      findings: De route van zaterdag is vrijdagavond omgegooid.
                      Niemand heeft de cliënten gebeld.
                      recommendations: Wie een route wijzigt, belt dezelfde dag
                      alle cliënten.
    2026-03-27 09:30  measure recorded · Joost Smit
                      until: 2026-04-17; action: 1; owner: Els Visser
                      what: Wie een route wijzigt, belt dezelfde dag alle
                      cliënten.
    2026-04-01 10:00  decided · Joost Smit
                      issue: 1; outcome: upheld; remedies: apology
                      reason: U had gebeld moeten worden.
    2026-04-01 10:00  decided · Joost Smit
                      issue: 2; outcome: not established
                      reason: Beiden herinneren het zich anders.
    2026-04-01 10:00  answered · Joost Smit
                      explanation: De route is op vrijdagavond gewijzigd, en
                      niemand heeft u gebeld.
    2026-04-07 09:00  followed up · Joost Smit
                      satisfied with the outcome: no; satisfied with the handling:
                      yes
                      note: Het gaat haar om de woorden van de teamleider.
    2026-04-07 09:00  escalated · Joost Smit
                      to: Fleur Mulder; ground: not satisfied with the outcome;
                      level: 2
                      reason: Zij wil dat iemand anders naar het telefoongesprek
                      kijkt.
    2026-04-20 09:00  decided · Fleur Mulder
                      outcome: upheld; remedies: apology
                      reason: Een collega heeft het gesprek gehoord en bevestigt
                      het.
    2026-04-20 09:00  measure recorded · Fleur Mulder
                      action: 1; done: 2026-04-15; effect: works; changed:
                      practice
    2026-04-20 09:00  answered · Fleur Mulder
                      explanation: Ik heb met u, met de teamleider en met een
                      collega gesproken die erbij was. U hebt gelijk: zo praten
                      wij niet met cliënten.
    2026-05-04 09:00  followed up · Anna Berg
                      satisfied with the outcome: no; satisfied with the handling:
                      yes
                      note: Zij wil een schadevergoeding.
    2026-05-04 09:00  followed at an outside body · Anna Berg
                      outside number: 2026-118; body: de Geschillencommissie Zorg;
                      step: submitted
    2026-05-04 09:00  followed at an outside body · Anna Berg
                      until: 2026-05-29; body: de Geschillencommissie Zorg; step:
                      request
                      note: Verweerschrift gevraagd.
    2026-05-28 07:00  followed at an outside body · Anna Berg
                      body: de Geschillencommissie Zorg; step: supplied
    2026-06-22 09:00  followed at an outside body · Anna Berg
                      body: de Geschillencommissie Zorg; step: decision
                      note: Klacht gegrond, geen schadevergoeding.
    2026-06-22 09:00  followed up · Anna Berg
                      satisfied with the outcome: yes; satisfied with the
                      handling: yes; measures work: yes
    2026-06-22 09:00  closed · Anna Berg
  
  Letters and files
    letters/01-acknowledgement.txt
    letters/02-plan.txt
    letters/03-delay.txt
    files/01.txt (verslag.txt)
    letters/04-outcome.txt
    letters/05-escalation.txt
    letters/06-outcome.txt
  $ klag log 1
  2026-06-22 09:00  K-2026-0001: close · Anna Berg (fixed clock)
  2026-06-22 09:00  K-2026-0001: follow-up · Anna Berg (fixed clock)
  2026-06-22 09:00  K-2026-0001: external · Anna Berg (fixed clock)
  2026-05-28 07:00  K-2026-0001: external · Anna Berg (fixed clock)
  2026-05-04 09:00  K-2026-0001: external · Anna Berg (fixed clock)
  2026-05-04 09:00  K-2026-0001: external · Anna Berg (fixed clock)
  2026-05-04 09:00  K-2026-0001: follow-up · Anna Berg (fixed clock)
  2026-04-20 09:00  K-2026-0001: answer · Fleur Mulder (fixed clock)
  2026-04-20 09:00  K-2026-0001: action · Fleur Mulder (fixed clock)
  2026-04-20 09:00  K-2026-0001: decide · Fleur Mulder (fixed clock)
  2026-04-07 09:00  K-2026-0001: escalate to level 2 · Joost Smit (fixed clock)
  2026-04-07 09:00  K-2026-0001: follow-up · Joost Smit (fixed clock)
  2026-04-01 10:00  K-2026-0001: answer · Joost Smit (fixed clock)
  2026-04-01 10:00  K-2026-0001: decide · Joost Smit (fixed clock)
  2026-04-01 10:00  K-2026-0001: decide · Joost Smit (fixed clock)
  2026-03-27 09:30  K-2026-0001: action · Joost Smit (fixed clock)
  2026-03-27 09:30  K-2026-0001: investigate · Joost Smit (fixed clock)
  2026-03-18 07:00  K-2026-0001: extend · Joost Smit (fixed clock)
  2026-03-18 07:00  K-2026-0001: inform · Joost Smit (fixed clock)
  2026-03-09 16:00  K-2026-0001: inform · Joost Smit (fixed clock)
  2026-03-04 11:00  K-2026-0001: plan · Joost Smit (fixed clock)
  2026-03-02 09:00  K-2026-0001: assign · Anna Berg (fixed clock)
  2026-03-02 09:00  K-2026-0001: classify · Anna Berg (fixed clock)
  2026-03-02 09:00  K-2026-0001: classify · Anna Berg (fixed clock)
  2026-03-02 09:00  K-2026-0001: acknowledge · Anna Berg (fixed clock)
  2026-03-02 09:00  K-2026-0001: new · Anna Berg (fixed clock)

The figures for the board
-------------------------

  $ export KLAG_NOW=2026-07-01T09:00+02:00
  $ klag report --half-year --internal | sed '/^Wat de cijfers betekenen/,$d'
  Zorggroep De Linde · Klachten en opmerkingen, 2026-H1
    Werkdocument: bevat kleine aantallen en is niet bedoeld voor verspreiding
    Register: Zorggroep De Linde
    Periode: 2026-H1, 2026-01-01 tot en met 2026-06-30
    Wat is meegeteld: alle afdelingen, soorten en regelingen
    Opgesteld: 2026-07-01
    Opgeslagen versie: 8da1e56cdc20
  
  In het kort
    • Binnengekomen zaken: 1.
    • Afgesloten: 1. Open aan het eind van de periode: 0.
    • Gehaalde termijnen: 9 van 11, 82% (95%-interval 52–95%).
    • Gegrond, geheel of deels: 2 van 2 beoordeelde punten, 100% (95%-interval
      34–100%).
    • Geleerd: maatregelen afgesproken 1, uitgevoerd 1, te laat 0.
    • Signalen: te weinig maanden, of maanden die te veel op elkaar lijken, om
      iets te zeggen.
  
  Zaken
  
  Binnengekomen, afgesloten en openstaande zaken
  Cijfer                     2026-H1
  beginstand                       0
  nieuw (+)                        1
  heropend (+)                     0
  afgesloten (−)                   1
  foutief geregistreerd (−)        0
  eindstand (=)                    0
    2026-H1 is niet volledig: de eerste zaak kwam binnen op 2026-03-01.
  
  Afgesloten zaken, naar reden van afsluiting
  Reden       2026-H1
  beantwoord        1
  
  Nieuwe zaken per afdeling (met de afdelingen eronder)
  Afdeling                  2026-H1
  Zorg en welzijn (sector)        1  ████████████
    Thuiszorg West (team)         1  ████████████
  
  Zaken per afdeling (met de afdelingen eronder)
  Afdeling                  beginstand  nieuw  heropend  afgesloten  eindstand
  Zorg en welzijn (sector)           0      1         0           1          0
    Thuiszorg West (team)            0      1         0           1          0
  
  Nieuwe zaken, naar soort
  Soort   2026-H1
  klacht        1
  
  Nieuwe zaken, naar kanaal
  Kanaal  2026-H1
  e-mail        1
  
  Nieuwe zaken, naar indiener
  Indiener  2026-H1
  cliënt          1
  
  Waar de zaken over gingen
  
  Nieuwe zaken, naar categorie
  Categorie        2026-H1
  te laat gekomen        1  ████████████
  bejegening             1  ████████████
  
  Nieuwe zaken, naar kwaliteitsdimensie
  Dimensie          2026-H1
  (niet opgegeven)        1
  
  Nieuwe zaken, naar ernst
  Ernst  2026-H1
  licht        1
  matig        1
  
  Nieuwe zaken, naar afdeling en categorie
  Afdeling en categorie  2026-H1
  Thuiszorg West (team)
    te laat gekomen            1
    bejegening                 1
  
  Termijnen en doorlooptijden
  
  Termijnen die in de periode afliepen
  Termijn               termijnen    op          na     te  open  gehaald   95%-BI
                                   tijd  verlenging   laat
  ontvangstbevestiging          1     1           0      0     0     100%  21–100%
  oordeel op de klacht          1     1           0      0     0     100%  21–100%
  toegezegde datum              1     0           1      0     0     100%  21–100%
  bericht over de               4     4           0      0     0     100%  51–100%
  voortgang
  toegezegd bericht             2     0           0      2     0       0%    0–66%
  over de voortgang
  reactie van de                1     1           0      0     0     100%  21–100%
  klachtenfunctionaris
  antwoord aan de               1     1           0      0     0     100%  21–100%
  instantie
    Termijnen die zijn verstreken en nog openstaan, tellen als niet gehaald.
    Alle termijnen samen: 9 van 11 gehaald.
  
  Doorlooptijd
  Termijn                     mediaan  vorige mediaan  9 van 10  langst  geteld in
  ontvangstbevestiging           12,0               –        12      12  uren
  oordeel op de klacht           31,0               –        31      31  dagen
  toegezegde datum               28,0               –        28      28  dagen
  bericht over de voortgang       7,0               –        14      14  dagen
  toegezegd bericht over de      11,5               –        14      14  dagen
  voortgang
  reactie van de                 13,0               –        13      13  dagen
  klachtenfunctionaris
  antwoord aan de instantie      24,0               –        24      24  dagen
    – geen cijfer
  
  Toegezegde datums
  Cijfer                2026-H1
  vielen in de periode        4
  gehaald                     2
  niet gehaald                2
  
  Contact met de indieners
  Cijfer                                     2026-H1
  langste tijd zonder bericht, in dagen           49
  zaken doorgegeven aan een andere afdeling        0
  vaakst doorgegeven, één zaak                     0
  nagevraagd na afloop                             1
  tevreden met het antwoord                        1
  niet tevreden met het antwoord                   0
  tevreden met de afhandeling                      1
  niet tevreden met de afhandeling                 0
    De langste tijd zonder bericht was in K-2026-0001, van 2026-05-04 tot
    2026-06-22.
  
  Wat eruit is gekomen
  
  Oordeel over afgesloten klachten, per klachtonderdeel
  Oordeel  2026-H1
  gegrond        2
  
  Geheel of deels gegronde klachtonderdelen
  Afgesloten op  met oordeel  gegrond  aandeel   95%-BI
  alle niveaus             2        2     100%  34–100%
  
  Genoegdoening, per klachtonderdeel
  Genoegdoening  2026-H1
  excuses              2
  
  Zaken voorgelegd op een hoger niveau
  Niveau en reden                    2026-H1
  2: niet tevreden met het antwoord        1
  
  Oordeel op het hogere niveau
  Oordeel  2026-H1
  gegrond        1
  
  Oordeel op het hogere niveau, per niveau en grond
  Niveau en reden                 voorgelegd  gegrond  ongegrond  nog geen oordeel
  2: niet tevreden met het                 1        1          0                 0
  antwoord
  
  Zaken voorgelegd aan een externe instantie
  Instantie                    2026-H1
  de Geschillencommissie Zorg        1
  alle instanties                    1
  
  Wat wij ervan hebben geleerd
  
  Gevonden oorzaken
  Oorzaak   2026-H1
  planning        1
  
  Wat onderzoek uitwees
  Zaak         Afdeling           Oorzaak   De oorzaak          Waartoe het leidde
                                            erachter
  K-2026-0001  Thuiszorg West     planning
               (team)
  
  Maatregelen
  Cijfer                                              2026-H1
  afgesproken                                               1
  waarvan met deelname van betrokken medewerkers            0
  uitgevoerd                                                1
  uitgevoerd en geëvalueerd                                 1
  open aan het eind van de periode                          0
  waarvan te laat                                           0
  zaken waarin betrokkenen zijn geïnformeerd                0
  zaken waarin betrokken medewerkers steun kregen           0
  zaken waarin betrokken medewerkers steun afsloegen        0
  ontvangen complimenten                                    0
  waarvan doorgegeven aan wie het betreft                   0
  zaken waarin kosten zijn vastgelegd                       0
  wat deze tekortkomingen kostten                           0
  
  Wat er door klachten en opmerkingen is veranderd
  Veranderd  2026-H1
  werkwijze        1
  
  Uitgevoerde maatregelen, naar effect
  Effect  2026-H1
  werkt         1
  
  Of de maatregelen werken, achteraf nagevraagd
  Ze werken  2026-H1
  ja               1
  
  De maatregelen een voor een
    K-2026-0001
      Afdeling:        Thuiszorg West (team)
      Wat:             Wie een route wijzigt, belt dezelfde dag alle cliënten.
      Wie het regelt:  Teamleider
      uiterlijk:       2026-04-17
      uitgevoerd:      2026-04-15
      effect:          werkt
      veranderd:       werkwijze
  
  Toeval of echte verandering
    Cijfers gaan door toeval op en neer. Een signaal zegt dat er waarschijnlijk
    iets is veranderd en dat het de moeite waard is ernaar te vragen. Het zegt
    niet of dat goed of slecht is.
  
  Nieuwe zaken, per maand
  Maand    nieuw  grenzen  signaal
  2026-04      0        –
  2026-05      0        –
  2026-06      0        –
    Minder dan twaalf maanden: de grenzen zijn voorlopig en verschuiven nog.
    – geen cijfer
  
  Gehaalde termijnen, per maand
  Maand    gehaald   grenzen  signaal
  2026-04     100%  100–100%
  2026-05     100%  100–100%
    Minder dan twaalf maanden: de grenzen zijn voorlopig en verschuiven nog.
  
  Wat in deze versie is weggelaten
    Er is niets weggelaten. Kleine aantallen kunnen naar afzonderlijke personen
    wijzen. Houd dit document daarom bij degenen die met de zaken werken.
  
  $ klag check
  All is well; cases: 1.
