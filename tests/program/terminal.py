#!/usr/bin/python3
"""A person at a terminal: terminal.py KLAG

klag runs on a pseudo-terminal: what it asks and in which order, what Enter, `<`, `?` and Ctrl-D do,
and what reaches the screen.
"""
import os
import pathlib
import pty
import re
import select
import signal
import time

from register import ACKNOWLEDGED, DONE, USAGE, Test

PATIENCE = 20  # seconds for an answer of klag's
CTRL_D = "\x04"

# The questions of `klag new`, by a piece of each, in the order in which they are asked.
QUESTIONS = ("own words", "the unit it is about", "which kind of case", "by which way",
             "when it came to us", "the person's name")
COLOUR = re.compile(r"\x1b\[[0-9;]*m")
# What a terminal obeys; a complaint must bring none of it to the screen.
OBEYED = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f]")


class Silence(Exception):
    """klag did not say what was waited for."""


class Terminal:
    """A program on a terminal of its own."""

    def __init__(self, folder, env, *words):
        self.screen = self.seen = ""
        self.pid, self.end = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            signal.signal(signal.SIGINT, signal.SIG_DFL)  # a job in the background ignores it
            os.execve(words[0], [str(word) for word in words], env)

    def read(self, until):
        ready, _, _ = select.select([self.end], [], [], max(0, until - time.monotonic()))
        if not ready:
            raise Silence(self.screen)
        try:
            got = os.read(self.end, 65536)
        except OSError:  # the other end is closed
            got = b""
        self.screen += got.decode(errors="replace").replace("\r\n", "\n")
        return bool(got)

    def wait_for(self, piece):
        """Reads until `piece` is on the screen, after what was waited for before."""
        until = time.monotonic() + PATIENCE
        while piece not in self.screen[len(self.seen):]:
            if not self.read(until):
                raise Silence(f"no '{piece}' in:\n{self.screen}")
        at = self.screen.index(piece, len(self.seen)) + len(piece)
        self.seen = self.screen[:at]

    def type(self, text):
        os.write(self.end, text.encode())

    def answer(self, question, text):
        """Waits for the question and its prompt, then types the answer and Enter."""
        self.wait_for(question)
        self.wait_for(":")
        self.type(text + "\n")

    def status(self):
        """Reads to the end; the exit status."""
        until = time.monotonic() + PATIENCE
        try:
            while self.read(until):
                pass
        except Silence:
            os.kill(self.pid, signal.SIGKILL)
            raise
        finally:
            _, status = os.waitpid(self.pid, 0)
            os.close(self.end)
        return os.waitstatus_to_exitcode(status)


def at_terminal(reg, *words, **variables):
    env = reg.test.env(**({"TERM": "xterm"} | variables))
    return Terminal(reg.path, env, reg.program, *words)


def finish(terminal):
    """Takes what is offered for all that is still asked."""
    for _ in range(12):
        try:
            terminal.wait_for(":")
        except Silence:
            break
        if "registered" in terminal.screen:
            break
        terminal.type("\n")
    return terminal.status()


def asks_in_order(test):
    reg = test.register("asked")
    terminal = at_terminal(reg, "new")
    for question, answer in zip(QUESTIONS, ("The food was cold.\nTwice.\n", "", "", "phone", "",
                                            "Sara Lund")):
        terminal.answer(question, answer)
    status = finish(terminal)
    found = ACKNOWLEDGED.search(terminal.screen)
    test.check(status == DONE and found, "'klag new' asks, and registers", terminal.screen)
    places = [terminal.screen.find(question) for question in QUESTIONS]
    test.check(places == sorted(places) and -1 not in places, "the words come first, the name last",
               places)
    text = reg.texts()[found.group(1)]
    test.check("The food was cold." in text and "Twice." in text and "Sara Lund" in text,
               "every line that was typed is saved", text)
    case = next(reg.path.rglob("case.yaml")).read_text()
    test.check("kind: complaint" in case and "unit: home-care" in case and "channel: phone" in case,
               "Enter takes what is offered", case)


