What a procedure advises but does not demand
============================================

  $ . "$TESTDIR/register.sh"
  $ sed -i -e '/^serious-to-manager:/s/demanded/advised/' \
  >     -e '/^independence:/s/none, source: O07/advised, source: S06/' procedures/ostersund-se.yaml
  $ klag save
  Saved: procedures/ostersund-se.yaml

The act is done, and a hint says what the procedure thinks of it:

  $ registered "Olle svarar aldrig i telefon." --about staff --about-staff olle.dal
  $ klag assign 1 --as handler --to olle.dal
  K-2026-0001: assigned. It is in handling, level 1.
  hint: The complaint is about olle.dal: let somebody else take it, or let a manager help (S06).
  Next: klag acknowledge 1, klag classify 1, klag plan 1

A complaint that turns out to be serious goes to the nearest manager:

  $ registered "Mamma fick fel medicin."
  $ klag classify 2 --severity serious
  K-2026-0002: classified. It is received, level 1.
  hint: A serious complaint goes to the nearest manager: 'klag assign 2 --as handler --to olle.dal' (O08).
  Next: klag acknowledge 2, klag classify 2, klag assign 2
  $ klag assign 2 --as handler --to anna.berg
  K-2026-0002: assigned. It is in handling, level 1.
  hint: A serious complaint is better with a manager, and anna.berg is none (O08).
  Next: klag acknowledge 2, klag classify 2, klag plan 2
  $ klag assign 2 --as handler --to karin.norr
  K-2026-0002: assigned. It is in handling, level 1.
  Next: klag acknowledge 2, klag classify 2, klag plan 2

Talk is left out with --quiet, hints too:

  $ klag assign 2 --as handler --to anna.berg --quiet
  K-2026-0002: assigned. It is in handling, level 1.

A manager is whoever has one of the roles that the procedure names:

  $ sed -i '/^serious-to-manager:/s/roles: \[[^]]*\]/roles: [coordinator]/' procedures/ostersund-se.yaml
  $ sed -i '/id: anna.berg/s/title: Kommunvägledare/&, roles: [coordinator]/' organisation.yaml
  $ klag save
  Saved: organisation.yaml, procedures/ostersund-se.yaml
  $ klag assign 2 --as handler --to anna.berg
  K-2026-0002: assigned. It is in handling, level 1.
  Next: klag acknowledge 2, klag classify 2, klag plan 2
