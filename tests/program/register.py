"""What the tests of the whole program share: registers in a folder that is gone afterwards, a clean
environment, and checks that are counted."""
import fnmatch
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time

SKIPPED = 77
LONG = os.environ.get("KLAG_LONG") == "1"
KEPT = ("PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS")

# The exit statuses that the manual promises.
DONE, NO, USAGE, BAD_DATA, REFUSED, ABSENT, NOT_SAVED, BUSY = 0, 1, 2, 3, 4, 5, 74, 75

# A line on standard output that says what was saved.
ACKNOWLEDGED = re.compile(r"^(K-\d{4}-\d{4,}): .+\. It is ", re.MULTILINE)


def memory():
    """A folder in memory, where flushes cost nothing; nothing when there is little room in it."""
    folder = pathlib.Path("/dev/shm")
    return folder if folder.is_dir() and shutil.disk_usage(folder).free > 2 << 30 else None


class Test:
    """Counts checks, says what failed, and cleans up: `with Test(__doc__) as test`."""

    def __init__(self, title, within=None):
        self.within = within
        self.title = title.strip().splitlines()[0]
        self.klag = pathlib.Path(sys.argv[1]).resolve()
        self.checks = self.failures = self.skips = 0
        self.variables = {}  # of every command, beside those of env()
        self.counting = threading.Lock()
        self.begin = time.monotonic()

    def __enter__(self):
        print(self.title, flush=True)
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="klag-program-", dir=self.within))
        self.home = self.folder / "home"
        self.home.mkdir()
        (self.home / ".gitconfig").write_text(
            "[user]\n\tname = Anna Berg\n\temail = anna.berg@example.org\n"
            "[init]\n\tdefaultBranch = main\n[gc]\n\tauto = 0\n[pull]\n\tff = true\n"
            "[protocol \"file\"]\n\tallow = always\n")
        return self

    def __exit__(self, kind, problem, trace):
        shutil.rmtree(self.folder, ignore_errors=True)
        if kind not in (None, SystemExit):
            return False
        took = time.monotonic() - self.begin
        print(f"{self.checks} checks, {self.failures} failed, {self.skips} skipped, {took:.1f} s")
        sys.exit(1 if self.failures else SKIPPED if self.skips and not self.checks else 0)

    def check(self, fact, what, seen=""):
        """Counts a check; says `what` is wrong, with what was `seen`, when it does not hold."""
        with self.counting:
            self.checks += 1
            self.failures += not fact
        if not fact:
            print(f"FAILED: {what}", *([f"    {line}" for line in str(seen).splitlines()]),
                  sep="\n", flush=True)
        return bool(fact)

    def skip(self, what, why):
        self.skips += 1
        print(f"skipped: {what} ({why})", flush=True)

    def say(self, what):
        print(f"  {what}", flush=True)

    def env(self, **more):
        out = {name: os.environ[name] for name in KEPT if name in os.environ}
        return out | {"HOME": str(self.home), "LANG": "C.UTF-8", "TZ": "UTC", "TERM": "dumb",
                      "COLUMNS": "80", "GIT_CONFIG_NOSYSTEM": "1",
                      "GIT_EDITOR": "true"} | self.variables | more

    def run(self, *command, cwd=None, env=None, text="", **more):
        """Runs it to the end; output as text, never a terminal."""
        more.setdefault("stdout", subprocess.PIPE)
        more.setdefault("stderr", subprocess.PIPE)
        return subprocess.run([str(word) for word in command], cwd=cwd or self.folder,
                              env=self.env() if env is None else env, input=text, encoding="utf-8",
                              errors="backslashreplace", timeout=120, check=False, **more)

    def register(self, name="register", klag=None):
        """A new register; by default made by the program under test."""
        made = self.run(klag or self.klag, *new_register(self.folder / name))
        if made.returncode != 0:
            raise RuntimeError(f"no register: {made.stderr}")
        return Register(self, self.folder / name, klag or self.klag)


