"""The registers that the benchmark works on: made once for each size, and copied for those who write."""
import datetime
import hashlib
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess

NOW = "2026-03-02T09:00+01:00"  # the day on which all registers end
LARGEST_GROWN = 100_000  # cases: hours for ten times as many, 5 ms each
APART = 20_000  # between the running numbers of a year: more than it has cases then
DAY = (datetime.date.fromisoformat(NOW[:10]) - datetime.date(1970, 1, 1)).days


def git(folder, *words):
    return subprocess.run(["git", "-C", str(folder), *words], check=True, capture_output=True,
                          text=True).stdout


def case_path(number):
    """Where the case stands, such as cases/2026/00/K-2026-0042/case.yaml."""
    _, year, running = number.split("-")
    ten_thousand, hundred = divmod(int(running) // 100, 100)
    above = f"{year}/{ten_thousand}xxxx" if ten_thousand else year
    return f"cases/{above}/{hundred:02}/{number}/case.yaml"


class Case:
    """An open case of a register."""

    def __init__(self, number, uid):
        self.number, self.uid = number, uid
        self.path = case_path(number)
        # The ref, and the folder below it.
        self.plane = f"{hashlib.sha256(uid.encode()).hexdigest()[:2]}/{uid[:1]}/{uid}"


class Register:
    """A register in a folder, and what the benchmark must know of it."""

    def __init__(self, folder, size):
        self.folder, self.size = pathlib.Path(folder), size
        self.git_folder = self.folder / ".git"
        self.index = self.git_folder / "klag/index.db"

    @property
    def is_multiplied(self):
        """Whether it has no history of its own, and no files of cases in its folder."""
        return self.size > LARGEST_GROWN

    def git(self, *words):
        return git(self.folder, *words)

    def commits(self):
        return int(self.git("rev-list", "--count", "main"))

    def rows(self, where):
        with sqlite3.connect(self.index) as database:
            return database.execute(f"SELECT series, year, running FROM cases WHERE {where} "
                                    "ORDER BY year, running").fetchall()

    def open_cases(self, count, since=0):
        """Some open cases of the year `since` and later ones, spread over all of them; none that was
        made here after the register's last day."""
        rows = self.rows(f"is_open AND year >= {since} AND received <= {DAY}")
        chosen = rows[::max(1, len(rows) // count)][:count]
        return [self.case(f"{series}-{year}-{running:04}") for series, year, running in chosen]

    def case(self, number):
        text = self.git("show", "main:" + Case(number, "").path)
        return Case(number, re.search(r"^uid: \"?(\w+)", text, re.M).group(1))

    def copy(self, name):
        """Another working copy: the files are shared where whoever changes them puts a new file in
        their place, and copied where they are changed themselves."""
        folder = self.folder.parent / f"{name}-{self.size}"
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run(["cp", "-al", self.folder, folder], check=True)
        for own in ("config", "klag", "klag-writing", "logs", "HEAD"):
            shutil.rmtree(folder / ".git" / own, ignore_errors=True)
            (folder / ".git" / own).unlink(missing_ok=True)
            if (self.git_folder / own).exists():
                subprocess.run(["cp", "-a", self.git_folder / own, folder / ".git" / own], check=True)
        return Register(folder, self.size)

    def refresh(self):
        """git's index knows the times of all files again: a new link changes them."""
        self.git("status", "--short")

    def loose(self):
        """(bytes, bytes on the disk) of all loose objects."""
        files = [os.lstat(file) for file in self.git_folder.glob("objects/??/*")]
        return sum(f.st_size for f in files), sum(f.st_blocks * 512 for f in files)


def make(bench, programs, folder, size):
    """A register of `size` cases with its working tree; a multiplied one beyond the largest that
    klag's own commands make."""
    register = Register(folder / f"register-{size}", size)
    if not register.folder.exists():
        if register.is_multiplied:
            grown = make(bench, programs, folder, LARGEST_GROWN)
            multiply(grown, register, size // LARGEST_GROWN)
        else:
            bench.run(programs / "make_register", register.folder, "--cases", size, "--now", NOW)
    bench.run(bench.klag, "-C", register.folder, "list", "--limit", "1")
    return register


HEAD = re.compile(rb"\A# K-\d+-\d+ .*\n(?P<format>format: .*\n)number: K-\d+-\d+\nuid: \"?(?P<uid>\w+)\"?\n")


def saved_cases(register):
    """(number, bytes of the file) of each case on main."""
    paths = [path for path in register.git("ls-tree", "-r", "--name-only", "main", "cases").splitlines()
             if path.endswith("/case.yaml")]
    with subprocess.Popen(["git", "-C", register.folder, "cat-file", "--batch"], stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE) as reader:
        for path in paths:
            reader.stdin.write(f"main:{path}\n".encode())
            reader.stdin.flush()
            size = int(reader.stdout.readline().split()[2])
            yield path.split("/")[-2], reader.stdout.read(size + 1)[:size]


def copied(text, number, count):
    """(number, bytes) of the copy `count`: another number, and a uid that no other case has."""
    series, year, running = number.split("-")
    running = int(running) + count * APART
    number = f"{series}-{year}-{running:04}"
    found = HEAD.match(text)
    uid = f"a{count:x}".encode() + found["uid"][2:]  # one that YAML takes for no number
    return number, (f"# {number} · klag show {running}\n".encode() + found["format"] + b"number: " +
                    number.encode() + b"\nuid: " + uid + b"\n" + text[found.end():])


def multiply(grown, register, times):
    """Makes the register: each case of the `grown` one `times` times (16 at most) under other numbers,
    saved in one step on top of its history. So its cases, trees and index are as large as those of
    one that grew by itself; the copies have no private content. Of files, the settings are laid."""
    subprocess.run(["git", "clone", "-q", "--no-checkout", grown.folder, register.folder], check=True)
    register.git("config", "core.sparseCheckout", "true")
    (register.git_folder / "info").mkdir(exist_ok=True)
    (register.git_folder / "info/sparse-checkout").write_text("/*\n!/cases/\n")
    with subprocess.Popen(["git", "-C", register.folder, "-c", "fastimport.unpackLimit=0", "fast-import",
                           "--quiet", "--date-format=now", "--depth=0"],
                          stdin=subprocess.PIPE) as importer:
        put = importer.stdin.write
        put(b"commit refs/heads/main\ncommitter Anna Berg <anna.berg@fjallvik.example> now\n"
            b"data 10\nmultiplied\nfrom refs/heads/main^0\n")
        for number, text in saved_cases(grown):
            for count in range(1, times):
                other, copy = copied(text, number, count)
                put(f"M 100644 inline {case_path(other)}\ndata {len(copy)}\n".encode() + copy + b"\n")
    if importer.returncode != 0:
        raise SystemExit("git fast-import fails")
    register.git("read-tree", "-mu", "HEAD")
