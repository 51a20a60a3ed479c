// Reads every case file of main with libgit2 and parses it with libyaml, as events, on as many
// processes as there are cores: parse_cases REPOSITORY. What no first index can do without.
#include "git/handle.h"
#include "git/start.h"

#include <cstdio>
#include <string_view>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <yaml.h>

namespace {

using namespace klag::git;

/// The number of events in the file; 0 for one that is no YAML.
std::size_t events_of(const git_blob* blob) {
    yaml_parser_t parser;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser,
                                 static_cast<const unsigned char*>(git_blob_rawcontent(blob)),
                                 static_cast<std::size_t>(git_blob_rawsize(blob)));
    std::size_t count = 0;
    for (bool more = true; more; ++count) {
        yaml_event_t event;
        if (yaml_parser_parse(&parser, &event) == 0) break;
        more = event.type != YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    return count;
}

/// Reads the files below a folder of main; of the folders of a hundred cases only every `of`-th.
class Reading {
  public:
    Reading(git_repository* repository, unsigned part, unsigned of)
        : repository_{repository}, part_{part}, of_{of} {}

    void below(const git_oid& id, int depth) {
        constexpr int hundred = 2;  // cases/2026/00
        const auto tree = make<TreeHandle>("read a tree", git_tree_lookup, repository_, &id);
        for (std::size_t i = 0; i < git_tree_entrycount(tree.get()); ++i) {
            const git_tree_entry* entry = git_tree_entry_byindex(tree.get(), i);
            const bool is_of_hundreds =  // cases/2026/1xxxx
                std::string_view{git_tree_entry_name(entry)}.ends_with("xxxx");
            if (depth == hundred - 1 && !is_of_hundreds && next_++ % of_ != part_) continue;
            if (git_tree_entry_type(entry) == GIT_OBJECT_TREE)
                below(*git_tree_entry_id(entry), is_of_hundreds ? depth : depth + 1);
            else
                file(*git_tree_entry_id(entry));
        }
    }

    std::size_t files() const { return files_; }

  private:
    void file(const git_oid& id) {
        const auto blob = make<BlobHandle>("read a file", git_blob_lookup, repository_, &id);
        if (events_of(blob.get()) > 0) ++files_;
    }

    git_repository* repository_;
    unsigned part_;
    unsigned of_;
    unsigned next_{};
    std::size_t files_{};
};

std::size_t read_part(const char* folder, unsigned part, unsigned of) {
    start_libgit2();
    git_repository* opened = nullptr;
    check(git_repository_open(&opened, folder), klag::ErrorKind::bad_data, "open the register");
    const RepositoryHandle repository{opened};
    git_object* found = nullptr;
    check(git_revparse_single(&found, opened, "refs/heads/main:cases"), klag::ErrorKind::bad_data,
          "find the cases");
    Reading reading{opened, part, of};
    reading.below(*git_object_id(found), 0);
    git_object_free(found);
    return reading.files();
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    const unsigned parts = std::thread::hardware_concurrency();
    for (unsigned part = 0; part < parts; ++part)
        if (::fork() == 0) {
            std::printf("%zu\n", read_part(argv[1], part, parts));
            std::fflush(stdout);
            _exit(0);
        }
    int failed = 0;
    for (int status = 0; ::wait(&status) > 0;) failed |= status;
    return failed == 0 ? 0 : 1;
}
