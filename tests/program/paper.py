#!/usr/bin/python3
"""Letters as they come out on paper: paper.py PRESS

Prints letters and measures them: the recipient in the envelope's window, letters of every language,
page numbers, long quotations, equal bytes. And pages that ask for files and addresses, which they
must not get.
"""
import html
import pathlib
import re
import shutil
import socket
import subprocess
import sys

from register import LONG, NOT_SAVED, SKIPPED, Test

TREE = pathlib.Path(__file__).resolve().parents[2]
LETTERHEADS = TREE / "templates/letterheads"
MM = 72 / 25.4
INSET = 5  # of the recipient from the left edge of the window
HEAD = """language: sv
title: Svar på ditt klagomål
organisation: Östersunds kommun
sender: Vård- och omsorgsförvaltningen
sender: 831 82 Östersund
sender: 063-14 30 00
reference: Datum=18 mars 2026
reference: Vårt ärendenummer=K-2026-0042
page: Sida {page} av {pages}
running: Vårt ärendenummer K-2026-0042
"""
TO = "recipient: Åse Bjørgård\nrecipient: Ærøgatan 4 B\nrecipient: 831 30 ÖSTERSUND\n"
RECIPIENT = "Åse Bjørgård Ærøgatan 4 B 831 30 ÖSTERSUND".split()
BODY = "\n# Vårt svar på ditt klagomål\n\nHej! På gården åt de rødgrød i ærlig glæde, één idé, ä ö ü.\n"
PIXEL = ("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAA"
         "AABJRU5ErkJggg==")


def missing():
    """What this test needs and does not find."""
    if not shutil.which("pdftotext") or not shutil.which("pdffonts"):
        return "poppler-utils is not installed"
    there = subprocess.run(["/usr/bin/python3", "-I", "-c", "import weasyprint"], capture_output=True, check=False)
    return "" if there.returncode == 0 else "weasyprint is not installed"


def press(test, what, *words, given=""):
    return subprocess.run([str(test.klag), what, *map(str, words)], input=given.encode(), env=test.env(),
                          cwd=test.folder, capture_output=True, timeout=120, check=False)


def pdf(test, letterhead, letter, *logo):
    done = press(test, "pdf", letterhead, *logo, given=letter)
    test.check(done.returncode == 0, "a letter becomes a PDF", done.stderr.decode())
    path = test.folder / "letter.pdf"
    path.write_bytes(done.stdout)
    return path


def text_of(path, *words):
    return subprocess.run(["pdftotext", *words, str(path), "-"], capture_output=True, check=True).stdout.decode()


def words_of(path):
    """(page, text, left, top, right, bottom) of every word, in millimetres."""
    out = []
    for page, content in enumerate(text_of(path, "-bbox").split("<page ")[1:], 1):
        for found in re.finditer(r'xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>', content):
            out.append((page, html.unescape(found[5]), *(float(found[i]) / MM for i in (1, 2, 3, 4))))
    return out


def window_of(letterhead):
    inside = re.search(r"^window: \{(.*)\}", letterhead.read_text(), re.MULTILINE)[1]
    return {key: float(value) for key, value in (pair.split(": ") for pair in inside.split(", "))}


def measure(test, letterhead, path, name):
    """The recipient stands in the middle of the window, and nothing else shows in it."""
    window = window_of(letterhead)
    found = words_of(path)
    inside = [word for word in found if word[0] == 1 and word[1] in RECIPIENT
              and word[2] > window["left"] - 5 and word[3] > window["top"] - 5]
    if not test.check([word[1] for word in inside] == RECIPIENT, f"{name}: the recipient is there", inside):
        return
    left = min(word[2] for word in inside)
    middle = (min(word[3] for word in inside) + max(word[5] for word in inside)) / 2
    off = left - window["left"] - INSET, middle - window["top"] - window["height"] / 2
    test.say(f"{name}: {off[0]:+.2f} mm across, {off[1]:+.2f} mm down")
    test.check(abs(off[0]) < 1 and abs(off[1]) < 1, f"{name}: within 1 mm of the setting", off)
    right, bottom = window["left"] + window["width"], window["top"] + window["height"]
    test.check(all(word[4] < right and word[5] < bottom for word in inside), f"{name}: all of it is inside")
    around = [word for word in found if word[0] == 1 and word not in inside
              and word[2] < right + 5 and word[4] > window["left"] - 5
              and word[3] < bottom + 5 and word[5] > window["top"] - 5]
    test.check(not around, f"{name}: nothing else is near the window", around)


