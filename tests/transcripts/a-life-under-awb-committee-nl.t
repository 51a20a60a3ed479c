A life under the procedure awb-committee-nl
===========================================

A Dutch municipality whose complaints committee hears both sides and advises: ten weeks instead of six, and
four more with notice to both.

  $ klag init register --procedure awb-committee-nl --organisation "Gemeente Zeeburg" \
  >     --unit wijkteam --unit-name Wijkteam --staff anna.berg --staff-name "Anna Berg" \
  >     --staff-title "Secretaris van de klachtencommissie" --e-mail anna.berg@example.org >/dev/null 2>&1
  $ cd register
  $ cat >organisation.yaml <<'END'
  > format: 1
  > units:
  >   - {id: wijkteam, name: Wijkteam, level: afdeling, manager: joost.smit}
  > staff:
  >   - {id: anna.berg, name: Anna Berg, title: Secretaris van de klachtencommissie, unit: wijkteam, roles: [committee], e-mail: anna.berg@example.org}
  >   - {id: joost.smit, name: Joost Smit, title: Afdelingshoofd, unit: wijkteam, roles: [manager]}
  >   - {id: nora.haak, name: Nora Haak, title: Voorzitter van de klachtencommissie, unit: wijkteam, roles: [committee]}
  > END
  $ sed -i '/^ *verify: yes$/d; s/^    top: yes$/    address: Postbus 100, 1000 AA Stad\n&/' procedures/awb-committee-nl.yaml
  $ klag save
  Saved: organisation.yaml, procedures/awb-committee-nl.yaml

Ten weeks, and four
-------------------

The manager is the one complained about. Ten weeks after Tuesday 24 February end on Liberation Day, which is a
holiday every year for terms of law; so they end on 6 May.

  $ klag new --channel web-form --unit wijkteam --received 2026-02-24 --name "Ali Demir" --e-mail ali@example.com \
  >     --address "Dijk 3, 1234 AB Zeeburg" --complainant resident --about staff --about-staff joost.smit \
  >     --words "De chef van het wijkteam kwam zijn afspraak niet na en belde nooit terug."
  K-2026-0001: registered. It is received, level 1.
  Deadline: 2026-03-03 (Tuesday), tomorrow: schriftelijke ontvangstbevestiging
  Deadline: 2026-03-24 (Tuesday), in 22 days: besluit of de klacht in behandeling wordt genomen
  Deadline: 2026-05-06 (Wednesday), in 65 days: afhandeling van de klacht
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  Tell the person now:
    - Dank u wel dat u dit laat weten. U krijgt een schriftelijke bevestiging van ons.
    - Wie de klacht behandelt, is niet betrokken geweest bij wat er is gebeurd.
    - U kunt uw verhaal vertellen, en degene over wie u klaagt ook.
    - Een commissie adviseert ons over uw klacht. Op een schriftelijke klacht krijgt u binnen tien weken ons oordeel. Lukt dat niet, dan hoort u dat vóór die tijd.
    - Bent u het niet eens met ons oordeel, dan kunt u naar de ombudsman.
  $ klag due 1 --explain | sed -n '/afhandeling/,/result/p'
  2026-05-06 (Wednesday), in 65 days · afhandeling van de klacht (answer)
    runs from:  2026-02-24 (Tuesday), registered
    rule:       10 weeks from: received; until: answer or close
    source:     Awb art. 9:11: Algemene wet bestuursrecht
    calendar:   Nederland, Algemene termijnenwet art. 1, 2 en 4
      2026-02-24  Tuesday          the day itself does not count
      2026-02-25  Wednesday  1–69  every day counts, until 2026-05-04 (Monday)
      2026-05-05  Tuesday      70  Bevrijdingsdag
      2026-05-06  Wednesday        the term ends on a working day
    result:  2026-05-06 (Wednesday)
  $ klag acknowledge 1
  K-2026-0001: acknowledged. It is received, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt (post)
  Next: klag classify 1, klag assign 1, klag plan 1
  $ klag classify 1 --category promise-broken --severity moderate
  K-2026-0001: classified. It is received, level 1.
  Next: klag assign 1, klag plan 1, klag investigate 1
  $ klag assign 1 --as investigator --to joost.smit
  error: the complaint is about joost.smit, who therefore may not handle it (Awb art. 9:7)
  hint: Choose somebody else with --to. To set the rule aside, add --override not-independent --reason …
  [4]
  $ klag assign 1 --as handler --to anna.berg
  K-2026-0001: assigned. It is in handling, level 1.
  Next: klag plan 1, klag investigate 1, klag decide 1
  $ klag assign 1 --as investigator --to nora.haak
  K-2026-0001: assigned. It is in handling, level 1.
  Next: klag plan 1, klag investigate 1, klag decide 1
  $ klag plan 1 --handling investigation --until 2026-05-06
  K-2026-0001: told how it will be handled. It is in handling, level 1.
  Deadline: 2026-05-06 (Wednesday), in 65 days: toegezegde datum
  Letter: cases/2026/00/K-2026-0001/letters/02-plan.txt (post)
  Next: klag investigate 1, klag decide 1
  $ klag inform 1 --told person-complained-about --channel meeting --note "Afschrift van de klacht gegeven."
  K-2026-0001: informed. It is in handling, level 1.
  Next: klag investigate 1, klag decide 1

