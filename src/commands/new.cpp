#include "base/error.h"
#include "base/utf8.h"
#include "cli/ask.h"
#include "cli/editor.h"
#include "commands/act_verb.h"
#include "commands/facts_given.h"
#include "commands/guidance.h"
#include "commands/new_questions.h"
#include "commands/parties.h"
#include "commands/recorder.h"
#include "commands/verbs.h"
#include "commands/words.h"
#include "store/history.h"
#include "store/wholeness.h"

#include <algorithm>

namespace klag::commands {
namespace {

using core::Act;
using core::Facts;
using core::Field;

/// How long the same words count as the same complaint registered twice.
constexpr std::chrono::minutes same_again{10};

/// The newest case that this member of staff registered; nothing when there is none.
std::optional<core::Case> newest_of(const std::string& member, const store::Snapshot& saved) {
    std::optional<core::Case> found;
    saved.each({.newest_first = true}, [&](core::Case&& c) {
        if (c.events.front().by == member) found = std::move(c);
        return !found;
    });
    return found;
}

/// Channel, unit, kind and date of the case before, for a pile of reply cards.
void take_from_the_last(Facts& facts, Context& klag) {
    const auto last = newest_of(klag.actor().id, klag.saved());
    if (!last)
        throw Error{ErrorKind::usage, text("--again needs a case that you registered before")}
            .hinted(text("Register the first one without --again."));
    const Facts before = fold(*last).facts;
    for (const Field field : {Field::kind, Field::channel, Field::unit, Field::received})
        if (!facts.has(field)) facts.set(field, before.get(field));
}

/// The case that was saved with this key before; nothing when there is none.
std::optional<core::Case> saved_with_key(const std::string& key, Context& klag) {
    std::optional<core::Case> found;
    int steps = 0;
    store::visit_steps(
        klag.reg().repository(), klag.saved().commit(), [&](const store::Step& step) {
            if (step.key == key && !step.numbers.empty())
                found = klag.saved().load(*store::parse_number(step.numbers.front()));
            return !found && ++steps < 10'000;
        });
    return found;
}

/// A key that was used for something else would lose what was typed now.
void refuse_other_words(const std::string& key, const core::Case& before, const Facts& facts,
                        Context& klag) {
    const auto personal = klag.saved().load_private(before).events;
    const auto registered = personal.find(before.events.front().id);
    if (registered == personal.end() || !facts.has(Field::words)) return;
    if (registered->second.get(Field::words) == facts.get(Field::words)) return;
    throw Error{ErrorKind::refused,
                text("{number} was registered with the key '{key}', in other words",
                     {{"number", before.number}, {"key", key}})}
        .hinted(text("Give this one a key of its own."));
}

/// Whether that case of the same unit says the same and counts; of one that cannot be read, `klag
/// check` tells, and another person's complaint does not wait for it.
bool has_the_same_words(const store::Number& number, const Facts& facts,
                        const store::Snapshot& saved) try {
    const core::Case c = saved.load(number);
    if (c.registration().get(Field::unit) != facts.get(Field::unit)) return false;
    if (fold(c).status == core::Status::voided) return false;
    return latest(c, saved.load_private(c), Field::words) == facts.get(Field::words);
} catch (const Error&) {
    return false;
}

/// The number of a case with the same words, registered within ten minutes; "" when there is none.
std::string twin(const Facts& facts, Context& klag) {
    const store::Snapshot& saved = klag.saved();
    std::string found;
    store::visit_steps(klag.reg().repository(), saved.commit(), [&](const store::Step& step) {
        if (klag.env().now - step.at > same_again) return false;
        const bool is_new = !step.acts.empty() && step.acts.front() == "new";
        const auto number =
            step.numbers.empty() ? std::nullopt : store::parse_number(step.numbers.front());
        if (!is_new || !number) return true;
        if (has_the_same_words(*number, facts, saved)) found = step.numbers.front();
        return found.empty();
    });
    return found;
}

void refuse_twin(const Facts& facts, Context& klag) {
    if (klag.assume_yes()) return;
    const std::string number = twin(facts, klag);
    if (number.empty()) return;
    if (klag.may_ask()) {
        cli::Asker asker{klag.env().in, klag.env().err, klag.out().catalogue(),
                         klag.out().talk_paint()};
        if (asker.confirm(text("{number} has the same words, registered minutes ago. Register it "
                               "once more?",
                               {{"number", number}}),
                          false))
            return;
    }
    throw Error{
        ErrorKind::refused,
        text("{number} has the same words and was registered minutes ago", {{"number", number}})}
        .hinted(text("If it is another complaint, say --yes."));
}

void demand_a_person(const Facts& facts) {
    if (facts.has(Field::name) && facts.flag(Field::anonymous))
        throw Error{ErrorKind::usage, text("--name and --anonymous exclude each other")}.hinted(
            text("Leave one of them out."));
    if (facts.has(Field::name) || facts.flag(Field::anonymous)) return;
    throw Error{ErrorKind::usage, text("who complains?")}.hinted(
        text("Give --name, or --anonymous when the person does not say who they are."));
}

std::string draft_text(const Facts& facts) {
    std::string out;
    for (const auto& [field, values] : facts)
        out += std::string{spec(field).name} + ": " + values.front() + "\n";
    return out;
}

/// Keeps what was typed before an error goes on: nothing that a person typed is thrown away.
template <class Action>
auto keeping(const Facts& facts, Context& klag, Action action) {
    try {
        return action();
    } catch (const Error& error) {
        if (!facts.has(Field::words) || !klag.may_ask()) throw;
        const std::string kept = cli::keep_text(klag.env(), "new", draft_text(facts));
        Error again = error;
        throw std::move(again).hinted(text("{hint} What you typed is kept in {file}.",
                                           {{"hint", error.hint().english()}, {"file", kept}}));
    }
}

std::vector<Draft> drafts(const Facts& facts, const cli::Given& given, Context& klag) {
    Draft registration{.act = Act::register_, .on = klag.now(), .facts = facts};
    for (const Field field : {Field::explanation, Field::solved, Field::satisfied})
        registration.facts.remove(field);
    std::vector<Draft> out{registration};
    for (Draft& party : party_drafts(given, klag)) out.push_back(std::move(party));
    if (!given.flag("solved")) return out;
    Draft answer{.act = Act::answer, .on = klag.now()};
    answer.facts = {{Field::solved, "yes"},
                    {Field::satisfied, given.flag("satisfied") ? "yes" : ""},
                    {Field::explanation, given.text("explanation").value_or("")}};
    if (facts.has(Field::channel) && !facts.flag(Field::anonymous))
        answer.facts.set(Field::channel, facts.get(Field::channel));
    out.push_back(answer);
    return out;
}

void tell(const Done& done, Context& klag) {
    const core::State state = fold(done.after);
    const core::Procedure& procedure = klag.saved().procedure(state.facts.get(Field::procedure));
    // The lines speak of a complaint that is going to be answered.
    const bool awaits_answer =
        is_complaint(state) && is_open(state.status) && !core::is_anonymous(state);
    if (klag.json() || procedure.tell.empty() || !awaits_answer) return;
    klag.out().say(text("Tell the person now:"));
    for (const std::string& line : procedure.tell)
        klag.out().say(text("  - {line}", {{"line", line}}));
}

int run(const cli::Given& given, Context& klag) {
    store::demand_private_part(klag.saved());
    Facts facts = given_facts(Act::register_, Field::words, given, klag);
    take_overrides(given, facts);
    if (const auto key = given.text("key")) {
        if (const auto before = saved_with_key(*key, klag)) {
            refuse_other_words(*key, *before, facts, klag);
            klag.out().say(text("It was saved before; nothing was done."));
            print_done({.before = {}, .after = *before, .new_events = 1}, klag);
            return 0;
        }
    }
    if (given.flag("edit"))
        facts.set(Field::words,
                  clean_text(cli::edit(klag.env(), facts.get(Field::words), ".md"), "words"));
    if (given.flag("again")) take_from_the_last(facts, klag);
    Facts known = facts;
    fill_with_the_usual(known, klag);
    show_guidance(Act::register_, klag.saved().procedure(known.get(Field::procedure)), klag);
    ask_about_registration(facts, klag);
    fill_with_the_usual(facts, klag);
    return keeping(facts, klag, [&] {
        demand_a_person(facts);
        refuse_twin(facts, klag);
        const Order order{.drafts = drafts(facts, given, klag),
                          .key = given.text("key").value_or("")};
        const Done done = carry_out(order, klag);
        print_done(done, klag);
        tell(done, klag);
        return 0;
    });
}

}  // namespace

Verb new_command() {
    cli::Command command{
        .name = "new",
        .group = group::handling,
        .summary = "Register a complaint, comment, suggestion or praise",
        .description =
            "Registers a case, gives it a number and says which deadlines run from now on. On a "
            "terminal it asks: the words first, then unit, kind, channel, date and who it is; "
            "Enter takes what is offered and '<' goes back. Without a name, or with --anonymous, "
            "the case is anonymous. The rest can wait for 'klag classify'.\n\n"
            "Write the complaint down in the person's own words. Deadlines count from when it came "
            "to us (--received), not from when it is registered.\n\n"
            "Whoever else belongs to the case is added with --party, once for each: the person "
            "concerned, a representative, a witness. Their addresses come with 'klag edit CASE "
            "--person 2'.\n\nWith --solved --satisfied it "
            "was "
            "put right on the spot: it is registered and closed at once.",
        .options = fact_options(Act::register_),
        .examples = {{"klag new", "asks for what it needs"},
                     {"klag new --channel phone --unit home-care --name \"Sara Lund\" --file -",
                      "the words from standard input"},
                     {"klag new --channel phone --name \"Eva Ek\" --complainant relative --party "
                      "\"person-concerned: Bo Ek\" --words \"Nobody came to my father\"",
                      "a daughter complains for her father"},
                     {"klag new --again --anonymous --words \"Cold food again\"",
                      "the next card of a pile"}},
        .see_also = {"klag-classify(1)", "klag-acknowledge(1)"}};
    for (cli::Option& option : std::vector<cli::Option>{
             {.name = "file",
              .value = "FILE",
              .help = "take the words from a file; - for standard input",
              .completes = "file"},
             {.name = "edit", .help = "write the words in your editor"},
             {.name = "again", .help = "kind, channel, unit and date as in the last case"},
             {.name = "key",
             .value = "KEY",
             .help = "register it once only, however often it is run"},
             party_option(),
             fact_option(Field::solved),
             fact_option(Field::satisfied),
             fact_option(Field::explanation),
             fact_option(Field::override_rule),
             cli::dry_run_option()})
        command.options.push_back(std::move(option));
    return {std::move(command), run};
}

}  // namespace klag::commands
