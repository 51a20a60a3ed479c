"""A register in which every command has something to do, all commands that read it, and all that write."""
import re
import shutil
import typing

from register import ACKNOWLEDGED, DONE, Register, new_case, new_register

NOW = "2026-03-02T09:00+01:00"  # a Monday
MARK = "a mark that must not be lost"
ORGANISATION = """format: 1
units:
  - {id: care, name: Omsorgen, level: förvaltning, manager: karin.norr}
  - {id: home-care, name: Norr, level: enhet, part-of: care, manager: olle.dal}
  - {id: south, name: Söder, level: enhet, part-of: care, manager: olle.dal}
staff:
  - {id: anna.berg, name: Anna Berg, title: Samordnare, unit: care, e-mail: anna.berg@example.org}
  - {id: olle.dal, name: Olle Dal, title: Enhetschef, unit: home-care, roles: [manager]}
  - {id: karin.norr, name: Karin Norr, title: Förvaltningschef, unit: care, roles: [department-head]}
"""
HANDOVER = "handover: {to: [diary], source: Egen rutin}\n"
# By what became of them, in this order.
RECEIVED, PLANNED, ANSWERED, CLOSED, ANONYMOUS, OUTSIDE, AT_JO = (str(n) for n in range(1, 8))

READING = (
    ("--version",), ("help",), ("help", "note"), ("list", "--all"), ("list", "--text", "first"),
    ("list", "--json"), ("show", "1"), ("show", "4", "--json"), ("log",), ("log", "1"),
    ("log", "1", "--text"), ("due", "1"), ("due", "2", "--explain"), ("overdue", "--always"),
    ("agenda",), ("report", "--half-year"), ("report", "--half-year", "--json"), ("lessons",),
    ("check",), ("procedure", "list"), ("procedure", "show", "ostersund-se"),
    ("letter", "1", "acknowledgement", "--preview"),
    ("letter", "templates"), ("completion", "bash"), ("__complete", "show", ""),
    ("note", "1", "--note", "not saved", "--dry-run"))


def complaint(words):
    return (*new_case(words), "--unit", "home-care")


def in_texts(reg):
    return any(MARK in text for text in reg.texts().values())


def on_main(path):
    """Whether the mark stands in that file of main."""
    return lambda reg: MARK in reg.git("show", f"main:{path}").stdout


def beside(reg):
    """Where commands write that do not write into the register."""
    return reg.path.parent / "beside"


class Verb(typing.NamedTuple):
    """One command, as it is to be tried."""
    first: Register
    name: str
    words: tuple              # a path in them is taken from the register's folder
    holds: typing.Callable = in_texts  # whether a register has what the command was about
    said: typing.Pattern = ACKNOWLEDGED
    prepare: typing.Callable = lambda reg: None
    outside: bool = False     # it writes beside the register, not into it
    has_files: bool = False   # what it saves is as large as the files that it is given
    keeps: typing.Callable = lambda reg: True  # what holds before and after, whatever happens
    repeatable: bool = False  # what it leaves when it is cut off can be deleted, and it typed again
    must_work: bool = False   # whatever fails: what it writes is not needed
    next_case: str = RECEIVED  # on which the next command works
    unsaved: str = ""         # what git may call changed when the command was cut off

    def prepared(self, name="copy"):
        """A fresh copy of the register, made ready for the command."""
        place = self.first.test.folder / name / "register"
        shutil.rmtree(place.parent, ignore_errors=True)
        shutil.copytree(self.first.path, place, symlinks=True)
        reg = Register(self.first.test, place, self.first.program)
        reg.must("list")  # the index is no copy
        self.prepare(reg)
        return reg


