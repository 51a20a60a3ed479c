"""Whether the words of the report are there in every language, and no others.

Usage: check_words.py ROOT. The English sentences are read from the sources that make a report:
every text("…"), counted("…", "…"), word("…"), heading and definition in them, and the codes whose
words a report shows.
"""

import pathlib
import re
import sys

import yaml  # Debian: python3-yaml

SOURCES = ["src/commands/report_*.cpp", "src/core/definitions.cpp"]
# What these say is for the person at the terminal, in the language of the interface.
LEFT_OUT = {"report_making.cpp"}
LESSONS = "What we learned"
FIELDS = ("ground", "outcome", "remedies", "complainant", "severity", "effect", "changed",
          "measure_received", "works")
LITERALS = r'((?:"(?:[^"\\]|\\.)*"\s*)+)'


def joined(literals):
    parts = re.findall(r'"((?:[^"\\]|\\.)*)"', literals)
    return "".join(parts).replace('\\"', '"').replace("\\n", "\n")


def sentences(source):
    found = set()
    for call in ("text", "word"):
        for match in re.finditer(r"\b" + call + r"\(\s*" + LITERALS, source):
            found.add(joined(match.group(1)))
    for match in re.finditer(r"\bcounted\(\s*[^,]+,\s*" + LITERALS + r",\s*" + LITERALS, source):
        found |= {joined(match.group(1)), joined(match.group(2))}
    for match in re.finditer(r"\bdefine\(\s*\"[^\"]*\",\s*" + LITERALS + r",\s*" + LITERALS, source):
        found |= {joined(match.group(1)), joined(match.group(2))}
    for match in re.finditer(r"Heading\{\s*\"[^\"]*\",\s*" + LITERALS + r",\s*" + LITERALS, source):
        found |= {joined(match.group(1)), joined(match.group(2))}
    return found


def code_words(root):
    """The words of the codes, and of the reasons of closing."""
    words = (root / "src/commands/code_words.cpp").read_text(encoding="utf-8")
    fields = (root / "src/core/field.cpp").read_text(encoding="utf-8")
    rows = {(field, code): joined(text) for field, code, text in
            re.findall(r'\{F::(\w+),\s*"([^"]*)",\s*' + LITERALS + r"\}", words)}
    found = set()
    for field in FIELDS:
        spec = re.search(r"FieldSpec\{F::" + field + r",\s*\"[^\"]*\",\s*T::code,\s*\w+,\s*\w+,\s*\w+,\s*"
                         + LITERALS, fields)
        for code in joined(spec.group(1)).split():
            found.add(rows.get((field, code), code))
    closing = re.search(r"Text closing_words.*?\n\}", words, re.S).group(0)
    found |= sentences(closing)
    reasons = (root / "src/core/transitions.cpp").read_text(encoding="utf-8")
    listed = re.search(r"closing_reasons\(\) \{\s*return \{(.*?)\}", reasons, re.S).group(1)
    named = re.findall(r'reason == "([^"]+)"', closing)
    found |= {code for code in re.findall(r'"([^"]+)"', listed) if code not in named}
    return found


def check(root):
    wanted = {LESSONS} | code_words(root)
    for pattern in SOURCES:
        for file in sorted(root.glob(pattern)):
            if file.name not in LEFT_OUT:
                wanted |= sentences(file.read_text(encoding="utf-8"))
    wrong = []
    for language in ("sv", "nb", "nl"):
        file = root / f"templates/words/{language}.yaml"
        have = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)["words"]
        wrong += [f"{file.name}: no words for {one!r}" for one in sorted(wanted - have.keys())]
        wrong += [f"{file.name}: nothing says {one!r}" for one in sorted(have.keys() - wanted)]
        wrong += [f"{file.name}: {one!r} is empty" for one, words in have.items() if not words]
    return wanted, wrong


def main():
    wanted, wrong = check(pathlib.Path(sys.argv[1]))
    print(*wrong, sep="\n")
    print(f"{len(wanted)} sentences in three languages, {len(wrong)} wrong")
    return 1 if wrong or len(wanted) < 100 else 0


if __name__ == "__main__":
    sys.exit(main())
