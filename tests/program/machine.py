#!/usr/bin/python3
"""Machines that are unkind: machine.py KLAG

A cron job without an environment, other users, disks that are read-only or full, results that
nobody can take. Parts that need root are skipped, and counted, without it.
"""
import contextlib
import os
import shutil
import subprocess
import time

import stage
from register import (ABSENT, ACKNOWLEDGED, BAD_DATA, DONE, NO, NOT_SAVED, REFUSED, USAGE, Register,
                      Test, new_case)

IS_ROOT = os.geteuid() == 0
NOBODY = 65534


def days_ago(days):
    return time.strftime("%Y-%m-%d", time.gmtime(time.time() - days * 86400))


def all_files(folder):
    """Every file with what a write would change of it."""
    out = {}
    for root, folders, files in os.walk(folder):
        for name in folders + files:
            entry = os.lstat(os.path.join(root, name))
            out[os.path.join(root, name)] = (entry.st_mtime_ns, entry.st_size, entry.st_ino)
    return out


def is_index(path):
    """Whether the owner's reading commands may write it: the index of all cases, and its folder."""
    return path.endswith((".git/klag", ".git/klag/index.db", ".git/klag/index.db-journal"))


def copy_of(reg, folder, owner=None):
    shutil.copytree(reg.path, folder, symlinks=True)
    if owner is not None:
        for root, folders, files in os.walk(folder):
            for path in [root] + [os.path.join(root, name) for name in folders + files]:
                os.chown(path, owner, owner, follow_symlinks=False)
    return Register(reg.test, folder, reg.program)


def as_nobody(test):
    """How to run as somebody without rights, with a home of their own."""
    home = test.folder / "nobody"
    home.mkdir(exist_ok=True)
    os.chown(home, NOBODY, NOBODY)
    return {"user": NOBODY, "group": NOBODY, "extra_groups": [], "env": test.env(HOME=str(home), KLAG_USER="anna.berg")}


def check_reading(test, reg, who, **more):
    """Reading commands work and write nothing."""
    before = all_files(reg.path)
    for words in stage.READING:
        done = reg.klag(*words, **more)
        test.check(done.returncode == DONE and done.stdout + done.stderr,
                   f"klag {' '.join(words)} works {who}", f"{done.returncode} {done.stderr}")
    is_owner = os.stat(reg.path).st_uid == more.get("user", os.geteuid())
    changed = [path for path, entry in all_files(reg.path).items()
               if before.get(path) != entry and not (is_owner and is_index(path))]
    test.check(not changed, f"reading writes nothing {who}", changed)


def check_refused_writing(test, reg, who, *statuses, says="", **more):
    """Writing commands say that nothing was saved, and nothing is."""
    before, refs = all_files(reg.path), reg.refs()
    for words in (new_case("a complaint that cannot be saved"), ("note", "1", "--note", "lost?")):
        done = reg.klag(*words, **more)
        test.check(done.returncode in statuses, f"'{words[0]}' has the documented status {who}",
                   f"{done.returncode} {done.stdout} {done.stderr}")
        test.check(not ACKNOWLEDGED.search(done.stdout), f"nothing is acknowledged {who}")
        test.check("error: " in done.stderr and says in done.stderr,
                   f"the message is clear {who}", done.stderr)
    test.check(reg.refs() == refs, f"nothing is saved {who}")
    return before


def cron(test):
    reg = test.register("cron")
    reg.new("received today")

    def overdue(*words, folder=reg.path):
        return test.run(test.klag, "-C", folder, "overdue", *words, cwd="/", env={})

    quiet = overdue()
    test.check(quiet.returncode == DONE and not quiet.stdout + quiet.stderr,
               "nothing is due: silent, status 0", f"{quiet.returncode} {quiet.stdout}{quiet.stderr}")
    test.check(overdue("--always").stdout.count("\n") == 1, "--always is one sign of life")
    test.check(overdue("--exit-code").returncode == DONE, "--exit-code: nothing is over")
    late = ACKNOWLEDGED.search(reg.must(*new_case("long ago"), "--received", days_ago(60))).group(1)
    loud = overdue()
    test.check(loud.returncode == DONE and late in loud.stdout, "what is over is told", loud.stdout)
    test.check(overdue("--exit-code").returncode == NO, "--exit-code: something is over")
    test.check(overdue(folder=test.folder).returncode == ABSENT, "no register: status 5")
    broken = copy_of(reg, test.folder / "broken")
    (broken.path / ".git/refs/heads/main").write_text("nonsense\n")
    unreadable = overdue(folder=broken.path)
    test.check(unreadable.returncode in (BAD_DATA, ABSENT) and "error: " in unreadable.stderr,
               "an unreadable register is never silent", f"{unreadable.returncode} {unreadable.stderr}")


