#!/usr/bin/python3
"""A person's own git in a register, and what the guard lets through: guard.py KLAG

Settings and other files may be committed by hand; the cases may not be changed, nothing may be taken
away from main, and git's own housekeeping loses nothing.
"""
import os
import shutil

from register import DONE, Test


def zeros_and_case(reg):
    """A register with two cases and a settings file that was changed after them."""
    first, second = reg.new("the first complaint, about cold food"), reg.new("the second complaint")
    reg.must("note", first, "--note", "a note that is worth keeping")
    return first, second


class Guarded:
    def __init__(self, test, name):
        self.test, self.reg = test, test.register(name)
        self.first, self.second = zeros_and_case(self.reg)
        self.file = f"cases/{self.first[2:6]}/00/{self.first}/case.yaml"
        self.count = 0

    def allowed(self, what, *words, env=None):
        before = self.reg.head()
        done = self.reg.git(*words, env=env)
        self.test.check(done.returncode == 0, f"allowed: {what}", done.stdout + done.stderr)
        return before != self.reg.head()

    def refused(self, what, *words, says="", env=None):
        """git must refuse, say why, and leave every ref as it was; klag must go on working."""
        before = self.reg.refs()
        done = self.reg.git(*words, env=env)
        said = done.stdout + done.stderr
        self.test.check(done.returncode != 0, f"refused: {what}", said)
        self.test.check(self.reg.refs() == before, f"nothing is moved by: {what}",
                        f"{before}\n{self.reg.refs()}")
        self.test.check("error: " in said and says in said, f"it says why: {what}", said)
        self.tidy(what)

    def tidy(self, what):
        """Puts git back to where a person would, then uses klag."""
        for name in ("revert", "merge", "rebase", "cherry-pick"):
            if self.unfinished():
                self.reg.git(name, "--abort")
        self.test.check(not self.unfinished(), f"git can break off: {what}", self.unfinished())
        self.reg.git("checkout", "--quiet", "--force", "main")
        self.reg.git("reset", "--hard", "--quiet", "HEAD")
        self.count += 1
        note = self.reg.klag("note", self.second, "--note", f"after {self.count}")
        self.test.check(note.returncode == DONE, f"klag works after: {what}", note.stderr)

    def unfinished(self):
        folder = self.reg.path / ".git"
        return [name for name in ("MERGE_HEAD", "REVERT_HEAD", "CHERRY_PICK_HEAD", "rebase-merge",
                                  "rebase-apply") if (folder / name).exists()]

    def write(self, name, text):
        path = self.reg.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        self.reg.git("add", "-f", name)

    def spoil(self, name=None):
        """Changes a case file by hand."""
        path = self.reg.path / (name or self.file)
        path.write_text(path.read_text().replace("channel: phone", "channel: letter"))
        self.reg.git("add", path)


def by_hand(test):
    g = Guarded(test, "by-hand")
    g.write("notes.md", "A file of our own\n")
    test.check(g.allowed("a commit of another file", "commit", "-m", "notes"), "main grew")
    settings = g.reg.path / "organisation.yaml"
    settings.write_text(settings.read_text().replace("samordnare", "verksamhetschef"))
    test.check(g.allowed("a commit of a settings file", "commit", "-a", "-m", "title"), "main grew")
    test.check("verksamhetschef" in g.reg.git("show", "main:organisation.yaml").stdout,
               "the settings file is saved")

    g.spoil()
    g.refused("a changed case", "commit", "-m", "x", says="would lose or change what was recorded")
    g.spoil()
    g.refused("a changed case, --no-verify", "commit", "--no-verify", "-m", "x", says=g.file)
    g.reg.git("rm", "-q", g.file)
    g.refused("a removed case", "commit", "-m", "x", says="a case is never removed")
    g.write(f"cases/2026/00/{g.first}/private.yaml", "name: Sara Lund\n")
    g.refused("a private file", "commit", "-m", "x", says="does not belong into the history")
    g.reg.must("report", "--half-year", "--deliver", "nämnden", "--yes")
    report = g.reg.git("ls-files", "reports").stdout.strip()
    test.check(report.startswith("reports/") and "\n" not in report, "one delivery is saved", report)
    delivered = (g.reg.path / report).read_text()
    g.write(report, delivered.replace("edition: ", "edition: public # "))
    g.refused("a changed delivery", "commit", "-m", "x", says="would lose or change what was recorded")
    g.reg.git("rm", "-q", report)
    g.refused("a removed delivery", "commit", "-m", "x", says="is never removed")
    g.reg.git("mv", report, report.replace("-01", "-02"))
    g.refused("a renamed delivery", "commit", "-m", "x", says=report)
    g.write(report.replace("-01", "-02"), delivered)
    g.refused("a delivery made by hand", "commit", "-m", "x", says="was not added by klag")
    g.write("reports/board.md", "Our own words\n")
    g.refused("another file among the deliveries", "commit", "-m", "x", says="was not added by klag")
    g.write(".gitignore", "")
    g.refused("a .gitignore that lets private files in", "commit", "-m", "x", says=".gitignore")
    for name in ("klag.yaml", "organisation.yaml"):
        g.reg.git("rm", "-q", name)
        g.refused(f"a removal of {name}", "commit", "-m", "x", says=f"git checkout HEAD -- {name}")
    case = g.reg.path / g.file
    case.unlink()
    case.symlink_to("/etc/passwd")
    g.reg.git("add", g.file)
    g.refused("a link in the place of a case", "commit", "-m", "x", says=g.file)
    found = g.reg.klag("check").stdout  # git took the private file away with what was staged
    test.check(f"{g.first}/private.yaml: is gone" in found, "klag check says what is gone", found)
    g.reg.must("check", "--lay")
    g.reg.check_sound("after commits by hand")


