"""Writes docs/performance.md from the lines of a run."""
import datetime
import os
import pathlib
import platform
import re
import subprocess

import peers

PAGE = """# How fast klag is

Written by `./dev bench{sizes} --runs {runs} --write`: the tables are the output of one run.

- **When:** {date}, load {load} at the end.{busy}
- **Machine:** {cores} cores ({processor}), {memory} GiB, {disk}, Linux {kernel}.
- **Versions:** {versions}.

## How to read it

Every line is a ratio: klag's time divided by that of a baseline, both as whole processes with their
start, run in turn (A B A B …) on a warm cache; the ratio is the median over {runs} pairs. Times are
medians in milliseconds. They are those of this machine on that day; the ratios are what to compare.
All programs were copied first, as they are when they are installed.
Before each save, and each of what it is measured against, all that others left in memory is written
to the disk: a flush waits for that as well.
"CPU" is the same ratio of the processors' time alone, which waits for no disk and suffers less from
whatever else runs on the machine. Goals are for the time on the clock; one that is not met stands in
the table as such.

The registers were made by `make_register`, which runs klag's own commands in one process, with the
clock set: the history is byte for byte that of `klag` (the test `program/generator` compares). Their
cases follow the stories of the practice register: named and anonymous people, Swedish text, letters,
several units, spread over ten years; a quarter of them is open, and of the open ones those of the
last year stand anywhere in their story, older ones wait for being closed. What happens on one day is
spread over three hours: klag compares a new case with those of the last ten minutes.

{sections}
## Goals that are missed, and why

- **`list --limit 50`:** the SELECT takes little longer than a process takes to start, for both load
  no library. klag reads no object of git's for it and does without libgit2: it reads the ref of main,
  and rows and names of the organisation that stand ready in the index. What comes on top is a
  constant of a millisecond, whatever the size. A third of that is the start of a program five times
  as large (a hundred pages more, each fetched when it is first touched, and its addresses put right);
  the rest is a second question to the index, comparing the settings in the folder with the saved ones
  (5 % of the whole), options, names and table (3 % each). A fifth of the whole is the C library
  asking the virtual processor what it can, as in every program. The same constant is what is missed
  beside Fossil and Taskwarrior in small registers, where the SELECT alone takes longer than the goal;
  they fall behind as the register grows. Tried: a program that always lies at the same place (a tenth
  faster, given up for safety), short relocations, a prefetched heap, other linkers (the usual one is
  3 % better than mold), SQLite without memory set aside (kept: 30 pages less). Knowing the settings
  files by their times instead of reading them would save 2 %: too little for one more thing that can
  be stale. How large the pieces are in which the system keeps the program in memory matters as
  much: 1.6 where it was read in one go, 1.9 where page by page, as after a boot.
- **`log` in a small register:** the goal is for long histories, where it is met; with few commits
  both take as long as a process takes to start and to open the repository.
- **Refresh at 1,000 cases** was 2.7 to 3.3 × from run to run before two threads read from a hundred
  changed cases on: each is read, checked, played through and put into the database, which is opened
  for writing as well.
- **`note` and `new` beside the bare work:** what comes on top is a constant of 2 ms, so that it
  lies at the goal at 10,000 cases (1.2 to 1.3 from run to run), and is gone at 100,000: the case, its private text, the
  procedure and the calendar are read, the settings in the folder are compared with the saved ones,
  the private text is read back strictly before it is saved, the working files are looked at before
  they are replaced, and each object is read back. klag runs 15 million instructions for it, the bare
  work 8 (with SHA-1 by software), and no part of the difference is more than a tenth. Small files of
  git's are read instead of mapped, and a save asks for each folder once. Tried as well: to end
  without giving memory back (no difference), another linker (none), the functions of a start side by
  side in the program (a twentieth of a list; it would need a list of 1,500 names kept up by hand).
- **Beside git add + git commit in a small register:** the bare work alone takes two fifths to half of
  git's time: it waits three times for the disk, git never (git's default); with git's own flushes it
  is near the goal. At 100,000 cases the bare work alone is at the goal, and klag with it.
- **Beside Fossil's tickets:** the bare work alone takes 1.2 to 1.5 times as long. Fossil writes into
  one database; git's way is eleven objects, two refs with their logs, and its list of files.
- **`note` and `new` at 100,000 cases beside 1,000:** git's list of files in the folder (.git/index)
  has a line for every file there, 140 bytes a case, with a sum over all of it: changing one line
  means writing all 14 MB at 100,000 cases. klag copies it and sums it up again, as the bare work
  does; git itself takes eight times as long. `klag maintain --lay-from YEAR` leaves the cases of
  earlier years out of the folder, by git's sparse checkout: with fourteen months of ten years laid
  the list has 1.2 MB, and takes 2 to 4 ms more than that of 1,000 cases: both meet the goal then.
  `new` did not (1.3 to 1.7 ×) while it read all cases of the unit's last twelve months to find those
  with a category in common; the index finds them now.
- **`show` without git's changed-path filters** reads every step back to the registration: half a
  second at 10,000 cases, six at 100,000. klag says so, and `klag maintain` writes the filters.
- **`report` beside reading the index:** three times the reading is a microsecond for each case. A
  report of five periods looks at two thirds of ten years' cases, each in the periods that it touches
  and in the months and years around them, which decide what small numbers give away: 30 µs a case on
  one processor, half of them for the counting, a quarter for reading the case and playing it through.
  No part of it is more than a seventh. Making the counting free would halve the time, no more. Two
  threads count while a third reads; what is never shown of the months around is not looked for.
  The figures of a period that has ended are kept in the index then, for the saved state, the
  question, the day, the time zone and the very program: the same report once more, or in another
  format, counts nothing ("asked again"; the board's report as text). Sums that live on when
  something is saved were not made: they depend on the organisation, the procedures and calendars of
  today and on what was known at each period's end, and would be a second truth beside the cases.

## A million cases

`make_register` takes 4 to 7 ms a case, since each of its five acts goes through all of klag's own
work (100,000 cases: eight minutes of one processor, 1.3 GB of memory). A million would take two
hours; the benchmark has each case of 100,000 ten times under other numbers instead, saved in one step
on top of their history. Cases, trees and index are as large as those of a register that grew by
itself; lists, `overdue` and the first index are measured there, with three pairs a line and one of the
index. What asks for the history of a case, and what saves, is not.

Over ten years, the longest trees on the way to a case have 110 entries on main (a folder for each
hundred of the first ten thousand cases of a year, and one for each further ten thousand) and 244 in
the private part (15 kB). `klag report --half-year` took 31 s of the processors and 390 MB of memory.

## Nothing is lost

Measured with the long variants of the tests (`KLAG_LONG=1`):

- **Every place where a command can fail** (`program/faults`, 2026-12-01): each call that changes a
  file, in 43 commands, killed before and after it, failing with ENOSPC, EIO, EACCES or EROFS once or
  from then on, or writing short; and kills while the next command mends what a killed one left. 65,162
  runs, 16,829 kills, 25,719 saves acknowledged, 693,370 checks, none failed: no acknowledged case lost,
  no false success, the next command worked. Later the lock and what heals a write moved into a folder
  of their own, and the index got columns and sums and lost its journal: since then the drawn places
  (337 runs) alone were tried, none failed.
- **A damaged index** (`program/damage`, and a unit test that turns each bit of the head and drawn ones
  of the rest): whichever bit is turned, lists, `overdue`, `agenda` and reports say what they say without
  an index, and the next command but one has a whole one again; so they do when the file is cut off,
  another program wrote it, it is a copy, or its writing was cut off. Before its pages had sums, 7 of 952
  turned bits hid cases; before it went without a journal, one that was damaged or of another moment
  could. A page of an earlier moment, put back into the same file by hand, is not noticed.
- **The index taken away** (`program/concurrency`): its folder is deleted every 20 ms while three
  write and two read: nothing that was acknowledged is lost. While the lock stood in the same folder,
  two could write at once, and most was lost.
- **Power cuts** (`program/power`, 2026-11-30): 60 each on ext4, ext4 with data=writeback, xfs and btrfs; 2,175
  saves were acknowledged before them, none lost. Later, on a busy machine, two were lost
  in some 1,200 cuts on ext4 (one was looked at: the last before its cut). In 329 more, which told what was acknowledged
  before the cut from what came while the file system below was being shut down, one of the latter was
  lost and none of the former: a machine without power acknowledges nothing, and the test now counts the
  former alone (700 cuts since, none lost). Each of the three flushes is
  needed: without the first, main cannot be read after the first cut, and without the third a save is
  lost, on every one of them; without the second, a save is lost on btrfs. On
  data=writeback, which is not the default, a file in the folder may come back with foreign bytes, which
  klag takes for somebody's change; the saved one counts, and `klag check --lay` lays it again. Files of
  objects that were never saved can be left torn on any of them: klag does without, and `klag maintain`
  takes them away, at which git's own upkeep would end.
- **kill -9** (`program/kills`, `program/chaos`, 2026-11-30): 3,000 commands killed at random times, 4,747 saves
  acknowledged; four writers at once under 1,488 kills, 1,290 saves acknowledged: none lost, no
  register that needed a hand.

## What the baselines are

| baseline | what it does |
|---|---|
| the bare work | `bare_write`, a small program linked like klag: two blobs, the trees on the way to them, one commit on main and one in the private plane with libgit2, one flush of the file system, two refs moved and their folders flushed, reflogs, two working files, git's index copied once with one entry changed (its own code, not libgit2's), and one row of klag's index. It parses, checks and locks nothing. |
| git add + git commit | the same two files added and committed with git, which flushes nothing by default; "all flushed" is `core.fsync=all` |
| fossil ticket add, show | Fossil's tickets: one is added by Fossil; the others stand in its table of tickets, as many as the register has cases, open and due like them |
| task list | Taskwarrior's list of what is due, among as many tasks, open and due like the cases |
| the same SELECT | `select`, a small program that loads no library: SQLite, klag's index, klag's question, the rows printed |
| reading the index file | `cat index.db` |
| git log -- path | git's own history of the case file, with the commit graph and its changed-path filters, which klag may use as well |
| parsing all cases with libyaml | `parse_cases`, a small program: all case files of main read with libgit2 and parsed by libyaml, as events, on one process a core |
| git diff --raw + 20 µs a changed case | git's list of what changed in 1,000 commits, and 20 µs for each changed case |
| an empty program | `main` returns; linked like klag, and loads no library either |

"Refresh" is the first reading command after 1,000 commits of others have arrived; "the first index"
is one without any index. `git status` stands beside them for what a person's own git costs there.
Loose objects are counted as bytes of their files, and as the room that these take on the disk.

## How to repeat it

```sh
./dev bench                                        # 1,000 and 10,000 cases, some minutes on a quiet machine
./dev bench --cases 1000 --cases 100000 --write    # other sizes; and this page
```

Fossil, Taskwarrior, strace, weasyprint and libyaml-dev are used where they are installed; a line
that needs one that is not is left out, and the run says so. `--folder DIR` keeps the registers for
the next run.
"""

