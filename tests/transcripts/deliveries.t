Deliveries: who got which report, what is still owed, why a figure differs
==========================================================================

  $ export KLAG_NOW=2026-05-04T09:00+02:00 KLAG_SEED=41 KLAG_USER=anna.berg
  $ klag init r --procedure social-se --organisation "Storsjö kommun" --language sv --time-zone Europe/Stockholm \
  >     --unit hemtjansten --unit-name Hemtjänsten --staff anna.berg --staff-name "Anna Berg" --staff-title Utredare \
  >     --e-mail anna.berg@example.org --quiet
  Made the register r.
  $ cd r
  $ registered() { klag new --channel phone --unit hemtjansten --kind complaint --name "Sara Lund" --address "Storgatan 1" --words "$@"; } 2>/dev/null
  $ registered "Maten var kall." --quiet >/dev/null
  $ registered "Ingen kom." --quiet >/dev/null

klag agenda
-----------

The procedure owes the committee a report on each half-year. A register that began in May owes none of
the year before:

  $ KLAG_NOW=2026-02-20T09:00+01:00 klag agenda --within 2w --json | grep '"report"'
  [1]
  $ KLAG_NOW=2026-06-29T09:00+02:00 klag agenda --within 10w | tail -3
  2026-08-31 (Monday), in 63 days
    report    rapport till Socialnämnden om klagomål och synpunkter
              klag report 2026-H1 --return sas-mas-se
  $ KLAG_NOW=2026-08-20T09:00+02:00 klag agenda | tail -3
  2026-08-31 (Monday), in 11 days
    report    rapport till Socialnämnden om klagomål och synpunkter
              klag report 2026-H1 --return sas-mas-se --deliver Socialnämnden

klag report --deliver
---------------------

Only those whom a reporting duty names get reports, and only of a period that has ended:

  $ klag report 2026-Q1 --deliver "Eva Ek"
  error: no reporting duty names 'Eva Ek'
  hint: Reports are delivered to: "Socialnämnden".
  [2]
  $ klag report 2026-H1 --deliver Socialnämnden
  error: 2026-H1 has not ended: its last day is 2026-06-30
  hint: Deliver it when it has, or give an earlier period, such as 'klag report --half-year --deliver …'.
  [2]
  $ klag report 2025-H1 --deliver Socialnämnden
  error: 2025-H1 ended before the register began
  hint: Give a later period, such as 'klag report --half-year --deliver …', or say --yes to record this one.
  [4]
  $ klag report 2025-H1 --deliver Socialnämnden --yes --dry-run >/dev/null
  Would be recorded: report 2025-H1 delivered to Socialnämnden, as social-se/committee demands.
  $ export KLAG_NOW=2026-08-20T09:00+02:00
  $ klag report 2026-H1 --deliver Socialnämnden --dry-run >/dev/null
  Would be recorded: report 2026-H1 delivered to Socialnämnden, as social-se/committee demands.
  $ ls reports
  ls: cannot access 'reports': No such file or directory
  [2]
  $ klag report 2026-H1 --deliver Socialnämnden >../h1.txt
  Recorded: report 2026-H1 delivered to Socialnämnden, as social-se/committee demands.
  $ cat reports/2026/2026-H1-01.yaml
  # A report that was delivered; klag never changes this file.
  format: 1
  period: 2026-H1
  first: 2026-01-01
  last: 2026-06-30
  to: Socialnämnden
  duties: [social-se/committee]
  on: 2026-08-20
  by: anna.berg
  edition: board
  file-format: text
  language: sv
  commit: 98eccc0cfa3ca223e20f3d0fad736e0137c13e11
  sha256: 321cc5668eca8fbaa1fdd60362935d51fca8ec856f1c5e76190b20722ef8dc02
  $ sha256sum <../h1.txt
  321cc5668eca8fbaa1fdd60362935d51fca8ec856f1c5e76190b20722ef8dc02  -

