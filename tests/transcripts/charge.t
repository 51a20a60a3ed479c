How a case is handled: who, by when, and how far up
===================================================

  $ . "$TESTDIR/register.sh"
  $ sed -i -e '/^independence:/s/none, source: O07/demanded, source: N09/' procedures/ostersund-se.yaml
  $ cat >>organisation.yaml <<'END'
  >   - {id: lisa.fors, name: Lisa Fors, title: Vårdbiträde, unit: hemtjanst-norr}
  >   - {id: ulla.rask, name: Ulla Rask, title: Nämndsekreterare, unit: omsorg, roles: [committee]}
  > END
  $ klag save
  Saved: organisation.yaml, procedures/ostersund-se.yaml
  $ registered "Lisa ringer aldrig upp." --about staff --about-staff lisa.fors

Whoever the complaint is about is not put in charge of it, by whichever act:

  $ klag assign 1 --as handler --to lisa.fors
  error: the complaint is about lisa.fors, who therefore may not handle it (N09)
  hint: Choose somebody else with --to. To set the rule aside, add --override not-independent --reason …
  [4]
  $ klag plan 1 --handling dialogue --handler lisa.fors --until 2026-03-20
  error: the complaint is about lisa.fors, who therefore may not handle it (N09)
  hint: Choose somebody else with --handler. To set the rule aside, add --override not-independent --reason …
  [4]
  $ klag plan 1 --handling dialogue --handler olle.dal --until 2026-03-20 --quiet
  K-2026-0001: told how it will be handled. It is in handling, level 1.
  Deadline: 2026-03-20 (Friday), in 18 days: överenskommen tid
  Letter: cases/2026/00/K-2026-0001/letters/01-plan.txt (post)

Nor does she do what decides it:

  $ klag --by lisa.fors investigate 1 --findings "Jag ringde visst."
  error: the complaint is about lisa.fors, who therefore may not handle it (N09)
  hint: Somebody else does that; record it for them with --by. To set the rule aside, add --override not-independent --reason …
  [4]
  $ klag --by lisa.fors decide 1 --outcome not-upheld
  error: the complaint is about lisa.fors, who therefore may not handle it (N09)
  hint: Somebody else does that; record it for them with --by. To set the rule aside, add --override not-independent --reason …
  [4]
  $ klag --by lisa.fors answer 1 --explanation "Jag ringde visst."
  error: the complaint is about lisa.fors, who therefore may not handle it (N09)
  hint: Somebody else does that; record it for them with --by. To set the rule aside, add --override not-independent --reason …
  [4]
  $ klag --by lisa.fors answer 1 --solved --satisfied --explanation "Vi har talats vid."
  error: the complaint is about lisa.fors, who therefore may not handle it (N09)
  hint: Leave out --solved: somebody else handles it, in full. To set the rule aside, add --override not-independent --reason …
  [4]

  $ klag --by lisa.fors new --channel phone --unit hemtjanst-norr --name "Rut Alm" --words "Lisa är sen." \
  >     --about staff --about-staff lisa.fors --solved --satisfied --explanation "Jag bad om ursäkt."
  error: the complaint is about lisa.fors, who therefore may not handle it (N09)
  hint: Leave out --solved: somebody else handles it, in full. To set the rule aside, add --override not-independent --reason …
  [4]

  $ klag --by lisa.fors plan 1 --handling dialogue --handler olle.dal --until 2026-03-20
  error: the complaint is about lisa.fors, who therefore may not handle it (N09)
  hint: Somebody else does that; record it for them with --by. To set the rule aside, add --override not-independent --reason …
  [4]
  $ klag --by lisa.fors contact 1 --purpose hearing --note "Vi talades vid."
  error: the complaint is about lisa.fors, who therefore may not handle it (N09)
  hint: Somebody else does that; record it for them with --by. To set the rule aside, add --override not-independent --reason …
  [4]
  $ klag --by lisa.fors extend 1 --until 2026-03-27 --reason "Jag är bortrest."
  error: the complaint is about lisa.fors, who therefore may not handle it (N09)
  hint: Somebody else does that; record it for them with --by. To set the rule aside, add --override not-independent --reason …
  [4]
  $ klag answer 1 --explanation "Lisa ringde visst." --signed-by lisa.fors
  error: the complaint is about lisa.fors, who therefore may not handle it (N09)
  hint: Choose somebody else with --signed-by. To set the rule aside, add --override not-independent --reason …
  [4]

