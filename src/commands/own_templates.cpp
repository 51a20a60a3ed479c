#include "commands/own_templates.h"

#include "base/error.h"
#include "base/utf8.h"
#include "letters/letter.h"
#include "letters/template_check.h"

#include <algorithm>
#include <string_view>

namespace klag::commands {
namespace {

using Findings = std::vector<store::Finding>;

constexpr std::string_view byte_order_mark{"\xEF\xBB\xBF"};

/// outcome.lex-sarah, of letters/sv/outcome.lex-sarah.md
std::string name_of(const std::string& path) {
    const auto slash = path.rfind('/');
    return path.substr(slash + 1, path.size() - slash - 4);
}

/// Whether the letter is in a language that has words.
bool has_language(const std::string& path, Context& klag) {
    const auto folders = split(path, '/');
    const auto languages = core::language_codes();
    const std::string words = store::language_file(folders[1]);
    return std::find(languages.begin(), languages.end(), folders[1]) != languages.end() ||
           klag.saved().file(words) || klag.reg().working_copy(words);
}

/// What is wrong with the file as such; nothing else can be said of it then.
Findings flaws_of_file(const store::SettingsFile& file, Context& klag) {
    const std::string name = name_of(file.path);
    if (!core::is_template_name(name))
        return {
            {file.path, text("there is no letter '{kind}'", {{"kind", name}}),
             text("Letters are: {kinds}.", {{"kinds", join(letters::template_kinds(), ", ")}})}};
    if (!has_language(file.path, klag))
        return {{file.path,
                 text("there are no letters in the language '{code}'",
                      {{"code", split(file.path, '/')[1]}}),
                 text("Put its words beside it first, in language.yaml.")}};
    if (bad_byte(unix_lines(file.text)) || file.text.starts_with(byte_order_mark))
        return {{file.path, text("this is not plain UTF-8"),
                 text("Save it as UTF-8 without a mark at its beginning (BOM).")}};
    return {};
}

}  // namespace

bool is_template(const std::string& path) {
    return path.starts_with("letters/") && path.ends_with(".md") && split(path, '/').size() == 3;
}

Findings findings_in_template(const store::SettingsFile& file, Context& klag) {
    Findings out = flaws_of_file(file, klag);
    if (!out.empty()) return out;
    const bool titled = file.text.starts_with("# ") || file.text.find("\n# ") != std::string::npos;
    if (!titled)
        out.push_back({file.path + ":1:1", text("this letter has no title"),
                       text("Begin it with a line '# Title'.")});
    const std::string kind{core::kind_of_template(name_of(file.path))};
    try {
        for (const letters::Problem& problem : letters::problems(kind, file.text, file.path))
            out.push_back({problem.place, problem.message, problem.hint});
    } catch (const Error& error) {
        out.push_back({error.where(), error.message(), error.hint()});
    }
    return out;
}

void demand_sound_template(const store::SettingsFile& file, Context& klag) {
    const Findings findings = findings_in_template(file, klag);
    if (findings.empty()) return;
    const store::Finding& first = findings.front();
    throw Error{ErrorKind::bad_data, first.message}.at(first.where).hinted(first.hint);
}

}  // namespace klag::commands