def register(test, name="first"):
    """The register; from now on the clock stands still."""
    test.variables["KLAG_NOW"] = NOW
    (test.folder / "letter.txt").write_text("a letter " * 3000)
    reg = test.register(name)
    (reg.path / "organisation.yaml").write_text(ORGANISATION)
    with open(reg.path / "procedures/ostersund-se.yaml", "a") as procedure:
        procedure.write(HANDOVER)
    reg.must("save")
    for name in ("received", "planned", "answered"):
        reg.must(*complaint(f"the first words of the {name} one"))
    for number in (PLANNED, ANSWERED):
        reg.must("plan", number, "--handling", "dialogue", "--until", "2026-03-20", "--no-letter")
    reg.must("decide", ANSWERED, "--outcome", "upheld", "--remedies", "apology")
    reg.must("answer", ANSWERED, "--explanation", "You are right.")
    reg.must(*complaint("the closed one"), "--solved", "--satisfied", "--explanation", "Put right.")
    reg.must("new", "--anonymous", "--channel", "phone", "--unit", "home-care", "--words",
             "the anonymous one")
    for name in ("one for others", "one for the ombudsman"):
        reg.must(*complaint(f"the {name}"))
    reg.must("forward", OUTSIDE, "--outside", "--recipient-name", "Regionen", "--no-letter")
    reg.must("escalate", AT_JO, "--ground", "handling", "--no-letter")
    reg.git("gc", "--quiet")
    reg.must("note", RECEIVED, "--note", "the first object that is not packed")
    reg.must("list")  # there is an index to be kept up
    return reg


def acts():
    """Acts that hold a note with the mark, each on a case that is ready for it."""
    return {
        "note": (RECEIVED,), "acknowledge": (RECEIVED,), "contact": (RECEIVED, "--purpose", "question"),
        "classify": (RECEIVED, "--severity", "minor"),
        "assign": (RECEIVED, "--as", "handler", "--to", "olle.dal"),
        "plan": (RECEIVED, "--handling", "dialogue", "--until", "2026-03-20"),
        "investigate": (RECEIVED, "--cause", "staffing"),
        "inform": (RECEIVED, "--told", "unit"), "notify": (RECEIVED, "--body", "ivo"),
        "refer": (RECEIVED, "--route", "appeal"), "identify": (ANONYMOUS, "--name", "Inga Ström"),
        "follow-up": (ANSWERED, "--satisfied-outcome", "yes"),
        "reopen": (CLOSED, "--because", "new-facts"),
        "handover": (CLOSED, "--recipient", "diary"), "confirm": (OUTSIDE,), "return": (OUTSIDE,),
        "external": (AT_JO, "--body", "jo", "--step", "submitted", "--ombudsman", "17-2026")}


def reasons():
    """Acts that hold a reason with the mark."""
    return {"extend": (PLANNED, "--until", "2026-03-27"), "withdraw": (RECEIVED,),
            "escalate": (RECEIVED, "--ground", "handling", "--no-letter"),
            "decide": (PLANNED, "--outcome", "upheld"),
            "forward": (RECEIVED, "--unit", "south", "--no-letter")}


def leave_out(reg):
    """The folder is without the cases, as 'klag maintain --lay-from' leaves it for earlier years."""
    reg.git("sparse-checkout", "set", "--cone", "--sparse-index", "calendars", "letters", "procedures",
            "reports")


def writing(first):
    """Every command that writes."""
    letter = first.test.folder / "letter.txt"
    out = [Verb(first, "new", complaint(MARK)),
           Verb(first, "new with a letter", ("new", "--channel", "letter", "--unit", "south", "--name",
                                             "Bo Ek", "--file", letter, "--wish", MARK), has_files=True),
           Verb(first, "attach", ("attach", RECEIVED, letter, "--note", MARK), has_files=True),
           Verb(first, "edit", ("edit", RECEIVED, "--diary", "2026-17", "--wish", MARK)),
           Verb(first, "action", ("action", RECEIVED, "--what", MARK, "--owner", "olle.dal", "--until",
                                  "2026-03-20")),
           Verb(first, "letter", ("letter", RECEIVED, "acknowledgement"), holds=lambda reg:
                "letters/" in reg.must("show", RECEIVED, "--json"), said=re.compile("^Letter: ", re.M)),
           Verb(first, "answer", ("answer", PLANNED, "--explanation", MARK)),
           Verb(first, "note, left out of the folder", ("note", RECEIVED, "--note", MARK),
                prepare=leave_out)]
    out += [Verb(first, verb, (verb, *words, "--note", MARK)) for verb, words in acts().items()]
    out += [Verb(first, verb, (verb, *words, "--reason", MARK)) for verb, words in reasons().items()]
    out.append(Verb(first, "void", ("void", RECEIVED, "--reason", MARK), next_case=PLANNED))
    out += [Verb(first, name, words, **more) for name, (words, more) in settings().items()]
    out += [Verb(first, name, words, outside=True, **more)
            for name, (words, more) in outside().items()]
    return out


