A life under the procedure wkkgz-nl
===================================

A Dutch care provider under the Wkkgz: a reasoned decision within six weeks, once at most four weeks more, and
the disputes body after that. A calamity goes to the inspectorate without delay.

  $ klag init register --procedure wkkgz-nl --organisation "Zorggroep De Linde" \
  >     --unit de-wilg --unit-name "De Wilg" --staff anna.berg --staff-name "Anna Berg" \
  >     --staff-title Kwaliteitsmedewerker --e-mail anna.berg@example.org >/dev/null 2>&1
  $ cd register
  $ cat >organisation.yaml <<'END'
  > format: 1
  > units:
  >   - {id: de-wilg, name: De Wilg, level: locatie, field: medical, manager: joost.smit}
  > staff:
  >   - {id: anna.berg, name: Anna Berg, title: Kwaliteitsmedewerker, unit: de-wilg, e-mail: anna.berg@example.org}
  >   - {id: joost.smit, name: Joost Smit, title: Locatiemanager, unit: de-wilg, roles: [manager]}
  >   - {id: els.visser, name: Els Visser, title: Verpleegkundige, unit: de-wilg}
  >   - {id: fleur.mulder, name: Fleur Mulder, title: Klachtenfunctionaris, unit: de-wilg, roles: [complaints-officer]}
  > END

The provider enters the disputes body that it belongs to and settles what is marked `verify: yes`.

  $ sed -i -e '/^ *verify: yes$/d; s/^    top: yes$/    address: Postbus 100, 1000 AA Stad\n&/' -e 's|title: de geschilleninstantie waarbij.*|title: de Geschilleninstantie Zorg\n    web: www.example.org|' \
  >     procedures/wkkgz-nl.yaml
  $ klag save
  Saved: organisation.yaml, procedures/wkkgz-nl.yaml

Six weeks, and a calamity
-------------------------

Six weeks after Monday 23 February end on Easter Monday, so on the day after it.

  $ klag new --channel letter --unit de-wilg --received 2026-02-23 --name "Maria de Vries" \
  >     --address "Lindelaan 7, 3011 AB Rotterdam" --complainant service-user --about staff --about-staff els.visser \
  >     --words "Ik kreeg de medicijnen van mijn buurvrouw en heb drie dagen in het ziekenhuis gelegen."
  K-2026-0001: registered. It is received, level 1.
  Deadline: 2026-02-25 (Wednesday), 5 days over: ontvangstbevestiging
  Deadline: 2026-04-07 (Tuesday), in 36 days: schriftelijk en met redenen omkleed oordeel
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  Tell the person now:
    - Dank u wel dat u dit laat weten. Een klacht indienen heeft geen nadelige gevolgen voor u.
    - De klachtenfunctionaris helpt u gratis bij uw klacht en zoekt met u naar een oplossing.
    - Wij onderzoeken uw klacht zorgvuldig en houden u op de hoogte.
    - U krijgt binnen zes weken ons schriftelijke oordeel. Lukt dat niet, dan hoort u dat vóór die tijd, en duurt het ten hoogste vier weken langer.
    - Bent u het niet eens met ons oordeel, dan kunt u naar de geschilleninstantie waarbij wij zijn aangesloten.
  $ klag acknowledge 1
  K-2026-0001: acknowledged. It is received, level 1.
  Deadline: 2026-03-16 (Monday), in 14 days: bericht over de voortgang
  Letter: cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt (post)
  Next: klag classify 1, klag assign 1, klag plan 1
  $ klag classify 1 --category medication --severity serious
  K-2026-0001: classified. It is received, level 1.
  Deadline: 2026-03-05 (Thursday), in 3 days: melding van een calamiteit aan de IGJ
  hint: A serious complaint goes to the nearest manager: 'klag assign 1 --as handler --to joost.smit' (eigen voorstel).
  Next: klag assign 1, klag plan 1, klag investigate 1
  $ klag due 1 --explain | sed -n '/oordeel/,/result/p'
  2026-04-07 (Tuesday), in 36 days · schriftelijk en met redenen omkleed oordeel
    (answer)
    runs from:  2026-02-23 (Monday), registered
    rule:       6 weeks from: received; until: answer or close
    source:     Wkkgz art. 17: Wet kwaliteit, klachten en geschillen zorg
    calendar:   Nederland, Algemene termijnenwet art. 1, 2 en 4
      2026-02-23  Monday         the day itself does not count
      2026-02-24  Tuesday  1–41  every day counts, until 2026-04-05 (Sunday)
      2026-04-06  Monday     42  tweede paasdag
      2026-04-07  Tuesday        the term ends on a working day
    result:  2026-04-07 (Tuesday)
  $ klag notify 1 --body igj --note "Gemeld als mogelijke calamiteit."
  K-2026-0001: notified. It is received, level 1.
  Next: klag assign 1, klag plan 1, klag investigate 1

