# A small register under the procedure ostersund-se, for sessions that show single commands:
# source it with `. "$TESTDIR/register.sh"`. It leaves the session in the register's folder.
klag init register --procedure ostersund-se --organisation "Storsjö kommun" \
    --unit hemtjanst-norr --unit-name "Hemtjänst norr" \
    --staff anna.berg --staff-name "Anna Berg" --staff-title Kommunvägledare \
    --e-mail anna.berg@example.org >/dev/null 2>&1
cd register
cat >organisation.yaml <<'END'
format: 1
units:
  - {id: omsorg, name: Vård- och omsorgsförvaltningen, level: förvaltning, manager: karin.norr}
  - {id: hemtjanst-norr, name: Hemtjänst norr, level: enhet, part-of: omsorg, manager: olle.dal}
  - {id: hemtjanst-soder, name: Hemtjänst söder, level: enhet, part-of: omsorg, manager: olle.dal}
staff:
  - {id: anna.berg, name: Anna Berg, title: Kommunvägledare, unit: omsorg, e-mail: anna.berg@example.org}
  - {id: olle.dal, name: Olle Dal, title: Enhetschef, unit: hemtjanst-norr, roles: [manager]}
  - {id: karin.norr, name: Karin Norr, title: Förvaltningschef, unit: omsorg, roles: [department-head]}
END
klag save >/dev/null

# registered WORDS [OPTION…]: a complaint of Rut Alm.
registered() {
    klag new --channel phone --unit hemtjanst-norr --name "Rut Alm" --address "Ågatan 1, 831 00 Storsjö" \
        --words "$@" >/dev/null
} 2>/dev/null
