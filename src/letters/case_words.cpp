#include "letters/case_words.h"

#include "base/error.h"
#include "base/utf8.h"
#include "letters/words.h"

#include <algorithm>
#include <string_view>

namespace klag::letters {

const core::Facts& private_facts(const LetterCase& letter, const std::string& event) {
    static const core::Facts none;
    const auto found = letter.personal.events.find(event);
    return found == letter.personal.events.end() ? none : found->second;
}

const core::Event& newest(const LetterCase& letter, core::Act act) {
    static const core::Event none;
    const auto& events = letter.c.events;
    const auto found = std::find_if(events.rbegin(), events.rend(),
                                    [&](const core::Event& event) { return event.act == act; });
    return found == events.rend() ? none : *found;
}

namespace {

bool calls_for(const LetterCase& letter, const core::Event& event, const std::string& kind) {
    const std::string& of_case = letter.state.facts.get(core::Field::kind);
    return core::letter_of(event.act, event.facts, of_case).code == kind;
}

}  // namespace

const core::Event& calling_for(const LetterCase& letter, const std::string& kind) {
    static const core::Event none;
    const auto& events = letter.c.events;
    const auto found = std::find_if(events.rbegin(), events.rend(), [&](const core::Event& event) {
        return calls_for(letter, event, kind);
    });
    return found == events.rend() ? none : *found;
}

std::string words_given(const LetterCase& letter, const std::string& kind) {
    const auto& events = letter.c.events;
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        const bool sent_it =
            event->facts.is(core::Field::letter, kind) && !event->facts.flag(core::Field::resent);
        const std::string& note = private_facts(letter, event->id).get(core::Field::note);
        if (sent_it && !note.empty()) return note;
        if (calls_for(letter, *event, kind)) break;
    }
    return "";
}

std::string unbroken(const std::string& words) { return join(split(words, ' '), "\u00A0"); }

std::string date_word(const LetterCase& letter, Date date) {
    return unbroken(format_date(date, letter.language));
}

std::string date_word(const LetterCase& letter, const std::string& iso) {
    const auto moment = Moment::parse(iso);
    return moment ? date_word(letter, moment->date) : "";
}

bool speaks_its_language(const LetterCase& letter) {
    return letter.procedure.language == letter.language.code;
}

std::string own_word(const LetterCase& letter, const std::string& key) {
    const auto found = letter.procedure.words.find(key);
    return speaks_its_language(letter) && found != letter.procedure.words.end() ? found->second
                                                                                : "";
}

std::string word_of_set(const LetterCase& letter, const std::string& table,
                        const std::string& key) {
    return demanded_word(letter.language, table, key, letter.procedure.templates);
}

std::string name_and_title(const core::Member* member) {
    if (member == nullptr) return "";
    return member->title.empty() ? member->name : member->name + ", " + member->title;
}

const core::Member* member(const LetterCase& letter, const std::string& id) {
    return id.empty() ? nullptr : letter.organisation.member(id);
}

/// "Eva Lind, coordinator, telephone 063-14 30 00, e-mail eva@…". Somebody without a number and an
/// address of their own is reached through the organisation's.
std::string contact(const LetterCase& letter, const core::Member& whom) {
    const bool own = !whom.phone.empty() || !whom.email.empty();
    const std::string& phone = own ? whom.phone : letter.settings.phone;
    const std::string& email = own ? whom.email : letter.settings.email;
    if (phone.empty() && email.empty())
        throw Error{
            ErrorKind::bad_data,
            text("{name} has no telephone number and no e-mail address", {{"name", whom.name}})}
            .at("organisation.yaml")
            .hinted(text("Add one with 'klag edit organisation'."));
    std::string out = name_and_title(&whom);
    for (const auto& [code, value] : {std::pair{"phone", phone}, std::pair{"email", email}})
        if (!value.empty())
            out +=
                ", " + demanded_word(letter.language, "contact", code) + "\u00A0" + unbroken(value);
    return out;
}

const core::Member& contact_person(const LetterCase& letter, const std::string& kind) {
    const core::Member* handler = member(letter, letter.state.facts.get(core::Field::handler));
    return handler == nullptr || kind == "forwarding" ? letter.signer : *handler;
}

std::string first_upper(const std::string& words) {
    std::string out = words;
    if (!out.empty() && out[0] >= 'a' && out[0] <= 'z')
        out[0] = static_cast<char>(out[0] - 'a' + 'A');
    for (const auto& [low, high] : {std::pair{"å", "Å"}, std::pair{"ä", "Ä"}, std::pair{"ö", "Ö"},
                                    std::pair{"ø", "Ø"}, std::pair{"æ", "Æ"}})
        if (out.rfind(low, 0) == 0) out.replace(0, 2, high);
    return out;
}

std::string as_sentence(const std::string& words) {
    const std::string_view text = trim(words);
    if (text.empty() || std::string_view{".!?:;)"}.find(text.back()) != std::string_view::npos)
        return std::string{text};
    return std::string{text} + ".";
}

std::string level_word(const LetterCase& letter, const core::Level& level) {
    const std::string field =
        core::field_of(letter.organisation, letter.state.facts.get(core::Field::unit));
    for (const core::Choice& choice : level.by_field)
        if (choice.id == field)
            if (std::string role = word(letter.language, "role", choice.title); !role.empty())
                return role;
    if (speaks_its_language(letter) || level.roles.empty()) return level.title;
    std::vector<std::string> roles;
    for (const std::string& role : level.roles) {
        roles.push_back(word(letter.language, "role", role));
        if (roles.back().empty()) return level.title;
    }
    return listed(roles, letter.language);
}

std::string next_level(const LetterCase& letter) {
    const core::Level* next = core::level(letter.procedure, letter.state.level + 1);
    return next == nullptr || !core::is_complaint(letter.state) ? "" : level_word(letter, *next);
}

std::string handed_to(const LetterCase& letter) {
    const std::string& office =
        newest(letter, core::Act::handover).facts.get(core::Field::recipient);
    return first_upper(
        demanded_word(letter.language, "recipient", office.empty() ? "diary" : office));
}

}  // namespace klag::letters
