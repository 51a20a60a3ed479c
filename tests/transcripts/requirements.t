Small demands of the five sources
=================================

What docs/requirements.md calls met and no other session shows.

Care, Norwegian: care-no
------------------------

  $ klag init solberg --procedure care-no --organisation "Solberg kommune" \
  >     --unit nord --unit-name "Hjemmetjenesten nord" --staff anna.berg --staff-name "Anna Berg" \
  >     --staff-title Koordinator --e-mail anna.berg@example.org --quiet
  Made the register solberg.
  $ cd solberg
  $ cat >organisation.yaml <<'END'
  > format: 1
  > units:
  >   - {id: omsorg, name: Helse og omsorg, manager: ingrid.dahl}
  >   - {id: nord, name: Hjemmetjenesten nord, part-of: omsorg, manager: per.moen}
  > staff:
  >   - {id: anna.berg, name: Anna Berg, title: Koordinator, unit: omsorg, e-mail: anna.berg@example.org, phone: 69 00 00 01}
  >   - {id: per.moen, name: Per Moen, title: Enhetsleder, unit: nord}
  >   - {id: ingrid.dahl, name: Ingrid Dahl, title: Kommunalsjef, unit: omsorg, roles: [department-head]}
  > END
  $ klag save
  Saved: organisation.yaml
  $ export KLAG_NOW=2026-03-02T09:00+01:00

Other practitioners complain as well (N19), on the form of the service or otherwise, to whomever they
choose (N13), and the line manager is told (N11).

  $ klag new --channel form --unit nord --complainant practitioner --consent not-needed --name "Dr. Nils Vik" --address "Legegata 1" \
  >     --received-by per.moen --manager-told 2026-03-02 --words "Epikrisen ble ikke lest." --quiet
  K-2026-0001: registered. It is received, level 1.
  Deadline: 2026-03-04 (Wednesday), in 2 days: bekreftelse på at klagen er mottatt
  Deadline: 2026-03-09 (Monday), in 7 days: undersøkelsen begynner
  Deadline: 2026-03-16 (Monday), in 14 days: samtale med den som klager, om resultatet
  Deadline: 2026-03-30 (Monday), in 28 days: klagen er løst og besvart
  $ klag show 1 | sed -n '/^People/,/^In the/p;/^Timeline/,$p'
  People
    Dr. Nils Vik (other practitioner); Legegata 1
    Consent:   not needed
    Language:  Norwegian
  
  In the person's own words
  Timeline
    2026-03-02 09:00  registered · Anna Berg
                      manager told: 2026-03-02; consent: not needed
  
  Next
    klag acknowledge 1, klag classify 1, klag assign 1

How it is handled is told both orally and in writing (N03):

  $ klag assign 1 --as handler --to per.moen --quiet
  K-2026-0001: assigned. It is in handling, level 1.
  $ klag plan 1 --handling investigation --until 2026-03-16
  error: 'plan' needs --orally (N03)
  hint: Record it with --orally. To set the rule aside, add --override condition --reason …
  [4]

An oral complaint is written down, and the person has a copy of it (N12):

  $ klag new --channel phone --unit nord --name "Kari Moe" --address "Gata 2" --words "Ingen kom." --quiet
  K-2026-0002: registered. It is received, level 1.
  Deadline: 2026-03-04 (Wednesday), in 2 days: bekreftelse på at klagen er mottatt
  Deadline: 2026-03-09 (Monday), in 7 days: undersøkelsen begynner
  Deadline: 2026-03-16 (Monday), in 14 days: samtale med den som klager, om resultatet
  Deadline: 2026-03-30 (Monday), in 28 days: klagen er løst og besvart
  $ klag acknowledge 2 --no-letter
  error: 'acknowledge' needs --record-copied (N12)
  hint: Record it with --record-copied. To set the rule aside, add --override condition --reason …
  [4]
  $ klag acknowledge 2 --quiet
  K-2026-0002: acknowledged. It is received, level 1.
  Letter: cases/2026/00/K-2026-0002/letters/01-acknowledgement.txt (post)
  $ klag show 2 | grep copy
                      in writing: 2026-03-02; the person has a copy of the record