def history(test):
    g = Guarded(test, "history")
    g.refused("git revert of a klag step", "revert", "--no-edit", "HEAD")
    g.refused("git reset --hard HEAD~1", "reset", "--hard", "HEAD~1",
              says="this would take saved changes away from main")
    g.refused("git reset --soft HEAD~1", "reset", "--soft", "HEAD~1")
    g.refused("git commit --amend", "commit", "--amend", "-m", "better words")
    g.refused("git rebase", "rebase", "--force-rebase", "HEAD~2")
    g.refused("git update-ref", "update-ref", "refs/heads/main", "HEAD~1")
    g.refused("git update-ref -d", "update-ref", "-d", "refs/heads/main")
    g.reg.git("checkout", "-q", "--detach")  # or git refuses before it asks the guard
    g.refused("git branch -f main", "branch", "-f", "main", "HEAD~1")
    g.refused("git push . --force", "push", ".", "HEAD~1:main", "--force")
    private = g.reg.git("for-each-ref", "--format=%(refname)", "refs/klag").stdout.split()[0]
    g.refused("removing private content", "update-ref", "-d", private, says="moved by klag alone")
    g.refused("moving private content", "update-ref", private, "main", says="moved by klag alone")

    main = g.reg.head()
    for words in (("-D", "main"), ("-M", "side", "main"), ("-m", "main", "other")):
        g.reg.git("checkout", "-q", "-B", "side", "HEAD~1")
        done = g.reg.git("branch", *words)
        test.check(done.returncode != 0 and "error: main holds" in done.stderr,
                   f"refused: git branch {' '.join(words)}", done.stderr)
        test.check(g.reg.head() == main, f"main stays: git branch {' '.join(words)}")
        g.reg.git("symbolic-ref", "HEAD", "refs/heads/main")
        g.tidy(f"git branch {' '.join(words)}")
        main = g.reg.head()
    g.reg.git("checkout", "-q", "-B", "side", "HEAD~1")
    g.write("side.md", "beside\n")
    g.allowed("a commit on another branch", "commit", "-m", "side")
    g.reg.git("checkout", "-q", "main")
    g.refused("git merge of a side branch", "merge", "--no-edit", "side", says="a merge")
    g.reg.git("checkout", "-q", "-b", "ahead")
    g.write("ahead.md", "ahead\n")
    g.reg.git("commit", "-m", "ahead")
    g.reg.git("checkout", "-q", "main")
    test.check(g.allowed("git merge that only goes forward", "merge", "--ff-only", "ahead"),
               "main grew")
    g.reg.check_sound("after all that was refused")
    texts = g.reg.texts()
    test.check("worth keeping" in texts[g.first] and f"after {g.count}" in texts[g.second],
               "nothing that klag saved is gone")


def housekeeping(test):
    g = Guarded(test, "housekeeping")
    for count, words in enumerate((("gc",), ("pack-refs", "--all"), ("gc", "--prune=now"), ("pack-refs", "--all"),
                  ("repack", "-a", "-d"), ("fsck", "--strict"), ("reflog", "expire", "--all"),
                  ("prune", "--expire=1.hour.ago"))):
        before = g.reg.refs()
        g.allowed("git " + " ".join(words), *words)
        test.check(g.reg.refs() == before, f"every ref stays: git {' '.join(words)}")
        g.reg.must("note", g.first, "--note", f"after {words[0]}")
        g.reg.new(f"complaint {count}, after {' '.join(words)}")
    texts = g.reg.texts()
    test.check(all(f"after {word}" in texts[g.first] for word in ("gc", "pack-refs", "repack")),
               "nothing is lost by git's housekeeping")
    g.reg.check_sound("after housekeeping")


