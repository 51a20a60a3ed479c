#include "commands/outside_files.h"

#include "base/error.h"
#include "base/utf8.h"
#include "cli/private_files.h"
#include "cli/width.h"

#include <algorithm>
#include <array>
#include <utility>

namespace klag::commands {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::pair<const char*, const char*>, 8> endings{{{".txt", "text"},
                                                                      {".md", "markdown"},
                                                                      {".html", "html"},
                                                                      {".pdf", "pdf"},
                                                                      {".csv", "csv"},
                                                                      {".xlsx", "xlsx"},
                                                                      {".json", "json"},
                                                                      {".eml", "email"}}};

bool takes(const std::string& format, const std::vector<std::string>& formats) {
    return std::find(formats.begin(), formats.end(), format) != formats.end();
}

/// The format that an ending such as .pdf stands for. Throws Error{usage} where it is none of
/// `formats`.
std::string format_of(const std::string& ending, const std::vector<std::string>& formats) {
    std::vector<std::string> known;
    for (const auto& [end, format] : endings) {
        if (!takes(format, formats)) continue;
        if (cli::folded(ending) == end) return format;
        known.emplace_back(end);
    }
    throw Error{ErrorKind::usage, text("the ending {ending} says no format", {{"ending", ending}})}
        .hinted(text("Endings that do are: {endings}. Or name the format with --format.",
                     {{"endings", join(known, ", ")}}));
}

}  // namespace

fs::path typed_path(const std::string& typed, Context& klag) {
    return fs::absolute(fs::path{klag.env().folder} / typed).lexically_normal();
}

void refuse_in_register(const fs::path& target, const std::string& instead, Context& klag) {
    const fs::path place =
        fs::weakly_canonical(target).lexically_relative(fs::weakly_canonical(klag.reg().folder()));
    if (place.empty() || *place.begin() == "..") return;
    throw Error{ErrorKind::refused,
                text("{file} would lie in the register itself", {{"file", target.string()}})}
        .hinted(text("Name a place outside the register's folder, such as '{command}'.",
                     {{"command", instead}}));
}

std::string format_given(const cli::Given& given, const std::vector<std::string>& formats,
                         const std::string& otherwise, Context& klag) {
    const auto named = given.text("format");
    if (klag.json() && takes("json", formats)) {
        if (named && named != "json")
            throw Error{ErrorKind::usage,
                        text("--json and --format {format} name two formats", {{"format", *named}})}
                .hinted(text("Give one of them."));
        return "json";
    }
    if (named) return *named;
    const auto output = given.text("output");
    const std::string ending = output ? fs::path{*output}.extension().string() : "";
    return ending.empty() ? otherwise : format_of(ending, formats);
}

void put_out(const std::optional<std::string>& output, const std::string& bytes, bool is_text,
             Context& klag) {
    if (output) {
        const fs::path target = typed_path(*output, klag);
        cli::write_new_file(target.string(), bytes);
        klag.out().say(text("Written: {file}", {{"file", target.string()}}));
        return;
    }
    if (!is_text && klag.env().out_is_terminal)
        throw Error{ErrorKind::usage, text("this is no text for a terminal")}.hinted(
            text("Write it to a file with --output FILE."));
    klag.out().print_raw(bytes);
}

}  // namespace klag::commands
