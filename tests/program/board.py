"""Tries to compute what the board's reports hide, with a solver: nothing may come out.

Usage: board.py KLAG. Takes the board reports of each year of the practice register, as JSON, for every
kind of period that breaks totals down, and asks for the least and the greatest whole number that each
hidden figure may be. Whatever is shown is an equation: the rows of a table and the total, a unit with
those below it, the halves and the year. Exits with 77 where glpsol is not installed.
"""

import collections
import json
import os
import shutil
import subprocess
import sys
import tempfile

KLAG = sys.argv[1]
ENVIRONMENT = {"PATH": os.environ["PATH"], "KLAG_NOW": "2026-03-02T09:00+01:00", "KLAG_SEED": "1",
               "KLAG_NO_INPUT": "1"}
# Tables whose rows add up to a figure that is always shown, and that figure.
TOTALS = {"by-kind": "new", "by-channel": "new", "by-complainant": "new", "by-procedure": "new",
          "by-unit": "new", "closed-as": "closed"}


def klag(*words):
    return subprocess.run([KLAG, *words], env=ENVIRONMENT, capture_output=True, text=True,
                          check=True).stdout


class Puzzle:
    """What is known of one table in the periods of a year: rows of numbers and equations."""

    def __init__(self):
        self.names, self.equations, self.hidden = {}, [], []

    def name(self, *what):
        return self.names.setdefault(what, f"x{len(self.names)}")

    def equal(self, plus, minus, number=0):
        terms = [f"+ {name}" for name in plus] + [f"- {name}" for name in minus]
        self.equations.append(f"{' '.join(terms)} = {number}")

    def bound(self, sense, name, folder):
        rules = "\n".join(f" e{i}: {one}" for i, one in enumerate(self.equations))
        problem = os.path.join(folder, "problem.lp")
        answer = os.path.join(folder, "answer")
        with open(problem, "w", encoding="utf-8") as out:
            out.write(f"{sense}\n goal: {name}\nSubject To\n{rules}\n"
                      f"General\n {' '.join(self.names.values())}\nEnd\n")
        subprocess.run(["glpsol", "--lp", problem, "-o", answer], check=True, capture_output=True)
        with open(answer, encoding="utf-8") as lines:
            goal = next(line for line in lines if line.startswith("Objective"))
        return float(goal.split("=")[1].split()[0])

    def given_away(self, folder):
        return [what for what in self.hidden
                if self.bound("Minimize", self.names[what], folder)
                == self.bound("Maximize", self.names[what], folder)]


def rows_of(table, period):
    return {row["id"]: (row["depth"], row["figures"][period]) for row in table["rows"]}


def puzzle(table, shown, totals, periods):
    """`shown`: period → row → (depth, figure)."""
    out = Puzzle()
    rows = {}
    for period in shown:
        for row, (depth, _) in shown[period].items():
            rows.setdefault(row, depth)
    for period in shown:
        tops = []
        order = list(shown[period].items())
        for row in rows:
            depth, figure = shown[period].get(row, (rows[row], 0))
            if isinstance(figure, dict):
                out.name(row, period)
                out.hidden.append((row, period))
            elif figure is not None:
                out.equal([out.name(row, period)], [], figure)
            if depth == 0:
                tops.append(out.name(row, period))
        out.equal(tops, [], totals[period])
        for i, (row, (depth, _)) in enumerate(order):
            below = []
            for other, (deeper, _) in order[i + 1:]:
                if deeper <= depth:
                    break
                if deeper == depth + 1:
                    below.append(out.name(other, period))
            if table == "by-unit" and below:
                out.equal([out.name(row, period)], [*below, out.name("own of " + row, period)])
    if len(shown) == len(periods) > 1:
        for row in rows:
            out.equal([out.name(row, half) for half in periods[:-1]],
                      [out.name(row, periods[-1])])
    return out


def attack(year, folder, scratch):
    periods = [f"{year}-H1", f"{year}-H2", str(year)]
    reports = {period: json.loads(klag("-C", folder, "report", period, "--previous", "0", "--json"))
               for period in periods}
    tables = collections.defaultdict(dict)
    for period, report in reports.items():
        for section in report["sections"]:
            for table in section["tables"]:
                if table["id"] not in TOTALS and table["id"] != "flow":
                    continue
                tables[table["id"]][period] = rows_of(table, period)
    hidden, leaks = 0, []
    for table, total in TOTALS.items():
        if table not in tables:
            continue
        totals = {period: tables["flow"][period][total][1] for period in tables[table]}
        found = puzzle(table, tables[table], totals, periods)
        hidden += len(found.hidden)
        leaks += [f"{table}: {what}" for what in found.given_away(scratch)]
    return hidden, leaks


def main():
    if not shutil.which("glpsol"):
        print("glpsol is not installed: skipped")
        return 77
    scratch = tempfile.mkdtemp()
    folder = os.path.join(scratch, "register")
    klag("demo", folder)
    hidden, leaks = 0, []
    for year in (2024, 2025):
        here, found = attack(year, folder, scratch)
        hidden += here
        leaks += [f"{year}: {one}" for one in found]
    print(*leaks, sep="\n")
    print(f"{hidden} hidden figures attacked, {len(leaks)} given away")
    return 1 if leaks or hidden < 30 else 0


if __name__ == "__main__":
    sys.exit(main())
