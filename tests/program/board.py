"""Tries to compute what the board's reports hide, with a solver: nothing may come out.

Usage: board.py KLAG. Takes the reports of each year of the practice register, for the board and for the
public, as JSON, on every period that breaks totals down, and asks for the least and the greatest whole
number that each hidden figure may be. Whatever is shown is an equation: the rows of a table and the
total, a unit with those below it, periods that make up others, the deadlines of a rule by what came of
them, those of all rules together, the ages of the open cases. The same for registers whose years begin
in April, with quarters, and that began within a year. No small number may stand where the report says
that it is hidden. Then it plants a leak and must find it. Exits with 77 where glpsol is not installed.
"""

import collections
import copy
import glob
import itertools
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile

import yaml  # Debian: python3-yaml

KLAG = sys.argv[1]
SMALL = 5  # what is not small
ENVIRONMENT = {"PATH": os.environ["PATH"], "KLAG_NOW": "2026-03-02T09:00+01:00", "KLAG_SEED": "1",
               "KLAG_NO_INPUT": "1", "KLAG_USER": "anna.berg"}
# Tables whose rows add up to a figure that is always shown, and that figure.
TOTALS = {"by-kind": "new", "by-channel": "new", "by-complainant": "new", "by-procedure": "new",
          "by-unit": "new", "closed-as": "closed"}


def klag(*words, **variables):
    return subprocess.run([KLAG, *words], env=ENVIRONMENT | variables, capture_output=True, text=True,
                          check=True).stdout


class Puzzle:
    """What is known of one table in the periods of a year: rows of numbers and equations."""

    def __init__(self):
        self.names, self.equations, self.hidden = {}, [], []

    def name(self, *what):
        return self.names.setdefault(what, f"x{len(self.names)}")

    def equal(self, plus, minus, number=0):
        self.compare(plus, minus, "=", number)

    def compare(self, plus, minus, sign, number=0):
        terms = [f"+ {name}" for name in plus] + [f"- {name}" for name in minus]
        self.equations.append(f"{' '.join(terms)} {sign} {number}")

    def know(self, figure, *what):
        """What the report says of it: a number, that it is hidden, or nothing."""
        if isinstance(figure, dict):
            self.name(*what)
            self.hidden.append(what)
        elif figure is not None:
            self.equal([self.name(*what)], [], figure)

    def solve(self, sense, goal, folder):
        """What may all be true where the goal is the least or the greatest that it can be."""
        rules = "\n".join(f" e{i}: {one}" for i, one in enumerate(self.equations))
        problem = os.path.join(folder, "problem.lp")
        answer = os.path.join(folder, "answer")
        with open(problem, "w", encoding="utf-8") as out:
            out.write(f"{sense}\n goal: {goal}\nSubject To\n{rules}\n"
                      f"General\n {' '.join(self.names.values())}\nEnd\n")
        subprocess.run(["glpsol", "--lp", problem, "-o", answer], check=True, capture_output=True)
        with open(answer, encoding="utf-8") as lines:
            text = lines.read()
        if "OPTIMAL" not in text:
            sys.exit(f"the equations contradict each other:\n{text[:400]}")
        return re.findall(r"^ *\d+ (x\d+) +\*? +(\S+)", text, re.M)

    def given_away(self, folder):
        """The hidden figures that can have one value alone, and not 0: a 0 is no small number, is shown
        where it stands by itself, and may be known. Most are seen with two values where sums of many of
        them are greatest; only the others are asked for one by one."""
        seen = collections.defaultdict(set)

        def look(sense, goal):
            for name, value in self.solve(sense, goal, folder):
                seen[name].add(value)

        def unclear():
            return sorted({self.names[what] for what in self.hidden if len(seen[self.names[what]]) < 2})

        signs = random.Random(1)
        for _ in range(12):
            if unclear():
                look("Maximize", " ".join(f"{signs.choice('+-')} {name}" for name in unclear()))
        for name in unclear():
            for sense in ("Minimize", "Maximize"):
                if len(seen[name]) < 2:
                    look(sense, name)
        return [what for what in self.hidden
                if len(seen[self.names[what]]) < 2 and seen[self.names[what]] != {"0"}]


def add_times(out, row, spans):
    """What happened in a period is the sum of what happened in its parts, which no two share."""
    ends = sorted({end for first, after in spans.values() for end in (first, after)})
    for period, (first, after) in spans.items():
        parts = [out.name(row, "from", start) for start in ends if first <= start < after]
        out.equal(parts, [out.name(row, period)])


