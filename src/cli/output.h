#pragma once

#include "base/error.h"
#include "base/text.h"
#include "cli/catalogue.h"
#include "cli/env.h"
#include "cli/style.h"

#include <string>
#include <string_view>

namespace klag::cli {

class Given;

/// How the person wants to be talked to.
struct Manner {
    std::string color{"auto"};  ///< always, never, auto
    bool quiet{};               ///< no talk, only results, warnings and errors
    bool no_pager{};
};

/// What the global options say about it.
Manner manner_of(const Given& given);

/// --color, then NO_COLOR, then CLICOLOR_FORCE, then whether the stream is a terminal that can.
bool wants_colour(const Env& env, std::string_view color, bool is_terminal);

/// Results on standard output, talk on standard error. Everything is made harmless for a terminal.
class Output {
  public:
    /// `env` must live longer.
    Output(Env& env, Catalogue catalogue, Manner manner = {});

    /// A line of the result.
    void print(const Text& sentence);
    /// A part of the result that is safe already: a table, JSON, painted text. No newline is added.
    void print_raw(std::string_view text);

    /// A line of talk; nothing when quiet.
    void say(const Text& sentence);
    /// "warning: …"; also when quiet.
    void warn(const Text& sentence);
    /// "hint: …", something to think about after a result.
    void hint(const Text& sentence);
    /// "FILE:LINE:COLUMN: error: MESSAGE" and "hint: …". Never throws for a broken output.
    void error(const Error& error);

    /// The sentence in the person's language, harmless.
    std::string words(const Text& sentence) const;

    const Catalogue& catalogue() const { return catalogue_; }
    Paint paint() const { return paint_; }            ///< for standard output
    Paint talk_paint() const { return talk_paint_; }  ///< for standard error
    /// How wide a result may be: the terminal's width; 0 (any) when the output is no terminal and
    /// COLUMNS is not set.
    int width() const;

    /// Keeps in mind that `what` is saved by now, to say so when the result cannot be written.
    void remember_saved(std::string what) { saved_ = std::move(what); }
    bool has_saved() const { return !saved_.empty(); }

    /// Writes what was printed so far, through the pager when it is longer than the screen. To be
    /// called at the end of a run. Throws Error{not_saved} when it cannot be written; a reader who
    /// left (a broken pipe) is no error.
    void flush();

  private:
    void talk(std::string_view line);
    bool may_page() const { return env_.out_is_terminal && !manner_.no_pager; }

    Env& env_;
    Catalogue catalogue_;
    Manner manner_;
    Paint paint_;
    Paint talk_paint_;
    std::string waiting_;  ///< printed, not written yet
    std::string saved_;
    bool reader_left_{};
};

}  // namespace klag::cli
