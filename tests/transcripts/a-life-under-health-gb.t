A life under the procedure health-gb
====================================

An English council's home care under the statutory complaints procedure (SI 2009/309): acknowledged in
three working days, discussed and planned with the person, six months as the outer limit, one stage, and
then the ombudsman.

  $ klag init register --procedure health-gb --organisation "Marford Council" \
  >     --unit home-care --unit-name "Home care" \
  >     --staff anna.berg --staff-name "Anna Berg" --staff-title "Complaints manager" \
  >     --e-mail anna.berg@example.org 2>/dev/null
  Made the register register.
  $ cd register
  $ cat >organisation.yaml <<'END'
  > format: 1
  > units:
  >   - {id: care, name: Adult social care, manager: ruth.dale, field: social}
  >   - {id: home-care, name: Home care, part-of: care, manager: tom.reed}
  > staff:
  >   - {id: anna.berg, name: Anna Berg, title: Complaints manager, unit: care, roles: [complaints-officer], e-mail: anna.berg@example.org}
  >   - {id: tom.reed, name: Tom Reed, title: Home care manager, unit: home-care}
  >   - {id: ruth.dale, name: Ruth Dale, title: Director of adult social care, unit: care, roles: [responsible-person]}
  > END

The ombudsman's address is checked; only then is its mark taken out.

  $ sed -i '/^  - id: lgsco/,/^  - id: phso/{/verify: yes/d}; s/^    top: yes$/    address: PO Box 100, London\n&/' procedures/health-gb.yaml
  $ klag save
  Saved: organisation.yaml, procedures/health-gb.yaml

Registered
----------

  $ klag new --channel phone --unit home-care --received 2026-03-02 \
  >     --name "Edith Marsh" --address "4 Mill Lane, Marford" --complainant service-user \
  >     --words "Nobody came on Saturday evening, and I could not get out of my chair." \
  >     --category missed-visit --severity moderate
  K-2026-0001: registered. It is received, level 1.
  Deadline: 2026-03-05 (Thursday), in 3 days: acknowledgement
  Deadline: 2026-09-01 (Tuesday), in 183 days: signed answer, outer limit
  Next: klag acknowledge 1, klag assign 1, klag plan 1
  Tell the person now:
    - Thank you for telling us. You will not be treated any worse for it.
    - You will have an acknowledgement within three working days.
    - We would like to discuss with you how we deal with your complaint and how long it will take. When would suit you?
    - You can have help with making your complaint, and we can tell you where.
    - If you are not satisfied with our answer, you can go to the ombudsman.

The day of receipt is the first day of the six months ("commencing on the day"), so that they end on the
day before the same date.

  $ klag due 1 --explain | sed -n '/signed answer/,$p'
  2026-09-01 (Tuesday), in 183 days · signed answer, outer limit (answer)
    runs from:  2026-03-02 (Monday), registered
    rule:       6 months commencing on the day from: received; until: answer or
                close
    source:     SI reg. 14: The Local Authority Social Services and National
                Health Service Complaints (England) Regulations 2009, SI 2009/309
                (verify: to be checked by the organisation)
    calendar:   England, The National Health Service Complaints (England)
                Regulations 2009 (SI 2009/309); safe reading
      2026-03-02  Monday   1–183  every day counts, until 2026-08-31 (Monday)
      2026-09-01  Tuesday    184
    result:  2026-09-01 (Tuesday)

Acknowledged, with a copy of the record
---------------------------------------

