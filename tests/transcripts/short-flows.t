Short flows
===========

Not every case goes the whole way. Here are the others, in one register of a municipality with the
procedure ostersund-se.

  $ klag init register --procedure ostersund-se --organisation "Storsjö kommun" \
  >     --unit hemtjanst-norr --unit-name "Hemtjänst norr" \
  >     --staff anna.berg --staff-name "Anna Berg" --staff-title Kommunvägledare \
  >     --e-mail anna.berg@example.org 2>/dev/null
  Made the register register.
  $ cd register
  $ cat >organisation.yaml <<'END'
  > format: 1
  > units:
  >   - {id: omsorg, name: Vård- och omsorgsförvaltningen, level: förvaltning, manager: karin.norr}
  >   - {id: hemtjanst-norr, name: Hemtjänst norr, level: enhet, part-of: omsorg, manager: olle.dal}
  >   - {id: teknik, name: Teknisk förvaltning, level: förvaltning, manager: per.ek}
  > staff:
  >   - {id: anna.berg, name: Anna Berg, title: Kommunvägledare, unit: omsorg, e-mail: anna.berg@example.org}
  >   - {id: olle.dal, name: Olle Dal, title: Enhetschef, unit: hemtjanst-norr, roles: [manager]}
  >   - {id: karin.norr, name: Karin Norr, title: Förvaltningschef, unit: omsorg, roles: [department-head]}
  >   - {id: per.ek, name: Per Ek, title: Teknisk chef, unit: teknik, roles: [department-head]}
  > END
  $ klag save
  Saved: organisation.yaml

Solved on the spot
------------------

Put right at once, and the person is satisfied: registered and closed with one command. Whoever gets it
for the statistics still knows what it was about.

  $ klag new --channel phone --unit hemtjanst-norr --name "Rut Alm" --words "Maten var kall." \
  >     --solved --satisfied --explanation "Ny mat kom inom en kvart."
  K-2026-0001: registered, answered. It is closed, level 1.

It has to be known that the person is satisfied:

  $ klag new --channel phone --unit hemtjanst-norr --name "Rut Alm" --words "Maten var kall igen." \
  >     --solved --explanation "Ny mat kom."
  error: --satisfied is missing
  hint: Give it with --satisfied.
  [2]

and a serious one is never solved on the spot:

  $ klag new --channel phone --unit hemtjanst-norr --name "Rut Alm" --words "Hon föll, och ingen kom." \
  >     --severity serious --solved --satisfied --explanation "Vi pratade om det."
  error: a serious complaint cannot be solved on the spot
  hint: Register it without --solved and give it to the manager.
  [4]

Praise
------

Praise is passed on to those whom it is about, and the person is thanked. Without the first the second
does not close it.

  $ klag new --kind praise --channel phone --unit hemtjanst-norr --name "Sven Ek" --words "Kalle är alltid så snäll."
  K-2026-0002: registered. It is received, level 1.
  Next: klag acknowledge 2, klag classify 2, klag assign 2
  $ klag answer 2 --channel phone --explanation "Tack, det värmer!"
  error: K-2026-0002 cannot be closed yet: those concerned have not been told (O23)
  hint: Pass it on with 'klag inform 2 --told staff --passed-on'. To set the rule aside, add --override closing-demand --reason …
  [4]
  $ klag inform 2 --told staff --passed-on --note "Läst upp på morgonmötet."
  K-2026-0002: informed. It is received, level 1.
  Next: klag acknowledge 2, klag classify 2, klag assign 2
  $ klag answer 2 --channel phone --explanation "Tack, det värmer! Kalle har fått höra det."
  K-2026-0002: answered. It is closed, level 1.
  Letter: cases/2026/00/K-2026-0002/letters/01-file-note.txt

Suggestion
----------

  $ klag new --kind suggestion --channel email --unit hemtjanst-norr --name "Ali Noor" --address "Ågatan 1" \
  >     --words "Skriv ut på schemat vem som kommer."
  K-2026-0003: registered. It is received, level 1.
  Next: klag acknowledge 3, klag classify 3, klag assign 3
  $ klag answer 3 --explanation "Tack för förslaget. Från den 1 april står namnet på schemat."
  K-2026-0003: answered. It is closed, level 1.
  Letter: cases/2026/00/K-2026-0003/letters/01-suggestion.txt (post)
  $ cat cases/2026/00/K-2026-0003/letters/01-outcome.txt
  cat: cases/2026/00/K-2026-0003/letters/01-outcome.txt: No such file or directory
  [1]

