#include "letters/letter.h"

#include "base/error.h"
#include "base/utf8.h"
#include "commands/facts_given.h"
#include "commands/json.h"
#include "commands/letter_writing.h"
#include "commands/recorder.h"
#include "commands/verbs.h"

namespace klag::commands {
namespace {

void list_letters(const core::PrivateCase& personal, const store::Number& number, Context& klag) {
    if (klag.json()) {
        std::vector<JsonRow> rows;
        for (const core::StoredFile& file : personal.files)
            if (file.name.starts_with("letters/"))
                rows.push_back({{"path", store::case_folder(number) + "/" + file.name},
                                {"event", file.event},
                                {"sha256", file.sha256},
                                {"size", static_cast<int>(file.size)}});
        klag.out().print_raw(json_of_rows("letters", rows));
        return;
    }
    for (const core::StoredFile& file : personal.files)
        if (file.name.starts_with("letters/"))
            klag.out().print(
                text("{path}", {{"path", store::case_folder(number) + "/" + file.name}}));
    klag.out().say(
        text("Kinds of letters: {kinds}.", {{"kinds", join(letters::letter_kinds(), ", ")}}));
}

/// What the letter would say now.
void preview(const std::string& kind, const core::Case& c, const core::PrivateCase& personal,
             Context& klag) {
    const std::string shown = letter_text(kind, c, personal, klag.saved(), klag);
    klag.out().print_raw(
        klag.json() ? json_of_row({{"number", c.number}, {"letter", kind}, {"text", shown}})
                    : shown);
}

int letter(const cli::Given& given, Context& klag) {
    const store::Number number = klag.saved().find(given.parameter("case").value_or(""));
    const core::Case c = klag.saved().load(number);
    const core::PrivateCase personal = klag.saved().load_private(c);
    const auto kind = given.parameter("kind");
    if (!kind) {
        list_letters(personal, number, klag);
        return 0;
    }
    if (given.flag("preview")) {
        preview(*kind, c, personal, klag);
        return 0;
    }
    Draft draft{.act = core::Act::letter, .on = klag.now(), .letter = *kind};
    if (const auto channel = given.text("channel")) draft.facts.set(core::Field::channel, *channel);
    print_done(carry_out({.number = number.text(), .drafts = {draft}}, klag), klag);
    return 0;
}

}  // namespace

Verb letter_command() {
    return {
        {.name = "letter",
         .group = group::letters,
         .summary = "Write a letter, or see it before it is written",
         .description =
             "Writes a letter in the person's language and keeps it with the case, byte for "
             "byte. The acts acknowledge, plan, extend, answer, escalate and forward write "
             "theirs at once; this command writes one again or by itself. Without a kind it "
             "lists the letters of the case.\n\nA letter that lacks a value is refused with the "
             "name and place of what is missing. An anonymous case has no letters.",
         .parameters = {{.name = "case",
                         .help = "the case: 42, 2026-42 or K-2026-0042",
                         .completes = "case",
                         .required = true},
                        {.name = "kind", .help = "the letter", .choices = letters::letter_kinds()}},
         .options = {{.name = "preview", .help = "show it; write and record nothing"},
                     fact_option(core::Field::channel),
                     cli::dry_run_option()},
         .examples = {{"klag letter 42 outcome --preview", "how the answer reads"},
                      {"klag letter 42 acknowledgement", "write it once more"},
                      {"klag letter 42", "what was sent"}},
         .see_also = {"klag-letters(7)"}},
        letter};
}

}  // namespace klag::commands
