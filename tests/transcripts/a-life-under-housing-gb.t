A life under the procedure housing-gb
=====================================

A housing association under the Housing Ombudsman's Code: five working days to acknowledge, ten more to
answer, and a second stage with somebody else.

  $ klag init register --procedure housing-gb --organisation "Marford Homes" \
  >     --unit repairs --unit-name Repairs \
  >     --staff anna.berg --staff-name "Anna Berg" --staff-title "Complaints officer" \
  >     --e-mail anna.berg@example.org 2>/dev/null
  Made the register register.
  $ cd register
  $ cat >organisation.yaml <<'END'
  > format: 1
  > units:
  >   - {id: homes, name: Homes and estates, manager: grace.hale}
  >   - {id: repairs, name: Repairs, part-of: homes, manager: tom.reed}
  > staff:
  >   - {id: anna.berg, name: Anna Berg, title: Complaints officer, unit: homes, roles: [complaints-officer], e-mail: anna.berg@example.org}
  >   - {id: tom.reed, name: Tom Reed, title: Repairs manager, unit: repairs}
  >   - {id: grace.hale, name: Grace Hale, title: Director of homes, unit: homes, roles: [department-head]}
  >   - {id: omar.sadiq, name: Omar Sadiq, title: Director of finance, unit: homes, roles: [department-head]}
  > END
  $ sed -i '/^  - id: housing-ombudsman/,/^  # For/{/verify: yes/d}; s/^    top: yes$/    address: PO Box 100, London\n&/' procedures/housing-gb.yaml
  $ klag save
  Saved: organisation.yaml, procedures/housing-gb.yaml

Stage 1
-------

Received on the Monday before Easter week; the answer's ten working days begin with the acknowledgement,
not with the receipt.

  $ export KLAG_NOW=2026-03-30T09:00+01:00
  $ klag new --channel email --unit repairs --name "Jo Brand" --address "9 Dock Road, Marford" \
  >     --words "The mould in the bedroom has come back, and two appointments were missed." \
  >     --category damp-mould --severity moderate
  K-2026-0001: registered. It is received, level 1.
  Deadline: 2026-04-08 (Wednesday), in 9 days: stage 1, acknowledged and defined
  Next: klag acknowledge 1, klag assign 1, klag plan 1
  Tell the person now:
    - Thank you for telling us. You will not be treated any worse for it.
    - Within five working days we will confirm what your complaint is about, as we have understood it.
    - You will have our answer within ten working days of that.
    - If you are not satisfied with it, somebody else looks at your complaint, and you need not say why.
    - You can ask the Ombudsman for advice at any time.
  $ klag answer 1 --solved --satisfied --explanation "Booked a new appointment."
  error: this procedure has no short way for what is solved on the spot (HOC section 5)
  hint: Register it without --solved, and handle it in full. To set the rule aside, add --override on-the-spot --reason …
  [4]
  $ export KLAG_NOW=2026-04-02T09:00+01:00
  $ klag acknowledge 1
  K-2026-0001: acknowledged. It is received, level 1.
  Deadline: 2026-04-20 (Monday), in 18 days: stage 1, full answer
  Letter: cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt (post)
  Next: klag assign 1, klag plan 1, klag investigate 1
  $ klag due 1 --explain | sed -n '/full answer/,/04-08/p'
  2026-04-20 (Monday), in 18 days · stage 1, full answer (answer)
    runs from:  2026-04-02 09:00 (Thursday), acknowledged
    rule:       10 working days from: acknowledge; until: answer or close
    source:     HOC 6.3, 6.4: Housing Ombudsman, Complaint Handling Code 2024
    calendar:   England, The National Health Service Complaints (England)
                Regulations 2009 (SI 2009/309); safe reading
      2026-04-02  Thursday       the day itself does not count
      2026-04-03  Friday         Good Friday, does not count
      2026-04-04  Saturday       Saturday, does not count
      2026-04-05  Sunday         Sunday, does not count
      2026-04-06  Monday         Easter Monday, does not count
      2026-04-07  Tuesday     1
      2026-04-08  Wednesday   2
  $ klag assign 1 --as handler --to grace.hale
  K-2026-0001: assigned. It is in handling, level 1.
  Next: klag plan 1, klag investigate 1, klag decide 1

