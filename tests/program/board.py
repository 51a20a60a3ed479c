"""Tries to compute what the board's reports hide, with a solver: nothing may come out.

Usage: board.py KLAG. Takes the board reports of each year of the practice register, as JSON, for every
kind of period that breaks totals down, and asks for the least and the greatest whole number that each
hidden figure may be. Whatever is shown is an equation: the rows of a table and the total, a unit with
those below it, the halves and the year, the deadlines kept and missed under all rules together. The
same for a register whose years begin in April. Then it plants a leak and must find it. Exits with 77
where glpsol is not installed.
"""

import collections
import copy
import glob
import json
import os
import shutil
import subprocess
import sys
import tempfile

import yaml  # Debian: python3-yaml

KLAG = sys.argv[1]
ENVIRONMENT = {"PATH": os.environ["PATH"], "KLAG_NOW": "2026-03-02T09:00+01:00", "KLAG_SEED": "1",
               "KLAG_NO_INPUT": "1", "KLAG_USER": "anna.berg"}
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
            text = lines.read()
        if "OPTIMAL" not in text:
            sys.exit(f"the equations contradict each other:\n{text[:400]}")
        with open(answer, encoding="utf-8") as lines:
            goal = next(line for line in lines if line.startswith("Objective"))
        return float(goal.split("=")[1].split()[0])

    def given_away(self, folder):
        return [what for what in self.hidden
                if self.bound("Minimize", self.names[what], folder)
                == self.bound("Maximize", self.names[what], folder)]


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


def deadline_puzzle(shown, truth, promised, periods):
    """Of rules, with those kept and missed. `truth`: what the working document says; of it all
    rules together are known. A rule that is not shown may have had none."""
    out = Puzzle()
    rules = sorted({rule for rows in truth.values() for rule, (_, figures) in rows.items() if figures})
    met = lambda figures: figures["in-time"] + figures["extended"]
    for period in shown:
        kept = [out.name(rule, period, "kept") for rule in rules]
        missed = [out.name(rule, period, "missed") for rule in rules]
        all_of = [figures for _, figures in truth[period].values() if figures]
        out.equal(kept, [], sum(map(met, all_of)))
        out.equal(kept + missed, [], sum(figures["due"] for figures in all_of))
        for rule, k, m in zip(rules, kept, missed):
            figures = shown[period].get(rule, (0, {"due": {}}))[1]
            if not isinstance(figures["due"], dict):
                out.equal([k], [], met(figures))
                out.equal([k, m], [], figures["due"])
            elif rule in truth[period]:
                out.equal([k, m], [out.name(rule, period)])
                out.hidden.append((rule, period))
        for row, names in (("kept", kept), ("broken", missed)):
            figure = promised[period].get(row)
            if isinstance(figure, int):
                out.equal([n for n, rule in zip(names, rules) if rule in promised["rules"]], [], figure)
    if len(shown) == len(periods) > 1:
        for rule in rules:
            for kind in ("kept", "missed"):
                out.equal([out.name(rule, half, kind) for half in periods[:-1]],
                          [out.name(rule, periods[-1], kind)])
    return out


