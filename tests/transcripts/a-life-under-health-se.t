A life under the procedure health-se
====================================

Health care that a Swedish municipality gives: an answer that can be understood within the four weeks that IVO
expects, help from patientnämnden, and IVO only after the provider was asked. What may have caused a serious
injury goes to IVO as well: lex Maria.

  $ klag init register --procedure health-se --organisation "Hedvalla kommun" \
  >     --unit hemsjukvarden --unit-name Hemsjukvården --staff anna.berg --staff-name "Anna Berg" \
  >     --staff-title Kvalitetsutvecklare --e-mail anna.berg@example.org >/dev/null 2>&1
  $ cd register
  $ cat >organisation.yaml <<'END'
  > format: 1
  > units:
  >   - {id: hemsjukvarden, name: Hemsjukvården, level: enhet, field: medical, manager: petra.ros}
  > staff:
  >   - {id: anna.berg, name: Anna Berg, title: Kvalitetsutvecklare, unit: hemsjukvarden, e-mail: anna.berg@example.org}
  >   - {id: petra.ros, name: Petra Ros, title: Verksamhetschef, unit: hemsjukvarden, roles: [unit-manager], phone: 0140-000 11}
  >   - {id: karl.lind, name: Karl Lind, title: Sjuksköterska, unit: hemsjukvarden}
  >   - {id: maj.nystrom, name: Maj Nyström, title: MAS, unit: hemsjukvarden, roles: [mas]}
  > END

The municipality settles what is marked `verify: yes`.

  $ sed -i '/^ *verify: yes$/d; s/^    top: yes$/    address: Box 100, 100 00 Staden\n&/' procedures/health-se.yaml
  $ klag save
  Saved: organisation.yaml, procedures/health-se.yaml

Four weeks, and lex Maria
-------------------------

Patientnämnden sends the complaint on. Four weeks after Friday 6 March end on Good Friday, so on the Tuesday
after Easter.

  $ export KLAG_NOW=2026-03-09T09:00+01:00
  $ klag new --channel letter --unit hemsjukvarden --received 2026-03-06 --name "Rut Alm" \
  >     --address "Ågatan 1, 331 00 Hedvalla" --complainant service-user \
  >     --words "Såret på benet lades inte om på två veckor. Nu ligger jag på sjukhus."
  K-2026-0001: registered. It is received, level 1.
  Deadline: 2026-03-10 (Tuesday), tomorrow: bekräftelse
  Deadline: 2026-04-07 (Tuesday), in 29 days: svar och förklaring till patienten
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  Tell the person now:
    - Tack för att du hör av dig. Det påverkar inte din vård.
    - Vi tar reda på vad som har hänt, och du får en förklaring som går att förstå inom fyra veckor.
    - Patientnämnden hjälper dig gratis att föra fram dina klagomål.
    - IVO kan pröva ditt klagomål när vi har fått svara först, om det är mindre än två år sedan det hände och du uppger vem du är.
  $ klag acknowledge 1
  K-2026-0001: acknowledged. It is received, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt (post)
  Next: klag classify 1, klag assign 1, klag plan 1
  $ klag due 1 --explain | sed -n '/svar och förklaring/,/result/p'
  2026-04-07 (Tuesday), in 29 days · svar och förklaring till patienten (answer)
    runs from:  2026-03-06 (Friday), registered
    rule:       4 weeks from: received; until: answer or close
    source:     IVO, fyra veckor: Inspektionen för vård och omsorg, vägledning på
                ivo.se
    calendar:   Sverige, lag (1930:173) § 2
      2026-03-06  Friday          the day itself does not count
      2026-03-07  Saturday  1–27  every day counts, until 2026-04-02 (Thursday)
      2026-04-03  Friday      28  långfredagen
      2026-04-04  Saturday        Saturday, no working day
      2026-04-05  Sunday          påskdagen, no working day
      2026-04-06  Monday          annandag påsk, no working day
      2026-04-07  Tuesday         the term ends on a working day
    result:  2026-04-07 (Tuesday)
  $ klag classify 1 --category personal-care --severity serious
  K-2026-0001: classified. It is received, level 1.
  Deadline: 2026-05-11 (Monday), in 63 days: lex Maria-anmälan till IVO
  hint: A serious complaint goes to the nearest manager: 'klag assign 1 --as handler --to petra.ros' (PSL 3 kap. 5 §).
  Next: klag assign 1, klag plan 1, klag investigate 1
  $ klag assign 1 --as handler --to karl.lind
  K-2026-0001: assigned. It is in handling, level 1.
  hint: A serious complaint is better with a manager, and karl.lind is none (PSL 3 kap. 5 §).
  Next: klag plan 1, klag investigate 1, klag decide 1
  $ klag assign 1 --as handler --to petra.ros
  K-2026-0001: assigned. It is in handling, level 1.
  Next: klag plan 1, klag investigate 1, klag decide 1
  $ klag notify 1 --body ivo --ombudsman 3.1.1-01234/2026 --note "Lex Maria, anmäld av MAS."
  K-2026-0001: notified. It is in handling, level 1.
  Next: klag plan 1, klag investigate 1, klag decide 1
  $ export KLAG_USER=petra.ros
  $ klag plan 1 --handling investigation --until 2026-04-02
  K-2026-0001: told how it will be handled. It is in handling, level 1.
  Deadline: 2026-04-02 (Thursday), in 24 days: utlovat datum
  Letter: cases/2026/00/K-2026-0001/letters/02-plan.txt (post)
  Next: klag investigate 1, klag decide 1

