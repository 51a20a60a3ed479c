#include "git/index_file.h"
#include "support/index.h"
#include "support/temp_repository.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>
#include <sstream>

namespace klag::git {
namespace {

using test::TempRepository;

namespace fs = std::filesystem;

/// One of few paths, so that they meet: as file and folder, beside and below one another.
std::string any_path() {
    const std::vector<std::string> names{"a", "b", "a-b", "ab", "c.yaml", "\xC3\xA5", "a0"};
    std::string path = *rc::gen::elementOf(names);
    const int depth = *rc::gen::weightedElement<int>({{3, 0}, {3, 1}, {2, 2}, {1, 3}});
    for (int i = 0; i < depth; ++i) path += "/" + *rc::gen::elementOf(names);
    return path;
}

bool fits(const std::set<std::string>& paths, const std::string& path) {
    for (const std::string& other : paths)
        if (other.starts_with(path + "/") || path.starts_with(other + "/")) return false;
    return true;
}

/// Paths that one tree can hold together.
std::set<std::string> any_paths(int most) {
    std::set<std::string> paths;
    const int count = *rc::gen::inRange(0, most + 1);
    for (int i = 0; i < count; ++i)
        if (const std::string path = any_path(); fits(paths, path)) paths.insert(path);
    return paths;
}

class TheIndexes {
  public:
    TheIndexes() {
        fs::create_directories(temp_.path() / ".git/klag");
        for (const char* bytes : {"0", "1", "2"})
            ids_.push_back(temp_.repository().write_blob(bytes));
        temp_.git("commit -q --allow-empty -m empty");
    }

    /// Makes an index of any version, with flags, conflicts and a cache of trees.
    void make() {
        fs::remove_all(temp_.path() / ".git/index");
        std::string lines;
        std::string hidden;
        bool conflicts = false;
        for (const std::string& path : any_paths(12)) {
            const int kind = *rc::gen::inRange(0, 12);
            conflicts |= kind == 0;
            if (kind == 0)
                for (const char* stage : {"1", "2", "3"}) lines += line(any_id(), stage, path);
            else
                lines += line(any_id(), "0", path);
            if (kind == 1) hidden += " --skip-worktree '" + path + "'";
            if (kind == 2) hidden += " --assume-unchanged '" + path + "'";
        }
        feed("", lines);
        if (!hidden.empty()) temp_.git("update-index" + hidden);
        if (*rc::gen::arbitrary<bool>()) intend_to_add();
        if (!conflicts && *rc::gen::arbitrary<bool>()) temp_.git("write-tree");
        if (*rc::gen::arbitrary<bool>()) temp_.git("update-index --index-version 4");
        left_out_ = left_out();
        fs::remove(temp_.path() / ".git/by-git");
        if (fs::exists(temp_.path() / ".git/index"))
            fs::copy_file(temp_.path() / ".git/index", temp_.path() / ".git/by-git");
    }

    /// Changes the index by klag and a copy of it by git.
    void change() {
        const std::set<std::string> paths = any_paths(4);
        std::vector<IndexEntry> entries;
        std::string lines;
        for (const std::string& path : paths) {
            if (*rc::gen::inRange(0, 3) == 0) {
                entries.push_back({path, std::nullopt, false});
                lines += "0 " + ids_[0] + "\t" + path + "\n";
            } else {
                const std::string id = any_id();
                entries.push_back({path, id, false});
                lines += line(id, "0", path);
            }
        }
        RC_LOG() << lines;
        test::update_index(temp_, entries);
        feed(by_git(), lines);
        std::erase_if(left_out_, [this](const std::string& path) {
            const std::string listed =
                git_by_git("-c core.quotePath=false ls-files --stage '" + path + "'");
            return listed.find(" 0\t" + path + "\n") == std::string::npos;
        });
        for (const std::string& path : left_out_)  // git forgets it, klag does not
            git_by_git("update-index --skip-worktree '" + path + "'");
    }

    void compare() {
        for (const char* command :
             {"ls-files -t -v --stage --debug", "status --porcelain", "write-tree"}) {
            RC_LOG() << command << "\n";
            RC_ASSERT(temp_.git(command).output == git_by_git(command));
        }
        RC_ASSERT(temp_.fsck() == "");
    }

