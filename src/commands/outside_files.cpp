#include "commands/outside_files.h"

#include "base/error.h"
#include "cli/private_files.h"

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