With a reason the rule is set aside, and stays so for what the handler does then:

  $ klag assign 1 --as handler --to lisa.fors --override not-independent --reason "Ingen annan är i tjänst." --quiet
  K-2026-0001: assigned. It is in handling, level 1.
  $ klag --by lisa.fors decide 1 --outcome upheld --dry-run
  Nothing was saved (dry run).
  K-2026-0001: decided. It is in handling, level 1.
  Next: klag acknowledge 1, klag classify 1, klag investigate 1

If it turns out later whom it is about, a hint says how somebody else takes it:

  $ registered "Någon var ovänlig."
  $ klag assign 2 --as handler --to lisa.fors --quiet
  K-2026-0002: assigned. It is in handling, level 1.
  $ klag edit 2 --about staff --about-staff lisa.fors
  about: a member of staff
  member of staff it is about: corrected in the private file
  K-2026-0002: corrected. It is in handling, level 1.
  hint: The complaint is about lisa.fors, who has it: let somebody else take it, with 'klag assign 2 --as handler --to …' (N09).
  Next: klag acknowledge 2, klag classify 2, klag plan 2
  $ klag decide 2 --outcome upheld
  error: the complaint is about lisa.fors, who therefore may not handle it (N09)
  hint: Somebody else does that: 'klag assign 2 --as handler --to …'. To set the rule aside, add --override not-independent --reason …
  [4]
  $ klag assign 2 --as handler --to olle.dal --quiet
  K-2026-0002: assigned. It is in handling, level 1.
  $ klag decide 2 --outcome upheld --dry-run
  Nothing was saved (dry run).
  K-2026-0002: decided. It is in handling, level 1.
  Next: klag acknowledge 2, klag classify 2, klag plan 2

A serious complaint is decided under a manager:

  $ registered "Mamma fick fel medicin."
  $ klag plan 3 --handling dialogue --handler lisa.fors --until 2026-03-20 --quiet
  K-2026-0003: told how it will be handled. It is in handling, level 1.
  Deadline: 2026-03-20 (Friday), in 18 days: överenskommen tid
  Letter: cases/2026/00/K-2026-0003/letters/01-plan.txt (post)
  $ klag classify 3 --severity serious
  K-2026-0003: classified. It is in handling, level 1.
  hint: A serious complaint goes to the nearest manager: 'klag assign 3 --as handler --to olle.dal' (O08).
  Next: klag acknowledge 3, klag classify 3, klag investigate 3
  $ klag decide 3 --outcome upheld
  error: a serious complaint goes to a manager, and lisa.fors is none (O08)
  hint: Give it to the nearest manager: 'klag assign 3 --as handler --to …'. To set the rule aside, add --override serious-needs-manager --reason …
  [4]
  $ klag plan 3 --handling dialogue --handler lisa.fors --until 2026-03-20
  error: a serious complaint goes to a manager, and lisa.fors is none (O08)
  hint: Choose the nearest manager with --handler. To set the rule aside, add --override serious-needs-manager --reason …
  [4]
  $ klag plan 3 --handling dialogue --handler olle.dal --until 2026-03-18 --quiet
  K-2026-0003: told how it will be handled. It is in handling, level 1.
  Deadline: 2026-03-18 (Wednesday), in 16 days: överenskommen tid
  Letter: cases/2026/00/K-2026-0003/letters/02-plan.txt (post)