  private:
    static std::string line(const std::string& id, const std::string& stage,
                            const std::string& path) {
        return "100644 " + id + " " + stage + "\t" + path + "\n";
    }
    std::string any_id() const { return *rc::gen::elementOf(ids_); }
    std::string by_git() const {
        return "GIT_INDEX_FILE='" + (temp_.path() / ".git/by-git").string() + "' ";
    }
    std::string git_by_git(const std::string& command) const {
        return test::run(by_git() + "git -C '" + temp_.path().string() + "' " + command).output;
    }
    void feed(const std::string& environment, const std::string& lines) const {
        temp_.put(".git/lines", lines);
        test::run(environment + "git -C '" + temp_.path().string() +
                  "' update-index --index-info < '" + (temp_.path() / ".git/lines").string() + "'");
    }
    std::set<std::string> left_out() const {
        std::set<std::string> out;
        std::istringstream lines{temp_.git("-c core.quotePath=false ls-files -t").output};
        for (std::string line; std::getline(lines, line);)
            if (line.starts_with("S ")) out.insert(line.substr(2));
        return out;
    }
    void intend_to_add() const {
        temp_.put("new-file", "x");
        temp_.git("add --intent-to-add new-file");
        fs::remove(temp_.path() / "new-file");
    }

    TempRepository temp_;
    std::vector<std::string> ids_;
    std::set<std::string> left_out_;
};

RC_GTEST_PROP(AChangedIndex, SaysWhatGitWouldSay, ()) {
    static TheIndexes indexes;
    indexes.make();
    indexes.change();
    indexes.compare();
    indexes.change();
    indexes.compare();
}

std::string applied(std::string_view bytes, const std::vector<Splice>& splices) {
    std::string out;
    std::size_t at = 0;
    for (const Splice& splice : splices) {
        RC_ASSERT(splice.from >= at && splice.to >= splice.from && splice.to <= bytes.size());
        out.append(bytes, at, splice.from - at).append(splice.bytes);
        at = splice.to;
    }
    return out.append(bytes, at, std::string_view::npos).append(id_size, '\0');
}

std::string fixed_part() { return std::string(fixed_size, '\x01'); }

std::optional<std::string> new_folder_id(std::string_view path) {
    if (path.size() % 2 == 0) return std::nullopt;
    return std::string(id_size, '\x02');
}

/// Indexes of each version, with all extensions that klag keeps.
std::vector<std::string> sound_indexes() {
    TempRepository temp;
    temp.git("config core.untrackedCache true");
    for (const char* path : {"a/b/c", "a/d", "b", "c/d/e"}) temp.put(path, "x");
    temp.git("add .");
    temp.git("commit -qm x");
    temp.put("a/untracked", "");
    temp.status();
    std::vector<std::string> indexes{empty_index(), temp.get(".git/index")};
    temp.git("update-index --skip-worktree b");
    temp.git("add --intent-to-add a/untracked");
    indexes.push_back(temp.get(".git/index"));
    temp.git("update-index --index-version 4");
    indexes.push_back(temp.get(".git/index"));
    temp.git("rm -q --cached a/untracked");
    temp.git("sparse-checkout set --cone --sparse-index c");
    indexes.push_back(temp.get(".git/index"));
    return indexes;
}

RC_GTEST_PROP(ADamagedIndex, NeitherCrashesNorLeadsToAnotherDamagedOne, ()) {
    static const std::vector<std::string> indexes = sound_indexes();
    std::string bytes = *rc::gen::elementOf(indexes);
    const int count = *rc::gen::inRange(0, 5);
    for (int i = 0; i < count && !bytes.empty(); ++i) {
        const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size());
        switch (*rc::gen::inRange(0, 5)) {
            case 0:
                bytes.resize(at);
                break;
            case 1:
                bytes.insert(at, *rc::gen::inRange<std::size_t>(1, 9), '\0');
                break;
            case 2:
                bytes.erase(at, *rc::gen::inRange<std::size_t>(1, 70));
                break;
            default:
                bytes[at] = *rc::gen::arbitrary<char>();
        }
    }
    std::vector<EntryChange> changes;
    for (const std::string& path : any_paths(4))
        changes.push_back(
            {path, *rc::gen::arbitrary<bool>() ? std::optional{fixed_part()} : std::nullopt});
    const RacyEntries racy{1, [](const ListedEntry& entry) { return entry.path.size() > 3; }};

    has_right_checksum(bytes);
    const IndexPatch patch = patch_of(bytes, changes, racy, new_folder_id);

    RC_ASSERT(patch.state == state_of(bytes));
    if (patch.state == IndexState::sound)
        RC_ASSERT(state_of(applied(bytes, patch.splices)) == IndexState::sound);
}

RC_GTEST_PROP(Garbage, IsNoIndex, (const std::string& bytes)) {
    RC_ASSERT(state_of(bytes) == IndexState::damaged);
    RC_ASSERT(state_of("DIRC" + bytes) != IndexState::sound || bytes.size() < 8);
}

}  // namespace
}  // namespace klag::git