Heard by the committee, adjourned with notice to both
-----------------------------------------------------

The committee adjourns to 2 June, a day before the last one that klag would take: whether the law moves the end of
fourteen weeks off a day off is open to doubt.

  $ export KLAG_NOW=2026-04-14T14:00+02:00
  $ klag contact 1 --purpose hearing --channel meeting --note "De heer Demir en de heer Smit door de commissie gehoord."
  K-2026-0001: was in touch. It is in handling, level 1.
  Next: klag investigate 1, klag decide 1
  $ export KLAG_NOW=2026-05-04T09:00+02:00
  $ klag overdue
  Gemeente Zeeburg, 2026-05-04 (Monday)
  
  Last chance to tell the person (2)
    Anna Berg
      K-2026-0001  in 2 days  afhandeling van de klacht
                              klag answer 1
                              klag extend 1 --clock answer --until … --reason …
      K-2026-0001  in 2 days  toegezegde datum
                              klag answer 1
                              klag extend 1 --clock promise --until … --reason …
  $ klag extend 1 --clock answer --until 2026-06-05 --told person-complained-about --reason "De commissie hoort nog een getuige."
  error: 'answer' may be extended to 2026-06-02 at the most (Awb art. 9:11)
  hint: Give an earlier date with --until. To set the rule aside, add --override extension-too-long --reason …
  [4]
  $ klag extend 1 --clock answer --until 2026-06-02 --reason "De commissie hoort nog een getuige."
  error: 'extend' needs --told person-complained-about (Awb art. 9:11 lid 2)
  hint: Record it with --told person-complained-about. To set the rule aside, add --override condition --reason …
  [4]
  $ klag extend 1 --clock answer --until 2026-06-02 --told person-complained-about --reason "De commissie hoort nog een getuige."
  K-2026-0001: new date. It is in handling, level 1.
  Deadline: 2026-06-02 (Tuesday), in 29 days: afhandeling van de klacht
  Deadline: 2026-06-02 (Tuesday), in 29 days: toegezegde datum
  Letter: cases/2026/00/K-2026-0001/letters/03-delay.txt (post)
  Next: klag investigate 1, klag decide 1

A notice that comes after the date is refused; it can only be recorded as late, and the deadline counts as missed.

  $ export KLAG_NOW=2026-06-04T09:00+02:00
  $ klag extend 1 --clock answer --until 2026-06-16 --agreed --agreed-in-writing today --told person-complained-about --reason "Het advies komt op 11 juni."
  error: the deadline 'answer' passed on 2026-06-02; a notice of delay comes before (Awb art. 9:11)
  hint: To record that the notice came late, add --late: the deadline then counts as missed.
  [4]
  $ klag extend 1 --clock answer --until 2026-06-16 --agreed --late --told person-complained-about --reason "Het advies komt op 11 juni."
  error: 'extend' needs --agreed-in-writing (Awb art. 9:11 lid 3)
  hint: Record it with --agreed-in-writing. To set the rule aside, add --override condition --reason …
  [4]
  $ klag extend 1 --clock answer --until 2026-06-16 --agreed --agreed-in-writing today --late --told person-complained-about --reason "Het advies komt op 11 juni."
  K-2026-0001: new date. It is in handling, level 1.
  Deadline: 2026-06-16 (Tuesday), in 12 days: afhandeling van de klacht
  Deadline: 2026-06-16 (Tuesday), in 12 days: toegezegde datum
  Letter: cases/2026/00/K-2026-0001/letters/04-delay.txt (post)
  Next: klag investigate 1, klag decide 1

Advice, decision, answer
------------------------

  $ export KLAG_NOW=2026-06-11T15:00+02:00
  $ echo "Rapport van bevindingen en advies" >../advies.txt
  $ klag investigate 1 --report ../advies.txt --cause routine-not-followed --findings "De afspraak is niet nagekomen."
  K-2026-0001: investigated. It is in handling, level 1.
  Next: klag decide 1
  $ klag decide 1 --outcome upheld --remedies apology --reason "De commissie adviseert gegrond; wij volgen het advies."
  K-2026-0001: decided. It is in handling, level 1.
  Next: klag answer 1
  $ klag answer 1 --explanation "De afspraak is vergeten en er is niet teruggebeld."
  K-2026-0001: answered. It is answered, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/05-outcome.txt (post)
  Next: klag follow-up 1
  $ klag follow-up 1 --satisfied-outcome yes --satisfied-handling yes
  K-2026-0001: followed up. It is answered, level 1.
  Next: klag close 1
  $ klag close 1
  K-2026-0001: closed. It is closed, level 1.

  $ export KLAG_NOW=2026-07-01T09:00+02:00
  $ klag report --half-year --internal --language en | sed -n '/^Deadlines that fell/,/^ *Deadlines that passed/p'
  Deadlines that fell in the period
  Deadline                    due  in time  extended  late  open  kept  95 % range
  schriftelijke                 1        1         0     0     0  100%     21–100%
  ontvangstbevestiging
  besluit of de klacht in       1        1         0     0     0  100%     21–100%
  behandeling wordt genomen
  afhandeling van de klacht     1        0         0     1     0    0%       0–79%
  toegezegde datum              1        0         0     1     0    0%       0–79%
    Deadlines that passed and are still open count as not kept.
  $ klag check
  All is well; cases: 1.