Only the person decides that a complaint was no complaint (O18).

  $ klag new --channel phone --unit hemtjanst-norr --name "Eva Sjö" --words "Ni borde ha öppet längre."
  K-2026-0004: registered. It is received, level 1.
  Deadline: 2026-03-16 (Monday), in 14 days: besked om vem som handlägger och hur lång tid det tar
  Next: klag acknowledge 4, klag classify 4, klag assign 4
  Tell the person now:
    - Tack för att du säger vad du tycker. Att klaga får inga negativa följder för dig.
    - Inom tio arbetsdagar får du veta vem som handlägger klagomålet och hur lång tid det tar.
    - Om det drar ut på tiden hör vi av oss innan den utsatta tiden har gått ut.
    - Om du inte blir nöjd kan klagomålet lyftas till förvaltningschefen.
    - Vill du överklaga ett beslut eller göra en felanmälan, berättar vi hur du gör.
  $ klag classify 4 --kind suggestion
  error: only the person decides that it is no complaint but a suggestion
  hint: If the person wished it, say so with --at-wish.
  [4]
  $ klag classify 4 --kind suggestion --at-wish
  K-2026-0004: classified. It is received, level 1.
  Next: klag acknowledge 4, klag classify 4, klag assign 4
  $ klag answer 4 --channel phone --explanation "Tack. Vi prövar det under våren."
  K-2026-0004: answered. It is closed, level 1.
  Letter: cases/2026/00/K-2026-0004/letters/01-file-note.txt

An anonymous reply card
-----------------------

Nobody can be answered, so the acts that need somebody to tell are refused. What was said is still used.

  $ klag new --anonymous --channel reply-card --unit hemtjanst-norr --words "Personalen pratar över huvudet på mig."
  K-2026-0005: registered. It is received, level 1.
  Deadline: 2026-03-30 (Monday), in 28 days: handläggning av ett anonymt klagomål
  Next: klag classify 5, klag assign 5, klag investigate 5
  $ klag acknowledge 5
  error: K-2026-0005 is anonymous: there is nobody to tell, so 'acknowledge' cannot be done (O15)
  hint: When the person comes forward, use 'klag identify 5'; to end it, 'klag close 5'.
  [4]
  $ klag plan 5 --handling direct --until 2026-03-20
  error: K-2026-0005 is anonymous: there is nobody to tell, so 'plan' cannot be done (O15)
  hint: When the person comes forward, use 'klag identify 5'; to end it, 'klag close 5'.
  [4]
  $ klag extend 5 --clock anonymous-handling --until 2026-04-20 --reason "Semester."
  error: K-2026-0005 is anonymous: there is nobody to tell, so 'extend' cannot be done (O15)
  hint: When the person comes forward, use 'klag identify 5'; to end it, 'klag close 5'.
  [4]
  $ klag answer 5 --explanation "Vi ska bättra oss."
  error: K-2026-0005 is anonymous: there is nobody to tell, so 'answer' cannot be done (O15)
  hint: When the person comes forward, use 'klag identify 5'; to end it, 'klag close 5'.
  [4]
  $ klag escalate 5 --ground outcome
  error: K-2026-0005 is anonymous: there is nobody to tell, so 'escalate' cannot be done (O15)
  hint: When the person comes forward, use 'klag identify 5'; to end it, 'klag close 5'.
  [4]
  $ klag letter 5 acknowledgement
  error: nobody can be written to: K-2026-0005 is anonymous
  hint: If the person has come forward, type 'klag identify K-2026-0005'.
  [4]
  $ klag classify 5 --category treatment --dimension treatment
  K-2026-0005: classified. It is received, level 1.
  Next: klag assign 5, klag investigate 5, klag close 5
  $ klag inform 5 --told staff --passed-on --note "Uppe på arbetsplatsträffen."
  K-2026-0005: informed. It is received, level 1.
  Next: klag assign 5, klag investigate 5, klag close 5
  $ klag close 5
  K-2026-0005: closed. It is closed, level 1.

