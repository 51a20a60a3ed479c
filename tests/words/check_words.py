"""Whether the words of the report and of the dossier are there in every language, and no others.

Usage: check_words.py ROOT. The English sentences are read from the sources that make them: every
text("…"), counted("…", "…"), word("…"), heading and definition in them, and the codes whose words
they show.
"""

import pathlib
import re
import sys

import yaml  # Debian: python3-yaml

SOURCES = ["src/commands/report_*.cpp", "src/core/definitions.cpp"]
# What these say is for the person at the terminal, in the language of the interface.
LEFT_OUT = {"report_counting.cpp", "report_making.cpp", "report_request.cpp"}
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
    for match in re.finditer(r"\bRow\{\s*\"[^\"]*\",\s*" + LITERALS + r",\s*" + LITERALS, source):
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


def body(source, function):
    """The text of a function: from its name to the first line that closes it."""
    return re.search(re.escape(function) + r".*?\n\}", source, re.S).group(0)


def dossier_words(root):
    """Every sentence and word of a dossier: of its sections, of the page of a case, and of the facts,
    codes, acts and demands that it shows."""
    def read(path):
        return (root / path).read_text(encoding="utf-8")
    found = set()
    for name in ("dossier_content", "dossier_trail", "dossier_words", "case_page"):
        found |= sentences(read(f"src/commands/{name}.cpp"))
    found |= sentences(body(read("src/commands/dossier_folder.cpp"), "std::string dossier_readme("))
    masks = read("src/commands/dossier_masks.cpp")
    found |= sentences(masks[masks.index("class Gatherer"):masks.index("\n};")])
    found |= {joined(one) for one in re.findall(r"\bkind\(" + LITERALS, masks)}
    found.add("words chosen by hand")
    words = read("src/commands/words.cpp")
    found |= set(re.findall(r'"(\w+day)"', words))
    for function in ("from_today(", "clock_state(", "clock_past(", "past_words(const core::Event"):
        found |= sentences(body(words, function))
    demands = read("src/commands/demands.cpp")
    found |= {joined(one) for one in re.findall(r"Gate::Demand::\w+,\s*" + LITERALS + ",", demands)}
    found |= sentences(body(demands, "Text unmet("))
    found |= sentences(body(read("src/commands/refusals.cpp"), "Text with_source("))
    inspection = read("src/store/inspection.cpp")
    wholeness = read("src/store/wholeness.cpp")
    for source, function in ((inspection, "void inspect_references("),
                             (inspection, "std::vector<Finding> inspect_case("),
                             (wholeness, "std::vector<Finding> losses_of(")):
        found |= {one for one in sentences(body(source, function)) if not one.startswith("Put it back")}
    return found | code_and_act_words(root)


def code_and_act_words(root):
    codes = (root / "src/commands/code_words.cpp").read_text(encoding="utf-8")
    fields = (root / "src/core/field.cpp").read_text(encoding="utf-8")
    acts = (root / "src/core/act.cpp").read_text(encoding="utf-8")
    reasons = (root / "src/core/transitions.cpp").read_text(encoding="utf-8")
    names = {field: joined(text) for field, text in
             re.findall(r"\{F::(\w+),\s*" + LITERALS + r"\}", codes)}
    rows = {(field, code): joined(text) for field, code, text in
            re.findall(r'\{F::(\w+),\s*"([^"]*)",\s*' + LITERALS + r"\}", codes)}
    found = set(rows.values()) | sentences(codes)
    for field, name, kind, values in re.findall(
            r'FieldSpec\{F::(\w+),\s*"([^"]*)",\s*T::(\w+),\s*\w+,\s*\w+,\s*\w+,\s*' + LITERALS,
            fields):
        found.add(names.get(field, name))
        if kind == "code":
            found |= {rows.get((field, code), code) for code in joined(values).split()}
    found |= {joined(past) for past in re.findall(r'\{Act::\w+,\s*"[^"]+",\s*' + LITERALS, acts)}
    found |= {"received", "answered", "forwarded", "closed", "void", "yes"}  # statuses, and a flag
    closing = body(codes, "Text closing_words(")
    named = re.findall(r'reason == "([^"]+)"', closing)
    listed = re.search(r"closing_reasons\(\) \{\s*return \{(.*?)\}", reasons, re.S).group(1)
    return found | {code for code in re.findall(r'"([^"]+)"', listed) if code not in named}


def report_words(root):
    wanted = {LESSONS} | code_words(root)
    for pattern in SOURCES:
        for file in sorted(root.glob(pattern)):
            if file.name not in LEFT_OUT:
                wanted |= sentences(file.read_text(encoding="utf-8"))
    return wanted


def check(root, folder, wanted):
    wrong = []
    for language in ("sv", "nb", "nl"):
        file = root / folder / f"{language}.yaml"
        name = file.relative_to(root / "templates/words")
        have = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)["words"]
        wrong += [f"{name}: no words for {one!r}" for one in sorted(wanted - have.keys())]
        wrong += [f"{name}: nothing says {one!r}" for one in sorted(have.keys() - wanted)]
        wrong += [f"{name}: {one!r} is empty" for one, words in have.items() if not words]
    for file in sorted((root / folder).glob("*.*.yaml")):  # sv.lex-sarah.yaml: some in other words
        have = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)["words"]
        wrong += [f"{file.name}: nothing says {one!r}" for one in sorted(have.keys() - wanted)]
    return wrong


def main():
    root = pathlib.Path(sys.argv[1])
    status = 0
    for folder, wanted in (("templates/words", report_words(root)),
                           ("templates/words/dossier", dossier_words(root))):
        wrong = check(root, folder, wanted)
        print(*wrong, sep="\n")
        print(f"{folder}: {len(wanted)} sentences in three languages, {len(wrong)} wrong")
        status |= bool(wrong) or len(wanted) < 100
    return status


if __name__ == "__main__":
    sys.exit(main())
