#!/bin/bash
# Does the runner of transcripts notice what it should? Each line below is one such thing.
set -euo pipefail

run=$(dirname "$(realpath "$0")")/run
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '#!/bin/sh\necho "program: $*"\n' >klag
chmod +x klag

expect() {  # STATUS NAME ARGUMENT…
    local wanted=$1 name=$2 status=0
    shift 2
    "$run" --klag "$folder/klag" "$@" >output 2>&1 || status=$?
    [ "$status" = "$wanted" ] || { cat output; echo "$name: status $status, not $wanted"; exit 1; }
    echo "ok: $name"
}

cat >good.t <<'END'
Prose, and Swedish as it is:

  $ echo 'Hörapparaten är borta'
  Hörapparaten är borta
  $ klag list
  program: list

Nobody swallows the rest of the session, and its folder is its own:

  $ cat
  $ ls
  tmp
  $ echo "$HOME $(date)" | grep -c klag-session
  1
  $ echo "$COLUMNS $TZ ${GIT_DIR-none} ${NO_COLOR-none} ${KLAG_REGISTER-none} $(git config user.name)"
  80 UTC none none none Anna Berg
  $ date --iso-8601; false
  [1-9].* (re)
  [1]
END
GIT_DIR=/ NO_COLOR=1 KLAG_REGISTER=/ expect 0 'a good session passes' good.t

sed 's/är borta$/är här/' good.t >bad.t
sed -i "s/echo 'Hörapparaten är här'/echo 'Hörapparaten är borta'/" bad.t
expect 1 'a difference is found' bad.t
grep -q '^-  Hörapparaten är här$' output && grep -q '^+  Hörapparaten är borta$' output
[ ! -e bad.t.err ]

printf '  $ klag list\n' >missing.t
expect 1 'output that is not written down is found' missing.t

cp bad.t recorded.t
expect 0 'recording' --record recorded.t missing.t
grep -q '^  program: list$' missing.t
grep -q ' (re)$' recorded.t
expect 0 'what was recorded passes' recorded.t missing.t

printf '  $ echo no moon >$SKIPPED; exit 80\n' >skipped.t
expect 77 'a skipped session is counted' skipped.t
grep -q '1 sessions, 1 skipped' output
grep -q 'skipped: skipped.t (no moon)' output

printf '```\n$ ./not-run\n```\n\n    $ klag new\n    program: new\n' >document.md
expect 0 'code blocks of a document run' document.md
printf '    $ klag new\n    something else\n' >document.md
expect 1 'and are compared' document.md