Who is neither its handler nor a manager does not decide it:

  $ klag --by lisa.fors decide 3 --outcome upheld
  error: a serious complaint goes to a manager, and lisa.fors is none (O08)
  hint: The handler or a manager does that; record it for them with --by. To set the rule aside, add --override serious-needs-manager --reason …
  [4]
  $ klag --by karin.norr decide 3 --outcome upheld --dry-run --quiet
  K-2026-0003: decided. It is in handling, level 1.

A promise is not moved by a second plan
---------------------------------------

  $ klag plan 3 --handling dialogue --until 2026-04-20
  error: the person was promised 2026-03-18: a later date is a notice of delay, with the reason (O04)
  hint: Use 'klag extend 3 --clock promise-2 --until 2026-04-20 --reason …'.
  [4]
  $ export KLAG_NOW=2026-03-20T09:00+01:00
  $ klag plan 3 --handling dialogue --until 2026-04-20
  error: the person was promised 2026-03-18: a later date is a notice of delay, with the reason (O04)
  hint: Use 'klag extend 3 --clock promise-2 --until 2026-04-20 --late --reason …'.
  [4]
  $ klag extend 3 --clock promise-2 --until 2026-04-20 --late --reason "Läkaren är sjuk." --dry-run
  Nothing was saved (dry run).
  K-2026-0003: new date. It is in handling, level 1.
  Deadline: 2026-04-20 (Monday), in 31 days: överenskommen tid
  Letter: cases/2026/00/K-2026-0003/letters/03-delay.txt (post)
  
  Storsjö kommun
  anna.berg@example.org
  
  Datum: 20 mars 2026
  Vårt ärendenummer: K-2026-0003
  Handläggare: Olle Dal
  
  Rut Alm
  Ågatan 1
  831 00 Storsjö
  
  Vi behöver mer tid för ditt klagomål
  ====================================
  
  Hej Rut Alm!
  
  Vi tog emot ditt klagomål den 2 mars 2026, och vi hade räknat med att
  vara klara senast den 18 mars 2026. Det hinner vi tyvärr inte. Vi ber om
  ursäkt för att du får vänta.
  
  Det här är anledningen:
  
  Läkaren är sjuk.
  
  Du får besked senast den 20 april 2026. Under tiden arbetar vi vidare,
  och du behöver inte göra något.
  
  Undrar du hur det går? Välkommen att kontakta Olle Dal, Enhetschef,
  e-post anna.berg@example.org. Nämn gärna ärendenumret K-2026-0003.
  
  Är du inte nöjd med hur vi sköter ditt ärende kan du redan nu begära att
  förvaltningschefen tar över. Säg till, så ordnar vi det.
  
  Med vänlig hälsning
  
  Anna Berg
  Kommunvägledare
  Storsjö kommun
  Next: klag acknowledge 3, klag classify 3, klag investigate 3

A letter that is written after the date is not a notice before it, whatever day it is given:

  $ klag extend 3 --until 2026-04-20 --on 2026-03-17 --reason "Läkaren är sjuk."
  error: the deadline 'promise-2' passed on 2026-03-18; a letter that is written now comes after that (O04)
  hint: If the person heard it on 2026-03-17 in another way, say so with --no-letter. Else leave out --on and add --late: the deadline then counts as missed.
  [4]
  $ klag extend 3 --until 2026-04-20 --on 2026-03-17 --reason "Läkaren är sjuk." --no-letter
  K-2026-0003: new date. It is in handling, level 1.
  Deadline: 2026-04-20 (Monday), in 31 days: överenskommen tid
  Next: klag acknowledge 3, klag classify 3, klag investigate 3