By the web form nobody can be anonymous (O15); it asks for a name.

  $ klag new --anonymous --channel web-form --unit hemtjanst-norr --words "Dåligt."
  error: an anonymous complaint cannot come in by web-form (O15)
  hint: Give the person's name with --name, or another --channel. To set the rule aside, add --override anonymous-channel --reason …
  [4]

Coming forward
--------------

An anonymous person rings and says who they are: from now on the person's clocks run.

  $ klag new --anonymous --channel phone --unit hemtjanst-norr --words "Nyckeln låg framme." --received 2026-02-27
  K-2026-0006: registered. It is received, level 1.
  Deadline: 2026-03-27 (Friday), in 25 days: handläggning av ett anonymt klagomål
  Next: klag classify 6, klag assign 6, klag investigate 6
  $ klag identify 6 --name "Inga Ström" --phone "070-000 00 06"
  K-2026-0006: came forward. It is received, level 1.
  Deadline: 2026-03-16 (Monday), in 14 days: besked om vem som handlägger och hur lång tid det tar
  Next: klag acknowledge 6, klag classify 6, klag assign 6
  $ klag due 6
  2026-03-27 (Friday), no longer runs · handläggning av ett anonymt klagomål
    (anonymous-handling)
  2026-03-16 (Monday), in 14 days · besked om vem som handlägger och hur lång
    tid det tar (plan)

Forwarded inside
----------------

The receiving unit's `assign` is the receipt.

  $ klag new --channel phone --unit hemtjanst-norr --name "Bo Berg" --address "Backen 2" --words "Det är inte plogat till vår dörr."
  K-2026-0007: registered. It is received, level 1.
  Deadline: 2026-03-16 (Monday), in 14 days: besked om vem som handlägger och hur lång tid det tar
  Next: klag acknowledge 7, klag classify 7, klag assign 7
  Tell the person now:
    - Tack för att du säger vad du tycker. Att klaga får inga negativa följder för dig.
    - Inom tio arbetsdagar får du veta vem som handlägger klagomålet och hur lång tid det tar.
    - Om det drar ut på tiden hör vi av oss innan den utsatta tiden har gått ut.
    - Om du inte blir nöjd kan klagomålet lyftas till förvaltningschefen.
    - Vill du överklaga ett beslut eller göra en felanmälan, berättar vi hur du gör.
  $ klag forward 7 --unit hemtjanst-norr
  error: K-2026-0007 is with hemtjanst-norr already
  hint: Choose another unit with --unit.
  [4]
  $ klag forward 7 --unit teknik --reason "Snöröjningen hör till tekniska."
  K-2026-0007: forwarded. It is received, level 1.
  Deadline: 2026-03-05 (Thursday), in 3 days: mottagande bekräftat av rätt enhet
  Letter: cases/2026/00/K-2026-0007/letters/01-forwarding.txt (post)
  Next: klag acknowledge 7, klag classify 7, klag assign 7
  $ klag list --unit teknik
  Number       Received    Status    Unit                 Handler  Due
  K-2026-0007  2026-03-02  received  Teknisk förvaltning           2026-03-05
  $ klag assign 7 --as handler --to per.ek --by per.ek
  K-2026-0007: assigned. It is in handling, level 1.
  Next: klag acknowledge 7, klag classify 7, klag plan 7

Forwarded outside
-----------------

