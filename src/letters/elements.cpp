#include "letters/elements.h"

#include "base/utf8.h"
#include "letters/case_words.h"
#include "letters/outcome.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace klag::letters {
namespace {

struct Row {
    std::string_view element;
    std::string_view names;  ///< any of these says it
    std::string_view words;
};

/// The names of the days on which the person hears more.
constexpr std::string_view promises{
    "plan_by answer_by news_by contact_by investigate_by until new_date next_news reply_by"};

constexpr std::array rows{
    Row{"handler", "handler", "who handles it"},
    Row{"time-frame", promises, "by when the person hears more"},
    Row{"contact", "contact", "whom to ask"},
    Row{"next-steps", "next_steps", "what happens next"},
    Row{"own-words", "words", "the complaint as it was written down"},
    Row{"how", "how", "how it is handled"},
    Row{"findings", "findings", "what was found"},
    Row{"conclusion", "issues handling_finding", "the conclusion"},
    Row{"reasons", "reason", "the reasons"},
    Row{"measures", "actions", "the measures, each with a date"},
    Row{"apology", "apology", "an apology"},
    Row{"way-further", "next_level body", "how the person can take it further"},
    Row{"body", "body_address body_phone body_web", "the outside body and how to reach it"},
    Row{"signature", "signature", "a signature"},
};

const Data* value_of(const Data& data, const std::string& name) {
    const auto* map = std::get_if<Data::Map>(&data.value);
    if (map == nullptr) return nullptr;
    const auto found = map->find(name);
    return found == map->end() ? nullptr : &found->second;
}

bool is_yes(const Data& data, const std::string& name) {
    const Data* value = value_of(data, name);
    return value != nullptr && value->yes();
}

/// Whether every measure says when it was or will be done.
bool all_dated(const Data& data) {
    const Data* actions = value_of(data, "actions");
    const auto* list = actions == nullptr ? nullptr : std::get_if<Data::List>(&actions->value);
    return list == nullptr || std::all_of(list->begin(), list->end(), [](const Data& action) {
               return is_yes(action, "done") || is_yes(action, "by");
           });
}

/// Whether the letter could print `name`, by itself or in a list.
bool has(const Data& data, const std::string& name) {
    if (is_yes(data, name)) return true;
    const auto* map = std::get_if<Data::Map>(&data.value);
    if (map == nullptr) return false;
    return std::any_of(map->begin(), map->end(), [&](const auto& entry) {
        const auto* list = std::get_if<Data::List>(&entry.second.value);
        return list != nullptr && std::any_of(list->begin(), list->end(),
                                              [&](const Data& item) { return is_yes(item, name); });
    });
}

bool is_known(const Row& row, const Data& data, const Owed& owed) {
    if (row.element == "reasons" && owed.reasons) return false;
    if (row.element == "measures" && !all_dated(data)) return false;
    const auto names = split(row.names, ' ');
    return std::any_of(names.begin(), names.end(),
                       [&](const std::string& name) { return has(data, name); });
}

bool says(const Row& row, const Data& data, const std::set<std::string>& said, const Owed& owed) {
    const auto wanted = split(row.names, ' ');
    const bool any = std::any_of(wanted.begin(), wanted.end(),
                                 [&](const std::string& name) { return said.contains(name); });
    const bool judged = row.element == "conclusion" || row.element == "findings" ||
                        row.element == "measures" || row.element == "reasons";
    if (judged && is_yes(data, "not_taken_up")) return true;
    if (row.element == "own-words") return any || !is_yes(data, "words");
    if (row.element == "apology") return any || !is_yes(data, "apology");
    if (row.element == "measures")
        return all_dated(data) && (any || (!owed.measures && !is_yes(data, "actions")));
    // Without a finding there is nothing to give reasons for.
    const bool unjudged = value_of(data, "issues") != nullptr && !owed.finding;
    if (row.element == "reasons") return unjudged || (any && !owed.reasons);
    return any;
}

/// Whether the issue was put right by more than words: an apology alone is no measure (G17).
bool is_put_right(const core::Issue& issue) {
    const auto& remedies = issue.facts.list(core::Field::remedies);
    return std::any_of(remedies.begin(), remedies.end(),
                       [](const std::string& remedy) { return remedy != "apology"; });
}

/// A spoken answer is held to what the letter would be (O06).
bool holds(const core::LetterDemand& demand, const std::string& kind,
           const std::string& case_kind) {
    const auto& kinds = demand.kinds;
    return (demand.letter == kind || (kind == "file-note" && demand.letter == "outcome")) &&
           (kinds.empty() || std::find(kinds.begin(), kinds.end(), case_kind) != kinds.end());
}

}  // namespace

