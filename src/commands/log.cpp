#include "base/error.h"
#include "base/utf8.h"
#include "commands/json.h"
#include "commands/page.h"
#include "commands/timeline.h"
#include "commands/verbs.h"
#include "commands/words.h"
#include "store/history.h"
#include "store/wholeness.h"

#include <algorithm>
#include <optional>

namespace klag::commands {
namespace {

std::string recorded_at(const store::Step& step, const Zone& zone) {
    const Moment at = zone.local(step.at);
    return at.date.iso() + " " + time_of_day(*at.minute);
}

/// The newest steps of the register, newest first.
std::vector<store::Step> newest_steps(Context& klag) {
    constexpr std::size_t most = 50;
    std::vector<store::Step> steps;
    store::visit_steps(klag.reg().repository(), klag.saved().commit(),
                       [&steps](const store::Step& step) {
                           steps.push_back(step);
                           return steps.size() < most;
                       });
    return steps;
}

/// All steps of the case, newest first; also of one whose file cannot be read.
std::vector<store::Step> steps_of(const store::Number& number, const std::optional<core::Case>& c,
                                  Context& klag) {
    const git::Repository& repository = klag.reg().repository();
    const std::string& commit = klag.saved().commit();
    auto steps = c ? store::steps_of_case(repository, commit, *c)
                   : store::steps_of_case(repository, commit, number.text());
    std::reverse(steps.begin(), steps.end());
    return steps;
}

/// Nothing when its file cannot be read and its texts are not asked for.
std::optional<core::Case> case_for(const store::Number& number, bool with_texts, Context& klag) {
    try {
        return klag.saved().load(number);
    } catch (const Error&) {
        if (with_texts) throw;
        return std::nullopt;
    }
}

void print_texts(const core::Case& c, Page& page, Context& klag) {
    const bool in_this_copy = klag.saved().readable_private(c).has_value();
    const Text absent = in_this_copy ? text("This version is gone.")
                                     : text("This version is not in this copy of the register.");
    for (const core::Event& event : c.events) {
        if (event.text.empty()) continue;
        page.heading(text("After {act} on {date}",
                          {{"act", std::string{name(event.act)}}, {"date", event.on.date.iso()}}));
        const auto bytes = klag.saved().private_bytes(c.uid, event.text);
        for (const std::string& line : split(bytes ? *bytes : absent.english(), '\n'))
            if (!line.starts_with("salt:")) page.raw("  " + printable(line) + "\n");
    }
}

/// Every version of the private content, oldest first; one that is gone has no text.
std::vector<JsonRow> texts(const core::Case& c, Context& klag) {
    std::vector<JsonRow> rows;
    for (const core::Event& event : c.events) {
        if (event.text.empty()) continue;
        std::string kept;
        for (const std::string& line :
             split(klag.saved().private_bytes(c.uid, event.text).value_or(""), '\n'))
            if (!line.empty() && !line.starts_with("salt:")) kept += line + "\n";
        rows.push_back({{"event", event.id},
                        {"act", std::string{name(event.act)}},
                        {"on", event.on.iso()},
                        {"text", kept}});
    }
    return rows;
}

int log_as_json(const std::vector<store::Step>& steps, const std::optional<core::Case>& with_texts,
                Context& klag) {
    std::vector<JsonRow> rows;
    for (const store::Step& step : steps)
        rows.push_back({{"recorded", klag.zone().local(step.at).iso()},
                        {"number", join(step.numbers, ", ")},
                        {"act", step.acts.empty() ? "" : step.acts.front()},
                        {"by", step.by},
                        {"author", step.author},
                        {"subject", step.subject},
                        {"id", step.commit}});
    JsonLists lists{{"steps", rows}};
    if (with_texts) lists.emplace_back("texts", texts(*with_texts, klag));
    klag.out().print_raw(json_of_lists(lists));
    return 0;
}

int log(const cli::Given& given, Context& klag) {
    const auto typed = given.parameter("case");
    if (given.flag("text") && !typed)
        throw Error{ErrorKind::usage, text("--text needs a case")}.hinted(
            text("Type 'klag log 42 --text'."));
    const auto number = typed ? std::optional{klag.saved().find(*typed)} : std::nullopt;
    const auto c = number ? case_for(*number, given.flag("text"), klag) : std::nullopt;
    const auto steps = number ? steps_of(*number, c, klag) : newest_steps(klag);
    const std::optional<core::Case> with_texts = given.flag("text") ? c : std::nullopt;
    if (!store::has_all_history(klag.reg().repository()))
        klag.out().warn(text("the earlier history is not in this copy of the register"));
    if (klag.json()) return log_as_json(steps, with_texts, klag);
    Page page{klag};
    for (const store::Step& step : steps)
        page.raw(recorded_at(step, klag.zone()) + "  " +
                 klag.out().paint()(cli::Style::plain, step.subject) + " · " +
                 klag.out().paint()(cli::Style::plain, step.author) +
                 (step.fixed_clock ? text(" (fixed clock)").english() : "") + "\n");
    if (with_texts) print_texts(*with_texts, page, klag);
    klag.out().print_raw(page.text());
    return 0;
}

}  // namespace

Verb log_command() {
    return {{.name = "log",
             .group = group::reading,
             .summary = "Show what was recorded, when and by whom",
             .description =
                 "Shows the audit trail, newest first: of one case, or the last fifty steps of the "
                 "register. With --text it shows every version of the private content of a case, "
                 "as long as it is kept.",
             .parameters = {{.name = "case",
                             .help = "the case: 42, 2026-42 or K-2026-0042",
                             .completes = "case"}},
             .options = {{.name = "text", .help = "show the versions of the private content"}},
             .examples = {{"klag log 42", "the trail of case 42"},
                          {"klag log 42 --text", "with all texts"}},
             .see_also = {"klag-show(1)", "klag-check(1)"}},
            log};
}

}  // namespace klag::commands
