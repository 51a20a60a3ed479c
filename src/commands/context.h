#pragma once

#include "base/zone.h"
#include "cli/env.h"
#include "cli/given.h"
#include "cli/output.h"
#include "core/lifecycle.h"
#include "store/register.h"

#include <memory>
#include <optional>
#include <string>

namespace klag::commands {

/// All that a command may touch. Opens the register on first use, so that help works anywhere.
class Context {
  public:
    /// `env` and `out` must live longer.
    Context(cli::Env& env, cli::Output& out, const cli::Given& given);

    cli::Env& env() { return env_; }
    cli::Output& out() { return out_; }

    /// The register that -C, KLAG_REGISTER or the current folder names.
    store::Register& reg();
    /// Whether the register was opened by now.
    bool opened() const { return register_ != nullptr; }
    const store::Snapshot& saved() { return reg().saved(); }

    const Zone& zone();  ///< of the register
    /// Goes on with the time zone `name` when the saved settings name none that can be read: what
    /// mends them must not need them.
    void use_zone_unless_known(const std::string& name);
    Moment now();  ///< the run's instant in that zone, to the minute
    Date today() { return now().date; }

    /// The member of staff who acts: --by, KLAG_USER, the personal settings' `user`, else the one
    /// with git's e-mail address. Throws Error{usage} when there is none.
    const core::Member& actor();
    /// The actor with the instant and the randomness, for saving. Warns when the clock is behind
    /// what was saved already.
    store::Author author();

    bool json() const { return json_; }
    bool dry_run() const { return dry_run_; }
    bool may_ask() const;
    /// Whether an editor may be opened: never with --no-input, and without a terminal only one that
    /// was chosen for klag, as a script does.
    bool may_open_editor() const;
    bool assume_yes() const { return yes_; }

    /// A new random id of `bytes` bytes, in hexadecimal digits.
    std::string random_id(std::size_t bytes) const;

    /// Sets klag up for a register that was just made or is at another place (init, demo).
    void use_register(store::Register opened);

  private:
    std::string wanted_actor() const;
    void warn_of_clock();

    cli::Env& env_;
    cli::Output& out_;
    std::optional<std::string> folder_;
    std::optional<std::string> by_;
    bool json_;
    bool dry_run_;
    bool no_input_;
    bool yes_;
    std::unique_ptr<store::Register> register_;
    std::optional<Zone> zone_;
};

/// What the rules look at for a case of this state in the newest saved register.
/// The result refers to `saved` and `klag`.
core::World world(const store::Snapshot& saved, const core::Facts& facts, Context& klag);

}  // namespace klag::commands
