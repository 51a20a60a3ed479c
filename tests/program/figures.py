"""Counts the practice register once more, from its YAML files alone, and compares every figure.

Usage: figures.py KLAG. Nothing of klag's code is used: the statuses are followed by the few rules
below. Compared are the flow and what breaks it down, the deadlines and the outcomes, for each
month, quarter, four-month period, half-year and year that the register covers.
"""

import collections
import datetime
import glob
import json
import os
import subprocess
import sys
import tempfile

import yaml  # Debian: python3-yaml

KLAG = sys.argv[1]
TODAY = datetime.date(2026, 3, 2)
ENVIRONMENT = {"PATH": os.environ["PATH"], "KLAG_NOW": f"{TODAY}T09:00+01:00", "KLAG_SEED": "1",
               "KLAG_NO_INPUT": "1"}


def day(value):
    return datetime.date.fromisoformat(str(value)[:10])


def klag(*words):
    done = subprocess.run([KLAG, *words], env=ENVIRONMENT, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"klag {' '.join(words)}: {done.stderr}")
    return done.stdout


class Case:
    """What the events of one case.yaml say, up to the end of a day."""

    def __init__(self, file):
        self.events = yaml.load(open(file, encoding="utf-8"), Loader=yaml.BaseLoader)["events"]
        self.number = os.path.basename(os.path.dirname(file))
        self.received = self.at(datetime.date.max)["facts"]["received"]
        self.received = day(self.received)

    def at(self, last):
        """The state at the end of `last`, and the days on which the case opened and closed."""
        s = {"status": "received", "level": 1, "facts": {}, "issues": {}, "closed": [],
             "reopened": [], "voided": [], "closed_as": ""}
        for event in self.events:
            on = day(event["on"])
            first = event["act"] == "new"
            if not first and on > last:
                continue
            was_open = not first and s["status"] not in ("closed", "void")
            follow(s, event)
            is_open = s["status"] not in ("closed", "void")
            if was_open and s["status"] == "closed":
                s["closed"].append((on, s["closed_as"]))
            if was_open and s["status"] == "void":
                s["voided"].append(on)
            if not first and not was_open and is_open:
                s["reopened"].append(on)
        return s


def follow(s, event):
    act, facts = event["act"], s["facts"]
    complaint = facts.get("kind", event.get("kind")) == "complaint"
    yes = lambda name: event.get(name) == "yes"
    closed = None
    if act == "answer":
        closed = "solved" if yes("solved") else None if complaint else "answered"
        if closed is None:
            s["status"] = "answered"
    elif act == "assign" and event.get("as") != "coordinator" or act in ("plan", "investigate"):
        s["status"] = "in-handling"
    elif act == "forward":
        s["status"] = "forwarded" if yes("outside") else "received"
    elif act == "confirm":
        closed = "forwarded"
    elif act == "return":
        s["status"] = "received"
    elif act == "refer" and not ("issue" in event and len(s["issues"]) > 1):
        closed = "referred"
    elif act in ("escalate", "reopen"):
        s["status"] = "in-handling"
    elif act == "withdraw" and not yes("continue"):
        closed = "withdrawn"
    elif act == "withdraw":
        s["goes_on"] = True
    elif act == "void":
        s["status"] = "void"
    elif act == "close":
        closed = ("duplicate" if "duplicate-of" in event else
                  "answered" if s["status"] == "answered" else
                  "withdrawn" if s.get("goes_on") else "no-answer-possible")
    if closed:
        s["status"], s["closed_as"] = "closed", closed
    if act in ("new", "classify"):
        issue = s["issues"].setdefault(int(event.get("issue", 1)), {})
        issue.update({k: event[k] for k in ("category", "dimension", "severity") if k in event})
    if act == "escalate":
        s["level"], s["ground"] = int(event["level"]), event["ground"]
    if act == "decide" and "outcome" in event and s.get("ground") != "handling":
        for number, issue in s["issues"].items():
            if "route" not in issue and int(event.get("issue", number)) == number:
                issue["outcome"] = event["outcome"]
    if act == "refer" and "issue" in event:
        s["issues"].setdefault(int(event["issue"]), {})["route"] = event["route"]
    for key in ("received", "kind", "unit", "complainant", "procedure"):
        if key in event:
            facts[key] = event[key]
    if act in ("new", "correct") and "channel" in event:
        facts["channel"] = event["channel"]


