#!/usr/bin/python3
"""Machines that are unkind: machine.py KLAG

A cron job without an environment, other users, a very full year, disks that are read-only or full,
results that nobody can take. Parts that need root are skipped, and counted, without it.
"""
import contextlib
import os
import pathlib
import re
import shutil
import signal
import stat
import subprocess
import time

import stage
from register import (ABSENT, ACKNOWLEDGED, BAD_DATA, DONE, NO, NOT_SAVED, REFUSED, USAGE, Register,
                      Test, new_case)

IS_ROOT = os.geteuid() == 0
NOBODY = 65534
GROUP, OWNER, COLLEAGUE, STRANGER = 64000, 64001, 64002, 64003
DAY = 24 * 3600


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
    return path.endswith((".git/klag", ".git/klag/index.db"))


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


def clock(test):
    """The computer's clock is years behind what was saved already."""
    reg = test.register("behind")
    number = reg.new("before")
    right = reg.klag("note", number, "--note", "the clock is right")
    test.check("clock" not in right.stderr, "a clock that is right is not doubted", right.stderr)
    reg.git("commit", "-q", "--allow-empty", "-m", "by hand", env=test.env(
        GIT_COMMITTER_DATE="2090-03-02T09:00:00Z", GIT_AUTHOR_DATE="2090-03-02T09:00:00Z"))
    done = reg.klag(*new_case("in which year?"))
    test.check(done.returncode == DONE and "by this computer's clock" in done.stderr
               and "2090-03-02" in done.stderr, "the next act doubts the clock", done.stderr)


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


def trust_in_owners(test, reg, nobody):
    """Which settings of git open somebody else's register; the same as for git itself."""
    own, theirs = test.folder / "nobody/.gitconfig", reg.path / ".git/config"
    every, none, bare = "\tdirectory = *\n", "\tdirectory =\n", "\tdirectory\n"
    before = theirs.read_text()
    for lines, is_trusted in (("", False), (every, True), (every + none, False), (none + every, True),
                              (every + f"\tdirectory = {test.folder}\n", True), (bare, False),
                              (every + bare, False), (f"\tdirectory = {reg.path}/*\n", False)):
        own.write_text("[safe]\n" + lines)
        done, by_git = reg.klag("list", **nobody), reg.git("status", **nobody)
        test.check(done.returncode == (DONE if is_trusted else REFUSED),
                   f"somebody else's register, with {lines!r}", f"{done.returncode} {done.stderr}")
        test.check((by_git.returncode == 0) == is_trusted, f"git does the same with {lines!r}", by_git.stderr)
    own.write_text("")
    theirs.write_text(before + "[safe]\n" + every)
    done = reg.klag("list", **nobody)
    test.check(done.returncode == REFUSED, "a register cannot say itself that it is to be trusted",
               f"{done.returncode} {done.stdout}")
    theirs.write_text(before)


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
    trust_in_owners(test, reg, nobody)
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


def person(test, user, group):
    """How to run as one of several people, with a home of their own."""
    home = test.folder / f"home-{user}"
    home.mkdir(exist_ok=True)
    os.chown(home, user, group)
    return {"user": user, "group": group, "extra_groups": [], "umask": 0o002,
            "env": test.env(HOME=str(home), KLAG_USER="anna.berg", GIT_AUTHOR_NAME="A",
                            GIT_AUTHOR_EMAIL="a@b", GIT_COMMITTER_NAME="A", GIT_COMMITTER_EMAIL="a@b")}


def open_to_group(reg, owner, setting):
    """As klag-register(5) says it."""
    for words in (("git", "config", "core.sharedRepository", setting), ("chgrp", "-R", str(GROUP), "."),
                  ("chmod", "-R", "g+rwX", "."), ("find", ".", "-type", "d", "-exec", "chmod", "g+s", "{}", "+")):
        reg.test.run(*words, cwd=reg.path, **owner)


def check_shared_modes(test, reg, how):
    for folder in (".git", "cases"):
        for root, _, files in os.walk(reg.path / folder):
            if "hooks" in root:
                continue
            test.check(os.stat(root).st_mode & 0o2070 == 0o2070, f"{how}: the group may write in {root}",
                       oct(os.stat(root).st_mode))
            for name in files:
                mode = stat.S_IMODE(os.stat(os.path.join(root, name)).st_mode)
                wanted = mode == 0o600 if name == "private.yaml" else mode & 0o040
                test.check(wanted, f"{how}: the mode of {root}/{name}", oct(mode))