The complaints officer helps the complainant; the nurse complained about does not handle it.

  $ klag assign 1 --as coordinator --to fleur.mulder
  K-2026-0001: assigned. It is received, level 1.
  Next: klag assign 1, klag plan 1, klag investigate 1
  $ klag assign 1 --as handler --to els.visser
  error: the complaint is about els.visser, who therefore may not handle it (Awb art. 9:7)
  hint: Choose somebody else with --to. To set the rule aside, add --override not-independent --reason …
  [4]
  $ klag assign 1 --as handler --to joost.smit
  K-2026-0001: assigned. It is in handling, level 1.
  Next: klag plan 1, klag investigate 1, klag decide 1
  $ export KLAG_USER=joost.smit
  $ klag plan 1 --handling investigation --until 2026-04-03
  K-2026-0001: told how it will be handled. It is in handling, level 1.
  Deadline: 2026-04-03 (Friday), in 32 days: toegezegde datum
  Deadline: 2026-03-16 (Monday), in 14 days: bericht over de voortgang
  Letter: cases/2026/00/K-2026-0001/letters/02-plan.txt (post)
  Next: klag investigate 1, klag decide 1

Kept informed, and extended once
--------------------------------

  $ export KLAG_NOW=2026-03-16T10:00+01:00
  $ klag inform 1 --told complainant --channel phone --note "De apotheker rekent de delen na."
  K-2026-0001: informed. It is in handling, level 1.
  Deadline: 2026-03-30 (Monday), in 14 days: bericht over de voortgang
  Next: klag investigate 1, klag decide 1
  $ export KLAG_NOW=2026-03-30T10:00+02:00
  $ klag extend 1 --clock promise --until 2026-04-30 --reason "De apotheker is tot 20 april met verlof."
  K-2026-0001: new date. It is in handling, level 1.
  Deadline: 2026-04-30 (Thursday), in 31 days: toegezegde datum
  Letter: cases/2026/00/K-2026-0001/letters/03-delay.txt (post)
  Next: klag investigate 1, klag decide 1
  $ klag extend 1 --clock answer --until 2026-05-12 --reason "De apotheker is tot 20 april met verlof."
  error: 'answer' may be extended to 2026-05-06 at the most (Wkkgz art. 17)
  hint: Give an earlier date with --until. To set the rule aside, add --override extension-too-long --reason …
  [4]
  $ klag extend 1 --clock answer --until 2026-05-04 --reason "De apotheker is tot 20 april met verlof."
  K-2026-0001: new date. It is in handling, level 1.
  Deadline: 2026-05-04 (Monday), in 35 days: schriftelijk en met redenen omkleed oordeel
  Deadline: 2026-05-04 (Monday), in 35 days: toegezegde datum
  Letter: cases/2026/00/K-2026-0001/letters/04-delay.txt (post)
  Next: klag investigate 1, klag decide 1
  $ klag extend 1 --clock answer --until 2026-05-06 --reason "Het verslag is nog niet klaar."
  error: the deadline 'answer' may be extended only once (Wkkgz art. 17)
  hint: See what may be done next with 'klag show 1'. To set the rule aside, add --override extension-again --reason …
  [4]

Investigated, decided, answered
-------------------------------

