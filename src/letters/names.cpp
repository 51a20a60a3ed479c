#include "base/utf8.h"
#include "letters/letter.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace klag::letters {
namespace {

constexpr std::string_view to_complainant =
    "acknowledgement plan progress report delay outcome praise suggestion escalation forwarding "
    "referral withdrawal question follow-up closing";
constexpr std::string_view case_letters =
    "acknowledgement plan progress report delay outcome praise suggestion escalation forwarding "
    "referral withdrawal question follow-up closing notice file-note closing-form";
constexpr std::string_view with_issues = "outcome file-note closing-form";
constexpr std::string_view with_actions =
    "outcome suggestion question follow-up closing file-note closing-form";
constexpr std::string_view with_next_level = "outcome follow-up closing file-note";
constexpr std::string_view with_body = "delay outcome follow-up closing file-note leaflet";

/// Whether a name may be empty, or is nothing but a yes or no.
enum class Presence { always, optional, yes_or_no };
constexpr Presence always = Presence::always;
constexpr Presence optional = Presence::optional;
constexpr Presence yes_or_no = Presence::yes_or_no;

struct Row {
    std::string_view kinds;
    std::string_view name;
    std::string_view meaning;
    Presence presence{};
    std::string_view inside{};
};

constexpr std::array rows{
    Row{case_letters, "number", "the number of the case", always},
    Row{case_letters, "diary", "the diary number", optional},
    Row{case_letters, "received", "the day it came", always},
    Row{case_letters, "signature", "who signs: name, title, organisation", always},
    Row{to_complainant, "salutation", "the greeting with the person's name", always},
    Row{"notice", "salutation", "the greeting with the name of the person complained about",
        always},
    Row{to_complainant, "your_case",
        "your complaint, your suggestion … in the middle of a sentence", always},
    Row{"notice file-note closing-form", "the_case",
        "a complaint, a suggestion … in the middle of a sentence", always},
    Row{to_complainant, "contact", "whom to ask: name, title, telephone, e-mail", always},
    Row{"notice file-note", "contact", "whom to ask: name, title, telephone, e-mail", always},
    Row{"leaflet form", "contact", "the organisation's telephone, e-mail and address", always},
    Row{"acknowledgement plan delay escalation forwarding progress report referral withdrawal "
        "question notice",
        "next_steps", "the part that says what happens next: always yes", yes_or_no},

    Row{"acknowledgement", "is_praise", "it is praise", yes_or_no},
    Row{"acknowledgement outcome", "is_complaint", "it is a complaint", yes_or_no},
    Row{"acknowledgement file-note", "channel", "by telephone, by letter …", optional},
    Row{"acknowledgement notice", "words", "what the person said, as it was written down",
        optional},
    Row{"acknowledgement", "investigate_by", "by when the investigation begins", optional},
    Row{"acknowledgement", "news_by", "by when the person hears how it goes", optional},
    Row{"acknowledgement", "contact_by", "by when we talk about the outcome", optional},
    Row{"acknowledgement escalation", "plan_by", "by when the person hears who and how long",
        optional},
    Row{"acknowledgement escalation progress report", "answer_by", "by when the answer comes",
        optional},
    Row{"acknowledgement escalation", "dated", "at least one of these dates is known", yes_or_no},

    Row{"plan", "handler", "who handles it: name and title", always},
    Row{"plan", "how", "how it will be handled, in the middle of a sentence", always},
    Row{"plan", "until", "by when the answer comes", always},

    Row{"progress", "news", "what we tell, in words", always},
    Row{"progress follow-up", "next_news", "by when the person hears more", optional},

    Row{"report", "findings", "what the investigation found", always},
    Row{"report", "recommendations", "what it recommends", optional},
    Row{"report", "enclosed", "the report itself is enclosed", yes_or_no},

    Row{"delay", "old_date", "the date that cannot be kept", optional},
    Row{"delay", "new_date", "the new date", always},
    Row{"delay", "reason", "why it takes longer", always},

    Row{"outcome praise suggestion", "explanation", "the answer in words", always},
    Row{"file-note", "explanation", "the answer in words", optional},
    Row{"praise", "passed_on", "it has reached those concerned", yes_or_no},
    Row{"outcome file-note", "apology", "we apologise", yes_or_no},
    Row{"outcome file-note", "not_taken_up", "it is not taken up again", yes_or_no},
    Row{"outcome file-note", "findings", "what the investigation found", optional},
    Row{with_issues, "has_issues", "there is a finding on at least one issue", yes_or_no},
    Row{with_issues, "issues", "the issues with a finding, one after the other", optional},
    Row{with_issues, "title", "what the issue is about", always, "issues"},
    Row{with_issues, "outcome", "the finding, as a sentence", always, "issues"},
    Row{with_issues, "reason", "the reason for the finding", optional, "issues"},
    Row{"outcome file-note", "handling_finding", "our finding about how we handled it", optional},
    Row{with_actions, "has_actions", "there is at least one measure", yes_or_no},
    Row{with_actions, "actions", "the measures, one after the other", optional},
    Row{with_actions, "what", "what is done", always, "actions"},
    Row{with_actions, "done", "when it was done", optional, "actions"},
    Row{with_actions, "by", "by when it will be done", optional, "actions"},
    Row{"outcome file-note", "report", "the report of the investigation is enclosed", yes_or_no},
    Row{with_next_level, "next_level", "who takes over when the person asks for it", optional},
    Row{"delay", "next_level", "who takes over when the person asks for it", optional},
    Row{with_body, "body",
        "the outside body, from the highest level or where the procedure wants it", optional},
    Row{with_body, "body_address", "its postal address", optional},
    Row{with_body, "body_phone", "its telephone number", optional},
    Row{with_body, "body_web", "its web site", optional},
    Row{with_next_level, "further", "there is a next level or a body", yes_or_no},
    Row{"outcome follow-up closing", "contact_name", "whom to ask: the name alone", always},

    Row{"file-note", "told_on", "the day on which the person was told", always},
    Row{"file-note", "told_to", "who was told", always},

    Row{"escalation", "level", "to whom it goes, in the middle of a sentence", always},
    Row{"escalation", "ground", "why, as a sentence", always},
    Row{"acknowledgement escalation notice closing-form", "handler",
        "who handles it now: name and title", optional},

    Row{"forwarding", "to", "to whom it was passed on", always},
    Row{"forwarding", "forwarded", "when it was passed on", always},
    Row{"forwarding", "reason", "why, in words", optional},
    Row{"forwarding", "outside", "it left the organisation", yes_or_no},

    Row{"referral", "route", "which other route it is, as a sentence", always},
    Row{"referral", "details", "more about it, in words", optional},
    Row{"referral", "whole", "the whole case is referred, not one part of it", yes_or_no},

    Row{"withdrawal", "withdrawn", "when the person took it back", always},
    Row{"withdrawal", "continued", "we go on for ourselves, to learn from it", yes_or_no},

    Row{"question closing-form", "answered", "when we answered", optional},
    Row{"question notice", "reply_by", "by when we would like to hear", optional},

    Row{"follow-up", "satisfied", "the person was satisfied", yes_or_no},
    Row{"follow-up", "news", "what came of it, in words", optional},
    Row{"follow-up", "works", "the measure works", yes_or_no},

    Row{"closing closing-form", "closed", "when the case was closed", always},

    Row{"notice", "new_date", "the new date of the answer, when it takes longer", optional},
    Row{"notice", "reason", "why it takes longer", optional},

    Row{"closing-form", "recipient_role", "to whom the case goes: the registry, SAS …", always},
    Row{"closing-form", "unit", "the unit that it is about", always},
    Row{"closing-form", "closed_as", "how it ended", optional},
    Row{"closing-form", "categories", "what it is about", optional},
    Row{"closing-form", "causes", "why it happened", optional},
    Row{"closing-form", "attachments", "the letters and files of the case, one after the other",
        optional},
    Row{"closing-form", "file", "its name in the case", always, "attachments"},
    Row{"closing-form", "what", "its title", optional, "attachments"},
    Row{"closing-form", "sha256", "the first signs of its SHA-256", always, "attachments"},

    Row{"leaflet form", "organisation", "the organisation's name", always},
    Row{"leaflet", "web", "its web site", optional},
    Row{"leaflet", "other_language", "the procedure is in another language than this", yes_or_no},
    Row{"leaflet", "channels", "the ways to complain, one after the other", optional},
    Row{"leaflet", "title", "the way", always, "channels"},
    Row{"leaflet form", "anonymous", "one may stay anonymous", yes_or_no},
    Row{"leaflet", "steps", "what happens by when, one after the other", optional},
    Row{"leaflet", "title", "what happens", always, "steps"},
    Row{"leaflet", "within", "how soon", always, "steps"},
    Row{"leaflet", "levels", "who looks at it, when there are several in turn", optional},
    Row{"leaflet", "title", "who", always, "levels"},
    Row{"form", "kinds", "complaint, suggestion …, one after the other", optional},
    Row{"form", "title", "its name", always, "kinds"},
};

bool is_among(std::string_view kinds, const std::string& kind) {
    const auto list = split(kinds, ' ');
    return std::find(list.begin(), list.end(), kind) != list.end();
}

}  // namespace

