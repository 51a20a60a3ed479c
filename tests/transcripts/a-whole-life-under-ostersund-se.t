The whole life of a complaint under the procedure ostersund-se
==============================================================

A Swedish municipality with common routines: within ten working days the person knows who handles the
complaint and how long it takes; a date that can't be kept is moved before it has passed; three levels up
to the committee, which may decline.

A register for the municipality
-------------------------------

  $ klag init register --procedure ostersund-se --organisation "Storsjö kommun" \
  >     --unit skolskjuts --unit-name Skolskjuts \
  >     --staff anna.berg --staff-name "Anna Berg" --staff-title Kommunvägledare \
  >     --e-mail anna.berg@example.org 2>/dev/null
  Made the register register.
  $ cd register
  $ cat >organisation.yaml <<'END'
  > format: 1
  > units:
  >   - {id: barn-utbildning, name: Barn- och utbildningsförvaltningen, level: förvaltning, manager: karin.norr}
  >   - {id: skolskjuts, name: Skolskjuts, level: enhet, part-of: barn-utbildning, manager: olle.dal}
  > staff:
  >   - {id: anna.berg, name: Anna Berg, title: Kommunvägledare, unit: barn-utbildning, e-mail: anna.berg@example.org, phone: 0630-14 30 00}
  >   - {id: lisa.fors, name: Lisa Fors, title: Handläggare, unit: skolskjuts, phone: 0630-14 30 11}
  >   - {id: olle.dal, name: Olle Dal, title: Enhetschef, unit: skolskjuts, roles: [manager], phone: 0630-14 30 12}
  >   - {id: karin.norr, name: Karin Norr, title: Förvaltningschef, unit: barn-utbildning, roles: [department-head], phone: 0630-14 30 01}
  >   - {id: namnden, name: Bertil Ås, title: Ordförande i barn- och utbildningsnämnden, unit: barn-utbildning, roles: [committee]}
  > END
  $ sed -i '/^ *verify: yes$/d; s/^    top: yes$/    address: Box 100, 100 00 Staden\n&/' procedures/ostersund-se.yaml
  $ klag save
  Saved: organisation.yaml, procedures/ostersund-se.yaml

Registered
----------

  $ klag new --channel web-form --unit skolskjuts --received 2026-03-01 \
  >     --name "Fatima Hassan" --address "Byvägen 12, 831 00 Storsjö" --e-mail fatima@example.com --complainant resident \
  >     --words "Skoltaxin har inte kommit tre gånger i februari. Min son är sju år och stod ensam i kylan. Ingen svarar när jag ringer." \
  >     --category school-transport --dimension access
  K-2026-0001: registered. It is received, level 1.
  Deadline: 2026-03-13 (Friday), in 11 days: besked om vem som handlägger och hur lång tid det tar
  Next: klag acknowledge 1, klag assign 1, klag plan 1
  Tell the person now:
    - Tack för att du säger vad du tycker. Att klaga får inga negativa följder för dig.
    - Inom tio arbetsdagar får du veta vem som handlägger klagomålet och hur lång tid det tar.
    - Om det drar ut på tiden hör vi av oss innan den utsatta tiden har gått ut.
    - Om du inte blir nöjd kan klagomålet lyftas till förvaltningschefen.
    - Vill du överklaga ett beslut eller göra en felanmälan, berättar vi hur du gör.
  $ klag due 1 --explain
  2026-03-13 (Friday), in 11 days · besked om vem som handlägger och hur lång
    tid det tar (plan)
    runs from:  2026-03-01 (Sunday), registered
    rule:       10 working days from: received; until: plan or answer
    source:     O01: Kommungemensamma rutiner för klagomålshantering, Östersunds
                kommun, KLG 2004-06-03
    calendar:   Sverige, lag (1930:173) § 2
      2026-03-01  Sunday         the day itself does not count
      2026-03-02  Monday      1
      2026-03-03  Tuesday     2
      2026-03-04  Wednesday   3
      2026-03-05  Thursday    4
      2026-03-06  Friday      5
      2026-03-07  Saturday       Saturday, does not count
      2026-03-08  Sunday         Sunday, does not count
      2026-03-09  Monday      6
      2026-03-10  Tuesday     7
      2026-03-11  Wednesday   8
      2026-03-12  Thursday    9
      2026-03-13  Friday     10
    result:  2026-03-13 (Friday)

Acknowledged, classified
------------------------

