A life under the procedure awb-nl
=================================

A Dutch municipality under chapter 9 of the Awb: six weeks, adjourned by at most four with notice to both
sides, and longer only with the complainant's consent.

  $ klag init register --procedure awb-nl --organisation "Gemeente Zeeburg" \
  >     --unit publiekszaken --unit-name Publiekszaken --staff anna.berg --staff-name "Anna Berg" \
  >     --staff-title Klachtbehandelaar --e-mail anna.berg@example.org >/dev/null 2>&1
  $ cd register
  $ cat >organisation.yaml <<'END'
  > format: 1
  > units:
  >   - {id: publiekszaken, name: Publiekszaken, level: afdeling, manager: joost.smit}
  > staff:
  >   - {id: anna.berg, name: Anna Berg, title: Klachtbehandelaar, unit: publiekszaken, e-mail: anna.berg@example.org}
  >   - {id: joost.smit, name: Joost Smit, title: Afdelingshoofd, unit: publiekszaken, roles: [manager]}
  >   - {id: els.visser, name: Els Visser, title: Baliemedewerker, unit: publiekszaken}
  > END
  $ sed -i '/^ *verify: yes$/d; s/^    top: yes$/    address: Postbus 100, 1000 AA Stad\n&/' procedures/awb-nl.yaml
  $ klag save
  Saved: organisation.yaml, procedures/awb-nl.yaml

Registered, confirmed, taken up
-------------------------------

A written complaint has its terms from article 9:11; a spoken one is to be handled properly, and has none.
Whoever gives no name need not be handled.

  $ klag new --channel letter --unit publiekszaken --received 2026-02-26 --name "Maria de Vries" \
  >     --address "Lindelaan 7, 3011 AB Zeeburg" --complainant resident --about staff --about-staff els.visser \
  >     --words "Aan de balie werd ik uitgelachen om mijn Nederlands."
  K-2026-0001: registered. It is received, level 1.
  Deadline: 2026-03-05 (Thursday), in 3 days: schriftelijke ontvangstbevestiging
  Deadline: 2026-03-26 (Thursday), in 24 days: besluit of de klacht in behandeling wordt genomen
  Deadline: 2026-04-09 (Thursday), in 38 days: afhandeling van de klacht
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  Tell the person now:
    - Dank u wel dat u dit laat weten. U krijgt een schriftelijke bevestiging van ons.
    - Wie de klacht behandelt, is niet betrokken geweest bij wat er is gebeurd.
    - U kunt uw verhaal vertellen, en degene over wie u klaagt ook.
    - Op een schriftelijke klacht krijgt u binnen zes weken ons oordeel. Lukt dat niet, dan hoort u dat vóór die tijd.
    - Bent u het niet eens met ons oordeel, dan kunt u naar de ombudsman.
  $ klag new --channel phone --unit publiekszaken --anonymous --words "De balie is altijd dicht."
  error: this procedure takes no anonymous complaints (Awb art. 9:4)
  hint: Give the person's name with --name. To set the rule aside, add --override anonymous-not-allowed --reason …
  [4]
  $ klag acknowledge 1
  K-2026-0001: acknowledged. It is received, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt (post)
  Next: klag classify 1, klag assign 1, klag plan 1
  $ klag classify 1 --category treatment --severity minor
  K-2026-0001: classified. It is received, level 1.
  Next: klag assign 1, klag plan 1, klag investigate 1
  $ klag assign 1 --as handler --to els.visser
  error: the complaint is about els.visser, who therefore may not handle it (Awb art. 9:7)
  hint: Choose somebody else with --to. To set the rule aside, add --override not-independent --reason …
  [4]
  $ klag assign 1 --as handler --to anna.berg
  K-2026-0001: assigned. It is in handling, level 1.
  Next: klag plan 1, klag investigate 1, klag decide 1
  $ klag plan 1 --handling dialogue --until 2026-04-09
  K-2026-0001: told how it will be handled. It is in handling, level 1.
  Deadline: 2026-04-09 (Thursday), in 38 days: toegezegde datum
  Letter: cases/2026/00/K-2026-0001/letters/02-plan.txt (post)
  Next: klag investigate 1, klag decide 1
  $ klag due 1 --explain | sed -n '/afhandeling/,/result/p'
  2026-04-09 (Thursday), in 38 days · afhandeling van de klacht (answer)
    runs from:  2026-02-26 (Thursday), registered
    rule:       6 weeks from: received; until: answer or close
    source:     Awb art. 9:11: Algemene wet bestuursrecht
    calendar:   Nederland, Algemene termijnenwet art. 1, 2 en 4
      2026-02-26  Thursday        the day itself does not count
      2026-02-27  Friday    1–41  every day counts, until 2026-04-08 (Wednesday)
      2026-04-09  Thursday    42
    result:  2026-04-09 (Thursday)