Closing demands that the report went to the person (N10) and that nothing found is left undone (N21):

  $ klag plan 1 --handling investigation --until 2026-03-16 --orally 2026-03-02 --no-letter --in-writing 2026-03-02 --quiet
  K-2026-0001: told how it will be handled. It is in handling, level 1.
  Deadline: 2026-03-16 (Monday), in 14 days: den datoen vi har lovet
  $ echo "Rapport" >../rapport.txt
  $ klag --by ingrid.dahl investigate 1 --report ../rapport.txt --findings "Den lå i feil mappe." --recommendations "Én mappe." --quiet
  K-2026-0001: investigated. It is in handling, level 1.
  $ klag action 1 --what "Én felles mappe." --owner per.moen --until 2026-03-20 --quiet
  K-2026-0001: measure recorded. It is in handling, level 1.
  $ klag decide 1 --outcome upheld --reason "Den skulle vært lest." --quiet
  K-2026-0001: decided. It is in handling, level 1.
  $ klag answer 1 --explanation "Vi beklager." --quiet
  K-2026-0001: answered. It is answered, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/01-outcome.txt (post)
  $ klag follow-up 1 --satisfied-outcome yes --satisfied-handling yes --quiet
  K-2026-0001: followed up. It is answered, level 1.
  $ klag close 1
  error: K-2026-0001 cannot be closed yet: nobody was given the report (N10)
         K-2026-0001 cannot be closed yet: a measure is not done (N21)
  hint: Record it with 'klag inform 1 --told complainant --report'. To set the rule aside, add --override closing-demand --reason …
  [4]

Positive feedback is passed on, and the person is thanked (N20):

  $ klag new --kind praise --channel phone --unit nord --name "Ola By" --words "Per er flink." --quiet
  K-2026-0003: registered. It is received, level 1.
  $ klag inform 3 --told staff --passed-on --note "Lest opp." --quiet
  K-2026-0003: informed. It is received, level 1.
  $ klag answer 3 --channel phone --explanation "Takk!" --quiet
  K-2026-0003: answered. It is closed, level 1.
  Letter: cases/2026/00/K-2026-0003/letters/01-file-note.txt
  $ cd ..

Social sector, Swedish: social-se
---------------------------------

  $ klag init hedvalla --procedure social-se --organisation "Hedvalla kommun" \
  >     --unit hemtjanst --unit-name "Hemtjänst öst" --staff anna.berg --staff-name "Anna Berg" \
  >     --staff-title Samordnare --e-mail anna.berg@example.org --quiet
  Made the register hedvalla.
  $ cd hedvalla
  $ cat >organisation.yaml <<'END'
  > format: 1
  > units:
  >   - {id: hemtjanst, name: Hemtjänst öst, manager: nils.holm, field: social}
  >   - {id: skola, name: Skolan, manager: nils.holm}
  > staff:
  >   - {id: anna.berg, name: Anna Berg, title: Samordnare, unit: hemtjanst, e-mail: anna.berg@example.org}
  >   - {id: nils.holm, name: Nils Holm, title: Enhetschef, unit: hemtjanst, roles: [unit-manager]}
  > END
  $ klag save
  Saved: organisation.yaml

The four ways in, and the form (S02):

  $ klag new --channel fax --unit hemtjanst --name "Eva Ek" --words "Ingen kom."
  error: --channel: 'fax' is not known here
  hint: Known are: phone, letter, email, meeting, form.
  [2]

The head of the unit handles it (S05); clients, users and relatives complain (S13):

  $ klag new --channel meeting --unit hemtjanst --complainant relative --consent yes --name "Eva Ek" --address "Gatan 1" \
  >     --words "Ingen kom till mamma." --quiet
  K-2026-0001: registered. It is received, level 1.
  Deadline: 2026-03-04 (Wednesday), in 2 days: bekräftelse
  Deadline: 2026-03-30 (Monday), in 28 days: svar till den som klagat
  $ klag assign 1 --as handler --to nils.holm --quiet
  K-2026-0001: assigned. It is in handling, level 1.

Those concerned are told, not the person alone (S19):

  $ klag inform 1 --told staff --told person-complained-about --note "Beslutet." --quiet
  K-2026-0001: informed. It is in handling, level 1.
  $ klag show 1 | sed -n '/^People/,/^$/p;/told:/p'
  People
    Eva Ek (relative); Gatan 1
    Consent:   yes
    Language:  Swedish
  
                      told: staff, person complained about

Another sector: whoever received it sees that it arrives (S04):

  $ klag new --channel phone --unit hemtjanst --name "Bo Al" --address "Gatan 2" --words "Skolmaten är kall." --quiet
  K-2026-0002: registered. It is received, level 1.
  Deadline: 2026-03-04 (Wednesday), in 2 days: bekräftelse
  Deadline: 2026-03-30 (Monday), in 28 days: svar till den som klagat
  $ klag forward 2 --unit skola --reason "Det gäller skolan." --no-letter --quiet
  K-2026-0002: forwarded. It is received, level 1.
  Deadline: 2026-03-05 (Thursday), in 3 days: mottagande bekräftat av rätt verksamhet

What can be put right directly is, and is documented (S03):

  $ klag new --channel phone --unit hemtjanst --name "Bo Al" --words "Nyckeln var borta." \
  >     --solved --satisfied --explanation "Den låg i skåpet." --quiet
  K-2026-0003: registered, answered. It is closed, level 1.
  $ cd ..

