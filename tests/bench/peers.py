"""Programs that others keep such lists with. Their stores are filled directly, with as many entries
as the register has cases and as many of them due; one of them is added by the program itself."""
import datetime
import shutil
import sqlite3
import subprocess
import uuid

from registers import NOW

TODAY = datetime.date.fromisoformat(NOW[:10])
TEXT = "Ingen kom i går kväll, fast det var utlovat"


def entries(size, open_count, due_count):
    """(number, is open, date) of each entry."""
    for number in range(size):
        days = -1 - number % 300 if number < due_count else 30 + number % 300
        yield number, number < open_count, TODAY + datetime.timedelta(days=days)


class Fossil:
    """fossil ticket add and a list of tickets; its table of tickets gets a column for dates."""
    title, goal = "fossil ticket show", 0.25

    def __init__(self, bench, folder, register, due_count):
        self.bench = bench
        self.file = folder / f"tickets-{register.size}.fossil"
        self.file.unlink(missing_ok=True)
        bench.run("fossil", "init", self.file)
        open_count = len(register.rows("is_open"))
        with sqlite3.connect(self.file) as database:
            database.execute("ALTER TABLE ticket ADD COLUMN due")
            database.executemany(
                "INSERT INTO ticket (tkt_uuid, tkt_mtime, tkt_ctime, status, title, comment, due) "
                "VALUES (?, 2461000, 2461000, ?, ?, ?, ?)",
                ((f"{number:040x}", "Open" if is_open else "Closed", f"{TEXT} {number}", TEXT * 8,
                  day.isoformat()) for number, is_open, day in entries(register.size, open_count,
                                                                      due_count)))
        self.add(0)

    def add(self, number):
        self.bench.run("fossil", "ticket", "add", "title", f"{TEXT} {number}", "status", "Open",
                       "comment", TEXT * 8, "due", "2026-04-01", "-R", self.file)

    def list(self, _):
        self.bench.run("fossil", "ticket", "show", "0", f"status='Open' and due<'{TODAY}'", "-R",
                       self.file)


class Taskwarrior:
    """task list of what is due."""
    title, goal = "task list", 0.05

    def __init__(self, bench, folder, register, due_count):
        self.bench = bench
        data = folder / f"tasks-{register.size}"
        data.mkdir(exist_ok=True)
        self.settings = data / "taskrc"
        self.settings.write_text(f"data.location={data}\nconfirmation=no\nverbose=nothing\n")
        files = {"pending": [], "completed": []}
        for number, is_open, day in entries(register.size, len(register.rows("is_open")), due_count):
            status = "pending" if is_open else "completed"
            second = int(datetime.datetime.combine(day, datetime.time()).timestamp())
            end = "" if is_open else f' end:"{second}"'
            files[status].append(f'[description:"{TEXT} {number}" due:"{second}"{end} '
                                 f'entry:"1735689600" status:"{status}" '
                                 f'uuid:"{uuid.UUID(int=number + 1)}"]\n')
        for name, lines in files.items():
            (data / f"{name}.data").write_text("".join(lines))
        self.list(0)

    def list(self, _):
        self.bench.run("task", f"rc:{self.settings}", f"due.before:{TODAY}", "status:pending", "list")


def available(bench, folder, register, due_count):
    """(Fossil or None, all peers that are installed)"""
    found = {}
    for program, peer in (("fossil", Fossil), ("task", Taskwarrior)):
        if shutil.which(program):
            found[program] = peer(bench, folder, register, due_count)
        else:
            bench.note(f"{program}: skipped, it is not installed")
    return found.get("fossil"), list(found.values())


def versions():
    """What was measured against, for the page."""
    out = []
    for words in (["git", "--version"], ["fossil", "version"], ["task", "--version"]):
        if shutil.which(words[0]):
            said = subprocess.run(words, capture_output=True, text=True, check=False).stdout
            out.append(f"{words[0]} {said.split('version')[-1].split()[0]}")
    return out