The routines demand no acknowledgement, but a friendly letter does no harm.

  $ klag acknowledge 1
  K-2026-0001: acknowledged. It is received, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt (post)
  Next: klag assign 1, klag plan 1, klag investigate 1
  $ cat cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt
  Storsjö kommun
  anna.berg@example.org
  
  Datum: 2 mars 2026
  Vårt ärendenummer: K-2026-0001
  
  Fatima Hassan
  Byvägen 12
  831 00 Storsjö
  
  Vi har tagit emot ditt klagomål
  ===============================
  
  Hej Fatima Hassan!
  
  Tack för att du hörde av dig. Vi tog emot ditt klagomål via vår
  webbplats den 1 mars 2026. Det du berättar hjälper oss att bli bättre,
  och det får inga negativa följder för dig att du hör av dig.
  
  Det här händer nu
  - Senast den 13 mars 2026 får du veta vem som handlägger ärendet och hur
    lång tid det tar.
  - Om det drar ut på tiden hör vi av oss innan dess och berättar varför.
  
  Vill du läsa våra rutiner för klagomål? Hör av dig, så skickar vi dem.
  
  Har du frågor?
  Välkommen att kontakta Anna Berg, Kommunvägledare,
  telefon 0630-14 30 00, e-post anna.berg@example.org. Nämn gärna
  ärendenumret K-2026-0001.
  
  Med vänlig hälsning
  
  Anna Berg
  Kommunvägledare
  Storsjö kommun
  $ klag classify 1 --severity serious
  K-2026-0001: classified. It is received, level 1.
  hint: A serious complaint goes to the nearest manager: 'klag assign 1 --as handler --to olle.dal' (O08).
  Next: klag assign 1, klag plan 1, klag investigate 1
  $ klag classify 1 --issue 2 --category availability --dimension treatment --severity minor
  K-2026-0001: classified. It is received, level 1.
  Next: klag assign 1, klag plan 1, klag investigate 1

Serious complaints always go to the nearest manager (O08):

  $ klag assign 1 --as handler --to lisa.fors
  error: a serious complaint goes to a manager, and lisa.fors is none (O08)
  hint: Choose the nearest manager with --to. To set the rule aside, add --override serious-needs-manager --reason …
  [4]
  $ klag assign 1 --as handler --to olle.dal
  K-2026-0001: assigned. It is in handling, level 1.
  Next: klag plan 1, klag investigate 1, klag decide 1

Told who and how long
---------------------

  $ export KLAG_NOW=2026-03-05T14:00+01:00 KLAG_USER=olle.dal
  $ klag plan 1 --handling investigation --until 2026-03-20 --orally 2026-03-05
  K-2026-0001: told how it will be handled. It is in handling, level 1.
  Deadline: 2026-03-20 (Friday), in 15 days: överenskommen tid
  Letter: cases/2026/00/K-2026-0001/letters/02-plan.txt (post)
  Next: klag investigate 1, klag decide 1
  $ cat cases/2026/00/K-2026-0001/letters/02-plan.txt
  Storsjö kommun
  anna.berg@example.org
  
  Datum: 5 mars 2026
  Vårt ärendenummer: K-2026-0001
  Handläggare: Olle Dal
  
  Fatima Hassan
  Byvägen 12
  831 00 Storsjö
  
  Så här arbetar vi vidare med ditt klagomål
  ==========================================
  
  Hej Fatima Hassan!
  
  Tack för att du hörde av dig den 1 mars 2026. Nu kan vi berätta vem som
  tar hand om ditt ärende, hur det går till och när du får svar.
  
  - Vem: Olle Dal, Enhetschef.
  - Hur: vi utreder vad som har hänt, talar med dem som var med och går
    igenom det som har dokumenterats.
  - När: du får svar senast den 20 mars 2026.
  
  Skulle det ta längre tid hör vi av oss före den 20 mars 2026, berättar
  varför och ger dig ett nytt datum.
  
  Har du mer att berätta, eller vill du hellre träffa oss och prata om det
  som har hänt? Du är välkommen att kontakta Olle Dal, Enhetschef,
  telefon 0630-14 30 12. Nämn gärna ärendenumret K-2026-0001.
  
  Med vänlig hälsning
  
  Olle Dal
  Enhetschef
  Storsjö kommun

Delayed, with notice before the date
------------------------------------

  $ export KLAG_NOW=2026-03-18T07:00+01:00
  $ klag overdue
  Storsjö kommun, 2026-03-18 (Wednesday)
  
  Last chance to tell the person (1)
    Olle Dal
      K-2026-0001  in 2 days  överenskommen tid
                              klag answer 1
                              klag extend 1 --clock promise --until … --reason …
  $ klag extend 1 --clock promise --until 2026-04-02 --reason "Taxibolaget har inte lämnat sina körjournaler än."
  K-2026-0001: new date. It is in handling, level 1.
  Deadline: 2026-04-02 (Thursday), in 15 days: överenskommen tid
  Letter: cases/2026/00/K-2026-0001/letters/03-delay.txt (post)
  Next: klag investigate 1, klag decide 1
  $ cat cases/2026/00/K-2026-0001/letters/03-delay.txt
  Storsjö kommun
  anna.berg@example.org
  
  Datum: 18 mars 2026
  Vårt ärendenummer: K-2026-0001
  Handläggare: Olle Dal
  
  Fatima Hassan
  Byvägen 12
  831 00 Storsjö
  
  Vi behöver mer tid för ditt klagomål
  ====================================
  
  Hej Fatima Hassan!
  
  Vi tog emot ditt klagomål den 1 mars 2026, och vi hade räknat med att
  vara klara senast den 20 mars 2026. Det hinner vi tyvärr inte. Vi ber om
  ursäkt för att du får vänta.
  
  Det här är anledningen:
  
  Taxibolaget har inte lämnat sina körjournaler än.
  
  Du får besked senast den 2 april 2026. Under tiden arbetar vi vidare,
  och du behöver inte göra något.
  
  Undrar du hur det går? Välkommen att kontakta Olle Dal, Enhetschef,
  telefon 0630-14 30 12. Nämn gärna ärendenumret K-2026-0001.
  
  Är du inte nöjd med hur vi sköter ditt ärende kan du redan nu begära att
  förvaltningschefen tar över. Säg till, så ordnar vi det.
  
  Med vänlig hälsning
  
  Olle Dal
  Enhetschef
  Storsjö kommun