Care, Dutch: care-nl
--------------------

  $ klag init linde --procedure care-nl --organisation "Zorggroep De Linde" \
  >     --unit west --unit-name "Thuiszorg West" --staff anna.berg --staff-name "Anna Berg" \
  >     --staff-title Kwaliteitsmedewerker --e-mail anna.berg@example.org --quiet
  Made the register linde.
  $ cd linde

Confirmed in writing or by another suitable way (D02); witnesses are heard (D03):

  $ klag new --channel phone --unit west --name "Piet Smit" --phone 0612 --words "Te laat." --quiet
  K-2026-0001: registered. It is received, level 1.
  Deadline: 2026-03-04 00:00 (Wednesday), in 2 days: ontvangstbevestiging
  Deadline: 2026-04-13 (Monday), in 42 days: oordeel op de klacht
  $ klag acknowledge 1 --channel phone
  K-2026-0001: acknowledged. It is received, level 1.
  Deadline: 2026-03-16 (Monday), in 14 days: bericht over de voortgang
  Next: klag classify 1, klag assign 1, klag plan 1
  $ klag contact 1 --purpose question --channel phone --note "De buurvrouw heeft het gezien." --quiet
  K-2026-0001: was in touch. It is received, level 1.
  $ klag show 1 | grep note:
                      note: De buurvrouw heeft het gezien.

The action plan is carried out before the case is closed (D06):

  $ klag assign 1 --as handler --to anna.berg --quiet
  K-2026-0001: assigned. It is in handling, level 1.
  $ klag action 1 --what "Route aanpassen." --owner anna.berg --until 2026-03-20 --quiet
  K-2026-0001: measure recorded. It is in handling, level 1.
  $ klag decide 1 --outcome upheld --reason "U had gelijk." --quiet
  K-2026-0001: decided. It is in handling, level 1.
  $ klag answer 1 --channel phone --explanation "De route klopt nu." --quiet
  K-2026-0001: answered. It is answered, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/01-file-note.txt
  $ klag close 1
  error: K-2026-0001 cannot be closed yet: a measure is not done (D06)
         K-2026-0001 cannot be closed yet: nobody asked whether the person is satisfied (D20)
  hint: Record it with 'klag action 1 --action … --done …'. To set the rule aside, add --override closing-demand --reason …
  [4]
  $ cd ..

Municipality, Swedish: ostersund-se, with a department under goteborg-se
------------------------------------------------------------------------

Each department may have a procedure of its own (O25), and those who work for the municipality on a contract
are covered (O24).

  $ . "$TESTDIR/register.sh"
  $ klag init ../centrum --procedure goteborg-se --organisation Centrum --unit a --unit-name A --staff b.b --staff-name B \
  >     --staff-title C --e-mail b@example.org --quiet
  Made the register ../centrum.
  $ cp ../centrum/procedures/goteborg-se.yaml procedures/
  $ sed -i -e '/id: hemtjanst-norr, name/s/manager:/run-by: contracted, manager:/' \
  >     -e '/id: hemtjanst-soder, name/s/manager:/procedure: goteborg-se, manager:/' organisation.yaml
  $ klag save
  Saved: organisation.yaml, procedures/goteborg-se.yaml

Registering says nothing about who is right (O30): no outcome is demanded.

  $ registered "Jag känner mig inte sedd."
  $ klag assign 1 --as handler --to olle.dal --quiet
  K-2026-0001: assigned. It is in handling, level 1.

The time is agreed with the person (O31):

  $ klag plan 1 --handling dialogue --until 2026-03-20 --agreed --quiet
  K-2026-0001: told how it will be handled. It is in handling, level 1.
  Deadline: 2026-03-20 (Friday), in 18 days: överenskommen tid
  Letter: cases/2026/00/K-2026-0001/letters/01-plan.txt (post)
  $ klag answer 1 --channel meeting --explanation "Vi har talats vid." --quiet
  K-2026-0001: answered. It is answered, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/02-file-note.txt
  $ klag show 1 | sed -n '/told how/,/^$/p'
    2026-03-02 09:00  told how it will be handled · Anna Berg
                      handler: Olle Dal; handling: dialogue; in writing:
                      2026-03-02; until: 2026-03-20; the person agreed
    2026-03-02 09:00  answered · Anna Berg
                      channel: personligt möte
                      explanation: Vi har talats vid.
  

About oneself, and it could not be put right at once: to the nearest manager (O07)

  $ registered "Olle ringer aldrig upp." --about staff --about-staff olle.dal
  $ klag assign 2 --as handler --to karin.norr --quiet
  K-2026-0002: assigned. It is in handling, level 1.

