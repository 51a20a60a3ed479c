"""A disk whose power can be cut, for root: what was written and not flushed is lost, all of it or any part.

A file system stands in a file on another file system. Flushes of the one write the file of the other to
its disk; shutting the other down without a sync loses everything else.
"""
import ctypes
import fcntl
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time
import uuid

import register

SIZE = 320 << 20  # bytes; xfs takes no less than 300 MB
MAKE = {"ext4": ("mkfs.ext4", "-q", "-F"), "ext4-writeback": ("mkfs.ext4", "-q", "-F"),
        "xfs": ("mkfs.xfs", "-q", "-f"), "btrfs": ("mkfs.btrfs", "-q", "-f")}
OPTIONS = {"ext4-writeback": ",data=writeback"}
SHUT_DOWN = 0x8004587D   # EXT4_IOC_SHUTDOWN
WITHOUT_LOG = b"\x02\x00\x00\x00"  # nothing is flushed, not even the journal
BOOT_ID = "/proc/sys/kernel/random/boot_id"
BEGIN_WRITING = 2        # SYNC_FILE_RANGE_WRITE


def alone():
    """Starts the test anew where its mounts are nobody else's, and go when it ends."""
    if os.geteuid() == 0 and "KLAG_OWN_MOUNTS" not in os.environ and shutil.which("unshare"):
        os.environ["KLAG_OWN_MOUNTS"] = "1"
        probe = subprocess.run(["unshare", "-m", "true"], capture_output=True, check=False)
        if probe.returncode == 0:
            os.execvp("unshare", ["unshare", "-m", sys.executable, *sys.argv])


class CannotCut(Exception):
    """Why this machine cannot do it."""


def run(*words):
    done = subprocess.run([str(word) for word in words], capture_output=True, encoding="utf-8",
                          errors="replace", check=False)
    if done.returncode != 0:
        raise CannotCut(f"{words[0]}: {done.stderr.strip()[:200]}")


class Disk:
    """`with Disk("ext4") as disk`: a file system at disk.path."""

    def __init__(self, kind):
        self.kind = kind
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="klag-disk-", dir=register.memory()))
        self.platter, self.path = self.folder / "platter", self.folder / "disk"
        self.image, self.boot = self.platter / "disk.img", self.folder / "boot-id"
        self.below = self.folder / "platter.img"

    def __enter__(self):
        try:
            self.make()
        except CannotCut:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for place in (self.path, self.platter):
            subprocess.run(["umount", "-l", place], capture_output=True, check=False)
        subprocess.run(["umount", BOOT_ID], capture_output=True, check=False)
        shutil.rmtree(self.folder, ignore_errors=True)

    def make(self):
        if os.geteuid() != 0:
            raise CannotCut("needs root")
        if not shutil.which(MAKE[self.kind][0]):
            raise CannotCut(f"{MAKE[self.kind][0]} is not installed")
        self.platter.mkdir()
        self.path.mkdir()
        with open(self.below, "wb") as file:
            file.truncate(SIZE + SIZE // 2)
        run("mkfs.ext4", "-q", "-F", self.below)
        run("mount", "-o", "loop", self.below, self.platter)
        with open(self.image, "wb") as file:
            for _ in range(SIZE >> 20):
                file.write(bytes(1 << 20))
            os.fsync(file.fileno())
        run(*MAKE[self.kind], self.image)
        self.boot.write_text(f"{uuid.uuid4()}\n")
        run("mount", "--bind", self.boot, BOOT_ID)
        self.mount()

    def mount(self):
        run("mount", "-o", "loop" + OPTIONS.get(self.kind, ""), self.image, self.path)

    def cut(self, part):
        """The power goes; `part` (0 to 1) of what was not flushed happens to have been written."""
        if part:
            self.write_some(part)
        platter = os.open(self.platter, os.O_RDONLY)
        try:
            fcntl.ioctl(platter, SHUT_DOWN, WITHOUT_LOG)
        except OSError as problem:
            raise CannotCut(f"this kernel cuts nothing: {problem}") from problem
        finally:
            os.close(platter)

    def write_some(self, part):
        libc = ctypes.CDLL(None, use_errno=True)
        piece = 1 << 16
        image = os.open(self.image, os.O_RDWR)
        for at in range(0, SIZE, piece):
            if random.random() < part:
                libc.sync_file_range(image, ctypes.c_int64(at), ctypes.c_int64(piece), BEGIN_WRITING)
        os.close(image)

    def power_on(self):
        """The machine starts again."""
        for place in (self.path, self.platter):
            self.unmount(place)
        run("mount", "-o", "loop", self.below, self.platter)
        self.mount()
        self.boot.write_text(f"{uuid.uuid4()}\n")

    @staticmethod
    def unmount(place):
        for _ in range(100):  # the kernel may still be ending what was killed
            done = subprocess.run(["umount", place], capture_output=True, check=False)
            if done.returncode == 0:
                return
            time.sleep(0.05)
        raise CannotCut(f"umount: {done.stderr.decode().strip()}")
