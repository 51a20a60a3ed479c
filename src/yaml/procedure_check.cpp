#include "yaml/procedure_check.h"

#include "base/utf8.h"
#include "yaml/rule_check.h"
#include "yaml/trigger_check.h"

#include <algorithm>
#include <set>

namespace klag::yaml {
namespace {

using core::Procedure;

void check_fields_of(const Reader& level) {
    check_unique_ids(level, "by-field");
    for (const Reader& entry : level.list("by-field")) {
        const std::string field = entry.id("id");
        if (field != "social" && field != "medical")
            entry.error_at("id", text("a unit's field is social or medical"),
                           text("Write 'id: social' or 'id: medical'."));
        const auto roles = level.ids("roles");
        if (std::find(roles.begin(), roles.end(), entry.text("title")) == roles.end())
            entry.error_at("title", text("this role is not among the roles of the level"),
                           did_you_mean(entry.text("title"), roles));
    }
}

void check_levels(const Reader& top) {
    std::set<int> seen;
    for (const Reader& level : top.list("levels")) {
        const int number = level.number("level", 1, 9);
        if (!seen.insert(number).second)
            level.error_at("level",
                           text("level {level} stands twice", {{"level", std::to_string(number)}}),
                           text("Number the levels 1, 2, 3 and so on."));
        check_fields_of(level);
        check_no_entry_twice(level, "roles");
        if (level.has("force") && level.list("roles").empty())
            level.error_at("force", text("this level names no roles"),
                           text("Add 'roles: [unit-manager]', or take the line out."));
        if (number == 1 && level.flag("other-person"))
            level.error_at("other-person", text("nobody handles a case below level 1"),
                           text("Write it at the levels above, or take the line out."));
    }
    if (seen.empty())
        top.error_at("levels", text("a procedure needs at least level 1"),
                     text("Add 'levels:' with '- {level: 1, title: …}'."));
    for (int number = 1; !seen.empty() && number < *seen.rbegin(); ++number)
        if (!seen.contains(number))
            top.error_at("levels",
                         text("level {level} is missing", {{"level", std::to_string(number)}}),
                         text("Number the levels 1, 2, 3 and so on."));
}

void check_bodies(const Reader& top) {
    check_unique_ids(top, "bodies");
    bool has_top = false;
    for (const Reader& body : top.list("bodies")) {
        if (!body.flag("top")) continue;
        if (has_top)
            body.error_at("top", text("another body is marked 'top' already"),
                          text("Letters name one: keep 'top: yes' at that one only."));
        has_top = true;
        if (!body.has("address") && !body.flag("verify"))
            body.error_at("top", text("letters name this body, but it has no address"),
                          text("Add 'address:', or 'verify: yes' until you know it."));
    }
    for (const Reader& letter : top.list("letters"))
        for (const Reader& element : letter.list("says"))
            if (!has_top && element.scalar() == "body")
                element.error(text("no body is there for the letter to name"),
                              text("Mark one under 'bodies' with 'top: yes'."));
}

void check_return(const Reader& report, const std::vector<std::string>& returns) {
    const std::string name = report.optional_text("return");
    if (name.empty() || returns.empty() ||
        std::find(returns.begin(), returns.end(), name) != returns.end())
        return;
    report.error_at("return", text("there is no return '{name}'", {{"name", report.shown(name)}}),
                    text("Returns are: {names}.", {{"names", join(returns, ", ")}}));
}

void check_reports(const Reader& top, const std::vector<std::string>& returns) {
    check_unique_ids(top, "reports");
    for (const Reader& report : top.list("reports")) {
        check_return(report, returns);
        if (!report.has("within"))
            report.error(text("'within' is missing"),
                         text("Say how long after the period it is due: 'within: 2 months'."));
        else if (report.text("within").ends_with(" before the day"))
            report.error_at("within", text("a report is due after its period"),
                            text("Write it as '2 months'."));
        if (report.list("to").empty())
            report.error(text("nobody gets this report"), text("Say who does: 'to: [committee]'."));
    }
}

/// Lines that say something about what another line forbids.
void check_pointless(const Reader& top) {
    if (const auto map = top.map("anonymous"); map && !map->flag("allowed", true))
        if (map->has("channels"))
            map->error_at("channels", text("nobody may be anonymous, by no channel"),
                          text("Write 'allowed: yes', or take the line out."));
    if (const auto map = top.map("late-complaint"); map && !map->has("within"))
        map->error(
            text("'within' is missing"),
            text("Say how long after it happened people may complain: 'within: 12 months'."));
    if (const auto map = top.map("late-complaint");
        map && map->optional_text("within").ends_with(" before the day"))
        map->error_at("within", text("this is counted from what happened"),
                      text("Write it as '12 months'."));
    if (const auto map = top.map("on-the-spot")) {
        if (map->has("within") && !map->flag("allowed", true))
            map->error_at("within", text("there is no short way that this could limit"),
                          text("Write 'allowed: yes', or take the line out."));
        if (map->optional_text("within").ends_with(" before the day"))
            map->error_at("within", text("the short way is counted from the receipt"),
                          text("Write it as '1 working day'."));
    }
}

/// Own words stand in letters for a kind, `complaint`, `your-complaint`, `the-complaint`,
/// `a-complaint`, and for a finding: `outcome-upheld`, and for the file `outcome-note-upheld`.
void check_words(const Reader& top, const Procedure& p) {
    const auto map = top.map("words");
    if (!map) return;
    std::vector<std::string> known{"complaint", "complainant"};
    for (const core::Choice& kind : p.kinds)
        for (const char* before : {"", "your-", "the-", "a-"}) known.push_back(before + kind.id);
    for (const std::string& finding : core::codes(core::Field::outcome))
        for (const char* before : {"outcome-", "outcome-note-"}) known.push_back(before + finding);
    for (const Reader& entry : map->entries())
        if (std::find(known.begin(), known.end(), entry.key()) == known.end())
            entry.error_at_key(
                text("no letter has the word '{word}'", {{"word", entry.shown(entry.key())}}),
                did_you_mean(entry.key(), known));
}

/// The letters that a numbered source begins with: O for O12; "" for one in words, such as a law.
std::string prefix_of(const std::string& source) {
    std::size_t letters = 0;
    while (letters < source.size() && source[letters] >= 'A' && source[letters] <= 'Z') ++letters;
    const bool numbered =
        letters > 0 && letters < source.size() && source[letters] >= '0' && source[letters] <= '9';
    return numbered ? source.substr(0, letters) : "";
}

void note_source(const Reader& rule, const Procedure& p, bool is_wanted) {
    const std::string source = rule.optional_text("source");
    if (source.empty() && is_wanted)
        rule.error(
            text("this rule names no source"),
            text("Add 'source:' with the place that it comes from, or write 'source: own rule, "
                 "decided 2026-01-01'."));
    for (const std::string& part : split(source, ',')) {
        const std::string one{trim(part)};
        const std::string prefix = prefix_of(one);
        const bool explained =
            std::any_of(p.sources.begin(), p.sources.end(),
                        [&](const auto& entry) { return one.starts_with(entry.first); });
        if (!prefix.empty() && !explained)
            rule.error_at("source",
                          text("nothing says what {letters} stands for", {{"letters", prefix}}),
                          text("Add it under 'sources:'."));
    }
}

/// GB-ENG is a calendar of GB-ENG, and one of GB.
bool is_calendar_of(const std::string& country, const std::string& calendar) {
    return country.empty() || calendar == country || calendar.starts_with(country + "-");
}

void check_calendar(const Reader& top, const Procedure& p,
                    const std::vector<std::string>& calendars) {
    if (calendars.empty()) return;
    const Text hint = text("Calendars are: {names}.", {{"names", join(calendars, ", ")}});
    if (p.calendar.empty())
        top.error(text("a procedure needs a calendar"), hint);
    else if (std::find(calendars.begin(), calendars.end(), p.calendar) == calendars.end())
        top.error_at("calendar",
                     text("there is no calendar '{name}'", {{"name", top.shown(p.calendar)}}),
                     hint);
    else if (!is_calendar_of(p.country, p.calendar))
        for (const std::string& name : calendars)
            if (is_calendar_of(p.country, name))
                top.error_at(
                    "calendar", text("this is the calendar of another country"),
                    text("Write 'calendar: {name}', or another country.", {{"name", name}}));
}

}  // namespace

void check_unique_ids(const Reader& top, std::string_view key) {
    std::set<std::string> seen;
    for (const Reader& entry : top.list(key)) {
        const auto id = entry.find("id");
        if (id && is_id(id->scalar()) && !seen.insert(id->scalar()).second)
            id->error(text("the id '{id}' stands twice", {{"id", id->scalar()}}),
                      text("Give one of them another id."));
    }
}

void note_sources(const Reader& top, const Procedure& p) {
    for (const char* key : {"kinds", "channels", "categories", "dimensions", "causes", "bodies"})
        for (const Reader& entry : top.list(key)) note_source(entry, p, false);
    for (const char* key :
         {"levels", "clocks", "gates", "conditions", "reports", "letters", "guidance"})
        for (const Reader& entry : top.list(key)) note_source(entry, p, true);
    for (const char* key : {"anonymous", "outcome", "handover"})
        if (const auto map = top.map(key)) note_source(*map, p, false);
    for (const char* key : {"on-the-spot", "independence", "senior-investigator",
                            "serious-to-manager", "late-complaint"})
        if (const auto map = top.map(key))
            note_source(*map, p, map->has("force") || map->has("within"));
}

void check_procedure(const Reader& top, const Procedure& p,
                     const std::vector<std::string>& calendars,
                     const std::vector<std::string>& returns) {
    for (const std::string_view key : {"kinds", "channels", "categories", "dimensions", "causes"})
        check_unique_ids(top, key);
    if (!top.has("kinds"))
        top.error(text("a procedure needs at least one kind"),
                  text("Add 'kinds:' with '- {id: complaint, title: …}'."));
    if (!top.has("channels"))
        top.error(text("a procedure needs at least one channel"),
                  text("Add 'channels:' with '- {id: phone, title: …}'."));
    if (const auto anonymous = top.map("anonymous")) {
        check_channels(*anonymous, p);
        check_no_entry_twice(*anonymous, "channels");
    }
    if (const auto handover = top.map("handover")) check_no_entry_twice(*handover, "to");
    check_pointless(top);
    check_levels(top);
    check_bodies(top);
    check_rules(top, p);
    check_reports(top, returns);
    check_words(top, p);
    check_calendar(top, p, calendars);
}

}  // namespace klag::yaml
