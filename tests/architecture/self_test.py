#!/usr/bin/python3
"""Does check_architecture.py find what it should, and nothing in a good tree?

Each row of BAD is one file put into a small good tree and the kind of finding it must give: that
kind, in that file, and no other.
"""
import pathlib
import sys
import tempfile

from check_architecture import check

GOOD = {
    "src/CMakeLists.txt": """
        # klag_module(commented out)
        klag_module(base)
        klag_module(core     USES base)
        klag_module(git      USES base        LIBS PkgConfig::libgit2)
        klag_module(store    USES base core git)
        klag_module(cli      USES base)
        klag_module(commands USES base core store cli
                    LIBS nlohmann_json::nlohmann_json)
    """,
    "ARCHITECTURE.md": """
| module | may include | library | never |
|---|---|---|---|
| `base` | — | — | complaints |
| `core` | base | — | files |
| `git` | base | libgit2 | cases |
| `store` | base core git | — | printing |
| `cli` | base | — | cases |
| `commands` | base core store cli | nlohmann-json | rules |
""",
    "src/main.cpp": '#include "cli/env.h"\n#include "commands/run.h"\n#include <unistd.h>\nint main() {}\n',
    "src/core/clock.cpp": """
        #include "core/clock.h"
        #include "base/date.h"
        #include <chrono>
        #include <cstdio>
        // system_clock::now, std::cout and "getenv(" in a comment are no use of them
        constexpr const char* words = "time(";
        constexpr auto more = R"(std::cout << "x")";
        void f() {
            char line[9];
            std::snprintf(line, 9, "x");
            facts.remove(field);
            clock.time();
            using namespace std::chrono_literals;
        }
    """,
    "src/store/cases.cpp": '#include "git/repository.h"\n',
    "src/git/repository.h": '#include "git/handle.h"\n',
    "src/git/handle.h": "",
    "src/git/private.h": "#include <git2.h>\n",
    "src/git/repository.cpp": '#include "git/private.h"\n#include <git2.h>\n#include <git2/sys/commit.h>\nint x = git_commit_create_buffer();\n',
    "src/cli/help.cpp": """
        void help(Output& out) {
            out << "\\n" << "--" << name;
            out.say(text("{number} is saved", {{"number", "--" + number}}));
            out.print("  ", "=");
            out.print(text("{sum} in all", {{"sum", fmt::format("{} kr", sum)}}));
            std::map<int, char> c{{1, 'x'}, {2, '"'}};
            throw Error{ErrorKind::usage, text("no such thing")}.at("klag.yaml").hinted(text("Write 1+1 "
                                                                                             "or +1."));
        }
    """,
    "src/commands/list.cpp": 'Verb list_command() {\n    return {.summary = "Lists the cases"};\n}\n',
    "src/commands/all.cpp": "std::vector<Verb> all() { return {list_command()}; }\n",
    "man/klag-list.1.scd": "",
    "tests/transcripts/list.t": "  $ klag -C register list\n",
    "tests/unit/core/clock_test.cpp": '#include "core/clock.h"\n#include "support/dates.h"\n',
}

