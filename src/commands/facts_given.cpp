#include "commands/facts_given.h"

#include "base/email.h"
#include "base/error.h"
#include "base/utf8.h"
#include "cli/ask.h"
#include "cli/dates.h"
#include "cli/editor.h"
#include "core/language.h"
#include "store/files.h"

#include <algorithm>
#include <iostream>
#include <iterator>

namespace klag::commands {
namespace {

using core::Field;
using core::FieldSpec;
using core::FieldType;

struct Form {
    FieldType type;
    const char* value;      ///< in the help
    const char* completes;  ///< "" or a value source; "field" means the field's own name
};

constexpr Form forms[] = {
    {FieldType::date, "DATE", "date"},
    {FieldType::moment, "WHEN", "date"},
    {FieldType::flag, "", ""},
    {FieldType::number, "N", ""},
    {FieldType::code, "CODE", ""},
    {FieldType::listed, "CODE", "field"},
    {FieldType::unit, "UNIT", "unit"},
    {FieldType::staff, "STAFF", "staff"},
    {FieldType::procedure, "NAME", "procedure"},
    {FieldType::language, "LANGUAGE", ""},
    {FieldType::reference, "NUMBER", ""},
    {FieldType::case_number, "CASE", "case"},
    {FieldType::line, "TEXT", ""},
    {FieldType::prose, "TEXT", ""},
};

const Form& form_of(FieldType type) {
    return *std::find_if(std::begin(forms), std::end(forms),
                         [&](const Form& form) { return form.type == type; });
}

Error wrong(const FieldSpec& field, const std::string& typed, const Text& why) {
    return Error{
        ErrorKind::usage,
        text("--{field} {value}: {why}",
             {{"field", std::string{field.name}}, {"value", typed}, {"why", why.english()}})};
}

bool is_number(const std::string& typed) {
    return typed.size() <= 9 && whole_number(typed).has_value();
}

/// Letters (Å and ö too), digits and a few marks: a number of a diary or a report.
bool is_reference(const std::string& typed) {
    constexpr std::string_view marks = " /:.-_";
    return typed.size() <= 60 && !bad_byte(typed) &&
           std::all_of(typed.begin(), typed.end(), [&](char c) {
               // UTF-8 of Latin letters with marks begins with C3 to C9.
               const auto byte = static_cast<unsigned char>(c);
               const bool marked = (byte >= 0xC3 && byte <= 0xC9) || (byte >= 0x80 && byte <= 0xBF);
               return marked || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
                      (c >= 'A' && c <= 'Z') || marks.find(c) != std::string_view::npos;
           });
}

/// A letter goes to one address; a second one would read it unseen.
std::string checked_line(const FieldSpec& field, std::string typed) {
    if (field.field == Field::email && has_foreign_mailbox(typed))
        throw wrong(field, typed,
                    text("mail arrives only where a to z, digits and signs stand before the @"));
    if (field.field == Field::email && !typed.empty() && !is_email_address(typed))
        throw wrong(field, typed, text("this is not one e-mail address"));
    return typed;
}

/// Whether `field` is a word or text of a person's own, which one types freely.
bool is_free(FieldType type) { return type == FieldType::line || type == FieldType::prose; }

cli::Question question_for(const core::FieldUse& use, const core::Procedure& procedure,
                           const core::Facts& suggested, Context& klag) {
    const FieldSpec& field = spec(use.field);
    cli::Question question{.name = std::string{field.name},
                           .text = text(std::string{field.help}),
                           .preset = suggested.get(use.field),
                           .choices = question_choices(use.field, procedure, klag),
                           .optional = use.need != core::Need::required,
                           .several_lines = field.type == FieldType::prose};
    question.objection = [field = use.field,
                          &klag](const std::string& typed) -> std::optional<Text> {
        try {
            checked_value(field, typed, klag);
            return std::nullopt;
        } catch (const Error& error) {
            return error.message();
        }
    };
    return question;
}

}  // namespace

std::string standard_input(Context& klag) {
    return std::string{std::istreambuf_iterator<char>{klag.env().in}, {}};
}

cli::Option fact_option(Field field) {
    const FieldSpec& row = spec(field);
    const Form& form = form_of(row.type);
    cli::Option option{.name = std::string{row.name},
                       .value = form.value,
                       .help = std::string{row.help},
                       .completes = std::string_view{form.completes} == "field"
                                        ? std::string{row.name}
                                        : form.completes,
                       .many = row.many};
    option.codes = field == Field::override_rule;
    if (field == Field::clock) option.completes = "clock";  // those of the case that is named
    if (row.type == FieldType::code) option.choices = core::codes(field);
    if (row.type == FieldType::language) option.choices = core::language_codes();
    return option;
}

cli::Option on_option() {
    return {.name = "on",
            .value = "WHEN",
            .help = "when it happened; now when left out",
            .completes = "date"};
}

std::string clean_text(std::string typed, const std::string& where) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";  // Windows begins files with it
    if (typed.starts_with(byte_order_mark)) typed.erase(0, byte_order_mark.size());
    typed = unix_lines(typed);
    while (!typed.empty() && (typed.back() == '\n' || typed.back() == ' ')) typed.pop_back();
    const auto bad = bad_byte(typed);
    if (bad)
        throw Error{ErrorKind::bad_data,
                    text("byte {offset} is no text that klag can keep (UTF-8 without control "
                         "characters)",
                         {{"offset", std::to_string(*bad + 1)}})}
            .at(where)
            .hinted(text("Save the text as UTF-8 and try again."));
    return typed;
}

