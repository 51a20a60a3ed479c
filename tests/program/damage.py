#!/usr/bin/python3
"""Damaged files, and a person's git that works beside klag: damage.py KLAG

What can be made again is; what cannot is named, with what to type, and never passed over in silence.
A person's work with git is neither lost nor in klag's way.
"""
import os
import random
import shutil
import sqlite3
import threading
import time

import register
import stage
from register import ACKNOWLEDGED, BUSY, DONE, NO, REFUSED, Test

ROUNDS = 60 if register.LONG else 8
CASE = "cases/2026/00/K-2026-0001"
BLOCK = 512  # a disk writes no less at once

# Ways in which a file can be spoilt: what stands in it then.
SPOILT = {"empty": lambda content: b"", "torn": lambda content: content[:len(content) // 2],
          "cut off after a block": lambda content: content[:(len(content) - 1) // BLOCK * BLOCK],
          "full of NULs": lambda content: bytes(len(content)), "nonsense": lambda content: b"nonsense\n",
          "with a tail of NULs": lambda content: content[:len(content) // 2].ljust(len(content), b"\0")}


def spoil(path, how):
    content = path.read_bytes()
    path.chmod(0o644)  # git's objects are read-only
    path.write_bytes(SPOILT[how](content))


def turn_bit(content, bit):
    """A disk gives back another bit than it got."""
    turned = bytearray(content)
    turned[bit // 8] ^= 1 << bit % 8
    return bytes(turned)


class Damages:
    """A fresh copy of one register for each kind of damage."""

    def __init__(self, test):
        self.test, self.first = test, stage.register(test)
        self.listed = self.first.must("list", "--all", "--json")

    def copy(self):
        return stage.Verb(self.first, "copy", ()).prepared()

    def healed(self, what, damage):
        """After the damage everything works as before, by itself."""
        reg, check = self.copy(), self.test.check
        damage(reg)
        listed = reg.klag("list", "--all", "--json")
        check(listed.stdout == self.listed, f"'klag list' says the same: {what}",
              listed.stdout + listed.stderr)
        note = reg.klag("note", "1", "--note", "after the damage")
        check(note.returncode == DONE, f"the next command works: {what}", note.stderr)
        check("after the damage" in reg.texts()["K-2026-0001"], f"and it saves: {what}")
        reg.check_sound(f"({what})")
        reg.check_tidy(f"({what})")

    def named(self, what, damage, *commands, says, others=()):
        """Each command fails, says what is wrong and what to type, and moves nothing; others work."""
        reg, check = self.copy(), self.test.check
        damage(reg)
        refs = reg.refs()
        for words in commands:
            done, told = reg.klag(*words), f"'klag {words[0]}': {what}"
            check(done.returncode not in (DONE, 70, -6, -11), f"it stops, {told}",
                  f"{done.returncode} {done.stdout}{done.stderr}")
            check(says in done.stdout + done.stderr, f"it says {says}, {told}", done.stderr)
            check("hint: " in done.stderr or words[0] == "check", f"it says what to type, {told}",
                  done.stderr)
            check(reg.refs() == refs, f"it moves nothing, {told}")
        for words in others:
            done = reg.klag(*words)
            check(done.returncode == DONE, f"'klag {words[0]} {words[1]}' goes on: {what}", done.stderr)
        return reg


def lists_of_git(d):
    for how in SPOILT:
        d.healed(f"git's index is {how}", lambda reg: spoil(reg.path / ".git/index", how))
    d.healed("git's index is gone", lambda reg: (reg.path / ".git/index").unlink())


def derived_index(d):
    def index(reg):
        return reg.path / ".git/klag/index.db"

    def by_another_program(reg, page_size):
        database = sqlite3.connect(index(reg), isolation_level=None)
        for order in (f"PRAGMA page_size = {page_size}", "VACUUM", "DELETE FROM cases WHERE running = 2"):
            database.execute(order)
        database.close()

    def a_folder(reg):
        index(reg).unlink()
        index(reg).mkdir()

    def a_link(reg):
        index(reg).unlink()
        index(reg).symlink_to("/etc/passwd")

    def a_full_folder(reg):
        a_folder(reg)
        (index(reg) / "something").write_text("")

    def a_pipe(reg):
        index(reg).unlink()
        os.mkfifo(index(reg))

    def something_beside(reg):
        os.mkfifo(index(reg).with_name("index.db-journal"))
        index(reg).with_name("index.db-wal").write_bytes(b"nonsense" * 1000)

    def copied(reg):
        shutil.copy(index(reg), index(reg).with_name("copy"))
        index(reg).with_name("copy").rename(index(reg))

    def no_folder(reg):
        shutil.rmtree(reg.path / ".git/klag-writing")
        (reg.path / ".git/klag-writing").write_text("")

    def no_lock(reg):
        (reg.path / ".git/klag-writing/lock").unlink()
        (reg.path / ".git/klag-writing/lock").mkdir()

    def a_second_name(reg):
        index(reg).unlink()
        (reg.path / "theirs").write_text("theirs\n")
        os.link(reg.path / "theirs", index(reg))
        (reg.path / ".git/info/exclude").write_text("theirs\n")

    passwords = open("/etc/passwd", "rb").read()
    for how in SPOILT:
        d.healed(f"klag's index is {how}", lambda reg: spoil(index(reg), how))
    for size in (512, 1024, 2048, 4096, 8192, 65536):
        d.healed(f"another program wrote klag's index, in pages of {size} bytes",
                 lambda reg, size=size: by_another_program(reg, size))
    d.healed("klag's index is a copy", copied)
    d.healed("a folder is in the place of klag's index", a_folder)
    d.healed("a link is in the place of klag's index", a_link)
    d.test.check(open("/etc/passwd", "rb").read() == passwords, "what it points to stays")
    d.healed("a folder that holds something is in the place of klag's index", a_full_folder)
    d.healed("a pipe is in the place of klag's index", a_pipe)
    d.healed("something stands beside klag's index", something_beside)
    d.healed("klag's index is another file as well", a_second_name)
    d.test.check((d.test.folder / "copy/register/theirs").read_text() == "theirs\n", "that file stays")
    d.named("a file is in the place of klag's own folder", no_folder, ("note", "1", "--note", "x"),
            says=".git/klag-writing", others=(("list", "--all"), ("check", "--json")))
    d.named("a folder is in the place of klag's lock", no_lock, ("note", "1", "--note", "x"),
            says=".git/klag-writing/lock", others=(("list", "--all"),))
    for damage in (a_full_folder, a_pipe, a_link, a_second_name):
        reg = d.copy()
        damage(reg)
        told = reg.klag("check")
        d.test.check(told.returncode == DONE and told.stdout.count("index.db: ") == 1,
                     f"'klag check' tells of {damage.__name__} once", told.stdout)
    for name in ("klag", "klag-writing"):
        d.healed(f".git/{name} is gone", lambda reg: shutil.rmtree(reg.path / ".git" / name))


def bits_of_the_index(d):
    """Whichever bit has changed in klag's index, every answer is as before."""
    reg, drawn = d.copy(), random.Random(1)
    questions = (("list", "--all", "--json"), ("list",), ("overdue", "--always"), ("agenda",),
                 ("list", "--unit", "home-care"), ("report", "--half-year"))
    right = [reg.must(*words) for words in questions]
    index = reg.path / ".git/klag/index.db"
    whole = index.read_bytes()
    for _ in range(ROUNDS * 8):
        bit = drawn.randrange(len(whole) * 8)
        for words, answer in zip(questions, right):
            index.write_bytes(turn_bit(whole, bit))
            done = reg.klag(*words)
            d.test.check(done.stdout == answer, f"'klag {words[0]}' with bit {bit} turned",
                         done.stdout + done.stderr)
    for bit in range(0, 800, 13):  # how SQLite is to read the file; a unit test turns each
        index.write_bytes(turn_bit(whole, bit))
        reg.must("list")
        made = index.stat().st_mtime_ns
        reg.must("list")
        d.test.check(index.stat().st_mtime_ns == made, f"the index with bit {bit} turned was made anew")
    index.write_bytes(turn_bit(whole, len(whole) * 4))
    reg.must("note", "1", "--note", "with a bit turned")
    reg.check_sound("(after turned bits)")


def after_a_power_cut(d):
    """Files of the last command that the disk never got, and locks from before the machine's start."""
    def started_again(reg):
        last = reg.path / ".git/klag-writing/last"
        last.write_text("\n".join("boot before" if line.startswith("boot ") else line
                                  for line in last.read_text().splitlines()) + "\n")

    def lost(name, how):
        def damage(reg):
            reg.must("note", "1", "--note", "They rang again and told at length. " * 20)
            started_again(reg)
            path = reg.path / CASE / name
            d.test.check(path.stat().st_size > BLOCK, f"{name} is more than a block")
            spoil(path, how)
        return damage

    def old_lock(name):
        def damage(reg):
            (reg.path / ".git" / name).write_text("")
            os.utime(reg.path / ".git" / name, (1, 1))
        return damage

    for name in ("case.yaml", "private.yaml"):
        for how in ("empty", "full of NULs", "cut off after a block", "with a tail of NULs"):
            d.healed(f"{name} is {how} after a power cut", lost(name, how))
    for name in ("index.lock", "refs/heads/main.lock"):
        d.healed(f"{name} is older than the machine's start", old_lock(name))


def lost_texts(d):
    """A private file that a power cut took, though the last command was about another case."""
    def noted():
        reg = d.copy()
        reg.must("note", "1", "--note", "They rang and told at length. " * 40)
        reg.must("note", "2", "--note", "another case")
        return reg, reg.path / CASE / "private.yaml"

    check = d.test.check
    for how in ("empty", "full of NULs", "with a tail of NULs", "cut off after a block"):
        reg, path = noted()
        whole = path.read_bytes()
        spoil(path, how)
        told = reg.klag("check")
        check(told.returncode == NO and "private.yaml: was lost" in told.stdout
              and "by hand" not in told.stdout, f"'klag check' calls it lost: {how}", told.stdout)
        kept = reg.klag("edit", "1", "--adopt")
        check(kept.returncode == REFUSED and "was lost" in kept.stderr and "klag check --lay" in kept.stderr,
              f"there is nothing to adopt: {how}", kept.stderr)
        reg.must("check", "--lay")
        check(path.read_bytes() == whole, f"'klag check --lay' lays it again: {how}")
        spoil(path, how)
        done = reg.klag("acknowledge", "1")
        check(done.returncode == DONE and "was lost" in done.stderr, f"an act goes on and says so: {how}",
              done.stderr)
        check("told at length" in path.read_text(), f"and lays it with all that was saved: {how}")
        reg.check_sound(f"(a private file was {how})")
    reg, path = noted()
    earlier = path.read_bytes()
    reg.must("note", "1", "--note", "one more")
    reg.must("note", "2", "--note", "another case again")
    path.write_bytes(earlier)
    told = reg.klag("check")
    check("private.yaml: is an older version" in told.stdout, "an old private file is called old", told.stdout)
    reg.must("note", "1", "--note", "over the old one")
    check("one more" in path.read_text(), "what the old one lacked is there again")
    reg.check_sound("(an old private file came back)")


def split_list(d):
    """git's list of files in two parts: klag says so before it saves anything."""
    reg, check = d.copy(), d.test.check
    reg.git("update-index", "--split-index")
    refs = reg.refs()
    for words in (("note", "1", "--note", "x"), stage.complaint("x"), ("note", "1", "--note", "x")):
        done = reg.klag(*words)
        check(done.returncode == REFUSED and "update-index --no-split-index" in done.stderr,
              f"'klag {words[0]}' refuses a split list of git's", f"{done.returncode} {done.stderr}")
        check(reg.refs() == refs, f"'klag {words[0]}' saves nothing beside a split list of git's")
    check(not reg.git("status", "--porcelain").stdout, "and changes nothing in the folder")
    reg.git("update-index", "--no-split-index")
    reg.must("note", "1", "--note", "with one list")
    reg.check_sound("(after a split list)")


def object_file(reg, *words):
    """The file of an object; the register keeps none in packs any more."""
    name = reg.git("rev-parse", *words).stdout.strip()
    for pack in list((reg.path / ".git/objects/pack").glob("*.pack")):
        pack.rename(reg.path.parent / pack.name)
        pack.with_suffix(".idx").unlink()
        with open(reg.path.parent / pack.name, "rb") as content:
            reg.test.run("git", "unpack-objects", "-q", cwd=reg.path, text=None, stdin=content)
    return reg.path / ".git/objects" / name[:2] / name[2:]


def objects(d):
    """An object that main or the private plane needs is gone, or its file is spoilt."""
    def private(reg):
        refs = reg.git("for-each-ref", "--format=%(refname)", "refs/klag").stdout.split()
        return reg.git("grep", "-l", "the first object that is not packed", *refs).stdout.strip()

    places = {"the last step": lambda reg: "main", "an earlier step": lambda reg: "main~2", "all files": lambda reg: "main^{tree}",
              "a case": lambda reg: f"main:{CASE}/case.yaml", "a private text": private}
    for what, place in places.items():
        for how in (None, "empty", "torn", "full of NULs"):
            def damage(reg, place=place, how=how):
                path = object_file(reg, place(reg))
                (reg.path / ".git/klag/index.db").unlink()
                if how:
                    spoil(path, how)
                else:
                    path.unlink()
            told = f"the object of {what} is {how or 'gone'}"
            if what == "an earlier step":
                d.named(told, damage, ("log", "1"), ("check",), says="history",
                        others=(("overdue", "--always"), ("note", "2", "--note", "x"), ("list", "--all")))
                d.named(f"{told}, for git", damage, ("maintain",),
                        ("backup", str(d.test.folder / "damaged.klag"), "--replace"), says="'klag check'")
            elif what == "a private text":
                d.named(told, damage, ("show", "1"), ("note", "1", "--note", "x"), ("check",),
                        says="K-2026-0001", others=(("note", "2", "--note", "x"), ("list", "--all"),
                                                    stage.complaint("They rang as well.")))
            elif what == "a case":
                d.named(told, damage, ("show", "1"), ("list", "--all"), ("check",), says="K-2026-0001",
                        others=(("note", "2", "--note", "x"),))
            else:
                d.named(told, damage, ("list",), ("overdue",), ("note", "1", "--note", "x"),
                        says="git fsck")


def torn_objects(d):
    """git's upkeep ends at an object that a power cut tore, needed or not; klag's takes away what nothing
    names, and leaves and tells what something does."""
    reg, check = d.copy(), d.test.check
    whole = object_file(reg, f"main:{CASE}/case.yaml")
    content = whole.read_bytes()
    torn = [reg.path / ".git/objects/5a" / (digit * 38) for digit in "0123"]
    torn[0].parent.mkdir(exist_ok=True)
    for path, left in zip(torn, (b"", b"nonsense", content[:len(content) // 2], content)):
        path.write_bytes(left)
    check(reg.git("gc", "--quiet").returncode != 0, "git gc ends at them")
    done = reg.klag("maintain")
    check(done.returncode == DONE and "are removed: 4" in done.stderr,
          "klag maintain takes torn objects away", f"{done.returncode} {done.stderr}")
    check(reg.git("gc", "--quiet").returncode == 0, "and git gc works again")
    reg.check_sound("(after torn objects)")
    reg.check_tidy("(after torn objects)")

    def added(reg):
        (reg.path / "notes.txt").write_text("of somebody who works with git")
        reg.git("add", "notes.txt")
        return ":notes.txt"

    def left_behind(reg):
        (reg.path / "notes.txt").write_text("of somebody who works with git")
        reg.git("add", "notes.txt")
        reg.git("commit", "-q", "-m", "notes")
        blob = reg.git("rev-parse", "main:notes.txt").stdout.strip()
        reg.git("reset", "-q", "--hard", "main~1")
        return blob

    for what, place in {"a case": lambda _: f"main:{CASE}/case.yaml", "git's list": added,
                        "an earlier place of main": left_behind, "main": lambda _: "main^{tree}"}.items():
        reg = d.copy()
        needed = object_file(reg, place(reg))
        spoil(needed, "torn")
        left = needed.read_bytes()
        done = reg.klag("maintain")
        check(done.returncode not in (DONE, 70) and "klag check" in done.stderr,
              f"klag maintain tells of a torn object that {what} names", f"{done.returncode} {done.stderr}")
        check(needed.exists() and needed.read_bytes() == left, f"and leaves it where it is ({what})")


def files_in_the_way(d):
    """A file of a person's stands where klag is about to lay one: it stays, and klag says so."""
    reg, check = d.copy(), d.test.check
    number = sorted(reg.numbers())[-1]
    year, running = number.split("-")[1:]
    folder = reg.path / f"cases/{year}/00/K-{year}-{int(running) + 1:04}"
    (folder / "letters").mkdir(parents=True)
    text, letter = folder / "private.yaml", folder / "letters/01-acknowledgement.txt"
    for path in (text, letter):
        path.write_text("a person's own")
    done = reg.klag("new", "--channel", "phone", "--unit", "care", "--name", "Bo Ek", "--words", "in the way")
    check(done.returncode == DONE and "private.yaml stands in the folder otherwise" in done.stderr,
          "klag new says what it left as it is", done.stderr)
    check(reg.klag("edit", folder.name, "--discard").returncode == DONE and "in the way" in text.read_text(),
          "and the text can be laid")
    done = reg.klag("acknowledge", folder.name)
    check(done.returncode == DONE and "acknowledgement.txt stands in the folder otherwise" in done.stderr,
          "klag acknowledge says what it left as it is", done.stderr)
    check(letter.read_text() == "a person's own", "and it did leave it")


def commit_graph(d):
    """The graph that git keeps beside the history follows from it: a damaged one stops nothing."""
    for how in SPOILT:
        reg, check = d.copy(), d.test.check
        reg.must("maintain")
        graph = reg.path / ".git/objects/info/commit-graph"
        spoil(graph, how)
        for words in (("log", "1"), ("note", "1", "--note", "x"), ("maintain",), ("check",),
                      ("backup", str(reg.path.parent / "graph.klag"), "--replace")):
            done = reg.klag(*words)
            check(done.returncode == DONE, f"'klag {words[0]}' works: the commit graph is {how}",
                  f"{done.returncode} {done.stdout}{done.stderr}")
        check(graph.exists() and reg.git("commit-graph", "verify").returncode == 0, f"maintain mends it: it was {how}")


def damaged_letter(d):
    """A letter of which the saved bytes are damaged is named as it is called, and left where it stands."""
    reg, check = d.copy(), d.test.check
    number = reg.must("new", "--channel", "phone", "--unit", "care", "--name", "Bo Ek", "--address",
                      "Ågatan 1, 831 30 Östersund", "--words", "with a letter").split(":")[0]
    reg.must("acknowledge", number)
    letter = next((reg.path / "cases/2026/00" / number / "letters").glob("*acknowledgement*"))
    spoil(object_file(reg, reg.git("hash-object", letter).stdout.strip()), "torn")
    done = reg.klag("check")
    check("letters/" in done.stdout and "missing or damaged" in done.stdout and "no case" not in done.stdout,
          "klag check names a damaged letter", done.stdout)
    done = reg.klag("maintain", "--lay-from", "2027", env=d.test.env(KLAG_NOW="2027-03-01T09:00+01:00"))
    check(done.returncode == REFUSED and letter.exists(), "and it is not left out of the folder", done.stderr)


def head(d):
    """Which branch is checked out is written in one small file."""
    for how in ("empty", "full of NULs", "nonsense"):
        def write_anew(reg):
            (reg.path / ".git/HEAD").write_text("ref: refs/heads/main\n")
        reg = d.named(f"HEAD is {how}", lambda reg: spoil(reg.path / ".git/HEAD", how),
                      ("note", "1", "--note", "x"), ("check",), says="'ref: refs/heads/main'")
        write_anew(reg)
        d.test.check(reg.klag("note", "1", "--note", "x").returncode == DONE, f"and that helps ({how})")


def refs(d):
    for how in ("empty", "torn", "full of NULs", "nonsense"):
        d.named(f"main's file is {how}", lambda reg: spoil(reg.path / ".git/refs/heads/main", how),
                ("list",), ("overdue",), ("note", "1", "--note", "x"), says="main")


def open_editor(d):
    """`git commit -a` waits in the editor with the index locked: klag waits, gives way and loses nothing."""
    reg, test = d.copy(), d.test
    (reg.path / "notes.md").write_text("ours\n")
    reg.git("add", "notes.md")
    reg.git("commit", "-q", "-m", "notes")
    (reg.path / "notes.md").write_text("ours, changed\n")
    gate = reg.path.parent / "gate"
    os.mkfifo(gate)
    editor = f"sh -c 'cat {gate} >\"$1\"' edit"
    done = []
    person = threading.Thread(target=lambda: done.append(
        reg.git("commit", "-a", env=test.env(GIT_EDITOR=editor))))
    person.start()
    with open(gate, "w") as words:  # opens when the editor is there
        lock = reg.path / ".git/index.lock"
        test.check(lock.exists(), "git holds its index while the editor is open")
        busy = reg.klag("note", "1", "--note", "beside an editor")
        test.check(busy.returncode == BUSY and "index.lock" in busy.stderr and "hint: " in busy.stderr,
                   "klag gives way to an open editor and says why", f"{busy.returncode} {busy.stderr}")
        test.check(lock.exists(), "git's lock stays")
        read = reg.klag("list", "--all", "--json")
        test.check(read.stdout == d.listed, "reading goes on beside an open editor", read.stderr)
        words.write("in my own words\n")
    person.join()
    test.check(done[0].returncode == 0, "the person's commit is saved", done[0].stderr)
    test.check("changed" in reg.git("show", "main:notes.md").stdout, "with what they wrote")
    reg.must("note", "1", "--note", "after the editor")
    reg.check_sound("after an open editor")


def housekeeping_beside(d):
    """git's own housekeeping and stashes, again and again while klag writes."""
    reg, test = d.copy(), d.test
    (reg.path / "notes.md").write_text("ours\n")
    reg.git("add", "notes.md")
    reg.git("commit", "-q", "-m", "notes")
    promised, failed, stop = [], [], threading.Event()

    def by_klag(writer):
        for count in range(ROUNDS * 5):
            mark = f"writer {writer} act {count:04}."
            done = reg.klag(*(stage.complaint(mark) if count % 3 == 0 else
                              ("note", "1", "--note", mark)))
            if found := ACKNOWLEDGED.search(done.stdout):
                promised.append((found.group(1), mark))
            if done.returncode not in (DONE, BUSY) or (done.returncode and "hint: " not in done.stderr):
                failed.append((mark, done.returncode, done.stderr))

    writers = [threading.Thread(target=by_klag, args=(n,)) for n in range(2)]
    for writer in writers:
        writer.start()
    rounds = stashes = 0
    while any(writer.is_alive() for writer in writers):
        rounds += 1
        for words in (("gc", "--quiet"), ("repack", "-a", "-d", "-q"), ("pack-refs", "--all")):
            reg.git(*words)
        (reg.path / "notes.md").write_text(f"ours, round {rounds}\n")
        if reg.git("stash").returncode == 0:
            while reg.git("stash", "pop").returncode != 0 and stashes < 10_000:
                stashes += 1
                time.sleep(0.01)
        kept = (reg.path / "notes.md").read_text() + reg.git("stash", "list", "-p").stdout
        test.check(f"round {rounds}\n" in kept, "what the person stashed is there", kept)
    for writer in writers:
        writer.join()
    stop.set()
    test.check(not failed, "klag saves beside git's housekeeping, or says what to do", failed[:3])
    reg.git("checkout", "-q", "notes.md")
    texts = reg.texts()
    lost = [(number, mark) for number, mark in promised if mark not in texts.get(number, "")]
    test.check(not lost, "nothing acknowledged is lost beside git's housekeeping", lost)
    reg.must("note", "1", "--note", "after the housekeeping")
    reg.check_sound("after git's housekeeping")
    test.say(f"{rounds} rounds of housekeeping beside {len(promised)} acts; {stashes} stashes waited")


def main():
    with Test(__doc__) as test:
        damages = Damages(test)
        for part in (lists_of_git, derived_index, bits_of_the_index, after_a_power_cut, lost_texts, split_list,
                     objects, torn_objects, files_in_the_way, commit_graph,
                     damaged_letter, head, refs, open_editor, housekeeping_beside):
            before = test.checks
            part(damages)
            test.say(f"{part.__name__.replace('_', ' ')}: {test.checks - before} checks")


main()
