#!/usr/bin/python3
"""The benchmark's registers are klag's own: generator.py KLAG MAKE_REGISTER

Every command that made a small register is run again by klag itself, at the same instant and with the
same seed. The history on main and every ref of the private plane must have the same ids, the files
beside it the same bytes.
"""
import json
import pathlib
import shutil
import sys

from register import DONE, Register, Test

CASES = 10
MAKE_REGISTER = pathlib.Path(sys.argv[2]).resolve()


def settings(folder):
    return [folder / "klag.yaml", folder / "organisation.yaml", *folder.glob("procedures/*.yaml")]


def play(test, made, steps):
    """The same steps by klag itself, in a folder beside."""
    own = test.folder / "own"
    for number, step in enumerate(steps):
        words = [word if word != str(made) else str(own) for word in step["words"]]
        if words[0] == "save":  # the one step that takes what stands in files
            for file in settings(made):
                shutil.copy(file, own / file.relative_to(made))
        done = test.run(test.klag, *words, cwd=own if number else test.folder,
                        env=test.env(KLAG_NOW=step["now"], KLAG_SEED=step["seed"], KLAG_NO_INPUT="1"))
        test.check(done.returncode == DONE, f"klag {' '.join(words[:2])} succeeds", done.stderr)
    return Register(test, own, test.klag)


def files(register):
    """Every file outside .git: its permissions and its bytes."""
    return {str(file.relative_to(register.path)): (oct(file.stat().st_mode), file.read_bytes())
            for file in sorted(register.path.rglob("*"))
            if file.is_file() and ".git" not in file.relative_to(register.path).parts}


def main():
    with Test(__doc__) as test:
        made = Register(test, test.folder / "made", test.klag)
        script = test.folder / "script"
        done = test.run(MAKE_REGISTER, made.path, "--cases", CASES, "--script", script)
        if not test.check(done.returncode == 0, "the register is made", done.stderr):
            return
        test.say(done.stdout.strip())
        steps = [json.loads(line) for line in script.read_text(encoding="utf-8").splitlines()]
        own = play(test, made.path, steps)
        test.check(own.refs() == made.refs(), "all refs have the same ids",
                   own.refs() + "\n" + made.refs())
        test.check(files(own) == files(made), "the same files stand beside the history",
                   set(files(own).items()) ^ set(files(made).items()))
        for what, words in (("git status is clean", ("status", "--short")),
                            ("git fsck finds nothing", ("fsck", "--no-dangling", "--full"))):
            said = made.git(*words)
            test.check(said.returncode == 0 and not said.stdout, what, said.stdout + said.stderr)
        checked = made.klag("check")
        test.check(checked.returncode == DONE, "klag check finds nothing", checked.stdout)


main()
