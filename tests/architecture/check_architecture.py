#!/usr/bin/python3
"""Holds the tree to ARCHITECTURE.md: check_architecture.py [FOLDER]

Prints one line for each thing that is against it, `FILE:LINE: [KIND] WHAT`, and fails when there is
one. Long files and functions, and texts that skip the catalogue, are only noted. A line that must
break a rule says so in a comment on itself, `// allowed KIND: reason`; those are counted.
self_test.py shows every kind of finding.
"""
import itertools
import pathlib
import re
import sys
from dataclasses import dataclass, field

import cpp

PURE = ("base", "core", "letters")  # no clock, stream, file, environment, thread
SPEAKING = ("yaml", "git", "store", "cli", "commands", "")  # "" is main.cpp
MAIN_USES = {"base", "cli", "commands"}
FILE_LIMIT, FUNCTION_LIMIT = 400, 60

# Library as named in the module table → how its headers begin.
LIBRARIES = {
    "Abseil": ("absl/",), "Boost": ("boost/",), "CLI11": ("CLI/",), "cmark": ("cmark",), "fmt": ("fmt/",),
    "GMime": ("gmime/",), "ICU": ("unicode/",), "libgit2": ("git2",), "libsodium": ("sodium",), "nettle": ("nettle/",),
    "libxlsxwriter": ("xlsxwriter",), "libyaml": ("yaml.h",), "mustache": ("kainjow/",),
    "nlohmann-json": ("nlohmann/",), "SQLite": ("sqlite3",), "utf8proc": ("utf8proc",),
    "yaml-cpp": ("yaml-cpp/",), "zlib": ("zlib.h",),
}
NOT_IN_HEADERS = {"Boost", "CLI11", "cmark", "ICU", "libgit2", "mustache", "nlohmann-json", "yaml-cpp"}

PURE_HEADERS = {
    "clock": {"ctime"}, "stream": {"iostream"}, "file": {"fstream", "filesystem"},
    "thread": {"thread", "mutex", "shared_mutex", "future", "condition_variable", "semaphore", "latch"},
}
BARE = r"(?<![\w.>:])(?:std::|::)?"  # a function of the system, not a member of the same name
PURE_CODE = {
    "clock": r"_clock::now\b|" + BARE + r"(?:time|localtime|gmtime|mktime|clock_gettime|gettimeofday)\(",
    "stream": r"\bstd::(?:cout|cerr|clog|cin)\b|" + BARE + r"(?:printf|fprintf|puts|fputs|putchar|fwrite|perror)\(|\bfmt::print\(",
    "file": BARE + r"(?:fopen|freopen|open|tmpfile)\(|\bstd::(?:[io]?fstream|filesystem)\b",
    "environment": BARE + r"(?:getenv|secure_getenv|setenv|putenv)\(|\benviron\b|\brandom_device\b",
    "thread": r"\bstd::(?:jthread|thread|async|mutex)\b|\bpthread_",
}
# Anywhere in src: what was measured to lose data, run strangers' words, or hide names.
NOWHERE = {
    "libgit2-commit": (r"\bgit_commit_create\b", "it reports success when nothing was written; write the object, then move the ref"),
    "yaml-load": (r"\bYAML::Load", "it takes what the strict reader refuses"),
    "shell": (BARE + r"(?:system|popen)\(", "nothing goes through a shell"),
    "ofstream": (r"\bofstream\b", "it does not say when the disk is full; the store has the writer"),
    "prune": (r"prune=now", "it may delete what another process is about to name"),
    "using-namespace": (r"\busing namespace std\b(?!::)", "klag has short names of its own"),
}
# Functions and values through which words reach a person; what is in text("…") inside them is fine.
SINKS = {"say", "print", "println", "warn", "ask", "tell", "hinted", "Error", "Text", "printf", "fprintf",
         "puts", "fputs"}
POSIX = re.compile(r"(sys|linux|netinet|arpa)/\w+\.h|(dirent|dlfcn|errno|fcntl|grp|langinfo|locale|malloc|poll|"
                   r"pwd|sched|signal|spawn|stdlib|string|syslog|termios|time|unistd)\.h")


@dataclass
class Findings:
    """What was found, with what was allowed and what is merely long."""
    found: list = field(default_factory=list)
    allowed: int = 0
    notes: list = field(default_factory=list)

    def add(self, path, line, kind, what):
        self.found.append((str(path), line, kind, what))