Adjourned: both sides are told
------------------------------

  $ export KLAG_NOW=2026-03-30T10:00+02:00
  $ klag inform 1 --told person-complained-about --channel meeting --note "Afschrift van de klacht gegeven."
  K-2026-0001: informed. It is in handling, level 1.
  Next: klag investigate 1, klag decide 1
  $ klag extend 1 --clock answer --until 2026-05-07 --reason "Mevrouw Visser is ziek."
  error: 'extend' needs --told person-complained-about (Awb art. 9:11 lid 2)
  hint: Record it with --told person-complained-about. To set the rule aside, add --override condition --reason …
  [4]
  $ klag extend 1 --clock answer --until 2026-05-07 --told person-complained-about --reason "Mevrouw Visser is ziek."
  K-2026-0001: new date. It is in handling, level 1.
  Deadline: 2026-05-07 (Thursday), in 38 days: afhandeling van de klacht
  Deadline: 2026-05-07 (Thursday), in 38 days: toegezegde datum
  Letter: cases/2026/00/K-2026-0001/letters/03-delay.txt (post)
  Next: klag investigate 1, klag decide 1

Further delay needs the complainant's written consent, and then has no longest term.

  $ export KLAG_NOW=2026-05-04T10:00+02:00
  $ klag extend 1 --clock answer --until 2026-05-21 --told person-complained-about --reason "Zij is nog ziek."
  error: the deadline 'answer' was extended before; once more needs the person's consent (Awb art. 9:11)
         'answer' may be extended to 2026-05-07 at the most (Awb art. 9:11)
  hint: If the person agreed, say so with --agreed. To set the rules aside, add --override extension-not-agreed --override extension-too-long --reason …
  [4]
  $ echo "Akkoord met uitstel tot 21 mei. M. de Vries" >../instemming.txt
  $ klag attach 1 ../instemming.txt
  K-2026-0001: attached. It is in handling, level 1.
  Next: klag investigate 1, klag decide 1
  $ klag extend 1 --clock answer --until 2026-05-21 --told person-complained-about --agreed --reason "Zij is nog ziek."
  error: 'extend' needs --agreed-in-writing (Awb art. 9:11 lid 3)
  hint: Record it with --agreed-in-writing. To set the rule aside, add --override condition --reason …
  [4]
  $ klag extend 1 --clock answer --until 2026-05-21 --told person-complained-about --agreed --agreed-in-writing today --reason "Zij is nog ziek."
  K-2026-0001: new date. It is in handling, level 1.
  Deadline: 2026-05-21 (Thursday), in 17 days: afhandeling van de klacht
  Deadline: 2026-05-21 (Thursday), in 17 days: toegezegde datum
  Letter: cases/2026/00/K-2026-0001/letters/04-delay.txt (post)
  Next: klag investigate 1, klag decide 1

