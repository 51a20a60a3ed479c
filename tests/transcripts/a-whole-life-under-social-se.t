The whole life of a complaint under the procedure social-se
===========================================================

The social sector of a Swedish municipality: the head of the unit handles, the medically responsible
nurse (MAS) takes over when the person is not content, and every closed case goes to both SAS and MAS.

A register for the sector
-------------------------

  $ klag init register --procedure social-se --organisation "Hedvalla kommun" \
  >     --unit hemtjanst-ost --unit-name "Hemtjänst öst" \
  >     --staff anna.berg --staff-name "Anna Berg" --staff-title Kvalitetssamordnare \
  >     --e-mail anna.berg@example.org 2>/dev/null
  Made the register register.
  $ cd register

Level 1 is the head of the unit (S05). On level 2 the unit's field decides: `social` goes to SAS,
`medical` to MAS (S07).

  $ cat >organisation.yaml <<'END'
  > format: 1
  > units:
  >   - {id: social, name: Sociala sektorn, level: sektor, field: social, manager: eva.lind}
  >   - {id: hemtjanst-ost, name: Hemtjänst öst, level: enhet, part-of: social, manager: nils.holm}
  >   - {id: hemsjukvard, name: Hemsjukvården, level: enhet, part-of: social, field: medical, manager: petra.ros}
  > staff:
  >   - {id: anna.berg, name: Anna Berg, title: Kvalitetssamordnare, unit: social, e-mail: anna.berg@example.org, phone: 0600-12 30 00}
  >   - {id: eva.lind, name: Eva Lind, title: Sektorschef, unit: social}
  >   - {id: nils.holm, name: Nils Holm, title: Enhetschef, unit: hemtjanst-ost, roles: [unit-manager], phone: 0600-12 30 11}
  >   - {id: petra.ros, name: Petra Ros, title: Enhetschef, unit: hemsjukvard, roles: [unit-manager], phone: 0600-12 30 12}
  >   - {id: sara.sas, name: Sara Sandberg, title: Socialt ansvarig socionom (SAS), unit: social, roles: [sas], phone: 0600-12 30 20}
  >   - {id: maj.mas, name: Maj Nyström, title: Medicinskt ansvarig sjuksköterska (MAS), unit: social, roles: [mas], phone: 0600-12 30 21}
  > END

The policy sets no times; the clocks are a proposal of klag's, marked `verify: yes`. The sector keeps them
and takes the marks out. The inspectorate's address goes in as well.

  $ sed -i '/^ *verify: yes$/d; s/^    top: yes$/    address: Box 100, 100 00 Staden\n&/' procedures/social-se.yaml
  $ sed -i 's|^    web: www.ivo.se|    web: www.ivo.se\n    phone: 010-788 50 00|' procedures/social-se.yaml
  $ klag save
  Saved: organisation.yaml, procedures/social-se.yaml

Registered
----------

A letter came on Friday; it is registered on Monday. The deadlines count from when it came.

  $ klag new --channel letter --unit hemsjukvard --received 2026-02-27 --written 2026-02-25 \
  >     --name "Gösta Öberg" --address "Ågatan 3, 600 10 Hedvalla" --complainant service-user \
  >     --words "Sköterskan kom inte på två dagar och såret blev infekterat. När jag frågade sa hon att jag inte var den enda hon hade." \
  >     --answer-by letter
  K-2026-0001: registered. It is received, level 1.
  Deadline: 2026-03-03 (Tuesday), tomorrow: bekräftelse
  Deadline: 2026-03-27 (Friday), in 25 days: svar till den som klagat
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  Tell the person now:
    - Tack för att du hör av dig. Det hjälper oss att bli bättre, och det får inga negativa följder för dig.
    - Enhetschefen för den enhet som det gäller tar hand om ditt klagomål.
    - Du får en bekräftelse från oss, och ett svar när vi har undersökt vad som har hänt.
    - Du är välkommen till ett personligt möte, och vi hjälper dig gärna att skriva ner klagomålet.
    - Om du inte är nöjd med hur vi handlägger klagomålet tar SAS eller MAS över.

Acknowledged
------------

  $ export KLAG_NOW=2026-03-03T08:30+01:00
  $ klag acknowledge 1
  K-2026-0001: acknowledged. It is received, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt (post)
  Next: klag classify 1, klag assign 1, klag plan 1
  $ cat cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt
  Hedvalla kommun
  anna.berg@example.org
  
  Datum: 3 mars 2026
  Vårt ärendenummer: K-2026-0001
  
  Gösta Öberg
  Ågatan 3
  600 10 Hedvalla
  
  Vi har tagit emot ditt klagomål
  ===============================
  
  Hej Gösta Öberg!
  
  Tack för att du hörde av dig. Vi tog emot ditt klagomål per brev den
  27 februari 2026. Det du berättar hjälper oss att bli bättre, och det
  får inga negativa följder för dig att du hör av dig.
  
  Det här händer nu
  - Senast den 27 mars 2026 får du vårt svar.
  - Om det drar ut på tiden hör vi av oss innan dess och berättar varför.
  
  Vill du läsa våra rutiner för klagomål? Hör av dig, så skickar vi dem.
  
  Har du frågor?
  Välkommen att kontakta Anna Berg, Kvalitetssamordnare,
  telefon 0600-12 30 00, e-post anna.berg@example.org. Nämn gärna
  ärendenumret K-2026-0001.
  
  Med vänlig hälsning
  
  Anna Berg
  Kvalitetssamordnare
  Hedvalla kommun

