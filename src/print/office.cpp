#include "print/office.h"

#include "base/error.h"
#include "base/utf8.h"
#include "cli/process.h"

#include <filesystem>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace klag::print {
namespace {

namespace fs = std::filesystem;

constexpr int another_version = 3;  // what klag-office ends with, as src/office_main.cpp has it

Error not_there(std::string_view program) {
    return Error{ErrorKind::usage, text("{program}, which writes this format, cannot be run",
                                        {{"program", std::string{program}}})}
        .hinted(text("Install klag anew, or choose another format."));
}

/// Where it was installed, or beside klag where it was built.
fs::path office_of(const fs::path& klag) {
    std::error_code ignored;
    const fs::path folder = klag.parent_path();
    const fs::path installed = folder.parent_path() / KLAG_OFFICE;
    return fs::exists(installed, ignored) ? installed : folder / "klag-office";
}

/// Whether the program is of somebody who could as well have changed klag, or done what klag does.
bool is_trusted(const fs::path& program, const fs::path& klag) {
    struct stat one {};
    struct stat other {};
    return ::stat(program.c_str(), &one) == 0 && ::stat(klag.c_str(), &other) == 0 &&
           S_ISREG(one.st_mode) && (one.st_mode & S_IWOTH) == 0 &&
           (one.st_uid == 0 || one.st_uid == ::geteuid() || one.st_uid == other.st_uid);
}

/// As files of that kind begin.
bool is_whole(std::string_view kind, std::string_view file) {
    return kind == "xlsx" ? file.starts_with("PK\x03\x04")
                          : file.find("\r\n\r\n") != std::string_view::npos;
}

void check(const cli::Ended& ended, std::string_view kind, const std::string& program) {
    if (ended.not_found) throw not_there(program);
    if (ended.status == another_version)
        throw Error{ErrorKind::usage,
                    text("{program} is of another version than klag", {{"program", program}})}
            .hinted(text("Install klag anew."));
    if (ended.timed_out || ended.too_much)
        throw Error{ErrorKind::not_saved,
                    text("writing the file took too long, or too much memory")}
            .hinted(text("Choose another format, or enclose less."));
    if (ended.status == 0 && is_whole(kind, ended.out)) return;
    const std::string said{trim(printable(ended.err))};
    const bool told = ended.status != 0 && !said.empty();
    throw Error{ErrorKind::not_saved,
                text("the file could not be written ({why})",
                     {{"why", told ? said : "status " + std::to_string(ended.status)}})};
}

}  // namespace

std::string by_office(std::string_view kind, std::string packed, const std::string& klag,
                      std::chrono::milliseconds patience) {
    const fs::path program = office_of(klag);
    if (klag.empty() || !is_trusted(program, klag)) throw not_there(program.string());
    try {
        cli::Ended ended = cli::run({.words = {program.string(), std::string{kind}, KLAG_VERSION},
                                     .variables = {{"LC_ALL", "C.UTF-8"}},
                                     .input = std::move(packed),
                                     .folder = "/",
                                     .timeout = patience,
                                     .most_output = std::size_t{1} << 30U});
        check(ended, kind, program.string());
        return std::move(ended.out);
    } catch (const std::system_error&) {
        throw not_there(program.string());
    }
}

}  // namespace klag::print
