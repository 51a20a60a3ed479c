#include "cli/pager.h"

#include "base/utf8.h"
#include "cli/process.h"
#include "cli/width.h"

#include <algorithm>
#include <ostream>

namespace klag::cli {

std::vector<std::string> pager(const Env& env) {
    if (env.variable("TERM").value_or("dumb") == "dumb") return {};
    auto setting = env.variable("KLAG_PAGER");
    if (!setting) setting = env.variable("PAGER");
    std::vector<std::string> words;
    for (const std::string& word : split(setting.value_or("less"), ' '))
        if (!word.empty()) words.push_back(word);
    if (words == std::vector<std::string>{"cat"}) return {};
    return words;
}

bool is_longer_than_screen(const Env& env, std::string_view text) {
    int lines = 1;  // the prompt that comes back
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        lines += 1 + std::max(0, display_width(text.substr(0, end)) - 1) / std::max(1, env.width);
        if (lines > env.height) return true;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return false;
}

bool page(const Env& env, const std::string& text) {
    if (!is_longer_than_screen(env, text)) return false;
    Process process{.words = pager(env),
                    .variables = env.variables,
                    .streams = Process::Streams::shown,
                    .input = text};
    if (process.words.empty()) return false;
    process.variables.emplace("LESS", "FRX");
    process.variables.emplace("LESSCHARSET",
                              "utf-8");  // whatever the locale says, klag writes UTF-8
    env.out.flush();
    return !run(process).not_found;
}

}  // namespace klag::cli