Classified, planned
-------------------

  $ klag classify 1 --category missed-visit --severity moderate
  K-2026-0001: classified. It is received, level 1.
  Next: klag assign 1, klag plan 1, klag investigate 1
  $ klag classify 1 --issue 2 --category treatment --severity minor
  K-2026-0001: classified. It is received, level 1.
  Next: klag assign 1, klag plan 1, klag investigate 1
  $ klag assign 1 --as handler --to petra.ros
  K-2026-0001: assigned. It is in handling, level 1.
  Next: klag plan 1, klag investigate 1, klag decide 1
  $ export KLAG_USER=petra.ros
  $ klag plan 1 --handling dialogue --until 2026-03-13 --in-writing 2026-03-03
  K-2026-0001: told how it will be handled. It is in handling, level 1.
  Deadline: 2026-03-13 (Friday), in 10 days: utlovat datum
  Letter: cases/2026/00/K-2026-0001/letters/02-plan.txt (post)
  Next: klag investigate 1, klag decide 1
  $ cat cases/2026/00/K-2026-0001/letters/02-plan.txt
  Hedvalla kommun
  anna.berg@example.org
  
  Datum: 3 mars 2026
  Vårt ärendenummer: K-2026-0001
  Handläggare: Petra Ros
  
  Gösta Öberg
  Ågatan 3
  600 10 Hedvalla
  
  Så här arbetar vi vidare med ditt klagomål
  ==========================================
  
  Hej Gösta Öberg!
  
  Tack för att du hörde av dig den 27 februari 2026. Nu kan vi berätta vem
  som tar hand om ditt ärende, hur det går till och när du får svar.
  
  - Vem: Petra Ros, Enhetschef.
  - Hur: vi vill gärna gå igenom tillsammans med dig vad som har hänt.
  - När: du får svar senast den 13 mars 2026.
  
  Skulle det ta längre tid hör vi av oss före den 13 mars 2026, berättar
  varför och ger dig ett nytt datum.
  
  Har du mer att berätta, eller vill du hellre träffa oss och prata om det
  som har hänt? Du är välkommen att kontakta Petra Ros, Enhetschef,
  telefon 0600-12 30 12. Nämn gärna ärendenumret K-2026-0001.
  
  Med vänlig hälsning
  
  Petra Ros
  Enhetschef
  Hedvalla kommun

Delayed, with notice
--------------------

The promised day is a Friday. Two working days before, the case shows up under *last chance*; a notice of
delay leaves in time, and the promise has a new date.

  $ export KLAG_NOW=2026-03-11T07:00+01:00
  $ klag overdue
  Hedvalla kommun, 2026-03-11 (Wednesday)
  
  Last chance to tell the person (1)
    Petra Ros
      K-2026-0001  in 2 days  utlovat datum
                              klag answer 1
                              klag extend 1 --clock promise --until … --reason …
  $ klag extend 1 --clock promise --until 2026-03-20 --reason "Sköterskan som var i tjänst är ledig till den 16 mars, och vi vill höra henne först."
  K-2026-0001: new date. It is in handling, level 1.
  Deadline: 2026-03-20 (Friday), in 9 days: utlovat datum
  Letter: cases/2026/00/K-2026-0001/letters/03-delay.txt (post)
  Next: klag investigate 1, klag decide 1
  $ cat cases/2026/00/K-2026-0001/letters/03-delay.txt
  Hedvalla kommun
  anna.berg@example.org
  
  Datum: 11 mars 2026
  Vårt ärendenummer: K-2026-0001
  Handläggare: Petra Ros
  
  Gösta Öberg
  Ågatan 3
  600 10 Hedvalla
  
  Vi behöver mer tid för ditt klagomål
  ====================================
  
  Hej Gösta Öberg!
  
  Vi tog emot ditt klagomål den 27 februari 2026, och vi hade räknat med
  att vara klara senast den 13 mars 2026. Det hinner vi tyvärr inte. Vi
  ber om ursäkt för att du får vänta.
  
  Det här är anledningen:
  
  Sköterskan som var i tjänst är ledig till den 16 mars, och vi vill höra
  henne först.
  
  Du får besked senast den 20 mars 2026. Under tiden arbetar vi vidare,
  och du behöver inte göra något.
  
  Undrar du hur det går? Välkommen att kontakta Petra Ros, Enhetschef,
  telefon 0600-12 30 12. Nämn gärna ärendenumret K-2026-0001.
  
  Är du inte nöjd med hur vi sköter ditt ärende kan du redan nu begära att
  MAS (medicinskt ansvarig sjuksköterska) tar över. Säg till, så ordnar vi
  det.
  
  Med vänlig hälsning
  
  Petra Ros
  Enhetschef
  Hedvalla kommun
  $ klag due 1
  2026-03-03 (Tuesday), done 2026-03-03 · bekräftelse (acknowledge)
  2026-03-27 (Friday), in 16 days · svar till den som klagat (answer)
  2026-03-20 (Friday), in 9 days · utlovat datum (promise); first due 2026-03-13

