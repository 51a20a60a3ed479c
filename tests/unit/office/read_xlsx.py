"""Says what a workbook holds: read_xlsx.py FILE

Prints `sheet NAME`, then a line for each cell, `A1 TYPE VALUE`: n a number with its format in
brackets, s a text, f a formula (there should be none); and `frozen CELL`, `filter RANGE`,
`footer TEXT`. At last `created INSTANT`. Knows nothing of how it was written.
"""
import sys
import xml.etree.ElementTree as xml
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
BUILT_IN = {0: "General", 1: "0", 9: "0%"}


def formats(book):
    styles = xml.fromstring(book.read("xl/styles.xml"))
    named = {int(each.get("numFmtId")): each.get("formatCode") for each in styles.iter(MAIN + "numFmt")}
    ids = [int(each.get("numFmtId")) for each in styles.find(MAIN + "cellXfs")]
    return [named.get(each, BUILT_IN.get(each, str(each))) for each in ids]


def one_line(text):
    return text.replace("\n", "\\n")


def say_cell(cell, strings, looks):
    value = cell.findtext(MAIN + "v")
    if cell.find(MAIN + "f") is not None:
        print(cell.get("r"), "f", cell.findtext(MAIN + "f"))
    elif cell.get("t") == "s":
        print(cell.get("r"), "s", one_line(strings[int(value)]))
    elif value is not None:
        print(cell.get("r"), "n", value, f'[{looks[int(cell.get("s", 0))]}]')


def main(path):
    with zipfile.ZipFile(path) as book:
        assert book.testzip() is None
        for name in book.namelist():
            xml.fromstring(book.read(name))  # every part is well-formed
        strings = ["".join(part.text or "" for part in each.iter(MAIN + "t"))
                   for each in xml.fromstring(book.read("xl/sharedStrings.xml"))]
        looks = formats(book)
        sheets = xml.fromstring(book.read("xl/workbook.xml")).find(MAIN + "sheets")
        for number, entry in enumerate(sheets, 1):
            print("sheet", entry.get("name"))
            sheet = xml.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))
            for cell in sheet.iter(MAIN + "c"):
                say_cell(cell, strings, looks)
            for pane in sheet.iter(MAIN + "pane"):
                print("frozen", pane.get("topLeftCell"))
            for each in sheet.iter(MAIN + "autoFilter"):
                print("filter", each.get("ref"))
            for each in sheet.iter(MAIN + "oddFooter"):
                print("footer", each.text)
        core = xml.fromstring(book.read("docProps/core.xml"))
        print("created", next(each.text for each in core if each.tag.endswith("}created")))


main(sys.argv[1])
