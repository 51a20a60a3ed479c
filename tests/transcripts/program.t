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
  
  Takes the case to the next level of the procedure: because the person is not
  satisfied with the outcome, the handling or both, or because it is serious,
  $ klag help escalade
  error: there is no command 'escalade'
  hint: Did you mean escalate?
  [2]
  $ klag
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
        the figures for the board
  
  klag keeps the complaints of a municipality or a care provider as plain text
  files, with an audit trail of every step. It numbers them, counts every deadline
  by the procedure in force, writes the letters and the figures for the board.
  
  Personal data is kept apart from the audit trail, so that it can be erased while
  the trail stays.
  
  Handling a case
    new          Register a complaint, comment, suggestion or praise
    acknowledge  Tell the person that the complaint has arrived
    classify     Say what the complaint is about and how serious it is
    assign       Say who coordinates, handles or investigates it
    plan         Tell the person how it will be handled, by whom and until when
    investigate  Start an investigation, or record what it found
    inform       Record that somebody was told
    contact      Record a conversation with the person
    note         Write a note
    attach       Keep files with a case
    action       Decide on a measure, or record that it was done
    extend       Give the person a new date before the old one passes
    decide       Record the outcome
    answer       Answer the person
    follow-up    Ask whether the person is satisfied and the measures work
    close        Close the case
    handover     Hand a closed case over
    withdraw     Record that the person takes the complaint back
    identify     Record that an anonymous person has come forward
  
  When it goes further
    forward   Send the case to another unit, or outside
    confirm   Record that the receiver outside has it
    return    Record that a forwarded case came back
    refer     Show the person the right route
    escalate  Take the case to the next level
    notify    Record that an outside body was notified
    external  Follow the case at an outside body
    reopen    Open a closed case again
    void      Mark a case as registered by mistake
  
  The register
    edit        Correct a case, or change a settings file
    init        Make a new register
    save        Save settings files that you changed with an editor
    check       Check every file of the register
    backup      Write the whole register, private content included, into one file
    restore     Make a register from a backup
    demo        Make a practice register with invented cases
    completion  Print the script that completes words in your shell
    help        Show the help
  
  Reading
    show     Show one case on a page
    list     List cases
    log      Show what was recorded, when and by whom
    overdue  Say what is overdue, and what soon will be
    agenda   List what is due, day by day
    due      Show the deadlines of a case, and why they are what they are
  
  Letters and reports
    letter  Write a letter, or see it before it is written
    report  Count cases, deadlines and outcomes for a board meeting
  
  Options of every command
    -C, --register DIR  the folder of the register
        --by STAFF      the member of staff who acts
        --json          print the result as one JSON document
    -y, --yes           answer yes to every question that asks to go on
        --no-input      never ask; what is missing is an error
    -q, --quiet         print results and errors only
        --color WHEN    when to use colour; auto means on a terminal (one of:
                        auto, always, never)
        --no-pager      never show the result page by page
    -h, --help          show the help and do nothing else
        --version       show the version and do nothing else
  
  More on a command: 'klag help COMMAND'.

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
  $ registered
  $ klag __complete show ''
  K-2026-0001\tcomplaint, received, Hemtj\xc3\xa4nst norr (esc)
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
