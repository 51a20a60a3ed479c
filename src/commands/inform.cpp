#include "commands/act_verb.h"
#include "commands/verbs.h"

namespace klag::commands {

namespace {

using core::Field;

/// Support is for staff: nobody is asked about it who tells the person who complained.
bool asks(Field field, const core::Facts& given, const cli::Answers& answers) {
    if (field != Field::support) return true;
    const auto answered = answers.find("told");
    const std::string told = answered == answers.end() ? "" : answered->second;
    const auto is = [&](const char* who) { return given.is(Field::told, who) || told == who; };
    return is("staff") || is("person-complained-about");
}

}  // namespace

Verb inform_command() {
    return act_verb({
        .act = core::Act::inform,
        .summary = "Record that somebody was told",
        .description =
            "Records who was told what: the person who complained, the person complained "
            "about, the unit, staff or others. --passed-on records that praise or a "
            "suggestion reached those concerned. --support says whether the staff whom the "
            "complaint is about were given support, declined it, or had none: no scapegoats, "
            "but help. Reports count it and name nobody.",
        .examples =
            {{"klag inform 42 --told complainant --note \"Still waiting for the duty rota\"",
              "a sign of life"},
             {"klag inform 42 --told staff --passed-on", "the praise reached the night team"},
             {"klag inform 42 --told person-complained-about --support given",
              "and somebody was there for her"}},
        .text = Field::note,
        .asks = asks,
    });
}

}  // namespace klag::commands