def declared_modules(folder: pathlib.Path) -> dict:
    """Module → the modules it USES, from src/CMakeLists.txt."""
    text = re.sub(r"#[^\n]*", "", (folder / "src/CMakeLists.txt").read_text())
    modules = {}
    for words in re.findall(r"klag_module\(([^)]*)\)", text):
        name, *rest = words.split()
        uses = rest[rest.index("USES") + 1:] if "USES" in rest else []
        modules[name] = set(itertools.takewhile(lambda word: word not in ("LIBS", "TEST_LIBS"), uses))
    return modules


def module_table(folder: pathlib.Path) -> dict:
    """Module → (modules, libraries) it may include, from the table `| module | may include |`."""
    rows, inside = {}, False
    for line in (folder / "ARCHITECTURE.md").read_text().splitlines():
        cells = [cell.strip().replace("`", "") for cell in line.strip().strip("|").split("|")]
        if cells[:2] == ["module", "may include"]:
            inside = True
        elif not line.startswith("|"):
            inside = False
        elif inside and not cells[0].startswith("-"):
            listed = [set(re.findall(r"[\w+-]*\w", cell)) for cell in cells[1:3]]
            rows[cells[0]] = (listed[0], listed[1])
    return rows


def check_tables(modules, table, findings):
    for name in sorted(set(modules) | set(table)):
        in_table = table.get(name, (None, set()))[0]
        if modules.get(name) != in_table:
            findings.add("ARCHITECTURE.md", 1, "table",
                         f"{name} uses {sorted(modules.get(name) or [])} in src/CMakeLists.txt, "
                         f"{sorted(in_table or [])} in the module table")
        for library in sorted(table.get(name, (set(), set()))[1] - set(LIBRARIES)):
            findings.add("ARCHITECTURE.md", 1, "table", f"{name}: no library is known as {library}")


def library_of(path: str):
    return next((name for name, starts in LIBRARIES.items() if path.startswith(starts)), None)


def check_own_include(where, line, path, module, uses, findings):
    if "/" not in path:
        findings.add(where, line, "include", f'"{path}" without its module')
    elif path.split("/")[0] not in uses:
        findings.add(where, line, "include", f'{module or "main.cpp"} may not include "{path}"')


def check_leaks(folder, findings):
    """A header with a wrapped library in it stays within its module, by whatever way."""
    named, holds = {}, {}
    for path in sorted([*folder.glob("src/**/*.cpp"), *folder.glob("src/**/*.h")]):
        name, found = path.relative_to(folder / "src").as_posix(), cpp.includes(cpp.tokens(path.read_text()))
        named[name] = [include for _, include, quoted in found if quoted]
        holds[name] = [(line, include) for line, include, quoted in found
                       if not quoted and library_of(include) in NOT_IN_HEADERS]
    leaking = set()
    for name in named:
        reached, waiting = set(), list(named[name])
        while waiting:
            header = waiting.pop()
            if header not in reached:
                reached.add(header)
                waiting += named.get(header, [])
        leaking |= {header for header in reached if header.split("/")[0] != name.split("/")[0]}
    for name in sorted(leaking):
        for line, include in holds.get(name, []):
            findings.add(f"src/{name}", line, "library-leaks", f"<{include}> reaches another module through this header")


def check_foreign_include(where, line, path, module, libraries, findings):
    library = library_of(path)
    if library and library not in libraries:
        findings.add(where, line, "library", f"{module or 'main.cpp'} may not include {library}'s <{path}>")
    elif not library and re.search(r"[./]", path):
        if module in PURE:
            findings.add(where, line, "system", f"{module} is pure and may not include <{path}>")
        elif not POSIX.fullmatch(path):
            findings.add(where, line, "library", f"<{path}> is of no library in the module table")
    elif module in PURE:
        for kind, headers in PURE_HEADERS.items():
            if path in headers:
                findings.add(where, line, kind, f"{module} is pure and may not include <{path}>")


def check_code(where, module, found, findings):
    with_strings = cpp.code(found, strings=True)
    for line, text in cpp.code(found, strings=False).items():
        for kind, pattern in PURE_CODE.items() if module in PURE else ():
            if match := re.search(pattern, text):
                findings.add(where, line, kind, f"{module} is pure: {match.group().strip('(')}")
        for kind, (pattern, why) in NOWHERE.items():
            if re.search(pattern, with_strings[line] if kind == "prune" else text):
                findings.add(where, line, kind, why)


