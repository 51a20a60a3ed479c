#include "yaml/settings_yaml.h"

#include "base/email.h"
#include "base/utf8.h"
#include "core/language.h"
#include "yaml/month_day.h"

#include <algorithm>

namespace klag::yaml {
namespace {

using core::Settings;
using core::Term;

const std::vector<std::string> profiles{"plain"};
const std::vector<std::string> letter_formats{"text", "html", "pdf", "email"};

std::string series_from(const Reader& top) {
    if (!top.has("series")) return Settings{}.series;
    std::string series = top.text("series");
    if (series.empty() || series.size() > 8 ||
        series.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") != std::string::npos)
        top.error_at("series", text("a series has one to eight capital letters A to Z"));
    return series;
}

std::string time_zone_from(const Reader& top) {
    if (!top.has("time-zone")) return Settings{}.time_zone;
    std::string zone = top.text("time-zone");
    if (zone.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                               "0123456789_+-/") != std::string::npos)
        top.error_at("time-zone", text("this is not the name of a time zone"),
                     text("Write it as Europe/Stockholm."));
    return zone;
}

Term term_from(const Reader& top, std::string_view key, Term otherwise) {
    if (!top.has(key)) return otherwise;
    const auto term = Term::parse(top.text(key));
    if (!term)
        top.error_at(key, text("this is not a length of time"),
                     text("Write it as '2 working days' or '3 days'."));
    return term.value_or(otherwise);
}

/// Cases come in on days: hours would say nothing.
Term repeat_within_from(const Reader& top) {
    const Term term = term_from(top, "repeat-within", Settings{}.repeat_within);
    if (term.unit == Term::Unit::hours)
        top.error_at("repeat-within", text("this is counted in days, weeks or months"),
                     text("Write it as '12 months'."));
    return term;
}

std::string letter_format_from(const Reader& top) {
    return top.has("letter-format") ? top.code("letter-format", letter_formats)
                                    : Settings{}.letter_format;
}

std::vector<core::Period::Kind> breakdowns_from(const Reader& top) {
    if (!top.has("breakdowns")) return Settings{}.breakdowns;
    const std::vector<std::string> names = core::recurring_kind_names();
    std::vector<core::Period::Kind> kinds;
    for (const Reader& entry : top.list("breakdowns")) {
        const auto found = std::find(names.begin(), names.end(), entry.scalar());
        if (found == names.end())
            entry.error(text("this is no kind of period"),
                        text("Possible are: {names}.", {{"names", join(names, ", ")}}));
        else
            kinds.push_back(static_cast<core::Period::Kind>(found - names.begin()));
    }
    return kinds;
}

int smallest_shown_from(const Reader& top) {
    if (!top.has("smallest-shown")) return Settings{}.smallest_shown;
    return top.number("smallest-shown", 2, 100);
}

void check_zone(const Reader& top, const std::string& zone, const JudgeZone& judge) {
    if (!top.has("time-zone")) {
        top.error(text("'time-zone' is missing"),
                  text("Write it as 'time-zone: Europe/Stockholm'."));
        return;
    }
    try {
        judge(zone);
    } catch (const Error& error) {
        top.error_at("time-zone", error.message(), error.hint());
    }
}

std::string email_from(const Reader& top) {
    std::string email = top.optional_text("e-mail");
    if (!email.empty() && !is_one_address(email))
        top.error_at("e-mail", text("this is not an e-mail address"), text("Write one, no more."));
    return email;
}

Settings settings_from(const Reader& top) {
    top.check_format();
    top.only_keys({"format", "organisation", "language", "time-zone", "series", "procedure",
                   "profile", "warn-before", "repeat-within", "half-years", "address", "phone",
                   "e-mail", "web", "letter-format", "smallest-shown", "breakdowns"});
    return {.format = 1,
            .organisation = top.text("organisation"),
            .language = top.code("language", core::language_codes()),
            .time_zone = time_zone_from(top),
            .series = series_from(top),
            .procedure = top.id("procedure"),
            .profile = top.code("profile", profiles),
            .warn_before = term_from(top, "warn-before", Settings{}.warn_before),
            .repeat_within = repeat_within_from(top),
            .halves = halves_from(top, "half-years").value_or(Settings{}.halves),
            .address = top.prose("address"),
            .phone = top.optional_text("phone"),
            .email = email_from(top),
            .web = top.optional_text("web"),
            .letter_format = letter_format_from(top),
            .smallest_shown = smallest_shown_from(top),
            .breakdowns = breakdowns_from(top)};
}

}  // namespace

Settings parse_settings(std::string_view text, std::string_view file) {
    return settings_from(Reader{text, file});
}

std::vector<Finding> findings_in_settings(std::string_view text, std::string_view file,
                                          const JudgeZone& judge_zone) {
    return findings_in(text, file, [&](const Reader& top) {
        check_zone(top, settings_from(top).time_zone, judge_zone);
    });
}

}  // namespace klag::yaml
