#include "commands/letter_list.h"

#include "base/utf8.h"
#include "cli/table.h"
#include "commands/code_words.h"
#include "commands/json.h"
#include "commands/words.h"
#include "letters/letter.h"

#include <filesystem>

namespace klag::commands {
namespace {

/// Who signed the letter that went with this event.
std::string signed_by(const core::Event& event, Context& klag) {
    const std::string& signer = event.facts.get(core::Field::signed_by);
    return staff_name(klag.saved().organisation(), signer.empty() ? event.by : signer);
}

/// The file that an event sent: the one it wrote, else the newest of that kind before it. Nothing
/// when the case has lost it.
const core::StoredFile* file_of(const core::Event& event, const core::Case& c,
                                const core::PrivateCase& personal) {
    const core::StoredFile* found = nullptr;
    for (const core::StoredFile& file : personal.files) {
        if (!is_letter(file) || file.title != event.facts.get(core::Field::letter)) continue;
        if (file.event == event.id) return &file;
        const core::Event* written = find_event(c, file.event);
        if (written != nullptr && written < &event) found = &file;
    }
    return found;
}

/// "post", "e-mail, once more"; "" when nobody can tell.
std::string way_words(const core::Event& event) {
    const std::string& way = event.facts.get(core::Field::sent);
    std::string words = way.empty() ? "" : code_words(core::Field::sent, way).english();
    if (!event.facts.flag(core::Field::resent)) return words;
    return words.empty() ? text("once more").english()
                         : text("{way}, once more", {{"way", words}}).english();
}

/// To whom the letter of the event went; "" for what stays with the case.
std::string sent_to(const core::Event& event, const core::PrivateCase& personal) {
    const auto found = personal.events.find(event.id);
    return found == personal.events.end() ? "" : found->second.get(core::Field::letter_to);
}

void say_where_letters_stand(const core::PrivateCase& personal, const store::Number& number,
                             Context& klag) {
    const std::string folder = store::case_folder(number) + "/";
    const auto is_laid = [&](const core::StoredFile& file) {
        return is_letter(file) && klag.reg().working_copy(folder + file.name);
    };
    if (std::any_of(personal.files.begin(), personal.files.end(), is_laid))
        return klag.out().say(text("They stand in {folder}.", {{"folder", folder + "letters"}}));
    klag.out().say(
        text("They are not in the register's folder: 'klag letter {number} --all "
             "--output DIR' copies them.",
             {{"number", number.text()}}));
}

}  // namespace

bool is_letter(const core::StoredFile& file) {
    return file.name.starts_with("letters/") && file.title != title_of_text;
}

bool is_text_of_letter(const core::StoredFile& file) {
    return file.name.starts_with("letters/") && file.title == title_of_text;
}

void list_letters(const core::Case& c, const core::PrivateCase& personal,
                  const store::Number& number, Context& klag) {
    const std::string folder = store::case_folder(number) + "/";
    std::vector<JsonRow> rows;
    cli::Table table{{{.title = ""}, {.title = ""}, {.title = ""}, {.title = ""}, {.title = ""}}};
    for (const core::Event& event : c.events) {
        if (!event.facts.has(core::Field::letter)) continue;
        const core::StoredFile* file = file_of(event, c, personal);
        const std::string path = file == nullptr ? "" : folder + file->name;
        const std::string to = sent_to(event, personal);
        rows.push_back({{"path", path},
                        {"kind", event.facts.get(core::Field::letter)},
                        {"event", event.id},
                        {"on", event.on.date.iso()},
                        {"signed_by", signed_by(event, klag)},
                        {"channel", event.facts.get(core::Field::channel)},
                        {"sent", event.facts.get(core::Field::sent)},
                        {"to", to},
                        {"resent", event.facts.flag(core::Field::resent)},
                        {"sha256", file == nullptr ? "" : file->sha256},
                        {"size", file == nullptr ? 0 : static_cast<int>(file->size)}});
        table.add({{.text = event.on.date.iso()},
                   {.text = std::filesystem::path{path}.filename().string()},
                   {.text = signed_by(event, klag)},
                   {.text = way_words(event)},
                   {.text = to}});
    }
    if (klag.json()) return klag.out().print_raw(json_of_rows("letters", rows));
    klag.out().print_raw(table.render(klag.out().width(), klag.out().paint(), cli::Overflow::wrap));
    if (!rows.empty()) say_where_letters_stand(personal, number, klag);
    klag.out().say(
        text("Kinds of letters: {kinds}.", {{"kinds", join(letters::letter_kinds(), ", ")}}));
}

}  // namespace klag::commands