Investigated
------------

The checklist asks for causes, consequences and the root cause (S08), and for immediate and final measures.

  $ export KLAG_NOW=2026-03-17T13:00+01:00
  $ cat >../utredning.txt <<'END'
  > Utredning av uteblivna besök den 23 och 24 februari 2026
  > END
  $ klag investigate 1 --report ../utredning.txt --cause planning --consequences "Såret infekterades; antibiotika sattes in den 26 februari." \
  >     --root-cause "Besöken flyttades i planeringen utan att någon kontrollerade att de fick en ny tid." \
  >     --findings "Två besök, den 23 och 24 februari, föll bort när listorna lades om."
  K-2026-0001: investigated. It is in handling, level 1.
  Next: klag decide 1
  $ klag action 1 --immediate --what "Dagliga besök tills såret har läkt." --owner petra.ros --done 2026-03-02
  K-2026-0001: measure recorded. It is in handling, level 1.
  Next: klag decide 1
  $ klag action 1 --what "Planeringen kontrolleras av två personer när listor läggs om." --owner petra.ros --until 2026-04-10
  K-2026-0001: measure recorded. It is in handling, level 1.
  Next: klag decide 1

Decided and answered
--------------------

  $ export KLAG_NOW=2026-03-19T10:00+01:00
  $ klag decide 1 --issue 1 --outcome upheld --remedies apology --remedies put-right --reason "Besöken skulle ha gjorts."
  K-2026-0001: decided. It is in handling, level 1.
  Next: klag decide 1
  $ klag decide 1 --issue 2 --outcome partly-upheld --reason "Det var inte så hon menade, men så fick det inte låta."
  K-2026-0001: decided. It is in handling, level 1.
  Next: klag answer 1
  $ klag answer 1 --explanation "Två besök föll bort när vi lade om listorna, och ingen märkte det förrän du ringde."
  K-2026-0001: answered. It is answered, level 1.
  Deadline: 2026-05-19 (Tuesday), in 61 days: uppföljning
  Letter: cases/2026/00/K-2026-0001/letters/04-outcome.txt (post)
  Next: klag follow-up 1
  $ cat cases/2026/00/K-2026-0001/letters/04-outcome.txt
  Hedvalla kommun
  anna.berg@example.org
  
  Datum: 19 mars 2026
  Vårt ärendenummer: K-2026-0001
  Handläggare: Petra Ros
  
  Gösta Öberg
  Ågatan 3
  600 10 Hedvalla
  
  Vårt svar på ditt klagomål
  ==========================
  
  Hej Gösta Öberg!
  
  Tack för att du hörde av dig den 27 februari 2026. Vi har gått igenom
  det du berättade, och här är vårt svar.
  
  Vi ber om ursäkt. Det som hände dig borde inte ha hänt.
  
  Två besök föll bort när vi lade om listorna, och ingen märkte det förrän
  du ringde.
  
  Det här har vi kommit fram till
  Två besök, den 23 och 24 februari, föll bort när listorna lades om.
  
  Vår bedömning
  - Uteblivet besök: Du har rätt. Vi bedömer att klagomålet är befogat.
    Besöken skulle ha gjorts.
  - Bemötande: Vi bedömer att klagomålet delvis är befogat. Det var inte
    så hon menade, men så fick det inte låta.
  
  Det här gör vi
  - Dagliga besök tills såret har läkt. Det gjorde vi den 2 mars 2026.
  - Planeringen kontrolleras av två personer när listor läggs om. Det ska
    vara klart senast den 10 april 2026.
  
  Utredningens rapport följer med brevet.
  
  Om du inte är nöjd
  Då kan du begära att MAS (medicinskt ansvarig sjuksköterska) ser på
  ärendet. Det kan du göra både om du inte håller med om vårt svar och om
  du inte är nöjd med hur vi har skött ärendet. Hör av dig till Petra Ros,
  så lämnar vi det vidare. Du behöver inte ange några skäl, och du behöver
  inte börja om från början.
  
  Det får inga negativa följder för dig, vad du än väljer.
  
  Har du frågor?
  Välkommen att kontakta Petra Ros, Enhetschef, telefon 0600-12 30 12.
  Nämn gärna ärendenumret K-2026-0001.
  
  Med vänlig hälsning
  
  Petra Ros
  Enhetschef
  Hedvalla kommun

Not satisfied: MAS takes over
-----------------------------