Threats are noted where only the private file shows them (O29):

  $ registered "Ni ska få se." --threat
  $ grep -c threat cases/2026/00/K-2026-0003/case.yaml cases/2026/00/K-2026-0003/private.yaml
  cases/2026/00/K-2026-0003/case.yaml:0
  cases/2026/00/K-2026-0003/private.yaml:1

A citizen's proposal is another thing than a view (G12):

  $ klag new --channel email --unit hemtjanst-soder --name "Ali Noor" --words "Bygg en park." --kind comment --quiet
  K-2026-0004: registered. It is received, level 1.
  Deadline: 2026-03-02 (Monday), today: fördelning till verksamhetsutvecklare
  $ klag refer 4 --route citizens-proposal --channel email --note "Visade blanketten." --quiet
  K-2026-0004: referred. It is closed, level 1.

What is not ours gets the category other, goes on, and is closed (G08):

  $ klag new --channel letter --unit hemtjanst-soder --name "Bo Berg" --address "Backen 2" --words "Bussen är sen." --category other --quiet
  K-2026-0005: registered. It is received, level 1.
  Deadline: 2026-03-02 (Monday), today: fördelning till verksamhetsutvecklare
  $ klag forward 5 --outside --recipient-name "Trafikkontoret" --reason "De kör bussarna." --no-letter --quiet
  K-2026-0005: forwarded. It is forwarded, level 1.
  $ klag confirm 5 --quiet
  K-2026-0005: receipt confirmed. It is closed, level 1.

The way in which the person wants the answer (G06), the root cause and what the defect cost (G13), and what
changed (G15):

  $ klag new --channel email --unit hemtjanst-soder --name "Eva Sjö" --e-mail eva@example.com --answer-by phone --words "Larmet piper." --quiet
  K-2026-0006: registered. It is received, level 1.
  Deadline: 2026-03-02 (Monday), today: fördelning till verksamhetsutvecklare
  $ klag assign 6 --as handler --to olle.dal --quiet
  K-2026-0006: assigned. It is in handling, level 1.
  Deadline: 2026-03-30 (Monday), in 28 days: chefens hantering och svar
  $ klag investigate 6 --root-cause "Ingen byter batteri." --cost 1200 --quiet
  K-2026-0006: investigated. It is in handling, level 1.
  $ klag action 6 --what "Batteribyte varje kvartal." --owner olle.dal --done 2026-03-02 --changed procedure --quiet
  K-2026-0006: measure recorded. It is in handling, level 1.
  $ klag show 6 | grep Procedure:
    Procedure:  Synpunkter och klagomål (goteborg-se)
  $ klag decide 6 --outcome upheld --remedies apology --reason "Batteriet var slut." --quiet
  K-2026-0006: decided. It is in handling, level 1.
  $ klag answer 6 --channel phone --explanation "Vi byter batteri varje kvartal." --quiet
  K-2026-0006: answered. It is answered, level 1.
  Letter: cases/2026/00/K-2026-0006/letters/01-file-note.txt
  $ klag show 6 | sed -n '/^People/,/^In the/p;/^Timeline/,$p'
  People
    Eva Sjö (complainant); eva@example.com
    Wants the answer by:  phone
    Language:             Swedish
  
  In the person's own words
  Timeline
    2026-03-02 09:00  registered · Anna Berg
                      wants the answer by: phone
    2026-03-02 09:00  assigned · Anna Berg
                      as: handler; to: Olle Dal
    2026-03-02 09:00  investigated · Anna Berg
                      cost: 1200
                      root cause: Ingen byter batteri.
    2026-03-02 09:00  measure recorded · Anna Berg
                      action: 1; owner: Olle Dal; done: 2026-03-02; changed:
                      procedure
                      what: Batteribyte varje kvartal.
    2026-03-02 09:00  decided · Anna Berg
                      outcome: upheld; remedies: apology
                      reason: Batteriet var slut.
    2026-03-02 09:00  answered · Anna Berg
                      channel: telefonsamtal
                      explanation: Vi byter batteri varje kvartal.
  
  Letters and files
    letters/01-file-note.txt
  
  Next
    klag classify 6, klag follow-up 6
  $ klag list --all
  Number       Received    Status       Unit             Handler     Due
  K-2026-0001  2026-03-02  answered     Hemtjänst norr   Olle Dal
  K-2026-0002  2026-03-02  in handling  Hemtjänst norr   Karin Norr  2026-03-16
  K-2026-0003  2026-03-02  received     Hemtjänst norr               2026-03-16
  K-2026-0004  2026-03-02  closed       Hemtjänst söder
  K-2026-0005  2026-03-02  closed       Hemtjänst söder
  K-2026-0006  2026-03-02  answered     Hemtjänst söder  Olle Dal
  $ klag check
  All is well; cases: 6.
