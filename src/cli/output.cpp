#include "cli/output.h"

#include "base/utf8.h"
#include "cli/given.h"
#include "cli/pager.h"

#include <cerrno>
#include <ostream>
#include <system_error>

namespace klag::cli {
namespace {

/// Written in parts of this size when no pager wants to see the whole.
constexpr std::size_t part = 65536;

bool is_set(const Env& env, std::string_view name) {
    const auto value = env.variable(name);
    return value && !value->empty();
}

}  // namespace

Manner manner_of(const Given& given) {
    return {.color = given.text("color").value_or("auto"),
            .quiet = given.flag("quiet"),
            .no_pager = given.flag("no-pager") || given.flag("json")};
}

bool wants_colour(const Env& env, std::string_view color, bool is_terminal) {
    if (color == "always") return true;
    if (color == "never" || is_set(env, "NO_COLOR")) return false;
    if (is_set(env, "CLICOLOR_FORCE") && *env.variable("CLICOLOR_FORCE") != "0") return true;
    return is_terminal && env.variable("TERM").value_or("dumb") != "dumb";
}

Output::Output(Env& env, Catalogue catalogue, Manner manner)
    : env_{env},
      catalogue_{std::move(catalogue)},
      manner_{std::move(manner)},
      paint_{wants_colour(env, manner_.color, env.out_is_terminal)},
      talk_paint_{wants_colour(env, manner_.color, env.err_is_terminal)} {}

std::string Output::words(const Text& sentence) const {
    return printable(catalogue_.render(sentence));
}

int Output::width() const {
    return env_.out_is_terminal || env_.variable("COLUMNS") ? env_.width : 0;
}

void Output::print(const Text& sentence) { print_raw(words(sentence) + "\n"); }

void Output::print_raw(std::string_view text) {
    waiting_ += text;
    if (waiting_.size() >= part && !may_page()) flush();
}

void Output::say(const Text& sentence) {
    if (!manner_.quiet) talk(words(sentence));
}

void Output::warn(const Text& sentence) {
    talk(talk_paint_(Style::yellow, catalogue_.word("warning:")) + " " + words(sentence));
}

void Output::hint(const Text& sentence) {
    if (!manner_.quiet)
        talk(talk_paint_(Style::bold, catalogue_.word("hint:")) + " " + words(sentence));
}

void Output::error(const Error& error) {
    try {
        flush();
    } catch (const Error&) {
        // The error at hand is the one to tell; its status says that not all went well.
    }
    std::string line = error.where().empty() ? "" : printable(error.where()) + ": ";
    line +=
        talk_paint_(Style::red, catalogue_.word("error:")) + " " + words(error.message()) + "\n";
    if (!error.hint().empty())
        line +=
            talk_paint_(Style::bold, catalogue_.word("hint:")) + " " + words(error.hint()) + "\n";
    env_.err << line << std::flush;
}

void Output::talk(std::string_view line) {
    flush();  // the order on a screen is the order in which it was said
    env_.err << line << '\n' << std::flush;
}

namespace {

Error unwritten(const std::string& saved, const std::string& reason) {
    if (!saved.empty())
        return Error{ErrorKind::not_saved,
                     klag::text("{what} is saved, but the result could not be written: {reason}",
                                {{"what", saved}, {"reason", reason}})}
            .hinted(klag::text("Do not type the command again; look with 'klag list' or 'klag "
                               "show'."));
    return Error{ErrorKind::not_saved,
                 klag::text("the result could not be written: {reason}", {{"reason", reason}})}
        .hinted(klag::text("Make room, or send the output to another place."));
}

}  // namespace

void Output::flush() {
    std::string text;
    text.swap(waiting_);
    if (text.empty() || reader_left_) return;
    if (may_page() && page(env_, text)) return;
    errno = 0;
    env_.out.write(text.data(), static_cast<std::streamsize>(text.size()));
    env_.out.flush();
    if (env_.out) return;
    const int code = errno;
    reader_left_ = true;  // nothing more gets through
    if (code == EPIPE) return;
    throw unwritten(saved_, std::generic_category().message(code == 0 ? EIO : code));
}

}  // namespace klag::cli
