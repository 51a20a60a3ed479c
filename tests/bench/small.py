"""What does not depend on the size of a register: the start of the program, and letters."""
import shutil

from measure import head


def measure(bench, programs, folder):
    head("Start and letters")
    bench.pair("klag --version", lambda _: bench.run(bench.klag, "--version"),
               lambda _: bench.run("git", "--version"), "git --version", 1)
    bench.pair("klag --version", lambda _: bench.run(bench.klag, "--version"),
               lambda _: bench.run(programs / "empty"), "an empty program, linked like klag")
    register = folder / "letters"
    shutil.rmtree(register, ignore_errors=True)
    bench.run(bench.klag, "init", register, "--procedure", "ostersund-se", "--organisation", "B",
              "--unit", "u", "--unit-name", "U", "--staff", "anna.berg", "--staff-name", "Anna Berg",
              "--staff-title", "T", "--e-mail", "a@example.org")
    klag = [bench.klag, "-C", register]
    bench.run(*klag, "new", "--channel", "phone", "--name", "Rut Alm", "--address", "Ågatan 1",
              "--words", "Ingen kom i går kväll.")
    letter = [*klag, "letter", "1", "acknowledgement", "--preview", "--format"]
    bench.pair("klag letter --format html", lambda _: bench.run(*letter, "html"),
               lambda _: bench.run(*klag, "show", "1"), "klag show")
    if not shutil.which("weasyprint"):
        return bench.note("klag letter --format pdf: skipped, weasyprint is not installed")
    page = folder / "letter.html"
    page.unlink(missing_ok=True)
    bench.run(*letter, "html", "--output", page)
    bench.pair("klag letter --format pdf", lambda _: bench.run(*letter, "pdf"),
               lambda _: bench.run("weasyprint", page, folder / "letter.pdf"),
               "weasyprint of the same page", runs=5)
