#include "commands/dossier_masks.h"

#include "base/error.h"
#include "base/utf8.h"
#include "commands/code_words.h"

#include <algorithm>
#include <map>

namespace klag::commands {
namespace {

using core::Field;
using letters::Secret;

constexpr const char* complained_about = "complained-about";
constexpr const char* recipient = "recipient";

void check_options(const cli::Given& given) {
    const Text hint = text(
        "Type 'klag dossier 42 --output DIR --masked --ground \"26 kap. 1 § "
        "OSL\"'.");
    if (given.flag("masked")) {
        if (trim(given.text("ground").value_or("")).empty())
            throw Error{ErrorKind::usage, text("--masked needs the ground of the masks")}.hinted(
                hint);
        return;
    }
    for (const char* name : {"ground", "mask", "keep"})
        if (!given.texts(name).empty())
            throw Error{ErrorKind::usage, text("--{option} goes with --masked", {{"option", name}})}
                .hinted(hint);
}

/// --mask "WORDS=GROUND"
Secret words_secret(const std::string& typed, const WordedCase& subject) {
    const auto sign = typed.find('=');
    const std::string words{trim(std::string_view{typed}.substr(0, sign))};
    if (sign == std::string::npos || trim(std::string_view{typed}.substr(sign + 1)).empty())
        throw Error{ErrorKind::usage, text("a --mask has no ground")}.hinted(
            text("Write it as --mask \"WORDS=GROUND\"."));
    if (!letters::can_be_masked(words))
        throw Error{ErrorKind::usage, text("a --mask is too short to be found in a text")}.hinted(
            text("Take at least two letters, or four digits."));
    return {words, Secret::Form::words, subject.say(text("words chosen by hand")),
            std::string{trim(std::string_view{typed}.substr(sign + 1))}};
}

/// Gathers every personal value that was ever recorded in the case, also one that was corrected.
class Gatherer {
  public:
    Gatherer(const WordedCase& subject, std::vector<std::string> kept, std::string ground)
        : subject_{subject}, kept_{std::move(kept)}, ground_{std::move(ground)} {
        for (const core::Person& person : people(subject.c, subject.personal))
            roles_.emplace(person.number, person.role);
        for (const core::Event& event : subject.c.events) take(event);
    }

    std::vector<Secret> secrets;
    std::vector<std::string> kept_names;

  private:
    bool is_kept(const std::string& role) const {
        return std::find(kept_.begin(), kept_.end(), role) != kept_.end();
    }

    void add(const std::string& value, Secret::Form form, const std::string& role, Text kind) {
        if (value.empty()) return;
        if (is_kept(role))
            kept_names.push_back(value);
        else
            secrets.push_back({value, form, subject_.say(kind), ground_});
    }

    void take(const core::Event& event) {
        const auto found = subject_.personal.events.find(event.id);
        if (found == subject_.personal.events.end()) return;
        const core::Facts& facts = found->second;
        take_person(std::max(1, event.facts.number(Field::person)), facts);
        const std::string& id = facts.get(Field::about_staff);
        const core::Member* member = subject_.organisation.member(id);
        const Text about = text("name of the person complained about");
        add(facts.get(Field::about_name), Secret::Form::name, complained_about, about);
        add(member == nullptr ? id : member->name, Secret::Form::name, complained_about, about);
        add(facts.get(Field::recipient_name), Secret::Form::name, recipient,
            text("name of a recipient"));
    }

    void take_person(int number, const core::Facts& facts) {
        const auto known = roles_.find(number);
        const std::string role = known == roles_.end() ? "" : known->second;
        const std::string who =
            number == 1 ? subject_.say(text("complainant"))
                        : subject_.say(
                              text("person {number}: {role}",
                                   {{"number", std::to_string(number)},
                                    {"role", subject_.say(code_words(Field::person_role, role))}}));
        const auto kind = [&](const char* key) { return text(key, {{"who", who}}); };
        add(facts.get(Field::name), Secret::Form::name, role, kind("name ({who})"));
        add(facts.get(Field::address), Secret::Form::address, role, kind("address ({who})"));
        add(facts.get(Field::phone), Secret::Form::number, role, kind("telephone ({who})"));
        add(facts.get(Field::email), Secret::Form::email, role, kind("e-mail ({who})"));
    }

    const WordedCase& subject_;
    std::vector<std::string> kept_;
    std::string ground_;
    std::map<int, std::string> roles_;
};

/// The names of the office and of everybody who works there.
std::vector<std::string> names_of_the_office(const WordedCase& subject, Context& klag) {
    const core::Settings& settings = klag.saved().settings();
    std::vector<std::string> out{settings.organisation, settings.email, settings.phone};
    for (const core::Unit& unit : subject.organisation.units) out.push_back(unit.name);
    for (const core::Member& member : subject.organisation.staff) {
        out.push_back(member.name);
        out.push_back(member.email);
    }
    return out;
}

}  // namespace

std::vector<std::string> roles_to_keep() {
    std::vector<std::string> out = codes(Field::person_role);
    out.emplace_back(complained_about);
    out.emplace_back(recipient);
    return out;
}

std::optional<letters::Masker> masker_of(const WordedCase& subject, const cli::Given& given,
                                         Context& klag) {
    check_options(given);
    if (!given.flag("masked")) return std::nullopt;
    std::vector<Secret> chosen;
    for (const std::string& typed : given.texts("mask"))
        chosen.push_back(words_secret(typed, subject));
    Gatherer gathered{subject, given.texts("keep"), std::string{trim(*given.text("ground"))}};
    // What was chosen by hand has a ground of its own, which counts where both fit.
    chosen.insert(chosen.end(), gathered.secrets.begin(), gathered.secrets.end());
    std::vector<std::string> open = names_of_the_office(subject, klag);
    open.insert(open.end(), gathered.kept_names.begin(), gathered.kept_names.end());
    return letters::Masker{chosen, open};
}

}  // namespace klag::commands
