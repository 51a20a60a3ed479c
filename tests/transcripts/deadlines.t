Why a deadline is what it is
============================

  $ . "$TESTDIR/register.sh"
  $ registered "Maten är kall." --category food
  $ registered "Maten är kall igen." --category food

What was told late is late
--------------------------

  $ klag plan 1 --handling direct --handler olle.dal --until 2026-03-20 --quiet
  K-2026-0001: told how it will be handled. It is in handling, level 1.
  Deadline: 2026-03-20 (Friday), in 18 days: överenskommen tid
  Letter: cases/2026/00/K-2026-0001/letters/01-plan.txt (post)
  $ export KLAG_NOW=2026-03-23T09:00+01:00
  $ klag extend 1 --until 2026-04-10 --late --told person-complained-about --reason "Kocken är sjuk." --quiet
  K-2026-0001: new date. It is in handling, level 1.
  Deadline: 2026-04-10 (Friday), in 18 days: överenskommen tid
  Letter: cases/2026/00/K-2026-0001/letters/02-delay.txt (post)
  $ klag due 1
  2026-03-16 (Monday), done 2026-03-02 · besked om vem som handlägger och hur
    lång tid det tar (plan)
  2026-04-10 (Friday), in 18 days, late · överenskommen tid (promise); first due
    2026-03-20, told late on 2026-03-23
  $ export KLAG_NOW=2026-03-25T09:00+01:00
  $ klag decide 1 --outcome upheld --quiet
  K-2026-0001: decided. It is in handling, level 1.
  $ klag answer 1 --explanation "Vi har bytt vagn." --no-letter --quiet
  K-2026-0001: answered. It is answered, level 1.
  $ klag due 1 --explain | sed -n '/^2026-04-10/,$p'
  2026-04-10 (Friday), late: done 2026-03-25 · överenskommen tid (promise);
    first due 2026-03-20, told late on 2026-03-23
    runs from:  2026-03-02 09:00 (Monday), told how it will be handled
    rule:       by the date told at: plan; until: answer
    source:     O04: Kommungemensamma rutiner för klagomålshantering, Östersunds
                kommun, KLG 2004-06-03
    result:  2026-03-20 (Friday)
    2026-03-23, new date, told late: now due 2026-04-10 (Friday), before
    2026-03-20 (Friday) (Anna Berg)
    told: person complained about
    Reason: Kocken är sjuk.
    2026-03-25, answered: done, late (Anna Berg)
  $ klag due 1 --explain --json | grep -A12 '"binding": "2026-03-20"'
        "binding": "2026-03-20",
        "told-late": "2026-03-23T09:00+01:00",
        "extendable-until": null,
        "extensions": [
          {
            "on": "2026-03-23T09:00+01:00",
            "by": "anna.berg",
            "due": "2026-04-10",
            "late": true,
            "told": [
              "person-complained-about"
            ],
            "agreed": false,
  $ klag show 1 --json | grep -A4 '"binding": "2026-03-20"'
        "binding": "2026-03-20",
        "told-late": "2026-03-23T09:00+01:00",
        "late": true,
        "state": "met",
        "met": "2026-03-25T09:00+01:00"
  $ klag show 1 | sed -n '/^Deadlines/,/^$/p'
  Deadlines
    2026-03-16 (Monday)  done 2026-03-02        besked om vem som handlägger och
                                                hur lång tid det tar
    2026-04-10 (Friday)  late: done 2026-03-25  överenskommen tid (first due
                                                2026-03-20, told late on
                                                2026-03-23)
  

The rule is changed, and a day off is added
-------------------------------------------

  $ export KLAG_NOW=2026-03-03T09:00+01:00
  $ sed -i 's/within: 10 working days/within: 5 working days/' procedures/ostersund-se.yaml
  $ cat > calendars/SE.yaml <<'YAML'
  > extra:
  >   - {name: stängt, date: 2026-03-12}
  > YAML
  $ klag save
  Saved: calendars/SE.yaml, procedures/ostersund-se.yaml
  These deadlines keep the dates that were told: K-2026-0002 (clock plan). 'klag reckon' moves dates for days off alone; 'klag extend' moves one.
  $ klag due 2 --explain
  2026-03-16 (Monday), in 13 days · besked om vem som handlägger och hur lång
    tid det tar (plan)
    runs from:  2026-03-02 (Monday), registered
    rule:       10 working days from: received; until: plan or answer
    source:     O01: Kommungemensamma rutiner för klagomålshantering, Östersunds
                kommun, KLG 2004-06-03
    calendar:   Sverige, lag (1930:173) § 2
      2026-03-02  Monday         the day itself does not count
      2026-03-03  Tuesday     1
      2026-03-04  Wednesday   2
      2026-03-05  Thursday    3
      2026-03-06  Friday      4
      2026-03-07  Saturday       Saturday, does not count
      2026-03-08  Sunday         Sunday, does not count
      2026-03-09  Monday      5
      2026-03-10  Tuesday     6
      2026-03-11  Wednesday   7
      2026-03-12  Thursday    8
      2026-03-13  Friday      9
      2026-03-14  Saturday       Saturday, does not count
      2026-03-15  Sunday         Sunday, does not count
      2026-03-16  Monday     10
    result:  2026-03-16 (Monday)
    The rule now says 5 working days; dates that were told stay.
    2026-03-12 (Thursday) is off by now (stängt).
    Counted with the days off of today it would be 2026-03-17 (Tuesday): 'klag
    reckon 2' moves it.
  $ klag reckon 2
  K-2026-0002: besked om vem som handlägger och hur lång tid det tar: 2026-03-17 (Tuesday), before 2026-03-16 (Monday)

It was a mistake
----------------

A date moves back only when somebody says so: the person may have read the later one.

  $ echo "extra: []" > calendars/SE.yaml
  $ klag save --quiet
  Saved: calendars/SE.yaml
  $ klag reckon
  K-2026-0002: besked om vem som handlägger och hur lång tid det tar: stays 2026-03-17 (Tuesday); counting gives 2026-03-16 (Monday)
  hint: A person may know the later date. 'klag reckon --earlier' moves dates back too, after a day off that was none.
  No date moves.
  $ klag reckon --json
  {
    "schema": 1,
    "moved": [],
    "staying": [
      {
        "number": "K-2026-0002",
        "clock": "plan",
        "due": "2026-03-17",
        "counted": "2026-03-16"
      }
    ]
  }
  hint: A person may know the later date. 'klag reckon --earlier' moves dates back too, after a day off that was none.
  No date moves.
  $ klag reckon 2 --earlier
  K-2026-0002: besked om vem som handlägger och hur lång tid det tar: 2026-03-16 (Monday), before 2026-03-17 (Tuesday)
  $ klag due 2 --explain | sed -n '/result/,$p'
    result:  2026-03-16 (Monday)
    The rule now says 5 working days; dates that were told stay.
    2026-03-03, dates reckoned anew: now due 2026-03-17 (Tuesday), before
    2026-03-16 (Monday) (Anna Berg)
    2026-03-03, dates reckoned anew: now due 2026-03-16 (Monday), before
    2026-03-17 (Tuesday) (Anna Berg)
  $ klag reckon
  No date moves.