def shared(test):
    """Two people of one group write in turn; a third one sees nothing."""
    if not IS_ROOT:
        return test.skip("a register that a group shares", "needs root")
    first = test.register("for the group")
    first.new("the first")
    for how in ("group", "0660"):
        reg = copy_of(first, test.folder / f"shared as {how}", OWNER)
        owner, colleague = person(test, OWNER, GROUP), person(test, COLLEAGUE, GROUP)
        stranger = person(test, STRANGER, STRANGER)
        open_to_group(reg, owner, how)
        for file in (reg.path / ".git/klag").glob("index.db*"):
            file.unlink()  # the new one is for the group, too
        for who in (colleague, stranger):
            test.run("git", "config", "--global", "--add", "safe.directory", reg.path, **who)
        number = 1
        for turn in range(3):
            for who in (colleague, owner):
                done = [reg.klag("note", number, "--note", f"turn {turn}", **who),
                        reg.klag(*new_case(f"case {number} of them"), **who), reg.klag("list", **who),
                        reg.git("commit", "-q", "--allow-empty", "-m", "by hand", **who)]
                number += 1
                for one in done:
                    test.check(one.returncode == DONE and "warning" not in one.stderr,
                               f"{how}: {who['user']} works in turn {turn}", f"{one.returncode} {one.stderr}")
            if turn == 1:
                packed = reg.klag("maintain", **owner)
                test.check(packed.returncode == DONE, f"{how}: the owner packs", packed.stderr)
        check_shared_modes(test, reg, how)
        closed = reg.klag("list", **stranger)
        test.check(closed.returncode == REFUSED and "you may not look into" in closed.stderr,
                   f"{how}: it is closed to others", closed.stderr)
        for who in (owner, colleague):
            checked = reg.klag("check", **who)
            test.check(checked.returncode == DONE and not reg.git("status", "--porcelain", **who).stdout,
                       f"{how}: klag check is clean for {who['user']}", checked.stdout + checked.stderr)
        sound = reg.git("fsck", "--strict", "--no-dangling", **owner)
        test.check(sound.returncode == DONE, f"{how}: git fsck", sound.stdout + sound.stderr)
        hand_changes_of_a_colleague(test, reg, how, owner, colleague)
    return None


def ten_thousand_cases(test):
    """A year with more cases than numbers of four digits."""
    reg = test.register("many")
    reg.new("the first")
    first = reg.git("ls-files", "cases").stdout.strip()
    place = reg.path / first.replace("/00/", "/99/").replace("-0001/", "-9999/")
    place.parent.mkdir(parents=True)
    text = (reg.path / first).read_text().replace("-0001", "-9999")
    place.write_text(re.sub(r"(?m)^uid: \w+", "uid: " + "0" * 32, text))
    unguarded = ("-c", f"core.hooksPath={test.folder}")
    reg.git("add", "cases")
    reg.git(*unguarded, "commit", "-qm", "as if there were as many")
    for number in (10000, 10001):
        done = reg.klag(*new_case(f"number {number}"))
        test.check(f"-{number}: registered" in done.stdout, f"case {number} is registered", done.stdout + done.stderr)
    done = reg.klag("note", 10001, "--note", "the last one")
    test.check(done.returncode == DONE and "the last one" in reg.klag("show", 10001).stdout,
               "case 10001 is worked on", done.stderr)
    laid = {path.relative_to(reg.path).as_posix() for path in reg.path.glob("cases/*/1xxxx/00/*/*")}
    test.check(len(laid) == 4, "both lie in a folder of their own ten thousand", laid)
    status = reg.git("status", "--porcelain").stdout
    test.check(not status, "git passes over their private files", status)
    reg.klag("backup", test.folder / "many.klag")
    reg.klag("restore", test.folder / "many.klag", test.folder / "many-restored")
    again = Register(test, test.folder / "many-restored", reg.program)
    test.check("the last one" in again.klag("show", 10001).stdout, "a backup has them")


def hand_changes_of_a_colleague(test, reg, how, owner, colleague):
    """What one of them changes by hand in the private file is not overwritten by the other."""
    reg.klag("note", 1, "--note", "the last one by the colleague", **colleague)
    text = next(reg.path.glob("cases/*/00/K-*-0001/private.yaml"))
    text.write_text(text.read_text().replace("by the colleague", "in my own words"))
    refused = reg.klag("note", 1, "--note", "over it", **owner)
    test.check(refused.returncode == REFUSED and "belongs to another user" in refused.stderr
               and "--adopt" in refused.stderr, f"{how}: a colleague's change is not overwritten", refused.stderr)
    kept = reg.klag("edit", 1, "--adopt", **colleague)
    test.check(kept.returncode == DONE, f"{how}: they keep it", kept.stderr)
    for who in (owner, colleague):
        done = reg.klag("note", 1, "--note", "and on", **who)
        test.check(done.returncode == DONE, f"{how}: then it goes on", done.stderr)
    shown = reg.klag("show", 1, **owner).stdout
    test.check("in my own words" in shown, f"{how}: the other reads it", shown)