It is one step of the audit trail, and nobody but klag changes it:

  $ klag log | head -1
  2026-08-20 09:00  2026-H1: report delivered to Socialnämnden · Anna Berg (fixed clock)
  $ git log -1 --format=%B --name-status
  2026-H1: report delivered to Socialnämnden
  
  Klag-Act: report-delivered
  Klag-By: anna.berg
  Klag-Clock: KLAG_NOW
  
  
  A\treports/2026/2026-H1-01.yaml (esc)
  $ git status --short
  $ sed -i 's/^edition: .*/edition: public/' reports/2026/2026-H1-01.yaml
  $ git commit --quiet -a -m "another edition" 2>&1 | grep error
  error: reports/2026/2026-H1-01.yaml would lose or change what was recorded
  $ git checkout --quiet HEAD -- reports
  $ rm reports/2026/2026-H1-01.yaml
  $ klag check
  reports/2026/2026-H1-01.yaml: is gone from the folder; the saved one counts
    Lay it again with 'klag check --lay'.
  [1]
  $ klag check --lay
  reports/2026/2026-H1-01.yaml: laid again as saved
  All is well; cases: 2.
  $ echo "Our own" >reports/2026/notes.md
  $ klag check
  reports/2026/notes.md: is no delivery of a report that klag recorded
    Move it away; only klag keeps files in this folder.
  [1]
  $ rm reports/2026/notes.md

