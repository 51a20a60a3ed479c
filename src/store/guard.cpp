#include "store/guard.h"

#include "store/settings_files.h"

#include <algorithm>
#include <fstream>
#include <istream>
#include <sstream>

namespace klag::store {

namespace {

bool is_nothing(const std::string& id) { return id.find_first_not_of('0') == std::string::npos; }

Verdict refused(Text why, std::string commit = {}) {
    return {.allowed = false, .why = std::move(why), .hint = {}, .commit = std::move(commit)};
}

/// Whether git is only removing the loose copy of a ref that packed-refs holds. A true removal
/// locks packed-refs first.
bool is_packing(const git::Repository& repository, const std::string& before,
                const std::string& ref) {
    const std::filesystem::path packed = repository.common_folder() / "packed-refs";
    if (std::filesystem::exists(packed.string() + ".lock")) return false;
    const auto tip = repository.resolve(ref);
    const std::string id = is_nothing(before) ? tip.value_or("") : before;
    std::ifstream in{packed};
    for (std::string line; std::getline(in, line);)
        if (line == id + " " + ref) return true;
    return false;
}

/// The commits after `before` up to `after`, oldest first; nothing when the line from `after`
/// along single parents does not lead to `before`. `culprit` is then the merge, if there is one.
std::optional<std::vector<git::CommitInfo>> added(const git::Repository& repository,
                                                  const std::optional<std::string>& before,
                                                  const std::string& after, std::string& culprit) {
    std::vector<git::CommitInfo> commits;
    bool reached = before == after;
    if (!reached)
        repository.walk(after, [&](const git::CommitInfo& commit) {
            if (commit.parents.size() > 1) culprit = commit.id;
            commits.push_back(commit);
            reached = commit.parents.empty() ? !before : commit.parents.front() == before;
            return culprit.empty() && !reached;
        });
    if (!reached || !culprit.empty()) return std::nullopt;
    std::reverse(commits.begin(), commits.end());
    return commits;
}

std::optional<std::string> content(const git::Repository& repository,
                                   const std::optional<std::string>& id) {
    return id ? std::optional{repository.blob(*id)} : std::nullopt;
}

/// Whether the commit has the file of that name in its top folder, as a plain one.
bool has_file(const git::Repository& repository, const std::string& commit,
              const std::string& name) {
    const std::vector<git::Entry> entries = repository.list(commit, "");
    return std::any_of(entries.begin(), entries.end(), [&name](const git::Entry& entry) {
        return entry.name == name && entry.kind == git::EntryKind::file;
    });
}

Text no_plain_file(const std::string& path) {
    return text("{path} would become something other than a plain file", {{"path", path}});
}

/// Of a file that a register cannot be without.
Verdict needed(const git::Change& change, const std::string& commit) {
    Verdict verdict =
        refused(change.after ? no_plain_file(change.path)
                             : text("{path} would be taken away; a register cannot be without it",
                                    {{"path", change.path}}),
                commit);
    verdict.hint = text(
        "The register is unchanged. If the file is gone from the folder by now, "
        "'git checkout HEAD -- {path}' brings it back.",
        {{"path", change.path}});
    return verdict;
}

Verdict judge_commit(const git::Repository& repository, const git::CommitInfo& commit,
                     const JudgeChange& judge_change) {
    const auto parent =
        commit.parents.empty() ? std::nullopt : std::optional{commit.parents.front()};
    for (const git::Change& change : repository.diff(parent, commit.id)) {
        if (!may_be_removed(change.path) && !has_file(repository, commit.id, change.path))
            return needed(change, commit.id);
        if (!is_guarded(change.path)) continue;
        if (change.foreign) return refused(no_plain_file(change.path), commit.id);
        if (auto objection = judge_change(commit, change.path, content(repository, change.before),
                                          content(repository, change.after)))
            return refused(std::move(*objection), commit.id);
    }
    return {};
}

Verdict judge_main(const git::Repository& repository, const std::string& after,
                   const JudgeChange& judge_change) {
    const auto tip = repository.tip();
    std::string culprit;
    const auto commits = added(repository, tip, after, culprit);
    if (!commits && !culprit.empty())
        return refused(text("main is one line of saved changes, and this is a merge"), culprit);
    if (!commits) return refused(text("this would take saved changes away from main"), after);
    for (const git::CommitInfo& commit : *commits)
        if (Verdict verdict = judge_commit(repository, commit, judge_change); !verdict.allowed)
            return verdict;
    return {};
}

}  // namespace

bool is_guarded(std::string_view path) {
    for (const std::string_view folder : {"cases", "reports"})
        if (path == folder || (path.starts_with(folder) && path[folder.size()] == '/')) return true;
    return path == ".gitignore" || path == ".gitattributes";
}

Verdict judge(const git::Repository& repository, const std::string& before,
              const std::string& after, const std::string& ref, const JudgeChange& judge_change) {
    const bool ours = ref.starts_with("refs/klag/");
    if (!ours && ref != git::main_ref) return {};
    if (is_nothing(after) && is_packing(repository, before, ref)) return {};
    if (repository.resolve(ref) == after) return {};  // git packs: the value stays
    if (ours)
        return refused(
            text("{ref} holds personal data and is moved by klag alone", {{"ref", ref}}));
    if (is_nothing(after)) return refused(text("main holds the register and cannot be removed"));
    return judge_main(repository, after, judge_change);
}

Verdict judge_all(const git::Repository& repository, std::istream& lines,
                  const JudgeChange& judge_change) {
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words{line};
        std::string before;
        std::string after;
        std::string ref;
        words >> before >> after >> ref;
        if (Verdict verdict = judge(repository, before, after, ref, judge_change); !verdict.allowed)
            return verdict;
    }
    return {};
}

}  // namespace klag::store