class Register:
    def __init__(self, test, path, klag):
        self.test, self.path, self.program = test, path, klag

    def klag(self, *words, **more):
        return self.test.run(self.program, *words, "--no-input", cwd=self.path, **more)

    def git(self, *words, **more):
        return self.test.run("git", *words, cwd=self.path, **more)

    def must(self, *words, **more):
        """Runs klag, which must succeed; what it printed."""
        done = self.klag(*words, **more)
        if done.returncode != 0:
            raise RuntimeError(f"klag {' '.join(map(str, words))}: {done.returncode} {done.stderr}")
        return done.stdout

    def new(self, words, **more):
        """Registers a case; its number."""
        out = self.must(*new_case(words), **more)
        return ACKNOWLEDGED.search(out).group(1)

    def head(self):
        return self.git("rev-parse", "refs/heads/main").stdout.strip()

    def refs(self):
        return self.git("for-each-ref", "--format=%(objectname) %(refname)").stdout

    def numbers(self):
        """The numbers of all saved cases, in order."""
        names = self.git("ls-tree", "-r", "--name-only", "refs/heads/main", "cases/").stdout
        return sorted(pathlib.Path(name).parent.name for name in names.split())

    def texts(self):
        """The private text of each case as main names it now, by number."""
        numbers, newest = {}, {}
        for line in self.git("grep", "-E", "^(uid|    text): ", "refs/heads/main", "--",
                             "cases").stdout.splitlines():
            place, value = line.rsplit(" ", 1)
            number = place.split("/")[-2]
            if place.endswith(":uid:"):
                numbers[value] = number
            else:
                newest[number] = value
        refs = self.git("for-each-ref", "--format=%(refname)", "refs/klag/private").stdout.split()
        out = {number: "" for number in numbers.values()}
        for line in self.git("grep", "-I", "-E", "", *refs).stdout.splitlines():
            _, path, content = line.split(":", 2)
            uid, version = path.split("/")[-2:]
            # What main does not name is left from a try that another's write overtook.
            if uid in numbers and newest.get(numbers[uid]) == version:
                out[numbers[uid]] += content + "\n"
        return out

    def check_sound(self, when=""):
        """What must hold of every register after whatever happened to it."""
        check = self.test.check
        for name, done in {"git fsck --strict": self.git("fsck", "--strict", "--no-dangling"),
                           "klag check": self.klag("check")}.items():
            check(done.returncode == 0, f"{name} is clean {when}", done.stdout + done.stderr)
        changed = self.git("status", "--porcelain").stdout
        check(changed == "", f"the working tree is as saved {when}", changed)
        locks = [path for path in (self.path / ".git").rglob("*.lock")]
        check(not locks, f"no lock is left {when}", locks)
        counts = [int(number.split("-")[2]) for number in self.numbers()]
        check(counts == list(range(1, len(counts) + 1)), f"numbers without a gap {when}", counts)

    def check_tidy(self, when=""):
        """Nothing is left of what was interrupted."""
        names = ("*.lock", "*.tmp", "*.next", "tmp_*", "intent", "*.part")
        left = [os.path.join(folder, file) for folder, _, files in os.walk(self.path)
                for file in files if any(fnmatch.fnmatch(file, name) for name in names)]
        self.test.check(not left, f"no unfinished file is left {when}", left)


def new_register(folder):
    return ("init", folder, "--no-input", "--procedure", "ostersund-se", "--organisation",
            "Östersunds kommun", "--unit", "home-care", "--unit-name", "Hemtjänsten", "--staff",
            "anna.berg", "--staff-name", "Anna Berg", "--staff-title", "samordnare", "--e-mail",
            "anna.berg@example.org")


def new_case(words):
    return ("new", "--kind", "complaint", "--channel", "phone", "--name", "Sara Lund", "--address",
            "Kyrkgränd 17, 831 30 Östersund", "--words", words)
