A life under the procedure lex-sarah-se
=======================================

Staff report a wrong. It is put right and investigated without delay; a serious one goes to IVO at once, and the
investigation within two months after that.

  $ klag init register --procedure lex-sarah-se --organisation "Hedvalla kommun" \
  >     --unit ekbacken --unit-name Ekbacken --staff anna.berg --staff-name "Anna Berg" \
  >     --staff-title Kvalitetsutvecklare --e-mail anna.berg@example.org >/dev/null 2>&1
  $ cd register
  $ cat >organisation.yaml <<'END'
  > format: 1
  > units:
  >   - {id: ekbacken, name: Ekbacken, level: enhet, field: social, manager: petra.ros}
  > staff:
  >   - {id: anna.berg, name: Anna Berg, title: Kvalitetsutvecklare, unit: ekbacken, e-mail: anna.berg@example.org}
  >   - {id: petra.ros, name: Petra Ros, title: Enhetschef, unit: ekbacken, roles: [unit-manager]}
  >   - {id: sven.dahl, name: Sven Dahl, title: SAS, unit: ekbacken, roles: [sas], phone: 0140-000 12}
  > END
  $ sed -i '/^ *verify: yes$/d; s/^    top: yes$/    address: Box 100, 100 00 Staden\n&/' procedures/lex-sarah-se.yaml
  $ klag save
  Saved: organisation.yaml, procedures/lex-sarah-se.yaml

Reported, and put right
-----------------------

Seen on Sunday, reported on Monday. What is at once put right is still documented and investigated.

  $ klag new --channel form --unit ekbacken --written 2026-03-01 --received 2026-03-02T07:15 --name "Karin Holm" \
  >     --e-mail karin.holm@example.org --complainant staff --about staff --about-staff petra.ros \
  >     --words "En boende har varit inlåst på sitt rum två nätter i rad. Chefen kände till det."
  K-2026-0001: registered. It is received, level 1.
  Deadline: 2026-03-03 (Tuesday), tomorrow: åtgärd som avhjälper eller undanröjer
  Deadline: 2026-03-05 (Thursday), in 3 days: utredningen inledd
  Deadline: 2026-04-13 (Monday), in 42 days: utredningen klar och återkoppling till den som rapporterade
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  Tell the person now:
    - Tack för att du rapporterar. Det är din skyldighet, och det får inga negativa följder för dig.
    - Se till att den som har drabbats är trygg, och tala om vad som behöver göras genast.
    - Rapporten utreds utan dröjsmål, och du får veta vad utredningen visar.
    - Är det allvarligt anmäler vi det snarast till IVO.
  $ klag answer 1 --solved --satisfied --explanation "Dörren är upplåst."
  error: this procedure has no short way for what is solved on the spot (SoL 14 kap. 6 §)
  hint: Register it without --solved, and handle it in full. To set the rule aside, add --override on-the-spot --reason …
  [4]
  $ klag action 1 --what "Låset är bortmonterat, extra nattpersonal är inkallad." --owner petra.ros --immediate --done 2026-03-02
  K-2026-0001: measure recorded. It is received, level 1.
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  $ klag acknowledge 1
  K-2026-0001: acknowledged. It is received, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt (e-mail)
  Next: klag classify 1, klag assign 1, klag plan 1

Serious: IVO
------------

  $ klag classify 1 --category care-failed --dimension occurred --severity serious
  K-2026-0001: classified. It is received, level 1.
  Deadline: 2026-03-03 (Tuesday), tomorrow: anmälan till IVO
  hint: A serious complaint goes to the nearest manager: 'klag assign 1 --as handler --to petra.ros' (SoL 14 kap. 7 §).
  Next: klag assign 1, klag plan 1, klag investigate 1
  $ klag due 1 --explain | sed -n '/anmälan till IVO/,/result/p'
  2026-03-03 (Tuesday), tomorrow · anmälan till IVO (ivo-notice)
    runs from:  2026-03-02 09:00 (Monday), classified
    rule:       1 working day from: new severity=serious or classify
                severity=serious; until: notify body=ivo
    source:     SoL 14 kap. 7 §: socialtjänstlagen (2025:400), lex Sarah;
                paragraferna enligt 2001 års lag
    calendar:   Sverige, lag (1930:173) § 2
      2026-03-02  Monday      the day itself does not count
      2026-03-03  Tuesday  1
    result:  2026-03-03 (Tuesday)
  $ klag assign 1 --as handler --to petra.ros
  error: the complaint is about petra.ros, who therefore may not handle it (eget förslag)
  hint: Choose somebody else with --to. To set the rule aside, add --override not-independent --reason …
  [4]
  $ klag assign 1 --as handler --to sven.dahl
  K-2026-0001: assigned. It is in handling, level 1.
  Next: klag plan 1, klag investigate 1, klag decide 1
  $ export KLAG_USER=sven.dahl KLAG_NOW=2026-03-03T10:00+01:00
  $ klag notify 1 --body ivo --note "Anmält; utredningen pågår."
  K-2026-0001: notified. It is in handling, level 1.
  Deadline: 2026-05-04 (Monday), in 62 days: utredningen till IVO
  Next: klag plan 1, klag investigate 1, klag decide 1
  $ klag investigate 1 --note "Samtal med nattpersonalen bokade."
  K-2026-0001: investigated. It is in handling, level 1.
  Next: klag plan 1, klag investigate 1, klag decide 1
  $ klag due 1 --explain | sed -n '/utredningen till IVO/,/result/p'
  2026-05-04 (Monday), in 62 days · utredningen till IVO (ivo-investigation)
    runs from:  2026-03-03 10:00 (Tuesday), notified
    rule:       2 months from: notify body=ivo; until: external step=supplied or
                external step=decision
    source:     SOSFS 2011:5: Socialstyrelsens föreskrifter och allmänna råd om
                lex Sarah
    calendar:   Sverige, lag (1930:173) § 2
      2026-03-03  Tuesday          the day itself does not count
      2026-03-04  Wednesday  1–60  every day counts, until 2026-05-02 (Saturday)
      2026-05-03  Sunday       61  Sunday
      2026-05-04  Monday           the term ends on a working day
    result:  2026-05-04 (Monday)