Closing has to wait: the procedure demands that the measures are done and followed up. The unit is a
medical one, so the next level is MAS; klag finds who that is.

  $ export KLAG_NOW=2026-03-30T09:00+02:00
  $ klag close 1
  error: K-2026-0001 cannot be closed yet: nobody asked whether the person is satisfied (S07)
         K-2026-0001 cannot be closed yet: a measure is not done (S08)
         K-2026-0001 cannot be closed yet: the measures have not been followed up (S08)
  hint: Record what they said with 'klag follow-up 1 --satisfied-outcome …', or no-reply. To set the rule aside, add --override closing-demand --reason …
  [4]
  $ klag follow-up 1 --satisfied-outcome no --satisfied-handling no --note "Han litar inte på att det blir bättre."
  K-2026-0001: followed up. It is answered, level 1.
  Next: klag escalate 1, klag close 1
  $ klag escalate 1 --ground both --reason "Gösta Öberg är inte nöjd med svaret och inte med hur vi skötte det."
  Next is level 2, SAS eller MAS: a duty when the person asks for it (S07).
  maj.mas takes it over, unless --to names somebody else.
  K-2026-0001: escalated. It is in handling, level 2.
  Deadline: 2026-04-27 (Monday), in 28 days: svar från SAS eller MAS
  Letter: cases/2026/00/K-2026-0001/letters/05-escalation.txt (post)
  Next: klag acknowledge 1, klag plan 1, klag investigate 1
  $ cat cases/2026/00/K-2026-0001/letters/05-escalation.txt
  Hedvalla kommun
  anna.berg@example.org
  
  Datum: 30 mars 2026
  Vårt ärendenummer: K-2026-0001
  Handläggare: Maj Nyström
  
  Gösta Öberg
  Ågatan 3
  600 10 Hedvalla
  
  Ditt ärende går vidare till MAS (medicinskt ansvarig sjuksköterska)
  ===================================================================
  
  Hej Gösta Öberg!
  
  Nu har vi lämnat ditt klagomål, som vi tog emot den 27 februari 2026,
  vidare till MAS (medicinskt ansvarig sjuksköterska). Det gör vi eftersom
  du inte är nöjd med vårt svar, och inte heller med hur vi har handlagt
  ärendet.
  
  Ansvarig för ditt ärende är nu Maj Nyström, Medicinskt ansvarig
  sjuksköterska (MAS).
  
  Det här händer nu
  - Allt som du redan har berättat följer med. Du behöver inte berätta det
    igen, men du får gärna lägga till något.
  - Senast den 27 april 2026 får du svar.
  - Om det drar ut på tiden hör vi av oss innan dess och berättar varför.
  
  Det får inga negativa följder för dig att ärendet går vidare.
  
  Har du frågor?
  Välkommen att kontakta Maj Nyström, Medicinskt ansvarig sjuksköterska
  (MAS), telefon 0600-12 30 21. Nämn gärna ärendenumret K-2026-0001.
  
  Med vänlig hälsning
  
  Petra Ros
  Enhetschef
  Hedvalla kommun

  $ export KLAG_NOW=2026-04-13T09:00+02:00 KLAG_USER=maj.mas
  $ klag action 1 --action 2 --done 2026-04-10 --effect works --changed practice
  K-2026-0001: measure recorded. It is in handling, level 2.
  Next: klag acknowledge 1, klag plan 1, klag investigate 1
  $ klag decide 1 --issue 1 --outcome upheld --handling-finding partly-upheld --reason "Enheten borde ha ringt samma dag som besöket föll bort."
  K-2026-0001: decided. It is in handling, level 2.
  Next: klag acknowledge 1, klag plan 1, klag investigate 1
  $ klag decide 1 --issue 2 --outcome upheld --reason "Bemötandet var inte godtagbart."
  K-2026-0001: decided. It is in handling, level 2.
  Next: klag acknowledge 1, klag plan 1, klag investigate 1
  $ klag answer 1 --explanation "Jag har gått igenom journalen och talat med dig och med sköterskan. Du har rätt i båda delarna."
  K-2026-0001: answered. It is answered, level 2.
  Deadline: 2026-06-15 (Monday), in 63 days: uppföljning
  Letter: cases/2026/00/K-2026-0001/letters/06-outcome.txt (post)
  Next: klag follow-up 1

At the top
----------

There is no level above MAS: klag says where the way goes on. The inspectorate's questions are a track of
their own beside the status.

  $ export KLAG_NOW=2026-04-20T09:00+02:00 KLAG_USER=anna.berg
  $ klag follow-up 1 --satisfied-outcome no --satisfied-handling yes --measure-received mixed --note "Han vänder sig till IVO."
  K-2026-0001: followed up. It is answered, level 2.
  Next: klag close 1
  $ klag escalate 1
  error: level 2 is the highest of this procedure
  hint: The person can turn to Inspektionen för vård och omsorg (IVO). When they do, follow it with 'klag escalate … --external ivo'.
  [4]
  $ klag external 1 --body ivo --step submitted --ombudsman 3.5.1-12345/2026
  K-2026-0001: followed at an outside body. It is answered, level 2.
  Next: klag close 1
  $ klag external 1 --body ivo --step request --until 2026-05-20 --note "De begär journalen och vårt svar."
  K-2026-0001: followed at an outside body. It is answered, level 2.
  Deadline: 2026-05-20 (Wednesday), in 30 days: svar till myndigheten
  Next: klag close 1
  $ export KLAG_NOW=2026-05-18T09:00+02:00
  $ klag external 1 --body ivo --step supplied --note "Journal och svar skickade."
  K-2026-0001: followed at an outside body. It is answered, level 2.
  Next: klag close 1
  $ export KLAG_NOW=2026-06-08T09:00+02:00
  $ klag external 1 --body ivo --step decision --note "Ingen åtgärd."
  K-2026-0001: followed at an outside body. It is answered, level 2.
  Next: klag close 1