def sharing(test):
    g = Guarded(test, "origin")
    reg = g.reg
    clone = test.folder / "clone"
    test.check(test.run("git", "clone", "-q", f"file://{reg.path}", clone).returncode == 0,
               "git clone works")
    refs = test.run("git", "for-each-ref", cwd=clone).stdout
    test.check("refs/klag" not in refs, "a clone has no private ref", refs)
    bare = test.folder / "elsewhere.git"
    test.run("git", "init", "-q", "--bare", bare)
    test.check(reg.git("push", "--all", bare).returncode == 0, "git push --all works")
    for name, folder in (("clone", clone), ("pushed copy", bare)):
        objects = test.run("git", "cat-file", "--batch", "--batch-all-objects", cwd=folder).stdout
        found = [word for word in ("Sara Lund", "cold food", "Kyrkgränd", "worth keeping")
                 if word in objects]
        test.check("case.yaml" in objects or "K-" in objects, f"the {name} holds the cases")
        test.check(not found, f"no private content in any object of the {name}", found)

    # The clone carries on; the register pulls from it.
    steps = clone / ".git"
    notes = clone / "notes.md"
    notes.write_text("from the clone\n")
    test.run("git", "add", "notes.md", cwd=clone)
    test.run("git", "commit", "-q", "-m", "notes", cwd=clone)
    test.check(steps.exists() and g.allowed("git pull of another file", "pull", "-q", clone, "main"),
               "main grew")
    copy = register_with_klag_steps(test, reg)
    third = copy.new("a complaint that only the copy has")
    copy.must("report", "--half-year", "--deliver", "nämnden", "--yes")
    test.check(g.allowed("git pull of steps made by klag", "pull", "-q", copy.path, "main"),
               "main grew")
    test.check(reg.head() == copy.head(), "the register has the copy's steps")
    test.check("reports/" in reg.git("ls-files", "reports").stdout, "with the delivered report")
    checked = reg.klag("check")
    test.check(checked.returncode == 1 and third in checked.stdout + checked.stderr,
               "'klag check' says that a pull brings no private content", checked.stdout)

    tampered = test.folder / "tampered"
    test.run("git", "clone", "-q", f"file://{reg.path}", tampered)
    path = tampered / g.file
    path.write_text(path.read_text().replace("channel: phone", "channel: letter"))
    message = reg.git("log", "-1", "--format=%B").stdout  # with klag's own trailers
    test.run("git", "commit", "-q", "-a", "-m", message, cwd=tampered)
    g.refused("git pull of a tampered case", "pull", "-q", tampered, "main", says=g.file)
    pushed = test.run("git", "push", "-q", reg.path, "HEAD:main", cwd=tampered)
    test.check(pushed.returncode != 0, "a push of a tampered case is refused", pushed.stderr)


def register_with_klag_steps(test, reg):
    """A whole copy of the register, private plane included, with the guard."""
    from register import Register
    folder = test.folder / "copy"
    shutil.copytree(reg.path, folder, symlinks=True)
    return Register(test, folder, reg.program)


def without_klag(test):
    program = test.folder / "gone" / "klag"
    program.parent.mkdir()
    shutil.copy2(test.klag, program)
    reg = test.register("without", klag=program)
    first, second = zeros_and_case(reg)
    program.rename(program.with_name("klag-away"))
    # PATH as it is, without any klag on it.
    path = os.pathsep.join(folder for folder in os.environ["PATH"].split(os.pathsep)
                           if not os.path.exists(os.path.join(folder, "klag")))
    env = test.env(PATH=path)

    def attempt(what, allowed, *words):
        before = reg.refs()
        done = reg.git(*words, env=env)
        test.check((done.returncode == 0) == allowed,
                   f"without klag, {'allowed' if allowed else 'refused'}: {what}",
                   done.stdout + done.stderr)
        test.check(allowed or reg.refs() == before, f"without klag, nothing is moved: {what}")
        test.check(allowed or "klag" in done.stderr, f"it says who refused: {what}", done.stderr)

    (reg.path / "notes.md").write_text("ours\n")
    reg.git("add", "notes.md", env=env)
    attempt("a commit of another file", True, "commit", "-q", "-m", "notes")
    case = reg.path / f"cases/{first[2:6]}/00/{first}/case.yaml"
    kept = case.read_text()
    case.write_text(kept.replace("channel: phone", "channel: letter"))
    attempt("a changed case", False, "commit", "-q", "-a", "-m", "x")
    case.write_text(kept)
    reg.git("reset", "-q", env=env)
    (reg.path / "reports").mkdir()
    (reg.path / "reports" / "board.md").write_text("ours\n")
    reg.git("add", "reports", env=env)
    attempt("a file among the deliveries", False, "commit", "-q", "-m", "x")
    reg.git("rm", "-r", "-q", "-f", "reports", env=env)
    reg.git("rm", "-q", "klag.yaml", env=env)
    attempt("a removal of the settings", False, "commit", "-q", "-m", "x")
    reg.git("checkout", "HEAD", "--", "klag.yaml", env=env)
    private = reg.git("for-each-ref", "--format=%(refname)", "refs/klag").stdout.split()[0]
    attempt("removing private content", False, "update-ref", "-d", private)
    attempt("taking a step away", False, "reset", "--soft", "HEAD~1")
    attempt("git gc", True, "gc", "--quiet")
    attempt("git pack-refs", True, "pack-refs", "--all")
    program.with_name("klag-away").rename(program)
    reg.must("note", second, "--note", "klag is back")
    reg.check_sound("after work without klag")


def main():
    with Test(__doc__) as test:
        for part in (by_hand, history, housekeeping, sharing, without_klag):
            before = test.checks
            part(test)
            test.say(f"{part.__name__.replace('_', ' ')}: {test.checks - before} checks")


main()
