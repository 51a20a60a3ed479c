Procedures: list, show, check, explain, compare
===============================================

Without a register
------------------

The procedures that klag ships can be read anywhere.

  $ klag procedure list | grep -E 'Name|ostersund-se'
  $ klag procedure list --json | grep -c '"from": "shipped"'
  $ klag procedure show ostersund-se | head -8
  $ klag procedure show ostresund-se
  $ klag procedure
  $ klag procedure show
  $ klag procedure list all
  $ klag procedure show ostersund-se --period 2026-H1

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
  $ klag procedure explain small.yaml
  $ klag procedure explain small.yaml --kind praise
  $ klag procedure explain small.yaml --kind question
  $ klag procedure explain small.yaml | awk 'length > 90' | wc -l
  $ klag procedure explain small.yaml --json | head -12

Check says everything at once, and what would never work:

  $ klag procedure check small.yaml
  $ sed -e 's/within: 4 weeks/within: 28/' -e 's/from: \[close\]/from: [reopen]/' \
  >     -e 's/survives-closing: yes, //' -e 's/needs: \[orally\]/needs: [told=unit]/' \
  >     -e 's/, source: X11//' small.yaml >broken.yaml
  $ klag procedure check broken.yaml
  $ klag procedure check broken.yaml --json
  $ sed 's/, source: X11//' small.yaml >unsourced.yaml
  $ klag procedure check unsourced.yaml
  $ klag procedure check nowhere.yaml
  $ printf 'a: [1\n' >broken.yaml
  $ klag procedure check broken.yaml

Comparing needs cases:

  $ klag procedure compare ostersund-se small.yaml

In a register
-------------

  $ . "$TESTDIR/register.sh"
  $ klag procedure list | grep ostersund-se
  $ registered "Maten var kall."
  $ registered "Ingen kom."
  $ KLAG_NOW=2026-03-10T09:00+01:00 klag plan 1 --handling dialogue --until 2026-03-20 --quiet
  $ export KLAG_NOW=2026-04-15T09:00+02:00

What if the person had to hear from us within three days?

  $ sed 's/within: 10 working days/within: 3 days/' procedures/ostersund-se.yaml >../quick.yaml
  $ klag procedure compare ostersund-se ../quick.yaml --period 2026-H1
  $ klag procedure compare ostersund-se ../quick.yaml --period 2026-H1 --json | sed -n '/"clocks"/,/"late"/p'
  $ klag procedure compare ostersund-se ../quick.yaml --period 2025
  $ klag procedure compare ostersund-se ostersund-se --period 2026-H1 | tail -2
  $ klag procedure compare ostersund-se

Changing the procedure in force
-------------------------------

What an open case still uses stays:

  $ klag escalate 2 --level 3 --ground overdue --to karin.norr --reason "Ingen hör av sig." --quiet
  $ sed -i '/{level: 3,/d; s/levels: \[2, 3\]/levels: [2]/' procedures/ostersund-se.yaml
  $ klag save
  $ git checkout --quiet procedures/ostersund-se.yaml

Dates that were told stay, whatever the new term says:

  $ sed -i 's/within: 10 working days/within: 5 working days/' procedures/ostersund-se.yaml
  $ klag save
  $ klag due 2
