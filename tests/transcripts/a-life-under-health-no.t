A life under the procedure health-no
====================================

A Norwegian municipality's nursing home by the law alone: everybody is answered (hol. § 4-2 a), serious
harm is notified at once (§ 12-3 a), and a meeting is offered within ten days (pbrl. § 3-2).

  $ klag init register --procedure health-no --organisation "Solberg kommune" \
  >     --unit sykehjemmet --unit-name "Solberg sykehjem" \
  >     --staff anna.berg --staff-name "Anna Berg" --staff-title Kvalitetsrådgiver \
  >     --e-mail anna.berg@example.org 2>/dev/null
  Made the register register.
  $ cd register
  $ cat >organisation.yaml <<'END'
  > format: 1
  > units:
  >   - {id: helse, name: Helse og omsorg, manager: ingrid.dahl, field: medical}
  >   - {id: sykehjemmet, name: Solberg sykehjem, part-of: helse, manager: per.moen}
  > staff:
  >   - {id: anna.berg, name: Anna Berg, title: Kvalitetsrådgiver, unit: helse, e-mail: anna.berg@example.org}
  >   - {id: per.moen, name: Per Moen, title: Virksomhetsleder, unit: sykehjemmet, roles: [unit-manager]}
  >   - {id: ingrid.dahl, name: Ingrid Dahl, title: Kommunalsjef, unit: helse, roles: [department-head]}
  > END
  $ sed -i '/^  - id: statsforvalteren/,/^  - id: ombud/{s/title: .*/title: Statsforvalteren i Østfold/;/verify: yes/d}; s/^    top: yes$/    address: Postboks 100, 0000 Staden\n&/' procedures/health-no.yaml
  $ klag save
  Saved: organisation.yaml, procedures/health-no.yaml

Registered on the Thursday before Easter's holidays
---------------------------------------------------

  $ export KLAG_NOW=2026-03-26T09:00+01:00
  $ klag new --channel letter --unit sykehjemmet --name "Kari Nordmann" --address "Storgata 5, 1601 Fredrikstad" \
  >     --complainant relative --relation datter --consent yes \
  >     --words "Mor falt om natten og lå lenge på gulvet. Nå er hoften brukket." --category fall
  K-2026-0001: registered. It is received, level 1.
  Deadline: 2026-04-07 (Tuesday), in 12 days: bekreftelse på at klagen er mottatt
  Deadline: 2026-04-27 (Monday), in 32 days: foreløpig svar, når svaret tar lenger tid
  Deadline: 2026-04-27 (Monday), in 32 days: svar til den som har klaget
  Next: klag acknowledge 1, klag assign 1, klag plan 1
  Tell the person now:
    - Takk for at du sier fra. Det hjelper oss å bli bedre, og det får ingen negative følger for deg.
    - Vi svarer deg. Tar det lang tid, får du et foreløpig svar som forklarer hvorfor, og når svaret kommer.
    - Pasient- og brukerombudet kan gi deg råd og hjelp, gratis og også uten at du sier hvem du er.
    - Du kan be Statsforvalteren vurdere om du har fått tjenestene du har rett til.

Serious: notified at once, and a meeting offered
------------------------------------------------

