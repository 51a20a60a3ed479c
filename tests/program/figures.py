"""Counts the practice register once more, from its YAML files alone, and compares every cell.

Usage: figures.py KLAG. Nothing of klag's code is used (practice.py, recount*.py). Compared is every
table of the working document, for each month, quarter, four-month period, half-year and year that the
register covers, and for the period before each where it stands beside it.
"""

import datetime
import json
import pathlib
import shutil
import sqlite3
import sys

import recount
import recount_signals
from practice import TODAY, Register, klag, periods
from recount_time import spread

# Tables whose rows klag shows when they are above 0, with one figure.
COUNTED = ("flow", "closed-as", "by-kind", "by-channel", "by-complainant", "by-unit", "by-category",
           "by-dimension", "by-severity", "by-unit-and-category", "outcomes", "remedies",
           "escalations", "escalation-findings", "outside", "causes", "effects", "changed",
           "measures-received", "measures-work", "promises", "actions", "contact")
# The same with several columns.
CROSSED = {"unit-flow": ("brought-forward", "new", "reopened", "closed", "carried-forward"),
           "escalation-outcomes": ("taken-up", "upheld", "not-upheld", "pending"),
           "problems": ("cases", "measures-done", "measures-open")}
DEADLINES = ("due", "in-time", "extended", "late", "open")
MEASURED = ("social", "hemtjanst-norr", "hemtjanst-soder", "alvgarden", "granbacken", "solrosen")


