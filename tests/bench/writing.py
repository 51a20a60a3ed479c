"""What it costs to save: klag note and klag new beside the bare work, git, and Fossil."""
import datetime
import os
import pathlib
import re
import shutil
import subprocess

from measure import head
from registers import NOW, case_path

NOTE = ["--note", "Ringde upp och berättade att svaret kommer på fredag."]
NEW = ["new", "--channel", "phone", "--unit", "centralskolan", "--category", "treatment", "--name",
       "Rut Alm", "--address", "Ågatan 1\n800 00 Fjällvik", "--words",
       "Ingen ringde tillbaka i går, fast det var utlovat."]
FLUSHES = re.compile(r"\b(fsync|fdatasync|syncfs|sync|sync_file_range|msync)\(")


class Writers:
    """One register four times: for klag, for the bare program, and for git without and with flushes."""

    def __init__(self, bench, programs, register, count):
        self.bench, self.programs, self.size, self.hours = bench, programs, register.size, 0
        names = ("klag", "bare", "git", "flushed")
        self.klag, self.bare, self.plain, self.flushed = [register.copy(name) for name in names]
        for copy in (self.plain, self.flushed):
            shutil.rmtree(copy.git_folder / "hooks", ignore_errors=True)
        self.cases = register.open_cases(count)
        for copy in (self.klag, self.bare, self.plain, self.flushed):
            copy.refresh()
        self.note_sizes, self.new_sizes = self.measure_sizes()
        self.next = 0  # the number of the next new case of the bare program

    def klag_note(self, number):
        case = self.cases[number % len(self.cases)]
        self.bench.run(self.bench.klag, "-C", self.klag.folder, "note", case.number, *NOTE)

    def klag_new(self, _):
        """Two hours after the last one: klag compares with what came within the hour."""
        self.hours += 2
        later = datetime.datetime.fromisoformat(NOW) + datetime.timedelta(hours=self.hours)
        self.bench.run(self.bench.klag, "-C", self.klag.folder, *NEW,
                       KLAG_NOW=later.isoformat(timespec="minutes"))

    def git_status(self, _):
        self.bench.run("git", "-C", self.klag.folder, "status", "--short")

    def leave_out_years(self):
        """klag's register has the cases of the last two years alone in its folder."""
        first = int(NOW[:4]) - 1
        self.bench.run(self.bench.klag, "-C", self.klag.folder, "maintain", "--lay-from", str(first))
        self.cases = self.klag.open_cases(len(self.cases), first)

    def measure_sizes(self):
        """How many bytes a note adds to the facts of a case, and the text that it leaves; the same
        for a new case."""
        case = self.cases[0]
        file = self.klag.folder / case.path
        before = file.stat().st_size
        self.klag_note(0)
        note = file.stat().st_size - before, file.with_name("private.yaml").stat().st_size
        self.klag_new(0)
        newest = self.klag.git("log", "-1", "--format=%s", "main").split(":")[0]
        file = self.klag.folder / self.klag.case(newest).path
        self.newest = int(newest.split("-")[2])
        self.year = newest.split("-")[1]
        return note, (file.stat().st_size, file.with_name("private.yaml").stat().st_size)

    def bare_note(self, number):
        case = self.cases[number % len(self.cases)]
        self.bench.run(self.programs / "bare_write", self.bare.folder, case.path,
                       case.plane, *self.note_sizes)

    def new_path(self):
        self.next += 1
        running = self.newest + self.next
        return case_path(f"K-{self.year}-{running:04}")

    def bare_new(self, _):
        path = self.new_path()
        uid = f"{self.next % 16:x}{self.next:031x}"
        self.bench.run(self.programs / "bare_write", self.bare.folder, path,
                       f"{self.next % 256:02x}/{uid[:1]}/{uid}", *self.new_sizes)

    def git_commit(self, register, path, sizes, *settings):
        """The same two files, added and committed."""
        file = register.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        old = file.read_text() if file.exists() else ""
        for name, text in ((file, old + "x" * sizes[0] + "\n"),
                           (file.with_name("private.yaml"), "y" * sizes[1] + path)):
            name.unlink(missing_ok=True)  # it may be a link to that of another copy
            name.write_text(text)
        self.bench.run("git", "-C", register.folder, "add", "-f", path,
                       str(pathlib.Path(path).with_name("private.yaml")))
        self.bench.run("git", "-C", register.folder, *settings, "commit", "-qm", "note")

    def git_note(self, number):
        self.git_commit(self.plain, self.cases[number % len(self.cases)].path, self.note_sizes)

    def git_new(self, _):
        self.git_commit(self.plain, self.new_path(), self.new_sizes)

    def flushed_note(self, number):
        self.git_commit(self.flushed, self.cases[number % len(self.cases)].path, self.note_sizes,
                        "-c", "core.fsync=all")

    def remove(self):
        for copy in (self.klag, self.bare, self.plain, self.flushed):
            shutil.rmtree(copy.folder, ignore_errors=True)