def puzzle(table, shown, totals, spans):
    """`shown`: period → row → (depth, figure)."""
    out = Puzzle()
    rows = {}
    for period in shown:
        for row, (depth, _) in shown[period].items():
            rows.setdefault(row, depth)
    for period in shown:
        order = list(shown[period].items())
        for row in rows:
            out.know(shown[period].get(row, (rows[row], 0))[1], row, period)
        out.equal([out.name(row, period) for row in rows if rows[row] == 0], [], totals[period])
        for i, (row, (depth, _)) in enumerate(order):
            below = []
            for other, (deeper, _) in order[i + 1:]:
                if deeper <= depth:
                    break
                if deeper == depth + 1:
                    below.append(out.name(other, period))
            if table == "by-unit" and below:
                out.equal([out.name(row, period)], [*below, out.name("own of " + row, period)])
    for row in rows:
        add_times(out, row, {period: spans[period] for period in shown})
    return out


def outcome_puzzle(shown, truth, upheld, spans):
    """What came of issues; how many were upheld and how many not is shown."""
    totals = {period: sum(number for _, number in truth[period].values()) for period in shown}
    out = puzzle("outcomes", shown, totals, spans)
    rows = {row for figures in shown.values() for row in figures}
    for period in shown:
        all_of = upheld[period]["all"][1] if "all" in upheld[period] else {"decided": 0, "upheld": 0}
        for figure, which in (("decided", rows - {"not-given"}),
                              ("upheld", rows & {"upheld", "partly-upheld"})):
            if which:
                out.equal([out.name(row, period) for row in sorted(which)], [], all_of[figure])
    return out


RESULTS = ("in-time", "extended", "late", "open")


def know_deadlines(out, period, shown, truth, rules):
    """What one report says of the rules; of a rule that is not shown there may have been none."""
    for rule in rules:
        results = {result: out.name((rule, result), period) for result in RESULTS}
        kept, missed = [list(results.values())[i:i + 2] for i in (0, 2)]
        out.equal(kept, [out.name((rule, "kept"), period)])
        out.equal(missed, [out.name((rule, "missed"), period)])
        out.equal(kept + missed, [out.name((rule, "due"), period)])
        all_hidden = dict.fromkeys((*RESULTS, "due", "share"), {"hidden": True})
        figures = shown.get(rule, (0, all_hidden if rule in truth else {}))[1]
        for column in (*RESULTS, "due"):
            out.know(figures.get(column), (rule, column), period)
        if isinstance(figures.get("share"), dict):  # a sum is as secret as its parts
            for sum_, parts in (("kept", RESULTS[:2]), ("missed", RESULTS[2:])):
                if any(isinstance(figures.get(part), dict) for part in parts):
                    out.hidden.append(((rule, sum_), period))
        elif rule in shown:  # a share and how many there were tell how many were kept
            met = truth[rule][1]["in-time"] + truth[rule][1]["extended"]
            out.know(met, (rule, "kept"), period)


def deadline_puzzle(shown, truth, promised, spans):
    """Of rules, by what came of their deadlines. `truth`: what the working document says; of it all
    rules together are known."""
    out = Puzzle()
    rules = sorted({rule for rows in truth.values() for rule, (_, figures) in rows.items() if figures})
    for period in shown:
        know_deadlines(out, period, shown[period], truth[period], rules)
        all_of = [figures for _, figures in truth[period].values() if figures]
        for sum_, columns in (("kept", RESULTS[:2]), ("missed", RESULTS[2:])):
            out.equal([out.name((rule, sum_), period) for rule in rules], [],
                      sum(figures[column] for figures in all_of for column in columns))
        for row, sum_ in (("due", "due"), ("kept", "kept"), ("broken", "missed")):
            of_promises = [out.name((rule, sum_), period) for rule in rules if rule in promised["rules"]]
            if of_promises:
                out.equal(of_promises, [out.name(("promised", row), period)])
                out.know(promised[period].get(row), ("promised", row), period)
    for rule in rules:
        for result in RESULTS:
            add_times(out, (rule, result), {period: spans[period] for period in shown})
    return out


BANDS = ("to-14", "to-30", "to-90", "to-180", "over-180")


