"""The practice register read from its YAML files alone, for tests that count it once more.

Nothing of klag's code is used: the statuses are followed by the few rules below.
"""

import collections
import datetime
import glob
import os
import subprocess
import sys
import tempfile

import yaml  # Debian: python3-yaml

KLAG = sys.argv[1]
TODAY = datetime.date(2026, 3, 2)
ENVIRONMENT = {"PATH": os.environ["PATH"], "KLAG_NOW": f"{TODAY}T09:00+01:00", "KLAG_SEED": "1",
               "KLAG_NO_INPUT": "1", "KLAG_USER": "anna.berg"}


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

    def upto(self, count):
        """The state after the event at this place."""
        return self.at(datetime.date.max, count + 1)

    def at(self, last, count=None):
        """The state at the end of `last`, and the days on which the case opened and closed."""
        s = {"status": "received", "level": 1, "facts": {}, "issues": {}, "closed": [],
             "reopened": [], "voided": [], "closed_as": ""}
        for event in self.events[:count]:
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
                issue["remedies"] = event.get("remedies", issue.get("remedies", ()))
    if act == "refer" and "issue" in event:
        s["issues"].setdefault(int(event["issue"]), {})["route"] = event["route"]
    if act == "identify":
        facts.pop("anonymous", None)
    for key in ("received", "kind", "unit", "complainant", "procedure", "anonymous"):
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


def read(file):
    with open(file, encoding="utf-8") as text:
        return yaml.load(text, Loader=yaml.BaseLoader)


class Register:
    """A practice register of its own, with what its units did (`served`) written into it."""

    def __init__(self, served=None):
        self.folder = os.path.join(tempfile.mkdtemp(), "register")
        klag("demo", self.folder)
        if served:
            self.serve(served)
        self.units = {unit["id"]: unit for unit in read(self.folder + "/organisation.yaml")["units"]}
        self.procedures = {p["name"]: p for p in map(read, glob.glob(self.folder + "/procedures/*.yaml"))}
        self.cases = [Case(file) for file in sorted(glob.glob(self.folder + "/cases/**/case.yaml", recursive=True))]

    def serve(self, served):
        file = self.folder + "/organisation.yaml"
        with open(file, encoding="utf-8") as text:
            lines = text.read().splitlines()
        for i, line in enumerate(lines):
            unit = line.split("id: ")[1].split(",")[0] if line.startswith("  - {id: ") else ""
            if unit in served and "roles:" not in line:
                lines[i] = line.rstrip("}") + f", served: {served[unit]}}}"
        with open(file, "w", encoding="utf-8") as text:
            text.write("\n".join(lines) + "\n")
        klag("-C", self.folder, "save")

    def rule(self, procedure, rule):
        return next(c for c in self.procedures[procedure]["clocks"] if c["id"] == rule)

    def above(self, unit):
        """The unit and all above it."""
        while unit in self.units:
            yield unit
            unit = self.units[unit].get("part-of")


def is_open(state):
    return state["status"] not in ("closed", "void")


def tables():
    """table → row → number."""
    return collections.defaultdict(collections.Counter)