std::string text_of_file(const std::string& name, Context& klag) {
    if (name == "-") return clean_text(standard_input(klag), "-");
    return clean_text(store::read_file(std::filesystem::path{klag.env().folder} / name), name);
}

std::string checked_value(Field field, const std::string& typed, Context& klag) {
    const FieldSpec& row = spec(field);
    switch (row.type) {
        case FieldType::date:
            return cli::parse_date(typed, klag.today()).iso();
        case FieldType::moment:
            return cli::parse_moment(typed, klag.today(), klag.zone()).iso();
        case FieldType::number:
            if (!is_number(typed)) throw wrong(row, typed, text("not a number"));
            return typed;
        case FieldType::reference:
            if (!is_reference(typed))
                throw wrong(row, typed, text("only letters, digits, blanks and /:.-_"));
            return typed;
        case FieldType::case_number:
            return klag.saved().find(typed).text();
        case FieldType::line:
            if (typed.find('\n') != std::string::npos) throw wrong(row, "…", text("one line only"));
            return checked_line(row, clean_text(typed, "--" + std::string{row.name}));
        case FieldType::prose:
            return clean_text(typed, "--" + std::string{row.name});
        default:
            return typed;
    }
}

core::Facts given_facts(core::Act act, Field text_field, const cli::Given& given, Context& klag) {
    core::Facts facts;
    for (const core::FieldUse& use : core::spec(act).fields) {
        const FieldSpec& row = spec(use.field);
        const std::string name{row.name};
        // The fact says that files came with the act; --file names where a text comes from.
        if (use.field == Field::file || !given.declares(name)) continue;
        if (row.type == FieldType::flag) {
            if (given.declares_flag(name) && given.flag(name)) facts.set(use.field, "yes");
            continue;
        }
        for (const std::string& typed : given.texts(name)) {
            const bool from_input = typed == "-" && row.type == FieldType::prose;
            const std::string value = from_input ? standard_input(klag) : typed;
            if (row.many)
                facts.add(use.field, checked_value(use.field, value, klag));
            else
                facts.set(use.field, checked_value(use.field, value, klag));
        }
    }
    if (text_field == Field::count_ || !given.declares("file") || !given.text("file")) return facts;
    if (facts.has(text_field))
        throw Error{ErrorKind::usage, text("--{field} and --file exclude each other",
                                           {{"field", std::string{spec(text_field).name}}})}
            .hinted(text("Leave one of them out."));
    facts.set(text_field, text_of_file(*given.text("file"), klag));
    return facts;
}

void take_overrides(const cli::Given& given, core::Facts& facts) {
    for (const std::string& typed : given.texts(spec(Field::override_rule).name)) {
        const auto known = core::rule_names();
        if (std::find(known.begin(), known.end(), typed) == known.end()) {
            const auto near = suggestions(typed, {known.begin(), known.end()});
            throw Error{ErrorKind::usage, text("there is no rule '{rule}'", {{"rule", typed}})}
                .hinted(near.empty()
                            ? text("A refusal names the rule that can be set aside.")
                            : text("Did you mean {names}?", {{"names", join(near, ", ")}}));
        }
        facts.add(Field::override_rule, typed);
    }
}

std::vector<core::Choice> known_values(Field field, const core::Procedure& procedure,
                                       const core::Organisation& organisation, Date day) {
    std::vector<core::Choice> out;
    switch (spec(field).type) {
        case FieldType::unit:
            for (const core::Unit& unit : organisation.units)
                if (active(unit, day)) out.push_back({unit.id, unit.name});
            return out;
        case FieldType::staff:
            for (const core::Member& member : organisation.staff)
                if (active(member, day)) out.push_back({member.id, member.name});
            return out;
        case FieldType::code:
            for (const std::string& code : core::codes(field)) out.push_back({code, ""});
            return out;
        case FieldType::listed:
            return choices(procedure, field);
        default:
            return out;
    }
}

std::vector<cli::Choice> question_choices(Field field, const core::Procedure& procedure,
                                          Context& klag) {
    std::vector<cli::Choice> out;
    for (const core::Choice& choice :
         known_values(field, procedure, klag.saved().organisation(), klag.today()))
        out.push_back({choice.id, text(choice.title)});
    return out;
}

void ask_for_missing(core::Act act, const core::Procedure& procedure, const core::Facts& suggested,
                     core::Facts& facts, Context& klag, const Fitting& fit) {
    if (!klag.may_ask()) return;
    std::vector<cli::Question> questions;
    for (const core::FieldUse& use : core::spec(act).fields) {
        if (use.need == core::Need::optional || facts.has(use.field)) continue;
        questions.push_back(question_for(use, procedure, suggested, klag));
        if (fit) fit(use.field, questions.back());
    }
    if (questions.empty()) return;
    cli::Asker asker{klag.env().in, klag.env().err, klag.out().catalogue(),
                     klag.out().talk_paint()};
    const cli::Interview interview = cli::interview(asker, questions);
    for (const auto& [name, value] : interview.answers) {
        const auto field = core::field_named(name);
        if (field && !value.empty()) facts.set(*field, checked_value(*field, value, klag));
    }
    if (interview.finished) return;
    std::string kept;
    for (const auto& [field, values] : facts)
        if (is_free(spec(field).type))
            kept += std::string{spec(field).name} + ": " + values.front() + "\n";
    const Text hint = kept.empty() ? text("Nothing was typed.")
                                   : text("What you typed is kept in {file}.",
                                          {{"file", cli::keep_text(klag.env(), "draft", kept)}});
    throw Error{ErrorKind::usage, text("the questions were broken off; nothing was saved")}.hinted(
        hint);
}

}  // namespace klag::commands
