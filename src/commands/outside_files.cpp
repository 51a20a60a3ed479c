#include "commands/outside_files.h"

#include "base/error.h"
#include "cli/private_files.h"

#include <algorithm>
#include <utility>

namespace klag::commands {

namespace fs = std::filesystem;

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

std::optional<std::string> format_of(const std::optional<std::string>& output,
                                     const std::vector<std::string>& formats) {
    if (!output) return std::nullopt;
    const std::string ending = std::filesystem::path{*output}.extension().string();
    for (const auto& [end, format] :
         {std::pair{".txt", "text"}, std::pair{".md", "markdown"}, std::pair{".html", "html"},
          std::pair{".pdf", "pdf"}, std::pair{".csv", "csv"}, std::pair{".xlsx", "xlsx"},
          std::pair{".json", "json"}, std::pair{".eml", "email"}})
        if (ending == end && std::find(formats.begin(), formats.end(), format) != formats.end())
            return format;
    return std::nullopt;
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
