#include "cli/words.h"

#include <string_view>

namespace klag::cli {
namespace {

/// Whether a word is read as an option at all: `-` is a value, and so is -3d.
bool looks_like_option(std::string_view word) {
    return word.size() > 1 && word[0] == '-' && !(word[1] >= '0' && word[1] <= '9');
}

class Sorter {
  public:
    explicit Sorter(const Program& program) : program_{program} {}

    void take(const std::string& word) {
        if (sorted_.wants_value != nullptr && !is_declared(word))
            take_value(word);
        else if (!sorted_.ended && word == "--")
            take_end();
        else if (!sorted_.ended && looks_like_option(word))
            take_option(word);
        else
            take_place(word);
    }

    Sorted result() && { return std::move(sorted_); }

  private:
    /// An option's value never is a `--` or another option that exists: it was forgotten then.
    bool is_declared(std::string_view word) const {
        if (word == "--") return true;
        if (word.substr(0, 2) == "--")
            return find_option(program_, sorted_.command, word.substr(2, word.find('=') - 2)) !=
                   nullptr;
        return looks_like_option(word) && word.size() == 2 &&
               find_option(program_, sorted_.command, word[1]) != nullptr;
    }

    void take_value(const std::string& word) {
        sorted_.words.push_back({Word::Role::value, word, sorted_.wants_value});
        sorted_.wants_value = nullptr;
    }

    void take_end() {
        sorted_.ended = true;
        sorted_.words.push_back({Word::Role::end, "--"});
    }

    void take_option(const std::string& word) {
        sorted_.wants_value = nullptr;
        if (word[1] != '-') return take_letters(word);
        const auto equals = word.find('=');
        const Option* option =
            find_option(program_, sorted_.command, std::string_view{word}.substr(2, equals - 2));
        if (option == nullptr) return push_unknown(word.substr(0, equals));
        const bool glued = equals != std::string::npos;
        sorted_.words.push_back(
            {Word::Role::option, glued ? word.substr(equals + 1) : "", option, glued});
        if (!glued && !option->is_flag()) sorted_.wants_value = option;
    }

    void take_letters(const std::string& word) {
        for (std::size_t at = 1; at < word.size(); ++at) {
            const Option* option = find_option(program_, sorted_.command, word[at]);
            if (option == nullptr) return push_unknown(at == 1 ? word : std::string{'-', word[at]});
            const std::string rest = word.substr(at + 1);
            const bool glued = !option->is_flag() && !rest.empty();
            sorted_.words.push_back({Word::Role::option, glued ? rest : "", option, glued});
            if (glued) return;
            if (!option->is_flag()) sorted_.wants_value = option;
        }
    }

    void take_place(const std::string& word) {
        if (!verb_seen_) {
            verb_seen_ = true;
            sorted_.command = find_command(program_, word);
            sorted_.words.push_back({Word::Role::command, word});
            return;
        }
        sorted_.words.push_back({Word::Role::parameter, word});
    }

    void push_unknown(std::string word) {
        sorted_.words.push_back({Word::Role::unknown, std::move(word)});
    }

    const Program& program_;
    Sorted sorted_;
    bool verb_seen_{};
};

}  // namespace

Sorted sort_words(const Program& program, const std::vector<std::string>& words) {
    Sorter sorter{program};
    for (const std::string& word : words) sorter.take(word);
    return std::move(sorter).result();
}

}  // namespace klag::cli
