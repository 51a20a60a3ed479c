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
                issue["remedies"] = event.get("remedies", issue.get("remedies", ()))
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


class Clock:
    """A deadline as the events up to a day left it."""

    def __init__(self, rule):
        self.rule, self.extensions, self.due = rule, 0, None
        self.original = self.binding = self.told_late = self.met = self.dropped = None

    def take(self, event, entry):
        due, change, act = entry["due"], entry["change"], event["act"]
        notice = act == "extend" and change == "moved"
        recounted = act == "correct" and change == "moved"
        if notice:
            self.extensions += 1
            if is_before(self.due, event["on"]) and not self.told_late:
                self.told_late = event["on"]
        elif recounted or self.original is None or self.extensions == 0:
            self.original = due
        if not self.told_late or recounted:
            self.binding = due
        self.due = due
        if change != "moved":
            self.met = event["on"] if change == "met" else None
            self.dropped = event["on"] if change == "cancelled" else None


def instant(moment):
    return datetime.datetime.fromisoformat(moment)


def is_before(due, done):
    """Whether `done` came after the date `due` had passed."""
    if len(due) == 10 or len(done) == 10:
        return day(done) > day(due)
    return instant(done) > instant(due)


def clocks(case, last):
    found = {}
    for event in case.events:
        later = event["act"] != "new" and day(event["on"]) > last
        for entry in event.get("clocks", ()):
            if not later or (event["act"] == "correct" and entry["change"] == "moved"):
                found.setdefault(entry["id"], Clock(entry["rule"])).take(event, entry)
    return found.values()


def count_deadlines(out, case, then, first, last):
    cut_off = min(last, TODAY - datetime.timedelta(days=1))
    for clock in clocks(case, last):
        due = clock.binding
        if not first <= day(due) <= last:
            continue
        stopped = clock.met or clock.dropped
        in_time = stopped and not is_before(due, stopped)
        if in_time and not clock.met:
            continue
        # A time of today is over when it lies before nine o'clock, when the reports are made.
        over = day(due) <= cut_off or (len(due) > 10 and day(due) == TODAY and
                                       instant(due) <= instant(f"{TODAY}T09:00+01:00"))
        if not over:
            continue
        row = f"{then['facts']['procedure']}/{clock.rule}"
        out["due"][row] += 1
        out["open"][row] += not stopped
        out["late"][row] += bool(stopped) and not in_time
        extended = in_time and is_before(clock.original, clock.met)
        out["extended"][row] += bool(extended)
        out["in-time"][row] += bool(in_time and not extended)


def count_work(out, case, then, first, last):
    """Measures, causes, answers to follow-ups and outside bodies."""
    within = lambda when: first <= when <= last
    actions, causes, seen, told = {}, set(), {}, False
    for event in case.events:
        on, act = day(event["on"]), event["act"]
        if act != "new" and on > last:
            continue
        if act == "action":
            known = actions.setdefault(event["action"], {"decided": on})
            known.update({k: v for k, v in event.items() if k in ("until", "done", "effect", "changed")})
        if not within(on):
            continue
        if act == "investigate" and "cause" in event:
            causes.add(event["cause"])
        if act == "external" and event["step"] == "submitted":
            out["outside"][event["body"]] += 1
        for key in ("measure-received", "works", "satisfied-outcome", "satisfied-handling"):
            if act == "follow-up" and key in event:
                seen[key] = event[key]
        if act == "inform" and {"staff", "unit", "person-complained-about"} & set(event["told"]):
            told = True
    for cause in causes:
        out["causes"][cause] += 1
    if "measure-received" in seen:
        out["measures-received"][seen["measure-received"]] += 1
    if "works" in seen:
        out["measures-work"][seen["works"]] += 1
    contact = out["contact"]
    contact["followed-up"] += bool({"satisfied-outcome", "satisfied-handling"} & set(seen))
    for what in ("outcome", "handling"):
        contact[f"satisfied-{what}"] += seen.get(f"satisfied-{what}") == "yes"
        contact[f"dissatisfied-{what}"] += seen.get(f"satisfied-{what}") == "no"
    work = out["actions"]
    work["staff-told"] += told
    for action in actions.values():
        done = day(action["done"]) if "done" in action else None
        work["decided"] += within(action["decided"])
        if done and within(done):
            work["done"] += 1
            work["evaluated"] += action.get("effect", "unknown") != "unknown"
            out["effects"][action.get("effect", "not-given")] += 1
            for what in action.get("changed", ["not-given"]):
                out["changed"][what] += 1
        if action["decided"] <= min(last, TODAY) and not (done and done <= min(last, TODAY)):
            work["open"] += 1
            until = day(action["until"]) if "until" in action else None
            work["overdue"] += bool(until and until <= last and until < TODAY)