Delayed, with notice
--------------------

  $ export KLAG_NOW=2026-03-31T08:00+02:00
  $ klag overdue
  Hedvalla kommun, 2026-03-31 (Tuesday)
  
  Last chance to tell the person (1)
    Petra Ros
      K-2026-0001  in 2 days  utlovat datum
                              klag answer 1
                              klag extend 1 --clock promise --until … --reason …
  $ klag extend 1 --clock promise --until 2026-04-10 --reason "Vi väntar på journalen från sjukhuset."
  K-2026-0001: new date. It is in handling, level 1.
  Deadline: 2026-04-10 (Friday), in 10 days: utlovat datum
  Letter: cases/2026/00/K-2026-0001/letters/03-delay.txt (post)
  Next: klag investigate 1, klag decide 1
  $ klag extend 1 --clock answer --until 2026-04-10 --reason "Vi väntar på journalen från sjukhuset."
  K-2026-0001: new date. It is in handling, level 1.
  Deadline: 2026-04-10 (Friday), in 10 days: svar och förklaring till patienten
  Letter: cases/2026/00/K-2026-0001/letters/04-delay.txt (post)
  Next: klag investigate 1, klag decide 1
  $ klag contact 1 --purpose meeting --channel meeting --note "Träffade Rut och hennes dotter."
  K-2026-0001: was in touch. It is in handling, level 1.
  Next: klag investigate 1, klag decide 1

Investigated and answered
-------------------------

  $ export KLAG_NOW=2026-04-08T13:00+02:00
  $ klag investigate 1 --cause planning --findings "Omläggningen föll bort när planeringen bytte system."
  K-2026-0001: investigated. It is in handling, level 1.
  Next: klag investigate 1, klag decide 1
  $ klag action 1 --what "Alla sårvårdsplaner kontrolleras varje vecka." --owner maj.nystrom --until 2026-04-30
  K-2026-0001: measure recorded. It is in handling, level 1.
  Next: klag investigate 1, klag decide 1
  $ klag decide 1 --outcome upheld --remedies apology --remedies explanation --reason "Omläggningen missades."
  K-2026-0001: decided. It is in handling, level 1.
  Next: klag investigate 1, klag answer 1
  $ klag answer 1 --explanation "Omläggningen föll bort när vi bytte planeringssystem, och ingen märkte det."
  K-2026-0001: answered. It is answered, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/05-outcome.txt (post)
  Next: klag follow-up 1
  $ sed -n '/^Vår bedömning/,/^Har du/p' cases/2026/00/K-2026-0001/letters/0*-outcome.txt
  Vår bedömning
  - Omvårdnad: Du har rätt. Vi bedömer att klagomålet är befogat.
    Omläggningen missades.
  
  Det här gör vi
  - Alla sårvårdsplaner kontrolleras varje vecka. Det ska vara klart
    senast den 30 april 2026.
  
  Om du inte är nöjd
  Då kan du vända dig till Inspektionen för vård och omsorg (IVO). Läs mer
  på www.ivo.se.
  
      Box 100, 100 00 Staden
  
  Det får inga negativa följder för dig, vad du än väljer.
  
  Har du frågor?

IVO
---

IVO takes the complaint up, since the provider was asked first.

  $ export KLAG_NOW=2026-05-04T09:00+02:00
  $ klag follow-up 1 --satisfied-outcome no --satisfied-handling yes --note "Hon går vidare till IVO."
  K-2026-0001: followed up. It is answered, level 1.
  Next: klag close 1
  $ klag external 1 --body ivo --step submitted --note "Anmält av patienten; vi har svarat först."
  K-2026-0001: followed at an outside body. It is answered, level 1.
  Next: klag close 1
  $ klag external 1 --body ivo --step request --until 2026-05-25 --note "Vill ha vårt svar och journalen."
  K-2026-0001: followed at an outside body. It is answered, level 1.
  Deadline: 2026-05-25 (Monday), in 21 days: svar till myndigheten
  Next: klag close 1
  $ klag external 1 --body ivo --step supplied --note "Skickat."
  K-2026-0001: followed at an outside body. It is answered, level 1.
  Next: klag close 1
  $ klag action 1 --action 1 --done 2026-04-29 --effect works
  K-2026-0001: measure recorded. It is answered, level 1.
  Next: klag close 1
  $ klag close 1
  K-2026-0001: closed. It is closed, level 1.
  $ klag overdue
  $ export KLAG_NOW=2026-07-01T09:00+02:00
  $ klag external 1 --body ivo --step decision --note "Ingen ytterligare åtgärd."
  K-2026-0001: followed at an outside body. It is closed, level 1.
  $ klag report --half-year --internal --language en | sed -n '/^Deadlines that fell/,/^ *Deadlines that passed/p'
  Deadlines that fell in the period
  Deadline                    due  in time  extended  late  open  kept  95 % range
  bekräftelse                   1        1         0     0     0  100%     21–100%
  svar och förklaring till      1        0         1     0     0  100%     21–100%
  patienten
  utlovat datum                 1        0         1     0     0  100%     21–100%
  lex Maria-anmälan till IVO    1        1         0     0     0  100%     21–100%
  svar till myndigheten         1        1         0     0     0  100%     21–100%
    Deadlines that passed and are still open count as not kept.
  $ klag check
  All is well; cases: 1.
