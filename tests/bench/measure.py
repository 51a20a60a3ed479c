"""Timing whole processes in pairs, and what became of it.

Each pair is run in turn, A B A B …, so that a machine that slows down slows both; the median of the
ratios counts. Figures of one machine say little; the ratios are what to compare. Beside the time on
the clock stands the processors' time, which waits for nothing and nobody."""
import dataclasses
import os
import statistics
import sys
import time

NULL = os.open(os.devnull, os.O_RDWR)
QUIET = [(os.POSIX_SPAWN_DUP2, NULL, descriptor) for descriptor in (0, 1, 2)]


class Failed(Exception):
    """A measured command that did not do what it should."""


@dataclasses.dataclass
class Line:
    """One figure, as it is printed and written down."""
    size: int          # cases of the register; 0 where that does not matter
    title: str
    ours: float        # klag: milliseconds, or a count
    theirs: float      # the baseline, in the same unit; 0 for none
    ratio: float       # of the two, or the count itself where there is no baseline
    against: str
    processor: float = 0  # the ratio of the processors' times
    goal: float = 0    # the ratio, or count, that klag shall not exceed; 0 for none
    unit: str = "ms"

    @property
    def verdict(self):
        if not self.goal:
            return ""
        return "met" if self.ratio <= self.goal else f"missed by {self.ratio / self.goal:.2f}"

    def text(self):
        goal = f"≤ {self.goal:g}" if self.goal else ""
        if not self.theirs:
            return (f"{self.title:27} {self.ours:8.1f} {self.unit:2} {'':20} {goal:7} "
                    f"{self.verdict:14} {self.against}")
        return (f"{self.title:27} {self.ours:8.2f} {self.unit:2} {self.ratio:6.2f} × "
                f"(cpu {self.processor:5.2f}) {goal:7} {self.verdict:14} {self.against} "
                f"({self.theirs:.2f} {self.unit})")


class Bench:
    """Runs pairs and keeps the lines."""

    def __init__(self, runs, environment):
        self.runs = runs
        self.environment = environment
        self.processor = 0
        self.lines = []
        self.notes = []  # what was skipped, and facts about the registers

    def run(self, *words, **more):
        """Runs a command to its end; everything that it prints goes nowhere."""
        words = [str(word) for word in words]
        process = os.posix_spawnp(words[0], words, self.environment | more, file_actions=QUIET)
        _, status, used = os.wait4(process, 0)
        self.processor += used.ru_utime + used.ru_stime
        if os.waitstatus_to_exitcode(status) != 0:
            raise Failed(f"{' '.join(words)}: status {os.waitstatus_to_exitcode(status)}")

    def times(self, action, *given):
        """(seconds on the clock, seconds of the processors in the programs that it runs)"""
        self.processor = 0
        begin = time.perf_counter()
        action(*given)
        return time.perf_counter() - begin, self.processor

    def pair(self, title, ours, theirs, against, goal=0, size=0, runs=None, before=None, more=0):
        """Times both in turn. `before` is done before each, untimed; `more` seconds are added to the
        baseline. The functions get the number of the run."""
        pairs = []
        for number in range(-1, runs or self.runs):  # the first one only warms up
            both = []
            for action, added in ((ours, 0), (theirs, more)):
                if before:
                    before()
                both.append([seconds + added for seconds in self.times(action, number)])
            if number >= 0:
                pairs.append(both)
        clock, processor = [statistics.median(a[kind] / b[kind] for a, b in pairs)
                            for kind in (0, 1)]
        milliseconds = [statistics.median(pair[side][0] for pair in pairs) * 1000
                        for side in (0, 1)]
        self.add(Line(size, title, *milliseconds, clock, against, processor, goal))

    def add(self, line):
        self.lines.append(line)
        print("  " + line.text(), flush=True)

    def count(self, title, value, against, goal=0, size=0, unit=""):
        self.add(Line(size, title, value, 0, value, against, 0, goal, unit))

    def note(self, words):
        self.notes.append(words)
        print(words, flush=True)


def head(words):
    print(f"\n{words}", file=sys.stdout, flush=True)
