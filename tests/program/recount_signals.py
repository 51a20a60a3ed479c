"""Shares, rates and control charts, computed once more: table → row → column → value."""

import collections
import datetime
import math

from practice import TODAY
from recount_time import deadlines

WORDS = {"outside": "outside the limits",
         "one-side": "seven or more in a row on one side of the mean",
         "trend": "seven or more in a row rising or falling",
         "near-limit": "two of three near the same limit"}


def wilson(part, whole):
    z = 1.959963984540054
    p = part / whole
    middle = (p + z * z / (2 * whole)) / (1 + z * z / whole)
    reach = z / (1 + z * z / whole) * math.sqrt(p * (1 - p) / whole + z * z / (4 * whole ** 2))
    return max(0, middle - reach), min(1, middle + reach)


def poisson(count):
    """The exact limits of Garwood, by halving."""
    def up_to(mean, most):
        term = total = math.exp(-mean)
        for i in range(1, most + 1):
            term *= mean / i
            total += term
        return total

    def solve(wanted, most):
        low, high = 0, 10 * count + 20
        for _ in range(200):
            middle = (low + high) / 2
            low, high = (middle, high) if up_to(middle, most) > wanted else (low, middle)
        return low

    return (0 if count == 0 else solve(0.975, count - 1)), solve(0.025, count)


def next_month(first):
    return (first.replace(day=28) + datetime.timedelta(days=4)).replace(day=1)


def months_before(last):
    """The first days of the 24 months that had ended by `last`, oldest first."""
    first = (min(last, TODAY - datetime.timedelta(days=1)) + datetime.timedelta(days=1)).replace(day=1)
    out = []
    for _ in range(24):
        first = (first - datetime.timedelta(days=1)).replace(day=1)
        out.insert(0, first)
    return out


def trend(register, last):
    """Month → new, due, kept; from the month after the first one with a case."""
    firsts = months_before(last)
    end = next_month(firsts[-1]) - datetime.timedelta(days=1)
    months = {f"{first:%Y-%m}": [0, 0, 0] for first in firsts}
    begun = None
    for case in register.cases:
        if case.received > last:
            continue
        month = f"{case.received:%Y-%m}"
        if month in months:
            months[month][0] += 1
            begun = min(begun or month, month)
        if case.at(last)["status"] == "void":
            continue
        for clock, went in deadlines(case, firsts[0], end):
            row = months[clock.binding[:7]]
            row[1] += 1
            row[2] += went in ("in-time", "extended")
    return {month: row for month, row in months.items() if begun and month > begun}


def rows_of(values, length, way):
    """Positions in rows of at least `length` values of the same `way` other than 0."""
    found = set()
    for start in range(len(values)):
        end = start
        while end < len(values) and way[end] == way[start] != 0:
            end += 1
        if end - start >= length:
            found |= set(range(start, end))
    return found


def sign(number):
    return 0 if abs(number) < 1e-9 else 1 if number > 0 else -1


def chart(points, mean, reach, highest=math.inf):
    """points: month → value; reach: month → how far the limits are from the mean, or None."""
    months, values = list(points), list(points.values())
    signals = collections.defaultdict(set)
    sides = [sign(value - mean) for value in values]
    for i in rows_of(values, 7, sides):
        signals[i].add("one-side")
    steps = [sign(b - a) for a, b in zip(values, values[1:])]
    for i in rows_of(steps, 6, steps):
        signals[i] |= {"trend"}
        signals[i + 1] |= {"trend"}
    near = []
    for i, month in enumerate(months):
        far = reach[month]
        if far is not None:
            low, high = max(0, mean - far), min(highest, mean + far)
            out = sign(values[i] - high) > 0 or sign(low - values[i]) > 0
            if out:
                signals[i].add("outside")
            near.append(not out and sign(abs(values[i] - mean) - far * 2 / 3) > 0)
        else:
            near.append(False)
    for i in range(2, len(values)):
        three = range(i - 2, i + 1)
        if sides[i] != 0 and len({sides[j] for j in three}) == 1 and sum(near[j] for j in three) > 1:
            for j in three:
                if near[j]:
                    signals[j].add("near-limit")
    out = {}
    for i, month in enumerate(months):
        far = reach[month]
        limits = None if far is None else (max(0, mean - far), min(highest, mean + far))
        said = "; ".join(words for name, words in WORDS.items() if name in signals[i])
        out[month] = {"value": values[i], "limits": limits, "signal": said}
    return out


def charts(register, last, contacts):
    """The three tables, for a report that ends on `last`."""
    months = trend(register, last)
    if len(months) < 2:
        return {}
    new = {month: row[0] for month, row in months.items()}
    mean = sum(new.values()) / len(new)
    ranges = [abs(b - a) for a, b in zip(list(new.values()), list(new.values())[1:])]
    most = 3.267 * sum(ranges) / len(ranges)
    kept_ranges = [one for one in ranges if one <= most + 1e-9]
    moving = sum(kept_ranges) / len(kept_ranges)
    out = {"new-by-month": chart(new, mean, dict.fromkeys(new, 2.66 * moving or None))}
    due = {month: row for month, row in months.items() if row[1]}
    if due:
        p = sum(row[2] for row in due.values()) / sum(row[1] for row in due.values())
        reach = {month: 300 * math.sqrt(p * (1 - p) / row[1]) for month, row in due.items()}
        out["kept-by-month"] = chart({month: 100 * row[2] / row[1] for month, row in due.items()},
                                     100 * p, reach, 100)
    seen = {month: contacts[month] for month in months if month in contacts}
    if seen:
        u = 1000 * sum(new[month] for month in seen) / sum(seen.values())
        reach = {month: 3 * math.sqrt(u * 1000 / of) for month, of in seen.items()}
        out["rate-by-month"] = chart({month: 1000 * new[month] / of for month, of in seen.items()},
                                     u, reach)
    return out


def rates(counted, served):
    """unit → served, new, rate, range; `served`: unit → people or contacts."""
    out = {}
    for unit, of in served.items():
        new = counted["by-unit"][unit]
        low, high = poisson(new)
        out[unit] = {"served": of, "new": new, "rate": 1000 * new / of,
                     "range": (1000 * low / of, 1000 * high / of)}
    return out
