#include "commands/letter_batch.h"

#include "base/error.h"
#include "base/utf8.h"
#include "cli/private_files.h"
#include "cli/progress.h"
#include "commands/facts_given.h"
#include "commands/json.h"
#include "commands/known_names.h"
#include "commands/letter_formats.h"
#include "commands/outside_files.h"
#include "commands/recorder.h"
#include "core/letter_kind.h"
#include "core/tasks.h"

#include <algorithm>
#include <filesystem>

namespace klag::commands {
namespace {

namespace fs = std::filesystem;

constexpr int partly_done = 6;  // the exit status, documented in klag(1)

/// Whether klag can do the act by itself: it writes a letter at once and asks for no facts.
bool goes_by_itself(core::Act act) {
    const auto letters = core::letters_of(act);
    const auto& uses = spec(act).fields;
    return !letters.empty() && letters.front().at_once &&
           std::none_of(uses.begin(), uses.end(),
                        [](const core::FieldUse& use) { return use.need != core::Need::optional; });
}

core::Act wanted_act(const std::string& name) {
    std::vector<std::string> possible;
    for (const core::ActSpec& row : core::all_acts())
        if (goes_by_itself(row.act)) possible.emplace_back(row.name);
    demand_known(name, possible, text("klag cannot do '{act}' for many cases", {{"act", name}}));
    return *core::act_named(name);
}

/// The cases with a running clock that waits for this act, as `overdue` and `agenda` name it.
std::vector<store::Number> waiting_for(core::Act act, Context& klag) {
    const store::Snapshot& saved = klag.saved();
    std::vector<store::Number> out;
    for (const core::Case& c : saved.all({.open_only = true})) {
        const core::State state = fold(c);
        if (core::wants_no_answer(state)) continue;
        const auto waiting = core::tasks(c, state, world(saved, state.facts, klag));
        if (std::any_of(waiting.begin(), waiting.end(), [&](const core::Task& task) {
                return !task.clock.empty() && task.next.act == act;
            }))
            out.push_back(*store::parse_number(c.number));
    }
    return out;
}

Done write_one(core::Act act, const store::Number& number, const std::string& format,
               Context& klag) {
    const core::State state = fold(klag.saved().load(number));
    Draft draft{.act = act, .on = klag.now(), .format = format};
    draft.letter = letter_of(act, draft.facts, state.facts.get(core::Field::kind)).code;
    return carry_out({.number = number.text(), .drafts = {draft}}, klag);
}

void copy_letters(const Done& done, const fs::path& folder, Context& klag) {
    const auto number = store::parse_number(done.after.number);
    const core::PrivateCase personal = klag.saved().load_private(klag.saved().load(*number));
    for (const core::StoredFile& file : personal.files) {
        if (std::find(done.letters.begin(), done.letters.end(), file.name) == done.letters.end())
            continue;
        const std::string name = done.after.number + "-" + fs::path{file.name}.filename().string();
        if (const auto bytes = klag.saved().file_bytes(personal, file))
            cli::write_new_file((folder / name).string(), *bytes);
    }
}

}  // namespace

int write_due(const cli::Given& given, Context& klag) {
    const core::Act act = wanted_act(given.text("due").value_or(""));
    const std::string format = format_given(given, klag.saved());
    const auto output = given.text("output");
    const fs::path folder = output ? typed_path(*output, klag) : fs::path{};
    if (output) {
        refuse_in_register(folder, "klag letter --due acknowledge --output ../letters", klag);
        if (!klag.dry_run()) fs::create_directories(folder);
    }
    const auto numbers = waiting_for(act, klag);
    if (numbers.empty()) klag.out().say(text("No case waits for it."));
    std::vector<JsonRow> rows;
    bool all_done = true;
    cli::Progress progress{klag.env(), static_cast<int>(numbers.size())};
    for (const store::Number& number : numbers) {
        progress.step(number.text());
        try {
            const Done done = write_one(act, number, format, klag);
            if (output && done.saved) copy_letters(done, folder, klag);
            rows.push_back({{"number", number.text()},
                            {"letter", join(done.letters, " ")},
                            {"saved", done.saved}});
            if (!klag.json())
                klag.out().print(text("{number}: {letter}", {{"number", number.text()},
                                                             {"letter", join(done.letters, " ")}}));
        } catch (const Error& error) {
            all_done = false;
            rows.push_back({{"number", number.text()},
                            {"letter", ""},
                            {"saved", false},
                            {"error", error.message().english()}});
            klag.out().warn(text("{number}: {message}", {{"number", number.text()},
                                                         {"message", error.message().english()}}));
        }
    }
    progress.end();
    if (klag.json()) klag.out().print_raw(json_of_rows("letters", rows));
    return all_done ? 0 : partly_done;
}

}  // namespace klag::commands