A notice that comes after the date is refused; it can only be recorded as late:

  $ export KLAG_NOW=2026-04-03T09:00+02:00
  $ klag extend 1 --clock promise --until 2026-04-10 --reason "Vi blev inte klara före påsk."
  error: the deadline 'promise' passed on 2026-04-02; a notice of delay comes before (O04)
  hint: To record that the notice came late, add --late: the deadline then counts as missed.
  [4]
  $ klag extend 1 --clock promise --until 2026-04-10 --reason "Vi blev inte klara före påsk." --late
  K-2026-0001: new date. It is in handling, level 1.
  Deadline: 2026-04-10 (Friday), in 7 days: överenskommen tid
  Letter: cases/2026/00/K-2026-0001/letters/04-delay.txt (post)
  Next: klag investigate 1, klag decide 1

Investigated
------------

  $ export KLAG_NOW=2026-04-07T13:00+02:00
  $ cat >../korjournal.csv <<'END'
  > datum;bil;anmärkning
  > 2026-02-09;17;utebliven
  > END
  $ klag investigate 1 --report ../korjournal.csv --cause contractor --root-cause "Avtalet säger inget om vem som ringer hem när bilen uteblir." \
  >     --findings "Bilen uteblev den 9, 16 och 23 februari. Telefonen var inte bemannad före klockan nio."
  K-2026-0001: investigated. It is in handling, level 1.
  Next: klag decide 1
  $ klag action 1 --what "Telefonen bemannas från klockan sju på skoldagar." --owner lisa.fors --until 2026-04-20
  K-2026-0001: measure recorded. It is in handling, level 1.
  Next: klag decide 1

Decided and answered
--------------------

  $ klag decide 1 --issue 1 --outcome upheld --remedies apology --remedies compensation --reason "Kommunen ansvarar för att barnen kommer till skolan."
  K-2026-0001: decided. It is in handling, level 1.
  Next: klag decide 1
  $ klag decide 1 --issue 2 --outcome upheld --reason "Ingen svarade före klockan nio."
  K-2026-0001: decided. It is in handling, level 1.
  Next: klag answer 1
  $ klag answer 1 --explanation "Taxibolaget uteblev tre gånger och ringde varken dig eller oss."
  K-2026-0001: answered. It is answered, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/05-outcome.txt (post)
  Next: klag follow-up 1
  $ cat cases/2026/00/K-2026-0001/letters/05-outcome.txt
  Storsjö kommun
  anna.berg@example.org
  
  Datum: 7 april 2026
  Vårt ärendenummer: K-2026-0001
  Handläggare: Olle Dal
  
  Fatima Hassan
  Byvägen 12
  831 00 Storsjö
  
  Vårt svar på ditt klagomål
  ==========================
  
  Hej Fatima Hassan!
  
  Tack för att du hörde av dig den 1 mars 2026. Vi har gått igenom det du
  berättade, och här är vårt svar.
  
  Vi ber om ursäkt. Det som hände dig borde inte ha hänt.
  
  Taxibolaget uteblev tre gånger och ringde varken dig eller oss.
  
  Det här har vi kommit fram till
  Bilen uteblev den 9, 16 och 23 februari. Telefonen var inte bemannad
  före klockan nio.
  
  Vår bedömning
  - Skolskjuts och färdtjänst: Du har rätt. Vi bedömer att klagomålet är
    befogat. Kommunen ansvarar för att barnen kommer till skolan.
  - Svårt att få kontakt: Du har rätt. Vi bedömer att klagomålet är
    befogat. Ingen svarade före klockan nio.
  
  Det här gör vi
  - Telefonen bemannas från klockan sju på skoldagar. Det ska vara klart
    senast den 20 april 2026.
  
  Utredningens rapport följer med brevet.
  
  Om du inte är nöjd
  Då kan du begära att förvaltningschefen ser på ärendet. Det kan du göra
  både om du inte håller med om vårt svar och om du inte är nöjd med hur
  vi har skött ärendet. Hör av dig till Olle Dal, så lämnar vi det vidare.
  Du behöver inte ange några skäl, och du behöver inte börja om från
  början.
  
  Det får inga negativa följder för dig, vad du än väljer.
  
  Har du frågor?
  Välkommen att kontakta Olle Dal, Enhetschef, telefon 0630-14 30 12. Nämn
  gärna ärendenumret K-2026-0001.
  
  Med vänlig hälsning
  
  Olle Dal
  Enhetschef
  Storsjö kommun

Not satisfied: the head of the department
-----------------------------------------

