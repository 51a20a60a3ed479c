#include "commands/case_filter.h"

#include "base/error.h"
#include "base/utf8.h"
#include "cli/dates.h"
#include "cli/width.h"
#include "commands/facts_given.h"
#include "commands/refusals.h"
#include "commands/task_list.h"

#include <algorithm>

namespace klag::commands {
namespace {

using core::Field;

constexpr Field plain_fields[] = {Field::kind, Field::channel, Field::procedure};

bool mentions(const core::PrivateCase& personal, const std::string& wanted) {
    for (const auto& [event, facts] : personal.events)
        for (const auto& [field, values] : facts)
            for (const std::string& value : values)
                if (cli::folded(value).find(wanted) != std::string::npos) return true;
    return false;
}

std::vector<core::Status> statuses(const std::vector<std::string>& typed) {
    std::vector<core::Status> out;
    for (const std::string& word : typed) out.push_back(*core::status_named(word));
    return out;
}

/// Throws Error{usage} unless a procedure of the register lists `value` under `field`.
void demand_listed(Field field, const std::string& value, Context& klag) {
    std::vector<std::string> known;
    for (const std::string& name : klag.saved().procedure_names())
        for (const core::Choice& choice : choices(klag.saved().procedure(name), field))
            if (std::find(known.begin(), known.end(), choice.id) == known.end())
                known.push_back(choice.id);
    if (known.empty() || std::find(known.begin(), known.end(), value) != known.end()) return;
    const auto near = suggestions(value, known);
    throw Error{ErrorKind::usage,
                text("--{field}: '{value}' is not known here",
                     {{"field", std::string{spec(field).name}}, {"value", value}})}
        .hinted(near.empty() ? text("Known are: {names}.", {{"names", few_of(known)}})
                             : text("Did you mean {names}?", {{"names", join(near, ", ")}}));
}

}  // namespace

std::vector<cli::Option> case_filter_options() {
    std::vector<cli::Option> options{
        {.name = "all", .letter = 'a', .help = "closed and void ones too"},
        {.name = "status",
         .value = "STATUS",
         .help = "only in this status",
         .many = true,
         .choices = {core::status_names().begin(), core::status_names().end()}}};
    for (cli::Option& option : task_options()) options.push_back(std::move(option));
    for (const Field field : plain_fields) options.push_back(fact_option(field));
    options.push_back(fact_option(Field::category));
    options.push_back(fact_option(Field::level));
    options.push_back({.name = "from",
                       .value = "DATE",
                       .help = "received on this day or later",
                       .completes = "date"});
    options.push_back({.name = "to",
                       .value = "DATE",
                       .help = "received on this day or earlier",
                       .completes = "date"});
    options.push_back({.name = "text", .value = "TEXT", .help = "with these words"});
    return options;
}

CaseFilter case_filter(const cli::Given& given, Context& klag) {
    const TaskFilter tasks = task_filter(given, klag);
    CaseFilter filter{.statuses = statuses(given.texts("status")),
                      .unit = tasks.unit,
                      .handler = tasks.member,
                      .category = given.text("category").value_or(""),
                      .text = given.text("text").value_or("")};
    if (!filter.category.empty()) demand_listed(Field::category, filter.category, klag);
    const auto listed = [&](Field field) {
        const auto value = given.text(spec(field).name);
        if (value) demand_listed(field, *value, klag);
        return value.value_or("");
    };
    filter.kind = listed(Field::kind);
    filter.channel = listed(Field::channel);
    filter.procedure = given.text(spec(Field::procedure).name).value_or("");
    if (!filter.procedure.empty()) klag.saved().procedure(filter.procedure);  // throws for none
    if (const auto level = given.text("level"))
        filter.level = *whole_number(checked_value(Field::level, *level, klag));
    if (const auto from = given.text("from")) filter.from = cli::parse_date(*from, klag.today());
    if (const auto to = given.text("to")) filter.to = cli::parse_date(*to, klag.today());
    if (filter.from && filter.to && *filter.to < *filter.from)
        throw Error{ErrorKind::usage, text("--to lies before --from")}.hinted(
            text("Turn the two dates around."));
    filter.open_only = !given.flag("all") && filter.statuses.empty();
    return filter;
}

core::Selection selection(const CaseFilter& filter, bool newest_first) {
    return {.open_only = filter.open_only,
            .received_from = filter.from,
            .received_to = filter.to,
            .newest_first = newest_first};
}

bool fits(const CaseFilter& filter, const core::Summary& row, Context& klag) {
    const auto is_one_of = [](const auto& all, const auto& wanted) {
        return std::find(all.begin(), all.end(), wanted) != all.end();
    };
    if (filter.open_only && !is_open(row.status)) return false;
    if (!filter.statuses.empty() && !is_one_of(filter.statuses, row.status)) return false;
    if (!filter.unit.empty() && !is_within(klag.saved().organisation(), row.unit, filter.unit))
        return false;
    if (filter.level != 0 && row.level != filter.level) return false;
    if ((filter.from && row.received < *filter.from) || (filter.to && *filter.to < row.received))
        return false;
    if (!filter.kind.empty() && row.kind != filter.kind) return false;
    if (!filter.channel.empty() && row.channel != filter.channel) return false;
    if (!filter.procedure.empty() && row.procedure != filter.procedure) return false;
    return filter.category.empty() || is_one_of(row.categories, filter.category);
}

bool whole_case_fits(const CaseFilter& filter, const core::Case& c, const core::State& state,
                     Context& klag) {
    if (!filter.handler.empty()) {
        const core::Duty duty = core::on_duty(state, klag.saved().organisation(), klag.today());
        if (duty.member == nullptr || duty.member->id != filter.handler) return false;
    }
    return filter.text.empty() || mentions(klag.saved().load_private(c), cli::folded(filter.text));
}

}  // namespace klag::commands