def output(test):
    reg = test.register("output")
    first = reg.new("the first")

    with open("/dev/full", "w") as full:
        listed = reg.klag("list", "--all", stdout=full)
        test.check(listed.returncode == NOT_SAVED and "error: " in listed.stderr,
                   "list to a full disk: status 74", f"{listed.returncode} {listed.stderr}")
        made = reg.klag(*new_case("to a full disk"), stdout=full)
        test.check(made.returncode == NOT_SAVED, "new to a full disk: status 74", made.stderr)
        test.check("saved" in made.stderr and len(reg.numbers()) == 2,
                   "the message says that it is saved all the same", made.stderr)
    closed = subprocess.run(["sh", "-c", f'exec "$0" -C "$1" show {first} >&-', test.klag, reg.path],
                            env=test.env(), stderr=subprocess.PIPE, encoding="utf-8", check=False)
    test.check(closed.returncode == NOT_SAVED and "error: " in closed.stderr,
               "a closed standard output: status 74", f"{closed.returncode} {closed.stderr}")

    for words in (("list", "--all"), ("show", first), ("report",), ("help",), ("list", "--json")):
        reader, writer = os.pipe()
        os.close(reader)
        done = reg.klag(*words, stdout=writer)
        os.close(writer)
        test.check(done.returncode == DONE and not done.stderr,
                   f"nobody reads: 'klag {words[0]}' ends in silence",
                   f"{done.returncode} {done.stderr}")
    piped = test.run("bash", "-c", f'set -o pipefail; "{test.klag}" list --all | head -1', cwd=reg.path)
    test.check(piped.returncode == DONE and not piped.stderr and piped.stdout.count("\n") == 1,
               "klag list --all | head -1", f"{piped.returncode} {piped.stderr}")
    reg.check_sound("after results that nobody took")


def editor(test):
    reg = test.register("editor")
    first = reg.new("the first")
    nothing = test.folder / "empty"
    nothing.mkdir()
    env = test.env(PATH=str(nothing))
    env.pop("GIT_EDITOR")
    for words in (("note", first), ("edit", "organisation"), ("new", "--edit", "--name", "Bo")):
        refs = reg.refs()
        done = test.run(test.klag, *words, cwd=reg.path, env=env)
        test.check(done.returncode in (USAGE, ABSENT, REFUSED) and "error: " in done.stderr,
                   f"no editor: 'klag {words[0]}' says what is missing",
                   f"{done.returncode} {done.stderr}")
        test.check(reg.refs() == refs, f"no editor: 'klag {words[0]}' saves nothing")
    done = test.run(test.klag, "edit", "organisation", cwd=reg.path,
                    env=env | {"KLAG_EDITOR": "/nowhere/editor"})
    test.check(done.returncode != DONE and "/nowhere/editor" in done.stderr,
               "an editor that is not there is named", f"{done.returncode} {done.stderr}")


def unwritable(test):
    reg = stage.register(test, "unwritable")
    who = "in an unwritable folder"
    copy = copy_of(reg, test.folder / "locked", NOBODY if IS_ROOT else None)
    more = as_nobody(test) if IS_ROOT else {}
    for root, folders, files in os.walk(copy.path):
        for path in [root] + [os.path.join(root, name) for name in folders + files]:
            os.chmod(path, os.stat(path).st_mode & ~0o222)
    plain = test.run("touch", copy.path / "plain", **more)
    if not test.check(plain.returncode != 0, f"a plain write fails {who}"):
        return
    check_reading(test, copy, who, **more)
    check_refused_writing(test, copy, who, NOT_SAVED, **more)
    test.run("chmod", "-R", "u+w", copy.path)
    done = copy.klag("note", "1", "--note", "works again", **more)
    test.check(done.returncode == DONE, "it works again when writing is allowed", done.stderr)