Satisfied, closed, handed over
------------------------------

  $ klag follow-up 1 --satisfied-outcome yes --satisfied-handling yes --measure-received well --works yes
  K-2026-0001: followed up. It is answered, level 2.
  Next: klag close 1
  $ klag close 1
  K-2026-0001: closed. It is closed, level 2.
  Deadline: 2026-06-22 (Monday), in 14 days: överlämnande till SAS
  Deadline: 2026-06-22 (Monday), in 14 days: överlämnande till MAS
  Next: klag handover 1

Every closed case goes to SAS *and* MAS (S09); the clocks for it outlive the closing.

  $ klag handover 1 --recipient sas
  K-2026-0001: handed over. It is closed, level 2.
  Next: klag handover 1
  $ klag due 1
  2026-03-03 (Tuesday), done 2026-03-03 · bekräftelse (acknowledge)
  2026-03-27 (Friday), done 2026-03-19 · svar till den som klagat (answer)
  2026-03-20 (Friday), done 2026-03-19 · utlovat datum (promise); first due
    2026-03-13
  2026-05-19 (Tuesday), done 2026-03-30 · uppföljning (follow-up)
  2026-04-27 (Monday), done 2026-04-13 · svar från SAS eller MAS
    (takeover-answer)
  2026-06-15 (Monday), done 2026-04-20 · uppföljning (follow-up-2)
  2026-05-20 (Wednesday), done 2026-05-18 · svar till myndigheten (body-request)
  2026-06-22 (Monday), done 2026-06-08 · överlämnande till SAS (handover-sas)
  2026-06-22 (Monday), in 14 days · överlämnande till MAS (handover-mas)
  $ klag handover 1 --recipient mas
  K-2026-0001: handed over. It is closed, level 2.
  $ klag show 1
  K-2026-0001 · klagomål
    Status:          closed (answered), level 2: SAS eller MAS
    Received:        2026-02-27 (Friday), brev
    Unit:            Hemsjukvården
    Handler:         Maj Nyström
    Procedure:       Klagomål och synpunkter i social sektor (social-se)
    Outside number:  3.5.1-12345/2026
  
  People
    Gösta Öberg (service user); Ågatan 3, 600 10 Hedvalla
    Wants the answer by:  letter
    Language:             Swedish
  
  In the person's own words
    Sköterskan kom inte på två dagar och såret blev infekterat. När jag frågade sa
    hon att jag inte var den enda hon hade.
  
  Issues
    1. uteblivet besök, moderate, upheld
    2. bemötande, minor, upheld
  
  Deadlines
    2026-03-03 (Tuesday)    done 2026-03-03  bekräftelse
    2026-03-27 (Friday)     done 2026-03-19  svar till den som klagat
    2026-03-20 (Friday)     done 2026-03-19  utlovat datum (first due 2026-03-13)
    2026-05-19 (Tuesday)    done 2026-03-30  uppföljning
    2026-04-27 (Monday)     done 2026-04-13  svar från SAS eller MAS
    2026-06-15 (Monday)     done 2026-04-20  uppföljning
    2026-05-20 (Wednesday)  done 2026-05-18  svar till myndigheten
    2026-06-22 (Monday)     done 2026-06-08  överlämnande till SAS
    2026-06-22 (Monday)     done 2026-06-08  överlämnande till MAS
  
  Actions
    1. Dagliga besök tills såret har läkt. (Petra Ros, done 2026-03-02, immediate)
    2. Planeringen kontrolleras av två personer när listor läggs om. (Petra Ros,
    done 2026-04-10, effect: works)
  
  Timeline
    2026-03-02 09:00  registered · Anna Berg
                      written: 2026-02-25; wants the answer by: letter
    2026-03-03 08:30  acknowledged · Anna Berg
                      in writing: 2026-03-03
    2026-03-03 08:30  classified · Anna Berg
                      category: uteblivet besök; severity: moderate
    2026-03-03 08:30  classified · Anna Berg
                      issue: 2; category: bemötande; severity: minor
    2026-03-03 08:30  assigned · Anna Berg
                      as: handler; to: Petra Ros
    2026-03-03 08:30  told how it will be handled · Petra Ros
                      handler: Petra Ros; handling: dialogue; in writing:
                      2026-03-03; until: 2026-03-13
    2026-03-11 07:00  new date · Petra Ros
                      until: 2026-03-20; deadline: utlovat datum
                      reason: Sköterskan som var i tjänst är ledig till den 16
                      mars, och vi vill höra henne först.
    2026-03-17 13:00  investigated · Petra Ros
                      report; cause: planering
                      root cause: Besöken flyttades i planeringen utan att någon
                      kontrollerade att de fick en ny tid.
                      consequences: Såret infekterades; antibiotika sattes in den
                      26 februari.
                      findings: Två besök, den 23 och 24 februari, föll bort när
                      listorna lades om.
    2026-03-17 13:00  measure recorded · Petra Ros
                      action: 1; owner: Petra Ros; immediate; done: 2026-03-02
                      what: Dagliga besök tills såret har läkt.
    2026-03-17 13:00  measure recorded · Petra Ros
                      until: 2026-04-10; action: 2; owner: Petra Ros
                      what: Planeringen kontrolleras av två personer när listor
                      läggs om.
    2026-03-19 10:00  decided · Petra Ros
                      issue: 1; outcome: upheld; remedies: apology, put right
                      reason: Besöken skulle ha gjorts.
    2026-03-19 10:00  decided · Petra Ros
                      issue: 2; outcome: partly upheld
                      reason: Det var inte så hon menade, men så fick det inte
                      låta.
    2026-03-19 10:00  answered · Petra Ros
                      explanation: Två besök föll bort när vi lade om listorna,
                      och ingen märkte det förrän du ringde.
    2026-03-30 09:00  followed up · Petra Ros
                      satisfied with the outcome: no; satisfied with the handling:
                      no
                      note: Han litar inte på att det blir bättre.
    2026-03-30 09:00  escalated · Petra Ros
                      to: Maj Nyström; ground: not satisfied with outcome and
                      handling; level: 2
                      reason: Gösta Öberg är inte nöjd med svaret och inte med hur
                      vi skötte det.
    2026-04-13 09:00  measure recorded · Maj Nyström
                      action: 2; done: 2026-04-10; effect: works; changed:
                      practice
    2026-04-13 09:00  decided · Maj Nyström
                      issue: 1; outcome: upheld; finding about the handling:
                      partly upheld
                      reason: Enheten borde ha ringt samma dag som besöket föll
                      bort.
    2026-04-13 09:00  decided · Maj Nyström
                      issue: 2; outcome: upheld
                      reason: Bemötandet var inte godtagbart.
    2026-04-13 09:00  answered · Maj Nyström
                      explanation: Jag har gått igenom journalen och talat med dig
                      och med sköterskan. Du har rätt i båda delarna.
    2026-04-20 09:00  followed up · Anna Berg
                      satisfied with the outcome: no; satisfied with the handling:
                      yes; measures received: mixed
                      note: Han vänder sig till IVO.
    2026-04-20 09:00  followed at an outside body · Anna Berg
                      outside number: 3.5.1-12345/2026; body: Inspektionen för
                      vård och omsorg (IVO); step: submitted
    2026-04-20 09:00  followed at an outside body · Anna Berg
                      until: 2026-05-20; body: Inspektionen för vård och omsorg
                      (IVO); step: request
                      note: De begär journalen och vårt svar.
    2026-05-18 09:00  followed at an outside body · Anna Berg
                      body: Inspektionen för vård och omsorg (IVO); step: supplied
                      note: Journal och svar skickade.
    2026-06-08 09:00  followed at an outside body · Anna Berg
                      body: Inspektionen för vård och omsorg (IVO); step: decision
                      note: Ingen åtgärd.
    2026-06-08 09:00  followed up · Anna Berg
                      satisfied with the outcome: yes; satisfied with the
                      handling: yes; measures received: well; measures work: yes
    2026-06-08 09:00  closed · Anna Berg
    2026-06-08 09:00  handed over · Anna Berg
                      handed to: SAS
    2026-06-08 09:00  handed over · Anna Berg
                      handed to: MAS
  
  Letters and files
    letters/01-acknowledgement.txt
    letters/02-plan.txt
    letters/03-delay.txt
    files/01.txt (utredning.txt)
    letters/04-outcome.txt
    letters/05-escalation.txt
    letters/06-outcome.txt
  $ klag log 1
  2026-06-08 09:00  K-2026-0001: handover · Anna Berg (fixed clock)
  2026-06-08 09:00  K-2026-0001: handover · Anna Berg (fixed clock)
  2026-06-08 09:00  K-2026-0001: close · Anna Berg (fixed clock)
  2026-06-08 09:00  K-2026-0001: follow-up · Anna Berg (fixed clock)
  2026-06-08 09:00  K-2026-0001: external · Anna Berg (fixed clock)
  2026-05-18 09:00  K-2026-0001: external · Anna Berg (fixed clock)
  2026-04-20 09:00  K-2026-0001: external · Anna Berg (fixed clock)
  2026-04-20 09:00  K-2026-0001: external · Anna Berg (fixed clock)
  2026-04-20 09:00  K-2026-0001: follow-up · Anna Berg (fixed clock)
  2026-04-13 09:00  K-2026-0001: answer · Maj Nyström (fixed clock)
  2026-04-13 09:00  K-2026-0001: decide · Maj Nyström (fixed clock)
  2026-04-13 09:00  K-2026-0001: decide · Maj Nyström (fixed clock)
  2026-04-13 09:00  K-2026-0001: action · Maj Nyström (fixed clock)
  2026-03-30 09:00  K-2026-0001: escalate to level 2 · Petra Ros (fixed clock)
  2026-03-30 09:00  K-2026-0001: follow-up · Petra Ros (fixed clock)
  2026-03-19 10:00  K-2026-0001: answer · Petra Ros (fixed clock)
  2026-03-19 10:00  K-2026-0001: decide · Petra Ros (fixed clock)
  2026-03-19 10:00  K-2026-0001: decide · Petra Ros (fixed clock)
  2026-03-17 13:00  K-2026-0001: action · Petra Ros (fixed clock)
  2026-03-17 13:00  K-2026-0001: action · Petra Ros (fixed clock)
  2026-03-17 13:00  K-2026-0001: investigate · Petra Ros (fixed clock)
  2026-03-11 07:00  K-2026-0001: extend · Petra Ros (fixed clock)
  2026-03-03 08:30  K-2026-0001: plan · Petra Ros (fixed clock)
  2026-03-03 08:30  K-2026-0001: assign · Anna Berg (fixed clock)
  2026-03-03 08:30  K-2026-0001: classify · Anna Berg (fixed clock)
  2026-03-03 08:30  K-2026-0001: classify · Anna Berg (fixed clock)
  2026-03-03 08:30  K-2026-0001: acknowledge · Anna Berg (fixed clock)
  2026-03-02 09:00  K-2026-0001: new · Anna Berg (fixed clock)