BUSY = """ Other programs kept the processors busy: times on the clock
  are far above those of a quiet machine, and their ratios say less than those of the CPU."""


def processor():
    names = re.findall(r"^model name\s*: (.*)$", pathlib.Path("/proc/cpuinfo").read_text(), re.M)
    return names[0] if names else platform.machine()


def memory():
    kilobytes = re.search(r"MemTotal:\s+(\d+)", pathlib.Path("/proc/meminfo").read_text()).group(1)
    return round(int(kilobytes) / 1024 / 1024)


def file_system():
    said = subprocess.run(["df", "--output=fstype", "/var/tmp"], capture_output=True, text=True,
                          check=False).stdout.split()
    return said[-1] if said else "unknown file system"


def number(value):
    return f"{value:,.1f}" if value < 100 else f"{value:,.0f}"


def row(line):
    goal = f"≤ {line.goal:g}" if line.goal else "–"
    if not line.theirs:
        unit = f" {line.unit}" if line.unit else ""
        return (f"| {line.title} ({line.against}) | {number(line.ours)}{unit} | – | – | – | {goal} | "
                f"{line.verdict or '–'} |")
    return (f"| {line.title} / {line.against} | {number(line.ours)} | {number(line.theirs)} | "
            f"**{line.ratio:.2f}** | {line.processor:.2f} | {goal} | {line.verdict or '–'} |")


def table(lines):
    return "\n".join(["| what | klag, ms | baseline, ms | ratio | CPU | goal | |",
                      "|---|---|---|---|---|---|---|",
                      *[row(line) for line in lines]])


def write(bench, sizes, path):
    by_size = {size: [line for line in bench.lines if line.size == size] for size in (0, *sizes)}
    sections = "".join(
        f"## {f'{size:,} cases' if size else 'Whatever the size'}\n\n{table(lines)}\n\n"
        for size, lines in by_size.items())
    notes = [note.strip() for note in bench.notes]
    sections += "\n".join(f"- {note}" for note in notes) + "\n"
    load = os.getloadavg()[0]
    path.write_text(PAGE.format(
        sizes="".join(f" --cases {size}" for size in sizes),
        date=datetime.date.today().isoformat(), load=f"{load:.1f}",
        busy=BUSY if load > os.cpu_count() else "",
        cores=os.cpu_count(), processor=processor(), memory=memory(), disk=file_system(),
        kernel=platform.release(), versions=", ".join(peers.versions()), runs=bench.runs,
        sections=sections))
    print(f"{path} is written.")