The notices are due the same day. The meeting's ten days run from when the complaint came, until somebody
says when it happened; they end on Easter Sunday, and the law moves that to the next working day.

  $ klag classify 1 --severity serious
  K-2026-0001: classified. It is received, level 1.
  Deadline: 2026-04-07 (Tuesday), in 12 days: tilbud om møte etter svært alvorlig skade
  Deadline: 2026-03-26 (Thursday), today: varsel til Helsetilsynet, straks
  Deadline: 2026-03-26 (Thursday), today: varsel til Ukom, straks
  hint: A serious complaint goes to the nearest manager: 'klag assign 1 --as handler --to per.moen' (koml. § 25-1).
  Next: klag acknowledge 1, klag assign 1, klag plan 1
  $ klag due 1 --explain | sed -n '/svært alvorlig/,/classified/p'
  2026-04-07 (Tuesday), in 12 days · tilbud om møte etter svært alvorlig skade
    (meeting)
    runs from:  2026-03-26 (Thursday), registered
    rule:       10 days from: happened or received; until: contact purpose=meeting
    source:     pbrl. § 3-2: lov 2. juli 1999 nr. 63 om pasient- og
                brukerrettigheter (pasient- og brukerrettighetsloven)
    calendar:   Norge, domstolloven §§ 148–149
      2026-03-26  Thursday       the day itself does not count
      2026-03-27  Friday      1
      2026-03-28  Saturday    2  Saturday
      2026-03-29  Sunday      3  Sunday
      2026-03-30  Monday      4
      2026-03-31  Tuesday     5
      2026-04-01  Wednesday   6
      2026-04-02  Thursday    7  skjærtorsdag
      2026-04-03  Friday      8  langfredag
      2026-04-04  Saturday    9  Saturday
      2026-04-05  Sunday     10  første påskedag
      2026-04-06  Monday         andre påskedag, no working day
      2026-04-07  Tuesday        the term ends on a working day
    result:  2026-04-07 (Tuesday)
    2026-03-26, classified: runs until 2026-04-07 (Tuesday) (Anna Berg)
  $ klag edit 1 --happened 2026-03-23
  happened: 2026-03-23
  K-2026-0001: corrected. It is received, level 1.
  Deadline: 2026-04-07 (Tuesday), in 12 days: tilbud om møte etter svært alvorlig skade
  Next: klag acknowledge 1, klag assign 1, klag plan 1
  $ klag due 1 --explain | sed -n '/svært alvorlig/,/rule/p'
  2026-04-07 (Tuesday), in 12 days · tilbud om møte etter svært alvorlig skade
    (meeting)
    runs from:  2026-03-23 (Monday), when what it is about happened
    rule:       10 days from: happened or received; until: contact purpose=meeting
  $ klag notify 1 --body helsetilsynet --note "Sendt i det felles varslet."
  K-2026-0001: notified. It is received, level 1.
  Next: klag acknowledge 1, klag assign 1, klag plan 1
  $ klag notify 1 --body ukom --note "Sendt i det felles varslet."
  K-2026-0001: notified. It is received, level 1.
  Next: klag acknowledge 1, klag assign 1, klag plan 1
  $ klag assign 1 --as handler --to per.moen
  K-2026-0001: assigned. It is in handling, level 1.
  Next: klag acknowledge 1, klag plan 1, klag investigate 1
  $ export KLAG_NOW=2026-03-31T10:00+02:00
  $ klag acknowledge 1
  K-2026-0001: acknowledged. It is in handling, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt (post)
  Next: klag plan 1, klag investigate 1, klag decide 1
  $ klag contact 1 --purpose meeting --channel phone --note "Møte avtalt 7. april."
  K-2026-0001: was in touch. It is in handling, level 1.
  Next: klag plan 1, klag investigate 1, klag decide 1

The preliminary answer
----------------------

Within a month the person has an answer, or hears why not and when it comes.

  $ export KLAG_NOW=2026-04-22T10:00+02:00
  $ klag agenda
  2026-04-27 (Monday), in 5 days
    K-2026-0001  Per Moen  foreløpig svar, når svaret tar lenger tid
                           klag plan 1
    K-2026-0001  Per Moen  svar til den som har klaget
                           klag answer 1
  $ klag plan 1 --handling investigation --handler per.moen --until 2026-05-22
  K-2026-0001: told how it will be handled. It is in handling, level 1.
  Deadline: 2026-05-22 (Friday), in 30 days: den datoen vi har lovet
  Letter: cases/2026/00/K-2026-0001/letters/02-plan.txt (post)
  hint: The deadline 'answer' passes on 2026-04-27, before the date that was promised: keep it, or use 'klag extend 1 --clock answer --until 2026-05-22 --reason …' (hol. § 4-2 a).
  Next: klag investigate 1, klag decide 1
  $ klag extend 1 --clock answer --until 2026-05-22 --reason "Vi venter på journalen fra sykehuset."
  K-2026-0001: new date. It is in handling, level 1.
  Deadline: 2026-05-22 (Friday), in 30 days: svar til den som har klaget
  Letter: cases/2026/00/K-2026-0001/letters/03-delay.txt (post)
  Next: klag investigate 1, klag decide 1
  $ klag due 1
  2026-04-07 (Tuesday), done 2026-03-31 · bekreftelse på at klagen er mottatt
    (acknowledge)
  2026-04-27 (Monday), done 2026-04-22 · foreløpig svar, når svaret tar lenger
    tid (preliminary-answer)
  2026-05-22 (Friday), in 30 days · svar til den som har klaget (answer); first
    due 2026-04-27
  2026-04-07 (Tuesday), done 2026-03-31 · tilbud om møte etter svært alvorlig
    skade (meeting)
  2026-03-26 (Thursday), done 2026-03-26 · varsel til Helsetilsynet, straks
    (notify-helsetilsynet)
  2026-03-26 (Thursday), done 2026-03-26 · varsel til Ukom, straks (notify-ukom)
  2026-05-22 (Friday), in 30 days · den datoen vi har lovet (promise)