Investigated, sent on, answered
-------------------------------

  $ export KLAG_NOW=2026-04-09T15:00+02:00
  $ echo "Utredning" >../utredning.txt
  $ klag investigate 1 --report ../utredning.txt --cause staffing --findings "En person ensam på natten för två avdelningar."
  K-2026-0001: investigated. It is in handling, level 1.
  Next: klag plan 1, klag decide 1
  $ klag action 1 --what "Två personer varje natt." --owner petra.ros --until 2026-04-20
  K-2026-0001: measure recorded. It is in handling, level 1.
  Next: klag plan 1, klag decide 1
  $ klag answer 1 --explanation "Utredningen är klar."
  error: an issue of K-2026-0001 has no outcome yet
  hint: Decide first with 'klag decide 1 --outcome …'.
  [4]
  $ klag decide 1 --outcome upheld --reason "Ett allvarligt missförhållande."
  K-2026-0001: decided. It is in handling, level 1.
  Next: klag plan 1, klag answer 1
  $ klag external 1 --body ivo --step supplied --note "Utredningen skickad."
  K-2026-0001: followed at an outside body. It is in handling, level 1.
  Next: klag plan 1, klag answer 1
  $ klag answer 1 --explanation "Utredningen visar att två nätter var underbemannade. Tack för att du rapporterade."
  K-2026-0001: answered. It is answered, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/02-outcome.txt (e-mail)
  Next: klag follow-up 1
  $ sed -n '/^Vårt svar/,/^Vår bedömning/p' cases/2026/00/K-2026-0001/letters/0*-outcome.txt
  Vårt svar på din rapport
  ========================
  
  Hej Karin Holm!
  
  Tack för att du hörde av dig den 2 mars 2026. Vi har gått igenom det du
  berättade, och här är vårt svar.
  
  Vi ber om ursäkt. Det som hände dig borde inte ha hänt.
  
  Utredningen visar att två nätter var underbemannade. Tack för att du
  rapporterade.
  
  Det här har vi kommit fram till
  En person ensam på natten för två avdelningar.
  
  Vår bedömning
  $ klag close 1
  error: K-2026-0001 cannot be closed yet: a measure is not done (SoL 14 kap. 6 §)
  hint: Record it with 'klag action 1 --action … --done …'. To set the rule aside, add --override closing-demand --reason …
  [4]
  $ export KLAG_NOW=2026-04-27T09:00+02:00
  $ klag action 1 --action 2 --done 2026-04-20 --effect works --changed practice
  K-2026-0001: measure recorded. It is answered, level 1.
  Next: klag follow-up 1
  $ klag close 1
  K-2026-0001: closed. It is closed, level 1.
  $ export KLAG_NOW=2026-07-01T09:00+02:00
  $ klag external 1 --body ivo --step decision --note "Avslutat utan kritik."
  K-2026-0001: followed at an outside body. It is closed, level 1.
  $ klag report --half-year --internal --language en | sed -n '/^Deadlines that fell/,/^ *Deadlines that passed/p'
  Deadlines that fell in the period
  Deadline                    due  in time  extended  late  open  kept  95 % range
  åtgärd som avhjälper eller    1        1         0     0     0  100%     21–100%
  undanröjer
  utredningen inledd            1        1         0     0     0  100%     21–100%
  utredningen klar och          1        1         0     0     0  100%     21–100%
  återkoppling till den som
  rapporterade
  anmälan till IVO              1        1         0     0     0  100%     21–100%
  utredningen till IVO          1        1         0     0     0  100%     21–100%
    Deadlines that passed and are still open count as not kept.
  $ klag check
  All is well; cases: 1.
