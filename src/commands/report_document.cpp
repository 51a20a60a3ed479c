#include "commands/report_document.h"

#include "base/utf8.h"

#include <algorithm>

namespace klag::commands {
namespace {

Text period_title(const core::Period& period) {
    return text("Complaints and comments, {period}", {{"period", period.id}});
}

std::string edition_words(const ReportMaterial& m) {
    switch (m.edition) {
        case core::Edition::board:
            return m.say(text("For the board"));
        case core::Edition::public_:
            return m.say(text("Public edition"));
        case core::Edition::internal:
            if (m.is_return)
                return m.say(text("Holds small numbers: for the body alone that asks for it"));
            return m.say(text("Working document: holds small numbers, not to be handed out"));
    }
    return "";
}

std::string filter_words(const ReportMaterial& m) {
    std::vector<std::string> parts;
    const core::ReportScope& scope = m.scope;
    if (!scope.unit.empty()) {
        const core::Unit* unit = m.organisation.unit(scope.unit);
        parts.push_back(unit == nullptr ? scope.unit : unit->name);
    }
    if (!scope.kind.empty()) {
        const core::ReportBreakdown& kinds = *core::report_breakdown("by-kind");
        core::BreakdownRow kind{.id = scope.kind};
        for (const core::FlowRow& row : m.now().kinds)
            if (row.id == scope.kind) kind.title = row.title;
        parts.push_back(row_name(kinds, kind, m));
    }
    if (!scope.procedure.empty()) {
        const auto title = m.procedures.find(scope.procedure);
        parts.push_back(title == m.procedures.end() ? scope.procedure : title->second);
    }
    return join(parts, ", ");
}

std::string period_words(const ReportMaterial& m) {
    const core::Period& period = m.now().period;
    const std::vector<std::pair<std::string, std::string>> places{
        {"period", period.id}, {"first", period.first.iso()}, {"last", period.last.iso()}};
    if (period.kind == core::Period::Kind::free)
        return m.say(text("{first} to {last}", {places[1], places[2]}));
    return m.say(text("{period}, {first} to {last}", places));
}

std::vector<std::pair<std::string, std::string>> origin_lines(const ReportMaterial& m,
                                                              const ReportOrigin& origin) {
    const std::string filter = filter_words(m);
    return {{m.say(text("Register")), origin.register_name},
            {m.say(text("Period")),
             period_words(m) +
                 (m.now().ended ? ""
                                : ". " + m.say(text("It has not ended: all figures are so far.")))},
            {m.say(text("What is counted")),
             filter.empty() ? m.say(text("all units, kinds and procedures")) : filter},
            {m.say(text("Drawn up")), origin.drawn_up},
            {m.say(text("From the saved state")), origin.commit.substr(0, 12)}};
}

std::string hidden_words(const ReportMaterial& m) {
    if (m.least == 2) return m.say(text("hidden: the number 1, or one that would give it away"));
    return m.say(text("hidden: a number from 1 to {most}, or one that would give it away",
                      {{"most", std::to_string(m.least - 1)}}));
}

report::Words fixed_words(const ReportMaterial& m) {
    return {.definitions = m.say(text("What the figures mean")),
            .comments = m.say(text("Comments")),
            .contents = m.say(text("Contents")),
            .table = m.say(text("The figures")),
            .hidden = hidden_words(m),
            .no_value = m.say(text("no figure")),
            .page_of = m.words.word("page {page} of {pages}"),
            .about = m.say(text("About this report")),
            .skip = m.say(text("Go to the figures")),
            .from = m.words.word("{title}, from"),
            .to = m.words.word("{title}, to"),
            .code = m.say(text("Code")),
            .depth = m.say(text("Depth"))};
}

Text plural(core::Period::Kind kind) {
    switch (kind) {
        case core::Period::Kind::month:
            return text("months");
        case core::Period::Kind::quarter:
            return text("quarters");
        case core::Period::Kind::tertial:
            return text("periods of four months");
        case core::Period::Kind::half:
            return text("half-years");
        case core::Period::Kind::year:
        case core::Period::Kind::free:
            break;
    }
    return text("years");
}

/// Why nothing is broken down, and in which reports it is.
std::string totals_only(const ReportMaterial& m) {
    std::vector<std::string> periods;
    for (const core::Period::Kind kind : m.breakdowns) periods.push_back(m.say(plural(kind)));
    if (periods.empty())
        return m.say(
            text("Totals only: the register's settings name no period whose totals are "
                 "broken down."));
    return m.say(
        text("Totals only. So that small numbers can be hidden without giving them away, "
             "totals are broken down for these periods alone, once they have ended: "
             "{periods}.",
             {{"periods", join(periods, ", ")}}));
}

report::Section hidden_section(const ReportMaterial& m) {
    report::Section section{.id = "edition", .title = m.say(text("What this edition leaves out"))};
    if (m.is_internal()) {
        section.paragraphs = {
            m.is_return
                ? m.say(text("Nothing is left out. Small numbers may point at single people: hand "
                             "this document to nobody but the body that asks for it."))
                : m.say(text("Nothing is left out. Small numbers may point at single people: keep "
                             "this document among those who work with the cases."))};
        return section;
    }
    if (m.hidden.front().everything) {
        section.paragraphs = {totals_only(m)};
        return section;
    }
    section.paragraphs = {
        m.say(
            text("Hidden are numbers of cases, issues, people and deadlines below {least}, zeros "
                 "excepted, and with them as many others as it takes so that none can be computed "
                 "from this report and those of other periods of the year.",
                 {{"least", std::to_string(m.least)}})),
        m.say(text("Shown whole are the totals of all cases, of all deadlines and of all findings, "
                   "also month by month, with what explains them; how many issues have no finding; "
                   "how often cases were taken to an outside body; how many measures were decided, "
                   "done, open and overdue; how often one case was passed on at most; and days, "
                   "such as how long the oldest case has been open. They say how we work, and "
                   "nothing of whom a case is about."))};
    return section;
}

/// The tables of a return in its order, in one section, with what the sections say of tables that
/// are not shown.
report::Section chosen(std::vector<report::Section> sections, const ReportMaterial& m) {
    report::Section only{.id = "return", .title = m.say(text("The figures"))};
    const auto move_all = [](std::vector<std::string>& from, std::vector<std::string>& to) {
        to.insert(to.end(), from.begin(), from.end());
    };
    for (report::Section& section : sections) {
        if (section.id != "signals") move_all(section.paragraphs, only.paragraphs);
        move_all(section.too_small, only.too_small);
        move_all(section.empty, only.empty);
    }
    for (const std::string& id : m.wanted)
        for (report::Section& section : sections)
            for (report::Table& table : section.tables)
                if (table.id == id) only.tables.push_back(std::move(table));
    return only;
}

std::vector<report::Definition> definitions_of(const ReportMaterial& m) {
    std::vector<report::Definition> out;
    for (const core::Definition& one : core::definitions())
        out.push_back({one.id, m.say(one.name), m.say(one.meaning)});
    return out;
}

}  // namespace

report::Document report_document(const ReportMaterial& m, const ReportOrigin& origin) {
    const core::Period& period = m.now().period;
    std::vector<report::Section> sections{cases_section(m),    issues_section(m),
                                          time_section(m),     results_section(m),
                                          learning_section(m), signals_section(m)};
    if (!m.wanted.empty()) sections = {chosen(std::move(sections), m)};
    for (report::Section& section : sections) say_what_is_left_out(section, m);
    std::erase_if(sections, [](const report::Section& section) {
        return section.tables.empty() && (section.paragraphs.empty() || section.id == "signals");
    });
    sections.push_back(hidden_section(m));
    report::Document document{.language = origin.language,
                              .organisation = origin.register_name,
                              .title = origin.title.empty() ? m.say(period_title(period))
                                                            : origin.title + ", " + period.id,
                              .edition_id = std::string{name(m.edition)},
                              .edition = edition_words(m),
                              .origin = origin_lines(m, origin),
                              .period = period.id,
                              .first = period.first.iso(),
                              .last = period.last.iso(),
                              .ended = m.now().ended,
                              .periods = {},
                              .filter = filter_words(m),
                              .drawn_up = origin.drawn_up,
                              .commit = origin.commit,
                              .summary = m.wanted.empty() ? summary(m) : report::Summary{},
                              .sections = std::move(sections),
                              .comments = origin.comments,
                              .definitions = definitions_of(m),
                              .words = fixed_words(m)};
    for (const core::Report& report : m.periods) document.periods.push_back(report.period.id);
    return document;
}

}  // namespace klag::commands
