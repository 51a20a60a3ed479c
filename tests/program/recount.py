"""The figures of a report, counted once more from the files of the register: table → row → number."""

import collections
import datetime

from practice import TODAY, day, is_open, tables
from recount_time import count_age, count_contact, count_deadlines

UPHELD = ("upheld", "partly-upheld")


def count_flow(out, register, case, then, first, last):
    within = lambda when: first <= when <= last
    before = case.at(first - datetime.timedelta(days=1))
    came = case.received
    flow = {"brought-forward": int(came < first and is_open(before)),
            "new": int(within(came)),
            "reopened": sum(map(within, then["reopened"])),
            "closed": sum(within(on) for on, _ in then["closed"]),
            "void": sum(map(within, then["voided"])),
            "carried-forward": int(came <= last and is_open(then))}
    out["flow"].update(flow)
    for unit in register.above(then["facts"].get("unit")):
        for column, number in flow.items():
            out["unit-flow"][unit, column] += number
    for on, reason in then["closed"]:
        out["closed-as"][reason] += within(on)


def count_new(out, register, case, then, last):
    facts = then["facts"]
    out["by-kind"][facts["kind"]] += 1
    out["by-channel"][facts["channel"]] += 1
    out["by-procedure"][facts["procedure"]] += 1
    out["by-complainant"][facts.get("complainant", "not-given")] += 1
    for unit in register.above(facts["unit"]):
        out["by-unit"][unit] += 1
    count_issues(out, then)
    if facts["kind"] == "praise":
        out["actions"]["praise"] += 1
        out["actions"]["praise-passed-on"] += any(
            event.get("passed-on") == "yes" and day(event["on"]) <= last for event in case.events)


def count_issues(out, then):
    for key in ("category", "dimension", "severity"):
        for value in {issue.get(key, "not-given") for issue in then["issues"].values()}:
            out["by-" + key][value] += 1
    for value in {issue.get("category", "") for issue in then["issues"].values()}:
        out["by-unit-and-category"][f"{then['facts']['unit']}/{value}"] += 1


def count_outcomes(out, then):
    for issue in then["issues"].values():
        outcome = issue.get("outcome", "not-given")
        out["outcomes"][outcome] += 1
        for remedy in issue.get("remedies", ()):
            out["remedies"][remedy] += 1
        if outcome == "not-given":
            continue
        for row in ("all", f"level-{then['level']}"):
            out["upheld"][row, "decided"] += 1
            out["upheld"][row, "upheld"] += outcome in UPHELD


def finding(case, escalation, last):
    """What was found between this escalation and the next."""
    found = "pending"
    for event in case.events[escalation + 1:]:
        if event["act"] == "escalate" or day(event["on"]) > last:
            break
        if event["act"] != "decide":
            continue
        findings = [event[key] for key in ("outcome", "handling-finding") if key in event]
        if any(one in UPHELD for one in findings):
            found = "upheld"
        elif findings and found == "pending":
            found = "not-upheld"
    return found


def count_escalations(out, case, first, last):
    for i, event in enumerate(case.events):
        if event["act"] != "escalate" or not first <= day(event["on"]) <= last:
            continue
        row = f"{event['level']}/{event['ground']}"
        found = finding(case, i, min(last, TODAY))
        out["escalations"][row] += 1
        out["escalation-findings"][found] += 1
        out["escalation-outcomes"][row, "taken-up"] += 1
        out["escalation-outcomes"][row, found] += 1


def count_events(out, case, first, last):
    """Causes, costs, answers to follow-ups, word to staff, and outside bodies."""
    causes, seen, told, cost, costs = set(), {}, False, 0, 0
    for event in case.events:
        on, act = day(event["on"]), event["act"]
        spent = int(event.get("cost", cost)) - cost
        cost += spent
        if not first <= on <= last:
            continue
        if "cost" in event:
            costs += 1
            out["actions"]["cost"] += spent
        if act == "investigate" and "cause" in event:
            causes.add(event["cause"])
        if act == "external" and event["step"] == "submitted":
            out["outside"][event["body"]] += 1
            out["outside"]["all"] += 1
        for key in ("measure-received", "works", "satisfied-outcome", "satisfied-handling",
                    "support"):
            if key in event:
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
    out["actions"].update({"staff-told": int(told), "cost-cases": int(costs > 0),
                           "staff-supported": int(seen.get("support") == "given"),
                           "staff-declined": int(seen.get("support") == "declined")})


def measures(case, last):
    """Those of the case as they stood at the end of `last`."""
    found = {}
    for event in case.events:
        if event["act"] == "action" and day(event["on"]) <= last:
            known = found.setdefault(event["action"], {"decided": day(event["on"])})
            known.update({k: v for k, v in event.items()
                          if k in ("until", "done", "effect", "changed", "involved")})
    return found.values()


def count_measures(out, case, first, last):
    within = lambda when: first <= when <= last
    work, until = out["actions"], min(last, TODAY)
    for action in measures(case, last):
        done = day(action["done"]) if "done" in action else None
        work["decided"] += within(action["decided"])
        work["with-staff"] += within(action["decided"]) and action.get("involved") == "yes"
        if done and within(done):
            work["done"] += 1
            work["evaluated"] += action.get("effect", "unknown") != "unknown"
            out["effects"][action.get("effect", "not-given")] += 1
            for what in action.get("changed", ["not-given"]):
                out["changed"][what] += 1
        if action["decided"] <= until and not (done and done <= until):
            work["open"] += 1
            wanted = day(action["until"]) if "until" in action else None
            work["overdue"] += bool(wanted and wanted <= last and wanted < TODAY)


def note_cause(problems, case, then, last):
    """Collects the cases of each cause at each unit, received in the twelve months up to `last`."""
    causes = [event["cause"] for event in case.events if event["act"] == "investigate" and
              "cause" in event and day(event["on"]) <= min(last, TODAY)]
    after = last + datetime.timedelta(days=1)
    if not causes or case.received < after.replace(year=after.year - 1):
        return
    until = min(last, TODAY)
    row = problems[f"{then['facts']['unit']}/{causes[-1]}"]
    row["numbers"].append((case.received, case.number))
    for action in measures(case, last):
        if action["decided"] <= until:
            done = "done" in action and day(action["done"]) <= until
            row["done" if done else "open"].append(1)


def add_problems(out, problems):
    for key, row in problems.items():
        if len(row["numbers"]) < 2:
            continue
        out["problems"].update({(key, "cases"): len(row["numbers"]),
                                (key, "measures-done"): len(row["done"]),
                                (key, "measures-open"): len(row["open"])})
        out["problem-numbers"][key] = ", ".join(number for _, number in sorted(row["numbers"]))


def figures(register, first, last):
    out = tables()
    problems = collections.defaultdict(lambda: collections.defaultdict(list))
    within = lambda when: first <= when <= last
    for case in register.cases:
        then = case.at(last)
        count_flow(out, register, case, then, first, last)
        if case.received > last:
            continue
        if within(case.received):  # voided ones too, in all that breaks the new cases down
            count_new(out, register, case, then, last)
        if then["status"] == "void":
            continue
        if then["facts"]["kind"] == "complaint" and any(within(on) for on, _ in then["closed"]):
            count_outcomes(out, then)
        count_escalations(out, case, first, last)
        count_deadlines(out, register, case, then, first, last)
        count_events(out, case, first, last)
        count_measures(out, case, first, last)
        count_age(out, case, then, last)
        count_contact(out, case, first, last)
        note_cause(problems, case, then, last)
    add_problems(out, problems)
    return out