One extension, of ten working days at most
------------------------------------------

  $ export KLAG_NOW=2026-04-17T09:00+01:00
  $ klag extend 1 --clock answer --until 2026-05-15 --reason "The surveyor comes on 28 April."
  error: 'answer' may be extended to 2026-05-05 at the most (HOC 6.3, 6.4)
  hint: Give an earlier date with --until. To set the rule aside, add --override extension-too-long --reason …
  [4]
  $ klag extend 1 --clock answer --until 2026-05-01 --reason "The surveyor comes on 28 April."
  K-2026-0001: new date. It is in handling, level 1.
  Deadline: 2026-05-01 (Friday), in 14 days: stage 1, full answer
  Letter: cases/2026/00/K-2026-0001/letters/02-delay.txt (post)
  Next: klag plan 1, klag investigate 1, klag decide 1
  $ sed -n '/^The surveyor/,/^Yours/p' cases/2026/00/K-2026-0001/letters/02-delay.txt
  The surveyor comes on 28 April.
  
  You will hear from us by 1 May 2026. We are carrying on with our work in
  the meantime, and there is nothing you need to do.
  
  Would you like to know how things are going? Please contact Grace Hale,
  Director of homes, e-mail anna.berg@example.org. It helps us if you
  mention our reference, K-2026-0001.
  
  If you are not satisfied with how we are dealing with your complaint,
  you can ask now for a senior manager who has not dealt with it before
  (stage 2) to take it over. Tell us, and we will arrange it.
  
  You can also contact the Housing Ombudsman Service at any time. Read
  more at www.housing-ombudsman.org.uk.
  
      PO Box 100, London
  
  Yours sincerely,
  $ export KLAG_NOW=2026-04-30T09:00+01:00
  $ klag extend 1 --clock answer --until 2026-05-05 --reason "The surveyor's report is late."
  error: the deadline 'answer' may be extended only once (HOC 6.3, 6.4)
  hint: See what may be done next with 'klag show 1'. To set the rule aside, add --override extension-again --reason …
  [4]

The answer leaves when it is known; the work it promises is tracked afterwards.

  $ klag action 1 --what "Extractor fan and treatment of the bedroom wall." --owner tom.reed --until 2026-06-12
  K-2026-0001: measure recorded. It is in handling, level 1.
  Next: klag plan 1, klag investigate 1, klag decide 1
  $ klag decide 1 --outcome partly-upheld --remedies apology --remedies put-right --reason "The repair was late."
  K-2026-0001: decided. It is in handling, level 1.
  Next: klag plan 1, klag investigate 1, klag answer 1
  $ klag answer 1 --by grace.hale --explanation "Two appointments were missed. The mould is being treated."
  K-2026-0001: answered. It is answered, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/03-outcome.txt (post)
  Next: klag follow-up 1
  $ klag close 1
  error: K-2026-0001 cannot be closed yet: a measure is not done (HOC section 6)
  hint: Record it with 'klag action 1 --action … --done …'. To set the rule aside, add --override closing-demand --reason …
  [4]

Stage 2
-------

