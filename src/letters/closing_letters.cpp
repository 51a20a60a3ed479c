#include "letters/closing_letters.h"

#include "letters/case_words.h"
#include "letters/outcome.h"
#include "letters/words.h"

#include <algorithm>
#include <utility>

namespace klag::letters {
namespace {

using core::Act;
using core::Event;
using core::Field;

std::string day_of(const LetterCase& letter, Act act) {
    const Event& event = newest(letter, act);
    return event.id.empty() ? "" : date_word(letter, event.on.date);
}

/// The titles of the ids that the case has for `field`, in the procedure's language.
std::string titles(const LetterCase& letter, Field field, const std::vector<std::string>& ids) {
    std::vector<std::string> out;
    for (const core::Choice& choice : choices(letter.procedure, field))
        if (std::find(ids.begin(), ids.end(), choice.id) != ids.end()) out.push_back(choice.title);
    return listed(out, letter.language);
}

std::vector<std::string> categories(const LetterCase& letter) {
    std::vector<std::string> ids;
    for (const core::Issue& issue : letter.state.issues)
        ids.push_back(issue.facts.get(Field::category));
    return ids;
}

/// The causes that any event of the case found.
std::vector<std::string> causes(const LetterCase& letter) {
    std::vector<std::string> ids;
    for (const Event& event : letter.c.events)
        for (const std::string& id : event.facts.list(Field::cause)) ids.push_back(id);
    return ids;
}

Data::List attachments(const LetterCase& letter) {
    constexpr std::size_t enough = 12;
    Data::List out;
    for (const core::StoredFile& file : letter.personal.files) {
        const std::string title =
            word(letter.language, "letter", file.title, letter.procedure.templates);
        out.emplace_back(Data::Map{{"file", file.name},
                                   {"what", title.empty() ? file.title : title},
                                   {"sha256", file.sha256.substr(0, enough)}});
    }
    return out;
}

/// The newest extension of which the person complained about is told as well (Awb 9:11).
const Event* extension_told(const LetterCase& letter) {
    const Event& extension = newest(letter, Act::extend);
    return extension.facts.is(Field::told, "person-complained-about") ? &extension : nullptr;
}

}  // namespace

void add_question(const LetterCase& letter, Data::Map& out) {
    out["answered"] = day_of(letter, Act::answer);
    out["reply_by"] = date_word(letter, calling_for(letter, "question").facts.get(Field::until));
    add_actions(letter, out);
}

void add_follow_up(const LetterCase& letter, Data::Map& out) {
    const Event& event = newest(letter, Act::follow_up);
    const auto yes = [&](Field field) { return event.facts.is(field, "yes"); };
    const auto no = [&](Field field) { return event.facts.is(field, "no"); };
    out["satisfied"] = yes(Field::satisfied_outcome) && !no(Field::satisfied_handling);
    out["works"] = yes(Field::works);
    out["news"] = words_given(letter, "follow-up");
    out["next_news"] = date_word(letter, event.facts.get(Field::until));
    add_actions(letter, out);
    add_way_further("follow-up", letter, out);
}

void add_closing(const LetterCase& letter, Data::Map& out) {
    out["closed"] = day_of(letter, Act::close);
    add_open_actions(letter, out);
    add_way_further("closing", letter, out);
}

void add_closing_form(const LetterCase& letter, Data::Map& out) {
    const core::State& state = letter.state;
    const core::Unit* unit = letter.organisation.unit(state.facts.get(Field::unit));
    Data::List files = attachments(letter);
    out["unit"] = unit == nullptr ? state.facts.get(Field::unit) : unit->name;
    out["recipient_role"] = handed_to(letter);
    out["answered"] = day_of(letter, Act::answer);
    out["closed"] = date_word(letter, state.since.date);
    out["closed_as"] = word(letter.language, "closed-as", state.closed_as);
    out["categories"] = titles(letter, Field::category, categories(letter));
    out["causes"] = titles(letter, Field::cause, causes(letter));
    out["handler"] = name_and_title(member(letter, state.facts.get(Field::handler)));
    out["attachments"] = std::move(files);
    add_issues(letter, "outcome-note", out);
    add_actions(letter, out);
}

void add_notice(const LetterCase& letter, Data::Map& out) {
    const bool may_tell_words = !letter.state.facts.flag(Field::do_not_name);
    const Event& inform = calling_for(letter, "notice");
    out["words"] =
        may_tell_words ? core::latest(letter.c, letter.personal, Field::words) : std::string{};
    out["handler"] = name_and_title(member(letter, letter.state.facts.get(Field::handler)));
    out["reply_by"] = date_word(letter, inform.facts.get(Field::until));
    const Event* extension = extension_told(letter);
    out["new_date"] =
        extension == nullptr ? "" : date_word(letter, extension->facts.get(Field::until));
    out["reason"] = extension == nullptr
                        ? ""
                        : as_sentence(private_facts(letter, extension->id).get(Field::reason));
}

}  // namespace klag::letters
