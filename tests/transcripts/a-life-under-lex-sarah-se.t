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

The letters, the form and the leaflet speak to the staff who report, in every language:

  $ sed -n '/^Hej/,/^Med vänlig/p' cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt
  Hej Karin Holm!
  
  Tack för att du rapporterade. Vi tog emot din rapport på en blankett den
  2 mars 2026. Du gjorde det som du ska, och det får inga negativa följder
  för dig.
  
  Det här händer nu
  - Vi ser till att den som har drabbats är trygg, och vi rättar till det
    som är fel utan dröjsmål.
  - Senast den 5 mars 2026 börjar vi utreda.
  - Senast den 13 april 2026 får du veta vad utredningen visar.
  - Är det allvarligt anmäler vi det snarast till Inspektionen för vård
    och omsorg (IVO).
  
  Blir du illa behandlad för att du har rapporterat? Berätta det genast
  för oss eller för ditt skyddsombud. Ingen får straffa dig eller försöka
  hindra dig.
  
  Har du frågor?
  Välkommen att kontakta Anna Berg, Kvalitetsutvecklare,
  e-post anna.berg@example.org. Nämn gärna ärendenumret K-2026-0001. Hör
  också av dig om det händer något nytt.
  
  Med vänlig hälsning
  $ klag letter procedure | sed -n '/^Så rapporterar/,/^Vad ska/p'
  Så rapporterar du ett missförhållande till Hedvalla kommun
  ==========================================================
  
  Du som arbetar hos oss ser när något är fel. Berätta det för oss genast.
  Då kan vi hjälpa den som har drabbats och se till att det inte händer
  igen. Att rapportera är en skyldighet, och den kallas lex Sarah.
  
  Vem ska rapportera?
  Alla som arbetar i verksamheten: du som är anställd, timvikarie, inhyrd
  eller uppdragstagare, och du som gör praktik eller deltar i en
  arbetsmarknadsinsats. Den som får stöd av oss, och närstående, lämnar
  klagomål i stället. Hjälp dem gärna med det.
  
  Vad ska du rapportera?
  $ klag letter form | sed -n '/^Rapport/,/^Jag rapporterar/p'
  Rapport om missförhållande (lex Sarah)
  ======================================
  
  Till Hedvalla kommun
  
  Tack för att du rapporterar. Det är din skyldighet, och det får inga
  negativa följder för dig. Lämna rapporten genast, även om du inte vet
  allt. Hjälp först den som har drabbats. Lämna blanketten till din chef
  eller hit, så att ingen annan kan läsa den:
  
      E-post anna.berg@example.org
  
  Du får rapportera utan att säga vem du är. Lämna i så fall ditt namn
  tomt. Då kan vi inte ställa frågor till dig eller berätta vad
  utredningen visar.
  
  Jag rapporterar: ☐ ett missförhållande ☐ en påtaglig risk för ett
  $ klag letter procedure --language en | sed -n '/^You are protected/,/^Would/p'
  You are protected
  Nobody may treat you any worse for reporting. Nobody may stop you,
  threaten you or punish you for it, and that goes for your manager too.
  The Swedish act on the protection of persons who report irregularities
  (2021:890) may protect you as well. Does it happen all the same? Tell
  us, your safety representative or your trade union.
  
  Would you like to know more?
  $ klag letter preview outcome 2>&1 | sed -n '/^Det här visar/,/^Det här har/p'
  Det här visar utredningen av din rapport
  ========================================
  
  Hej Maj-Britt Öberg!
  
  Tack för att du rapporterade. Vi tog emot din rapport den 2 mars 2026.
  Nu berättar vi vad vi har kommit fram till. Reglerna om sekretess gör
  att vi inte alltid kan berätta allt.
  
  Du rapporterade att en boende hade varit inlåst. Det stämmer. Låset är
  borttaget, och i natt arbetade två personer.
  
  Det här har vi kommit fram till

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
  $ sed -n '/^Det här visar/,$p' cases/2026/00/K-2026-0001/letters/02-outcome.txt
  Det här visar utredningen av din rapport
  ========================================
  
  Hej Karin Holm!
  
  Tack för att du rapporterade. Vi tog emot din rapport den 2 mars 2026.
  Nu berättar vi vad vi har kommit fram till. Reglerna om sekretess gör
  att vi inte alltid kan berätta allt.
  
  Utredningen visar att två nätter var underbemannade. Tack för att du
  rapporterade.
  
  Det här har vi kommit fram till
  En person ensam på natten för två avdelningar.
  
  Vår bedömning
  - Brister i omsorgen: Utredningen visar att det du rapporterade är ett
    missförhållande eller en påtaglig risk för ett sådant. Ett allvarligt
    missförhållande.
  
  Det här gör vi
  - Låset är bortmonterat, extra nattpersonal är inkallad. Det gjorde vi
    den 2 mars 2026.
  - Två personer varje natt. Det ska vara klart senast den 20 april 2026.
  
  Utredningens rapport följer med brevet.
  
  Om det inte blir bättre
  Ser du att felet finns kvar, eller tycker du att vi har missat något?
  Hör av dig till Sven Dahl, eller lämna en ny rapport.
  
  Du kan också vända dig till Inspektionen för vård och omsorg (IVO). Läs
  mer på www.ivo.se.
  
      Box 100, 100 00 Staden
  
  Det får inga negativa följder för dig att du har rapporterat, varken nu
  eller senare.
  
  Har du frågor?
  Välkommen att kontakta Sven Dahl, SAS, telefon 0140-000 12. Nämn gärna
  ärendenumret K-2026-0001.
  
  Med vänlig hälsning
  
  Sven Dahl
  SAS
  Hedvalla kommun
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
  $ klag dossier 1 --output ../dossier --masked --ground "26 kap. 1 § OSL" >/dev/null 2>&1
  $ grep -ohE "[Kk]lagomål[^<]*|den som klagar|[^<>]*[Rr]apportör[^<]*" ../dossier/*.html | sort -u
  e-post (rapportör)
  namn (rapportör)
