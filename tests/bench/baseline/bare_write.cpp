// The bare work of saving one act, with nothing around it:
// bare_write REGISTER PATH PLANE/UID BYTES TEXT
// Adds BYTES bytes to the case file at PATH and a text of TEXT bytes to what UID has in the ref
// refs/klag/private/PLANE (case and UID may be new), as klag does: two blobs, the changed trees of
// both planes, two commits, two refs, three flushes, two working files, git's index and one row of
// klag's index. Nothing is parsed, checked or locked.
#include "bench/baseline/bare_files.h"
#include "git/handle.h"
#include "git/start.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <sqlite3.h>
#include <string>

namespace {

using namespace klag::git;
using klag::ErrorKind;
using klag::bench::add_to_index;
using klag::bench::append;
using klag::bench::flush_file_system;
using klag::bench::flush_folder;
using klag::bench::put_file;

constexpr const char* who = "Anna Berg <anna.berg@fjallvik.example> 1772438400 +0100";

struct Tip {
    std::string ref;
    std::string id;  ///< of the commit; empty for none
};

class BareWrite {
  public:
    BareWrite(git_repository* repository, std::string path, const std::string& plane)
        : repository_{repository},
          path_{std::move(path)},
          uid_{plane.substr(plane.find('/') + 1)},
          git_{git_repository_path(repository)},
          main_{tip("refs/heads/main")},
          plane_{tip("refs/klag/private/" + plane.substr(0, plane.find('/')))} {}

    void run(std::size_t bytes, std::size_t text_bytes) {
        const std::string content = old_case() + std::string(bytes, 'x') + "\n";
        const std::string text = std::string(text_bytes, 'y') + uid_ + main_.id + "\n";
        const git_oid blob = write(content, GIT_OBJECT_BLOB);
        const std::string commit = save(main_, path_, blob, true);
        const std::string name = uid_ + "/" + main_.id + main_.id.substr(0, 24);
        const std::string plane = save(plane_, name, write(text, GIT_OBJECT_BLOB), false);
        put_file(git_ / "main.next", commit + "\n");
        put_file(git_ / "plane.next", plane + "\n");
        flush_file_system(git_);
        move(plane_, "plane.next");
        move(main_, "main.next");
        log(commit);
        const std::filesystem::path laid = git_.parent_path().parent_path() / path_;
        put_file(laid, content);
        put_file(laid.parent_path() / "private.yaml", text);
        add_to_index(git_, path_, blob, laid);
        put_row(content, commit);
    }

  private:
    Tip tip(const std::string& ref) const {
        git_oid id;
        const bool there = git_reference_name_to_id(&id, repository_, ref.c_str()) == 0;
        return {ref, there ? hex(id) : ""};
    }

    git_oid write(const std::string& bytes, git_object_t type) const {
        const auto odb = make<OdbHandle>("open the objects", git_repository_odb, repository_);
        git_oid id;
        check(git_odb_write(&id, odb.get(), bytes.data(), bytes.size(), type), ErrorKind::not_saved,
              "write");
        return id;
    }

    std::string old_case() const {
        git_object* found = nullptr;
        if (git_revparse_single(&found, repository_, ("refs/heads/main:" + path_).c_str()) < 0)
            return "";
        const BlobHandle blob{reinterpret_cast<git_blob*>(found)};
        return {static_cast<const char*>(git_blob_rawcontent(blob.get())),
                static_cast<std::size_t>(git_blob_rawsize(blob.get()))};
    }

    /// The id of a commit with the file added to what `from` has.
    std::string save(const Tip& from, const std::string& path, const git_oid& blob,
                     bool has_parent) const {
        TreeHandle before;
        if (!from.id.empty()) {
            const git_oid id = parse_id(from.id);
            const auto commit = make<CommitHandle>("read", git_commit_lookup, repository_, &id);
            before = make<TreeHandle>("read", git_commit_tree,
                                      static_cast<const git_commit*>(commit.get()));
        }
        const git_tree_update update{GIT_TREE_UPDATE_UPSERT, blob, GIT_FILEMODE_BLOB, path.c_str()};
        git_oid tree;
        check(git_tree_create_updated(&tree, repository_, before.get(), 1, &update),
              ErrorKind::not_saved, "write");
        std::string bytes = "tree " + hex(tree) + "\n";
        if (has_parent) bytes += "parent " + from.id + "\n";
        bytes += std::string{"author "} + who + "\ncommitter " + who + "\n\nnote\n";
        return hex(write(bytes, GIT_OBJECT_COMMIT));
    }

    void move(const Tip& tip, const char* staged) const {
        std::filesystem::create_directories((git_ / tip.ref).parent_path());
        std::filesystem::rename(git_ / staged, git_ / tip.ref);
        flush_folder((git_ / tip.ref).parent_path());
    }

    void log(const std::string& commit) const {
        const std::string line = main_.id + " " + commit + " " + who + "\tnote\n";
        append(git_ / "logs/refs/heads/main", line);
        append(git_ / "logs/HEAD", line);
    }

    /// One row of klag's index, found by its key, and the commit that it holds now; no page gets a
    /// sum, so that klag would make the index anew.
    void put_row(const std::string& content, const std::string& commit) const {
        sqlite3* database = nullptr;
        sqlite3_open((git_ / "klag/index.db").c_str(), &database);
        const int year = std::atoi(path_.substr(6, 4).c_str());
        const int running = std::atoi(path_.substr(path_.rfind('-') + 1).c_str());
        const std::string sql =
            "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; BEGIN IMMEDIATE;"
            "INSERT INTO cases (year, running, series, received, last_day, due, is_open,"
            " unfinished, unit, bytes) VALUES (" +
            std::to_string(year) + "," + std::to_string(running) +
            ",'K',20000,20000,20010,1,1,'social',?) ON CONFLICT (year, running, series)"
            " DO UPDATE SET last_day = 20000, due = 20010, is_open = 1, bytes = excluded.bytes";
        const auto begin = sql.rfind("INSERT");
        sqlite3_exec(database, sql.substr(0, begin).c_str(), nullptr, nullptr, nullptr);
        sqlite3_stmt* row = nullptr;
        sqlite3_prepare_v2(database, sql.c_str() + begin, -1, &row, nullptr);
        const int size = static_cast<int>(content.size() / 2);  // klag packs them
        sqlite3_bind_blob(row, 1, content.data(), size, SQLITE_STATIC);
        const bool done = sqlite3_step(row) == SQLITE_DONE;
        sqlite3_finalize(row);
        const std::string end = "UPDATE about SET at = '" + commit + "'; COMMIT";
        if (!done || sqlite3_exec(database, end.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
            std::fprintf(stderr, "no row: %s\n", sqlite3_errmsg(database));
        sqlite3_close(database);
    }

    git_repository* repository_;
    std::string path_;
    std::string uid_;
    std::filesystem::path git_;
    Tip main_;
    Tip plane_;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc != 6) return 2;
    try {
        start_libgit2();
        git_repository* opened = nullptr;
        check(git_repository_open(&opened, argv[1]), ErrorKind::bad_data, "open the register");
        const RepositoryHandle repository{opened};
        BareWrite{opened, argv[2], argv[3]}.run(std::strtoul(argv[4], nullptr, 10),
                                                std::strtoul(argv[5], nullptr, 10));
        return 0;
    } catch (const klag::Error& error) {
        std::fprintf(stderr, "%s\n", error.message().english().c_str());
        return 1;
    }
}
