"""Makes a large register out of a small one: crowd(SMALL, LARGE, CASES).

Copies the cases of SMALL again and again, each with a number and ids of its own and its days moved by
whole weeks, into a bare copy of SMALL, as one commit. What is in the private plane is not copied: the
copies are for what reads the facts on main alone."""
import datetime
import hashlib
import re
import subprocess

WINDOW = 78 * 7  # days from one copy of all cases to the next, further back
WINDOWS = 7      # then it begins anew: ten years in all
DAY = re.compile(rb"\d{4}-\d\d-\d\d")


def git(folder, *words, **more):
    return subprocess.run(["git", "-C", folder, *words], check=True, capture_output=True,
                          **more).stdout


def cases_of(small):
    """The texts of all case files."""
    names = git(small, "ls-tree", "-r", "--name-only", "main", "cases/").decode().split()
    return [git(small, "show", f"main:{name}") for name in names]


def moved(text, days):
    """The text with every day moved back."""
    back = datetime.timedelta(days=days)

    def earlier(match):
        day = datetime.date.fromisoformat(match.group().decode()) - back
        return day.isoformat().encode()

    head, events = text.split(b"events:\n", 1)
    return head + b"events:\n" + DAY.sub(earlier, events)


def renamed(text, number, uid, copy):
    """The text as that of the case `number`, with ids of its own."""
    ids = {old: hashlib.sha256(old + b"%d" % copy).hexdigest()[:16].encode()
           for old in re.findall(rb"^  - id: ([0-9a-f]{16}|\"[0-9a-f]{16}\")$", text, re.M)}
    for old, new in ids.items():
        written = b'"' + new + b'"' if re.fullmatch(rb"[0-9]+e?[0-9]*", new) else new
        text = text.replace(old, written)
    text = re.sub(rb"\A# .*\n", f"# {number} · klag show {int(number[7:])}\n".encode(), text)
    text = re.sub(rb"^number: .*$", b"number: " + number.encode(), text, flags=re.M)
    return re.sub(rb"^uid: .*$", b"uid: " + uid.encode(), text, flags=re.M)


def files(texts, count):
    """(path, text) of `count` cases, numbered by the year in which they came."""
    made, copy, running = 0, 0, {}
    while True:
        days = WINDOW * (copy % WINDOWS)
        for text in texts:
            if made == count:
                return
            shifted = moved(text, days)
            year = int(DAY.search(shifted.split(b"events:\n", 1)[1]).group()[:4])
            running[year] = running.get(year, 0) + 1
            number = f"K-{year}-{running[year]:04}"
            uid = "f" + hashlib.sha256(f"{number} {copy}".encode()).hexdigest()[:31]
            path = f"cases/{year}/{running[year] // 100:02}/{number}/case.yaml"
            yield path, renamed(shifted, number, uid, copy)
            made += 1
        copy += 1


def crowd(small, large, count):
    subprocess.run(["git", "clone", "-q", "--bare", small, large], check=True)
    tip = git(small, "rev-parse", "main").decode().strip()
    importing = subprocess.Popen(["git", "-C", large, "fast-import", "--quiet", "--force"],
                                 stdin=subprocess.PIPE)
    out = importing.stdin
    out.write(f"commit refs/heads/main\ncommitter A <a@example.org> 1767225600 +0000\ndata 6\ncrowd\n\n"
              f"from {tip}\nD cases\n".encode())
    for path, text in files(cases_of(small), count):
        out.write(f"M 100644 inline {path}\ndata {len(text)}\n".encode() + text + b"\n")
    out.close()
    if importing.wait() != 0:
        raise RuntimeError("git fast-import failed")


if __name__ == "__main__":
    import sys
    crowd(sys.argv[1], sys.argv[2], int(sys.argv[3]))
