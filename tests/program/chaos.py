#!/usr/bin/python3
"""Four write at once and are killed at random: chaos.py KLAG

Afterwards every acknowledged case and act is there, numbers have neither gap nor double, and one ordinary
command works by itself. 8 seconds; KLAG_LONG=1: 60.
"""
import os
import random
import subprocess
import threading
import time

import register
from register import ACKNOWLEDGED, DONE, Test, new_case

WRITERS = 4
SECONDS = 60 if register.LONG else 8
KILLS = 500 if register.LONG else 25
FIRST_CASES = 3


class Writer(threading.Thread):
    """Types one command after the other; two of three are killed on the way."""

    def __init__(self, test, reg, name, until, seed):
        super().__init__()
        self.test, self.reg, self.title, self.until = test, reg, name, until
        self.random = random.Random(seed)
        self.longest = 0.05  # seconds; a command that nobody kills may take this long
        self.kills = self.commands = 0
        self.promised, self.failed = [], []
        self.file = test.folder / f"{name}.txt"

    def words(self, mark):
        number = str(self.random.randint(1, FIRST_CASES))
        verb = self.random.choice(("new", "new", "note", "attach", "edit", "save"))
        if verb == "new":
            return new_case(mark)
        if verb == "attach":
            self.file.write_text(f"{mark} " * self.random.choice((1, 100, 5000)))
            return "attach", number, self.file, "--note", mark
        if verb == "edit":
            return "edit", number, "--wish", mark
        if verb == "save" and self.title == "writer-0":  # a folder's settings are one person's
            with open(self.reg.path / "klag.yaml", "a") as settings:
                settings.write(f"# {mark}\n")
            return ("save",)
        return "note", number, "--note", mark

    def run(self):
        while time.monotonic() < self.until:
            self.commands += 1
            mark = f"{self.title} command {self.commands:05}."
            words = self.words(mark)
            begin = time.monotonic()
            running = subprocess.Popen(
                [str(word) for word in (self.reg.program, *words, "--no-input")], cwd=self.reg.path,
                env=self.test.env(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                stderr=subprocess.PIPE)
            if self.random.random() < 0.67:
                time.sleep(self.random.uniform(0, self.longest))
                running.kill()
            printed, said = (text.decode() for text in running.communicate())
            if running.returncode == DONE:
                self.longest = 0.8 * self.longest + 0.2 * (time.monotonic() - begin)
            if running.returncode == -9:
                self.kills += 1
            elif running.returncode != DONE:
                self.failed.append(f"{words[0]}: {running.returncode} {said}")
            if found := ACKNOWLEDGED.search(printed):
                self.promised.append((found.group(1), mark, words[0]))


def check_promises(test, reg, writers):
    promised = [promise for writer in writers for promise in writer.promised]
    made = [number for number, _, verb in promised if verb == "new"]
    test.check(len(made) == len(set(made)), "no number is given twice", sorted(made))
    texts = reg.texts()
    lost = [(number, mark) for number, mark, _ in promised if mark not in texts.get(number, "")]
    if lost:  # not in the words of the case as it is now: a corrected wish is in its events
        texts = {number: reg.must("log", number, "--text") for number in reg.numbers()}
        lost = [(number, mark) for number, mark in lost if mark not in texts[number]]
    test.check(not lost, "nothing acknowledged is lost", lost)
    return len(promised)


def main():
    with Test(__doc__) as test:
        seed = int(os.environ.get("KLAG_TEST_SEED", time.time()))
        test.say(f"KLAG_TEST_SEED={seed}")
        reg = test.register()
        for count in range(FIRST_CASES):
            reg.new(f"the case {count + 1}")
        until = time.monotonic() + SECONDS
        writers = [Writer(test, reg, f"writer-{n}", until, seed + n) for n in range(WRITERS)]
        for writer in writers:
            writer.start()
        for writer in writers:
            writer.join()

        failed = [line for writer in writers for line in writer.failed]
        test.check(not failed, "whoever is not killed succeeds", "\n".join(failed[:10]))
        after = reg.klag("note", "1", "--note", "the next command")
        test.check(after.returncode == DONE, "the next command works by itself", after.stderr)
        count = check_promises(test, reg, writers)
        reg.must("save")  # what a killed `save` was about
        reg.check_sound("after all kills")
        reg.check_tidy("after all kills")
        kills = sum(writer.kills for writer in writers)
        test.say(f"{kills} kills, {sum(w.commands for w in writers)} commands, {count} acknowledged, "
                 f"{len(reg.numbers())} cases")
        test.check(kills >= KILLS, f"there were {KILLS} kills", kills)


main()
