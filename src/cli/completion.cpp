#include "cli/completion.h"

#include "base/error.h"
#include "base/text.h"
#include "base/utf8.h"
#include "cli/words.h"

#include <algorithm>
#include <exception>
#include <string_view>

namespace klag::cli {
namespace {

constexpr std::string_view bash = R"(# Completion for @PROGRAM@ in bash.
_@PROGRAM@() {
    local words=() word value prefix=
    for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
        # bash splits --name=value into three words
        if ((${#words[@]})) && [[ $word == = || ${words[-1]} == --*= ]]; then
            words[-1]+=$word
        else
            words+=("$word")
        fi
    done
    ((${#words[@]})) || words=("")
    [[ ${words[-1]} == --*=* ]] && prefix=${words[-1]%%=*}=
    COMPREPLY=()
    while IFS=$'\t' read -r value _; do
        [[ $value == :files ]] && compopt -o default && return
        COMPREPLY+=("${value#"$prefix"}")
    done < <("${COMP_WORDS[0]}" __complete "${words[@]}" 2>/dev/null)
}
complete -F _@PROGRAM@ @PROGRAM@
)";

constexpr std::string_view zsh = R"(#compdef @PROGRAM@
# Completion for @PROGRAM@ in zsh.
_@PROGRAM@() {
    local line
    local -a values
    while IFS= read -r line; do
        [[ $line == :files* ]] && { _files; return }
        values+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
    done < <("${words[1]}" __complete "${(@)words[2,CURRENT]}" 2>/dev/null)
    _describe -V @PROGRAM@ values
}
if [[ $funcstack[1] == _@PROGRAM@ ]]; then _@PROGRAM@ "$@"; else compdef _@PROGRAM@ @PROGRAM@; fi
)";

constexpr std::string_view fish = R"(# Completion for @PROGRAM@ in fish.
function __@PROGRAM@_complete
    set -l words (commandline -opc) (commandline -ct)
    for line in ($words[1] __complete $words[2..-1] 2>/dev/null)
        if string match -q ':files*' -- $line
            __fish_complete_path (commandline -ct)
        else
            echo $line
        end
    end
end
complete -c @PROGRAM@ -f -a '(__@PROGRAM@_complete)'
)";

/// The candidates for one place on the line.
class Engine {
  public:
    Engine(const Program& program, const Values& values) : program_{program}, values_{values} {}

    std::vector<Candidate> run(std::vector<std::string> words) {
        if (words.empty()) words.emplace_back();
        const std::string typed = words.back();
        words.pop_back();
        const Sorted before = sort_words(program_, words);
        for (const Word& word : before.words)
            if (word.role == Word::Role::parameter) places_.push_back(word.text);
        if (before.wants_value != nullptr) {
            values_of(before.wants_value->choices, before.wants_value->completes, typed, "");
        } else if (!before.ended && typed.substr(0, 1) == "-") {
            const auto equals = typed.find('=');
            if (typed.substr(0, 2) == "--" && equals != std::string::npos)
                glued_value(before, typed, equals);
            else
                options(before, typed);
        } else {
            place(before, typed);
        }
        return std::move(found_);
    }

  private:
    void offer(const std::string& typed, std::string value, std::string description) {
        if (value.compare(0, typed.size(), typed) == 0)
            found_.push_back({std::move(value), std::move(description)});
    }

    /// The values of a list or a source, each with `prefix` before it.
    void values_of(const std::vector<std::string>& choices, const std::string& source,
                   const std::string& typed, const std::string& prefix) {
        for (const std::string& choice : choices) offer(prefix + typed, prefix + choice, "");
        if (!choices.empty() || source.empty()) return;
        if (completes_files(source)) {
            found_.push_back(files);
            return;
        }
        for (Candidate& candidate : values_({source, typed, places_}))
            offer(prefix + typed, prefix + candidate.value, std::move(candidate.description));
    }

    void glued_value(const Sorted& before, const std::string& typed, std::size_t equals) {
        const Option* option =
            find_option(program_, before.command, std::string_view{typed}.substr(2, equals - 2));
        if (option == nullptr || option->is_flag()) return;
        values_of(option->choices, option->completes, typed.substr(equals + 1),
                  typed.substr(0, equals + 1));
    }

    void options(const Sorted& before, const std::string& typed) {
        const auto given = [&](const Option& option) {
            return std::any_of(before.words.begin(), before.words.end(),
                               [&](const Word& word) { return word.option == &option; });
        };
        const auto add = [&](const std::vector<Option>& list) {
            for (const Option& option : list)
                if (option.many || !given(option)) offer(typed, "--" + option.name, option.help);
        };
        if (before.command != nullptr) add(before.command->options);
        add(program_.global_options);
    }

    void place(const Sorted& before, const std::string& typed) {
        const bool has_verb =
            std::any_of(before.words.begin(), before.words.end(),
                        [](const Word& word) { return word.role == Word::Role::command; });
        if (!has_verb) {
            for (const Command& command : program_.commands)
                if (!command.hidden) offer(typed, command.name, command.summary);
            return;
        }
        if (before.command == nullptr || before.command->parameters.empty()) return;
        const auto& parameters = before.command->parameters;
        std::size_t at = places_.size();
        if (at >= parameters.size()) {
            if (!parameters.back().many) return;
            at = parameters.size() - 1;
        }
        values_of(parameters[at].choices, parameters[at].completes, typed, "");
    }

    const Program& program_;
    const Values& values_;
    std::vector<std::string> places_;
    std::vector<Candidate> found_;
};

/// `script` with the program's name in its places.
std::string for_program(std::string_view script, const Program& program) {
    constexpr std::string_view mark = "@PROGRAM@";
    std::string out;
    for (auto at = script.find(mark); at != std::string_view::npos; at = script.find(mark)) {
        out += script.substr(0, at);
        out += program.name;
        script.remove_prefix(at + mark.size());
    }
    return out += script;
}

}  // namespace

const Candidate files{":files", ""};

std::vector<Candidate> complete(const Program& program, const std::vector<std::string>& words,
                                const Values& values) {
    try {
        return Engine{program, values}.run(words);
    } catch (const std::exception&) {
        return {};  // a person who presses the tab key wants no message in the middle of the line
    }
}

std::string candidate_lines(const std::vector<Candidate>& candidates) {
    std::string out;
    for (const Candidate& candidate : candidates) {
        std::string description = printable(candidate.description);
        std::replace(description.begin(), description.end(), '\n', ' ');
        if (candidate.value.find_first_of("\t\n\r") != std::string::npos) continue;
        out += printable(candidate.value) + "\t" + description + "\n";
    }
    return out;
}

std::string completion_script(const Program& program, const std::string& shell) {
    if (shell == "bash") return for_program(bash, program);
    if (shell == "zsh") return for_program(zsh, program);
    if (shell == "fish") return for_program(fish, program);
    throw Error{ErrorKind::usage, text("there is no completion for '{shell}'", {{"shell", shell}})}
        .hinted(text("Possible are: {choices}.", {{"choices", "bash, zsh, fish"}}));
}

}  // namespace klag::cli
