"""What it costs to read: lists, reports, the history of a case, and the index itself."""
import os
import random
import shutil
import subprocess

from measure import head
from registers import DAY, Register

WARNING = 2  # days that klag overdue looks ahead, from a Monday
A_CASE = 20e-6  # seconds that reading one changed case may take


def printed_lines(bench, register, *words):
    done = subprocess.run([bench.klag, "-C", register.folder, *words], check=True, capture_output=True,
                          text=True, env=bench.environment)
    return len(done.stdout.splitlines())


def lists(bench, programs, register, peers):
    size = register.size
    due = len(register.rows(f"due <= {DAY + WARNING}"))
    head(f"Reading, {size} cases, {len(register.rows('is_open'))} of them open; {due} have something "
         f"due, which klag overdue tells in {printed_lines(bench, register, 'overdue')} lines")
    for words, asked in ((["overdue"], ["overdue", DAY + WARNING]),
                         (["list", "--limit", "50"], ["list", 50])):
        def klag(_):
            bench.run(bench.klag, "-C", register.folder, *words)
        title = "klag " + " ".join(words)
        bench.pair(title, klag,
                   lambda _: bench.run(programs / "select", register.index, *asked),
                   "the same SELECT", 1.5, size)
        for peer in peers:
            bench.pair(title, klag, peer.list, peer.title, peer.goal, size)
    bench.pair("klag list --all", lambda _: bench.run(bench.klag, "-C", register.folder, "list", "--all"),
               lambda _: bench.run(bench.klag, "--version"), "klag --version", 0, size)
    if not register.is_multiplied:
        reports(bench, register)
    bench.pair("git status --short", lambda _: bench.run("git", "-C", register.folder, "status", "-s"),
               lambda _: bench.run(bench.klag, "--version"), "klag --version", 0, size)


def reports(bench, register):
    """The figures of a report are kept in the index until something is saved."""
    without_figures = register.folder.parent / "without-figures.db"
    register.index.unlink()
    bench.run(bench.klag, "-C", register.folder, "list", "--limit", "1")
    shutil.copy(register.index, without_figures)

    def forget():
        shutil.copy(without_figures, register.index)

    def klag(_):
        bench.run(bench.klag, "-C", register.folder, "report", "--half-year")
    for title, before in (("", forget), (", asked again", None)):
        bench.pair("klag report --half-year" + title, klag,
                   lambda _: bench.run("cat", register.index), "reading the index file",
                   3 if register.size >= 100_000 else 0, register.size, before=before)


def history(bench, register):
    """klag log and klag show of single cases beside git log, all with git's changed-path filters, as
    klag maintain leaves them."""
    register.git("commit-graph", "write", "--reachable", "--changed-paths")
    commits = register.commits()
    head(f"History, {register.size} cases in {commits} commits")
    chosen = [register.case(f"{series}-{year}-{running:04}") for series, year, running in
              random.Random(1).sample(register.rows("1"), min(25, register.size))]

    def klag(number):
        bench.run(bench.klag, "-C", register.folder, "log", chosen[number % len(chosen)].number)

    def git(number):
        bench.run("git", "-C", register.folder, "log", "--", chosen[number % len(chosen)].path)

    def show(number):
        bench.run(bench.klag, "-C", register.folder, "show", chosen[number % len(chosen)].number)
    bench.pair("klag log CASE", klag, git, "git log -- path, with changed paths",
               0.3 if commits >= 100_000 else 0, register.size)
    bench.pair("klag show CASE", show, lambda _: bench.run(bench.klag, "--version"), "klag --version", 0,
               register.size)


def index(bench, programs, register, folder):
    """The index made from nothing, and after 1,000 commits of others."""
    bare = Register(folder / f"bare-{register.size}", register.size)
    shutil.rmtree(bare.folder, ignore_errors=True)
    subprocess.run(["git", "clone", "-q", "--bare", "--shared", register.folder, bare.folder],
                   check=True)
    bare.git_folder, bare.index = bare.folder, bare.folder / "klag/index.db"
    head(f"The index, {register.size} cases: {os.path.getsize(register.index) / 1e6:.1f} MB")

    def klag(_):
        bench.run(bench.klag, "-C", bare.folder, "list", "--limit", "1")
    runs = 1 if register.is_multiplied else max(3, bench.runs // (1 + register.size // 2000))
    if (programs / "parse_cases").exists():
        bench.pair("the first index", klag,
                   lambda _: bench.run(programs / "parse_cases", bare.folder),
                   "parsing all cases with libyaml", 1.3, register.size, runs,
                   before=lambda: bare.index.unlink(missing_ok=True))
    else:
        bench.note("the first index: skipped, libyaml-dev is not installed")
    if not register.is_multiplied:
        refresh(bench, bare, klag)
    shutil.rmtree(bare.folder)


def refresh(bench, bare, klag):
    tip, before = bare.git("rev-parse", "main", "main~1000").split()
    bare.git("update-ref", "refs/heads/main", before)
    klag(0)
    old = bare.index.with_name("old.db")
    shutil.copy(bare.index, old)
    bare.git("update-ref", "refs/heads/main", tip)
    changed = bare.git("diff", "--name-only", before, tip).count("case.yaml")
    bench.pair(f"refresh, {changed} changed cases", klag,
               lambda _: bench.run("git", "-C", bare.folder, "diff", "--raw", before, tip),
               "git diff --raw + 20 µs a changed case", 3, bare.size,
               before=lambda: shutil.copy(old, bare.index), more=changed * A_CASE)