Answered
--------

  $ export KLAG_NOW=2026-05-20T10:00+02:00
  $ klag investigate 1 --by per.moen --findings "Alarmen sto av etter vaktskiftet." --cause routine
  K-2026-0001: investigated. It is in handling, level 1.
  Next: klag investigate 1, klag decide 1
  $ klag action 1 --what "Alarmene kontrolleres ved hvert vaktskifte." --owner per.moen --until 2026-06-01
  K-2026-0001: measure recorded. It is in handling, level 1.
  Next: klag investigate 1, klag decide 1
  $ klag answer 1 --explanation "Alarmen var slått av, og ingen oppdaget det før klokka fem."
  K-2026-0001: answered. It is answered, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/04-outcome.txt (post)
  Next: klag follow-up 1
  $ sed -n '/Hvis du ikke/,/www/p' cases/2026/00/K-2026-0001/letters/*-outcome.txt
  Hvis du ikke er fornøyd
  Du kan henvende deg til Statsforvalteren i Østfold. Les mer på
  www.statsforvalteren.no.
  $ klag close 1
  error: K-2026-0001 cannot be closed yet: a measure is not done (koml. § 25-1)
  hint: Record it with 'klag action 1 --action … --done …'. To set the rule aside, add --override closing-demand --reason …
  [4]
  $ export KLAG_NOW=2026-06-01T10:00+02:00
  $ klag action 1 --action 1 --done 2026-06-01 --effect works
  K-2026-0001: measure recorded. It is answered, level 1.
  Next: klag follow-up 1
  $ klag close 1
  K-2026-0001: closed. It is closed, level 1.

The supervisor asks
-------------------

  $ klag external 1 --body statsforvalteren --step request --until 2026-06-22
  K-2026-0001: followed at an outside body. It is closed, level 1.
  Deadline: 2026-06-22 (Monday), in 21 days: svar til organet utenfor
  $ klag external 1 --body statsforvalteren --step supplied
  K-2026-0001: followed at an outside body. It is closed, level 1.
  $ export KLAG_NOW=2026-07-01T09:00+02:00
  $ klag report --half-year --internal --language en | sed -n '/^Deadlines/,/^$/p'
  Deadlines and time
  
  Deadlines that fell in the period
  Deadline                    due  in time  extended  late  open  kept  95 % range
  bekreftelse på at klagen      1        1         0     0     0  100%     21–100%
  er mottatt
  foreløpig svar, når svaret    1        1         0     0     0  100%     21–100%
  tar lenger tid
  svar til den som har          1        0         1     0     0  100%     21–100%
  klaget
  den datoen vi har lovet       1        1         0     0     0  100%     21–100%
  tilbud om møte etter svært    1        1         0     0     0  100%     21–100%
  alvorlig skade
  varsel til Helsetilsynet,     1        1         0     0     0  100%     21–100%
  straks
  varsel til Ukom, straks       1        1         0     0     0  100%     21–100%
  svar til organet utenfor      1        1         0     0     0  100%     21–100%
    Deadlines that passed and are still open count as not kept.
    All deadlines together: 8 of 8 kept.
  
  Deadlines kept, month by month
  Month    kept    limits  signal
  2026-04  100%  100–100%
  2026-05  100%  100–100%
  2026-06  100%  100–100%
    Fewer than twelve months: the limits are on trial and will still move.
  