def periods():
    year, out = TODAY.year, []
    for y in (year - 2, year - 1, year):
        for months, letter in ((1, ""), (3, "Q"), (4, "T"), (6, "H"), (12, "Y")):
            for i in range(12 // months):
                first = datetime.date(y, i * months + 1, 1)
                after = datetime.date(y + (i + 1) * months // 12, (i + 1) * months % 12 + 1, 1)
                name = (f"{y}-{i + 1:02}" if not letter else
                        f"{y}" if letter == "Y" else f"{y}-{letter}{i + 1}")
                if first <= TODAY:
                    out.append((name, first, after - datetime.timedelta(days=1)))
    return out


def above(units, unit):
    while unit in units:
        yield unit
        unit = units[unit].get("part-of")


def figures(cases, units, first, last):
    """table → row → number."""
    out = collections.defaultdict(collections.Counter)
    within = lambda when: first <= when <= last
    for case in cases:
        then = case.at(last)
        before = case.at(first - datetime.timedelta(days=1))
        came = case.received
        new = within(came)
        is_open = lambda s: s["status"] not in ("closed", "void")
        flow = out["flow"]
        flow["brought-forward"] += came < first and is_open(before)
        flow["new"] += new
        flow["reopened"] += sum(map(within, then["reopened"]))
        flow["closed"] += sum(within(on) for on, _ in then["closed"])
        flow["void"] += sum(map(within, then["voided"]))
        flow["carried-forward"] += came <= last and is_open(then)
        for on, reason in then["closed"]:
            out["closed-as"][reason] += within(on)
        if came > last:
            continue
        facts = then["facts"]
        if new:
            out["by-kind"][facts["kind"]] += 1
            out["by-channel"][facts["channel"]] += 1
            out["by-complainant"][facts.get("complainant", "none")] += 1
            for unit in above(units, facts["unit"]):
                out["by-unit"][unit] += 1
        if then["status"] == "void":
            continue
        for key in ("category", "dimension", "severity") if new else ():
            for value in {issue.get(key, "none") for issue in then["issues"].values()}:
                out["by-" + key][value] += 1
        if facts["kind"] == "complaint" and any(within(on) for on, _ in then["closed"]):
            for issue in then["issues"].values():
                out["outcomes"][issue.get("outcome", "none")] += 1
        for event in case.events:
            if event["act"] == "escalate" and within(day(event["on"])):
                out["escalations"][f"{event['level']}/{event['ground']}"] += 1
    return out


COMPARED = ("flow", "closed-as", "by-kind", "by-channel", "by-complainant", "by-unit", "by-category",
            "by-dimension", "by-severity", "outcomes", "escalations")


def main():
    folder = os.path.join(tempfile.mkdtemp(), "register")
    klag("demo", folder)
    units = yaml.load(open(folder + "/organisation.yaml", encoding="utf-8"),
                      Loader=yaml.BaseLoader)["units"]
    units = {unit["id"]: unit for unit in units}
    cases = [Case(file) for file in sorted(glob.glob(folder + "/cases/*/*/*/case.yaml"))]
    compared = wrong = 0
    for name, first, last in periods():
        report = json.loads(klag("-C", folder, "report", name, "--internal", "--previous", "0",
                                 "--json"))
        shown = {table["id"]: {row["id"]: row.get("figures", {}).get(name) for row in table["rows"]}
                 for section in report["sections"] for table in section["tables"]}
        for table, rows in figures(cases, units, first, last).items():
            for row in set(rows) | set(shown.get(table, {})):
                compared += 1
                theirs = shown.get(table, {}).get(row) or 0
                if theirs != rows[row]:
                    wrong += 1
                    print(f"{name}: {table}, {row}: klag says {theirs}, the files {rows[row]}")
        missing = [table for table in shown if table in COMPARED and shown[table] and
                   not any(figures(cases, units, first, last)[table].values())]
        if missing:
            wrong += 1
            print(f"{name}: klag shows {missing}, where the files have nothing")
    print(f"{compared} figures compared over {len(cases)} cases, {wrong} wrong")
    return 1 if wrong or compared < 1000 else 0


if __name__ == "__main__":
    sys.exit(main())
