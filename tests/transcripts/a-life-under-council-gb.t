A life under the procedure council-gb
=====================================

A council under the Complaint Handling Code of the Local Government and Social Care Ombudsman. Complaints
about adult social care do not come here: they follow health-gb, in the same register if you like.

  $ klag init register --procedure council-gb --organisation "Marford Council" \
  >     --unit waste --unit-name "Waste and recycling" \
  >     --staff anna.berg --staff-name "Anna Berg" --staff-title "Complaints officer" \
  >     --e-mail anna.berg@example.org 2>/dev/null
  Made the register register.
  $ cd register
  $ cat >organisation.yaml <<'END'
  > format: 1
  > units:
  >   - {id: place, name: Place, manager: ruth.dale}
  >   - {id: waste, name: Waste and recycling, part-of: place, manager: tom.reed}
  > staff:
  >   - {id: anna.berg, name: Anna Berg, title: Complaints officer, unit: place, roles: [complaints-officer], e-mail: anna.berg@example.org}
  >   - {id: tom.reed, name: Tom Reed, title: Waste manager, unit: waste}
  >   - {id: ruth.dale, name: Ruth Dale, title: Director of place, unit: place, roles: [department-head]}
  > END
  $ sed -i '/^bodies:/,/^categories:/{/verify: yes/d}; s/^    top: yes$/    address: PO Box 100, London\n&/' procedures/council-gb.yaml
  $ klag save
  Saved: organisation.yaml, procedures/council-gb.yaml

A service request is no complaint
---------------------------------

  $ klag new --kind question --channel phone --unit waste --name "Ann Cole" --words "Please send a new bin." --category waste
  K-2026-0001: registered. It is received, level 1.
  Next: klag acknowledge 1, klag assign 1, klag answer 1
  $ klag answer 1 --explanation "A new bin comes on Thursday."
  K-2026-0001: answered. It is closed, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/01-outcome.txt

Stage 1
-------

  $ export KLAG_NOW=2026-03-09T09:00+00:00
  $ klag new --channel web-form --unit waste --name "Ann Cole" --address "2 High Street, Marford" \
  >     --about staff --about-staff tom.reed \
  >     --words "No bin came, and the manager hung up on me." --category waste --severity minor
  K-2026-0002: registered. It is received, level 1.
  Deadline: 2026-03-16 (Monday), in 7 days: stage 1, acknowledged and defined
  warning: the same came up in this unit once in the last 12 months: K-2026-0001
    K-2026-0001, 2026-03-02, closed
  Next: klag acknowledge 2, klag assign 2, klag plan 2
  Tell the person now:
    - Thank you for telling us. You will not be treated any worse for it.
    - Within five working days we will confirm what your complaint is about, as we have understood it.
    - You will have our answer within ten working days of that.
    - If you are not satisfied with it, somebody else looks at your complaint, and you need not say why.
    - You can ask the Ombudsman for advice at any time.
  $ klag assign 2 --as handler --to tom.reed
  error: the complaint is about tom.reed, who therefore may not handle it (LGC process: no conflict of interest)
  hint: Choose somebody else with --to. To set the rule aside, add --override not-independent --reason …
  [4]
  $ klag assign 2 --as handler --to anna.berg
  K-2026-0002: assigned. It is in handling, level 1.
  Next: klag acknowledge 2, klag plan 2, klag investigate 2
  $ export KLAG_NOW=2026-03-13T09:00+00:00
  $ klag acknowledge 2
  K-2026-0002: acknowledged. It is in handling, level 1.
  Deadline: 2026-03-27 (Friday), in 14 days: stage 1, full answer
  Letter: cases/2026/00/K-2026-0002/letters/01-acknowledgement.txt (post)
  Next: klag plan 2, klag investigate 2, klag decide 2
  $ export KLAG_NOW=2026-03-25T09:00+00:00
  $ klag overdue
  Marford Council, 2026-03-25 (Wednesday)
  
  Last chance to tell the person (1)
    Anna Berg
      K-2026-0002  in 2 days  stage 1, full answer
                              klag answer 2
                              klag extend 2 --clock answer --until … --reason …
  $ export KLAG_NOW=2026-03-30T09:00+01:00
  $ klag extend 2 --clock answer --until 2026-04-10 --reason "The manager is back on 8 April."
  error: the deadline 'answer' passed on 2026-03-27; a notice of delay comes before (LGC stage 1)
  hint: To record that the notice came late, add --late: the deadline then counts as missed.
  [4]
  $ klag extend 2 --clock answer --until 2026-04-10 --late --reason "The manager is back on 8 April."
  K-2026-0002: new date. It is in handling, level 1.
  Deadline: 2026-04-10 (Friday), in 11 days: stage 1, full answer
  Letter: cases/2026/00/K-2026-0002/letters/02-delay.txt (post)
  Next: klag plan 2, klag investigate 2, klag decide 2
  $ export KLAG_NOW=2026-04-09T09:00+01:00
  $ klag decide 2 --outcome partly-upheld --remedies apology --reason "The bins were missed twice."
  K-2026-0002: decided. It is in handling, level 1.
  Next: klag plan 2, klag investigate 2, klag answer 2
  $ klag answer 2 --explanation "The bin was forgotten, and we are sorry. The call could not be traced."
  K-2026-0002: answered. It is answered, level 1.
  Letter: cases/2026/00/K-2026-0002/letters/03-outcome.txt (post)
  Next: klag follow-up 2