def age_puzzle(shown, totals, spans):
    """How old the open cases are: the same for periods that end on the same day."""
    out = Puzzle()
    for period, rows in shown.items():
        day = spans[period][1]
        for band in BANDS:
            out.know(rows[band][1], band, day)
        out.equal([out.name(band, day) for band in BANDS], [], totals[period])
    return out


def bounds(hidden, numbers, spans):
    """What the number of a hidden period lies between: cases in which something happened may count in
    each of two periods, so that a whole is no more than its parts together and no less than any."""
    def months(period):
        return set(range(*spans[period]))
    covers = [(set(), 0), *((months(one), numbers[one]) for one in numbers),
              *((months(one) | months(other), numbers[one] + numbers[other])
                for one, other in itertools.combinations(numbers, 2))]
    least = max((number - most for period, number in numbers.items() if months(period) & months(hidden)
                 for cover, most in covers if months(period) - months(hidden) <= cover), default=1)
    greatest = min((most for cover, most in covers if months(hidden) <= cover), default=SMALL - 1)
    return max(1, least), min(SMALL - 1, greatest)


def bounded(shown, truth, spans):
    """Small numbers that are hidden, and that those of other periods leave one value alone."""
    for row in {row for rows in shown.values() for row in rows}:
        numbers = {period: rows[row][1] for period, rows in shown.items()
                   if row in rows and isinstance(rows[row][1], int)}
        for period, rows in shown.items():
            number = truth[period][row][1] if row in truth[period] else 0
            if row in rows and isinstance(rows[row][1], dict) and 0 < number < SMALL:
                least, greatest = bounds(period, numbers, spans)
                if least >= greatest:
                    yield f"{row} of {period} can be no other than {number}"


# Where the report says that it shows all numbers; None for all rows or all columns of a table.
WHOLE = {("flow", None, None), ("upheld", "all", None), ("outcomes", "not-given", None),
         ("outside", "all", None), ("new-by-month", None, None), ("deadlines", "due", None),
         ("deadlines", "kept", None), ("contact", "longest-silence", None),
         ("contact", "most-hops", None), ("ages", "median", None), ("ages", "ninth", None),
         ("problems", None, "measures-done"), ("problems", None, "measures-open"),
         ("time-taken", None, "ninth"), ("time-taken", None, "longest"),
         *(("actions", row, None) for row in ("decided", "done", "open", "overdue"))}


def small_numbers_shown(report):
    for section in report["sections"]:
        for table in section["tables"]:
            counts = {column["id"] for column in table["columns"] if column["kind"] == "count"}
            for row in table["rows"]:
                for column, figure in row.get("figures", {}).items():
                    places = {(table["id"], r, c) for r in (row["id"], None) for c in (column, None)}
                    if column in counts and isinstance(figure, int) and 0 < figure < SMALL and not places & WHOLE:
                        yield f"{report['edition']} {report['period']}: {table['id']}, {row['id']}, {column}: {figure}"


FIGURES = {"contact": ("passed-on", "followed-up"),
           "actions": ("with-staff", "staff-told", "staff-supported", "staff-declined", "praise-passed-on")}


def month_of(day):
    """Months since the year 0; of the day after a period, where the next one begins."""
    return int(day[:4]) * 12 + int(day[5:7])