def served():
    """What the units did, as lines for organisation.yaml: contacts by month, people by half-year."""
    out = {}
    months = [datetime.date(2024 + i // 12, i % 12 + 1, 1) for i in range(26)]
    for i, unit in enumerate((*MEASURED[1:], "kommunen", "fjellheim", "de-linde")):
        rows = [f"{{period: {m:%Y-%m}, contacts: {400 + 37 * i + 11 * (m.month % 5)}}}"
                for m in months]
        if unit in MEASURED:
            rows += [f"{{period: {y}-H{h}, users: {90 + 20 * i + h}}}"
                     for y in (2024, 2025, 2026) for h in (1, 2)]
        out[unit] = f"[{', '.join(rows)}]"
    return out


def served_in(first, last):
    """unit → users, and unit → contacts, by the rule of klag-register(5)."""
    users, contacts = {}, {}
    h = 1 if last.month <= 6 else 2
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    all_months = [(first.month - 1 + i) % 12 + 1 for i in range(months)]
    for i, unit in enumerate((*MEASURED[1:], "kommunen", "fjellheim", "de-linde")):
        if unit in MEASURED:
            users[unit] = 90 + 20 * i + h
        if last < datetime.date(2026, 3, 1):
            contacts[unit] = sum(400 + 37 * i + 11 * (m % 5) for m in all_months)
    for table in (users, contacts):
        if table:
            table["social"] = sum(table[unit] for unit in MEASURED[1:])
    return users, contacts


class Comparison:
    """What klag shows beside what the files say."""

    def __init__(self, name, report):
        self.name, self.compared, self.above_zero, self.wrong = name, 0, 0, []
        self.tables = {table["id"]: {row["id"]: row.get("figures", {}) for row in table["rows"]
                                     if "figures" in row}
                       for section in report["sections"] for table in section["tables"]}

    def same(self, table, row, theirs, ours, room=0.0):
        self.compared += 1
        self.above_zero += bool(ours)
        if isinstance(ours, str):
            right = theirs == ours
        else:
            right = abs((theirs or 0) - (ours or 0)) <= room + 1e-9
        if not right:
            self.wrong.append(f"{self.name}: {table}, {row}: klag says {theirs}, the files {ours}")

    def same_ends(self, table, row, theirs, ours, room):
        for end, our in zip(("from", "to"), ours or (None, None)):
            self.same(table, (row, end), (theirs or {}).get(end), our, room)

    def compare_headings(self, report, register):
        """Each row of units and categories stands below the heading of its own unit."""
        table = next((table for section in report["sections"] for table in section["tables"]
                      if table["id"] == "by-unit-and-category"), {"rows": []})
        heading = None
        for row in table["rows"]:
            if "figures" not in row:
                heading = row["name"]
                continue
            unit = register.units[row["id"].split("/")[0]]
            level = f" ({unit['level']})" if "level" in unit else ""
            self.same("by-unit-and-category", (row["id"], "heading"), heading, unit["name"] + level)

    def rows(self, table, ours):
        return set(self.tables.get(table, {})) | set(ours)

    def compare_counts(self, counted):
        for table in COUNTED:
            for row in self.rows(table, counted[table]):
                theirs = self.tables.get(table, {}).get(row, {})
                self.same(table, row, theirs.get(self.name), counted[table][row])
        procedures = counted["by-procedure"]  # a table of one row is left out
        for row in self.rows("by-procedure", procedures) if len(procedures) > 1 else ():
            self.same("by-procedure", row, self.tables["by-procedure"][row].get(self.name),
                      procedures[row])
        for table, columns in CROSSED.items():
            for row in self.rows(table, {row for row, _ in counted[table]}):
                theirs = self.tables.get(table, {}).get(row, {})
                for column in columns:
                    self.same(table, (row, column), theirs.get(column), counted[table][row, column])
        for row, numbers in counted["problem-numbers"].items():
            self.same("problems", row, self.tables["problems"][row]["numbers"], numbers)

    def compare_shares(self, counted):
        upheld = counted["upheld"]
        for row in {row for row, _ in upheld}:
            theirs = self.tables["upheld"].get(row)
            if theirs is None and row != "all":  # levels only where there are several
                continue
            decided, part = upheld[row, "decided"], upheld[row, "upheld"]
            self.same("upheld", (row, "decided"), theirs["decided"], decided)
            self.same("upheld", (row, "upheld"), theirs["upheld"], part)
            self.same("upheld", (row, "share"), theirs["share"], 100 * part / decided, 0.5)
            ends = tuple(100 * end for end in recount_signals.wilson(part, decided))
            self.same_ends("upheld", (row, "range"), theirs["range"], ends, 0.5)

    def compare_deadlines(self, counted, before, name_before):
        for row in self.rows("deadlines", counted["due"]):
            theirs = self.tables["deadlines"].get(row, {})
            for column in DEADLINES:
                self.same("deadlines", (row, column), theirs.get(column), counted[column][row])
            due, kept = counted["due"][row], counted["kept-deadlines"][row]
            self.same("deadlines", (row, "share"), theirs["share"], 100 * kept / due, 0.5)
            ends = tuple(100 * end for end in recount_signals.wilson(kept, due))
            self.same_ends("deadlines", (row, "range"), theirs["range"], ends, 0.5)
            taken = self.tables["time-taken"][row]
            median, ninth, longest = spread(counted["taken"][row])
            for column, ours in (("median", median), ("ninth", ninth), ("longest", longest)):
                self.same("time-taken", (row, column), taken[column], ours, 0.05)
            self.same("time-taken", (row, "counted-in"), taken["counted-in"],
                      counted["counted-in"][row])
            if not before:
                continue
            then = before["due"][row]
            kept_then = 100 * before["kept-deadlines"][row] / then if then else None
            kept_row = self.tables["kept"][row]
            self.same("kept", (row, self.name), kept_row[self.name], 100 * kept / due, 0.5)
            self.same("kept", (row, name_before), kept_row[name_before], kept_then, 0.5)
            self.same("time-taken", (row, "median-before"), taken["median-before"],
                      spread(before["taken"][row])[0] if then else None, 0.05)

    def compare_ages(self, counted):
        theirs = self.tables.get("ages", {})
        for row in ("to-14", "to-30", "to-90", "to-180", "over-180"):
            self.same("ages", row, theirs.get(row, {}).get(self.name), counted["ages"][row])
        if counted.get("open-ages"):
            median, ninth, _ = spread(counted["open-ages"])
            self.same("ages", "median", theirs["median"][self.name], median, 0.05)
            self.same("ages", "ninth", theirs["ninth"][self.name], ninth)

    def compare_rates(self, counted, first, last):
        users, contacts = served_in(first, last)
        for table, of in (("rate-by-users", users), ("rate-by-contacts", contacts)):
            ours = recount_signals.rates(counted, of)
            for row in self.rows(table, ours):
                theirs, mine = self.tables[table].get(row, {}), ours.get(row, {})
                for column, room in (("served", 0), ("new", 0), ("rate", 0.05)):
                    self.same(table, (row, column), theirs.get(column), mine.get(column), room)
                self.same_ends(table, (row, "range"), theirs.get("range"), mine.get("range"), 0.05)

    def compare_charts(self, ours):
        for table, room in (("new-by-month", 0.05), ("kept-by-month", 0.5), ("rate-by-month", 0.05)):
            mine = ours.get(table, {})
            for row in self.rows(table, mine):
                theirs, point = self.tables.get(table, {}).get(row, {}), mine.get(row, {})
                self.same(table, (row, "value"), theirs.get("value"), point.get("value"), room)
                self.same_ends(table, (row, "limits"), theirs.get("limits"), point.get("limits"), room)
                self.same(table, (row, "signal"), theirs.get("signal"), point.get("signal"))


def contacts_by_month():
    """Of the whole organisation: the units that belong to no other."""
    out = {}
    for i in range(26):
        month = datetime.date(2024 + i // 12, i % 12 + 1, 1)
        _, contacts = served_in(month, month)
        if contacts:
            out[f"{month:%Y-%m}"] = sum(contacts[u] for u in ("kommunen", "fjellheim", "de-linde"))
    return out


def asked_again(register, words, last):
    """What is wrong with figures that the index keeps: those of a period that has ended, one row for
    each question, the same as when they are counted anew."""
    index = pathlib.Path(register.folder, ".git/klag/index.db")
    without = index.with_name("without-figures")
    if not without.exists():
        index.unlink()
        klag("-C", register.folder, "list")
        shutil.copy(index, without)

    def kept():
        with sqlite3.connect(index) as database:
            return database.execute("SELECT count(*) FROM counted").fetchone()[0]
    wrong, name = [], words[3]
    for edition in ((), ("--internal",)):
        shutil.copy(without, index)
        first, again = klag(*words, *edition), klag(*words, *edition)
        rows = kept()
        if rows != (last < TODAY):
            wrong.append(f"{name}: {rows} kept figures")
        shutil.copy(without, index)
        if not first == again == klag(*words, *edition):
            wrong.append(f"{name}: asked again, klag says something else")
    return wrong


def main():
    register = Register(served())
    by_month = contacts_by_month()
    counts, compared, above_zero, wrong = {}, 0, 0, []
    for name, first, last in periods():
        counts[name] = recount.figures(register, first, last)
    for name, first, last in periods():
        words = ("-C", register.folder, "report", name, "--previous", "1", "--language", "en",
                 "--json")
        wrong += asked_again(register, words, last)
        report = json.loads(klag(*words, "--internal"))
        one = Comparison(name, report)
        before = report["periods"][1] if len(report["periods"]) > 1 else None
        one.compare_counts(counts[name])
        one.compare_headings(report, register)
        one.compare_shares(counts[name])
        one.compare_deadlines(counts[name], counts.get(before), before)
        one.compare_ages(counts[name])
        one.compare_rates(counts[name], first, last)
        one.compare_charts(recount_signals.charts(register, last, by_month))
        compared += one.compared
        above_zero += one.above_zero
        wrong += one.wrong
    print(*wrong[:200], sep="\n")
    print(f"{compared} figures compared over {len(register.cases)} cases, {above_zero} of them "
          f"above 0; {len(wrong)} wrong")
    return 1 if wrong or above_zero < 8000 else 0


if __name__ == "__main__":
    sys.exit(main())
