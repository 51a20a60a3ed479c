#pragma once

#include "base/text.h"
#include "cli/catalogue.h"
#include "cli/style.h"

#include <functional>
#include <iosfwd>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace klag::cli {

struct Env;

/// Whether questions may be asked: standard input and standard error are terminals, and neither
/// --no-input nor KLAG_NO_INPUT forbids it.
bool may_ask(const Env& env, bool no_input);

/// What was answered so far, by the names of the questions.
using Answers = std::map<std::string, std::string, std::less<>>;

/// One of the answers to choose from.
struct Choice {
    std::string value;  ///< what is recorded
    Text title{};       ///< what it means; may be empty
};

struct Question {
    std::string name{};             ///< the key of the answer
    Text text{};                    ///< without a colon or question mark at its end
    std::string preset{};           ///< what Enter takes; "" for nothing
    std::vector<Choice> choices{};  ///< the only answers allowed; empty for any
    Text help{};                    ///< shown for `?`
    bool optional{};                ///< Enter may leave the answer empty
    bool several_lines{};           ///< ends with an empty line, a `.` alone, or Ctrl-D
    /// What is wrong with an answer; nothing when it is right.
    std::function<std::optional<Text>(const std::string&)> objection{};
    /// Whether the question is asked at all, after these answers; always when not set.
    std::function<bool(const Answers&)> wanted{};
    /// Fits the question to these answers, just before it is asked.
    std::function<void(Question&, const Answers&)> fitted{};
};

struct Reply {
    enum class Kind { answered, back, ended };  ///< ended: there is no more input
    Kind kind{};
    std::string value{};
};

/// Asks a person on a terminal.
class Asker {
  public:
    /// Reads from `in`, asks on `talk`; both must live longer.
    Asker(std::istream& in, std::ostream& talk, Catalogue catalogue = {}, Paint paint = {});

    /// Asks until the answer is right. A choice may be given by its value, its number, or the
    /// beginning of its value or title when only one begins so. `<` goes back.
    Reply ask(const Question& question);

    /// A yes or no, in English, Swedish, Norwegian or Dutch. The end of the input means no.
    bool confirm(const Text& question, bool preset);

  private:
    std::optional<std::string> read_line();
    Reply read_lines(const Question& question);
    Reply read_reply(const Question& question);
    /// What is wrong with an answer; makes a choice's number or beginning its value.
    std::optional<Text> objection(const Question& question, std::string& value) const;
    void prompt(const Question& question);
    void show_choices_at_a_glance(const Question& question);
    void show_choices(const Question& question);
    void explain(const Question& question);
    void say(const Text& sentence);

    std::istream& in_;
    std::ostream& talk_;
    Catalogue catalogue_;
    Paint paint_;
};

/// A row of questions answered.
struct Interview {
    bool finished{};  ///< false when the input ended before the last question
    Answers answers{};
};

/// Asks one question after the other; `<` goes back to the one asked before, whose answer becomes
/// its preset. Answers in `known` are presets too. A preset that is none of the choices is none.
Interview interview(Asker& asker, const std::vector<Question>& questions, Answers known = {});

}  // namespace klag::cli