class Year:
    """The reports of one edition on a year and the periods in it, and what only the working document
    says."""

    def __init__(self, year, folder, *edition, parts=("T1", "T2", "T3", "H1", "H2")):
        names = [f"{year}-{part}" for part in parts]
        self.spans, self.small = {}, []
        self.tables = self.tables_of(folder, [str(year), *names], *edition)
        self.periods = list(self.spans)
        self.truth = self.tables_of(folder, self.periods, "--internal")
        self.promised = {"rules": set()}
        for file in glob.glob(folder + "/procedures/*.yaml"):
            with open(file, encoding="utf-8") as text:
                procedure = yaml.load(text, Loader=yaml.BaseLoader)
            self.promised["rules"] |= {f"{procedure['name']}/{clock['id']}"
                                       for clock in procedure["clocks"] if clock["within"] == "promised"}

    def tables_of(self, folder, names, *options):
        """table → period → row → (depth, figures), of the periods in the first one."""
        out = collections.defaultdict(dict)
        for period in names:
            report = json.loads(klag("-C", folder, "report", period, "--previous", "0", "--json",
                                     *options))
            span = month_of(report["first"]), month_of(report["last"]) + 1
            year = self.spans.setdefault(names[0], span)
            if not year[0] <= span[0] <= span[1] <= year[1]:
                continue
            self.spans[period] = span
            if "--internal" not in options:
                self.small += small_numbers_shown(report)
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
                yield table, puzzle(table, self.column(self.tables, table), totals, self.spans)
        if "outcomes" in self.tables:
            yield "outcomes", outcome_puzzle(self.column(self.tables, "outcomes"),
                                             self.column(self.truth, "outcomes"), self.tables["upheld"],
                                             self.spans)
        if "ages" in self.tables:
            totals = {period: rows["carried-forward"][1] for period, rows in flow.items()}
            yield "ages", age_puzzle(self.column(self.tables, "ages"), totals, self.spans)
        if "deadlines" not in self.tables:
            return
        for period in self.periods:
            promises = self.tables["promises"].get(period, {})
            self.promised[period] = {row: figures[period] for row, (_, figures) in promises.items()}
        yield "deadlines", deadline_puzzle(self.tables["deadlines"], self.truth["deadlines"], self.promised,
                                           self.spans)

    def figures(self):
        """Numbers of cases that break no total down, that are shown beside what they hide."""
        for table, rows in FIGURES.items():
            shown, truth = ({period: {row: figures[row] for row in rows if row in figures}
                             for period, figures in self.column(tables, table).items()}
                            for tables in (self.tables, self.truth))
            yield from bounded(shown, truth, self.spans)

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
                leaking.tables[table][period][row] = self.truth[table][period].get(row, (0, {period: 0}))
            return leaking, table
        sys.exit("nothing is hidden: no leak can be planted")


def attack(year, scratch, only=None):
    hidden, leaks = 0, [*year.small, *year.figures()]
    for table, found in year.puzzles():
        if only not in (None, table):
            continue
        hidden += len(found.hidden)
        leaks += [f"{year.periods[0]}: {table}: {what}" for what in found.given_away(scratch)]
    return hidden, leaks


def changed(register, folder, setting, value):
    """The same register with another value of a setting."""
    shutil.copytree(register, folder)
    file = folder + "/klag.yaml"
    with open(file, encoding="utf-8") as text:
        settings, found = re.subn(rf"^{setting}: .*", f"{setting}: {value}", text.read(), flags=re.M)
    if found != 1:
        sys.exit(f"klag.yaml has no setting {setting}")
    with open(file, "w", encoding="utf-8") as text:
        text.write(settings)
    klag("-C", folder, "save")
    return folder


# Tables that give totals in every report, and how many rows those are.
TOTAL_ROWS = {"flow": 100, "deadlines": 2, "upheld": 1, "outside": 1}


def calendar_year_leaks(folder):
    """A calendar year beside a year that begins in April would give away what lies between them."""
    report = json.loads(klag("-C", folder, "report", "--from", "2025-01-01", "--to", "2025-12-31",
                             "--json"))
    return [f"a calendar year beside April: {table['id']}" for section in report["sections"]
            for table in section["tables"]
            if len(table["rows"]) > TOTAL_ROWS.get(table["id"], 0)]


def main():
    if not shutil.which("glpsol"):
        print("glpsol is not installed: skipped")
        return 77
    scratch = tempfile.mkdtemp()
    folder = os.path.join(scratch, "register")
    klag("demo", folder)
    april = changed(folder, os.path.join(scratch, "april"), "half-years", "[04-01, 10-01]")
    late = os.path.join(scratch, "late")  # its first case came in June 2025
    klag("demo", late, KLAG_NOW="2026-11-30T09:00+01:00")
    quarters = changed(folder, os.path.join(scratch, "quarters"), "breakdowns", "[quarter, half-year, year]")
    years = [Year(2024, folder), Year(2025, folder), Year(2025, folder, "--public"), Year(2024, april),
             Year(2025, quarters, parts=("Q1", "Q2", "Q3", "Q4", "H1", "H2")), Year(2025, late)]
    hidden, leaks = 0, calendar_year_leaks(april)
    for year in years:
        here, found = attack(year, scratch)
        hidden += here
        leaks += found
    leaking, table = years[1].with_leak()
    missed = not any(table in leak for leak in attack(leaking, scratch, table)[1])
    if missed:
        leaks.append(f"a leak planted in {table} was not found")
    print(*leaks, sep="\n")
    print(f"{hidden} hidden figures attacked, {len(leaks)} given away; the planted leak was "
          f"{'missed' if missed else 'found'}")
    return 1 if leaks or hidden < 30 else 0


if __name__ == "__main__":
    sys.exit(main())