Stage 2
-------

  $ export KLAG_NOW=2026-04-14T09:00+01:00
  $ klag escalate 2 --ground both
  Next is level 2, a senior manager who has not dealt with it before (stage 2): a duty when the person asks for it (LGC stage 2).
  ruth.dale takes it over, unless --to names somebody else.
  K-2026-0002: escalated. It is in handling, level 2.
  Deadline: 2026-04-21 (Tuesday), in 7 days: stage 2, acknowledged and defined
  Letter: cases/2026/00/K-2026-0002/letters/04-escalation.txt (post)
  Next: klag acknowledge 2, klag plan 2, klag investigate 2
  $ klag acknowledge 2 --by ruth.dale
  K-2026-0002: acknowledged. It is in handling, level 2.
  Deadline: 2026-05-13 (Wednesday), in 29 days: stage 2, final answer
  Letter: cases/2026/00/K-2026-0002/letters/05-acknowledgement.txt (post)
  Next: klag plan 2, klag investigate 2, klag decide 2
  $ klag due 2
  2026-03-16 (Monday), done 2026-03-13 · stage 1, acknowledged and defined
    (acknowledge)
  2026-04-10 (Friday), late: done 2026-04-09 · stage 1, full answer (answer);
    first due 2026-03-27, told late on 2026-03-30
  2026-04-21 (Tuesday), done 2026-04-14 · stage 2, acknowledged and defined
    (stage-2-acknowledge)
  2026-05-13 (Wednesday), in 29 days · stage 2, final answer (stage-2-answer)
  $ export KLAG_NOW=2026-04-30T09:00+01:00
  $ klag decide 2 --by ruth.dale --outcome partly-upheld --reason "The crew had the wrong list."
  K-2026-0002: decided. It is in handling, level 2.
  Next: klag plan 2, klag investigate 2, klag answer 2
  $ klag answer 2 --by ruth.dale --explanation "I come to the same result. Calls are logged from now on."
  K-2026-0002: answered. It is answered, level 2.
  Letter: cases/2026/00/K-2026-0002/letters/06-outcome.txt (post)
  Next: klag follow-up 2
  $ sed -n '/If you are not/,/www/p' cases/2026/00/K-2026-0002/letters/*-outcome.txt | tail -3
  If you are not satisfied
  You can take your complaint to the Local Government and Social Care
  Ombudsman (LGSCO). Read more at www.lgo.org.uk.
  $ klag close 2
  K-2026-0002: closed. It is closed, level 2.

To the Ombudsman
----------------

  $ export KLAG_NOW=2026-05-20T09:00+01:00
  $ klag external 2 --body lgsco --step submitted --ombudsman "26 001 234"
  K-2026-0002: followed at an outside body. It is closed, level 2.
  $ klag external 2 --body lgsco --step request --until 2026-06-10
  K-2026-0002: followed at an outside body. It is closed, level 2.
  Deadline: 2026-06-10 (Wednesday), in 21 days: what the Ombudsman asked for
  $ export KLAG_NOW=2026-06-09T09:00+01:00
  $ klag external 2 --body lgsco --step supplied
  K-2026-0002: followed at an outside body. It is closed, level 2.
  $ export KLAG_NOW=2026-07-01T09:00+01:00
  $ klag report --from 2026-03-01 --to 2026-06-30 --internal --language en | sed -n '/^Deadlines/,/^$/p'
  Deadlines and time
  
  Deadlines that fell in the period
  Deadline                    due  in time  extended  late  open  kept  95 % range
  stage 1, acknowledged and     1        1         0     0     0  100%     21–100%
  defined
  stage 1, full answer          1        0         0     1     0    0%       0–79%
  stage 2, acknowledged and     1        1         0     0     0  100%     21–100%
  defined
  stage 2, final answer         1        1         0     0     0  100%     21–100%
  what the Ombudsman asked      1        1         0     0     0  100%     21–100%
  for
    Deadlines that passed and are still open count as not kept.
    All deadlines together: 4 of 5 kept.
  
  Deadlines kept, month by month
  Month    kept    limits  signal
  2026-04  100%  100–100%
  2026-05  100%  100–100%
  2026-06  100%  100–100%
    Fewer than twelve months: the limits are on trial and will still move.
  
