Dates: reports that are owed, a day off that was added, the same thing again
============================================================================

  $ export KLAG_NOW=2026-12-01T09:00+01:00 KLAG_SEED=31 KLAG_USER=anna.berg
  $ klag init r --procedure social-se --organisation "Storsjö kommun" --language sv --time-zone Europe/Stockholm \
  >     --unit hemtjansten --unit-name Hemtjänsten --staff anna.berg --staff-name "Anna Berg" --staff-title Utredare \
  >     --e-mail anna.berg@example.org --quiet
  Made the register r.
  $ cd r

Measures that were taken the last time
--------------------------------------

  $ klag new --channel phone --unit hemtjansten --kind complaint --category food --name "Sara Lund" --address "Storgatan 1" --words "Maten var kall." --quiet
  K-2026-0001: registered. It is received, level 1.
  Deadline: 2026-12-03 (Thursday), in 2 days: bekräftelse
  Deadline: 2026-12-29 (Tuesday), in 28 days: svar till den som klagat
  $ klag action 1 --what "Värmelådorna byts." --owner anna.berg --until 2026-12-15 --quiet
  K-2026-0001: measure recorded. It is received, level 1.
  $ export KLAG_NOW=2026-12-03T09:00+01:00
  $ klag new --channel phone --unit hemtjansten --kind complaint --category food --name "Nils Öst" --address "Storgatan 2" --words "Kall mat igen."
  K-2026-0002: registered. It is received, level 1.
  Deadline: 2026-12-07 (Monday), in 4 days: bekräftelse
  Deadline: 2027-01-04 (Monday), in 32 days: svar till den som klagat
  warning: the same came up in this unit once in the last 12 months: K-2026-0001
    K-2026-0001, 2026-12-01, received
      measure 1 (not done yet): Värmelådorna byts.
  Next: klag acknowledge 2, klag assign 2, klag plan 2
  Tell the person now:
    - Tack för att du hör av dig. Det hjälper oss att bli bättre, och det får inga negativa följder för dig.
    - Enhetschefen för den enhet som det gäller tar hand om ditt klagomål.
    - Du får en bekräftelse från oss, och ett svar när vi har undersökt vad som har hänt.
    - Du är välkommen till ett personligt möte, och vi hjälper dig gärna att skriva ner klagomålet.
    - Om du inte är nöjd med hur vi handlägger klagomålet tar SAS eller MAS över.
  $ klag new --channel phone --unit hemtjansten --kind complaint --name "Eva Väst" --address "Storgatan 3" --words "Ingen svarar i telefon." --quiet
  K-2026-0003: registered. It is received, level 1.
  Deadline: 2026-12-07 (Monday), in 4 days: bekräftelse
  Deadline: 2027-01-04 (Monday), in 32 days: svar till den som klagat
  $ klag classify 3 --category food --severity minor
  K-2026-0003: classified. It is received, level 1.
  warning: the same came up in this unit 2 times in the last 12 months: K-2026-0001, K-2026-0002
    K-2026-0001, 2026-12-01, received
      measure 1 (not done yet): Värmelådorna byts.
    K-2026-0002, 2026-12-03, received
  Next: klag acknowledge 3, klag assign 3, klag plan 3
  $ klag classify 3 --category food --severity serious --quiet
  K-2026-0003: classified. It is received, level 1.
  warning: the same came up in this unit 2 times in the last 12 months: K-2026-0001, K-2026-0002
  $ klag classify 3 --category food --severity minor --json | grep -A3 repeats
    "repeats": [
      "K-2026-0001",
      "K-2026-0002"
    ],
  $ klag classify 3 --category treatment --severity minor --quiet
  K-2026-0003: classified. It is received, level 1.

What is due, and the reports that the procedure owes
----------------------------------------------------

  $ klag agenda --within 3d
  2026-12-03 (Thursday), today
    K-2026-0001  Anna Berg  bekräftelse  klag acknowledge 1
  2026-12-07 (Monday), in 4 days
    K-2026-0002  Anna Berg  bekräftelse  klag acknowledge 2
    K-2026-0003  Anna Berg  bekräftelse  klag acknowledge 3
  $ KLAG_NOW=2027-02-20T09:00+01:00 klag agenda --within 10d | tail -2
    report    rapport till Socialnämnden om klagomål och synpunkter
              klag report 2026-H2 --return sas-mas-se --deliver Socialnämnden

A closing day of our own
------------------------

A deadline stays as it was counted, until the register is told to count again:

  $ klag acknowledge 1 --quiet
  K-2026-0001: acknowledged. It is received, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt (post)
  $ klag acknowledge 3 --quiet
  K-2026-0003: acknowledged. It is received, level 1.
  Letter: cases/2026/00/K-2026-0003/letters/01-acknowledgement.txt (post)
  $ cat > calendars/SE.yaml <<'YAML'
  > extra:
  >   - {name: stängt för utbildning, date: 2026-12-07}
  > YAML
  $ klag save
  Saved: calendars/SE.yaml
  $ klag due 2
  2026-12-07 (Monday), in 4 days · bekräftelse (acknowledge)
  2027-01-04 (Monday), in 32 days · svar till den som klagat (answer)
  $ klag reckon --dry-run
  Nothing was saved (dry run).
  K-2026-0002: bekräftelse: 2026-12-08 (Tuesday), before 2026-12-07 (Monday)
  $ klag reckon
  K-2026-0002: bekräftelse: 2026-12-08 (Tuesday), before 2026-12-07 (Monday)
  $ klag reckon
  No date moves.
  $ klag due 2 --explain
  2026-12-08 (Tuesday), in 5 days · bekräftelse (acknowledge)
    runs from:  2026-12-03 (Thursday), registered
    rule:       2 working days from: received; until: acknowledge or answer
    source:     S08: Policy och rutiner för klagomålshantering, social sektor
                (verify: to be checked by the organisation)
    calendar:   Sverige, lag (1930:173) § 2
      2026-12-03  Thursday     the day itself does not count
      2026-12-04  Friday    1
      2026-12-05  Saturday     Saturday, does not count
      2026-12-06  Sunday       Sunday, does not count
      2026-12-07  Monday       stängt för utbildning, does not count
      2026-12-08  Tuesday   2
    result:  2026-12-08 (Tuesday)
    2026-12-03, dates reckoned anew: now due 2026-12-08 (Tuesday), before
    2026-12-07 (Monday) (Anna Berg)
  2027-01-04 (Monday), in 32 days · svar till den som klagat (answer)
    runs from:  2026-12-03 (Thursday), registered
    rule:       4 weeks from: received; until: answer or close
    source:     S16: Policy och rutiner för klagomålshantering, social sektor
                (verify: to be checked by the organisation)
    calendar:   Sverige, lag (1930:173) § 2
      2026-12-03  Thursday        the day itself does not count
      2026-12-04  Friday    1–27  every day counts, until 2026-12-30 (Wednesday)
      2026-12-31  Thursday    28  nyårsafton
      2027-01-01  Friday          nyårsdagen, no working day
      2027-01-02  Saturday        Saturday, no working day
      2027-01-03  Sunday          Sunday, no working day
      2027-01-04  Monday          the term ends on a working day
    result:  2027-01-04 (Monday)
  $ klag log 2
  2026-12-03 09:00  K-2026-0002: reckon · Anna Berg (fixed clock)
  2026-12-03 09:00  K-2026-0002: new · Anna Berg (fixed clock)
  $ klag check
  All is well; cases: 3.