A report that fulfils no duty is recorded all the same; a second one of a period gets a number of its own:

  $ klag report 2026-Q2 --deliver Socialnämnden >/dev/null
  Recorded: report 2026-Q2 delivered to Socialnämnden; it fulfils no reporting duty.
  $ klag report 2026-H1 --deliver Socialnämnden --format markdown --quiet >/dev/null
  warning: report 2026-H1 was delivered to Socialnämnden already, on 2026-08-20
  $ ls reports/2026
  2026-H1-01.yaml
  2026-H1-02.yaml
  2026-Q2-01.yaml
  $ grep duties reports/2026/*
  reports/2026/2026-H1-01.yaml:duties: [social-se/committee]
  reports/2026/2026-H1-02.yaml:duties: [social-se/committee]
  reports/2026/2026-Q2-01.yaml:duties: []

What was delivered is not owed any more:

  $ klag agenda | grep report
  [1]
  $ KLAG_NOW=2026-09-15T09:00+02:00 klag overdue --json | grep '"report"' | sort | uniq -c
        4       "report": null,

klag overdue
------------

  $ klag withdraw 1 --quiet >/dev/null
  $ klag handover 1 --recipient sas --quiet >/dev/null
  $ klag handover 1 --recipient mas --quiet >/dev/null
  $ klag withdraw 2 --on 2026-06-29 --quiet
  K-2026-0002: withdrawn. It is closed, level 1.
  $ klag handover 2 --recipient sas --quiet >/dev/null
  $ klag handover 2 --recipient mas --quiet >/dev/null
  $ export KLAG_NOW=2027-03-02T07:00+01:00
  $ klag overdue --exit-code
  Storsjö kommun, 2027-03-02 (Tuesday)
  
  Reports not delivered (1)
    2026-H2  1 day over  rapport till Socialnämnden om klagomål och synpunkter
                         klag report 2026-H2 --return sas-mas-se --deliver
                           Socialnämnden
  [1]
  $ klag overdue --unit hemtjansten --exit-code
  $ klag overdue --json
  {
    "schema": 1,
    "tasks": [
      {
        "number": null,
        "clock": null,
        "action": null,
        "title": "rapport till Socialnämnden om klagomål och synpunkter",
        "due": "2027-03-01",
        "over": true,
        "report": "2026-H2",
        "unit": null,
        "member": null,
        "instead-of": null,
        "command": "klag report 2026-H2 --return sas-mas-se --deliver Socialnämnden"
      }
    ]
  }
  $ export KLAG_NOW=2027-03-01T07:00+01:00
  $ klag overdue --exit-code

One that goes to several is owed until each has got it. A procedure that nobody uses owes nothing:

  $ sed -i 's/to: \[Socialnämnden\]/to: [Socialnämnden, "Kommunstyrelsen, arbetsutskottet"]/' procedures/social-se.yaml
  $ cp "$TESTDIR/../../templates/procedures/goteborg-se.yaml" procedures
  $ klag save --quiet
  Saved: procedures/goteborg-se.yaml, procedures/social-se.yaml
  $ export KLAG_NOW=2027-03-02T07:00+01:00
  $ klag overdue
  Storsjö kommun, 2027-03-02 (Tuesday)
  
  Reports not delivered (2)
    2026-H1  183 days over  rapport till Socialnämnden om klagomål och synpunkter
                            klag report 2026-H1 --return sas-mas-se --deliver
                              "Kommunstyrelsen, arbetsutskottet"
    2026-H2  1 day over     rapport till Socialnämnden om klagomål och synpunkter
                            klag report 2026-H2 --return sas-mas-se --deliver
                              Socialnämnden
                            klag report 2026-H2 --return sas-mas-se --deliver
                              "Kommunstyrelsen, arbetsutskottet"
  $ klag report 2026-H2 --deliver "Kommunstyrelsen, arbetsutskottet" --quiet >/dev/null
  $ klag overdue
  Storsjö kommun, 2027-03-02 (Tuesday)
  
  Reports not delivered (2)
    2026-H1  183 days over  rapport till Socialnämnden om klagomål och synpunkter
                            klag report 2026-H1 --return sas-mas-se --deliver
                              "Kommunstyrelsen, arbetsutskottet"
    2026-H2  1 day over     rapport till Socialnämnden om klagomål och synpunkter
                            klag report 2026-H2 --return sas-mas-se --deliver
                              Socialnämnden
  $ klag report 2026-H1 --deliver Kommunstyrelsen
  error: no reporting duty names 'Kommunstyrelsen'
  hint: Reports are delivered to: "Socialnämnden", "Kommunstyrelsen, arbetsutskottet".
  [2]
  $ klag __complete report --deliver ''
  Socialn\xc3\xa4mnden\t (esc)
  Kommunstyrelsen, arbetsutskottet\t (esc)

A recipient who is added owes nobody the past when the duty has a first day
--------------------------------------------------------------------------

  $ sed -i 's/\(to: \[Socialnämnden\), "Kommunstyrelsen, arbetsutskottet"\]/\1]/' procedures/social-se.yaml
  $ sed -i '/id: committee/a\  - {id: board, title: rapport till kommunstyrelsen, every: half-year, within: 2 months, to: ["Kommunstyrelsen, arbetsutskottet"], from: 2026-12-31, source: own}' procedures/social-se.yaml
  $ klag save --quiet
  Saved: procedures/social-se.yaml
  $ klag overdue
  Storsjö kommun, 2027-03-02 (Tuesday)
  
  Reports not delivered (2)
    2026-H2  1 day over  rapport till Socialnämnden om klagomål och synpunkter
                         klag report 2026-H2 --return sas-mas-se --deliver
                           Socialnämnden
    2026-H2  1 day over  rapport till kommunstyrelsen
                         klag report 2026-H2 --deliver "Kommunstyrelsen,
                           arbetsutskottet"

A return fulfils the duty that names it
---------------------------------------

The committee's duty names the return of SAS and MAS, which a report on all cases would fulfil as well.
The other duty names none, so a return is too little for it:

  $ klag report 2026-H2 --return sas-mas-se --deliver Socialnämnden >/dev/null
  Recorded: report 2026-H2 delivered to Socialnämnden, as social-se/committee demands.
  $ klag report 2026-H2 --return sas-mas-se --deliver "Kommunstyrelsen, arbetsutskottet" --quiet >/dev/null
  $ grep -e '^to:' -e '^duties:' -e '^edition:' reports/2026/2026-H2-0[23].yaml
  reports/2026/2026-H2-02.yaml:to: Socialnämnden
  reports/2026/2026-H2-02.yaml:duties: [social-se/committee]
  reports/2026/2026-H2-02.yaml:edition: board
  reports/2026/2026-H2-03.yaml:to: "Kommunstyrelsen, arbetsutskottet"
  reports/2026/2026-H2-03.yaml:duties: []
  reports/2026/2026-H2-03.yaml:edition: board
  $ klag overdue
  Storsjö kommun, 2027-03-02 (Tuesday)
  
  Reports not delivered (1)
    2026-H2  1 day over  rapport till kommunstyrelsen
                         klag report 2026-H2 --deliver "Kommunstyrelsen,
                           arbetsutskottet"
  $ klag report 2026-H2 --deliver "Kommunstyrelsen, arbetsutskottet" >/dev/null
  Recorded: report 2026-H2 delivered to Kommunstyrelsen, arbetsutskottet, as social-se/board demands.
  $ klag overdue

A working document is for nobody outside:

  $ klag report 2026-H2 --internal --deliver Socialnämnden
  error: a working document is not handed out
  hint: Leave --internal out: the report for the board hides small numbers.
  [4]
  $ klag report 2026-H2 --return sas-mas-se --internal
  error: --return and --internal do not go together
  hint: The return 'sas-mas-se' is for the edition board; leave --internal out.
  [2]

A return that klag does not have is a mistake:

  $ cp procedures/social-se.yaml ../social-se.yaml
  $ sed -i 's/return: sas-mas-se/return: sas-mas/' procedures/social-se.yaml
  $ klag check
  procedures/social-se.yaml: differs from what is saved
    Save it with 'klag save'.
  procedures/social-se.yaml:211:148: there is no return 'sas-mas'
    Returns are: annual-health-gb, awb-nl, ko41a-gb, sas-mas-se, staff-se.
  [1]
  $ cp ../social-se.yaml procedures/social-se.yaml

A figure that differs from the delivered report
-----------------------------------------------

Case 2 was closed with a date before that report's last day, and a third case comes to light, which
then turns out to be of July:

  $ export KLAG_NOW=2027-03-03T09:00+01:00
  $ registered "Brevet låg kvar." --received 2026-06-28 --quiet >/dev/null
  $ klag report 2026-H2 --language en --format markdown | grep -e '^Report' -e '^K-'
  Report 2026-H1, delivered to Socialnämnden on 2026-08-20, carried 2 forward; by what is known now it is as many, but not the same cases:
  K-2026-0002: its closing on 2026-06-29 was recorded after that report was made
  K-2026-0003: registered after that report was made, received 2026-06-28
  $ klag edit 3 --received 2026-07-01 --reason "Poststämpeln." --quiet >/dev/null
  $ klag report 2026-H2 --language en --format markdown --public | grep -e '^Report' -e '^K-'
  [1]

What the earlier saved state was cannot be told in a copy that does not have it:

  $ for file in reports/2026/2026-H1-0*; do sed -i 's/^commit: .*/commit: 0123456789abcdef0123456789abcdef01234567/' $file; done
  $ git -c core.hooksPath=/dev/null commit --quiet -a -m "another past"
  $ klag report 2026-H2 --language en --format markdown | grep -e '^Report' -e '^K-'
  Report 2026-H1, delivered to Socialnämnden on 2026-08-20, cannot be compared with the 1 brought forward: the saved state 0123456789ab that it was computed from is not in this copy of the register.
  $ klag check
  reports/2026/2026-H1-01.yaml: the saved state 0123456789ab that the report was computed from is not in this register
    Look for a backup that has it; the delivery itself is kept.
  reports/2026/2026-H1-02.yaml: the saved state 0123456789ab that the report was computed from is not in this register
    Look for a backup that has it; the delivery itself is kept.
  [1]

Backup and restore
------------------

  $ klag backup ../evening.klag --quiet >/dev/null
  $ klag restore ../evening.klag ../restored --quiet >/dev/null
  $ diff -r reports ../restored/reports
  $ git -C ../restored status --short
