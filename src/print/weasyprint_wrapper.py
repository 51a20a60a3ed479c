"""HTML on standard input becomes a PDF on standard output: weasyprint_wrapper.py BYTES

Run as `python3 -I -c`. The page gets nothing but what it holds itself: no file, no address, no
network. Exit statuses tell klag what happened; nothing of the page is ever in a message, but for,
on standard error, the font that it wants first and that is not installed, and the characters that
no font has: a line "no font: Comic Neue", a line "no glyphs: U+4E2D=中".
"""
import sys

MISSING, FOREIGN, TOO_MUCH, FAILED = 10, 11, 12, 13
CLONE_NEWUSER, CLONE_NEWNET = 0x10000000, 0x40000000


def confine(memory):
    import ctypes
    import resource
    libc = ctypes.CDLL(None, use_errno=True)
    # Where the machine allows no namespaces, the fetcher below is the wall.
    if libc.unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0:
        libc.unshare(CLONE_NEWNET)
    for limit, value in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, 60),
                         (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0)):
        hard = resource.getrlimit(limit)[1]
        value = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(limit, (value, value))


def fontconfig():
    """The library that WeasyPrint finds its fonts with; None when it is not there."""
    import ctypes
    try:
        library = ctypes.CDLL("libfontconfig.so.1")
    except OSError:
        return None
    pointer = ctypes.c_void_p

    class Fonts(ctypes.Structure):
        _fields_ = [("count", ctypes.c_int), ("size", ctypes.c_int), ("fonts", ctypes.POINTER(pointer))]

    library.FcPatternCreate.restype = library.FcObjectSetCreate.restype = pointer
    library.FcPatternAddString.argtypes = [pointer, ctypes.c_char_p, ctypes.c_char_p]
    library.FcObjectSetAdd.argtypes = [pointer, ctypes.c_char_p]
    library.FcFontList.argtypes = [pointer] * 3
    library.FcFontList.restype = ctypes.POINTER(Fonts)
    library.FcPatternGetCharSet.argtypes = [pointer, ctypes.c_char_p, ctypes.c_int, ctypes.POINTER(pointer)]
    library.FcCharSetHasChar.argtypes = [pointer, ctypes.c_uint32]
    return library


def fonts(library, family=None):
    """The installed fonts, or those of a family."""
    pattern = library.FcPatternCreate()
    if family is not None:
        library.FcPatternAddString(pattern, b"family", family.encode())
    properties = library.FcObjectSetCreate()
    library.FcObjectSetAdd(properties, b"charset")
    return library.FcFontList(None, pattern, properties).contents


def wanted_font(page):
    """The first family of the body, in which signs are written as their numbers."""
    import re
    found = re.search(r'^body\{font-family:"([^"\n]*)"', page, re.MULTILINE)
    return re.sub(r"\\([0-9A-F]{2}) ", lambda sign: chr(int(sign[1], 16)), found[1]) if found else None


def without_font(library, page):
    """The characters of the page that WeasyPrint leaves out in silence."""
    import ctypes
    import unicodedata
    unseen = ("Cc", "Cf", "Zs", "Zl", "Zp")
    wanted = {c for c in unicodedata.normalize("NFC", page) if ord(c) > 0x7E
              and unicodedata.category(c) not in unseen and "VARIATION SELECTOR" not in unicodedata.name(c, "")}
    found = fonts(library)
    for index in range(found.count):
        characters = ctypes.c_void_p()
        if library.FcPatternGetCharSet(found.fonts[index], b"charset", 0, ctypes.byref(characters)) == 0:
            wanted = {c for c in wanted if not library.FcCharSetHasChar(characters, ord(c))}
    return sorted(wanted)


def report_fonts(page):
    library = fontconfig()
    if library is None:
        return
    family = wanted_font(page)
    if family and fonts(library, family).count == 0:
        sys.stderr.write(f"no font: {family}\n")
    missing = without_font(library, page)
    if missing:
        sys.stderr.write("no glyphs: " + " ".join(f"U+{ord(c):04X}={c}" for c in missing) + "\n")


def print_page():
    import base64
    import re
    import tempfile
    # WeasyPrint keeps fonts that a page brings along in a folder; ours brings none.
    tempfile.mkdtemp = lambda *rest, **more: "/nonexistent"
    try:
        import weasyprint
    except ImportError:
        return MISSING
    import logging
    logging.getLogger("weasyprint").handlers = [logging.NullHandler()]
    logging.getLogger("fontTools").setLevel(logging.CRITICAL)
    page = sys.stdin.buffer.read().decode("utf-8")
    pictures = set(re.findall(
        r'<img class="logo" alt="[^"<>]*" src="(data:image/(?:png|jpeg|svg\+xml);base64,[A-Za-z0-9+/=]*)">',
        page))
    refused = []

    def fetch(url, *rest, **more):
        if url in pictures:
            kind, content = url[len("data:"):].split(";base64,")
            return {"string": base64.b64decode(content), "mime_type": kind}
        refused.append(url)
        raise ValueError("refused")

    pdf = weasyprint.HTML(string=page, url_fetcher=fetch).write_pdf(variant="pdf/ua-1")
    if refused:
        return FOREIGN
    sys.stdout.buffer.write(pdf)
    sys.stdout.buffer.flush()
    report_fonts(page)
    return 0


try:
    confine(int(sys.argv[1]))
    status = print_page()
except MemoryError:
    status = TOO_MUCH
except Exception as error:  # its words may quote the page
    sys.stderr.write(type(error).__name__)
    status = FAILED
sys.exit(status)