def check_sentences(where, module, found, findings):
    """Words for a person pass through text("…") or counted("…", "…") as whole sentences."""
    for literal in cpp.literals(found):
        words = literal.token.value()
        line = literal.token.line
        pair = literal.calls[-2:]  # what stands directly around it
        if pair == ["text", "format"] or (
                pair[-1:] == ["text"] and {literal.before, literal.after} & {"+", "+="}):
            findings.add(where, line, "glued", f'a sentence in pieces: "{words}"')
        elif {"text", "counted"} & set(literal.calls):
            continue
        elif SINKS & set(literal.calls) and re.search(r"[A-Za-z]{2}", re.sub(r"\\.", "", words)):
            findings.add(where, line, "sentence", f'"{words}" without text("…")')
        elif (module in ("cli", "commands", "") and literal.before == "<<"
              and re.search(r"[A-Za-z]{2,} [A-Za-z]{2,}", words)):
            findings.add(where, line, "sentence", f'"{words}" streamed without text("…")')


def check_source(where, folder, module, uses, libraries, findings):
    source = (folder / where).read_text()
    found = cpp.tokens(source)
    mine = Findings()
    for line, path, quoted in cpp.includes(found):
        if quoted:
            check_own_include(where, line, path, module, uses, mine)
        else:
            check_foreign_include(where, line, path, module, libraries, mine)
    check_code(where, module, found, mine)
    if module in SPEAKING:
        check_sentences(where, module, found, mine)
    allowed = {(token.line, kind) for token in found if token.kind == "comment"
               for kind in re.findall(r"allowed ([a-z-]+): \w", token.text)}
    for entry in mine.found:
        if (entry[1], entry[2]) in allowed:
            findings.allowed += 1
        else:
            findings.found.append(entry)
    if module in ("store", "commands"):
        findings.notes += [f"{where}:{line}: English that no catalogue has translated"
                           for line, text in cpp.code(found, strings=False).items() if ".english()" in text]
    if source.count("\n") > FILE_LIMIT:
        findings.notes.append(f"{where}: {source.count(chr(10))} lines")
    findings.notes += [f"{where}:{line}: a function of {length} lines"
                       for line, length in cpp.long_functions(source, FUNCTION_LIMIT)]


def check_commands(folder, findings):
    """Every command is in the table of commands and has a transcript that runs it."""
    table = folder / "src/commands/all.cpp"
    listed = table.read_text() if table.exists() else ""
    names = {}
    for path in sorted((folder / "src/commands").glob("*.cpp")):
        where = path.relative_to(folder)
        for function in re.findall(r"^[\w:]+ (\w+_command)\(\) \{", path.read_text(), re.MULTILINE):
            names[function.removesuffix("_command").strip("_").replace("_", "-")] = where
            if not re.search(rf"\b{function}\b", listed):
                findings.add(where, 1, "not-in-all", f"{function} is not in all.cpp")
    for page in sorted((folder / "man").glob("klag-*.1.scd")):
        names[page.name.removeprefix("klag-").removesuffix(".1.scd")] = page.relative_to(folder)
    typed = "\n".join(line for path in (folder / "tests/transcripts").rglob("*.t")
                      for line in path.read_text().splitlines() if line.startswith(("  $ ", "  > ")))
    for name, where in names.items():
        if not re.search(rf"\bklag\b[^|;&]*\s{re.escape(name)}(?![\w-])", typed):
            findings.add(where, 1, "no-transcript", f"no transcript runs klag {name}")


def check(folder: pathlib.Path) -> Findings:
    findings = Findings()
    modules, table = declared_modules(folder), module_table(folder)
    check_tables(modules, table, findings)
    for path in sorted([*folder.glob("src/**/*.cpp"), *folder.glob("src/**/*.h")]):
        where = path.relative_to(folder)
        # src/office_main.cpp starts a program that is the module office.
        module = where.parts[1] if len(where.parts) > 2 else path.stem.removesuffix("main").rstrip("_")
        if module and module not in modules:
            findings.add(where, 1, "table", f"{module} is no module of src/CMakeLists.txt")
            continue
        uses = modules[module] | {module} if module else MAIN_USES
        check_source(where, folder, module, uses, table.get(module, (set(), set()))[1], findings)
    for path in sorted([*folder.glob("tests/unit/*/*.cpp"), *folder.glob("tests/unit/*/*.h")]):
        where, module = path.relative_to(folder), path.parent.name
        for line, include, quoted in cpp.includes(cpp.tokens(path.read_text())):
            if quoted and include.split("/")[0] in modules:
                check_own_include(where, line, include, module, modules.get(module, set()) | {module}, findings)
    check_leaks(folder, findings)
    check_commands(folder, findings)
    return findings


def main() -> int:
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    findings = check(folder)
    for note in findings.notes:
        print(f"note: {note}")
    for path, line, kind, what in findings.found:
        print(f"{path}:{line}: [{kind}] {what}")
    print(f"{len(findings.found)} findings, {findings.allowed} allowed, {len(findings.notes)} notes")
    return 1 if findings.found else 0


if __name__ == "__main__":
    sys.exit(main())
