#include "base/utf8.h"
#include "letters/letter.h"
#include "letters/template.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace klag::letters {
namespace {

constexpr std::string_view every = "acknowledgement plan delay outcome escalation forwarding";
constexpr bool optional = true;
constexpr bool always = false;

struct Row {
    std::string_view kinds;
    std::string_view name;
    std::string_view meaning;
    bool optional{};
    std::string_view inside{};
};

constexpr std::array rows{
    Row{every, "sender", "the organisation with its address", always},
    Row{every, "date", "the day of the letter", always},
    Row{every, "recipient", "the person's name and address", always},
    Row{every, "number", "the number of the case", always},
    Row{every, "diary", "the diary number", optional},
    Row{every, "salutation", "the greeting with the person's name", always},
    Row{every, "your_case", "your complaint, your suggestion … in the middle of a sentence",
        always},
    Row{every, "received", "the day it came", always},
    Row{every, "contact", "whom to ask: name, title, telephone, e-mail", always},
    Row{every, "signature", "who signs: name, title, organisation", always},

    Row{"acknowledgement", "is_praise", "it is praise", optional},
    Row{"acknowledgement outcome", "is_complaint", "it is a complaint", optional},
    Row{"acknowledgement", "channel", "by telephone, by letter …", optional},
    Row{"acknowledgement", "words", "what the person said, as it was written down", optional},
    Row{"acknowledgement", "investigate_by", "by when the investigation begins", optional},
    Row{"acknowledgement", "news_by", "by when the person hears how it goes", optional},
    Row{"acknowledgement", "contact_by", "by when we talk about the outcome", optional},
    Row{"acknowledgement escalation", "plan_by", "by when the person hears who and how long",
        optional},
    Row{"acknowledgement escalation", "answer_by", "by when the answer comes", optional},
    Row{"acknowledgement escalation", "dated", "at least one of these dates is known", optional},

    Row{"plan", "handler", "who handles it: name and title", always},
    Row{"plan", "how", "how it will be handled, in the middle of a sentence", always},
    Row{"plan", "until", "by when the answer comes", always},

    Row{"delay", "old_date", "the date that cannot be kept", optional},
    Row{"delay", "new_date", "the new date", always},
    Row{"delay", "reason", "why it takes longer", always},

    Row{"outcome", "explanation", "the answer in words", always},
    Row{"outcome", "apology", "we apologise", optional},
    Row{"outcome", "not_taken_up", "it is not taken up again", optional},
    Row{"outcome", "findings", "what the investigation found", optional},
    Row{"outcome", "has_issues", "there is a finding on at least one issue", optional},
    Row{"outcome", "issues", "the issues with a finding, one after the other", optional},
    Row{"outcome", "title", "what the issue is about", always, "issues"},
    Row{"outcome", "outcome", "the finding, as a sentence", always, "issues"},
    Row{"outcome", "reason", "the reason for the finding", optional, "issues"},
    Row{"outcome", "handling_finding", "our finding about how we handled it", optional},
    Row{"outcome", "has_actions", "there is at least one measure", optional},
    Row{"outcome", "actions", "the measures, one after the other", optional},
    Row{"outcome", "what", "what is done", always, "actions"},
    Row{"outcome", "done", "when it was done", optional, "actions"},
    Row{"outcome", "by", "by when it will be done", optional, "actions"},
    Row{"outcome", "report", "the report of the investigation is enclosed", optional},
    Row{"outcome delay", "next_level", "who takes over when the person asks for it", optional},
    Row{"outcome", "body", "the outside body, from the highest level", optional},
    Row{"outcome", "body_address", "its postal address", optional},
    Row{"outcome", "body_phone", "its telephone number", optional},
    Row{"outcome", "body_web", "its web site", optional},
    Row{"outcome", "further", "there is a next level or a body", optional},
    Row{"outcome", "contact_name", "whom to ask: the name alone", always},

    Row{"escalation", "level", "to whom it goes, in the middle of a sentence", always},
    Row{"escalation", "ground", "why, as a sentence", always},
    Row{"escalation", "handler", "who handles it now: name and title", optional},

    Row{"forwarding", "to", "to whom it was passed on", always},
    Row{"forwarding", "forwarded", "when it was passed on", always},
    Row{"forwarding", "reason", "why, in words", optional},
    Row{"forwarding", "outside", "it left the organisation", optional},
};

bool is_among(std::string_view kinds, const std::string& kind) {
    const auto list = split(kinds, ' ');
    return std::find(list.begin(), list.end(), kind) != list.end();
}

}  // namespace

std::vector<std::string> letter_kinds() { return split(every, ' '); }

std::vector<Name> names(const std::string& kind) {
    std::vector<Name> out;
    for (const Row& row : rows)
        if (is_among(row.kinds, kind))
            out.push_back({std::string{row.name}, std::string{row.meaning}, row.optional,
                           std::string{row.inside}});
    return out;
}

std::vector<Problem> unknown_names(const std::string& kind, const std::string& template_text,
                                   const std::string& template_name) {
    const std::vector<Name> known = names(kind);
    std::vector<Problem> problems;
    for (const Tag& tag : tags(template_text, template_name)) {
        if (tag.kind == Tag::Kind::end || tag.name == ".") continue;
        const auto& around = tag.sections;
        const bool found = std::any_of(known.begin(), known.end(), [&](const Name& row) {
            return row.name == tag.name &&
                   (row.inside.empty() ||
                    std::find(around.begin(), around.end(), row.inside) != around.end());
        });
        if (!found) problems.push_back({tag.place, tag.name});
    }
    return problems;
}

}  // namespace klag::letters