Who is not satisfied *is* taken further (O10).

  $ export KLAG_NOW=2026-04-14T09:00+02:00
  $ klag follow-up 1 --satisfied-outcome no --satisfied-handling no
  K-2026-0001: followed up. It is answered, level 1.
  Next: klag escalate 1, klag close 1
  $ klag escalate 1 --ground both --reason "Hon vill ha en annan taxifirma."
  Next is level 2, förvaltningschefen: a duty when the person asks for it (O10).
  karin.norr takes it over, unless --to names somebody else.
  K-2026-0001: escalated. It is in handling, level 2.
  Deadline: 2026-04-28 (Tuesday), in 14 days: nytt besked om vem som handlägger och hur lång tid det tar
  Letter: cases/2026/00/K-2026-0001/letters/06-escalation.txt (post)
  Next: klag acknowledge 1, klag plan 1, klag investigate 1
  $ cat cases/2026/00/K-2026-0001/letters/06-escalation.txt
  Storsjö kommun
  anna.berg@example.org
  
  Datum: 14 april 2026
  Vårt ärendenummer: K-2026-0001
  Handläggare: Karin Norr
  
  Fatima Hassan
  Byvägen 12
  831 00 Storsjö
  
  Ditt ärende går vidare till förvaltningschefen
  ==============================================
  
  Hej Fatima Hassan!
  
  Nu har vi lämnat ditt klagomål, som vi tog emot den 1 mars 2026, vidare
  till förvaltningschefen. Det gör vi eftersom du inte är nöjd med vårt
  svar, och inte heller med hur vi har handlagt ärendet.
  
  Ansvarig för ditt ärende är nu Karin Norr, Förvaltningschef.
  
  Det här händer nu
  - Allt som du redan har berättat följer med. Du behöver inte berätta det
    igen, men du får gärna lägga till något.
  - Senast den 28 april 2026 får du veta hur ärendet handläggs och hur
    lång tid det tar.
  - Om det drar ut på tiden hör vi av oss innan dess och berättar varför.
  
  Det får inga negativa följder för dig att ärendet går vidare.
  
  Har du frågor?
  Välkommen att kontakta Karin Norr, Förvaltningschef,
  telefon 0630-14 30 01. Nämn gärna ärendenumret K-2026-0001.
  
  Med vänlig hälsning
  
  Olle Dal
  Enhetschef
  Storsjö kommun
  $ export KLAG_NOW=2026-04-16T09:00+02:00 KLAG_USER=karin.norr
  $ klag plan 1 --handling direct --until 2026-04-30
  K-2026-0001: told how it will be handled. It is in handling, level 2.
  Deadline: 2026-04-30 (Thursday), in 14 days: överenskommen tid
  Letter: cases/2026/00/K-2026-0001/letters/07-plan.txt (post)
  Next: klag acknowledge 1, klag investigate 1, klag decide 1
  $ export KLAG_NOW=2026-04-28T09:00+02:00
  $ klag action 1 --action 1 --done 2026-04-20 --effect works
  K-2026-0001: measure recorded. It is in handling, level 2.
  Next: klag acknowledge 1, klag investigate 1, klag decide 1
  $ klag decide 1 --outcome partly-upheld --handling-finding upheld --reason "Avtalet går ut i juni; till dess är bolaget kvar."
  K-2026-0001: decided. It is in handling, level 2.
  Next: klag acknowledge 1, klag investigate 1, klag answer 1
  $ klag answer 1 --explanation "Jag har gått igenom avtalet. Bolaget är kvar till juni, men ett enda uteblivet uppdrag till, och vi avslutar det."
  K-2026-0001: answered. It is answered, level 2.
  Letter: cases/2026/00/K-2026-0001/letters/08-outcome.txt (post)
  Next: klag follow-up 1

Still not satisfied: the committee
----------------------------------

