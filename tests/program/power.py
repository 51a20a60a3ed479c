#!/usr/bin/python3
"""Power cuts: power.py KLAG FAULTS

Two write in a register until the power goes at a random time, on each file system that this machine
makes. Nothing that was acknowledged may be lost, and one ordinary command must work by itself. That the
test can fail is proved by the same with klag's flushes left out. FAULTS is a library that leaves them out.
5 cuts on each file system; KLAG_LONG=1: 60.
"""
import os
import pathlib
import random
import re
import threading
import time

import disk
import register
from disk import CannotCut, Disk
from register import ACKNOWLEDGED, DONE, Register, Test, new_case

FAULTS = pathlib.Path(os.sys.argv[2]).resolve()
CUTS = 60 if register.LONG else 5
WRITERS = 2
LONGEST = 0.6   # seconds until a cut
PATIENCE = 20   # seconds until something is acknowledged
CASES = ("new", "new", "note", "note", "attach")  # three flushes each
VERBS = (*CASES, "save")                          # two


class Cuts:
    """Cut after cut on one disk."""

    def __init__(self, test, where, verbs=VERBS, unflushed=""):
        self.test, self.where, self.verbs = test, where, verbs
        self.env = test.env(LD_PRELOAD=str(FAULTS), KLAG_FAULT=unflushed) if unflushed else test.env()
        self.reg = self.first_register()
        self.promised, self.settings, self.marks = [], [], 0
        self.unread = self.lost = self.stuck = self.cuts = 0
        self.lock = threading.Lock()
        # A machine without power says nothing any more. Here a flush that is under way when the file
        # system is shut down can report success for what it did not write.
        self.power_is_off = threading.Event()

    def first_register(self):
        made = self.test.register("first")
        made.new("the first case")
        place = self.where.path / "register"
        self.test.run("cp", "-a", made.path, place)
        self.test.run("rm", "-r", made.path)
        os.sync()
        return Register(self.test, place, self.test.klag)

    def mark(self):
        with self.lock:
            self.marks += 1
            return f"mark-{self.marks:06}"

    def klag(self, *words):
        return self.test.run(self.test.klag, "-C", self.reg.path, *words, "--no-input", env=self.env)

    def words(self, verb, mark):
        if verb == "attach":
            file = self.test.folder / f"{mark}.txt"
            file.write_text("a letter " * random.choice((1, 100, 5000)))
            return "attach", "1", file, "--note", mark
        if verb == "save":
            settings = self.reg.path / "organisation.yaml"
            kept = [line for line in settings.read_text().splitlines() if "# mark-" not in line]
            settings.write_text("\n".join(kept + [f"# {mark}", ""]))
            return ("save",)
        return new_case(mark) if verb == "new" else ("note", "1", "--note", mark)

    def write(self, stop, verbs):
        while not stop.is_set():
            verb, mark = random.choice(verbs), self.mark()
            try:
                done = self.klag(*self.words(verb, mark))
            except OSError:
                return  # the disk is gone
            if done.returncode != DONE or self.power_is_off.is_set():
                continue  # not saved, or saved without the disk's word for it, or never said so
            if found := ACKNOWLEDGED.search(done.stdout):
                self.promised.append((found.group(1), mark))
            elif verb == "save" and "Saved: organisation.yaml" in done.stdout:
                self.settings.append(mark)

    def wait_for_one(self):
        """Until something new is acknowledged: a slow machine is not cut off before it has begun."""
        before, until = len(self.promised), time.monotonic() + PATIENCE
        while len(self.promised) == before and time.monotonic() < until:
            time.sleep(0.01)

    def cut(self):
        stop = threading.Event()
        verbs = [self.verbs] + [CASES] * (WRITERS - 1)  # a folder's settings are one person's
        writers = [threading.Thread(target=self.write, args=(stop, mine)) for mine in verbs]
        for writer in writers:
            writer.start()
        self.wait_for_one()
        time.sleep(random.uniform(0, LONGEST))
        self.power_is_off.set()
        self.where.cut(random.choice((0, 0.3, 0.7)))
        stop.set()
        for writer in writers:
            writer.join()
        self.where.power_on()
        self.power_is_off.clear()
        self.cuts += 1

    def look(self):
        """Counts what is wrong after the cut."""
        head = self.reg.git("log", "-1", "--format=%T", "refs/heads/main")
        if head.returncode != 0:
            self.unread += 1
            return False
        texts = self.reg.texts()
        gone = [(number, mark) for number, mark in self.promised if mark not in texts.get(number, "")]
        if self.settings and not self.reg.git("log", "-S", self.settings[-1], "--oneline", "--",
                                              "organisation.yaml").stdout:
            gone.append(("organisation.yaml", self.settings[-1]))
        self.lost += len(gone)
        if gone:
            self.test.say(f"lost: {gone[:3]}")
        after = self.test.run(self.test.klag, "-C", self.reg.path, "note", "1", "--note",
                              "the next command", "--no-input")
        self.stuck += after.returncode != DONE
        if after.returncode != DONE:
            self.test.say(after.stderr.strip())
        return not gone and after.returncode == DONE

    def count(self, wanted):
        """Until there were as many cuts as wanted, or the register can bear no other."""
        while self.cuts < wanted:
            self.cut()
            if not self.look():
                break

    def told(self):
        return (f"{self.cuts} cuts, {len(self.promised) + len(self.settings)} acknowledged, "
                f"{self.lost} lost, main unreadable {self.unread} times, {self.stuck} times stuck")


