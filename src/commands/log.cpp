#include "base/error.h"
#include "base/utf8.h"
#include "commands/json.h"
#include "commands/page.h"
#include "commands/timeline.h"
#include "commands/verbs.h"
#include "commands/words.h"
#include "store/history.h"

namespace klag::commands {
namespace {

std::string recorded_at(const store::Step& step, const Zone& zone) {
    const Moment at = zone.local(step.at);
    return at.date.iso() + " " + time_of_day(*at.minute);
}

std::vector<store::Step> steps_of(const std::string& number, Context& klag, std::size_t limit) {
    std::vector<store::Step> steps;
    store::visit_steps(klag.reg().repository(), klag.saved().commit(),
                       [&](const store::Step& step) {
                           if (number.empty() || is_about(step, number)) steps.push_back(step);
                           const bool is_first = !number.empty() && is_about(step, number) &&
                                                 !step.acts.empty() && step.acts.front() == "new";
                           return steps.size() < limit && !is_first;
                       });
    return steps;
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

int log(const cli::Given& given, Context& klag) {
    std::string number;
    if (const auto typed = given.parameter("case")) number = klag.saved().find(*typed).text();
    if (given.flag("text") && number.empty())
        throw Error{ErrorKind::usage, text("--text needs a case")}.hinted(
            text("Type 'klag log 42 --text'."));
    const auto steps = steps_of(number, klag, given.parameter("case") ? 100'000 : 50);
    if (klag.json()) {
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
        if (given.flag("text"))
            lists.emplace_back("texts",
                               texts(klag.saved().load(*store::parse_number(number)), klag));
        klag.out().print_raw(json_of_lists(lists));
        return 0;
    }
    Page page{klag};
    for (const store::Step& step : steps)
        page.raw(recorded_at(step, klag.zone()) + "  " +
                 klag.out().paint()(cli::Style::plain, step.subject) + " · " +
                 klag.out().paint()(cli::Style::plain, step.author) +
                 (step.fixed_clock ? text(" (fixed clock)").english() : "") + "\n");
    if (given.flag("text"))
        print_texts(klag.saved().load(*store::parse_number(number)), page, klag);
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