The committee *may* take it up (O11). Here it declines.

  $ export KLAG_NOW=2026-05-05T09:00+02:00
  $ klag follow-up 1 --satisfied-outcome no --satisfied-handling yes
  K-2026-0001: followed up. It is answered, level 2.
  Next: klag escalate 1, klag close 1
  $ klag escalate 1 --ground outcome --reason "Hon vill att nämnden säger upp avtalet."
  Next is level 3, den ansvariga nämnden: an option (O11).
  namnden takes it over, unless --to names somebody else.
  K-2026-0001: escalated. It is in handling, level 3.
  Deadline: 2026-05-20 (Wednesday), in 15 days: nytt besked om vem som handlägger och hur lång tid det tar
  Letter: cases/2026/00/K-2026-0001/letters/09-escalation.txt (post)
  Next: klag acknowledge 1, klag plan 1, klag investigate 1
  $ export KLAG_NOW=2026-05-12T09:00+02:00 KLAG_USER=namnden
  $ klag answer 1 --not-taken-up --explanation "Nämnden hade avtalet uppe den 11 maj och ser ingen anledning att ta upp det igen."
  K-2026-0001: answered. It is answered, level 3.
  Letter: cases/2026/00/K-2026-0001/letters/10-outcome.txt (post)
  Next: klag follow-up 1
  $ cat cases/2026/00/K-2026-0001/letters/10-outcome.txt
  Storsjö kommun
  anna.berg@example.org
  
  Datum: 12 maj 2026
  Vårt ärendenummer: K-2026-0001
  Handläggare: Bertil Ås
  
  Fatima Hassan
  Byvägen 12
  831 00 Storsjö
  
  Vårt svar på ditt klagomål
  ==========================
  
  Hej Fatima Hassan!
  
  Tack för att du hörde av dig den 1 mars 2026. Vi har gått igenom det du
  berättade, och här är vårt svar.
  
  Vi ber om ursäkt. Det som hände dig borde inte ha hänt.
  
  Vi prövar inte ditt klagomål vidare. Det här är anledningen:
  
  Nämnden hade avtalet uppe den 11 maj och ser ingen anledning att ta upp
  det igen.
  
  Det här har vi kommit fram till
  Bilen uteblev den 9, 16 och 23 februari. Telefonen var inte bemannad
  före klockan nio.
  
  Vår bedömning
  - Skolskjuts och färdtjänst: Vi bedömer att klagomålet delvis är
    befogat. Avtalet går ut i juni; till dess är bolaget kvar.
  - Svårt att få kontakt: Vi bedömer att klagomålet delvis är befogat.
    Avtalet går ut i juni; till dess är bolaget kvar.
  
  Det här gör vi
  - Telefonen bemannas från klockan sju på skoldagar. Det gjorde vi den
    20 april 2026.
  
  Om du inte är nöjd
  Då kan du vända dig till Riksdagens ombudsmän (JO). Läs mer på
  www.jo.se.
  
      Box 100, 100 00 Staden
  
  Det får inga negativa följder för dig, vad du än väljer.
  
  Har du frågor?
  Välkommen att kontakta Bertil Ås, Ordförande i barn- och
  utbildningsnämnden, e-post anna.berg@example.org. Nämn gärna
  ärendenumret K-2026-0001.
  
  Med vänlig hälsning
  
  Bertil Ås
  Ordförande i barn- och utbildningsnämnden
  Storsjö kommun

At the top
----------

  $ export KLAG_NOW=2026-05-20T09:00+02:00 KLAG_USER=anna.berg
  $ klag follow-up 1 --satisfied-outcome no --satisfied-handling no
  K-2026-0001: followed up. It is answered, level 3.
  Next: klag close 1
  $ klag escalate 1
  error: level 3 is the highest of this procedure
  hint: The person can turn to Riksdagens ombudsmän (JO). When they do, follow it with 'klag escalate … --external jo'.
  [4]
  $ klag external 1 --body jo --step submitted --ombudsman 4512-2026
  K-2026-0001: followed at an outside body. It is answered, level 3.
  Next: klag close 1
  $ klag external 1 --body jo --step decision --note "JO avslutar ärendet utan åtgärd."
  K-2026-0001: followed at an outside body. It is answered, level 3.
  Next: klag close 1