def with_flushes(test, kind):
    with Disk(kind) as where:
        cuts = Cuts(test, where)
        cuts.count(CUTS)
        test.say(f"{kind}: {cuts.told()}")
        test.check(cuts.cuts == CUTS, f"all cuts were made on {kind}", cuts.told())
        test.check(not cuts.lost and not cuts.unread, f"nothing acknowledged is lost on {kind}",
                   cuts.told())
        test.check(not cuts.stuck, f"the next command works by itself on {kind}", cuts.told())
        test.check(len(cuts.promised) >= CUTS, f"enough was acknowledged on {kind}", cuts.told())
        unsaved = re.compile("^ M organisation.yaml\n")  # written by hand, cut off before `save`
        status = unsaved.sub("", cuts.reg.git("status", "--porcelain").stdout)
        test.check(not status, f"the working tree is as saved on {kind}", status)
        cuts.reg.klag("save")
        cuts.reg.git("checkout", "organisation.yaml")
        packed = cuts.reg.klag("maintain")  # also takes away what was torn before it was saved
        test.check(packed.returncode == DONE, f"klag maintain works after the cuts on {kind}", packed.stderr)
        cuts.reg.check_sound(f"after the cuts on {kind}")


def without_flushes(test, kind, which, what, must_fail):
    """Cuts until something is wrong; a new disk for each, since nothing can be trusted after it."""
    with Disk(kind) as where:
        cuts = Cuts(test, where, CASES, unflushed=which)
        cuts.count(3 * CUTS)
        test.say(f"{kind} without {what}: {cuts.told()}")
        if must_fail:
            test.check(cuts.lost or cuts.unread, f"the test notices that {what} is missing on {kind}",
                       cuts.told())


def main():
    disk.alone()
    with Test(__doc__) as test:
        for kind in disk.MAKE:
            try:
                with_flushes(test, kind)
                without_flushes(test, kind, "unflushed+:1", "any flush", must_fail=True)
                if not register.LONG:
                    continue
                for number, what in enumerate(("the first flush (all files)",
                                               "the second flush (the private refs' folder)",
                                               "the third flush (main's folder)"), 1):
                    without_flushes(test, kind, f"unflushed:{number}", what, must_fail=False)
            except CannotCut as why:
                test.skip(f"power cuts on {kind}", why)


main()
