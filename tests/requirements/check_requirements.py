#!/usr/bin/python3
"""Holds docs/requirements.md to the tests: check_requirements.py [FOLDER]

Every demand of the five sources stands there once, and what is called met is shown by a test that
exists: a file below tests/, or a unit test. What is quoted from a file stands in it. Prints one line
for each fault and fails when there is one; counts what is still open. self_test.py shows that each
kind of fault is found.
"""
import collections
import pathlib
import re
import sys

COUNTS = {"N": 25, "S": 20, "D": 20, "O": 32, "G": 27}
OPEN = ("letters", "report", "confidentiality", "roles", "intake")
UNIT_TEST = re.compile(r"^(?:TEST(?:_[FP])?|RC_GTEST_(?:FIXTURE_)?PROP)\(\s*(\w+),\s*(\w+)", re.M)
EVIDENCE = re.compile(r'`([^`]+)`((?:,? (?:and )?"[^"]+")*)')


def numbers():
    return [f"{letter}{i:02}" for letter, count in COUNTS.items() for i in range(1, count + 1)]


def rows(text):
    """Line number and cells of each row of the tables."""
    for line, row in enumerate(text.splitlines(), 1):
        cells = [cell.strip() for cell in row.strip().strip("|").split("|")]
        if row.startswith("|") and not set(cells[0]) <= set("- :") and cells[0] != "number":
            yield line, cells


def unit_tests(folder):
    found = set()
    for path in (folder / "tests/unit").rglob("*.cpp"):
        found |= {f"{suite}.{name}" for suite, name in UNIT_TEST.findall(path.read_text())}
    return found


def said_by(file):
    """The lines of a file; of a session only what klag printed, not what was typed or explained."""
    lines = file.read_text().splitlines()
    if file.suffix != ".t":
        return lines
    return [line for line in lines if line.startswith("  ") and not line.startswith(("  $ ", "  > "))]


def shown_badly(cell, folder, known):
    """What is wrong with the evidence in a cell: nothing shown, no such test, not quoted from it."""
    shown = EVIDENCE.findall(cell)
    if not shown:
        yield "no test shows it"
    for name, quotes in shown:
        file = folder / "tests" / name
        if "/" not in name:
            if name not in known:
                yield f"there is no unit test {name}"
            if quotes:
                yield f"{name} is no file to quote from"
        elif not file.is_file():
            yield f"there is no tests/{name}"
        else:
            lines = said_by(file)
            for quote in re.findall(r'"([^"]+)"', quotes):
                if not any(quote in line for line in lines):
                    yield f"tests/{name} does not say '{quote}'"


def check(folder):
    """The faults, and the open numbers by what they wait for."""
    text = (folder / "docs/requirements.md").read_text()
    known = unit_tests(folder)
    faults, waiting, seen = [], collections.defaultdict(list), collections.Counter()
    for line, cells in rows(text):
        def fault(what, line=line):
            faults.append(f"docs/requirements.md:{line}: {what}")
        if len(cells) != 5:
            fault(f"{len(cells)} cells instead of five")
            continue
        number, demand, how, shown, status = cells
        seen[number] += 1
        if number not in numbers():
            fault(f"there is no demand {number}")
        if not demand or not how:
            fault(f"{number} has an empty cell")
        if status.startswith("open: ") and status[6:] in OPEN:
            waiting[status[6:]].append(number)
        elif status != "met":
            fault(f"{number}: unknown status '{status}'")
        if status == "met" or shown:
            for what in shown_badly(shown, folder, known):
                fault(f"{number}: {what}")
    for number in numbers():
        if seen[number] != 1:
            faults.append(f"docs/requirements.md: {number} stands there {seen[number]} times")
    return faults, waiting


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    faults, waiting = check(folder)
    for fault in faults:
        print(fault)
    open_ones = sum(len(found) for found in waiting.values())
    print(f"{len(numbers())} demands: {len(numbers()) - open_ones} met, {open_ones} open")
    for what, found in sorted(waiting.items()):
        print(f"  open: {what}: {' '.join(found)}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