What belongs to somebody else is sent there with a letter to the person. The case is closed when they
confirm that they have it; when they send it back, it goes on here.

  $ klag new --channel letter --unit hemtjanst-norr --name "Kerstin Fält" --address "Åkern 3" --words "Sjukhuset tappade bort min remiss."
  K-2026-0008: registered. It is received, level 1.
  Deadline: 2026-03-16 (Monday), in 14 days: besked om vem som handlägger och hur lång tid det tar
  Next: klag acknowledge 8, klag classify 8, klag assign 8
  Tell the person now:
    - Tack för att du säger vad du tycker. Att klaga får inga negativa följder för dig.
    - Inom tio arbetsdagar får du veta vem som handlägger klagomålet och hur lång tid det tar.
    - Om det drar ut på tiden hör vi av oss innan den utsatta tiden har gått ut.
    - Om du inte blir nöjd kan klagomålet lyftas till förvaltningschefen.
    - Vill du överklaga ett beslut eller göra en felanmälan, berättar vi hur du gör.
  $ klag forward 8 --outside --recipient-name "Patientnämnden" --reason "Det gäller regionens sjukhus."
  K-2026-0008: forwarded. It is forwarded, level 1.
  Deadline: 2026-03-05 (Thursday), in 3 days: mottagande bekräftat av rätt enhet
  Letter: cases/2026/00/K-2026-0008/letters/01-forwarding.txt (post)
  Next: klag confirm 8, klag return 8
  $ cat cases/2026/00/K-2026-0008/letters/01-forwarding.txt
  Storsjö kommun
  anna.berg@example.org
  
  Datum: 2 mars 2026
  Vårt ärendenummer: K-2026-0008
  
  Kerstin Fält
  Åkern 3
  
  Vi har lämnat ditt klagomål till Patientnämnden
  ===============================================
  
  Hej Kerstin Fält!
  
  Tack för att du hörde av dig den 2 mars 2026. Det är Patientnämnden som
  ansvarar för det som du tar upp. Därför har vi lämnat ditt klagomål dit
  den 2 mars 2026, så att det hamnar hos dem som kan göra något åt saken.
  
  Det gäller regionens sjukhus.
  
  Du behöver inte skicka det en gång till. Det är Patientnämnden som
  svarar dig.
  
  Om du undrar över något, eller inte hör något, är du välkommen att
  kontakta Anna Berg, Kommunvägledare, e-post anna.berg@example.org. Nämn
  gärna ärendenumret K-2026-0008.
  
  Med vänlig hälsning
  
  Anna Berg
  Kommunvägledare
  Storsjö kommun
  $ klag return 8 --note "De tar bara emot på blankett."
  K-2026-0008: returned to us. It is received, level 1.
  Deadline: 2026-03-16 (Monday), in 14 days: besked om vem som handlägger och hur lång tid det tar
  Next: klag acknowledge 8, klag classify 8, klag assign 8
  $ klag forward 8 --outside --recipient-name "Patientnämnden" --reason "Nu på blankett." --no-letter
  K-2026-0008: forwarded. It is forwarded, level 1.
  Deadline: 2026-03-05 (Thursday), in 3 days: mottagande bekräftat av rätt enhet
  Next: klag confirm 8, klag return 8
  $ klag confirm 8
  K-2026-0008: receipt confirmed. It is closed, level 1.
  $ klag show 8 | sed -n '1,3p'
  K-2026-0008 · klagomål
    Status:     closed (forwarded outside), level 1: enheten
    Received:   2026-03-02 (Monday), brev

Referred to the right route
---------------------------

An appeal is no complaint: the person is told how to appeal (O20).

  $ klag new --channel phone --unit hemtjanst-norr --name "Lars Lind" --words "Jag fick avslag på färdtjänst."
  K-2026-0009: registered. It is received, level 1.
  Deadline: 2026-03-16 (Monday), in 14 days: besked om vem som handlägger och hur lång tid det tar
  Next: klag acknowledge 9, klag classify 9, klag assign 9
  Tell the person now:
    - Tack för att du säger vad du tycker. Att klaga får inga negativa följder för dig.
    - Inom tio arbetsdagar får du veta vem som handlägger klagomålet och hur lång tid det tar.
    - Om det drar ut på tiden hör vi av oss innan den utsatta tiden har gått ut.
    - Om du inte blir nöjd kan klagomålet lyftas till förvaltningschefen.
    - Vill du överklaga ett beslut eller göra en felanmälan, berättar vi hur du gör.
  $ klag refer 9 --route appeal --channel phone --note "Berättade hur man överklagar."
  K-2026-0009: referred. It is closed, level 1.

