#include "store/years_laid.h"

#include "base/error.h"
#include "base/utf8.h"
#include "git/index.h"
#include "git/sparse_checkout.h"
#include "store/differences.h"
#include "store/heal.h"
#include "store/laying.h"
#include "store/laying_again.h"
#include "store/lock.h"
#include "store/work_tree.h"
#include "store/writer.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace klag::store {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view cases_folder = "cases";

/// The year of the cases that stand at a path; nothing for any other path.
std::optional<int> year_of(std::string_view path) {
    const std::string above = std::string{cases_folder} + "/";
    if (!path.starts_with(above)) return std::nullopt;
    path.remove_prefix(above.size());
    return parse_year(path.substr(0, path.find('/')));
}

bool is_before(std::string_view path, int year) {
    const auto found = year_of(path);
    return found && *found < year;
}

Error would_be_lost(const std::string& path, Text why) {
    return Error{ErrorKind::refused, std::move(why)}.at(path).hinted(
        text("Type 'klag check'; it says what to do with each such file."));
}

/// git cannot have its list of files both split and sparse, and other working trees would be sparse
/// with this one.
void demand_fit(const git::Repository& repository) {
    require_quiet(repository);
    if (repository.is_set("core.splitIndex"))
        throw Error{ErrorKind::refused, text("git's setting core.splitIndex stands in the way")}
            .hinted(text("Type 'git config core.splitIndex false' and 'git update-index "
                         "--no-split-index'."));
    if (git::has_other_trees(repository))
        throw Error{ErrorKind::refused,
                    text("the register has several working trees; cases are left out of one alone")}
            .hinted(
                text("'git worktree list' shows them, and 'git worktree remove' takes one away."));
}

/// All folders but those of earlier years, with years to come: what is new there is laid, too.
/// Throws Error{refused} for a name that git's list of folders cannot hold.
std::vector<std::string> folders_to_lay(const Snapshot& saved, const fs::path& root, int year) {
    constexpr int years_ahead = 100;
    std::set<std::string> folders{"calendars", "letters", "procedures", "reports"};
    for (const git::Entry& entry : saved.folder(""))
        if (entry.kind == git::EntryKind::folder) folders.insert(entry.name);
    std::error_code error;
    for (fs::directory_iterator at{root, error}, end; !error && at != end; at.increment(error)) {
        std::error_code ignored;
        if (at->symlink_status(ignored).type() == fs::file_type::directory)
            folders.insert(at->path().filename().string());
    }
    folders.erase(".git");
    folders.erase(std::string{cases_folder});
    for (const std::string& folder : folders)
        if (folder.find('\n') != std::string::npos)
            throw Error{ErrorKind::refused,
                        text("git cannot keep a folder whose name has a line break")}
                .at(printable(folder));
    for (int laid = year; laid <= year + years_ahead; ++laid) folders.insert(year_folder(laid));
    return {folders.begin(), folders.end()};
}

void take_away(const Snapshot& saved, const git::Repository& repository, int year) {
    const WorkTree tree{repository.workdir()};
    for (const Number& number : cases_before(saved, year))
        for (const Wanted& file : files_of(saved, number).files)
            if (tree.read(file.path) == file.bytes) tree.remove(file.path);
}

/// Lays those of the files that are absent. What something is in the way of.
std::vector<std::string> lay(const git::Repository& repository, const std::string& head,
                             const std::vector<std::string>& paths) {
    std::vector<std::string> blocked;
    const WorkTree tree{repository.workdir()};
    for (const std::string& path : paths) {
        const auto id = repository.file_id(head, path);
        if (!id) continue;
        try {
            lay_saved(repository, tree,
                      {.path = path, .before = id, .after = id, .bytes = repository.blob(*id)});
        } catch (const Error&) {
            blocked.push_back(path);
        }
    }
    return blocked;
}

}  // namespace

std::vector<Number> cases_before(const Snapshot& saved, int year) {
    std::vector<Number> numbers = saved.numbers();
    std::erase_if(numbers, [year](const Number& number) { return number.year >= year; });
    return numbers;
}

bool leaves_out_since(const Register& reg, int year) {
    const auto left_out = git::left_out(reg.repository());
    return std::any_of(left_out.begin(), left_out.end(),
                       [year](const std::string& path) { return !is_before(path, year); });
}

void demand_as_saved(const Snapshot& saved, const git::Repository& repository, int year) {
    using Kind = Difference::Kind;
    for (const Difference& one : differences(saved, repository)) {
        if (!is_before(one.path, year) || one.kind == Kind::missing) continue;
        throw would_be_lost(one.path,
                            one.kind == Kind::unread
                                ? text("some of what is saved of this case cannot be read")
                                : text("this file stands there otherwise than saved"));
    }
    for (const auto& [path, id] : wrongly_listed(saved, repository))
        if (is_before(path, year))
            throw would_be_lost(path, text("git has another version of this file staged"));
}

std::vector<std::string> lay_all_years(Register& reg) {
    git::Repository& repository = reg.repository();
    require_quiet(repository);
    std::vector<std::string> blocked;
    {
        const Lock lock{repository};
        heal(repository, lock);
        git::IndexUpdate index{repository, own_folder(repository)};
        take_index(index, repository, Patience{}.index);
        git::lay_all(repository);
        const auto head = repository.tip().value_or("");
        blocked = lay(repository, head, index.list_left_out(head));
    }
    const auto left = lay_again(reg).left;
    blocked.insert(blocked.end(), left.begin(), left.end());
    return blocked;
}

void leave_out(Register& reg, int year) {
    git::Repository& repository = reg.repository();
    demand_fit(repository);
    const Lock lock{repository};
    heal(repository, lock);
    const auto head = repository.tip();
    const Snapshot newest = reg.saved().at(head.value_or(""));
    demand_as_saved(newest, repository, year);
    std::set<std::string> years;
    for (const Number& number : cases_before(newest, year)) years.insert(year_folder(number.year));
    const auto folders = folders_to_lay(newest, repository.workdir(), year);
    git::IndexUpdate index{repository, own_folder(repository)};
    take_index(index, repository, Patience{}.index);
    if (!git::lay_only(repository, folders, own_folder(repository)))
        throw busy_git(repository.gitdir() / "info/sparse-checkout.lock");
    index.leave_out({years.begin(), years.end()}, newest.commit());
    take_away(newest, repository, year);
}

}  // namespace klag::store
