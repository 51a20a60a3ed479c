Rules that a procedure adds: roles, dates, what is in writing
=============================================================

  $ . "$TESTDIR/register.sh"
  $ sed -i -e '/{level: 1,/s/roles: \[\]/roles: [unit-manager], force: demanded/' \
  >     -e '/^independence:/a senior-investigator: {force: demanded, roles: [department-head], source: N09}' \
  >     -e '/^independence:/a late-complaint: {within: 12 months, source: Awb art. 9:8}' \
  >     -e '/^gates:/a \  - {kinds: [complaint], channels: [letter], events: [contact purpose=hearing], source: Awb art. 9:10}' \
  >     -e '/^clocks:/a \  - {id: visit, title: besök, from: [happened, received], until: [contact purpose=meeting], within: 10 days, source: X}' \
  >     procedures/ostersund-se.yaml
  $ echo '  - {id: lisa.fors, name: Lisa Fors, title: Vårdbiträde, unit: hemtjanst-norr}' >>organisation.yaml
  $ klag save
  Saved: organisation.yaml, procedures/ostersund-se.yaml

The role of the first level, where the procedure demands it of whoever handles the case (S05):

  $ registered "Ingen ringde."
  $ klag assign 1 --as handler --to lisa.fors
  error: level 1 is handled by unit-manager, which lisa.fors is not (O09)
  hint: Choose with --to: olle.dal, karin.norr. To set the rule aside, add --override role-of-the-level --reason …
  [4]
  $ klag plan 1 --handling dialogue --handler lisa.fors --until 2026-03-20
  error: level 1 is handled by unit-manager, which lisa.fors is not (O09)
  hint: Choose with --handler: olle.dal, karin.norr. To set the rule aside, add --override role-of-the-level --reason …
  [4]
  $ klag plan 1 --handling dialogue --handler olle.dal --until 2026-03-20 --quiet
  K-2026-0001: told how it will be handled. It is in handling, level 1.
  Deadline: 2026-03-20 (Friday), in 18 days: överenskommen tid
  Letter: cases/2026/00/K-2026-0001/letters/01-plan.txt (post)

Only somebody senior investigates (N09); what a colleague records for the one who was named is theirs:

  $ klag --by anna.berg investigate 1 --findings "Telefonen var trasig."
  error: anna.berg may not investigate: it takes one of department-head (N09)
  hint: Name somebody who may: 'klag assign 1 --as investigator --to …'. To set the rule aside, add --override senior-investigator --reason …
  [4]
  $ klag assign 1 --as investigator --to anna.berg
  error: anna.berg may not investigate: it takes one of department-head (N09)
  hint: Name somebody who may: 'klag assign 1 --as investigator --to …'. To set the rule aside, add --override senior-investigator --reason …
  [4]
  $ klag assign 1 --as investigator --to karin.norr --quiet
  K-2026-0001: assigned. It is in handling, level 1.
  $ klag --by anna.berg investigate 1 --findings "Telefonen var trasig." --quiet
  K-2026-0001: investigated. It is in handling, level 1.

Another date for a measure needs a reason:

  $ klag action 1 --what "Ny telefon" --owner olle.dal --until 2026-03-09 --quiet
  K-2026-0001: measure recorded. It is in handling, level 1.
  $ klag action 1 --action 1 --until 2026-03-16
  error: --reason is missing
  hint: Give it with --reason.
  [2]
  $ klag action 1 --action 1 --until 2026-03-16 --reason "Leveransen dröjer." --quiet
  K-2026-0001: measure recorded. It is in handling, level 1.

When it happened: a deadline may run from that day, and a complaint may come late. It is taken all the same:

  $ klag due 1 | grep besök
  2026-03-12 (Thursday), in 10 days · besök (visit)
  $ klag edit 1 --happened 2026-02-27 --quiet
  happened: 2026-02-27
  K-2026-0001: corrected. It is in handling, level 1.
  Deadline: 2026-03-09 (Monday), in 7 days: besök
  $ klag due 1 --explain | sed -n '/besök/,/rule/p'
  2026-03-09 (Monday), in 7 days · besök (visit)
    runs from:  2026-02-27 (Friday), when what it is about happened
    rule:       10 days from: happened or received; until: contact purpose=meeting
  $ klag edit 1 --happened 2026-03-03
  error: it cannot have happened on 2026-03-03 and come in on 2026-03-02
  hint: Give another date with --happened.
  [4]
  $ klag new --channel letter --unit hemtjanst-norr --name "Rut Alm" --address "Ågatan 1, 831 00 Storsjö" \
  >     --words "Förra året kom ingen." --happened 2025-02-01 2>&1 | grep hint
  hint: It happened on 2025-02-01, more than 12 months before it came in: say whether it can still be looked into, and tell the person (Awb art. 9:8).

