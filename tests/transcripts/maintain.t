Upkeep of the history
=====================

Every step leaves a few small files. `klag maintain` packs them into one; nothing of a case changes.

  $ . "$TESTDIR/register.sh"
  $ registered "Ingen kom i går kväll."
  $ klag acknowledge 1 --quiet
  K-2026-0001: acknowledged. It is received, level 1.
  Letter: cases/2026/00/K-2026-0001/letters/01-acknowledgement.txt (post)
  $ klag note 1 --note "Ringde." --quiet
  K-2026-0001: noted. It is received, level 1.
  $ before=$(git rev-parse main)
  $ klag log 1 >../before.txt
  $ klag maintain --dry-run
  Would pack 50 loose objects; the history takes * kB (dry run). (glob)
  $ klag maintain
  Packed the history: 50 loose objects before, 8 now; * kB instead of * kB. (glob)
  $ git count-objects | sed 's/,.*//'
  8 objects
  $ test "$(git rev-parse main)" = "$before"
  $ klag log 1 | diff ../before.txt -

It notes which steps changed which case: `klag log` of one case then reads no others.

  $ git commit-graph verify
  $ klag note 1 --note "Ringde igen." --quiet
  K-2026-0001: noted. It is received, level 1.
  $ klag log 1 | head -2
  2026-03-02 09:00  K-2026-0001: note · Anna Berg (fixed clock)
  2026-03-02 09:00  K-2026-0001: note · Anna Berg (fixed clock)
  $ klag check
  All is well; cases: 1.

As JSON:

  $ klag maintain --json
  {
    "schema": 1,
    "saved": true,
    "damaged-objects": 0,
    "before": [
      {
        "loose-objects": 20,
        "packs": 1,
        "kilobytes": * (glob)
      }
    ],
    "after": [
      {
        "loose-objects": 12,
        "packs": 1,
        "kilobytes": * (glob)
      }
    ]
  }

A dry run says that it was one:

  $ klag maintain --dry-run --json | head -3
  {
    "schema": 1,
    "saved": false,

What nothing names stays for two weeks, since somebody may be about to name it.

  $ echo "the remains of a command that was cut off" | git hash-object -w --stdin >../young
  $ echo "the remains of an old one" | git hash-object -w --stdin >../old
  $ old=$(cat ../old)
  $ touch -d "3 weeks ago" ".git/objects/$(echo $old | cut -c 1-2)/$(echo $old | cut -c 3-)"
  $ klag maintain --quiet
  Packed the history: 14 loose objects before, 13 now; * kB instead of * kB. (glob)
  $ git cat-file -e "$(cat ../young)"
  $ git cat-file -e "$old"
  [1]

A power cut may leave files of objects that were never saved, at which git's own upkeep would end.
Nothing names them, so that they go at once.

  $ mkdir -p .git/objects/5a
  $ : >.git/objects/5a/$(printf '%038d' 1)
  $ klag maintain --dry-run
  Would pack 14 loose objects; the history takes * kB (dry run). (glob)
  Would remove damaged objects that nothing names, as a power cut leaves them: 1.
  $ klag maintain
  Damaged objects that nothing names, as a power cut leaves them, are removed: 1.
  Packed the history: 14 loose objects before, 13 now; * kB instead of * kB. (glob)

klag says when it is worth doing: after seven thousand more loose objects, which it estimates as git does,
from one folder of 256.

  $ mkdir -p .git/objects/17
  $ for n in $(seq 27); do touch .git/objects/17/$(printf '%038d' $n); done
  $ klag note 1 --note "Ringde en gång till."
  K-2026-0001: noted. It is received, level 1.
  Next: klag classify 1, klag assign 1, klag plan 1
  hint: Thousands of small files have piled up in the history. 'klag maintain' packs them; others may go on working meanwhile.