def pair(bench, title, ours, theirs, against, goal, size):
    """As bench.pair. What others left in memory is written to the disk first: each flush would wait
    for it as well."""
    bench.pair(title, ours, theirs, against, goal, size, before=os.sync)


def measure(bench, writers, fossil):
    """The lines of one size."""
    size = writers.size
    of_git = {1000: 0.5, 10_000: 0.25, 100_000: 0.15}.get(size, 0)
    head(f"Saving, {size} cases")
    pair(bench, "klag note", writers.klag_note, writers.bare_note, "the bare work", 1.25, size)
    pair(bench, "klag new", writers.klag_new, writers.bare_new, "the bare work", 1.25, size)
    pair(bench, "klag note", writers.klag_note, writers.git_note, "git add + git commit", of_git,
         size)
    pair(bench, "klag new", writers.klag_new, writers.git_new, "git add + git commit", of_git, size)
    pair(bench, "klag note", writers.klag_note, writers.flushed_note,
         "git add + git commit, all flushed", 0, size)
    if fossil:
        goal = 1.3 if size == 10_000 else 0
        pair(bench, "klag note", writers.klag_note, fossil.add, "fossil ticket add", goal, size)
        pair(bench, "klag new", writers.klag_new, fossil.add, "fossil ticket add", goal, size)
    loose(bench, writers)
    flushes(bench, writers)


def loose(bench, writers):
    times = 10
    bytes_before, disk_before = writers.klag.loose()
    for number in range(times):
        writers.klag_note(number)
    bytes_after, disk_after = writers.klag.loose()
    bench.count("loose objects of one note", (bytes_after - bytes_before) / times / 1000,
                "bytes of the files", 30, writers.size, "kB")
    bench.count("loose objects of one note", (disk_after - disk_before) / times / 1000,
                "room on the disk", 0, writers.size, "kB")


def flushes(bench, writers):
    if not shutil.which("strace"):
        return bench.note("flushes: skipped, strace is not installed")
    for title, words in (("klag note", ["note", writers.cases[0].number, *NOTE]),
                         ("klag new", [*NEW, "--yes"])):
        done = subprocess.run(
            ["strace", "-f", "-e", "trace=fsync,fdatasync,syncfs,sync,sync_file_range,msync",
             bench.klag, "-C", writers.klag.folder, *words],
            env=bench.environment, check=True, capture_output=True, text=True)
        bench.count(f"flushes of {title}", len(FLUSHES.findall(done.stderr)),
                    "calls that wait for the disk", 3, writers.size)


def growth(bench, smallest, largest):
    """What the same act costs in the largest register, in pairs with the smallest; with all cases in
    the folder, and without those of earlier years."""
    head(f"Growth from {smallest.size} to {largest.size} cases")
    goal = 1.5 if (smallest.size, largest.size) == (1000, 100_000) else 0

    def pairs(how):
        for title, ours, theirs, wanted in (
                ("klag note", largest.klag_note, smallest.klag_note, goal),
                ("klag new", largest.klag_new, smallest.klag_new, goal),
                ("git status", largest.git_status, smallest.git_status, 0)):
            pair(bench, title + how, ours, theirs, f"the same at {smallest.size} cases", wanted,
                 largest.size)

    pairs("")
    largest.leave_out_years()
    pairs(", earlier years left out")
