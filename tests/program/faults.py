#!/usr/bin/python3
"""Every place where a writing command can fail or be killed: faults.py KLAG FAULTS

FAULTS is a library, loaded before klag, that kills it or fails a call at the n-th change of a file.
Each command is tried at each of its calls in a fresh copy of one register. Afterwards nothing that was
acknowledged may be lost, nothing that was not saved may be acknowledged, and one ordinary command must
work by itself. Every seventh call is tried; KLAG_LONG=1: every call, every mode, and healing itself.
"""
import os
import pathlib
import shutil
import subprocess
import sys

import register
from register import ACKNOWLEDGED, BUSY, DONE, NOT_SAVED, Register, Test, new_case

FAULTS = pathlib.Path(sys.argv[2]).resolve()
STEP = 1 if register.LONG else 7
KILLS = ("before", "after")
ERRORS = ("ENOSPC", "EIO", "EACCES", "EROFS")
MODES = KILLS + (ERRORS + tuple(f"{error}+" for error in ERRORS) + ("short",) if register.LONG
                 else ("ENOSPC+", "EIO", "short"))
MARK = "a mark that must not be lost"


class Sweep:
    def __init__(self, test):
        self.test = test
        self.first = test.register("first")
        self.first.new("the case that everything is about")
        self.first.must("list")  # there is an index to be kept up
        self.file = test.folder / "letter.txt"
        self.file.write_text("a letter " * 1000)
        self.runs = self.acknowledged = 0

    def commands(self):
        """By name: the words, and what a register must hold when they were acknowledged."""
        return {"new": (new_case(MARK), self.has_mark),
                "note": (("note", "1", "--note", MARK), self.has_mark),
                "attach": (("attach", "1", self.file, "--note", MARK), self.has_mark),
                "edit": (("edit", "1", "--diary", "2026-17", "--wish", MARK), self.has_mark),
                "save": (("save",), self.has_settings)}

    @staticmethod
    def has_mark(reg):
        return any(MARK in text for text in reg.texts().values())

    @staticmethod
    def has_settings(reg):
        return MARK in reg.git("show", "main:organisation.yaml").stdout

    def copy(self, name="copy"):
        place = self.test.folder / name
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(self.first.path, place, symlinks=True)
        return Register(self.test, place, self.first.program)

    def prepared(self, verb):
        reg = self.copy()
        if verb == "save":
            with open(reg.path / "organisation.yaml", "a") as file:
                file.write(f"# {MARK}\n")
        return reg

    def with_fault(self, reg, words, mode, call, **more):
        env = self.test.env(LD_PRELOAD=str(FAULTS), KLAG_FAULT=f"{mode}:{call}", **more)
        return reg.klag(*words, env=env)

    def count(self, verb, words):
        """How many calls change a file."""
        counted = self.test.folder / "counted"
        done = self.with_fault(self.prepared(verb), words, "count", 0, KLAG_FAULT_COUNT=str(counted))
        self.test.check(done.returncode == DONE, f"'{verb}' works without a fault", done.stderr)
        return int(counted.read_text())

    def check_after(self, reg, done, what, holds):
        check = self.test.check
        said = bool(ACKNOWLEDGED.search(done.stdout)) or "Saved: " in done.stdout
        self.runs += 1
        self.acknowledged += said
        if done.returncode == DONE:
            check(said, f"success is told ({what})", done.stdout + done.stderr)
        check(done.returncode in (DONE, NOT_SAVED, BUSY, -9) or "error: " in done.stderr,
              f"the status is a documented one ({what})", f"{done.returncode} {done.stderr}")
        head = reg.git("rev-parse", "--verify", "-q", "refs/heads/main")
        check(head.returncode == 0, f"main can be read ({what})", head.stderr)
        if said:
            check(holds(reg), f"what was acknowledged is there ({what})", done.stdout)
        after = reg.klag("note", "1", "--note", "the next command")
        check(after.returncode == DONE, f"the next command works by itself ({what})",
              f"{after.returncode} {after.stdout}{after.stderr}")
        if said:
            check(holds(reg), f"and it is still there after that ({what})")
        status = [line for line in reg.git("status", "--porcelain").stdout.splitlines()
                  if not line.endswith("organisation.yaml")]
        check(not status, f"the working tree is as saved ({what})", "\n".join(status))
        locks = list((reg.path / ".git").rglob("*.lock"))
        check(not locks, f"no lock is left ({what})", locks)

    def sweep(self, verb, words, holds):
        calls = self.count(verb, words)
        for mode in MODES:
            for call in range(1 + len(mode) % STEP, calls + 1, STEP):
                reg = self.prepared(verb)
                done = self.with_fault(reg, words, mode, call)
                self.check_after(reg, done, f"{verb}, {mode} at call {call}", holds)
        fsck = reg.git("fsck", "--strict", "--no-dangling")
        self.test.check(fsck.returncode == 0, f"the repository is sound after '{verb}'", fsck.stdout)
        self.test.say(f"{verb}: {calls} calls, {len(MODES)} modes")

    def sweep_healing(self):
        """Kills a command, then the one that heals after it, then looks at a third."""
        words = ("note", "1", "--note", MARK)
        calls = self.count("note", words)
        for first in range(calls // 3, calls + 1, STEP * 5):
            for second in range(1, calls + 1, STEP * 5):
                reg = self.prepared("note")
                done = self.with_fault(reg, words, "before", first)
                self.with_fault(reg, ("note", "1", "--note", "the second"), "after", second)
                self.check_after(reg, done, f"killed at {first}, healing at {second}", self.has_mark)


def main():
    with Test(__doc__) as test:
        probe = subprocess.run(["env", f"LD_PRELOAD={FAULTS}", "KLAG_FAULT=EIO+:1", "mkdir",
                                str(test.folder / "probe")], capture_output=True, check=False)
        if probe.returncode == 0:
            test.skip("faults", "this machine loads no library before a program")
            return
        sweep = Sweep(test)
        for verb, (words, holds) in sweep.commands().items():
            sweep.sweep(verb, words, holds)
        sweep.sweep_healing()
        test.say(f"{sweep.runs} runs with a fault, {sweep.acknowledged} of them acknowledged")


main()