bool is_demanded(std::string_view element, const std::string& kind, const LetterCase& letter) {
    const auto& demands = letter.procedure.letters;
    const std::string& case_kind = letter.state.facts.get(core::Field::kind);
    return std::any_of(demands.begin(), demands.end(), [&](const core::LetterDemand& demand) {
        return holds(demand, kind, case_kind) &&
               std::find(demand.says.begin(), demand.says.end(), element) != demand.says.end();
    });
}

std::vector<Missing> missing_elements(const std::string& kind, const std::string& case_kind,
                                      const core::Procedure& procedure, const Data& data,
                                      const std::set<std::string>& said, const Owed& owed) {
    std::vector<Missing> out;
    for (const core::LetterDemand& demand : procedure.letters) {
        if (!holds(demand, kind, case_kind)) continue;
        for (const std::string& element : demand.says)
            for (const Row& row : rows)
                if (row.element == element && !says(row, data, said, owed))
                    out.push_back({element, demand.source, is_known(row, data, owed)});
    }
    return out;
}

bool has_name_for(const std::string& kind, std::string_view element) {
    const std::vector<Name> known = names(kind);
    for (const Row& row : rows) {
        if (row.element != element) continue;
        for (const std::string& wanted : split(row.names, ' '))
            for (const Name& name : known)
                if (name.name == wanted) return true;
    }
    return false;
}

Owed owed(const LetterCase& letter) {
    Owed out;
    out.finding = letter.procedure.outcome_demanded;
    for (const core::Issue& issue : letter.state.issues) {
        if (!issue.facts.has(core::Field::outcome) || issue.facts.has(core::Field::route)) continue;
        const bool upheld = issue.facts.is(core::Field::outcome, "upheld") ||
                            issue.facts.is(core::Field::outcome, "partly-upheld");
        out.measures |= upheld && !is_put_right(issue);
        const bool finding = !issue.facts.is(core::Field::outcome, "resolved");
        out.finding |= finding;
        out.reasons |= finding && decision_reason(letter, issue).empty();
    }
    return out;
}

std::set<Date> passed_promises(const LetterCase& letter, const Data& data,
                               const std::set<std::string>& said) {
    std::set<Date> dates;
    for (const core::Clock& clock : letter.state.clocks) dates.insert(clock.entry.due.date);
    for (const core::Event& event : letter.c.events)
        if (const auto until = Date::parse(event.facts.get(core::Field::until)))
            dates.insert(*until);
    std::erase_if(dates, [&](Date date) {
        if (date >= letter.today) return true;
        const std::string words = date_word(letter, date);
        const auto names = split(promises, ' ');
        return std::none_of(names.begin(), names.end(), [&](const std::string& name) {
            const Data* value = value_of(data, name);
            const auto* told = value == nullptr ? nullptr : std::get_if<std::string>(&value->value);
            return told != nullptr && *told == words && said.contains(name);
        });
    });
    return dates;
}

std::string_view element_words(std::string_view element) {
    for (const Row& row : rows)
        if (row.element == element) return row.words;
    return "";
}

}  // namespace klag::letters
