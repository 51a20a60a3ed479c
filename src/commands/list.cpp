#include "base/error.h"
#include "base/utf8.h"
#include "cli/dates.h"
#include "cli/table.h"
#include "commands/case_filter.h"
#include "commands/code_words.h"
#include "commands/json.h"
#include "commands/page.h"
#include "commands/verbs.h"
#include "commands/words.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace klag::commands {
namespace {

using core::Field;

using core::Summary;

/// A column that --fields and --sort name.
struct ColumnSpec {
    const char* name;
    const char* title_line;
    bool flexible;
    std::function<std::string(const Summary&, Context&)> value;  ///< for --json: ids and codes
    Field field{Field::count_};  ///< the value is one of its codes: a person reads its words
    /// The value's own name, for a person, for sorting, and beside the id in JSON as `unit-name`.
    std::function<std::string(const Summary&, Context&)> title{};
};

/// "in handling (2)"; the first level goes without saying.
std::string with_level(const std::string& status, int level) {
    return level > 1 ? status + " (" + std::to_string(level) + ")" : status;
}

std::string first_of(const std::vector<std::string>& values) {
    return values.empty() ? "" : values.front();
}

const std::vector<ColumnSpec>& columns() {
    static const std::vector<ColumnSpec> table{
        {"number", "Number", false, [](const Summary& row, Context&) { return row.number; }},
        {"received", "Received", false,
         [](const Summary& row, Context&) { return row.received.iso(); }},
        {"kind", "Kind", false, [](const Summary& row, Context&) { return row.kind; }, Field::kind},
        {"status", "Status", false,
         [](const Summary& row, Context&) { return std::string{name(row.status)}; }},
        {"level", "Level", false,
         [](const Summary& row, Context&) { return std::to_string(row.level); }},
        {"unit", "Unit", true, [](const Summary& row, Context&) { return row.unit; }, Field::count_,
         [](const Summary& row, Context& klag) {
             return unit_name(klag.saved().organisation(), row.unit);
         }},
        {"handler", "Handler", true, [](const Summary& row, Context&) { return row.handler; },
         Field::count_,
         [](const Summary& row, Context& klag) {
             return staff_name(klag.saved().organisation(), row.handler);
         }},
        {"category", "Category", true,
         [](const Summary& row, Context&) { return first_of(row.categories); }, Field::category},
        {"severity", "Severity", false, [](const Summary& row, Context&) { return row.severity; },
         Field::severity},
        {"channel", "Channel", false, [](const Summary& row, Context&) { return row.channel; },
         Field::channel},
        {"procedure", "Procedure", false,
         [](const Summary& row, Context&) { return row.procedure; }},
        {"due", "Due", false,
         [](const Summary& row, Context&) { return row.due ? row.due->iso() : ""; }},
        {"closed-as", "Closed as", false,
         [](const Summary& row, Context&) { return row.closed_as; }},
        {"age", "Days", false,
         [](const Summary& row, Context& klag) {
             return std::to_string(klag.today() - row.received);
         }},
    };
    return table;
}

/// What a person reads in the column.
std::string shown_value(const ColumnSpec& column, const Summary& row, Context& klag) {
    if (std::string_view{column.name} == "status")
        return with_level(status_words(row.status).english(), row.level);
    if (std::string_view{column.name} == "closed-as") return closing_words(row.closed_as).english();
    if (column.title) return column.title(row, klag);
    std::string value = column.value(row, klag);
    if (column.field == Field::count_ || value.empty()) return value;
    const store::Snapshot& saved = klag.saved();
    return value_words(column.field, value, saved.procedure(row.procedure), saved.organisation());
}

const ColumnSpec& column(const std::string& wanted) {
    std::vector<std::string> known;
    for (const ColumnSpec& spec : columns()) {
        if (wanted == spec.name) return spec;
        known.emplace_back(spec.name);
    }
    throw Error{ErrorKind::usage, text("there is no field '{name}'", {{"name", wanted}})}.hinted(
        text("Known are: {names}.", {{"names", join(known, ", ")}}));
}

using Columns = std::vector<const ColumnSpec*>;

Columns columns_named(const std::string& names) {
    Columns out;
    for (const std::string& part : split(names, ',')) out.push_back(&column(part));
    return out;
}

/// The value by which a column is sorted: numbers and dates as they are, units by their names.
std::string sorting_value(const ColumnSpec& column, const Summary& row, Context& klag) {
    return column.title ? column.title(row, klag) : column.value(row, klag);
}

/// How many rows are wanted at most; 0 typed means all.
std::size_t limit_of(const cli::Given& given) {
    constexpr auto all = std::numeric_limits<std::size_t>::max();
    const auto typed = given.text("limit");
    if (!typed) return all;
    const auto count = whole_number(*typed);
    if (!count)
        throw Error{ErrorKind::usage, text("--limit {typed}: not a number", {{"typed", *typed}})};
    return *count > 0 ? static_cast<std::size_t>(*count) : all;
}

/// The selected cases that fit the filter, until `take` returns false.
void each_that_fits(const CaseFilter& filter, const core::Selection& selection, Context& klag,
                    const std::function<bool(Summary&&)>& take) {
    if (!filter.wants_whole_case())
        return klag.saved().each_summary(selection, [&](Summary&& row) {
            return !fits(filter, row, klag) || take(std::move(row));
        });
    klag.saved().each(selection, [&](core::Case&& c) {
        const core::State state = fold(c);
        Summary row = core::summary(c.number, state);
        return !fits(filter, row, klag) || !whole_case_fits(filter, c, state, klag) ||
               take(std::move(row));
    });
}

std::vector<Summary> rows(const cli::Given& given, Context& klag) {
    const CaseFilter filter = case_filter(given, klag);
    const std::size_t limit = limit_of(given);
    const std::string by = given.text("sort").value_or("number");
    const bool is_in_order = by == "number";  // as the cases come
    std::vector<Summary> out;
    each_that_fits(filter, selection(filter, is_in_order && given.flag("reverse")), klag,
                   [&](Summary&& row) {
                       out.push_back(std::move(row));
                       return !is_in_order || out.size() < limit;
                   });
    if (is_in_order) return out;
    const ColumnSpec& key = column(by);
    std::stable_sort(out.begin(), out.end(), [&](const Summary& a, const Summary& b) {
        return sorting_value(key, a, klag) < sorting_value(key, b, klag);
    });
    if (given.flag("reverse")) std::reverse(out.begin(), out.end());
    if (out.size() > limit) out.erase(out.begin() + static_cast<std::ptrdiff_t>(limit), out.end());
    return out;
}

std::string json_of_cases(const Columns& shown, const std::vector<Summary>& found, Context& klag) {
    std::vector<JsonRow> out;
    for (const Summary& row : found) {
        JsonRow entry;
        for (const ColumnSpec* spec : shown) {
            entry.emplace_back(spec->name, spec->value(row, klag));
            if (spec->title)
                entry.emplace_back(std::string{spec->name} + "-name", spec->title(row, klag));
        }
        out.push_back(std::move(entry));
    }
    return json_of_rows("cases", out);
}

cli::Table table_of(const Columns& shown, const std::vector<Summary>& found, Context& klag) {
    std::vector<cli::Column> heads;
    for (const ColumnSpec* spec : shown)
        heads.push_back(
            {.title = klag.out().words(text(spec->title_line)), .flexible = spec->flexible});
    cli::Table table{heads};
    for (const Summary& row : found) {
        std::vector<cli::Cell> cells;
        for (const ColumnSpec* spec : shown)
            cells.push_back({.text = shown_value(*spec, row, klag)});
        table.add(std::move(cells));
    }
    return table;
}

/// The whole list as it is printed; "" when no case fits.
std::string listing(const cli::Given& given, Context& klag) {
    constexpr const char* usual = "number,received,status,unit,handler,due";
    constexpr const char* narrow = "number,status,unit,handler,due";
    const auto names = given.text("fields");
    const Columns wanted = columns_named(names.value_or(usual));
    const auto together = klag.saved().read_together();
    const auto found = rows(given, klag);
    if (klag.json()) return json_of_cases(wanted, found, klag);
    if (found.empty()) return "";
    const int width = klag.out().width();
    cli::Table table = table_of(wanted, found, klag);
    // The number tells the year: the date of receipt gives way before names are cut.
    if (!names && width > 0 && table.full_width() > width)
        table = table_of(columns_named(narrow), found, klag);
    return table.render(width, klag.out().paint());
}

int list(const cli::Given& given, Context& klag) {
    const std::string all = listing(given, klag);
    if (all.empty()) klag.out().say(text("No case fits."));
    klag.out().print_raw(all);
    return 0;
}

}  // namespace

Verb list_command() {
    cli::Command command{
        .name = "list",
        .aliases = {"ls"},
        .group = group::reading,
        .summary = "List cases",
        .description =
            "Lists the cases that fit all the filters; without any, the open ones. Text "
            "is looked for in the private content as well.",
        .options = case_filter_options(),
        .examples = {{"klag list", "the open cases"},
                     {"klag list --all --unit home-care --from 2026-01-01", "one unit this year"},
                     {"klag list --fields number,age,due --sort due", "by the next deadline"}},
        .see_also = {"klag-show(1)"}};
    std::vector<std::string> names;
    for (const ColumnSpec& spec : columns()) names.emplace_back(spec.name);
    command.options.push_back(
        {.name = "fields", .value = "NAMES", .help = "the columns, parted by commas"});
    command.options.push_back(
        {.name = "sort", .value = "NAME", .help = "the column to sort by", .choices = names});
    command.options.push_back({.name = "reverse", .help = "the other way round"});
    command.options.push_back({.name = "limit", .value = "N", .help = "at most so many"});
    return {std::move(command), list};
}

}  // namespace klag::commands
