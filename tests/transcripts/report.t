The board report: editions, small numbers, languages, formats, returns
======================================================================

  $ . "$TESTDIR/register.sh"
  $ add() { n=$1; shift; for i in $(seq "$n"); do klag new --name "Sara Lund" --address "Storgatan 1" --words "Maten var kall." --quiet "$@" >/dev/null 2>&1; done; }
  $ add 9 --unit hemtjanst-norr --kind complaint --channel phone
  $ add 6 --unit hemtjanst-soder --kind complaint --channel letter
  $ add 2 --unit hemtjanst-soder --kind praise --channel phone
  $ export KLAG_NOW=2026-07-10T09:00+02:00

Small numbers
-------------

For the board a number from 1 to 4 is hidden, and so is another one from which it could be computed.
The total stays:

  $ klag report 2026-H1 --language en --previous 0 | sed -n '/^Figure/,/^$/p;/^New, by kind/,/^$/p;/^New, by unit/,/^$/p'

Nor can it be computed from the reports on March, on the quarter or on the year, which hide the same:

  $ for period in 2026-03 2026-Q1 2026-T1 2026-H1; do klag report $period --language en --previous 0 --format csv --table by-kind | tail -n +2; done

The working document shows everything, and says what it is:

  $ klag report 2026-H1 --language en --previous 0 --internal | sed -n '1,3p;/^New, by kind/,/^$/p'

A span of days gives totals only, and so does a period that has not ended:

  $ klag report --from 2026-02-01 --to 2026-03-15 --language en --previous 0 | sed -n '/^Cases$/,/^Deadlines/p;/leaves out/,/^$/p'
  $ klag report --year --language en 2026 | grep -A4 "leaves out"

A report on a part of the register can give away what the whole one hides:

  $ klag report 2026-H1 --unit hemtjanst-soder
  $ klag report 2026-H1 --unit hemtjanst-soder --internal --language en --previous 0 | sed -n '5p;/^+ new/p'
  $ klag report 2026-H1 --internal --public

Languages and comments
----------------------

The words are the register's own language unless --language names another:

  $ klag report 2026-H1 | head -6
  $ klag report 2026-H1 --language nl | sed -n '1,6p'
  $ printf '# Bemanning [public]\nVi har anställt två.\n\n# Internt\nInte för alla.\n' > ../comments.md
  $ klag report 2026-H1 --public --comments ../comments.md | grep -A3 -e Bemanning -e Internt

Formats
-------

  $ klag report 2026-H1 --language en --format csv --table flow | od -c | head -2
  $ for format in html xlsx pdf json markdown; do klag report 2026-H1 --format $format --output ../r.$format 2>/dev/null && head -c 15 ../r.$format | tr -d '\0' | head -1; done; true
  $ klag report 2026-H1 --format csv --table nothing
  $ klag report 2026-H1 --format xlsx --output ../again.xlsx --quiet && cmp ../r.xlsx ../again.xlsx
  $ klag report 2026-H1 --format html --output ../again.html --quiet && cmp ../r.html ../again.html
  $ grep -c -e 'http' -e '<script' ../r.html
  $ klag report 2026-H1 --previous 99

Returns that a law or an agreement asks for
-------------------------------------------

  $ klag report --return sas-mas-se --language en --previous 0 | sed -n '1,2p;/^Figure/,/^$/p' | head -12
  $ klag report --return annual-health-gb --language en 2026-H1
  $ klag report --return ko41a-gb --language en --previous 0 | head -5
  $ klag report --return nothing

klag lessons
------------

  $ klag investigate 1 --cause staffing --findings "För få på lördagar." --quiet >/dev/null 2>&1
  $ klag investigate 2 --cause staffing --findings "För få på lördagar." --quiet >/dev/null 2>&1
  $ klag action 1 --what "En till på lördagar." --owner anna.berg --until +30 --quiet >/dev/null 2>&1
  $ KLAG_NOW=2026-09-10T09:00+02:00 klag lessons 2026-H1 --language en --unit hemtjanst-norr | sed '/^What the figures mean/,$d'
  $ KLAG_NOW=2026-09-10T09:00+02:00 klag lessons 2026-T2 --language en 2>&1 | sed -n '/more than once/,/^$/p;/^The measures one/,/^$/p'
