#include "commands/context.h"

#include "base/error.h"
#include "base/hex.h"
#include "base/utf8.h"
#include "cli/ask.h"
#include "cli/zone.h"
#include "commands/new_folder.h"
#include "commands/refusals.h"
#include "store/files.h"
#include "store/history.h"

#include <array>

namespace klag::commands {
namespace {

/// Whether `given` knows the flag and it was typed.
bool typed_flag(const cli::Given& given, const char* name) {
    return given.declares(name) && given.flag(name);
}

}  // namespace

Context::Context(cli::Env& env, cli::Output& out, const cli::Given& given)
    : env_{env},
      out_{out},
      folder_{given.text("register")},
      by_{given.text("by")},
      json_{given.flag("json")},
      dry_run_{typed_flag(given, "dry-run")},
      no_input_{given.flag("no-input")},
      yes_{given.flag("yes")} {}

store::Register& Context::reg() {
    if (!register_) {
        const auto named = folder_ ? folder_ : env_.variable("KLAG_REGISTER");
        const bool upward = !named || named->empty();
        const std::filesystem::path start{env_.folder};
        store::Register opened = store::Register::open(upward ? start : start / *named, upward);
        refuse_unfinished(opened.folder());
        use_register(std::move(opened));
    }
    return *register_;
}

void Context::use_register(store::Register opened) {
    register_ = std::make_unique<store::Register>(std::move(opened));
    zone_.reset();
    cli::stir(env_, register_->saved().commit());
}

const Zone& Context::zone() {
    if (zone_) return *zone_;
    const std::string& name = saved().settings().time_zone;
    try {
        zone_ = cli::load_zone(name);
    } catch (const Error& error) {
        throw Error{error}
            .at(std::string{store::settings_file})
            .hinted(text("Mend it with 'klag edit settings'."));
    }
    return *zone_;
}

void Context::use_zone_unless_known(const std::string& name) {
    try {
        zone();
    } catch (const Error&) {
        zone_ = cli::load_zone(name);
    }
}

Moment Context::now() { return zone().local(env_.now); }

std::string Context::wanted_actor() const {
    if (by_) return *by_;
    if (const auto user = env_.variable("KLAG_USER"); user && !user->empty()) return *user;
    return store::personal_setting(env_.variable("XDG_CONFIG_HOME").value_or(""),
                                   env_.variable("HOME").value_or(""), "user");
}

const core::Member& Context::actor() {
    const core::Organisation& organisation = saved().organisation();
    const std::string wanted = wanted_actor();
    const core::Member* member = wanted.empty()
                                     ? organisation.member_by_email(reg().repository().user().email)
                                     : organisation.member(wanted);
    if (member != nullptr && core::active(*member, today())) return *member;
    std::vector<std::string> known;
    for (const core::Member& one : organisation.staff) known.push_back(one.id);
    const Text hint = text("Say who you are with --by or KLAG_USER; known are: {names}.",
                           {{"names", few_of(known)}});
    if (member != nullptr)
        throw Error{ErrorKind::usage, text("{name} no longer works here", {{"name", member->id}})}
            .hinted(hint);
    if (!wanted.empty())
        throw Error{ErrorKind::usage,
                    text("there is no member of staff '{name}'", {{"name", wanted}})}
            .hinted(hint);
    throw Error{ErrorKind::usage, text("klag does not know who you are")}.hinted(hint);
}

/// A computer whose battery is empty starts years ago: dates that a person is told would be wrong.
void Context::warn_of_clock() {
    if (env_.fixed_clock) return;
    constexpr std::chrono::hours margin{24};
    store::visit_steps(reg().repository(), saved().commit(), [&](const store::Step& newest) {
        if (env_.now + margin < newest.at)
            out_.warn(
                text("it is {today} by this computer's clock, and something was saved on "
                     "{later} already: if the clock is wrong, so are the dates",
                     {{"today", today().iso()}, {"later", zone().local(newest.at).date.iso()}}));
        return false;
    });
}

store::Author Context::author() {
    const core::Member& member = actor();
    warn_of_clock();
    return {.id = member.id,
            .name = member.name,
            .email = member.email,
            .at = env_.now,
            .offset_minutes = zone().offset(env_.now),
            .fixed_clock = env_.fixed_clock,
            // By reference: a copy of a seeded generator would draw the same bytes twice.
            .random = [this](std::span<unsigned char> bytes) { env_.random(bytes); }};
}

bool Context::may_ask() const { return !json_ && cli::may_ask(env_, no_input_); }

bool Context::may_open_editor() const {
    const auto forbidden = env_.variable("KLAG_NO_INPUT");
    const auto chosen = env_.variable("KLAG_EDITOR");
    if (no_input_ || (forbidden && !forbidden->empty())) return false;
    return env_.in_is_terminal || (chosen && !chosen->empty());
}

std::string Context::random_id(std::size_t bytes) const { return random_hex(env_.random, bytes); }

core::World world(const store::Snapshot& saved, const core::Facts& facts, Context& klag) {
    const core::Procedure& procedure = saved.procedure(facts.get(core::Field::procedure));
    return {procedure, saved.organisation(), saved.calendar(procedure.calendar), klag.zone(),
            klag.now()};
}

}  // namespace klag::commands