She asks for it and gives no reason; none is needed. Whoever had it at stage 1 may not have it now.
The request came yesterday, and stage 2 counts from that day.

  $ export KLAG_NOW=2026-05-06T09:00+01:00
  $ klag escalate 1 --ground both --on 2026-05-05 --to grace.hale
  error: grace.hale handled K-2026-0001 at a lower level; level 2 wants another (HOC 6.10, 6.12, 6.13)
  hint: Choose somebody else with --to. To set the rule aside, add --override same-person --reason …
  [4]
  $ klag escalate 1 --ground both --on 2026-05-05 --to omar.sadiq
  K-2026-0001: escalated. It is in handling, level 2.
  Deadline: 2026-05-12 (Tuesday), in 6 days: stage 2, acknowledged and defined
  Letter: cases/2026/00/K-2026-0001/letters/04-escalation.txt (post)
  Next: klag acknowledge 1, klag plan 1, klag investigate 1
  $ export KLAG_NOW=2026-05-12T09:00+01:00
  $ klag acknowledge 1 --by omar.sadiq
  K-2026-0001: acknowledged. It is in handling, level 2.
  Deadline: 2026-06-10 (Wednesday), in 29 days: stage 2, final answer
  Letter: cases/2026/00/K-2026-0001/letters/05-acknowledgement.txt (post)
  Next: klag plan 1, klag investigate 1, klag decide 1
  $ export KLAG_NOW=2026-06-08T09:00+01:00
  $ klag decide 1 --by omar.sadiq --outcome upheld --remedies apology --remedies compensation --reason "The repair was late and the visit was missed."
  K-2026-0001: decided. It is in handling, level 2.
  Next: klag plan 1, klag investigate 1, klag answer 1
  $ klag answer 1 --by omar.sadiq --explanation "You waited too long, and we pay for what was spoilt."
  K-2026-0001: answered. It is answered, level 2.
  Letter: cases/2026/00/K-2026-0001/letters/06-outcome.txt (post)
  Next: klag follow-up 1
  $ sed -n '/If you are not/,/www/p' cases/2026/00/K-2026-0001/letters/*-outcome.txt | tail -3
  If you are not satisfied
  You can take your complaint to the Housing Ombudsman Service. Read more
  at www.housing-ombudsman.org.uk.
  $ klag escalate 1 --ground both
  error: level 2 is the highest of this procedure
  hint: The person can turn to the Housing Ombudsman Service. When they do, follow it with 'klag escalate … --external housing-ombudsman'.
  [4]

The case stays open until the work is done.

  $ klag close 1
  error: K-2026-0001 cannot be closed yet: a measure is not done (HOC section 6)
  hint: Record it with 'klag action 1 --action … --done …'. To set the rule aside, add --override closing-demand --reason …
  [4]
  $ export KLAG_NOW=2026-06-12T16:00+01:00
  $ klag action 1 --action 1 --done 2026-06-11 --effect works
  K-2026-0001: measure recorded. It is answered, level 2.
  Next: klag follow-up 1
  $ klag close 1
  K-2026-0001: closed. It is closed, level 2.

Reported
--------

  $ export KLAG_NOW=2026-07-01T09:00+01:00
  $ klag report --quarter 2026-Q2 --internal --language en | sed -n '/^Deadlines/,/^$/p'
  Deadlines and time
  
  Deadlines that fell in the period
  Deadline                    due  in time  extended  late  open  kept  95 % range
  stage 1, acknowledged and     1        1         0     0     0  100%     21–100%
  defined
  stage 1, full answer          1        0         1     0     0  100%     21–100%
  stage 2, acknowledged and     1        1         0     0     0  100%     21–100%
  defined
  stage 2, final answer         1        1         0     0     0  100%     21–100%
    Deadlines that passed and are still open count as not kept.
    All deadlines together: 4 of 4 kept.
  
  Deadlines kept, period by period
  Deadline                           2026-Q2  2026-Q1
  stage 1, acknowledged and defined     100%        –
  stage 1, full answer                  100%        –
  stage 2, acknowledged and defined     100%        –
  stage 2, final answer                 100%        –
    – no figure
  
  Deadlines kept, month by month
  Month    kept    limits  signal
  2026-04  100%  100–100%
  2026-05  100%  100–100%
  2026-06  100%  100–100%
    Fewer than twelve months: the limits are on trial and will still move.
  
