"""What a program asks of the kernel, as strace tells it."""
import os.path
import re
import typing

FLUSHES = ("fsync", "fdatasync", "syncfs", "sync", "sync_file_range", "msync")
CHANGES = FLUSHES + (
    "creat", "rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat", "unlink",
    "unlinkat", "rmdir", "mkdir", "mkdirat", "mknod", "mknodat", "truncate", "ftruncate", "fallocate",
    "chmod", "fchmod", "fchmodat", "chown", "fchown", "lchown", "fchownat", "utimensat", "setxattr",
    "fsetxattr", "lsetxattr", "removexattr", "mount", "umount2")
WRITES = ("write", "pwrite64", "writev", "pwritev", "pwritev2", "sendfile", "copy_file_range")
OPENS = ("open", "openat", "openat2")
TRACED = ",".join(CHANGES + WRITES + OPENS)

LINE = re.compile(r"^(?:\[pid +\d+\] |\d+ +)?(\w+)\((.*)\) += (-?\d+|\?)(.*)$")
# A folder or file that strace names behind its number, or a path in quotes.
PLACE = re.compile(r'(?:\w+)<([^>]*)>|"((?:[^"\\]|\\.)*)"')


class Call(typing.NamedTuple):
    name: str
    words: str   # the arguments, as strace writes them
    worked: bool

    def opens_to_write(self):
        return self.name in OPENS and re.search(r"O_(WRONLY|RDWR|CREAT|TRUNC|TMPFILE)", self.words)

    def changes(self):
        """Whether it may change a file; writing to a terminal, a pipe or a device does not."""
        if self.name in WRITES:
            return any(not path.startswith("/dev/") for path in self.paths()[:1])
        return self.name in CHANGES or bool(self.opens_to_write())

    def paths(self):
        """The files that it is about, whole paths."""
        out, folder = [], ""
        for place, path in PLACE.findall(self.words if self.name not in WRITES
                                         else self.words.split(",")[0]):
            if place and self.name.endswith(("at", "at2")):
                folder = place
            elif place.startswith("/"):
                out.append(place)
            elif path:
                out.append(os.path.normpath(os.path.join(folder, path)))
        return out


def calls(test, *words, trace=TRACED, **more):
    """Runs it to the end; what it did, and its calls."""
    told = test.folder / "calls"
    done = test.run("strace", "-f", "-y", "-q", "-s", "1000", "-o", told, "-e", f"trace={trace}",
                    *words, **more)
    found = [LINE.match(line) for line in told.read_text(errors="replace").splitlines()]
    return done, [Call(m[1], m[2], not m[3].startswith("-")) for m in found if m]


def works(test):
    """Whether strace is here, and may trace."""
    try:
        return test.run("strace", "-o", test.folder / "calls", "true").returncode == 0
    except FileNotFoundError:
        return False