Withdrawn
---------

  $ klag new --channel phone --unit hemtjanst-norr --name "Mona Ek" --words "De kom för sent."
  K-2026-0010: registered. It is received, level 1.
  Deadline: 2026-03-16 (Monday), in 14 days: besked om vem som handlägger och hur lång tid det tar
  Next: klag acknowledge 10, klag classify 10, klag assign 10
  Tell the person now:
    - Tack för att du säger vad du tycker. Att klaga får inga negativa följder för dig.
    - Inom tio arbetsdagar får du veta vem som handlägger klagomålet och hur lång tid det tar.
    - Om det drar ut på tiden hör vi av oss innan den utsatta tiden har gått ut.
    - Om du inte blir nöjd kan klagomålet lyftas till förvaltningschefen.
    - Vill du överklaga ett beslut eller göra en felanmälan, berättar vi hur du gör.
  $ klag withdraw 10 --reason "Hon ringde och tog tillbaka det."
  K-2026-0010: withdrawn. It is closed, level 1.

What can be learned from it may go on without the person: their clocks stop, the rest goes on.

  $ klag new --channel phone --unit hemtjanst-norr --name "Nils Ro" --words "Larmet fungerade inte i går natt."
  K-2026-0011: registered. It is received, level 1.
  Deadline: 2026-03-16 (Monday), in 14 days: besked om vem som handlägger och hur lång tid det tar
  Next: klag acknowledge 11, klag classify 11, klag assign 11
  Tell the person now:
    - Tack för att du säger vad du tycker. Att klaga får inga negativa följder för dig.
    - Inom tio arbetsdagar får du veta vem som handlägger klagomålet och hur lång tid det tar.
    - Om det drar ut på tiden hör vi av oss innan den utsatta tiden har gått ut.
    - Om du inte blir nöjd kan klagomålet lyftas till förvaltningschefen.
    - Vill du överklaga ett beslut eller göra en felanmälan, berättar vi hur du gör.
  $ klag withdraw 11 --continue --reason "Han vill inte ha svar, men larmet ska fungera."
  K-2026-0011: withdrawn. It is received, level 1.
  Next: klag classify 11, klag assign 11, klag investigate 11
  $ klag due 11
  2026-03-16 (Monday), no longer runs · besked om vem som handlägger och hur
    lång tid det tar (plan)
  $ klag action 11 --what "Larmet kontrolleras varje vecka." --owner olle.dal --until 2026-03-20
  K-2026-0011: measure recorded. It is received, level 1.
  Next: klag classify 11, klag assign 11, klag investigate 11
  $ klag close 11
  K-2026-0011: closed. It is closed, level 1.

Void
----

Registered by mistake: the number stays used. Once a letter has left, it is too late for that.

  $ klag new --channel phone --unit hemtjanst-norr --name "Test Test" --words "Provsamtal."
  K-2026-0012: registered. It is received, level 1.
  Deadline: 2026-03-16 (Monday), in 14 days: besked om vem som handlägger och hur lång tid det tar
  Next: klag acknowledge 12, klag classify 12, klag assign 12
  Tell the person now:
    - Tack för att du säger vad du tycker. Att klaga får inga negativa följder för dig.
    - Inom tio arbetsdagar får du veta vem som handlägger klagomålet och hur lång tid det tar.
    - Om det drar ut på tiden hör vi av oss innan den utsatta tiden har gått ut.
    - Om du inte blir nöjd kan klagomålet lyftas till förvaltningschefen.
    - Vill du överklaga ett beslut eller göra en felanmälan, berättar vi hur du gör.
  $ klag void 12 --reason "Ett provsamtal."
  K-2026-0012: void. It is void, level 1.
  $ klag note 12 --note "Hej"
  error: K-2026-0012 is void; 'note' needs a case that is received or in handling or answered or forwarded or closed
  hint: See what may be done next with 'klag show 12'.
  [4]
  $ klag void 3 --reason "Felregistrerat."
  error: K-2026-0003 is closed; 'void' needs a case that is received or in handling
  hint: See what may be done next with 'klag show 3'.
  [4]
  $ klag new --channel letter --unit hemtjanst-norr --name "Ulla Ås" --address "Byn 4" --words "Hisslarmet piper."
  K-2026-0013: registered. It is received, level 1.
  Deadline: 2026-03-16 (Monday), in 14 days: besked om vem som handlägger och hur lång tid det tar
  Next: klag acknowledge 13, klag classify 13, klag assign 13
  Tell the person now:
    - Tack för att du säger vad du tycker. Att klaga får inga negativa följder för dig.
    - Inom tio arbetsdagar får du veta vem som handlägger klagomålet och hur lång tid det tar.
    - Om det drar ut på tiden hör vi av oss innan den utsatta tiden har gått ut.
    - Om du inte blir nöjd kan klagomålet lyftas till förvaltningschefen.
    - Vill du överklaga ett beslut eller göra en felanmälan, berättar vi hur du gör.
  $ klag acknowledge 13
  K-2026-0013: acknowledged. It is received, level 1.
  Letter: cases/2026/00/K-2026-0013/letters/01-acknowledgement.txt (post)
  Next: klag classify 13, klag assign 13, klag plan 13
  $ klag void 13 --reason "Felregistrerat."
  error: a letter has been sent in K-2026-0013, so it cannot be void
  hint: Close it instead: 'klag withdraw 13' or 'klag close 13 --duplicate-of …'.
  [4]