def windows(test):
    logo = test.folder / "logo.svg"
    logo.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 90"><path d="M0 0h60v90z"/></svg>')
    for letterhead in sorted(LETTERHEADS.glob("*.yaml")):
        country = letterhead.stem
        measure(test, letterhead, pdf(test, letterhead, HEAD + TO + BODY), country)
        measure(test, letterhead, pdf(test, letterhead, HEAD + TO + BODY, logo), f"{country} with a logo")
        large = test.folder / "large.yaml"
        large.write_text(letterhead.read_text() + "\nlarge-print: yes\n")
        measure(test, large, pdf(test, large, HEAD + TO + BODY), f"{country} in large print")


def letters(test):
    found = text_of(pdf(test, LETTERHEADS / "SE.yaml", HEAD + TO + BODY))
    for words in ("Åse Bjørgård", "Ærøgatan", "rødgrød i ærlig glæde, één idé, ä ö ü", "Vård- och omsorgsförvaltningen"):
        test.check(words in found, f"{words} is in the text of the PDF", found)
    fonts = subprocess.run(["pdffonts", str(test.folder / "letter.pdf")], capture_output=True, check=True).stdout
    rows = fonts.decode().splitlines()[2:]
    test.check(rows and all(" yes yes yes " in row for row in rows), "every font is inside", fonts.decode())
    test.check(b"/StructTreeRoot" in (test.folder / "letter.pdf").read_bytes()
               or b"/MarkInfo" in (test.folder / "letter.pdf").read_bytes(), "it is tagged")


def pages(test):
    paragraphs = "\n".join(f"Stycke {i}. " + "Vi har läst det du skrev. " * 12 + "\n" for i in range(12))
    path = pdf(test, LETTERHEADS / "NO.yaml", HEAD + TO + BODY + "\n" + paragraphs)
    found = text_of(path).split("\f")[:-1]
    test.check(len(found) == 2, "two pages", len(found))
    for page, words in enumerate(found, 1):
        test.check(f"Sida {page} av 2" in words, f"page {page} is numbered", words)
    test.check("Vårt ärendenummer K-2026-0042" in found[1].splitlines()[0], "page 2 bears the number of the case",
               found[1])
    numbers = [word[3] for word in words_of(path) if word[:2] == (1, "K-2026-0042")]
    test.check(len(numbers) == 1 and numbers[0] > 12, "page 1 bears it in its references alone", numbers)


def signature(test):
    """Between the greeting and the name there is room for a pen."""
    path = pdf(test, LETTERHEADS / "SE.yaml", HEAD + TO + BODY + "\nMed vänlig hälsning\n\nAnna Berg\\\nEnhetschef\n")
    found = {word[1]: word for word in words_of(path)}
    room = found["Berg"][3] - found["hälsning"][5]
    test.check(12 < room < 25, f"there are {room:.0f} mm to sign in", room)


def lonely_signature(test):
    """Where the first page is just full, the signature does not go to the next one by itself."""
    def letter(paragraphs):
        text = "".join(f"Stycke {i}.\n\n" for i in range(paragraphs))
        return pdf(test, LETTERHEADS / "SE.yaml", HEAD + TO + BODY + "\n" + text + "Med vänlig hälsning\n\nAnna Berg\n")

    full = sum(word[:2] == (1, "Stycke") for word in words_of(letter(60)))
    second = [word[1] for word in words_of(letter(full)) if word[0] == 2]
    test.check("hälsning" in second and "Stycke" in second, "some of the letter goes with its signature", second)


def left_out(test):
    """A character that no font here has is named, and not left out in silence."""
    strange = "\U000F1234"  # for private use: no font of Debian has it
    done = press(test, "pdf", LETTERHEADS / "SE.yaml", given=HEAD + TO + BODY + f"\nDet var {strange} bra.\n")
    test.check(done.returncode == 0 and "U+F1234" in done.stderr.decode(), "what no font has is named",
               done.stderr.decode())
    done = press(test, "pdf", LETTERHEADS / "SE.yaml", given=HEAD + TO + BODY)
    test.check(done.stderr == b"", "nothing is named when all is there", done.stderr.decode())


def quotation(test):
    words = [f"ord{i}" for i in range(3000)]
    text = "\n\n".join(" ".join(words[i:i + 250]) for i in range(0, 3000, 250)) + "\n" + "x" * 400 + "\n"
    path = pdf(test, LETTERHEADS / "SE.yaml", HEAD + TO + BODY + "\n@quote\n" + text)
    found = words_of(path)
    test.check([word[1] for word in found if re.fullmatch(r"ord\d+", word[1])] == words,
               "every one of 3,000 quoted words is there, in order")
    test.check(all(10 < word[2] and word[4] < 200 and 10 < word[3] and word[5] < 290 for word in found),
               "no word leaves the sheet", [word for word in found if word[4] > 200][:3])
    pages_seen = max(word[0] for word in found)
    test.check(all(any(word[0] == page and word[1] == "Sida" for word in found) for page in range(1, pages_seen + 1)),
               "each page is numbered")