def denied(test):
    """Missing rights below .git are told as such, with the place; nothing is called damaged."""
    more = as_nobody(test) if IS_ROOT else {}
    reg = copy_of(stage.register(test, "open"), test.folder / "denied", NOBODY if IS_ROOT else None)
    reg.klag("list", **more)  # the index is no copy
    pack = next((reg.path / ".git/objects/pack").glob("*.pack")).relative_to(reg.path / ".git")
    for name in ("refs/heads/main", "refs/heads", "refs", "objects", "objects/pack", str(pack), "."):
        place = reg.path / ".git" / name
        mode = stat.S_IMODE(place.stat().st_mode)
        place.chmod(0)
        for words in (("list",), ("overdue",), ("note", "1", "--note", "x")):
            done = reg.klag(*words, **more)
            without = {("list",): name.startswith("objects"), ("overdue",): name == str(pack)}
            if without.get(words):
                shows = "K-2026-0001" in done.stdout or words != ("list",)
                test.check(done.returncode == DONE and shows, f"'klag {words[0]}' needs no {name}: all of it "
                           "stands in the index", done.stderr)
                continue
            test.check(done.returncode == REFUSED and f"you may not look into {place}" in done.stderr
                       and "hint: " in done.stderr, f"'klag {words[0]}' says that {name} may not be read",
                       f"{done.returncode} {done.stderr}")
        place.chmod(mode)
    settings = reg.path / "procedures/ostersund-se.yaml"
    settings.chmod(0)
    for words in (("save",), ("list",)):
        done = reg.klag(*words, **more)
        test.check(done.returncode == DONE and "emoved" not in done.stdout + done.stderr,
                   f"'klag {words[0]}' takes no settings file for removed that may not be read", done.stdout)
    settings.chmod(0o600)
    refs = reg.refs()
    for name in ("refs/heads", "refs/klag/private", "objects", "klag-writing", "."):
        place = reg.path / ".git" / name
        mode = stat.S_IMODE(place.stat().st_mode)
        place.chmod(0o555)
        done = reg.klag("note", "1", "--note", "x", **more)
        test.check(done.returncode == NOT_SAVED and str(place) in done.stderr
                   and "may not write" in done.stderr and "hint: " in done.stderr,
                   f"'klag note' says that {name} may not be written", f"{done.returncode} {done.stderr}")
        place.chmod(mode)
    test.check(reg.refs() == refs, "nothing is saved without the right to write")
    place = reg.path / "cases/2026/00/K-2026-0001"
    place.chmod(0o555)
    done = reg.klag("note", "1", "--note", "x", **more)
    test.check(done.returncode == DONE and "could not be written in the folder" in done.stderr
               and "changed by hand" not in done.stderr, "files that cannot be laid are told as such", done.stderr)
    place.chmod(0o755)
    done = reg.klag("note", "1", "--note", "works again", **more)
    checked = reg.klag("check", **more)
    test.check(done.returncode == DONE == checked.returncode, "it works again with the right to write",
               done.stderr + checked.stdout)


def ended(pid):
    try:
        state = pathlib.Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return True
    return state.rsplit(")", 1)[1].split()[0] in "ZX"


def killed_upkeep(test):
    """What 'klag maintain' started ends with it, and what it left goes with the next one."""
    reg = test.register("packed")
    reg.new("the first")
    slow, told = test.folder / "slow", test.folder / "told"
    slow.mkdir()
    (slow / "git").write_text(f"#!/bin/sh\nsleep 600 &\necho $$ $! >{told}.new\nmv {told}.new {told}\nwait\n")
    (slow / "git").chmod(0o755)
    for how in (signal.SIGTERM, signal.SIGINT, signal.SIGKILL):
        told.unlink(missing_ok=True)
        klag = subprocess.Popen([test.klag, "maintain"], cwd=reg.path, stdin=subprocess.DEVNULL,
                                env=test.env(PATH=f"{slow}:{os.environ['PATH']}"))
        while not told.exists():
            time.sleep(0.01)
        time.sleep(0.05)  # klag has still to take hold of it
        klag.send_signal(how)
        klag.wait()
        pids, until = told.read_text().split(), time.monotonic() + 10
        while not all(map(ended, pids)) and time.monotonic() < until:
            time.sleep(0.01)
        test.check(len(pids) == 2 and all(map(ended, pids)), f"git and its children end with klag: {how.name}", pids)
    objects = reg.path / ".git/objects"
    left = [objects / name for name in ("pack/tmp_pack_old", "pack/tmp_idx_old", "pack/.tmp-9-pack-old.pack",
                                        "info/tmp_graph_old", "info/commit-graph.lock")]
    young = objects / "pack/tmp_pack_young"
    for path in (*left, young):
        path.write_text("")
    for path in left:
        os.utime(path, (time.time() - 2 * DAY,) * 2)
    done = reg.klag("maintain")
    test.check(done.returncode == DONE, "the next 'klag maintain' works", done.stderr)
    test.check(not [path for path in left if path.exists()], "what the killed one left is gone", left)
    test.check(young.exists(), "what may still be written stays")
    young.unlink()
    reg.check_sound("after upkeep that was killed")


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
        small.must("list")
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
        for part in (cron, clock, output, editor, unwritable, somebody_elses, shared, denied,
                     ten_thousand_cases, killed_upkeep, read_only, full_disk):
            before = test.checks
            part(test)
            test.say(f"{part.__name__.replace('_', ' ')}: {test.checks - before} checks")


main()