def count_age(out, case, then, last):
    if then["status"] in ("closed", "void") or case.received > min(last, TODAY):
        return
    days = (min(last, TODAY) - case.received).days
    bands = (14, 30, 90, 180)
    band = next((f"to-{most}" for most in bands if days <= most), "over-180")
    out["ages"][band] += 1


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
            out["by-complainant"][facts.get("complainant", "not-given")] += 1
            for unit in above(units, facts["unit"]):
                out["by-unit"][unit] += 1
        if then["status"] == "void":
            continue
        for key in ("category", "dimension", "severity") if new else ():
            for value in {issue.get(key, "not-given") for issue in then["issues"].values()}:
                out["by-" + key][value] += 1
        if facts["kind"] == "complaint" and any(within(on) for on, _ in then["closed"]):
            for issue in then["issues"].values():
                out["outcomes"][issue.get("outcome", "not-given")] += 1
                for remedy in issue.get("remedies", ()):
                    out["remedies"][remedy] += 1
        for event in case.events:
            if event["act"] == "escalate" and within(day(event["on"])):
                out["escalations"][f"{event['level']}/{event['ground']}"] += 1
        count_deadlines(out, case, then, first, last)
        count_work(out, case, then, first, last)
        count_age(out, case, then, last)
        if new and facts["kind"] == "praise":
            out["actions"]["praise"] += 1
    return out


COMPARED = ("flow", "closed-as", "by-kind", "by-channel", "by-complainant", "by-unit", "by-category",
            "by-dimension", "by-severity", "outcomes", "remedies", "escalations", "outside", "causes",
            "effects", "changed", "measures-received", "measures-work")
# Tables with rows of other figures beside those that are compared.
ROWS = ("actions", "contact", "ages")
DEADLINES = ("due", "in-time", "extended", "late", "open")


def shown_by(klag_report, name):
    """table → row → number; the columns of the deadlines are tables of their own."""
    out = collections.defaultdict(dict)
    for section in klag_report["sections"]:
        for table in section["tables"]:
            for row in table["rows"]:
                figures_of = row.get("figures", {})
                out[table["id"]][row["id"]] = figures_of.get(name)
                if table["id"] == "deadlines":
                    for column in DEADLINES:
                        out[column][row["id"]] = figures_of.get(column)
    return out


def main():
    folder = os.path.join(tempfile.mkdtemp(), "register")
    klag("demo", folder)
    units = yaml.load(open(folder + "/organisation.yaml", encoding="utf-8"),
                      Loader=yaml.BaseLoader)["units"]
    units = {unit["id"]: unit for unit in units}
    cases = [Case(file) for file in sorted(glob.glob(folder + "/cases/*/*/*/case.yaml"))]
    compared = counted_up = wrong = 0
    for name, first, last in periods():
        report = json.loads(klag("-C", folder, "report", name, "--internal", "--previous", "0",
                                 "--json"))
        shown = shown_by(report, name)
        counted = figures(cases, units, first, last)
        for table in (*COMPARED, *ROWS, *DEADLINES):
            theirs, ours = shown[table], counted[table]
            for row in set(ours) | (set(theirs) if table not in ROWS else set()):
                compared += 1
                counted_up += ours[row] > 0
                if (theirs.get(row) or 0) != ours[row]:
                    wrong += 1
                    print(f"{name}: {table}, {row}: klag says {theirs.get(row)}, the files {ours[row]}")
    print(f"{compared} figures compared over {len(cases)} cases, {counted_up} of them above 0; "
          f"{wrong} wrong")
    return 1 if wrong or counted_up < 2000 else 0


if __name__ == "__main__":
    sys.exit(main())
