Procedures: list, show, check, explain, compare
===============================================

Without a register
------------------

The procedures that klag ships can be read anywhere.

  $ klag procedure list | grep -E 'Name|ostersund-se'
  Name              From     Country  To verify  Title
  ostersund-se      shipped  SE               7  Klagomål, förslag och beröm
  $ klag procedure list --json | grep -A 2 '"name": "ostersund-se"'
        "name": "ostersund-se",
        "from": "shipped",
        "country": "SE",
  $ klag procedure show ostersund-se | head -8
  ostersund-se: Klagomål, förslag och beröm
    from:       shipped
    country:    SE
    calendar:   SE
    language:   sv
    to verify:  * (glob)
  
  What may come in
  $ klag procedure show ostresund-se
  error: there is no procedure 'ostresund-se'
  hint: Did you mean ostersund-se?
  [5]
  $ klag procedure
  error: VERB is missing
  hint: Usage: klag procedure VERB [NAME...] [options]
  [2]
  $ klag procedure show
  error: which procedure?
  hint: 'klag procedure list' has their names.
  [2]
  $ klag procedure list all
  error: 'all' is one word too many
  hint: See 'klag help procedure'.
  [2]
  $ klag procedure show ostersund-se --period 2026-H1
  error: 'klag procedure show' has no option --period
  hint: See 'klag help procedure'.
  [2]

