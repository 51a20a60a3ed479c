#include "store/years_laid.h"

#include "base/error.h"
#include "store/differences.h"
#include "store/work_tree.h"

#include <algorithm>
#include <set>

namespace klag::store {
namespace {

constexpr std::string_view cases_folder = "cases";

std::string year_folder(int year) { return std::string{cases_folder} + "/" + std::to_string(year); }

void demand_as_saved(const Register& reg, const std::vector<Number>& numbers) {
    std::set<std::string> folders;
    for (const Number& number : numbers) folders.insert(year_folder(number.year) + "/");
    for (const Difference& one : differences(reg.saved(), reg.repository())) {
        const bool here =
            std::any_of(folders.begin(), folders.end(),
                        [&one](const std::string& folder) { return one.path.starts_with(folder); });
        if (!here || one.kind == Difference::Kind::missing) continue;
        throw Error{ErrorKind::refused, text("this file would be lost: it is not as it was saved")}
            .at(one.path)
            .hinted(text("Type 'klag check'; it says what to do with each such file."));
    }
}

}  // namespace

std::vector<Number> cases_before(const Snapshot& saved, int year) {
    std::vector<Number> numbers = saved.numbers();
    std::erase_if(numbers, [year](const Number& number) { return number.year >= year; });
    return numbers;
}

std::vector<std::string> folders_to_lay(const Snapshot& saved, int year) {
    constexpr int years_ahead = 20;
    std::set<std::string> folders{"calendars", "letters", "procedures", "reports"};
    for (const git::Entry& entry : saved.folder(""))
        if (entry.kind == git::EntryKind::folder && entry.name != cases_folder)
            folders.insert(entry.name);
    int last = year;
    for (const Number& number : saved.numbers()) last = std::max(last, number.year);
    for (int laid = year; laid <= last + years_ahead; ++laid) folders.insert(year_folder(laid));
    return {folders.begin(), folders.end()};
}

void clear_private_files(const Register& reg, const std::vector<Number>& numbers) {
    demand_as_saved(reg, numbers);
    const WorkTree tree{reg.repository().workdir()};
    for (const Number& number : numbers)
        for (const Wanted& file : files_of(reg.saved(), number))
            if (file.secret && tree.read(file.path) == file.bytes) tree.remove(file.path);
}

}  // namespace klag::store
