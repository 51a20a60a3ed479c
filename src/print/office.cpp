#include "print/office.h"

#include "base/error.h"
#include "base/utf8.h"
#include "cli/process.h"

#include <filesystem>

namespace klag::print {
namespace {

namespace fs = std::filesystem;

/// Beside klag where it was built, in libexec where it was installed.
fs::path office_of(const fs::path& klag) {
    std::error_code ignored;
    const fs::path folder = fs::path{"/"} / klag.parent_path();  // never one that a person is in
    const fs::path beside = folder / "klag-office";
    return fs::exists(beside, ignored) ? beside : folder.parent_path() / KLAG_OFFICE;
}

}  // namespace

std::string by_office(std::string_view kind, std::string packed, const std::string& klag) {
    const std::string program = office_of(klag).string();
    cli::Ended ended = cli::run({.words = {program, std::string{kind}},
                                 .variables = {{"LC_ALL", "C.UTF-8"}},
                                 .input = std::move(packed),
                                 .folder = "/",
                                 .most_output = std::size_t{1} << 31U});
    if (ended.not_found)
        throw Error{ErrorKind::usage,
                    text("{program} is missing, which writes this format", {{"program", program}})}
            .hinted(text("Install klag anew, or choose another format."));
    if (ended.status == 0) return std::move(ended.out);
    const std::string why{trim(printable(ended.err))};
    throw Error{ErrorKind::not_saved,
                text("the file could not be written ({why})",
                     {{"why", why.empty() ? "status " + std::to_string(ended.status) : why}})}
        .hinted(text("Make room on the disk that holds /tmp, or choose another format."));
}

}  // namespace klag::print