She rang: what she said is written down, and she has a copy of it. The letter does both; without it the
copy has to be recorded.

  $ export KLAG_NOW=2026-03-04T10:00+00:00
  $ klag acknowledge 1 --no-letter
  error: 'acknowledge' needs --record-copied (SI reg. 13)
  hint: Record it with --record-copied. To set the rule aside, add --override condition --reason …
  [4]
  $ klag acknowledge 1
  K-2026-0001: acknowledged. It is received, level 1.
  Deadline: 2026-03-18 (Wednesday), in 14 days: discussion of how it will be handled, and for how long
  Deadline: 2026-04-01 (Wednesday), in 28 days: news of how it is going
  Letter: cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt (post)
  Next: klag assign 1, klag plan 1, klag investigate 1
  $ sed -n '/This is how/,/Let us know/p' cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt
  This is how we wrote down what you told us:
  
      Nobody came on Saturday evening, and I could not get out of my
      chair.
  
  Is anything wrong or missing? Let us know, and we will put it right.

The period is agreed with her
-----------------------------

How it is handled and how long it takes is discussed; the date becomes a clock of its own.

  $ export KLAG_NOW=2026-03-06T10:00+00:00
  $ klag contact 1 --purpose dialogue --channel phone --note "She is content with six weeks."
  K-2026-0001: was in touch. It is received, level 1.
  Next: klag assign 1, klag plan 1, klag investigate 1
  $ klag assign 1 --as investigator --to tom.reed
  K-2026-0001: assigned. It is in handling, level 1.
  Next: klag assign 1, klag plan 1, klag investigate 1
  $ klag plan 1 --handling investigation --handler tom.reed --until 2026-04-17 --agreed
  K-2026-0001: told how it will be handled. It is in handling, level 1.
  Deadline: 2026-04-17 (Friday), in 42 days: answer within the agreed period
  Deadline: 2026-04-02 (Thursday), in 27 days: news of how it is going
  Letter: cases/2026/00/K-2026-0001/letters/02-plan.txt (post)
  Next: klag investigate 1, klag decide 1

Kept informed, and a longer period only as agreed
-------------------------------------------------

  $ export KLAG_NOW=2026-04-01T10:00+01:00
  $ klag inform 1 --told complainant --note "Both carers have been heard."
  K-2026-0001: informed. It is in handling, level 1.
  Deadline: 2026-04-29 (Wednesday), in 28 days: news of how it is going
  Next: klag investigate 1, klag decide 1
  $ export KLAG_NOW=2026-04-15T10:00+01:00
  $ klag extend 1 --clock promise --until 2026-05-08 --reason "The rota of that weekend is with the agency."
  error: 'extend' needs --agreed (SI reg. 14)
  hint: Record it with --agreed. To set the rule aside, add --override condition --reason …
  [4]
  $ klag extend 1 --clock promise --until 2026-05-08 --reason "The rota of that weekend is with the agency." --agreed
  K-2026-0001: new date. It is in handling, level 1.
  Deadline: 2026-05-08 (Friday), in 23 days: answer within the agreed period
  Deadline: 2026-05-13 (Wednesday), in 28 days: news of how it is going
  Letter: cases/2026/00/K-2026-0001/letters/03-delay.txt (post)
  Next: klag investigate 1, klag decide 1

Answered by the responsible person
----------------------------------

  $ export KLAG_NOW=2026-05-06T10:00+01:00
  $ klag investigate 1 --by tom.reed --findings "The agency had taken the visit off its list." --cause planning
  K-2026-0001: investigated. It is in handling, level 1.
  Next: klag investigate 1, klag decide 1
  $ klag action 1 --what "The agency confirms every weekend list by Friday noon." --owner tom.reed --until 2026-06-01
  K-2026-0001: measure recorded. It is in handling, level 1.
  Next: klag investigate 1, klag decide 1
  $ klag answer 1 --by ruth.dale --explanation "You should have had your visit."
  error: an issue of K-2026-0001 has no outcome yet
  hint: Decide first with 'klag decide 1 --outcome …'.
  [4]
  $ klag decide 1 --outcome upheld --remedies apology
  K-2026-0001: decided. It is in handling, level 1.
  Next: klag investigate 1, klag answer 1
  $ klag answer 1 --by ruth.dale --explanation "You should have had your visit."
  K-2026-0001: answered. It is answered, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/04-outcome.txt (post)
  Next: klag follow-up 1
  $ sed -n '/If you are not/,/www/p' cases/2026/00/K-2026-0001/letters/04-outcome.txt
  If you are not satisfied
  You can take your complaint to the Local Government and Social Care
  Ombudsman (LGSCO). Read more at www.lgo.org.uk.
  $ klag close 1
  K-2026-0001: closed. It is closed, level 1.