BAD = [  # kind, file, content
    ("table", "src/CMakeLists.txt:ARCHITECTURE.md", GOOD["src/CMakeLists.txt"].replace("cli      USES base", "cli      USES base core")),
    ("table", "src/CMakeLists.txt:ARCHITECTURE.md", GOOD["src/CMakeLists.txt"] + "klag_module(extra)\n"),
    ("table", "src/util/strings.h", ""),
    ("include", "src/core/bad.cpp", '#include "store/case_store.h"\n'),
    ("include", "src/cli/bad.cpp", '#include "core/case.h"\n'),
    ("include", "src/core/bad.cpp", '#include "case.h"\n'),
    ("include", "src/main.cpp", '#include "git/repository.h"\n'),
    ("include", "src/cli_main.cpp", '#include "core/case.h"\n'),
    ("include", "tests/unit/core/bad_test.cpp", '#include "store/case_store.h"\n'),
    ("library", "src/store/bad.cpp", "#include <git2.h>\n"),
    ("library", "src/cli/bad.cpp", "#include <CLI/CLI.hpp>\n"),
    ("library", "src/cli/bad.cpp", "#include <boost/asio.hpp>\n"),
    ("library-leaks", "src/git/handle.h", "#include <git2.h>\n"),
    ("system", "src/core/bad.cpp", "#include <unistd.h>\n"),
    ("stream", "src/core/bad.cpp", "#include <iostream>\n"),
    ("stream", "src/core/bad.cpp", "void f() { std::cout << 1; }\n"),
    ("stream", "src/base/bad.cpp", 'void f() { printf("x"); }\n'),
    ("stream", "src/base/bad.cpp", 'void f() { std::fputs("x", out); }\n'),
    ("file", "src/core/bad.cpp", "#include <filesystem>\n"),
    ("file", "src/core/bad.cpp", 'auto f = fopen("x", "r");\n'),
    ("clock", "src/core/bad.cpp", "auto now = std::chrono::system_clock::now();\n"),
    ("clock", "src/core/bad.cpp", "auto now = ch::steady_clock::now();\n"),
    ("clock", "src/core/bad.cpp", "auto now = std::time(nullptr);\n"),
    ("clock", "src/core/bad.cpp", "auto now = time (nullptr);\n"),
    ("environment", "src/core/bad.cpp", 'auto home = std::getenv("HOME");\n'),
    ("environment", "src/core/bad.cpp", "std::random_device device;\n"),
    ("thread", "src/core/bad.cpp", "#include <thread>\n"),
    ("thread", "src/core/bad.cpp", "std::mutex lock;\n"),
    ("libgit2-commit", "src/git/bad.cpp", "int x = git_commit_create(a, b);\n"),
    ("libgit2-commit", "src/git/bad.cpp", "check(git_commit_create, a);\n"),
    ("yaml-load", "src/store/bad.cpp", "auto y = YAML::LoadFile(name);\n"),
    ("shell", "src/store/bad.cpp", 'int x = std::system("git gc");\n'),
    ("shell", "src/store/bad.cpp", 'auto x = popen("git gc", "r");\n'),
    ("ofstream", "src/store/bad.cpp", "std::ofstream out{name};\n"),
    ("prune", "src/store/bad.cpp", 'run({"git", "gc", "--prune=now"});\n'),
    ("using-namespace", "src/store/bad.cpp", "using namespace std;\n"),
    ("sentence", "src/commands/bad.cpp", 'void f() { out.say("saved"); }\n'),
    ("sentence", "src/store/bad.cpp", 'void f() { throw Error{ErrorKind::busy, Text{"try again"}}; }\n'),
    ("sentence", "src/store/bad.cpp", 'void f() { throw Error{ErrorKind::busy, {"try again"}}; }\n'),
    ("sentence", "src/git/bad.cpp", 'auto e = error.hinted({"Try again."});\n'),
    ("sentence", "src/cli/bad.cpp", 'void f() { out << "one moment" << 1; }\n'),
    ("sentence", "src/cli/bad.cpp", 'void f() { out.say(fmt::format("{} is saved", n)); }\n'),
    ("sentence", "src/main.cpp", 'int main() { std::fputs("klag broke\\n", stderr); }\n'),
    ("glued", "src/cli/bad.cpp", 'auto t = text("saved " + number);\n'),
    ("glued", "src/cli/bad.cpp", 'auto t = text(number + " is saved");\n'),
    ("glued", "src/cli/bad.cpp", 'auto t = text(fmt::format("{} is saved", number));\n'),
    ("not-in-all", "src/commands/show.cpp", 'Verb show_command() {\n}\n// klag list\n'),
    ("no-transcript", "man/klag-show.1.scd", ""),
]


def make(folder: pathlib.Path, files: dict):
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)


def found_in(files: dict):
    with tempfile.TemporaryDirectory() as folder:
        make(pathlib.Path(folder), files)
        return check(pathlib.Path(folder))


def main() -> int:
    results = []

    def expect(what, wanted, actual):
        results.append(wanted == actual)
        if wanted != actual:
            print(f"{what}: {actual}, not {wanted}")

    expect("the good tree", [], found_in(GOOD).found)
    for kind, name, content in BAD:
        put, _, blamed = name.partition(":")
        extra = {"tests/transcripts/show.t": "  $ klag show 1\n"} if kind == "not-in-all" else {}
        actual = {(path, kind) for path, _, kind, _ in found_in(GOOD | extra | {put: content}).found}
        expect(f"{name} with {content!r}", {(blamed or put, kind)}, actual)

    allowed = found_in(GOOD | {"src/git/a.cpp": "std::ofstream x;  // allowed ofstream: a test of tests\n"})
    expect("an allowed line", ([], 1), (allowed.found, allowed.allowed))
    unexplained = found_in(GOOD | {"src/git/a.cpp": "std::ofstream x;  // allowed ofstream:\n"})
    expect("allowed without a reason", 1, len(unexplained.found))
    long = found_in(GOOD | {"src/git/a.cpp": "int f() {\n" + "    f();\n" * 450 + "}\n"})
    expect("long is only a note", ([], 2), (long.found, len(long.notes)))

    english = found_in(GOOD | {"src/store/a.cpp": 'auto x = text("Good day").english();\n'})
    expect("English for everybody is only a note", ([], 1), (english.found, len(english.notes)))

    print(f"{len(results)} expectations, {results.count(False)} wrong")
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
