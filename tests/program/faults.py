#!/usr/bin/python3
"""Every place where a writing command can fail or be killed: faults.py KLAG FAULTS

FAULTS is a library, loaded before klag, that kills it or fails a call at the n-th change of a file.
Each command is tried in fresh copies of one register. Afterwards nothing that was acknowledged may be
lost, nothing that was not saved may be acknowledged, and one ordinary command must work by itself.
Some hundred places are drawn; KLAG_LONG=1: every call of every command in every mode, and healing.
"""
import concurrent.futures
import os
import pathlib
import random
import shutil
import subprocess
import sys
import threading
import time

import register
import stage
from register import BUSY, DONE, NO, NOT_SAVED, Test

FAULTS = pathlib.Path(sys.argv[2]).resolve()
PROCESSES = 2
DRAWN, DRAWN_HEALINGS = 200, 25
TOLD_AFTER = 5000  # runs; a long sweep takes an hour
KILLS = ("before", "after")
ERRORS = ("ENOSPC", "EIO", "EACCES", "EROFS")
MODES = (*KILLS, *ERRORS, *(f"{error}+" for error in ERRORS), "short")
KILLED = -9


class Sweep:
    def __init__(self, test):
        self.test = test
        self.first = stage.register(test)
        self.verbs = stage.writing(self.first) + stage.indexing(self.first)
        self.runs = self.acknowledged = self.kills = 0

    def with_fault(self, verb, reg, mode, call, **more):
        env = self.test.env(LD_PRELOAD=str(FAULTS), KLAG_FAULT=f"{mode}:{call}", **more)
        return reg.klag(*verb.words, env=env)

    def count(self, verb):
        """How many calls change a file, and how many of them flush."""
        counted = self.test.folder / "counted"
        reg = verb.prepared()
        done = self.with_fault(verb, reg, "count", 0, KLAG_FAULT_COUNT=str(counted))
        told = done.stdout + done.stderr
        self.test.check(done.returncode == DONE and verb.said.search(told),
                        f"'{verb.name}' works without a fault", told)
        self.test.check(verb.holds(reg), f"'{verb.name}' does what it says")
        return map(int, counted.read_text().split())

    def try_one(self, verb, mode, call):
        reg = verb.prepared(threading.current_thread().name)
        self.check_after(reg, verb, self.with_fault(verb, reg, mode, call),
                         f"{verb.name}, {mode} at call {call}")

    def try_healing(self, verb, first, second):
        """Kills a command, then the one that heals after it, then looks at a third."""
        reg = verb.prepared(threading.current_thread().name)
        done = self.with_fault(verb, reg, "before", first)
        self.with_fault(self.verb("note"), reg, "after", second)
        self.check_after(reg, verb, done, f"{verb.name} killed at {first}, healing at {second}")

    def verb(self, name):
        return next(verb for verb in self.verbs if verb.name == name)

    def check_after(self, reg, verb, done, what):
        check = self.test.check
        said = bool(verb.said.search(done.stdout + done.stderr))
        with self.test.counting:
            self.runs += 1
            self.acknowledged += said
            self.kills += done.returncode == KILLED
        told = f"{done.returncode} {done.stdout}{done.stderr}"
        check(done.returncode in (DONE, NO, NOT_SAVED, BUSY, KILLED) or "error: " in done.stderr,
              f"the status is a documented one ({what})", told)
        check(done.returncode != DONE or said, f"success is told ({what})", told)
        check(done.returncode != DONE or "badflush" not in what or verb.must_work,
              f"what the disk did not confirm is no success ({what})", told)
        check(done.returncode in (DONE, KILLED) or not verb.must_work,
              f"it works in spite of the fault ({what})", told)
        check("not saved: " not in done.stderr or not verb.holds(reg),
              f"what is called not saved is not there ({what})", told)
        check(verb.keeps(reg), f"what was there before is there ({what})", told)
        after = reg.klag("note", verb.next_case, "--note", "the next command")
        check(after.returncode == DONE, f"the next command works by itself ({what})",
              f"{after.returncode} {after.stdout}{after.stderr}")
        check(not said or verb.holds(reg), f"what was acknowledged is there ({what})", told)
        if verb.repeatable and not verb.holds(reg):
            shutil.rmtree(reg.path.parent / "made", ignore_errors=True)
            again = reg.klag(*verb.words)
            check(again.returncode == DONE and verb.holds(reg), f"it can be typed again ({what})",
                  again.stdout + again.stderr)
        self.check_files(reg, verb, what)
        if done.returncode != DONE:  # libgit2 does not mind when it cannot remove its own file
            reg.check_tidy(f"({what})")

    def check_files(self, reg, verb, what):
        check = self.test.check
        status = reg.git("status", "--porcelain").stdout
        check(status in ("", verb.unsaved), f"the working tree is as saved ({what})", status)
        listed = reg.klag("list", "--all", "--json").stdout
        (reg.path / ".git/klag/index.db").unlink(missing_ok=True)
        check(listed == reg.klag("list", "--all", "--json").stdout,
              f"the index says what the files say ({what})", listed)

    def all_places(self):
        calls, places, flushes = {}, [], []
        for verb in self.verbs:
            calls[verb.name], flushed = self.count(verb)
            places += [(verb, mode, call) for mode in MODES for call in range(1, calls[verb.name] + 1)]
            flushes += [(verb, "badflush", flush) for flush in range(1, flushed + 1)]
        self.test.say(", ".join(f"{name} {count}" for name, count in calls.items()))
        return calls, places, flushes

    def run(self, draw):
        calls, places, flushes = self.all_places()
        killed = [self.verb(name) for name in ("new", "attach", "save")]
        healings = [(verb, first, second) for verb in killed
                    for first in range(1, calls[verb.name] + 1, 3)
                    for second in range(1, calls["note"] + 10, 3)]
        if not register.LONG:
            places = draw.sample(places, DRAWN)
            healings = draw.sample(healings, DRAWN_HEALINGS)
        with concurrent.futures.ThreadPoolExecutor(PROCESSES) as pool:
            jobs = [pool.submit(self.try_one, *place) for place in places + flushes]
            jobs += [pool.submit(self.try_healing, *healing) for healing in healings]
            for done, job in enumerate(jobs, start=1):
                job.result()
                if done % TOLD_AFTER == 0:
                    self.test.say(f"{done} of {len(jobs)}")
        return len(places) + len(flushes), len(healings)


def main():
    with Test(__doc__, within=register.memory()) as test:
        probe = subprocess.run(["env", f"LD_PRELOAD={FAULTS}", "KLAG_FAULT=EIO+:1", "mkdir",
                                str(test.folder / "probe")], capture_output=True, check=False)
        if probe.returncode == 0:
            test.skip("faults", "this machine loads no library before a program")
            return
        seed = int(os.environ.get("KLAG_TEST_SEED", time.time()))
        test.say(f"KLAG_TEST_SEED={seed}")
        sweep = Sweep(test)
        places, healings = sweep.run(random.Random(seed))
        fsck = sweep.first.git("fsck", "--strict", "--no-dangling")
        test.check(fsck.returncode == 0, "the register that was copied is sound", fsck.stdout)
        test.say(f"{places} places and {healings} healings in {len(sweep.verbs)} commands: "
                 f"{sweep.kills} kills, {sweep.acknowledged} acknowledged of {sweep.runs} runs")


main()
