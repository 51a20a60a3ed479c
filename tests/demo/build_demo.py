#!/usr/bin/env python3
"""Builds the practice register on many days and looks at it.

    build_demo.py KLAG [DAY ...]

On every day `klag check` must be clean, the half-year report must add up, and there must be
something overdue and something that is the last chance. Without KLAG_LONG=1 only the first days run.
"""

import json
import os
import subprocess
import sys
import tempfile
import time

SHORT = 8
# Quicker than a disk, which klag flushes at every step.
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) and "TMPDIR" not in os.environ else None
# Instants in Europe/Stockholm; what matters about each stands beside it.
MOMENTS = [
    ("2026-01-01T09:00+01:00", "New Year's Day"),
    ("2028-02-29T09:00+01:00", "the leap day, which the year before does not have"),
    ("2026-04-06T12:00+02:00", "Easter Monday"),
    ("2026-12-31T23:30+01:00", "the last evening of a year"),
    ("2026-03-29T01:59+01:00", "just before the clocks go forward"),
    ("2026-10-25T02:30+02:00", "the first half past two of two"),
    ("2026-06-19T15:00+02:00", "midsummer eve"),
    ("2026-08-16T10:00+02:00", "a Sunday"),
    ("2026-03-29T03:01+02:00", "just after the clocks went forward"),
    ("2026-10-25T02:30+01:00", "the second half past two"),
    ("2026-12-24T08:00+01:00", "Christmas Eve"),
    ("2026-12-26T08:00+01:00", "Boxing Day"),
    ("2027-01-04T08:00+01:00", "the first Monday of a year, after a row of days off"),
    ("2027-01-06T18:00+01:00", "Epiphany"),
    ("2027-03-29T08:00+02:00", "another Easter Monday, the day after a change of clocks"),
    ("2026-05-01T08:00+02:00", "May Day"),
    ("2026-05-14T08:00+02:00", "Ascension Day"),
    ("2026-05-25T08:00+02:00", "Whit Monday"),
    ("2026-06-06T08:00+02:00", "Sweden's national day"),
    ("2026-05-17T08:00+02:00", "Norway's national day"),
    ("2026-04-27T08:00+02:00", "the King's day in the Netherlands"),
    ("2026-07-01T00:00+02:00", "the first minute of a half-year"),
    ("2026-06-30T23:59+02:00", "the last minute of a half-year"),
    ("2026-10-14T13:00+02:00", "an ordinary Wednesday"),
]


def klag(program, moment, *words, folder=None):
    environment = dict(os.environ, KLAG_NOW=moment, KLAG_SEED="1", KLAG_USER="anna.berg")
    environment.pop("KLAG_REGISTER", None)
    return subprocess.run([program, *words], cwd=folder, env=environment, text=True,
                          capture_output=True, stdin=subprocess.DEVNULL)


def look_at(program, moment, folder):
    """What is wrong with the practice register of that moment."""
    made = klag(program, moment, "demo", folder)
    if made.returncode != 0:
        return [f"klag demo: status {made.returncode}\n{made.stderr}"]
    wrong = []
    for words in (["check"], ["report", "--half-year"]):
        result = klag(program, moment, *words, folder=folder)
        if result.returncode != 0:
            wrong.append(f"klag {' '.join(words)}: status {result.returncode}\n"
                         f"{result.stdout}{result.stderr}")
    listed = klag(program, moment, "overdue", "--json", folder=folder)
    tasks = json.loads(listed.stdout)["tasks"]
    over = sum(task["over"] for task in tasks)
    last_chance = len(tasks) - over
    if over < 3 or last_chance < 1:
        wrong.append(f"klag overdue: {over} over, {last_chance} last chance")
    everything = klag(program, moment, "list", "--all", "--json", folder=folder)
    cases = len(json.loads(everything.stdout)["cases"])
    if cases < 64:
        wrong.append(f"only {cases} cases")
    return wrong


def main():
    program = os.path.abspath(sys.argv[1])
    wanted = [(moment, "asked for") for moment in sys.argv[2:]]
    moments = wanted or (MOMENTS if os.environ.get("KLAG_LONG") == "1" else MOMENTS[:SHORT])
    failed = 0
    begin = time.monotonic()
    for moment, why in moments:
        with tempfile.TemporaryDirectory(prefix="klag-demo-", dir=MEMORY) as place:
            wrong = look_at(program, moment, os.path.join(place, "practice"))
        failed += bool(wrong)
        print(("FAILED " if wrong else "ok     ") + f"{moment} ({why})", flush=True)
        for line in wrong:
            print("  " + line.replace("\n", "\n  "))
    print(f"{len(moments)} days, {failed} failed, {time.monotonic() - begin:.0f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
