#!/usr/bin/python3
"""Many write at once: concurrency.py KLAG

Eight processes register 25 cases each; then klag and a person's own git write in one working tree;
then the history is packed, and the index taken away, again and again beside writers and readers.
Nothing may be lost, doubled or taken back. Then others hold a lock for longer than klag waits.
"""
import contextlib
import fcntl
import shutil
import threading
import time

import register
from register import ACKNOWLEDGED, Test

PROCESSES, CASES = 8, 25
ACTS = 1500 if register.LONG else 150
PATIENCE = 300  # seconds; whoever waits longer has been starved


def crowd(test):
    reg = test.register("crowd")
    printed, failed = [], []

    def work(process):
        for count in range(CASES):
            mark = f"process {process} case {count:02}."
            done = reg.klag(*register.new_case(mark))
            if found := ACKNOWLEDGED.search(done.stdout):
                printed.append((found.group(1), mark))
            if done.returncode != 0:
                failed.append((mark, done.returncode, done.stderr))

    begin = time.monotonic()
    threads = [threading.Thread(target=work, args=(process,)) for process in range(PROCESSES)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    took = time.monotonic() - begin

    test.check(not failed, "every 'klag new' succeeds beside seven others", failed)
    numbers = [number for number, _ in printed]
    test.check(len(numbers) == len(set(numbers)), "no number is given twice", sorted(numbers))
    test.check(sorted(numbers) == reg.numbers(), "what was acknowledged is what is saved")
    test.check(len(numbers) == PROCESSES * CASES, "all cases are there", len(numbers))
    texts = reg.texts()
    mixed = [(number, mark) for number, mark in printed if mark not in texts[number]]
    test.check(not mixed, "every case has the words it was acknowledged with", mixed)
    reg.check_sound("after the crowd")
    test.say(f"{PROCESSES} processes x {CASES} 'klag new': {len(numbers)} cases in {took:.1f} s")


def beside_a_person(test):
    reg = test.register("shared")
    first = reg.new("the first case")
    acts, files, refused, busy = [], [], [], []
    stop = threading.Event()

    def by_klag():
        for count in range(ACTS):
            mark = f"klag act {count:04}."
            words = (register.new_case(mark) if count % 3 == 0 else
                     ("note", first, "--note", mark))
            done = reg.klag(*words)
            if found := ACKNOWLEDGED.search(done.stdout):
                acts.append((found.group(1), mark))
            if done.returncode != 0:
                busy.append((done.returncode, done.stderr))
        stop.set()

    def by_the_person():
        until = time.monotonic() + PATIENCE
        for count in range(ACTS):
            name = f"letters/notes-{count:04}.md"
            (reg.path / "letters").mkdir(exist_ok=True)
            (reg.path / name).write_text(f"A file of the person's own, {count}\n")
            # git does not wait for another's lock on the index, so the person types again.
            while time.monotonic() < until:
                if reg.git("add", name).returncode != 0:
                    refused.append("add")
                    continue
                if reg.git("commit", "-q", "-m", f"notes {count}").returncode == 0:
                    files.append(name)
                    break
                refused.append("commit")

    begin = time.monotonic()
    threads = [threading.Thread(target=by_klag), threading.Thread(target=by_the_person)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    took = time.monotonic() - begin

    test.check(not busy, "klag waits for the person's git, and saves", busy[:5])
    test.check(len(acts) == ACTS, "every act of klag is acknowledged", len(acts))
    test.check(len(files) == ACTS, "every file of the person gets saved in the end", len(files))
    saved = set(reg.git("ls-tree", "-r", "--name-only", "main").stdout.split())
    gone = [name for name in files if name not in saved]
    test.check(not gone, "none of the person's files is lost", gone)
    texts = reg.texts()
    gone = [(number, mark) for number, mark in acts if mark not in texts[number]]
    test.check(not gone, "none of klag's acts is lost or reverted", gone)
    steps = reg.git("rev-list", "--count", "main").stdout.strip()
    test.check(int(steps) == 2 + 2 * ACTS, "main has one step for each, and no other", steps)
    taken = reg.git("log", "--diff-filter=D", "--name-only", "--format=", "main").stdout.split()
    test.check(not taken, "no step takes a file away", taken)
    reg.check_sound("after working side by side")
    test.say(f"{ACTS} klag acts beside {ACTS} 'git commit' in {took:.1f} s; "
             f"git found its index in use {len(refused)} times")


def beside(test, name, meanwhile):
    """Three write and two read, while `meanwhile(reg)`, which says what failed, is done again and
    again."""
    reg = test.register(name)
    first = reg.new("the first case")
    acts, failed, rounds = [], [], [0]
    writing = threading.Event()
    writing.set()

    def write(process):
        for count in range(ACTS // 5):
            mark = f"process {process} act {count:04}."
            done = reg.klag(*(register.new_case(mark) if count % 3 == 0 else
                              ("note", first, "--note", mark)))
            if found := ACKNOWLEDGED.search(done.stdout):
                acts.append((found.group(1), mark))
            if done.returncode != 0:
                failed.append(done.stderr)

    def read(*words):
        while writing.is_set():
            done = reg.klag(*words)
            if done.returncode != 0:
                failed.append(done.stderr)

    def repeat():
        while writing.is_set():
            failed.extend(meanwhile(reg))
            rounds[0] += 1

    begin = time.monotonic()
    writers = [threading.Thread(target=write, args=(process,)) for process in range(3)]
    others = [threading.Thread(target=repeat)]
    others += [threading.Thread(target=read, args=words) for words in (("log", first), ("list",))]
    for thread in writers + others:
        thread.start()
    for thread in writers:
        thread.join()
    writing.clear()
    for thread in others:
        thread.join()
    took = time.monotonic() - begin

    test.check(not failed, f"every command succeeds beside the others ({name})", failed[:5])
    texts = reg.texts()
    gone = [(number, mark) for number, mark in acts if mark not in texts[number]]
    test.check(not gone, f"nothing that was acknowledged is lost ({name})", gone)
    trail = reg.must("log", first).splitlines()
    notes = sum(number == first for number, _ in acts)
    test.check(len(trail) == 1 + notes, f"the trail of a case is whole ({name})", len(trail))
    reg.check_sound(f"after {name} beside writers")
    test.say(f"{rounds[0]} times {name} beside {len(acts)} acts in {took:.1f} s")


def upkeep(reg):
    done = reg.klag("maintain")
    return [] if done.returncode == register.DONE else [done.stderr]


def take_the_index_away(reg):
    """With its folder, as a person may at any time."""
    shutil.rmtree(reg.path / ".git/klag", ignore_errors=True)
    time.sleep(0.02)
    return []


def busy(test):
    """Somebody else holds a lock and does not let go: klag says so, and saves nothing."""
    def try_beside(name, says, hold):
        reg = test.register(name)
        head = reg.head()
        with hold(reg):
            done = reg.klag(*register.new_case("must wait"))
        test.check(done.returncode == register.BUSY, f"status 75 beside {name}",
                   f"{done.returncode} {done.stderr}")
        test.check(says in done.stderr and "type the command again" in done.stderr,
                   f"the message names {says}", done.stderr)
        test.check(not ACKNOWLEDGED.search(done.stdout), f"nothing is acknowledged beside {name}")
        test.check(reg.head() == head, f"nothing is saved beside {name}")
        again = reg.klag(*register.new_case("comes through"))
        test.check(again.returncode == register.DONE, f"and then it is saved ({name})", again.stderr)
        reg.check_sound(f"after waiting for {name}")

    @contextlib.contextmanager
    def another_klag(reg):
        with open(reg.path / ".git/klag-writing/lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            lock.write("4711\n")
            lock.flush()
            yield
            lock.truncate(0)

    def file_of_git(name):
        @contextlib.contextmanager
        def hold(reg):
            (reg.path / ".git" / name).write_text("")
            yield
            (reg.path / ".git" / name).unlink()
        return hold

    threads = [threading.Thread(target=try_beside, args=args) for args in (
        ("another-klag", "process 4711", another_klag),
        ("git-in-the-index", ".git/index.lock", file_of_git("index.lock")),
        ("git-at-main", ".git/refs/heads/main.lock", file_of_git("refs/heads/main.lock")))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def main():
    with Test(__doc__) as test:
        crowd(test)
        beside_a_person(test)
        beside(test, "upkeep", upkeep)
        beside(test, "taking-the-index-away", take_the_index_away)
        busy(test)


main()