A procedure of one's own, in a file:

  $ cat >small.yaml <<'END'
  > format: 1
  > name: small
  > title: Klagomål
  > country: SE
  > calendar: SE
  > language: sv
  > sources: {X: The rules of an office that does not exist}
  > kinds:
  >   - {id: complaint, title: klagomål, source: X01}
  >   - {id: praise, title: beröm, source: X01}
  > channels:
  >   - {id: phone, title: telefon, source: X02}
  >   - {id: letter, title: brev, source: X02}
  > anonymous: {allowed: yes, channels: [letter], source: X03}
  > levels:
  >   - {level: 1, title: enheten, roles: [], duty: yes, source: X04}
  >   - {level: 2, title: chefen, roles: [department-head], duty: yes, other-person: yes, source: X04}
  > bodies:
  >   - {id: ombudsman, title: Ombudsmannen, verify: yes, top: yes, source: X05}
  > clocks:
  >   - id: answer
  >     title: svar
  >     from: [received, escalate]
  >     until: [answer, close]
  >     within: 4 weeks
  >     kinds: [complaint]
  >     tells-person: yes
  >     extendable: yes
  >     longest-extension: 4 weeks
  >     further-extensions: agreed
  >     source: X06
  >     verify: yes
  >   - {id: promise, title: lovat datum, from: [plan], until: [answer], within: promised, anonymous: no, source: X07}
  >   - {id: to-archive, title: till arkivet, from: [close], until: [handover], within: 1 week, survives-closing: yes, source: X08}
  > gates:
  >   - {kinds: [complaint], demands: [answered, satisfaction], source: X09}
  > conditions:
  >   - {act: plan, needs: [orally], kinds: [complaint], source: X10}
  > reports:
  >   - {id: board, title: rapport till nämnden, every: half-year, within: 2 months, source: X11}
  > handover: {to: [archive], source: X08}
  > END
  $ klag procedure show ./small.yaml
  small: Klagomål
    from:       file
    country:    SE
    calendar:   SE
    language:   sv
    to verify:  2
  
  What may come in
    kinds:      complaint (klagomål), praise (beröm)
    channels:   phone (telefon), letter (brev)
    anonymous:  allowed by: letter; X03
  
  Levels
  1 enheten
    when asked for:  a duty
    source:          X04
  2 chefen
    roles:           department-head
    when asked for:  a duty
    handled by:      nobody who had it at a lower level
    source:          X04
  
  Deadlines
  answer: svar
    rule:             4 weeks from: received, escalate; until: answer, close
    holds for:        kinds complaint
    notice of delay:  before the date
    may be extended:  by at most 4 weeks; a second time only if the person agrees
    source:           X06 (verify: to be checked by the organisation)
  promise: lovat datum
    rule:       by the date told at: plan; until: answer
    holds for:  not anonymous
    source:     X07
  to-archive: till arkivet
    rule:           1 week from: close; until: handover
    after closing:  goes on
    source:         X08
  
  What closing demands
    complaint:  answered, satisfaction; X09
  
  What is recorded with an act
    plan:  orally; kinds complaint; X10
  
  Other rules
    on the spot:                allowed
    independence:               none
    serious to a manager:       none
    an outcome for each issue:  not demanded
    closed cases go to:         archive; X08
  
  Reports owed
    board:  every half-year; within 2 months; X11
  
  Outside bodies
    ombudsman:  Ombudsmannen; top; X05 (verify: to be checked by the organisation)
  
  Sources
    X:  The rules of an office that does not exist
  $ klag procedure explain small.yaml
  The life of a case of kind complaint under small
  
  received, level 1: enheten
  ├─ new                      starts answer (4 weeks)
  ├─ acknowledge              letter: acknowledgement
  ├─ assign as=handler        → in handling
  ├─ plan                     starts promise (the date told; not anonymous)
  │                           letter: plan
  │                           needs orally
  │                           → in handling
  ├─ investigate              → in handling
  ├─ extend                   letter: delay
  ├─ answer solved=yes        ends answer, promise
  │                           letter: outcome
  │                           → closed
  ├─ forward outside=yes      letter: forwarding
  │                           → forwarded
  ├─ refer                    → closed
  ├─ escalate                 starts answer (4 weeks)
  │                           letter: escalation
  │                           → the next level
  ├─ withdraw                 → closed
  └─ void                     → void
  
  in handling, level 1: enheten
  └─ answer                   ends answer, promise
                              letter: outcome
                              → answered
  
  in handling, level 2: chefen
  ├─ plan                     starts promise (the date told; not anonymous)
  │                           letter: plan
  │                           needs orally
  ├─ answer solved=yes        ends answer, promise
  │                           letter: outcome
  │                           → closed
  └─ answer                   ends answer, promise
                              letter: outcome
                              → answered
  
  answered
  └─ close                    starts to-archive (1 week)
                              ends answer
                              → closed
  
  forwarded
  ├─ confirm                  → closed
  └─ return                   → received
  
  closed
  ├─ handover                 ends to-archive
  └─ reopen                   → in handling
  
  Closing demands: answered, satisfaction.
  A case that is closed or goes to the next level loses its other deadlines,
    save those that survive it.
  A closed case is handed over to: archive.
  A report is owed within 2 months after each period: rapport till nämnden.
  $ klag procedure explain small.yaml --kind praise
  The life of a case of kind praise under small
  
  received, level 1: enheten
  ├─ new
  ├─ acknowledge              letter: acknowledgement
  ├─ assign as=handler        → in handling
  ├─ plan                     starts promise (the date told; not anonymous)
  │                           letter: plan
  │                           → in handling
  ├─ investigate              → in handling
  ├─ extend                   letter: delay
  ├─ answer solved=yes        ends promise
  │                           letter: praise
  │                           → closed
  ├─ answer                   ends promise
  │                           letter: praise
  │                           → closed
  ├─ forward outside=yes      letter: forwarding
  │                           → forwarded
  ├─ refer                    → closed
  ├─ withdraw                 → closed
  └─ void                     → void
  
  forwarded
  ├─ confirm                  → closed
  └─ return                   → received
  
  closed
  ├─ handover                 ends to-archive
  └─ reopen                   → in handling
  
  Closing demands nothing.
  A case that is closed or goes to the next level loses its other deadlines,
    save those that survive it.
  A closed case is handed over to: archive.
  A report is owed within 2 months after each period: rapport till nämnden.
  $ klag procedure explain small.yaml --kind question
  error: this procedure has no kind 'question'
  hint: Possible are: complaint, praise.
  [2]
  $ klag procedure explain small.yaml | awk 'length > 90' | wc -l
  0
  $ klag procedure explain small.yaml --json | head -12
  {
    "schema": 1,
    "procedure": "small",
    "kind": "complaint",
    "stages": [
      {
        "status": "received",
        "level": 1,
        "acts": [
          {
            "act": "new",
            "to": null,

Check says everything at once, and what would never work:

  $ klag procedure check small.yaml
  small.yaml:40:5: nobody gets this report
    Say who does: 'to: [committee]'.
  1 finding.
  [1]
  $ sed -e 's/within: 4 weeks/within: 28/' -e 's/from: \[close\]/from: [reopen]/' \
  >     -e 's/survives-closing: yes, //' -e 's/needs: \[orally\]/needs: [told=unit]/' \
  >     -e 's/, source: X11//' small.yaml >broken.yaml
  $ klag procedure check broken.yaml
  broken.yaml:25:13: this is not a length of time
    Write it as '10 working days', '48 hours', '6 weeks', '6 months commencing on the day' or '5 working days before the day'.
  broken.yaml:34:66: nothing ends this clock: it stops when the case closes
    Add 'survives-closing: yes', or name another act.
  broken.yaml:38:25: 'plan' records no 'told=unit'
    Its facts are listed by 'klag help plan'.
  broken.yaml:40:5: nobody gets this report
    Say who does: 'to: [committee]'.
  broken.yaml:40:5: this rule names no source
    Add 'source:' with the place that it comes from, or write 'source: own rule, decided 2026-01-01'.
  5 findings.
  [1]
  $ klag procedure check broken.yaml --json
  {
    "schema": 1,
    "file": "broken.yaml",
    "to-verify": 0,
    "findings": [
      {
        "where": "broken.yaml:25:13",
        "message": "this is not a length of time",
        "hint": "Write it as '10 working days', '48 hours', '6 weeks', '6 months commencing on the day' or '5 working days before the day'.",
        "harmless": false
      },
      {
        "where": "broken.yaml:34:66",
        "message": "nothing ends this clock: it stops when the case closes",
        "hint": "Add 'survives-closing: yes', or name another act.",
        "harmless": false
      },
      {
        "where": "broken.yaml:38:25",
        "message": "'plan' records no 'told=unit'",
        "hint": "Its facts are listed by 'klag help plan'.",
        "harmless": false
      },
      {
        "where": "broken.yaml:40:5",
        "message": "nobody gets this report",
        "hint": "Say who does: 'to: [committee]'.",
        "harmless": false
      },
      {
        "where": "broken.yaml:40:5",
        "message": "this rule names no source",
        "hint": "Add 'source:' with the place that it comes from, or write 'source: own rule, decided 2026-01-01'.",
        "harmless": false
      }
    ]
  }
  [1]
  $ sed 's/, source: X11//' small.yaml >unsourced.yaml
  $ klag procedure check unsourced.yaml
  unsourced.yaml:40:5: nobody gets this report
    Say who does: 'to: [committee]'.
  unsourced.yaml:40:5: this rule names no source
    Add 'source:' with the place that it comes from, or write 'source: own rule, decided 2026-01-01'.
  2 findings.
  [1]
  $ klag procedure check nowhere.yaml
  */nowhere.yaml: error: cannot be opened: No such file or directory (glob)
  [2]
  $ printf 'a: [1\n' >broken.yaml
  $ klag procedure check broken.yaml
  broken.yaml:1:5: a colon is missing after this key
    Between { and }, put text that contains a comma in double quotes.
  1 finding.
  [1]

Comparing needs cases:

  $ klag procedure compare ostersund-se small.yaml
  error: there is no register in * (glob)
  hint: Go to the register's folder, name it with -C, or make one with 'klag init DIR --procedure NAME'.
  [5]

In a register
-------------

  $ . "$TESTDIR/register.sh"
  $ klag procedure list | grep ostersund-se
  ostersund-se      register  SE               7  Klagomål, förslag och beröm
  ostersund-se      shipped   SE               7  Klagomål, förslag och beröm
  $ registered "Maten var kall."
  $ registered "Ingen kom."
  $ KLAG_NOW=2026-03-10T09:00+01:00 klag plan 1 --handling dialogue --until 2026-03-20 --quiet
  K-2026-0001: told how it will be handled. It is in handling, level 1.
  Deadline: 2026-03-20 (Friday), in 10 days: överenskommen tid
  Letter: cases/2026/00/K-2026-0001/letters/01-plan.txt (post)
  $ export KLAG_NOW=2026-04-15T09:00+02:00

What if the person had to hear from us within three days?

  $ sed 's/within: 10 working days/within: 3 days/' procedures/ostersund-se.yaml >../quick.yaml
  $ klag procedure compare ostersund-se ../quick.yaml --period 2026-H1
  half-year 2026-H1, 2026-01-01 to 2026-06-30
    A:  ostersund-se: Klagomål, förslag och beröm (as recorded)
    B:  ostersund-se: Klagomål, förslag och beröm (reckoned anew, file)
  
  Deadline  A in time  A late  A to come  B in time  B late  B to come
  plan              1       1          0          0       2          0
  promise           0       1          0          0       1          0
  
  Cases that were late
    cases in all:        2
    late under A alone:  0
    late under B alone:  0
    late under both:     2
    K-2026-0001  A: promise; B: plan, promise
    K-2026-0002  A: plan; B: plan
  
  Rules that differ
  clocks plan
    A:  10 working days from received until plan, answer; kinds complaint; levels
        1; not anonymous; tells-person
    B:  3 days from received until plan, answer; kinds complaint; levels 1; not
        anonymous; tells-person
  clocks plan-again
    A:  10 working days from escalate until plan, answer; kinds complaint; levels
        2, 3; not anonymous; tells-person
    B:  3 days from escalate until plan, answer; kinds complaint; levels 2, 3; not
        anonymous; tells-person
  $ klag procedure compare ostersund-se ../quick.yaml --period 2026-H1 --json | head -32
  {
    "schema": 1,
    "period": "2026-H1",
    "first": {
      "name": "ostersund-se",
      "from": "register"
    },
    "second": {
      "name": "ostersund-se",
      "from": "file"
    },
    "cases": 2,
    "unknown-kind": 0,
    "unknown-level": 0,
    "clocks": [
      {
        "clock": "plan",
        "first": {
          "in-time": 1,
          "late": 1,
          "not-yet-due": 0,
          "set-aside": 0
        },
        "second": {
          "in-time": 0,
          "late": 2,
          "not-yet-due": 0,
          "set-aside": 0
        }
      },
      {
        "clock": "promise",
  $ klag procedure compare ostersund-se ../quick.yaml --period 2025
  year 2025, 2025-01-01 to 2025-12-31
    A:  ostersund-se: Klagomål, förslag och beröm (as recorded)
    B:  ostersund-se: Klagomål, förslag och beröm (reckoned anew, file)
    No case that was received in this period is handled under ostersund-se.
  
  Rules that differ
  clocks plan
    A:  10 working days from received until plan, answer; kinds complaint; levels
        1; not anonymous; tells-person
    B:  3 days from received until plan, answer; kinds complaint; levels 1; not
        anonymous; tells-person
  clocks plan-again
    A:  10 working days from escalate until plan, answer; kinds complaint; levels
        2, 3; not anonymous; tells-person
    B:  3 days from escalate until plan, answer; kinds complaint; levels 2, 3; not
        anonymous; tells-person
  $ klag procedure compare ostersund-se ostersund-se --period 2026-H1 | tail -2
  Rules that differ
    None.
  $ klag procedure compare ostersund-se
  error: which two procedures?
  hint: 'klag procedure list' has their names.
  [2]

Changing the procedure in force
-------------------------------

What an open case still uses stays:

  $ echo '  - {id: ulla.rask, name: Ulla Rask, title: Nämndsekreterare, unit: omsorg, roles: [committee]}' >>organisation.yaml
  $ klag save
  Saved: organisation.yaml
  $ klag escalate 2 --ground overdue --to karin.norr --reason "Ingen hör av sig." --no-letter --quiet >/dev/null
  $ klag escalate 2 --ground overdue --to ulla.rask --reason "Ingen hör av sig." --quiet
  K-2026-0002: escalated. It is in handling, level 3.
  Deadline: 2026-04-29 (Wednesday), in 14 days: nytt besked om vem som handlägger och hur lång tid det tar
  Letter: cases/2026/00/K-2026-0002/letters/01-escalation.txt (post)
  $ sed -i '/{level: 3,/d; s/levels: \[2, 3\]/levels: [2]/' procedures/ostersund-se.yaml
  $ klag save
  error: procedures/ostersund-se.yaml drops what open cases still use: K-2026-0002 (level 3)
  hint: Keep the level or clock until these cases are closed.
  [4]
  $ git checkout --quiet procedures/ostersund-se.yaml

Dates that were told stay, whatever the new term says:

  $ sed -i 's/within: 10 working days/within: 5 working days/' procedures/ostersund-se.yaml
  $ klag save
  Saved: procedures/ostersund-se.yaml
  These deadlines keep the dates that were told: K-2026-0002 (clock plan-again). 'klag reckon' moves dates for days off alone; 'klag extend' moves one.
  $ klag due 2
  2026-03-16 (Monday), no longer runs, its date had passed · besked om vem som
    handlägger och hur lång tid det tar (plan)
  2026-04-29 (Wednesday), no longer runs · nytt besked om vem som handlägger och
    hur lång tid det tar (plan-again)
  2026-04-29 (Wednesday), in 14 days · nytt besked om vem som handlägger och hur
    lång tid det tar (plan-again-2)
