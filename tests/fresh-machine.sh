#!/bin/bash
# Do the README's commands work on a bare Debian 12? Makes one with debootstrap in a folder, clones
# what is committed here into it, and runs them there with nothing installed beforehand.
#
#   tests/fresh-machine.sh [--sudo] [--ci] [--root FOLDER] [--keep]
#
# --sudo  as a user with sudo, not as root
# --ci    also runs .ci/run there
# --root  a bare Debian 12 that is there already; it is copied, not changed
# --keep  leaves the folder in place and says where it is
#
# Needs root, debootstrap, and some minutes. Takes mirror and proxy from this machine's apt.
set -euo pipefail
cd "$(dirname "$0")/.."

ci=no bare='' keep=no who=root
while [ $# != 0 ]; do
    case $1 in
        --ci) ci=yes ;;
        --sudo) who=worker ;;
        --root) bare=$2; shift ;;
        --keep) keep=yes ;;
        *) echo "unknown: $1" >&2; exit 2 ;;
    esac
    shift
done

skip() { echo "skipped: 1 check of a fresh machine ($1)"; exit 77; }
[ "$(id -u)" = 0 ] || skip "it needs root"
[ -n "$bare" ] || command -v debootstrap >/dev/null || skip "it needs debootstrap"

work=$(mktemp -d /var/tmp/klag-fresh.XXXXXX)
root=$work/root
[ $keep = yes ] || trap 'rm -rf --one-file-system "$work"' EXIT

if [ -n "$bare" ]; then
    cp -a "$bare" "$root"
else
    mirror=$(apt-get indextargets --format '$(SITE) $(CODENAME) $(COMPONENT)' 'Created-By: Packages' |
        awk '$2 == "bookworm" && $3 == "main" { print $1; exit }')
    debootstrap --variant=minbase bookworm "$root" "${mirror:-http://deb.debian.org/debian}" >"$work/debootstrap.log"
fi
cp /etc/resolv.conf "$root/etc/resolv.conf"
apt-config dump | grep -iE '^Acquire::[a-z]+::Proxy|^Acquire::Check-(Valid-Until|Date) ' \
    >"$root/etc/apt/apt.conf.d/90-of-the-host" || true
git clone -q --no-hardlinks . "$root/srv/klag"
echo "A bare Debian $(cat "$root/etc/debian_version") with $(chroot "$root" dpkg-query -f '.\n' -W | wc -l) packages is in $root"

# Mounts of its own, so that nothing stays mounted whatever happens.
inside() {  # USER COMMAND
    unshare --mount --pid --fork sh -c '
        mount -t proc proc "$1/proc" && mount -t tmpfs -o mode=1777 tmpfs "$1/dev/shm" 2>/dev/null
        mkdir -p "$1/dev/pts" && mount -t devpts -o newinstance,ptmxmode=0666 devpts "$1/dev/pts" &&
            ln -sf pts/ptmx "$1/dev/ptmx"
        exec chroot "$1" su -s /bin/bash - "$2" -c "cd /srv/klag && $3" </dev/null' sh "$root" "$1" "$2"
}

failed=0
expect() {  # NAME STATUS PATTERN USER COMMAND: it ends so, and prints (with !: does not print) that
    local name=$1 wanted=$2 pattern=$3 status=0 begin=$SECONDS good=yes
    echo "--- $name: $5"
    inside "$4" "$5" >"$work/output" 2>&1 || status=$?
    [ "$status" = "$wanted" ] || good=no
    case $pattern in
        !*) ! grep -qE -- "${pattern#!}" "$work/output" || good=no ;;
        *) grep -qE -- "$pattern" "$work/output" || good=no ;;
    esac
    sed 's/^/    /' "$work/output" | { if [ $good = yes ]; then tail -n 12; else cat; fi; }
    echo "--- $name: $([ $good = yes ] && echo ok || echo FAILED), status $status, $((SECONDS - begin)) s"
    [ $good = yes ] || failed=$((failed + 1))
}

chroot "$root" useradd --create-home visitor
if [ $who != root ]; then
    chroot "$root" useradd --create-home $who
    chroot "$root" sh -c 'apt-get update && apt-get install -y --no-install-recommends sudo' >"$work/sudo.log" 2>&1 </dev/null
    echo "$who ALL=(ALL) NOPASSWD: ALL" >"$root/etc/sudoers.d/$who"
    chroot "$root" chown -R $who /srv/klag
    chroot "$root" apt-get clean
fi
expect 'a user without sudo is told what to type' 1 '(Run as root|Have an administrator run): apt-get update && apt-get install' visitor './dev demo'
expect 'demo' 0 'Type next' $who './dev demo'
expect 'demo again' 0 '!Install [0-9]+ Debian' $who './dev demo'
expect 'test' 0 '100% tests passed' $who './dev test'
expect 'test again' 0 '!Install [0-9]+ Debian' $who './dev test'
expect 'install' 0 'Install klag in' $who './dev install'
expect 'the installed program and its pages' 0 'klag' $who \
    'cd /usr/local && bin/klag --version && ls share/man/man1/klag.1 share/bash-completion/completions/klag share/zsh/site-functions/_klag share/fish/vendor_completions.d/klag.fish'
[ $ci = no ] || expect 'continuous integration' 0 'All checks passed' $who '.ci/run'

echo "$failed failed; $(du -sh "$root" | cut -f1) on disk"
[ $failed = 0 ]
