#!/usr/bin/env python3
"""Nothing of the practice register's people is found in what main can reach.

    no_personal_data.py KLAG

Takes every name, address, number and sentence from the private files and looks for it in every
object (blobs, names in trees, messages) and ref that main reaches. Then it plants each sort of slip
and demands that the search finds it.
"""

import json
import os
import re
import subprocess
import sys
import tempfile

NOW = "2026-10-14T13:00+02:00"
IDENTITY = {"name", "address", "phone", "e-mail", "about-name", "recipient-name"}
SHORTEST_SENTENCE = 25
# Quicker than a disk, which klag flushes at every step.
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) and "TMPDIR" not in os.environ else None


def git(folder, *words, given=b""):
    return subprocess.run(["git", "-C", folder, *words], input=given, capture_output=True,
                          check=True).stdout


def fields(text):
    """(key, value) of every private field of an event, from klag's canonical form."""
    found = []
    for line in text.splitlines():
        key = re.fullmatch(r"    ([a-z-]+): (.*)", line)
        if key and key[2].startswith("|"):
            found.append([key[1], ""])
        elif key:
            found.append([key[1], json.loads(key[2]) if key[2].startswith('"') else key[2]])
        elif line.startswith("      ") and found:
            found[-1][1] += line[6:] + "\n"
    return found


def needles(folder):
    """What must not be found, with the file it comes from."""
    out = {}
    for place, _, names in os.walk(os.path.join(folder, "cases")):
        if "private.yaml" not in names:
            continue
        path = os.path.join(place, "private.yaml")
        with open(path, encoding="utf-8") as file:
            for key, value in fields(file.read()):
                if key in IDENTITY:
                    # The post town of an address is the municipality's own as well.
                    parts = [value.strip(), value.strip().split("\n")[0]]
                else:
                    parts = [part for part in re.split(r"(?<=[.!?:])\s+|\n", value)
                             if len(part) >= SHORTEST_SENTENCE]
                for part in parts:
                    out[part] = path
    return out


def everything(folder, tip):
    """All that `tip` reaches, unpacked, and the names of all refs."""
    objects = git(folder, "rev-list", "--objects", tip)
    ids = b"\n".join(line.split(b" ")[0] for line in objects.splitlines()) + b"\n"
    return objects + git(folder, "cat-file", "--batch", given=ids) + git(folder, "for-each-ref")


def hits(folder, tip, wanted):
    text = everything(folder, tip)
    return [(needle, path) for needle, path in wanted.items() if needle.encode() in text]


def planted(folder, blob, name, message):
    """A commit beside main with these contents; no ref moves."""
    content = git(folder, "hash-object", "-w", "--stdin", given=blob.encode()).decode().strip()
    entry = f"100644 blob {content}\t{name}\n"
    tree = git(folder, "mktree", given=entry.encode()).decode().strip()
    return git(folder, "-c", "user.name=Test", "-c", "user.email=test@example.org", "commit-tree",
               tree, "-p", "main", "-m", message).decode().strip()


def check_the_search(folder, wanted):
    """The sorts of slips that the search overlooks."""
    name = next(needle for needle in wanted if len(needle.split()) == 2)
    sentence = max(wanted, key=len)
    slips = {"a sentence in a file": planted(folder, "x " + sentence, "file", "harmless"),
             "a name as a file name": planted(folder, "x", name, "harmless"),
             "a name in a message": planted(folder, "x", "file", f"K-2026-0001: {name}")}
    return [slip for slip, tip in slips.items() if not hits(folder, tip, wanted)]


def main():
    program = os.path.abspath(sys.argv[1])
    environment = dict(os.environ, KLAG_NOW=NOW, KLAG_SEED="1")
    with tempfile.TemporaryDirectory(prefix="klag-demo-", dir=MEMORY) as place:
        folder = os.path.join(place, "practice")
        subprocess.run([program, "demo", folder], env=environment, check=True,
                       capture_output=True)
        wanted = needles(folder)
        if len(wanted) < 500:
            print(f"only {len(wanted)} things to look for; are the private files read?")
            return 1
        found = hits(folder, "main", wanted)
        for needle, path in found:
            print(f"on main: {needle!r}, from {os.path.relpath(path, folder)}")
        overlooked = check_the_search(folder, wanted)
        for slip in overlooked:
            print(f"the search overlooks {slip}")
        print(f"{len(wanted)} things looked for, {len(found)} found")
        return 1 if found or overlooked else 0


if __name__ == "__main__":
    sys.exit(main())