def equal_bytes(test):
    first, second = (press(test, "pdf", LETTERHEADS / "SE.yaml", given=HEAD + TO + BODY).stdout for _ in range(2))
    test.check(first == second and first.startswith(b"%PDF-"), "two runs give the same bytes")


def hostile(test):
    """No page gets a file or an address, whatever it asks for."""
    canary = test.folder / "canary.txt"
    canary.write_text("CANARY4711")
    picture = test.folder / "canary.svg"
    picture.write_text('<svg xmlns="http://www.w3.org/2000/svg"><text y="20">CANARY4711</text></svg>')
    ear = socket.create_server(("127.0.0.1", 0))
    ear.settimeout(0)
    port = ear.getsockname()[1]
    places = [canary.as_uri(), picture.as_uri(), f"http://127.0.0.1:{port}/x.svg"]
    asking = ['<link rel="attachment" href="{0}">', '<img src="{0}">', '<link rel="stylesheet" href="{0}">',
              '<style>@import url("{0}");</style>', '<style>@import "{0}";</style>', '<object data="{0}"></object>',
              '<embed src="{0}">', '<style>p{{background:url("{0}")}}</style>', '<p style="content:url({0})">',
              '<style>@font-face{{font-family:x;src:url("{0}")}} p{{font-family:x}}</style>', '<base href="{0}"><img src="y">',
              '<a rel="attachment" href="{0}">x</a>', '<svg><image href="{0}"/></svg>', '<svg><use href="{0}#x"/></svg>',
              '<ul style="list-style-image:url({0})"><li>x</ul>']
    for turn, ask in enumerate(asking):
        for place in places if LONG else places[turn % 3:][:1]:
            done = press(test, "print", "2026-03-02", given=f"<html><body><p>x</p>{ask.format(place)}</body></html>")
            path = test.folder / "hostile.pdf"
            path.write_bytes(done.stdout)
            leaked = b"CANARY4711" in done.stdout or (done.stdout and "CANARY4711" in text_of(path))
            attached = done.stdout and b"/EmbeddedFile" in done.stdout
            test.check(done.returncode in (0, NOT_SAVED) and not leaked and not attached,
                       f"{ask.format(place)} gets nothing", done.stderr.decode())
    foreign = press(test, "print", "2026-03-02", given=f'<img src="{PIXEL}">')
    test.check(foreign.returncode == NOT_SAVED and b"outside itself" in foreign.stderr,
               "a picture that is not the logo is refused", foreign.stderr.decode())
    logo = test.folder / "logo.svg"
    logo.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'
                    f'<image xlink:href="{places[2]}"/><image href="{places[1]}"/></svg>')
    done = press(test, "pdf", LETTERHEADS / "SE.yaml", logo, given=HEAD + TO + BODY)
    test.check(done.returncode in (0, NOT_SAVED) and b"CANARY" not in done.stdout, "nor does a picture in a picture")
    words = "\n".join(ask.format(place) for ask in asking for place in places)
    letter = HEAD + TO + f"sender: {asking[0].format(places[0])}\nrecipient: {asking[1].format(places[2])}\n{BODY}\n"
    shown = text_of(pdf(test, LETTERHEADS / "SE.yaml", letter + "@quote\n" + words))
    test.check("CANARY4711" not in shown and '<link rel="attachment"' in shown, "words that ask are printed as words")
    in_template = text_of(pdf(test, LETTERHEADS / "SE.yaml", letter + words + f"\n\n![x]({places[2]})\n"))
    test.check("CANARY4711" not in in_template and "Vårt svar" in in_template, "in the body too", in_template)
    try:
        ear.accept()
        test.check(False, "nobody asked the port")
    except BlockingIOError:
        test.check(True, "nobody asked the port")


def main():
    if why := missing():
        print(f"skipped: {why}")
        sys.exit(SKIPPED)
    with Test(__doc__) as test:
        for part in (windows, letters, pages, signature, lonely_signature, left_out, quotation, equal_bytes, hostile):
            before = test.checks
            part(test)
            test.say(f"{part.__name__.replace('_', ' ')}: {test.checks - before} checks")


main()
