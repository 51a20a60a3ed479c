#!/usr/bin/python3
"""Kills writing commands at random times: kills.py KLAG

After each kill one ordinary command must work by itself; at the end nothing that was acknowledged
may be lost and the register must be sound. 300 kills; KLAG_LONG=1: 3000.
"""
import collections
import os
import random
import subprocess
import time

import register
from register import ACKNOWLEDGED, Test, new_case

KILLS = 3000 if register.LONG else 300
SECONDS = 3600 if register.LONG else 480  # on a machine so slow the test fails, not the register


class Killer:
    def __init__(self, test, seed):
        self.test, self.reg = test, test.register()
        self.random = random.Random(seed)
        self.marks = 0
        self.promised = []  # (number, mark) that klag said it had saved
        self.settings = []  # texts in organisation.yaml that klag said it had saved
        self.cases = []
        self.took = {}      # by verb: how long it takes when nobody kills it
        self.healed = 0

    def mark(self):
        self.marks += 1
        return f"mark-{self.marks:05}"

    def command(self, verb):
        """The words of a command, the case it is about, and the mark it saves."""
        mark = self.mark()
        if verb == "new":
            return new_case(mark), None, mark
        if verb == "save":
            path = self.reg.path / "organisation.yaml"
            lines = [line for line in path.read_text().splitlines() if "# mark-" not in line]
            path.write_text("\n".join(lines + [f"# {mark}", ""]))
            return ("save",), None, mark
        number = self.random.choice(self.cases)
        if verb == "attach":
            file = self.test.folder / f"{mark}.txt"
            file.write_text("a letter " * self.random.choice([1, 100, 20_000]))
            return ("attach", number, file), number, mark
        if verb == "edit":
            return ("edit", number, "--diary", mark, "--wish", mark), number, mark
        if verb == "plan":
            until = time.strftime("%Y-%m-%d", time.gmtime(time.time() + 20 * 86400))
            return ("plan", number, "--handling", "investigation", "--handler", "anna.berg",
                    "--until", until, "--note", mark), number, mark
        if verb == "classify":
            return ("classify", number, "--severity", "minor", "--note", mark), number, mark
        return (verb, number, "--note", mark), number, mark  # note, acknowledge

    def took_note(self, verb, mark, printed):
        if verb == "save":
            if "Saved: organisation.yaml" in printed:
                self.settings.append(mark)
        elif found := ACKNOWLEDGED.search(printed):
            self.promised.append((found.group(1), mark))
            if verb == "new":
                self.cases.append(found.group(1))

    def run(self, verb):
        """Not killed; whether it succeeded."""
        words, _, mark = self.command(verb)
        begin = time.monotonic()
        done = self.reg.klag(*words)
        self.took.setdefault(verb, time.monotonic() - begin)
        self.took_note(verb, mark, done.stdout)
        return done

    def kill(self, verb):
        """Starts the command and kills it at a random time; whether the kill came before its end."""
        words, number, mark = self.command(verb)
        running = subprocess.Popen(
            [str(word) for word in (self.reg.program, *words, "--no-input")], cwd=self.reg.path,
            env=self.test.env(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL)
        time.sleep(self.random.uniform(0, 1.2 * self.took[verb]))
        running.kill()
        printed = running.stdout.read().decode()
        running.stdout.close()
        status = running.wait()
        self.took_note(verb, mark, printed)
        return status == -9, number

    def next_command(self, verb, number):
        """One ordinary command, on the same case when there is one."""
        mark = self.mark()
        words = ("note", number, "--note", mark) if number else new_case(mark)
        locks = list((self.reg.path / ".git").rglob("*.lock"))
        done = self.reg.klag(*words)
        self.healed += bool(locks)
        self.took_note("note" if number else "new", mark, done.stdout)
        self.test.check(done.returncode == 0 and ACKNOWLEDGED.search(done.stdout),
                        f"the command after a killed '{verb}' works by itself",
                        f"status {done.returncode}\n{done.stdout}{done.stderr}")

    def check_promises(self):
        texts = self.reg.texts()
        for number in self.reg.numbers():
            texts[number] += self.reg.must("show", number, "--json")  # the titles of files
        lost = [(number, mark) for number, mark in self.promised if mark not in texts[number]]
        self.test.check(not lost, "nothing acknowledged is lost", lost)
        for mark in self.settings:
            found = self.reg.git("log", "-S", mark, "--oneline", "--", "organisation.yaml").stdout
            self.test.check(found, f"saved settings are kept ({mark})")
        self.test.check(len(self.promised) >= KILLS // 4, "enough was acknowledged to be lost",
                        len(self.promised))


def main():
    with Test(__doc__) as test:
        seed = int(os.environ.get("KLAG_TEST_SEED", time.time()))
        test.say(f"KLAG_TEST_SEED={seed}")
        killer = Killer(test, seed)
        verbs = ("new", "note", "acknowledge", "classify", "plan", "edit", "attach", "save")
        for verb in verbs:
            done = killer.run(verb)
            test.check(done.returncode == 0, f"'{verb}' works when nobody kills it", done.stderr)
        kills = collections.Counter()
        until = time.monotonic() + SECONDS
        while kills.total() < KILLS and time.monotonic() < until:
            verb = killer.random.choice(verbs + ("new", "new", "note"))
            killed, number = killer.kill(verb)
            if killed:
                kills[verb] += 1
                killer.next_command(verb, number)
        killer.check_promises()
        killer.reg.must("save")  # what a killed `save` was about
        killer.reg.check_sound("after all kills")
        test.say(f"{kills.total()} kills: " + ", ".join(f"{n} {v}" for v, n in kills.items()))
        test.say(f"{len(killer.promised) + len(killer.settings)} acknowledged, "
                 f"{len(killer.reg.numbers())} cases, locks left behind and healed: {killer.healed}")
        test.check(kills.total() == KILLS, f"there was time for {KILLS} kills", kills.total())


main()
