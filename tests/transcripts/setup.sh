# The environment of every session; run sources it before the first command.
# A person can look around in it too: bash --rcfile tests/transcripts/setup.sh, with KLAG_PROGRAM set.
program_folder=$(dirname "$KLAG_PROGRAM")
for variable in $(compgen -e | grep -E '^(KLAG|GIT|XDG)_|^(NO_COLOR|CLICOLOR.*|LC_.*|LANGUAGE|PAGER|EDITOR|VISUAL|EMAIL)$'); do
    unset "$variable"
done
unset BASH_ENV SESSION_SCRIPT variable

export PATH=$program_folder:$PATH
unset program_folder
export LANG=C.UTF-8 TZ=UTC COLUMNS=80 TERM=dumb
export KLAG_NOW=2026-03-02T09:00+01:00   # a Monday
export KLAG_SEED=1

export GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_DATE='2026-03-02T09:00:00+01:00' GIT_COMMITTER_DATE='2026-03-02T09:00:00+01:00'
[ -e ~/.gitconfig ] || cat >~/.gitconfig <<'END'
[user]
	name = Anna Berg
	email = anna.berg@example.org
[init]
	defaultBranch = main
[advice]
	detachedHead = false
END
