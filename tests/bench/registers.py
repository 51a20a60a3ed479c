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
    """A register of `size` cases with its working tree."""
    register = Register(folder / f"register-{size}", size)
    if not register.folder.exists():
        bench.run(programs / "make_register", register.folder, "--cases", size, "--now", NOW)
    bench.run(bench.klag, "-C", register.folder, "list", "--limit", "1")
    return register