Each measure has the term within which it is realised; the letter quotes it (art. 17).

  $ export KLAG_NOW=2026-04-24T10:00+02:00
  $ klag answer 1 --explanation "Volgt."
  error: an issue of K-2026-0001 has no outcome yet
  hint: Decide first with 'klag decide 1 --outcome …'.
  [4]
  $ klag investigate 1 --cause routine-not-followed --findings "De namen op de bekers zijn niet vergeleken."
  K-2026-0001: investigated. It is in handling, level 1.
  Next: klag investigate 1, klag decide 1
  $ klag action 1 --what "Twee mensen vergelijken naam en beker." --owner els.visser --until 2026-05-15
  K-2026-0001: measure recorded. It is in handling, level 1.
  Next: klag investigate 1, klag decide 1
  $ klag decide 1 --outcome upheld --remedies apology --reason "De controle is overgeslagen."
  K-2026-0001: decided. It is in handling, level 1.
  Next: klag investigate 1, klag answer 1
  $ klag answer 1 --explanation "U kreeg de beker van uw buurvrouw, omdat niemand de naam heeft gecontroleerd."
  K-2026-0001: answered. It is answered, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/05-outcome.txt (post)
  Next: klag follow-up 1
  $ sed -n '/^Wat wij doen/,/^Hebt u/p' cases/2026/00/K-2026-0001/letters/0*-outcome.txt
  Wat wij doen
  - Twee mensen vergelijken naam en beker. Dat is uiterlijk 15 mei 2026
    klaar.
  
  Als u niet tevreden bent
  U kunt uw klacht voorleggen aan de Geschilleninstantie Zorg. Meer
  informatie vindt u op www.example.org.
  
      Postbus 100, 1000 AA Stad
  
  Wat u ook kiest, het heeft voor u geen nadelige gevolgen.
  
  Hebt u vragen?

There is no second level; the disputes body is outside
------------------------------------------------------

  $ export KLAG_NOW=2026-05-11T10:00+02:00
  $ klag follow-up 1 --satisfied-outcome no --satisfied-handling yes --note "Zij wil een schadevergoeding."
  K-2026-0001: followed up. It is answered, level 1.
  Next: klag close 1
  $ klag escalate 1 --ground outcome --reason "Zij wil een schadevergoeding."
  error: level 1 is the highest of this procedure
  hint: The person can turn to de Geschilleninstantie Zorg. When they do, follow it with 'klag escalate … --external disputes-body'.
  [4]
  $ klag external 1 --body disputes-body --step submitted --note "Schade: 1200 euro."
  K-2026-0001: followed at an outside body. It is answered, level 1.
  Next: klag close 1
  $ klag external 1 --body disputes-body --step request --until 2026-05-29 --note "Verweer gevraagd."
  K-2026-0001: followed at an outside body. It is answered, level 1.
  Deadline: 2026-05-29 (Friday), in 18 days: antwoord aan de instantie
  Next: klag close 1
  $ klag external 1 --body disputes-body --step supplied --note "Verweer gestuurd."
  K-2026-0001: followed at an outside body. It is answered, level 1.
  Next: klag close 1
  $ klag close 1
  K-2026-0001: closed. It is closed, level 1.
  $ export KLAG_NOW=2026-07-01T09:00+02:00
  $ klag external 1 --body disputes-body --step decision --note "Bindend: 800 euro."
  K-2026-0001: followed at an outside body. It is closed, level 1.
  $ klag report --half-year --internal --language en | sed -n '/^Deadlines that fell/,/^ *Deadlines that passed/p'
  Deadlines that fell in the period
  Deadline                    due  in time  extended  late  open  kept  95 % range
  ontvangstbevestiging          1        0         0     1     0    0%       0–79%
  schriftelijk en met           1        0         1     0     0  100%     21–100%
  redenen omkleed oordeel
  toegezegde datum              1        0         1     0     0  100%     21–100%
  bericht over de voortgang     3        2         0     1     0   67%      21–94%
  melding van een calamiteit    1        1         0     0     0  100%     21–100%
  aan de IGJ
  antwoord aan de instantie     1        1         0     0     0  100%     21–100%
    Deadlines that passed and are still open count as not kept.
  $ klag check
  All is well; cases: 1.