The same complaint twice
------------------------

  $ klag new --channel email --unit hemtjanst-norr --name "Ulla Ås" --words "Jag skrev ett brev om hisslarmet som piper."
  K-2026-0014: registered. It is received, level 1.
  Deadline: 2026-03-16 (Monday), in 14 days: besked om vem som handlägger och hur lång tid det tar
  Next: klag acknowledge 14, klag classify 14, klag assign 14
  Tell the person now:
    - Tack för att du säger vad du tycker. Att klaga får inga negativa följder för dig.
    - Inom tio arbetsdagar får du veta vem som handlägger klagomålet och hur lång tid det tar.
    - Om det drar ut på tiden hör vi av oss innan den utsatta tiden har gått ut.
    - Om du inte blir nöjd kan klagomålet lyftas till förvaltningschefen.
    - Vill du överklaga ett beslut eller göra en felanmälan, berättar vi hur du gör.
  $ klag close 14 --duplicate-of 13
  K-2026-0014: closed. It is closed, level 1.
  $ klag show 14 | sed -n '1,3p'
  K-2026-0014 · klagomål
    Status:     closed (duplicate), level 1: enheten
    Received:   2026-03-02 (Monday), e-post

Opened again
------------

New facts open a closed case again; dissatisfaction takes a complaint to the next level instead. Praise has
no next level.

  $ klag reopen 1 --because new-facts --note "Maten var kall även i går."
  K-2026-0001: opened again. It is in handling, level 1.
  Next: klag acknowledge 1, klag classify 1, klag assign 1
  $ klag escalate 2 --ground outcome
  Next is level 2, förvaltningschefen: a duty when the person asks for it (O10).
  karin.norr takes it over, unless --to names somebody else.
  error: K-2026-0002 is no complaint
  hint: See what may be done next with 'klag show 2'.
  [4]

The register after all this
---------------------------

  $ klag list --all
  Number       Received    Status       Unit                 Handler  Due
  K-2026-0001  2026-03-02  in handling  Hemtjänst norr
  K-2026-0002  2026-03-02  closed       Hemtjänst norr
  K-2026-0003  2026-03-02  closed       Hemtjänst norr
  K-2026-0004  2026-03-02  closed       Hemtjänst norr
  K-2026-0005  2026-03-02  closed       Hemtjänst norr
  K-2026-0006  2026-02-27  received     Hemtjänst norr                2026-03-16
  K-2026-0007  2026-03-02  in handling  Teknisk förvaltning  Per Ek   2026-03-16
  K-2026-0008  2026-03-02  closed       Hemtjänst norr
  K-2026-0009  2026-03-02  closed       Hemtjänst norr
  K-2026-0010  2026-03-02  closed       Hemtjänst norr
  K-2026-0011  2026-03-02  closed       Hemtjänst norr
  K-2026-0012  2026-03-02  void         Hemtjänst norr
  K-2026-0013  2026-03-02  received     Hemtjänst norr                2026-03-16
  K-2026-0014  2026-03-02  closed       Hemtjänst norr
  $ klag check
  All is well; cases: 14.