def goes_back(test):
    reg = test.register("back")
    terminal = at_terminal(reg, "new")
    terminal.answer(QUESTIONS[0], "Too late\n")
    terminal.answer(QUESTIONS[1], "")
    terminal.answer(QUESTIONS[2], "nonsense")
    terminal.wait_for("none of the choices")
    terminal.answer(QUESTIONS[2], "?")
    terminal.wait_for("< goes back")
    shown = terminal.screen
    test.check("praise" in shown and "suggestion" in shown, "? shows the choices", shown)
    terminal.answer(QUESTIONS[2], "praise")
    terminal.answer(QUESTIONS[3], "<")
    terminal.answer(QUESTIONS[2], "suggestion")
    terminal.answer(QUESTIONS[3], "<")
    terminal.answer(QUESTIONS[2], "<")
    terminal.answer(QUESTIONS[1], "<")
    terminal.answer(QUESTIONS[0], "Quite another thing\n")
    terminal.answer(QUESTIONS[1], "")
    terminal.answer(QUESTIONS[2], "")
    for question, answer in zip(QUESTIONS[3:], ("letter", "yesterday", "Bo Ek")):
        terminal.answer(question, answer)
    status = finish(terminal)
    test.check(status == DONE, "'klag new' ends well after going back", terminal.screen)
    text = "".join(reg.texts().values())
    test.check("Quite another thing" in text and "Too late" not in text,
               "< takes an answer back", text)
    case = next(reg.path.rglob("case.yaml")).read_text()
    test.check("kind: suggestion" in case and "channel: letter" in case,
               "what was answered before is offered again", case)


def breaks_off(test):
    reg = test.register("broken-off")
    for count, ending in enumerate((CTRL_D, "\x03")):
        terminal = at_terminal(reg, "new")
        terminal.answer(QUESTIONS[0], f"What a person typed, {count}\n")
        terminal.answer(QUESTIONS[1], "home-care")
        terminal.wait_for(QUESTIONS[2])
        terminal.wait_for(":")
        terminal.type(ending)
        status = terminal.status()
        test.check(not reg.numbers(), "breaking off saves nothing")
        if ending != CTRL_D:
            test.check(status == -signal.SIGINT, "Ctrl-C ends it", status)
            continue
        kept = re.search(r"kept in (\S+(?:\s+\S+)?\.txt)", terminal.screen)
        test.check(status == USAGE and kept, "Ctrl-D says where the words are", terminal.screen)
        if kept:
            file = pathlib.Path(kept.group(1))
            test.check(f"What a person typed, {count}" in file.read_text(),
                       "the words are in that file")
            test.check(file.stat().st_mode & 0o077 == 0, "nobody else can read them",
                       oct(file.stat().st_mode))
    # An error at the end keeps them too: no question is asked about the date of the letter.
    terminal = at_terminal(reg, "new", "--written", "2099-01-01")
    try:
        terminal.answer(QUESTIONS[0], "Words before an error\n")
        for question, answer in zip(QUESTIONS[1:], ("", "", "phone")):
            terminal.answer(question, answer)
        status = finish(terminal)
    except Silence:
        status = terminal.status()
    asked = QUESTIONS[0] in terminal.screen and "Words before" in terminal.screen
    test.check(status != DONE and (not asked or "kept in" in terminal.screen),
               "an error throws nothing away that was typed", terminal.screen)


def nobody_to_name(test):
    reg = test.register("anonymous")
    terminal = at_terminal(reg, "new", "--anonymous", "--unit", "home-care", "--kind", "complaint",
                           "--words", "Cold again")
    terminal.answer(QUESTIONS[3], "reply-card")
    terminal.answer(QUESTIONS[4], "")
    status = terminal.status()
    test.check(status == DONE and "name" not in terminal.screen,
               "--anonymous asks for no name, address or telephone", terminal.screen)
    terminal = at_terminal(reg, "new", "--unit", "home-care", "--words", "Another",
                           "--channel", "reply-card", "--received", "today", "--kind", "complaint")
    terminal.answer("Enter alone: anonymous", "")
    status = terminal.status()
    test.check(status == DONE and "address" not in terminal.screen,
               "the question says that no name means anonymous", terminal.screen)


