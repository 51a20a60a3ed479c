#include "commands/attached_files.h"
#include "commands/facts_given.h"
#include "commands/recorder.h"
#include "commands/verbs.h"

namespace klag::commands {
namespace {

int attach(const cli::Given& given, Context& klag) {
    const store::Number number = klag.saved().find(given.parameter("case").value_or(""));
    Draft draft{.act = core::Act::attach, .on = klag.now()};
    if (const auto on = given.text("on"))
        draft.on = *Moment::parse(checked_value(core::Field::received, *on, klag));
    if (const auto note = given.text("note"))
        draft.facts.set(core::Field::note, checked_value(core::Field::note, *note, klag));
    for (const std::string& path : given.parameters("file"))
        draft.files.push_back(attached_file(path, klag));
    print_done(carry_out({.number = number.text(), .drafts = {draft}}, klag), klag);
    return 0;
}

}  // namespace

Verb attach_command() {
    return {{.name = "attach",
             .group = group::handling,
             .summary = "Keep files with a case",
             .description = "Keeps copies of files in the private part of the case: a letter that "
                            "came in, a picture, a duty rota. At most 25 MiB each.",
             .parameters = {{.name = "case",
                             .help = "the case: 42, 2026-42 or K-2026-0042",
                             .completes = "case",
                             .required = true},
                            {.name = "file",
                             .help = "the files",
                             .completes = "file",
                             .required = true,
                             .many = true}},
             .options = {fact_option(core::Field::note), on_option(), cli::dry_run_option()},
             .examples = {{"klag attach 42 letter.pdf photo.jpg", "two files"}},
             .see_also = {"klag-show(1)"}},
            attach};
}

}  // namespace klag::commands