class Year:
    """The board's reports on a year and its halves, and what only the working document says."""

    def __init__(self, year, folder):
        self.periods = [f"{year}-H1", f"{year}-H2", str(year)]
        self.tables = self.tables_of(folder)
        self.truth = self.tables_of(folder, "--internal")
        self.promised = {"rules": set()}
        for file in glob.glob(folder + "/procedures/*.yaml"):
            with open(file, encoding="utf-8") as text:
                procedure = yaml.load(text, Loader=yaml.BaseLoader)
            self.promised["rules"] |= {f"{procedure['name']}/{clock['id']}"
                                       for clock in procedure["clocks"] if clock["within"] == "promised"}

    def tables_of(self, folder, *options):
        """table → period → row → (depth, figures)."""
        out = collections.defaultdict(dict)
        for period in self.periods:
            report = json.loads(klag("-C", folder, "report", period, "--previous", "0", "--json",
                                     *options))
            for section in report["sections"]:
                for table in section["tables"]:
                    out[table["id"]][period] = {row["id"]: (row["depth"], row.get("figures", {}))
                                                for row in table["rows"]}
        return out

    def column(self, tables, name):
        return {period: {row: (depth, figures[period]) for row, (depth, figures) in rows.items()}
                for period, rows in tables[name].items()}

    def puzzles(self):
        """Each table that breaks a total down, as what is known of it."""
        flow = self.column(self.tables, "flow")
        for table, total in TOTALS.items():
            if table in self.tables:
                totals = {period: flow[period][total][1] for period in self.tables[table]}
                yield table, puzzle(table, self.column(self.tables, table), totals, self.periods)
        if "deadlines" not in self.tables:
            return
        for period in self.periods:
            promises = self.tables["promises"].get(period, {})
            self.promised[period] = {row: figures[period] for row, (_, figures) in promises.items()}
        yield "deadlines", deadline_puzzle(self.tables["deadlines"], self.truth["deadlines"], self.promised,
                                           self.periods)

    def with_leak(self):
        """A copy that shows all hidden numbers of a table but one, and which table that is."""
        for table in TOTALS:
            hidden = [(period, row) for period, rows in self.tables.get(table, {}).items()
                      for row, (_, figures) in rows.items() if isinstance(figures.get(period), dict)]
            if len(hidden) < 2:
                continue
            leaking = copy.copy(self)
            leaking.tables = copy.deepcopy(self.tables)
            for period, row in hidden[1:]:
                leaking.tables[table][period][row] = self.truth[table][period][row]
            return leaking, table
        sys.exit("nothing is hidden: no leak can be planted")


def attack(year, scratch):
    hidden, leaks = 0, []
    for table, found in year.puzzles():
        hidden += len(found.hidden)
        leaks += [f"{year.periods[-1]}: {table}: {what}" for what in found.given_away(scratch)]
    return hidden, leaks


def in_april(scratch):
    """A register whose years begin in April."""
    folder = os.path.join(scratch, "april")
    klag("demo", folder)
    file = folder + "/klag.yaml"
    with open(file, encoding="utf-8") as text:
        settings = text.read().replace("half-years: [01-01, 07-01]", "half-years: [04-01, 10-01]")
    with open(file, "w", encoding="utf-8") as text:
        text.write(settings)
    klag("-C", folder, "save")
    return folder


def calendar_year_leaks(folder):
    """A calendar year beside a year that begins in April would give away what lies between them."""
    report = json.loads(klag("-C", folder, "report", "--from", "2025-01-01", "--to", "2025-12-31",
                             "--json"))
    return [f"a calendar year beside April: {table['id']}" for section in report["sections"]
            for table in section["tables"] if table["id"] not in ("flow", "deadlines") or
            (table["id"] == "deadlines" and len(table["rows"]) > 2)]


def main():
    if not shutil.which("glpsol"):
        print("glpsol is not installed: skipped")
        return 77
    scratch = tempfile.mkdtemp()
    folder = os.path.join(scratch, "register")
    klag("demo", folder)
    april = in_april(scratch)
    years = [Year(2024, folder), Year(2025, folder), Year(2024, april)]
    hidden, leaks = 0, calendar_year_leaks(april)
    for year in years:
        here, found = attack(year, scratch)
        hidden += here
        leaks += found
    leaking, table = years[1].with_leak()
    missed = not any(table in leak for leak in attack(leaking, scratch)[1])
    if missed:
        leaks.append(f"a leak planted in {table} was not found")
    print(*leaks, sep="\n")
    print(f"{hidden} hidden figures attacked, {len(leaks)} given away; the planted leak was "
          f"{'missed' if missed else 'found'}")
    return 1 if leaks or hidden < 30 else 0


if __name__ == "__main__":
    sys.exit(main())
