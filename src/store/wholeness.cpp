#include "store/wholeness.h"

#include "base/error.h"
#include "git/history.h"
#include "store/differences.h"
#include "store/digest.h"

#include <algorithm>
#include <optional>

namespace klag::store {
namespace {

Text from_backup() { return text("Bring it back from a backup with 'klag restore'."); }

/// Whether `look` finds what it looks for, undamaged.
template <class Look>
bool reads(Look look) {
    try {
        return look();
    } catch (const Error&) {
        return false;
    }
}

bool has_private_content(const Snapshot& saved, const Number& number) {
    return reads([&] { return !newest_commitment(saved.load(number)).empty(); });
}

bool is_damaged(const Snapshot& saved, const Number& number) {
    return !reads([&] { return losses_of(saved.load(number), saved).empty(); });
}

}  // namespace

std::vector<Finding> losses_of(const core::Case& c, const Snapshot& saved) {
    const std::string folder = case_folder(*parse_number(c.number)) + "/";
    const std::string texts = folder + std::string{private_file};
    std::vector<Finding> out;
    std::optional<core::PrivateCase> personal;
    guarded(
        out, [&] { personal = saved.load_private(c); }, texts);
    if (!personal) return out;
    for (const core::StoredFile& file : personal->files)
        if (!reads([&] { return saved.file_bytes(*personal, file).has_value(); }))
            out.push_back(
                {folder + file.name, text("the file is missing or damaged"), from_backup()});
    for (const core::Event& event : c.events)
        if (!event.text.empty() && !reads([&] {
                const auto bytes = saved.private_bytes(c.uid, event.text);
                return bytes && commitment(c.uid, *bytes) == event.text;
            }))
            out.push_back(
                {texts,
                 text("the version of event {event} is missing or damaged", {{"event", event.id}}),
                 from_backup()});
    return out;
}

std::vector<Number> damaged_cases(const Snapshot& saved) {
    std::vector<Number> numbers = saved.numbers();
    std::erase_if(numbers, [&](const Number& number) { return !is_damaged(saved, number); });
    return numbers;
}

void demand_private_part(const Snapshot& saved) {
    if (saved.has_private_part()) return;
    const auto numbers = saved.numbers();
    if (std::none_of(numbers.begin(), numbers.end(),
                     [&](const Number& number) { return has_private_content(saved, number); }))
        return;
    throw Error{ErrorKind::bad_data, text("the words, names and files of the cases are not in this "
                                          "copy of the register")}
        .hinted(text("Work in the register itself, or in a copy made with 'klag backup' and 'klag "
                     "restore'."));
}

bool has_all_history(const git::Repository& repository) { return !git::is_cut_off(repository); }

void demand_all_history(const git::Repository& repository) {
    if (has_all_history(repository)) return;
    throw Error{ErrorKind::refused, text("the earlier history is not in this copy of the register")}
        .hinted(text("Work in the register itself, or type 'git fetch --unshallow' first."));
}

}  // namespace klag::store