namespace {

std::vector<std::string> kinds_for(bool sheets) {
    std::vector<std::string> out;
    for (const core::LetterKind& row : core::letter_kinds())
        if ((row.audience == core::Audience::anyone) == sheets) out.emplace_back(row.code);
    return out;
}

}  // namespace

std::vector<std::string> letter_kinds() { return kinds_for(false); }

std::vector<std::string> sheet_kinds() { return kinds_for(true); }

std::vector<std::string> template_kinds() {
    std::vector<std::string> out;
    for (const core::LetterKind& row : core::letter_kinds()) out.emplace_back(row.code);
    return out;
}

std::vector<Name> names(const std::string& kind) {
    std::vector<Name> out;
    for (const Row& row : rows)
        if (is_among(row.kinds, kind))
            out.push_back({std::string{row.name}, std::string{row.meaning},
                           row.presence != Presence::always, row.presence == Presence::yes_or_no,
                           std::string{row.inside}});
    return out;
}

Data only_named(const std::string& kind, Data::Map values) {
    Data::Map out;
    for (const Name& name : names(kind)) {
        if (!name.inside.empty()) continue;
        const auto told = values.find(name.name);
        if (told != values.end())
            out[name.name] = std::move(told->second);
        else
            out[name.name] = name.yes_or_no ? Data{false} : Data{""};
    }
    return out;
}

}  // namespace klag::letters