The figures for the committee
-----------------------------

  $ export KLAG_NOW=2026-07-01T09:00+02:00
  $ klag report --half-year --internal | sed '/^Vad siffrorna betyder/,$d'
  Hedvalla kommun · Klagomål och synpunkter, 2026-H1
    Arbetsmaterial: innehåller små tal och ska inte spridas
    Register: Hedvalla kommun
    Period: 2026-H1, 2026-01-01 till 2026-06-30
    Omfattar: alla enheter, typer och rutiner
    Framtagen: 2026-07-01
    Sparad version: 643c5f65e9ec
  
  Kort sagt
    • Inkomna ärenden: 1.
    • Avslutade: 1. Öppna vid periodens slut: 0.
    • Hållna frister: 9 av 9, 100 % (95 % intervall 70–100 %).
    • Befogat, helt eller delvis: 2 av 2 bedömda frågor, 100 % (95 % intervall
      34–100 %).
    • Lärdomar: beslutade åtgärder 2, genomförda 2, försenade 0.
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
    2026-H1 är inte hel: det första ärendet kom in 2026-02-27.
  
  Avslutade ärenden efter hur de avslutades
  Avslutat som  2026-H1
  besvarat            1
  
  Nya ärenden per enhet (med underliggande enheter)
  Enhet                     2026-H1
  Sociala sektorn (sektor)        1  ████████████
    Hemsjukvården (enhet)         1  ████████████
    Inget har registrerats för: Hemtjänst öst. Få registreringar bevisar inte att
    problemen är få.
  
  Ärenden per enhet (med underliggande enheter)
  Enhet                     ingående  nya  återöppnade  avslutade  utgående
  Sociala sektorn (sektor)         0    1            0          1         0
    Hemsjukvården (enhet)          0    1            0          1         0
  
  Nya ärenden efter typ
  Typ       2026-H1
  klagomål        1
  
  Nya ärenden efter kanal
  Kanal  2026-H1
  brev         1
  
  Nya ärenden efter vem som hör av sig
  Vem      2026-H1
  brukare        1
  
  Vad ärendena gällde
  
  Nya ärenden efter kategori
  Kategori         2026-H1
  uteblivet besök        1  ████████████
  bemötande              1  ████████████
  
  Nya ärenden efter kvalitetsdimension
  Dimension     2026-H1
  (ej angivet)        1
  
  Nya ärenden efter allvarsgrad
  Allvarsgrad        2026-H1
  mindre allvarligt        1
  måttligt                 1
  
  Nya ärenden efter enhet och kategori
  Enhet och kategori     2026-H1
  Hemsjukvården (enhet)
    uteblivet besök            1
    bemötande                  1
  
  Frister och tider
  
  Frister som löpte ut under perioden
  Frist          frister  i tid  med nytt datum  för sent  öppna  hållna   95 % KI
  bekräftelse          1      1               0         0      0   100 %  21–100 %
  svar till den        1      1               0         0      0   100 %  21–100 %
  som klagat
  utlovat datum        1      0               1         0      0   100 %  21–100 %
  svar från SAS        1      1               0         0      0   100 %  21–100 %
  eller MAS
  uppföljning          2      2               0         0      0   100 %  34–100 %
  överlämnande         1      1               0         0      0   100 %  21–100 %
  till SAS
  överlämnande         1      1               0         0      0   100 %  21–100 %
  till MAS
  svar till            1      1               0         0      0   100 %  21–100 %
  myndigheten
    Frister som har passerat och fortfarande är öppna räknas som inte hållna.
    Alla frister tillsammans: 9 av 9 hållna.
  
  Tidsåtgång
  Frist                     median  förra medianen  9 av 10  längst  räknat i
  bekräftelse                  2,0               –        2       2  arbetsdagar
  svar till den som klagat    20,0               –       20      20  dagar
  utlovat datum               16,0               –       16      16  dagar
  svar från SAS eller MAS     14,0               –       14      14  dagar
  uppföljning                  9,0               –       11      11  dagar
  överlämnande till SAS        0,0               –        0       0  dagar
  överlämnande till MAS        0,0               –        0       0  dagar
  svar till myndigheten       28,0               –       28      28  dagar
    – uppgift saknas
  
  Utlovade datum
  Mått                   2026-H1
  inföll under perioden        2
  hållna                       2
  inte hållna                  0
  
  Kontakten med dem som har hört av sig
  Mått                                              2026-H1
  längsta tid utan besked, i dagar                       49
  ärenden som lämnats vidare till en annan enhet          0
  flest gånger lämnat vidare, ett och samma ärende        0
  uppföljda                                               1
  nöjd med svaret                                         1
  inte nöjd med svaret                                    0
  nöjd med handläggningen                                 1
  inte nöjd med handläggningen                            0
    Längst tid utan besked gick det i K-2026-0001, från 2026-04-20 till
    2026-06-08.
  
  Vad det ledde till
  
  Bedömning av avslutade klagomål, per klagopunkt
  Bedömning  2026-H1
  befogat          2
  
  Helt eller delvis befogade klagopunkter
  Avslutat på  med bedömning  befogat  andel   95 % KI
  alla nivåer              2        2  100 %  34–100 %
  
  Gottgörelse, per klagopunkt
  Gottgörelse  2026-H1
  ursäkt             1
  rättelse           1
  
  Ärenden som lyfts till en högre nivå
  Nivå och skäl                               2026-H1
  2: inte nöjd med svaret och handläggningen        1
  
  Bedömning på den högre nivån
  Bedömning  2026-H1
  befogat          1
  
  Bedömningen på den högre nivån, efter nivå och grund
  Nivå och skäl                         lyfta dit  befogat  obefogat  ej bedömt än
  2: inte nöjd med svaret och                   1        1         0             0
  handläggningen
  
  Ärenden som förts till en extern instans
  Instans                                 2026-H1
  Inspektionen för vård och omsorg (IVO)        1
  alla instanser                                1
  
  Lärdomar
  
  Orsaker som har konstaterats
  Orsak      2026-H1
  planering        1
  
  Vad utredningarna visade
  Ärende       Enhet              Orsak      Orsaken bakom      Vad det ledde till
  K-2026-0001  Hemsjukvården      planering  Besöken flyttades  Såret
               (enhet)                       i planeringen      infekterades;
                                             utan att någon     antibiotika sattes
                                             kontrollerade att  in den 26
                                             de fick en ny      februari.
                                             tid.
  
  Åtgärder
  Mått                                      2026-H1
  beslutat                                        2
  av dessa med berörd personal delaktig           0
  genomfört                                       2
  genomfört och utvärderat                        1
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
  arbetssätt           1
  
  Genomförda åtgärder efter effekt
  Effekt           2026-H1
  inte utvärderat        1
  fungerar               1
  
  Hur åtgärderna togs emot
  Togs emot  2026-H1
  väl              1
  
  Om åtgärderna fungerar, enligt uppföljningen
  Fungerar  2026-H1
  ja              1
  
  Åtgärderna en för en
    K-2026-0001
      Enhet:      Hemsjukvården (enhet)
      Vad:        Dagliga besök tills såret har läkt.
      Ansvarig:   Enhetschef
      senast:     –
      genomfört:  2026-03-02
    K-2026-0001
      Enhet:      Hemsjukvården (enhet)
      Vad:        Planeringen kontrolleras av två personer när listor läggs om.
      Ansvarig:   Enhetschef
      senast:     2026-04-10
      genomfört:  2026-04-10
      effekt:     fungerar
      förändrat:  arbetssätt
    – uppgift saknas
  
  Slump eller verklig förändring
    Siffror går upp och ner av en slump. En signal säger att något troligen har
    förändrats och är värt att fråga om. Den säger inte om det är bra eller
    dåligt.
  
  Nya ärenden, månad för månad
  Månad    nya  gränser  signal
  2026-03    0        –
  2026-04    0        –
  2026-05    0        –
  2026-06    0        –
    Färre än tolv månader: gränserna är preliminära och kommer att flytta sig.
    – uppgift saknas
  
  Hållna frister, månad för månad
  Månad    hållna    gränser  signal
  2026-03   100 %  100–100 %
  2026-04   100 %  100–100 %
  2026-05   100 %  100–100 %
  2026-06   100 %  100–100 %
    Färre än tolv månader: gränserna är preliminära och kommer att flytta sig.
  
  Vad den här utgåvan utelämnar
    Inget är utelämnat. Små tal kan peka ut enskilda personer. Därför ska
    dokumentet stanna hos dem som arbetar med ärendena.
  
  $ klag check
  All is well; cases: 1.
