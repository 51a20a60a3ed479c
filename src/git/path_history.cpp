// Reading: the commits that changed one file.
#include "git/commit_graph.h"
#include "git/file_bytes.h"
#include "git/impl.h"

namespace klag::git {

namespace {

std::string_view raw(const git_oid& id) { return {reinterpret_cast<const char*>(id.id), id_size}; }

/// The id of the commit at `at` in the graph, as forty digits.
std::string id_of(const CommitGraph& graph, CommitGraph::Position at) {
    git_oid id;
    git_oid_fromraw(&id, reinterpret_cast<const unsigned char*>(graph.id(at).data()));
    return hex(id);
}

}  // namespace

void Repository::walk_changes(const std::string& commit, std::string_view path,
                              const std::function<bool(const CommitInfo&)>& visit) const {
    const auto graph = CommitGraph::open(common_folder() / "objects");
    const PathKeys keys{path};
    const auto position = [&graph](const std::string& id) {
        const git_oid oid = parse_id(id);
        return graph ? graph->find(raw(oid)) : std::nullopt;
    };
    std::optional<std::string> next = commit;
    std::optional<CommitGraph::Position> at = position(commit);
    while (next && !at) {  // what is newer than the graph
        const CommitInfo info = this->commit(*next);
        if (!visit(info)) return;
        next = parent_of(info);
        if (next) at = position(*next);
    }
    // A damaged graph may go round in a circle.
    for (std::uint32_t steps = 0; at && steps < graph->size(); at = graph->parent(*at), ++steps)
        if (graph->may_change(*at, keys) && !visit(this->commit(id_of(*graph, *at)))) return;
}

}  // namespace klag::git
