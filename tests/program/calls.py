#!/usr/bin/python3
"""What klag asks of the machine: calls.py KLAG [OPTION…]

Reading commands change nothing outside klag's own folder in .git, writing ones flush no more than three
times and leave small objects, and no start loads a library. OPTION: how klag was linked.
"""
import re
import sys

import stage
import traced
from register import DONE, Test

ALONE = "-static-pie" in sys.argv[2:]
CERTIFICATES = re.compile(r"/etc/(ssl|pki|ca-certificates)|cert\.pem|ca-bundle|ca-certificates\.crt")
FLUSHES = 3
LOOSE = 30_000  # bytes of objects that one command leaves


def links(test):
    if not ALONE:
        return test.skip("a start that loads nothing", "this build links shared libraries")
    told = test.run("ldd", test.klag).stdout
    test.check("statically linked" in told, "klag loads no library when it starts", told)
    return None


def opened(test, *words, **more):
    """The files that a command opens."""
    done, made = traced.calls(test, *words, trace="open,openat,openat2", **more)
    test.check(done.returncode == DONE, f"klag {' '.join(map(str, words[1:]))} works", done.stderr)
    return [path for call in made if call.worked for path in call.paths()]


def starts(test, reg):
    for words in (("--version",), *stage.READING):
        files = opened(test, test.klag, *words, cwd=reg.path)
        what = " ".join(words)
        loaded = [path for path in files if re.search(r"\.so\b", path)]
        test.check(not (ALONE and loaded), f"klag {what} loads no library", loaded)
        found = [path for path in files if CERTIFICATES.search(path)]
        test.check(not found, f"klag {what} opens no certificates", found)


def lists(test, reg):
    """A list stands in the index as a whole: no object of git's is read for it."""
    for words in (("list",), ("list", "--limit", "3")):
        test.run(test.klag, *words, cwd=reg.path)
        files = opened(test, test.klag, *words, cwd=reg.path)
        test.check(any("/.git/klag/index.db" in path for path in files), "the index is read", files)
        read = [path for path in files if "/.git/objects" in path]
        test.check(not read, f"klag {' '.join(words)} reads no object", read)


def reading(test, reg):
    own = f"{reg.path}/.git/klag"
    for words in stage.READING:
        what = f"klag {' '.join(words)}"
        done, made = traced.calls(test, reg.program, *words, "--no-input", cwd=reg.path)
        test.check(done.returncode == DONE and made, f"{what} works", done.stderr)
        wrong = [call for call in made if call.changes() and
                 not all(path == own or path.startswith(own + "/") for path in call.paths())]
        test.check(not wrong, f"{what} changes nothing but klag's own index",
                   "\n".join(map(str, wrong)))
        flushes = [call for call in made if call.name in traced.FLUSHES]
        test.check(not flushes, f"{what} flushes nothing", flushes)


def objects(reg):
    """The loose objects, each with its size."""
    return {path: path.stat().st_size for path in (reg.path / ".git/objects").glob("??/*")}


def writing(test, first):
    most = {}
    for verb in stage.writing(first):
        reg = verb.prepared()
        before = objects(reg)
        done, made = traced.calls(test, reg.program, *verb.words, "--no-input", cwd=reg.path)
        if not test.check(done.returncode == DONE, f"'{verb.name}' works", done.stdout + done.stderr):
            continue
        flushes = [call.name for call in made if call.name in traced.FLUSHES]
        test.check(verb.outside or len(flushes) <= FLUSHES,
                   f"'{verb.name}' flushes {FLUSHES} times at most", flushes)
        left = sum(size for path, size in objects(reg).items() if path not in before)
        test.check(left <= LOOSE or verb.has_files, f"'{verb.name}' leaves small objects", left)
        most[verb.name] = (len(flushes), left)
    for name in ("new", "note"):
        test.check(most[name][0] > 0, f"the flushes of '{name}' are seen", most[name])
        test.say(f"{name}: {most[name][0]} flushes, {most[name][1]} bytes of objects")
    test.say(f"{len(most)} writing commands, {max(n for n, _ in most.values())} flushes at most")


def main():
    with Test(__doc__) as test:
        links(test)
        if not traced.works(test):
            test.skip("what klag asks of the kernel", "strace is not installed or may not trace")
            return
        first = stage.register(test)
        starts(test, first)
        lists(test, first)
        reading(test, first)
        writing(test, first)


main()