def settings():
    """Commands that change settings or the folder: words, and how Verb takes them."""
    def change(reg):
        with open(reg.path / "organisation.yaml", "a") as file:
            file.write(f"# {MARK}\n")

    def close_a_day(reg):
        (reg.path / "calendars/SE.yaml").write_text("extra: [{name: closed, date: 2026-03-16}]\n")
        reg.must("save")

    def take_away(reg):
        (reg.path / "cases/2026/00/K-2026-0001/case.yaml").unlink()

    def hook(reg):
        return reg.path / ".git/hooks/reference-transaction"

    def follow_up(reg):
        reg.must("follow-up", ANSWERED, "--satisfied-outcome", "yes", "--satisfied-handling", "yes")

    def lists(folder):
        return lambda reg: reg.git("ls-tree", "-r", "--name-only", "main", folder).stdout != ""

    return {
        "save": (("save",), {"holds": on_main("organisation.yaml"), "said": re.compile("^Saved: ", re.M),
                             "prepare": change, "unsaved": " M organisation.yaml\n"}),
        "report --deliver": (("report", "2025-H2", "--deliver", "nämnden", "--yes"),
                             {"holds": lists("reports/"), "said": re.compile("^Recorded: ", re.M)}),
        "reckon": (("reckon",), {"holds": lambda reg: "reckon" in reg.must("log", RECEIVED),
                                 "said": re.compile("^K-2026-0001: ", re.M), "prepare": close_a_day}),
        "check --lay": (("check", "--lay"), {
            "holds": lambda reg: (reg.path / "cases/2026/00/K-2026-0001/case.yaml").exists(),
            "said": re.compile("^All is well", re.M), "prepare": take_away, "unsaved":
            " D cases/2026/00/K-2026-0001/case.yaml\n"}),
        "check --guard": (("check", "--guard"), {
            "holds": lambda reg: hook(reg).exists() and "klag" in hook(reg).read_text(),
            "said": re.compile("^All is well", re.M), "prepare": lambda reg: hook(reg).unlink()}),
        "close": (("close", ANSWERED), {"prepare": follow_up, "holds": lambda reg:
                                        "K-2026-0003: close" in reg.git("log", "main").stdout})}


def outside():
    """Commands that write beside the register."""
    def is_backup(reg):
        file = reg.path.parent / "evening.klag"
        return reg.git("bundle", "verify", "-q", file).returncode == 0 and file.stat().st_size > 1000

    def is_register(reg):
        return reg.klag("-C", "../made", "check", "--lay").returncode == DONE

    def back_up(reg):
        reg.must("backup", "../evening.klag")

    backed_up = re.compile("^Backed up ", re.M)
    return {
        "init": (new_register("../made"),
                 {"holds": is_register, "said": re.compile("^Made the register", re.M),
                  "repeatable": True}),
        "backup": (("backup", "../evening.klag"), {"holds": is_backup, "said": backed_up}),
        "backup --replace": (("backup", "../evening.klag", "--replace"), {
            "holds": is_backup, "keeps": is_backup, "said": backed_up, "prepare": back_up}),
        "restore": (("restore", "../evening.klag", "../made"), {
            "holds": is_register, "said": re.compile("^Restored ", re.M), "prepare": back_up,
            "repeatable": True})}


def indexing(first):
    """Reading while the index of all cases must be made or brought up: no fault may be in its way."""
    def from_nothing(reg):
        (reg.path / ".git/klag/index.db").unlink()

    def behind(reg):
        index = reg.path / ".git/klag/index.db"
        old = index.read_bytes()
        reg.must("note", PLANNED, "--note", "what the index does not know yet")
        index.write_bytes(old)

    said = re.compile("K-2026-0001")
    return [Verb(first, f"list {name}", ("list", "--all"), holds=lambda reg: True, said=said,
                 prepare=prepare, must_work=True)
            for name, prepare in (("from nothing", from_nothing), ("from behind", behind))]
