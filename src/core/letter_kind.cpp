#include "core/letter_kind.h"

#include <algorithm>
#include <array>

namespace klag::core {
namespace {

constexpr auto complainant = Audience::complainant;

constexpr std::array kinds{
    LetterKind{"acknowledgement", complainant},
    LetterKind{"plan", complainant},
    LetterKind{"progress", complainant},
    LetterKind{"notice", Audience::person_complained_about},
    LetterKind{"report", complainant},
    LetterKind{"delay", complainant},
    LetterKind{"outcome", complainant},
    LetterKind{"praise", complainant},
    LetterKind{"suggestion", complainant},
    LetterKind{"file-note", Audience::file},
    LetterKind{"escalation", complainant},
    LetterKind{"forwarding", complainant},
    LetterKind{"referral", complainant},
    LetterKind{"withdrawal", complainant},
    LetterKind{"question", complainant},
    LetterKind{"follow-up", complainant},
    LetterKind{"closing", complainant},
    LetterKind{"closing-form", Audience::office},
    LetterKind{"leaflet", Audience::anyone},
    LetterKind{"form", Audience::anyone},
};

/// When an act writes a letter. The first row that fits counts.
struct Rule {
    Act act{};
    ActLetter letter{};
    Field field{Field::count_};  ///< the fact that must have `value`; count_ for none
    std::string_view value{};
    std::string_view kinds{};  ///< of the case; "" for all
    bool spoken{};             ///< only for what was told by word of mouth
};

constexpr bool at_once = true;
constexpr bool on_request = false;

constexpr std::array rules{
    Rule{Act::acknowledge, {"acknowledgement", at_once}},
    Rule{Act::plan, {"plan", at_once}},
    Rule{Act::inform, {"progress", on_request}, Field::told, "complainant"},
    Rule{Act::inform, {"notice", on_request}, Field::told, "person-complained-about"},
    Rule{Act::investigate, {"report", on_request}},
    Rule{Act::extend, {"delay", at_once}},
    Rule{Act::answer, {"file-note", at_once}, Field::count_, {}, {}, true},
    Rule{Act::answer, {"praise", at_once}, Field::count_, {}, "praise"},
    Rule{Act::answer, {"suggestion", at_once}, Field::count_, {}, "suggestion comment"},
    Rule{Act::answer, {"outcome", at_once}},
    Rule{Act::escalate, {"escalation", at_once}},
    Rule{Act::forward, {"forwarding", at_once}},
    Rule{Act::refer, {"referral", on_request}},
    Rule{Act::withdraw, {"withdrawal", on_request}},
    Rule{Act::contact, {"question", on_request}, Field::purpose, "follow-up"},
    Rule{Act::follow_up, {"follow-up", on_request}},
    Rule{Act::close, {"closing", on_request}},
    Rule{Act::handover, {"closing-form", on_request}},
};

/// What each letter can say. A unit test of the letters holds it to the names that they have.
struct Saying {
    std::string_view letter;
    std::string_view elements;
};

constexpr std::array sayings{
    Saying{"acknowledgement", "handler time-frame contact next-steps own-words signature"},
    Saying{"plan", "handler time-frame contact next-steps how signature"},
    Saying{"progress", "time-frame contact next-steps signature"},
    Saying{"notice", "handler time-frame contact next-steps own-words reasons signature"},
    Saying{"report", "time-frame contact next-steps findings signature"},
    Saying{"delay", "time-frame contact next-steps reasons way-further body signature"},
    Saying{"outcome",
           "contact findings conclusion reasons measures apology way-further body signature"},
    Saying{"praise", "contact signature"},
    Saying{"suggestion", "contact measures signature"},
    Saying{"file-note",
           "contact findings conclusion reasons measures apology way-further body signature"},
    Saying{"escalation", "handler time-frame contact next-steps signature"},
    Saying{"forwarding", "contact next-steps reasons signature"},
    Saying{"referral", "contact next-steps signature"},
    Saying{"withdrawal", "contact next-steps signature"},
    Saying{"question", "time-frame contact measures next-steps signature"},
    Saying{"follow-up", "time-frame contact measures way-further body signature"},
    Saying{"closing", "contact measures way-further body signature"},
    Saying{"closing-form", "handler conclusion reasons measures signature"},
};

bool is_among(std::string_view words, std::string_view word) {
    for (std::size_t at = 0; at < words.size();) {
        const auto end = std::min(words.find(' ', at), words.size());
        if (words.substr(at, end - at) == word) return true;
        at = end + 1;
    }
    return false;
}

}  // namespace

std::vector<LetterKind> letter_kinds() { return {kinds.begin(), kinds.end()}; }

std::optional<LetterKind> letter_kind(std::string_view code) {
    for (const LetterKind& row : kinds)
        if (row.code == code) return row;
    return std::nullopt;
}

std::string_view kind_of_template(std::string_view name) { return name.substr(0, name.find('.')); }

std::string_view set_of_template(std::string_view name) {
    const auto dot = name.find('.');
    return dot == std::string_view::npos ? "" : name.substr(dot + 1);
}

bool is_template_name(std::string_view name) {
    const std::string_view kind = kind_of_template(name);
    const std::string_view set = set_of_template(name);
    const bool is_set = !set.empty() && std::all_of(set.begin(), set.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
    return letter_kind(kind) && (kind == name || is_set);
}

std::vector<std::string> letter_elements() {
    return {"handler", "time-frame",  "contact",    "next-steps", "own-words",
            "how",     "findings",    "conclusion", "reasons",    "measures",
            "apology", "way-further", "body",       "signature"};
}

bool can_say(std::string_view letter, std::string_view element) {
    return std::any_of(sayings.begin(), sayings.end(), [&](const Saying& row) {
        return row.letter == letter && is_among(row.elements, element);
    });
}

bool by_word_of_mouth(const Facts& facts) {
    return facts.is(Field::channel, "phone") || facts.is(Field::channel, "meeting");
}

ActLetter letter_of(Act act, const Facts& facts, std::string_view kind) {
    const bool spoken = by_word_of_mouth(facts);
    for (const Rule& rule : rules) {
        if (rule.act != act || spoken != rule.spoken) continue;
        if (!rule.kinds.empty() && !is_among(rule.kinds, kind)) continue;
        if (rule.field != Field::count_ && !facts.is(rule.field, rule.value)) continue;
        return rule.letter;
    }
    return {};
}

std::vector<ActLetter> letters_of(Act act) {
    std::vector<ActLetter> out;
    for (const Rule& rule : rules)
        if (rule.act == act) out.push_back(rule.letter);
    std::stable_partition(out.begin(), out.end(), [](const ActLetter& l) { return l.at_once; });
    return out;
}

}  // namespace klag::core
