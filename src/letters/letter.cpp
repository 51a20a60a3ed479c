#include "letters/letter.h"

#include "base/utf8.h"
#include "letters/addressee.h"
#include "letters/case_words.h"
#include "letters/closing_letters.h"
#include "letters/handling_letters.h"
#include "letters/outcome.h"
#include "letters/words.h"

#include <array>
#include <utility>

namespace klag::letters {
namespace {

using core::Field;

/// What a letter tells beside what all of them do.
struct Teller {
    std::string_view kind;
    void (*add)(const LetterCase& letter, Data::Map& out);
};

constexpr std::array tellers{
    Teller{"acknowledgement", add_acknowledgement},
    Teller{"plan", add_plan},
    Teller{"progress", add_progress},
    Teller{"notice", add_notice},
    Teller{"report", add_report},
    Teller{"delay", add_delay},
    Teller{"outcome", add_outcome},
    Teller{"praise", add_praise},
    Teller{"suggestion", add_suggestion},
    Teller{"file-note", add_file_note},
    Teller{"escalation", add_escalation},
    Teller{"forwarding", add_forwarding},
    Teller{"referral", add_referral},
    Teller{"withdrawal", add_withdrawal},
    Teller{"question", add_question},
    Teller{"follow-up", add_follow_up},
    Teller{"closing", add_closing},
    Teller{"closing-form", add_closing_form},
};

/// "your complaint", "a complaint": by the procedure's own word, `your-complaint`, where it has
/// one.
std::string case_words(const LetterCase& letter, const std::string& whose,
                       const std::string& table) {
    const std::string& kind = letter.state.facts.get(Field::kind);
    const std::string own = own_word(letter, whose + "-" + kind);
    return own.empty() ? word_of_set(letter, table, kind) : own;
}

std::string signature(const LetterCase& letter) {
    const core::Member& signer = letter.signer;
    return signer.name + (signer.title.empty() ? "" : "\n" + signer.title) + "\n" +
           letter.settings.organisation;
}

/// Every value that some letter may name; letter_data leaves out what this one does not.
Data::Map common(const std::string& kind, const LetterCase& letter) {
    const Addressee whom = addressee(kind, letter);
    return {
        {"number", letter.c.number},
        {"diary", letter.state.facts.get(Field::diary)},
        {"salutation", whom.name.empty() ? letter.language.salutation_unnamed
                                         : fill(letter.language.salutation, {{"name", whom.name}})},
        {"your_case", case_words(letter, "your", "your")},
        {"the_case", case_words(letter, "a", "the")},
        {"received", date_word(letter, core::received(letter.state).date)},
        {"contact", contact(letter, contact_person(letter, kind))},
        {"next_steps", true},
        {"signature", signature(letter)}};
}

void add_reference(Head& head, const core::Language& language, const std::string& code,
                   const std::string& value) {
    if (!value.empty()) head.references.push_back({demanded_word(language, "head", code), value});
}

}  // namespace

Data letter_data(const std::string& kind, const LetterCase& letter) {
    Data::Map all = common(kind, letter);
    for (const Teller& teller : tellers)
        if (teller.kind == kind) teller.add(letter, all);
    return only_named(kind, std::move(all));
}

Head sender_head(const core::Settings& settings, const core::Language& language) {
    Head head;
    head.language = language.code;
    head.organisation = settings.organisation;
    if (!settings.address.empty()) head.sender = split(settings.address, '\n');
    for (const std::string& line : {settings.phone, settings.email, settings.web})
        if (!line.empty()) head.sender.push_back(line);
    head.page = demanded_word(language, "head", "page");
    return head;
}

Head letter_head(const std::string& kind, const LetterCase& letter) {
    const core::Language& language = letter.language;
    const Addressee whom = addressee(kind, letter);
    const core::Member* handler = member(letter, letter.state.facts.get(Field::handler));
    Head head = sender_head(letter.settings, language);
    head.title = first_upper(word_of_set(letter, "letter", kind)) + " " + letter.c.number;
    if (!whom.name.empty()) head.recipient.push_back(whom.name);
    head.recipient.insert(head.recipient.end(), whom.below.begin(), whom.below.end());
    add_reference(head, language, "date", format_date(letter.today, language));
    add_reference(head, language, "number", letter.c.number);
    head.running = demanded_word(language, "head", "number") + " " + letter.c.number;
    add_reference(head, language, "diary", letter.state.facts.get(Field::diary));
    add_reference(head, language, "handler", handler == nullptr ? "" : handler->name);
    add_reference(head, language, "theirs", letter.state.facts.get(Field::theirs));
    return head;
}

}  // namespace klag::letters
