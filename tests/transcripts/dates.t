Dates: reports that are owed, a day off that was added, the same thing again
============================================================================

  $ export KLAG_NOW=2026-12-01T09:00+01:00 KLAG_SEED=31 KLAG_USER=anna.berg
  $ klag init r --procedure social-se --organisation "Storsjö kommun" --language sv --time-zone Europe/Stockholm --unit Hemtjänsten --staff "Anna Berg" --email anna.berg@example.org --quiet
  $ cd r

Measures that were taken the last time
--------------------------------------

  $ klag new --channel phone --unit hemtjansten --kind complaint --category food --name "Sara Lund" --address "Storgatan 1" --words "Maten var kall." --quiet
  $ klag action 1 --what "Värmelådorna byts." --owner anna.berg --until 2026-12-15 --quiet
  $ export KLAG_NOW=2026-12-03T09:00+01:00
  $ klag new --channel phone --unit hemtjansten --kind complaint --category food --name "Nils Öst" --address "Storgatan 2" --words "Kall mat igen."
  $ klag new --channel phone --unit hemtjansten --kind complaint --name "Eva Väst" --address "Storgatan 3" --words "Ingen svarar i telefon." --quiet
  $ klag classify 3 --category food --severity minor
  $ klag classify 3 --category treatment --severity minor --quiet

What is due, and the reports that the procedure owes
----------------------------------------------------

  $ klag agenda --within 3d
  $ KLAG_NOW=2027-02-20T09:00+01:00 klag agenda --within 10d | tail -2

A closing day of our own
------------------------

A deadline stays as it was counted, until the register is told to count again:

  $ klag acknowledge 1 --quiet
  $ klag acknowledge 3 --quiet
  $ cat > calendars/SE.yaml <<'YAML'
  > extra:
  >   - {name: stängt för utbildning, dates: [2026-12-07]}
  > YAML
  $ klag save
  $ klag due 2
  $ klag reckon --dry-run
  $ klag reckon
  $ klag reckon
  $ klag due 2 --explain
  $ klag log 2
  $ klag check
