#include "base/error.h"
#include "base/utf8.h"
#include "letters/case_words.h"
#include "letters/letter.h"
#include "letters/outcome.h"
#include "letters/words.h"

#include <utility>

namespace klag::letters {
namespace {

bool speaks_its_language(const SheetBase& base) {
    return base.procedure.language == base.language.code;
}

/// The titles of the procedure's choices; in another language its words from `table`, where it has
/// any.
Data::List titles(const std::vector<core::Choice>& choices, const SheetBase& base,
                  const std::string& table) {
    Data::List out;
    for (const core::Choice& choice : choices) {
        const std::string title =
            speaks_its_language(base) ? choice.title : word(base.language, table, choice.id);
        if (!title.empty()) out.emplace_back(Data::Map{{"title", first_upper(title)}});
    }
    return out;
}

/// "within 5 working days", in the language's own words.
std::string within(const core::ClockRule& rule, const core::Language& language) {
    if (!rule.within) return demanded_word(language, "within", "promised");
    std::string unit;
    switch (rule.within->unit) {
        case core::Term::Unit::hours:
            unit = "hours";
            break;
        case core::Term::Unit::days:
            unit = "days";
            break;
        case core::Term::Unit::working_days:
            unit = "working-days";
            break;
        case core::Term::Unit::weeks:
            unit = "weeks";
            break;
        case core::Term::Unit::months:
            unit = "months";
            break;
    }
    const std::string n = std::to_string(rule.within->count);
    const std::string pattern = demanded_word(language, "within",
                                              rule.within->count == 1   ? unit + "-1"
                                              : rule.within->count == 0 ? "days-0"
                                                                        : unit);
    return fill(pattern, {{"n", n}});
}

/// The deadlines that a complainant's case has at the first level and hears of.
Data::List steps(const SheetBase& base) {
    Data::List out;
    for (const core::ClockRule& rule : base.procedure.clocks) {
        const auto& scope = rule.scope;
        const bool first_level = scope.levels.empty() || scope.levels.front() == 1;
        if (!rule.tells_person || rule.verify || !first_level || !rule.within) continue;
        out.emplace_back(
            Data::Map{{"title", first_upper(rule.title)}, {"within", within(rule, base.language)}});
    }
    return out;
}

Data::List levels(const core::Procedure& procedure) {
    Data::List out;
    if (procedure.levels.size() < 2) return out;
    for (const core::Level& level : procedure.levels)
        out.emplace_back(Data::Map{{"title", first_upper(level.title)}});
    return out;
}

/// Where to turn, as one text.
std::string where_to_turn(const SheetBase& base) {
    const core::Settings& settings = base.settings;
    std::vector<std::string> parts;
    if (!settings.phone.empty())
        parts.push_back(first_upper(demanded_word(base.language, "contact", "phone")) + "\u00A0" +
                        unbroken(settings.phone));
    if (!settings.email.empty())
        parts.push_back(first_upper(demanded_word(base.language, "contact", "email")) + "\u00A0" +
                        settings.email);
    if (!settings.address.empty()) parts.push_back(join(split(settings.address, '\n'), ", "));
    if (parts.empty())
        throw Error{ErrorKind::bad_data,
                    text("{name} has no telephone number, e-mail or postal address",
                         {{"name", settings.organisation}})}
            .at("klag.yaml")
            .hinted(text("Add one with 'klag edit settings'."));
    return join(parts, "\n");
}

}  // namespace

Data sheet_data(const std::string& kind, const SheetBase& base) {
    const core::Procedure& procedure = base.procedure;
    const bool spoken_here = speaks_its_language(base);
    Data::Map all;
    all["organisation"] = base.settings.organisation;
    all["contact"] = where_to_turn(base);
    all["web"] = base.settings.web;
    all["anonymous"] = procedure.anonymous_allowed;
    all["other_language"] = !spoken_here;
    all["channels"] = titles(procedure.channels, base, "channel");
    all["kinds"] = titles(procedure.kinds, base, "the");
    all["levels"] = spoken_here ? levels(procedure) : Data::List{};
    all["steps"] = spoken_here ? steps(base) : Data::List{};
    if (kind == "leaflet") add_body(procedure, all);
    return only_named(kind, std::move(all));
}

Head sheet_head(const std::string& kind, const SheetBase& base) {
    Head head = sender_head(base.settings, base.language);
    head.title =
        first_upper(demanded_word(base.language, "letter", kind, base.procedure.templates));
    return head;
}

}  // namespace klag::letters
