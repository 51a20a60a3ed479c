#include "store/left_out.h"

#include "base/error.h"
#include "git/sparse_checkout.h"
#include "store/layout.h"

namespace klag::store {

LeftOut::LeftOut(const git::Repository& repository) {
    try {
        for (const std::string& path : git::left_out(repository)) {
            const bool is_case = path.ends_with("/" + std::string{case_file});
            left_out_.insert(is_case ? path.substr(0, path.rfind('/') + 1) : path);
        }
    } catch (const Error&) {
        left_out_.clear();
    }
}

bool LeftOut::covers(std::string_view path) const {
    if (left_out_.empty()) return false;
    for (auto at = path.find('/'); at != std::string_view::npos; at = path.find('/', at + 1))
        if (left_out_.contains(path.substr(0, at + 1))) return true;
    return left_out_.contains(path);
}

bool LeftOut::keeps_out(const WorkTree& tree, std::string_view path) const {
    return covers(path) && !tree.read(path);
}

}  // namespace klag::store