Satisfied at last, closed
-------------------------

  $ export KLAG_NOW=2026-06-15T09:00+02:00
  $ klag follow-up 1 --satisfied-outcome yes --satisfied-handling yes --measure-received well --works yes --note "Ny firma från hösten; hon är nöjd."
  K-2026-0001: followed up. It is answered, level 3.
  Next: klag close 1
  $ klag close 1
  K-2026-0001: closed. It is closed, level 3.
  $ klag show 1
  K-2026-0001 · klagomål
    Status:          closed (answered), level 3: den ansvariga nämnden
    Received:        2026-03-01 (Sunday), webbformuläret Tala om vad Du tycker
    Unit:            Skolskjuts
    Handler:         Bertil Ås
    Procedure:       Klagomål, förslag och beröm (ostersund-se)
    Outside number:  4512-2026
  
  People
    Fatima Hassan (resident); Byvägen 12, 831 00 Storsjö; fatima@example.com
    Language:  Swedish
  
  In the person's own words
    Skoltaxin har inte kommit tre gånger i februari. Min son är sju år och stod
    ensam i kylan. Ingen svarar när jag ringer.
  
  Issues
    1. skolskjuts och färdtjänst, tillgång och tillgänglighet, serious, partly
    upheld
    2. svårt att få kontakt, bemötande, minor, partly upheld
  
  Deadlines
    2026-03-13 (Friday)     done 2026-03-05        besked om vem som handlägger
                                                   och hur lång tid det tar
    2026-04-10 (Friday)     late: done 2026-04-07  överenskommen tid (first due
                                                   2026-03-20, then 2026-04-02,
                                                   told late on 2026-04-03)
    2026-04-28 (Tuesday)    done 2026-04-16        nytt besked om vem som
                                                   handlägger och hur lång tid det
                                                   tar
    2026-04-30 (Thursday)   done 2026-04-28        överenskommen tid
    2026-05-20 (Wednesday)  done 2026-05-12        nytt besked om vem som
                                                   handlägger och hur lång tid det
                                                   tar
  
  Actions
    1. Telefonen bemannas från klockan sju på skoldagar. (Lisa Fors, done
    2026-04-20, effect: works)
  
  Timeline
    2026-03-02 09:00  registered · Anna Berg
                      category: skolskjuts och färdtjänst; quality: tillgång och
                      tillgänglighet
    2026-03-02 09:00  acknowledged · Anna Berg
                      in writing: 2026-03-02
    2026-03-02 09:00  classified · Anna Berg
                      severity: serious
    2026-03-02 09:00  classified · Anna Berg
                      issue: 2; category: svårt att få kontakt; quality:
                      bemötande; severity: minor
    2026-03-02 09:00  assigned · Anna Berg
                      as: handler; to: Olle Dal
    2026-03-05 14:00  told how it will be handled · Olle Dal
                      handler: Olle Dal; handling: investigation; orally:
                      2026-03-05; in writing: 2026-03-05; until: 2026-03-20
    2026-03-18 07:00  new date · Olle Dal
                      until: 2026-04-02; deadline: överenskommen tid
                      reason: Taxibolaget har inte lämnat sina körjournaler än.
    2026-04-03 09:00  new date · Olle Dal
                      until: 2026-04-10; deadline: överenskommen tid; told late
                      reason: Vi blev inte klara före påsk.
    2026-04-07 13:00  investigated · Olle Dal
                      report; cause: utförare eller leverantör
                      root cause: Avtalet säger inget om vem som ringer hem när
                      bilen uteblir.
                      findings: Bilen uteblev den 9, 16 och 23 februari. Telefonen
                      var inte bemannad före klockan nio.
    2026-04-07 13:00  measure recorded · Olle Dal
                      until: 2026-04-20; action: 1; owner: Lisa Fors
                      what: Telefonen bemannas från klockan sju på skoldagar.
    2026-04-07 13:00  decided · Olle Dal
                      issue: 1; outcome: upheld; remedies: apology, compensation
                      reason: Kommunen ansvarar för att barnen kommer till skolan.
    2026-04-07 13:00  decided · Olle Dal
                      issue: 2; outcome: upheld
                      reason: Ingen svarade före klockan nio.
    2026-04-07 13:00  answered · Olle Dal
                      explanation: Taxibolaget uteblev tre gånger och ringde
                      varken dig eller oss.
    2026-04-14 09:00  followed up · Olle Dal
                      satisfied with the outcome: no; satisfied with the handling:
                      no
    2026-04-14 09:00  escalated · Olle Dal
                      to: Karin Norr; ground: not satisfied with outcome and
                      handling; level: 2
                      reason: Hon vill ha en annan taxifirma.
    2026-04-16 09:00  told how it will be handled · Karin Norr
                      handler: Karin Norr; handling: put right directly; in
                      writing: 2026-04-16; until: 2026-04-30
    2026-04-28 09:00  measure recorded · Karin Norr
                      action: 1; done: 2026-04-20; effect: works
    2026-04-28 09:00  decided · Karin Norr
                      outcome: partly upheld; finding about the handling: upheld
                      reason: Avtalet går ut i juni; till dess är bolaget kvar.
    2026-04-28 09:00  answered · Karin Norr
                      explanation: Jag har gått igenom avtalet. Bolaget är kvar
                      till juni, men ett enda uteblivet uppdrag till, och vi
                      avslutar det.
    2026-05-05 09:00  followed up · Karin Norr
                      satisfied with the outcome: no; satisfied with the handling:
                      yes
    2026-05-05 09:00  escalated · Karin Norr
                      to: Bertil Ås; ground: not satisfied with the outcome;
                      level: 3
                      reason: Hon vill att nämnden säger upp avtalet.
    2026-05-12 09:00  answered · Bertil Ås
                      not taken up
                      explanation: Nämnden hade avtalet uppe den 11 maj och ser
                      ingen anledning att ta upp det igen.
    2026-05-20 09:00  followed up · Anna Berg
                      satisfied with the outcome: no; satisfied with the handling:
                      no
    2026-05-20 09:00  followed at an outside body · Anna Berg
                      outside number: 4512-2026; body: Riksdagens ombudsmän (JO);
                      step: submitted
    2026-05-20 09:00  followed at an outside body · Anna Berg
                      body: Riksdagens ombudsmän (JO); step: decision
                      note: JO avslutar ärendet utan åtgärd.
    2026-06-15 09:00  followed up · Anna Berg
                      satisfied with the outcome: yes; satisfied with the
                      handling: yes; measures received: well; measures work: yes
                      note: Ny firma från hösten; hon är nöjd.
    2026-06-15 09:00  closed · Anna Berg
  
  Letters and files
    letters/01-acknowledgement.txt
    letters/02-plan.txt
    letters/03-delay.txt
    letters/04-delay.txt
    files/01.csv (korjournal.csv)
    letters/05-outcome.txt
    letters/06-escalation.txt
    letters/07-plan.txt
    letters/08-outcome.txt
    letters/09-escalation.txt
    letters/10-outcome.txt
  $ klag log 1
  2026-06-15 09:00  K-2026-0001: close · Anna Berg (fixed clock)
  2026-06-15 09:00  K-2026-0001: follow-up · Anna Berg (fixed clock)
  2026-05-20 09:00  K-2026-0001: external · Anna Berg (fixed clock)
  2026-05-20 09:00  K-2026-0001: external · Anna Berg (fixed clock)
  2026-05-20 09:00  K-2026-0001: follow-up · Anna Berg (fixed clock)
  2026-05-12 09:00  K-2026-0001: answer · Bertil Ås (fixed clock)
  2026-05-05 09:00  K-2026-0001: escalate to level 3 · Karin Norr (fixed clock)
  2026-05-05 09:00  K-2026-0001: follow-up · Karin Norr (fixed clock)
  2026-04-28 09:00  K-2026-0001: answer · Karin Norr (fixed clock)
  2026-04-28 09:00  K-2026-0001: decide · Karin Norr (fixed clock)
  2026-04-28 09:00  K-2026-0001: action · Karin Norr (fixed clock)
  2026-04-16 09:00  K-2026-0001: plan · Karin Norr (fixed clock)
  2026-04-14 09:00  K-2026-0001: escalate to level 2 · Olle Dal (fixed clock)
  2026-04-14 09:00  K-2026-0001: follow-up · Olle Dal (fixed clock)
  2026-04-07 13:00  K-2026-0001: answer · Olle Dal (fixed clock)
  2026-04-07 13:00  K-2026-0001: decide · Olle Dal (fixed clock)
  2026-04-07 13:00  K-2026-0001: decide · Olle Dal (fixed clock)
  2026-04-07 13:00  K-2026-0001: action · Olle Dal (fixed clock)
  2026-04-07 13:00  K-2026-0001: investigate · Olle Dal (fixed clock)
  2026-04-03 09:00  K-2026-0001: extend · Olle Dal (fixed clock)
  2026-03-18 07:00  K-2026-0001: extend · Olle Dal (fixed clock)
  2026-03-05 14:00  K-2026-0001: plan · Olle Dal (fixed clock)
  2026-03-02 09:00  K-2026-0001: assign · Anna Berg (fixed clock)
  2026-03-02 09:00  K-2026-0001: classify · Anna Berg (fixed clock)
  2026-03-02 09:00  K-2026-0001: classify · Anna Berg (fixed clock)
  2026-03-02 09:00  K-2026-0001: acknowledge · Anna Berg (fixed clock)
  2026-03-02 09:00  K-2026-0001: new · Anna Berg (fixed clock)