What closing demands of letters alone; the refusal names the command:

  $ klag plan 2 --handling dialogue --handler olle.dal --until 2026-03-20 --quiet
  K-2026-0002: told how it will be handled. It is in handling, level 1.
  Deadline: 2026-03-20 (Friday), in 18 days: överenskommen tid
  Letter: cases/2026/00/K-2026-0002/letters/01-plan.txt (post)
  $ klag answer 2 --explanation "Förlåt." --quiet
  K-2026-0002: answered. It is answered, level 1.
  Letter: cases/2026/00/K-2026-0002/letters/02-outcome.txt (post)
  $ klag follow-up 2 --satisfied-outcome yes --quiet
  K-2026-0002: followed up. It is answered, level 1.
  $ klag close 2
  error: K-2026-0002 cannot be closed yet: 'contact purpose=hearing' has not been recorded (Awb art. 9:10)
  hint: Record it with 'klag contact 2 --purpose hearing'. To set the rule aside, add --override closing-demand --reason …
  [4]
  $ klag contact 2 --purpose hearing --note "Vi sågs." --quiet
  K-2026-0002: was in touch. It is answered, level 1.
  $ klag close 2 --quiet
  K-2026-0002: closed. It is closed, level 1.

How far a deadline may be extended is judged by the rule that it began under, also after a change:

  $ sed -i '/^  - id: promise/,/^ *source/s/extendable: yes/extendable: yes\n    longest-extension: 1 week/' procedures/ostersund-se.yaml
  $ klag save
  Saved: procedures/ostersund-se.yaml
  $ klag extend 1 --clock promise --until 2026-04-20 --reason "Vi väntar på leverantören." --quiet
  K-2026-0001: new date. It is in handling, level 1.
  Deadline: 2026-04-20 (Monday), in 49 days: överenskommen tid
  Letter: cases/2026/00/K-2026-0001/letters/02-delay.txt (post)
  $ registered "Ingen ringde igen."
  $ klag plan 3 --handling dialogue --handler olle.dal --until 2026-03-20 --quiet
  K-2026-0003: told how it will be handled. It is in handling, level 1.
  Deadline: 2026-03-20 (Friday), in 18 days: överenskommen tid
  Letter: cases/2026/00/K-2026-0003/letters/01-plan.txt (post)
  $ klag extend 3 --clock promise --until 2026-04-20 --reason "Vi väntar."
  error: 'promise' may be extended to 2026-03-27 at the most (O04)
  hint: Give an earlier date with --until. To set the rule aside, add --override extension-too-long --reason …
  [4]

What an outside body asked for goes on at the next level:

  $ klag external 3 --body ivo --step request --until 2026-05-04 --note "Yttrande begärs." --quiet
  K-2026-0003: followed at an outside body. It is in handling, level 1.
  Deadline: 2026-05-04 (Monday), in 63 days: svar till myndigheten
  $ klag escalate 3 --ground overdue --to karin.norr --reason "Ingen svarar." --quiet
  K-2026-0003: escalated. It is in handling, level 2.
  Deadline: 2026-03-16 (Monday), in 14 days: nytt besked om vem som handlägger och hur lång tid det tar
  Letter: cases/2026/00/K-2026-0003/letters/02-escalation.txt (post)
  $ klag due 3
  2026-03-12 (Thursday), no longer runs · besök (visit)
  2026-03-16 (Monday), done 2026-03-02 · besked om vem som handlägger och hur
    lång tid det tar (plan)
  2026-03-20 (Friday), no longer runs · överenskommen tid (promise)
  2026-05-04 (Monday), in 63 days · svar till myndigheten (body-request)
  2026-03-16 (Monday), in 14 days · nytt besked om vem som handlägger och hur
    lång tid det tar (plan-again)