def kinds_of_the_unit(test):
    reg = test.register("procedures")
    add_second_procedure(reg)
    reg.must("save")
    terminal = at_terminal(reg, "new", "--kind", "praise", "--words", "Well done", "--name", "Bo")
    terminal.answer(QUESTIONS[1], "granbacken")
    terminal.answer(QUESTIONS[3], "reply-card")  # of the other procedure
    terminal.wait_for("none of the choices")
    terminal.answer(QUESTIONS[3], "phone")
    for question in ("when it came to us", "postal address", "telephone", "e-mail address",
                     "who complains"):
        terminal.answer(question, "")
    terminal.wait_for("'praise' is not known")
    terminal.answer(QUESTIONS[2], "complaint")
    status = finish(terminal)
    test.check(status == DONE and len(reg.numbers()) == 1,
               "and asked again; nothing typed is lost", terminal.screen)


def add_second_procedure(reg):
    """A unit under social-se, which knows no praise and no reply cards."""
    shipped = reg.test.folder / "social"
    reg.test.run(reg.program, "init", shipped, "--no-input", "--procedure", "social-se",
                        "--organisation", "X", "--unit", "x", "--unit-name", "X", "--staff", "x.y",
                        "--staff-name", "X Y", "--staff-title", "x", "--e-mail", "x@example.org")
    (reg.path / "procedures" / "social-se.yaml").write_text(
        (shipped / "procedures" / "social-se.yaml").read_text())
    organisation = reg.path / "organisation.yaml"
    organisation.write_text(organisation.read_text().replace(
        "staff:", "  - {id: granbacken, name: Granbacken, procedure: social-se}\nstaff:", 1))


def harmless(test):
    reg = test.register("harmless")
    reg.new("plain words first")
    hostile = ("red \x1b[31m title \x1b]0;owned\x07 clear \x1b[2J back \x08\x08 bell \x07 "
               "csi \x9b31m turn \u202e over")
    file = test.folder / "hostile.txt"
    file.write_text(hostile)
    made = reg.klag("new", "--kind", "complaint", "--channel", "phone", "--name",
                    "Sara \x1b[31mLund", "--file", file)
    if made.returncode == DONE:
        number = ACKNOWLEDGED.search(made.stdout).group(1)
    else:  # refused at the door is as good; then the rest that may enter
        test.check(made.returncode in (2, 3) and not OBEYED.search(made.stderr.replace("\n", "")),
                   "control characters are refused, in harmless words", made.stderr)
        number = reg.new("turn \u202e over \u2066 and \ufeff more")
    for words in (("show", number), ("log", number, "--text"), ("list", "--all"), ("check",)):
        for piped in (False, True):
            if piped:
                screen = reg.klag(*words).stdout
            else:
                terminal = at_terminal(reg, *words, "--no-pager")
                terminal.status()
                screen = COLOUR.sub("", terminal.screen)
            bad = OBEYED.search(screen) or re.search("[\u202a-\u202e\u2066-\u2069]", screen)
            test.check(not bad, f"'klag {words[0]}' brings no terminal codes to the screen",
                       ascii(screen))


def colour(test):
    reg = test.register("colour")
    number = reg.new("in colour")

    def painted(*words, **variables):
        terminal = at_terminal(reg, *words, "--no-pager", **variables)
        terminal.status()
        return bool(COLOUR.search(terminal.screen))

    test.check(painted("show", number), "a terminal gets colour")
    test.check(not painted("show", number, NO_COLOR="1"), "NO_COLOR is obeyed")
    test.check(painted("show", number, "--color", "always", NO_COLOR="1"),
               "--color=always comes before NO_COLOR")
    test.check(not painted("show", number, "--color=never"), "--color=never")
    test.check(not painted("show", number, TERM="dumb"), "a dumb terminal gets no colour")
    test.check(not COLOUR.search(reg.klag("show", number).stdout), "a pipe gets no colour")
    test.check(COLOUR.search(reg.klag("show", number, "--color=always").stdout),
               "--color=always colours a pipe")
    silent = at_terminal(reg, "new", "--no-input")
    test.check(silent.status() == USAGE and "error: " in COLOUR.sub("", silent.screen),
               "--no-input never asks", silent.screen)


def main():
    with Test(__doc__) as test:
        for part in (asks_in_order, goes_back, breaks_off, nobody_to_name, kinds_of_the_unit,
                     harmless, colour):
            before = test.checks
            try:
                part(test)
            except Silence as silence:
                test.check(False, f"{part.__name__}: klag goes on", silence)
            test.say(f"{part.__name__.replace('_', ' ')}: {test.checks - before} checks")


main()
