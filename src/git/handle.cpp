#include "git/handle.h"

#include "base/hex.h"
#include "git/lock_file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace klag::git {

std::string last_reason() {
    const git_error* error = git_error_last();
    return error && error->message ? error->message : "no reason given";
}

namespace {

// libgit2 tells the cause of a failure, and the place of it, only in words.

bool was_for(int error) { return last_reason().find(std::strerror(error)) != std::string::npos; }

/// What stands in quotes: the file or folder; "" when it names none.
std::string last_place() {
    const std::string reason = last_reason();
    const auto begin = reason.find('\'');
    const auto end = reason.rfind('\'');
    return begin == end ? "" : reason.substr(begin + 1, end - begin - 1);
}

}  // namespace

void refuse_denied() {
    if (was_for(EACCES) && !last_place().empty()) throw denied(last_place());
}

void check(int status, ErrorKind kind, std::string_view doing) {
    if (status >= 0) return;
    if (kind == ErrorKind::bad_data) refuse_denied();
    for (const int error : {ENOSPC, EDQUOT, EACCES, EROFS})
        if (kind == ErrorKind::not_saved && was_for(error)) throw_not_saved(error, last_place());
    Error error{kind, text("cannot {doing}: {reason}",
                           {{"doing", std::string{doing}}, {"reason", last_reason()}})};
    if (kind != ErrorKind::bad_data) throw std::move(error);
    throw std::move(error).hinted(
        text("Type 'git fsck' to see what is damaged or missing; 'klag restore' makes the register "
             "anew from a backup."));
}

git_oid parse_id(std::string_view hex) {
    git_oid id;
    if (hex.size() != GIT_OID_HEXSZ || !std::ranges::all_of(hex, is_hex_digit) ||
        git_oid_fromstrn(&id, hex.data(), hex.size()) < 0)
        throw Error{ErrorKind::bad_data,
                    text("'{id}' is not an id of a saved state", {{"id", std::string{hex}}})};
    return id;
}

git_oid id_of(Checksum& sum) {
    git_oid id;
    git_oid_fromraw(&id, reinterpret_cast<const unsigned char*>(sum.finish().data()));
    return id;
}

std::string hex(const git_oid& id) {
    std::string digits(GIT_OID_HEXSZ, '0');
    git_oid_fmt(digits.data(), &id);
    return digits;
}

}  // namespace klag::git