Both heard, decided, answered
-----------------------------

  $ export KLAG_NOW=2026-05-18T10:00+02:00
  $ klag investigate 1 --cause communication --findings "Er is gelachen, maar niet om haar."
  K-2026-0001: investigated. It is in handling, level 1.
  Next: klag investigate 1, klag decide 1
  $ klag decide 1 --outcome partly-upheld --remedies apology --reason "Het had uitgelegd moeten worden."
  K-2026-0001: decided. It is in handling, level 1.
  Next: klag investigate 1, klag answer 1
  $ klag answer 1 --explanation "Er werd gelachen om iets anders. Dat had mevrouw Visser moeten zeggen."
  K-2026-0001: answered. It is answered, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/05-outcome.txt (post)
  Next: klag follow-up 1
  $ sed -n '/^Als u niet/,/^Hebt u/p' cases/2026/00/K-2026-0001/letters/0*-outcome.txt
  Als u niet tevreden bent
  U kunt uw klacht voorleggen aan de Nationale ombudsman. Meer informatie
  vindt u op www.nationaleombudsman.nl.
  
      Postbus 100, 1000 AA Stad
  
  Wat u ook kiest, het heeft voor u geen nadelige gevolgen.
  
  Hebt u vragen?
  $ export KLAG_NOW=2026-05-26T10:00+02:00
  $ klag follow-up 1 --satisfied-outcome yes --satisfied-handling no --note "Het duurde lang."
  K-2026-0001: followed up. It is answered, level 1.
  Next: klag close 1
  $ klag close 1
  error: K-2026-0001 cannot be closed yet: 'contact purpose=hearing' has not been recorded (Awb art. 9:10)
  hint: Record it with 'klag contact 1 --purpose hearing'. To set the rule aside, add --override closing-demand --reason …
  [4]
  $ klag contact 1 --purpose hearing --channel meeting --on 2026-05-12 --note "Mevrouw De Vries en mevrouw Visser gehoord; verslag gemaakt."
  K-2026-0001: was in touch. It is answered, level 1.
  Next: klag close 1
  $ klag close 1
  K-2026-0001: closed. It is closed, level 1.

Refused within four weeks, and met at once
------------------------------------------

A complaint about something of more than a year ago need not be handled (9:8); it gets no hearing. One that is
met to the person's satisfaction ends there (9:5).

  $ klag new --channel email --unit publiekszaken --name "Piet Bos" --e-mail piet@example.com --complainant resident \
  >     --words "In 2023 kreeg ik nooit antwoord op mijn brief." >/dev/null 2>&1
  $ klag assign 2 --as handler --to anna.berg
  K-2026-0002: assigned. It is in handling, level 1.
  Next: klag acknowledge 2, klag classify 2, klag plan 2
  $ klag answer 2 --not-taken-up --explanation "Het is langer dan een jaar geleden gebeurd."
  K-2026-0002: answered. It is answered, level 1.
  Letter: cases/2026/00/K-2026-0002/letters/01-outcome.txt (e-mail)
  Next: klag classify 2, klag follow-up 2
  $ klag close 2 --override closing-demand --reason "Niet in behandeling genomen, Awb art. 9:8: geen hoorplicht."
  K-2026-0002: closed. It is closed, level 1.
  $ klag show 2 | sed -n '/10:00  closed/,/^$/p'
    2026-05-26 10:00  closed · Anna Berg
                      rule set aside: what closing demands
                      set aside: an issue has no outcome (Awb art. 9:12)
                      set aside: 'inform told=person-complained-about' has not
                      been recorded (Awb art. 9:9)
                      set aside: 'contact purpose=hearing' has not been recorded
                      (Awb art. 9:10)
                      reason: Niet in behandeling genomen, Awb art. 9:8: geen
                      hoorplicht.
  
  $ klag new --channel phone --unit publiekszaken --name "Riet Kok" --phone "010 555 02 00" --complainant resident \
  >     --words "Mijn paspoort lag niet klaar." >/dev/null 2>&1
  $ klag answer 3 --solved --satisfied --explanation "Het paspoort is dezelfde dag gebracht."
  K-2026-0003: answered. It is closed, level 1.

The ombudsman, and the figures
------------------------------

  $ klag external 1 --body ombudsman --step submitted --note "Over de duur."
  K-2026-0001: followed at an outside body. It is closed, level 1.
  $ export KLAG_NOW=2026-07-01T09:00+02:00
  $ klag external 1 --body ombudsman --step decision --note "Geen onderzoek."
  K-2026-0001: followed at an outside body. It is closed, level 1.
  $ klag report --half-year --internal --language en | sed -n '/^Deadlines that fell/,/^ *Deadlines that passed/p'
  Deadlines that fell in the period
  Deadline                    due  in time  extended  late  open  kept  95 % range
  schriftelijke                 3        3         0     0     0  100%     44–100%
  ontvangstbevestiging
  besluit of de klacht in       2        2         0     0     0  100%     34–100%
  behandeling wordt genomen
  afhandeling van de klacht     1        0         1     0     0  100%     21–100%
  toegezegde datum              1        0         1     0     0  100%     21–100%
    Deadlines that passed and are still open count as not kept.
  $ klag check
  All is well; cases: 3.