The figures for the committee
-----------------------------

  $ export KLAG_NOW=2026-07-01T09:00+02:00
  $ klag report --half-year --internal | sed '/^Vad siffrorna betyder/,$d'
  Storsjö kommun · Klagomål och synpunkter, 2026-H1
    Arbetsmaterial: innehåller små tal och ska inte spridas
    Register: Storsjö kommun
    Period: 2026-H1, 2026-01-01 till 2026-06-30
    Omfattar: alla enheter, typer och rutiner
    Framtagen: 2026-07-01
    Sparad version: 74e6e2fcfd0a
  
  Kort sagt
    • Inkomna ärenden: 1.
    • Avslutade: 1. Öppna vid periodens slut: 0.
    • Hållna frister: 4 av 5, 80 % (95 % intervall 38–96 %).
    • Befogat, helt eller delvis: 2 av 2 bedömda frågor, 100 % (95 % intervall
      34–100 %).
    • Lärdomar: beslutade åtgärder 1, genomförda 1, försenade 0.
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
    2026-H1 är inte hel: det första ärendet kom in 2026-03-01.
  
  Avslutade ärenden efter hur de avslutades
  Avslutat som  2026-H1
  besvarat            1
  
  Nya ärenden per enhet (med underliggande enheter)
  Enhet                                             2026-H1
  Barn- och utbildningsförvaltningen (förvaltning)        1  ████████████
    Skolskjuts (enhet)                                    1  ████████████
  
  Ärenden per enhet (med underliggande enheter)
  Enhet                            ingående  nya  återöppnade  avslutade  utgående
  Barn- och                               0    1            0          1         0
  utbildningsförvaltningen
  (förvaltning)
    Skolskjuts (enhet)                    0    1            0          1         0
  
  Nya ärenden efter typ
  Typ       2026-H1
  klagomål        1
  
  Nya ärenden efter kanal
  Kanal                                 2026-H1
  webbformuläret Tala om vad Du tycker        1
  
  Nya ärenden efter vem som hör av sig
  Vem       2026-H1
  invånare        1
  
  Vad ärendena gällde
  
  Nya ärenden efter kategori
  Kategori                   2026-H1
  svårt att få kontakt             1  ████████████
  skolskjuts och färdtjänst        1  ████████████
  
  Nya ärenden efter kvalitetsdimension
  Dimension                    2026-H1
  tillgång och tillgänglighet        1
  bemötande                          1
  
  Nya ärenden efter allvarsgrad
  Allvarsgrad        2026-H1
  mindre allvarligt        1
  allvarligt               1
  
  Nya ärenden efter enhet och kategori
  Enhet och kategori           2026-H1
  Skolskjuts (enhet)
    svårt att få kontakt             1
    skolskjuts och färdtjänst        1
  
  Frister och tider
  
  Frister som löpte ut under perioden
  Frist          frister  i tid  med nytt datum  för sent  öppna  hållna   95 % KI
  besked om vem        1      1               0         0      0   100 %  21–100 %
  som
  handlägger
  och hur lång
  tid det tar
  överenskommen        2      1               0         1      0    50 %    9–91 %
  tid
  nytt besked          2      2               0         0      0   100 %  34–100 %
  om vem som
  handlägger
  och hur lång
  tid det tar
    Frister som har passerat och fortfarande är öppna räknas som inte hållna.
    Alla frister tillsammans: 4 av 5 hållna.
  
  Tidsåtgång
  Frist                       median  förra medianen  9 av 10  längst  räknat i
  besked om vem som              4,0               –        4       4  arbetsdagar
  handlägger och hur lång
  tid det tar
  överenskommen tid             22,5               –       33      33  dagar
  nytt besked om vem som         3,5               –        5       5  arbetsdagar
  handlägger och hur lång
  tid det tar
    – uppgift saknas
  
  Utlovade datum
  Mått                   2026-H1
  inföll under perioden        2
  hållna                       1
  inte hållna                  1
  
  Kontakten med dem som har hört av sig
  Mått                                              2026-H1
  längsta tid utan besked, i dagar                       26
  ärenden som lämnats vidare till en annan enhet          0
  flest gånger lämnat vidare, ett och samma ärende        0
  uppföljda                                               1
  nöjd med svaret                                         1
  inte nöjd med svaret                                    0
  nöjd med handläggningen                                 1
  inte nöjd med handläggningen                            0
    Längst tid utan besked gick det i K-2026-0001, från 2026-05-20 till
    2026-06-15.
  
  Vad det ledde till
  
  Bedömning av avslutade klagomål, per klagopunkt
  Bedömning       2026-H1
  delvis befogat        2
  
  Helt eller delvis befogade klagopunkter
  Avslutat på  med bedömning  befogat  andel   95 % KI
  alla nivåer              2        2  100 %  34–100 %
  
  Gottgörelse, per klagopunkt
  Gottgörelse  2026-H1
  ursäkt             1
  ersättning         1
  
  Ärenden som lyfts till en högre nivå
  Nivå och skäl                               2026-H1
  2: inte nöjd med svaret och handläggningen        1
  3: inte nöjd med svaret                           1
  
  Bedömning på den högre nivån
  Bedömning     2026-H1
  befogat             1
  ej bedömt än        1
  
  Bedömningen på den högre nivån, efter nivå och grund
  Nivå och skäl                         lyfta dit  befogat  obefogat  ej bedömt än
  2: inte nöjd med svaret och                   1        1         0             0
  handläggningen
  3: inte nöjd med svaret                       1        0         0             1
  
  Ärenden som förts till en extern instans
  Instans                    2026-H1
  Riksdagens ombudsmän (JO)        1
  alla instanser                   1
  
  Lärdomar
  
  Orsaker som har konstaterats
  Orsak                      2026-H1
  utförare eller leverantör        1
  
  Vad utredningarna visade
  Ärende       Enhet            Orsak            Orsaken bakom    Vad det ledde
                                                                  till
  K-2026-0001  Skolskjuts       utförare eller   Avtalet säger
               (enhet)          leverantör       inget om vem
                                                 som ringer hem
                                                 när bilen
                                                 uteblir.
  
  Åtgärder
  Mått                                      2026-H1
  beslutat                                        1
  av dessa med berörd personal delaktig           0
  genomfört                                       1
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
  
  Genomförda åtgärder efter effekt
  Effekt    2026-H1
  fungerar        1
  
  Hur åtgärderna togs emot
  Togs emot  2026-H1
  väl              1
  
  Om åtgärderna fungerar, enligt uppföljningen
  Fungerar  2026-H1
  ja              1
  
  Åtgärderna en för en
    K-2026-0001
      Enhet:      Skolskjuts (enhet)
      Vad:        Telefonen bemannas från klockan sju på skoldagar.
      Ansvarig:   Handläggare
      senast:     2026-04-20
      genomfört:  2026-04-20
      effekt:     fungerar
  
  Slump eller verklig förändring
    Siffror går upp och ner av en slump. En signal säger att något troligen har
    förändrats och är värt att fråga om. Den säger inte om det är bra eller
    dåligt.
  
  Nya ärenden, månad för månad
  Månad    nya  gränser  signal
  2026-04    0        –
  2026-05    0        –
  2026-06    0        –
    Färre än tolv månader: gränserna är preliminära och kommer att flytta sig.
    – uppgift saknas
  
  Hållna frister, månad för månad
  Månad    hållna  gränser  signal
  2026-04    67 %  0–100 %
  2026-05   100 %  0–100 %
    Färre än tolv månader: gränserna är preliminära och kommer att flytta sig.
  
  Vad den här utgåvan utelämnar
    Inget är utelämnat. Små tal kan peka ut enskilda personer. Därför ska
    dokumentet stanna hos dem som arbetar med ärendena.
  
  $ klag check
  All is well; cases: 1.
