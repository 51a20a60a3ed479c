The program itself: help, completion, demo, docs
================================================

  $ klag --version
  klag 0.1.0
  $ klag help | head -n 12
  klag: Handle complaints, and keep an audit trail of them
  
  Usage: klag COMMAND [options]
  
  Examples
    klag new
        register a complaint; asks for what it needs
    klag overdue
        what is over, and where it is the last chance
    klag show 42
        one case on a page
    klag report --half-year
  $ klag help escalate | head -n 12
  klag escalate: Take the case to the next level
  
  Usage: klag escalate CASE [options]
  
  Examples
    klag escalate 42
        proposes, asks, and writes the letter
    klag escalate 42 --ground outcome --to karin.norr
        without questions
    klag escalate 42 --external ivo --ombudsman 3.5.1-1234/2026
        to an outside body, with its own number
  
  $ klag help escalade
  error: there is no command 'escalade'
  hint: Did you mean escalate?
  [2]
  $ klag | head -n 3
  klag: Handle complaints, and keep an audit trail of them
  
  Usage: klag COMMAND [options]

klag completion
---------------

  $ klag completion bash | head -n 3
  # Completion for klag in bash.
  _klag() {
      local words=() word value prefix=
  $ klag completion powershell
  error: 'powershell' is not possible for SHELL
  hint: Possible are: bash, zsh, fish.
  [2]

The script asks klag for the words; it shows numbers and ids only, no personal data.

  $ . "$TESTDIR/register.sh"
  $ registered "Ingen kom i går kväll."
  $ klag __complete show ''
  K-2026-0001\tklagom\xc3\xa5l, received, Hemtj\xc3\xa4nst norr (esc)
  $ klag __complete assign 1 --to ''
  anna.berg\tAnna Berg (esc)
  olle.dal\tOlle Dal (esc)
  karin.norr\tKarin Norr (esc)
  $ cd ..

klag demo
---------

Only into a new folder:

  $ klag demo register
  error: */register is not empty (glob)
  hint: Name a new folder: 'klag demo DIR'.
  [4]

klag docs
---------

For those who build klag: whether the man pages and completions are true.

  $ mkdir sources
  $ klag docs check sources 2>&1 | cut -c1-60
  error: no longer true: man/klag.1.scd, man/klag-register.5.s
  hint: Write them anew with './dev record'.

Units, commands, settings and deadlines are completed too, and a number in the form in which it was begun.

  $ cd register
  $ klag __complete list --unit hemtjanst-s
  hemtjanst-soder\tHemtj\xc3\xa4nst s\xc3\xb6der (esc)
  $ klag __complete -C . new --unit hemtjanst-n
  hemtjanst-norr\tHemtj\xc3\xa4nst norr (esc)
  $ klag __complete help es
  escalate\tTake the case to the next level (esc)
  $ klag __complete edit l
  letter\t (esc)
  letterhead\t (esc)
  $ klag __complete edit letter sv/o
  sv/outcome\t (esc)
  sv/outcome.lex-sarah\t (esc)
  $ klag __complete edit procedure ''
  ostersund-se\t (esc)
  $ klag __complete show 2026-
  2026-1\tklagom\xc3\xa5l, received, Hemtj\xc3\xa4nst norr (esc)
  $ klag __complete show 1
  1\tklagom\xc3\xa5l, received, Hemtj\xc3\xa4nst norr (esc)
  $ klag plan 1 --handling dialogue --until 2026-03-20 --no-letter --quiet >/dev/null
  $ klag __complete extend 1 --clock ''
  promise\t\xc3\xb6verenskommen tid (esc)

A number that several years have begins with its year.

  $ for words in Två Tre; do registered "$words"; done
  $ KLAG_NOW=2027-01-04T09:00+01:00 registered "Fyra."
  $ klag __complete show 2
  2\tklagom\xc3\xa5l, received, Hemtj\xc3\xa4nst norr (esc)
  2027-1\tklagom\xc3\xa5l, received, Hemtj\xc3\xa4nst norr (esc)
  2026-1\tklagom\xc3\xa5l, in handling, Hemtj\xc3\xa4nst norr (esc)
  $ klag __complete show 2026-2
  2026-2\tklagom\xc3\xa5l, received, Hemtj\xc3\xa4nst norr (esc)
  $ klag __complete show K-2026-000
  K-2026-0003\tklagom\xc3\xa5l, received, Hemtj\xc3\xa4nst norr (esc)
  K-2026-0002\tklagom\xc3\xa5l, received, Hemtj\xc3\xa4nst norr (esc)
  K-2026-0001\tklagom\xc3\xa5l, in handling, Hemtj\xc3\xa4nst norr (esc)
  $ klag __complete show 9
