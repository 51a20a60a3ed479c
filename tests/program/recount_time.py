"""Deadlines, promises, time taken, ages, silence: counted once more from the files."""

import datetime
import math
import zoneinfo

from practice import TODAY, day, is_open

STOCKHOLM = zoneinfo.ZoneInfo("Europe/Stockholm")
NOW = datetime.datetime.fromisoformat(f"{TODAY}T09:00+01:00")


class Clock:
    """A deadline as the events up to a day left it."""

    def __init__(self, rule):
        self.rule, self.extensions, self.due, self.began = rule, 0, None, None
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
        self.due, self.began = due, entry["from"]
        if change != "moved":
            self.met = event["on"] if change == "met" else None
            self.dropped = event["on"] if change == "cancelled" else None


def instant(moment):
    if len(moment) == 10:
        moment += "T00:00"
    read = datetime.datetime.fromisoformat(moment)
    return read if read.tzinfo else read.replace(tzinfo=STOCKHOLM)


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


def deadlines(case, first, last):
    """Those that fell in the period: the clock, and how it went."""
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
        over = day(due) <= cut_off or (len(due) > 10 and day(due) == TODAY and instant(due) <= NOW)
        if not over:
            continue
        if not stopped:
            yield clock, "open"
        elif not in_time:
            yield clock, "late"
        else:
            yield clock, "extended" if is_before(clock.original, clock.met) else "in-time"


def easter(year):
    """The first Sunday after the full moon of spring, by the tables of the church."""
    golden = year % 19 + 1
    century = year // 100 + 1
    skipped, moon = 3 * century // 4 - 12, (8 * century + 5) // 25 - 5
    sunday = 5 * year // 4 - skipped - 10
    epact = (11 * golden + 20 + moon - skipped) % 30
    epact += epact == 24 or epact == 25 and golden > 11
    full = 44 - epact
    full += 30 if full < 21 else 0
    return datetime.date(year, 3, 1) + datetime.timedelta(full + 7 - (sunday + full) % 7 - 1)


def is_working_day(when):
    """Of Sweden: the only country of the practice register that counts working days."""
    if when.weekday() >= 5:
        return False
    name = when.strftime("%m-%d")
    fixed = ("01-01", "01-06", "05-01", "06-06", "12-24", "12-25", "12-26", "12-31")
    midsummer_eve = when.month == 6 and 19 <= when.day <= 25 and when.weekday() == 4
    return not (name in fixed or midsummer_eve or
                (when - easter(when.year)).days in (-2, 0, 1, 39, 49))


def taken(clock, unit, last):
    """How long it took, in what its rule counts; for one that is open until the period's end."""
    stopped = clock.met or clock.dropped
    if not stopped:
        end = datetime.datetime.combine(last + datetime.timedelta(days=1), datetime.time(),
                                        STOCKHOLM)
        stopped = (min(end, NOW) - datetime.timedelta(minutes=1)).isoformat()
    began, ended = day(clock.began), day(stopped)
    if unit == "hours":
        return math.floor((instant(stopped) - instant(clock.began)).total_seconds() / 3600)
    if unit == "working days":
        return sum(is_working_day(began + datetime.timedelta(i + 1))
                   for i in range((ended - began).days))
    return (ended - began).days


def unit_of(rule):
    _, _, unit = rule["within"].partition(" ")
    if unit in ("working days", "working day"):
        return "working days"
    return "hours" if unit.startswith("hour") else "days"


def spread(values):
    """Median, the value that nine of ten do not exceed, and the longest."""
    values = sorted(values)
    middle = (values[(len(values) - 1) // 2] + values[len(values) // 2]) / 2
    return middle, values[math.ceil(0.9 * len(values)) - 1], values[-1]


def count_deadlines(out, register, case, then, first, last):
    procedure = then["facts"]["procedure"]
    for clock, went in deadlines(case, first, last):
        row = f"{procedure}/{clock.rule}"
        rule = register.rule(procedure, clock.rule)
        kept = went in ("in-time", "extended")
        out["due"][row] += 1
        out[went][row] += 1
        out["kept-deadlines"][row] += kept
        out.setdefault("taken", {}).setdefault(row, []).append(taken(clock, unit_of(rule), last))
        out["counted-in"][row] = unit_of(rule)
        if rule["within"] == "promised":
            out["promises"]["due"] += 1
            out["promises"]["kept" if kept else "broken"] += 1


def count_age(out, case, then, last):
    if not is_open(then) or case.received > min(last, TODAY):
        return
    days = (min(last, TODAY) - case.received).days
    bands = (14, 30, 90, 180)
    band = next((f"to-{most}" for most in bands if days <= most), "over-180")
    out["ages"][band] += 1
    out.setdefault("open-ages", []).append(days)


TELLING = ("acknowledge", "plan", "contact", "answer", "extend", "letter", "refer", "follow-up")


def count_contact(out, case, first, last):
    """The longest silence, and how often cases were passed on to another unit."""
    until = min(last, TODAY)
    hops = [day(event["on"]) for event in case.events
            if event["act"] == "forward" and event.get("outside") != "yes" and day(event["on"]) <= last]
    contact = out["contact"]
    if any(on >= first for on in hops):
        contact["passed-on"] += 1
        contact["most-hops"] = max(contact["most-hops"], len(hops))
    if "anonymous" in case.at(datetime.date.max)["facts"]:
        return
    since, open_ = case.received, True
    told = case.events[0].get("received", case.events[0]["on"])

    def quiet(when):
        if open_ and when >= first and (when - since).days > contact["longest-silence"]:
            contact["longest-silence"] = (when - since).days

    for i, event in enumerate(case.events):
        on, before = day(event["on"]), open_
        if i == 0 or on > until:
            continue
        after = is_open(case.upto(i))
        tells = event["act"] in TELLING or (event["act"] == "inform" and
                                            "complainant" in event["told"])
        if not tells and before == after:
            continue
        quiet(on)
        since, open_ = max(since, on), after
    quiet(until)