The Commission asks
-------------------

Twenty-eight days from the day after its request, in a closed case as well.

  $ export KLAG_NOW=2026-05-18T10:00+01:00
  $ klag external 1 --body cqc --step request --note "Summary of complaints about home care."
  K-2026-0001: followed at an outside body. It is closed, level 1.
  Deadline: 2026-06-15 (Monday), in 28 days: what the Commission asked for
  $ klag external 1 --body cqc --step supplied
  K-2026-0001: followed at an outside body. It is closed, level 1.

The short way
-------------

An oral complaint that is settled by the next working day is documented and done; later, or in writing,
the whole procedure holds.

  $ klag new --channel phone --unit home-care --received 2026-05-15 --name "Alan Pike" \
  >     --words "My carer was an hour late." --category late-visit -q
  K-2026-0002: registered. It is received, level 1.
  Deadline: 2026-05-20 (Wednesday), in 2 days: acknowledgement
  Deadline: 2026-11-13 (Friday), in 179 days: signed answer, outer limit
  $ klag answer 2 --solved --satisfied --explanation "We rang him, said sorry and moved the visit."
  K-2026-0002: answered. It is closed, level 1.
  $ klag new --channel phone --unit home-care --received 2026-05-14 --name "Joan Hill" \
  >     --words "Lunch was cold again." --category food -q
  K-2026-0003: registered. It is received, level 1.
  Deadline: 2026-05-19 (Tuesday), tomorrow: acknowledgement
  Deadline: 2026-11-13 (Friday), in 179 days: signed answer, outer limit
  $ klag answer 3 --solved --satisfied --explanation "We rang her."
  error: on the spot means by 2026-05-15; after that the whole procedure holds (SI reg. 8)
  hint: Register it without --solved, and handle it in full. To set the rule aside, add --override late-on-the-spot --reason …
  [4]
  $ klag new --channel letter --unit home-care --received 2026-05-18 --name "Hugh Lamb" \
  >     --words "The invoice is wrong." --category costs -q
  K-2026-0004: registered. It is received, level 1.
  Deadline: 2026-05-21 (Thursday), in 3 days: acknowledgement
  Deadline: 2026-11-17 (Tuesday), in 183 days: signed answer, outer limit
  $ klag answer 4 --solved --satisfied --explanation "We rang him."
  error: 'answer' needs --reason (SI reg. 8)
  hint: Record it with --reason. To set the rule aside, add --override condition --reason …
  [4]

Reported
--------

The year of the statutory report runs from April to March.

  $ klag report --from 2026-04-01 --to 2027-03-31 --internal --language en | sed -n -e '2,12p' -e '/^Outcomes/,/^$/p'
  The period has not ended; the figures are as of today.
    Working document: holds small numbers, not to be handed out
    Register: Marford Council
    Period: 2026-04-01 to 2027-03-31. It has not ended: all figures are so far.
    What is counted: all units, kinds and procedures
    Drawn up: 2026-05-18
    From the saved state: b9b9e60eba3f
  
  In short
    • Cases that came in: 3. Before: 1 (2025-04-01..2026-03-31).
    • Closed: 2. Open so far: 2.
    • Deadlines kept: 5 of 5, 100% (95 % range 57–100%).
  Outcomes of complaints closed, by issue
  Outcome            2026-04-01..2027-03-31  2025-04-01..2026-03-31
  upheld                                  1                       0  ████████████
  without a finding                       1                       0  ████████████
  