def somebody_elses(test):
    if not IS_ROOT:
        return test.skip("a register of somebody else", "needs root")
    reg = test.register("foreign")
    reg.new("worth keeping")
    nobody = as_nobody(test)
    hidden = reg.klag("list", **nobody)
    test.check(hidden.returncode == REFUSED and "you may not look into" in hidden.stderr,
               "a new register is closed to others", f"{hidden.returncode} {hidden.stderr}")
    test.run("chmod", "-R", "a+rX", reg.path)
    for words in (("list",), ("overdue",), new_case("x")):
        done = reg.klag(*words, **nobody)
        test.check(done.returncode == REFUSED and "belongs to another user" in done.stderr and
                   "safe.directory" in done.stderr,
                   f"somebody else's register: 'klag {words[0]}' says what to do",
                   f"{done.returncode} {done.stderr}")
    test.run("git", "config", "--global", "--add", "safe.directory", reg.path, **nobody)
    plain = test.run("touch", reg.path / "plain", **nobody)
    test.check(plain.returncode != 0, "a plain write fails in somebody else's register")
    for words in (("list", "--all"), ("overdue", "--always"), ("log", "1")):
        done = reg.klag(*words, **nobody)
        test.check(done.returncode == DONE, f"trusted: 'klag {words[0]}' works", done.stderr)
    check_refused_writing(test, reg, "in somebody else's register", NOT_SAVED, BAD_DATA, **nobody)
    test.check(reg.klag("note", "1", "--note", "still mine").returncode == DONE, "its owner goes on")
    reg.check_sound("after visitors")
    return None


@contextlib.contextmanager
def mounted(test, place, *words):
    place.mkdir()
    done = test.run("mount", *words, place)
    try:
        yield done.returncode == 0
    finally:
        test.run("umount", place)


def read_only(test):
    if not IS_ROOT:
        return test.skip("a read-only mount", "needs root")
    reg = stage.register(test, "original")
    place = test.folder / "read-only"
    with mounted(test, place, "--bind", reg.path) as there:
        if not there or test.run("mount", "-o", "remount,bind,ro", place).returncode != 0:
            return test.skip("a read-only mount", "this machine mounts nothing")
        frozen = Register(test, place, reg.program)
        plain = test.run("touch", place / "plain")
        test.check(plain.returncode != 0, "a plain write fails on the read-only mount")
        check_reading(test, frozen, "on a read-only mount")
        before = check_refused_writing(test, frozen, "on a read-only mount", NOT_SAVED,
                                       says="ead-only")
        test.check(all_files(place) == before, "a read-only mount stays as it is")
    reg.check_sound("after being read-only")
    return None


def full_disk(test):
    if not IS_ROOT:
        return test.skip("a full disk", "needs root")
    reg = test.register("roomy")
    reg.new("worth keeping")
    place = test.folder / "small"
    with mounted(test, place, "-t", "tmpfs", "-o", "size=5m", "tmpfs") as there:
        if not there:
            return test.skip("a full disk", "this machine mounts nothing")
        small = copy_of(reg, place / "register")
        filler = place / "filler"
        refused = saved = 0
        for left in range(0, 132, 4):  # kilobytes that are left
            with open(filler, "wb", buffering=0) as file, contextlib.suppress(OSError):
                while True:
                    file.write(b"x" * 4096)
            os.truncate(filler, max(0, filler.stat().st_size - left * 1024))
            number = len(small.numbers())
            done = small.klag(*new_case(f"with {left} kB left"))
            grown = len(small.numbers()) - number
            promised = bool(ACKNOWLEDGED.search(done.stdout))
            test.check(promised == (done.returncode == DONE) and grown >= promised,
                       f"{left} kB left: what is acknowledged is saved", done.stdout + done.stderr)
            if done.returncode == DONE:
                saved += 1
            else:
                refused += 1
                test.check(done.returncode == NOT_SAVED and "error: " in done.stderr,
                           f"{left} kB left: status 74", f"{done.returncode} {done.stderr}")
                test.check(grown or "the disk is full" in done.stderr,
                           f"{left} kB left: it says that the disk is full", done.stderr)
            filler.unlink()
            after = small.klag("note", "1", "--note", f"after {left}")
            test.check(after.returncode == DONE, f"{left} kB left: works again with room", after.stderr)
        small.check_sound("after the disk was full")
        test.check("after 0" in small.texts()["K-" + small.numbers()[0][2:]], "notes are kept")
        test.check(refused and saved, "some writes met the end of the disk, some did not",
                   f"{refused} {saved}")
        test.say(f"full disk: {refused} refused, {saved} saved")
    return None


def main():
    with Test(__doc__) as test:
        test.folder.chmod(0o755)
        shutil.copy2(test.klag, test.folder / "klag")  # where others can run it too
        test.klag = test.folder / "klag"
        for part in (cron, output, editor, unwritable, somebody_elses, read_only, full_disk):
            before = test.checks
            part(test)
            test.say(f"{part.__name__.replace('_', ' ')}: {test.checks - before} checks")


main()
