#include "commands/report_request.h"

#include "base/error.h"
#include "commands/facts_given.h"
#include "commands/known_names.h"
#include "commands/outside_files.h"
#include "commands/periods.h"
#include "commands/report_comments.h"
#include "core/language.h"
#include "core/report_form.h"
#include "store/report_forms.h"

#include <algorithm>
#include <charconv>

namespace klag::commands {
namespace {

using core::Period;

core::Edition edition_given(const cli::Given& given) {
    if (given.flag("internal") && given.flag("public"))
        throw Error{ErrorKind::usage, text("--internal and --public name two editions")}.hinted(
            text("Give one of them, or neither for the board."));
    if (given.flag("internal")) return core::Edition::internal;
    return given.flag("public") ? core::Edition::public_ : core::Edition::board;
}

int previous_given(const cli::Given& given) {
    const std::string typed = given.text("previous").value_or("4");
    int count{};
    const auto end = typed.data() + typed.size();
    if (std::from_chars(typed.data(), end, count).ptr != end || count < 0 || count > 12)
        throw Error{ErrorKind::usage, text("--previous takes a number from 0 to 12")}.hinted(
            text("Type --previous 4 for the four periods before this one."));
    return count;
}

std::vector<std::string> unit_ids(Context& klag) {
    std::vector<std::string> ids;
    for (const core::Unit& unit : klag.saved().organisation().units) ids.push_back(unit.id);
    return ids;
}

std::vector<std::string> kind_ids(Context& klag) {
    std::vector<std::string> ids;
    for (const std::string& name : klag.saved().procedure_names())
        for (const core::Choice& kind : klag.saved().procedure(name).kinds)
            if (std::find(ids.begin(), ids.end(), kind.id) == ids.end()) ids.push_back(kind.id);
    return ids;
}

core::ReportScope scope_given(const cli::Given& given, Context& klag) {
    core::ReportScope scope{.unit = given.text("unit").value_or(""),
                            .kind = given.text("kind").value_or(""),
                            .procedure = given.text("procedure").value_or("")};
    if (!scope.unit.empty())
        demand_known(scope.unit, unit_ids(klag),
                     text("there is no unit '{name}'", {{"name", scope.unit}}));
    if (!scope.kind.empty())
        demand_known(scope.kind, kind_ids(klag),
                     text("no procedure has the kind '{name}'", {{"name", scope.kind}}));
    if (!scope.procedure.empty())
        demand_known(scope.procedure, klag.saved().procedure_names(),
                     text("there is no procedure '{name}'", {{"name", scope.procedure}}));
    return scope;
}

/// A part of the register beside the whole gives away what the whole hides.
void demand_whole_register(const core::ReportScope& scope, core::Edition edition) {
    if (scope == core::ReportScope{} || edition == core::Edition::internal) return;
    throw Error{ErrorKind::refused,
                text("a report on a part of the register can give away small numbers of the whole")}
        .hinted(text("Add --internal for a working document that is not handed out."));
}

std::string language_given(const cli::Given& given, Context& klag) {
    std::string code = given.text("language").value_or(klag.saved().settings().language);
    demand_known(code, core::language_codes(),
                 text("there are no words in the language '{code}'", {{"code", code}}));
    return code;
}

/// The form that --return names; nothing without it.
std::optional<core::ReportForm> form_given(const cli::Given& given) {
    const auto wanted = given.text("return");
    if (!wanted) return std::nullopt;
    std::vector<std::string> names;
    for (core::ReportForm& form : store::report_forms()) {
        if (form.name == *wanted) return std::move(form);
        names.push_back(form.name);
    }
    demand_known(*wanted, names, text("there is no return '{name}'", {{"name", *wanted}}));
    return std::nullopt;
}

/// The period of a form: the one named, or the newest that ended.
Period period_for(const core::ReportForm& form, const cli::Given& given, Context& klag) {
    const core::Settings& settings = klag.saved().settings();
    if (!given.parameter("period") && !names_a_period(given))
        return core::last_ended(form, klag.today(), settings.halves);
    const Period period = wanted_period(given, given.parameter("period"), klag);
    if (period.kind != form.every)
        throw Error{ErrorKind::usage, text("the return '{name}' is for a {kind}, not for {period}",
                                           {{"name", form.name},
                                            {"kind", std::string{core::name(form.every)}},
                                            {"period", period.id}})}
            .hinted(text("Leave the period out for the newest one that has ended."));
    return core::form_year(form, period);
}

Error not_beside_return(const char* option, Text hint) {
    return Error{ErrorKind::usage,
                 text("--return and --{option} do not go together", {{"option", option}})}
        .hinted(std::move(hint));
}

/// A return says for whom it is and what it counts.
void refuse_beside_return(const core::ReportForm& form, const cli::Given& given) {
    for (const char* option : {"unit", "kind", "procedure"})
        if (given.text(option))
            throw not_beside_return(option, text("A return says itself what it counts."));
    const std::string edition{name(form.edition)};
    for (const char* option : {"internal", "public"})
        if (given.flag(option) && edition != option)
            throw not_beside_return(
                option, text("The return '{name}' is for the edition {edition}; leave --{option} "
                             "out.",
                             {{"name", form.name}, {"edition", edition}, {"option", option}}));
}

void apply_form(const core::ReportForm& form, const cli::Given& given, ReportRequest& request,
                Context& klag) {
    refuse_beside_return(form, given);
    request.period = period_for(form, given, klag);
    request.form = form.name;
    request.edition = form.edition;
    request.tables = form.tables;
    request.scope.kind = form.kind;
    request.title = core::title_in(form, request.language);
    if (form.verify)
        klag.out().warn(text("klag has not checked this return against its source: {source}",
                             {{"source", form.source}}));
}

/// Says what of the file is not shown.
std::vector<report::Comment> comments_in(const std::string& file, core::Edition edition,
                                         Context& klag) {
    Comments comments = comments_from(text_of_file(file, klag), edition);
    for (const std::string& heading : comments.unknown)
        klag.out().warn(
            text("the mark at the end of the heading '{heading}' means nothing to klag; only "
                 "[public] does",
                 {{"heading", heading}}));
    if (comments.left_out > 0)
        klag.out().say(counted(
            comments.left_out,
            "Left out of the public edition: {count} part of the comments whose heading does not "
            "end with [public].",
            "Left out of the public edition: {count} parts of the comments whose heading does not "
            "end with [public]."));
    return std::move(comments.shown);
}

}  // namespace

ReportRequest request_of(const cli::Given& given, Context& klag) {
    const auto form = form_given(given);
    ReportRequest request{.period = {},
                          .edition = edition_given(given),
                          .scope = scope_given(given, klag),
                          .language = language_given(given, klag),
                          .format = format_given(given, report_formats(), "text", klag),
                          .previous = previous_given(given)};
    if (form)
        apply_form(*form, given, request, klag);
    else
        request.period = wanted_period(given, given.parameter("period"), klag);
    demand_whole_register(request.scope, request.edition);
    request.table = given.text("table");
    if (request.table && request.format != "csv")
        throw Error{ErrorKind::usage, text("--table is for --format csv")}.hinted(
            text("Add --format csv, or leave --table out."));
    if (const auto file = given.text("comments"))
        request.comments = comments_in(*file, request.edition, klag);
    return request;
}

}  // namespace klag::commands
