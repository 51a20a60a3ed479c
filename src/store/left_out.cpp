#include "store/left_out.h"

#include "base/error.h"
#include "git/sparse_checkout.h"
#include "store/layout.h"

namespace klag::store {

const LeftOut::Paths& LeftOut::paths() const {
    if (paths_) return *paths_;
    paths_.emplace();
    if (!is_sparse_) return *paths_;
    try {
        for (const std::string& path : git::left_out(*repository_)) {
            const bool is_case = path.ends_with("/" + std::string{case_file});
            paths_->insert(is_case ? path.substr(0, path.rfind('/') + 1) : path);
        }
    } catch (const Error&) {
        paths_->clear();
    }
    return *paths_;
}

bool LeftOut::covers(std::string_view path) const {
    if (paths().empty()) return false;
    for (auto at = path.find('/'); at != std::string_view::npos; at = path.find('/', at + 1))
        if (paths().contains(path.substr(0, at + 1))) return true;
    return paths().contains(path);
}

bool LeftOut::keeps_out(const WorkTree& tree, std::string_view path) const {
    return is_sparse_ && !tree.read(path) && covers(path);  // git's index is long
}

}  // namespace klag::store