One level after the other
-------------------------

  $ klag escalate 1 --ground handling --to anna.berg
  error: level 2 is handled by department-head, which anna.berg is not (O10)
  hint: Choose with --to: karin.norr. To set the rule aside, add --override role-of-the-level --reason …
  [4]
  $ klag escalate 1 --ground handling --to ulla.rask --level 3
  error: level 2 comes before level 3 (O10)
  hint: Take it to level 2 first: leave out --level. To set the rule aside, add --override level-skipped --reason …
  [4]
  $ sed -i '/id: anna.berg/s/title: Kommunvägledare/&, roles: [department-head]/' organisation.yaml
  $ klag save
  Saved: organisation.yaml
  $ klag escalate 1
  Next is level 2, förvaltningschefen: a duty when the person asks for it (O10).
  error: who takes over?
  hint: Say it with --to; these have the role: anna.berg, karin.norr.
  [2]
  $ klag escalate 1 --ground handling --to anna.berg --quiet
  K-2026-0001: escalated. It is in handling, level 2.
  Deadline: 2026-04-07 (Tuesday), in 18 days: nytt besked om vem som handlägger och hur lång tid det tar
  Letter: cases/2026/00/K-2026-0001/letters/02-escalation.txt (post)

Where the level wants another person, nobody is proposed who handled it before. When all who have
the role did, it says so; what sets several rules aside is named at once:

  $ sed -i 's/roles: \[department-head\], duty: yes,/& other-person: yes,/' procedures/ostersund-se.yaml
  $ klag save
  Saved: procedures/ostersund-se.yaml
  $ registered "Maten kom inte." --about staff --about-staff karin.norr
  $ klag --by anna.berg investigate 4 --findings "Bilen var trasig." --quiet
  K-2026-0004: investigated. It is in handling, level 1.
  $ klag escalate 4
  Next is level 2, förvaltningschefen: a duty when the person asks for it (O10).
  error: nobody who has the role is free to take it over: anna.berg handled K-2026-0004 at a lower level; level 2 wants another (O10)
         the complaint is about karin.norr, who therefore may not handle it (N09)
  hint: Give the role to somebody else in organisation.yaml, or set the rule aside: --to anna.berg --override same-person --reason …
  [4]
  $ klag escalate 4 --ground handling --to anna.berg
  error: anna.berg handled K-2026-0004 at a lower level; level 2 wants another (O10)
  hint: Choose somebody else with --to. To set the rule aside, add --override same-person --reason …
  [4]
  $ klag escalate 4 --ground handling --to anna.berg --override same-person --reason "Vi är bara två." --quiet
  K-2026-0004: escalated. It is in handling, level 2.
  Deadline: 2026-04-07 (Tuesday), in 18 days: nytt besked om vem som handlägger och hur lång tid det tar
  Letter: cases/2026/00/K-2026-0004/letters/01-escalation.txt (post)
  $ klag investigate 4 --findings "Bilen är lagad." --dry-run --quiet
  K-2026-0004: investigated. It is in handling, level 2.
  $ klag escalate 4 --ground handling --level 3 --to karin.norr
  error: the complaint is about karin.norr, who therefore may not handle it (N09)
         level 3 is handled by committee, which karin.norr is not (O11)
  hint: Choose somebody else with --to. To set the rules aside, add --override not-independent --override role-of-the-level --reason …
  [4]

Whoever is not satisfied is heard further, where the next level is a duty:

  $ registered "Ingen kom i lördags."
  $ klag assign 5 --as handler --to olle.dal --quiet
  K-2026-0005: assigned. It is in handling, level 1.
  $ klag answer 5 --explanation "Vi glömde bort det." --quiet
  K-2026-0005: answered. It is answered, level 1.
  Letter: cases/2026/00/K-2026-0005/letters/01-outcome.txt (post)
  $ klag follow-up 5 --satisfied-outcome no --satisfied-handling yes
  K-2026-0005: followed up. It is answered, level 1.
  Next: klag classify 5, klag escalate 5, klag close 5
  $ klag close 5
  error: the person is not satisfied, so K-2026-0005 goes to level 2, förvaltningschefen, before it is closed (O10)
  hint: Take it there with 'klag escalate 5'. To set the rule aside, add --override not-satisfied --reason …
  [4]
  $ klag close 5 --override not-satisfied --reason "Hon vill inte gå vidare." --dry-run
  Nothing was saved (dry run).
  K-2026-0005: closed. It is closed, level 1.
  Next: klag escalate 5
