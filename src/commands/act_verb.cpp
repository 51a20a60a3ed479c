#include "commands/act_verb.h"

#include "commands/attached_files.h"
#include "commands/facts_given.h"
#include "commands/guidance.h"
#include "commands/letter_formats.h"
#include "commands/recorder.h"
#include "commands/refusals.h"
#include "core/letter_kind.h"

#include <algorithm>

namespace klag::commands {
namespace {

using core::Field;

cli::Command declaration(const ActWords& words) {
    const core::ActSpec& act = spec(words.act);
    cli::Command command{.name = std::string{act.name},
                         .aliases = words.aliases,
                         .group = words.group,
                         .summary = words.summary,
                         .description = words.description};
    command.parameters = {{.name = "case",
                           .help = "the case: 42, 2026-42 or K-2026-0042",
                           .completes = "case",
                           .required = true}};
    command.options = fact_options(words.act);
    for (cli::Option& option : command.options)
        if (words.file_flag != Field::count_ && option.name == spec(words.file_flag).name) {
            option.value = "FILE";
            option.completes = "file";
        }
    for (const Further& further : words.further)
        command.options.push_back({.name = further.flag, .help = further.help});
    for (const Instead& instead : words.instead) {
        command.options.push_back({.name = instead.option,
                                   .value = "CODE",
                                   .help = instead.help,
                                   .completes = std::string{spec(instead.field).name}});
        for (const Field field : instead.takes) command.options.push_back(fact_option(field));
    }
    const auto add = [&](cli::Option option) {
        const bool known = std::any_of(command.options.begin(), command.options.end(),
                                       [&](const cli::Option& o) { return o.name == option.name; });
        if (!known) command.options.push_back(std::move(option));
    };
    if (words.text != Field::count_)
        add({.name = "file",
             .value = "FILE",
             .help = "take the text from a file; - for standard input",
             .completes = "file"});
    const auto letters = core::letters_of(words.act);
    if (!letters.empty() && letters.front().at_once)
        add({.name = "no-letter", .help = "record it without writing a letter"});
    if (!letters.empty() && !letters.back().at_once)
        add({.name = "letter", .help = "write the letter that tells it"});
    if (!letters.empty()) {
        add(fact_option(Field::signed_by));
        add(fact_option(Field::sent));
        add(format_option());
    }
    add(on_option());
    add(fact_option(Field::override_rule));
    add(fact_option(Field::reason));
    add(cli::dry_run_option());
    command.examples = words.examples;
    command.see_also = words.see_also;
    return command;
}

/// The file of `--report FILE`, kept with the case.
void take_file(const ActWords& words, const cli::Given& given, Draft& draft, Context& klag) {
    if (words.file_flag == Field::count_) return;
    const auto path = given.text(spec(words.file_flag).name);
    if (!path) return;
    draft.facts.set(words.file_flag, "yes");
    draft.files.push_back(attached_file(*path, klag));
}

/// Takes what was suggested for facts that nobody was asked for.
void take_suggested(const core::Facts& suggested, core::Facts& facts) {
    for (const auto& [field, values] : suggested)
        if (!facts.has(field)) facts.set(field, values);
}

/// The letter that goes with the act; "" when none does. Throws Error{usage} when one is asked for
/// that there is not.
std::string letter_for(core::Act act, const cli::Given& given, const core::State& state,
                       const core::Facts& facts) {
    const bool asked = given.declares_flag("letter") && given.flag("letter");
    if (given.declares_flag("no-letter") && given.flag("no-letter")) return "";
    const core::ActLetter letter = letter_of(act, facts, state.facts.get(Field::kind));
    if (asked && letter.code.empty())
        throw Error{ErrorKind::usage, text("no letter goes with this")}.hinted(
            text("Tell the complainant or the person complained about, in writing, or leave "
                 "--letter out."));
    if (asked) return std::string{letter.code};
    const auto kind = core::letter_kind(letter.code);
    const bool unwanted =
        core::wants_no_answer(state) && kind && kind->audience == core::Audience::complainant;
    const bool nobody = core::is_anonymous(state) || unwanted || facts.flag(Field::solved);
    return letter.at_once && !nobody ? std::string{letter.code} : "";
}

/// Refuses options that say something only together with the one of `instead`.
void refuse_orphans(const Instead& instead, const cli::Given& given) {
    for (const Field field : instead.takes)
        if (given.text(spec(field).name))
            throw Error{ErrorKind::usage, text("--{option} goes with --{other}",
                                               {{"option", std::string{spec(field).name}},
                                                {"other", instead.option}})};
}

/// An act that needs somebody to tell is refused before anybody is asked for its facts.
void refuse_for_anonymous(core::Act act, const core::Case& c, const core::State& state,
                          Context& klag) {
    if (!core::is_anonymous(state)) return;
    const core::World rules = world(klag.saved(), state.facts, klag);
    const core::Event event{.id = {}, .act = act, .on = klag.now(), .by = {}};
    const auto recorded = core::record(c, {}, event, {}, rules);
    const auto* against = std::get_if<std::vector<core::Refusal>>(&recorded);
    if (against == nullptr) return;
    for (const core::Refusal& refusal : *against)
        if (refusal.reason == core::Reason::anonymous)
            throw refused({refusal}, c.number,
                          klag.saved().short_name(*store::parse_number(c.number)), {});
}

/// A letter tells in writing, and a call or a meeting by word of mouth, on the day of the act.
void say_how_it_was_told(Draft& draft) {
    const Field field = core::by_word_of_mouth(draft.facts) ? Field::orally
                        : !draft.letter.empty()             ? Field::in_writing
                                                            : Field::count_;
    if (need(draft.act, field) && !draft.facts.has(field))
        draft.facts.set(field, draft.on.date.iso());
}

/// Records the act that an option puts in the place of the command's own; false when none does.
bool run_instead(const ActWords& words, const cli::Given& given, const store::Number& number,
                 Context& klag) {
    for (const Instead& instead : words.instead) {
        const auto value = given.text(instead.option);
        if (!value) {
            refuse_orphans(instead, given);
            continue;
        }
        Draft draft{.act = instead.act, .on = klag.now(), .facts = instead.facts};
        draft.facts.set(instead.field, *value);
        for (const Field field : instead.takes)
            if (const auto typed = given.text(spec(field).name))
                draft.facts.set(field, checked_value(field, *typed, klag));
        if (const auto on = given.text("on"))
            draft.on = *Moment::parse(checked_value(Field::received, *on, klag));
        if (const auto reason = given.text("reason"))
            draft.facts.set(Field::note, checked_value(Field::note, *reason, klag));
        print_done(carry_out({.number = number.text(), .drafts = {draft}}, klag), klag);
        return true;
    }
    return false;
}

/// `words` and `facts` must outlive what it returns.
Fitting fitting(const ActWords& words, const core::Facts& facts) {
    if (!words.asks) return {};
    return [&words, &facts](Field field, cli::Question& question) {
        question.wanted = [&words, &facts, field](const cli::Answers& answers) {
            return words.asks(field, facts, answers);
        };
    };
}

int run(const ActWords& words, const cli::Given& given, Context& klag) {
    const store::Number number = klag.saved().find(given.parameter("case").value_or(""));
    if (run_instead(words, given, number, klag)) return 0;
    const core::Case before = klag.saved().load(number);
    const core::State state = fold(before);
    refuse_for_anonymous(words.act, before, state, klag);
    core::Facts facts = given_facts(words.act, words.text, given, klag);
    take_overrides(given, facts);
    for (const Field field : {Field::signed_by, Field::sent})
        if (const std::string name{spec(field).name}; given.declares(name))
            if (const auto typed = given.text(name))
                facts.set(field, checked_value(field, *typed, klag));
    if (const auto reason = given.text(spec(Field::reason).name))
        facts.set(Field::reason, checked_value(Field::reason, *reason, klag));
    const core::Facts defaults =
        words.suggests ? words.suggests(before, facts, klag) : core::Facts{};
    const core::Procedure& procedure = klag.saved().procedure(state.facts.get(Field::procedure));
    show_guidance(words.act, procedure, klag);
    ask_for_missing(words.act, procedure, defaults, facts, klag, fitting(words, facts));
    take_suggested(defaults, facts);

    Draft draft{.act = words.act, .on = klag.now(), .facts = facts};
    if (const auto on = given.text("on"))
        draft.on = *Moment::parse(checked_value(Field::received, *on, klag));
    draft.letter = letter_for(words.act, given, state, facts);
    if (!draft.letter.empty()) draft.format = format_given(given, klag.saved());
    say_how_it_was_told(draft);
    take_file(words, given, draft, klag);
    Order order{.number = number.text(), .drafts = {draft}};
    for (const Further& further : words.further)
        if (given.flag(further.flag)) order.drafts.push_back({.act = further.act, .on = draft.on});
    const Done done = carry_out(order, klag);
    print_done(done, klag);
    return 0;
}

}  // namespace

std::vector<cli::Option> fact_options(core::Act act) {
    std::vector<cli::Option> options;
    for (const core::FieldUse& use : spec(act).fields)
        if (use.field != Field::file && use.field != Field::corrected && use.field != Field::was)
            options.push_back(fact_option(use.field));
    return options;
}

Verb act_verb(ActWords words) {
    cli::Command command = declaration(words);
    return {std::move(command), [words = std::move(words)](const cli::Given& given, Context& klag) {
                return run(words, given, klag);
            }};
}

}  // namespace klag::commands
