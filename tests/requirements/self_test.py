#!/usr/bin/python3
"""Does check_requirements.py find what it should, and nothing in a good table?"""
import pathlib
import sys
import tempfile

from check_requirements import check, numbers

GOOD = '| {} | a demand | so | `transcripts/new.t` "is received" and "level 1"; `Clock.Stops` | met |'
# What stands in the row of N01 instead, and a piece of the fault that it must give.
BAD = {
    "| N01 | a demand | so | | met |": "no test shows it",
    "| N01 | a demand | so | words only | met |": "no test shows it",
    "| N01 | a demand | so | `transcripts/old.t` | met |": "no tests/transcripts/old.t",
    '| N01 | a demand | so | `transcripts/new.t` "is closed" | met |': "does not say 'is closed'",
    '| N01 | a demand | so | `transcripts/new.t` "is received" and "gone" | met |': "does not say 'gone'",
    '| N01 | a demand | so | `transcripts/new.t` "klag new" | met |': "does not say 'klag new'",
    '| N01 | a demand | so | `transcripts/new.t` "Nice." | met |': "does not say 'Nice.'",
    "| N01 | a demand | so | `Clock.Starts` | met |": "no unit test Clock.Starts",
    '| N01 | a demand | so | `Clock.Stops` "x" | met |': "no file to quote from",
    "| N01 | a demand | so | `Clock.Starts` | open: roles |": "no unit test Clock.Starts",
    "| N01 | a demand | so | `Clock.Stops` | done |": "unknown status 'done'",
    "| N01 | a demand | so | | open: money |": "unknown status 'open: money'",
    "| N01 | a demand | | `Clock.Stops` | met |": "empty cell",
    "| N01 | a demand | `Clock.Stops` | met |": "4 cells",
    "": "N01 stands there 0 times",
    GOOD.format("N01") + "\n" + GOOD.format("N01"): "N01 stands there 2 times",
    GOOD.format("N01") + "\n" + GOOD.format("X01"): "there is no demand X01",
}


def faults_with(row):
    """The faults of a table in which `row` stands in the place of N01's."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for path in ("docs", "tests/transcripts", "tests/unit/core"):
            (folder / path).mkdir(parents=True)
        (folder / "tests/transcripts/new.t").write_text("Nice.\n\n  $ klag new\n  It is received, level 1.\n")
        (folder / "tests/unit/core/clock_test.cpp").write_text("TEST(Clock, Stops) {\n}\n")
        table = ["| number | demand | how | shown by | status |", "|---|---|---|---|---|", row]
        table += [GOOD.format(number) for number in numbers()[1:]]
        (folder / "docs/requirements.md").write_text("\n".join(table) + "\n")
        return check(folder)


def main():
    failed = 0
    for row, piece in BAD.items():
        faults, _ = faults_with(row)
        if len(faults) == 0 or not any(piece in fault for fault in faults):
            failed += 1
            print(f"not found in {row!r}: {piece}; found: {faults}")
    good, waiting = faults_with(GOOD.format("N01"))
    still_open, waits = faults_with("| N01 | a demand | not yet | | open: roles |")
    if good or waiting or still_open or waits != {"roles": ["N01"]}:
        failed += 1
        print(f"a good table has faults: {good} {dict(waiting)} {still_open} {dict(waits)}")
    print(f"{len(BAD) + 2} tables, {failed} wrong")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
